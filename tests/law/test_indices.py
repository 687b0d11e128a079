"""The indices of the field, against published examples and against the formulas done over in decimals."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc.law import Rules, allocate
from kzcalc.law.indices import effective_number, gallagher_index, wasted_votes
from tests.law.strategies import one_list_passes, patient, rules, vote_counts, vote_lists

VOTES_2012 = (5_621_436, 518_405, 116_534, 82_623, 45_702, 57_732, 498_788)
SEATS_2012 = (83, 8, 0, 0, 0, 0, 7)

# The general election of 2014 in New Zealand, and the index that another program gives for it:
# https://github.com/kerihenare/gallagher, README.
NEW_ZEALAND_VOTES = (
    *(1_058_636, 614_937, 247_372, 147_544, 59_237, 31_982, 24_168),
    *(23_889, 13_443, 11_738, 1_714, 1_595, 1_209),
)
NEW_ZEALAND_SEATS = (59, 34, 14, 8, 0, 3, 1, 1, 1, 0, 0, 0, 0)
NEW_ZEALAND_INDEX = 2.377974544114885

# The state election of 2012 in Queensland, shares in hundredths of a percent:
# https://en.wikipedia.org/wiki/Gallagher_index gives 31.16 for it, "an extremely high" one.
QUEENSLAND_VOTES = (4966, 2666, 1153, 753, 316, 146)
QUEENSLAND_SEATS = (78, 7, 2, 0, 2, 0)

some_votes = vote_lists.filter(any)
votes_and_seats = st.lists(st.tuples(vote_counts, st.integers(0, 120)), min_size=1, max_size=8)


def split(pairs: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    return [v for v, _ in pairs], [s for _, s in pairs]


class TestWastedVotes:
    def test_are_those_of_the_four_lists_of_2012_that_stayed_out(self) -> None:
        expected = 100 * Fraction(116_534 + 82_623 + 45_702 + 57_732, 6_941_220)
        assert expected == wasted_votes(VOTES_2012, SEATS_2012)

    def test_of_2012_are_4_36_percent(self) -> None:
        assert pytest.approx(4.3593, abs=5e-5) == float(wasted_votes(VOTES_2012, SEATS_2012))

    def test_of_new_zealand_2014_are_those_of_its_five_lists_without_a_seat(self) -> None:
        expected = Fraction(100 * (59_237 + 11_738 + 1_714 + 1_595 + 1_209), 2_237_464)
        assert expected == wasted_votes(NEW_ZEALAND_VOTES, NEW_ZEALAND_SEATS)

    @pytest.mark.parametrize(
        ("votes", "seats", "expected"),
        [
            pytest.param([60, 40], [3, 2], 0, id="if every list has a seat"),
            pytest.param([60, 0], [5, 0], 0, id="if the lists without a seat have no votes"),
            pytest.param([1, 2], [1, 0], Fraction(200, 3), id="exactly"),
            pytest.param([60, 40], [0, 0], 100, id="if nobody has seats"),
            pytest.param([0, 0], [0, 0], 0, id="if there are no votes"),
            pytest.param([], [], 0, id="if there are no lists"),
        ],
    )
    def test_are_counted(self, votes: list[int], seats: list[int], expected: Fraction) -> None:
        assert expected == wasted_votes(votes, seats)

    def test_need_as_many_seats_as_votes(self) -> None:
        with pytest.raises(ValueError, match="argument 2"):
            wasted_votes([1, 2], [1])

    @patient
    @given(some_votes, rules())
    def test_and_the_votes_of_the_lists_with_seats_are_a_hundred_percent(self, votes: list[int], law: Rules) -> None:
        seats = allocate(votes, law).seats
        represented = sum(v for v, s in zip(votes, seats, strict=True) if s)
        assert 100 == wasted_votes(votes, seats) + Fraction(100 * represented, sum(votes))

    @patient
    @given(one_list_passes())
    def test_are_fewer_by_the_votes_of_the_runner_up_under_the_clause(self, votes: list[int]) -> None:
        under, without = allocate(votes), allocate(votes, Rules(guarantee=None))
        assert under.runner_up is not None
        saved = Fraction(100 * votes[under.runner_up], sum(votes))
        assert wasted_votes(votes, without.seats) - saved == wasted_votes(votes, under.seats)


class TestTheGallagherIndex:
    def test_of_new_zealand_2014_is_what_another_program_gives(self) -> None:
        index = gallagher_index(NEW_ZEALAND_VOTES, NEW_ZEALAND_SEATS)
        assert pytest.approx(NEW_ZEALAND_INDEX, rel=1e-14) == index

    def test_of_queensland_2012_is_the_published_one(self) -> None:
        assert pytest.approx(31.16, abs=0.005) == gallagher_index(QUEENSLAND_VOTES, QUEENSLAND_SEATS)

    def test_of_2012_is_what_decimals_give(self) -> None:
        squares = [
            (Decimal(100 * v) / 6_941_220 - Decimal(100 * s) / 98) ** 2
            for v, s in zip(VOTES_2012, SEATS_2012, strict=True)
        ]
        expected = float((sum(squares, Decimal(0)) / 2).sqrt())
        assert pytest.approx(expected, rel=1e-15) == gallagher_index(VOTES_2012, SEATS_2012)

    def test_of_2012_is_3_13(self) -> None:
        assert pytest.approx(3.1298, abs=5e-5) == gallagher_index(VOTES_2012, SEATS_2012)

    @pytest.mark.parametrize(
        ("votes", "seats", "expected"),
        [
            # Differences of 6, 3, 1 and 4 points: squares of 62, half of which is 31.
            pytest.param([42, 31, 17, 10], [48, 28, 18, 6], 31**0.5, id="the root of half the squares"),
            pytest.param([50, 30, 20], [5, 3, 2], 0.0, id="0 if the seats are in proportion"),
            pytest.param([60, 40], [1, 0], 40.0, id="what the loser had if the winner takes all"),
            pytest.param([1, 0], [0, 1], 100.0, id="100 if all seats go to a list without votes"),
            pytest.param([10**20, 10**20 + 1], [1, 1], 0.0, id="0 to all digits shown if it is next to nothing"),
            pytest.param([60, 40], [0, 0], None, id="none if nobody has seats"),
            pytest.param([0, 0], [1, 1], None, id="none if there are no votes"),
            pytest.param([], [], None, id="none if there are no lists"),
        ],
    )
    def test_is(self, votes: list[int], seats: list[int], expected: float | None) -> None:
        index = gallagher_index(votes, seats)
        assert expected == (index if index is None else pytest.approx(index, abs=1e-15))

    def test_needs_as_many_seats_as_votes(self) -> None:
        with pytest.raises(ValueError, match="argument 2"):
            gallagher_index([1, 2], [1])

    @patient
    @given(votes_and_seats)
    def test_lies_between_0_and_100(self, pairs: list[tuple[int, int]]) -> None:
        votes, seats = split(pairs)
        index = gallagher_index(votes, seats)
        assert (index is None) is (not any(votes) or not any(seats))
        assert 0 <= (index or 0) <= 100

    @patient
    @given(some_votes, st.integers(1, 10**9))
    def test_is_exactly_zero_for_seats_in_proportion_to_the_votes(self, votes: list[int], scale: int) -> None:
        assert 0.0 == gallagher_index([v * scale for v in votes], votes)

    @patient
    @given(votes_and_seats, st.integers(1, 10**9), st.integers(1, 10**9))
    def test_depends_on_shares_alone(self, pairs: list[tuple[int, int]], for_votes: int, for_seats: int) -> None:
        votes, seats = split(pairs)
        scaled = gallagher_index([v * for_votes for v in votes], [s * for_seats for s in seats])
        assert gallagher_index(votes, seats) == scaled

    @patient
    @given(votes_and_seats)
    def test_is_the_same_from_votes_to_seats_and_from_seats_to_votes(self, pairs: list[tuple[int, int]]) -> None:
        votes, seats = split(pairs)
        assert gallagher_index(seats, votes) == gallagher_index(votes, seats)


class TestTheEffectiveNumberOfParties:
    # The constellations by which Golosov compares indices, with the values of Laakso and Taagepera's:
    # https://en.wikipedia.org/wiki/Effective_number_of_parties.
    @pytest.mark.parametrize(
        ("percentages", "expected"),
        [
            pytest.param([75, 25], "1.60", id="A"),
            pytest.param([75, 10, *[1] * 15], "1.74", id="B"),
            pytest.param([55, 45], "1.98", id="C"),
            pytest.param([55, 30, 15], "2.41", id="D"),
            pytest.param([35, 35, 30], "2.99", id="E"),
        ],
    )
    def test_of_a_constellation_is_the_published_one(self, percentages: list[int], expected: str) -> None:
        number = effective_number(percentages)
        assert number is not None
        assert expected == f"{float(number):.2f}"

    def test_of_votes_in_2012_is_what_decimals_give(self) -> None:
        expected = 1 / sum((Decimal(v) / 6_941_220) ** 2 for v in VOTES_2012)
        number = effective_number(VOTES_2012)
        assert number is not None
        assert pytest.approx(float(expected), rel=1e-15) == float(number)

    def test_of_seats_in_2012_is_exact(self) -> None:
        assert Fraction(98 * 98, 83 * 83 + 8 * 8 + 7 * 7) == effective_number(SEATS_2012)

    def test_of_2012_was_one_and_a_half_by_votes_and_less_by_seats(self) -> None:
        shown = [f"{float(effective_number(counts) or 0):.2f}" for counts in (VOTES_2012, SEATS_2012)]
        assert ["1.50", "1.37"] == shown

    @pytest.mark.parametrize("counts", [[], [0], [0, 0]], ids=str)
    def test_of_nothing_is_none(self, counts: list[int]) -> None:
        assert effective_number(counts) is None

    @patient
    @given(st.integers(1, 20), vote_counts.filter(bool))
    def test_of_equal_lists_is_how_many_there_are(self, lists: int, votes: int) -> None:
        assert lists == effective_number([votes] * lists)

    @patient
    @given(some_votes)
    def test_lies_between_1_and_the_number_of_lists_with_votes(self, votes: list[int]) -> None:
        number = effective_number(votes)
        assert number is not None
        assert 1 <= number <= sum(map(bool, votes))

    @patient
    @given(some_votes, st.integers(1, 10**9))
    def test_knows_neither_scale_nor_order_nor_empty_lists(self, votes: list[int], scale: int) -> None:
        other = [0, *[v * scale for v in reversed(votes)]]
        assert effective_number(votes) == effective_number(other)
