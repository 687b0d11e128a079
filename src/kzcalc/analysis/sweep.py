"""Sweeps: what comes of an election along the whole range of one party's share, the others giving way in proportion."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import outcomes_of_many
from kzcalc.analysis.moves import moved_many, needed
from kzcalc.scenario import Scenario
from kzcalc.scenario.shares import WHOLE, rounded_share, to_share_of, to_shares


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """What comes of a party's shares.

    Attributes:
        shares: the shares, in hundredths of a percent, shape (n,).
        possible: which of them the party can have, as far as locked shares leave them free, shape (n,).
        seats: the list seats of every party, shape (n, parties); 0 where a share is not possible.
        clause_active: where the guarantee clause is active, shape (n,).
    """

    shares: NDArray[np.int64]
    possible: NDArray[np.bool_]
    seats: NDArray[Any]
    clause_active: NDArray[np.bool_]


def sweeps(
    moves: Sequence[tuple[Scenario, int]], shares: NDArray[Any], earlier: Iterable[Sequence[int]] = ()
) -> list[Sweep]:
    """Sweep several parties over the same shares, in one batch.

    Every election is the one that moving the party's slider to that share brings about, to the hundredth. Where the
    share is the one that the party has, it is the scenario itself, be it real counts that no share can express.

    Args:
        moves: the scenario that the move starts from, and the index of the party that moves. All have the same rules
            and parties; their votes may differ. A party that moves does so although it is locked.
        shares: the shares to try, in hundredths of a percent, integers of shape (n,).
        earlier: shares from before, latest first, as in `kzcalc.scenario.shares.move_share`.

    Returns:
        A sweep for each of the moves.
    """
    if not moves:
        return []
    columns = []
    for scenario, mover in moves:
        start, locked = to_shares(scenario.votes), scenario.locked
        past = needed(earlier, start, locked, [mover])
        earlier = past or earlier  # what was gone through once can be gone through again
        columns.append(moved_many(start, locked, [mover], shares[np.newaxis], past))
    rules, n = moves[0][0].rules, len(shares)
    others = np.repeat([_other_ballots(scenario) for scenario, _ in moves], n)
    votes = np.concatenate([votes for votes, _ in columns], axis=1)
    outcomes = outcomes_of_many(votes.T, rules, others)
    result = []
    for i, ((scenario, mover), (_, possible)) in enumerate(zip(moves, columns, strict=True)):
        rows = slice(i * n, (i + 1) * n)
        sweep = Sweep(shares, possible, outcomes.seats[rows], outcomes.clause_active[rows])
        _put_in_the_scenario_itself(sweep, scenario, mover)
        result.append(sweep)
    return result


def _other_ballots(scenario: Scenario) -> int:
    """The ballots for no list beside 10,000 votes; at most as many as an array of NumPy's holds for all sweeps."""
    return min(to_share_of(scenario.other_ballots, sum(scenario.votes)), 2**60)


def _put_in_the_scenario_itself(sweep: Sweep, scenario: Scenario, mover: int) -> None:
    total = sum(scenario.votes)
    if total == WHOLE:
        return
    here = sweep.shares == rounded_share(scenario.votes[mover], total)
    allocation = scenario.allocate()
    sweep.possible[here] = True
    sweep.seats[here] = allocation.seats
    sweep.clause_active[here] = allocation.clause_active
