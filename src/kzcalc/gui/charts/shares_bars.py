"""What a drag changes in the chart of votes: the bars, the threshold across them, and their numbers."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kzcalc.gui.charts.shares_ground import CENTER, paint_upwards
from kzcalc.gui.charts.shares_places import Fonts, Places, Plot
from kzcalc.gui.widgets.hatch import paint_hatched
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import sign_of, telling_number

_NEAR = Fraction(1, 5)
"""The distance to the threshold that is told, as a part of the threshold."""


@dataclass(frozen=True, slots=True)
class Votes:
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
            self._paint_bars(painter, at.overview, votes)
            self._paint_box(painter, at.overview, at.lens)
            self._paint_tallest(painter, at.overview, votes)
        self._paint_bars(painter, at.lens, votes)
        if votes.runner_up is not None:
            self._paint_ring(painter, at.lens, votes, votes.runner_up)
        for i, share in enumerate(votes.shares):
            if share > at.lens.lens.top:
                self._paint_torn(painter, at.lens.bar(i, share), votes.colors[i], at.torn_by)
        if votes.threshold:
            self._paint_threshold(painter, at, votes.threshold)
        self._paint_numbers(painter, at, votes)

    def _paint_bars(self, painter: QPainter, plot: Plot, votes: Votes) -> None:
        for i, (share, color, seated) in enumerate(zip(votes.shares, votes.colors, votes.seated, strict=True)):
            if seated:
                painter.fillRect(plot.bar(i, share), color)
            else:
                paint_hatched(painter, QRectF(plot.bar(i, share)), color, self._theme.card, self._theme.zoom)

    def _paint_ring(self, painter: QPainter, plot: Plot, votes: Votes, index: int) -> None:
        """Ring the runner-up beside its bar, but within its height, which must not seem more than it is."""
        theme, line, bar = self._theme, self._theme.px(2), plot.bar(index, votes.shares[index])
        beyond = self._ring_beyond(bar)
        ring = bar.adjusted(-2 * line, -beyond, 2 * line, 0)
        painter.fillRect(ring, QColor(theme.clause_edge))
        painter.fillRect(ring.adjusted(line, line, -line, 0), QColor(theme.clause_wash))
        painter.fillRect(bar.adjusted(0, 2 * line - beyond, 0, 0), votes.colors[index])

    def _ring_beyond(self, bar: QRect) -> int:
        """How far a ring goes above a bar: a bar that is too low to hold it is ringed outside."""
        return 0 if bar.height() > self._theme.px(10) else 2 * self._theme.px(2)

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

    def _paint_box(self, painter: QPainter, overview: Plot, lens: Plot) -> None:
        """The outline of what the lens shows of the overview."""
        top = overview.y(lens.lens.top)
        painter.setPen(QPen(self._ink, self._theme.px(1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(overview.area.x() - 1, top, overview.area.width() + 1, overview.base - top)

    def _paint_tallest(self, painter: QPainter, overview: Plot, votes: Votes) -> None:
        """The number of the tallest bar, above it, where nothing else can be."""
        share = max(votes.shares)
        bar = overview.bar(votes.shares.index(share), share)
        metrics = self._fonts.axis
        text = telling_number(share, votes.threshold)
        room = QRect(0, 0, metrics.horizontalAdvance(text) + self._theme.px(4), metrics.height())
        room.moveCenter(QPoint(bar.center().x(), bar.y() - room.height() // 2))
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

    def _paint_numbers(self, painter: QPainter, at: Places, votes: Votes) -> None:
        """The shares above their bars, on a ground of their own so that no line strikes them."""
        lens, px, metrics = at.lens, self._theme.px, self._fonts.metrics(at.number_size)
        height = metrics.height()
        rooms: list[QRect] = []
        for i, share in enumerate(votes.shares):
            bar, torn = lens.bar(i, share), share > lens.lens.top
            text = telling_number(share, votes.threshold)
            if torn and not at.upright and metrics.horizontalAdvance(f"{text} ↑") <= lens.pitch:
                text = f"{text} ↑"
            painter.setFont(self._fonts.font(at.number_size, bold=votes.seated[i]))
            painter.setPen(self._ink)
            width = metrics.horizontalAdvance(text)
            beyond = at.torn_by if torn else self._ring_beyond(bar) if i == votes.runner_up else 0
            bottom = bar.y() - px(1) - beyond
            if at.upright:
                room = QRect(bar.center().x() - height // 2, bottom - width - px(2), height, width)
                painter.fillRect(room, self._card)
                paint_upwards(painter, QPointF(bar.center().x() + 1, bottom - px(2)), width, text)
            else:
                room = QRect(bar.center().x() - width // 2 - px(2), bottom - height, width + px(4), height)
                painter.fillRect(room, self._card)
                painter.drawText(room, CENTER, text)
            rooms.append(room)
        if at.upright or not votes.threshold:
            return
        painter.setFont(self._fonts.font(12))
        painter.setPen(self._muted)
        for i, share in enumerate(votes.shares):
            difference = share - votes.threshold
            if abs(difference) < _NEAR * votes.threshold:
                text = sign_of(difference, "±") + telling_number(abs(difference), Fraction(0))
                beside = self._beside(at, votes, rooms, i, self._fonts.axis.horizontalAdvance(text))
                if beside is not None:
                    painter.fillRect(beside, self._card)
                    painter.drawText(beside, CENTER, text)

    def _beside(self, at: Places, votes: Votes, rooms: list[QRect], index: int, width: int) -> QRect | None:
        """Where a distance is told: right of the number if neither the next party's nor its bar is there, or above."""
        px, number, lens = self._theme.px, rooms[index], at.lens
        room = QRect(number.right() + px(4), number.y(), width + px(4), number.height())
        limit = at.mark - px(8)
        if index + 1 < len(rooms):
            after = index + 1
            bar = lens.bar(after, votes.shares[after])
            if rooms[after].adjusted(-px(4), 0, 0, 0).intersects(room) or bar.y() < room.bottom():
                limit = min(rooms[after].left() - px(4), bar.x() - px(4))
        if room.right() <= limit:
            return room
        room.moveBottomLeft(QPoint(number.center().x() - room.width() // 2, number.y() - 1))
        return room if room.width() <= lens.pitch and room.y() >= 0 else None
