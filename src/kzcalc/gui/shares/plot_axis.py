"""The axes of plots over vote shares: linear, zoomed with the plot, with numbers as the user's language writes them."""

from fractions import Fraction
from math import ceil, floor, log10

import pyqtgraph as pg
from PySide6.QtGui import QColor, QPen

from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import short

_STEPS = (1, 2, 5, 10)
_APART = 48
"""How far apart two numbers are at the least."""


class NumberAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """An axis of few numbers. One of them, the mark, always stands there, and its neighbours make room for it."""

    def __init__(self, theme: Theme, orientation: str, *, whole: bool = False) -> None:
        super().__init__(orientation, maxTickLength=-theme.px(4))
        self._apart = theme.px(_APART)
        self._whole = whole
        self._mark: float | None = None
        self.setTickFont(theme.font(12))
        self.setStyle(tickTextOffset=theme.px(4), autoExpandTextSpace=False, hideOverlappingLabels=False)
        self.setTextPen(QColor(theme.muted))
        self.setPen(QColor(theme.border))
        self.setTickPen(QPen(QColor(theme.border)))
        self.enableAutoSIPrefix(False)
        if orientation == "bottom":
            self.setHeight(theme.px(22))
        else:
            self.setWidth(theme.px(38))

    def show_mark(self, mark: float | None) -> None:
        """Have a number of its own on the axis."""
        if mark != self._mark:
            self._mark = mark
            self.picture = None
            self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """The numbers on the axis: round ones, as many as have room."""
        room = (high - low) * self._apart / max(size, 1)
        least = max(room, 1.0 if self._whole else 0.01)
        power = 10.0 ** floor(log10(least))
        step = next(power * s for s in _STEPS if power * s >= least * 0.999)
        ticks = [k * step for k in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]
        mark = self._mark
        if mark is not None and low <= mark <= high:
            ticks = sorted([*(tick for tick in ticks if abs(tick - mark) >= room / 2), mark])
        return [(step, ticks)]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """The numbers as the user's language writes them."""
        return [short(Fraction(round(value * 100), 100)) for value in values]
