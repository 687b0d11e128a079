"""From tipping points to changes: each move of one party's votes once, with all that it brings about."""

from collections.abc import Sequence
from fractions import Fraction

from kzcalc.analysis.change import Change, Consequence
from kzcalc.analysis.tipping.points import TippingPoint
from kzcalc.law import Admission, Allocation
from kzcalc.scenario import Scenario


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
    found = [_change(scenario, allocation, move) for move in moves.values()]
    found.sort(key=lambda change: abs(change.size))
    order = list(dict.fromkeys(change.consequence for change in found))
    return sorted(found, key=lambda change: order.index(change.consequence))


def _change(scenario: Scenario, before: Allocation, points: Sequence[TippingPoint]) -> Change:
    """What one move brings about: by the law, or where no whole votes do it, by the events of its points alone."""
    point, events = points[0], frozenset(point.event for point in points)
    mover = scenario.keys.index(point.party)
    clears = [mover] if "enter" in events else []
    falls = [mover] if "leave" in events else []
    clause = before.clause_active != bool(events & {"clause-on", "clause-off"})
    if point.scenario is not None:
        after, above = point.scenario.allocate(), Admission.THRESHOLD
        pairs = list(enumerate(zip(before.admissions, after.admissions, strict=True)))
        clears = [i for i, (was, then) in pairs if was is not above and then is above]
        falls = [i for i, (was, then) in pairs if was is above and then is not above]
        clause = after.clause_active
    consequence: Consequence = "threshold" if clears or falls else "seats"
    if clause != before.clause_active:
        consequence = "clause-on" if clause else "clause-off"
    turn, votes = point.share_change, sum(scenario.votes)
    return Change(
        party=point.party,
        events=events,
        share_change=turn,
        ballots=point.ballots,
        size=turn if point.ballots is None else 100 * Fraction(point.ballots, votes),
        scenario=point.scenario,
        consequence=consequence,
        clears=tuple(clears),
        falls=tuple(falls),
        seats=tuple([(had, had + gain) for had, gain in zip(before.seats, point.seat_moves, strict=True)]),
    )
