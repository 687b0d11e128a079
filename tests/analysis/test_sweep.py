"""A sweep shows what moving the slider would bring about: every share of it, against the law."""

# Asserts read expected == actual.

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc import Guarantee, Rules, Scenario
from kzcalc.analysis.sweep import Sweep, sweeps
from kzcalc.law.rules import METHODS, THRESHOLD_BASES, Method, ThresholdBase
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE, rounded_share, to_share_of, to_shares
from tests.analysis.scenarios import of
from tests.analysis.strategies import patient, scenarios
from tests.analysis.test_moves import moved_once
from tests.scenario.strategies import shares

OFFICIAL = official_result_2012()
NUR_OTAN, AK_ZHOL, OSDP, CPPK = (OFFICIAL.keys.index(key) for key in ("nur-otan", "ak-zhol", "osdp", "cppk"))
CLAUSE = OFFICIAL.with_votes([8600, 699, 168, 119, 66, 83, 265])
ALL_SHARES = np.arange(WHOLE + 1)

Told = tuple[bool, tuple[int, ...], bool]
"""Of one share: whether it is possible, the seats, and whether the clause is active."""


def told_by_the_law(scenario: Scenario, mover: int, share: int, earlier: Sequence[tuple[int, ...]] = ()) -> Told:
    """What the scenario's slider brings about, one share at a time."""
    if share == scenario.shown_shares[mover]:
        after = scenario
    else:
        moved = moved_once(scenario, {mover: share}, earlier)
        if moved is None:
            return False, (0,) * len(scenario.votes), False
        after = scenario.with_votes(moved, to_share_of(scenario.other_ballots, sum(scenario.votes)))
    allocation = after.allocate()
    return True, allocation.seats, allocation.clause_active


def told(sweep: Sweep) -> list[Told]:
    columns = (sweep.possible.tolist(), map(tuple, sweep.seats.tolist()), sweep.clause_active.tolist())
    return list(zip(*columns, strict=True))


def swept(scenario: Scenario, mover: int, shares: Sequence[int], earlier: Sequence[tuple[int, ...]] = ()) -> list[Told]:
    (sweep,) = sweeps([Move.of(scenario, [mover], earlier)], np.array(shares))
    return told(sweep)


def delicate_shares(scenario: Scenario, mover: int) -> list[int]:
    """Where the slider is, where it or another may pass the threshold, and the ends; each with its neighbours."""
    here = {to_shares(scenario.votes)[mover], scenario.shown_shares[mover]}
    passes = scenario.share_that_passes
    places = {0, WHOLE, *here, passes, WHOLE - passes, WHOLE - 2 * passes}
    return sorted({place + off for place in places for off in (-1, 0, 1)})


# --- every share ---


@patient
@given(scenarios(), st.data())
def test_every_share_gives_what_moving_the_slider_there_gives(scenario: Scenario, data: st.DataObject) -> None:
    mover = data.draw(st.integers(0, len(scenario.parties) - 1))
    tried = delicate_shares(scenario, mover) + data.draw(st.lists(st.integers(0, WHOLE), max_size=30))

    assert [told_by_the_law(scenario, mover, share) for share in tried] == swept(scenario, mover, tried)


@patient
@given(scenarios(), st.data())
def test_others_at_zero_come_back_in_earlier_ratios(scenario: Scenario, data: st.DataObject) -> None:
    mover = data.draw(st.integers(0, len(scenario.parties) - 1))
    alone = scenario.with_votes([p.votes if p.locked or i == mover else 0 for i, p in enumerate(scenario.parties)])
    earlier = data.draw(st.lists(shares(len(scenario.parties)), max_size=2))
    tried = delicate_shares(alone, mover) + data.draw(st.lists(st.integers(0, WHOLE), max_size=30))

    assert [told_by_the_law(alone, mover, share, earlier) for share in tried] == swept(alone, mover, tried, earlier)


def test_others_whose_few_votes_are_no_share_at_all_come_back_in_earlier_ratios_too() -> None:
    scenario, earlier = of([10**9, 1, 0]), [(5000, 1000, 4000)]

    assert (8000, 400, 1600) == Move.of(scenario, [0], earlier).to({0: 8000}).votes
    assert [(True, (82, 0, 16), False)] == swept(scenario, 0, [8000], earlier)


def test_earlier_ratios_hold_for_all_movers() -> None:
    # Beside the locked third, the first cannot rise; the third itself can fall, and the others come back.
    scenario, earlier = of([0, 0, 10_000], locked=[2]), [(1000, 4000, 5000)]
    moves = [Move.of(scenario, [i], earlier) for i in (0, 2)]
    first, third = sweeps(moves, np.array([0, 5000]))

    assert [(True, (0, 0, 98), False), (False, (0, 0, 0), False)] == told(first)
    assert [(True, (20, 78, 0), False), (True, (10, 39, 49), False)] == told(third)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("base", THRESHOLD_BASES)
