"""What holds for all votes under all rules: theorems, each with the rules that it is a theorem of."""

# Asserts read expected == actual.

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from hypothesis import assume, given
from hypothesis import strategies as st

from kzcalc.law import Admission, Guarantee, Rules, TieKind, allocate
from kzcalc.law.rules import METHODS, Method
from tests.law.strategies import (
    all_methods,
    corrections,
    divisor_methods,
    fractions,
    guarantees,
    one_list_passes,
    other_ballot_counts,
    patient,
    quota_methods,
    rules,
    vote_lists,
)

HARE = st.just(METHODS[0])
NO_CLAUSE = st.none()
# The Droop quota is rounded to whole votes, so it is not the same share of ten times the votes.
SCALE_FREE = st.sampled_from([m for m in METHODS if m != "droop"])


def under_the_clause(guarantee: Guarantee, method: Method = "hare", seats: int = 98) -> Rules:
    return Rules(seats=seats, guarantee=guarantee, method=method)


@patient
@given(vote_lists, rules(), other_ballot_counts)
def test_the_seats_add_up_to_the_house_or_all_are_unfilled(votes: list[int], law: Rules, others: int) -> None:
    a = allocate(votes, law, others)

    assert law.seats == sum(a.seats) + a.unfilled
    assert (0 if any(a.admitted) else law.seats) == a.unfilled
    assert min(a.seats) >= 0


@patient
@given(vote_lists, rules(), other_ballot_counts)
def test_a_list_that_is_not_admitted_has_no_seats(votes: list[int], law: Rules, others: int) -> None:
    a = allocate(votes, law, others)

    assert [0] * a.admitted.count(False) == [s for s, inside in zip(a.seats, a.admitted, strict=True) if not inside]


@patient
@given(vote_lists, rules(), other_ballot_counts)
def test_each_admission_is_true_of_the_votes(votes: list[int], law: Rules, others: int) -> None:
    a = allocate(votes, law, others)
    base = sum(votes) + (others if law.threshold_base == "cast" else 0)

    assert base == a.base
    for i, (v, admission) in enumerate(zip(votes, a.admissions, strict=True)):
        assert (v == 0) is (admission is Admission.NO_VOTES)
        assert (v > 0 and Fraction(v, base) >= law.threshold) is (admission is Admission.THRESHOLD)
        assert (i == a.runner_up) is (admission is Admission.GUARANTEE)


@patient
@given(vote_lists, rules(methods=SCALE_FREE), other_ballot_counts, st.integers(2, 10**9))
def test_scaling_all_votes_changes_nothing(votes: list[int], law: Rules, others: int, scale: int) -> None:
    a = allocate(votes, law, others)
    b = allocate([v * scale for v in votes], law, others * scale)

    assert (a.seats, a.admissions, a.clause, a.runner_up) == (b.seats, b.admissions, b.clause, b.runner_up)
    assert (a.ties, a.whole_parts, a.added_to_minimum, a.quotients) == (
        b.ties,
        b.whole_parts,
        b.added_to_minimum,
        b.quotients,
    )


@patient
@given(vote_lists, rules(), other_ballot_counts, st.integers(2, 10**9))
def test_scaling_all_votes_admits_the_same_lists_under_every_method(
    votes: list[int], law: Rules, others: int, scale: int
) -> None:
    scaled = allocate([v * scale for v in votes], law, others * scale)

    assert allocate(votes, law, others).admissions == scaled.admissions


@patient
@given(vote_lists, rules(), other_ballot_counts, other_ballot_counts)
def test_on_the_base_valid_the_other_ballots_change_nothing(votes: list[int], law: Rules, few: int, many: int) -> None:
    law = replace(law, threshold_base="valid")

    assert allocate(votes, law, few).seats == allocate(votes, law, many).seats


@patient
@given(vote_lists, rules(), other_ballot_counts)
def test_a_list_without_votes_changes_nothing(votes: list[int], law: Rules, others: int) -> None:
    assert (*allocate(votes, law, others).seats, 0) == allocate([*votes, 0], law, others).seats


