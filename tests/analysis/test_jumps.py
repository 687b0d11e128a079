"""What is said of a sweep is true of the law: every jump, its cause, and the one finding."""

# Asserts read expected == actual.

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc import Rules, Scenario
from kzcalc.analysis.findings import Cause, Finding, Jump, Kind
from kzcalc.analysis.jumps import finding, jumps, runs
from kzcalc.analysis.sweep import Sweep, sweeps
from kzcalc.law import Guarantee
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE
from tests.analysis.scenarios import of
from tests.analysis.strategies import patient, scenarios

OFFICIAL = official_result_2012()
NUR_OTAN, AK_ZHOL, OSDP, CPPK = (OFFICIAL.keys.index(key) for key in ("nur-otan", "ak-zhol", "osdp", "cppk"))
CLAUSE = OFFICIAL.with_votes([8405, 699, 150, 120, 66, 83, 477])


def swept(scenario: Scenario, party: int) -> Sweep:
    (sweep,) = sweeps([Move.of(scenario, [party])], np.arange(WHOLE + 1))
    return sweep


def other_rules(scenario: Scenario) -> Scenario:
    """The same without the clause; or with that of 2009."""
    rules = scenario.rules
    return replace(scenario, rules=replace(rules, guarantee=Guarantee() if rules.guarantee is None else None))


def found(scenario: Scenario, party: int) -> Finding:
    here, passes = scenario.shown_shares[party], scenario.share_that_passes
    return finding(swept(scenario, party), swept(other_rules(scenario), party), party, passes, here)


def jumps_of(scenario: Scenario, party: int) -> tuple[Jump, ...]:
    return jumps(swept(scenario, party), party, scenario.share_that_passes, scenario.rules)


def seats_by_the_law(scenario: Scenario, party: int, share: int) -> int:
    return Move.of(scenario, [party]).to({party: share}).allocate().seats[party]


# --- the jumps ---


def test_the_jumps_around_the_threshold_are_those_of_the_law_with_their_causes() -> None:
    expected = [
        Jump(488, 0, 3, Cause.SECOND, CPPK, clause_before=True, clause=True),
        Jump(530, 3, 4, Cause.COEFFICIENT, None, clause_before=True, clause=True),
        Jump(664, 4, 5, Cause.COEFFICIENT, None, clause_before=True, clause=True),
        Jump(700, 5, 8, Cause.CLEARS, None, clause_before=True, clause=False),
        Jump(791, 8, 9, Cause.VOTES, None, clause_before=False, clause=False),
    ]
    assert expected == list(jumps_of(CLAUSE, AK_ZHOL)[:5])


def test_a_jump_is_at_every_hundredth_where_the_seats_differ_and_nowhere_else() -> None:
    seats = [seats_by_the_law(CLAUSE, AK_ZHOL, share) for share in range(1_500)]
    expected = [(s, seats[s - 1], seats[s]) for s in range(1, 1_500) if seats[s] != seats[s - 1]]

    assert expected == [(j.share, j.before, j.after) for j in jumps_of(CLAUSE, AK_ZHOL) if j.share < 1_500]


@patient
@given(scenarios(), st.data())
def test_what_is_said_of_a_jump_is_so_in_the_law(scenario: Scenario, data: st.DataObject) -> None:
    party = data.draw(st.integers(0, len(scenario.parties) - 1))
    unlocked = scenario.with_lock(party, locked=False)
    move, passes = Move.of(unlocked, [party]), unlocked.share_that_passes
    for jump in jumps_of(unlocked, party)[:30]:
        before, after = (move.to({party: share}).allocate() for share in (jump.share - 1, jump.share))
        assert (jump.before, jump.after) == (before.seats[party], after.seats[party])
        assert (jump.clause_before, jump.clause) == (before.clause_active, after.clause_active)
        match jump.cause:
            case Cause.SECOND:
                assert party == after.runner_up
                assert jump.other == before.runner_up
            case Cause.COEFFICIENT:
                assert party == before.runner_up == after.runner_up
            case Cause.CLEARS:
                assert passes == jump.share
                assert jump.other is None or after.clause_active
            case Cause.RUNNER_UP | Cause.CLAUSE_BEGINS:
                assert jump.other == (after.runner_up if party != after.runner_up else jump.other)
            case Cause.RIVAL_OUT:
                assert jump.other is not None
                assert (True, False) == (before.admitted[jump.other], after.admitted[jump.other])
            case Cause.RIVAL_IN:
                assert jump.other is not None
                assert (False, True) == (before.admitted[jump.other], after.admitted[jump.other])
            case Cause.VOTES:
                assert before.admitted == after.admitted
            case _:
                pass


