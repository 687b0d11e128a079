"""The box to choose who gives way when a share moves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.wheel import CalmWheel
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.scenario import Scenario
from kzcalc.scenario.shares import EVERYONE, LARGEST


class PayerChoice(CalmWheel, QComboBox):
    """Everyone in proportion, the largest, or one party: the scenario's own choice, bound in both directions."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("payer_choice")
        self.setAccessibleName(self.tr("Who gives way when a share moves"))
        self.setToolTip(
            plain_tooltip(
                self.tr(
                    "Who gives way when a share moves. Shares typed by hand give way last, locked ones never; a party "
                    "that has nothing more is followed by the next largest."
                )
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._filled: list[tuple[str, str]] = []
        self.activated.connect(lambda _index: document.set_gives_way(str(self.currentData())))

    def fill(self, scenario: Scenario) -> None:
        """Offer the parties of a scenario, and show its choice."""
        entries = [(EVERYONE, self.tr("all others, in proportion")), (LARGEST, self.tr("the largest of the others"))]
        entries += [(party.key, party_name(party)) for party in scenario.parties]
        if entries != self._filled:
            self._filled = entries
            self.clear()
            for key, name in entries:
                self.addItem(name, key)
        chosen = self.findData(scenario.gives_way)
        if chosen != self.currentIndex():
            self.setCurrentIndex(chosen)
