"""Seats over the share of one party: with the clause and without it, and the present share as a line to drag."""

from math import ceil

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kzcalc.analysis.jumps import runs
from kzcalc.gui.pages.line_names import LineName, paint_names_beside, paint_names_within
from kzcalc.gui.pages.sweep_curves import SweepCurves, steps
from kzcalc.gui.shares.plot import PlotLayer, Range, SharePlot
from kzcalc.gui.shares.scale import threshold_mark
from kzcalc.gui.state.background import Latest
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import short_percent
from kzcalc.gui.wording.sweep import SweepWords

_WIDER = (15, 20, 25, 30, 40, 50, 60, 80, 100)
"""Percentages at which the view ends where the present share is beyond the jumps around the threshold."""
_TOPS = (2, 4, 6, 8, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100)
"""Seats at which the view ends; beyond them, their multiples."""
_NARROW = 2.6
"""How many times as wide as the names of its lines a chart is that has them beside it."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter


class SweepChart(SharePlot):
    """The steps of the party's seats, the clause's range shaded, the present share as a line to drag.

    Signals:
        swept(SweepCurves): other curves are shown.
    """

    swept = Signal(object)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(document, theme, whole_seats=True, parent=parent)
        self.setObjectName("sweep_chart")
        self.setAccessibleName(self.tr("Seats over the share of one party"))
        self.setMinimumSize(theme.px(240), theme.px(110))
        self._party = 0
        self._key: object = None
        self._shown_for: object = None
        self._curves: SweepCurves | None = None
        self._latest = Latest(self)
        self._latest.ready.connect(self._show)
        self._hovered: int | None = None
        self._small, self._strong = theme.font(12), theme.font(12, 600)
        self._metrics, self._strong_metrics = QFontMetricsF(self._small), QFontMetricsF(self._strong)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.setMouseEnabled(x=True, y=False)
        self.view.setLimits(xMin=0, xMax=100, minXRange=0.1)
        self.upwards.setTickPen(QColor(theme.line))
        self.upwards.setGrid(255)
        self.upwards.setZValue(-1)  # its lines are below the curves
        self._others: list[pg.PlotCurveItem] = []
        self._counterpart = self._new_curve(2)
        self._own = self._new_curve(3)
        PlotLayer(self, self._paint_below, -10)
        self._above = PlotLayer(self, self._paint_above, 10)
        ends = (self._name_of_own(clause=True), self._name_of_other(clause=True), self._name_of_other(clause=False))
        self._words = max(self._strong_metrics.horizontalAdvance(text) for text in ends) + theme.px(12)
        self._margin = 0.0
        self._leave_margin()

    def _leave_margin(self) -> None:
        """Leave room for the names of the lines: beside them, or where that would be too much, none."""
        self._margin = self._words if self.width() > _NARROW * self._words else self.theme.px(14)
        self.getPlotItem().layout.setContentsMargins(0, self.theme.px(20), self._margin, 0)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph's own constructor calls it
            self._leave_margin()

    def _new_curve(self, level: int) -> pg.PlotCurveItem:
        curve = pg.PlotCurveItem(connect="finite", antialias=False)
        curve.setZValue(level)
        self.addItem(curve, ignoreBounds=True)
        return curve

    # -- what is shown ---------------------------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot, party: int) -> None:
        """Show what comes of the share of a party, given its index."""
        before, self.snapshot, self._party = self.snapshot, snapshot, party
        scenario = snapshot.scenario
        if self.dragging:
            self._hovered = None
        shown_for = (scenario.keys[party], scenario.share_that_passes)
        if shown_for != self._shown_for:
            self._shown_for, self.zoomed = shown_for, False
        move = snapshot.move({party})
        key = (move, [(p.name, p.color) for p in scenario.parties])
        if key != self._key:
            self._key = key
            self._latest.ask(lambda: SweepCurves.of(move, party, scenario), at_once=not snapshot.moved)
        elif scenario is not before.scenario:
            self.stay_home()
            self._above.update()

    def _show(self, curves: SweepCurves) -> None:
        self._curves = curves
        theme, px, party = self.theme, self.theme.px, curves.party
        parties = curves.scenario.parties
        color = theme.party(parties[party].color)
        self._own.setData(*steps(curves.sweep, party), stepMode="center", pen=pg.mkPen(color, width=px(3.5)))
        dashed = pg.mkPen(theme.muted, width=px(2), style=Qt.PenStyle.DashLine)
        self._counterpart.setData(*steps(curves.counterpart, party), stepMode="center", pen=dashed)
        others = [i for i in range(len(parties)) if i != party]
        while len(self._others) < len(others):
            self._others.append(self._new_curve(1))
        for curve in self._others[len(others) :]:
            curve.setData([], [], stepMode=None)
        for curve, i in zip(self._others, others, strict=False):
            pen = pg.mkPen(theme.party(parties[i].color), width=px(1.5))
            curve.setData(*steps(curves.sweep, i, none_too=False), stepMode="center", pen=pen)
        mark = threshold_mark(curves.scenario)
        self.across.show_mark(None if mark is None else mark / 100)
        self.stay_home()
        self._fit()
        self.scene().update()
        self.swept.emit(curves)

    @property
    def curves(self) -> SweepCurves | None:
        """What is shown."""
        return self._curves

    def seats_at(self, share: int) -> list[int]:
        """The seats of all parties if the party had a share, in hundredths of a percent."""
        return self._curves.sweep.seats[share].tolist() if self._curves is not None else []

    # -- the view --------------------------------------------------------------------------------------------------

    def home(self) -> tuple[Range, Range]:
        """Around the threshold, where the jumps are; wider where the present share is beyond."""
        scenario = self.snapshot.start
        mark = threshold_mark(scenario)
        around = 10 if mark is None else max(ceil(1.7 * mark / 100), 6)
        now = scenario.shown_shares[self._party] / 100
        wide = around if now <= 0.97 * around else next((w for w in _WIDER if now <= 0.95 * w and w > around), 100)
        return (0.0, float(min(wide, 100))), self._heights(0, 100 * min(wide, 100))

    def _heights(self, first: int, last: int) -> Range:
        """From where to where the seats go over a range of shares, in hundredths of a percent."""
        curves = self._curves
        if curves is None:
            return 0.0, 1.0
        there = slice(first, last + 1)
        most = max(int(s.seats[there, curves.party].max(initial=0)) for s in (curves.sweep, curves.counterpart))
        scale = 1
        while most > 100 * scale:
            scale *= 10
        top = next(float(t * scale) for t in _TOPS if t * scale >= most)
        return -0.02 * top, 1.04 * top

    def range_changed(self) -> None:
        """Another range has seats of its own."""
        self._fit()
        self.scene().update()

    def _fit(self) -> None:
        """Let the seats seen fill the height; while the hand moves something, they only get more room."""
        (left, right), (_, top) = self.view.viewRange()
        low, high = self._heights(max(int(100 * left), 0), min(ceil(100 * right), 10_000))
        if high > top or (high < top and not self.snapshot.moved):
            self.view.setYRange(low, high, padding=0)

    # -- painting --------------------------------------------------------------------------------------------------

    @property
    def _ready(self) -> SweepCurves | None:
        """What is shown, if it is of the parties on the table; else it is about to be drawn."""
        curves = self._curves
        return curves if curves is not None and curves.scenario.keys == self.snapshot.scenario.keys else None

    def _band(self, first: int, last: int) -> QRectF:
        room = self._room()
        left, right = self.pixel_across(first), self.pixel_across(last + 1)
        band = QRectF(left, room.top(), max(right - left, 2), room.height())
        return band.intersected(room)

    def _paint_below(self, painter: QPainter) -> None:
        """What is not possible, and where the clause applies, below the curves."""
        curves = self._ready
        if curves is None:
            return
        theme = self.theme
        for first, last in runs(~curves.sweep.possible):
            painter.fillRect(self._band(first, last), QColor(theme.window))
        for first, last in runs(curves.sweep.clause_active):
            painter.fillRect(self._band(first, last), QColor(theme.clause_wash))

    def _paint_above(self, painter: QPainter) -> None:
        """Words, the threshold and the present share, above the curves."""
        curves = self._ready
        if curves is None:
            return
        theme, room = self.theme, self._room()
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        name = party_name(curves.scenario.parties[curves.party])
        top = QRectF(0, 0, room.right(), room.top() - theme.px(4))
        self._write(painter, top, self.tr("Seats of {party}").format(party=name), _LEFT)
        right = QRectF(room.right() + theme.px(14), room.bottom(), self._margin - theme.px(14), theme.px(22))
        if self._margin >= self._words:
            self._write(painter, right, self.tr("{party}, %").format(party=name), _LEFT)
        self._paint_clause_words(painter, curves)
        if threshold_mark(curves.scenario) is not None:
            self._paint_threshold(painter, curves)
        names = self._paint_names(painter, curves)
        if self._hovered is not None:
            x = round(self.pixel_across(self._hovered)) + 0.5
            painter.setPen(QColor(theme.muted))
            painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
        self._paint_present(painter, curves, names)

    def _write(self, painter: QPainter, room: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
        metrics = QFontMetricsF(painter.font())
        painter.drawText(room, alignment, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))

    def _paint_clause_words(self, painter: QPainter, curves: SweepCurves) -> None:
        """That the clause applies in the shaded range, and what there is without it."""
        theme, px, room = self.theme, self.theme.px, self._room()
        line = self._metrics.height()
        said = False
        for first, last in runs(curves.sweep.clause_active):
            band = self._band(first, last).adjusted(px(4), px(3), -px(4), -px(3))
            text = self.tr("clause applies")
            width = self._strong_metrics.horizontalAdvance(text)
            place = QRectF(band.right() - width, band.top(), width, line)
            if band.width() < width:
                place.moveRight(band.left() - px(8))
            if band.width() > 0 and place.left() > room.left() and not said:
                said = True
                painter.setFont(self._strong)
                painter.setPen(QColor(theme.clause_edge))
                painter.drawText(place, _RIGHT, text)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        text = self.tr("without it: 0")
        owed = curves.sweep.clause_active & (curves.sweep.seats[:, curves.party] > 0)
        for first, last in runs(owed & (curves.counterpart.seats[:, curves.party] == 0)):
            band = self._band(first, last).adjusted(px(4), 0, -px(4), 0)
            if band.width() > self._metrics.horizontalAdvance(text):
                base = self.pixel_up(0) - px(3)
                painter.drawText(QRectF(band.left(), base - line, band.width(), line), _RIGHT, text)

    def _paint_threshold(self, painter: QPainter, curves: SweepCurves) -> None:
        theme, px, room = self.theme, self.theme.px, self._room()
        x = round(self.pixel_across(curves.passes)) + 0.5
        if not room.left() <= x <= room.right():
            return
        painter.setPen(QPen(QColor(theme.ink), theme.px(1), Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
        text = self.tr("threshold {share}").format(share=short_percent(100 * curves.scenario.rules.threshold))
        painter.setFont(self._strong)
        width = self._strong_metrics.horizontalAdvance(text)
        place = QRectF(x + px(6), room.top() + px(3), width, self._metrics.height())
        applies = curves.sweep.clause_active
        if applies[curves.passes] or place.right() > self.viewport().width() - px(4):
            place.moveRight(x - px(6))
            if applies[curves.passes - 1]:  # below what is said of it
                place.translate(0, self._metrics.height() + px(2))
        painter.drawText(place, _LEFT, text)
        painter.setFont(self._small)

    # -- the lines' ends -------------------------------------------------------------------------------------------

    def _name_of_own(self, *, clause: bool) -> str:
        return str(self.tr("with the clause") if clause else self.tr("by these rules"))

    def _name_of_other(self, *, clause: bool) -> str:
        return str(self.tr("without the clause") if clause else self.tr("with the clause of 2009"))

    def _names(self, curves: SweepCurves) -> list[LineName]:
        """What the lines are called, the party's own first, with where they end at the right."""
        theme, scenario = self.theme, curves.scenario
        (_, right), (_, top) = self.view.viewRange()
        share = min(int(100 * right) - 1, 10_000)
        if not curves.sweep.possible[share]:
            share = int(np.flatnonzero(curves.sweep.possible)[-1])
        clause = scenario.rules.guarantee is not None
        own, other = (int(s.seats[share, curves.party]) for s in (curves.sweep, curves.counterpart))
        color = theme.party(scenario.parties[curves.party].color)
        names = [
            LineName(self.pixel_up(own), self._name_of_own(clause=clause), color, strong=True),
            LineName(self.pixel_up(other), self._name_of_other(clause=clause), QColor(theme.muted), dashed=True),
        ]
        for i, party in enumerate(scenario.parties):
            seats = int(curves.sweep.seats[share, i])
            if i != curves.party and 0 < seats <= top:
                color = theme.party(party.color)
                names.append(LineName(self.pixel_up(seats), party_name(party), color, swatch=True))
        return names

    def _paint_names(self, painter: QPainter, curves: SweepCurves) -> list[float]:
        """Name the lines. Returns at which heights names stand beside the plot."""
        names, room, gap = self._names(curves), self._room(), self.theme.px(8)
        if self._margin < self._words:
            paint_names_within(painter, names[:2], room, self.theme)
            return []
        beside = QRectF(room.right() + gap, room.top(), self._margin - gap, room.height())
        return paint_names_beside(painter, names, beside, self.theme)

    # -- the present share -----------------------------------------------------------------------------------------

    def _paint_present(self, painter: QPainter, curves: SweepCurves, names: list[float]) -> None:
        """The line to drag, with a tag that says where it is and what it brings."""
        theme, px, room, party = self.theme, self.theme.px, self._room(), curves.party
        scenario, allocation = self.snapshot.scenario, self.snapshot.allocation
        share, seats = scenario.shown_shares[party], allocation.seats[party]
        at = QPointF(self.pixel_across(share), self.pixel_up(seats))
        inside = room.left() - 1 <= at.x() <= room.right() + 1
        at.setX(min(max(at.x(), room.left()), room.right()))
        text = SweepWords(scenario, party).now(share, seats)
        if not inside:
            text = f"{text} →" if at.x() > room.center().x() else f"← {text}"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if inside:
            painter.setPen(QPen(QColor(theme.muted), px(1)))
            words = self._metrics.height() + px(5)  # those of the clause and the threshold
            painter.drawLine(QLineF(at.x(), room.top() + words, at.x(), room.bottom()))
            painter.setPen(QPen(theme.party(scenario.parties[party].color), px(3)))
            painter.setBrush(QColor(theme.card))
            if scenario.parties[party].locked:
                painter.drawRect(QRectF(at.x() - px(5), at.y() - px(5), 2 * px(5), 2 * px(5)))
            else:
                painter.drawEllipse(at, px(6), px(6))
            if allocation.runner_up == party:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.clause_fill))
                painter.drawEllipse(at, px(2.5), px(2.5))
        tag = self._tag_beside(at, self._strong_metrics.horizontalAdvance(text) + px(14), names)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ink))
        painter.drawRoundedRect(tag, px(4), px(4))
        painter.setFont(self._strong)
        painter.setPen(QColor(theme.card))
        painter.drawText(tag, _CENTER, text)

    def _tag_beside(self, at: QPointF, width: float, names: list[float]) -> QRectF:
        """Where the tag stands: at the right of the dot if there is room, else at the left; above where lines run."""
        px, room, line = self.theme.px, self._room(), self._metrics.height()
        tag = QRectF(at.x() + px(12), at.y() - line / 2 - px(3), width, line + px(6))
        if at.y() > room.bottom() - 2 * line:
            tag.moveBottom(room.bottom() - 1.2 * line)
        tag.moveTop(max(tag.top(), room.top() + line + px(6)))
        in_margin = all(abs(tag.center().y() - y) > 1.2 * line for y in names)
        if tag.right() > (self.viewport().width() if in_margin else room.right()):
            tag.moveRight(at.x() - px(12))
        if tag.left() < room.left():
            tag.moveTopLeft(QPointF(room.left() + px(4), min(at.y() + px(12), room.bottom() - tag.height() - px(2))))
        return tag

    # -- the pointer -----------------------------------------------------------------------------------------------

    def offset_from_handle(self, at: QPointF) -> QPointF:
        """How far a place is from the line."""
        shown = self.snapshot.scenario.shown_shares
        return QPointF(at.x() - self.pixel_across(shown[self._party]), 0)

    def shares_at(self, at: QPointF) -> dict[int, int]:
        """The share under a place."""
        return {self._party: self.share_across(at.x())}

    def hover(self, event: QMouseEvent | None) -> None:
        """Tell the values under the pointer."""
        before = self._hovered
        on_line = event is None or self.on_handle(event.position())
        self._hovered = None if event is None or on_line else self.share_across(event.position().x())
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if event is None else Qt.CursorShape.SizeHorCursor)
        if event is not None and self._ready is not None:
            text = plain_tooltip(self.reading(event.position()))
            QToolTip.showText(event.globalPosition().toPoint(), text, self)
        if before != self._hovered:
            self._above.update()

    def reading(self, at: QPointF) -> str:
        """What moving the line to a place would bring, exactly."""
        curves, words = self._ready, SweepWords(self.snapshot.scenario, self._party)
        if curves is None:
            return ""
        if self.on_handle(at):
            allocation, shown = self.snapshot.allocation, self.snapshot.scenario.shown_shares
            return words.reading(shown[self._party], allocation.seats, clause=allocation.clause_active)
        share = self.share_across(at.x())
        if not curves.sweep.possible[share]:
            return words.impossible(share)
        return words.reading(share, self.seats_at(share), clause=bool(curves.sweep.clause_active[share]))
