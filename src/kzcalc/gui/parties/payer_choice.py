"""The box to choose who gives way when a share moves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

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
        parties = [(party.key, party.name) for party in scenario.parties]
        if parties != self._filled:
            self._filled = parties
            self.clear()
            self.addItem(self.tr("all the others"), EVERYONE)
            self.addItem(self.tr("the largest"), LARGEST)
            for party in scenario.parties:
                self.addItem(party_name(party), party.key)
        chosen = self.findData(scenario.gives_way)
        if chosen != self.currentIndex():
            self.setCurrentIndex(chosen)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """End a long party's name in an ellipsis, where Qt would cut it."""
        super().initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
