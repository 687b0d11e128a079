"""The charts on a sheet of their own: for pictures, whatever of them the window has room for, and without controls."""

from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from kzcalc.gui.charts.banner import ClauseBanner
from kzcalc.gui.charts.seats_card import SeatsCard
from kzcalc.gui.charts.shares_card import SharesCard
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.poll import Poll
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.widgets.theme import Theme

_WIDTH = 844
_SEATS, _SHARES, _HALL = 290, 206, 508
"""The heights of the cards."""


class ChartSheet(QWidget):
    """The clause's card, the seats as they are seen, and the vote shares where there is room beside them.

    Attributes:
        cards: from top to bottom.
    """

    def __init__(self, document: Document, coalition: Coalition, poll: Poll, settings: Settings, theme: Theme) -> None:
        super().__init__()
        banner = ClauseBanner(document, theme, self)
        seats = SeatsCard(coalition, poll, settings, theme, self)
        self.cards: list[QWidget] = [banner, seats]
        heights = [banner.minimumHeight(), theme.px(_HALL)]
        if not seats.hall:
            self.cards.append(SharesCard(theme, self))
            heights[1:] = [theme.px(_SEATS), theme.px(_SHARES)]
        for card in (banner, *self.cards[1:]):
            card.draw(document.snapshot)  # type: ignore[attr-defined]  # each of them does
        heights[1] = max(heights[1], seats.minimumSizeHint().height())
        for card, height in zip(self.cards, heights, strict=True):
            card.resize(theme.px(_WIDTH), height)
            for control in (*card.findChildren(QAbstractButton), *card.findChildren(QFrame)):
                if isinstance(control, QAbstractButton) or control.property("segment"):
                    control.hide()
                    control.setMaximumSize(0, 0)  # whoever shows it again
