"""What was done, in a line at the bottom of the window."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip

Offer = tuple[str, Callable[[], None]]
"""What can be done about what was done: the text of a link, and what it does."""


class StatusLine(QLabel):
    """What an action did whose effect is elsewhere. It stays until the next change.

    Signals:
        shown(bool): whether it says something.
    """

    shown = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setFont(theme.font(12))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._sentence = ""
        self._offer: Offer | None = None
        self.linkActivated.connect(self._accept)
        self.hide()

    def say(self, sentence: str, offer: Offer | None = None) -> None:
        """Show a sentence.

        Args:
            sentence: what was done.
            offer: what can be done about it.
        """
        self._sentence, self._offer = sentence, offer
        self.setToolTip(plain_tooltip(sentence))
        self._elide()
        self.show()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.shown.emit(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        """Cut a long sentence in the middle, never the link."""
        link = self._offer[0] if self._offer is not None else ""
        room = self.width() - (self.fontMetrics().horizontalAdvance(f"  {link}") if link else 0)
        text = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideMiddle, room)
        if link:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'{escape(text)}&nbsp; <a href="#" style="color: {self._theme.focus}">{escape(link)}</a>')
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(text)

    def _accept(self) -> None:
        offer = self._offer
        self.hide()
        if offer is not None:
            offer[1]()
