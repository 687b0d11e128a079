"""Where the blocks of a bar of seats are: one block a seat, countable in tens, in whole pixels."""

from typing import NamedTuple, Self

from kzcalc.scenario.rounding import rounded_quotient

_LEAST_BLOCK = 2
"""Pixels; where blocks would be narrower, bars are solid."""
_TEN = 10


class SeatBlocks(NamedTuple):
    """The scale of bars of seats.

    Attributes:
        left: where it begins.
        width: how long it is.
        seats: how many seats it holds.
        block: the width of a block without its gap; 0 where bars are solid, because blocks could not be counted.
        gap: between two blocks.
        gap_of_ten: what is added to it after each ten.
    """

    left: int
    width: int
    seats: int
    block: int
    gap: int
    gap_of_ten: int

    @classmethod
    def fitting(cls, seats: int, left: int, room: int, zoom: float = 1.0) -> Self:
        """The scale with the widest blocks that fit.

        Args:
            seats: that it holds, 1 or more.
            left: where it begins.
            room: how much room there is.
            zoom: how many pixels a length of 1 takes.
        """
        gap, gap_of_ten = round(zoom), round(4 * zoom)
        tens = (seats - 1) // _TEN
        block = (room - tens * gap_of_ten - (seats - 1) * gap) // seats
        if block < _LEAST_BLOCK * round(zoom):
            return cls(left, max(room, 1), seats, 0, 0, 0)
        width = seats * block + (seats - 1) * gap + tens * gap_of_ten
        return cls(left, width, seats, block, gap, gap_of_ten)

    def end(self, seats: int) -> int:
        """Where a bar of so many seats ends."""
        if not seats:
            return self.left
        if not self.block:
            return self.left + max(rounded_quotient(self.width * seats, self.seats), 1)
        return self.left + seats * (self.block + self.gap) - self.gap + (seats - 1) // _TEN * self.gap_of_ten

    def pieces(self, first: int, last: int) -> list[tuple[int, int]]:
        """The blocks of the seats from first to before last, as left edges and widths; one piece where it is solid."""
        if first >= last:
            return []
        if not self.block:
            start = self.end(first)
            return [(start, max(self.end(last) - start, 1))]
        pitch = self.block + self.gap
        return [(self.left + i * pitch + i // _TEN * self.gap_of_ten, self.block) for i in range(first, last)]
