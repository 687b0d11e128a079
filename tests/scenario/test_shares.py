"""Shares that always add up: splitting, and votes that become hundredths of a percent."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kzcalc import Party, Rules, Scenario
from kzcalc.law.rules import THRESHOLD_BASES
from kzcalc.scenario.catalogue import catalogue, official_result_2012
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE, in_proportion, rounded_share, to_share_of, to_shares, within_bounds
from tests.scenario.strategies import patient, shares

weights = st.lists(st.integers(0, 10**12), min_size=1, max_size=20)


class TestSplittingInProportion:
    @pytest.mark.parametrize(
        ("total", "given_weights", "expected"),
        [
            pytest.param(10, [1, 1], [5, 5], id="evenly"),
            pytest.param(10, [3, 2], [6, 4], id="without remainders"),
            pytest.param(10, [1, 5, 8], [1, 3, 6], id="to the largest remainders"),
            pytest.param(10, [1, 1, 1], [4, 3, 3], id="of equal remainders the earlier first"),
            pytest.param(11, [1, 1, 1], [4, 4, 3], id="of equal remainders the two earliest first"),
            pytest.param(10, [0, 7, 0], [0, 10, 0], id="nothing for a weight of zero"),
            pytest.param(10, [0, 0, 0, 0], [3, 3, 2, 2], id="zero weights count as equal"),
            pytest.param(0, [3, 2], [0, 0], id="nothing to split"),
            pytest.param(10, [4], [10], id="all to the only one"),
            pytest.param(2, [10**17 + 1, 10**17], [1, 1], id="weights too large for a float"),
            pytest.param(1, [10**17, 10**17 + 1], [0, 1], id="a difference too small for a float"),
        ],
    )
    def test_a_whole_number_is_split(self, total: int, given_weights: list[int], expected: list[int]) -> None:
        assert expected == in_proportion(total, given_weights)

    @patient
    @given(st.integers(0, 10**12), weights)
    def test_the_parts_add_up_to_the_total(self, total: int, given_weights: list[int]) -> None:
        assert total == sum(in_proportion(total, given_weights))

    @patient
    @given(st.integers(0, 10**12), weights.filter(any))
    def test_each_part_is_less_than_one_away_from_the_exact_proportion(
        self, total: int, given_weights: list[int]
    ) -> None:
        exact = [Fraction(total * w, sum(given_weights)) for w in given_weights]
        parts = in_proportion(total, given_weights)
        assert [] == [(e, part) for e, part in zip(exact, parts, strict=True) if not -1 < part - e < 1]

    @patient
    @given(st.integers(0, 10**12), weights)
    def test_a_larger_weight_never_gets_a_smaller_part(self, total: int, given_weights: list[int]) -> None:
        parts = in_proportion(total, given_weights)
        by_weight = sorted(zip(given_weights, parts, strict=True))
        assert sorted(parts) == [part for _, part in by_weight]

    @patient
    @given(st.integers(0, 10**12), weights.filter(any))
    def test_whoever_is_rounded_up_has_no_smaller_remainder_than_whoever_is_rounded_down(
        self, total: int, given_weights: list[int]
    ) -> None:
        exact = [Fraction(total * w, sum(given_weights)) for w in given_weights]
        parts = in_proportion(total, given_weights)
        up = [e % 1 for e, part in zip(exact, parts, strict=True) if part > e]
        down = [e % 1 for e, part in zip(exact, parts, strict=True) if part <= e]
        assert min(up, default=1) >= max(down, default=0)


class TestVotesAsShares:
    def test_the_votes_of_2012_become_hundredths_of_a_percent(self) -> None:
        assert (8099, 747, 168, 119, 66, 83, 718) == to_shares(official_result_2012().votes)

    def test_the_shares_of_2012_total_exactly_10_000(self) -> None:
        assert WHOLE == sum(to_shares(official_result_2012().votes))

    def test_a_typed_seven_percent_is_700_of_10_000_and_passes_the_threshold(self) -> None:
        typed = Move.of(official_result_2012(), [2]).to({2: 700})
        assert (700, True) == (typed.votes[2], typed.allocate().admitted[2])

    def test_no_votes_at_all_become_equal_shares(self) -> None:
        assert (3334, 3333, 3333) == to_shares([0, 0, 0])

    @patient
    @given(weights)
    def test_the_total_is_exactly_10_000(self, votes: list[int]) -> None:
        assert WHOLE == sum(to_shares(votes))

    @patient
    @given(shares())
    def test_shares_come_back_as_they_are(self, start: tuple[int, ...]) -> None:
        assert start == to_shares(start)

    @patient
    @given(weights)
    def test_making_shares_of_shares_changes_nothing(self, votes: list[int]) -> None:
        assert to_shares(votes) == to_shares(to_shares(votes))


class TestBallotsForNoList:
    @pytest.mark.parametrize(
        ("ballots", "votes", "expected"),
        [
            pytest.param(77_705, 6_941_220, 112, id="invalid ballots of 2012"),
            pytest.param(0, 6_941_220, 0, id="none"),
            pytest.param(1, 20_000, 1, id="exactly a half is rounded up"),
            pytest.param(1, 20_001, 0, id="less than a half is rounded down"),
            pytest.param(3, 20_000, 2, id="one and a half is rounded up, not to even"),
            pytest.param(5, 20_000, 3, id="two and a half is rounded up, not to even"),
            pytest.param(20, 10, 20_000, id="more ballots for no list than votes"),
            pytest.param(123, 0, 123, id="no votes to rescale by"),
        ],
    )
    def test_they_are_rescaled_as_the_votes_are(self, ballots: int, votes: int, expected: int) -> None:
        assert expected == to_share_of(ballots, votes)

    @patient
    @given(st.integers(0, 10**12))
    def test_beside_votes_that_are_shares_they_stay_as_they_are(self, ballots: int) -> None:
        assert ballots == to_share_of(ballots, WHOLE)

    @patient
    @given(st.integers(0, 10**12), st.integers(1, 10**12))
    def test_they_are_at_most_half_a_hundredth_away_from_the_exact_proportion(self, ballots: int, votes: int) -> None:
        exact = Fraction(ballots * WHOLE, votes)
        assert Fraction(1, 2) >= abs(to_share_of(ballots, votes) - exact)


class TestARoundedShare:
    @pytest.mark.parametrize(
        ("votes", "total", "expected"),
        [
            pytest.param(498_788, 6_941_220, 719, id="the CPPK's in 2012"),
            pytest.param(1, 20_000, 1, id="exactly a half is rounded up"),
            pytest.param(1, 20_001, 0, id="less than a half is rounded down"),
            pytest.param(0, 0, 0, id="of nothing"),
        ],
    )
    def test_is_in_hundredths_of_a_percent(self, votes: int, total: int, expected: int) -> None:
        assert expected == rounded_share(votes, total)


@st.composite
def bounded(draw: st.DrawFn) -> tuple[int, list[int], list[tuple[int, int]]]:
    """A small total, weights and bounds: few enough to try all parts."""
    count = draw(st.integers(1, 4))
    total = draw(st.integers(0, 9))
    given_weights = draw(st.lists(st.integers(0, 30), min_size=count, max_size=count).filter(any))
    ends = st.integers(-1, 10)
    return total, given_weights, draw(st.lists(st.tuples(ends, ends), min_size=count, max_size=count))


def all_parts(total: int, bounds: Sequence[tuple[int, int]]) -> list[tuple[int, ...]]:
    if not bounds:
        return [()] if not total else []
    (low, high), *rest = bounds
    return [
        (part, *others) for part in range(max(low, 0), min(high, total) + 1) for others in all_parts(total - part, rest)
    ]


class TestSplittingWithinBounds:
    @patient
    @given(st.integers(0, 10**9), weights.filter(any))
    def test_wide_bounds_change_nothing(self, total: int, given_weights: list[int]) -> None:
        bounds = [(0, total)] * len(given_weights)
        assert tuple(in_proportion(total, given_weights)) == within_bounds(total, given_weights, bounds)

    @patient
    @given(bounded())
    def test_parts_are_found_wherever_there_are_any(self, split: tuple[int, list[int], list[tuple[int, int]]]) -> None:
        total, given_weights, bounds = split
        bounds = [(max(low, 0), high) for low, high in bounds]
        parts, possible = within_bounds(total, given_weights, bounds), all_parts(total, bounds)
        assert bool(possible) == (parts is not None)
        assert parts is None or parts in possible

    @pytest.mark.parametrize(
        ("bounds", "expected"),
        [
            pytest.param([(0, 10), (0, 10), (0, 10)], (5, 3, 2), id="wide"),
            pytest.param([(0, 10), (0, 2), (0, 10)], (6, 2, 2), id="one less, to the earlier of equals"),
            pytest.param([(0, 10), (4, 10), (0, 10)], (4, 4, 2), id="one more, from the earlier of equals"),
            pytest.param([(5, 5), (0, 1), (0, 10)], (5, 1, 4), id="only one is open"),
            pytest.param([(5, 5), (0, 1), (0, 1)], None, id="too little"),
            pytest.param([(6, 9), (4, 9), (1, 9)], None, id="too much"),
            pytest.param([(0, 10), (4, 3), (0, 10)], None, id="nothing between them"),
        ],
    )
    def test_what_a_bound_takes_goes_to_the_others(
        self, bounds: list[tuple[int, int]], expected: tuple[int, ...] | None
    ) -> None:
        assert expected == within_bounds(10, [5, 3, 2], bounds)


# Among them those that no hundredth says exactly.
THRESHOLDS = [Fraction(7, 100), Fraction(1, 3), Fraction(1, 7), Fraction(5, 100), Fraction(0)]


def of(
    votes: Sequence[int], rules: Rules | None = None, locked: Sequence[int] = (), other_ballots: int = 0
) -> Scenario:
    parties = tuple([Party(f"p{i}", f"Party {i}", "#808080", v, i in locked) for i, v in enumerate(votes)])
    return Scenario("A title", parties, other_ballots, rules or Rules())


@st.composite
def real_counts(draw: st.DrawFn) -> Scenario:
    """Counts of which as many as not are within a few votes of the threshold, on either base, some locked."""
    threshold = draw(st.sampled_from(THRESHOLDS))
    base = draw(st.sampled_from(THRESHOLD_BASES))
    total = draw(st.sampled_from([997, 10_001, 69_999, 10**6, 6_941_220, 10**12]) | st.integers(1, 10**7))
    others = draw(st.just(0) | st.integers(0, total))
    cast = total + (others if base == "cast" else 0)
    exactly = cast * threshold.numerator // threshold.denominator
    near = st.integers(max(exactly - 3, 0), exactly + 3)
    votes = draw(st.lists(near | st.integers(0, total), min_size=1, max_size=8))
    while sum(votes) > total:
        votes.pop()
    rest = total - sum(votes)
    votes.insert(draw(st.integers(0, len(votes))), rest)
    if len(votes) == 1:
        votes.append(0)
    locks = draw(st.just(0) | st.integers(0, 2 ** len(votes) - 1))
    locked = [i for i in range(len(votes)) if locks >> i & 1]
    return of(votes, Rules(threshold=threshold, threshold_base=base, guarantee=None), locked, others)


def cleared(scenario: Scenario) -> list[int]:
    """The lists that clear the threshold, by the law's own words."""
    rules, votes = scenario.rules, scenario.votes
    base = sum(votes) + (scenario.other_ballots if rules.threshold_base == "cast" else 0)
    return [i for i, v in enumerate(votes) if v and Fraction(v, base) >= rules.threshold]


