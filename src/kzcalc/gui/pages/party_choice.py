"""A box to choose a party from, remembered as a setting."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QComboBox, QWidget

from kzcalc.gui.state.settings import ChoiceName, Settings
from kzcalc.gui.widgets.icons import chip
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.widgets.wheel import CalmCombo
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.scenario import Scenario

_WIDEST = 190


class PartyChoice(CalmCombo):
    """The parties of the scenario, after entries that stand for none of them.

    As long as nobody has chosen, it is the party that has so many others before it by votes, or the first entry that
    stands before the parties. What was chosen comes back with the party.
    """

    def __init__(
        self,
        settings: Settings,
        name: ChoiceName,
        theme: Theme,
        *,
        rank: int = 0,
        first: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(theme.px(_WIDEST))
        self.setIconSize(QSize(theme.px(12), theme.px(12)))
        self.currentTextChanged.connect(lambda text: self.setToolTip(plain_tooltip(text)))
        self._theme = theme
        self._settings = settings
        self._name = name
        self._rank = rank
        self._first = list(first)
        self._filled: list[tuple[str, str, str]] = []
        self.activated.connect(lambda _index: self.remember())

    @property
    def key(self) -> str:
        """The key of the party, or of an entry before the parties."""
        return str(self.currentData())

    def choose(self, key: str) -> None:
        """Show an entry by its key."""
        self.setCurrentIndex(self.findData(key))

    def remember(self) -> None:
        """Remember what is shown as chosen."""
        self._settings.remember_chosen(self._name, self.key)

    def _chip(self, color: str) -> QIcon:
        pixmap = chip(QColor(color), self.iconSize(), self.devicePixelRatio(), self._theme.px(3))
        chosen = QIcon(pixmap)
        chosen.addPixmap(pixmap, QIcon.Mode.Selected)  # a selection does not tint it
        return chosen

    def fill(self, scenario: Scenario) -> None:
        """Offer the parties of a scenario."""
        entries = [(key, name, "") for key, name in self._first]
        entries += [(party.key, party_name(party), self._theme.party(party.color).name()) for party in scenario.parties]
        if entries == self._filled:
            return
        wanted = (self._settings.chosen(self._name), self.key)
        self._filled = entries
        self.clear()
        for key, name, color in entries:
            if color:
                self.addItem(self._chip(color), name, key)
            else:
                self.addItem(name, key)
        keys = [key for key, *_ in entries]
        by_votes = sorted(range(len(entries)), key=lambda i: -scenario.votes[i]) if not self._first else [0]
        default = keys[by_votes[min(self._rank, len(by_votes) - 1)]]
        self.choose(next((key for key in wanted if key in keys), default))
