"""Many moves of shares at once give what one at a time gives, and say which of them are not possible."""

# Asserts read expected == actual.

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kzcalc import Party, Rules, Scenario
from kzcalc.analysis.moves import given_way_many, in_proportion_many, moved_many
from kzcalc.scenario.move import Move
from kzcalc.scenario.party import MOST_VOTES
from kzcalc.scenario.shares import WHOLE, given_way, in_proportion
from tests.scenario.giving_way import moved_by_the_rule
from tests.scenario.strategies import moves_with_payers, patient, shares

SHARES_2012 = (8099, 747, 168, 119, 66, 83, 718)
ALL_TOTALS = np.arange(WHOLE + 1)


@dataclass(frozen=True)
class Moves:
    """The same shares moved to many places: ``targets`` has a row for each place."""

    start: tuple[int, ...]
    locked: tuple[bool, ...]
    moved: tuple[int, ...]
    targets: list[list[int]]
    earlier: Sequence[tuple[int, ...]] = ()

    @property
    def scenario(self) -> Scenario:
        flags = zip(self.start, self.locked, strict=True)
        parties = [Party(f"p{i}", f"Party {i}", "#808080", v, is_locked) for i, (v, is_locked) in enumerate(flags)]
        return Scenario("A title", tuple(parties))


def moved_once(
    scenario: Scenario, targets: Mapping[int, int], earlier: Iterable[Sequence[int]] = ()
) -> tuple[int, ...] | None:
    """The shares after one move of shares that move although they are locked, or None if that is not possible."""
    start = scenario.shares
    if start is None:
        return None
    locked = [is_locked and i not in targets for i, is_locked in enumerate(scenario.locked)]
    left = WHOLE - sum(share for i, share in enumerate(start) if locked[i]) - sum(targets.values())
    if left < 0 or min(targets.values()) < 0:
        return None
    if sum(locked) + len(targets) == len(start):
        # Nobody gives way.
        return None if left else tuple([targets.get(i, share) for i, share in enumerate(start)])
    choice = scenario.gives_way
    chosen = scenario.keys.index(choice) if choice in scenario.keys else choice
    return moved_by_the_rule(start, locked, scenario.held, targets, chosen, earlier)


def one_by_one(moves: Moves) -> tuple[list[list[int]], list[bool]]:
    after = [
        moved_once(moves.scenario, dict(zip(moves.moved, row, strict=True)), moves.earlier) for row in moves.targets
    ]
    return [list(row or [0] * len(moves.start)) for row in after], [row is not None for row in after]


def at_once(moves: Moves) -> tuple[list[list[int]], list[bool]]:
    targets = np.array(moves.targets).T
    after, possible = moved_many(Move.of(moves.scenario, moves.moved, moves.earlier), targets)
    return after.T.tolist(), possible.tolist()


@st.composite
def moves_of(draw: st.DrawFn, moved_shares: int) -> Moves:
    start = draw(shares())
    count = len(start)
    first = draw(st.integers(0, count - 1))
    moved = (first, (first + draw(st.integers(1, count - 1))) % count)[:moved_shares]
    not_moved = [i for i in range(count) if i not in moved]
    # No locks, any locks, or all others but one or none locked.
    bits = draw(st.just(0) | st.integers(0, 2**count - 1))
    locked = [bits >> i & 1 == 1 for i in range(count)]
    if draw(st.integers(0, 3)) == 0:
        unlocked = draw(st.integers(0, count - 1))
        locked = [i != unlocked for i in range(count)]
    if draw(st.booleans()):
        emptied = list(start)
        for i in [i for i in not_moved if not locked[i]]:
            emptied[first] += emptied[i]
            emptied[i] = 0
        start = tuple(emptied)
    free = WHOLE - sum(start[i] for i in not_moved if locked[i])
    target = st.integers(0, free) | st.integers(-5, WHOLE + 5) | st.sampled_from([0, free, free + 1, -1])
    targets = draw(st.lists(st.lists(target, min_size=moved_shares, max_size=moved_shares), max_size=20))
    # Where they are, and with nothing left for the others, or one hundredth more or less than that.
    targets.append([start[i] for i in moved])
    part = draw(st.integers(0, free))
    for off in (-1, 0, 1):
        targets.append([free + off] if moved_shares == 1 else [part, free - part + off])
    return Moves(start, tuple(locked), moved, targets, draw(st.lists(shares(count), max_size=2)))


# --- splitting ---


@settings(patient, max_examples=12)
@given(st.integers(1, 20).flatmap(lambda n: st.lists(st.integers(0, WHOLE), min_size=n, max_size=n)))
def test_every_total_is_split_as_one_by_one(weights: list[int]) -> None:
    assert [in_proportion(t, weights) for t in range(WHOLE + 1)] == in_proportion_many(ALL_TOTALS, weights).T.tolist()


