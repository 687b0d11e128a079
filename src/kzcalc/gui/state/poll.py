"""The shares taken as a poll: what a number of people asked leaves open. The number itself is the scenario's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzcalc.gui.state.settings import Settings
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import record
from kzcalc.scenario.party import MOST_ASKED

if TYPE_CHECKING:
    from kzcalc.analysis.polls import PollResult

SAMPLE_SIZES = (1, MOST_ASKED)
DESIGN_EFFECTS = (0.1, 100.0)
_SAMPLE_SIZE = 1_000
"""What pollsters usually ask."""


def sample_size(scenario: Scenario) -> int:
    """How many people were asked, or where the scenario does not say, what is assumed."""
    return scenario.sample_size if scenario.sample_size is not None else _SAMPLE_SIZE


def is_official(scenario: Scenario) -> bool:
    """Whether the scenario is an official result: nobody was asked, so whatever a poll would leave open is an if."""
    entry = record(scenario)
    return entry is not None and entry.is_result


class Poll(QObject):
    """The design effect, remembered as a setting, and the result while the page of polls is open.

    Signals:
        changed(): another design effect.
        result_changed(): another result, or none.
    """

    changed = Signal()
    result_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.result: PollResult | None = None

    @property
    def design_effect(self) -> float:
        """By what the sample size is divided."""
        least, most = DESIGN_EFFECTS
        return round(min(max(self._settings.design_effect, least), most), 2)

    def set_design_effect(self, effect: float) -> None:
        """Assume another design effect."""
        self._settings.design_effect = effect
        self.changed.emit()

    def tell(self, result: "PollResult | None") -> None:
        """Show a result, or none."""
        if result is not self.result:
            self.result = result
            self.result_changed.emit()

    def interval(self, key: str) -> tuple[int, int] | None:
        """The 90 % interval of a party's seats, if there is a result that knows it."""
        if self.result is None or key not in self.result.seats:
            return None
        low, _, high = self.result.seats[key]
        return low, high
