"""Every comparison in the law, on its boundary and one vote to either side of it."""

# Asserts read expected == actual.

import re
from array import array
from collections import Counter, deque
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from kzcalc.law import Admission, ClauseStatus, Guarantee, Rules, Tie, TieKind, allocate
from kzcalc.law.rules import METHODS, Method
from tests.law.oracle import Law, elect

ZERO = Fraction(0)
T, G, B, N = Admission.THRESHOLD, Admission.GUARANTEE, Admission.BELOW_THRESHOLD, Admission.NO_VOTES

OFFICIAL_2012 = (5621436, 518405, 116534, 82623, 45702, 57732, 498788)
CLAUSE_93_699 = (9300, 699, 1)
"""93 and 6.99 percent."""

NO_CLAUSE = Rules(guarantee=None)
NO_THRESHOLD = Rules(threshold=Fraction(0), guarantee=None)
CAST = Rules(threshold_base="cast")


def with_guarantee(seats: int = 98, **arguments: Any) -> Rules:
    return Rules(seats=seats, guarantee=Guarantee(**arguments))


# --- the threshold ---


def test_a_list_one_vote_below_seven_percent_stays_out() -> None:
    assert (T, B) == allocate([9301, 699], NO_CLAUSE).admissions


def test_a_list_with_exactly_seven_percent_passes() -> None:
    assert (T, T) == allocate([9300, 700], NO_CLAUSE).admissions


def test_a_list_one_vote_above_seven_percent_passes() -> None:
    assert (T, T) == allocate([9299, 701], NO_CLAUSE).admissions


@pytest.mark.parametrize(("votes", "admission"), [(699, B), (700, T), (701, T)])
def test_the_base_cast_counts_the_other_ballots(votes: int, admission: Admission) -> None:
    a = allocate([9000 - votes, votes], replace(NO_CLAUSE, threshold_base="cast"), other_ballots=1000)

    assert 10_000 == a.base
    assert (T, admission) == a.admissions


@pytest.mark.parametrize(("votes", "admission"), [(629, B), (630, T), (631, T)])
def test_the_base_valid_leaves_the_other_ballots_out(votes: int, admission: Admission) -> None:
    a = allocate([9000 - votes, votes], NO_CLAUSE, other_ballots=1000)

    assert 9000 == a.base
    assert (T, admission) == a.admissions


@pytest.mark.parametrize(("other_ballots", "clause_active"), [(0, False), (1, True)])
def test_one_more_ballot_for_no_list_can_wake_the_clause_on_the_base_cast(
    other_ballots: int, clause_active: bool
) -> None:
    assert clause_active is allocate([9300, 700], CAST, other_ballots).clause_active


def test_enough_ballots_for_no_list_keep_everybody_out_on_the_base_cast() -> None:
    a = allocate([700, 300], CAST, other_ballots=9001)

    assert (B, B) == a.admissions
    assert ClauseStatus.NOBODY_PASSED is a.clause


def test_the_threshold_is_not_rounded_for_votes_of_ten_to_the_thirty() -> None:
    total = 10**30
    seven = 7 * 10**28

    assert (T, B) == allocate([total - seven + 1, seven - 1], NO_CLAUSE).admissions
    assert (T, T) == allocate([total - seven, seven], NO_CLAUSE).admissions
    # As floats these two are the same number.
    assert float(seven) == float(seven - 1)


def test_a_threshold_that_no_decimal_can_hold_is_met_exactly() -> None:
    third = replace(NO_CLAUSE, threshold=Fraction(1, 3))

    assert (T, T, T) == allocate([1, 1, 1], third).admissions
    assert (T, B, B) == allocate([10**20 + 1, 10**20, 10**20], third).admissions


def test_a_threshold_of_zero_admits_every_list_with_a_vote_and_none_without() -> None:
    assert (T, T, N) == allocate([999_999, 1, 0], NO_THRESHOLD).admissions


