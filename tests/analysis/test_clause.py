"""The way to the guarantee clause: gone, it is there; and where there is none, really nothing else would do."""

# Asserts read expected == actual.

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzcalc import Guarantee, Rules, Scenario
from kzcalc.analysis.clause import ClausePath, Counterfactual, Obstacle, clause_path
from kzcalc.law import Admission, ClauseStatus, TieKind, allocate
from kzcalc.law.rules import METHODS, THRESHOLD_BASES
from kzcalc.scenario.catalogue import catalogue, official_result_2012
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import EVERYONE, LARGEST, WHOLE
from tests.analysis.scenarios import of
from tests.analysis.strategies import patient

SMALL = (5000, 2000, 1500, 699, 699, 102)
"""Where proportion would lift those at 6.99 over the threshold."""


def path_of(scenario: Scenario) -> ClausePath:
    path = clause_path(scenario, scenario.allocate())
    assert path is not None
    return path


def by_rank(scenario: Scenario) -> list[int]:
    return sorted(range(len(scenario.votes)), key=lambda i: (-scenario.votes[i], i))


def expect_the_clause(scenario: Scenario, path: ClausePath) -> None:
    """The promise: only the leader clears, the runner-up is still second, the locked stay, shares add up."""
    there = path.scenario
    assert there is not None
    leader, runner_up = by_rank(scenario)[:2]
    allocation = there.allocate()
    assert ClauseStatus.ACTIVE is allocation.clause
    assert (leader, runner_up) == (path.leader, allocation.runner_up)
    assert [leader] == [i for i, a in enumerate(allocation.admissions) if a is Admission.THRESHOLD]
    assert [leader, runner_up] == by_rank(there)[:2]
    assert any(scenario.locked) or not [tie for tie in allocation.ties if tie.kind is TieKind.RUNNER_UP]
    assert WHOLE == sum(there.votes)
    shown = scenario.shown_shares
    assert [] == [i for i, is_locked in enumerate(scenario.locked) if is_locked and there.votes[i] != shown[i]]


def could_be_said(scenario: Scenario) -> bool:
    """Whether any shares at all, with the locked ones as they are, would do: tried for every share of the runner-up."""
    shares, passes = scenario.shares, scenario.share_that_passes
    if shares is None or passes > WHOLE:
        return False
    leader, runner_up, *others = by_rank(scenario)
    for second in range(1, passes):
        ranges = [(passes, WHOLE), (second, second), *[(0, second - (i < runner_up)) for i in others]]
        for place, i in enumerate([leader, runner_up, *others]):
            if scenario.locked[i]:
                low, high = ranges[place]
                ranges[place] = (shares[i], shares[i]) if low <= shares[i] <= high else (1, 0)
        ends = sum(low for low, _ in ranges), sum(high for _, high in ranges)
        if all(low <= high for low, high in ranges) and ends[0] <= WHOLE <= ends[1]:
            return True
    return False


