"""What a drag does not change in the chart of votes: axes, names, the lens' edges and the threshold's label."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon

from kzcalc.gui.charts.lens import WHOLE
from kzcalc.gui.charts.shares_places import Fonts, Places, Plot
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import short

CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SharesGround:
    """Paints the chart's ground.

    Args:
        theme: colours and lengths.
        fonts: the chart's.
    """

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        self._theme = theme
        self._fonts = fonts

    def paint_axes(self, painter: QPainter, at: Places, ranges: Sequence[str]) -> None:
        """Paint the axes, and if there is an overview, what it shows and the way from it to the lens.

        Args:
            painter: paints.
            at: where.
            ranges: what the overview shows, in words; the first that fits is written.
        """
        if at.overview is not None:
            self._paint_axis(painter, at.overview, WHOLE.ticks[::2])
            self._paint_wedge(painter, at.overview, at.lens, at.wedge)
            self._paint_range(painter, at.overview, ranges)
        self._paint_axis(painter, at.lens, at.lens.lens.ticks)

    def _paint_axis(self, painter: QPainter, plot: Plot, ticks: Sequence[Fraction]) -> None:
        """Grid lines, with their shares at the left as far as there is room."""
        theme, px, metrics = self._theme, self._theme.px, self._fonts.axis
        painter.setFont(self._fonts.font(12))
        painter.setPen(QColor(theme.muted))
        room = QRect(0, 0, plot.area.x() - px(8), metrics.height())
        lowest = plot.base + metrics.height()
        for tick in ticks:
            y = plot.y(tick)
            color = QColor(theme.line if tick else theme.border)
            painter.fillRect(plot.area.x() - px(4), y, plot.area.width() + px(4), max(px(1), 1), color)
            if lowest - y >= 0.85 * metrics.height():
                lowest = y
                room.moveTop(y - room.height() // 2)
                painter.drawText(room, RIGHT, short(tick))

    def _paint_wedge(self, painter: QPainter, overview: Plot, lens: Plot, across: tuple[int, int]) -> None:
        """The zoom lines: from the part of the overview to the lens that shows it."""
        left, right = across
        upper = [QPoint(left, overview.y(lens.lens.top)), QPoint(right, lens.area.y())]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.sunken))
        painter.drawPolygon(QPolygon([*upper, QPoint(right, lens.base), QPoint(left, overview.base)]))
        painter.setPen(QPen(QColor(self._theme.border), self._theme.px(1)))
        painter.drawLine(*upper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_range(self, painter: QPainter, overview: Plot, ranges: Sequence[str]) -> None:
        metrics, area, px = self._fonts.axis, overview.area, self._theme.px
        most = area.width() + px(32)
        text = next((text for text in ranges if metrics.horizontalAdvance(text) <= most), ranges[-1])
        painter.setFont(self._fonts.font(12))
        painter.setPen(QColor(self._theme.muted))
        room = QRect(area.x(), overview.base + px(4), area.width(), metrics.height())
        painter.drawText(room.adjusted(-px(16), 0, px(16), 0), CENTER, text)

    def paint_mark(self, painter: QPainter, at: Places, threshold: Fraction, lines: Sequence[str]) -> None:
        """Paint what the threshold's line is, at its right end."""
        if not lines:
            return
        y = at.lens.y(threshold)
        height = len(lines) * self._fonts.axis.lineSpacing()
        lowest = at.lens.base + at.name_room - height
        painter.setFont(self._fonts.font(12, bold=True))
        painter.setPen(QColor(self._theme.ink))
        room = QRect(at.mark, max(min(y - height // 2, lowest), 0), 10_000, height)
        painter.drawText(room, LEFT, "\n".join(lines))

    def paint_names(self, painter: QPainter, at: Places, names: Sequence[str], seated: Sequence[bool]) -> None:
        """Paint the names below the bars: bold for who gets seats, muted for who does not."""
        pitch, gap, metrics = at.lens.pitch, self._theme.px(4), self._fonts.metrics(at.name_size)
        top = at.lens.base + gap
        for i, (name, bold) in enumerate(zip(names, seated, strict=True)):
            painter.setFont(self._fonts.font(at.name_size, bold=bold))
            painter.setPen(QColor(self._theme.ink if bold else self._theme.muted))
            center = at.lens.area.x() + (i + 0.5) * pitch
            if not at.names:
                text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, at.name_room)
                paint_upwards(painter, QPointF(center, top + at.name_room), at.name_room, text, RIGHT)
                continue
            for row, line in enumerate(at.names[i]):
                room = QRectF(center - pitch, top + row * metrics.lineSpacing(), 2 * pitch, metrics.height())
                painter.drawText(room, CENTER, line)


def paint_upwards(
    painter: QPainter, start: QPointF, length: float, text: str, alignment: Qt.AlignmentFlag = LEFT
) -> None:
    """Paint a text that runs upwards.

    Args:
        painter: paints.
        start: the middle of its lower end.
        length: how far it may run.
        text: in one line.
        alignment: where in that it stands; the left is below.
    """
    height = painter.fontMetrics().height()
    painter.save()
    painter.translate(start)
    painter.rotate(-90)
    painter.drawText(QRectF(0, -height / 2, length, height), alignment, text)
    painter.restore()
