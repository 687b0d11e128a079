"""What many elections are given as: any shape, dtype and layout, or a sentence about what is wrong."""

# Asserts read expected == actual.

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import kzcalc
from kzcalc.analysis.batch import allocate_many, outcomes_of_many
from kzcalc.analysis.batch.allocate import COLUMNS
from kzcalc.law import Rules
from kzcalc.law.rules import METHODS, Method
from tests.analysis.batch.elections import CAST, around_2012, one_by_one

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
