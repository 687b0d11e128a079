"""Bars of seats: as many blocks as seats, or a length in proportion where blocks could not be counted."""

from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kzcalc.gui.charts.seat_blocks import SeatBlocks

SCALES = st.builds(
    SeatBlocks.fitting,
    seats=st.integers(1, 10_000),
    left=st.integers(0, 300),
    room=st.integers(60, 4_000),
    zoom=st.sampled_from((1.0, 1.25, 2.0)),
)


def test_the_blocks_are_as_wide_as_in_the_pictures() -> None:
    at_1280, at_1024 = SeatBlocks.fitting(98, 94, 648), SeatBlocks.fitting(98, 94, 450)
    assert (5, 1, 94 + 623) == (at_1280.block, at_1280.gap, at_1280.end(98))
    assert (3, 1) == (at_1024.block, at_1024.gap)


@given(SCALES, st.data())
def test_a_bar_has_as_many_blocks_as_seats_and_ends_where_the_last_one_does(
    scale: SeatBlocks, data: st.DataObject
) -> None:
    seats = data.draw(st.integers(0, scale.seats))
    pieces = scale.pieces(0, seats)
    if scale.block:
        assert seats == len(pieces)
        assert {scale.block} >= {width for _, width in pieces}
    else:
        assert min(seats, 1) == len(pieces)
    if pieces:
        assert scale.left == pieces[0][0]
        assert scale.end(seats) == sum(pieces[-1])
    assert scale.end(scale.seats) == scale.left + scale.width


@given(SCALES)
def test_after_each_ten_there_is_more_room(scale: SeatBlocks) -> None:
    pieces = scale.pieces(0, scale.seats) if scale.block else []
    for i, ((a, width), (b, _)) in enumerate(pairwise(pieces), 1):
        assert b - a - width == scale.gap + (0 if i % 10 else scale.gap_of_ten)


@given(SCALES, st.data())
def test_a_solid_bar_is_as_long_as_its_seats_to_the_pixel(scale: SeatBlocks, data: st.DataObject) -> None:
    seats = data.draw(st.integers(1, scale.seats))
    if not scale.block:
        exact = Fraction(scale.width * seats, scale.seats)
        length = scale.end(seats) - scale.left
        assert abs(length - exact) <= Fraction(1, 2) or (exact < 1 and length == 1)


@given(SCALES, st.data())
def test_a_bar_is_cut_without_a_seam(scale: SeatBlocks, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, scale.seats))
    whole, parts = scale.pieces(0, scale.seats), scale.pieces(0, cut) + scale.pieces(cut, scale.seats)
    if scale.block:
        assert whole == parts
    assert sum(parts[-1]) >= sum(whole[-1])
