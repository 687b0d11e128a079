"""The shares taken as a poll: what a number of people asked leaves open. The number itself is the scenario's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzcalc.gui.state.settings import Settings
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import record
from kzcalc.scenario.party import MOST_ASKED

if TYPE_CHECKING:
    from kzcalc.analysis.polls import Outcome, PollResult

SAMPLE_SIZES = (1, MOST_ASKED)
DESIGN_EFFECTS = (0.1, 100.0)
FEWEST_SIMULATIONS = 1_000
"""Of fewer nothing is told: the ends of an interval, 50 of them beyond each, would be chance."""
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

    Attributes:
        result: what all simulations say; None while the page is shut.
        outcome: the outcome that was chosen: then only the simulations with it are shown. None for all.

    Signals:
        changed(): another design effect.
        result_changed(): another result, or none, or other simulations of it are shown.
    """

    changed = Signal()
    result_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.result: PollResult | None = None
        self.outcome: Outcome | None = None

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
        """Show a result, or none. An outcome that it does not know is chosen no longer."""
        if result is not self.result:
            self.result = result
            if result is not None and self.outcome not in result.given:
                self.outcome = None
            self.result_changed.emit()

    def choose(self, outcome: "Outcome | None") -> bool:
        """Show the simulations with an outcome alone, or all of them.

        Returns:
            Whether it is done: too few simulations tell nothing.
        """
        if outcome is not None and self.simulations_with(outcome) < FEWEST_SIMULATIONS:
            return False
        if outcome != self.outcome:
            self.outcome = outcome
            self.result_changed.emit()
        return True

    def simulations_with(self, outcome: "Outcome") -> int:
        """How many simulations have an outcome."""
        if self.result is None or outcome not in self.result.given:
            return 0
        return self.result.given[outcome].draws

    @property
    def shown(self) -> "PollResult | None":
        """What the simulations say that are shown; None if there are none, or of the chosen outcome too few."""
        if self.result is None or self.outcome is None:
            return self.result
        return self.result.given[self.outcome] if self.simulations_with(self.outcome) >= FEWEST_SIMULATIONS else None

    def interval(self, key: str) -> tuple[int, int] | None:
        """The 90 % interval of a party's seats in the simulations that are shown, if they know it."""
        shown = self.shown
        if shown is None or key not in shown.seats:
            return None
        low, _, high = shown.seats[key]
        return low, high
