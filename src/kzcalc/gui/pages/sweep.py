"""The sweep: the seats of all parties over the whole range of one party's share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzcalc.analysis.sweep import Sweep, sweeps
from kzcalc.gui.pages.party_choice import PartyChoice
from kzcalc.gui.shares.axis import ShareAxis, axis_note, paint_bottom_axis
from kzcalc.gui.shares.plot import SharePlot
from kzcalc.gui.shares.scale import ShareScale, threshold_mark
from kzcalc.gui.state.background import Latest
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import hundredths, number
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move

_ALL_SHARES = np.arange(10_001)
_READING = 200
"""The width of the reading beside the curves."""


class SweepPage(QWidget):
    """Choose a party, see the seats of all over its share, and drag the line that is its slider."""

    def __init__(self, document: Document, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sweep_tab")
        self._snapshot = document.snapshot
        self.choice = PartyChoice(settings, "sweep_party", rank=1, parent=self)
        self.choice.setAccessibleName(self.tr("Whose share moves"))
        self.choice.activated.connect(lambda _index: self._draw_again())
        self.chart = SweepChart(document, theme, self)
        self._note = ElidedLabel("", self)
        mute(self._note, theme)
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("Share of"), self))
        top.addWidget(self.choice)
        top.addSpacing(8)
        top.addWidget(self._note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.chart, 1)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table."""
        self._snapshot, scenario = snapshot, snapshot.scenario
        self.choice.fill(scenario)
        party = scenario.keys.index(self.choice.key)
        if scenario.parties[party].locked:
            hint = self.tr("The share is locked.")
        else:
            hint = self.tr("The line can be dragged like the slider.")
        self._note.show_text(f"{axis_note(scenario)}. {hint}")
        self.chart.draw(snapshot, party)

    def _draw_again(self) -> None:
        self.draw(self._snapshot)


