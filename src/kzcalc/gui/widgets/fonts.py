"""Fonts that several parts of the window share."""

from PySide6.QtGui import QFont


def bold(font: QFont) -> QFont:
    """The font in bold."""
    result = QFont(font)
    result.setBold(True)
    return result


def scaled(font: QFont, factor: float) -> QFont:
    """The font in another size."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * factor)
    return result


def tabular(font: QFont) -> QFont:
    """The font with digits of one width, so that numbers stand in columns."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
