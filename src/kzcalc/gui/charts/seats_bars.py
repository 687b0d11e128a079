"""The seats as bars of blocks that can be counted: a row for each party, and one for the Assembly."""

from collections.abc import Hashable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kzcalc.gui.charts.seat_blocks import SeatBlocks
from kzcalc.gui.charts.seats_change import SeatsChange
from kzcalc.gui.charts.seats_picture import Lettering, SeatsShown, apart
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import number, signed
from kzcalc.gui.wording.seats import SeatsSentences
from kzcalc.law import Rules

_LEAST_ROW = 11
"""Below that, names of one row would touch those of the next."""
_EASY_ROW = 15
"""In which names are read with ease."""
_ROW, _ROWS = 18, 9
"""What a row has at the least as long as there are not more rows."""


class RowPlaces(NamedTuple):
    """Where things are, in whole pixels.

    Attributes:
        scale: where the blocks are.
        top: below the labels of the axis.
        edges: between the rows; the first is above the first row.
        bar: how high a bar is.
        right: where the picture ends.
    """

    scale: SeatBlocks
    top: int
    edges: tuple[int, ...]
    bar: int
    right: int

    def middle(self, row: int) -> float:
        """The middle of a row."""
        return (self.edges[row] + self.edges[row + 1]) / 2

    def blocks(self, row: int, first: int, last: int) -> list[QRect]:
        """The blocks of a row from one seat to before another."""
        y = round(self.middle(row) - self.bar / 2)
        return [QRect(x, y, width, self.bar) for x, width in self.scale.pieces(first, last)]

    def bar_of(self, row: int, first: int, last: int) -> QRect:
        """What surrounds these blocks."""
        left = self.scale.pieces(first, first + 1)[0][0] if first else self.scale.left
        y = round(self.middle(row) - self.bar / 2)
        return QRect(left, y, max(self.scale.end(last) - left, 1), self.bar)


