"""From the votes of many elections to their seats, block after block."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch.arguments import elections
from kzcalc.analysis.batch.block import Batch
from kzcalc.analysis.batch.outcomes import Outcomes
from kzcalc.law import Rules

_LAW_OF_2012 = Rules()

COLUMNS = 16_384
"""Elections in a block: few enough for the cache, enough to make up for the calls."""
_CELLS = 8 * COLUMNS
"""The most votes in a block, so that many lists do not make it large."""

_SEATS_DTYPES = (np.int16, np.int32, np.int64)


def allocate_many(
    votes: NDArray[np.integer[Any]],
    rules: Rules = _LAW_OF_2012,
    other_ballots: int | NDArray[np.integer[Any]] = 0,
) -> NDArray[Any]:
    """Share out the list seats of many elections under the same rules.

    Row by row the result equals ``allocate(row, rules, other_ballots).seats``. The method ``hare`` is the fastest.

    Args:
        votes: shape (elections, lists), of any integer dtype and any memory layout: the votes of each list, 0 or
            more, in registration order. One list or more; it is only read.
        rules: the rules of all elections; by default those of January 2012.
        other_ballots: ballots that go to no list, such as those against all: one integer for all elections, or an
            integer array of shape (elections,). They count only where the threshold base is ``cast``.

    Returns:
        The seats of each list: shape (elections, lists), row by row in memory. The dtype depends on the rules alone: it
        is the narrowest of int16, int32 and int64 that holds ``rules.seats`` (int16 up to 32,767 seats; Python's
        integers beyond int64). An election in which nobody is admitted has no seats: its row is 0.

    Raises:
        TypeError: votes or other ballots that are not integers (a bool is none, nor is a masked value), or rules that
            are not `Rules`.
        ValueError: no lists, negative votes or other ballots, or a shape other than those above.
    """
    votes, others = elections(votes, rules, other_ballots)
    seats = np.empty(votes.shape, _seats_dtype(rules))
    _allocate_in_blocks(votes, others, rules, seats, None)
    return seats


def outcomes_of_many(
    votes: NDArray[np.integer[Any]],
    rules: Rules = _LAW_OF_2012,
    other_ballots: int | NDArray[np.integer[Any]] = 0,
) -> Outcomes:
    """What comes of many elections under the same rules: the seats, who is admitted, and the guarantee clause.

    The arguments and errors are those of `allocate_many`. It takes about a sixth longer.
    """
    votes, others = elections(votes, rules, other_ballots)
    seats = np.empty(votes.shape, _seats_dtype(rules))
    admitted = np.zeros(votes.shape[::-1], np.bool_).T  # list by list in memory, as the blocks are
    outcomes = Outcomes(seats, admitted, np.zeros(len(votes), np.bool_))
    _allocate_in_blocks(votes, others, rules, seats, outcomes)
    return outcomes


def _allocate_in_blocks(
    votes: NDArray[Any], others: int | NDArray[Any], rules: Rules, seats: NDArray[Any], reasons: Outcomes | None
) -> None:
    if not votes.size:
        return
    batch = Batch(votes.shape[1], rules)
    most = max(1, min(COLUMNS, _CELLS // votes.shape[1]))
    # Blocks of almost one size: buffers are made anew for a last block that is much smaller.
    columns = -(-len(votes) // -(-len(votes) // most))
    for start in range(0, len(votes), columns):
        rows = slice(start, start + columns)
        batch.allocate(
            votes[rows],
            others if isinstance(others, int) else others[rows],
            seats[rows],
            reasons and Outcomes(seats[rows], reasons.admitted[rows], reasons.clause_active[rows]),
        )


def _seats_dtype(rules: Rules) -> Any:
    return next((t for t in _SEATS_DTYPES if rules.seats <= np.iinfo(t).max), object)
