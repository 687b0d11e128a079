"""Shares that always add up: splitting, sharing out votes, and moving one share."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kzcalc import allocate
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.shares import (
    WHOLE,
    can_move,
    in_proportion,
    move_share,
    move_shares,
    rounded_share,
    to_share_of,
    to_shares,
)
from tests.scenario.strategies import gestures, patient, shares

Gesture = tuple[tuple[int, ...], list[bool], int]
Move = tuple[tuple[int, ...], list[bool], dict[int, int]]

weights = st.lists(st.integers(0, 10**12), min_size=1, max_size=20)
targets = st.integers(-20_000, 20_000) | st.integers(0, WHOLE)


def free_for(gesture: Gesture) -> int:
    start, locked, _ = gesture
    return WHOLE - sum(share for share, is_locked in zip(start, locked, strict=True) if is_locked)


def others_of(gesture: Gesture) -> list[int]:
    start, locked, moved = gesture
    return [i for i in range(len(start)) if i != moved and not locked[i]]


def with_others_at_zero(gesture: Gesture) -> Gesture:
    start, locked, moved = gesture
    emptied = list(start)
    for i in others_of(gesture):
        emptied[moved] += emptied[i]
        emptied[i] = 0
    return tuple(emptied), locked, moved


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
        start = (8099, 747, 168, 119, 66, 83, 718)
        typed = move_share(start, [False] * 7, 2, 700)
        assert (700, True) == (typed[2], allocate(typed).admitted[2])

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


class TestMovingAShare:
    @pytest.mark.parametrize(
        ("start", "locked", "moved", "target", "expected"),
        [
            pytest.param((5000, 3000, 2000), "---", 0, 0, (0, 6000, 4000), id="the others gain in proportion"),
            pytest.param((5000, 3000, 2000), "---", 0, 7500, (7500, 1500, 1000), id="the others give in proportion"),
            pytest.param((5000, 3000, 2000), "---", 0, 5001, (5001, 2999, 2000), id="rounded by largest remainder"),
            pytest.param((5000, 3000, 2000), "---", 2, 10000, (0, 0, 10000), id="up to everything"),
            pytest.param((5000, 3000, 2000), "---", 2, 12000, (0, 0, 10000), id="no further than everything"),
            pytest.param((5000, 3000, 2000), "---", 0, -1, (0, 6000, 4000), id="no further down than zero"),
            pytest.param((5000, 3000, 2000), "-x-", 0, 6000, (6000, 3000, 1000), id="past a locked share"),
            pytest.param((5000, 3000, 2000), "-x-", 0, 9000, (7000, 3000, 0), id="no further than what is free"),
            pytest.param((5000, 3000, 2000), "x--", 0, 9000, (5000, 3000, 2000), id="not if it is locked"),
            pytest.param((5000, 3000, 2000), "-xx", 0, 9000, (5000, 3000, 2000), id="not if all others are locked"),
            pytest.param((5000, 5000, 0), "---", 0, 0, (0, 10000, 0), id="a zero beside a share stays at zero"),
            pytest.param((10000, 0, 0), "---", 0, 7000, (7000, 1500, 1500), id="others at zero gain equal parts"),
            pytest.param((0, 10000), "--", 0, 700, (700, 9300), id="of two, the other takes the rest"),
            pytest.param((0, 10000, 0), "-x-", 0, 700, (0, 10000, 0), id="not if nothing is free"),
        ],
    )
    def test_it_takes_from_the_others_or_gives_to_them(
        self, start: tuple[int, ...], locked: str, moved: int, target: int, expected: tuple[int, ...]
    ) -> None:
        assert expected == move_share(start, [c == "x" for c in locked], moved, target)

    @patient
    @given(gestures(), targets, st.lists(shares(20), max_size=3))
    def test_the_total_stays_exactly_10_000(
        self, gesture: Gesture, target: int, earlier: list[tuple[int, ...]]
    ) -> None:
        start, locked, moved = gesture
        assert sum(start) == sum(move_share(start, locked, moved, target, earlier))

    @patient
    @given(gestures(), targets)
    def test_no_share_falls_below_zero(self, gesture: Gesture, target: int) -> None:
        assert min(move_share(*gesture, target)) >= 0

    @patient
    @given(gestures(), targets)
    def test_locked_shares_stay_untouched(self, gesture: Gesture, target: int) -> None:
        start, locked, moved = gesture
        after = move_share(start, locked, moved, target)
        kept = [share for share, is_locked in zip(start, locked, strict=True) if is_locked]
        assert kept == [share for share, is_locked in zip(after, locked, strict=True) if is_locked]

    @patient
    @given(gestures(), targets)
    def test_the_moved_share_gets_the_target_clamped_to_what_is_free(self, gesture: Gesture, target: int) -> None:
        _, _, moved = gesture
        assert max(0, min(target, free_for(gesture))) == move_share(*gesture, target)[moved]

    @patient
    @given(gestures(), targets)
    def test_the_others_keep_their_proportions_to_less_than_one_hundredth(self, gesture: Gesture, target: int) -> None:
        start, _, moved = gesture
        others = others_of(gesture)
        before = sum(start[i] for i in others)
        after = move_share(*gesture, target)
        left = free_for(gesture) - after[moved]
        exact = {i: Fraction(left * start[i], before) if before else Fraction(left, len(others)) for i in others}
        assert [] == [(i, exact[i], after[i]) for i in others if not -1 < after[i] - exact[i] < 1]

    @patient
    @given(gestures(), targets)
    def test_it_leaves_its_arguments_as_they_were(self, gesture: Gesture, target: int) -> None:
        start, locked, moved = gesture
        start_list, locked_list = list(start), list(locked)
        move_share(start_list, locked_list, moved, target)
        assert (list(start), locked) == (start_list, locked_list)

    @patient
    @given(gestures(), targets)
    def test_a_locked_share_does_not_move(self, gesture: Gesture, target: int) -> None:
        start, locked, moved = gesture
        locked[moved] = True
        assert start == move_share(start, locked, moved, target)

    @patient
    @given(shares(), st.data(), targets)
    def test_the_only_unlocked_share_does_not_move(
        self, start: tuple[int, ...], data: st.DataObject, target: int
    ) -> None:
        moved = data.draw(st.sampled_from(range(len(start))))
        assert start == move_share(start, [i != moved for i in range(len(start))], moved, target)


class TestADrag:
    """A gesture of many positions, each computed from where the gesture began."""

    @patient
    @given(gestures(), st.lists(shares(20), max_size=2))
    def test_back_to_where_it_began_restores_the_start_exactly(
        self, gesture: Gesture, earlier: list[tuple[int, ...]]
    ) -> None:
        start, locked, moved = gesture
        assert start == move_share(start, locked, moved, start[moved], earlier)

    @patient
    @given(gestures(), st.lists(targets, min_size=1))
    def test_its_path_does_not_matter(self, gesture: Gesture, positions: list[int]) -> None:
        dragged = [move_share(*gesture, position) for position in positions]
        assert move_share(*gesture, positions[-1]) == dragged[-1]

    @patient
    @given(gestures(), st.lists(targets, min_size=2))
    def test_the_further_the_moved_share_goes_the_less_have_the_others_together(
        self, gesture: Gesture, positions: list[int]
    ) -> None:
        others = others_of(gesture)
        together = [sum(move_share(*gesture, p)[i] for i in others) for p in sorted(positions)]
        assert sorted(together, reverse=True) == together

    def test_through_everything_and_back_keeps_the_ratios_of_the_others(self) -> None:
        start = (5000, 3000, 2000)
        dragged = [move_share(start, [False] * 3, 0, position) for position in (7500, 10_000, 7500, 5000)]
        expected = [(7500, 1500, 1000), (10_000, 0, 0), (7500, 1500, 1000), (5000, 3000, 2000)]
        assert expected == dragged


class TestNothingIsStuckAtZero:
    @patient
    @given(gestures(), st.data())
    def test_any_unlocked_share_reaches_any_value_up_to_what_is_free(
        self, gesture: Gesture, data: st.DataObject
    ) -> None:
        _, _, moved = gesture
        wanted = data.draw(st.integers(0, free_for(gesture)))
        assert wanted == move_share(*gesture, wanted)[moved]

    @patient
    @given(gestures(), st.data())
    def test_after_one_share_took_everything_any_other_can_come_back(
        self, gesture: Gesture, data: st.DataObject
    ) -> None:
        start, locked, moved = gesture
        free = free_for(gesture)
        emptied = move_share(start, locked, moved, free)
        risen = data.draw(st.sampled_from(others_of(gesture)))
        wanted = data.draw(st.integers(0, free))
        assert wanted == move_share(emptied, locked, risen, wanted, [start])[risen]

    @patient
    @given(gestures())
    def test_others_come_back_as_they_were_when_the_move_that_emptied_them_is_undone_by_hand(
        self, gesture: Gesture
    ) -> None:
        start, locked, moved = gesture
        assume(any(start[i] for i in others_of(gesture)))
        emptied = move_share(start, locked, moved, free_for(gesture))
        assert start == move_share(emptied, locked, moved, start[moved], [start])

    @patient
    @given(gestures().map(with_others_at_zero), targets, st.data())
    def test_others_at_zero_come_back_in_their_last_ratios(
        self, gesture: Gesture, target: int, data: st.DataObject
    ) -> None:
        start, locked, moved = gesture
        others = others_of(gesture)
        last = data.draw(shares(len(start)).filter(lambda earlier: any(earlier[i] for i in others)))
        after = move_share(start, locked, moved, target, [start, start, last])
        left, before = free_for(gesture) - after[moved], sum(last[i] for i in others)
        exact = {i: Fraction(left * last[i], before) for i in others}
        assert [] == [(i, exact[i], after[i]) for i in others if not -1 < after[i] - exact[i] < 1]

    @patient
    @given(gestures().map(with_others_at_zero), targets)
    def test_others_that_never_had_anything_come_back_in_equal_parts(self, gesture: Gesture, target: int) -> None:
        start, locked, moved = gesture
        after = move_share(start, locked, moved, target, [start, start])
        parts = [after[i] for i in others_of(gesture)]
        assert max(parts) - min(parts) <= 1

    def test_the_latest_ratios_count_where_there_are_several(self) -> None:
        latest, older = (9700, 200, 100), (9000, 100, 900)
        assert (7000, 2000, 1000) == move_share((10_000, 0, 0), [False] * 3, 0, 7000, [latest, older])

    def test_ratios_in_which_all_of_them_were_at_zero_are_passed_over(self) -> None:
        expected = (7000, 2000, 1000)
        earlier = [(10_000, 0, 0), (9700, 200, 100)]
        assert expected == move_share((10_000, 0, 0), [False] * 3, 0, 7000, earlier)

    def test_earlier_ratios_of_a_share_that_is_now_locked_do_not_count(self) -> None:
        expected = (7000, 0, 3000)
        earlier = [(9000, 1000, 0), (9500, 400, 100)]
        assert expected == move_share((10_000, 0, 0), [False, True, False], 0, 7000, earlier)

    def test_earlier_shares_may_be_an_iterator(self) -> None:
        def history() -> Iterator[Sequence[int]]:
            yield (10_000, 0, 0)
            yield (9700, 200, 100)

        assert (7000, 2000, 1000) == move_share((10_000, 0, 0), [False] * 3, 0, 7000, history())

    def test_earlier_ratios_do_not_count_while_another_share_has_something(self) -> None:
        assert (7000, 3000, 0) == move_share((9999, 1, 0), [False] * 3, 0, 7000, [(9000, 0, 1000)])


FOUR = (5000, 3000, 1500, 500)


def never() -> Iterator[Sequence[int]]:
    raise AssertionError("nobody needs these")
    yield ()  # type: ignore[unreachable]


@st.composite
def moves_of_several(draw: st.DrawFn) -> Move:
    """Shares, locks and up to four targets, some of them locked; one of them and one other share can move."""
    start = draw(shares())
    count = len(start)
    wanted = draw(st.dictionaries(st.integers(0, count - 1), targets, min_size=1, max_size=min(4, count - 1)))
    bits = draw(st.integers(0, 2**count - 1))
    locked = [bits >> i & 1 == 1 for i in range(count)]
    other = draw(st.sampled_from([i for i in range(count) if i not in wanted]))
    locked[draw(st.sampled_from(sorted(wanted)))] = locked[other] = False
    return start, locked, wanted


def payers_of(move: Move) -> list[int]:
    start, locked, wanted = move
    return [i for i in range(len(start)) if i not in wanted and not locked[i]]


def with_payers_at_zero(move: Move) -> Move:
    start, locked, wanted = move
    emptied = list(start)
    for i in payers_of(move):
        emptied[next(iter(wanted))] += emptied[i]
        emptied[i] = 0
    return tuple(emptied), locked, wanted


class TestMovingSeveralShares:
    @pytest.mark.parametrize(
        ("start", "locked", "wanted", "expected"),
        [
            pytest.param(FOUR, "----", {0: 4000, 1: 3000}, (4000, 3000, 2250, 750), id="down"),
            pytest.param(FOUR, "----", {0: 5500, 1: 3500}, (5500, 3500, 750, 250), id="up"),
            pytest.param(FOUR, "----", {0: 4000, 1: 4000}, (4000, 4000, 1500, 500), id="crosswise"),
            pytest.param(FOUR, "----", {0: -1, 1: -7}, (0, 0, 7500, 2500), id="no further than zero"),
            pytest.param(FOUR, "----", {0: 6000, 1: 9000}, (6000, 4000, 0, 0), id="first come"),
            pytest.param(FOUR, "----", {1: 9000, 0: 6000}, (1000, 9000, 0, 0), id="by the order said"),
            pytest.param(FOUR, "----", {1: 12000, 0: 1}, (0, 10000, 0, 0), id="nothing left"),
            pytest.param(FOUR, "--x-", {0: 5000, 1: 9000}, (5000, 3500, 1500, 0), id="past a lock"),
            pytest.param(FOUR, "x---", {0: 1, 1: 4000}, (5000, 4000, 750, 250), id="one is locked"),
            pytest.param(FOUR, "xx--", {0: 1, 1: 1}, (5000, 3000, 1500, 500), id="both are locked"),
            pytest.param(FOUR, "--xx", {0: 1, 1: 1}, (5000, 3000, 1500, 500), id="others are locked"),
            pytest.param((5000, 3000, 2000), "---", {0: 1, 1: 1, 2: 1}, (5000, 3000, 2000), id="there are no others"),
            pytest.param((5000, 3000, 2000), "---", {}, (5000, 3000, 2000), id="nothing is moved"),
            pytest.param((7000, 3000, 0, 0), "----", {0: 6000, 1: 2000}, (6000, 2000, 1000, 1000), id="equal parts"),
        ],
    )
    def test_they_take_from_the_others_or_give_to_them(
        self, start: tuple[int, ...], locked: str, wanted: dict[int, int], expected: tuple[int, ...]
    ) -> None:
        assert expected == move_shares(start, [c == "x" for c in locked], wanted)

    @patient
    @given(gestures(), targets, st.lists(shares(20), max_size=2))
    def test_a_single_one_moves_as_one_share_does(
        self, gesture: Gesture, target: int, earlier: list[tuple[int, ...]]
    ) -> None:
        start, locked, moved = gesture
        expected = move_share(start, locked, moved, target, earlier)
        assert expected == move_shares(start, locked, {moved: target}, earlier)

    @patient
    @given(moves_of_several(), st.lists(shares(20), max_size=2))
    def test_the_total_stays_exactly_10_000(self, move: Move, earlier: list[tuple[int, ...]]) -> None:
        assert WHOLE == sum(move_shares(*move, earlier))

    @patient
    @given(moves_of_several())
    def test_locked_shares_stay_untouched_be_they_moved_or_not(self, move: Move) -> None:
        start, locked, _ = move
        after = move_shares(*move)
        kept = [share for share, is_locked in zip(start, locked, strict=True) if is_locked]
        assert kept == [share for share, is_locked in zip(after, locked, strict=True) if is_locked]

    @patient
    @given(moves_of_several())
    def test_each_gets_its_target_clamped_to_what_the_earlier_ones_leave(self, move: Move) -> None:
        start, locked, wanted = move
        free = WHOLE - sum(share for share, is_locked in zip(start, locked, strict=True) if is_locked)
        expected = {}
        for i in [i for i in wanted if not locked[i]]:
            expected[i] = sorted([0, wanted[i], free])[1]
            free -= expected[i]
        after = move_shares(*move)
        assert expected == {i: after[i] for i in expected}

    @patient
    @given(moves_of_several())
    def test_the_others_share_the_rest_in_proportion_to_what_they_had(self, move: Move) -> None:
        others, after = payers_of(move), move_shares(*move)
        had, have = [move[0][i] for i in others], [after[i] for i in others]
        assert in_proportion(sum(have), had) == have

    @patient
    @given(moves_of_several().map(with_payers_at_zero), st.data())
    def test_others_at_zero_come_back_in_the_ratios_of_the_latest_shares_in_which_they_had_any(
        self, move: Move, data: st.DataObject
    ) -> None:
        start, _, _ = move
        others = payers_of(move)
        last = data.draw(shares(len(start)).filter(lambda earlier: any(earlier[i] for i in others)))
        after = move_shares(*move, [start, last, tuple(reversed(last))])
        have = [after[i] for i in others]
        assert in_proportion(sum(have), [last[i] for i in others]) == have

    @patient
    @given(moves_of_several(), st.lists(shares(20), max_size=2))
    def test_back_to_their_own_values_restores_the_start_exactly(
        self, move: Move, earlier: list[tuple[int, ...]]
    ) -> None:
        start, locked, wanted = move
        assert start == move_shares(start, locked, {i: start[i] for i in wanted}, earlier)

    @patient
    @given(moves_of_several())
    def test_nothing_moves_if_all_others_are_locked(self, move: Move) -> None:
        start, locked, wanted = move
        locked = [is_locked or i not in wanted for i, is_locked in enumerate(locked)]
        assert start == move_shares(start, locked, wanted)

    @patient
    @given(moves_of_several())
    def test_nothing_moves_if_all_the_moved_are_locked(self, move: Move) -> None:
        start, locked, wanted = move
        locked = [is_locked or i in wanted for i, is_locked in enumerate(locked)]
        assert start == move_shares(start, locked, wanted)

    @pytest.mark.parametrize(
        ("locked", "moved", "expected"),
        [
            pytest.param("---", [0], True, id="one of several"),
            pytest.param("x--", [0], False, id="a locked one"),
            pytest.param("-xx", [0], False, id="one beside locked ones"),
            pytest.param("-x-", [0], True, id="one beside one that is not locked"),
            pytest.param("x--", [0, 1], True, id="one of two that is not locked"),
            pytest.param("xx-", [0, 1], False, id="two locked ones"),
            pytest.param("--x", [0, 1], False, id="two beside a locked one"),
            pytest.param("---", [0, 1, 2], False, id="all of them"),
            pytest.param("---", [], False, id="none"),
        ],
    )
    def test_whether_shares_can_move(self, locked: str, moved: list[int], expected: bool) -> None:
        assert expected == can_move([c == "x" for c in locked], moved)

    @patient
    @given(moves_of_several())
    def test_shares_that_can_move_do(self, move: Move) -> None:
        start, locked, wanted = move
        free = start[payers_of(move)[0]]
        movable = next(i for i in wanted if not locked[i])
        other_way = start[movable] + 1 if free else start[movable] - 1
        assume(0 <= other_way <= WHOLE)
        assert can_move(locked, wanted)
        assert other_way == move_shares(start, locked, {movable: other_way})[movable]

    def test_earlier_shares_are_not_asked_for_while_any_of_the_others_has_something(self) -> None:
        assert (4000, 3000, 3000, 0) == move_shares((5000, 4999, 1, 0), [False] * 4, {0: 4000, 1: 3000}, never())

    def test_earlier_shares_are_asked_for_only_as_far_as_needed(self) -> None:
        def history() -> Iterator[Sequence[int]]:
            yield (6000, 4000, 0, 0)
            yield (4000, 3000, 2000, 1000)
            yield from never()

        assert (4000, 3000, 2000, 1000) == move_shares((5000, 5000, 0, 0), [False] * 4, {0: 4000, 1: 3000}, history())