@patient
@given(shares(), st.lists(st.integers(0, WHOLE), min_size=1))
def test_totals_in_any_order_are_split_in_the_ratios_of_shares(weights: tuple[int, ...], totals: list[int]) -> None:
    assert [in_proportion(t, weights) for t in totals] == in_proportion_many(np.array(totals), weights).T.tolist()


@patient
@given(
    st.lists(st.integers(0, MOST_VOTES), min_size=1, max_size=20),
    st.lists(st.integers(0, 20 * MOST_VOTES), min_size=1, max_size=20),
)
@example([MOST_VOTES, MOST_VOTES - 1], [2 * MOST_VOTES - 1])
@example([7, 3], [2**31 // 10, 2**31 // 10 + 1])
@example([7, 3], [2**63 // 10, 2**63 // 10 + 1])
def test_counts_of_any_size_are_split_as_one_by_one(weights: list[int], totals: list[int]) -> None:
    assert [in_proportion(t, weights) for t in totals] == in_proportion_many(np.array(totals), weights).T.tolist()


WEIGHTS = [[WHOLE] * 20, [WHOLE], [1] * 20, [0] * 7, [1, WHOLE], [WHOLE - 1, 0, 1], [3, 3, 1]]


@pytest.mark.parametrize("weights", WEIGHTS)
def test_the_largest_the_smallest_and_equal_weights_are_split_exactly(weights: list[int]) -> None:
    expected = [in_proportion(t, weights) for t in range(WHOLE + 1)]

    assert expected == in_proportion_many(ALL_TOTALS, weights).T.tolist()


def test_no_totals_are_split_into_no_parts() -> None:
    assert (3, 0) == in_proportion_many(np.empty(0, np.int64), [1, 2, 3]).shape


# --- moving ---


@patient
@given(moves_of(1))
def test_one_share_moves_as_one_by_one_wherever_that_is_possible(moves: Moves) -> None:
    assert one_by_one(moves) == at_once(moves)


@patient
@given(moves_of(2))
def test_two_shares_move_as_one_by_one_wherever_that_is_possible(moves: Moves) -> None:
    assert one_by_one(moves) == at_once(moves)


@settings(patient, max_examples=40)
@given(moves_of(1) | moves_of(2))
def test_all_shares_together_are_everything_where_a_move_is_possible_and_nothing_elsewhere(moves: Moves) -> None:
    after, possible = at_once(moves)

    assert [WHOLE if is_possible else 0 for is_possible in possible] == [sum(row) for row in after]


def test_a_moved_share_moves_although_it_is_locked() -> None:
    moves = Moves((5000, 3000, 2000), (True, False, True), (0,), [[6000], [8000], [8001]])

    assert ([[6000, 2000, 2000], [8000, 0, 2000], [0, 0, 0]], [True, True, False]) == at_once(moves)


def test_beyond_either_end_is_not_possible() -> None:
    moves = Moves((5000, 3000, 2000), (False,) * 3, (0,), [[-1], [0], [10_000], [10_001]])

    assert ([[0, 0, 0], [0, 6000, 4000], [10_000, 0, 0], [0, 0, 0]], [False, True, True, False]) == at_once(moves)


def test_one_below_zero_does_not_make_room_for_the_other() -> None:
    moves = Moves((5000, 3000, 2000), (False,) * 3, (0, 1), [[-1, 10_001], [-1, 5], [10_001, -1], [0, 10_000]])

    assert ([[0] * 3, [0] * 3, [0] * 3, [0, 10_000, 0]], [False, False, False, True]) == at_once(moves)


def test_where_nobody_gives_way_only_what_leaves_nothing_over_is_possible() -> None:
    one = Moves((5000, 3000, 2000), (False, True, True), (0,), [[4999], [5000], [5001]])
    two = Moves((5000, 3000, 2000), (False, False, True), (0, 1), [[5000, 2999], [4000, 4000], [8000, 1]])

    assert ([[0] * 3, [5000, 3000, 2000], [0] * 3], [False, True, False]) == at_once(one)
    assert ([[0] * 3, [4000, 4000, 2000], [0] * 3], [False, True, False]) == at_once(two)


def test_others_at_zero_come_back_in_the_ratios_of_the_latest_earlier_shares_in_which_they_had_any() -> None:
    earlier = [(10_000, 0, 0), (9700, 200, 100), (9000, 100, 900)]
    moves = Moves((10_000, 0, 0), (False,) * 3, (0,), [[7000], [9997]], earlier)

    assert ([[7000, 2000, 1000], [9997, 2, 1]], [True, True]) == at_once(moves)


# --- who gives way ---


@patient
@given(moves_with_payers(), st.sampled_from([1, 10**5, 10**11]), st.data())
def test_many_gains_are_given_way_to_as_one_by_one(
    drawn: tuple[Scenario, tuple[int, ...], list[tuple[int, ...]]], scale: int, data: st.DataObject
) -> None:
    scenario, moved, earlier = drawn
    turns = [replace(turn, total=scale * turn.total) for turn in Move.of(scenario, moved, earlier).turns]
    most = sum(turn.total for turn in turns)
    gains = [0, most, *data.draw(st.lists(st.integers(-scale * WHOLE, most), max_size=8))]
    expected = [list(given_way(gain, turns)) for gain in gains]
    at_once = [(i, has.tolist()) for i, has in given_way_many(np.array(gains), turns)]

    assert expected == [[(i, has[place]) for i, has in at_once] for place in range(len(gains))]


@settings(patient, max_examples=150)
@given(moves_with_payers(), st.data())
def test_whoever_gives_way_many_moves_are_those_that_one_by_one_bring(
    drawn: tuple[Scenario, tuple[int, ...], list[tuple[int, ...]]], data: st.DataObject
) -> None:
    scenario, moved, earlier = drawn
    target = st.integers(0, WHOLE) | st.integers(-5, WHOLE + 5)
    places = data.draw(st.lists(st.lists(target, min_size=len(moved), max_size=len(moved)), min_size=1, max_size=12))
    places.append([scenario.votes[i] for i in moved])
    expected = [moved_once(scenario, dict(zip(moved, place, strict=True)), earlier) for place in places]
    after, possible = moved_many(Move.of(scenario, moved, earlier), np.array(places).T)

    assert [row is not None for row in expected] == possible.tolist()
    assert [list(row or [0] * len(scenario.votes)) for row in expected] == after.T.tolist()


@settings(patient, max_examples=150)
@given(moves_with_payers(), st.integers(0, WHOLE))
def test_what_is_not_locked_moves_to_where_the_slider_brings_it(
    drawn: tuple[Scenario, tuple[int, ...], list[tuple[int, ...]]], target: int
) -> None:
    scenario, (moved, *_), earlier = drawn
    scenario = scenario.with_lock(moved, False)
    move = Move.of(scenario, [moved], earlier)
    after, possible = moved_many(move, np.array([[target]]))

    assert (target <= move.free and (move.possible or target == scenario.votes[moved])) == possible[0]
    assert not possible[0] or list(move.to({moved: target}).votes) == after[:, 0].tolist()


def test_where_no_hundredths_can_say_the_start_no_move_is_possible() -> None:
    thirds = replace(Moves((1, 1, 1), (False,) * 3, (0,), []).scenario, rules=Rules(threshold=Fraction(1, 3)))
    after, possible = moved_many(Move.of(thirds, [0]), np.array([[0, 3333, 5000]]))

    assert (False, False) == (bool(possible.any()), bool(after.any()))
    assert (3, 3) == after.shape


# --- so many that shares come again ---


def tiled(targets: NDArray[np.int64], moves: int) -> NDArray[np.int64]:
    return np.tile(targets, -(-moves // targets.shape[1]))[:, :moves]


@pytest.mark.parametrize("moves", [WHOLE - 1, WHOLE, WHOLE + 1, WHOLE + 2, 30_000])
@pytest.mark.parametrize("locked", ["-------", "x-----x", "-xxxxx-", "--xxxxx"])
def test_more_moves_than_there_are_shares_give_what_fewer_give(moves: int, locked: str) -> None:
    move = Move.of(Moves(SHARES_2012, tuple(c == "x" for c in locked), (), []).scenario, [1, 6])
    targets = tiled(np.random.default_rng(moves).integers(-20, 5_600, (2, 3_001)), moves)
    shares_after, possible = moved_many(move, targets)
    fewer = [moved_many(move, targets[:, at : at + 1_000]) for at in range(0, moves, 1_000)]

    assert np.array_equal(np.concatenate([shares for shares, _ in fewer], axis=1), shares_after)
    assert np.array_equal(np.concatenate([could for _, could in fewer]), possible)


@pytest.mark.parametrize("locked", ["-------", "--x-x--"])
def test_every_share_there_is_and_one_more_at_either_end_equal_one_by_one(locked: str) -> None:
    targets = [[t] for t in range(-1, WHOLE + 2)]
    moves = Moves(SHARES_2012, tuple(c == "x" for c in locked), (1,), targets)

    assert one_by_one(moves) == at_once(moves)


def test_others_at_zero_come_back_in_earlier_ratios_in_very_many_moves_too() -> None:
    targets = [[t] for t in range(WHOLE + 1)]
    moves = Moves((0, 0, 10_000, 0), (False, True, False, False), (2,), targets, [(1500, 3000, 5000, 500)])

    assert one_by_one(moves) == at_once(moves)
