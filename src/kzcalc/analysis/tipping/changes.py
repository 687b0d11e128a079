"""Tipping points by what comes of them: each move of one party's votes once, with all that it brings about."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, get_args

from kzcalc.analysis.tipping.points import TippingPoint
from kzcalc.law import Admission, Allocation
from kzcalc.scenario import Scenario

Consequence = Literal["clause-on", "clause-off", "threshold", "seats"]
"""The most of what a change brings about: the guarantee clause begins or stops to apply, a list clears the threshold
or falls below it, or seats alone change hands."""

CONSEQUENCES: tuple[Consequence, ...] = get_args(Consequence)


@dataclass(frozen=True, slots=True)
class Change:
    """A move of one party's votes, and all that comes of it.

    Attributes:
        points: the tipping points that it reaches, at least one; all of one party and of one size.
        consequence: the most of what it brings about.
        clears: the lists that clear the threshold and did not before, by index, in registration order.
        falls: the lists that fall below it, in the same way.
        seats: of every party before and after, in registration order.
    """

    points: tuple[TippingPoint, ...]
    consequence: Consequence
    clears: tuple[int, ...]
    falls: tuple[int, ...]
    seats: tuple[tuple[int, int], ...]

    @property
    def party(self) -> str:
        """The key of the party whose votes move."""
        return self.points[0].party

    @property
    def ballots(self) -> int | None:
        """How many of the scenario's votes it takes, signed; None where no whole number of them does it."""
        return self.points[0].ballots

    @property
    def scenario(self) -> Scenario | None:
        """What is on the table after it; None where no whole number of votes does it."""
        return self.points[0].scenario

    @property
    def size(self) -> Fraction:
        """How far the party's share moves, in percentage points of the votes for the lists, signed."""
        point = self.points[0]
        if point.scenario is None or point.ballots is None:
            return point.share_change
        return 100 * Fraction(point.ballots, sum(point.scenario.votes))


def changes_of(scenario: Scenario, allocation: Allocation, points: Sequence[TippingPoint]) -> list[Change]:
    """The tipping points as changes, each move once, by consequence.

    Of one consequence the smallest is first, and of consequences the one with the smallest change.

    Args:
        scenario: where they start from.
        allocation: its allocation.
        points: its tipping points.
    """
    moves: dict[tuple[str, int | Fraction], list[TippingPoint]] = {}
    for point in points:
        size = point.share_change if point.ballots is None else point.ballots
        moves.setdefault((point.party, size), []).append(point)
    found = [_change(scenario, allocation, tuple(move)) for move in moves.values()]
    found.sort(key=lambda change: abs(change.size))
    order = list(dict.fromkeys(change.consequence for change in found))
    return sorted(found, key=lambda change: order.index(change.consequence))


def _change(scenario: Scenario, before: Allocation, points: tuple[TippingPoint, ...]) -> Change:
    point, events = points[0], {point.event for point in points}
    mover = scenario.keys.index(point.party)
    clears = (mover,) if "enter" in events else ()
    falls = (mover,) if "leave" in events else ()
    clause_now, clause_then = before.clause_active, before.clause_active
    if "clause-on" in events or "clause-off" in events:
        clause_then = not clause_now
    if point.scenario is not None:
        after = point.scenario.allocate()
        pairs = list(enumerate(zip(before.admissions, after.admissions, strict=True)))
        above = Admission.THRESHOLD
        clears = tuple([i for i, (was, then) in pairs if was is not above and then is above])
        falls = tuple([i for i, (was, then) in pairs if was is above and then is not above])
        clause_then = after.clause_active
    consequence: Consequence = "threshold" if clears or falls else "seats"
    if clause_then != clause_now:
        consequence = "clause-on" if clause_then else "clause-off"
    seats = tuple([(had, had + gain) for had, gain in zip(before.seats, point.seat_moves, strict=True)])
    return Change(points, consequence, clears, falls, seats)
