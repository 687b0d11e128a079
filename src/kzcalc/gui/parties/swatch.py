"""A party's colour, which can be pressed: then the party counts into the coalition."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kzcalc.gui.widgets.colors import ink_on
from kzcalc.gui.widgets.theme import Theme

_SIZE = 24


class Swatch(QAbstractButton):
    """A square in a party's colour; pressed, it takes the party into the coalition, and is larger, with a tick."""

    def __init__(self, color: QColor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self._theme = theme
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(theme.px(_SIZE), theme.px(_SIZE)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.zoom, theme.zoom)
        painter.translate(_SIZE / 2, _SIZE / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(-11, -11, 22, 22), 6, 6)
        elif self.underMouse():
            painter.setPen(QPen(QColor(theme.ink), 1.5))
            painter.drawRoundedRect(QRectF(-9.5, -9.5, 19, 19), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        half = 8 if self.isChecked() else 6
        painter.drawRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), 3, 3)
        if self.isChecked():
            painter.setPen(QPen(ink_on(self._color.rgb()), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([QPointF(-4, 0.25), QPointF(-1.25, 3), QPointF(4, -3)])
        painter.end()
