"""Many elections at once give what one at a time gives, on every path of the law."""

# Asserts read expected == actual.

import subprocess
import sys
import tracemalloc
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from kzcalc.analysis.batch import allocate_many
from kzcalc.law import ClauseStatus, Guarantee, Rules, TieKind, allocate
from kzcalc.law.rules import METHODS, THRESHOLD_BASES, Method
from tests.analysis.batch.elections import (
    CAST,
    INT64_MAX,
    OTHER_CLAUSE,
    PLAIN,
    around_2012,
    awkward_elections,
    one_by_one,
    one_list_passes,
)
from tests.law import strategies
from tests.law.test_oracle import KINDS, random_rules

# --- the same as one at a time ---


def test_fifty_thousand_random_and_awkward_elections_equal_allocate() -> None:
    for rows, rules, others in awkward_elections("allocate_many", 50_000):
        expected = one_by_one(rows, rules, others)
        assert expected == allocate_many(np.array(rows), rules, np.array(others)).tolist(), rules


def test_the_awkward_elections_reach_what_only_some_rows_have() -> None:
    random = Random("corners")
    seen = set()
    for _ in range(3_000):
        rules = random_rules(random)
        votes = random.choice(KINDS)(random, rules)
        if votes and max(votes) <= INT64_MAX:
            a = allocate(votes, rules)
            seen |= {a.clause, *(tie.kind for tie in a.ties), (rules.method, a.clause_active), a.added_to_minimum > 0}

    assert {*ClauseStatus, *TieKind, *((m, active) for m in METHODS for active in (False, True)), False, True} <= seen


@given(votes=st.data(), rules=strategies.rules())
@strategies.patient
def test_any_rules_give_the_same_seats(votes: st.DataObject, rules: Rules) -> None:
    lists = votes.draw(st.integers(1, 20))
    most = votes.draw(st.sampled_from([3, 100, 10**6, 10**9, INT64_MAX]))
    rows = votes.draw(st.lists(st.lists(st.integers(0, most), min_size=lists, max_size=lists), min_size=1, max_size=6))
    other = votes.draw(st.integers(0, most))

    assert one_by_one(rows, rules, other) == allocate_many(np.array(rows), rules, other).tolist()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("guarantee", [None, Guarantee(), OTHER_CLAUSE.guarantee])
def test_elections_of_real_size_equal_allocate_with_and_without_the_clause(
    method: Method, guarantee: Guarantee | None
) -> None:
    votes = np.concatenate([around_2012(500), one_list_passes(500), around_2012(500, 10**9)])
    rules = Rules(method=method, guarantee=guarantee)

    assert one_by_one(votes, rules) == allocate_many(votes, rules).tolist()


@pytest.mark.parametrize("lists", [1, 2, 3, 12, 20, 40, 127, 128, 130])
@pytest.mark.parametrize("method", METHODS)
def test_few_lists_and_many_equal_allocate(lists: int, method: Method) -> None:
    rng = np.random.default_rng(lists)
    votes = rng.integers(0, 1000, (60, lists))
    votes[::3, 0] = 1000 * lists
    votes[1::3] //= 300
    for seats in (1, 5, 98):
        rules = Rules(seats=seats, method=method, threshold=Fraction(1, 25))
        assert one_by_one(votes, rules) == allocate_many(votes, rules).tolist()


# --- known results ---


def test_the_official_result_of_2012_comes_out() -> None:
    votes = np.array([[5621436, 518405, 116534, 82623, 45702, 57732, 498788]])

    assert [[83, 8, 0, 0, 0, 0, 7]] == allocate_many(votes).tolist()


def test_the_runner_up_gets_its_seats_under_both_readings() -> None:
    votes = np.array([[840500, 69900, 15000, 12000, 6600, 8300, 47700]] * 2)

    assert [[93, 5, 0, 0, 0, 0, 0]] * 2 == allocate_many(votes).tolist()
    assert [[91, 7, 0, 0, 0, 0, 0]] * 2 == (
        allocate_many(votes, Rules(guarantee=Guarantee(correction=Fraction(1)))).tolist()
    )


def test_a_tiny_runner_up_gets_two_seats_and_one_without_votes_none() -> None:
    votes = np.array([[99_999, 1, 0], [0, 1, 99_999], [100_000, 0, 0], [0, 0, 0]])

    assert [[96, 2, 0], [0, 2, 96], [98, 0, 0], [0, 0, 0]] == allocate_many(votes).tolist()


