"""Divisor methods: the seats that are sure from the start are those that one by one would give."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kzcalc import Rules, allocate


def one_by_one(votes: list[int], seats: int, step: int) -> list[int]:
    """Each seat to the highest average; of equal ones to the earlier list."""
    given_out = [0] * len(votes)
    for _ in range(seats):
        averages = [Fraction(v, 1 + step * s) for v, s in zip(votes, given_out, strict=True)]
        given_out[averages.index(max(averages))] += 1
    return given_out


@given(
    votes=st.lists(st.integers(1, 60) | st.integers(1, 10**15), min_size=2, max_size=8),
    seats=st.integers(1, 120),
    method=st.sampled_from(["dhondt", "sainte-lague"]),
)
def test_seats_are_those_given_out_one_by_one(votes: list[int], seats: int, method: str) -> None:
    rules = Rules(seats=seats, threshold=Fraction(0), guarantee=None, method=method)  # type: ignore[arg-type]
    expected = one_by_one(votes, seats, 1 if method == "dhondt" else 2)
    assert expected == list(allocate(votes, rules).seats)
