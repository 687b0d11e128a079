"""The bar charts: seats by party and vote shares, with fixed axes, each painted by one item.

One item that paints bars and numbers together is several times faster than an item each. What a drag does not change
(title, names, lines) is painted once into a pixmap. And nothing jumps while a slider is dragged: every place depends on
the rules, the parties and the size of the widget alone.
"""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QMouseEvent, QPaintEngine, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from kzcalc.gui.coalition import Coalition
from kzcalc.gui.document import Document
from kzcalc.gui.names import in_sentence, party_name
from kzcalc.gui.numbers import short, short_percent, signed, telling_number
from kzcalc.gui.scale import ShareScale
from kzcalc.gui.survey import Survey, is_official, sample_size
from kzcalc.gui.text import plain_tooltip
from kzcalc.gui.theme import Theme
from kzcalc.law import Admission, Allocation, Rules
from kzcalc.scenario import Scenario
from kzcalc.scenario.scenario import share

_GAP = 0.35
"""Between the parties and the Assembly, in columns."""
_TIP = 10
"""Pixels that the clause's label has at the least beside the tip that points at its bar."""
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


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a chart shows whatever the votes are; as long as it is the same, nothing but bars is painted anew."""

    size: QSize
    names: tuple[str, ...]
    rules: Rules
    runner_up: int | None
    note: str
    picked: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Places:
    """Where things are in a chart, in whole pixels, so that edges are sharp without antialiasing."""

    columns: list[QRect]
    assembly: QRect
    top: int

    @property
    def left(self) -> int:
        return self.columns[0].left()

    @property
    def right(self) -> int:
        return self.assembly.right()

    @property
    def bottom(self) -> int:
        return self.assembly.bottom()


class BarChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """A chart with one column a party. Subclasses paint what stands in the columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=QColor(theme.surface))
        self.theme = theme
        self.small = QFont(self.font())
        self.small.setPointSizeF(self.font().pointSizeF() * 0.92)
        self.bold = QFont(self.font())
        self.bold.setBold(True)
        self.large = QFont(self.bold)
        self.large.setPointSizeF(self.font().pointSizeF() * 1.3)
        self.small_metrics = QFontMetricsF(self.small)
        self.bold_metrics = QFontMetricsF(self.bold)
        self.large_metrics = QFontMetricsF(self.large)
        self._scenario: Scenario | None = None
        self._allocation: Allocation | None = None
        self._ground: _Ground | None = None
        self._places: _Places | None = None
        self._pixmap: QPixmap | None = None
        self.setFrameShape(self.Shape.NoFrame)
        self.viewport().setAcceptDrops(False)
        self.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(320, 120)
        plot = self.getPlotItem()
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.disableAutoRange()
        plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        self._item = _ChartItem(self)
        plot.addItem(self._item, ignoreBounds=True)

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Show the scenario."""
        self._scenario, self._allocation = scenario, allocation
        self._item.update()

    def repaint_chart(self) -> None:
        """Paint again: something beside the scenario changed."""
        self._item.update()

    def paint_chart(self, painter: QPainter, area: QRectF) -> None:
        """Paint the chart into an area: the ground from its pixmap if it is the same, then the bars."""
        scenario, allocation = self._scenario, self._allocation
        if scenario is None or allocation is None:
            return
        room = area.toAlignedRect()
        names = tuple([party_name(party) for party in scenario.parties])
        note, picked = self.note(scenario.rules), self.picked(scenario)
        ground = _Ground(room.size(), names, scenario.rules, allocation.runner_up, note, picked)
        if ground != self._ground or self._places is None:
            self._ground, self._places, self._pixmap = ground, self._measure(ground), None
        painter.translate(room.topLeft())
        engine = painter.paintEngine()
        if engine.type() == QPaintEngine.Type.Raster:
            painter.drawPixmap(QPoint(), self._painted(ground, self._places, painter.device().devicePixelRatioF()))
        else:  # an SVG or a PDF: lines and letters, not pixels
            self.paint_ground(painter, ground, self._places)
        self.paint_bars(painter, scenario, allocation, self._places)

    @abstractmethod
    def note(self, rules: Rules) -> str:
        """What stands beside the title."""

    def picked(self, _scenario: Scenario) -> tuple[int, ...]:
        """The columns that are marked as picked; the Assembly's is the last."""
        return ()

    def _painted(self, ground: _Ground, places: _Places, ratio: float) -> QPixmap:
        if self._pixmap is None or self._pixmap.devicePixelRatioF() != ratio:
            self._pixmap = QPixmap(ground.size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(QColor(self.theme.surface))
            painter = QPainter(self._pixmap)
            self.paint_ground(painter, ground, places)
            painter.end()
        return self._pixmap

    @abstractmethod
    def paint_ground(self, painter: QPainter, ground: _Ground, places: _Places) -> None:
        """Paint what does not depend on the votes."""

    @abstractmethod
    def paint_bars(self, painter: QPainter, scenario: Scenario, allocation: Allocation, places: _Places) -> None:
        """Paint what depends on the votes."""

    # -- what both charts share ------------------------------------------------------------------------------------

    def _measure(self, ground: _Ground) -> _Places:
        """The columns: the same in both charts, so that a party stands in one line in both."""
        rules, width, count = ground.rules, ground.size.width(), len(ground.names)
        labels = (self.two_thirds_label(rules), self.majority_label(rules), self.threshold_label(rules))
        left = 20 + self.small_metrics.horizontalAdvance("100")
        right = width - 20 - max(self.small_metrics.horizontalAdvance(label) for label in labels)
        top = round(self.bold_metrics.height()) + 16
        bottom = round(ground.size.height() - 8 - 2 * self.small_metrics.lineSpacing())
        step = (right - left) / (count + 1 + _GAP)
        edges = [round(left + i * step) for i in range(count + 1)]
        columns = [QRect(QPoint(a, top), QPoint(b - 1, bottom)) for a, b in pairwise(edges)]
        return _Places(columns, QRect(QPoint(round(right - step), top), QPoint(round(right), bottom)), top)

    def paint_title(self, painter: QPainter, width: int, title: str, note: str) -> None:
        """Paint the chart's title and a note beside it."""
        painter.setFont(self.bold)
        painter.setPen(QColor(self.theme.text))
        line = QRectF(14, 8, width - 28, self.bold_metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(self.small)
        painter.setPen(QColor(self.theme.muted))
        line.setLeft(line.left() + self.bold_metrics.horizontalAdvance(title) + 12)
        note = self.small_metrics.elidedText(note, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, note)

    def paint_names(
        self, painter: QPainter, font: QFont, columns: Sequence[QRect], names: Sequence[str], top: int
    ) -> None:
        """Paint the names below their columns, in two lines where one is too short."""
        painter.setPen(QColor(self.theme.text))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for column, name in zip(columns, names, strict=True):
            y = top + 4.0
            for line in _two_lines(name, metrics, column.width() - 2):
                painter.drawText(QRectF(column.left(), y, column.width(), metrics.height()), _CENTER, line)
                y += metrics.lineSpacing()

    def font_for_names(self, ground: _Ground, places: _Places) -> QFont:
        """The font, somewhat smaller if need be, in which the longest word of a name fits its column."""
        names, width = ground.names, min(column.width() for column in places.columns) - 2
        words = {word for name in names for word in name.split()}
        longest = max((self.small_metrics.horizontalAdvance(word) for word in words), default=1.0)
        font = QFont(self.small)
        font.setPointSizeF(self.small.pointSizeF() * min(1.0, max(0.72, width / longest)))
        return font

    def paint_line_label(self, painter: QPainter, y: int, left: int, text: str, color: str) -> None:
        """Paint the text at the right end of a line across the chart."""
        painter.setFont(self.small)
        painter.setPen(QColor(color))
        height = self.small_metrics.height()
        painter.drawText(QRectF(left, y - height / 2, 200, height), Qt.AlignmentFlag.AlignLeft, text)

    def two_thirds_label(self, rules: Rules) -> str:
        """What stands at the line of the two-thirds majority."""
        return self._of_what(self.tr("Two thirds {seats}"), rules.two_thirds, rules)

    def majority_label(self, rules: Rules) -> str:
        """What stands at the line of the majority."""
        return self._of_what(self.tr("Majority {seats}"), rules.majority, rules)

    def _of_what(self, text: str, seats: int, rules: Rules) -> str:
        """A majority, and where the rules have the list seats alone, of how many: the house may have had more."""
        number = str(seats)
        if not rules.assembly_seats:
            number = str(self.tr("{seats} of {house}")).format(seats=seats, house=rules.house_seats)
        return text.format(seats=number)

    def threshold_label(self, rules: Rules) -> str:
        """What stands at the line of the threshold."""
        return str(self.tr("Threshold {share}")).format(share=short_percent(100 * rules.threshold))

    def paint_wash(self, painter: QPainter, ground: _Ground, places: _Places) -> None:
        """Paint the clause's colour behind the runner-up's column."""
        if ground.runner_up is not None:
            column = places.columns[ground.runner_up]
            painter.fillRect(column.adjusted(2, 0, -2, 0), QColor(self.theme.clause_wash))


def _bar_of(column: QRect, top: int) -> QRect:
    """The bar in a column, from a height down to the ground."""
    width = min(round(column.width() * 0.62), 64)
    return QRect(column.center().x() - width // 2, top, width, column.bottom() - top)


def _two_lines(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break a text into at most two lines of a width; what does not fit ends in an ellipsis."""
    first, rest = "", text.split()
    while rest and (not first or metrics.horizontalAdvance(f"{first} {rest[0]}") <= width):
        first = f"{first} {rest.pop(0)}".strip()
    lines = [first, " ".join(rest)] if rest else [first]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


class SeatsChart(BarChart):
    """Seats by party, the Assembly's seats, the majority and the two-thirds majority; whiskers for a poll."""

    def __init__(
        self,
        document: Document,
        coalition: Coalition,
        survey: Survey,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("seats_chart")
        self.setAccessibleName(self.tr("Seats by party"))
        self.setToolTip(plain_tooltip(self.tr("Click bars to see whether parties have a majority together.")))
        self._document = document
        self._coalition = coalition
        self._survey = survey
        survey.result_changed.connect(self.repaint_chart)
        coalition.changed.connect(self.repaint_chart)
        document.baseline_changed.connect(self.repaint_chart)

    def note(self, rules: Rules) -> str:
        """The seats of the house, or while there are whiskers, what these are; and whose bars are outlined."""
        note = str(self.tr("{lists} list seats and {assembly} of the Assembly")).format(
            lists=rules.seats, assembly=rules.assembly_seats
        )
        return f"{self._whiskers() or note}{self._outlined()}"

    def _whiskers(self) -> str:
        """What the whiskers are, empty while there are none."""
        scenario, survey = self._document.scenario, self._survey
        if survey.result is None:
            return ""
        people = sample_size(scenario)
        if is_official(scenario):
            asked = str(self.tr("whiskers: 90 % of the draws, if %Ln people had been asked", "", people))
        else:
            asked = str(self.tr("whiskers: 90 % of the draws, if %Ln people were asked", "", people))
        effect = Fraction(survey.design_effect).limit_denominator(100)
        if effect == 1:
            return asked
        return str(self.tr("{asked}, design effect {effect}")).format(asked=asked, effect=short(effect))

    def _outlined(self) -> str:
        """Whose bars are outlined, after what else is said; empty if nobody's are."""
        baseline = self._document.baseline
        if baseline is None:
            return ""
        return str(self.tr("; outlined: {title}")).format(title=in_sentence(baseline.title) or self.tr("Untitled"))

    def picked(self, scenario: Scenario) -> tuple[int, ...]:
        """The coalition's columns; the Assembly's is the last."""
        members = self._coalition.members(scenario)
        return (*members, len(scenario.parties)) if self._coalition.assembly else tuple(members)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the party whose column is clicked into the coalition, or out of it."""
        if self._places is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x = round(event.position().x())
        for party, column in zip(self._document.scenario.parties, self._places.columns, strict=False):
            if column.left() <= x <= column.right():
                self._coalition.toggle(party.key)
        if self._places.assembly.left() <= x <= self._places.assembly.right():
            self._coalition.toggle_assembly()

    def _y(self, seats: int, rules: Rules, places: _Places) -> int:
        height = places.bottom - places.top - self.large_metrics.height() - 2
        return round(places.bottom - height * seats / rules.house_seats)

    def paint_ground(self, painter: QPainter, ground: _Ground, places: _Places) -> None:
        """Paint title, names, the lines of the majorities and the Assembly's bar."""
        theme, rules = self.theme, ground.rules
        self.paint_title(painter, ground.size.width(), self.tr("Seats"), "" if ground.picked else ground.note)
        self.paint_wash(painter, ground, places)
        label_y = 0
        for seats, text in (
            (rules.two_thirds, self.two_thirds_label(rules)),
            (rules.majority, self.majority_label(rules)),
        ):
            y = self._y(seats, rules, places)
            label_y = max(y, label_y + round(self.small_metrics.height()))  # where there is little room, below
            painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(places.left, y, places.right, y)
            self.paint_line_label(painter, label_y, places.right + 6, text, theme.muted)
        painter.setPen(QColor(theme.muted))
        painter.drawLine(places.left, places.bottom, places.right, places.bottom)
        font = self.font_for_names(ground, places)
        self.paint_names(painter, font, places.columns, ground.names, places.bottom)
        beside = round(places.assembly.width() * _GAP)  # the gap leaves the Assembly's name more room
        room = places.assembly.adjusted(-beside, 0, beside, 0)
        self.paint_names(painter, font, [room], [self.tr("Assembly")], places.bottom)
        for i in ground.picked:
            column = [*places.columns, places.assembly][i]
            painter.fillRect(column.left() + 3, places.bottom + 1, column.width() - 6, 3, QColor(theme.accent))
        bar = _bar_of(places.assembly, self._y(rules.assembly_seats, rules, places))
        painter.fillRect(bar, QColor(theme.muted))
        self._paint_number(painter, places.assembly, bar.top(), rules.assembly_seats)

    def paint_bars(self, painter: QPainter, scenario: Scenario, allocation: Allocation, places: _Places) -> None:
        """Paint the parties' bars and their numbers."""
        theme, rules = self.theme, scenario.rules
        clause, numbers = None, []
        for i, (party, column) in enumerate(zip(scenario.parties, places.columns, strict=True)):
            seats = allocation.seats[i]
            bar = _bar_of(column, self._y(seats, rules, places))
            before = self._document.baseline_seats(party.key)
            ghost = _bar_of(column, self._y(before or 0, rules, places))
            top = min(bar.top(), ghost.top())
            if i == allocation.runner_up:
                self._paint_hatched(painter, bar, theme.party(party.color))
                clause = QPoint(column.center().x(), top)
            elif seats:
                painter.fillRect(bar, theme.party(party.color))
            number = self._paint_number(painter, column, top, seats)
            if before is not None:
                number |= self._paint_baseline(painter, ghost, before, seats, number)
            numbers.append(number)
        if clause is not None:
            self._paint_by_clause(painter, clause, numbers)
        self._paint_whiskers(painter, scenario, places)
        sentence = self._coalition.sentence(scenario, allocation)
        if sentence:
            painter.setFont(self.small)
            painter.setPen(QColor(theme.text))
            left = 26 + self.bold_metrics.horizontalAdvance(self.tr("Seats"))
            line = QRectF(left, 8, places.right + 60 - left, self.bold_metrics.height())
            text = self.small_metrics.elidedText(
                sentence + self._outlined(), Qt.TextElideMode.ElideMiddle, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
        if allocation.unfilled:
            painter.setFont(self.large)
            painter.setPen(QColor(theme.warning))
            text = self.tr("%n seats unfilled: no party is admitted", "", allocation.unfilled)
            room = QRect(places.left, places.top, places.right - places.left, places.bottom - places.top)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_baseline(self, painter: QPainter, ghost: QRect, before: int, seats: int, number: QRectF) -> QRectF:
        """The baseline's bar as an outline, and the difference beside the number; returns where that stands."""
        if before:
            painter.setPen(QPen(QColor(self.theme.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ghost.adjusted(-4, 0, 3, 0))
        if before == seats:
            return QRectF()
        text = signed(seats - before)
        painter.setFont(self.small)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(QPointF(number.right() + 4, number.bottom() - self.large_metrics.descent()), text)
        return QRectF(number.right(), number.top(), 4 + self.small_metrics.horizontalAdvance(text), number.height())

    def _paint_whiskers(self, painter: QPainter, scenario: Scenario, places: _Places) -> None:
        """The intervals that a poll leaves open, beside the bars; caps only where they do not run into one."""
        color = QColor(self.theme.text)
        for party, column in zip(scenario.parties, places.columns, strict=True):
            low, high = self._survey.interval(party.key) or (0, 0)
            if low == high:
                continue
            bar = _bar_of(column, 0)
            x = bar.right() + max(2, min(6, (column.right() - bar.right()) // 2))
            top, bottom = self._y(high, scenario.rules, places), self._y(low, scenario.rules, places)
            painter.fillRect(x, top, 2, max(bottom - top, 2), color)
            if bottom - top >= 6:
                for y in (top, bottom - 1):
                    painter.fillRect(x - 2, y, 6, 1, color)

    def _paint_number(self, painter: QPainter, column: QRect, bottom: int, seats: int) -> QRectF:
        """Paint the number above a bar; returns where it stands."""
        painter.setFont(self.large)
        painter.setPen(QColor(self.theme.text if seats else self.theme.muted))
        text = str(seats)
        width = self.large_metrics.horizontalAdvance(text)
        start = QPointF(column.center().x() - width / 2, bottom - self.large_metrics.descent() - 1)
        painter.drawText(start, text)
        return QRectF(start.x(), start.y() - self.large_metrics.ascent(), width, self.large_metrics.height())

    def _paint_hatched(self, painter: QPainter, bar: QRect, color: QColor) -> None:
        """The runner-up's bar under the clause."""
        painter.fillRect(bar, QColor(self.theme.surface))
        painter.fillRect(bar, QBrush(color, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)

    def _paint_by_clause(self, painter: QPainter, at: QPoint, numbers: Sequence[QRectF]) -> None:
        """A label above the runner-up's number that says why it is there.

        Args:
            painter: paints.
            at: the middle of the party's column, where its number stands.
            numbers: where all parties' numbers are: where there is little room, the label keeps clear of them.
        """
        theme, metrics = self.theme, self.small_metrics
        text = self.tr("by the clause")
        width = metrics.horizontalAdvance(text) + 14
        bottom = at.y() - self.large_metrics.height() - 8
        label = QRectF(at.x() - width / 2, bottom - metrics.height() - 6, width, metrics.height() + 6)
        for number in numbers:
            if number.intersects(label):
                on_the_left = number.center().x() < at.x()
                label.moveLeft(number.right() + 4 if on_the_left else number.left() - 4 - width)
        label.moveLeft(min(max(label.left(), at.x() + _TIP - width), at.x() - _TIP))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.clause))
        painter.drawRoundedRect(label, 4, 4)
        tip = QPointF(at.x(), label.bottom() + 5)
        painter.drawPolygon([tip - QPointF(5, 5.5), tip - QPointF(-5, 5.5), tip])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(self.small)
        painter.setPen(QColor(theme.clause_text))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)


class SharesChart(BarChart):
    """Vote shares by party on the share scale, with the threshold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("shares_chart")
        self.setAccessibleName(self.tr("Vote shares by party"))

    def note(self, rules: Rules) -> str:
        """What the shares are of, and where the scale changes."""
        scale = ShareScale.for_threshold(rules.threshold)
        unit = str(self.tr("% of valid votes") if rules.threshold_base == "valid" else self.tr("% of ballots cast"))
        if not scale.broken:
            return unit
        changes_at = short_percent(share(scale.breaks_at, 10_000))
        return str(self.tr("{unit}; the scale changes at {share}")).format(unit=unit, share=changes_at)

    def _y(self, hundredths: float, scale: ShareScale, places: _Places) -> int:
        height = places.bottom - places.top - self.bold_metrics.height() - 2
        return round(places.bottom - height * scale.to_position(hundredths))

    def paint_ground(self, painter: QPainter, ground: _Ground, places: _Places) -> None:
        """Paint title, names, the axis and its lines."""
        theme, rules = self.theme, ground.rules
        scale = ShareScale.for_threshold(rules.threshold)
        self.paint_title(painter, ground.size.width(), self.tr("Vote shares"), ground.note)
        self.paint_wash(painter, ground, places)
        painter.setFont(self.small)
        height = self.small_metrics.height()
        lowest = places.bottom + round(height)
        for tick in scale.ticks():
            y = self._y(tick, scale, places)
            painter.setPen(QColor(theme.line))
            painter.drawLine(places.left, y, places.right, y)
            if lowest - y < 0.7 * height:
                continue  # no room for its label above the one before
            lowest = y
            painter.setPen(QColor(theme.muted))
            room = QRectF(0, y - height / 2, places.left - 6, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(tick // 100))
        y = self._y(float(rules.threshold) * 10_000, scale, places)
        self.paint_line_label(painter, y, places.right + 6, self.threshold_label(rules), theme.text)
        font = self.font_for_names(ground, places)
        self.paint_names(painter, font, places.columns, ground.names, places.bottom)

    def paint_bars(self, painter: QPainter, scenario: Scenario, allocation: Allocation, places: _Places) -> None:
        """Paint the bars, the threshold across them, and their numbers."""
        theme, rules = self.theme, scenario.rules
        scale = ShareScale.for_threshold(rules.threshold)
        threshold = 100 * rules.threshold
        tops = []
        for i, (party, column) in enumerate(zip(scenario.parties, places.columns, strict=True)):
            bar = _bar_of(column, self._y(10_000 * party.votes / (allocation.base or 1), scale, places))
            color = theme.party(party.color)
            passed = allocation.admissions[i] is Admission.THRESHOLD
            painter.fillRect(bar, color if passed else theme.faded(color))
            tops.append(bar.top())
        if scale.broken:
            self._paint_break(painter, self._y(scale.breaks_at, scale, places), places)
        y = self._y(float(threshold) * 100, scale, places)
        painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(places.left, y, places.right, y))

        texts = [telling_number(share(party.votes, allocation.base), threshold) for party in scenario.parties]
        font, metrics = self.bold, self.bold_metrics
        if any(metrics.horizontalAdvance(text) + 4 > places.columns[0].width() for text in texts):
            font, metrics = self.small, self.small_metrics
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        height = round(metrics.height())
        for i, (text, column, top) in enumerate(zip(texts, places.columns, tops, strict=True)):
            width = round(metrics.horizontalAdvance(text)) + 4
            room = QRect(column.center().x() - width // 2, top - height - 1, width, height)
            ground = theme.clause_wash if i == allocation.runner_up else theme.surface
            painter.fillRect(room, QColor(ground))  # so that no line runs through the number
            painter.drawText(QPointF(room.left() + 2, room.bottom() - metrics.descent()), text)

    def _paint_break(self, painter: QPainter, y: int, places: _Places) -> None:
        """A gap across axis and bars where the scale changes."""
        painter.fillRect(places.left, y - 2, places.right - places.left, 4, QColor(self.theme.surface))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(places.left, y - 3, places.right, y - 3)
        painter.drawLine(places.left, y + 2, places.right, y + 2)
