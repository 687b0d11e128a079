"""Where in a row of the parties each of its parts stands."""

from typing import NamedTuple

from PySide6.QtCore import QRect

from kzcalc.gui.widgets.theme import Theme

LEAST_HEIGHT = 46
"""Of a row."""
LEAST_HEIGHT_WITH_STRIP = 62
_WITH_FULL_NAME = 62
"""From this height on there is room for the full name."""
_WITH_FULL_NAME_AND_STRIP = 64
_LOCK, _SWATCH, _HANDLE, _SLIDER = 22, 24, 18, 28
_NARROW = 320
"""Contents that are narrower move together where there is a difference to show."""
_LEAST_TEXT = 72
"""A name that would have less before the threshold's line stands above the line."""
_BESIDE_TRACK = 5
"""By how much a slider is wider than its track with the handle at an end: its ring has room there."""
_STRIPS = 10, 48
"""The heights that a strip may have."""


class RowShape(NamedTuple):
    """What the places depend on.

    Attributes:
        left: where the row's contents begin, in pixels.
        right: where they end.
        height: of the row.
        title: how wide the party's name is.
        second: how wide what stands below the name is; 0 if there is nothing.
        spin: how wide the box of the share is.
        difference: the room for the difference to the comparison point; 0 if there is none.
        seats: the room for the number of seats.
        strip: whether there is a strip under the slider.
    """

    left: int
    right: int
    height: int
    title: int
    second: int
    spin: int
    difference: int
    seats: int
    strip: bool


class RowPlaces(NamedTuple):
    """The places of a row's parts, in pixels of the row."""

    chip: QRect
    title: QRect
    second: QRect
    spin: QRect
    lock: QRect
    difference: QRect
    seats: QRect
    slider: QRect
    strip: QRect


def margin(theme: Theme) -> int:
    """From the edge of a row, which is inside the card's border, to its contents: as wide as the card's padding."""
    return theme.px(16) - 1


def slider_across(theme: Theme, left: int, right: int) -> tuple[int, int]:
    """From where to where a slider is whose handle, at an end, stands at an end of the row's contents."""
    return left - theme.px(_BESIDE_TRACK), right + theme.px(_BESIDE_TRACK)


def has_full_name(theme: Theme, height: int, *, strip: bool) -> bool:
    """Whether a row of a height has room for the full name."""
    return height >= theme.px(_WITH_FULL_NAME_AND_STRIP if strip else _WITH_FULL_NAME)


def row_places(theme: Theme, shape: RowShape, line: int | None) -> RowPlaces:
    """The places of a row's parts.

    Args:
        theme: how large everything is.
        shape: what there is, and the room for it.
        line: where the threshold's line runs down, if it does; names end before it or, where only so they are whole
            or long enough to tell anything, stand above it.
    """
    px, left, right, height = theme.px, shape.left, shape.right, shape.height
    box = min(max(height - px(20 if not shape.strip else 38), px(24)), px(28))
    below = px(_SLIDER if shape.strip else _HANDLE) // 2  # a strip overlaps no slider: they are painted apart
    track = box + px(_HANDLE) // 2 + below
    strip = min(max(height - track - px(4), px(_STRIPS[0])), px(_STRIPS[1])) if shape.strip else 0
    spare = max(height - track - strip, 0)
    between = min(spare // 4, px(8))
    top = max((spare - between) // 2, px(1))
    middle = top + box // 2
    handle = top + box + between + px(_HANDLE) // 2

    gap = px(1 if shape.difference and right - left < px(_NARROW) else 3)
    end = right - shape.seats
    seats = QRect(end, middle - box // 2, shape.seats, box)
    end -= gap + shape.difference if shape.difference else 0
    difference = QRect(end, middle - box // 2, shape.difference, box)
    end -= (gap if shape.difference else px(12)) + px(_LOCK)
    lock = QRect(end, middle - box // 2, px(_LOCK), box)
    end -= gap + shape.spin
    spin = QRect(end, middle - box // 2, shape.spin, box)

    roomy = has_full_name(theme, height, strip=False) and not shape.strip
    up, down = ((px(6), px(11)) if roomy else (px(5), px(7))) if shape.second else (0, 0)
    chip = QRect(left - px(6), middle - up - px(_SWATCH) // 2, px(_SWATCH), px(_SWATCH))
    limit = spin.left() - px(8)
    start = left + px(20)
    whole = shape.title if shape.title <= limit - start else 0  # above the line only where that helps
    clear = limit if line is None else min(limit, line - px(6))

    def across(start: int, text: int, least: int) -> int:
        """How wide a text is: up to the line or, if it would have less than the least there, above it."""
        end = clear if clear - start >= max(least, min(text, px(_LEAST_TEXT))) else limit
        return max(min(text, end - start), 0)

    second = min(shape.second, max(spin.left() - px(4) - left, 0))
    if second < shape.second:  # cut in any case: then before the line
        second = across(left, shape.second, 0)
    slider_from, slider_to = slider_across(theme, left, right)
    slider = QRect(slider_from, handle - px(_SLIDER) // 2, slider_to - slider_from, px(_SLIDER))
    return RowPlaces(
        chip,
        QRect(start, middle - up - px(9), across(start, shape.title, whole), px(18)),
        QRect(left, middle + down - px(7), second, px(14)),
        spin,
        lock,
        difference,
        seats,
        slider,
        QRect(slider.left(), slider.bottom() + 1, slider.width(), strip),
    )


def covered(theme: Theme, places: RowPlaces, line: int) -> list[tuple[int, int]]:
    """From where to where the threshold's line is covered by what stands above it, in order, without overlaps."""
    beside = theme.px(2)
    parts = (places.title, places.second, places.spin, places.lock, places.difference, places.seats)
    met = [p for p in parts if p.width() and p.left() - beside <= line <= p.right() + beside]
    spans = sorted((p.top(), p.bottom() + 1) for p in met)
    result: list[tuple[int, int]] = []
    for top, bottom in spans:
        if result and top <= result[-1][1]:
            result[-1] = (result[-1][0], max(bottom, result[-1][1]))
        else:
            result.append((top, bottom))
    return result
