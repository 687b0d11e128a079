"""The slider for a vote share: on the share scale, with a tick at the threshold and the marks of where it stood."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.widgets.theme import Theme
from kzcalc.scenario.shares import WHOLE

_RADIUS = 9
"""Of the handle."""
_INSET = 14
"""From the widget's edges to the ends of the track: there the handle and its ring have room."""
_HEIGHT = 28


def track(theme: Theme, width: int) -> tuple[float, float]:
    """Where a slider has 0, and how far it is from there to 100 %.

    Args:
        theme: how large everything is.
        width: of the slider, in pixels.
    """
    return theme.px(_INSET), width - 2 * theme.px(_INSET)


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
        self._stood: int | None = None
        self._by_clause = False
        self._tracks: tuple[QPixmap, QPixmap] | None = None
        self._tracks_of: object = None
        self._grip = 0.0
        self._keys: set[int] = set()

    def set_scale(self, scale: ShareScale, threshold: int | None) -> None:
        """Show shares on this scale, with the threshold's tick at a share in hundredths of a percent, or without."""
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

    def mark(self, stood: int | None, *, by_clause: bool) -> None:
        """Mark what the handle alone does not say.

        Args:
            stood: where it stood when the hand took hold of what it moves, in hundredths of a percent; None at rest.
            by_clause: whether the guarantee clause lets the party in.
        """
        if (stood, by_clause) != (self._stood, self._by_clause):
            self._stood, self._by_clause = stood, by_clause
            self.update()

    @property
    def scale(self) -> ShareScale:
        """The scale that it shows shares on."""
        return self._scale

    @property
    def stood(self) -> int | None:
        """Where it shows that it stood when the hand took hold, if it does."""
        return self._stood

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    # -- geometry --------------------------------------------------------------------------------------------------

    def position_of(self, share: float) -> float:
        """Where a share is, in pixels from the left."""
        start, length = track(self._theme, self.width())
        return start + self._scale.to_position(share) * length

    def share_at(self, x: float) -> int:
        """The share at a place, in pixels from the left."""
        start, length = track(self._theme, self.width())
        return self._scale.to_share((x - start) / length)

    # -- painting --------------------------------------------------------------------------------------------------

    @property
    def _painted_position(self) -> float:
        """The share where the handle is painted, in hundredths of a percent."""
        return self.sliderPosition() if self._painted_at is None else self._painted_at

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        handle = self.position_of(self._painted_position)
        key = (self.size(), self._scale, self._threshold, self.devicePixelRatioF())
        if self._tracks is None or key != self._tracks_of:
            self._tracks, self._tracks_of = (self._track(filled=True), self._track(filled=False)), key
        filled, empty = self._tracks
        ratio, height = filled.devicePixelRatio(), self.height()
        parted = round(handle)
        painter.drawPixmap(0, 0, filled, 0, 0, round(parted * ratio), round(height * ratio))
        painter.drawPixmap(parted, 0, empty, round(parted * ratio), 0, -1, -1)
        middle = height / 2
        if self._stood is not None:
            painter.setPen(QPen(QColor(self._theme.muted), 1.5 * self._theme.zoom))
            painter.setBrush(QColor(self._theme.card))
            radius = 4.5 * self._theme.zoom
            painter.drawEllipse(QPointF(self.position_of(self._stood), middle), radius, radius)
        self._paint_handle(painter, QPointF(handle, middle))
        painter.end()

    def _paint_handle(self, painter: QPainter, center: QPointF) -> None:
        theme, zoom = self._theme, self._theme.zoom
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2 * zoom))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, 12.5 * zoom, 12.5 * zoom)
        painter.setPen(QPen(self._color, 2.5 * zoom))
        painter.setBrush(QColor(theme.sunken if self.underMouse() and self.isEnabled() else theme.card))
        if not self.isEnabled():
            self._paint_lock(painter, center)
        elif self.isSliderDown():
            painter.setBrush(self._color)
            painter.drawEllipse(center, 9 * zoom, 9 * zoom)
        else:
            painter.drawEllipse(center, 7.75 * zoom, 7.75 * zoom)
        if self._by_clause and self.isEnabled():
            painter.setPen(QPen(QColor(theme.clause_edge), zoom))
            painter.setBrush(QColor(theme.clause_fill))
            painter.drawEllipse(center, 3.5 * zoom, 3.5 * zoom)

    def _paint_lock(self, painter: QPainter, center: QPointF) -> None:
        """A square with a padlock: the handle of a share that stays."""
        painter.save()
        painter.translate(center)
        painter.scale(self._theme.zoom, self._theme.zoom)
        painter.setPen(QPen(self._color, 2))
        painter.drawRoundedRect(QRectF(-8, -8, 16, 16), 3, 3)
        painter.setPen(QPen(self._color, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(-2, -5, 4, 6), 0, 180 * 16)
        painter.fillRect(QRectF(-3.5, -1, 7, 5), self._color)
        painter.restore()

    def _track(self, *, filled: bool) -> QPixmap:
        """The whole track in the party's colour or empty, with its ticks: it changes only with the scale and the size."""
        theme, zoom, px = self._theme, self._theme.zoom, self._theme.px
        pixmap = QPixmap(self.size() * self.devicePixelRatioF())
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left = self.height() // 2, self.position_of(0)
        broken = self._scale.breaks_at
        right = self.position_of(broken)
        for tick in (broken // 2, broken, WHOLE // 2):
            painter.fillRect(QRectF(round(self.position_of(tick)), middle + px(5), px(1), px(3)), QColor(theme.border))
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(QColor(theme.border), zoom))
        painter.setBrush(self._color if filled else QColor(theme.sunken))
        inset = 0 if filled else zoom / 2
        area = QRectF(left, middle - 3 * zoom, right - left, 6 * zoom).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, 3 * zoom - inset, 3 * zoom - inset)
        if self._scale.broken:
            rest = QRectF(right + px(4), middle - zoom, self.position_of(WHOLE) - right - px(4), 2 * zoom)
            painter.fillRect(rest, self._color if filled else QColor(theme.border))
        if self._threshold is not None:
            at = round(self.position_of(self._threshold))
            painter.fillRect(at, middle - px(8), px(2), px(16), QColor(theme.ink))
        painter.end()
        return pixmap

    # -- mouse and keys --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x, handle = event.position().x(), self.position_of(self.sliderPosition())
        self._grip = x - handle if abs(x - handle) <= self._theme.px(_RADIUS + 2) else 0.0
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
