"""The map of two parties' shares: every cell is an election, and the edges lie where the law has them."""

# Asserts read expected == actual.

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kzcalc import Allocation, Guarantee, Rules, Scenario
from kzcalc.analysis.seat_map import _BAND as BAND
from kzcalc.analysis.seat_map import SeatMap, seat_map, seat_map_in_bands, stacked
from kzcalc.law.rules import METHODS
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE, to_share_of, to_shares
from tests.analysis.scenarios import of
from tests.analysis.strategies import patient, scenarios
from tests.analysis.test_moves import moved_once
from tests.scenario.strategies import shares

OFFICIAL = official_result_2012()
NUR_OTAN, AK_ZHOL, OSDP, CPPK = (OFFICIAL.keys.index(key) for key in ("nur-otan", "ak-zhol", "osdp", "cppk"))
CLAUSE = OFFICIAL.with_votes([8600, 699, 168, 119, 66, 83, 265])

Told = tuple[bool, int, bool, tuple[int, ...]]
"""Of one cell: whether it is possible, the bits of who is admitted, whether the clause is active, and the seats."""


def allocated(
    start: Scenario, parties: tuple[int, int], x: int, y: int, earlier: Sequence[tuple[int, ...]] = ()
) -> Allocation | None:
    """What comes of moving both shares, one election at a time; None if that is not possible."""
    moved = moved_once(start, {parties[0]: x, parties[1]: y}, earlier)
    if moved is None:
        return None
    return start.with_votes(moved, to_share_of(start.other_ballots, sum(start.votes))).allocate()


def told_by_the_law(
    start: Scenario, parties: tuple[int, int], x: int, y: int, earlier: Sequence[tuple[int, ...]] = ()
) -> Told:
    allocation = allocated(start, parties, x, y, earlier)
    if allocation is None:
        return False, 0, False, (0,) * len(start.votes)
    bits = sum(2**i for i, is_admitted in enumerate(allocation.admitted) if is_admitted)
    return True, bits, allocation.clause_active, allocation.seats


def told(seat_map: SeatMap, row: int, column: int) -> Told:
    """What a map says of a cell."""
    at = (row, column)
    seats = tuple(seat_map.seats[at].tolist())
    return bool(seat_map.possible[at]), int(seat_map.admitted[at]), bool(seat_map.clause_active[at]), seats


def all_cells(seat_map: SeatMap) -> list[Told]:
    return [told(seat_map, row, column) for row in range(len(seat_map.ys)) for column in range(len(seat_map.xs))]


# --- every cell ---


