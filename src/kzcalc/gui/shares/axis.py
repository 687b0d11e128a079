"""An axis of vote shares: the share scale, laid along a side of a plot."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.basis import base_note, cast_note
from kzcalc.gui.wording.numbers import short, short_percent
from kzcalc.scenario import Scenario


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

    def labels(self, mark: int | None, room: float) -> list[tuple[int, str]]:
        """What to write at which share: the threshold's mark, and of the scale's ticks those with room beside it."""
        marks = [] if mark is None else [mark]
        for tick in self.scale.ticks():
            if all(abs(self.pixel(tick) - self.pixel(other)) >= room for other in marks):
                marks.append(tick)
        return [(share, short(Fraction(share, 100))) for share in sorted(marks)]


def axis_note(scenario: Scenario) -> str:
    """What the shares on an axis are of, where the scale changes, and what the threshold is on another base."""
    translate = QCoreApplication.translate
    notes = [base_note(scenario)]
    scale = ShareScale.for_threshold(scenario.rules.threshold)
    if scale.broken:
        text = translate("ShareAxis", "the scale changes at {share}")
        notes.append(text.format(share=short_percent(Fraction(scale.breaks_at, 100))))
    notes += cast_note(scenario)
    return "; ".join(notes)


def paint_bottom_axis(painter: QPainter, axis: ShareAxis, plot: QRect, mark: int | None, theme: Theme) -> None:
    """Paint the numbers below a plot; the threshold's mark stands out."""
    metrics = QFontMetricsF(painter.font())
    for share, text in axis.labels(mark, metrics.horizontalAdvance("100") + 6):
        at = axis.pixel(share)
        painter.setPen(QColor(theme.ink if share == mark else theme.muted))
        room = QRectF(at - 30, plot.bottom() + 3, 60, metrics.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)
        painter.fillRect(round(at), plot.bottom() + 1, 1, 3, QColor(theme.muted))


def paint_left_axis(painter: QPainter, axis: ShareAxis, plot: QRect, mark: int | None, theme: Theme) -> None:
    """Paint the numbers left of a plot; the threshold's mark stands out."""
    metrics = QFontMetricsF(painter.font())
    for share, text in axis.labels(mark, metrics.height() * 0.8):
        at = axis.pixel(share)
        painter.setPen(QColor(theme.ink if share == mark else theme.muted))
        room = QRectF(0, at - metrics.height() / 2, plot.left() - 6, metrics.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, text)
        painter.fillRect(plot.left() - 3, round(at), 3, 1, QColor(theme.muted))
