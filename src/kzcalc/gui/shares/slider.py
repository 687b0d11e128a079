"""The slider for a vote share: on the share scale, with a mark at the threshold."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.widgets.theme import Theme
from kzcalc.scenario.shares import WHOLE

_RADIUS = 7.5
_HEIGHT = 24


class ShareSlider(QSlider):
    """A slider whose value is a share in hundredths of a percent.

    Signals:
        gesture_began(), gesture_ended(): around a drag, and around the time that a key is held down.
    """

    gesture_began = Signal()
    gesture_ended = Signal()

    def __init__(self, color: QColor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, WHOLE)
        self.setSingleStep(10)
        self.setPageStep(100)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._color = color
        self._theme = theme
        self._scale = ShareScale()
        self._threshold: int | None = None
        self._painted_at: int | None = None
        self._grip = 0.0
        self._keys: set[int] = set()

    def set_scale(self, scale: ShareScale, threshold: int | None) -> None:
        """Show shares on this scale, with the threshold's mark at a share in hundredths of a percent, or without."""
        if (scale, threshold) != (self._scale, self._threshold):
            self._scale, self._threshold = scale, threshold
            self.update()

    def paint_at(self, share: int | None) -> None:
        """Paint the handle at a share other than the slider's own value; None for its own again.

        Args:
            share: in hundredths of a percent.
        """
        if share != self._painted_at:
            self._painted_at = share
            self.update()

    @property
    def scale(self) -> ShareScale:
        """The scale that it shows shares on."""
        return self._scale

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    # -- geometry --------------------------------------------------------------------------------------------------

    def position_of(self, share: float) -> float:
        """Where a share is, in pixels from the left."""
        return _RADIUS + 1 + self._scale.to_position(share) * (self.width() - 2 * _RADIUS - 2)

    def share_at(self, x: float) -> int:
        """The share at a place, in pixels from the left."""
        return self._scale.to_share((x - _RADIUS - 1) / (self.width() - 2 * _RADIUS - 2))

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, middle = self._theme, self.height() / 2
        left, right = self.position_of(0), self.position_of(WHOLE)
        handle = self.position_of(self.sliderPosition() if self._painted_at is None else self._painted_at)
        color = self._color if self.isEnabled() else QColor(theme.muted)

        top = round(middle) - 2
        painter.fillRect(round(left), top, round(right - left), 4, QColor(theme.line))
        painter.fillRect(round(left), top, round(max(handle - left, 0)), 4, color)
        if self._scale.broken:
            at = round(self.position_of(self._scale.breaks_at))
            painter.fillRect(at - 1, top - 1, 3, 6, QColor(theme.window))
        if self._threshold is not None:
            mark = round(self.position_of(self._threshold))
            painter.fillRect(mark, top - 7, 2, 18, QColor(theme.ink))

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.focus) if self.hasFocus() else color, 3 if self.hasFocus() else 2))
        painter.setBrush(QColor(theme.card) if self.isEnabled() else QColor(theme.line))
        painter.drawEllipse(QPointF(handle, middle), _RADIUS - 1, _RADIUS - 1)
        painter.end()

    # -- mouse and keys --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x, handle = event.position().x(), self.position_of(self.sliderPosition())
        self._grip = x - handle if abs(x - handle) <= _RADIUS + 2 else 0.0
        self.gesture_began.emit()
        self.setSliderDown(True)
        if not self._grip:
            self.setSliderPosition(self.share_at(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self.share_at(event.position().x() - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.gesture_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            if not self._keys:
                self.gesture_began.emit()
            self._keys.add(event.key())
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat() and event.key() in self._keys:
            self._keys.remove(event.key())
            if not self._keys:  # the last one: another may have been pressed before this one was released
                self.gesture_ended.emit()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._keys:
            self._keys.clear()
            self.gesture_ended.emit()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list of parties: scrolling past a slider must not change a vote."""
        event.ignore()