def test_a_threshold_of_one_admits_only_a_list_with_every_vote() -> None:
    all_votes = replace(NO_CLAUSE, threshold=Fraction(1))

    assert (98, 0) == allocate([5, 0], all_votes).seats
    assert (T, N) == allocate([5, 0], all_votes).admissions
    assert (B, B) == allocate([999_999, 1], all_votes).admissions


def test_at_a_threshold_of_one_a_single_other_ballot_keeps_everybody_out_on_the_base_cast() -> None:
    everything = Rules(threshold=Fraction(1), threshold_base="cast")

    assert (98,) == allocate([5], everything).seats
    assert 98 == allocate([5], everything, other_ballots=1).unfilled


# --- nobody, and one list alone ---


@pytest.mark.parametrize("method", METHODS)
def test_when_nobody_passes_all_seats_stay_unfilled(method: Method) -> None:
    a = allocate([1] * 15, Rules(method=method))

    assert (0,) * 15 == a.seats
    assert 98 == a.unfilled
    assert (B,) * 15 == a.admissions
    assert ClauseStatus.NOBODY_PASSED is a.clause
    assert a.runner_up is None
    assert a.quota is None
    assert () == a.ties


@pytest.mark.parametrize("method", METHODS)
def test_without_any_votes_all_seats_stay_unfilled_even_at_a_threshold_of_zero(method: Method) -> None:
    a = allocate([0, 0, 0], Rules(threshold=Fraction(0), method=method))

    assert (0, 0, 0) == a.seats
    assert 98 == a.unfilled
    assert (N, N, N) == a.admissions
    assert ClauseStatus.NOBODY_PASSED is a.clause


@pytest.mark.parametrize("method", METHODS)
def test_one_list_with_every_vote_gets_every_seat(method: Method) -> None:
    a = allocate([0, 123, 0], Rules(method=method))

    assert (0, 98, 0) == a.seats
    assert 0 == a.unfilled
    assert (N, T, N) == a.admissions


def test_without_a_runner_up_that_has_votes_the_clause_cannot_apply() -> None:
    a = allocate([123, 0, 0])

    assert ClauseStatus.NO_RUNNER_UP is a.clause
    assert not a.clause_active
    assert a.runner_up is None


def test_a_single_list_has_no_runner_up() -> None:
    assert ClauseStatus.NO_RUNNER_UP is allocate([1]).clause
    assert (98,) == allocate([1]).seats


def test_one_vote_makes_a_runner_up() -> None:
    a = allocate([10**30, 0, 1])

    assert ClauseStatus.ACTIVE is a.clause
    assert 2 == a.runner_up
    assert (96, 0, 2) == a.seats


# --- the guarantee clause ---


def test_the_clause_sleeps_when_several_lists_pass() -> None:
    assert ClauseStatus.SEVERAL_PASSED is allocate(OFFICIAL_2012).clause


def test_rules_without_a_guarantee_say_so() -> None:
    assert ClauseStatus.NOT_IN_RULES is allocate(CLAUSE_93_699, NO_CLAUSE).clause
    assert ClauseStatus.NOT_IN_RULES is allocate([0, 0], NO_CLAUSE).clause


@pytest.mark.parametrize(("votes", "seats"), [((9300, 699, 1), (94, 4, 0)), ((9300, 700, 0), (91, 7, 0))])
def test_between_699_and_700_percent_the_runner_up_jumps(votes: tuple[int, ...], seats: tuple[int, ...]) -> None:
    assert seats == allocate(votes).seats


def test_of_two_lists_tied_for_second_the_earlier_registered_is_the_runner_up() -> None:
    a = allocate([60_000, 0, 880_000, 1, 60_000])

    assert 0 == a.runner_up
    assert (G, N, T, B, B) == a.admissions
    assert (Tie(TieKind.RUNNER_UP, (0, 4), (0,)),) == a.ties
    assert (4, 0, 94, 0, 0) == a.seats


