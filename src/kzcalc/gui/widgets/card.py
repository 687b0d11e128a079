"""The card: the ground, heading and padding that charts, panels and pages share."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme


class Card(QFrame):
    """A card with a heading: a title, a muted note beside it, and what is put at its right end.

    Attributes:
        heading: the heading's layout; what is added to it stands at the right.
        body: the layout of what the card is for.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        px = theme.px
        self._title = QLabel(title, self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(theme.font(15, 600))
        self._note = ElidedLabel("", self)
        mute(self._note, theme)
        self.heading = QHBoxLayout()
        self.heading.setSpacing(px(8))
        self.heading.addWidget(self._title)
        self.heading.addSpacing(px(2))
        self.heading.addWidget(self._note, 1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(8), px(16), px(12))
        layout.setSpacing(px(4))
        layout.addLayout(self.heading)
        layout.addLayout(self.body, 1)

    @property
    def title(self) -> str:
        """What the heading says."""
        return self._title.text()

    def say(self, note: str, *shorter: str) -> None:
        """Write the note beside the title; a shorter one where there is little room."""
        self._note.show_text(note, *shorter)
