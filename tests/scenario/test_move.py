"""Moves of shares: what is moved, who gives way, and what comes back; held against a slow oracle of the rule."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kzcalc import Party, Rules, Scenario
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import EVERYONE, LARGEST, WHOLE, in_proportion
from tests.scenario.giving_way import moved_by_the_rule
from tests.scenario.strategies import gestures, moves_with_payers, patient, shares

Gesture = tuple[tuple[int, ...], list[bool], int]
Several = tuple[tuple[int, ...], list[bool], dict[int, int]]

OFFICIAL = official_result_2012()

targets = st.integers(-20_000, 20_000) | st.integers(0, WHOLE)


def of(
    votes: Sequence[int],
    locked: Sequence[bool] = (),
    held: Sequence[bool] = (),
    gives_way: str = EVERYONE,
    rules: Rules | None = None,
) -> Scenario:
    """A scenario of parties p0, p1, ..."""
    none = [False] * len(votes)
    flags = zip(votes, locked or none, held or none, strict=True)
    parties = tuple(
        [
            Party(f"p{i}", f"Party {i}", "#808080", v, is_locked, held=is_held)
            for i, (v, is_locked, is_held) in enumerate(flags)
        ]
    )
    return Scenario("A title", parties, rules=rules or Rules(), gives_way=gives_way)


def move_shares(
    start: Sequence[int], locked: Sequence[bool], wanted: Mapping[int, int], earlier: Iterable[Sequence[int]] = ()
) -> tuple[int, ...]:
    return Move.of(of(start, locked), tuple(wanted), earlier).to(wanted).votes


def move_share(
    start: Sequence[int], locked: Sequence[bool], moved: int, target: int, earlier: Iterable[Sequence[int]] = ()
) -> tuple[int, ...]:
    return move_shares(start, locked, {moved: target}, earlier)


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

    def test_earlier_ratios_do_not_count_while_another_share_has_something(self) -> None:
        assert (7000, 3000, 0) == move_share((9999, 1, 0), [False] * 3, 0, 7000, [(9000, 0, 1000)])


FOUR = (5000, 3000, 1500, 500)


def never() -> Iterator[Sequence[int]]:
    raise AssertionError("nobody needs these")
    yield ()  # type: ignore[unreachable]


@st.composite
def moves_of_several(draw: st.DrawFn) -> Several:
    """Shares, locks and up to four targets, some of them locked; one of them and one other share can move."""
    start = draw(shares())
    count = len(start)
    wanted = draw(st.dictionaries(st.integers(0, count - 1), targets, min_size=1, max_size=min(4, count - 1)))
    bits = draw(st.integers(0, 2**count - 1))
    locked = [bits >> i & 1 == 1 for i in range(count)]
    other = draw(st.sampled_from([i for i in range(count) if i not in wanted]))
    locked[draw(st.sampled_from(sorted(wanted)))] = locked[other] = False
    return start, locked, wanted


def payers_of(move: Several) -> list[int]:
    start, locked, wanted = move
    return [i for i in range(len(start)) if i not in wanted and not locked[i]]


def with_payers_at_zero(move: Several) -> Several:
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
    def test_the_total_stays_exactly_10_000(self, move: Several, earlier: list[tuple[int, ...]]) -> None:
        assert WHOLE == sum(move_shares(*move, earlier))

    @patient
    @given(moves_of_several())
    def test_locked_shares_stay_untouched_be_they_moved_or_not(self, move: Several) -> None:
        start, locked, _ = move
        after = move_shares(*move)
        kept = [share for share, is_locked in zip(start, locked, strict=True) if is_locked]
        assert kept == [share for share, is_locked in zip(after, locked, strict=True) if is_locked]

    @patient
    @given(moves_of_several())
    def test_each_gets_its_target_clamped_to_what_the_earlier_ones_leave(self, move: Several) -> None:
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
    def test_the_others_share_the_rest_in_proportion_to_what_they_had(self, move: Several) -> None:
        others, after = payers_of(move), move_shares(*move)
        had, have = [move[0][i] for i in others], [after[i] for i in others]
        assert in_proportion(sum(have), had) == have

    @patient
    @given(moves_of_several().map(with_payers_at_zero), st.data())
    def test_others_at_zero_come_back_in_the_ratios_of_the_latest_shares_in_which_they_had_any(
        self, move: Several, data: st.DataObject
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
        self, move: Several, earlier: list[tuple[int, ...]]
    ) -> None:
        start, locked, wanted = move
        assert start == move_shares(start, locked, {i: start[i] for i in wanted}, earlier)

    @patient
    @given(moves_of_several())
    def test_nothing_moves_if_all_others_are_locked(self, move: Several) -> None:
        start, locked, wanted = move
        locked = [is_locked or i not in wanted for i, is_locked in enumerate(locked)]
        assert start == move_shares(start, locked, wanted)

    @patient
    @given(moves_of_several())
    def test_nothing_moves_if_all_the_moved_are_locked(self, move: Several) -> None:
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
        assert expected == Move.of(of((5000, 3000, 2000), [c == "x" for c in locked]), moved).possible

    @patient
    @given(moves_of_several())
    def test_shares_that_can_move_do(self, move: Several) -> None:
        start, locked, wanted = move
        free = start[payers_of(move)[0]]
        movable = next(i for i in wanted if not locked[i])
        other_way = start[movable] + 1 if free else start[movable] - 1
        assume(0 <= other_way <= WHOLE)
        assert Move.of(of(start, locked), tuple(wanted)).possible
        assert other_way == move_shares(start, locked, {movable: other_way})[movable]

    def test_earlier_shares_are_not_asked_for_while_any_of_the_others_has_something(self) -> None:
        assert (4000, 3000, 3000, 0) == move_shares((5000, 4999, 1, 0), [False] * 4, {0: 4000, 1: 3000}, never())

    def test_earlier_shares_are_asked_for_only_as_far_as_needed(self) -> None:
        def history() -> Iterator[Sequence[int]]:
            yield (6000, 4000, 0, 0)
            yield (4000, 3000, 2000, 1000)
            yield from never()

        assert (4000, 3000, 2000, 1000) == move_shares((5000, 5000, 0, 0), [False] * 4, {0: 4000, 1: 3000}, history())


def chosen(scenario: Scenario) -> int | str:
    return scenario.keys.index(scenario.gives_way) if scenario.gives_way in scenario.keys else scenario.gives_way


Payers = tuple[Scenario, tuple[int, ...], list[tuple[int, ...]]]


class TestWhoGivesWay:
    @settings(patient, max_examples=400)
    @given(moves_with_payers(), st.data())
    def test_a_move_brings_what_the_rule_says(self, drawn: Payers, data: st.DataObject) -> None:
        scenario, moved, earlier = drawn
        wanted = {i: data.draw(targets) for i in moved}
        expected = moved_by_the_rule(scenario.votes, scenario.locked, scenario.held, wanted, chosen(scenario), earlier)
        assert expected == Move.of(scenario, moved, earlier).to(wanted).votes

    @pytest.mark.parametrize(
        ("locked", "held", "gives_way", "target", "expected"),
        [
            pytest.param("----", "----", "all", 5800, (5800, 2520, 1260, 420), id="everyone in proportion"),
            pytest.param("----", "----", "largest", 5800, (5800, 2200, 1500, 500), id="the largest"),
            pytest.param("----", "----", "p2", 5800, (5800, 3000, 700, 500), id="one party"),
            pytest.param("----", "----", "p2", 7000, (7000, 2500, 0, 500), id="then the next largest"),
            pytest.param("----", "----", "p3", 9000, (9000, 0, 1000, 0), id="and the next"),
            pytest.param("----", "----", "largest", 8200, (8200, 0, 1300, 500), id="after the largest the next"),
            pytest.param("----", "----", "p0", 5800, (5800, 2200, 1500, 500), id="the mover does not pay"),
            pytest.param("--x-", "----", "p2", 5800, (5800, 2200, 1500, 500), id="a locked one does not pay"),
            pytest.param("----", "--h-", "p2", 5800, (5800, 2200, 1500, 500), id="a held one does not pay first"),
            pytest.param("----", "-h--", "largest", 5800, (5800, 3000, 700, 500), id="the largest that is not held"),
            pytest.param("----", "-h--", "all", 5800, (5800, 3000, 900, 300), id="everyone that is not held"),
            pytest.param("----", "-hh-", "all", 5800, (5800, 2800, 1400, 0), id="then the held in proportion"),
            pytest.param("----", "-hhh", "all", 5800, (5800, 2520, 1260, 420), id="all are held"),
            pytest.param("---x", "-hh-", "p1", 5800, (5800, 2467, 1233, 500), id="all that are free are held"),
            pytest.param("----", "----", "p3", 4000, (4000, 3000, 1500, 1500), id="one party gets it back"),
            pytest.param("----", "---h", "all", 4000, (4000, 3667, 1833, 500), id="those not held get it back"),
        ],
    )
    def test_in_turn(self, locked: str, held: str, gives_way: str, target: int, expected: tuple[int, ...]) -> None:
        start = of(FOUR, [c == "x" for c in locked], [c == "h" for c in held], gives_way)
        assert expected == Move.of(start, [0]).to({0: target}).votes

    def test_of_two_equally_large_the_one_registered_earlier_gives_way_first(self) -> None:
        assert (5000, 1900, 2000, 1100) == Move.of(of((4900, 2000, 2000, 1100), gives_way="largest"), [0]).to(
            {0: 5000}
        ).votes

    def test_a_choice_of_a_party_that_is_gone_counts_as_everyone(self) -> None:
        assert (5800, 2520, 1260, 420) == Move.of(of(FOUR, gives_way="gone"), [0]).to({0: 5800}).votes

    def test_held_ones_that_have_nothing_come_back_in_the_ratios_they_last_had_among_themselves(self) -> None:
        start = of((10_000, 0, 0, 0), held=[False, True, True, True])
        assert (9100, 600, 300, 0) == Move.of(start, [0], [(5000, 2000, 1000, 0)]).to({0: 9100}).votes

    @settings(patient, max_examples=200)
    @given(moves_with_payers(), st.data())
    def test_out_and_back_restores_the_start_exactly(self, drawn: Payers, data: st.DataObject) -> None:
        scenario, moved, earlier = drawn
        move = Move.of(scenario, moved, earlier)
        move.to({i: data.draw(targets) for i in moved})
        assert scenario == move.to({i: scenario.votes[i] for i in moved})

    @patient
    @given(moves_with_payers())
    def test_what_is_free_is_the_most_that_the_moved_can_have(self, drawn: Payers) -> None:
        scenario, moved, earlier = drawn
        move = Move.of(scenario, moved, earlier)
        assume(move.possible)
        first = next(i for i in moved if not scenario.locked[i])
        after = move.to({i: WHOLE if i == first else 0 for i in moved})
        assert move.free >= after.votes[first]
        assert move.free == sum(after.votes[i] for i in moved if not scenario.locked[i])


class TestRealCounts:
    def test_a_move_to_where_the_slider_stands_leaves_the_counts_as_they_are(self) -> None:
        official = official_result_2012()
        assert official is Move.of(official, [1]).to({1: 747})

    def test_a_move_makes_hundredths_of_a_percent_of_them(self) -> None:
        after = Move.of(official_result_2012(), [2]).to({2: 200})
        assert (WHOLE, 200) == (sum(after.votes), after.votes[2])

    def test_the_ballots_for_no_list_are_rescaled_with_them(self) -> None:
        start = Scenario("A title", of((600_000, 400_000)).parties, other_ballots=50_000)
        assert 500 == Move.of(start, [0]).to({0: 5000}).other_ballots

    def test_where_hundredths_cannot_say_who_clears_nothing_moves(self) -> None:
        thirds = of((1, 1, 1), rules=Rules(threshold=Fraction(1, 3)))
        move = Move.of(thirds, [0])
        assert (False, 0) == (move.possible, move.free)
        assert thirds is move.to({0: 5000})

    def test_equal_moves_bring_the_same_and_are_equal_whatever_they_are_called(self) -> None:
        official = official_result_2012()
        move, renamed = Move.of(official, [1]), Move.of(replace(official, title="Another"), [1])
        assert (move, hash(move)) == (renamed, hash(renamed))

    @pytest.mark.parametrize(
        "other",
        [
            pytest.param(Move.of(OFFICIAL, [2]), id="another share moves"),
            pytest.param(Move.of(replace(OFFICIAL, gives_way=LARGEST), [1]), id="others give way"),
            pytest.param(Move.of(OFFICIAL.with_lock(1, locked=True), [1]), id="it is locked"),
            pytest.param(Move.of(OFFICIAL.with_lock(2, locked=True), [1]), id="another is locked"),
            pytest.param(Move.of(OFFICIAL.with_votes(OFFICIAL.votes, 1), [1]), id="other ballots for no list"),
            pytest.param(Move.of(OFFICIAL.with_votes([2 * v for v in OFFICIAL.votes]), [1]), id="twice the votes"),
            pytest.param(Move.of(replace(OFFICIAL, rules=Rules(seats=69)), [1]), id="other rules"),
            pytest.param(Move.of_votes(OFFICIAL, [1]), id="votes move"),
            pytest.param("a move", id="no move"),
        ],
    )
    def test_moves_that_bring_something_else_are_not_equal(self, other: object) -> None:
        assert Move.of(OFFICIAL, [1]) != other


class TestMovingVotes:
    def test_moves_one_vote_where_a_share_moves_a_hundredth_of_a_percent(self) -> None:
        after = Move.of_votes(OFFICIAL, [1]).to({1: OFFICIAL.votes[1] + 1})
        expected = list(OFFICIAL.votes)
        expected[0] -= 1
        expected[1] += 1
        assert expected == list(after.votes)

    def test_leaves_the_ballots_for_no_list_as_they_are(self) -> None:
        start = OFFICIAL.with_votes(OFFICIAL.votes, 50_000)
        assert 50_000 == Move.of_votes(start, [1]).to({1: 0}).other_ballots

    def test_to_where_they_are_leaves_the_start_itself(self) -> None:
        assert OFFICIAL is Move.of_votes(OFFICIAL, [1]).to({1: OFFICIAL.votes[1]})

    def test_is_possible_where_hundredths_cannot_say_who_clears(self) -> None:
        thirds = of((1, 1, 1), rules=Rules(threshold=Fraction(1, 3)))
        assert (3, (3, 0, 0)) == (Move.of_votes(thirds, [0]).free, Move.of_votes(thirds, [0]).to({0: 5}).votes)

    @patient
    @given(moves_with_payers(), st.data())
    def test_that_are_hundredths_of_a_percent_is_moving_shares(self, drawn: Payers, data: st.DataObject) -> None:
        scenario, moved, _ = drawn
        wanted = {i: data.draw(targets) for i in moved}
        assert Move.of(scenario, moved) == Move.of_votes(scenario, moved)
        assert Move.of(scenario, moved).to(wanted) == Move.of_votes(scenario, moved).to(wanted)
