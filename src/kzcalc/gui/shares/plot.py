"""A plot over vote shares in which the present scenario can be taken and dragged, as a slider's handle can."""

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kzcalc.gui.state.document import Document
from kzcalc.gui.state.gesture import Gesture

GRIP = 7
"""Pixels around the handle, and around the plot, in which a press takes it."""


class SharePlot(QWidget):
    """Turns presses and moves of the mouse into one gesture of the document.

    What is pressed away from the handle brings it there; what is pressed on it takes it as it is. Whatever ends the
    gesture (the release, a release that got lost, another document, a hidden page), the plot lets go.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.snapshot = document.snapshot
        self._gesture: Gesture | None = None
        self._offset = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # so that a click ends what is being typed elsewhere

    @property
    def area(self) -> QRect:
        """Where the shares are."""
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

    def on_handle(self, at: QPointF) -> bool:
        """Whether a press at a place takes the handle as it is."""
        offset = self.offset_from_handle(at)
        return max(abs(offset.x()), abs(offset.y())) <= GRIP

    @property
    def dragging(self) -> bool:
        """Whether the hand has the handle."""
        return self._gesture is not None and self._gesture.active

    def let_go(self) -> None:
        """End the gesture, if there still is one."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._inside(event):
            event.ignore()
            return
        on_handle = self.on_handle(event.position())
        self._gesture = self._document.begin_gesture()
        self._offset = self.offset_from_handle(event.position()) if on_handle else QPointF()
        if not on_handle:
            self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.dragging and not event.buttons() & Qt.MouseButton.LeftButton:
            self.let_go()  # the release went elsewhere, to a dialog perhaps
        if self.dragging:
            self._move_to(event.position() - self._offset)
        else:
            self.hover(event if self._inside(event) else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
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
        return self.area.adjusted(-GRIP, -GRIP, GRIP, GRIP).contains(event.position().toPoint())