class SweepChart(SharePlot):
    """Seats as step curves, the clause's range shaded, the present share as a line to drag."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.setObjectName("sweep_chart")
        self.setAccessibleName(self.tr("Seats over the share of one party"))
        self.setMinimumHeight(90)
        self._theme = theme
        self._small = scaled(self.font(), 0.92)
        self._key: object = None
        self._curves: _Curves | None = None
        self._latest = Latest(self)
        self._latest.ready.connect(self._show)
        self._ground: QPixmap | None = None
        self._hovered: int | None = None

    def draw(self, snapshot: Snapshot, party: int) -> None:
        """Show what comes of the share of a party, given its index."""
        before, self.snapshot = self.snapshot, snapshot
        if self.dragging:
            self._hovered = None
        move = snapshot.move({party})
        key = (move, [p.color for p in snapshot.scenario.parties])
        if key != self._key:
            self._key = key
            self._latest.ask(partial(_Curves.of, move, party, snapshot.scenario), at_once=not snapshot.moved)
        elif snapshot.scenario is not before.scenario:
            self.update()

    def _show(self, curves: "_Curves") -> None:
        self._curves, self._ground = curves, None
        self.update()

    def seats_at(self, share: int) -> list[int]:
        """The seats of all parties if the party had a share, in hundredths of a percent."""
        return self._curves.sweep.seats[share].tolist() if self._curves is not None else []

    # -- geometry --------------------------------------------------------------------------------------------------

    @property
    def area(self) -> QRect:
        below = self.fontMetrics().height() + 4
        top = below + 2
        return QRect(40, top, max(self.width() - 40 - 14 - _READING, 60), max(self.height() - top - below, 30))

    @property
    def axis(self) -> ShareAxis:
        """The axis of the party's share."""
        plot = self.area
        scale = ShareScale.for_threshold(self.snapshot.scenario.rules.threshold)
        return ShareAxis(scale, plot.left(), plot.width() - 1)

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        curves, scenario = self._curves, self.snapshot.scenario
        if curves is None or scenario.keys != curves.scenario.keys:
            return  # it is about to be drawn
        sweep, party = curves.sweep, curves.party
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatioF() != ratio:
            self._ground = self._painted_ground(curves, ratio)
        painter = QPainter(self)
        painter.drawPixmap(QPoint(), self._ground)
        theme, plot, axis = self._theme, self.area, self.axis
        if self._hovered is not None:
            painter.fillRect(round(axis.pixel(self._hovered)), plot.top(), 1, plot.height(), QColor(theme.muted))
        present = scenario.shown_shares[party]
        at = round(axis.pixel(present))
        painter.fillRect(at - 1, plot.top() - 4, 3, plot.height() + 4, QColor(theme.focus))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(QColor(theme.card))
        painter.drawEllipse(QPointF(at + 0.5, plot.top()), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        share = self._hovered
        if share is None:
            allocation = self.snapshot.allocation
            self._paint_reading(painter, curves, present, allocation.seats, clause=allocation.clause_active)
        elif not sweep.possible[share]:
            self._paint_impossible(painter, share)
        else:
            clause = bool(sweep.clause_active[share])
            self._paint_reading(painter, curves, share, self.seats_at(share), clause=clause)
        painter.end()

    def _painted_ground(self, curves: "_Curves", ratio: float) -> QPixmap:
        sweep, scenario = curves.sweep, curves.scenario
        theme, plot, axis = self._theme, self.area, self.axis
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(theme.card))
        painter = QPainter(pixmap)
        painter.setFont(self._small)
        for first, last in _runs(~sweep.possible):
            self._paint_range(painter, first, last, theme.window)
        for first, last in _runs(sweep.clause_active):
            self._paint_clause(painter, first, last)
        self._paint_seat_lines(painter, scenario)
        mark = threshold_mark(scenario)
        if mark is not None:
            painter.setPen(QPen(QColor(theme.ink), 1, Qt.PenStyle.DashLine))
            at = round(axis.pixel(mark))
            painter.drawLine(at, plot.top(), at, plot.bottom())
        paint_bottom_axis(painter, axis, plot, mark, theme)
        for i in sorted(range(len(scenario.parties)), key=lambda i: i == curves.party):
            painter.setPen(QPen(theme.party(scenario.parties[i].color), 3 if i == curves.party else 2))
            painter.drawPath(self._curve(curves, i))
        if axis.scale.broken:
            at = round(axis.pixel(axis.scale.breaks_at))
            painter.fillRect(at - 1, plot.top(), 3, plot.height(), QColor(theme.card))
        painter.end()
        return pixmap

    def _paint_clause(self, painter: QPainter, first: int, last: int) -> None:
        """A range of shares in which the guarantee clause is active."""
        theme = self._theme
        band = self._paint_range(painter, first, last, theme.clause_wash)
        painter.fillRect(band.left(), band.top(), band.width(), 4, QColor(theme.clause_fill))
        text = self.tr("guarantee clause")
        if painter.fontMetrics().horizontalAdvance(text) + 8 < band.width():
            painter.setPen(QColor(theme.ink))
            band.setTop(band.top() + band.height() * 3 // 5)  # most curves are above or below
            painter.drawText(band, Qt.AlignmentFlag.AlignHCenter, text)

    def _paint_seat_lines(self, painter: QPainter, scenario: Scenario) -> None:
        """The numbers of seats that matter, with lines across."""
        theme, rules, plot = self._theme, scenario.rules, self.area
        height = painter.fontMetrics().height()
        painter.setPen(QColor(theme.ink))
        painter.drawText(QPointF(8, painter.fontMetrics().ascent() + 1), self.tr("Seats"))
        written: list[int] = []
        words = {rules.majority: self.tr("majority"), rules.two_thirds: self.tr("two thirds")}
        for seats in (0, rules.seats, rules.majority, rules.two_thirds):
            y = self._y(seats, scenario)
            if seats > rules.seats or any(abs(y - other) < 0.8 * height for other in written):
                continue
            written.append(y)
            painter.setPen(QColor(theme.line))
            painter.drawLine(plot.left(), y, plot.right(), y)
            painter.setPen(QColor(theme.muted))
            room = QRectF(0, y - height / 2, plot.left() - 6, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, number(seats))
            painter.drawText(QPointF(plot.left() + 6, y - 3), words.get(seats, ""))

    def _paint_range(self, painter: QPainter, first: int, last: int, color: str) -> QRect:
        left, right = round(self.axis.pixel(first)), round(self.axis.pixel(last)) + 1
        band = QRect(left, self.area.top(), max(right - left, 2), self.area.height())
        painter.fillRect(band, QColor(color))
        return band

    def _y(self, seats: int, scenario: Scenario) -> int:
        plot = self.area
        return plot.bottom() - round((plot.height() - 6) * seats / scenario.rules.seats)

    def _curve(self, curves: "_Curves", party: int) -> QPainterPath:
        """The steps of a party's seats, as far as the shares are possible; no seats only of the party that moves."""
        path, pixels, plot = QPainterPath(), _pixels(self.axis), self.area
        sweep, moves = curves.sweep, party == curves.party
        a_seat = (plot.height() - 6) / curves.scenario.rules.seats
        shares = np.flatnonzero(sweep.possible)
        seats = sweep.seats[shares, party]
        turns = [0, *(np.flatnonzero(np.diff(seats)) + 1).tolist()]
        ends = [*shares[turns[1:]].tolist(), int(shares[-1])]
        drawn = False
        for turn, end in zip(turns, ends, strict=True):
            start, held = pixels[shares[turn]], int(seats[turn])
            y = plot.bottom() - round(a_seat * held)
            if held or moves:
                if drawn:
                    path.lineTo(start, y)
                else:
                    path.moveTo(start, y)
                path.lineTo(pixels[end], y)
            elif drawn:
                path.lineTo(start, y)
            drawn = held > 0 or moves
        return path

    def _paint_reading(
        self, painter: QPainter, curves: "_Curves", share: int, seats: Sequence[int], *, clause: bool
    ) -> None:
        """The seats of all parties at a share, which is the legend as well."""
        theme, left = self._theme, self.area.right() + 22
        scenario, party = self.snapshot.scenario, curves.party
        painter.setFont(self._small)
        line = painter.fontMetrics().height() + 1
        row = QRect(left, 3, self.width() - left - 12, line)
        painter.setFont(bold(self._small))
        self._paint_row(painter, row, party_name(scenario.parties[party]), hundredths(share), theme.ink)
        painter.setFont(self._small)
        if clause:
            row.translate(0, line)
            painter.fillRect(row, QColor(theme.clause_fill))
            self._paint_row(painter, row.adjusted(4, 0, -4, 0), self.tr("guarantee clause"), "", theme.clause_ink)
        room = (self.height() - row.bottom()) // line
        shown = list(range(len(seats)))
        if len(shown) > room:
            shown = [i for i in shown if seats[i] or i == party]
        for i in shown if len(shown) <= room else shown[: room - 1]:
            row.translate(0, line)
            painter.fillRect(row.left(), row.center().y() - 4, 10, 10, theme.party(scenario.parties[i].color))
            color = theme.ink if seats[i] else theme.muted
            name = party_name(scenario.parties[i])
            self._paint_row(painter, row.adjusted(16, 0, 0, 0), name, number(seats[i]), color)
        if len(shown) > room:
            row.translate(0, line)
            text = self.tr("and {count} more").format(count=len(shown) - room + 1)
            self._paint_row(painter, row, text, "", theme.muted)

    def _paint_row(self, painter: QPainter, row: QRect, name: str, value: str, color: str) -> None:
        """A name, elided if need be, and a value that never is."""
        painter.setPen(QColor(color))
        metrics = painter.fontMetrics()
        room = row.width() - (metrics.horizontalAdvance(value) + 8 if value else 0)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)

    def _paint_impossible(self, painter: QPainter, share: int) -> None:
        """Why there is nothing at a share."""
        left = self.area.right() + 22
        room = QRect(left, 3, self.width() - left - 12, self.height() - 6)
        text = self.tr("{share} is not possible: it is more than the locked shares leave.")
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(room, Qt.TextFlag.TextWordWrap, text.format(share=hundredths(share)))

    # -- the pointer -----------------------------------------------------------------------------------------------

    def offset_from_handle(self, at: QPointF) -> QPointF:
        """How far a place is from the line."""
        party = self._curves.party if self._curves is not None else 0
        return QPointF(at.x() - self.axis.pixel(self.snapshot.scenario.shown_shares[party]), 0)

    def shares_at(self, at: QPointF) -> dict[int, int]:
        """The share under a place."""
        return {self._curves.party: self.axis.share(at.x())} if self._curves is not None else {}

    def hover(self, event: QMouseEvent | None) -> None:
        """Tell the values under the pointer."""
        on_line = event is None or self.on_handle(event.position())
        self._hovered = None if event is None or on_line else self.axis.share(event.position().x())
        self.setCursor(Qt.CursorShape.ArrowCursor if event is None else Qt.CursorShape.SizeHorCursor)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ground = None
        super().resizeEvent(event)


@dataclass(frozen=True, slots=True, eq=False)
class _Curves:
    """What is shown: the seats over the share of a party.

    Attributes:
        sweep: over all shares.
        party: the index of the party whose share moves.
        scenario: the scenario that it was computed from.
    """

    sweep: Sweep
    party: int
    scenario: Scenario

    @classmethod
    def of(cls, move: Move, party: int, scenario: Scenario) -> "_Curves":
        return cls(sweeps([move], _ALL_SHARES)[0], party, scenario)


@lru_cache(maxsize=4)
def _pixels(axis: ShareAxis) -> list[int]:
    """Where every share is on an axis, rounded: a house of 10,000 seats has thousands of steps to draw."""
    return [round(axis.pixel(share)) for share in _ALL_SHARES.tolist()]


def _runs(flags: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """The first and the last place of each run of True."""
    edges = np.flatnonzero(np.diff(flags.astype(np.int8), prepend=0, append=0)).tolist()
    return ((first, end - 1) for first, end in zip(edges[::2], edges[1::2], strict=True))
