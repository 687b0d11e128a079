"""Sweeps: what comes of an election along the whole range of one party's share."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import outcomes_of_many
from kzcalc.analysis.moves import moved_many
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """What comes of a party's shares.

    Attributes:
        shares: the shares, in hundredths of a percent, shape (n,).
        possible: which of them the party can have, as far as locked shares leave them free, shape (n,).
        seats: the list seats of every party, shape (n, parties); 0 where a share is not possible.
        admitted: which parties take part in the distribution, in the same shape.
        clause_active: where the guarantee clause is active, shape (n,).
    """

    shares: NDArray[np.int64]
    possible: NDArray[np.bool_]
    seats: NDArray[Any]
    admitted: NDArray[np.bool_]
    clause_active: NDArray[np.bool_]


def sweeps(moves: Sequence[Move], shares: NDArray[Any]) -> list[Sweep]:
    """Sweep several parties over the same shares, in one batch.

    Every election is the one that moving the party's slider to that share brings about, to the hundredth. Where the
    share is the one that the slider shows, it is the scenario itself, be it real counts that no share can express.

    Args:
        moves: each of the share of one party. All have the same rules and parties; their votes may differ. A party that
            moves does so although it is locked.
        shares: the shares to try, in hundredths of a percent, integers of shape (n,).

    Returns:
        A sweep for each of the moves.
    """
    if not moves:
        return []
    columns = [moved_many(move, shares[np.newaxis]) for move in moves]
    rules, n = moves[0].start.rules, len(shares)
    others = np.repeat([_other_ballots(move) for move in moves], n)
    votes = np.concatenate([votes for votes, _ in columns], axis=1)
    outcomes = outcomes_of_many(votes.T, rules, others)
    result = []
    for i, (move, (_, possible)) in enumerate(zip(moves, columns, strict=True)):
        rows = slice(i * n, (i + 1) * n)
        sweep = Sweep(shares, possible, outcomes.seats[rows], outcomes.admitted[rows], outcomes.clause_active[rows])
        _put_in_the_scenario_itself(sweep, move)
        result.append(sweep)
    return result


def _other_ballots(move: Move) -> int:
    """The ballots for no list beside 10,000 votes; at most as many as an array of NumPy's holds for all sweeps."""
    return min(move.other_ballots, 2**60)


def _put_in_the_scenario_itself(sweep: Sweep, move: Move) -> None:
    if sum(move.start.votes) == WHOLE:
        return
    here = sweep.shares == move.start.shown_shares[move.moved[0]]
    allocation = move.start.allocate()
    sweep.possible[here] = True
    sweep.seats[here] = allocation.seats
    sweep.admitted[here] = allocation.admitted
    sweep.clause_active[here] = allocation.clause_active
