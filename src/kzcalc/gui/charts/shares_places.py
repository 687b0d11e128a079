"""Where things are in the chart of votes: by the rules, the names and the size alone, so that no drag moves them."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from kzcalc.gui.charts.lens import WHOLE, Lens
from kzcalc.gui.widgets.theme import Theme
from kzcalc.scenario.rounding import rounded_quotient


@dataclass(frozen=True, slots=True)
class Plot:
    """A part of the chart with axes of its own.

    Attributes:
        area: from the base line (its bottom, exclusive) up to the scale's end, and from the first column to the last.
        lens: its scale.
        count: how many columns there are.
        bar_width: of each bar, in pixels.
    """

    area: QRect
    lens: Lens
    count: int
    bar_width: int

    @property
    def base(self) -> int:
        """The pixel below the bars."""
        return self.area.y() + self.area.height()

    @property
    def right(self) -> int:
        """The pixel after the last column."""
        return self.area.x() + self.area.width()

    @property
    def pitch(self) -> float:
        """From column to column, in pixels."""
        return self.area.width() / self.count

    def y(self, share: Fraction) -> int:
        """The height of a share, in percent."""
        top = self.lens.top
        part = self.area.height() * share.numerator * top.denominator, share.denominator * top.numerator
        return self.base - rounded_quotient(*part)

    def bar(self, column: int, share: Fraction) -> QRect:
        """The bar of a share, in percent, up to the plot's upper edge."""
        x = round(self.area.x() + (column + 0.5) * self.pitch - self.bar_width / 2)
        top = max(self.y(share), self.area.y())
        return QRect(x, top, self.bar_width, self.base - top)

    def column_at(self, x: float) -> int | None:
        """The column at a place, if there is one."""
        column = int((x - self.area.x()) // self.pitch)
        return column if 0 <= column < self.count else None


class Texts(NamedTuple):
    """What is written around the plots.

    Attributes:
        names: the parties'.
        ticks: the shares at the lens' axis.
        mark: the lines at the right end of the threshold; none if there is no threshold.
    """

    names: tuple[str, ...]
    ticks: tuple[str, ...]
    mark: tuple[str, ...]


class Places(NamedTuple):
    """The parts of the chart, and how its texts are written.

    Attributes:
        overview: all shares from 0 to 100, if the lens does not show that itself.
        lens: the shares around the threshold.
        wedge: from where to where the lines run that join them.
        mark: where the text of the threshold begins.
        number_size: of the shares above the bars.
        upright: whether there is so little room that these run upwards.
        name_size: of the names below the bars.
        names: the lines of each name; empty where they are too long for their columns and run upwards.
        name_room: how high all lines of a name are together.
        torn_by: how far a bar that is taller than the lens reaches beyond it.
    """

    overview: Plot | None
    lens: Plot
    wedge: tuple[int, int]
    mark: int
    number_size: int
    upright: bool
    name_size: int
    names: tuple[tuple[str, ...], ...]
    name_room: int
    torn_by: int


class Fonts:
    """The chart's fonts with their metrics.

    Attributes:
        axis: the metrics of what is written at the axes, at its boldest.
    """

    SIZES = (11, 12, 13)

    def __init__(self, theme: Theme) -> None:
        self._plain = {size: theme.font(size) for size in self.SIZES}
        self._bold = {size: theme.font(size, 600) for size in self.SIZES}
        self._metrics = {size: QFontMetrics(font) for size, font in self._bold.items()}
        self.axis = self._metrics[12]

    def font(self, size: int, *, bold: bool = False) -> QFont:
        """The font of a size."""
        return (self._bold if bold else self._plain)[size]

    def metrics(self, size: int) -> QFontMetrics:
        """The metrics of a size, at its boldest: so that nothing moves when it becomes bold."""
        return self._metrics[size]


def places(theme: Theme, fonts: Fonts, size: QSize, lens: Lens, texts: Texts) -> Places:
    """Share out the room.

    Args:
        theme: gives the lengths.
        fonts: measure the texts.
        size: the chart's.
        lens: the scale around the threshold.
        texts: what is written.
    """
    px, axis, count = theme.px, fonts.axis, len(texts.names)
    mark = size.width() - max((axis.horizontalAdvance(text) + px(4) for text in texts.mark), default=0)
    narrow = size.width() < px(720)
    right = mark - (px(24 if narrow else 34) if texts.mark else px(4))
    ticks = max(axis.horizontalAdvance(text) for text in texts.ticks) + px(8)
    overview_left = axis.horizontalAdvance("100") + px(8)
    overview_width = px(84) if narrow else min(round(0.185 * size.width()), px(300))
    wedge = overview_left + overview_width, overview_left + overview_width + px(32)
    least = fonts.metrics(11).horizontalAdvance("00.00") + px(2)
    beside = not lens.whole and (right - wedge[1] - px(6) - ticks) / count >= least
    left = wedge[1] + px(6) + ticks if beside else ticks
    pitch = (right - left) / count

    upright = pitch < least
    number_size = 13 if fonts.metrics(13).horizontalAdvance("00.00") + px(4) <= pitch else 11
    number_room = fonts.metrics(11).horizontalAdvance("100.00") if upright else fonts.metrics(number_size).height()
    torn_by = px(4)
    top = number_room + torn_by + px(2)
    name_size, names, name_room = _name_lines(fonts, texts.names, pitch, size.height())
    height = max(size.height() - top - name_room - px(6), px(8))

    def plot(x: int, width: int, scale: Lens, part: float) -> Plot:
        bar_width = max(1, min(round(part * width / count), px(72)))
        return Plot(QRect(x, top, width, height), scale, count, bar_width)

    return Places(
        overview=plot(overview_left, overview_width, WHOLE, 0.75) if beside else None,
        lens=plot(left, max(right - left, count), lens, 0.56),
        wedge=wedge,
        mark=mark,
        number_size=number_size,
        upright=upright,
        name_size=name_size,
        names=names,
        name_room=name_room,
        torn_by=torn_by,
    )


def _name_lines(
    fonts: Fonts, names: Sequence[str], pitch: float, height: int
) -> tuple[int, tuple[tuple[str, ...], ...], int]:
    """The size of the names, their lines, none where names run upwards, and how high they are."""
    axis, small = fonts.metrics(12), fonts.metrics(11)
    gap = small.averageCharWidth() / 2
    if max(axis.horizontalAdvance(name) for name in names) <= pitch - gap:
        return 12, tuple([(name,) for name in names]), axis.height()
    rows = height / small.lineSpacing()
    longest_word = max(small.horizontalAdvance(word) for name in names for word in [*name.split(), ""])
    crowded = pitch < 2.5 * small.height()
    most = 1 if rows < (10 if crowded else 7) else 2 if rows < 18 else 3 if rows < 30 else 4
    if crowded and rows > 10 and longest_word > 1.3 * pitch:
        longest = max(small.horizontalAdvance(name) for name in names)
        return 11, (), min(longest, round(0.34 * height))
    lines = [_broken(name, small, pitch - gap, most) for name in names]
    cut = [any(line.endswith("…") for line in name) for name in lines]
    widths = [
        0.9 * pitch if c else max(map(small.horizontalAdvance, name), default=0)
        for c, name in zip(cut, lines, strict=True)
    ]
    for i in sorted(range(len(names)), key=lambda i: small.horizontalAdvance(names[i])):
        if cut[i]:  # it may reach into what its neighbours leave, the shortest first
            beside = max(widths[max(i - 1, 0) : i] + widths[i + 1 : i + 2])
            lines[i] = _broken(names[i], small, 2 * pitch - beside - gap, most)
            widths[i] = max(map(small.horizontalAdvance, lines[i]))
    return 11, tuple(map(tuple, lines)), max(map(len, lines)) * small.lineSpacing()


def _broken(text: str, metrics: QFontMetrics, width: float, most: int) -> list[str]:
    """A text in at most so many lines of a width; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words:
        line = words.pop(0)
        while words and (len(lines) == most - 1 or metrics.horizontalAdvance(f"{line} {words[0]}") <= width):
            line = f"{line} {words.pop(0)}"
        first, cut = line.split()[0], metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(width))
        whole = len(cut) <= len(first) and metrics.horizontalAdvance(first) <= width
        lines.append(first if whole else cut)  # a word that fits says more than its beginning
    return lines
