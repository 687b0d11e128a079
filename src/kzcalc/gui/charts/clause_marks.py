"""The marks that the clause card is made of: people, boxes, an arrow, an empty hall, a party's chip with its name."""

from math import cos, pi, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kzcalc.gui.charts.clause_scene import Named
from kzcalc.gui.widgets.lettering import Lettering, Style
from kzcalc.gui.widgets.theme import Theme

PersonKind = Literal["solid", "dashed"]


def paint_people(painter: QPainter, area: QRectF, kinds: tuple[tuple[PersonKind, QColor], ...]) -> None:
    """People side by side: solid who is in, dashed who is not."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pitch = area.width() / len(kinds)
    wide = min(pitch * 0.9, area.height() * 0.72)
    for i, (kind, color) in enumerate(kinds):
        person = _person(QPointF(area.left() + (i + 0.5) * pitch, area.top()), wide, area.height())
        painter.setBrush(color if kind == "solid" else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if kind == "solid" else _dashed(color, area.height() / 19, (2.4, 1.8)))
        painter.drawPath(person)
    painter.restore()


def _person(top: QPointF, wide: float, high: float) -> QPainterPath:
    """A head and shoulders."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    head = high * 0.22
    path.addEllipse(QPointF(top.x(), top.y() + head + 0.5), head, head)
    shoulders = QRectF(top.x() - wide / 2, top.y() + high * 0.52, wide, high * 0.48)
    round_by = min(shoulders.height() * 0.85, wide / 2)
    path.moveTo(shoulders.bottomLeft())
    path.lineTo(shoulders.left(), shoulders.top() + round_by)
    path.quadTo(shoulders.topLeft(), QPointF(shoulders.left() + round_by, shoulders.top()))
    path.lineTo(shoulders.right() - round_by, shoulders.top())
    path.quadTo(shoulders.topRight(), QPointF(shoulders.right(), shoulders.top() + round_by))
    path.lineTo(shoulders.bottomRight())
    path.closeSubpath()
    return path


def _dashed(color: QColor, width: float, dashes: tuple[float, float]) -> QPen:
    pen = QPen(color, width)
    pen.setDashPattern(dashes)
    return pen


def paint_box(  # noqa: PLR0917 - a box is an edge around a ground
    painter: QPainter, area: QRectF, ground: str, edge: str | None, width: float, corner: float, *, dashed: bool = False
) -> None:
    """A rounded box with an edge inside its bounds."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        width = 0.0
    else:
        painter.setPen(_dashed(QColor(edge), width, (4, 2.5)) if dashed else QPen(QColor(edge), width))
    inset = width / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.restore()


def paint_arrow(painter: QPainter, middle: QPointF, length: float, color: str, zoom: float) -> None:
    """An arrow to the right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color), 2 * zoom)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    tip, head = QPointF(middle.x() + length / 2, middle.y()), 5 * zoom
    painter.drawLine(QPointF(middle.x() - length / 2, middle.y()), tip)
    painter.drawPolyline(QPolygonF([tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)]))
    painter.restore()


def paint_empty_hall(painter: QPainter, area: QRectF, color: QColor, zoom: float) -> None:
    """A hall in which nobody sits: rows of empty seats in a half circle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.3 * zoom))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rows = 4 if area.height() > 50 * zoom else 2
    outer = min(area.width() / 2, area.height()) * 0.92
    pitch = outer * 0.6 / rows
    dot = pitch * 0.34
    for row in range(rows):
        radius = outer - row * pitch
        seats = max(round(pi * radius / pitch), 2)
        for i in range(seats + 1):
            angle = pi * i / seats
            center = QPointF(area.center().x() - radius * cos(angle), area.bottom() - dot - radius * sin(angle))
            painter.drawEllipse(center, dot, dot)
    painter.restore()


class Marks:
    """Paints in a theme, at its zoom: what the pictures on the card have in common."""

    def __init__(self, theme: Theme, lettering: Lettering) -> None:
        self._theme = theme
        self._letters = lettering
        self._zoom = theme.zoom

    def paint_name(  # noqa: PLR0917 - where, and in how much room
        self, painter: QPainter, party: Named, x: float, middle: float, room: float, style: Style
    ) -> float:
        """A party's chip and name; where they end."""
        zoom, letters = self._zoom, self._letters
        side = (8 if style.size < 13 else 11) * zoom
        gap = (5 if style.size < 13 else 7) * zoom
        painter.fillRect(QRectF(round(x), round(middle - side / 2), side, side), party.color)
        name = letters.elided(party.name, style, room - side - gap)
        painter.setPen(QColor(self._theme.ink))
        letters.in_line(name, style, x + side + gap, middle, painter)
        return x + side + gap + letters.width(name, style)