def test_a_single_vote_settles_who_is_second() -> None:
    a = allocate([880_000, 60_000, 60_001])

    assert 2 == a.runner_up
    assert () == a.ties


def test_lists_tied_for_third_are_no_tie() -> None:
    assert () == allocate([880_000, 50_000, 50_000, 60_000]).ties


def test_lists_tied_for_second_are_no_tie_while_the_clause_sleeps() -> None:
    assert () == allocate([880_000, 60_000, 60_000], NO_CLAUSE).ties
    assert () == allocate([400_000, 360_000, 60_000, 60_000]).ties


def test_six_lists_can_tie_for_second() -> None:
    a = allocate([69, 69, 69, 69, 69, 69, 600])

    assert (Tie(TieKind.RUNNER_UP, (0, 1, 2, 3, 4, 5), (0,)),) == a.ties


@pytest.mark.parametrize(("minimum", "seats", "added"), [(3, (94, 4), 0), (4, (94, 4), 0), (5, (93, 5), 1)])
def test_the_minimum_adds_seats_only_when_the_whole_part_is_less(
    minimum: int, seats: tuple[int, int], added: int
) -> None:
    a = allocate(CLAUSE_93_699, with_guarantee(minimum_seats=minimum))

    assert (*seats, 0) == a.seats
    assert added == a.added_to_minimum


@pytest.mark.parametrize("minimum", [98, 99, 10**6])
def test_a_minimum_as_large_as_the_house_or_larger_leaves_the_leader_nothing(minimum: int) -> None:
    a = allocate(CLAUSE_93_699, with_guarantee(minimum_seats=minimum))

    assert (0, 98, 0) == a.seats
    assert 94 == a.added_to_minimum
    assert (-91, 0, 0) == a.leftovers


def test_a_minimum_of_zero_lets_the_runner_up_end_with_nothing() -> None:
    a = allocate([999, 1], with_guarantee(seats=2, minimum_seats=0))

    assert (2, 0) == a.seats
    assert (T, G) == a.admissions
    assert a.clause_active


def test_with_one_seat_the_clause_gives_it_to_the_runner_up() -> None:
    # The minimum of two is more than there is; what there is goes to the runner-up, strange as it looks.
    a = allocate(CLAUSE_93_699, with_guarantee(seats=1))

    assert (0, 1, 0) == a.seats
    assert 0 == a.unfilled


def test_with_one_seat_and_no_minimum_the_leader_gets_it() -> None:
    # Quotients 0.93 and 0.0699 times 0.7: what is not distributed is the leader's.
    assert (1, 0, 0) == allocate(CLAUSE_93_699, with_guarantee(seats=1, minimum_seats=0)).seats


def test_a_correction_coefficient_of_zero_leaves_the_runner_up_the_minimum() -> None:
    a = allocate(CLAUSE_93_699, with_guarantee(correction=Fraction(0)))

    assert (96, 2, 0) == a.seats
    assert 2 == a.added_to_minimum
    assert (5, 0, 0) == a.leftovers


def test_a_correction_coefficient_of_one_leaves_the_quotient_as_it_is() -> None:
    a = allocate(CLAUSE_93_699, with_guarantee(correction=Fraction(1)))

    assert (Fraction(9300 * 98, 9999), Fraction(699 * 98, 9999), ZERO) == a.quotients
    assert (92, 6, 0) == a.seats


def test_the_runner_up_may_be_registered_before_the_leader() -> None:
    assert (4, 94, 0) == allocate([699, 9300, 1]).seats


@pytest.mark.parametrize("method", ["dhondt", "sainte-lague"])
def test_the_correction_coefficient_does_not_touch_a_divisor_method(method: Method) -> None:
    with_coefficient = Rules(method=method, guarantee=Guarantee(correction=Fraction(0)))
    without = Rules(method=method, guarantee=Guarantee(correction=Fraction(1)))

    assert allocate(CLAUSE_93_699, without).seats == allocate(CLAUSE_93_699, with_coefficient).seats


