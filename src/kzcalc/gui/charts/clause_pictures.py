"""The pictures at the right of the clause card: the seats without and with the clause, or why there are no two."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from kzcalc.gui.charts.clause_marks import Marks, paint_arrow, paint_box, paint_empty_hall, paint_people
from kzcalc.gui.charts.clause_scene import Figure, Named, Pair
from kzcalc.gui.widgets.lettering import Style
from kzcalc.gui.wording.clause import score

_TITLE = Style(13)
_CAPTION = Style(11)
_HERO_SIZES = (38, 30, 26, 22, 18, 15, 13)
_PAD = 12
_GAP = 10
"""Between the large numbers and the names."""
_MOST_CHIP = 84
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
        style, names_room = self._hero(pair, texts, room, hero)
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

    def _hero(self, pair: Pair, texts: list[str], room: float, largest: int) -> tuple[Style, float]:
        """The size of the numbers, and the room for names beside them: whole names if they can be, then large numbers.

        Args:
            pair: whose names they are.
            texts: the numbers.
            room: how wide a box is inside.
            largest: the size of the numbers if there is room; if it is small, there is none for names.
        """
        zoom, letters = self._zoom, self._letters
        sizes = [size for size in _HERO_SIZES if size <= largest]
        beside = {size: room - max([letters.width(text, Style(size, 700)) for text in texts]) for size in sizes}
        if largest > 30:
            whole = max([letters.width(party.name, _CAPTION) for party in pair.parties]) + 14 * zoom
            for least in (min(whole, _MOST_CHIP * zoom), _LEAST_CHIP * zoom):
                for size in sizes[:3]:
                    if beside[size] - _GAP * zoom >= least:
                        return Style(size, 700), beside[size] - _GAP * zoom
        return Style(next((size for size in sizes if beside[size] >= 0), sizes[-1]), 700), 0.0

    def _paint_names(self, painter: QPainter, parties: tuple[Named, ...], x: float, middle: float, room: float) -> None:
        zoom = self._zoom
        pitch = 16 * zoom
        y = middle - pitch * (len(parties) - 1) / 2
        for party in parties:
            self.paint_name(painter, party, x, y, room, _CAPTION)
            y += pitch

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
