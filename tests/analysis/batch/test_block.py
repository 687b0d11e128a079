"""Many elections at once give what one at a time gives, at the edge of every width and of every block."""

# Asserts read expected == actual.

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from kzcalc.analysis.batch import allocate_many
from kzcalc.analysis.batch.allocate import COLUMNS
from kzcalc.law import Guarantee, Rules
from kzcalc.law.rules import METHODS, Method
from tests.analysis.batch.elections import (
    CAST,
    INT32_MAX,
    INT64_MAX,
    OTHER_CLAUSE,
    PLAIN,
    WIDTHS,
    around_2012,
    near,
    one_by_one,
    one_list_passes,
)


@pytest.mark.parametrize("limit", WIDTHS)
@pytest.mark.parametrize(
    "rules", [Rules(), OTHER_CLAUSE, *(replace(r, method=m) for m in METHODS for r in (PLAIN, Rules()))]
)
def test_nothing_overflows_at_the_edge_of_a_width(limit: int, rules: Rules) -> None:
    for votes in (near(limit, 4), near(limit, 7)):
        # Each by itself: in a block, the largest decides for all.
        for row in votes:
            assert one_by_one([row], rules) == allocate_many(row[np.newaxis], rules).tolist()
        assert one_by_one(votes, rules) == allocate_many(votes, rules).tolist()


@pytest.mark.parametrize("lists", [2, 7, 20])
@pytest.mark.parametrize("rules", [Rules(), CAST, OTHER_CLAUSE, Rules(method="droop"), Rules(method="dhondt")])
def test_votes_of_a_thousand_million_for_every_list_are_exact(lists: int, rules: Rules) -> None:
    rng = np.random.default_rng(lists)
    votes = 10**9 - rng.integers(0, 3, (200, lists))
    votes[:50, 1:] //= 7 * lists
    votes[50:100, 1:] //= 16 * lists

    assert one_by_one(votes, rules, 10**9) == allocate_many(votes, rules, 10**9).tolist()


def test_a_remainder_of_more_than_a_quota_of_31_bits_does_not_overflow() -> None:
    # The quotient of the first list is so little above 25 that the guess is 24.
    v = INT32_MAX // 4 - 1
    votes = np.array([[v + 1, v, v, v - 1]])

    assert [[25, 25, 25, 25]] == allocate_many(votes, replace(PLAIN, seats=100)).tolist()


QUOTAS = [1, 2, 3, 1000, INT32_MAX // 98 // 99, INT32_MAX // 98, 10**9, 2**53 // 98, INT64_MAX // 197 // 99 // 2 - 1]


@pytest.mark.parametrize("quota", QUOTAS)
@pytest.mark.parametrize("method", ["hare", "droop"])
def test_a_quotient_at_a_whole_number_or_one_vote_off_is_divided_exactly(quota: int, method: Method) -> None:
    # Of as many votes the quota is just that; under Droop it leaves no seat over that could make up for a wrong one.
    total = 98 * quota if method == "hare" else 99 * quota - 1
    first = {min(max(k * quota + off, 0), total) for k in range(100) for off in (-2, -1, 0, 1, 2)}
    votes = np.array([[v, total - v] for v in sorted(first)])
    rules = replace(PLAIN, method=method)

    assert one_by_one(votes, rules) == allocate_many(votes, rules).tolist()


@pytest.mark.parametrize("seats", [1, 2, 97, 127, 128, 32_767, 32_768, 2**20 - 1, 2**20, 2**31 - 1, 2**31])
def test_any_number_of_seats_is_shared_out(seats: int) -> None:
    votes = np.concatenate([around_2012(20), one_list_passes(20), np.array([[1, 1, 0, 0, 0, 0, 0], [0] * 7])])
    rules = Rules(seats=seats)

    assert one_by_one(votes, rules) == allocate_many(votes, rules).tolist()


@pytest.mark.parametrize("seats", [2**20 - 1, 2**20, 2**25, 2**49 - 1, 2**49, 2**55, 2**62])
@pytest.mark.parametrize("votes", [[1, 2], [1000, 1001], [1, 2047], [2**20, 1], [1, 1]])
def test_very_many_seats_are_divided_exactly(seats: int, votes: list[int]) -> None:
    for rules in (replace(PLAIN, seats=seats), replace(PLAIN, seats=seats, method="droop")):
        assert one_by_one([votes], rules) == allocate_many(np.array([votes]), rules).tolist()


@pytest.mark.parametrize(
    ("seats", "dtype"),
    [(1, "int16"), (32_767, "int16"), (32_768, "int32"), (2**31, "int64"), (2**63 - 1, "int64"), (2**63, "object")],
)
def test_the_dtype_of_the_seats_follows_from_the_rules_alone(seats: int, dtype: str) -> None:
    actual = allocate_many(np.array([[3, 0]]), Rules(seats=seats))

    assert dtype == str(actual.dtype)
    assert [[seats, 0]] == actual.tolist()
    assert dtype == str(allocate_many(np.empty((0, 2), np.int8), Rules(seats=seats)).dtype)


@pytest.mark.parametrize(
    "rules",
    [
        Rules(threshold=Fraction(10**18 - 1, 10**19)),
        Rules(threshold=Fraction(7 * 10**10 + 1, 10**12)),
        Rules(guarantee=Guarantee(correction=Fraction(7 * 10**12 + 1, 10**13))),
        Rules(guarantee=Guarantee(correction=Fraction(1, 10**30))),
        Rules(guarantee=Guarantee(minimum_seats=10**30)),
        Rules(threshold=Fraction(1, 10**19)),
        Rules(threshold=Fraction(1)),
    ],
)
def test_fractions_of_any_length_are_exact(rules: Rules) -> None:
    votes = np.concatenate([around_2012(100), one_list_passes(100), around_2012(100, 10**9), np.array([[0] * 6 + [5]])])

    assert one_by_one(votes, rules) == allocate_many(votes, rules).tolist()


def test_blocks_of_different_widths_stand_beside_each_other() -> None:
    size = COLUMNS
    votes = around_2012(4 * size + 1)
    votes[size : 2 * size] *= 1000
    votes[2 * size] = 2**62
    votes[4 * size] = [93, 6, 1, 0, 0, 0, 0]
    picked = [0, size - 1, size, 2 * size - 1, 2 * size, 2 * size + 1, 3 * size - 1, 3 * size, 4 * size - 1, 4 * size]

    assert one_by_one(votes[picked], Rules()) == allocate_many(votes)[picked].tolist()


@pytest.mark.parametrize("elections", [1, COLUMNS - 1, COLUMNS, COLUMNS + 1])
def test_the_last_block_may_be_full_or_short(elections: int) -> None:
    votes = around_2012(elections)
    halves = [allocate_many(votes[: elections // 3]), allocate_many(votes[elections // 3 :])]

    assert np.array_equal(np.concatenate(halves), allocate_many(votes))
