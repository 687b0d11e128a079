"""Numbers rounded half up, and as they are read: never across a mark that they are not at."""

# Asserts read expected == actual.

import json
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kzcalc import Scenario
from kzcalc.law.rules import ThresholdBase
from kzcalc.scenario import report
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.rounding import half_up, rounded_quotient, telling
from tests.scenario.strategies import patient

SEVEN = Fraction(7)
NEAR = [(93_000_04, 699_996, 0, 0, 0, 0, 0), (800_000, 69_999, 100_001, 30_000, 0, 0, 0)]
"""A list at 6.99996 % and one at 69,999 of 1,000,000."""


def read(value: Fraction, mark: Fraction, places: int = 2) -> str:
    scaled, decimals = telling(value, mark, places)
    return f"{scaled // 10**decimals}.{scaled % 10**decimals:0{decimals}}"


def official(votes: tuple[int, ...], base: ThresholdBase, other_ballots: int) -> Scenario:
    scenario = official_result_2012().with_votes(votes, other_ballots)
    return replace(scenario, rules=replace(scenario.rules, threshold_base=base))


@patient
@given(st.integers(-(10**18), 10**18), st.integers(1, 10**18))
def test_a_quotient_is_rounded_to_the_nearest_whole_number_and_up_from_the_middle(dividend: int, divisor: int) -> None:
    rounded = rounded_quotient(dividend, divisor)
    assert Fraction(-1, 2) < rounded - Fraction(dividend, divisor) <= Fraction(1, 2)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("6.99", "6.99"),
        ("6.994", "6.99"),
        ("6.995", "6.995"),
        ("6.996", "6.996"),
        ("6.99996", "6.99996"),
        ("6.9999994", "6.999999"),
        ("6.9999996", "6.999999"),
        ("6.99999999999", "6.999999"),
        ("7", "7.00"),
        ("7.001", "7.001"),
        ("7.005", "7.01"),
        ("0.125", "0.13"),
        ("0", "0.00"),
    ],
)
def test_a_share_gets_as_many_places_as_tell_its_side_of_the_threshold(value: str, expected: str) -> None:
    assert expected == read(Fraction(value), SEVEN)


@pytest.mark.parametrize(
    ("value", "mark", "expected"), [("4.99996", "5", "4.99996"), ("0.0004", "0", "0.0004"), ("0", "0", "0.000")]
)
def test_quotients_below_a_whole_number_and_changes_that_are_not_0_read_so(
    value: str, mark: str, expected: str
) -> None:
    assert expected == read(Fraction(value), Fraction(mark), 4 if mark == "5" else 3)


@patient
@given(st.fractions(0, 100), st.fractions(0, 100), st.integers(0, 4))
def test_what_is_read_is_on_the_side_of_the_mark_that_the_number_is_on(
    value: Fraction, mark: Fraction, places: int
) -> None:
    scaled, decimals = telling(value, mark, places)
    assert places <= decimals <= 6
    told = Fraction(scaled, 10**decimals)
    # Nothing with six places may be between the number and a mark that is no such number itself.
    assume((mark * 10**6).denominator == 1)
    if value < mark:
        assert told < mark
    if value > mark:
        assert told > mark


@given(st.integers(0, 10**9), st.integers(0, 6))
def test_halves_are_rounded_up(value: int, places: int) -> None:
    exact = Decimal(value).scaleb(-7)
    expected = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP).scaleb(places)
    assert int(expected) == half_up(Fraction(value, 10**7), places)


@pytest.mark.parametrize("votes", NEAR)
@pytest.mark.parametrize(("base", "other_ballots"), [("valid", 0), ("cast", 0), ("cast", 100), ("cast", 50_000)])
def test_no_list_below_the_threshold_is_printed_as_if_it_had_cleared(
    votes: tuple[int, ...], base: ThresholdBase, other_ballots: int
) -> None:
    scenario = official(votes, base, other_ballots)
    printed = report.as_text([scenario]) + report.as_csv([scenario])
    assert "7.00" not in printed
    assert "6.999" in printed
    assert json.loads(report.as_json([scenario]))["runner_up"] == (
        "ak-zhol" if scenario.allocate().runner_up == 1 else None
    )
