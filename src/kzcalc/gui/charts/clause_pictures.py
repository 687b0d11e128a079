"""The pictures on the clause card: people, seats without and with the clause, meters, an empty hall."""

from dataclasses import dataclass
from math import cos, pi, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kzcalc.gui.charts.clause_scene import Figure, Meter, Meters, Named, Pair
from kzcalc.gui.widgets.lettering import Lettering, Style
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.clause import score

PersonKind = Literal["solid", "dashed"]

_TITLE = Style(13)
_CAPTION = Style(11)
_NUMBER = Style(13, 500)
_HERO_SIZES = (38, 30, 26, 22, 18, 15, 13)
_PAD = 12
_CHIP = 8
_GAP = 10
"""Between the large numbers and the names."""
_METERS = ((0, 1, 70), (1, 1, 60), (1, 0, 40), (1, 0, 24), (1, 0, 0))
"""What a meter can have: which wording of its distance, whether its share, and how long a bar at the least."""
_LEAST_PITCH = 18.5
"""Of meters below each other, at a zoom of 1."""
_LEAST_CHIP = 56
"""Room for the name of a party that is worth having, at a zoom of 1."""


def paint_people(painter: QPainter, area: QRectF, kinds: tuple[tuple[PersonKind, QColor], ...]) -> None:
    """People side by side: solid who is in, dashed who is not."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pitch = area.width() / len(kinds)
    wide = min(pitch * 0.9, area.height() * 0.72)
    for i, (kind, color) in enumerate(kinds):
        person = _person(QPointF(area.left() + (i + 0.5) * pitch, area.top()), wide, area.height())
        painter.setBrush(color if kind == "solid" else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if kind == "solid" else _dashed(color, area.height() / 19, (2.4, 1.8)))
        painter.drawPath(person)
    painter.restore()


def _person(top: QPointF, wide: float, high: float) -> QPainterPath:
    """A head and shoulders."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    head = high * 0.22
    path.addEllipse(QPointF(top.x(), top.y() + head + 0.5), head, head)
    shoulders = QRectF(top.x() - wide / 2, top.y() + high * 0.52, wide, high * 0.48)
    round_by = min(shoulders.height() * 0.85, wide / 2)
    path.moveTo(shoulders.bottomLeft())
    path.lineTo(shoulders.left(), shoulders.top() + round_by)
    path.quadTo(shoulders.topLeft(), QPointF(shoulders.left() + round_by, shoulders.top()))
    path.lineTo(shoulders.right() - round_by, shoulders.top())
    path.quadTo(shoulders.topRight(), QPointF(shoulders.right(), shoulders.top() + round_by))
    path.lineTo(shoulders.bottomRight())
    path.closeSubpath()
    return path


def _dashed(color: QColor, width: float, dashes: tuple[float, float]) -> QPen:
    pen = QPen(color, width)
    pen.setDashPattern(dashes)
    return pen


