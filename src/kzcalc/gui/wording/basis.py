"""What the votes on the table are: counted, published as percentages, or shares of a what-if; and what is not sure."""

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.catalogue import unverified_lines
from kzcalc.gui.wording.numbers import number
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import holds_percentages
from kzcalc.scenario.shares import WHOLE


def basis(scenario: Scenario) -> str:
    """What the votes are."""
    total = sum(scenario.votes)
    if holds_percentages(scenario):
        return QCoreApplication.translate("Basis", "Published percentages: each vote stands for 0.01 %")
    if total == WHOLE:
        return QCoreApplication.translate("Basis", "What-if: each vote stands for 0.01 %")
    return QCoreApplication.translate("Basis", "{votes} votes for the lists").format(votes=number(total))


def caveat(scenario: Scenario) -> str:
    """What no source confirms, empty if there is nothing of the kind."""
    return next(iter(unverified_lines(scenario.notes)), "")