@pytest.mark.parametrize("method", METHODS)
def test_the_minimum_bites_under_every_method_and_in_either_order(method: Method) -> None:
    assert (96, 2) == allocate([1_000_000, 1], Rules(method=method)).seats
    assert (2, 96) == allocate([1, 1_000_000], Rules(method=method)).seats


# --- the reasons ---


def test_the_reasons_for_the_result_of_2012() -> None:
    a = allocate(OFFICIAL_2012)
    admitted_votes = 5621436 + 518405 + 498788

    assert (83, 8, 0, 0, 0, 0, 7) == a.seats
    assert (T, T, B, B, B, B, T) == a.admissions
    assert (True, True, False, False, False, False, True) == a.admitted
    assert ClauseStatus.SEVERAL_PASSED is a.clause
    assert Fraction(admitted_votes, 98) == a.quota
    quotient = [Fraction(v * 98, admitted_votes) for v in (5621436, 518405, 498788)]
    assert (*quotient[:2], *[ZERO] * 4, quotient[2]) == a.quotients
    assert (quotient[0] - 82, quotient[1] - 7, *[ZERO] * 4, quotient[2] - 7) == a.remainders
    assert (82, 7, 0, 0, 0, 0, 7) == a.whole_parts
    assert 0 == a.added_to_minimum
    assert (1, 1, 0, 0, 0, 0, 0) == a.leftovers
    assert () == a.ties
    assert 6941220 == a.base
    assert OFFICIAL_2012 == a.votes
    assert 0 == a.unfilled


def test_the_reasons_in_a_clause_case() -> None:
    a = allocate(CLAUSE_93_699, Rules(), other_ballots=17)
    leader, runner_up = Fraction(9300 * 98, 9999), Fraction(699 * 98, 9999) * Fraction(7, 10)

    assert (94, 4, 0) == a.seats
    assert (T, G, B) == a.admissions
    assert (True, True, False) == a.admitted
    assert ClauseStatus.ACTIVE is a.clause
    assert a.clause_active
    assert 1 == a.runner_up
    assert Fraction(9999, 98) == a.quota
    assert (leader, runner_up, ZERO) == a.quotients
    assert (leader - 91, runner_up - 4, ZERO) == a.remainders
    assert (91, 4, 0) == a.whole_parts
    assert 0 == a.added_to_minimum
    # The runner-up's remainder is the larger, 0.80 against 0.15: it does not matter.
    assert (3, 0, 0) == a.leftovers
    assert () == a.ties
    assert 10_000 == a.base
    assert 17 == a.other_ballots
    assert Rules() == a.rules


def test_the_reasons_when_the_minimum_bites() -> None:
    a = allocate([970_000, 10_000, 5_000, 5_000, 4_000, 3_000, 3_000])

    # Quotients 97 and 0.7: one seat is not distributed, and the minimum takes one more.
    assert (97, 0) == a.whole_parts[:2]
    assert 2 == a.added_to_minimum
    assert (-1, 0) == a.leftovers[:2]
    assert (96, 2) == a.seats[:2]


def test_the_minimum_takes_what_is_not_distributed_first() -> None:
    a = allocate([9800, 190, 10])

    # Quotients 96.13 and 1.30: one seat is not distributed, and the runner-up lacks one.
    assert (96, 1, 0) == a.whole_parts
    assert 1 == a.added_to_minimum
    assert (0, 0, 0) == a.leftovers
    assert (96, 2, 0) == a.seats


@pytest.mark.parametrize("method", ["dhondt", "sainte-lague"])
def test_under_a_divisor_method_the_leader_gives_what_the_minimum_adds(method: Method) -> None:
    a = allocate([985, 15], Rules(method=method))

    assert (97, 1) == a.whole_parts
    assert 1 == a.added_to_minimum
    assert (-1, 0) == a.leftovers
    assert (96, 2) == a.seats


