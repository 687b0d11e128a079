"""The seats as a hall: a half circle of dots, or of areas where dots would be too small to count."""

from collections.abc import Hashable
from functools import lru_cache
from itertools import accumulate, islice
from math import atan2, cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kzcalc.gui.charts.hall_seats import INNER, Seat, hall
from kzcalc.gui.charts.hall_wedges import Form, Wedge, as_dots, border, wedges
from kzcalc.gui.charts.seat_dots import SeatDots
from kzcalc.gui.charts.seats_legend import LegendEntry, SeatsLegend
from kzcalc.gui.charts.seats_picture import Lettering, SeatsShown, paint_tag
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import number
from kzcalc.gui.wording.seats import SeatsSentences, score
from kzcalc.law import Rules

_MARGIN = 0.11
"""Outside the rows, for borders and arcs; in radii."""

_REACH = 0.06
"""How far beside the rows a click still takes a seat."""
_ARC = 1.07
"""Where the arcs of who is picked are: outside the rows, inside the labels."""


class HallPlaces(NamedTuple):
    """Where the hall is, in pixels."""

    center: QPointF
    radius: float
    right: int
    legend: QRectF
    seats: tuple[QPointF, ...]
    dots: SeatDots

    def at(self, seat: Seat) -> QPointF:
        """A place of the hall."""
        return QPointF(self.center.x() + self.radius * seat.x, self.center.y() - self.radius * seat.y)


