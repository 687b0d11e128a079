"""Where the seats of a hall are: rows of a half circle, ordered by angle, so that parties sit in wedges.

Lengths are in radii of the hall, its centre is (0, 0), angles are in radians: pi at the left end, 0 at the right. The
list seats come first, the Assembly's stand after a gap at the right.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import cos, pi, sin
from typing import NamedTuple

INNER = 0.45
"""Where the innermost row is."""
_FILLED = 0.8
"""How much of the distance between two seats a dot takes."""
_LARGEST = 0.2
"""A dot in a hall of few seats."""
_MOST_ROWS = 24
_STRAIGHT = 0.3
"""How far a border goes straight on beside a seat, of the distance between two rows: so far that it touches none."""
_BEYOND = 0.08
"""How far a border goes beyond the rows."""


class Seat(NamedTuple):
    """A seat's place: its row's radius and its angle."""

    radius: float
    angle: float

    @property
    def x(self) -> float:
        """To the right of the centre."""
        return self.radius * cos(self.angle)

    @property
    def y(self) -> float:
        """Above the centre."""
        return self.radius * sin(self.angle)


class Hall(NamedTuple):
    """The places of all seats of a house.

    Attributes:
        lists: the list seats, by angle from left to right.
        assembly: the Assembly's seats, likewise.
        rows: the rows' radii, the outermost first.
        dot: a dot's diameter.
    """

    lists: tuple[Seat, ...]
    assembly: tuple[Seat, ...]
    rows: tuple[float, ...]
    dot: float

    def border(self, seats: int) -> list[Seat]:
        """A line between so many seats and the next one, from outside the hall to inside; it touches no seat.

        Empty where there is no next seat.
        """
        order = self.lists + self.assembly
        if not 0 < seats < len(order):
            return []
        before: dict[float, float] = {}
        after: dict[float, float] = {}
        for seat in order[:seats]:
            before[seat.radius] = min(before.get(seat.radius, pi), seat.angle)
        for seat in order[seats:]:
            after[seat.radius] = max(after.get(seat.radius, 0.0), seat.angle)
        middle = (order[seats - 1].angle + order[seats].angle) / 2
        line: list[Seat] = []
        for radius in self.rows:
            clear = self.dot / 2 / _FILLED / radius  # half of the distance to a seat's neighbour
            angle = min(middle, before[radius] - clear) if radius in before else middle
            angle = max(angle, after[radius] + clear) if radius in after else angle
            line += [Seat(radius + self._straight, angle), Seat(radius - self._straight, angle)]
        outside = Seat(line[0].radius + _BEYOND, line[0].angle)
        inside = Seat(line[-1].radius - _BEYOND / 2, line[-1].angle)
        return [outside, *line, inside]

    @property
    def _straight(self) -> float:
        between = self.rows[0] - self.rows[1] if len(self.rows) > 1 else self.dot
        return _STRAIGHT * between


@lru_cache(maxsize=16)
def hall(seats: int, assembly: int) -> Hall:
    """The hall with the largest dots for so many list seats, 1 or more, and so many of the Assembly."""
    return max((_with_rows(count, seats, assembly) for count in range(1, _MOST_ROWS)), key=lambda h: h.dot)


def end_of_lists(seats: int, assembly: int) -> float:
    """The angle where the list seats end, in a hall that is painted as areas; the Assembly's begin a little after."""
    return pi * (1 - seats / (seats + assembly)) if assembly else 0.0


def _with_rows(count: int, seats: int, assembly: int) -> Hall:
    step = (1 - INNER) / (count - 1) if count > 1 else 1.0
    radii = [1 - i * step for i in range(count)] if count > 1 else [(1 + INNER) / 2]
    total = sum(radii)
    in_lists, in_assembly = _share_out(seats, radii), _share_out(assembly, radii)
    arc = pi * total / (seats + assembly) if assembly else 0.0
    end = pi - (seats - count) * arc / total if assembly else 0.0
    if assembly:  # the gap: in no row less than a seat and a half
        end = max(end, *((max(n - 1, -1) + 1.5) * arc / r for n, r in zip(in_assembly, radii, strict=True)))
        end = min(end, pi)
    if seats == 1 == count:
        lists = [Seat(radii[0], (pi + end) / 2)]
    else:
        lists = [Seat(r, a) for r, n in zip(radii, in_lists, strict=True) for a in _spread(n, pi, end)]
    apart = [
        Seat(r, a) for r, n in zip(radii, in_assembly, strict=True) for a in _spread(n, max(n - 1, 0) * arc / r, 0.0)
    ]
    nearest = [step]
    for r, in_list, n in zip(radii, in_lists, in_assembly, strict=True):
        if in_list > 1:
            nearest.append(2 * r * sin((pi - end) / (in_list - 1) / 2))
        if n > 1:
            nearest.append(2 * r * sin(min(arc / r, pi) / 2))
        if in_list and n:
            nearest.append(2 * r * sin((end - (n - 1) * arc / r) / 2))
    dot = max(min(_LARGEST, _FILLED * min(nearest)), 0.0)
    return Hall(_by_angle(lists), _by_angle(apart), tuple(radii), dot)


def _spread(count: int, first: float, last: float) -> list[float]:
    """So many angles from the first to the last; a single one is at the outer end of its side."""
    if count == 1:
        return [first]
    return [first - i * (first - last) / (count - 1) for i in range(count)]


def _share_out(seats: int, radii: Sequence[float]) -> list[int]:
    """Seats to rows by their lengths: one to each as far as they go, the rest by largest remainder."""
    counts = [1 if i < seats else 0 for i in range(len(radii))]
    rest = seats - sum(counts)
    total = sum(radii)
    exact = [rest * r / total for r in radii]
    counts = [n + int(e) for n, e in zip(counts, exact, strict=True)]
    by_remainder = sorted(range(len(radii)), key=lambda i: (-(exact[i] - int(exact[i])), i))
    for i in by_remainder[: seats - sum(counts)]:
        counts[i] += 1
    return counts


def _by_angle(seats: list[Seat]) -> tuple[Seat, ...]:
    """In order; of seats at one angle, so that those at either end of the hall begin and end with the outermost."""
    return tuple(
        sorted(seats, key=lambda s: (-round(s.angle, 9), s.radius if s.angle < pi / 2 else -s.radius)),
    )
