"""Icons, and the chip that stands for a party's colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
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
    size, ratio = QSize(theme.px(_GRID + 4), theme.px(_GRID)), 2  # wider: the text keeps off
    for state in (QIcon.State.Off, QIcon.State.On):
        on = state == QIcon.State.On
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.zoom, theme.zoom)
        painter.setPen(QPen(QColor(theme.ink if on else theme.border), 1))
        painter.setBrush(QColor(theme.ink if on else theme.card))
        painter.drawRoundedRect(QRectF(0.5, 1.5, 13, 13), 3, 3)
        if on:
            painter.setPen(QPen(QColor(theme.card), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([QPointF(3.5, 8.25), QPointF(6, 10.75), QPointF(10.5, 5.5)])
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
