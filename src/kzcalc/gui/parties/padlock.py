"""The padlock of a share: open, held because it was typed (a pin), or locked."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from kzcalc.gui.widgets.theme import Theme


class PadlockButton(QToolButton):
    """A padlock, checked while the share is locked; a pin while it is held.

    Signals:
        released_pin(): the user clicked the pin, to let go of the share.
    """

    released_pin = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a click ends what is being typed in a box
        self._theme = theme
        self._held = False

    @property
    def held(self) -> bool:
        """Whether it shows a pin."""
        return self._held

    def draw(self, *, locked: bool, held: bool) -> None:
        """Show one of the three states."""
        if (locked, held) != (self.isChecked(), self._held):
            self._held = held
            self.blockSignals(True)
            self.setChecked(locked)
            self.blockSignals(False)
            self.update()

    def nextCheckState(self) -> None:
        """A click on the pin lets go; it does not lock."""
        if self._held:
            self.released_pin.emit()
        else:
            super().nextCheckState()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, zoom = self._theme, self._theme.zoom
        painter.scale(zoom, zoom)
        area = QRectF(0, 0, self.width() / zoom, self.height() / zoom)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sunken) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 2, -1, -2), 6, 6)
        if self._held:
            self._paint_pin(painter, area.center())
        else:
            self._paint_padlock(painter, area.center())
        painter.end()

    def _paint_pin(self, painter: QPainter, center: QPointF) -> None:
        color = QColor(self._theme.ink)
        painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(center.x() - 2.5, center.y() - 6.5, 5, 6), 1, 1)
        painter.drawLine(center + QPointF(-4.5, 0.5), center + QPointF(4.5, 0.5))
        painter.drawLine(center + QPointF(0, 0.5), center + QPointF(0, 6.5))

    def _paint_padlock(self, painter: QPainter, center: QPointF) -> None:
        closed = self.isChecked()
        color = QColor(self._theme.ink if closed else self._theme.muted)
        x, y = center.x(), center.y()
        shackle = QPainterPath()
        lift = 0.0 if closed else -1.0
        shackle.moveTo(x - 2.75, y)
        shackle.lineTo(x - 2.75, y - 2.5 + lift)
        shackle.arcTo(QRectF(x - 2.75, y - 5.25 + lift, 5.5, 5.5), 180, -180)
        shackle.lineTo(x + 2.75, y + (0 if closed else -2.5))
        painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shackle)
        painter.setBrush(color if closed else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x - 4.5, y, 9, 6), 1.25, 1.25)
