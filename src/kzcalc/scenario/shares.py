"""Shares that always add up: hundredths of a percent that total exactly 10,000, whatever is moved.

What the screen shows is then the whole truth: it adds up to 100.00 to the last digit, and can be retyped from a
printout. Who gives way when a share moves is decided here, for sliders, banner, strips, sweep, map and tipping points
alike; `kzcalc.scenario.move` applies it to a scenario.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kzcalc.scenario.rounding import rounded_quotient

WHOLE = 10_000
"""All votes: 100.00 percent, in hundredths of a percent."""

EVERYONE, LARGEST = "all", "largest"
"""Who gives way, if it is not a party by its key: everyone in proportion, or the largest."""


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


def within_bounds(total: int, weights: Sequence[int], bounds: Sequence[tuple[int, int]]) -> tuple[int, ...] | None:
    """Split as `in_proportion` does, but with each part from its lower to its upper bound.

    What a bound adds or takes is made up for by the others: one each, those first that proportion left farthest from
    their due.

    Args:
        total: what to split, 0 or more.
        weights: integers of 0 or more, not all zero.
        bounds: of each part, the lower and the upper.

    Returns:
        The parts, or None if no parts within the bounds add up.
    """
    if any(low > high for low, high in bounds):
        return None
    whole = sum(weights)
    parts = [min(max(total * w // whole, low), high) for w, (low, high) in zip(weights, bounds, strict=True)]
    while left := total - sum(parts):
        step = 1 if left > 0 else -1
        open_ = [i for i, (low, high) in enumerate(bounds) if low <= parts[i] + step <= high]
        if not open_:
            return None
        open_.sort(key=lambda i: step * (parts[i] * whole - total * weights[i]))
        for i in open_[: abs(left)]:
            parts[i] += step
    return tuple(parts)


def to_shares(votes: Sequence[int]) -> tuple[int, ...]:
    """Votes as shares in hundredths of a percent that total exactly 10,000.

    Shares are themselves votes that total 10,000: they come back as they are.
    """
    return tuple(votes) if sum(votes) == WHOLE else tuple(in_proportion(WHOLE, votes))


def to_share_of(ballots: int, votes: int) -> int:
    """Ballots for no list, rescaled as the votes are when they become shares (rounded half up)."""
    return rounded_share(ballots, votes) if votes else ballots


def rounded_share(votes: int, total: int) -> int:
    """Votes as a share of a total in hundredths of a percent, rounded half up; 0 of nothing is 0."""
    return rounded_quotient(votes * WHOLE, total) if total else 0


# -- who gives way -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Payers:
    """Parties that give way together, in proportion.

    Attributes:
        parties: their indices.
        total: what they have together.
        weights: in which ratios they share it: what each had, or where none had any, what each had last.
    """

    parties: tuple[int, ...]
    total: int
    weights: tuple[int, ...]


def payers(  # noqa: PLR0917 - a row has four columns
    start: Sequence[int],
    locked: Sequence[bool],
    held: Sequence[bool],
    moved: Collection[int],
    choice: int | str = EVERYONE,
    earlier: Iterable[Sequence[int]] = (),
) -> tuple[Payers, ...]:
    """Who gives way when some shares are moved, in turn.

    First those chosen that are not held, then the others that are not, then the held ones in proportion; locked shares
    never. One who pays alone (a party, or the largest), but cannot or has nothing more, is followed by the next
    largest.

    Args:
        start: all shares, or votes, when the gesture began.
        locked: which never move.
        held: which were typed by hand.
        moved: the indices of the shares that are moved.
        choice: ``EVERYONE``, ``LARGEST``, or the index of a party.
        earlier: shares from before the gesture, latest first. Those who have nothing now come back in the ratios that
            they last had there, or else in equal parts.

    Returns:
        Each pays until it has nothing more; what is given back goes to the first. Empty if nobody can give way.
    """
    others = [i for i, is_locked in enumerate(locked) if not is_locked and i not in moved]
    free = [i for i in others if not held[i]]
    # sorted() is stable: of equals the one registered earlier is first.
    alone = [[i] for i in sorted(free, key=lambda i: (i != choice, -start[i]))]
    turns = [free] if choice == EVERYONE else alone
    turns.append([i for i in others if held[i]])
    return tuple([_payers(turn, start, earlier) for turn in turns if turn])


def _payers(parties: Sequence[int], start: Sequence[int], earlier: Iterable[Sequence[int]]) -> Payers:
    had = [start[i] for i in parties]
    weights = had
    if not any(had) and len(parties) > 1:
        rows = ([shares[i] for i in parties] for shares in earlier)
        weights = next((row for row in rows if any(row)), [1] * len(parties))
    return Payers(tuple(parties), sum(had), tuple(weights))


def given_way(gain: int, turns: Iterable[Payers]) -> Iterator[tuple[int, int]]:
    """What the payers have once others gained so much.

    Args:
        gain: what those who move gain together, at most what the payers have; below 0 what they give back.
        turns: from `payers`.

    Yields:
        Of every payer its index and what it has then.
    """
    for turn in turns:
        paid = min(gain, turn.total)
        gain -= paid
        yield from zip(turn.parties, in_proportion(turn.total - paid, turn.weights), strict=True)