def test_a_divisor_method_reports_no_quota_and_all_seats_at_once() -> None:
    a = allocate(OFFICIAL_2012, Rules(method="dhondt"))

    assert a.quota is None
    assert (ZERO,) * 7 == a.quotients
    assert a.seats == a.whole_parts
    assert (0,) * 7 == a.leftovers


def test_equal_votes_and_rules_give_equal_allocations_that_can_be_dictionary_keys() -> None:
    assert "2012" == {allocate(OFFICIAL_2012): "2012"}[allocate(list(OFFICIAL_2012))]


# --- ties of remainders ---


def test_equal_remainders_at_the_cut_go_to_the_earlier_registered_list() -> None:
    a = allocate([500, 500], replace(NO_CLAUSE, seats=3))

    assert (2, 1) == a.seats
    assert (Tie(TieKind.REMAINDER, (0, 1), (0,)),) == a.ties


def test_a_tie_names_all_equal_lists_and_the_winners_of_it() -> None:
    # Quotients 0.6 five times: three seats left over among five equals.
    a = allocate([1, 1, 1, 1, 1], replace(NO_CLAUSE, seats=3))

    assert (1, 1, 1, 0, 0) == a.seats
    assert (Tie(TieKind.REMAINDER, (0, 1, 2, 3, 4), (0, 1, 2)),) == a.ties


def test_a_tie_leaves_out_the_lists_that_registration_order_did_not_decide_about() -> None:
    # Quotients 0.2, 1.6, 1.6, 1.6: two seats left over among the last three; the first is out of the question.
    a = allocate([1, 8, 8, 8], replace(NO_THRESHOLD, seats=5))

    assert (0, 2, 2, 1) == a.seats
    assert (Tie(TieKind.REMAINDER, (1, 2, 3), (1, 2)),) == a.ties


def test_a_tie_leaves_out_a_list_whose_remainder_is_larger() -> None:
    # Quotients 0.8, 0.6, 0.6: the first list's seat is beyond question, the second seat is not.
    a = allocate([4, 3, 3], replace(NO_CLAUSE, seats=2))

    assert (1, 1, 0) == a.seats
    assert (Tie(TieKind.REMAINDER, (1, 2), (1,)),) == a.ties


def test_equal_remainders_that_all_get_a_seat_are_no_tie() -> None:
    # Quotients 2.8, 2.8, 1.4: two seats left over, both for the equal ones.
    a = allocate([2, 2, 1], replace(NO_CLAUSE, seats=7))

    assert (3, 3, 1) == a.seats
    assert () == a.ties


def test_equal_remainders_that_all_go_without_are_no_tie() -> None:
    # Quotients 1.2, 1.2, 0.6: the one seat left over goes to 0.6.
    a = allocate([2, 2, 1], replace(NO_CLAUSE, seats=3))

    assert (1, 1, 1) == a.seats
    assert () == a.ties


def test_equal_remainders_of_zero_with_nothing_left_over_are_no_tie() -> None:
    a = allocate([1] * 7, NO_CLAUSE)

    assert (14,) * 7 == a.seats
    assert () == a.ties


def test_remainders_that_only_a_float_would_call_equal_are_no_tie() -> None:
    a = allocate([10**30, 10**30 + 1], replace(NO_CLAUSE, seats=3))

    assert (1, 2) == a.seats
    assert () == a.ties


def test_equal_remainders_under_the_clause_are_no_tie() -> None:
    # Quotients 88 and 10 * 0.7 = 7: both remainders are zero, and the leader gets all three seats not distributed.
    half = Rules(threshold=Fraction(1, 2))

    assert ((91, 7), ()) == ((a := allocate([88, 10], half)).seats, a.ties)
    assert ((7, 91), ()) == ((a := allocate([10, 88], half)).seats, a.ties)


