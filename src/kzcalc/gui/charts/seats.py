"""The live bars of seats by party."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kzcalc.gui.charts.bar_chart import GAP, BarChart, Ground, Places, bar_of
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.poll import Poll, is_official, sample_size
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import in_sentence
from kzcalc.gui.wording.numbers import short, signed
from kzcalc.law import Rules
from kzcalc.scenario import Scenario

_TIP = 10
"""Pixels that the clause's label has at the least beside the tip that points at its bar."""


class SeatsChart(BarChart):
    """Seats by party, the Assembly's seats, the majority and the two-thirds majority; whiskers for a poll."""

    def __init__(
        self,
        coalition: Coalition,
        poll: Poll,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("seats_chart")
        self.setAccessibleName(self.tr("Seats by party"))
        self.setToolTip(plain_tooltip(self.tr("Click bars to see whether parties have a majority together.")))
        self._coalition = coalition
        self._poll = poll
        poll.result_changed.connect(self.repaint_chart)
        coalition.changed.connect(self.repaint_chart)

    def note(self, snapshot: Snapshot) -> str:
        """The seats of the house, or while there are whiskers, what these are; and whose bars are outlined."""
        rules = snapshot.scenario.rules
        note = str(self.tr("{lists} list seats and {assembly} of the Assembly")).format(
            lists=rules.seats, assembly=rules.assembly_seats
        )
        return f"{self._whiskers(snapshot.scenario) or note}{self._outlined(snapshot.baseline)}"

    def _whiskers(self, scenario: Scenario) -> str:
        """What the whiskers are, empty while there are none."""
        poll = self._poll
        if poll.result is None:
            return ""
        people = sample_size(scenario)
        if is_official(scenario):
            asked = str(self.tr("whiskers: 90 % of the draws, if %Ln people had been asked", "", people))
        else:
            asked = str(self.tr("whiskers: 90 % of the draws, if %Ln people were asked", "", people))
        effect = Fraction(poll.design_effect).limit_denominator(100)
        if effect == 1:
            return asked
        return str(self.tr("{asked}, design effect {effect}")).format(asked=asked, effect=short(effect))

    def _outlined(self, baseline: Scenario | None) -> str:
        """Whose bars are outlined, after what else is said; empty if nobody's are."""
        if baseline is None:
            return ""
        return str(self.tr("; outlined: {title}")).format(title=in_sentence(baseline.title) or self.tr("Untitled"))

    def picked(self, scenario: Scenario) -> tuple[int, ...]:
        """The coalition's columns; the Assembly's is the last."""
        members = self._coalition.members(scenario)
        return (*members, len(scenario.parties)) if self._coalition.assembly else tuple(members)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the party whose column is clicked into the coalition, or out of it."""
        if self._places is None or self.snapshot is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x = round(event.position().x())
        for party, column in zip(self.snapshot.scenario.parties, self._places.columns, strict=False):
            if column.left() <= x <= column.right():
                self._coalition.toggle(party.key)
        if self._places.assembly.left() <= x <= self._places.assembly.right():
            self._coalition.toggle_assembly()

    def _y(self, seats: int, rules: Rules, places: Places) -> int:
        height = places.bottom - places.top - self.large_metrics.height() - 2
        return round(places.bottom - height * seats / rules.house_seats)

    def paint_ground(self, painter: QPainter, ground: Ground, places: Places) -> None:
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
        beside = round(places.assembly.width() * GAP)  # the gap leaves the Assembly's name more room
        room = places.assembly.adjusted(-beside, 0, beside, 0)
        self.paint_names(painter, font, [room], [self.tr("Assembly")], places.bottom)
        for i in ground.picked:
            column = [*places.columns, places.assembly][i]
            painter.fillRect(column.left() + 3, places.bottom + 1, column.width() - 6, 3, QColor(theme.focus))
        bar = bar_of(places.assembly, self._y(rules.assembly_seats, rules, places))
        painter.fillRect(bar, QColor(theme.muted))
        self._paint_number(painter, places.assembly, bar.top(), rules.assembly_seats)

    def paint_bars(self, painter: QPainter, snapshot: Snapshot, places: Places) -> None:
        """Paint the parties' bars and their numbers."""
        scenario, allocation = snapshot.scenario, snapshot.allocation
        theme, rules = self.theme, scenario.rules
        clause, numbers = None, []
        for i, (party, column) in enumerate(zip(scenario.parties, places.columns, strict=True)):
            seats = allocation.seats[i]
            bar = bar_of(column, self._y(seats, rules, places))
            before = snapshot.seats_before(party.key)
            ghost = bar_of(column, self._y(before or 0, rules, places))
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
            painter.setPen(QColor(theme.ink))
            left = 26 + self.bold_metrics.horizontalAdvance(self.tr("Seats"))
            line = QRectF(left, 8, places.right + 60 - left, self.bold_metrics.height())
            text = self.small_metrics.elidedText(
                sentence + self._outlined(snapshot.baseline), Qt.TextElideMode.ElideMiddle, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
        if allocation.unfilled:
            painter.setFont(self.large)
            painter.setPen(QColor(theme.error))
            text = self.tr("%n seats unfilled: no party is admitted", "", allocation.unfilled)
            room = QRect(places.left, places.top, places.right - places.left, places.bottom - places.top)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_baseline(self, painter: QPainter, ghost: QRect, before: int, seats: int, number: QRectF) -> QRectF:
        """The baseline's bar as an outline, and the difference beside the number; returns where that stands."""
        if before:
            painter.setPen(QPen(QColor(self.theme.ink), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ghost.adjusted(-4, 0, 3, 0))
        if before == seats:
            return QRectF()
        text = signed(seats - before)
        painter.setFont(self.small)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(QPointF(number.right() + 4, number.bottom() - self.large_metrics.descent()), text)
        return QRectF(number.right(), number.top(), 4 + self.small_metrics.horizontalAdvance(text), number.height())

    def _paint_whiskers(self, painter: QPainter, scenario: Scenario, places: Places) -> None:
        """The intervals that a poll leaves open, beside the bars; caps only where they do not run into one."""
        color = QColor(self.theme.ink)
        for party, column in zip(scenario.parties, places.columns, strict=True):
            low, high = self._poll.interval(party.key) or (0, 0)
            if low == high:
                continue
            bar = bar_of(column, 0)
            x = bar.right() + max(2, min(6, (column.right() - bar.right()) // 2))
            top, bottom = self._y(high, scenario.rules, places), self._y(low, scenario.rules, places)
            painter.fillRect(x, top, 2, max(bottom - top, 2), color)
            if bottom - top >= 6:
                for y in (top, bottom - 1):
                    painter.fillRect(x - 2, y, 6, 1, color)

    def _paint_number(self, painter: QPainter, column: QRect, bottom: int, seats: int) -> QRectF:
        """Paint the number above a bar; returns where it stands."""
        painter.setFont(self.large)
        painter.setPen(QColor(self.theme.ink if seats else self.theme.muted))
        text = str(seats)
        width = self.large_metrics.horizontalAdvance(text)
        start = QPointF(column.center().x() - width / 2, bottom - self.large_metrics.descent() - 1)
        painter.drawText(start, text)
        return QRectF(start.x(), start.y() - self.large_metrics.ascent(), width, self.large_metrics.height())

    def _paint_hatched(self, painter: QPainter, bar: QRect, color: QColor) -> None:
        """The runner-up's bar under the clause."""
        painter.fillRect(bar, QColor(self.theme.card))
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
        painter.setBrush(QColor(theme.clause_fill))
        painter.drawRoundedRect(label, 4, 4)
        tip = QPointF(at.x(), label.bottom() + 5)
        painter.drawPolygon([tip - QPointF(5, 5.5), tip - QPointF(-5, 5.5), tip])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(self.small)
        painter.setPen(QColor(theme.clause_ink))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
