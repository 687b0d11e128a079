"""Many elections at once give what one at a time gives: on every path of the law and at the edge of every width."""

# Asserts read expected == actual.

import subprocess
import sys
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

import kzcalc
from kzcalc.analysis.batch import Outcomes, allocate_many, outcomes_of_many
from kzcalc.analysis.batch.allocate import COLUMNS
from kzcalc.law import ClauseStatus, Guarantee, Rules, TieKind, allocate
from kzcalc.law.rules import METHODS, THRESHOLD_BASES, Method
from tests.law import strategies
from tests.law.test_oracle import KINDS, random_rules

SHARES_2012 = np.array([5621436, 518405, 116534, 82623, 45702, 57732, 498788]) / 6941220

PLAIN = Rules(threshold=Fraction(0), guarantee=None)
"""All lists with votes are admitted, and there is no clause."""
CAST = Rules(threshold_base="cast")
OTHER_CLAUSE = Rules(guarantee=Guarantee(minimum_seats=5, correction=Fraction(1, 3)))

INT32_MAX = 2**31 - 1
INT64_MAX = 2**63 - 1


def one_by_one(votes: Iterable[Sequence[int]], rules: Rules, others: int | Sequence[int] = 0) -> list[list[int]]:
    rows = [[int(v) for v in row] for row in votes]
    ballots = [others] * len(rows) if isinstance(others, int) else [int(o) for o in others]
    return [list(allocate(row, rules, other).seats) for row, other in zip(rows, ballots, strict=True)]


def around_2012(elections: int, votes: int = 10**6, seed: int = 2012) -> NDArray[np.int64]:
    shares = np.random.default_rng(seed).dirichlet(100 * SHARES_2012, size=elections)
    return np.floor(shares * votes).astype(np.int64)


def one_list_passes(elections: int, votes: int = 10**6) -> NDArray[np.int64]:
    shares = np.random.default_rng(7).dirichlet([300, 8, 8, 4, 1, 1, 0.1], size=elections)
    return np.floor(shares * votes).astype(np.int64)


def awkward_elections(seed: str, elections: int) -> Iterator[tuple[list[list[int]], Rules, list[int]]]:
    """At least so many random and awkward elections: rows of one length, their rules and their other ballots."""
    random = Random(seed)
    while elections > 0:
        kind, rules = random.choice(KINDS), random_rules(random)
        by_length: dict[int, list[list[int]]] = defaultdict(list)
        for _ in range(50):
            votes = kind(random, rules)
            if votes and max(votes) <= INT64_MAX:
                by_length[len(votes)].append(votes)
        for rows in by_length.values():
            yield rows, rules, [random.choice([0, 0, 1, random.randrange(sum(row) + 2), sum(row)]) for row in rows]
            elections -= len(rows)


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


# --- the edge of every width ---


