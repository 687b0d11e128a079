"""An axis of vote shares: the share scale, laid along a side of a plot."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from kzcalc.gui.numbers import short
from kzcalc.gui.scale import ShareScale
from kzcalc.gui.theme import Theme
from kzcalc.scenario.shares import WHOLE


@dataclass(frozen=True, slots=True)
class ShareAxis:
    """The share scale in pixels.

    Attributes:
        scale: the scale.
        start: where 0 is.
        length: how far it is to 100 %; below 0 for an axis that goes up.
    """

    scale: ShareScale
    start: float
    length: float

    def pixel(self, share: float) -> float:
        """Where a share (in hundredths of a percent) is."""
        return self.start + self.length * self.scale.to_position(share)

    def share(self, pixel: float) -> int:
        """The share (in hundredths of a percent) that is nearest to a place."""
        return self.scale.to_share((pixel - self.start) / self.length)

    def labels(self, passes: int, room: float) -> list[tuple[int, str]]:
        """What to write at which share: the one that passes, and of the scale's ticks those with room beside it."""
        marks = [passes] if passes <= WHOLE else []
        for tick in self.scale.ticks():
            if all(abs(self.pixel(tick) - self.pixel(mark)) >= room for mark in marks):
                marks.append(tick)
        return [(mark, short(Fraction(mark, 100))) for mark in sorted(marks)]


def paint_bottom_axis(painter: QPainter, axis: ShareAxis, plot: QRect, passes: int, theme: Theme) -> None:
    """Paint the numbers below a plot; the share that passes the threshold stands out."""
    metrics = QFontMetricsF(painter.font())
    for share, text in axis.labels(passes, metrics.horizontalAdvance("100") + 6):
        at = axis.pixel(share)
        painter.setPen(QColor(theme.text if share == passes else theme.muted))
        room = QRectF(at - 30, plot.bottom() + 3, 60, metrics.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)
        painter.fillRect(round(at), plot.bottom() + 1, 1, 3, QColor(theme.muted))


def paint_left_axis(painter: QPainter, axis: ShareAxis, plot: QRect, passes: int, theme: Theme) -> None:
    """Paint the numbers left of a plot; the share that passes the threshold stands out."""
    metrics = QFontMetricsF(painter.font())
    for share, text in axis.labels(passes, metrics.height() * 0.8):
        at = axis.pixel(share)
        painter.setPen(QColor(theme.text if share == passes else theme.muted))
        room = QRectF(0, at - metrics.height() / 2, plot.left() - 6, metrics.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, text)
        painter.fillRect(plot.left() - 3, round(at), 3, 1, QColor(theme.muted))
