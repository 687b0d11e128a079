"""A word in a frame, beside what it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kzcalc.gui.widgets.theme import Theme


def warning_badge(text: str, theme: Theme) -> QLabel:
    """A word that warns, such as that no source confirms something."""
    badge = QLabel(text)
    badge.setObjectName("unverified_badge")
    badge.setTextFormat(Qt.TextFormat.PlainText)
    badge.setFont(theme.font(11, 500))
    px = theme.px
    badge.setStyleSheet(
        f"color: {theme.error}; border: 1px solid {theme.error}; border-radius: {px(4)}px; padding: 0 {px(5)}px"
    )
    return badge
