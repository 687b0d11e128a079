"""One share: what comes of a party's share from 0 to 100 %, where it jumps, and the one thing to say of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kzcalc.analysis.findings import Jump
from kzcalc.gui.pages.jump_table import JumpTable
from kzcalc.gui.pages.page import Page
from kzcalc.gui.pages.party_choice import PartyChoice
from kzcalc.gui.pages.sweep_chart import SweepChart
from kzcalc.gui.pages.sweep_curves import SweepCurves
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.table_view import make_room_for_tables
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.basis import cast_note
from kzcalc.gui.wording.sweep import SweepWords, who_gives_way

_LOW = 460
"""The height below which chart and table stand side by side, if the page is wider than high."""
_CHART, _CHART_IF_LOW, _CHART_IF_NARROW = 54, 50, 40
"""The part of the height, or of the width, that the chart has, in percent; the table has the rest."""
_NARROW = 720
"""The width below which the table needs the larger part for its words."""
_MOST_JUMPS = 200
"""Jumps in the table: those nearest to the present share."""
_JUMPS_LIVE = 20
"""While the hand moves: more than are seen, and few enough to follow it."""


class SweepPage(Page):
    """Choose a party, see the seats over its share, drag the line that is its slider, apply a jump."""

    def __init__(self, document: Document, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What if one share changes?"), parent)
        self.setObjectName("sweep_tab")
        make_room_for_tables(self)
        px = theme.px
        inset = (px(PADDING), 0, px(PADDING), 0)
        self._document = document
        self._snapshot = document.snapshot
        self.choice = PartyChoice(settings, "sweep_party", theme, rank=1, parent=self)
        self.choice.setAccessibleName(self.tr("Whose share changes"))
        self.choice.activated.connect(lambda _index: self._draw_again())
        self._way = ElidedLabel("", self)
        mute(self._way, theme)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(*inset)
        self._row.addWidget(self._way, 1)
        self._finding = QLabel(self)
        self._finding.setObjectName("sweep_finding")
        self._finding.setTextFormat(Qt.TextFormat.PlainText)
        self._finding.setWordWrap(True)
        self._finding.setContentsMargins(*inset)
        self._finding.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.chart = SweepChart(document, theme, self)
        self.chart.swept.connect(self._tell)
        self.table = JumpTable(theme, self)
        self.table.applied.connect(self._apply)
        self._live = False
        self._scrolled_for = ""
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(px(12))
        chart = QVBoxLayout()
        chart.setContentsMargins(*inset)
        chart.addWidget(self.chart)
        self._parts.addLayout(chart, _CHART)
        self._parts.addLayout(self._beside_chart(theme), 100 - _CHART)
        self.body.addLayout(self._row)
        self.body.addWidget(self._finding)
        self.body.addLayout(self._parts, 1)
        self._side_by_side: bool | None = None
        self._arrange(side_by_side=True)

    def _beside_chart(self, theme: Theme) -> QVBoxLayout:
        """The table under its title."""
        self._over_table = QLabel(self.tr("Where it jumps"), self)
        self._over_table.setFont(theme.font(15, 600))
        self._can_apply = ElidedLabel("", self)
        mute(self._can_apply, theme)
        heading = QHBoxLayout()
        heading.setSpacing(theme.px(8))
        heading.setContentsMargins(theme.px(PADDING), 0, theme.px(PADDING), 0)
        heading.addWidget(self._over_table)
        heading.addWidget(self._can_apply, 1)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        return column

    # -- what is shown ---------------------------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table."""
        self._snapshot, scenario = snapshot, snapshot.scenario
        self.choice.fill(scenario)
        party = scenario.keys.index(self.choice.key)
        locked = scenario.parties[party].locked
        self._way.show_text("; ".join([who_gives_way(snapshot.move({party})), *cast_note(scenario)]))
        self.say(self._way.text() if self._side_by_side else "")
        if locked:
            self._can_apply.show_text(self.tr("the share is locked"))
        else:
            self._can_apply.show_text(self.tr("drag the line, or apply a step"))
        self.chart.draw(snapshot, party)
        if self._live and not snapshot.moved and self.chart.curves is not None:
            self._tell(self.chart.curves)

    def _draw_again(self) -> None:
        self.draw(self._snapshot)

    def _tell(self, curves: SweepCurves) -> None:
        """Tell what the curves show."""
        scenario, party = self._snapshot.scenario, curves.party
        if scenario.keys != curves.scenario.keys:
            return  # it is about to be drawn
        words = SweepWords(scenario, party)
        text = words.finding(curves.finding)
        if text != self._finding.text():
            self._finding.setText(text)
        here = scenario.shown_shares[party]
        can_apply = self._snapshot.move({party}).possible
        self._live = bool(self._snapshot.moved)
        most = _JUMPS_LIVE if self._live else _MOST_JUMPS
        self.table.show_jumps(_near(curves.jumps, here, most), words, can_apply=can_apply)
        if self._scrolled_for != scenario.keys[party]:
            self._scrolled_for = scenario.keys[party]
            self.table.scroll_to_share(here)

    def _apply(self, share: int) -> None:
        self._document.set_share(self._snapshot.scenario.keys.index(self.choice.key), share)

    # -- where it stands -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < self.theme.px(_LOW) and self.width() > self.height()
        if low != self._side_by_side:
            self._arrange(side_by_side=low)
        narrow = self.width() < self.theme.px(_NARROW)
        part = (_CHART_IF_NARROW if narrow else _CHART_IF_LOW) if low else _CHART
        self._parts.setStretch(0, part)
        self._parts.setStretch(1, 100 - part)

    def _arrange(self, *, side_by_side: bool) -> None:
        """Chart and table side by side with the choice in the heading, or one below the other."""
        self._side_by_side = side_by_side
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)
        self._finding.setFont(self.theme.font(18 if side_by_side else 22, 600))
        self._way.setVisible(not side_by_side)
        self.say(self._way.text() if side_by_side else "")
        if side_by_side:
            self.add_to_heading(self.choice)
        else:
            self._row.insertWidget(0, self.choice)


def _near(jumps: tuple[Jump, ...], here: int, most: int) -> tuple[Jump, ...]:
    """The jumps nearest to a share, so many at the most, in their order."""
    nearest = sorted(jumps, key=lambda jump: abs(jump.share - here))[:most]
    return tuple(sorted(nearest, key=lambda jump: jump.share))
