"""The pictures at the right of the clause card: the seats without and with the clause, or why there are no two."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from kzcalc.gui.charts.clause_marks import Marks, paint_arrow, paint_box, paint_empty_hall, paint_people
from kzcalc.gui.charts.clause_scene import Figure, Named, Pair
from kzcalc.gui.widgets.lettering import Style
from kzcalc.gui.wording.clause import score

_TITLE = Style(13)
_CAPTION = Style(11)
_HERO_SIZES = (38, 34, 30, 26, 22, 18, 15, 13)
LEAST_WITH_NAMES = 38
"""A card whose large numbers are smaller has no room for names beside them."""
_LEAST_HERO = 26
"""Beside names: rather than make the numbers smaller still, names are cut."""
_CHIP, _NAME_LINE = 13, 13
"""What is before a name, and from line to line of one."""
_PAD = 12
_GAP = 10
"""Between the large numbers and the names."""
_LEAST_CHIP = 56
"""Room for the name of a party that is worth having, at a zoom of 1."""


class ClausePictures(Marks):
    """Paints the seats of two, or a picture where there are none to compare."""

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
        style, names = self._hero(pair, texts, room, hero)
        low = self._low(insets[0])
        for inset, text, seats in zip(insets, texts, pair.seats, strict=True):
            left = inset.left() + pad
            painter.setPen(QColor(theme.ink))
            middle = inset.top() + (0.5 if low else 0.485) * inset.height()
            letters.in_line(text, style, left, middle, painter)
            if names is not None:
                self._paint_names(painter, pair.parties, names, left + room, middle)
            high = (9 if low else 10) * zoom
            bar = QRectF(left, inset.bottom() - (11 if low else 13) * zoom - high, room, high)
            self._paint_two(painter, bar, pair, seats)

    def _hero(
        self, pair: Pair, texts: list[str], room: float, largest: int
    ) -> tuple[Style, tuple[tuple[str, ...], ...] | None]:
        """The size of the numbers, and the lines of the names beside them: whole names before large numbers.

        Args:
            pair: whose names they are.
            texts: the numbers.
            room: how wide a box is inside.
            largest: the size of the numbers if there is room; if it is small, there is none for names.
        """
        zoom, letters = self._zoom, self._letters
        sizes = [size for size in _HERO_SIZES if size <= largest]
        widest = {size: max([letters.width(text, Style(size, 700)) for text in texts]) for size in sizes}
        best, rank, names = 0, (0, 0), None
        for size in sizes if largest >= LEAST_WITH_NAMES else ():
            left = room - widest[size] - _GAP * zoom
            if size >= _LEAST_HERO and left >= _LEAST_CHIP * zoom:
                lines = [self._lines(party.name, left - _CHIP * zoom) for party in pair.parties]
                ranked = sum(map(bool, lines)), -sum(map(len, lines))
                if names is None or ranked > rank:
                    best, rank, names = size, ranked, lines
        style = Style(best or next((size for size in sizes if widest[size] <= room), sizes[-1]), 700)
        if names is None:
            return style, None
        width = room - widest[best] - (_GAP + _CHIP) * zoom
        parties = zip(pair.parties, names, strict=True)
        return style, tuple([lines or (letters.elided(party.name, _CAPTION, width),) for party, lines in parties])

    def width_for_names(self, pair: Pair) -> float:
        """How wide a box has to be for the names in it to be whole, beside the least of the large numbers."""
        zoom, letters = self._zoom, self._letters
        names = 0.0
        for words in [party.name.split(" ") for party in pair.parties]:
            ways = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(len(words))]
            names = max(names, min([max([letters.width(line, _CAPTION) for line in way]) for way in ways]))
        numbers = max([letters.width(score(*seats), Style(_LEAST_HERO, 700)) for seats in pair.seats])
        return names + numbers + (_CHIP + _GAP + 2 * _PAD + 1) * zoom

    def _lines(self, name: str, width: float) -> tuple[str, ...]:
        """A name in one line or two of a width; none if it does not fit in these."""
        lines = self._letters.wrapped(name, _CAPTION, width)
        whole = len(lines) <= 2 and all(self._letters.width(line, _CAPTION) <= width for line in lines)
        return tuple(lines) if whole else ()

    def _paint_names(
        self,
        painter: QPainter,
        parties: tuple[Named, ...],
        names: tuple[tuple[str, ...], ...],
        right: float,
        middle: float,
    ) -> None:
        """The names below each other, as far at the right as they can be: each with its chip, in one line or two."""
        zoom, letters = self._zoom, self._letters
        pitch = _NAME_LINE * zoom
        x = right - _CHIP * zoom - max([letters.width(line, _CAPTION) for lines in names for line in lines])
        y = middle - (sum(map(len, names)) * pitch + (len(names) - 1) * 3 * zoom - pitch) / 2
        for party, (first, *others) in zip(parties, names, strict=True):
            self.paint_name(painter, party._replace(name=first), x, y, right - x, _CAPTION)
            for line in others:
                y += pitch
                letters.in_line(line, _CAPTION, x + _CHIP * zoom, y, painter)
            y += pitch + 3 * zoom

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
        choices = [(_TITLE, 1), (Style(12), 1), (_CAPTION, 1)]
        title = letters.fitted(figure.title, choices, room)
        hero = 22 if slim else hero
        number = Style(hero, 700)
        lines = 0.0 if title is None else len(title.lines) * title.style.line * zoom
        top = area.center().y() - (lines + hero * zoom) / 2
        painter.setPen(QColor(theme.muted))
        if title is not None:
            letters.paint(title, left, top, painter)
        painter.setPen(QColor(theme.ink))
        letters.in_line(figure.number, number, left, top + lines + hero * zoom * 0.55, painter)
