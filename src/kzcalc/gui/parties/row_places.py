"""Where in a row of the parties each of its parts stands."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from kzcalc.gui.widgets.theme import Theme

LEAST_HEIGHT = 46
"""Of a row."""
LEAST_HEIGHT_WITH_STRIP = 62
_WITH_FULL_NAME = 62
"""From this height on there is room for the full name."""
_WITH_FULL_NAME_AND_STRIP = 66
_SPIN, _LOCK, _SWATCH, _HANDLE, _SLIDER = 78, 24, 24, 18, 28
_BESIDE_TRACK = 5
"""By how much a slider is wider than its track with the handle at an end: its ring has room there."""
_STRIPS = 14, 48
"""The heights that a strip may have."""


@dataclass(frozen=True, slots=True)
class RowShape:
    """What the places depend on.

    Attributes:
        left: where the row's contents begin, in pixels.
        right: where they end.
        height: of the row.
        title: how wide the party's name is.
        second: how wide what stands below the name is; 0 if there is nothing.
        difference: the room for the difference to the comparison point; 0 if there is none.
        seats: the room for the number of seats.
        strip: whether there is a strip under the slider.
    """

    left: int
    right: int
    height: int
    title: int
    second: int
    difference: int
    seats: int
    strip: bool


@dataclass(frozen=True, slots=True)
class RowPlaces:
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
        line: where the threshold's line runs down, if it does; names end before it or, where that is too short, stand
            above it.
    """
    px, left, right, height = theme.px, shape.left, shape.right, shape.height
    box = min(max(height - px(20 if not shape.strip else 36), px(24)), px(28))
    strip = min(max(height - box - px(_HANDLE + 10), px(_STRIPS[0])), px(_STRIPS[1])) if shape.strip else 0
    spare = max(height - box - px(_HANDLE) - strip, 0)
    between = min(spare // 4, px(8))
    top = max((spare - between) // 2, px(1))
    middle = top + box // 2
    handle = top + box + between + px(_HANDLE) // 2

    end = right - shape.seats
    seats = QRect(end, middle - box // 2, shape.seats, box)
    end -= px(3) + shape.difference if shape.difference else 0
    difference = QRect(end, middle - box // 2, shape.difference, box)
    end -= px(3 if shape.difference else 12) + px(_LOCK)
    lock = QRect(end, middle - box // 2, px(_LOCK), box)
    end -= px(3) + px(_SPIN)
    spin = QRect(end, middle - box // 2, px(_SPIN), box)

    roomy = has_full_name(theme, height, strip=False) and not shape.strip
    up, down = ((px(6), px(11)) if roomy else (px(7), px(8))) if shape.second else (0, 0)
    chip = QRect(left - px(6), middle - up - px(_SWATCH) // 2, px(_SWATCH), px(_SWATCH))
    limit = spin.left() - px(8)
    title = _across(theme, left + px(20), shape.title, limit, line, least=shape.title)
    second = _across(theme, left, shape.second, limit, line, least=min(shape.second, px(84)))
    across = slider_across(theme, left, right)
    slider = QRect(across[0], handle - px(_SLIDER) // 2, across[1] - across[0], px(_SLIDER))
    return RowPlaces(
        chip,
        QRect(title[0], middle - up - px(9), title[1], px(18)),
        QRect(second[0], middle + down - px(7), second[1], px(14)),
        spin,
        lock,
        difference,
        seats,
        slider,
        QRect(slider.left(), handle + px(_HANDLE) // 2 + px(1), slider.width(), strip),
    )


def _across(theme: Theme, start: int, text: int, limit: int, line: int | None, least: int) -> tuple[int, int]:
    """Where a text is that ends before the threshold's line, or, if it has less than the least there, above it."""
    clear = limit if line is None else min(limit, line - theme.px(6))
    end = clear if clear - start >= least or limit - clear < theme.px(16) else limit
    return start, max(min(text, end - start), 0)


def covered(theme: Theme, places: RowPlaces, line: int) -> list[tuple[int, int]]:
    """From where to where the threshold's line is covered by what stands above it, in order, without overlaps."""
    beside = theme.px(4)
    parts = (places.title, places.second, places.spin, places.lock, places.difference, places.seats)
    spans = sorted(
        (p.top(), p.bottom() + 1) for p in parts if p.width() and p.left() - beside <= line <= p.right() + beside
    )
    result: list[tuple[int, int]] = []
    for top, bottom in spans:
        if result and top <= result[-1][1]:
            result[-1] = (result[-1][0], max(bottom, result[-1][1]))
        else:
            result.append((top, bottom))
    return result
