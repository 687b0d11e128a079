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
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.numbers import hundredths
from kzcalc.law import Rules

if TYPE_CHECKING:
    from kzcalc.analysis.sweep import Sweep

_HATCH = 6
"""Between the lines of what is not possible."""
_BAND = 3
"""The height of the band in the clause's colour."""
_LINE = 2
"""The height of the line on top from a majority on."""


class ShareStrip(QWidget):
    """Seats as steps, as far apart as the slider above it has the shares; from a majority on, under a line.

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
        height = self.height()
        painter.drawImage(QRect(left, 0, right - left, height), self._image)
        scale = self._slider.scale
        if scale.broken:
            at = round(self._slider.position_of(scale.breaks_at))
            painter.fillRect(at, 0, theme.px(3), height, QColor(theme.card))
        if self._mark is not None:
            painter.fillRect(round(self._slider.position_of(self._mark)), 0, theme.px(2), height, QColor(theme.ink))
        if self._hovered is not None:
            painter.fillRect(self._hovered, 0, theme.px(1), height, QColor(theme.focus))
        painter.end()

    def _painted(self, sweep: "Sweep") -> QImage:
        """The steps as a picture: one column a share."""
        theme, ratio = self._theme, self.devicePixelRatioF()
        height = round(self.height() * ratio)
        band, line = round(theme.px(_BAND) * ratio), round(theme.px(_LINE) * ratio)
        tops = np.ceil(_heights(self._slider.scale, self._rules.seats)[self._seats] * (height - band))
        above_ground = np.arange(height, 0, -1)[:, np.newaxis]
        ground = np.where(sweep.clause_active, _rgb(theme.clause_wash), _rgb(theme.card))
        picture = np.where(above_ground <= tops, _rgb(self._color), ground)
        majority = self._seats >= self._rules.majority
        on_top = majority & (above_ground > tops) & (above_ground <= tops + line)
        picture = np.where(on_top, _rgb(theme.ink), picture)
        picture[:band] = np.where(sweep.clause_active, _rgb(theme.clause_fill), picture[:band])
        if not sweep.possible.all():
            hatched = (above_ground + np.arange(len(tops))) % round(theme.px(_HATCH) * ratio) < ratio
            blank = np.where(hatched, _rgb(theme.muted), _rgb(theme.card))
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
            remarks.append(self.tr("the guarantee clause applies"))
        if seats >= self._rules.two_thirds:
            remarks.append(self.tr("two-thirds majority"))
        elif seats >= self._rules.majority:
            remarks.append(self.tr("majority"))
        return "; ".join([text, *remarks])


class StripLegend(QWidget):
    """What the strips' marks mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rules = Rules()
        self.setFont(theme.font(11))
        self.setFixedHeight(theme.px(20))

    def draw(self, rules: Rules) -> None:
        """Explain what there can be under these rules."""
        self._rules = rules
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, px, room = self._theme, self._theme.px, self.contentsRect()
        x, top = room.left(), room.center().y() - px(4)
        for text, color, line in self._entries():
            painter.fillRect(x, top, px(10), px(10), QColor(color))
            painter.fillRect(x, top, px(10), px(_BAND), QColor(line))
            painter.setPen(QColor(theme.muted))
            width = self.fontMetrics().horizontalAdvance(text)
            if x + px(15) + width > room.right() + 1:  # what has no room is told by the strip under the pointer
                break
            painter.drawText(QRect(x + px(15), 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += px(15 + 12) + width
        painter.end()

    def _entries(self) -> list[tuple[str, str, str]]:
        """What there can be: a word, the colour of its mark, and that of the line on top of it."""
        theme = self._theme
        entries = [(self.tr("seats"), theme.muted, theme.muted), (self.tr("majority"), theme.muted, theme.ink)]
        if self._rules.guarantee is not None:
            entries.append((self.tr("clause"), theme.clause_wash, theme.clause_fill))
        return entries


def _rgb(color: str | QColor) -> np.uint32:
    """A colour as a pixel, for arrays."""
    return np.uint32(pixel(color))


@cache
def _heights(scale: ShareScale, seats: int) -> NDArray[np.float64]:
    """How high so many seats are, from 0 to 1, on the scale of the shares: proportion is then a straight line."""
    return np.array([scale.to_position(10_000 * s / seats) for s in range(seats + 1)])
