"""The seats that change hands: the difference that the clause makes, and no other."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc.gui.charts.moved_seats import MovedSeats, moved_seats
from kzcalc.law import ClauseStatus, Guarantee, Rules, allocate
from kzcalc.law.rules import METHODS
from kzcalc.scenario.catalogue import catalogue

RULES = st.builds(
    Rules,
    seats=st.integers(1, 300),
    guarantee=st.none() | st.builds(Guarantee, st.integers(0, 20), st.sampled_from((Fraction(0), Fraction(7, 10)))),
    method=st.sampled_from(METHODS),
)


@given(st.lists(st.integers(0, 1_000), min_size=2, max_size=8), RULES)
def test_what_changes_hands_is_the_difference_to_the_same_votes_under_the_other_law(
    votes: list[int], rules: Rules
) -> None:
    here = allocate(votes, rules)
    if rules.guarantee is not None:
        with_clause, without = here, allocate(votes, replace(rules, guarantee=None))
    else:
        with_clause, without = allocate(votes, replace(rules, guarantee=Guarantee())), here
    differences = [b - a for a, b in zip(without.seats, with_clause.seats, strict=True)]
    moved = moved_seats(here)
    if moved is None:
        assert with_clause.clause is not ClauseStatus.ACTIVE or not any(differences)
        return
    assert with_clause.clause is ClauseStatus.ACTIVE
    assert moved.applied is (rules.guarantee is not None)
    assert with_clause.runner_up == moved.taker
    assert (-moved.seats, moved.seats) == (differences[moved.giver], differences[moved.taker])
    assert 2 == sum(map(bool, differences))


@pytest.mark.parametrize(
    ("id_", "moved"), [("2012", None), ("2007", MovedSeats(giver=0, taker=2, seats=3, applied=False))]
)
def test_the_results_of_record(id_: str, moved: MovedSeats | None) -> None:
    assert moved == moved_seats(catalogue()[id_].allocate())