@st.composite
def with_several_over_the_threshold(draw: st.DrawFn) -> Scenario:
    """Shares or real counts, on either base, each payer choice, some held and some locked."""
    count = draw(st.integers(2, 8))
    rules = Rules(
        threshold=draw(st.sampled_from([Fraction(7, 100)] * 3 + [Fraction(5, 100), Fraction(1, 7), Fraction(1, 100)])),
        threshold_base=draw(st.sampled_from(THRESHOLD_BASES)),
        method=draw(st.sampled_from(METHODS)),
    )
    scale = draw(st.sampled_from([1, 1, 694, 10**6]))
    passes = int(rules.threshold * WHOLE)
    small = st.integers(max(passes - 3, 0), passes + 3) | st.integers(0, 2_000)
    rest = draw(st.lists(small, min_size=count - 1, max_size=count - 1))
    while sum(rest) > 9_000:
        rest[rest.index(max(rest))] //= 2
    votes = [share * scale for share in [*rest, WHOLE - sum(rest)]]
    if scale > 1:
        votes = [v + draw(st.integers(0, scale)) for v in votes]
    votes = draw(st.permutations(votes))
    bits = st.just(0) | st.integers(0, 2**count - 1)
    locks, pins = draw(bits), draw(bits)
    return of(
        votes,
        rules,
        locked=[i for i in range(count) if locks >> i & 1],
        held=[i for i in range(count) if pins & ~locks & 1 << i],
        gives_way=draw(st.sampled_from([EVERYONE, LARGEST, *[f"p{i}" for i in range(count)]])),
        other_ballots=draw(st.just(0) | st.integers(0, sum(votes) // 4)),
    )


@settings(patient, max_examples=300)
@given(with_several_over_the_threshold())
def test_the_way_is_there_exactly_where_shares_can_say_it_and_leads_to_the_clause(scenario: Scenario) -> None:
    path = clause_path(scenario, scenario.allocate())
    if path is None:
        assert scenario.allocate().clause is not ClauseStatus.SEVERAL_PASSED
        return
    assert could_be_said(scenario) == (path.scenario is not None)
    assert (path.scenario is None) == (path.obstacle is not None)
    if path.scenario is not None:
        expect_the_clause(scenario, path)


@pytest.mark.parametrize("base", THRESHOLD_BASES)
@pytest.mark.parametrize("gives_way", [EVERYONE, LARGEST, "last"])
@pytest.mark.parametrize("entry", catalogue())
def test_from_every_start_of_the_catalogue_the_way_leads_to_the_clause(entry: str, gives_way: str, base: str) -> None:
    scenario = catalogue()[entry]
    choice = scenario.keys[-1] if gives_way == "last" else gives_way
    rules = replace(scenario.rules, threshold_base=base, guarantee=Guarantee())  # type: ignore[arg-type]
    scenario = replace(scenario, rules=rules, gives_way=choice)
    path = clause_path(scenario, scenario.allocate())
    assert (scenario.allocate().clause is ClauseStatus.SEVERAL_PASSED) == (path is not None)
    if path is not None:
        expect_the_clause(scenario, path)


@pytest.mark.parametrize("gives_way", [EVERYONE, LARGEST, "p3", "p5"])
def test_what_would_lift_another_to_the_threshold_goes_to_the_leader(gives_way: str) -> None:
    scenario = of(SMALL, gives_way=gives_way)
    path = path_of(scenario)
    expect_the_clause(scenario, path)
    assert (1, 699) == (by_rank(scenario)[1], path.scenario.votes[1] if path.scenario else None)
    assert [2, 1] == list(path.falling)


def test_in_2012_both_smaller_winners_fall_just_below_seven_percent() -> None:
    path = path_of(official_result_2012())
    assert (0, (6, 1), 700) == (path.leader, path.falling, path.below)
    there = path.scenario
    assert there is not None
    # Behind Ak Zhol, and not beside it: the way to the clause makes no tie for second place.
    assert (699, 698) == (there.votes[1], there.votes[6])
    assert (93, 5, 0, 0, 0, 0, 0) == there.allocate().seats


def test_those_registered_before_the_runner_up_stay_behind_it() -> None:
    scenario = of([800, 900, 8300])
    there = path_of(scenario).scenario
    assert there is not None
    assert (698, 699, 8603) == there.votes


def test_of_ballots_cast_more_of_the_valid_votes_is_enough_to_be_below() -> None:
    scenario = of([8000, 1000, 1000], Rules(threshold_base="cast"), other_ballots=1_000)
    path = path_of(scenario)
    assert 770 == path.below
    expect_the_clause(scenario, path)
    assert path.scenario is not None
    assert (769, 768) == path.scenario.votes[1:]


def test_a_way_that_is_typed_by_hand_with_the_sliders_brings_the_clause_as_well() -> None:
    official = official_result_2012()
    targets = {i: path_of(official).below - 1 for i in path_of(official).falling}
    assert Move.of(official, tuple(targets)).to(targets).allocate().clause_active


@pytest.mark.parametrize(
    ("locked", "obstacle"),
    [
        pytest.param([1], Obstacle.LOCKED, id="the runner-up"),
        pytest.param([2], Obstacle.LOCKED, id="another that would have to fall"),
        pytest.param([0, 3, 4, 5], Obstacle.LOCKED, id="all who could take what is left"),
        pytest.param([3, 4, 5], None, id="those who need not change"),
    ],
)
def test_locks_forbid_it_where_a_share_would_have_to_change(locked: list[int], obstacle: Obstacle | None) -> None:
    path = path_of(of(SMALL, locked=locked))
    assert (obstacle, obstacle is None) == (path.obstacle, path.scenario is not None)


def test_only_a_lock_makes_another_list_as_large_as_the_runner_up() -> None:
    there = path_of(of([8000, 800, 699, 501], locked=[2])).scenario
    assert there is not None
    assert (699, 699) == there.votes[1:3]
    there = path_of(of([8000, 800, 699, 501])).scenario
    assert there is not None
    assert (699, 698) == there.votes[1:3]


def test_a_locked_leader_forbids_it_where_the_others_have_no_room_for_what_is_left() -> None:
    assert Obstacle.LOCKED is path_of(of(SMALL, locked=[0])).obstacle


def test_a_locked_leader_does_not_forbid_it_where_the_others_have_room_for_what_is_left() -> None:
    scenario = of([8000, 800, 300, 300, 300, 300], locked=[0])
    path = path_of(scenario)
    expect_the_clause(scenario, path)
    assert path.scenario is not None
    assert (8000, 699) == path.scenario.votes[:2]


def test_what_is_left_beside_a_locked_leader_goes_where_there_is_room() -> None:
    # All 1.01 would go to the third, which has room for 0.49 of it.
    scenario = of([8000, 800, 650, 550], locked=[0], gives_way="p2")
    path = path_of(scenario)
    expect_the_clause(scenario, path)
    assert path.scenario is not None
    assert (8000, 699) == path.scenario.votes[:2]


def test_with_a_threshold_that_no_hundredth_is_below_nothing_is_shown() -> None:
    path = path_of(of([9000, 1000], Rules(threshold=Fraction(1, 10**6))))
    assert (None, Obstacle.HUNDREDTHS) == (path.scenario, path.obstacle)


def test_three_lists_at_exactly_a_third_cannot_be_said_in_hundredths() -> None:
    path = path_of(of([1, 1, 1], Rules(threshold=Fraction(1, 3))))
    assert (None, Obstacle.HUNDREDTHS) == (path.scenario, path.obstacle)


@pytest.mark.parametrize(
    "scenario",
    [
        pytest.param(of([8600, 699, 701]).with_votes([8700, 699, 601]), id="the clause applies"),
        pytest.param(of([8000, 2000], Rules(guarantee=None)), id="the rules have no clause"),
        pytest.param(of([0, 0]), id="nobody has votes"),
        pytest.param(of([5, 0]), id="nobody is next"),
    ],
)
def test_where_two_have_not_cleared_the_threshold_there_is_no_way(scenario: Scenario) -> None:
    assert None is clause_path(scenario, scenario.allocate())


@given(st.lists(st.integers(0, 2_000), min_size=2, max_size=8), st.booleans())
def test_with_and_without_the_clause_is_what_the_rules_give(votes: list[int], in_rules: bool) -> None:
    rules = Rules(guarantee=Guarantee() if in_rules else None)
    compared = Counterfactual.of(allocate(votes, rules))
    assert (compared.without, compared.applied) == (
        allocate(votes, replace(rules, guarantee=None)),
        allocate(votes, replace(rules, guarantee=Guarantee())),
    )
    assert in_rules == compared.in_rules
    assert compared.cleared == tuple(i for i, a in enumerate(compared.applied.admissions) if a is Admission.THRESHOLD)


def test_a_tie_of_quotients_on_the_way_is_none_for_second_place() -> None:
    rules = Rules(threshold=Fraction(1, 7), method="sainte-lague", guarantee=Guarantee())
    scenario = replace(of((1425, 0, 0, 860, 2000, 1431, 4284), gives_way="p1"), rules=rules)
    path = path_of(scenario)
    assert path.scenario is not None
    assert [TieKind.DIVISOR] == [tie.kind for tie in path.scenario.allocate().ties]
    expect_the_clause(scenario, path)
