"""A plot over vote shares: the present scenario in it can be dragged, as a slider's handle can, and the view zoomed."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from kzcalc.gui.shares.plot_axis import NumberAxis
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.gesture import Gesture
from kzcalc.gui.widgets.theme import Theme

GRIP = 7
"""How far from the handle, and around the plot, a press takes it."""
_ROUNDING = 1e-3
"""In hundredths of a percent: a place that was computed from a share is not taken for the share below."""

Range = tuple[float, float]
"""From where to where a view goes along an axis."""


class PlotLayer(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Paints what belongs to a plot in the pixels of its widget: below its curves and axes, or above them."""

    def __init__(self, plot: "SharePlot", paint: Callable[[QPainter], None], level: float) -> None:
        super().__init__()
        self._plot = plot
        self._paint = paint
        self.setZValue(level)
        plot.scene().addItem(self)

    def boundingRect(self) -> QRectF:
        return QRectF(self._plot.viewport().rect())

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _widget: QWidget | None = None
    ) -> None:
        self._paint(painter)


class SharePlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """Turns presses and moves of the left button into one gesture of the document, all else into moves of the view.

    What is pressed away from the handle brings it there; what is pressed on it takes it as it is. Whatever ends the
    gesture (the release, a release that got lost, another document, a hidden page), the plot lets go.

    The wheel zooms where the pointer is; the middle or the right button, or the left one with Shift, moves the view; a
    double click brings the first view back. While the hand has the handle, the view stays.
    """

    def __init__(
        self, document: Document, theme: Theme, *, whole_seats: bool = False, parent: QWidget | None = None
    ) -> None:
        self.across = NumberAxis(theme, "bottom")
        self.upwards = NumberAxis(theme, "left", whole=whole_seats)
        axes = {"bottom": self.across, "left": self.upwards}
        super().__init__(parent, background=QColor(theme.card), enableMenu=False, axisItems=axes)
        self.theme = theme
        self.snapshot = document.snapshot
        self._document = document
        self._gesture: Gesture | None = None
        self._click: Gesture | None = None
        self._offset = QPointF()
        self._panned_from: QPointF | None = None
        self.zoomed = False
        self.setFrameShape(self.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # so that a click ends what is being typed elsewhere
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.disableAutoRange()
        self.view = plot.getViewBox()
        self.view.setDefaultPadding(0)
        self.view.sigRangeChangedManually.connect(self._note_zoom)
        self.view.sigRangeChanged.connect(self._tell_range)
        self.view.sigResized.connect(self._tell_range)

    # -- to be said by those who are one ---------------------------------------------------------------------------

    def home(self) -> tuple[Range, Range]:
        """What is seen as long as nobody zoomed: across and upwards."""
        raise NotImplementedError

    def offset_from_handle(self, at: QPointF) -> QPointF:
        """How far a place is from the handle."""
        raise NotImplementedError

    def shares_at(self, at: QPointF) -> dict[int, int]:
        """The shares at a place, in hundredths of a percent, by the parties' indices."""
        raise NotImplementedError

    def hover(self, event: QMouseEvent | None) -> None:
        """The pointer is over the plot, or no longer."""
        raise NotImplementedError

    def range_changed(self) -> None:
        """The view shows another range, or has another size."""

    # -- geometry --------------------------------------------------------------------------------------------------

    @property
    def area(self) -> QRect:
        """Where the shares are, in pixels."""
        return QRect(self._room().toRect())

    def _room(self) -> QRectF:
        return QRectF(self.view.sceneBoundingRect())

    def pixel_across(self, share: float) -> float:
        """Where a share (in hundredths of a percent) is across."""
        room, (low, high) = self._room(), self.view.viewRange()[0]
        return float(room.left() + room.width() * (share / 100 - low) / (high - low))

    def pixel_up(self, value: float) -> float:
        """Where a value of the upright axis is."""
        room, (low, high) = self._room(), self.view.viewRange()[1]
        return float(room.bottom() - room.height() * (value - low) / (high - low))

    def share_across(self, pixel: float) -> int:
        """The share, in hundredths of a percent, that is at a place across: whatever comes of it is drawn there."""
        room, (low, high) = self._room(), self.view.viewRange()[0]
        return _share(low + (high - low) * (pixel - room.left()) / max(room.width(), 1))

    def share_up(self, pixel: float) -> int:
        """The same upwards."""
        room, (low, high) = self._room(), self.view.viewRange()[1]
        return _share(low + (high - low) * (room.bottom() - pixel) / max(room.height(), 1))

    # -- the view --------------------------------------------------------------------------------------------------

    def go_home(self) -> None:
        """Show what is seen as long as nobody zoomed."""
        self.zoomed = False
        across, up = self.home()
        self.view.setRange(xRange=across, yRange=up, padding=0, disableAutoRange=True)

    def stay_home(self) -> None:
        """Follow the scenario with the view, unless somebody zoomed or the hand has the handle."""
        if not self.zoomed and not self.dragging:
            self.go_home()

    def _note_zoom(self) -> None:
        self.zoomed = True

    def _tell_range(self) -> None:
        self.range_changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        if self.dragging:
            event.accept()
        else:
            super().wheelEvent(event)

    def _pan_to(self, at: QPointF) -> None:
        if self._panned_from is None:
            return
        moved, self._panned_from = at - self._panned_from, at
        (left, right), (low, high) = self.view.viewRange()
        room = self._room()
        across, up = self.view.mouseEnabled()
        self.view.translateBy(
            x=-moved.x() * (right - left) / room.width() if across else None,
            y=moved.y() * (high - low) / room.height() if up else None,
        )
        self._note_zoom()

    # -- the hand --------------------------------------------------------------------------------------------------

    def on_handle(self, at: QPointF) -> bool:
        """Whether a press at a place takes the handle as it is."""
        offset = self.offset_from_handle(at)
        return max(abs(offset.x()), abs(offset.y())) <= self.theme.px(GRIP)

    @property
    def dragging(self) -> bool:
        """Whether the hand has the handle."""
        return self._gesture is not None and self._gesture.active

    def let_go(self) -> None:
        """End the gesture, if there still is one."""
        self._panned_from = None
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._inside(event):
            event.ignore()
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.button() != Qt.MouseButton.LeftButton or shift:
            self._panned_from = event.position()
            return
        on_handle = self.on_handle(event.position())
        self._gesture = self._click = self._document.begin_gesture()
        self._offset = self.offset_from_handle(event.position()) if on_handle else QPointF()
        if not on_handle:
            self._move_to(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Bring the first view back; what the first of the two clicks moved goes back, too."""
        if event.button() != Qt.MouseButton.LeftButton or not self._inside(event):
            event.ignore()
            return
        if self._click is not None:
            self._click.take_back()
            self._click = None
        self.go_home()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.dragging and not event.buttons() & Qt.MouseButton.LeftButton:
            self.let_go()  # the release went elsewhere, to a dialog perhaps
        if self._panned_from is not None and not event.buttons():
            self._panned_from = None
        if self.dragging:
            self._move_to(event.position() - self._offset)
        elif self._panned_from is not None:
            self._pan_to(event.position())
        else:
            self.hover(event if self._inside(event) else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton or self._panned_from is not None:
            self.let_go()

    def leaveEvent(self, event: QEvent) -> None:
        self.hover(None)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.let_go()
        super().hideEvent(event)

    def _move_to(self, at: QPointF) -> None:
        """Move the shares to what is at a place."""
        if self._gesture is not None:
            self._gesture.move(self.shares_at(at))

    def _inside(self, event: QMouseEvent) -> bool:
        grip = self.theme.px(GRIP)
        return self.area.adjusted(-grip, -grip, grip, grip).contains(QPoint(event.position().toPoint()))


def _share(percent: float) -> int:
    """A percentage in hundredths, cut: so that a place belongs to the hundredth that begins below it."""
    return min(max(int(percent * 100 + _ROUNDING), 0), 10_000)
