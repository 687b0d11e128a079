"""Who gives way, slowly: written from the rule's text to hold against the program's own.

The rule: a moved share stops at 0 and at what is free. What it takes comes first from the chosen payers that are not
held, then from others not held, then from the held in proportion; never from the locked. A payer who pays alone and is
exhausted, locked or itself moved is followed by the next largest. In proportion means to what each had when the gesture
began, rounded by largest remainder; those who had nothing come back in the ratios they last had, else in equal parts.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

WHOLE = 10_000


def moved_by_the_rule(  # noqa: PLR0917 - the rule knows so many things
    start: Sequence[int],
    locked: Sequence[bool],
    held: Sequence[bool],
    targets: Mapping[int, int],
    choice: int | str,
    earlier: Iterable[Sequence[int]] = (),
) -> tuple[int, ...]:
    """All shares after a move.

    Args:
        start: all shares when the gesture began, in hundredths of a percent.
        locked: which never move, be they moved by the hand or not.
        held: which were typed.
        targets: where the hand moves which share, the first served first.
        choice: "all", "largest", or the index of a party.
        earlier: shares from before the gesture, latest first.
    """
    moved = [i for i in targets if not locked[i]]
    others = [i for i in range(len(start)) if i not in targets and not locked[i]]
    if not moved or not others:
        return tuple(start)
    after = list(start)
    free = sum(start[i] for i in moved + others)
    for i in moved:
        after[i] = max(0, min(targets[i], free))
        free -= after[i]
    groups = _in_turn(start, held, others, choice)
    purses = [sum(start[i] for i in group) for group in groups]
    owed = sum(after[i] - start[i] for i in moved)
    if owed < 0:  # what is given back
        purses[0] -= owed
    while owed > 0:
        payer = next(turn for turn, purse in enumerate(purses) if purse > 0)
        owed, purses[payer] = max(0, owed - purses[payer]), max(0, purses[payer] - owed)
    for group, purse in zip(groups, purses, strict=True):
        for i, share in zip(group, _split(purse, _ratios(group, [start, *earlier])), strict=True):
            after[i] = share
    return tuple(after)


def _in_turn(start: Sequence[int], held: Sequence[bool], others: Sequence[int], choice: int | str) -> list[list[int]]:
    """Groups of parties that pay one group after the other."""
    groups: list[list[int]] = []
    free = [i for i in others if not held[i]]
    if choice == "all":
        groups.append(free)
    else:
        while free:
            alone = next((i for i in free if i == choice), None)
            if alone is None:
                most = max(start[i] for i in free)
                alone = min(i for i in free if start[i] == most)
            groups.append([alone])
            free.remove(alone)
    groups.append([i for i in others if held[i]])
    return [group for group in groups if group]


def _ratios(group: Sequence[int], rows: Iterable[Sequence[int]]) -> list[int]:
    for row in rows:
        if any(row[i] for i in group):
            return [row[i] for i in group]
    return [1] * len(group)


def _split(total: int, ratios: Sequence[int]) -> list[int]:
    due = [Fraction(total * ratio, sum(ratios)) for ratio in ratios]
    parts = [share.numerator // share.denominator for share in due]
    rest = {i: share - part for i, (share, part) in enumerate(zip(due, parts, strict=True))}
    while sum(parts) < total:
        first = min(rest, key=lambda i: (-rest[i], i))
        parts[first] += 1
        del rest[first]
    return parts
