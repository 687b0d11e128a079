"""The strip under a slider: what every share along its range would bring, the others giving way in proportion."""

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.shares.slider import ShareSlider
from kzcalc.gui.widgets.colors import pixel
from kzcalc.gui.widgets.fonts import scaled
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.numbers import hundredths
from kzcalc.law import Rules

if TYPE_CHECKING:
    from kzcalc.analysis.sweep import Sweep

_HEIGHT = 18
_HATCH = 6
"""Pixels between the lines of what is not possible."""
_BAND = 3
"""The height of the band in the clause's colour."""


class ShareStrip(QWidget):
    """Seats as steps, as far apart as the slider above it has the shares; darker from a majority on.

    Signals:
        resized(): it has another number of pixels, and so other shares to show.
    """

    resized = Signal()

    def __init__(self, slider: ShareSlider, name: str, color: QColor, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._slider = slider
        self._name = name
        self._color = color
        self._theme = theme
        self._shares_of: object = None
        self._shares: NDArray[np.int64] = np.zeros(0, np.int64)
        self._sweep: Sweep | None = None
        self._seats: NDArray[np.int64] = np.zeros(0, np.int64)
        self._rules = Rules()
        self._mark: int | None = None
        self._image: QImage | None = None
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def shares(self) -> NDArray[np.int64]:
        """The shares that it shows, one a pixel: those that the slider would have if it were clicked there."""
        slider, ratio = self._slider, self.devicePixelRatioF()
        key = (slider.scale, slider.width(), ratio)
        if key != self._shares_of:
            pixels = max(1, round((self._right - self._left) * ratio))
            self._shares_of = key
            self._shares = np.array([slider.share_at(self._left + i / ratio) for i in range(pixels)])
        return self._shares

    @property
    def _left(self) -> int:
        return round(self._slider.position_of(0))

    @property
    def _right(self) -> int:
        return round(self._slider.position_of(10_000)) + 1

    def draw(self, sweep: "Sweep", party: int, rules: Rules, mark: int | None) -> None:
        """Show what comes of a party's shares.

        Args:
            sweep: over `shares`.
            party: the index of the party.
            rules: the rules of the scenario.
            mark: where the scale shows the threshold, if it does.
        """
        self._sweep, self._seats, self._rules, self._mark = sweep, sweep.seats[:, party], rules, mark
        self._image = None
        self.update()

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        sweep = self._sweep
        if sweep is None:
            return
        painter = QPainter(self)
        theme, left, right = self._theme, self._left, self._right
        if self._image is None:
            self._image = self._painted(sweep)
        painter.drawImage(QRect(left, 0, right - left, _HEIGHT), self._image)
        scale = self._slider.scale
        if scale.broken:
            at = round(self._slider.position_of(scale.breaks_at))
            painter.fillRect(at - 1, 0, 3, _HEIGHT, QColor(theme.window))
        if self._mark is not None:
            painter.fillRect(round(self._slider.position_of(self._mark)), 0, 2, _HEIGHT, QColor(theme.ink))
        if self._hovered is not None:
            painter.fillRect(self._hovered, 0, 1, _HEIGHT, QColor(theme.focus))
        painter.end()

    def _painted(self, sweep: "Sweep") -> QImage:
        """The steps as a picture: one column a share."""
        theme = self._theme
        height = round(_HEIGHT * self.devicePixelRatioF())
        tops = np.ceil(_heights(self._slider.scale, self._rules.seats)[self._seats] * (height - _BAND))
        above_ground = np.arange(height, 0, -1)[:, np.newaxis]
        ground = np.where(sweep.clause_active, _rgb(theme.clause_wash), _rgb(theme.card))
        fill = np.where(self._seats >= self._rules.majority, _rgb(self._color), _rgb(self._color))
        picture = np.where(above_ground < tops, fill, ground)
        picture = np.where((above_ground == tops) & (tops > 0), _rgb(self._color), picture)
        picture[:_BAND] = np.where(sweep.clause_active, _rgb(theme.clause_fill), picture[:_BAND])
        if not sweep.possible.all():
            hatched = (above_ground + np.arange(len(tops))) % _HATCH == 0
            blank = np.where(hatched, _rgb(theme.muted), _rgb(theme.window))
            picture = np.where(sweep.possible, picture, blank)
        # The copy owns its pixels; the array's would go when this returns.
        return QImage(picture.data, len(tops), height, 4 * len(tops), QImage.Format.Format_RGB32).copy()

    # -- what the pointer reads ------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the values under the pointer."""
        text = self.reading(event.position().x())
        self._hovered = round(event.position().x()) if text else None
        self.update()
        QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(text), self)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """The row's own tooltip is for the row; here the values are told at once."""
        return True if event.type() == QEvent.Type.ToolTip else super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._image = None
        super().resizeEvent(event)
        self.resized.emit()

    def reading(self, x: float) -> str:
        """What the strip says at a place, in pixels from the left; empty where it says nothing."""
        sweep, left, right = self._sweep, self._left, self._right
        if sweep is None or not left <= x < right:
            return ""
        i = min(int((x - left) * len(sweep.shares) / (right - left)), len(sweep.shares) - 1)
        share = hundredths(int(sweep.shares[i]))
        if not sweep.possible[i]:
            return self.tr("{party} cannot have {share}: the locked shares leave less.").format(
                party=self._name, share=share
            )
        seats = int(self._seats[i])
        text = self.tr("{party} with {share}: %n seats", "", seats).format(party=self._name, share=share)
        remarks = []
        if sweep.clause_active[i]:
            remarks.append(self.tr("guarantee clause active"))
        if seats >= self._rules.two_thirds:
            remarks.append(self.tr("two-thirds majority"))
        elif seats >= self._rules.majority:
            remarks.append(self.tr("majority"))
        return "; ".join([text, *remarks])


class StripLegend(QWidget):
    """What the strips' colours mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rules = Rules()
        self.setFont(scaled(self.font(), 0.92))
        self.setFixedHeight(self.fontMetrics().height() + 2)

    def draw(self, rules: Rules) -> None:
        """Explain what there can be under these rules."""
        self._rules = rules
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, metrics = self._theme, self.fontMetrics()
        color, x, middle = QColor(theme.muted), 8, self.height() // 2
        entries = [(color, self.tr("seats")), (color, self.tr("majority"))]
        if self._rules.guarantee is not None:
            entries.append((QColor(theme.clause_fill), self.tr("guarantee clause")))
        for fill, text in entries:
            painter.fillRect(QRect(x, middle - 5, 10, 10), fill)
            painter.setPen(color)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QRect(x + 15, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += 15 + width + 9
        painter.end()


def _rgb(color: str | QColor) -> np.uint32:
    """A colour as a pixel, for arrays."""
    return np.uint32(pixel(color))


@cache
def _heights(scale: ShareScale, seats: int) -> NDArray[np.float64]:
    """How high so many seats are, from 0 to 1, on the scale of the shares: proportion is then a straight line."""
    return np.array([scale.to_position(10_000 * s / seats) for s in range(seats + 1)])