def near(limit: int, lists: int) -> NDArray[Any]:
    """Elections whose votes add up to just below the limit, to it, and to just above it."""
    rows = []
    for total in range(limit - 2, limit + 3):
        for shares in ([80, 8, 7, 5], [93, 6, 1, 0], [25, 25, 25, 25], [100, 0, 0, 0], [7, 93, 0, 0], [94, 2, 2, 2]):
            row = [total * share // 100 for share in shares] + [0] * (lists - 4)
            row[0] += total - sum(row)
            rows.append(row)
    # As unsigned integers where they need it; NumPy would make floats of both.
    return np.array(rows, np.uint64 if limit + 2 > INT64_MAX else np.int64)


WIDTHS = [
    INT32_MAX // 98,
    INT32_MAX // 7,
    INT32_MAX,
    2**32,
    10**9,
    INT64_MAX // (197 * 10),
    INT64_MAX // (197 * 10) // 7,
    INT64_MAX // 197,
    INT64_MAX // 197 * 3 // 2,
    INT64_MAX // 98,
    INT64_MAX // 7,
    INT64_MAX // 10,
    2**53,
    INT64_MAX - 3,
    INT64_MAX,
    2**64 - 3,
]


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


# --- shapes, dtypes, layouts ---


@pytest.mark.parametrize("lists", [1, 7])
@pytest.mark.parametrize("method", METHODS)
def test_no_elections_give_an_empty_array(lists: int, method: Method) -> None:
    actual = allocate_many(np.empty((0, lists), np.int64), Rules(method=method), np.zeros(0, int))

    assert (0, lists) == actual.shape


@pytest.mark.parametrize("method", METHODS)
def test_a_single_party_gets_all_seats_if_it_has_votes(method: Method) -> None:
    assert [[98], [0], [98]] == allocate_many(np.array([[1], [0], [10**12]]), Rules(method=method)).tolist()


@pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", ">i2", ">i4", ">i8", ">u8"])
def test_every_integer_dtype_is_welcome(dtype: str) -> None:
    votes = np.array([[93, 6, 1], [60, 33, 7], [0, 0, 0], [34, 33, 33], [127, 8, 1]], dtype)

    assert one_by_one(votes, Rules()) == allocate_many(votes).tolist()


LAYOUTS: dict[str, Callable[[NDArray[Any]], NDArray[Any]]] = {
    "Fortran": np.asfortranarray,
    "every other row": lambda v: v[::2],
    "backwards": lambda v: v[::-1, ::-1],
    "some columns": lambda v: v[:, 1:6:2],
    "transposed": lambda v: np.ascontiguousarray(v[:9]).T,
    "one row many times": lambda v: np.broadcast_to(v[3], (50, v.shape[1])),
    "not aligned": lambda v: np.frombuffer(b"-" + v.tobytes(), v.dtype, offset=1).reshape(v.shape),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_layout_in_memory_gives_the_same(layout: str) -> None:
    votes = LAYOUTS[layout](around_2012(300))
    actual = allocate_many(votes)

    assert one_by_one(votes, Rules()) == actual.tolist()
    assert actual.flags.c_contiguous


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("scale", [1, 1000, 10**11])
def test_the_votes_are_only_read(method: Method, scale: int) -> None:
    votes, others = around_2012(100) * scale, np.arange(100)
    copy = votes.copy()
    votes.flags.writeable = others.flags.writeable = False
    allocate_many(votes, replace(CAST, method=method), others)

    assert np.array_equal(copy, votes)
    assert np.array_equal(np.arange(100), others)


def test_a_list_of_lists_is_an_array_too() -> None:
    assert [[98, 0]] == kzcalc.allocate_many([[1, 0]]).tolist()  # type: ignore[arg-type]


# --- wrong arguments ---


@pytest.mark.parametrize(
    ("votes", "other", "error", "words"),
    [
        ([[1.5, 2]], 0, TypeError, r"votes must be integers, not float64, such as .*1\.5"),
        ([[True, False]], 0, TypeError, "votes must be integers, not bool, such as .*True"),
        ([["a", "b"]], 0, TypeError, "votes must be integers, not <U1, such as .*a"),
        ([[10**30, 1]], 0, TypeError, "votes must be integers, not object, such as 10{30}"),
        (np.empty((0, 7)), 0, TypeError, "votes must be integers, not float64"),
        ([1, 2, 3], 0, ValueError, r"votes must have two axes, elections and lists, not the shape \(3,\)"),
        ([[[1, 2]]], 0, ValueError, r"not the shape \(1, 1, 2\)"),
        (5, 0, ValueError, r"not the shape \(\)"),
        ([[1, 2], [3, -4]], 0, ValueError, "votes must be 0 or more, not -4"),
        ([[2**62, -(2**63)]], 0, ValueError, f"votes must be 0 or more, not -{2**63}"),
        ([[1, 2]], 1.5, TypeError, r"other_ballots must be integers, not 1\.5"),
        ([[1, 2]], None, TypeError, "other_ballots must be integers, not None"),
        ([[1, 2]], [1.5], TypeError, r"other_ballots must be integers, not float64, such as .*1\.5"),
        ([[1, 2]], -3, ValueError, "other_ballots must be 0 or more, not -3"),
        ([[1, 2]], [-3], ValueError, "other_ballots must be 0 or more, not -3"),
        ([[1, 2]], [1, 2], ValueError, r"have the shape \(1,\), not \(2,\)"),
        ([[1, 2]], [[1]], ValueError, r"have the shape \(1,\), not \(1, 1\)"),
    ],
)
@pytest.mark.parametrize("rules", [Rules(), CAST])
def test_wrong_arguments_are_named_with_their_value(
    votes: Any, other: Any, error: type[Exception], words: str, rules: Rules
) -> None:
    with pytest.raises(error, match=words):
        allocate_many(np.asarray(votes), rules, other if np.ndim(other) == 0 else np.asarray(other))


@pytest.mark.parametrize("elections", [0, 5])
def test_elections_without_lists_are_refused(elections: int) -> None:
    for call in (allocate_many, outcomes_of_many):
        with pytest.raises(ValueError, match=rf"^votes must be those of one list or more, not .*\({elections}, 0\)$"):
            call(np.empty((elections, 0), np.int64))


def test_a_masked_value_is_refused_and_a_mask_that_hides_nothing_is_not() -> None:
    votes = np.ma.array([[90, 10], [80, 20]], mask=[[False, False], [False, True]])

    with pytest.raises(TypeError, match=r"^votes must be integers, not masked"):
        allocate_many(votes)
    with pytest.raises(TypeError, match=r"^other_ballots must be integers, not masked"):
        allocate_many(votes.data, Rules(), votes[1])
    assert [[88, 10]] == allocate_many(votes[:1]).tolist()


def test_a_bool_among_integers_is_refused() -> None:
    mixed: Any = [[1, True], [2, 3]]

    with pytest.raises(TypeError, match=r"^votes must be integers, not bool$"):
        allocate_many(mixed)
    for ballots in (True, np.True_, [1, True]):
        with pytest.raises(TypeError, match=r"^other_ballots must be integers, not "):
            allocate_many(np.array([[1, 2], [2, 3]]), Rules(), ballots)  # type: ignore[arg-type]


@pytest.mark.parametrize("votes", [{}, {"a": 1}, {1, 2}, {"a": 1}.values(), "12", None])
def test_what_is_no_array_is_refused(votes: Any) -> None:
    with pytest.raises(TypeError, match=r"^votes must be integers, not "):
        allocate_many(votes)


def test_a_negative_vote_is_found_in_any_block() -> None:
    votes = around_2012(COLUMNS + 5)
    votes[-1, 3] = -17

    with pytest.raises(ValueError, match="votes must be 0 or more, not -17"):
        allocate_many(votes)


def test_rules_that_are_none_are_named() -> None:
    with pytest.raises(TypeError, match="rules must be Rules, not 98"):
        allocate_many(np.array([[1, 2]]), 98)  # type: ignore[arg-type]


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


# --- who is admitted, and the clause ---

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