def test_of_equal_runners_up_the_earlier_registered_enters() -> None:
    votes = np.array([[30, 940, 30, 0], [0, 30, 30, 940]])

    assert [[2, 96, 0, 0], [0, 2, 0, 96]] == allocate_many(votes).tolist()


def test_equal_remainders_go_by_registration_order() -> None:
    votes = np.array([[1, 1, 1], [1, 1, 0], [0, 1, 1]])

    assert [[33, 33, 32], [49, 49, 0], [0, 49, 49]] == allocate_many(votes, PLAIN).tolist()


@pytest.mark.parametrize("total", [100, 10_000, 10**6, 700, 10**9, 10**11, 10**15])
@pytest.mark.parametrize("off", [-1, 0, 1])
@pytest.mark.parametrize("rules", [Rules(), OTHER_CLAUSE, CAST, replace(Rules(), guarantee=None)])
def test_exactly_the_threshold_passes_and_one_vote_less_does_not(total: int, off: int, rules: Rules) -> None:
    at = total * 7 // 100 + off
    votes = np.array([[total - at, at, 0], [at, total - at, 0], [0, total - at, at]])

    assert one_by_one(votes, rules) == allocate_many(votes, rules).tolist()


def test_nobody_admitted_is_a_row_of_zeros_beside_others() -> None:
    votes = np.array([[1] * 20, [100, *[0] * 19], [1] * 20])

    assert [[0] * 20, [98, *[0] * 19], [0] * 20] == allocate_many(votes).tolist()


# --- other ballots ---


@pytest.mark.parametrize("base", THRESHOLD_BASES)
@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.int32, np.int64, np.uint64])
def test_other_ballots_count_election_by_election_where_the_rules_say_so(base: Any, dtype: type) -> None:
    votes = np.array([[930, 70], [930, 70], [930, 71], [50, 50]])
    others: NDArray[Any] = np.array([0, 1, 1, 120], dtype)
    rules = replace(Rules(), threshold_base=base)

    assert one_by_one(votes, rules, others.tolist()) == allocate_many(votes, rules, others).tolist()


@pytest.mark.parametrize("other", [0, 1, 2**31, 2**40, 2**52, 2**62, 2**63, 2**64, 10**30])
@pytest.mark.parametrize("rules", [Rules(), CAST])
def test_any_number_of_other_ballots_is_counted_exactly(other: int, rules: Rules) -> None:
    votes = np.array([[9300, 700], [9300, 699]])

    assert one_by_one(votes, rules, other) == allocate_many(votes, rules, other).tolist()


def test_with_a_threshold_of_zero_ever_so_many_other_ballots_keep_nobody_out() -> None:
    rules = replace(CAST, threshold=Fraction(0))

    assert [[49, 49]] == allocate_many(np.array([[5, 5]]), rules, 2**62).tolist()


def test_other_ballots_beyond_64_bits_signed_stay_exact() -> None:
    others = np.array([2**64 - 1, 0], np.uint64)
    votes = np.array([[10, 90], [10, 90]])

    assert [[0, 0], [10, 88]] == allocate_many(votes, CAST, others).tolist()


def test_unsigned_other_ballots_are_not_counted_in_floats() -> None:
    # Of 10**16 ballots 7 % are exactly 7 * 10**14; a float cannot tell that from one ballot more.
    votes = np.array([[93 * 10**14, 7 * 10**14]] * 2)
    others = np.array([0, 1], np.uint64)

    assert [[91, 7], [98, 0]] == allocate_many(votes, replace(CAST, guarantee=None), others).tolist()


# --- what it costs ---


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("lists", [2, 7, 20])
@pytest.mark.parametrize("scale", [1, 1000])
def test_memory_beyond_votes_and_seats_stays_under_20_megabytes(method: Method, lists: int, scale: int) -> None:
    # Half of the elections are under the clause. Divisor methods are slower: a few blocks tell as much.
    elections = 300_000 if method == "hare" else 40_000
    votes = np.random.default_rng(1).integers(0, 10**6, (elections, lists)) * scale
    votes[::2, 0] *= 20 * lists
    rules = Rules(method=method)
    allocate_many(votes[:1], rules)

    tracemalloc.start()
    try:
        seats = allocate_many(votes, rules)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak - seats.nbytes < 20e6


def test_numpy_is_loaded_on_first_use_only() -> None:
    program = (
        "import sys, kzcalc, kzcalc.analysis; kzcalc.allocate([1, 2]); before = 'numpy' in sys.modules; "
        "kzcalc.allocate_many; print(before, 'numpy' in sys.modules, 'allocate_many' in kzcalc.__all__)"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert "False True True" == answer.strip()
