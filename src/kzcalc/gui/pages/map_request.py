"""What a map is asked for, and what is shown of it: all in one value, so that any thread can answer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.map_picture import MapPicture
from kzcalc.analysis.seat_map import SeatMap, seat_map, seat_map_in_bands, stacked
from kzcalc.gui.shares.scale import ShareScale
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move

_LIVE_CELLS = 201
_FINE_CELLS = 801


@dataclass(frozen=True, slots=True, eq=False)
class MapRequest:
    """What a map is asked for.

    Attributes:
        move: of the two shares.
        axes: the indices of the parties across and up.
        party: whose seats to show, or None for who is admitted.
        scenario: the scenario on the table.
        paint: makes a picture of a map.
    """

    move: Move
    axes: tuple[int, int]
    party: int | None
    scenario: Scenario
    paint: Callable[[SeatMap], MapPicture]

    def _grid(self, cells: int) -> NDArray[np.int64]:
        return ShareScale.for_threshold(self.move.start.rules.threshold).grid(cells)

    def answer(self) -> "MapAnswer":
        """The map as it is shown at once; without a picture where nobody can give way."""
        if not self.move.turns:
            return MapAnswer(self, None)
        grid = self._grid(_LIVE_CELLS)
        return MapAnswer(self, self.paint(seat_map(self.move, grid, grid)))

    def refined(self) -> "Iterator[MapAnswer | None]":
        """The finer map, once all of its bands are there."""
        grid = self._grid(_FINE_CELLS)
        bands = []
        for band in seat_map_in_bands(self.move, grid, grid):
            bands.append(band)
            yield None
        yield MapAnswer(self, self.paint(stacked(bands)), fine=True)


@dataclass(frozen=True, slots=True, eq=False)
class MapAnswer:
    """What is shown: a picture, what was asked, and whether it is the finer one."""

    asked: MapRequest
    picture: MapPicture | None
    fine: bool = False
