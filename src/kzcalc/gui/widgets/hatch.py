"""Hatching: the mark of what gets no seats, in its full colour, told by its form alone."""

from math import ceil, floor

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_STEP = 5 * 2**0.5
"""Between two lines along an edge; across them it is 5."""
_STROKE = 1.5


def paint_hatched(painter: QPainter, area: QRectF, color: QColor, ground: str, zoom: float = 1.0) -> None:
    """Paint an area hatched and outlined.

    The hatching is lines, not a pattern: so it is sharp at every pixel ratio and in a vector picture.

    Args:
        painter: paints.
        area: where. One too thin for an outline is dashed.
        color: of the lines.
        ground: what is between them.
        zoom: how large the pattern is.
    """
    stroke = _STROKE * zoom
    if min(area.width(), area.height()) <= 2 * stroke:
        _paint_dashed(painter, area, color, _STEP * zoom)
        return
    painter.save()
    painter.fillRect(area, QColor(ground))
    painter.setPen(QPen(color, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = stroke / 2
    outline = area.adjusted(inset, inset, -inset, -inset)
    painter.drawRect(outline)  # without antialiasing, sharp at every ratio
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawLines(_diagonals(outline, _STEP * zoom))
    painter.restore()


def _paint_dashed(painter: QPainter, area: QRectF, color: QColor, step: float) -> None:
    """What is left of the hatching in an area that is hardly more than a line."""
    flat = area.width() >= area.height()
    for i in range(ceil(max(area.width(), area.height()) / step)):
        dash = QRectF(area.left(), area.bottom() - i * step - step / 2, area.width(), step / 2)
        if flat:
            dash = QRectF(area.left() + i * step, area.top(), step / 2, area.height())
        painter.fillRect(dash & area, color)


def _diagonals(area: QRectF, step: float) -> list[QLineF]:
    """Rising lines of 45 degrees from edge to edge, counted from the lower left: a growing bar keeps its pattern."""
    width, height, left, bottom = area.width(), area.height(), area.left(), area.bottom()
    lines = []
    for i in range(floor(-width / step) + 1, ceil(height / step)):
        above = i * step  # where the line meets the left edge, or its continuation
        start, end = max(0.0, -above), min(width, height - above)
        lines.append(QLineF(left + start, bottom - above - start, left + end, bottom - above - end))
    return lines
