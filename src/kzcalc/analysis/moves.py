"""One move of shares to many places at once, on NumPy: what `kzcalc.scenario.move.Move.to` gives one at a time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from math import gcd
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import rank_by_remainder
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE, Payers


def moved_many(move: Move, targets: NDArray[Any]) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """Move the same shares to many places; the others give way as they do on screen.

    What is moved here moves although it is locked: the question is what would be there.

    Args:
        move: the shares that move, in hundredths of a percent, and who gives way.
        targets: where to, in hundredths of a percent, integers of shape (len(move.moved), moves).

    Returns:
        All shares after each move, shape (parties, moves), and which moves are possible, shape (moves,). A move is not
        if a target is below 0, if together they are more than what the locked shares leave free, if nobody gives way
        and something would have to, or if no shares can say where the move starts. There all shares are 0.
    """
    start = move.had
    if start is None:
        return np.zeros((len(move.start.parties), targets.shape[1]), np.int32), np.zeros(targets.shape[1], np.bool_)
    payable = sum(turn.total for turn in move.turns)
    had = sum(start[i] for i in move.moved)
    gain = np.add.reduce(targets, axis=0) - had
    possible = (gain <= payable) & (np.minimum.reduce(targets, axis=0) >= 0)
    if not move.turns:
        possible &= gain == 0
    # Parties along the first axis, as the batch kernel takes them best.
    shares = np.empty((len(start), targets.shape[1]), np.int32)
    shares[:] = np.array(start, np.int32)[:, np.newaxis]
    for i, target in zip(move.moved, targets, strict=True):
        shares[i] = target
    # What is not possible is 0 in the end: until then it may be anything that can be split.
    for i, has in given_way_many(np.clip(gain, -had, payable), move.turns, _parts):
        shares[i] = has
    np.multiply(shares, possible, out=shares)
    return shares, possible


def _parts(totals: NDArray[Any], weights: Sequence[int]) -> Iterable[NDArray[Any]]:
    """Each total split in proportion: a row for each weight. There are at most 10,001 different totals."""
    if len(totals) > WHOLE:
        return (row.take(totals) for row in _parts_of_every_total(tuple(weights)))
    return in_proportion_many(totals, weights)


@lru_cache(maxsize=2)
def _parts_of_every_total(weights: tuple[int, ...]) -> NDArray[Any]:
    """All totals from 0 to 10,000 split: kept, because a map is made in bands."""
    return in_proportion_many(np.arange(WHOLE + 1), weights)


def in_proportion_many(totals: NDArray[Any], weights: Sequence[int]) -> NDArray[Any]:
    """Split whole numbers in proportion to the weights, as `kzcalc.scenario.shares.in_proportion` splits one.

    Args:
        totals: what to split, integers of 0 or more, shape (n,).
        weights: integers of 0 or more, at least one; all zero count as equal.

    Returns:
        The parts, shape (len(weights), n): int32 where all products fit in it, else int64.
    """
    common = gcd(*weights)
    weights = [w // common for w in weights] if common else [1] * len(weights)
    whole = sum(weights)
    largest = int(totals.max(initial=1)) * whole
    # Python's integers have no width: they are slow, but exact.
    dtype: Any = np.int32 if largest < 2**31 else np.int64 if largest < 2**63 else object
    remainders = np.multiply.outer(np.array(weights, dtype), totals.astype(dtype))
    parts: NDArray[Any] = remainders // np.array(whole, dtype)
    remainders -= parts * whole
    if dtype is object:
        parts = parts.astype(np.int64)
    left = totals - np.add.reduce(parts, axis=0)
    ranks, ahead = np.empty(parts.shape, np.int8), np.empty(parts.shape, np.bool_)
    rank_by_remainder(remainders, ranks, ahead)
    np.less(ranks, left, out=ahead)
    np.add(parts, ahead, out=parts)
    return parts


def given_way_many(
    gain: NDArray[Any],
    turns: Iterable[Payers],
    split: Callable[[NDArray[Any], Sequence[int]], Iterable[NDArray[Any]]] = in_proportion_many,
) -> Iterator[tuple[int, NDArray[Any]]]:
    """What the payers have once others gained so much, as `kzcalc.scenario.shares.given_way` says of one gain.

    Args:
        gain: what those who move gain together, at most what the payers have; below 0 what they give back; integers of
            shape (n,).
        turns: from `kzcalc.scenario.shares.payers`.
        split: how totals are split in proportion.

    Yields:
        Of every payer its index and what it has then, shape (n,).
    """
    for turn in turns:
        paid = np.minimum(gain, turn.total)
        gain = gain - paid
        yield from zip(turn.parties, split(turn.total - paid, turn.weights), strict=True)
