"""The picture of a map: every cell has its colour, every class its place, and edges lie between cells that differ."""

# Asserts read expected == actual.

import numpy as np
import pytest
from numpy.typing import NDArray

from kzcalc.analysis.map_picture import Edges, MapPicture, picture_of_admitted, picture_of_seats
from kzcalc.analysis.seat_map import SeatMap, seat_map
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.move import Move

BLANK = 7
SEATS = np.arange(100, 199, dtype=np.uint32)
"""A colour for each number of seats."""

Class = tuple[tuple[int, ...], bool]
"""Who is admitted, and whether the clause is active."""


@pytest.fixture(scope="module")
def cells() -> SeatMap:
    grid = np.arange(0, 10_001, 100)
    return seat_map(Move.of(official_result_2012(), (1, 6)), grid, grid)


def color_of(admitted: tuple[int, ...], *, clause_active: bool) -> int:
    return 1000 + 2 * sum(1 << party for party in admitted) + clause_active


def drawn(*rows: str) -> SeatMap:
    """A map from its top row down: a digit is the only party admitted, ``*`` the clause for the first two."""
    marks = np.array([list(row) for row in reversed(rows)])
    bits = {" ": 0, "*": 3, **{str(i): 1 << i for i in range(4)}}
    admitted = np.vectorize(bits.__getitem__, otypes=[np.uint32])(marks)
    size = np.arange(marks.shape[1]), np.arange(marks.shape[0])
    return SeatMap(*size, marks != " ", admitted, marks == "*", np.zeros((*marks.shape, 4), np.int16))


def class_of(cells: SeatMap, row: int, column: int) -> Class | None:
    """The class of a cell, None of one that is not possible."""
    if not cells.possible[row, column]:
        return None
    bits = int(cells.admitted[row, column])
    return tuple(i for i in range(7) if bits >> i & 1), bool(cells.clause_active[row, column])


def classes_of(cells: SeatMap) -> list[list[Class | None]]:
    rows, columns = cells.possible.shape
    return [[class_of(cells, row, column) for column in range(columns)] for row in range(rows)]


def painted(cells: SeatMap) -> MapPicture:
    return picture_of_admitted(cells, BLANK, color_of)


def cells_beside(edges: Edges) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """The cells to the left of upright edges and those below level ones, as row and column."""
    upright = {(y, x) for x, first, last in edges.upright.T.tolist() for y in range(first, last + 1)}
    level = {(y, x) for y, first, last in edges.level.T.tolist() for x in range(first, last + 1)}
    return upright, level


def where(flags: NDArray[np.bool_]) -> set[tuple[int, int]]:
    return {(y, x) for y, x in np.argwhere(flags).tolist()}


# --- colours ---


def test_every_cell_has_the_colour_of_its_class_from_the_top_row_down(cells: SeatMap) -> None:
    expected = [
        [BLANK if kind is None else color_of(kind[0], clause_active=kind[1]) for kind in row]
        for row in reversed(classes_of(cells))
    ]

    assert expected == painted(cells).pixels.tolist()


def test_every_cell_has_the_colour_of_the_partys_seats(cells: SeatMap) -> None:
    pixels = picture_of_seats(cells, 6, BLANK, SEATS).pixels
    expected = np.where(cells.possible, 100 + cells.seats[:, :, 6], BLANK)[::-1]

    assert expected.tolist() == pixels.tolist()
    assert np.uint32 == pixels.dtype
    assert pixels.flags.c_contiguous


def test_a_map_of_seats_has_no_classes_and_no_borders_but_the_clauses(cells: SeatMap) -> None:
    shown = picture_of_seats(cells, 0, BLANK, SEATS)

    assert () == shown.classes
    assert (set(), set()) == cells_beside(shown.borders)
    assert cells_beside(painted(cells).clause_edges) == cells_beside(shown.clause_edges)


# --- classes ---


def test_the_classes_are_those_that_cells_have(cells: SeatMap) -> None:
    shown = [(c.admitted, c.clause_active) for c in painted(cells).classes]

    assert {kind for row in classes_of(cells) for kind in row} - {None} == set(shown)
    assert len(set(shown)) == len(shown)


def test_the_largest_areas_come_first_and_of_like_ones_the_clause() -> None:
    shown = painted(drawn("00001111", "00001111", "22******"))

    assert [((0, 1), True), ((0,), False), ((1,), False), ((2,), False)] == [
        (c.admitted, c.clause_active) for c in shown.classes
    ]


def test_the_place_of_a_class_is_in_the_middle_of_its_area() -> None:
    shown = {c.admitted: c for c in painted(drawn("111111", "100001", "100001", "100001", "111111")).classes}

    assert ((2, 2), (4, 3)) == (shown[0,].place, shown[0,].room)


def test_the_place_of_every_class_is_a_cell_of_it(cells: SeatMap) -> None:
    shown = painted(cells)
    seen = [c for c in shown.classes if c.room != (0, 0)]

    assert 5 < len(seen)
    for c in seen:
        column, row = c.place
        assert (c.admitted, c.clause_active) == class_of(cells, row, column)
        assert c.rgb == shown.pixels[::-1][row, column]


@pytest.mark.parametrize(("cells_of_it", "room"), [(3, (0, 0)), (4, (4, 1))])
def test_less_than_a_256th_of_the_map_is_too_small_to_be_seen(cells_of_it: int, room: tuple[int, int]) -> None:
    row = "1" * cells_of_it + "0" * (32 - cells_of_it)
    shown = {c.admitted: c for c in painted(drawn(row, *["0" * 32] * 31)).classes}

    assert room == shown[1,].room


# --- edges ---


def test_the_clauses_edge_is_drawn_exactly_between_cells_that_differ(cells: SeatMap) -> None:
    active, possible = cells.clause_active, cells.possible
    beside = (active[:, 1:] != active[:, :-1]) & possible[:, 1:] & possible[:, :-1]
    above = (active[1:] != active[:-1]) & possible[1:] & possible[:-1]

    assert beside.any()
    assert above.any()
    assert (where(beside), where(above)) == cells_beside(painted(cells).clause_edges)


def test_all_other_lines_between_classes_are_borders(cells: SeatMap) -> None:
    shown = painted(cells)
    kinds = classes_of(cells)
    rows, columns = cells.possible.shape
    upright = {
        (y, x)
        for y in range(rows)
        for x in range(columns - 1)
        if None not in (kinds[y][x], kinds[y][x + 1]) and kinds[y][x] != kinds[y][x + 1]
    }
    level = {
        (y, x)
        for y in range(rows - 1)
        for x in range(columns)
        if None not in (kinds[y][x], kinds[y + 1][x]) and kinds[y][x] != kinds[y + 1][x]
    }
    by_clause = cells_beside(shown.clause_edges)

    assert (upright - by_clause[0], level - by_clause[1]) == cells_beside(shown.borders)


def test_what_is_not_possible_has_no_edge() -> None:
    shown = painted(drawn("*0 ", "*  "))

    assert ({(1, 0)}, set()) == cells_beside(shown.clause_edges)
    assert (set(), set()) == cells_beside(shown.borders)


def test_one_line_is_drawn_as_far_as_it_is_straight() -> None:
    shown = painted(drawn("0001", "0011", "0011"))

    assert [[1, 0, 1], [2, 2, 2]] == shown.borders.upright.T.tolist()
    assert [[1, 2, 2]] == shown.borders.level.T.tolist()
