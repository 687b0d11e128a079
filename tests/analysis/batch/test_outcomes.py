"""Who is admitted and where the clause is active, in many elections at once."""

# Asserts read expected == actual.

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc.analysis.batch import Outcomes, allocate_many, outcomes_of_many
from kzcalc.analysis.batch.allocate import COLUMNS
from kzcalc.law import Guarantee, Rules, allocate
from kzcalc.law.rules import METHODS, THRESHOLD_BASES, Method
from tests.analysis.batch.elections import (
    CAST,
    INT64_MAX,
    OTHER_CLAUSE,
    PLAIN,
    WIDTHS,
    around_2012,
    awkward_elections,
    near,
    one_list_passes,
)
from tests.law import strategies

Told = tuple[list[int], list[bool], bool]
"""Of one election: the seats, who is admitted, and whether the clause is active."""


def told_one_by_one(votes: Iterable[Sequence[int]], rules: Rules, others: int | Sequence[int] = 0) -> list[Told]:
    rows = [[int(v) for v in row] for row in votes]
    ballots = [others] * len(rows) if isinstance(others, int) else others
    allocations = [allocate(row, rules, other) for row, other in zip(rows, ballots, strict=True)]
    return [(list(a.seats), list(a.admitted), a.clause_active) for a in allocations]


def told(outcomes: Outcomes) -> list[Told]:
    columns = (outcomes.seats.tolist(), outcomes.admitted.tolist(), outcomes.clause_active.tolist())
    return list(zip(*columns, strict=True))


def test_what_comes_of_twelve_thousand_random_and_awkward_elections_is_what_allocate_says() -> None:
    seen = set()
    for rows, rules, others in awkward_elections("outcomes_of_many", 12_000):
        expected = told_one_by_one(rows, rules, others)
        assert expected == told(outcomes_of_many(np.array(rows), rules, np.array(others))), rules
        seen |= {
            (parameter, rules.guarantee is not None, active, any(admitted))
            for _, admitted, active in expected
            for parameter in (rules.method, rules.threshold_base)
        }

    # For every method and base, with and without a clause: nobody is admitted, some are, and the clause is active.
    kinds = [(False, False, False), (False, False, True), (True, False, False), (True, False, True), (True, True, True)]
    assert {(parameter, *kind) for parameter in (*METHODS, *THRESHOLD_BASES) for kind in kinds} == seen


@given(votes=st.data(), rules=strategies.rules())
@strategies.patient
def test_any_rules_and_any_votes_give_the_same_outcomes(votes: st.DataObject, rules: Rules) -> None:
    lists = votes.draw(st.integers(1, 20))
    most = votes.draw(st.sampled_from([3, 100, 10**6, 10**9, INT64_MAX]))
    rows = votes.draw(st.lists(st.lists(st.integers(0, most), min_size=lists, max_size=lists), min_size=1, max_size=6))
    other = votes.draw(st.integers(0, most))

    assert told_one_by_one(rows, rules, other) == told(outcomes_of_many(np.array(rows), rules, other))


@pytest.mark.parametrize("limit", WIDTHS)
@pytest.mark.parametrize("rules", [Rules(), CAST, PLAIN, *(Rules(method=method) for method in METHODS[1:])])
def test_outcomes_at_the_edge_of_a_width_are_those_of_allocate(limit: int, rules: Rules) -> None:
    votes = near(limit, 5)
    others = np.full(len(votes), limit // 50)

    assert told_one_by_one(votes, rules, others.tolist()) == told(outcomes_of_many(votes, rules, others))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("base", THRESHOLD_BASES)
@pytest.mark.parametrize("guarantee", [None, Guarantee(), OTHER_CLAUSE.guarantee])
def test_outcomes_of_many_give_the_seats_of_allocate_many(
    method: Method, base: Any, guarantee: Guarantee | None
) -> None:
    votes = np.concatenate([around_2012(COLUMNS), one_list_passes(1000), around_2012(1000, 10**11)])
    rules = Rules(method=method, threshold_base=base, guarantee=guarantee)
    others = np.random.default_rng(5).integers(0, 10**5, len(votes))
    expected, outcomes = allocate_many(votes, rules, others), outcomes_of_many(votes, rules, others)

    assert expected.dtype == outcomes.seats.dtype
    assert np.array_equal(expected, outcomes.seats)


def test_blocks_of_different_widths_tell_who_is_admitted_side_by_side() -> None:
    size = COLUMNS
    votes = around_2012(3 * size + 1)
    votes[size] = 2**62
    votes[2 * size :] *= 1000
    votes[3 * size] = [93, 6, 1, 0, 0, 0, 0]
    picked = [0, size - 1, size, size + 1, 2 * size - 1, 2 * size, 3 * size - 1, 3 * size]
    outcomes = outcomes_of_many(votes)
    there = Outcomes(outcomes.seats[picked], outcomes.admitted[picked], outcomes.clause_active[picked])

    assert told_one_by_one(votes[picked], Rules()) == told(there)


def test_the_runner_up_is_admitted_by_the_clause_alone() -> None:
    votes = np.array([[70, 930, 0, 0], [69, 931, 0, 0], [0, 931, 30, 39], [0, 1000, 0, 0]])
    expected = [
        ([7, 91, 0, 0], [True, True, False, False], False),
        ([4, 94, 0, 0], [True, True, False, False], True),
        ([0, 96, 0, 2], [False, True, False, True], True),
        ([0, 98, 0, 0], [False, True, False, False], False),
    ]

    assert expected == told(outcomes_of_many(votes))


def test_a_list_may_be_admitted_and_have_no_seats() -> None:
    (told_of_it,) = told(outcomes_of_many(np.array([[993, 7]]), replace(PLAIN, seats=10)))

    assert ([10, 0], [True, True], False) == told_of_it


@pytest.mark.parametrize("scale", [1, 10**12, INT64_MAX // 20])
def test_where_nobody_is_admitted_nothing_comes_of_the_election(scale: int) -> None:
    votes = np.array([[scale] * 20, [0] * 20])

    assert [([0] * 20, [False] * 20, False)] * 2 == told(outcomes_of_many(votes))


@pytest.mark.parametrize("lists", [1, 7])
def test_no_elections_have_empty_outcomes(lists: int) -> None:
    outcomes = outcomes_of_many(np.empty((0, lists), np.int64))

    assert (0, lists) == outcomes.seats.shape == outcomes.admitted.shape
    assert [] == outcomes.clause_active.tolist()


def test_outcomes_of_wrong_arguments_are_refused_as_allocate_many_refuses_them() -> None:
    with pytest.raises(ValueError, match="votes must be 0 or more, not -4"):
        outcomes_of_many(np.array([[1, 2], [3, -4]]))
    with pytest.raises(TypeError, match="rules must be Rules, not 98"):
        outcomes_of_many(np.array([[1, 2]]), 98)  # type: ignore[arg-type]
