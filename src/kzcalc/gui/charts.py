"""The bar charts: seats by party and vote shares, with fixed axes, each painted by one item.

One item that paints bars, numbers and lines together is several times faster than an item each, and nothing jumps
while a slider is dragged: every place depends on the rules and the size of the widget alone.
"""

from abc import abstractmethod
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from kzcalc.gui.names import party_name
from kzcalc.gui.numbers import number, short_percent, telling_decimals
from kzcalc.gui.scale import ShareScale
from kzcalc.gui.theme import Theme
from kzcalc.law import Admission, Allocation, Rules
from kzcalc.scenario import Scenario
from kzcalc.scenario.scenario import share

_GAP = 0.35
"""Between the parties and the Assembly, in columns."""
_CENTER = Qt.AlignmentFlag.AlignHCenter


class _ChartItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Paints a whole chart in the pixels of its view, so that text keeps its size."""

    def __init__(self, chart: "BarChart") -> None:
        super().__init__()
        self._chart = chart

    def boundingRect(self) -> QRectF:
        view_box = self.getViewBox()
        return QRectF(view_box.viewRect()) if view_box is not None else QRectF()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _widget: QWidget | None = None
    ) -> None:
        to_scene = self.sceneTransform()
        painter.setWorldTransform(to_scene.inverted()[0] * painter.worldTransform())
        self._chart.paint_chart(painter, to_scene.mapRect(self.boundingRect()))


class BarChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """A chart with one column a party. Subclasses paint what stands in the columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=QColor(theme.surface))
        self.theme = theme
        self.scenario: Scenario | None = None
        self.allocation: Allocation | None = None
        self.small = QFont(self.font())
        self.small.setPointSizeF(self.font().pointSizeF() * 0.92)
        self.bold = QFont(self.font())
        self.bold.setBold(True)
        self.large = QFont(self.bold)
        self.large.setPointSizeF(self.font().pointSizeF() * 1.3)
        self.setFrameShape(self.Shape.NoFrame)
        self.viewport().setAcceptDrops(False)
        self.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(320, 150)
        plot = self.getPlotItem()
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(False, False)
        plot.disableAutoRange()
        plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        self._item = _ChartItem(self)
        plot.addItem(self._item, ignoreBounds=True)

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Show the scenario."""
        self.scenario, self.allocation = scenario, allocation
        self._item.update()

    @abstractmethod
    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        """Paint the chart into an area."""

    # -- what both charts share ------------------------------------------------------------------------------------

    def paint_title(self, painter: QPainter, area: QRectF, title: str, note: str) -> float:
        """Paint the chart's title; returns where the room below it begins."""
        painter.setFont(self.bold)
        painter.setPen(QColor(self.theme.text))
        metrics = QFontMetricsF(self.bold)
        line = QRectF(area.left() + 14, area.top() + 8, area.width() - 28, metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(self.small)
        painter.setPen(QColor(self.theme.muted))
        line.setLeft(line.left() + metrics.horizontalAdvance(title) + 12)
        note = QFontMetricsF(self.small).elidedText(note, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, note)
        return line.bottom() + 8

    def paint_names(self, painter: QPainter, columns: Sequence[QRectF], names: Sequence[str], top: float) -> None:
        """Paint the names below their columns, in two lines where one is too short."""
        painter.setPen(QColor(self.theme.text))
        width = min(column.width() for column in columns) - 2
        font = self._font_for(names, width)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for column, name in zip(columns, names, strict=True):
            y = top + 4
            for line in _two_lines(name, metrics, width):
                painter.drawText(QRectF(column.left(), y, column.width(), metrics.height()), _CENTER, line)
                y += metrics.lineSpacing()

    def _font_for(self, names: Sequence[str], width: float) -> QFont:
        """The font, somewhat smaller if need be, in which the longest word fits a column."""
        words = {word for name in names for word in name.split()}
        longest = max(QFontMetricsF(self.small).horizontalAdvance(word) for word in words)
        font = QFont(self.small)
        font.setPointSizeF(self.small.pointSizeF() * min(1.0, max(0.78, width / longest)))
        return font

    def columns(self, area: QRectF, top: float) -> tuple[list[QRectF], QRectF]:
        """The columns of the parties and, after a gap, that of the Assembly.

        Both charts use the same, so that a party stands in one line in both.
        """
        assert self.scenario is not None  # noqa: S101 - painted only when there is something to paint
        rules = self.scenario.rules
        small = QFontMetricsF(self.small)
        left = area.left() + 20 + small.horizontalAdvance("100")
        labels = (self.two_thirds_label(rules), self.majority_label(rules), self.threshold_label(rules))
        right = area.right() - 20 - max(small.horizontalAdvance(label) for label in labels)
        bottom = area.bottom() - 6 - self.name_height
        step = (right - left) / (len(self.scenario.parties) + 1 + _GAP)
        places = [left + i * step for i in range(len(self.scenario.parties))]
        columns = [QRectF(x, top, step, bottom - top) for x in places]
        return columns, QRectF(right - step, top, step, bottom - top)

    def two_thirds_label(self, rules: Rules) -> str:
        """What stands at the line of the two-thirds majority."""
        return str(self.tr("Two thirds {seats}")).format(seats=rules.two_thirds)

    def majority_label(self, rules: Rules) -> str:
        """What stands at the line of the majority."""
        return str(self.tr("Majority {seats}")).format(seats=rules.majority)

    def threshold_label(self, rules: Rules) -> str:
        """What stands at the line of the threshold."""
        return str(self.tr("Threshold {share}")).format(share=short_percent(100 * rules.threshold))

    @property
    def name_height(self) -> float:
        """The height of the names below the columns."""
        return 2 * QFontMetricsF(self.small).lineSpacing() + 2

    @staticmethod
    def bar_of(column: QRectF, top: float, bottom: float) -> QRectF:
        """The bar in a column."""
        width = min(column.width() * 0.62, 64)
        return QRectF(column.center().x() - width / 2, top, width, bottom - top)

    def paint_mark(
        self, painter: QPainter, y: float, left: float, right: float, text: str, *, color: str, strong: bool
    ) -> None:
        """Paint a line across the chart, with its text at the right end."""
        painter.setPen(QPen(QColor(color), 1.4 if strong else 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(left, y, right, y))
        painter.setFont(self.small)
        painter.setPen(QColor(color))
        height = QFontMetricsF(self.small).height()
        painter.drawText(QRectF(right + 6, y - height / 2, 200, height), Qt.AlignmentFlag.AlignLeft, text)


def _two_lines(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break a text into at most two lines of a width; what does not fit ends in an ellipsis."""
    first, rest = "", text.split()
    while rest and (not first or metrics.horizontalAdvance(f"{first} {rest[0]}") <= width):
        first = f"{first} {rest.pop(0)}".strip()
    lines = [first, " ".join(rest)] if rest else [first]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


class SeatsChart(BarChart):
    """Seats by party, the Assembly's seats, the majority and the two-thirds majority."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("seats_chart")
        self.setAccessibleName(self.tr("Seats by party"))

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        """Paint the seats."""
        scenario, allocation, theme = self.scenario, self.allocation, self.theme
        if scenario is None or allocation is None:
            return
        rules = scenario.rules
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        note = self.tr("{lists} list seats and {assembly} of the Assembly").format(
            lists=rules.seats, assembly=rules.assembly_seats
        )
        top = self.paint_title(painter, area, self.tr("Seats"), note)
        number_height = QFontMetricsF(self.large).height()
        columns, assembly = self.columns(area, top)
        left, right, bottom = columns[0].left(), assembly.right(), assembly.bottom()
        height = bottom - top - number_height - 2

        def y(seats: float) -> float:
            return bottom - height * seats / rules.house_seats

        runner_up = allocation.runner_up
        if runner_up is not None:
            painter.fillRect(columns[runner_up].adjusted(2, 0, -2, 0), QColor(theme.clause_wash))
        for seats, text in (
            (rules.two_thirds, self.two_thirds_label(rules)),
            (rules.majority, self.majority_label(rules)),
        ):
            self.paint_mark(painter, y(seats), left, right, text, color=theme.muted, strong=False)
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.drawLine(QLineF(left, bottom, right, bottom))

        columns.append(assembly)
        seats_of = (*allocation.seats, rules.assembly_seats)
        colors = [theme.party(p.color) for p in scenario.parties] + [QColor(theme.muted)]
        for i, (column, seats, color) in enumerate(zip(columns, seats_of, colors, strict=True)):
            bar = self.bar_of(column, y(seats), bottom)
            if i == runner_up:
                self._paint_by_clause(painter, column, bar, color)
            elif seats:
                painter.fillRect(bar, color)
            painter.setFont(self.large)
            painter.setPen(QColor(theme.text if seats else theme.muted))
            room = QRectF(column.left() - 10, bar.top() - number_height - 1, column.width() + 20, number_height)
            painter.drawText(room, _CENTER, str(seats))
        names = [party_name(p) for p in scenario.parties] + [self.tr("Assembly")]
        self.paint_names(painter, columns, names, bottom)
        if allocation.unfilled:
            painter.setFont(self.large)
            painter.setPen(QColor(theme.warning))
            text = self.tr("%n seats unfilled: no party is admitted", "", allocation.unfilled)
            painter.drawText(QRectF(left, top, right - left, height), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_by_clause(self, painter: QPainter, column: QRectF, bar: QRectF, color: QColor) -> None:
        """The runner-up's bar, hatched, with a label above its number that says why it is there."""
        theme = self.theme
        painter.fillRect(bar, QColor(theme.surface))
        painter.fillRect(bar, QBrush(color, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        painter.setFont(self.small)
        metrics = QFontMetricsF(self.small)
        text = self.tr("by the clause")
        width = metrics.horizontalAdvance(text) + 14
        bottom = bar.top() - QFontMetricsF(self.large).height() - 8
        label = QRectF(column.center().x() - width / 2, bottom - metrics.height() - 6, width, metrics.height() + 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.clause))
        painter.drawRoundedRect(label, 4, 4)
        tip = QPointF(column.center().x(), label.bottom() + 5)
        painter.drawPolygon([tip - QPointF(5, 5.5), tip - QPointF(-5, 5.5), tip])
        painter.setPen(QColor(theme.clause_text))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)


class SharesChart(BarChart):
    """Vote shares by party on the share scale, with the threshold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("shares_chart")
        self.setAccessibleName(self.tr("Vote shares by party"))

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        """Paint the shares."""
        scenario, allocation, theme = self.scenario, self.allocation, self.theme
        if scenario is None or allocation is None:
            return
        rules = scenario.rules
        scale = ShareScale.for_threshold(rules.threshold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = self.tr("% of valid votes") if rules.threshold_base == "valid" else self.tr("% of ballots cast")
        note = unit
        if scale.broken:
            note = self.tr("{unit}; the scale changes at {share}").format(
                unit=unit, share=short_percent(share(scale.breaks_at, 10_000))
            )
        top = self.paint_title(painter, area, self.tr("Vote shares"), note)
        threshold = 100 * rules.threshold
        small = QFontMetricsF(self.small)
        number_height = QFontMetricsF(self.bold).height()
        columns, assembly = self.columns(area, top)
        left, right, bottom = columns[0].left(), assembly.right(), assembly.bottom()
        height = bottom - top - number_height - 2

        def y(hundredths: float) -> float:
            return bottom - height * scale.to_position(hundredths)

        if allocation.runner_up is not None:
            painter.fillRect(columns[allocation.runner_up].adjusted(2, 0, -2, 0), QColor(theme.clause_wash))
        painter.setFont(self.small)
        for tick in scale.ticks():
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QLineF(left, y(tick), right, y(tick)))
            painter.setPen(QColor(theme.muted))
            room = QRectF(area.left(), y(tick) - small.height() / 2, left - area.left() - 6, small.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(tick // 100))

        bars = []
        for i, (party, column) in enumerate(zip(scenario.parties, columns, strict=True)):
            exact = share(party.votes, allocation.base)
            color = theme.party(party.color)
            if allocation.admissions[i] is not Admission.THRESHOLD:
                color = theme.faded(color)
            bar = self.bar_of(column, y(float(exact) * 100), bottom)
            painter.fillRect(bar, color)
            bars.append((bar, column, number(exact, telling_decimals(exact, threshold))))
        if scale.broken:
            self._paint_break(painter, y(scale.breaks_at), left, right)
        self.paint_mark(
            painter, y(float(threshold) * 100), left, right, self.threshold_label(rules), color=theme.text, strong=True
        )
        painter.setFont(self.bold)
        painter.setPen(QColor(theme.text))
        metrics = QFontMetricsF(self.bold)
        for bar, column, text in bars:
            width = metrics.horizontalAdvance(text) + 4
            room = QRectF(column.center().x() - width / 2, bar.top() - number_height - 2, width, number_height)
            painter.fillRect(room, QColor(theme.surface))  # so that no line runs through the number
            painter.drawText(room, _CENTER, text)
        self.paint_names(painter, columns, [party_name(p) for p in scenario.parties], bottom)

    def _paint_break(self, painter: QPainter, y: float, left: float, right: float) -> None:
        """A gap across axis and bars where the scale changes."""
        painter.fillRect(QRectF(left, y - 2, right - left, 4), QColor(self.theme.surface))
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(QLineF(left, y - 2.5, right, y - 2.5))
        painter.drawLine(QLineF(left, y + 2.5, right, y + 2.5))
