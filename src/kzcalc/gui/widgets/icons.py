"""Icons, and pictures that stand for something: a party's colour, the guarantee clause."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kzcalc.gui.widgets.theme import Theme
from kzcalc.resources import resource

_GRID = 16
"""The size of an icon at a zoom of 1."""


def icon(name: str, theme: Theme, color: str | None = None) -> QIcon:
    """An icon of resources/icons, in the theme's ink or another colour; muted where it is disabled."""
    result = QIcon(_tinted(name, theme, color or theme.ink))
    result.addPixmap(_tinted(name, theme, theme.border), QIcon.Mode.Disabled)
    return result


def check_box_icon(theme: Theme) -> QIcon:
    """A box to check, for buttons that stay down: with a tick while they are."""
    result = QIcon()
    size, ratio = theme.px(_GRID), 2
    for state in (QIcon.State.Off, QIcon.State.On):
        on = state == QIcon.State.On
        pixmap = QPixmap(QSize(ratio * size, ratio * size))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.zoom, theme.zoom)
        painter.setPen(QPen(QColor(theme.ink if on else theme.border), 1))
        painter.setBrush(QColor(theme.ink if on else theme.card))
        painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3)
        if on:
            painter.setPen(QPen(QColor(theme.card), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([QPointF(4.5, 8.25), QPointF(7, 10.75), QPointF(11.5, 5.5)])
        painter.end()
        result.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return result


def _tinted(name: str, theme: Theme, color: str) -> QPixmap:
    drawing = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", color.encode())
    pixmap = QPixmap(QSize(2 * theme.px(_GRID), 2 * theme.px(_GRID)))
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, theme.px(_GRID), theme.px(_GRID)))
    painter.end()
    return pixmap


def chip(color: QColor, size: QSize, ratio: float, corner: int = 3) -> QPixmap:
    """A chip in a party's colour.

    Args:
        color: the colour.
        size: how large it is, in logical pixels.
        ratio: how many pixels of the screen a logical one has.
        corner: how round its corners are, in logical pixels.
    """
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(0, 0, size.width(), size.height(), corner, corner)
    painter.end()
    return pixmap


def paint_clause_icon(painter: QPainter, center: QPointF, size: float, color: QColor, *, filled: bool) -> None:
    """A second seat beside a first: the clause in a picture. Outlined while it sleeps, filled when it is active."""
    painter.save()
    painter.setPen(QPen(color, size / 16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    for dx, solid in ((-size / 4.4, True), (size / 4.4, filled)):
        person = QPainterPath()
        x, y = center.x() + dx, center.y()
        person.addEllipse(QPointF(x, y - size * 0.2), size * 0.13, size * 0.13)
        shoulders = QRectF(x - size * 0.19, y + size * 0.0, size * 0.38, size * 0.56)
        person.moveTo(shoulders.left(), shoulders.center().y())
        person.arcTo(shoulders, 180, -180)
        person.closeSubpath()
        painter.setBrush(color if solid else Qt.BrushStyle.NoBrush)
        painter.drawPath(person)
    painter.restore()
