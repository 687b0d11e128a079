"""The axis above the sliders: at which place is which share, and where the line of the threshold begins."""

from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.shares.slider import track
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import short, short_percent

_HEIGHT = 20
_GAP = 6
"""Between two labels, at the least."""


class SliderAxis(QWidget):
    """The labels of the share scale, laid out as a slider of the same width has the shares."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = ShareScale()
        self._mark: int | None = None
        self._plain, self._bold = theme.font(12), theme.font(12, 600)
        self.setFixedHeight(theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def draw(self, scale: ShareScale, mark: int | None) -> None:
        """Show a scale.

        Args:
            scale: the sliders' scale.
            mark: where the threshold is, in hundredths of a percent, if it is to be shown.
        """
        if (scale, mark) != (self._scale, self._mark):
            self._scale, self._mark = scale, mark
            self.update()

    def labels(self) -> list[tuple[int, str, QRectF]]:
        """Share, text and place of each label: the threshold's, and of the scale's those that touch no other."""
        start, length = self._track()
        shares = [self._mark] if self._mark is not None else []
        shares += [tick for tick in self._scale.ticks() if tick != self._mark]
        room = self.contentsRect()
        result: list[tuple[int, str, QRectF]] = []
        for share in shares:
            of_mark = share == self._mark
            text = (short_percent if of_mark else short)(Fraction(share, 100))
            width = QFontMetricsF(self._bold if of_mark else self._plain).horizontalAdvance(text)
            middle = start + self._scale.to_position(share) * length
            left = min(max(middle - width / 2, room.left()), room.right() + 1 - width)
            area = QRectF(left, 0, width, self.height() - self._theme.px(4))
            gap = self._theme.px(_GAP)
            if all(not area.adjusted(-gap, 0, gap, 0).intersects(other) for _, _, other in result):
                result.append((share, text, area))
        return sorted(result, key=lambda label: label[0])

    def _track(self) -> tuple[float, float]:
        room = self.contentsRect()
        start, length = track(self._theme, room.width())
        return room.left() + start, length

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for share, text, area in self.labels():
            of_mark = share == self._mark
            painter.setFont(self._bold if of_mark else self._plain)
            painter.setPen(QColor(self._theme.ink if of_mark else self._theme.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
        if self._mark is not None:
            start, length = self._track()
            x = round(start + self._scale.to_position(self._mark) * length)
            paint_threshold_line(painter, self._theme, x, self.height() - self._theme.px(3), self.height(), 0)
        painter.end()


def paint_threshold_line(painter: QPainter, theme: Theme, x: int, top: int, bottom: int, below: int) -> None:
    """Paint a part of the dashed line that runs down from the axis through all rows.

    Args:
        painter: of the widget that has the part.
        theme: the colours.
        x: where the line is.
        top: where the part begins.
        bottom: where it ends.
        below: how far below the top of all rows the widget begins: there the parts meet without a seam.
    """
    pen = QPen(QColor(theme.ink), theme.px(1))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3, 3])
    pen.setDashOffset((below + top) / theme.px(1) % 6)
    painter.setPen(pen)
    middle = x + theme.px(1) / 2
    painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
