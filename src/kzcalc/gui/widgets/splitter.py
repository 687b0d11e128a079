"""Borders that can be moved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def split(orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> QSplitter:
    """Put widgets side by side or one below the other, each with its share of the room; none can be closed."""
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    for i, (widget, stretch) in enumerate(parts):
        splitter.addWidget(widget)
        splitter.setStretchFactor(i, stretch)
    return splitter
