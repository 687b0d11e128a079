"""Numbers with a sign, and names in a list."""

from fractions import Fraction

import pytest

from kzcalc.gui.wording.names import listed
from kzcalc.gui.wording.numbers import MINUS, signed


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (3, 0, "+3"),
        (-3, 0, f"{MINUS}3"),
        (0, 0, "±0"),
        (Fraction(1, 8), 3, "+0.125"),
        (Fraction(-1, 8), 3, f"{MINUS}0.125"),
        (1234, 0, "+1,234"),
    ],
)
def test_a_difference_has_its_sign_and_a_true_minus(value: int | Fraction, decimals: int, text: str) -> None:
    assert text == signed(value, decimals)


def test_zero_may_have_no_sign() -> None:
    assert "0" == signed(0, zero="")


@pytest.mark.parametrize(("names", "text"), [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")])
def test_a_list_ends_with_and(names: list[str], text: str) -> None:
    assert text == listed(names)
