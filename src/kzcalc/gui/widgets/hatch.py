"""Hatching: the mark of what gets no seats, in its full colour, told by its form alone."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

_PITCH = 5
_STROKE = 1.5


def paint_hatched(painter: QPainter, area: QRectF, color: QColor, ground: str, zoom: float = 1.0) -> None:
    """Paint an area hatched and outlined.

    Args:
        painter: paints.
        area: where.
        color: of the lines.
        ground: what is between them.
        zoom: how large the pattern is.
    """
    painter.save()
    painter.fillRect(area, QColor(ground))
    painter.setBrushOrigin(area.topLeft())
    painter.fillRect(area, _hatch(color.name(), zoom))
    painter.setPen(QPen(color, _STROKE * zoom))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = _STROKE * zoom / 2
    painter.drawRect(area.adjusted(inset, inset, -inset, -inset))
    painter.restore()


@cache
def _hatch(color: str, zoom: float) -> QBrush:
    """A tile of 45 degrees that repeats without a seam."""
    side = round(_PITCH * zoom * 2**0.5)
    ratio = 2
    tile = QPixmap(side * ratio, side * ratio)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), _STROKE * zoom))
    for shift in (-side, 0, side):
        painter.drawLine(shift, side, shift + side, 0)
    painter.end()
    return QBrush(tile)
