"""The padlock of a share: open, held because it was typed (a pin), or locked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
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
        self.setFixedSize(QSize(26, 26))
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
        theme = self._theme
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        center = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        if self._held:
            self._paint_pin(painter, center)
        else:
            self._paint_padlock(painter, center)
        painter.end()

    def _paint_pin(self, painter: QPainter, center: QPointF) -> None:
        color = QColor(self._theme.focus)
        painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(center.x() - 3, center.y() - 7, 6, 6.5), 1.5, 1.5)
        painter.drawLine(center + QPointF(-5, 0.5), center + QPointF(5, 0.5))
        painter.drawLine(center + QPointF(0, 0.5), center + QPointF(0, 7))

    def _paint_padlock(self, painter: QPainter, center: QPointF) -> None:
        closed = self.isChecked()
        color = QColor(self._theme.ink if closed else self._theme.muted)
        shackle = QPainterPath()
        lift = 0 if closed else -1.5
        shackle.moveTo(center.x() - 3.5, center.y() - 0.5)
        shackle.lineTo(center.x() - 3.5, center.y() - 3 + lift)
        shackle.arcTo(QRectF(center.x() - 3.5, center.y() - 6.5 + lift, 7, 7), 180, -180)
        shackle.lineTo(center.x() + 3.5, center.y() + (-0.5 if closed else -2.5))
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shackle)
        painter.setBrush(color if closed else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(center.x() - 5.5, center.y() - 0.5, 11, 8), 1.5, 1.5)