def test_a_tie_for_second_and_a_tie_of_averages_are_both_reported() -> None:
    # Averages 2, 1 and 1: the last of two seats is claimed by both.
    a = allocate([2, 1, 1], Rules(seats=2, threshold=Fraction(1, 2), method="dhondt"))

    assert (0, 2, 0) == a.seats
    assert (Tie(TieKind.RUNNER_UP, (1, 2), (1,)), Tie(TieKind.DIVISOR, (0, 1), (0,))) == a.ties


# --- the other methods ---


def test_droop_with_few_votes_and_many_seats_hands_the_leftovers_out_in_a_circle() -> None:
    # The quota is one vote, so 3 + 2 + 1 whole seats; 92 are left over, with remainders all zero.
    a = allocate([3, 2, 1], replace(NO_CLAUSE, method="droop"))

    assert Fraction(1) == a.quota
    assert (3, 2, 1) == a.whole_parts
    assert (31, 31, 30) == a.leftovers
    assert (34, 33, 31) == a.seats
    assert (Tie(TieKind.REMAINDER, (0, 1, 2), (0, 1)),) == a.ties


@pytest.mark.parametrize(("total", "quota"), [(98, 1), (99, 2), (197, 2), (198, 3)])
def test_the_droop_quota_is_the_next_whole_number_above_votes_by_seats_plus_one(total: int, quota: int) -> None:
    assert Fraction(quota) == allocate([total], Rules(method="droop")).quota


def test_the_hare_quota_is_never_rounded() -> None:
    assert Fraction(99, 98) == allocate([99]).quota


@pytest.mark.parametrize(
    ("method", "votes", "seats"),
    [
        # https://en.wikipedia.org/wiki/D%27Hondt_method and .../Sainte-Lagu%C3%AB_method: the same four parties
        ("dhondt", (100_000, 80_000, 30_000, 20_000), (4, 3, 1, 0)),
        ("sainte-lague", (100_000, 80_000, 30_000, 20_000), (3, 3, 1, 1)),
        # and the older example of the first page, seven seats.
        ("dhondt", (340_000, 280_000, 160_000, 60_000), (3, 3, 1, 0)),
        # https://en.wikipedia.org/wiki/Webster_method
        ("sainte-lague", (53_000, 24_000, 23_000), (3, 2, 2)),
    ],
)
def test_textbook_examples_of_divisor_methods(method: Method, votes: tuple[int, ...], seats: tuple[int, ...]) -> None:
    rules = replace(NO_THRESHOLD, seats=sum(seats), method=method)

    assert seats == allocate(votes, rules).seats
    assert seats == elect(votes, Law(sum(seats), Fraction(0), second_party=False, method=method)).seats


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("votes", [OFFICIAL_2012, CLAUSE_93_699], ids=["2012", "93 and 6.99"])
def test_every_method_agrees_with_the_oracle_on_the_votes_of_2012(method: Method, votes: tuple[int, ...]) -> None:
    assert elect(votes, Law(method=method)).seats == allocate(votes, Rules(method=method)).seats


@pytest.mark.parametrize("method", ["dhondt", "sainte-lague"])
def test_equal_averages_for_the_last_seat_go_to_the_earlier_registered_list(method: Method) -> None:
    a = allocate([5, 5], replace(NO_CLAUSE, seats=3, method=method))

    assert (2, 1) == a.seats
    assert (Tie(TieKind.DIVISOR, (0, 1), (0,)),) == a.ties


def test_a_divisor_tie_leaves_out_the_lists_that_registration_order_did_not_decide_about() -> None:
    # Averages 7, 3.5; 6, 3; 6, 3; 3: after four seats two are left for the three averages of 3.
    a = allocate([7, 6, 6, 3], replace(NO_CLAUSE, seats=6, method="dhondt"))

    assert (2, 2, 2, 0) == a.seats
    assert (Tie(TieKind.DIVISOR, (1, 2, 3), (1, 2)),) == a.ties


def test_equal_averages_that_all_get_a_seat_are_no_tie() -> None:
    assert () == allocate([5, 5], replace(NO_CLAUSE, seats=4, method="dhondt")).ties


