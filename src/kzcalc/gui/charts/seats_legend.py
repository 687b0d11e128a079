"""The line below the hall: who has how many seats, and who has none."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from kzcalc.gui.charts.hall_wedges import Form
from kzcalc.gui.charts.seat_dots import SeatDots
from kzcalc.gui.charts.seats_picture import Lettering
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import number, signed

_MOST_LINES = 3
_DOT, _GAP = 18, 6
"""An entry's dot with what is beside it, and what is between name and number."""
_WIDE, _NARROW = 24, 14
"""Between two entries: as there is room."""


class LegendEntry(NamedTuple):
    """A party with its seats.

    Attributes:
        party: its index.
        name: what it is called.
        seats: how many it has.
        change: how many more than in the baseline; None without one.
        color: of its dots.
        form: of its dots.
        picked: whether it is in the coalition.
    """

    party: int
    name: str
    seats: int
    change: int | None
    color: QColor
    form: Form
    picked: bool


class SeatsLegend:
    """Paints the legend."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._name = Lettering(theme.font(13))
        self._number = Lettering(theme.font(13, 700))
        self._muted = Lettering(theme.font(12))
        self._widths: dict[str, float] = {}

    @cached_property
    def _dots(self) -> SeatDots:
        return SeatDots(self._theme, self._theme.px(13))

    @property
    def _line(self) -> int:
        return self._theme.px(24)

    def height(self, names: Sequence[str], seats: int, width: float) -> int:
        """How much room is kept, whoever has seats, so that nothing jumps while a share is dragged.

        Args:
            names: of all that may have seats.
            seats: that they share.
            width: of the room.
        """
        beside = self._theme.px(_DOT + _GAP) + self._number.width(number(seats // len(names)))
        sizes = [(self._width(name), beside) for name in names]
        rooms = self._flow(QRectF(0, 0, width, 0), sizes, width, _NARROW)
        lines = min(round((rooms[-1].bottom() - rooms[0].top()) / self._line), _MOST_LINES)
        return lines * self._line + self._theme.px(8)

    def at(self, point: QPointF, room: QRectF, entries: list[LegendEntry]) -> int | None:
        """The party whose entry is at a place."""
        rooms, _ = self._rooms(room, entries)
        return next((e.party for e, r in zip(entries, rooms, strict=True) if r.contains(point)), None)

    def paint(self, painter: QPainter, room: QRectF, entries: list[LegendEntry], without: str) -> None:
        """Paint the entries from the left, and who has no seats: at the right of the last line, or alone in one."""
        theme, px = self._theme, self._theme.px
        rooms, longest = self._rooms(room, entries)
        for entry, place in zip(entries, rooms, strict=True):
            middle = place.center().y()
            self._dots.paint(painter, QPointF(place.left() + px(_DOT) / 2 - px(2), middle), entry.form, entry.color)
            x = place.left() + px(_DOT)
            name = self._name.elided(entry.name, longest)
            self._name.write(painter, x, middle, name, theme.ink)
            if entry.picked:
                painter.setPen(QPen(QColor(theme.ink), 2 * theme.zoom))
                y = middle + self._name.height / 2
                painter.drawLine(QPointF(x, y), QPointF(x + self._name.width(name), y))
            x += self._name.width(name) + px(_GAP)
            self._number.write(painter, x, middle, number(entry.seats), theme.ink)
            if entry.change:
                x += self._number.width(number(entry.seats)) + px(4)
                self._muted.write(painter, x, middle, signed(entry.change), theme.muted)
        if without:
            top = room.bottom() - self._line - px(2)
            left = max((r.right() + px(24) for r in rooms if r.bottom() > top + px(4)), default=room.left())
            text = self._muted.elided(without, room.right() - left)
            x = room.right() - self._muted.width(text) if left > room.left() else left
            self._muted.write(painter, x, top + self._line / 2, text, theme.muted)

    def _rooms(self, room: QRectF, entries: list[LegendEntry]) -> tuple[list[QRectF], float]:
        """Where the entries are, in as many lines as there are, and how wide a name may be for that."""
        sizes = [(self._width(entry.name), self._beside(entry)) for entry in entries]
        longest, between = max((name for name, _ in sizes), default=0.0), _WIDE
        while True:
            rooms = self._flow(room, sizes, longest, between)
            if not rooms or rooms[-1].bottom() <= room.bottom() + 1 or longest < self._theme.px(24):
                return rooms, longest
            if between == _NARROW:
                longest *= 0.9
            between = _NARROW

    def _width(self, name: str) -> float:
        """How wide a name is, measured once: it is asked for in every frame of a drag."""
        width = self._widths.get(name)
        if width is None:
            width = self._widths[name] = self._name.width(name)
        return width

    def _beside(self, entry: LegendEntry) -> float:
        """How wide an entry is without its name."""
        px = self._theme.px
        width = px(_DOT) + px(_GAP) + self._number.width(number(entry.seats))
        return width + px(4) + self._muted.width(signed(entry.change)) if entry.change else width

    def _flow(self, room: QRectF, sizes: Sequence[tuple[float, float]], longest: float, between: int) -> list[QRectF]:
        """Entries, given by the widths of the name and of what is beside it, from left to right and line by line."""
        rooms: list[QRectF] = []
        x, y = room.left(), room.top() + self._theme.px(6)
        for name, beside in sizes:
            width = beside + min(name, longest)
            if x + width > room.right() and x > room.left():
                x, y = room.left(), y + self._line
            rooms.append(QRectF(x, y, width, self._line))
            x += width + self._theme.px(between)
        return rooms