@patient
@given(vote_lists, rules(clauses=NO_CLAUSE))
def test_votes_of_lists_that_stay_out_count_like_ballots_for_no_list(votes: list[int], law: Rules) -> None:
    law = replace(law, threshold_base="cast")
    a = allocate(votes, law)
    inside = [v if admitted else 0 for v, admitted in zip(votes, a.admitted, strict=True)]

    assert a.seats == allocate(inside, law, sum(votes) - sum(inside)).seats


@patient
@given(vote_lists, rules(clauses=NO_CLAUSE), fractions)
def test_a_higher_threshold_admits_nobody_new(votes: list[int], law: Rules, other: Fraction) -> None:
    low, high = sorted([law.threshold, other])
    many = allocate(votes, replace(law, threshold=low)).admitted
    few = allocate(votes, replace(law, threshold=high)).admitted

    assert few == tuple(m and f for m, f in zip(many, few, strict=True))


# --- quotas ---


@patient
@given(vote_lists, rules(methods=HARE, clauses=NO_CLAUSE), other_ballot_counts)
def test_without_the_clause_seats_are_the_quotient_rounded_down_or_up(
    votes: list[int], law: Rules, others: int
) -> None:
    a = allocate(votes, law, others)

    for seats, quotient in zip(a.seats, a.quotients, strict=True):
        assert seats in {floor(quotient), ceil(quotient)}


@patient
@given(vote_lists, rules(methods=HARE, clauses=NO_CLAUSE), other_ballot_counts)
def test_no_list_that_was_rounded_down_had_a_larger_remainder_than_one_rounded_up(
    votes: list[int], law: Rules, others: int
) -> None:
    a = allocate(votes, law, others)
    inside = [i for i, admitted in enumerate(a.admitted) if admitted]
    up = [a.remainders[i] for i in inside if a.seats[i] > floor(a.quotients[i])]
    down = [a.remainders[i] for i in inside if a.seats[i] == floor(a.quotients[i])]

    assert max(down, default=0) <= min(up, default=1)


@patient
@given(vote_lists, rules(methods=quota_methods), other_ballot_counts)
def test_the_workings_of_a_quota_method_explain_the_seats(votes: list[int], law: Rules, others: int) -> None:
    a = allocate(votes, law, others)
    assume(a.quota is not None)
    assert a.quota is not None
    inside = [v if admitted else 0 for v, admitted in zip(votes, a.admitted, strict=True)]
    expected = [v / a.quota for v in inside]
    if a.runner_up is not None and law.guarantee is not None:
        expected[a.runner_up] *= law.guarantee.correction

    assert tuple(expected) == a.quotients
    assert tuple(map(floor, expected)) == a.whole_parts
    assert tuple(q - floor(q) for q in expected) == a.remainders
    if law.method == "hare":
        assert Fraction(sum(inside), law.seats) == a.quota
    else:
        # The smallest whole quota that cannot be filled more often than there are seats.
        assert a.quota * (law.seats + 1) > sum(inside) >= (a.quota - 1) * (law.seats + 1)


@patient
@given(vote_lists, rules(), other_ballot_counts)
def test_whole_parts_minimum_and_leftovers_add_up_to_the_seats(votes: list[int], law: Rules, others: int) -> None:
    a = allocate(votes, law, others)
    together = [w + left for w, left in zip(a.whole_parts, a.leftovers, strict=True)]
    if a.runner_up is not None:
        together[a.runner_up] += a.added_to_minimum

    assert tuple(together) == a.seats
    assert a.runner_up is not None or 0 == a.added_to_minimum


# --- more votes, more seats ---


def assert_more_votes_never_mean_fewer_seats(votes: Sequence[int], seats: Sequence[int]) -> None:
    # Of equal votes the earlier registered list comes first, and is ahead by one seat at the most.
    ranked = sorted(range(len(votes)), key=lambda i: (-votes[i], i))
    for above, below in pairwise(ranked):
        assert seats[above] >= seats[below]
        if votes[above] == votes[below]:
            assert seats[above] - seats[below] <= 1


