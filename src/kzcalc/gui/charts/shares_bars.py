"""What a drag changes in the chart of votes: the bars, the threshold across them, and their numbers."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kzcalc.gui.charts.shares_ground import CENTER, paint_upwards
from kzcalc.gui.charts.shares_places import Fonts, Places, Plot
from kzcalc.gui.widgets.hatch import paint_hatched
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import sign_of, telling_number

_NEAR = Fraction(1, 5)
"""The distance to the threshold that is told, as a part of the threshold."""


class Votes(NamedTuple):
    """What the bars show, one entry a party.

    Attributes:
        shares: in percent of what the threshold is a share of, exactly.
        colors: on screen.
        seated: who gets seats.
        runner_up: the index of whom the clause admits, or None.
        threshold: in percent; 0 if there is none.
    """

    shares: tuple[Fraction, ...]
    colors: tuple[QColor, ...]
    seated: tuple[bool, ...]
    runner_up: int | None
    threshold: Fraction


class SharesBars:
    """Paints the chart's bars.

    Args:
        theme: colours and lengths.
        fonts: the chart's.
    """

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        self._theme = theme
        self._fonts = fonts
        self._card, self._ink, self._muted = QColor(theme.card), QColor(theme.ink), QColor(theme.muted)

    def paint(self, painter: QPainter, at: Places, votes: Votes) -> None:
        """Paint the overview if there is one, then the lens: later lies above."""
        if at.overview is not None:
            bars = _bars(at.overview, votes)
            self._paint_bars(painter, bars, votes)
            box = self._paint_box(painter, at.overview, at.lens)
            self._paint_tallest(painter, at.overview, bars, votes, box)
        bars = _bars(at.lens, votes)
        self._paint_bars(painter, bars, votes)
        beyond = [0] * len(bars)
        runner_up, top = votes.runner_up, at.lens.lens.top
        if runner_up is not None and votes.seated[runner_up]:
            beyond[runner_up] = self._paint_ring(painter, bars[runner_up], votes.colors[runner_up])
        for i, share in enumerate(votes.shares):
            if share > top:
                beyond[i] = at.torn_by
                self._paint_torn(painter, bars[i], votes.colors[i], at.torn_by)
        if votes.threshold:
            self._paint_threshold(painter, at, votes.threshold)
        rooms = self._paint_numbers(
            painter, at, [bar.adjusted(0, -b, 0, 0) for bar, b in zip(bars, beyond, strict=True)], votes
        )
        if votes.threshold and not at.upright:
            self._paint_distances(painter, at, bars, rooms, votes)

    def _paint_bars(self, painter: QPainter, bars: Sequence[QRect], votes: Votes) -> None:
        for bar, color, seated in zip(bars, votes.colors, votes.seated, strict=True):
            if seated:
                painter.fillRect(bar, color)
            else:
                paint_hatched(painter, QRectF(bar), color, self._theme.card, self._theme.zoom)

    def _paint_ring(self, painter: QPainter, bar: QRect, color: QColor) -> int:
        """Ring the runner-up beside its bar, but within its height, which must not seem more than it is.

        Returns how far the ring goes above the bar: a bar that is too low to hold it is ringed outside.
        """
        theme, line = self._theme, self._theme.px(2)
        beyond = 0 if bar.height() > 5 * line else 2 * line
        ring = bar.adjusted(-2 * line, -beyond, 2 * line, 0)
        painter.fillRect(ring, QColor(theme.clause_edge))
        painter.fillRect(ring.adjusted(line, line, -line, 0), QColor(theme.clause_wash))
        painter.fillRect(bar.adjusted(0, 2 * line - beyond, 0, 0), color)
        return beyond

    def _paint_torn(self, painter: QPainter, bar: QRect, color: QColor, beyond: int) -> None:
        """Show that a bar is taller than it is drawn: it leaves the scale, and a gap runs across it."""
        px = self._theme.px
        painter.fillRect(bar.x(), bar.y() - beyond, bar.width(), beyond, color)
        teeth = max(2, round(bar.width() / px(10)))
        step, swing, y = bar.width() / teeth / 2, px(4), bar.y() + px(10)
        line = [QPointF(bar.x() + i * step, y - swing if i % 2 else y + swing) for i in range(-1, 2 * teeth + 2)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._card, px(5)))
        painter.drawPolyline(QPolygonF(line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_box(self, painter: QPainter, overview: Plot, lens: Plot) -> int:
        """The outline of what the lens shows of the overview; returns where its upper edge is."""
        top = overview.y(lens.lens.top)
        painter.setPen(QPen(self._ink, self._theme.px(1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(overview.area.x() - 1, top, overview.area.width() + 1, overview.base - top)
        return top

    def _paint_tallest(self, painter: QPainter, overview: Plot, bars: Sequence[QRect], votes: Votes, box: int) -> None:
        """The number of the tallest bar, above it and above the box, where nothing else can be."""
        share = max(votes.shares)
        bar = bars[votes.shares.index(share)]
        metrics = self._fonts.axis
        text = telling_number(share, votes.threshold)
        room = QRect(0, 0, metrics.horizontalAdvance(text) + self._theme.px(4), metrics.height())
        room.moveCenter(QPoint(bar.center().x(), 0))
        room.moveBottom(min(bar.y(), box) - 1 - self._theme.px(1))
        room.moveLeft(min(max(room.x(), overview.area.x()), overview.right - room.width()))
        painter.fillRect(room, self._card)
        painter.setFont(self._fonts.font(12, bold=True))
        painter.setPen(self._ink)
        painter.drawText(room, CENTER, text)

    def _paint_threshold(self, painter: QPainter, at: Places, threshold: Fraction) -> None:
        """A dashed line, of rectangles: a dashed pen takes many times as long."""
        px = self._theme.px
        y, dash, thick = at.lens.y(threshold), px(5), px(1.5)
        for x in range(at.lens.area.x() - px(4), at.mark - 2 * dash, dash + px(4)):
            painter.fillRect(x, y, dash, thick, self._ink)

    def _paint_numbers(self, painter: QPainter, at: Places, bars: Sequence[QRect], votes: Votes) -> list[QRect]:
        """The shares above what is drawn of their bars; returns where they are.

        They have a ground of their own, so that no line strikes them.
        """
        px, metrics, top = self._theme.px, self._fonts.metrics(at.number_size), at.lens.lens.top
        height, most = metrics.height(), at.lens.pitch
        painter.setPen(self._ink)
        rooms = []
        crowded = sum(share > top for share in votes.shares) > 1
        for bar, share, seated in zip(bars, votes.shares, votes.seated, strict=True):
            text = telling_number(share, votes.threshold)
            beside = px(8) if crowded else 0
            if share > top and not at.upright and metrics.horizontalAdvance(f"{text} ↑") + beside <= most:
                text = f"{text} ↑"
            painter.setFont(self._fonts.font(at.number_size, bold=seated))
            width, center, bottom = metrics.horizontalAdvance(text), bar.center().x(), bar.y() - px(1)
            if at.upright:
                room = QRect(center - height // 2, bottom - width - px(2), height, width)
                painter.fillRect(room, self._card)
                paint_upwards(painter, QPointF(center + 1, bottom - px(2)), width, text)
            else:
                ground = max(min(px(5), int(most - width) // 2), px(2))  # no dash of a line reads as a minus
                room = QRect(center - width // 2 - ground, bottom - height, width + 2 * ground, height)
                painter.fillRect(room, self._card)
                painter.drawText(room, CENTER, text)
            rooms.append(room)
        return rooms

    def _paint_distances(
        self, painter: QPainter, at: Places, bars: Sequence[QRect], rooms: Sequence[QRect], votes: Votes
    ) -> None:
        """How far the shares near the threshold are from it: beside their numbers if there is room, else above them."""
        px, threshold = self._theme.px, votes.threshold
        painter.setFont(self._fonts.font(12))
        painter.setPen(self._muted)
        for i, (share, number) in enumerate(zip(votes.shares, rooms, strict=True)):
            distance = share - threshold
            if abs(distance) >= _NEAR * threshold:
                continue
            text = sign_of(distance, "±") + telling_number(abs(distance), Fraction(0))
            width = self._fonts.axis.horizontalAdvance(text) + px(4)
            room = QRect(number.right() + px(4), number.y(), width, number.height())
            limit = at.mark - px(8)
            if i + 1 < len(bars) and _in_the_way(room.adjusted(0, 0, px(4), 0), bars[i + 1], rooms[i + 1]):
                limit = 0
            if room.right() > limit:
                room.moveBottomLeft(QPoint(number.center().x() - width // 2, number.y() - 1))
            if room.y() >= 0 and room.width() <= at.lens.pitch:
                painter.fillRect(room, self._card)
                painter.drawText(room, CENTER, text)


def _bars(plot: Plot, votes: Votes) -> list[QRect]:
    return [plot.bar(i, share) for i, share in enumerate(votes.shares)]


def _in_the_way(room: QRect, bar: QRect, number: QRect) -> bool:
    """Whether a text runs into a bar or its number."""
    return room.intersects(number) or room.intersects(bar)
