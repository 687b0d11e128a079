"""What the guarantee clause does, in the bars: the seats that change hands, or would."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kzcalc.gui.charts.moved_seats import MovedSeats
from kzcalc.gui.charts.seats_picture import Lettering, SeatsShown, paint_tag
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.seats import SeatsSentences

if TYPE_CHECKING:
    from kzcalc.gui.charts.seats_bars import RowPlaces

_RING = 3
"""From a bar to the middle of its ring: two of the wash between."""
_LEAST_OUTLINED = 3
"""Pixels; narrower blocks have one outline together, for nothing would be seen in each one's own."""


class SeatsChange:
    """Paints the marks of the clause."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._texts = SeatsSentences()
        self._bold = Lettering(theme.font(12, 600))

    def paint_ring(self, painter: QPainter, bar: QRect) -> None:
        """The ring around seats that are there by the clause; the wash between it and what it rings."""
        theme, out = self._theme, self._theme.px(_RING)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.clause_edge), 1.75 * theme.zoom))
        painter.setBrush(QColor(theme.clause_wash))
        painter.drawRoundedRect(QRectF(bar).adjusted(-out, -out, out, out), theme.px(3), theme.px(3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def paint_given(self, painter: QPainter, blocks: list[QRect]) -> None:
        """The seats that were given up, where they were."""
        theme = self._theme
        if blocks[0].width() < _LEAST_OUTLINED:
            blocks = [blocks[0].united(blocks[-1])]
        painter.setPen(QPen(QColor(theme.clause_edge), 1))
        painter.setBrush(QColor(theme.clause_wash))
        painter.drawRects([block.adjusted(0, 0, -1, -1) for block in blocks])

    def paint_tag(self, painter: QPainter, x: float, middle: float, row: int) -> float:
        """The tag of the party that the clause admitted; returns where it ends."""
        theme, text = self._theme, self._texts.by_the_clause()
        height = min(self._bold.height + theme.px(4), row)
        room = QRectF(x, middle - height / 2, self._bold.width(text) + theme.px(16), height)
        paint_tag(painter, room, self._bold, text, theme)
        return room.right() + theme.px(8)

    def paint(
        self, painter: QPainter, places: "RowPlaces", shown: SeatsShown, moved: MovedSeats, ends: list[float]
    ) -> None:
        """Paint who gave seats to whom, or would.

        Args:
            painter: paints.
            places: where things are.
            shown: what is shown.
            moved: what changes hands.
            ends: where each row's texts end.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if moved.applied:
            self._paint_arrow(painter, places, shown, moved, ends)
        else:
            self._paint_would_be(painter, places, shown, moved, ends)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_arrow(
        self, painter: QPainter, places: "RowPlaces", shown: SeatsShown, moved: MovedSeats, ends: list[float]
    ) -> None:
        theme, px, bold = self._theme, self._theme.px, self._bold
        given = places.bar_of(moved.giver, shown.seats[moved.giver], shown.seats[moved.giver] + moved.seats)
        text = self._texts.change_hands(moved.seats)
        width, tip = bold.width(text), ends[moved.taker] + px(4)
        x: float = given.center().x()
        if x - tip < width + px(56):
            x = given.right() - px(2)
        if x - tip < px(20):  # no room for an arrow: the marks and the tag say it
            return
        middle = places.middle(moved.taker)
        start = given.bottom() + px(3) if moved.taker > moved.giver else given.top() - px(3)
        painter.setPen(QPen(QColor(theme.clause_edge), 1.75 * theme.zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(x, start), QPointF(x, middle), QPointF(tip, middle)])
        head = px(5)
        painter.drawPolyline(
            [QPointF(tip + head, middle - head + 1), QPointF(tip, middle), QPointF(tip + head, middle + head - 1)]
        )
        if x - tip >= width + px(56):
            bold.write_on(
                painter, x - px(28) - width, middle, text, theme.clause_edge, self._ground(shown, moved.taker)
            )
        elif places.right - x >= width + px(10):
            bold.write_on(painter, x + px(10), middle, text, theme.clause_edge, self._ground(shown, moved.taker))

    def _paint_would_be(
        self, painter: QPainter, places: "RowPlaces", shown: SeatsShown, moved: MovedSeats, ends: list[float]
    ) -> None:
        theme, px, bold = self._theme, self._theme.px, self._bold
        last = shown.seats[moved.giver]
        bar = places.bar_of(moved.giver, last - moved.seats, last)
        out = px(_RING)
        painter.setPen(QPen(QColor(theme.clause_edge), 1.75 * theme.zoom, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(bar).adjusted(-out, -out, out, out)
        painter.drawRoundedRect(ring, px(3), px(3))
        middle, x = places.middle(moved.taker), float(bar.center().x())
        below = moved.taker > moved.giver
        near = middle - bold.height / 2 - px(1) if below else middle + bold.height / 2 + px(1)
        painter.drawLine(QPointF(x, ring.bottom() if below else ring.top()), QPointF(x, near))
        text = self._texts.would_change_hands(moved.seats, shown.names[moved.taker])
        left = ends[moved.taker] + px(8)
        if bold.width(text) > places.right - left:
            text = self._texts.seats_by_law_of_2009(moved.seats, shown.names[moved.taker])
        text = bold.elided(text, places.right - left)
        width = bold.width(text)
        start = max(left, min(ring.right() - width, places.right - width))
        if start + width < ring.left():
            start = min(x - width / 2, places.right - width)
        bold.write_on(painter, start, middle, text, theme.clause_edge, self._ground(shown, moved.taker))

    def _ground(self, shown: SeatsShown, row: int) -> str:
        return self._theme.sunken if shown.hovered == row else self._theme.card
