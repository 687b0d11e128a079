"""What was done, in a line at the bottom of the window."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kzcalc.gui.widgets.labels import ElidedLabel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_action

Offer = tuple[str, Callable[[], None]]
"""What can be done about what was done: the text of a button, and what it does."""


class StatusLine(QWidget):
    """What an action did whose effect is elsewhere. It stays until the next change.

    Signals:
        shown(bool): whether it says something.
    """

    shown = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self._sentence = ElidedLabel("", self)
        self._sentence.setObjectName("status_line")
        self._sentence.setFont(theme.font(12))
        self._button = QPushButton(self)
        self._button.setObjectName("status_offer")
        self._button.setProperty("link", True)
        self._button.setFont(theme.font(12, 600))
        self._button.clicked.connect(self._accept)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._button)
        self.hide()

    def say(self, sentence: str, offer: Offer | None = None) -> None:
        """Show a sentence.

        Args:
            sentence: what was done.
            offer: what can be done about it.
        """
        self._offer = offer
        self._sentence.show_text(sentence)
        self._button.setText(plain_action(offer[0]) if offer is not None else "")
        self._button.setVisible(offer is not None)
        self.show()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.shown.emit(visible)

    def _accept(self) -> None:
        offer = self._offer
        self.hide()
        if offer is not None:
            offer[1]()
