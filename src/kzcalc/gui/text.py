"""Fonts that several pages share, and texts that Qt would read as markup."""

from html import escape

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


def plain_tooltip(text: str) -> str:
    """A tooltip that shows a text as it is, whatever a party is called, and breaks long lines."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if text else ""


def plain_action(text: str) -> str:
    """An action's text that shows an ampersand as it is, not as the mark of a key."""
    return text.replace("&", "&&")


def plain_title(text: str) -> str:
    """A window's title that shows "[*]" as it is, not as the place of the mark for unsaved changes."""
    return text.replace("[*]", "[*][*]")
