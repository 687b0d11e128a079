"""A bar chart with one column a party: fixed axes, painted by one item of a pyqtgraph plot.

One item that paints bars and numbers together is several times faster than an item each. What a drag does not change
(title, names, lines) is painted once into a pixmap. And nothing jumps while a slider is dragged: every place depends on
the rules, the parties and the size of the widget alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEngine, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import short_percent
from kzcalc.law import Rules
from kzcalc.scenario import Scenario

GAP = 0.35
"""Between the parties and the Assembly, in columns."""
_CENTER = Qt.AlignmentFlag.AlignHCenter


class _ChartItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Paints a whole chart in the pixels of its view, so that text keeps its size."""

    def __init__(self, chart: "BarChart") -> None:
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


@dataclass(frozen=True, slots=True)
class Ground:
    """What a chart shows whatever the votes are; as long as it is the same, nothing but bars is painted anew."""

    size: QSize
    names: tuple[str, ...]
    rules: Rules
    runner_up: int | None
    note: str
    picked: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are in a chart, in whole pixels, so that edges are sharp without antialiasing."""

    columns: list[QRect]
    assembly: QRect
    top: int

    @property
    def left(self) -> int:
        return self.columns[0].left()

    @property
    def right(self) -> int:
        return self.assembly.right()

    @property
    def bottom(self) -> int:
        return self.assembly.bottom()


class BarChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """A chart with one column a party. Subclasses paint what stands in the columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=QColor(theme.card), enableMenu=False)
        self.theme = theme
        self.small, self.bold = scaled(self.font(), 0.92), bold(self.font())
        self.large = scaled(self.bold, 1.3)
        self.small_metrics = QFontMetricsF(self.small)
        self.bold_metrics = QFontMetricsF(self.bold)
        self.large_metrics = QFontMetricsF(self.large)
        self.snapshot: Snapshot | None = None
        self._ground: Ground | None = None
        self._places: Places | None = None
        self._pixmap: QPixmap | None = None
        self.setFrameShape(self.Shape.NoFrame)
        self.viewport().setAcceptDrops(False)
        self.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(320, 120)
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
        """Paint the chart into an area: the ground from its pixmap if it is the same, then the bars."""
        snapshot = self.snapshot
        if snapshot is None:
            return
        scenario = snapshot.scenario
        room = area.toAlignedRect()
        names = tuple([party_name(party) for party in scenario.parties])
        note, picked = self.note(snapshot), self.picked(scenario)
        ground = Ground(room.size(), names, scenario.rules, snapshot.allocation.runner_up, note, picked)
        if ground != self._ground or self._places is None:
            self._ground, self._places, self._pixmap = ground, self._measure(ground), None
        painter.translate(room.topLeft())
        engine = painter.paintEngine()
        if engine.type() == QPaintEngine.Type.Raster:
            painter.drawPixmap(QPoint(), self._painted(ground, self._places, painter.device().devicePixelRatioF()))
        else:  # an SVG or a PDF: lines and letters, not pixels
            self.paint_ground(painter, ground, self._places)
        self.paint_bars(painter, snapshot, self._places)

    def note(self, snapshot: Snapshot) -> str:
        """What stands beside the title."""
        raise NotImplementedError

    def picked(self, _scenario: Scenario) -> tuple[int, ...]:
        """The columns that are marked as picked; the Assembly's is the last."""
        return ()

    def _painted(self, ground: Ground, places: Places, ratio: float) -> QPixmap:
        if self._pixmap is None or self._pixmap.devicePixelRatioF() != ratio:
            self._pixmap = QPixmap(ground.size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(QColor(self.theme.card))
            painter = QPainter(self._pixmap)
            self.paint_ground(painter, ground, places)
            painter.end()
        return self._pixmap

    def paint_ground(self, painter: QPainter, ground: Ground, places: Places) -> None:
        """Paint what does not depend on the votes."""
        raise NotImplementedError

    def paint_bars(self, painter: QPainter, snapshot: Snapshot, places: Places) -> None:
        """Paint what depends on the votes."""
        raise NotImplementedError

    # -- what both charts share ------------------------------------------------------------------------------------

    def _measure(self, ground: Ground) -> Places:
        """The columns: the same in both charts, so that a party stands in one line in both."""
        rules, width, count = ground.rules, ground.size.width(), len(ground.names)
        labels = (self.two_thirds_label(rules), self.majority_label(rules), self.threshold_label(rules))
        left = 20 + self.small_metrics.horizontalAdvance("100")
        right = width - 20 - max(self.small_metrics.horizontalAdvance(label) for label in labels)
        top = round(self.bold_metrics.height()) + 16
        bottom = round(ground.size.height() - 8 - 2 * self.small_metrics.lineSpacing())
        step = (right - left) / (count + 1 + GAP)
        edges = [round(left + i * step) for i in range(count + 1)]
        columns = [QRect(QPoint(a, top), QPoint(b - 1, bottom)) for a, b in pairwise(edges)]
        return Places(columns, QRect(QPoint(round(right - step), top), QPoint(round(right), bottom)), top)

    def paint_title(self, painter: QPainter, width: int, title: str, note: str) -> None:
        """Paint the chart's title and a note beside it."""
        painter.setFont(self.bold)
        painter.setPen(QColor(self.theme.ink))
        line = QRectF(14, 8, width - 28, self.bold_metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(self.small)
        painter.setPen(QColor(self.theme.muted))
        line.setLeft(line.left() + self.bold_metrics.horizontalAdvance(title) + 12)
        note = self.small_metrics.elidedText(note, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, note)

    def paint_names(
        self, painter: QPainter, font: QFont, columns: Sequence[QRect], names: Sequence[str], top: int
    ) -> None:
        """Paint the names below their columns, in two lines where one is too short."""
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for column, name in zip(columns, names, strict=True):
            y = top + 4.0
            for line in _two_lines(name, metrics, column.width() - 2):
                painter.drawText(QRectF(column.left(), y, column.width(), metrics.height()), _CENTER, line)
                y += metrics.lineSpacing()

    def font_for_names(self, ground: Ground, places: Places) -> QFont:
        """The font, somewhat smaller if need be, in which the longest word of a name fits its column."""
        names, width = ground.names, min(column.width() for column in places.columns) - 2
        words = {word for name in names for word in name.split()}
        longest = max((self.small_metrics.horizontalAdvance(word) for word in words), default=1.0)
        return scaled(self.small, min(1.0, max(0.72, width / longest)))

    def paint_line_label(self, painter: QPainter, y: int, left: int, text: str, color: str) -> None:
        """Paint the text at the right end of a line across the chart."""
        painter.setFont(self.small)
        painter.setPen(QColor(color))
        height = self.small_metrics.height()
        painter.drawText(QRectF(left, y - height / 2, 200, height), Qt.AlignmentFlag.AlignLeft, text)

    def two_thirds_label(self, rules: Rules) -> str:
        """What stands at the line of the two-thirds majority."""
        return self._of_what(self.tr("Two thirds {seats}"), rules.two_thirds, rules)

    def majority_label(self, rules: Rules) -> str:
        """What stands at the line of the majority."""
        return self._of_what(self.tr("Majority {seats}"), rules.majority, rules)

    def _of_what(self, text: str, seats: int, rules: Rules) -> str:
        """A majority, and where the rules have the list seats alone, of how many: the house may have had more."""
        number = str(seats)
        if not rules.assembly_seats:
            number = str(self.tr("{seats} of {house}")).format(seats=seats, house=rules.house_seats)
        return text.format(seats=number)

    def threshold_label(self, rules: Rules) -> str:
        """What stands at the line of the threshold."""
        return str(self.tr("Threshold {share}")).format(share=short_percent(100 * rules.threshold))

    def paint_wash(self, painter: QPainter, ground: Ground, places: Places) -> None:
        """Paint the clause's colour behind the runner-up's column."""
        if ground.runner_up is not None:
            column = places.columns[ground.runner_up]
            painter.fillRect(column.adjusted(2, 0, -2, 0), QColor(self.theme.clause_wash))


def bar_of(column: QRect, top: int) -> QRect:
    """The bar in a column, from a height down to the ground."""
    width = min(round(column.width() * 0.62), 64)
    return QRect(column.center().x() - width // 2, top, width, column.bottom() - top)


def _two_lines(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break a text into at most two lines of a width; what does not fit ends in an ellipsis."""
    first, rest = "", text.split()
    while rest and (not first or metrics.horizontalAdvance(f"{first} {rest[0]}") <= width):
        first = f"{first} {rest.pop(0)}".strip()
    lines = [first, " ".join(rest)] if rest else [first]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
