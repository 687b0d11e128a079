"""The live bars of vote shares: all of them from 0 to 100, and a lens on the threshold. Both scales are linear."""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from kzcalc.gui.charts.chart import Chart
from kzcalc.gui.charts.lens import lens_on
from kzcalc.gui.charts.shares_bars import SharesBars, Votes
from kzcalc.gui.charts.shares_ground import SharesGround
from kzcalc.gui.charts.shares_places import Fonts, Places, Texts, places
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name, party_name_in_sentence
from kzcalc.gui.wording.numbers import short, short_percent, telling_percent
from kzcalc.law import Admission
from kzcalc.scenario.scenario import share


class SharesChart(Chart):
    """Vote shares by party: solid gets seats, hatched gets none, ringed is admitted by the clause."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("shares_chart")
        self.setAccessibleName(self.tr("Vote shares by party"))
        self.setMinimumSize(theme.px(320), theme.px(80))
        self._fonts = Fonts(theme)
        self._grounds = SharesGround(theme, self._fonts)
        self._bars = SharesBars(theme, self._fonts)
        self._places: Places | None = None
        self._places_of: Hashable = None

    def draw(self, snapshot: Snapshot) -> None:
        """Show the shares, and tell them to who cannot see them."""
        before = self.snapshot
        super().draw(snapshot)
        if before is None or before.scenario is not snapshot.scenario:
            sentences = [self._sentence(snapshot, i) for i in range(len(snapshot.scenario.parties))]
            self.setAccessibleDescription("; ".join(sentences))

    def _sentence(self, snapshot: Snapshot, index: int) -> str:
        """What the chart shows of a party, in words."""
        admission = snapshot.allocation.admissions[index]
        if admission is Admission.THRESHOLD:
            text = self.tr("{party} {share}, clears")
        elif admission is Admission.GUARANTEE:
            text = self.tr("{party} {share}, does not clear, admitted by the clause")
        else:
            text = self.tr("{party} {share}, does not clear")
        party = snapshot.scenario.parties[index]
        value = telling_percent(share(party.votes, snapshot.allocation.base), 100 * snapshot.scenario.rules.threshold)
        return str(text).format(party=party_name_in_sentence(party), share=value)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the party in whose column the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            column = self._places.lens.column_at(event.pos().x()) if self._places is not None else None
            text = ""
            if self.snapshot is not None and column is not None and column < len(self.snapshot.scenario.parties):
                text = plain_tooltip(self._sentence(self.snapshot, column))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return bool(super().viewportEvent(event))

    # -- what a drag does not change -------------------------------------------------------------------------------

    def ground_key(self, snapshot: Snapshot) -> Hashable:
        """The names, whose are bold, and the threshold."""
        return _names(snapshot), _seated(snapshot), snapshot.scenario.rules.threshold

    def _placed(self, size: QSize, snapshot: Snapshot) -> Places:
        """Where everything is; worked out anew when that may have changed."""
        key = size.width(), size.height(), _names(snapshot), snapshot.scenario.rules.threshold
        if self._places is None or key != self._places_of:
            lens = lens_on(snapshot.scenario.rules.threshold)
            texts = Texts(_names(snapshot), tuple([short(tick) for tick in lens.ticks]), self._mark(snapshot))
            self._places, self._places_of = places(self.theme, self._fonts, size, lens, texts), key
        return self._places

    def _mark(self, snapshot: Snapshot) -> tuple[str, ...]:
        """What stands at the right end of the threshold; nothing if there is none."""
        threshold = snapshot.scenario.rules.threshold
        return (self.tr("Threshold"), short_percent(100 * threshold)) if threshold else ()

    def paint_ground(self, painter: QPainter, size: QSize, snapshot: Snapshot) -> None:
        """Paint the axes, the names and the threshold's label."""
        at = self._placed(size, snapshot)
        ranges = self.tr("all of it, 0–100 %"), "0–100 %"
        self._grounds.paint_axes(painter, at, ranges)
        self._grounds.paint_names(painter, at, _names(snapshot), _seated(snapshot))
        self._grounds.paint_mark(painter, at, 100 * snapshot.scenario.rules.threshold, self._mark(snapshot))

    # -- what it does ----------------------------------------------------------------------------------------------

    def paint_bars(self, painter: QPainter, size: QSize, snapshot: Snapshot) -> None:
        """Paint the bars, the threshold across them, and their numbers."""
        scenario, allocation = snapshot.scenario, snapshot.allocation
        votes = Votes(
            tuple([share(votes, allocation.base) for votes in allocation.votes]),
            tuple([self.theme.party(party.color) for party in scenario.parties]),
            _seated(snapshot),
            allocation.runner_up,
            100 * scenario.rules.threshold,
        )
        self._bars.paint(painter, self._placed(size, snapshot), votes)


def _names(snapshot: Snapshot) -> tuple[str, ...]:
    """What the parties are called."""
    return tuple([party_name(party) for party in snapshot.scenario.parties])


def _seated(snapshot: Snapshot) -> tuple[bool, ...]:
    """Who gets seats."""
    return tuple([seats > 0 for seats in snapshot.allocation.seats])
