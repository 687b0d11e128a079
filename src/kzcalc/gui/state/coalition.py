"""The parties that the user picks to see whether they have a majority together."""

from PySide6.QtCore import QObject, Signal

from kzcalc.gui.wording.names import party_name_in_sentence
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario


class Coalition(QObject):
    """A set of parties, with or without the Assembly's seats.

    Signals:
        changed(): another set.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys: frozenset[str] = frozenset()
        self.assembly = False

    def toggle(self, key: str) -> None:
        """Take a party in or out."""
        self.keys ^= {key}
        self.changed.emit()

    def toggle_assembly(self) -> None:
        """Count the Assembly's seats in or out."""
        self.assembly = not self.assembly
        self.changed.emit()

    def members(self, scenario: Scenario) -> list[int]:
        """The indices of the parties that are in the set and in the scenario."""
        return [i for i, party in enumerate(scenario.parties) if party.key in self.keys]

    def sentence(self, scenario: Scenario, allocation: Allocation) -> str:
        """What they have together, and what is missing; empty if nobody is picked."""
        members = self.members(scenario)
        if not members and not self.assembly:
            return ""
        rules = scenario.rules
        names = [party_name_in_sentence(scenario.parties[i]) for i in members]
        seats = sum(allocation.seats[i] for i in members)
        if self.assembly:
            names.append(self.tr("Assembly"))
            seats += rules.assembly_seats
        if seats >= rules.two_thirds:
            verdict = self.tr("a two-thirds majority")
        elif seats >= rules.majority:
            verdict = self.tr("a majority; {missing} short of two thirds").format(missing=rules.two_thirds - seats)
        else:
            verdict = self.tr("{missing} short of a majority").format(missing=rules.majority - seats)
        return self.tr("{parties}: {seats} of {house}, {verdict}").format(
            parties=" + ".join(names), seats=seats, house=rules.house_seats, verdict=verdict
        )