def test_where_a_share_is_not_possible_there_is_no_jump() -> None:
    locked = CLAUSE.with_lock(NUR_OTAN, locked=True)

    assert max(jump.share for jump in jumps_of(locked, AK_ZHOL)) <= WHOLE - 8_405


# --- the finding ---


def test_the_range_in_which_a_party_owes_every_seat_to_the_clause_is_found() -> None:
    assert Finding(Kind.BY_CLAUSE, 488, 699) == found(CLAUSE, AK_ZHOL)


@patient
@given(scenarios(), st.data())
def test_in_a_found_range_every_seat_is_the_clauses_and_beside_it_none_is(
    scenario: Scenario, data: st.DataObject
) -> None:
    party = data.draw(st.integers(0, len(scenario.parties) - 1))
    unlocked = scenario.with_lock(party, locked=False)
    finding_, move = found(unlocked, party), Move.of(unlocked, [party])
    if finding_.kind is not Kind.BY_CLAUSE:
        return
    without = replace(move, start=other_rules(move.start))

    def owed(share: int) -> bool:
        with_clause, without_it = (m.to({party: share}).allocate().seats[party] for m in (move, without))
        return bool(with_clause) and not without_it

    middle = data.draw(st.integers(finding_.first, finding_.last))
    assert all(owed(share) for share in (finding_.first, middle, finding_.last))
    here, possible = unlocked.shown_shares[party], swept(unlocked, party).possible
    for beside in (finding_.first - 1, finding_.last + 1):
        if 0 <= beside <= WHOLE and possible[beside] and beside != here:
            assert not owed(beside)


def test_where_the_clause_cannot_help_the_jump_at_the_threshold_is_what_is_said() -> None:
    assert Finding(Kind.AT_ONCE, 700, 700, 0, 7) == found(OFFICIAL, AK_ZHOL)


def test_of_the_leader_it_is_said_what_the_clause_costs() -> None:
    told = found(CLAUSE, NUR_OTAN)

    assert (Kind.COSTS, 8_405, 9_999, 5) == (told.kind, told.first, told.last, told.after)


def test_where_the_rules_have_no_clause_it_is_said_what_that_of_2009_would_bring() -> None:
    without = replace(CLAUSE, rules=replace(CLAUSE.rules, guarantee=None))

    assert Finding(Kind.WOULD_BE_BY_CLAUSE, 488, 699) == found(without, AK_ZHOL)


def test_where_seats_come_one_by_one_that_is_what_is_said() -> None:
    plain = of([5_000, 3_000, 2_000], Rules(threshold=0 * CLAUSE.rules.threshold, guarantee=None))

    assert Kind.STEADY == found(plain, 1).kind


def test_where_the_locked_shares_leave_too_little_no_share_brings_a_seat() -> None:
    scenario = of([6_000, 3_500, 300, 200], locked=[0, 1])

    assert Finding(Kind.NEVER, 0, 500) == found(scenario, 2)


@pytest.mark.parametrize("locked", [[0, 1], [0, 1, 2]])
def test_where_nothing_can_give_way_the_share_is_fixed(locked: list[int]) -> None:
    scenario = of([6_000, 3_500, 500], locked=locked)

    assert Finding(Kind.FIXED, 500, 500, 0, 0) == found(scenario, 2)


def test_of_several_ranges_the_nearest_is_told() -> None:
    flags = np.zeros(20, np.bool_)
    flags[[2, 3, 9, 10, 15]] = True

    assert [(2, 3), (9, 10), (15, 15)] == runs(flags)