@st.composite
def axes(draw: st.DrawFn, scenario: Scenario, party: int) -> list[int]:
    """A few shares: the party's own, both sides of the threshold, the ends, and any others."""
    passes = scenario.share_that_passes
    delicate = st.sampled_from([0, 1, WHOLE, passes, passes - 1, passes // 2, to_shares(scenario.votes)[party]])
    return draw(st.lists(delicate | st.integers(0, 3 * passes // 2) | st.integers(0, WHOLE), min_size=1, max_size=6))


@st.composite
def planes(draw: st.DrawFn) -> tuple[Scenario, tuple[int, int], list[int], list[int]]:
    scenario = draw(scenarios())
    first, second, *_ = draw(st.permutations(range(len(scenario.parties))))
    return scenario, (first, second), draw(axes(scenario, first)), draw(axes(scenario, second))


@patient
@given(planes())
def test_every_cell_is_the_election_with_both_shares_moved_there(
    plane: tuple[Scenario, tuple[int, int], list[int], list[int]],
) -> None:
    scenario, parties, xs, ys = plane
    expected = [told_by_the_law(scenario, parties, x, y) for y in ys for x in xs]

    assert expected == all_cells(seat_map(Move.of(scenario, parties), np.array(xs), np.array(ys)))


@settings(patient, max_examples=40)
@given(planes(), st.data())
def test_others_at_zero_come_back_in_earlier_ratios(
    plane: tuple[Scenario, tuple[int, int], list[int], list[int]], data: st.DataObject
) -> None:
    scenario, parties, xs, ys = plane
    alone = scenario.with_votes([p.votes if p.locked or i in parties else 0 for i, p in enumerate(scenario.parties)])
    earlier = data.draw(st.lists(shares(len(scenario.parties)), max_size=2))
    expected = [told_by_the_law(alone, parties, x, y, earlier) for y in ys for x in xs]

    assert expected == all_cells(seat_map(Move.of(alone, parties, earlier), np.array(xs), np.array(ys)))


def test_the_cell_of_both_own_shares_is_the_scenario_in_shares() -> None:
    at = to_shares(OFFICIAL.votes)
    on_screen = seat_map(Move.of(OFFICIAL, (AK_ZHOL, CPPK)), np.array([at[AK_ZHOL]]), np.array([at[CPPK]]))

    assert [(True, 0b1000011, False, (83, 8, 0, 0, 0, 0, 7))] == all_cells(on_screen)


def test_which_party_is_across_and_which_is_up_makes_a_mirror_image() -> None:
    xs, ys = np.arange(0, 1_500, 60), np.arange(0, 9_000, 333)
    across, up = (
        seat_map(Move.of(CLAUSE, (AK_ZHOL, NUR_OTAN)), xs, ys),
        seat_map(Move.of(CLAUSE, (NUR_OTAN, AK_ZHOL)), ys, xs),
    )

    assert np.array_equal(across.possible, up.possible.T)
    assert np.array_equal(across.admitted, up.admitted.T)
    assert np.array_equal(across.clause_active, up.clause_active.T)
    assert np.array_equal(across.seats, up.seats.transpose(1, 0, 2))


def test_twenty_parties_have_a_bit_each() -> None:
    scenario = of([500] * 20, Rules(threshold=Fraction(0)))

    assert [(2**20 - 1, 2**20 - 1 - 2**19 - 2**3)] == [
        tuple(seat_map(Move.of(scenario, (3, 19)), np.array([500, 0]), np.array([500, 0])).admitted.diagonal().tolist())
    ]


def test_a_locked_party_on_an_axis_moves_all_the_same() -> None:
    xs, ys = np.arange(0, 10_001, 700), np.arange(0, 10_001, 900)
    locked = replace(CLAUSE, parties=tuple([replace(p, locked=p.key == "ak-zhol") for p in CLAUSE.parties]))

    assert all_cells(seat_map(Move.of(CLAUSE, (AK_ZHOL, CPPK)), xs, ys)) == all_cells(
        seat_map(Move.of(locked, (AK_ZHOL, CPPK)), xs, ys)
    )


# --- what is not possible ---


def empty_outside(seat_map: SeatMap) -> bool:
    """Whether nothing is said of the cells that are not possible."""
    outside = ~seat_map.possible
    return not (
        seat_map.admitted[outside].any() or seat_map.clause_active[outside].any() or seat_map.seats[outside].any()
    )


@pytest.mark.parametrize("parties", [(AK_ZHOL, CPPK), (NUR_OTAN, AK_ZHOL), (CPPK, OSDP)])
def test_beyond_100_percent_nothing_is_possible_and_all_is_empty(parties: tuple[int, int]) -> None:
    axis = np.arange(0, 10_001, 100)
    whole = seat_map(Move.of(CLAUSE, parties), axis, axis)

    assert np.array_equal(axis + axis[:, np.newaxis] <= WHOLE, whole.possible)
    assert empty_outside(whole)
    assert np.array_equal(np.where(whole.possible, 98, 0), whole.seats.sum(axis=2))


def test_beyond_what_locked_shares_leave_free_nothing_is_possible_and_all_is_empty() -> None:
    scenario = of([2500, 3000, 1500, 3000], locked=[0, 2])
    axis = np.arange(0, 10_001, 50)
    whole = seat_map(Move.of(scenario, (1, 2)), axis, axis)

    assert np.array_equal(axis + axis[:, np.newaxis] <= 7500, whole.possible)
    assert empty_outside(whole)
    assert np.array_equal(np.where(whole.possible, 98, 0), whole.seats.sum(axis=2))


def test_where_nobody_gives_way_only_the_edge_is_possible() -> None:
    axis = np.arange(0, 10_001, 500)
    two, locked = of([6000, 4000]), of([5000, 3000, 2000], locked=[2])

    assert np.array_equal(axis + axis[:, np.newaxis] == WHOLE, seat_map(Move.of(two, (0, 1)), axis, axis).possible)
    assert np.array_equal(axis + axis[:, np.newaxis] == 8000, seat_map(Move.of(locked, (0, 1)), axis, axis).possible)


# --- bands ---


@pytest.mark.parametrize(
    ("columns", "bands"),
    [
        pytest.param(301, [BAND // 301] * 3 + [5], id="a rest"),
        pytest.param(BAND // 50, [50, 50], id="full bands"),
        pytest.param(BAND // 2 - 1, [2, 1], id="wide"),
        pytest.param(BAND // 2 + 1, [1, 1], id="more than half a band wide"),
        pytest.param(BAND + 1, [1, 1, 1], id="wider than a band"),
        pytest.param(3, [BAND // 3, 2], id="high"),
        pytest.param(1, [1], id="one cell"),
    ],
)
def test_bands_are_the_rows_of_the_whole_in_order(columns: int, bands: list[int]) -> None:
    rows = sum(bands)
    xs, ys = np.arange(columns) % 5_000, np.arange(rows) * 7_919 % 5_001
    parts = list(seat_map_in_bands(Move.of(CLAUSE, (AK_ZHOL, CPPK)), xs, ys))
    whole = seat_map(Move.of(CLAUSE, (AK_ZHOL, CPPK)), xs, ys)

    assert bands == [len(part.ys) for part in parts]
    assert np.array_equal(ys, stacked(parts).ys)
    assert np.array_equal(xs, whole.xs)
    assert (rows, columns) == whole.possible.shape == whole.admitted.shape == whole.clause_active.shape
    assert np.array_equal(whole.seats, np.concatenate([part.seats for part in parts]))
    for row in {0, rows // 2, rows - 1}:
        alone = seat_map(Move.of(CLAUSE, (AK_ZHOL, CPPK)), xs, ys[row : row + 1])
        for name in ("possible", "admitted", "clause_active", "seats"):
            assert np.array_equal(getattr(alone, name)[0], getattr(whole, name)[row]), name


def test_cells_of_every_band_are_elections_of_the_same_start() -> None:
    xs, ys = np.arange(0, 3_000, 6), np.arange(0, 3_000, 6)
    whole = seat_map(Move.of(CLAUSE, (OSDP, CPPK)), xs, ys)
    random = Random("cells of bands")
    picked = [(random.randrange(len(ys)), random.randrange(len(xs))) for _ in range(300)]

    assert whole.possible.size > 3 * BAND
    assert [told_by_the_law(CLAUSE, (OSDP, CPPK), int(xs[c]), int(ys[r])) for r, c in picked] == [
        told(whole, r, c) for r, c in picked
    ]


def test_others_at_zero_come_back_in_earlier_ratios_in_every_band() -> None:
    start, earlier = of([6000, 4000, 0, 0]), [(5000, 2000, 600, 2400)]
    xs, ys = np.arange(0, 10_001, 25), np.arange(0, 10_001, 25)
    whole = seat_map(Move.of(start, (0, 1), earlier), xs, ys)
    random = Random("earlier in bands")
    picked = [(random.randrange(len(ys)), random.randrange(len(xs))) for _ in range(200)]

    assert whole.possible.size > 2 * BAND
    assert [told_by_the_law(start, (0, 1), int(xs[c]), int(ys[r]), earlier) for r, c in picked] == [
        told(whole, r, c) for r, c in picked
    ]


# --- the edge of the clause ---


def test_the_clause_ends_at_exactly_seven_percent_on_either_axis() -> None:
    axis = np.arange(690, 711)
    near = seat_map(Move.of(CLAUSE, (AK_ZHOL, CPPK)), axis, axis)

    assert np.array_equal((axis < 700) & (axis[:, np.newaxis] < 700), near.clause_active)


def test_of_ballots_cast_the_clause_ends_where_the_share_of_them_is_seven_percent() -> None:
    scenario = of(CLAUSE.votes, Rules(threshold_base="cast"), other_ballots=1_001)
    axis = np.arange(760, 781)
    near = seat_map(Move.of(scenario, (AK_ZHOL, CPPK)), axis, axis)

    # 7 % of 11,001 are 770.07.
    assert np.array_equal((axis < 771) & (axis[:, np.newaxis] < 771), near.clause_active)


def stretched_axis() -> NDArray[np.int64]:
    """801 shares, most of them up to 10 %."""
    fine, coarse = np.linspace(0, 1_000, 481), np.linspace(1_000, WHOLE, 321)[1:]
    axis: NDArray[np.int64] = np.rint(np.concatenate([fine, coarse])).astype(np.int64)
    return axis


def around_the_clause(random: Random) -> Scenario:
    """Votes in shares or in real counts: a leader and, of the others, few near the threshold or above it."""
    kind = random.randrange(3)
    if kind == 0:
        votes = list(CLAUSE.votes)
    elif kind == 1:
        small = [max(0, v + random.randint(-150, 150)) for v in CLAUSE.votes[1:]]
        votes = [WHOLE - sum(small), *small]
    else:
        small = [random.choice([0, random.randrange(500_000)]) for _ in range(random.randint(3, 7))]
        votes = [random.randrange(4 * 10**6, 10**7), *small]
    random.shuffle(votes)
    rules = Rules(
        threshold=Fraction(random.choice([7, 7, 7, 5]), 100),
        threshold_base=random.choice(["valid", "valid", "cast"]),
        guarantee=Guarantee(correction=random.choice([Fraction(7, 10), Fraction(1)])),
        method=random.choice(["hare", "hare", *METHODS]),
    )
    locked = [i for i in range(len(votes)) if random.random() < 0.15]
    return of(votes, rules, locked=locked, other_ballots=random.choice([0, sum(votes) // 13]))


def cells_on_a_line(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """The cells (row, column) that a straight line passes through: each beside the one before."""
    steps = max(abs(b - a) for a, b in zip(start, end, strict=True))
    return [
        (start[0] + round((end[0] - start[0]) * step / steps), start[1] + round((end[1] - start[1]) * step / steps))
        for step in range(steps + 1)
    ]


def hundredths_between(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """The shares (x, y) on the way from one cell's to another's, so that neither skips a hundredth."""
    return cells_on_a_line(start, end)


def exactly_one_passes(allocation: Allocation, rules: Rules) -> bool:
    """Whether the clause has to be active, by the text of the law."""
    share = rules.threshold
    passed = [v for v in allocation.votes if v and v * share.denominator >= allocation.base * share.numerator]
    return 1 == len(passed) < len([v for v in allocation.votes if v])


def clause_by_the_law(scenario: Scenario, parties: tuple[int, int], x: int, y: int) -> bool | None:
    """Whether the clause is active once both shares are moved; None where that is not possible."""
    allocation = allocated(scenario, parties, x, y)
    if allocation is None:
        return None
    assert exactly_one_passes(allocation, scenario.rules) == allocation.clause_active
    return allocation.clause_active


def expect_edges_where_the_law_has_them(
    scenario: Scenario, parties: tuple[int, int], whole: SeatMap, line: Sequence[tuple[int, int]]
) -> int:
    """Go along a line of cells (row, column) of the whole map: at the edges, hundredth by hundredth.

    Returns:
        How many edges of the clause there were.
    """
    places = [(int(whole.xs[column]), int(whole.ys[row])) for row, column in line]
    expected = [clause_by_the_law(scenario, parties, *place) for place in places]
    actual = [bool(whole.clause_active[cell]) if whole.possible[cell] else None for cell in line]
    assert expected == actual, (scenario, parties, line)

    edges = 0
    for (here, before), (there, after) in pairwise(zip(places, expected, strict=True)):
        if {before, after} != {False, True}:
            continue
        # Between these two cells the law has an edge. A map of the two hundredths beside it has it too.
        way = hundredths_between(here, there)
        last = max(i for i, place in enumerate(way) if clause_by_the_law(scenario, parties, *place) == before)
        xs, ys = zip(*way[last : last + 2], strict=True)
        closest = seat_map(Move.of(scenario, parties), np.array(xs), np.array(ys))
        assert [before, after] == closest.clause_active.diagonal().tolist(), (scenario, parties, way)
        edges += 1
    return edges


def test_the_edge_of_the_clause_lies_exactly_where_the_law_has_it_along_random_lines() -> None:
    random = Random("edges")
    axis = stretched_axis()
    edges = 0
    for _ in range(10):
        scenario = around_the_clause(random)
        first, second = random.sample(range(len(scenario.parties)), 2)
        whole = seat_map(Move.of(scenario, (first, second)), axis, axis)
        active = np.argwhere(whole.clause_active).tolist()
        for _ in range(8):
            # From anywhere to where the clause is active; without such cells, to what is up to 10 %.
            start = (random.randrange(801), random.randrange(801))
            row, column = random.choice(active) if active else (random.randrange(480), random.randrange(480))
            line = cells_on_a_line(start, (row, column))
            edges += expect_edges_where_the_law_has_them(scenario, (first, second), whole, line)

    # Else it would say little.
    assert edges > 50