@patient
@given(vote_lists, rules(clauses=NO_CLAUSE), other_ballot_counts)
def test_without_the_clause_more_votes_never_mean_fewer_seats(votes: list[int], law: Rules, others: int) -> None:
    assert_more_votes_never_mean_fewer_seats(votes, allocate(votes, law, others).seats)


@patient
@given(vote_lists, rules(methods=divisor_methods, clauses=NO_CLAUSE), other_ballot_counts)
def test_under_a_divisor_method_a_larger_house_takes_no_seat_from_anybody(
    votes: list[int], law: Rules, others: int
) -> None:
    small = allocate(votes, law, others)
    large = allocate(votes, replace(law, seats=law.seats + 1), others)

    assert all(s <= t for s, t in zip(small.seats, large.seats, strict=True))


@patient
@given(vote_lists, rules(methods=divisor_methods, clauses=NO_CLAUSE), other_ballot_counts)
def test_no_list_outside_has_a_higher_average_than_one_that_took_a_seat(
    votes: list[int], law: Rules, others: int
) -> None:
    a = allocate(votes, law, others)
    step = 1 if law.method == "dhondt" else 2
    inside = [i for i, admitted in enumerate(a.admitted) if admitted]
    taken = [Fraction(votes[i], 1 + step * (a.seats[i] - 1)) for i in inside if a.seats[i]]
    not_taken = [Fraction(votes[i], 1 + step * a.seats[i]) for i in inside]

    assert max(not_taken, default=0) <= min(taken, default=1)


# --- the clause ---


@patient
@given(one_list_passes(), guarantees, all_methods, st.integers(1, 120))
def test_a_runner_up_gets_at_least_the_minimum_or_all_there_is(
    votes: list[int], guarantee: Guarantee, method: Method, seats: int
) -> None:
    a = allocate(votes, under_the_clause(guarantee, method, seats))

    assert a.runner_up is not None
    assert a.seats[a.runner_up] >= min(guarantee.minimum_seats, seats)


@patient
@given(one_list_passes(), guarantees, all_methods, st.integers(1, 120))
def test_the_minimum_never_gives_the_runner_up_more_than_the_minimum(
    votes: list[int], guarantee: Guarantee, method: Method, seats: int
) -> None:
    a = allocate(votes, under_the_clause(guarantee, method, seats))
    without = allocate(votes, under_the_clause(replace(guarantee, minimum_seats=0), method, seats))

    assert a.runner_up is not None
    assert max(without.seats[a.runner_up], min(guarantee.minimum_seats, seats)) == a.seats[a.runner_up]


@patient
@given(one_list_passes(), guarantees, all_methods, st.integers(1, 120))
def test_the_runner_up_is_second_in_votes_and_the_first_registered_of_equals(
    votes: list[int], guarantee: Guarantee, method: Method, seats: int
) -> None:
    a = allocate(votes, under_the_clause(guarantee, method, seats))
    second = sorted(votes)[-2]

    assert a.clause_active
    assert votes.index(second) == a.runner_up
    assert (True, True) == tuple(filter(None, a.admitted))


@patient
@given(one_list_passes(), guarantees, all_methods, st.integers(1, 120))
def test_before_the_minimum_the_runner_up_has_no_more_seats_than_the_leader(
    votes: list[int], guarantee: Guarantee, method: Method, seats: int
) -> None:
    a = allocate(votes, under_the_clause(replace(guarantee, minimum_seats=0), method, seats))

    assert a.runner_up is not None
    assert a.seats[a.runner_up] <= a.seats[votes.index(max(votes))]


@patient
@given(one_list_passes(), guarantees, st.integers(1, 120))
def test_under_the_clause_the_runner_up_has_its_whole_part_or_the_minimum_and_the_leader_all_else(
    votes: list[int], guarantee: Guarantee, seats: int
) -> None:
    a = allocate(votes, under_the_clause(guarantee, seats=seats))
    second, first = sorted(votes)[-2:]
    whole = floor(guarantee.correction * seats * Fraction(second, first + second))

    assert a.runner_up is not None
    assert min(seats, max(guarantee.minimum_seats, whole)) == a.seats[a.runner_up]
    assert seats - a.seats[a.runner_up] == a.seats[votes.index(first)]


