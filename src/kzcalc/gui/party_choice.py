"""A box to choose a party from, remembered as a setting."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox, QWidget

from kzcalc.gui.names import party_name
from kzcalc.scenario import Scenario

_WIDEST = 190


class PartyChoice(QComboBox):
    """The parties of the scenario, after entries that stand for none of them.

    At first it is the party that has so many others before it by votes, unless an entry stands before the parties.
    """

    def __init__(
        self,
        settings: QSettings,
        setting: str,
        *,
        rank: int = 0,
        first: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(setting)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(_WIDEST)
        self.currentTextChanged.connect(self.setToolTip)
        self._settings = settings
        self._rank = rank
        self._first = list(first)
        self._filled: list[tuple[str, str]] = []
        self.activated.connect(lambda _index: settings.setValue(setting, self.key))

    @property
    def key(self) -> str:
        """The key of the party, or of an entry before the parties."""
        return str(self.currentData())

    def choose(self, key: str) -> None:
        """Choose an entry by its key."""
        self.setCurrentIndex(self.findData(key))
        self._settings.setValue(self.objectName(), key)

    def fill(self, scenario: Scenario) -> None:
        """Offer the parties of a scenario; what is chosen stays chosen as long as it is among them."""
        entries = [*self._first, *((party.key, party_name(party)) for party in scenario.parties)]
        if entries == self._filled:
            return
        chosen = self.key if self._filled else str(self._settings.value(self.objectName(), ""))
        self._filled = entries
        self.clear()
        for key, name in entries:
            self.addItem(name, key)
        index = self.findData(chosen)
        if index < 0 and not self._first:
            by_votes = sorted(range(len(entries)), key=lambda i: -scenario.votes[i])
            index = by_votes[min(self._rank, len(entries) - 1)]
        self.setCurrentIndex(max(index, 0))
