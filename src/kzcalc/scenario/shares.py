"""Shares that always add up: hundredths of a percent that total exactly 10,000, whatever is moved.

What the screen shows is then the whole truth: it adds up to 100.00 to the last digit, and can be retyped from a
printout.
"""

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from itertools import chain

WHOLE = 10_000
"""All votes: 100.00 percent, in hundredths of a percent."""


def in_proportion(total: int, weights: Sequence[int]) -> list[int]:
    """Split a whole number in proportion to the weights, exactly, by the largest remainders.

    Of equal remainders the earlier one is served first. Weights that are all zero count as equal.

    Args:
        total: what to split, 0 or more.
        weights: integers of 0 or more, at least one.
    """
    whole = sum(weights)
    if not whole:
        weights = [1] * len(weights)
        whole = len(weights)
    parts = [total * w // whole for w in weights]
    left = total - sum(parts)
    if left:
        order = sorted(range(len(weights)), key=lambda i: total * weights[i] % whole, reverse=True)
        for i in order[:left]:
            parts[i] += 1
    return parts


def to_shares(votes: Sequence[int]) -> tuple[int, ...]:
    """Votes as shares in hundredths of a percent that total exactly 10,000.

    Shares are themselves votes that total 10,000: they come back as they are.
    """
    return tuple(in_proportion(WHOLE, votes))


def to_share_of(ballots: int, votes: int) -> int:
    """Ballots for no list, rescaled as the votes are when they become shares (rounded half up)."""
    return (2 * ballots * WHOLE + votes) // (2 * votes) if votes else ballots


def can_move(locked: Sequence[bool], moved: Collection[int]) -> bool:
    """Whether shares can move at all: not all of them are locked, and some other share is not."""
    return not all(locked[i] for i in moved) and bool(payers(locked, moved))


def move_share(
    start: Sequence[int],
    locked: Sequence[bool],
    moved: int,
    target: int,
    earlier: Iterable[Sequence[int]] = (),
) -> tuple[int, ...]:
    """Move one share; the unlocked others give way in proportion to what they had when the gesture began.

    Because everything is computed from the start of the gesture, a drag out and back restores it exactly.

    Args:
        start: all shares when the gesture began, in hundredths of a percent, totalling 10,000.
        locked: which shares never move.
        moved: the index of the share that the user moves.
        target: where to, in hundredths of a percent. It stops at 0 and at what the locked shares leave free.
        earlier: shares from before the gesture, latest first. If the others are all at zero, they come back in the
            ratios that they last had there, or else in equal parts.

    Returns:
        All shares, totalling 10,000. They are as at the start if the moved share is locked or every other is.
    """
    return move_shares(start, locked, {moved: target}, earlier)


def move_shares(
    start: Sequence[int],
    locked: Sequence[bool],
    targets: Mapping[int, int],
    earlier: Iterable[Sequence[int]] = (),
) -> tuple[int, ...]:
    """Move some shares at once, as `move_share` moves one.

    Args:
        start: as in `move_share`.
        locked: as in `move_share`.
        targets: where to, by index. Each stops at 0 and at what the locked shares and the targets before it leave free.
        earlier: as in `move_share`.

    Returns:
        All shares, totalling 10,000. They are as at the start if all targets are locked or all others are.
    """
    if not can_move(locked, targets):
        return tuple(start)
    moved = [i for i in targets if not locked[i]]
    others = payers(locked, targets)
    free = sum([start[i] for i in (*moved, *others)])
    shares = list(start)
    for i in moved:
        shares[i] = min(max(targets[i], 0), free)
        free -= shares[i]
    for i, part in zip(others, in_proportion(free, payers_weights(others, start, earlier)), strict=True):
        shares[i] = part
    return tuple(shares)


def payers(locked: Sequence[bool], moved: Container[int]) -> list[int]:
    """The parties that give way when some shares are moved: the unlocked others, by index."""
    return [i for i, is_locked in enumerate(locked) if not is_locked and i not in moved]


def payers_weights(others: Sequence[int], start: Sequence[int], earlier: Iterable[Sequence[int]]) -> list[int]:
    """In which ratios they give way: as at the start, else as in the latest earlier shares in which they had any.

    Args:
        others: the indices of the parties that give way.
        start: all shares when the gesture began.
        earlier: shares from before the gesture, latest first.
    """
    for shares in chain([start], earlier):
        weights = [shares[i] for i in others]
        if any(weights):
            return weights
    return [1] * len(others)


def rounded_share(votes: int, total: int) -> int:
    """Votes as a share of a total in hundredths of a percent, rounded half up; 0 of nothing is 0."""
    return (2 * votes * WHOLE + total) // (2 * total) if total else 0
