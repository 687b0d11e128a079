"""The live picture of the seats: as bars or as a hall, in one pyqtgraph plot."""

from collections.abc import Hashable
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from kzcalc.gui.charts.chart import Chart
from kzcalc.gui.charts.moved_seats import MovedSeats, moved_seats
from kzcalc.gui.charts.seats_bars import SeatsBars
from kzcalc.gui.charts.seats_picture import SeatsPicture, SeatsShown
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.poll import Poll, is_official, sample_size
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import in_sentence, party_name
from kzcalc.gui.wording.numbers import number, short
from kzcalc.gui.wording.seats import SeatsSentences
from kzcalc.scenario import Scenario

if TYPE_CHECKING:
    from kzcalc.gui.charts.seats_hall import SeatsHall


class SeatsChart(Chart):
    """Seats by party, the Assembly's seats, the majority and the two-thirds majority; lines for a poll.

    A click on a row or a wedge takes its party into the coalition, or out of it.
    """

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
        self._coalition = coalition
        self._poll = poll
        self._texts = SeatsSentences()
        self._bars = SeatsBars(theme)
        self._hall: SeatsHall | None = None  # made when it is first wanted: the window opens sooner
        self._as_hall = False
        self._hovered: int | None = None
        self._moved: MovedSeats | None = None
        self._names: tuple[str, ...] = ()
        poll.result_changed.connect(self.repaint_chart)
        coalition.changed.connect(self.repaint_chart)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table, if it is another scenario or baseline."""
        before = self.snapshot
        super().draw(snapshot)
        if before is not None and before.scenario is snapshot.scenario:
            return
        self._moved = moved_seats(snapshot.allocation)
        self._names = tuple([party_name(party) for party in snapshot.scenario.parties])
        self.setAccessibleDescription(self._described(snapshot))
        self._ask_for_height()

    @property
    def hall(self) -> bool:
        """Whether the seats are shown as a hall."""
        return self._as_hall

    def show_hall(self, hall: bool) -> None:
        """Show the seats as a hall, or as bars."""
        if hall and self._hall is None:
            from kzcalc.gui.charts.seats_hall import SeatsHall  # noqa: PLC0415 - as above

            self._hall = SeatsHall(self.theme)
        if hall != self._as_hall:
            self._as_hall, self._hovered = hall, None
            self._ask_for_height()
            self.repaint_chart()

    def sizeHint(self) -> QSize:
        """As in the bars' pictures, where nothing else decides."""
        return QSize(self.theme.px(640), max(self.theme.px(236), self.minimumHeight()))

    @property
    def missing_height(self) -> int:
        """How much more than its least height it would have to have to be read with ease."""
        shown = self._shown()
        if shown is None or self._as_hall:
            return 0
        return self._bars.least_height(shown, easy=True) - self._bars.least_height(shown)

    def _ask_for_height(self) -> None:
        if (shown := self._shown()) is not None:
            hall = self._hall if self._as_hall else None
            height = hall.least_height() if hall is not None else self._bars.least_height(shown)
            if height != self.minimumHeight():
                self.setMinimumHeight(height)

    def _described(self, snapshot: Snapshot) -> str:
        """All seats as text."""
        rules = snapshot.scenario.rules
        parts = list(zip(self._names, snapshot.allocation.seats, strict=True))
        if rules.assembly_seats:
            parts.append((self._texts.assembly_in_full(), rules.assembly_seats))
        return ", ".join([f"{name} {number(seats)}" for name, seats in parts])

    # -- what stands beside the title ------------------------------------------------------------------------------

    def note(self, snapshot: Snapshot, *, brief: bool = False) -> str:
        """The coalition's seats, or what the lines of a poll are, or the seats of the house; and what is compared.

        Args:
            snapshot: what is on the table.
            brief: whether the seats of the house are told in short.
        """
        scenario = snapshot.scenario
        note = self._coalition.sentence(scenario, snapshot.allocation) or self._lines(scenario)
        if not note:
            note = (self._texts.house_in_short if brief else self._texts.house)(scenario.rules)
        return f"{note}{self._compared(snapshot.baseline)}"

    def _lines(self, scenario: Scenario) -> str:
        """What the lines on the bars are, empty while there are none."""
        poll = self._poll
        if poll.result is None or self._as_hall:
            return ""
        people = sample_size(scenario)
        if is_official(scenario):
            asked = str(self.tr("lines: 90 % of the simulations, if %Ln people had been asked", "", people))
        else:
            asked = str(self.tr("lines: 90 % of the simulations, if %Ln people were asked", "", people))
        effect = Fraction(poll.design_effect).limit_denominator(100)
        if effect == 1:
            return asked
        return str(self.tr("{asked}, design effect {effect}")).format(asked=asked, effect=short(effect))

    def _compared(self, baseline: Scenario | None) -> str:
        """Whose bars are outlined, after what else is said; empty if nobody's are."""
        if baseline is None:
            return ""
        text = self.tr("; compared with: {title}") if self._as_hall else self.tr("; outlined: {title}")
        return str(text).format(title=in_sentence(baseline.title) or self.tr("Untitled"))

    # -- the picture -----------------------------------------------------------------------------------------------

    @property
    def _picture(self) -> SeatsPicture:
        return self._hall if self._as_hall and self._hall is not None else self._bars

    def _shown(self) -> SeatsShown | None:
        snapshot = self.snapshot
        if snapshot is None:
            return None
        scenario = snapshot.scenario
        members = tuple(self._coalition.members(scenario))
        picked = (*members, len(scenario.parties)) if self._coalition.assembly else members
        intervals = tuple([self._poll.interval(party.key) for party in scenario.parties])
        return SeatsShown(snapshot, self._names, self._moved, intervals, picked, self._hovered)

    def ground_key(self, _snapshot: Snapshot) -> Hashable:
        shown = self._shown()
        assert shown is not None  # noqa: S101 - a chart without a snapshot paints nothing
        return self._as_hall, self._picture.ground_key(shown)

    def paint_ground(self, painter: QPainter, size: QSize, _snapshot: Snapshot) -> None:
        shown = self._shown()
        assert shown is not None  # noqa: S101 - a chart without a snapshot paints nothing
        self._picture.paint_ground(painter, size, shown)

    def paint_bars(self, painter: QPainter, size: QSize, _snapshot: Snapshot) -> None:
        shown = self._shown()
        assert shown is not None  # noqa: S101 - a chart without a snapshot paints nothing
        self._picture.paint_seats(painter, size, shown)

    # -- the pointer -----------------------------------------------------------------------------------------------

    def party_at(self, point: QPointF) -> int | None:
        """The party whose row or wedge is at a place of the chart, the Assembly as the one after the last."""
        shown = self._shown()
        return None if shown is None else self._picture.at(point, self.viewport().size(), shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the party that is clicked into the coalition, or out of it."""
        index = self.party_at(event.position())
        if index is None or self.snapshot is None or event.button() != Qt.MouseButton.LeftButton:
            return
        parties = self.snapshot.scenario.parties
        if index < len(parties):
            self._coalition.toggle(parties[index].key)
        else:
            self._coalition.toggle_assembly()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what a click would take."""
        self._hover(self.party_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor
            )
            self.repaint_chart()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the full name of what the pointer is on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self.tip_at(QPointF(event.pos()))
            if tip:
                QToolTip.showText(event.globalPos(), plain_tooltip(tip), self)
            else:
                QToolTip.hideText()
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPointF) -> str:
        """What the tool-tip at a place says, empty if there is nothing."""
        index = self.party_at(point)
        if index is None or self.snapshot is None:
            return ""
        if index < len(self._names):
            return self._texts.tip(self._names[index], self.snapshot.allocation.seats[index])
        return self._texts.tip(self._texts.assembly_in_full(), self.snapshot.scenario.rules.assembly_seats)