@patient
@given(one_list_passes(), guarantees, all_methods, st.integers(1, 120))
def test_under_the_clause_only_second_place_can_be_a_tie_of_a_quota_method(
    votes: list[int], guarantee: Guarantee, method: Method, seats: int
) -> None:
    kinds = {tie.kind for tie in allocate(votes, under_the_clause(guarantee, method, seats)).ties}

    assert TieKind.REMAINDER not in kinds


@patient
@given(one_list_passes(), guarantees, corrections, quota_methods, st.integers(1, 120))
def test_a_larger_correction_coefficient_never_takes_a_seat_from_the_runner_up(
    votes: list[int], guarantee: Guarantee, other: Fraction, method: Method, seats: int
) -> None:
    low, high = sorted([guarantee.correction, other])
    small = allocate(votes, under_the_clause(replace(guarantee, correction=low), method, seats))
    large = allocate(votes, under_the_clause(replace(guarantee, correction=high), method, seats))

    assert small.runner_up is not None
    assert small.seats[small.runner_up] <= large.seats[small.runner_up]


@patient
@given(one_list_passes(), guarantees, corrections, divisor_methods)
def test_the_correction_coefficient_does_not_touch_divisor_methods(
    votes: list[int], guarantee: Guarantee, correction: Fraction, method: Method
) -> None:
    other = Guarantee(guarantee.minimum_seats, correction)

    assert allocate(votes, under_the_clause(other, method)).seats == (
        allocate(votes, under_the_clause(guarantee, method)).seats
    )


@patient
@given(one_list_passes(), guarantees, all_methods)
def test_votes_of_lists_behind_the_runner_up_do_not_matter(
    votes: list[int], guarantee: Guarantee, method: Method
) -> None:
    law = under_the_clause(guarantee, method)
    a = allocate(votes, law)
    inside = [v if admitted else 0 for v, admitted in zip(votes, a.admitted, strict=True)]

    assert a.seats == allocate(inside, law).seats


# --- ties ---


@patient
@given(st.data(), vote_lists, rules(), other_ballot_counts)
def test_without_a_tie_registration_order_decides_nothing(
    data: st.DataObject, votes: list[int], law: Rules, others: int
) -> None:
    a = allocate(votes, law, others)
    assume(not a.ties)
    order = data.draw(st.permutations(range(len(votes))))
    b = allocate([votes[i] for i in order], law, others)

    assert tuple(a.seats[i] for i in order) == b.seats
    assert tuple(a.admissions[i] for i in order) == b.admissions
    assert () == b.ties


@patient
@given(vote_lists, rules(), other_ballot_counts)
def test_a_tie_is_reported_exactly_when_the_reverse_registration_order_changes_who_gets_what(
    votes: list[int], law: Rules, others: int
) -> None:
    a = allocate(votes, law, others)
    b = allocate(votes[::-1], law, others)
    # The minimum of seats can hide a tie of averages again, so this looks at what was shared out before it.
    forward = (a.admitted, a.whole_parts, None if a.clause_active else a.seats)
    backward = (b.admitted[::-1], b.whole_parts[::-1], None if b.clause_active else b.seats[::-1])

    assert bool(a.ties) is (forward != backward)


@patient
@given(vote_lists, rules(), other_ballot_counts)
def test_the_lists_of_a_tie_are_equal_and_the_earlier_registered_win_it(
    votes: list[int], law: Rules, others: int
) -> None:
    a = allocate(votes, law, others)
    for tie in a.ties:
        assert sorted(tie.parties) == list(tie.parties)
        assert 0 < len(tie.winners) < len(tie.parties)
        assert tie.parties[: len(tie.winners)] == tie.winners
        if tie.kind is TieKind.RUNNER_UP:
            assert 1 == len({votes[i] for i in tie.parties})
        elif tie.kind is TieKind.REMAINDER:
            assert 1 == len({a.remainders[i] for i in tie.parties})
