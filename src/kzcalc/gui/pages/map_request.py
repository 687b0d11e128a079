"""What a map is asked for, and what is shown of it: all in one value, so that any thread can answer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.map_picture import MapPicture
from kzcalc.analysis.seat_map import SeatMap, seat_map, seat_map_in_bands, stacked
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE

_LIVE_CELLS = 101
"""The most cells a side of the map that follows the hand."""
_FINE_CELLS = 801
"""The most cells a side of the map at rest."""

Span = tuple[int, int]
"""From which share to which, in hundredths of a percent."""


@dataclass(frozen=True, slots=True, eq=False)
class MapRequest:
    """What a map is asked for.

    Attributes:
        move: of the two shares.
        axes: the indices of the parties across and up.
        party: whose seats to show, or None for who is admitted.
        scenario: the scenario on the table.
        spans: what is seen across and up.
        paint: makes a picture of a map.
    """

    move: Move
    axes: tuple[int, int]
    party: int | None
    scenario: Scenario
    spans: tuple[Span, Span]
    paint: Callable[[SeatMap], MapPicture]

    def _grid(self, cells: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        across, up = self.spans
        return shares_in(across, cells), shares_in(up, cells)

    def answer(self) -> "MapAnswer":
        """The map as it is shown at once; without a picture where nobody can give way."""
        if not self.move.turns:
            return MapAnswer(self, None)
        return MapAnswer.of(self, seat_map(self.move, *self._grid(_LIVE_CELLS)))

    def refined(self) -> "Iterator[MapAnswer | None]":
        """The finer map, once all of its bands are there."""
        bands = []
        for band in seat_map_in_bands(self.move, *self._grid(_FINE_CELLS)):
            bands.append(band)
            yield None
        yield MapAnswer.of(self, stacked(bands), fine=True)


def shares_in(span: Span, cells: int) -> NDArray[np.int64]:
    """The shares that are tried in a span: all hundredths, or every second, third and so on, in so many cells at most.

    They are multiples of their distance, so that they stay the same while the view moves. Each stands for the shares
    from itself up to the next.
    """
    first, last = max(span[0], 0), min(span[1], WHOLE)
    step = max(-(-(last - first) // (cells - 1)), 1)
    return np.arange(first // step * step, last + 1, step)


@dataclass(frozen=True, slots=True, eq=False)
class MapAnswer:
    """What is shown.

    Attributes:
        asked: what was asked.
        picture: the picture, None where nobody can give way.
        origin: the shares of its first column and its first row, in hundredths of a percent.
        step: how many hundredths a column and a row stand for.
        image: the picture's pixels as bytes of red, green, blue and opacity, from the bottom row up.
        fine: whether it is the finer one.
    """

    asked: MapRequest
    picture: MapPicture | None
    origin: tuple[int, int] = (0, 0)
    step: tuple[int, int] = (1, 1)
    image: NDArray[np.uint8] | None = None
    fine: bool = False

    @classmethod
    def of(cls, asked: MapRequest, cells: SeatMap, *, fine: bool = False) -> "MapAnswer":
        """The answer that a map is."""
        picture = asked.paint(cells)
        rows, columns = picture.pixels.shape
        # A pixel is 0xAARRGGBB, which little-endian machines keep as blue, green, red, opacity.
        channels = picture.pixels.astype("<u4").view(np.uint8).reshape(rows, columns, 4)
        image = np.ascontiguousarray(channels[::-1, :, [2, 1, 0, 3]])
        origin = int(cells.xs[0]), int(cells.ys[0])
        return cls(asked, picture, origin, (_step(cells.xs), _step(cells.ys)), image, fine)


def _step(shares: NDArray[np.int64]) -> int:
    return int(shares[1] - shares[0]) if len(shares) > 1 else 1
