"""A slow way to tipping points: try one share after the other. It knows nothing of lines, levels and pieces.

Every election is made from the definition, in fractions of the scenario's own votes, and put to the law.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil, lcm

from kzcalc import Allocation, Scenario, allocate
from kzcalc.law import Admission

PROMISED = Fraction(1, 1_000)
"""The precision of tipping points, in percentage points."""


def payers_of(scenario: Scenario, mover: int, payer: str | None) -> list[int]:
    """Those whose votes the mover's change is taken from, or given to."""
    if scenario.locked[mover]:
        return []
    return [
        i for i, p in enumerate(scenario.parties) if i != mover and not p.locked and (payer is None or p.key == payer)
    ]


def most_and_least_change(scenario: Scenario, mover: int, payers: Sequence[int]) -> tuple[Fraction, Fraction]:
    """How far the mover's share can fall and rise, in percentage points."""
    total = sum(scenario.votes)
    down, up = scenario.votes[mover], sum(scenario.votes[i] for i in payers)
    return Fraction(-100 * down, total), Fraction(100 * up, total)


def election(scenario: Scenario, mover: int, payers: Sequence[int], change: Fraction) -> Allocation:
    """The election after a change of the mover's share by so many percentage points."""
    weights = [Fraction(scenario.votes[i]) for i in payers]
    if not any(weights):
        weights = [Fraction(1)] * len(payers)
    moved = change * sum(scenario.votes) / 100
    votes = [Fraction(v) for v in scenario.votes]
    kept = sum(votes[i] for i in payers) - moved
    votes[mover] += moved
    for i, weight in zip(payers, weights, strict=True):
        votes[i] = kept * weight / sum(weights)
    return _put_to_the_law(scenario, votes)


def _put_to_the_law(scenario: Scenario, votes: Sequence[Fraction]) -> Allocation:
    scale = lcm(*[v.denominator for v in votes])
    if scenario.rules.method == "droop":
        # Its quota is rounded to whole votes: so many that this plays no part.
        scale *= 10**15
    whole = [int(v * scale) for v in votes]
    return allocate(whole, scenario.rules, scenario.other_ballots * scale)


def effects(mover: int, before: Allocation, after: Allocation) -> set[str]:
    """Which events the step from one election to the other is for the mover."""
    passed = [a.admissions[mover] is Admission.THRESHOLD for a in (before, after)]
    happened = {
        "gain-seat": after.seats[mover] > before.seats[mover],
        "lose-seat": after.seats[mover] < before.seats[mover],
        "enter": passed == [False, True],
        "leave": passed == [True, False],
        "clause-on": after.clause_active and not before.clause_active,
        "clause-off": before.clause_active and not after.clause_active,
    }
    return {event for event, it_did in happened.items() if it_did}


def evenly(least: Fraction, most: Fraction, step: Fraction) -> Iterator[Fraction]:
    """Changes in even steps, none of them 0."""
    yield from (k * step for k in range(ceil(least / step), int(most / step) + 1) if k)


def delicate(scenario: Scenario, mover: int, payers: Sequence[int]) -> set[Fraction]:
    """Changes at which a list may reach the threshold, or two be equal, and changes just beside them."""
    votes, total = scenario.votes, sum(scenario.votes)
    base = total + (scenario.other_ballots if scenario.rules.threshold_base == "cast" else 0)
    marks = {Fraction(v) for v in votes} | {scenario.rules.threshold * base, Fraction(0)}
    weights = [votes[i] for i in payers] if any(votes[i] for i in payers) else [1] * len(payers)
    free = votes[mover] + sum(votes[i] for i in payers)
    places = set(marks) | {Fraction(free)}
    for weight in weights:
        if weight:
            places |= {free - mark * sum(weights) / weight for mark in marks}
            places.add(Fraction(free * weight, sum(weights) + weight))
    least, most = most_and_least_change(scenario, mover, payers)
    beside = [Fraction(d) for d in (0, "1e-6", "-1e-6", "4e-4", "-4e-4")]
    changes = {100 * (place - votes[mover]) / total + d for place in places for d in beside}
    return {change for change in changes if change and least <= change <= most}
