"""Colours as pixels, and what can be read on them."""

from PySide6.QtGui import QColor

from kzcalc.gui.widgets.palette import contrast


def pixel(color: str | QColor) -> int:
    """A colour as a pixel."""
    return QColor(color).rgb()


def ink_on(rgb: int) -> QColor:
    """Black or white, whichever can be read better on a colour."""
    color = QColor.fromRgb(rgb)
    return max((QColor("#ffffff"), QColor("#000000")), key=lambda ink: contrast(ink, color))
