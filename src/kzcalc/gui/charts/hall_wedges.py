"""Who sits where in the hall: parties from left to right in registration order, each in one wedge."""

from enum import Enum
from math import pi
from typing import NamedTuple

from kzcalc.gui.charts.hall_seats import Seat, end_of_lists, hall
from kzcalc.gui.charts.moved_seats import MovedSeats
from kzcalc.law import Allocation, Rules

MOST_DOTS = 400
"""Seats of the house that are painted one by one; more are painted as areas."""
_GAP = 0.035
"""Between the lists and the Assembly where they are areas, in radians."""


class Form(Enum):
    """What a seat is."""

    SEATED = "seated"
    """A party's."""
    BY_CLAUSE = "by-clause"
    """A party's by the guarantee clause."""
    WOULD_MOVE = "would-move"
    """Under the law of 2009 it would be another party's."""
    ASSEMBLY = "assembly"
    """The Assembly's."""
    UNFILLED = "unfilled"
    """Nobody's."""


class Wedge(NamedTuple):
    """Seats side by side.

    Attributes:
        party: whose they are, by index; the Assembly counts as the party after the last; None is nobody.
        seats: how many, 1 or more.
        form: what they are.
        first: the angle where they begin, in radians; of dots, that of the first one.
        last: the angle where they end.
    """

    party: int | None
    seats: int
    form: Form
    first: float
    last: float


def as_dots(rules: Rules) -> bool:
    """Whether the house is small enough for dots."""
    return rules.house_seats <= MOST_DOTS


def wedges(allocation: Allocation, moved: MovedSeats | None) -> list[Wedge]:
    """Who sits from where to where, from left to right.

    The order is that of registration: it stays while a share is dragged, so a seat that moves to the next party is one
    dot in another colour.
    """
    rules = allocation.rules
    end = end_of_lists(rules.seats, rules.assembly_seats)
    house = hall(rules.seats, rules.assembly_seats) if as_dots(rules) else None
    found: list[Wedge] = []
    done = 0
    for party, seats, form in _runs(allocation, moved):
        if not seats:
            continue
        if house is not None:
            order = house.lists + house.assembly
            first, last = order[done].angle, order[done + seats - 1].angle
        elif form is Form.ASSEMBLY:
            first, last = max(end - _GAP, end / 2), 0.0
        else:
            first, last = (pi - (pi - end) * n / rules.seats for n in (done, done + seats))
        found.append(Wedge(party, seats, form, first, last))
        done += seats
    return found


def border(rules: Rules, seats: int) -> list[Seat]:
    """The line between so many seats and the next, from outside to inside; empty if there is no next."""
    if as_dots(rules):
        return hall(rules.seats, rules.assembly_seats).border(seats)
    if seats >= rules.house_seats:
        return []
    end = end_of_lists(rules.seats, rules.assembly_seats)
    if seats <= rules.seats:
        angle = pi - (pi - end) * seats / rules.seats
    else:
        angle = end * (rules.house_seats - seats) / rules.assembly_seats
    return [Seat(1.06, angle), Seat(0.41, angle)]


def _runs(allocation: Allocation, moved: MovedSeats | None) -> list[tuple[int | None, int, Form]]:
    """Parties with their seats; a party of whose seats some would move is two runs."""
    runs: list[tuple[int | None, int, Form]] = []
    for i, seats in enumerate(allocation.seats):
        if moved is not None and moved.applied and i == moved.taker:
            runs.append((i, seats, Form.BY_CLAUSE))
        elif moved is not None and not moved.applied and i == moved.giver:
            parts = [(i, seats - moved.seats, Form.SEATED), (i, moved.seats, Form.WOULD_MOVE)]
            runs += parts if moved.giver < moved.taker else reversed(parts)
        else:
            runs.append((i, seats, Form.SEATED))
    runs.append((None, allocation.unfilled, Form.UNFILLED))
    runs.append((len(allocation.seats), allocation.rules.assembly_seats, Form.ASSEMBLY))
    return runs