def test_real_counts_with_other_ballots_are_rescaled_with_the_votes(method: Method, base: ThresholdBase) -> None:
    rules = replace(OFFICIAL.rules, method=method, threshold_base=base)
    scenario = replace(OFFICIAL, rules=rules, other_ballots=412_345)
    tried = [*delicate_shares(scenario, CPPK), *range(0, WHOLE, 250)]

    assert [told_by_the_law(scenario, CPPK, share) for share in tried] == swept(scenario, CPPK, tried)


def test_the_clause_is_active_at_exactly_the_shares_of_which_allocate_says_so() -> None:
    (sweep,) = sweeps([Move.of(CLAUSE, [AK_ZHOL])], ALL_SHARES)
    expected = [Move.of(CLAUSE, [AK_ZHOL]).to({AK_ZHOL: share}).allocate().clause_active for share in range(WHOLE + 1)]

    assert expected == sweep.clause_active.tolist()
    # Below the threshold, and where the leader is below it.
    assert (True, False, True) == (expected[699], expected[700], expected[9_999])


def test_a_sweep_without_the_clause_has_no_place_where_it_is_active() -> None:
    scenario = replace(CLAUSE, rules=Rules(guarantee=None))
    (sweep,) = sweeps([Move.of(scenario, [AK_ZHOL])], ALL_SHARES)

    assert not sweep.clause_active.any()
    assert 98 == sweep.seats[699, NUR_OTAN]


# --- where the slider is ---


@patient
@given(scenarios(), st.data())
def test_at_its_own_share_the_seats_are_those_of_the_scenario_itself(scenario: Scenario, data: st.DataObject) -> None:
    mover = data.draw(st.integers(0, len(scenario.parties) - 1))
    allocation = scenario.allocate()
    here = scenario.shown_shares[mover]

    assert [(True, allocation.seats, allocation.clause_active)] == swept(scenario, mover, [here])


@pytest.mark.parametrize("mover", range(len(OFFICIAL.parties)))
def test_the_official_result_of_2012_stands_at_every_partys_own_share(mover: int) -> None:
    here = rounded_share(OFFICIAL.votes[mover], sum(OFFICIAL.votes))

    assert [(True, (83, 8, 0, 0, 0, 0, 7), False)] == swept(OFFICIAL, mover, [here])


def test_real_counts_just_below_the_threshold_do_not_pass_at_their_own_share() -> None:
    # 6.9999 % are 7.00 % when rounded, and are not enough: the slider shows 6.99 %.
    scenario = of([930_001, 69_999])

    assert (700, 699) == (rounded_share(69_999, 1_000_000), scenario.shown_shares[1])
    expected = [(True, (94, 4), True), (True, (91, 7), False), (True, (90, 8), False)]
    assert expected == swept(scenario, 1, [699, 700, 800])


def test_the_communists_have_seven_seats_at_their_own_share_and_none_just_below_the_threshold() -> None:
    (sweep,) = sweeps([Move.of(OFFICIAL, [CPPK])], ALL_SHARES)

    assert [7, 7, 7, 0, 0] == sweep.seats[[719, 718, 700, 699, 0], CPPK].tolist()
    assert 98 == sweep.seats[WHOLE, CPPK]


def test_where_nobody_has_votes_zero_is_the_scenario_itself_and_the_others_stand_for_equal_parts() -> None:
    expected = [(True, (0, 0, 0), False), (True, (8, 45, 45), False), (True, (98, 0, 0), False)]

    assert expected == swept(of([0, 0, 0]), 0, [0, 800, 10_000])


# --- what is not possible ---


def test_a_share_beyond_what_locked_shares_leave_free_is_not_possible_and_has_no_seats() -> None:
    (sweep,) = sweeps([Move.of(of([6000, 3000, 1000], locked=[0]), [1])], ALL_SHARES)

    assert np.array_equal(ALL_SHARES <= 4000, sweep.possible)
    assert np.array_equal(np.where(ALL_SHARES <= 4000, 98, 0), sweep.seats.sum(axis=1))


def test_beyond_what_is_possible_no_clause_is_active() -> None:
    scenario = of([9000, 500, 500], locked=[0])
    (sweep,) = sweeps([Move.of(scenario, [1])], ALL_SHARES)

    assert np.array_equal((ALL_SHARES < 700) & (1000 - ALL_SHARES < 700), sweep.clause_active)


def test_a_locked_party_is_swept_as_if_it_were_not() -> None:
    unlocked, locked = of([6000, 3000, 1000], locked=[2]), of([6000, 3000, 1000], locked=[1, 2])

    assert swept(unlocked, 1, range(0, WHOLE, 100)) == swept(locked, 1, range(0, WHOLE, 100))