class TestBecomingHundredths:
    @patient
    @given(real_counts())
    def test_never_changes_who_clears_the_threshold(self, scenario: Scenario) -> None:
        became = scenario.shares
        assume(became is not None)
        assert became is not None
        after = scenario.with_votes(became, scenario.other_ballots_beside_shares)
        assert cleared(scenario) == cleared(after)
        assert WHOLE == sum(became)

    @patient
    @given(real_counts())
    def test_keeps_the_hundredths_that_the_box_of_a_locked_share_showed(self, scenario: Scenario) -> None:
        became = scenario.shares
        assume(became is not None)
        assert became is not None
        locked = [i for i, is_locked in enumerate(scenario.locked) if is_locked]
        assert [scenario.shown_shares[i] for i in locked] == [became[i] for i in locked]

    @patient
    @given(real_counts())
    def test_no_box_ever_shows_a_share_on_the_other_side_of_the_threshold(self, scenario: Scenario) -> None:
        passes = scenario.share_that_passes
        assert cleared(scenario) == [i for i, share in enumerate(scenario.shown_shares) if share >= passes]

    @patient
    @given(real_counts())
    def test_a_box_is_less_than_one_hundredth_off_but_where_the_threshold_keeps_it_away(
        self, scenario: Scenario
    ) -> None:
        total, passes = sum(scenario.votes), scenario.share_that_passes
        off = [
            (v, share)
            for v, share in zip(scenario.votes, scenario.shown_shares, strict=True)
            if share not in (passes, passes - 1) and abs(share - Fraction(v * WHOLE, total)) > Fraction(1, 2)
        ]
        assert [] == off

    @patient
    @given(real_counts())
    def test_it_is_refused_only_where_no_hundredths_can_say_it(self, scenario: Scenario) -> None:
        passes, clear = scenario.share_that_passes, cleared(scenario)
        lowest, highest = 0, 0
        for i, shown in enumerate(scenario.shown_shares):
            low, high = (passes, WHOLE) if i in clear else (0, passes - 1)
            if scenario.locked[i]:
                low = high = shown
            lowest, highest = lowest + low, highest + high
        assert (lowest <= WHOLE <= highest) == (scenario.shares is not None)

    def test_69_999_of_a_million_become_699_and_do_not_clear(self) -> None:
        near = of([800_000, 69_999, 100_001, 30_000, 0, 0, 0])
        assert (8000, 699, 1000, 300, 0, 0, 0) == near.shown_shares
        assert (8000, 699, 1001, 300, 0, 0, 0) == near.shares
        assert (87, 0, 11, 0, 0, 0, 0) == near.allocate().seats
        assert (87, 0, 11, 0, 0, 0, 0) == near.with_votes((8000, 699, 1001, 300, 0, 0, 0)).allocate().seats

    def test_the_first_edit_elsewhere_lifts_nobody_over_the_threshold(self) -> None:
        after = Move.of(of([800_000, 69_999, 100_001, 30_000, 0, 0, 0]), [3]).to({3: 301})
        assert (699, False) == (after.votes[1], after.allocate().admitted[1])

    def test_one_that_cleared_does_not_drop_below(self) -> None:
        # 3,333.34 hundredths are a third; rounded by largest remainder alone, 3,333 would be less.
        scenario = of([333_334, 333_333, 333_333], Rules(threshold=Fraction(1, 3)))
        assert [0] == cleared(scenario)
        assert (3334, 3333, 3333) == scenario.shares

    def test_three_lists_at_exactly_a_third_can_not_become_hundredths(self) -> None:
        assert None is of([1, 1, 1], Rules(threshold=Fraction(1, 3))).shares

    def test_nothing_at_all_becomes_equal_shares(self) -> None:
        assert (5000, 5000) == of([0, 0]).shares

    @pytest.mark.parametrize("entry", catalogue())
    def test_every_start_of_the_catalogue_can_become_hundredths(self, entry: str) -> None:
        scenario = catalogue()[entry]
        became = scenario.shares
        assert became is not None
        assert cleared(scenario) == cleared(scenario.with_votes(became, scenario.other_ballots_beside_shares))
