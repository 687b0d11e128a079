"""A slow way to tipping points: move one vote after the other. It knows nothing of lines, cuts and turns."""

from collections.abc import Iterator, Sequence

from kzcalc import Allocation, Scenario, allocate
from kzcalc.law import Admission
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import Payers, given_way

PREFERRED_UP = ("gain-seat", "enter", "clause-on")


def turns_of(scenario: Scenario, mover: int) -> tuple[Payers, ...]:
    """Who gives way to the mover, as they do to its slider."""
    return Move.of_votes(scenario, [mover]).turns


def moved(scenario: Scenario, mover: int, ballots: int) -> list[int]:
    """The votes after so many have gone to the mover, or from it."""
    votes = list(scenario.votes)
    votes[mover] += ballots
    for party, has in given_way(ballots, turns_of(scenario, mover)):
        votes[party] = has
    return votes


def put_to_the_law(scenario: Scenario, votes: Sequence[int]) -> Allocation:
    return allocate(votes, scenario.rules, scenario.other_ballots)


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


def first_moves(scenario: Scenario, mover: int) -> dict[str, int]:
    """The smallest number of votes that brings each event about, found by trying all."""
    turns = turns_of(scenario, mover)
    if scenario.locked[mover] or not turns or not any(scenario.votes):
        return {}
    before = scenario.allocate()
    most = sum(turn.total for turn in turns)
    found: dict[str, int] = {}
    for ballots in _nearest_first(scenario.votes[mover], most):
        for event in effects(mover, before, put_to_the_law(scenario, moved(scenario, mover, ballots))):
            known = found.get(event)
            if known is None or (known == -ballots and (ballots > 0) is (event in PREFERRED_UP)):
                found[event] = ballots
    return found


def _nearest_first(down: int, up: int) -> Iterator[int]:
    for size in range(1, max(down, up) + 1):
        if size <= up:
            yield size
        if size <= down:
            yield -size