def test_a_party_beside_locked_ones_only_can_but_stay() -> None:
    expected = [(False, (0, 0, 0), False), (True, (59, 29, 10), False), (False, (0, 0, 0), False)]

    assert expected == swept(of([6000, 3000, 1000], locked=[0, 2]), 1, [2999, 3000, 3001])


# --- several at once ---


@patient
@given(scenarios(), st.data())
def test_several_parties_in_one_call_equal_one_at_a_time(scenario: Scenario, data: st.DataObject) -> None:
    movers = data.draw(st.lists(st.integers(0, len(scenario.parties) - 1), min_size=1, max_size=8))
    orders = [data.draw(st.permutations(scenario.votes)) for _ in movers]
    others = [data.draw(st.integers(0, 10_000)) for _ in movers]
    starts = [scenario.with_votes(v, o) for v, o in zip(orders, others, strict=True)]
    earlier = [(WHOLE - len(scenario.parties) + 1, *[1] * (len(scenario.parties) - 1))]
    moves = [Move.of(start, [mover], earlier) for start, mover in zip(starts, movers, strict=True)]
    tried = data.draw(st.lists(st.integers(0, WHOLE), max_size=20))
    together = sweeps(moves, np.array(tried, np.int64))
    alone = [swept(start, m, tried, earlier) if tried else [] for start, m in zip(starts, movers, strict=True)]

    assert alone == [told(sweep) for sweep in together]


def test_no_party_has_no_sweep() -> None:
    assert [] == sweeps([], ALL_SHARES)


def test_a_sweep_knows_its_shares() -> None:
    (sweep,) = sweeps([Move.of(OFFICIAL, [OSDP])], np.array([700, 0, 350]))

    assert [700, 0, 350] == sweep.shares.tolist()


# --- the share that passes ---


@pytest.mark.parametrize(
    ("rules", "other_ballots", "expected"),
    [
        pytest.param(Rules(), 0, 700, id="seven percent"),
        pytest.param(Rules(), 5000, 700, id="of valid votes other ballots do not count"),
        pytest.param(Rules(threshold_base="cast"), 0, 700, id="of ballots cast, without others"),
        pytest.param(Rules(threshold_base="cast"), 1000, 770, id="of ballots cast"),
        pytest.param(Rules(threshold_base="cast"), 1001, 771, id="of ballots cast, rounded up"),
        pytest.param(Rules(threshold_base="cast", threshold=Fraction(1)), 1, 10_001, id="more than everything"),
        pytest.param(Rules(threshold=Fraction(1)), 0, 10_000, id="everything"),
        pytest.param(Rules(threshold=Fraction(0)), 0, 1, id="a threshold of zero takes a vote"),
        pytest.param(Rules(threshold=Fraction(1, 3)), 0, 3334, id="a third"),
        pytest.param(Rules(threshold=Fraction(1, 10**9)), 0, 1, id="less than a hundredth"),
    ],
)
def test_the_smallest_share_that_passes(rules: Rules, other_ballots: int, expected: int) -> None:
    assert expected == of([8000, 2000], rules, other_ballots=other_ballots).share_that_passes


def test_other_ballots_are_rescaled_for_it_as_the_votes_are() -> None:
    scenario = of([800_000, 200_000], Rules(threshold_base="cast"), other_ballots=100_000)

    assert 770 == scenario.share_that_passes


@patient
@given(scenarios())
def test_a_list_with_that_share_passes_and_one_with_a_hundredth_less_does_not(scenario: Scenario) -> None:
    passes, others = scenario.share_that_passes, to_share_of(scenario.other_ballots, sum(scenario.votes))
    rules = replace(scenario.rules, guarantee=None)
    at = [of([share, WHOLE - share], rules, other_ballots=others) for share in (passes - 1, passes) if share <= WHOLE]

    assert [False, True][: len(at)] == [scenario.allocate().admitted[0] for scenario in at]


@pytest.mark.parametrize("base", THRESHOLD_BASES)
@pytest.mark.parametrize("guarantee", [None, Guarantee()])
def test_in_a_sweep_the_clause_ends_and_seats_begin_at_that_share(
    base: ThresholdBase, guarantee: Guarantee | None
) -> None:
    rules = Rules(threshold_base=base, guarantee=guarantee)
    scenario = of([8600, 699, 168, 119, 66, 83, 265], rules, other_ballots=500)
    passes = scenario.share_that_passes
    below, at = swept(scenario, 1, [passes - 1, passes])

    assert (735 if base == "cast" else 700) == passes
    assert (guarantee is not None, False) == (below[2], at[2])
    assert (guarantee is not None, True) == (below[1][1] > 0, at[1][1] > 0)
