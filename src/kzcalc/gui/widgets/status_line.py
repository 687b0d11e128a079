"""What was done, in a line beside the menus."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QMenuBar

from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip

Offer = tuple[str, Callable[[], None]]
"""What can be done about what was done: the text of a link, and what it does."""

_STAYS = 10_000
"""Milliseconds that the status line says what was done."""


class StatusLine(QLabel):
    """What an action did whose effect is elsewhere. It stands in the empty part of the menu bar, and soon goes away."""

    def __init__(self, menu_bar: QMenuBar, theme: Theme) -> None:
        super().__init__(menu_bar)
        self.setObjectName("status_line")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        mute(self, theme)
        self._menu_bar = menu_bar
        self._sentence = ""
        self._offer: Offer | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_STAYS)
        self._rest.timeout.connect(self.hide)
        self.linkActivated.connect(self._accept)
        self.hide()

    def say(self, sentence: str, offer: Offer | None = None) -> None:
        """Show a sentence for a while.

        Args:
            sentence: what was done.
            offer: what can be done about it. With an offer, it stays longer.
        """
        self._sentence, self._offer = sentence, offer
        self.setToolTip(plain_tooltip(sentence))
        self._rest.stop()
        if offer is None:
            self._rest.start()
        self.place()
        self.show()

    def place(self) -> None:
        """Take the room beside the menus; a long sentence is elided."""
        bar, margin = self._menu_bar, 12
        menus = bar.actionGeometry(bar.actions()[-1]).right() + 2 * margin
        self.setGeometry(menus, 0, max(bar.width() - menus - margin, 0), bar.height())
        link = self._offer[0] if self._offer is not None else ""
        room = self.width() - (self.fontMetrics().horizontalAdvance(f"  {link}") if link else 0)
        text = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideMiddle, room)
        if link:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'{escape(text)}&nbsp; <a href="#">{escape(link)}</a>')
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(text)

    def _accept(self) -> None:
        offer = self._offer
        self.hide()
        if offer is not None:
            offer[1]()
