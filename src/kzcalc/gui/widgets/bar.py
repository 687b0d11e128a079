"""A bar along an edge of the window: the ground of the header."""

from PySide6.QtWidgets import QFrame


class Bar(QFrame):
    """A frame that the style sheet gives the card's colour and a line below."""
