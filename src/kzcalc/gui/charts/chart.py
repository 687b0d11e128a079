"""A live chart: fixed axes, painted by one item of a pyqtgraph plot.

One item that paints all there is is several times faster than an item for each bar and number. What a drag does not
change is painted once into a pixmap, the ground. And nothing jumps while a slider is dragged: every place depends on
the rules, the parties and the size of the widget alone.
"""

from collections.abc import Hashable

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme


class _ChartItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Paints a whole chart in the pixels of its view, so that text keeps its size."""

    def __init__(self, chart: "Chart") -> None:
        super().__init__()
        self._chart = chart

    def boundingRect(self) -> QRectF:
        view_box = self.getViewBox()
        return QRectF(view_box.viewRect()) if view_box is not None else QRectF()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _widget: QWidget | None = None
    ) -> None:
        to_scene = self.sceneTransform()
        painter.setWorldTransform(to_scene.inverted()[0] * painter.worldTransform())
        self._chart.paint_chart(painter, to_scene.mapRect(self.boundingRect()))


class Chart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """A chart that draws a snapshot. Subclasses paint the ground, and on it what depends on the votes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=QColor(theme.card), enableMenu=False)
        self.theme = theme
        self.snapshot: Snapshot | None = None
        self._ground: QPixmap | None = None
        self._ground_of: Hashable = None
        self.setFrameShape(self.Shape.NoFrame)
        self.viewport().setAcceptDrops(False)
        self.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot = self.getPlotItem()
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.disableAutoRange()
        plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        self._item = _ChartItem(self)
        plot.addItem(self._item, ignoreBounds=True)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table, if it is another scenario or baseline."""
        before, self.snapshot = self.snapshot, snapshot
        same = before is not None and before.scenario is snapshot.scenario and before.baseline is snapshot.baseline
        if not same:
            self._item.update()

    def repaint_chart(self) -> None:
        """Paint again: something beside the scenario changed."""
        self._item.update()

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        """Paint the chart into an area: the ground from its pixmap if it is the same, then what is on it."""
        snapshot = self.snapshot
        if snapshot is None:
            return
        room = area.toAlignedRect()
        size = room.size()
        painter.translate(room.topLeft())
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            ratio = painter.device().devicePixelRatioF()
            key = (size.width(), size.height(), ratio, self.ground_key(snapshot))
            if self._ground is None or key != self._ground_of:
                self._ground, self._ground_of = self._painted(size, ratio, snapshot), key
            painter.drawPixmap(QPoint(), self._ground)
        else:  # an SVG or a PDF: lines and letters, not pixels
            self.paint_ground(painter, size, snapshot)
        self.paint_bars(painter, size, snapshot)

    def _painted(self, size: QSize, ratio: float, snapshot: Snapshot) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self.theme.card))
        painter = QPainter(pixmap)
        self.paint_ground(painter, size, snapshot)
        painter.end()
        return pixmap

    def ground_key(self, snapshot: Snapshot) -> Hashable:
        """All that the ground depends on: as long as it is the same, the ground is not painted anew."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, size: QSize, snapshot: Snapshot) -> None:
        """Paint what does not depend on the votes."""
        raise NotImplementedError

    def paint_bars(self, painter: QPainter, size: QSize, snapshot: Snapshot) -> None:
        """Paint what depends on the votes."""
        raise NotImplementedError
