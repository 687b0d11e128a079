"""Texts that Qt would read as markup, written so that they are shown as they are."""

from html import escape


def plain_tooltip(text: str) -> str:
    """A tooltip that shows a text as it is, whatever a party is called, and breaks long lines."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if text else ""


def plain_action(text: str) -> str:
    """An action's text that shows an ampersand as it is, not as the mark of a key."""
    return text.replace("&", "&&")


def plain_title(text: str) -> str:
    """A window's title that shows "[*]" as it is, not as the place of the mark for unsaved changes."""
    return text.replace("[*]", "[*][*]")