def test_averages_that_only_a_float_would_call_equal_are_no_tie() -> None:
    a = allocate([10**30, 10**30 + 1], replace(NO_CLAUSE, seats=1, method="sainte-lague"))

    assert (0, 1) == a.seats
    assert () == a.ties


@pytest.mark.parametrize("method", METHODS)
def test_votes_of_ten_to_the_thirty_are_shared_out_like_small_ones(method: Method) -> None:
    huge = [v * 10**30 for v in (50, 30, 15, 5)]

    assert (10, 6, 3, 1) == allocate(huge, replace(NO_THRESHOLD, seats=20, method=method)).seats


# --- what goes in ---


@pytest.mark.parametrize(
    ("votes", "value"),
    [
        ([1, 2.5], "2.5"),
        ([1, 3.0], "3.0"),
        ([1, "12"], "'12'"),
        ([1, None], "None"),
        ([1, Fraction(9, 2)], "Fraction(9, 2)"),
        ([1, np.float64(6.5)], "6.5"),
        ([1, True], "True"),
        ((False,), "False"),
        (np.array([True, False]), "True"),
        (np.array([[1, 2], [3, 4]]), r"array([1, 2])"),
        (np.ma.array([5, 3], mask=[False, True]), "masked"),
    ],
)
def test_votes_that_are_not_integers_are_refused(votes: Any, value: str) -> None:
    with pytest.raises(TypeError, match=f"^votes must be integers, not .*{re.escape(value)}"):
        allocate(votes)


@pytest.mark.parametrize(
    ("votes", "kind"),
    [
        ({0: 5, 1: 3}, "dict"),
        ({}, "dict"),
        ({5, 3}, "set"),
        (frozenset(), "frozenset"),
        ({"a": 5}.values(), "dict_values"),
        ({5: "a"}.keys(), "dict_keys"),
        ({5: 3}.items(), "dict_items"),
        (Counter(a=5), "Counter"),
        ("12", "str"),
        (b"12", "bytes"),
        (iter([5, 3]), "list_iterator"),
        (5, "int"),
        (None, "NoneType"),
    ],
)
def test_votes_without_an_order_are_refused(votes: Any, kind: str) -> None:
    with pytest.raises(TypeError, match=f"^votes must be a sequence of integers in registration order, not {kind}$"):
        allocate(votes)


@pytest.mark.parametrize("votes", [[], (), np.array([], np.int64), range(0)])
def test_an_election_without_lists_is_refused(votes: Any) -> None:
    with pytest.raises(ValueError, match=r"^votes must be those of one list or more, not empty$"):
        allocate(votes)


def test_negative_votes_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^votes must be 0 or more, not -3$"):
        allocate([10, -3])


def test_other_ballots_that_are_not_an_integer_are_refused() -> None:
    half: Any = 0.5

    with pytest.raises(TypeError, match=r"^other_ballots must be integers, not 0\.5$"):
        allocate([10], Rules(), half)


@pytest.mark.parametrize("ballots", [True, False, np.True_])
def test_other_ballots_that_are_a_bool_are_refused(ballots: Any) -> None:
    with pytest.raises(TypeError, match=r"^other_ballots must be integers, not .*(True|False)"):
        allocate([10], Rules(), ballots)


def test_negative_other_ballots_are_refused_even_where_they_do_not_count() -> None:
    with pytest.raises(ValueError, match=r"^other_ballots must be 0 or more, not -1$"):
        allocate([10], Rules(), -1)


@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.int32, np.int64, np.uint64])
def test_numpy_integers_are_votes_and_do_not_overflow(dtype: Any) -> None:
    votes: Any = np.array([93, 100, 107], dtype=dtype)
    a = allocate(votes, NO_CLAUSE, dtype(3))

    assert allocate([93, 100, 107], NO_CLAUSE, 3) == a
    assert {int} == set(map(type, (*a.votes, *a.seats, a.base, a.other_ballots)))


