"""What the page of one share shows, in one value that any thread can compute."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.findings import Finding, Jump
from kzcalc.analysis.jumps import finding, jumps
from kzcalc.analysis.sweep import Sweep, sweeps
from kzcalc.law import Guarantee
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move

_ALL_SHARES = np.arange(10_001)


@dataclass(frozen=True, slots=True, eq=False)
class SweepCurves:
    """The seats over the share of a party, over every hundredth.

    Attributes:
        sweep: by the rules on the table.
        counterpart: the same without the guarantee clause; of rules without one, with that of 2009.
        party: the index of the party whose share moves.
        scenario: the scenario that it was computed from.
        passes: the smallest share that clears the threshold, in hundredths of a percent.
        jumps: where the party's seats change, from the lowest share up.
        finding: the one thing to say.
    """

    sweep: Sweep
    counterpart: Sweep
    party: int
    scenario: Scenario
    passes: int
    jumps: tuple[Jump, ...]
    finding: Finding

    @classmethod
    def of(cls, move: Move, party: int, scenario: Scenario) -> "SweepCurves":
        """Compute all of it.

        Args:
            move: of the party's share.
            party: its index.
            scenario: what is on the table.
        """
        rules, passes = move.start.rules, scenario.share_that_passes
        other_rules = replace(rules, guarantee=Guarantee() if rules.guarantee is None else None)
        other_move = replace(move, start=replace(move.start, rules=other_rules))
        (sweep,), (counterpart,) = sweeps([move], _ALL_SHARES), sweeps([other_move], _ALL_SHARES)
        here = scenario.shown_shares[party]
        return cls(
            sweep,
            counterpart,
            party,
            scenario,
            passes,
            jumps(sweep, party, passes, rules),
            finding(sweep, counterpart, party, passes, here),
        )


def steps(sweep: Sweep, party: int, *, none_too: bool = True) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A party's seats as steps: their edges in percent, and their heights, NaN where there is nothing to draw.

    Args:
        sweep: over all shares.
        party: the index of the party.
        none_too: whether a step of no seats is drawn.
    """
    held = np.where(sweep.possible, sweep.seats[:, party], -1)
    begins = np.concatenate([[0], np.flatnonzero(held[1:] != held[:-1]) + 1])
    heights = held[begins].astype(np.float64)
    heights[heights < (0 if none_too else 1)] = np.nan
    return np.append(begins, len(held)) / 100, heights
