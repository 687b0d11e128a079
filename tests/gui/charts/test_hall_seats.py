"""The hall: a place for every seat, none on another, parties in wedges, borders that touch no seat."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import hypot, pi

from hypothesis import assume, given
from hypothesis import strategies as st

from kzcalc.gui.charts.hall_seats import INNER, Hall, Seat, hall
from kzcalc.gui.charts.hall_wedges import MOST_DOTS, Form, Wedge, border, wedges
from kzcalc.gui.charts.moved_seats import moved_seats
from kzcalc.law import Rules, allocate

HOUSES = st.tuples(st.integers(1, MOST_DOTS), st.integers(0, MOST_DOTS)).filter(lambda h: sum(h) <= MOST_DOTS)


EACH_VOTE = Rules(threshold=Fraction(0), guarantee=None)
"""Rules under which each vote is a seat, if there are as many seats as votes."""


def distance(point: Seat, a: Seat, b: Seat) -> float:
    """From a point to the straight line between two others."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    along = min(max(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0), 1.0) if length else 0.0
    return hypot(point.x - a.x - along * dx, point.y - a.y - along * dy)


def order(house: Hall) -> tuple[Seat, ...]:
    return house.lists + house.assembly


@given(HOUSES)
def test_every_seat_has_a_place_of_its_own(size: tuple[int, int]) -> None:
    house = hall(*size)
    assert size == (len(house.lists), len(house.assembly))
    near = sorted(order(house), key=lambda s: s.x)
    for i, seat in enumerate(near):
        for other in near[i + 1 :]:
            if other.x - seat.x >= house.dot:
                break
            assert hypot(seat.x - other.x, seat.y - other.y) >= house.dot
    assert all(INNER - 1e-9 <= s.radius <= 1 and -1e-9 <= s.angle <= pi + 1e-9 for s in near)


def test_the_house_of_2012_has_six_rows_and_dots_as_in_the_picture() -> None:
    house = hall(98, 9)
    assert 6 == len(house.rows)
    assert abs(house.dot - 0.088) < 1e-9


@given(HOUSES)
def test_seats_go_from_left_to_right_and_the_assembly_stands_apart(size: tuple[int, int]) -> None:
    house = hall(*size)
    assert all(a.angle >= b.angle - 1e-8 for a, b in pairwise(house.lists))
    assert all(a.angle >= b.angle - 1e-8 for a, b in pairwise(house.assembly))
    if house.assembly and len(house.lists) > 1:
        assert min(s.angle for s in house.lists) > max(s.angle for s in house.assembly)


@given(HOUSES, st.data())
def test_a_border_runs_between_the_seats_and_touches_none(size: tuple[int, int], data: st.DataObject) -> None:
    house = hall(*size)
    assume(sum(size) > 1)
    seats = data.draw(st.integers(1, sum(size) - 1))
    line = house.border(seats)
    before, after = order(house)[:seats], order(house)[seats:]
    for a, b in pairwise(line):
        assert all(distance(seat, a, b) > house.dot / 2 for seat in order(house))
    for seat in before:
        assert all(point.angle < seat.angle for point in line[1:-1] if abs(point.radius - seat.radius) < house.dot / 2)
    for seat in after:
        assert all(point.angle > seat.angle for point in line[1:-1] if abs(point.radius - seat.radius) < house.dot / 2)


def test_beside_the_last_seat_there_is_no_border() -> None:
    assert [] == hall(1, 0).border(1)
    assert [] == border(Rules(seats=500, assembly_seats=0), 500)
    assert border(Rules(seats=500, assembly_seats=0), 499)


def colors(found: list[Wedge]) -> list[int | None]:
    return [wedge.party for wedge in found for _ in range(wedge.seats)]


@given(st.lists(st.integers(0, 40), min_size=2, max_size=12), st.integers(0, 12), st.data())
def test_one_seat_moved_to_the_next_party_is_one_dot_in_another_colour(
    seats: list[int], assembly: int, data: st.DataObject
) -> None:
    giver = data.draw(st.integers(0, len(seats) - 2))
    assume(seats[giver] > 0)
    after = seats.copy()
    after[giver] -= 1
    after[giver + 1] += 1
    before_colors, after_colors = (
        colors(wedges(allocate(votes, replace(EACH_VOTE, seats=sum(votes), assembly_seats=assembly)), None))
        for votes in (seats, after)
    )
    assert 1 == sum(a != b for a, b in zip(before_colors, after_colors, strict=True))


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=20), st.integers(1, 10_000), st.integers(0, 10_000))
def test_every_seat_of_any_house_is_in_a_wedge_and_wedges_follow_each_other(
    votes: list[int], seats: int, assembly: int
) -> None:
    allocation = allocate(votes, Rules(seats=seats, assembly_seats=assembly))
    moved = moved_seats(allocation)
    found = wedges(allocation, moved)
    assert seats + assembly == sum(wedge.seats for wedge in found)
    for i, n in enumerate(allocation.seats):
        own = [wedge for wedge in found if wedge.party == i]
        assert n == sum(wedge.seats for wedge in own)
        assert len(own) <= (1 if moved is None or moved.applied else 2)
    assert all(wedge.first >= wedge.last - 1e-8 for wedge in found)
    assert all(a.last >= b.first - 1e-8 for a, b in pairwise(found))


def test_what_the_clause_moved_and_what_it_would_move_have_forms_of_their_own() -> None:
    active = allocate([8478, 699, 623, 200])
    assert [Form.SEATED, Form.BY_CLAUSE, Form.ASSEMBLY] == [w.form for w in wedges(active, moved_seats(active))]
    without = allocate([9000, 500, 450, 50], Rules(guarantee=None))
    moved = moved_seats(without)
    assert moved is not None
    assert [(0, 98 - moved.seats, Form.SEATED), (0, moved.seats, Form.WOULD_MOVE), (4, 9, Form.ASSEMBLY)] == [
        (w.party, w.seats, w.form) for w in wedges(without, moved)
    ]
    first = allocate([500, 9000, 500], Rules(guarantee=None))
    assert [Form.WOULD_MOVE, Form.SEATED, Form.ASSEMBLY] == [w.form for w in wedges(first, moved_seats(first))]
