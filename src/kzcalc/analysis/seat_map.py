"""The map: what comes of an election over the shares of two parties."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import outcomes_of_many
from kzcalc.analysis.moves import moved_many
from kzcalc.scenario.move import Move

_BAND = 65_536
"""The most elections worked off at a time: a few blocks of the batch kernel, and few enough to stop soon."""


@dataclass(frozen=True, slots=True, eq=False)
class SeatMap:
    """What comes of the shares of two parties. One cell is one election, exactly.

    Attributes:
        xs: the shares of the one party, in hundredths of a percent, shape (columns,).
        ys: the shares of the other, shape (rows,).
        possible: which cells are possible at all: not more than 100 %, nor more than what locked shares leave free;
            shape (rows, columns).
        admitted: who takes part in the distribution, a bit for each party, the first registered the lowest; in the
            same shape; 0 in a cell that is not possible.
        clause_active: where the guarantee clause is active, in the same shape.
        seats: the list seats of every party, shape (rows, columns, parties).
    """

    xs: NDArray[np.int64]
    ys: NDArray[np.int64]
    possible: NDArray[np.bool_]
    admitted: NDArray[np.uint32]
    clause_active: NDArray[np.bool_]
    seats: NDArray[Any]


def seat_map(move: Move, xs: NDArray[Any], ys: NDArray[Any]) -> SeatMap:
    """Allocate the seats for every pair of shares of two parties.

    Every cell is the election that moving both shares there brings about, to the hundredth.

    Args:
        move: of the two shares, that of ``xs`` first. They move although they are locked.
        xs: the shares of the one, in hundredths of a percent, integers of shape (columns,).
        ys: the shares of the other, shape (rows,).
    """
    return stacked(list(seat_map_in_bands(move, xs, ys)))


def seat_map_in_bands(move: Move, xs: NDArray[Any], ys: NDArray[Any]) -> Iterator[SeatMap]:
    """As `seat_map`, but row after row in bands, for those who may want to stop in between."""
    rows = max(1, _BAND // len(xs))
    for first in range(0, len(ys), rows):
        band = ys[first : first + rows]
        shape = (len(band), len(xs))
        targets = np.empty((2, *shape), np.int32)
        targets[0], targets[1] = xs, band[:, np.newaxis]
        votes, possible = moved_many(move, targets.reshape(2, -1))
        outcomes = outcomes_of_many(votes.T, move.start.rules, move.other_ballots)
        yield SeatMap(
            xs,
            band,
            possible.reshape(shape),
            _bits(outcomes.admitted).reshape(shape),
            outcomes.clause_active.reshape(shape),
            outcomes.seats.reshape(*shape, len(move.start.parties)),
        )


def _bits(flags: NDArray[np.bool_]) -> NDArray[np.uint32]:
    """Each row as a number, the first flag the lowest bit."""
    bits = np.zeros(len(flags), np.uint32)
    for i, flag in enumerate(flags.T):
        bits |= flag.astype(np.uint32) << np.uint32(i)
    return bits


def stacked(bands: Sequence[SeatMap]) -> SeatMap:
    """The whole map from its bands."""
    return SeatMap(
        bands[0].xs,
        np.concatenate([band.ys for band in bands]),
        np.concatenate([band.possible for band in bands]),
        np.concatenate([band.admitted for band in bands]),
        np.concatenate([band.clause_active for band in bands]),
        np.concatenate([band.seats for band in bands]),
    )
