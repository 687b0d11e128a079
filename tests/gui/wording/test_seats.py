"""What is said of a list without seats is true to the last digit."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc.gui.wording.seats import SeatsSentences, score
from kzcalc.law import Guarantee, Rules, allocate

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("votes", "rules", "index", "text"),
    [
        ([9832, 168], Rules(guarantee=None), 1, f"1.68{NBSP}%, 5.32 points short"),
        ([9_300_001, 699_999], Rules(guarantee=None), 1, f"6.99999{NBSP}%, 0.00001 points short"),
        ([93 * 10**9 + 1, 7 * 10**9 - 1], Rules(guarantee=None), 1, f"6.999999{NBSP}%, 0.000001 points short"),
        ([9300, 700], Rules(seats=1), 1, f"7.00{NBSP}%, cleared, but gets no seats"),
        ([10_000, 0], Rules(), 1, "no votes"),
        ([9900, 100], Rules(guarantee=Guarantee(0, Fraction(0))), 1, "admitted, but gets no seats"),
    ],
)
def test_why_a_list_has_no_seats(votes: list[int], rules: Rules, index: int, text: str) -> None:
    allocation = allocate(votes, rules)
    assert 0 == allocation.seats[index]
    assert text == SeatsSentences().without_seats(allocation, index)


@given(st.integers(1, 10**12), st.integers(1, 10**12), st.integers(1, 99))
def test_share_and_what_is_short_add_up_to_the_threshold_and_never_reach_it(a: int, b: int, percent: int) -> None:
    rules = Rules(threshold=Fraction(percent, 100), guarantee=None)
    allocation = allocate([a, b], rules)
    if 100 * b < percent * (a + b):
        said = SeatsSentences().without_seats(allocation, 1)
        shown, short = map(Fraction, re.findall(r"\d+(?:\.\d+)?", said))
        assert shown < percent
        assert short > 0
        assert percent == shown + short


def test_the_house_says_where_its_seats_are_from() -> None:
    texts = SeatsSentences()
    assert "98 from party lists + 9 of the Assembly of the People = 107" == texts.house(Rules())
    assert "10 seats from party lists" == texts.house(Rules(seats=10, assembly_seats=0))


def test_a_score_is_that_of_leader_and_second() -> None:
    assert f"93{NBSP}:{NBSP}5" == score(93, 5)
