"""Changes: every tipping point is in one of them, each move once, and they say what the law makes of it."""

from dataclasses import replace
from fractions import Fraction

import pytest

from kzcalc import Rules, Scenario
from kzcalc.analysis.change import Change
from kzcalc.analysis.tipping import changes_of, tipping_points
from kzcalc.law import Admission
from kzcalc.scenario.catalogue import official_result_2012

OFFICIAL = official_result_2012()
CLAUSE = OFFICIAL.with_votes((8_405, 699, 150, 120, 66, 83, 477))
SCENARIOS = {
    "official": OFFICIAL,
    "clause": CLAUSE,
    "without a clause": replace(CLAUSE, rules=Rules(guarantee=None)),
    "D’Hondt": replace(OFFICIAL, rules=Rules(method="dhondt")),
    "no threshold": replace(OFFICIAL, rules=Rules(threshold=Fraction(0))),
    "equal": OFFICIAL.with_votes((1_429, 1_429, 1_429, 1_429, 1_428, 1_428, 1_428)),
}


def changes(scenario: Scenario) -> list[Change]:
    return changes_of(scenario, scenario.allocate(), tipping_points(scenario))


each = pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS.keys())


@each
def test_every_tipping_point_is_in_one_change_and_every_move_is_there_once(scenario: Scenario) -> None:
    found = changes(scenario)
    moves = [(change.party, change.ballots if change.ballots is not None else change.share_change) for change in found]
    assert len(set(moves)) == len(moves)
    told = sorted((change.party, event) for change in found for event in change.events)
    assert sorted((point.party, point.event) for point in tipping_points(scenario)) == told


@each
def test_a_change_says_what_the_law_makes_of_it(scenario: Scenario) -> None:
    before = scenario.allocate()
    for change in changes(scenario):
        if change.scenario is None or change.ballots is None:
            continue
        after, mover = change.scenario.allocate(), scenario.keys.index(change.party)
        assert change.ballots == change.scenario.votes[mover] - scenario.votes[mover]
        assert change.size == 100 * Fraction(change.ballots, sum(scenario.votes))
        assert change.seats == tuple(zip(before.seats, after.seats, strict=True))
        was, then = ({i for i, a in enumerate(x.admissions) if a is Admission.THRESHOLD} for x in (before, after))
        assert (set(change.clears), set(change.falls)) == (then - was, was - then)
        clause = {(False, True): "clause-on", (True, False): "clause-off"}
        expected = clause.get((before.clause_active, after.clause_active))
        assert change.consequence == (expected or ("threshold" if was != then else "seats"))


@each
def test_consequences_stand_together_the_smallest_change_first(scenario: Scenario) -> None:
    found = changes(scenario)
    groups: dict[str, list[Fraction]] = {}
    for change in found:
        groups.setdefault(change.consequence, []).append(abs(change.size))
    assert [kind for kind, sizes in groups.items() for _ in sizes] == [change.consequence for change in found]
    assert all(sizes == sorted(sizes) for sizes in groups.values())
    first = [sizes[0] for sizes in groups.values()]
    assert first == sorted(first)


def test_a_move_that_pushes_another_below_the_threshold_says_so() -> None:
    falls = [(c.party, c.ballots) for c in changes(OFFICIAL) if c.falls == (6,) and c.party == "nur-otan"]
    assert [("nur-otan", 34_140)] == falls