def test_any_sequence_of_votes_will_do() -> None:
    for votes in (list(OFFICIAL_2012), deque(OFFICIAL_2012), array("q", OFFICIAL_2012), np.array(OFFICIAL_2012)):
        assert allocate(OFFICIAL_2012) == allocate(votes)  # type: ignore[arg-type]
    assert allocate([0, 1, 2]) == allocate(range(3))


def test_an_allocation_keeps_the_votes_when_the_list_they_came_in_changes() -> None:
    votes = [3, 2]
    a = allocate(votes)
    votes[0] = 0

    assert (3, 2) == a.votes


# --- the rules ---


def test_the_defaults_are_the_law_of_january_2012() -> None:
    expected = Rules(
        seats=98,
        assembly_seats=9,
        threshold=Fraction(7, 100),
        threshold_base="valid",
        guarantee=Guarantee(minimum_seats=2, correction=Fraction(7, 10)),
        method="hare",
    )

    assert expected == Rules()


@pytest.mark.parametrize(
    ("seats", "assembly_seats", "majority", "two_thirds"),
    [(98, 9, 54, 72), (98, 8, 54, 71), (98, 10, 55, 72), (1, 0, 1, 1), (2, 0, 2, 2), (3, 0, 2, 2), (69, 29, 50, 66)],
)
def test_majority_is_more_than_half_and_two_thirds_is_at_least_that(
    seats: int, assembly_seats: int, majority: int, two_thirds: int
) -> None:
    rules = Rules(seats=seats, assembly_seats=assembly_seats)

    assert seats + assembly_seats == rules.house_seats
    assert majority == rules.majority
    assert two_thirds == rules.two_thirds


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"seats": 0}, "seats must be 1 or more, not 0"),
        ({"seats": -98}, "seats must be 1 or more, not -98"),
        ({"assembly_seats": -1}, "assembly_seats must be 0 or more, not -1"),
        ({"threshold": Fraction(101, 100)}, "threshold must lie between 0 and 1, not 101/100"),
        ({"threshold": Fraction(-1, 100)}, "threshold must lie between 0 and 1, not -1/100"),
        ({"threshold_base": "registered"}, "threshold_base must be one of valid, cast, not 'registered'"),
        ({"method": "hill"}, "method must be one of hare, droop, dhondt, sainte-lague, not 'hill'"),
        ({"method": None}, "method must be one of hare, droop, dhondt, sainte-lague, not None"),
    ],
)
def test_rules_out_of_range_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Rules(**arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"seats": 98.0}, "seats must be an int, not 98.0"),
        ({"seats": True}, "seats must be an int, not True"),
        ({"seats": "98"}, "seats must be an int, not '98'"),
        ({"assembly_seats": 9.5}, "assembly_seats must be an int, not 9.5"),
        ({"threshold": 0.07}, "threshold must be a Fraction, not 0.07"),
        ({"threshold": "7/100"}, "threshold must be a Fraction, not '7/100'"),
        ({"guarantee": True}, "guarantee must be a Guarantee or None, not True"),
    ],
)
def test_rules_of_the_wrong_type_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        Rules(**arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"minimum_seats": -1}, "minimum_seats must be 0 or more, not -1"),
        ({"correction": Fraction(11, 10)}, "correction must lie between 0 and 1, not 11/10"),
        ({"correction": Fraction(-7, 10)}, "correction must lie between 0 and 1, not -7/10"),
    ],
)
def test_guarantees_out_of_range_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Guarantee(**arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"minimum_seats": 2.0}, "minimum_seats must be an int, not 2.0"),
        ({"correction": 0.7}, "correction must be a Fraction, not 0.7"),
    ],
)
def test_guarantees_of_the_wrong_type_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        Guarantee(**arguments)


def test_rules_cannot_be_changed_after_the_fact() -> None:
    with pytest.raises(AttributeError, match="seats"):
        Rules().seats = 99  # type: ignore[misc]