class SeatsHall:
    """Paints the hall."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._texts = SeatsSentences()
        self._label = Lettering(theme.font(12, 600))
        self._muted = Lettering(theme.font(12))
        self._name = Lettering(theme.font(14, 600))
        self._heroes = [Lettering(theme.font(size, 700)) for size in (60, 38, 30, 22, 18)]
        self._legend = SeatsLegend(theme)
        self._places = lru_cache(maxsize=4)(self._measured)

    def least_height(self) -> int:
        """The height in which a hall can be read."""
        return self._theme.px(150)

    # -- places ----------------------------------------------------------------------------------------------------

    def places(self, size: QSize, shown: SeatsShown) -> HallPlaces:
        """Where things are: it depends on the size, the parties and the rules alone."""
        rules = shown.snapshot.scenario.rules
        return self._places(size.width(), size.height(), shown.names, rules)

    def _measured(self, width: int, height: int, names: tuple[str, ...], rules: Rules) -> HallPlaces:
        px = self._theme.px
        seats, assembly = rules.seats, rules.assembly_seats
        listed = (*names, self._texts.assembly()) if assembly else names
        legend = self._legend.height(listed, rules.seats, width)
        top = self._label.height + px(6)
        room = height - legend - top - px(10)
        house = hall(seats, assembly) if as_dots(rules) else None
        dot = house.dot if house is not None else 0.0
        radius = max(min((width / 2 - px(8)) / (1 + _MARGIN + dot / 2), room / (1 + _MARGIN + dot)), px(20))
        unused = max(room - radius * (1 + _MARGIN + dot), 0)
        center = QPointF(round(width / 2), round(top + unused / 2 + radius * (1 + _MARGIN + dot / 2)))
        places = HallPlaces(
            center, radius, width, QRectF(0, height - legend, width, legend), (), SeatDots(self._theme, dot * radius)
        )
        if house is None:
            return places
        points = tuple([places.at(seat) for seat in house.lists + house.assembly])
        return HallPlaces(center, radius, width, places.legend, points, places.dots)

    def at(self, point: QPointF, size: QSize, shown: SeatsShown) -> int | None:
        """The party in whose wedge a place is, or whose entry of the legend."""
        places = self.places(size, shown)
        if places.legend.contains(point):
            return self._legend.at(point, places.legend, self._entries(shown))
        x, y = point.x() - places.center.x(), places.center.y() - point.y()
        radius, angle = hypot(x, y) / places.radius, atan2(y, x)
        if not INNER - _REACH <= radius <= 1 + _REACH or not -_REACH <= angle <= pi:
            return None
        if not places.seats:
            return next((w.party for w in self._wedges(shown) if w.last <= max(angle, 0.0) <= w.first), None)
        nearest = min(range(len(places.seats)), key=lambda i: (places.seats[i] - point).manhattanLength())
        ends = accumulate(wedge.seats for wedge in self._wedges(shown))
        return next(w.party for w, end in zip(self._wedges(shown), ends, strict=True) if nearest < end)

    @staticmethod
    def _wedges(shown: SeatsShown) -> list[Wedge]:
        return wedges(shown.snapshot.allocation, shown.moved)

    def _color(self, shown: SeatsShown, party: int | None) -> QColor:
        if party is None:
            return QColor(self._theme.border)
        parties = shown.snapshot.scenario.parties
        return self._theme.party(parties[party].color) if party < len(parties) else self._theme.assembly

    # -- what a drag does not change -------------------------------------------------------------------------------

    def ground_key(self, shown: SeatsShown) -> Hashable:
        """The parties and the rules."""
        rules = shown.snapshot.scenario.rules
        return shown.names, rules

    def paint_ground(self, painter: QPainter, size: QSize, shown: SeatsShown) -> None:
        """Paint the borders at the majorities, with their labels."""
        theme, places, rules = self._theme, self.places(size, shown), shown.snapshot.scenario.rules
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(places.legend.topLeft(), places.legend.topRight())
        for seats, room, text in self._majorities(places, rules):
            self._label.write(painter, room.left(), room.center().y(), text, theme.ink)
            if places.seats:
                self._paint_border(painter, places, rules, seats)

    def _majorities(self, places: HallPlaces, rules: Rules) -> list[tuple[int, QRectF, str]]:
        """The seats at the majorities, and where their labels are: outside the hall, apart from each other."""
        labels: list[tuple[int, QRectF, str]] = []
        for seats, text in (
            (rules.majority, self._texts.majority(rules)),
            (rules.two_thirds, self._texts.two_thirds(rules)),
        ):
            line = border(rules, seats)
            if not line:
                continue
            width, height = self._label.width(text) + self._theme.px(4), self._label.height
            end = places.at(line[0])
            aside = max(min(2.5 * cos(line[0].angle), 1.0), -1.0)  # above the hall centred, else beside the line
            off = self._theme.px(3)  # from the line's end
            middle = end + QPointF(aside * (width / 2 + off), -sin(line[0].angle) * (height / 2 + off))
            room = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
            if labels and labels[-1][1].intersects(room):
                if places.right - labels[-1][1].right() > width + self._theme.px(8):
                    room.moveLeft(labels[-1][1].right() + self._theme.px(8))
                else:
                    room.moveTop(labels[-1][1].bottom())
            room.moveLeft(min(max(room.left(), 0), places.right - width))
            room.moveTop(max(room.top(), 0))
            labels.append((seats, room, text))
        return labels

    def _paint_border(self, painter: QPainter, places: HallPlaces, rules: Rules, seats: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.ink), 1.25 * self._theme.zoom, Qt.PenStyle.DashLine))
        painter.drawPolyline([places.at(seat) for seat in border(rules, seats)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    # -- what depends on the votes ---------------------------------------------------------------------------------

    def paint_seats(self, painter: QPainter, size: QSize, shown: SeatsShown) -> None:
        """Paint the seats, the score in the middle, what the clause does, and the legend."""
        places, rules = self.places(size, shown), shown.snapshot.scenario.rules
        found = self._wedges(shown)
        points = iter(places.seats)
        for wedge in found:
            color = self._color(shown, wedge.party)
            if places.seats:
                for point in islice(points, wedge.seats):
                    places.dots.paint(painter, point, wedge.form, color)
            else:
                self._paint_area(painter, places, wedge, color)
        if not places.seats:
            for seats, _, _ in self._majorities(places, rules):
                self._paint_border(painter, places, rules, seats)
        for wedge in found:
            if wedge.party is not None and (wedge.party in shown.picked or wedge.party == shown.hovered):
                self._paint_arc(painter, places, wedge, picked=wedge.party in shown.picked)
        self._paint_middle(painter, places, shown)
        self._paint_clause(painter, places, shown, found)
        self._legend.paint(painter, places.legend, self._entries(shown), self._without(shown))

    def _paint_area(self, painter: QPainter, places: HallPlaces, wedge: Wedge, color: QColor) -> None:
        theme = self._theme
        outer, inner = places.radius, places.radius * INNER
        path = QPainterPath()
        first, span = wedge.first * 180 / pi, (wedge.last - wedge.first) * 180 / pi
        path.arcMoveTo(_square(places.center, outer), first)
        path.arcTo(_square(places.center, outer), first, span)
        path.arcTo(_square(places.center, inner), first + span, -span)
        path.closeSubpath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(color)
        if wedge.form in (Form.ASSEMBLY, Form.UNFILLED):
            dashed = wedge.form is Form.UNFILLED
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(color, 1.75 * theme.zoom, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        elif wedge.form is not Form.SEATED:
            dashed = wedge.form is Form.WOULD_MOVE
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(theme.clause_edge), 2.5 * theme.zoom, style))
        painter.drawPath(path)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_arc(self, painter: QPainter, places: HallPlaces, wedge: Wedge, *, picked: bool) -> None:
        """An arc outside a wedge: it is picked, or the pointer is on it."""
        theme = self._theme
        half = 0.03 if places.seats else 0.0  # a wedge ends in the middle of its last dot, its arc beyond that
        first, last = min(wedge.first + half, pi), max(wedge.last - half, 0.0)
        color = QColor(theme.ink if picked else theme.border)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 3 * theme.zoom, c=Qt.PenCapStyle.FlatCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        room = _square(places.center, places.radius * _ARC)
        painter.drawArc(room, round(first * 2880 / pi), round((last - first) * 2880 / pi))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_middle(self, painter: QPainter, places: HallPlaces, shown: SeatsShown) -> None:
        """The score of leader and second, or the largest party's seats."""
        theme, px = self._theme, self._theme.px
        head, name, below = self._middle(shown)
        room = 2 * places.radius * INNER * 0.82
        tall = places.radius * (INNER - 0.06)
        lines = self._name.height + self._muted.height + px(2)
        hero = next((h for h in self._heroes if h.width(head) <= 0.8 * room and h.height + lines <= tall), None)
        bottom = places.center.y() + px(4)
        if hero is None:
            hero, lines = self._heroes[-1], 0.0
        else:
            for lettering, text, color, y in (
                (self._muted, below, theme.muted, bottom - self._muted.height / 2),
                (self._name, name, theme.ink, bottom - self._muted.height - self._name.height / 2),
            ):
                shortened = lettering.elided(text, room)
                lettering.write(painter, places.center.x() - lettering.width(shortened) / 2, y, shortened, color)
        x = places.center.x() - hero.width(head) / 2
        hero.write(painter, x, bottom - lines - hero.metrics.capHeight() / 2 - px(6), head, theme.ink)

    def _middle(self, shown: SeatsShown) -> tuple[str, str, str]:
        """The score or number, whose it is, and a line below."""
        allocation, moved, texts = shown.snapshot.allocation, shown.moved, self._texts
        if allocation.unfilled:
            return number(allocation.unfilled), texts.unfilled_in_short(), texts.nobody_admitted()
        largest = max(range(len(shown.seats)), key=lambda i: shown.seats[i])
        if moved is None:
            return number(shown.seats[largest]), shown.names[largest], texts.of_the_house(allocation.rules)
        giver, taker = shown.seats[moved.giver], shown.seats[moved.taker]
        if moved.applied:
            below = texts.without_the_clause(score(giver + moved.seats, taker - moved.seats))
        else:
            below = texts.with_the_clause(score(giver - moved.seats, taker + moved.seats))
        return score(giver, taker), f"{shown.names[moved.giver]} : {shown.names[moved.taker]}", below

    def _paint_clause(self, painter: QPainter, places: HallPlaces, shown: SeatsShown, found: list[Wedge]) -> None:
        """The label of the seats that changed hands, or would, and a line to them."""
        moved, theme, px, label = shown.moved, self._theme, self._theme.px, self._label
        if moved is None:
            return
        form = Form.BY_CLAUSE if moved.applied else Form.WOULD_MOVE
        wedge = next(w for w in found if w.form is form)
        text = self._texts.seats_by_clause(moved.seats)
        if not moved.applied:
            text = self._texts.seats_by_law_of_2009(moved.seats, shown.names[moved.taker])
        text = label.elided(text, places.right / 2 - px(40))
        width, height = label.width(text) + px(20), label.height + px(8)
        angle = (wedge.first + wedge.last) / 2
        on_the_right = angle <= pi / 2
        reach = places.radius * (1 + _MARGIN)
        beside = places.right / 2 - width - px(8)  # from the centre to the label
        above = (max(reach**2 - beside**2, 0.0)) ** 0.5 if 0 < beside < reach else reach if beside <= 0 else 0.0
        y = max(places.center.y() - max(above, reach * sin(angle) + px(20)) - height, 0.0)
        room = QRectF(places.right - width if on_the_right else 0, y, width, height)
        for _, taken, _ in self._majorities(places, shown.snapshot.scenario.rules):
            if taken.intersects(room):
                room.moveTop(max(taken.top() - height - px(2), 0) if taken.top() > height else taken.bottom() + px(2))
        seat = places.at(Seat(1.07 if places.seats else 1.02, angle))
        start = min(max(seat.x() + px(20) * (1 if on_the_right else -1), room.left() + px(12)), room.right() - px(12))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.clause_edge), 1.75 * theme.zoom))
        painter.drawLine(QPointF(start, room.bottom()), seat)
        if moved.applied:
            paint_tag(painter, room, label, text, theme)
            return
        painter.setPen(QPen(QColor(theme.clause_edge), 1.5 * theme.zoom, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(theme.clause_wash))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), height / 2, height / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        label.write(painter, room.left() + px(10), room.center().y(), text, theme.clause_edge)

    # -- the legend ------------------------------------------------------------------------------------------------

    def _entries(self, shown: SeatsShown) -> list[LegendEntry]:
        """Who has seats."""
        moved = shown.moved
        entries = []
        for i, (name, seats) in enumerate(zip(shown.names, shown.seats, strict=True)):
            if seats:
                by_clause = moved is not None and moved.applied and i == moved.taker
                form = Form.BY_CLAUSE if by_clause else Form.SEATED
                picked, before = i in shown.picked, shown.before(i)
                change = None if before is None else seats - before
                entries.append(LegendEntry(i, name, seats, change, self._color(shown, i), form, picked))
        rules, last = shown.snapshot.scenario.rules, len(shown.names)
        if rules.assembly_seats:
            name, color, picked = self._texts.assembly(), self._color(shown, last), last in shown.picked
            entries.append(LegendEntry(last, name, rules.assembly_seats, None, color, Form.ASSEMBLY, picked))
        return entries

    def _without(self, shown: SeatsShown) -> str:
        names = [name for name, seats in zip(shown.names, shown.seats, strict=True) if not seats]
        return self._texts.none(", ".join(names)) if names else ""


def _square(center: QPointF, radius: float) -> QRectF:
    return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