def paint_box(  # noqa: PLR0917 - a box is an edge around a ground
    painter: QPainter, area: QRectF, ground: str, edge: str | None, width: float, corner: float, *, dashed: bool = False
) -> None:
    """A rounded box with an edge inside its bounds."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        width = 0.0
    else:
        painter.setPen(_dashed(QColor(edge), width, (4, 2.5)) if dashed else QPen(QColor(edge), width))
    inset = width / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.restore()


def paint_arrow(painter: QPainter, middle: QPointF, length: float, color: str, zoom: float) -> None:
    """An arrow to the right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color), 2 * zoom)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    tip, head = QPointF(middle.x() + length / 2, middle.y()), 5 * zoom
    painter.drawLine(QPointF(middle.x() - length / 2, middle.y()), tip)
    painter.drawPolyline(QPolygonF([tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)]))
    painter.restore()


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the parts of meters stand below each other, and which wording of a distance fits."""

    share: bool
    bar_from: float
    bar_to: float
    to_go_from: float
    wording: int


class ClausePictures:
    """Paints what stands at the right of the card."""

    def __init__(self, theme: Theme, lettering: Lettering) -> None:
        self._theme = theme
        self._letters = lettering
        self._zoom = theme.zoom

    # -- the seats of two ------------------------------------------------------------------------------------------

    def paint_inset_grounds(self, painter: QPainter, pair: Pair, insets: tuple[QRectF, QRectF]) -> None:
        """The two boxes for the seats with their titles, and the arrow between them."""
        theme, zoom = self._theme, self._zoom
        first, second = insets
        corner = 6 * zoom
        if pair.would_be:
            paint_box(painter, first, theme.sunken, None, 0, corner)
            paint_box(painter, second, theme.clause_wash, theme.clause_edge, 1.5 * zoom, corner, dashed=True)
        else:
            paint_box(painter, first, theme.card, None, 0, corner)
            paint_box(painter, second, theme.card, theme.clause_ink, 2 * zoom, corner)
        middle = QPointF((first.right() + second.left()) / 2, first.center().y())
        color = theme.ink if pair.would_be else theme.clause_ink
        paint_arrow(painter, middle, (second.left() - first.right()) * 0.56, color, zoom)
        for inset, title, present in zip(insets, pair.titles, (pair.would_be, not pair.would_be), strict=True):
            self._paint_title(painter, title, inset, present=present)

    def _paint_title(self, painter: QPainter, title: str, inset: QRectF, *, present: bool) -> None:
        """What the seats in a box are; strong over those of the rules as they are."""
        zoom, letters = self._zoom, self._letters
        styles = [Style(size, 600 if present else 400) for size in (13, 12, 11)]
        style = next((s for s in styles if letters.width(title, s) <= inset.width() - 2 * _PAD * zoom), styles[-1])
        painter.setPen(QColor(self._theme.ink if present else self._theme.muted))
        letters.in_line(
            title, style, inset.left() + _PAD * zoom, inset.top() + (15 if self._low(inset) else 19) * zoom, painter
        )

    def _low(self, inset: QRectF) -> bool:
        return inset.height() < 96 * self._zoom

    def paint_pair(self, painter: QPainter, pair: Pair, insets: tuple[QRectF, QRectF], hero: int) -> None:
        """The numbers, names and bars in the two boxes."""
        theme, zoom, letters = self._theme, self._zoom, self._letters
        pad = _PAD * zoom
        room = insets[0].width() - 2 * pad
        texts = [score(*seats) for seats in pair.seats]
        style, names_room = self._hero(texts, room, hero)
        low = self._low(insets[0])
        for inset, text, seats in zip(insets, texts, pair.seats, strict=True):
            left = inset.left() + pad
            painter.setPen(QColor(theme.ink))
            middle = inset.top() + (0.5 if low else 0.485) * inset.height()
            letters.in_line(text, style, left, middle, painter)
            if names_room:
                self._paint_names(painter, pair.parties, left + room - names_room, middle, names_room)
            high = (9 if low else 10) * zoom
            bar = QRectF(left, inset.bottom() - (11 if low else 13) * zoom - high, room, high)
            self._paint_two(painter, bar, pair, seats)

    def _hero(self, texts: list[str], room: float, largest: int) -> tuple[Style, float]:
        """The size of the numbers, and the room for names beside them: names if they can be, and large numbers."""
        zoom, letters = self._zoom, self._letters
        fallback: Style | None = None
        for size in _HERO_SIZES:
            if size > largest:
                continue
            style = Style(size, 700)
            left = room - max(letters.width(text, style) for text in texts) - _GAP * zoom
            if largest > 30 and left >= _LEAST_CHIP * zoom:
                return style, left
            if fallback is None and left >= -_GAP * zoom:
                fallback = style
            if largest > 30 and size <= 30 and fallback is not None:
                break
        return fallback or Style(_HERO_SIZES[-1], 700), 0.0

    def _paint_names(self, painter: QPainter, parties: tuple[Named, ...], x: float, middle: float, room: float) -> None:
        zoom = self._zoom
        pitch = 16 * zoom
        y = middle - pitch * (len(parties) - 1) / 2
        for party in parties:
            self.paint_name(painter, party, x, y, room, _CAPTION)
            y += pitch

    def paint_name(  # noqa: PLR0917 - where, and in how much room
        self, painter: QPainter, party: Named, x: float, middle: float, room: float, style: Style
    ) -> float:
        """A party's chip and name; where they end."""
        zoom, letters = self._zoom, self._letters
        side = _CHIP * zoom if style.size < 13 else 11 * zoom
        gap = (5 if style.size < 13 else 7) * zoom
        painter.fillRect(QRectF(round(x), round(middle - side / 2), side, side), party.color)
        name = letters.elided(party.name, style, room - side - gap)
        painter.setPen(QColor(self._theme.ink))
        letters.in_line(name, style, x + side + gap, middle, painter)
        return x + side + gap + letters.width(name, style)

    def _paint_two(self, painter: QPainter, bar: QRectF, pair: Pair, seats: tuple[int, int]) -> None:
        """The list seats of two in one bar; the second's, which the clause moved, in a ring."""
        theme, zoom = self._theme, self._zoom
        first, second = seats
        total = max(first + second, 1)
        if not second:
            painter.fillRect(bar, pair.parties[0].color)
            return
        wide = max(bar.width() * second / total, 3 * zoom)
        ring, gap = 2 * zoom, 2 * zoom
        around = ring + gap
        part = QRectF(bar.right() - around - wide, bar.top(), wide, bar.height())
        edge = part.adjusted(-around, -around, around, around)
        painter.fillRect(
            QRectF(bar.left(), bar.top(), edge.left() - zoom - bar.left(), bar.height()), pair.parties[0].color
        )
        painter.fillRect(edge, QColor(theme.clause_edge))
        painter.fillRect(edge.adjusted(ring, ring, -ring, -ring), QColor(theme.clause_wash))
        painter.fillRect(part, pair.parties[1].color)

    def paint_pair_in_line(self, painter: QPainter, pair: Pair, inset: QRectF) -> None:
        """The same in one line: of the slim card."""
        theme, zoom, letters = self._theme, self._zoom, self._letters
        texts = [score(*seats) for seats in pair.seats]
        titles = pair.short_titles
        pad, gap, arrow = 14 * zoom, 8 * zoom, 44 * zoom
        for hero, label in ((26, 13), (22, 13), (22, 12), (18, 12), (18, 11), (15, 11), (13, 11)):
            big, first, second = Style(hero, 700), Style(label), Style(label, 600)
            widths = [
                letters.width(titles[0], first),
                letters.width(texts[0], big),
                letters.width(titles[1], second),
                letters.width(texts[1], big),
            ]
            free = inset.width() - 2 * pad - 2 * gap - arrow - sum(widths)
            if free >= 0:
                break
        middle = inset.center().y()
        x = inset.left() + pad + max(free, 0) / 2
        painter.setPen(QColor(theme.muted if not pair.would_be else theme.ink))
        letters.in_line(titles[0], first, x, middle, painter)
        x += widths[0] + gap
        painter.setPen(QColor(theme.ink))
        letters.in_line(texts[0], big, x, middle, painter)
        x += widths[1] + arrow / 2
        paint_arrow(painter, QPointF(x, middle), arrow * 0.5, theme.ink, zoom)
        x += arrow / 2
        painter.setPen(QColor(theme.ink))
        letters.in_line(titles[1], second, x, middle, painter)
        letters.in_line(texts[1], big, x + widths[2] + gap, middle, painter)

    # -- who would have to fall ------------------------------------------------------------------------------------

    def paint_meters(self, painter: QPainter, meters: Meters, area: QRectF) -> None:
        """The condition, and under it a meter for each party; where there are too many, their chips alone."""
        theme, zoom, letters = self._theme, self._zoom, self._letters
        count = len(meters.meters)
        most = 3 if meters.many else 2 if area.height() - 37 * zoom >= count * _LEAST_PITCH * zoom else 1
        choices = [(style, lines) for lines in (1, most) for style in (Style(13, 600), Style(12, 600))]
        condition = letters.fitted(meters.condition, choices, area.width())
        painter.setPen(QColor(theme.ink))
        top = area.top()
        if condition is not None:
            top = letters.paint(condition, area.left(), top, painter)
        if meters.many:
            self._paint_chips(painter, meters.many, QRectF(area.left(), top, area.width(), area.bottom() - top))
            return
        top += 3 * zoom
        pitch = min(24 * zoom, (area.bottom() - top) / count)
        columns = self._columns(meters.meters, area)
        for i, meter in enumerate(meters.meters):
            self._paint_meter(painter, meter, meters.reach, columns, area.left(), top + (i + 0.5) * pitch)

    def _columns(self, meters: tuple[Meter, ...], area: QRectF) -> _Columns:
        """Where a meter's parts stand: with less room the distance is told shorter, then the share is left out."""
        zoom, letters = self._zoom, self._letters
        widest = letters.width("88.88\N{NO-BREAK SPACE}%", _NUMBER) + 8 * zoom
        name = max([letters.width(meter.party.name, _NUMBER) for meter in meters]) + 18 * zoom
        for wording, share, bar in _METERS:
            to_go = max([letters.width(meter.to_go[wording], _TITLE) for meter in meters])
            left = area.width() - share * widest - to_go - (bar + 26) * zoom
            if left >= min(name, 90 * zoom):
                break
        bar_from = area.left() + min(name, left) + share * widest + 12 * zoom
        to_go_from = min(area.right() - to_go, bar_from + 268 * zoom)
        return _Columns(bool(share), bar_from, to_go_from - 10 * zoom, to_go_from, wording)

    def _paint_meter(  # noqa: PLR0917 - where, on what scale
        self, painter: QPainter, meter: Meter, reach: int, columns: _Columns, left: float, middle: float
    ) -> None:
        theme, zoom, letters = self._theme, self._zoom, self._letters
        name_ends = columns.bar_from - 12 * zoom
        if columns.share:
            share_from = name_ends - letters.width(meter.share, _NUMBER)
            painter.setPen(QColor(theme.ink))
            letters.in_line(meter.share, _NUMBER, share_from, middle, painter)
            name_ends = share_from - 8 * zoom
        self.paint_name(painter, meter.party, left, middle, name_ends - left, _NUMBER)
        painter.setPen(QColor(theme.muted))
        letters.in_line(meter.to_go[columns.wording], _TITLE, columns.to_go_from, middle, painter)
        high, tick = 9 * zoom, 15 * zoom
        track = QRectF(columns.bar_from, round(middle - high / 2), columns.bar_to - columns.bar_from, high)
        if track.width() < 20 * zoom:
            return
        painter.fillRect(track, QColor(theme.sunken))
        filled = QRectF(track)
        filled.setWidth(track.width() * min(meter.distance / reach, 1))
        painter.fillRect(filled, meter.party.color)
        if meter.distance > reach:
            self._tear(painter, track)
        painter.fillRect(QRectF(track.left() - zoom, middle - tick / 2, 2 * zoom, tick), QColor(theme.ink))

    def _tear(self, painter: QPainter, track: QRectF) -> None:
        """Tear a bar that is longer than there is room for: its length is not its distance any more."""
        zoom = self._zoom
        x, step = track.right() - 12 * zoom, track.height() / 3
        gap = QPolygonF()
        for i in range(4):
            gap.append(QPointF(x + (i % 2) * 3 * zoom, track.top() + i * step))
        for i in reversed(range(4)):
            gap.append(QPointF(x + (i % 2 * 3 + 4) * zoom, track.top() + i * step))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.card))
        painter.drawPolygon(gap)
        painter.restore()

    def _paint_chips(self, painter: QPainter, parties: tuple[Named, ...], area: QRectF) -> None:
        """The parties that would have to fall, over the threshold's line."""
        zoom = self._zoom
        pitch = min(18 * zoom, area.width() / len(parties))
        side, y = pitch * 0.66, area.top() + 8 * zoom
        if y + side + 9 * zoom > area.bottom():
            return
        for i, party in enumerate(parties):
            painter.fillRect(QRectF(area.left() + i * pitch, y, side, side), party.color)
        line = QRectF(area.left(), y + side + 3 * zoom, len(parties) * pitch - (pitch - side), 2 * zoom)
        painter.fillRect(line, QColor(self._theme.ink))

    def paint_meters_in_line(self, painter: QPainter, meters: Meters, area: QRectF) -> None:
        """The same in two lines: of the slim card."""
        theme, zoom, letters = self._theme, self._zoom, self._letters
        style = Style(12)
        choices = [(style, 1), (_CAPTION, 1)] if meters.meters else [(style, 2), (_CAPTION, 3)]
        condition = letters.fitted(meters.condition, choices, area.width())
        lines = 2 if meters.meters else len(condition.lines) if condition is not None else 1
        top = area.center().y() - lines * 10 * zoom
        painter.setPen(QColor(theme.ink))
        if condition is not None:
            letters.paint(condition, area.left(), top, painter)
        if not meters.meters:
            return
        middle = area.center().y() + 11 * zoom
        gap, chip = 16 * zoom, 19 * zoom
        count = len(meters.meters)
        names = sum(letters.width(meter.party.name, _NUMBER) for meter in meters.meters)
        for wording in (0, 1):
            to_go = sum(letters.width(meter.to_go[wording], _TITLE) for meter in meters.meters)
            for_names = area.width() - to_go - (count - 1) * gap - count * (chip + 7 * zoom)
            if for_names >= min(names, count * 50 * zoom):
                break
        x = area.left()
        for meter in meters.meters:
            room = letters.width(meter.party.name, _NUMBER)
            room = min(room, max(for_names / count, for_names - names + room)) + chip
            x = self.paint_name(painter, meter.party, x, middle, room, _NUMBER) + 7 * zoom
            painter.setPen(QColor(theme.muted))
            letters.in_line(meter.to_go[wording], _TITLE, x, middle, painter)
            x += letters.width(meter.to_go[wording], _TITLE) + gap

    # -- where there is neither ------------------------------------------------------------------------------------

    def paint_figure(self, painter: QPainter, figure: Figure, area: QRectF, hero: int) -> None:
        """A picture, and beside it a number of seats."""
        theme, zoom, letters = self._theme, self._zoom, self._letters
        slim = area.height() < 60 * zoom
        pad = (8 if slim else 14) * zoom
        high = area.height() - 2 * pad
        picture = QRectF(area.left() + pad, area.top() + pad, high * 1.7, high)
        if figure.alone:
            people = figure.shares[0][0].color if figure.shares else QColor(theme.muted)
            middle = QRectF(picture.center().x() - high * 0.8, picture.top(), high * 1.6, high)
            paint_people(painter, middle, (("solid", people), ("dashed", QColor(theme.muted))))
        elif figure.shares:
            colors = [party.color for party, _ in figure.shares[:4]]
            paint_people(painter, picture, tuple([("solid", color) for color in colors]))
        else:
            paint_empty_hall(painter, picture, QColor(theme.border), zoom)
        left = picture.right() + 16 * zoom
        room = area.right() - pad - left
        title = letters.fitted(figure.title, [(_TITLE, 1), (Style(12), 1), (_CAPTION, 1 if slim else 2)], room)
        hero = 22 if slim else hero
        number = Style(hero, 700)
        lines = 0.0 if title is None else len(title.lines) * title.style.line * zoom
        top = area.center().y() - (lines + hero * zoom) / 2
        painter.setPen(QColor(theme.muted))
        if title is not None:
            letters.paint(title, left, top, painter)
        painter.setPen(QColor(theme.ink))
        letters.in_line(figure.number, number, left, top + lines + hero * zoom * 0.55, painter)


def paint_empty_hall(painter: QPainter, area: QRectF, color: QColor, zoom: float) -> None:
    """A hall in which nobody sits: rows of empty seats in a half circle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.3 * zoom))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rows = 4 if area.height() > 50 * zoom else 2
    outer = min(area.width() / 2, area.height()) * 0.92
    pitch = outer * 0.6 / rows
    dot = pitch * 0.34
    for row in range(rows):
        radius = outer - row * pitch
        seats = max(round(pi * radius / pitch), 2)
        for i in range(seats + 1):
            angle = pi * i / seats
            center = QPointF(area.center().x() - radius * cos(angle), area.bottom() - dot - radius * sin(angle))
            painter.drawEllipse(center, dot, dot)
    painter.restore()
