"""A scroll area on a card: upright alone, without a frame or a ground of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(content: QWidget | None, parent: QWidget) -> QScrollArea:
    """Put a widget into a scroll area; None if it is put there later."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if content is not None:
        area.setWidget(content)
        content.setAutoFillBackground(False)  # a scroll area gives its contents the window's ground
    area.viewport().setAutoFillBackground(False)
    return area
