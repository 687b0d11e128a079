"""The picture of a map: a colour for each cell, the classes of its legend, the clause's edge and all other borders.

It is made of arrays alone, on any thread; the window hands in the colours and lays the picture out.
"""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.seat_map import SeatMap

_SMALL = 2
"""The size, as a power of two, of areas that no letter fits into: less than a 256th of the map."""


@dataclass(frozen=True, slots=True)
class MapClass:
    """What cells of one colour have in common, in a map of who is admitted.

    Attributes:
        admitted: the indices of the admitted parties, in registration order.
        clause_active: whether the guarantee clause is active.
        rgb: the colour, as a pixel.
        place: the column and the row of a cell well inside.
        room: how many columns and rows of the same class are around that cell; 0 of what is too small to be seen.
    """

    admitted: tuple[int, ...]
    clause_active: bool
    rgb: int
    place: tuple[int, int]
    room: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """Lines between cells that differ.

    Attributes:
        upright: those that go up: columns to the left of them, first rows, last rows; shape (3, lines).
        level: those that go across: rows below them, first columns, last columns; shape (3, lines).
    """

    upright: NDArray[np.int64]
    level: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class MapPicture:
    """A map, painted.

    Attributes:
        cells: how many columns and rows it has.
        pixels: a colour for each cell, from the top row down, uint32 of shape (rows, columns).
        classes: the legend of a map of who is admitted, the largest areas first; empty for a map of seats.
        clause_edges: where the guarantee clause begins and ends.
        borders: all other lines between classes.
        impossible: a column and a row well inside of what is not possible, and how many columns and rows of it are
            around there; None where all is possible.
    """

    cells: tuple[int, int]
    pixels: NDArray[np.uint32]
    classes: tuple[MapClass, ...]
    clause_edges: Edges
    borders: Edges
    impossible: tuple[tuple[int, int], tuple[int, int]] | None


class ColorOf(Protocol):
    """The colour of a class, as a pixel."""

    def __call__(self, admitted: tuple[int, ...], *, clause_active: bool) -> int:
        """Given the admitted parties and whether the clause is active."""


def picture_of_admitted(seat_map: SeatMap, blank: int, color_of: ColorOf) -> MapPicture:
    """Colour the cells by who is admitted and whether the clause is active.

    Args:
        seat_map: the map.
        blank: the colour of cells that are not possible.
        color_of: the colour of a class.
    """
    # A cell's class as one number: not possible, then who is admitted, the clause above all bits of parties.
    parties = seat_map.seats.shape[2]
    numbers = seat_map.admitted + (seat_map.clause_active.astype(np.uint32) << np.uint32(parties)) + np.uint32(1)
    np.multiply(numbers, seat_map.possible, out=numbers)
    known, areas = np.unique(numbers, return_counts=True)
    places = np.searchsorted(known, numbers)
    colors = np.full(len(known), blank, np.uint32)
    classes = []
    for i, (number, area) in enumerate(zip(known.tolist(), areas.tolist(), strict=True)):
        if number == 0:
            continue
        bits, clause = (number - 1) % (1 << parties), bool((number - 1) >> parties)
        admitted = tuple(party for party in range(parties) if bits >> party & 1)
        colors[i] = color_of(admitted, clause_active=clause)
        large = (1024 * area // numbers.size).bit_length()
        place, room = _inside(places == i) if large > _SMALL else ((0, 0), (0, 0))
        classes.append((large, MapClass(admitted, clause, int(colors[i]), place, room)))
    # By powers of two, so that a drag seldom changes the order; of equals, the clause first.
    classes.sort(key=lambda pair: (-pair[0], not pair[1].clause_active))
    return _picture(seat_map, colors[places], tuple(c for _, c in classes), places)


def picture_of_seats(seat_map: SeatMap, party: int, blank: int, colors: NDArray[np.uint32]) -> MapPicture:
    """Colour the cells by the seats of a party.

    Args:
        seat_map: the map.
        party: the index of the party.
        blank: the colour of cells that are not possible.
        colors: a colour for each number of seats.
    """
    pixels = np.where(seat_map.possible, colors[seat_map.seats[:, :, party]], np.uint32(blank))
    return _picture(seat_map, pixels, (), np.zeros(pixels.shape, np.int64))


def _picture(
    seat_map: SeatMap, pixels: NDArray[np.uint32], classes: tuple[MapClass, ...], places: NDArray[np.int64]
) -> MapPicture:
    active, possible = seat_map.clause_active, seat_map.possible
    beside, above = possible[:, 1:] & possible[:, :-1], possible[1:] & possible[:-1]
    clause_beside, clause_above = active[:, 1:] != active[:, :-1], active[1:] != active[:-1]
    others_beside = (places[:, 1:] != places[:, :-1]) & ~clause_beside
    others_above = (places[1:] != places[:-1]) & ~clause_above
    rows, columns = pixels.shape
    return MapPicture(
        (columns, rows),
        # Rows count from the bottom, as shares do; pictures from the top.
        np.ascontiguousarray(pixels[::-1]),
        classes,
        Edges(_runs_along((clause_beside & beside).T), _runs_along(clause_above & above)),
        Edges(_runs_along((others_beside & beside).T), _runs_along(others_above & above)),
        None if possible.all() else _inside(~possible),
    )


def _runs_along(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The runs of True in each line: which line, first and last place in it, shape (3, runs)."""
    lines, places = flags.shape
    padded = np.zeros((lines, places + 2), np.bool_)
    padded[:, 1:-1] = flags
    # In every line, what is unlike its neighbour begins a run and ends one, in turn.
    line, turn = np.nonzero(padded[:, 1:] != padded[:, :-1])
    return np.stack([line[::2], turn[::2], turn[1::2] - 1])


def _inside(cells: NDArray[np.bool_]) -> tuple[tuple[int, int], tuple[int, int]]:
    """A cell well inside an area, as column and row, and how wide and high the area is around it."""
    by_row = np.count_nonzero(cells, axis=1)
    fullest = np.flatnonzero(by_row == by_row.max())
    row = int(fullest[len(fullest) // 2])
    first, last = _longest_run(cells[row])
    column = (first + last) // 2
    bottom, top = _run_around(cells[:, column], row)
    return (column, (bottom + top) // 2), (last - first + 1, top - bottom + 1)


def _longest_run(flags: NDArray[np.bool_]) -> tuple[int, int]:
    _, first, last = _runs_along(flags[np.newaxis])
    longest = int(np.argmax(last - first))
    return int(first[longest]), int(last[longest])


def _run_around(flags: NDArray[Any], place: int) -> tuple[int, int]:
    _, first, last = _runs_along(flags[np.newaxis])
    run = int(np.searchsorted(first, place, side="right")) - 1
    return int(first[run]), int(last[run])