class SeatsBars:
    """Paints the bars."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._texts = SeatsSentences()
        font = theme.font
        self._axis = Lettering(font(12))
        self._remarks = {size: Lettering(font(size)) for size in (11, 12)}
        self._names = {size: (Lettering(font(size)), Lettering(font(size, 600))) for size in (11, 12, 13)}
        self._numbers = {size: Lettering(font(size, 700)) for size in (11, 14, 18)}
        self._change = SeatsChange(theme)
        self._title = Lettering(font(15, 600))
        self._places = lru_cache(maxsize=4)(self._measured)

    def least_height(self, shown: SeatsShown, *, easy: bool = False) -> int:
        """The height that the rows need at the least, or to be read with ease."""
        rows = self._rows(shown.names, shown.snapshot.scenario.rules)
        return self._top + self._theme.px(max((_EASY_ROW if easy else _LEAST_ROW) * rows, _ROW * min(rows, _ROWS)))

    # -- places ----------------------------------------------------------------------------------------------------

    @property
    def _top(self) -> int:
        return round(self._axis.height) + self._theme.px(4)

    @staticmethod
    def _rows(names: tuple[str, ...], rules: Rules) -> int:
        return len(names) + (1 if rules.assembly_seats else 0)

    def places(self, size: QSize, shown: SeatsShown) -> RowPlaces:
        """Where things are: it depends on the size, the parties and the rules alone."""
        return self._places(size.width(), size.height(), shown.names, shown.snapshot.scenario.rules)

    def _measured(self, width: int, height: int, names: tuple[str, ...], rules: Rules) -> RowPlaces:
        px = self._theme.px
        count = self._rows(names, rules)
        top = self._top
        edges = tuple([round(top + (height - top) * i / count) for i in range(count + 1)])
        bar = max(min(round(0.68 * (height - top) / count), px(28)), 3)
        _, strong = self._names[self._size_of_names(edges)]
        widest = max(strong.width(name) for name in (*names, self._texts.assembly()))
        left = round(min(widest + px(18), 0.27 * width)) + px(12)
        most = max(rules.seats, rules.assembly_seats)
        beside = px(16) + self._numbers[18].width(number(most)) + self._remarks[12].width(signed(-most))
        scale = SeatBlocks.fitting(max(most, rules.two_thirds), left, round(width - left - beside), self._theme.zoom)
        return RowPlaces(scale, top, edges, bar, width)

    def _row_height(self, edges: tuple[int, ...]) -> float:
        return (edges[-1] - edges[0]) / (len(edges) - 1) / self._theme.zoom

    def _size_of_names(self, edges: tuple[int, ...]) -> int:
        row = self._row_height(edges)
        return 13 if row >= 18 else 12 if row >= 14 else 11

    def _remark(self, places: RowPlaces) -> Lettering:
        return self._remarks[12 if self._row_height(places.edges) >= 14 else 11]

    def _number(self, places: RowPlaces, *, large: bool) -> Lettering:
        row = self._row_height(places.edges)
        return self._numbers[11 if row < 15 else 18 if large and row >= 19 else 14]

    def at(self, point: QPointF, size: QSize, shown: SeatsShown) -> int | None:
        """The row at a place."""
        edges = self.places(size, shown).edges
        return next((i for i in range(len(edges) - 1) if edges[i] <= point.y() < edges[i + 1]), None)

    # -- what a drag does not change -------------------------------------------------------------------------------

    def ground_key(self, shown: SeatsShown) -> Hashable:
        """Names, rules, who has seats, who is picked and what the pointer is on."""
        with_seats = tuple([n > 0 for n in shown.seats])
        return shown.names, shown.snapshot.scenario.rules, with_seats, shown.picked, shown.hovered

    def paint_ground(self, painter: QPainter, size: QSize, shown: SeatsShown) -> None:
        """Paint the axis, the lines of the majorities, the names and the Assembly's row."""
        theme, places = self._theme, self.places(size, shown)
        rules = shown.snapshot.scenario.rules
        if shown.hovered is not None and shown.hovered < len(places.edges) - 1:
            top, bottom = places.edges[shown.hovered], places.edges[shown.hovered + 1]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sunken))
            painter.drawRoundedRect(QRectF(0, top, places.right, bottom - top), theme.px(4), theme.px(4))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_axis(painter, places, rules)
        assembly = len(shown.names)
        for row, name in enumerate(shown.names):
            self._paint_name(painter, places, row, name, shown.seats[row] > 0, row in shown.picked)
        if rules.assembly_seats:
            top = places.edges[assembly]
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(0, top, places.scale.left - theme.px(8), top)
            self._paint_name(painter, places, assembly, self._texts.assembly(), True, assembly in shown.picked)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.assembly)
            painter.drawRects(places.blocks(assembly, 0, rules.assembly_seats))
            end = places.scale.end(rules.assembly_seats) + theme.px(10)
            x = self._paint_number(painter, places, assembly, end, rules.assembly_seats, theme.muted)
            self._paint_remark(painter, places, assembly, x, self._texts.elected_by_the_assembly(), shown)

    def _paint_axis(self, painter: QPainter, places: RowPlaces, rules: Rules) -> None:
        theme, scale, axis = self._theme, places.scale, self._axis
        middle, bottom = axis.height / 2, places.edges[-1]
        labels = [
            (scale.end(rules.majority), self._texts.majority(rules)),
            (scale.end(rules.two_thirds), self._texts.two_thirds(rules)),
        ]
        widths = [axis.width(text) for _, text in labels]
        wanted = [(x, width) for (x, _), width in zip(labels, widths, strict=True)]
        starts = apart(wanted, 0, places.right, theme.px(10))
        painter.setPen(QPen(QColor(theme.muted), theme.px(1), Qt.PenStyle.DashLine))
        for x, _ in labels:
            painter.drawLine(x, places.top - theme.px(2), x, bottom)
        for start, (_, text) in zip(starts, labels, strict=True):
            axis.write(painter, start, middle, text, theme.muted)
        for seats in (0, rules.seats):
            text, x = number(seats), scale.end(seats)
            start = x - axis.width(text) / 2
            if all(
                start + axis.width(text) + theme.px(6) < s or s + w + theme.px(6) < start
                for s, w in zip(starts, widths, strict=True)
            ):
                axis.write(painter, start, middle, text, theme.muted)
        painter.fillRect(scale.left - 1, places.top, theme.px(1), bottom - places.top, QColor(theme.border))

    def _paint_name(  # noqa: PLR0917 - a name and how it stands
        self, painter: QPainter, places: RowPlaces, row: int, name: str, in_house: bool, picked: bool
    ) -> None:
        theme, px = self._theme, self._theme.px
        normal, strong = self._names[self._size_of_names(places.edges)]
        lettering = strong if in_house else normal
        right = places.scale.left - px(12)
        text = lettering.elided(name, right - px(16))
        x, middle = right - lettering.width(text), places.middle(row)
        lettering.write(painter, x, middle, text, theme.ink if in_house else theme.muted)
        if picked:
            self._paint_tick(painter, x - px(14), middle)

    def _paint_tick(self, painter: QPainter, x: float, middle: float) -> None:
        zoom = self._theme.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.ink), 2 * zoom, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = ((0.5, 0.0), (3.5, 3.5), (9.0, -4.0))
        painter.drawPolyline([QPointF(x + dx * zoom, middle + dy * zoom) for dx, dy in points])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    # -- what depends on the votes ---------------------------------------------------------------------------------

    def paint_seats(self, painter: QPainter, size: QSize, shown: SeatsShown) -> None:
        """Paint the parties' bars, their numbers, and what the clause does."""
        places, moved = self.places(size, shown), shown.moved
        allocation = shown.snapshot.allocation
        ends = []
        for row, party in enumerate(shown.snapshot.scenario.parties):
            seats = shown.seats[row]
            given = moved.seats if moved is not None and moved.applied and row == moved.giver else 0
            if moved is not None and moved.applied and row == moved.taker:
                self._change.paint_ring(painter, places.bar_of(row, 0, seats))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.party(party.color))
            painter.drawRects(places.blocks(row, 0, seats))
            if given:
                self._change.paint_given(painter, places.blocks(row, seats, seats + given))
            end = self._paint_beside(painter, places, row, seats + given, shown)
            if row == allocation.runner_up:
                end = self._change.paint_tag(
                    painter, end, places.middle(row), places.edges[row + 1] - places.edges[row]
                )
            if not seats:
                text = self._texts.without_seats(allocation, row)
                end = self._paint_remark(painter, places, row, end, text, shown)
            ends.append(end)
        if moved is not None:
            self._change.paint(painter, places, shown, moved, ends)
        if allocation.unfilled:
            self._paint_unfilled(painter, places, allocation.unfilled, max(ends))

    def _paint_beside(
        self, painter: QPainter, places: RowPlaces, row: int, shown_seats: int, shown: SeatsShown
    ) -> float:
        """Paint what stands on a bar and its number after it; returns where that ends."""
        theme, px, seats, before = self._theme, self._theme.px, shown.seats[row], shown.before(row)
        end: float = places.scale.end(shown_seats)
        if before:
            outline = places.bar_of(row, 0, before)
            painter.setPen(QPen(QColor(theme.ink), px(1), Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(outline.adjusted(-2, -2, 1, 1))
            end = max(end, outline.right())
        interval = shown.intervals[row]
        if interval is not None and interval[0] < interval[1]:
            self._paint_interval(painter, places, row, interval)
            end = max(end, places.scale.end(interval[1]))
        x = self._paint_number(
            painter, places, row, end + px(10 if seats else 8), seats, theme.ink if seats else theme.muted
        )
        if before is not None and before != seats:
            text = signed(seats - before)
            self._remark(places).write(painter, x - px(2), places.middle(row), text, theme.muted)
            x += self._remark(places).width(text) + px(6)
        return x

    def _paint_number(  # noqa: PLR0917 - a number and where it stands
        self, painter: QPainter, places: RowPlaces, row: int, x: float, seats: int, color: str
    ) -> float:
        lettering, text = self._number(places, large=seats > 0), number(seats)
        lettering.write(painter, x, places.middle(row), text, color)
        return x + lettering.width(text) + self._theme.px(8)

    def _paint_remark(  # noqa: PLR0917 - a text and where it stands
        self, painter: QPainter, places: RowPlaces, row: int, x: float, text: str, shown: SeatsShown
    ) -> float:
        theme, lettering = self._theme, self._remark(places)
        text = lettering.elided(text, places.right - x)
        width = lettering.width(text)
        ground = QRectF(x - 3, places.edges[row] + 1, width + 6, places.edges[row + 1] - places.edges[row] - 1)
        painter.fillRect(ground, QColor(theme.sunken if row == shown.hovered else theme.card))  # no line strikes it
        lettering.write(painter, x, places.middle(row), text, theme.muted)
        return x + width + theme.px(8)

    def _paint_interval(self, painter: QPainter, places: RowPlaces, row: int, interval: tuple[int, int]) -> None:
        """The line of a poll's interval, with an edge of the card around it, so that it is read on any bar."""
        px = self._theme.px
        left, right = (places.scale.end(seats) for seats in interval)
        middle, half = round(places.middle(row)), min(px(4), places.bar // 2)
        for color, edge in ((self._theme.card, px(1)), (self._theme.ink, 0)):
            for x, width in ((left, right - left), (left - px(1), px(2)), (right - px(1), px(2))):
                tall = px(1) if width == right - left and x == left else half
                painter.fillRect(x - edge, middle - tall - edge, width + 2 * edge, 2 * (tall + edge), QColor(color))

    def _paint_unfilled(self, painter: QPainter, places: RowPlaces, seats: int, after: float) -> None:
        """An empty frame where the seats would be, and why it is empty."""
        theme, px = self._theme, self._theme.px
        rows = len(places.edges) - 1
        bottom = places.edges[rows - 1] if rows > 1 else places.edges[-1]
        frame = QRectF(after + px(12), places.top + px(6), 0, bottom - places.top - px(10))
        end = places.scale.left + places.scale.width
        frame.setRight(end if end - frame.left() > px(280) else places.right - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1.5 * theme.zoom, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(frame, px(6), px(6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(self._title.font)
        painter.setPen(QColor(theme.ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        text, room = self._texts.unfilled(seats), frame.adjusted(px(8), 0, -px(8), 0)
        if self._title.width(text) > room.width():  # in two lines of nearly the same length
            across = self._title.width(text) * 0.3
            room.adjust(max(room.width() / 2 - across, 0), 0, -max(room.width() / 2 - across, 0), 0)
        painter.drawText(room, flags, text)
