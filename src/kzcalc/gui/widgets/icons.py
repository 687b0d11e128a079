"""Icons, and the chip that stands for a party's colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
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
