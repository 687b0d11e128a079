"""What many elections are given as: checked, and turned into arrays of integers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.law import Rules
from kzcalc.law.allocate import as_int


def elections(votes: Any, rules: Rules, other_ballots: Any) -> tuple[NDArray[Any], int | NDArray[Any]]:
    """What `allocate_many` is given, checked; that no vote is negative is seen block by block.

    Returns:
        The votes, shape (elections, lists), and the ballots for no list that count: an int for all elections, or an
        array of shape (elections,).

    Raises:
        TypeError, ValueError: as `allocate_many` says.
    """
    if not isinstance(rules, Rules):
        raise TypeError(f"rules must be Rules, not {rules!r}")
    votes = _integers("votes", votes)
    if votes.ndim != 2:
        raise ValueError(f"votes must have two axes, elections and lists, not the shape {votes.shape}")
    if not votes.shape[1]:
        raise ValueError(f"votes must be those of one list or more, not of the shape {votes.shape}")
    others = _other_ballots(other_ballots, len(votes))
    return votes, 0 if rules.threshold_base == "valid" else others


def _integers(name: str, values: Any) -> NDArray[Any]:
    """The values as an array, if it is one of integers; not a copy, if it was an array before."""
    if np.ma.is_masked(values):
        raise TypeError(f"{name} must be integers, not masked: in an election no number is missing")
    array = np.asarray(values)
    if array.dtype.kind not in "iu":
        example = f", such as {array.flat[0]!r}" if array.size else ""
        raise TypeError(f"{name} must be integers, not {array.dtype}{example}")
    # In a list, NumPy takes a bool among integers for one of them.
    if isinstance(values, list | tuple) and any(isinstance(v, bool) for v in np.asarray(values, object).flat):
        raise TypeError(f"{name} must be integers, not bool")
    return array


def _other_ballots(values: Any, rows: int) -> int | NDArray[Any]:
    """The ballots for no list: an int for all elections, or an array of shape (rows,)."""
    if np.ndim(values) == 0:
        ballots = as_int("other_ballots", values)
        check_not_negative("other_ballots", ballots)
        return ballots
    array = _integers("other_ballots", values)
    if array.shape != (rows,):
        raise ValueError(f"other_ballots must be one number or have the shape ({rows},), not {array.shape}")
    if rows:
        check_not_negative("other_ballots", int(array.min()))
    return array


def check_not_negative(name: str, least: int) -> None:
    """That the least of some numbers is 0 or more.

    Raises:
        ValueError: it is negative.
    """
    if least < 0:
        raise ValueError(f"{name} must be 0 or more, not {least}")
