"""Many moves of shares at once, on NumPy: what `kzcalc.scenario.shares.move_shares` gives one at a time."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import rank_by_remainder
from kzcalc.scenario.shares import WHOLE, payers, payers_weights


def moved_many(
    start: Sequence[int],
    locked: Sequence[bool],
    moved: Sequence[int],
    targets: NDArray[Any],
    earlier: Iterable[Sequence[int]] = (),
) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """Move the same shares to many places; the unlocked others give way as they do on screen.

    What is moved here moves although it is locked: the question is what would be there.

    Args:
        start: all shares before, in hundredths of a percent, totalling 10,000.
        locked: which shares do not give way.
        moved: the indices of the shares that move.
        targets: where to, in hundredths of a percent, integers of shape (len(moved), moves).
        earlier: shares from before, latest first: the ratios in which others at zero come back.

    Returns:
        All shares after each move, shape (parties, moves), and which moves are possible, shape (moves,). A move is not
        if a target is below 0, if together they are more than what the locked shares leave free, or if no other party
        gives way and something would have to. There all shares are 0.
    """
    others = payers(locked, moved)
    free = sum(start[i] for i in (*moved, *others))
    rest = free - np.add.reduce(targets, axis=0)
    possible = (rest >= 0) & (np.minimum.reduce(targets, axis=0) >= 0)
    if not others:
        possible &= rest == 0
    # Parties along the first axis, as the batch kernel takes them best.
    shares = np.empty((len(start), targets.shape[1]), np.int32)
    for i, share in enumerate(start):
        if i not in moved and i not in others:
            shares[i] = share
    for i, target in zip(moved, targets, strict=True):
        shares[i] = target
    if others:
        parts = _parts(np.clip(rest, 0, free), payers_weights(others, start, earlier))
        for i, part in zip(others, parts, strict=True):
            shares[i] = part
    np.multiply(shares, possible, out=shares)
    return shares, possible


def needed(
    earlier: Iterable[Sequence[int]], start: Sequence[int], locked: Sequence[bool], moved: Sequence[int]
) -> list[Sequence[int]]:
    """The earlier shares, but nothing if the others' ratios are known without them: a history is long to go through.

    Args:
        earlier: shares from before, latest first.
        start: all shares before.
        locked: which shares do not give way.
        moved: the indices of the shares that move.
    """
    return [] if any(start[i] for i in payers(locked, moved)) else list(earlier)


def _parts(totals: NDArray[Any], weights: Sequence[int]) -> Iterable[NDArray[Any]]:
    """Each total split in proportion: a row for each weight. There are at most 10,001 different totals."""
    if len(totals) > WHOLE:
        return (row.take(totals) for row in _parts_of_every_total(tuple(weights)))
    return in_proportion_many(totals, weights)


@lru_cache(maxsize=2)
def _parts_of_every_total(weights: tuple[int, ...]) -> NDArray[np.int32]:
    """All totals from 0 to 10,000 split: kept, because a map is made in bands."""
    return in_proportion_many(np.arange(WHOLE + 1), weights)


def in_proportion_many(totals: NDArray[Any], weights: Sequence[int]) -> NDArray[np.int32]:
    """Split whole numbers in proportion to the weights, as `kzcalc.scenario.shares.in_proportion` splits one.

    Args:
        totals: what to split, integers from 0 to 10,000, shape (n,).
        weights: integers from 0 to 10,000, at least one; all zero count as equal.

    Returns:
        The parts, shape (len(weights), n).
    """
    if not any(weights):
        weights = [1] * len(weights)
    products = np.multiply.outer(np.array(weights, np.int32), totals.astype(np.int32))
    parts, remainders = np.divmod(products, np.int32(sum(weights)))
    left = totals - np.add.reduce(parts, axis=0)
    ranks, ahead = np.empty(parts.shape, np.int8), np.empty(parts.shape, np.bool_)
    rank_by_remainder(remainders, ranks, ahead)
    np.less(ranks, left, out=ahead)
    np.add(parts, ahead, out=parts)
    return parts
