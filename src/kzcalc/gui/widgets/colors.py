"""Colours as pixels, and what can be read on them."""

from PySide6.QtGui import QColor


def pixel(color: str | QColor) -> int:
    """A colour as a pixel."""
    return QColor(color).rgb()


def ink_on(rgb: int) -> QColor:
    """Black or white, whichever can be read on a colour."""
    color = QColor.fromRgb(rgb)
    brightness = 0.3 * color.redF() + 0.59 * color.greenF() + 0.11 * color.blueF()
    return QColor("#000000" if brightness > 0.5 else "#ffffff")
