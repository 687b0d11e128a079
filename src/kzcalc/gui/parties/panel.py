"""The left side: one row a party under the axis of their sliders, and below them what holds for all."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from kzcalc.gui.parties.foot import PanelFoot
from kzcalc.gui.parties.row import PartyRow
from kzcalc.gui.parties.row_places import margin, slider_across
from kzcalc.gui.parties.rows import Rows
from kzcalc.gui.shares.scale import ShareScale, threshold_mark
from kzcalc.gui.shares.slider_axis import SliderAxis
from kzcalc.gui.shares.strip import StripLegend
from kzcalc.gui.shares.strips import Strips
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.card import Card
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.scroll import scrolled
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.basis import base_note
from kzcalc.law import Rules
from kzcalc.scenario import Scenario


class PartyPanel(Card):
    """The controls of all parties."""

    def __init__(
        self,
        document: Document,
        coalition: Coalition,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, QCoreApplication.translate("PartyPanel", "Votes"), parent)
        self._document = document
        self._coalition = coalition
        self._settings = settings
        self._drawn_parties: tuple[tuple[str, str, str], ...] = ()
        self._drawn_rules: Rules | None = None
        self._start: Scenario | None = None
        self._stood: tuple[int, ...] = ()

        seats = QLabel(self.tr("Seats"), self)
        mute(seats, theme)
        self.heading.addWidget(seats)
        self._axis = SliderAxis(theme, self)
        self._rows = Rows(theme)
        self._scroll = scrolled(self._rows, self)
        self._strips = Strips(self)
        self._legend = StripLegend(theme, self)
        self.foot = PanelFoot(document, theme, strips=settings.strips, parent=self)
        self.foot.strips_wanted.connect(self._show_strips)

        # Rows reach from edge to edge of the card: of the others, each keeps the card's padding itself.
        padding = margin(theme)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - it is the card's
        layout.setContentsMargins(1, theme.px(8), 1, theme.px(10))
        layout.setSpacing(0)
        self.heading.setContentsMargins(padding, 0, padding, 0)
        across, _ = slider_across(theme, padding, padding)
        for widget, beside in ((self._axis, across), (self._legend, padding), (self.foot, padding)):
            widget.setContentsMargins(beside, 0, beside, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._axis)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._legend)
        self.body.addWidget(self.foot)
        self._legend.setVisible(settings.strips)
        self._rows.show_strips(settings.strips)

    def set_compact(self, compact: bool) -> None:
        """Leave out full names and rules where the window is small, or not."""
        self._rows.set_compact(compact)
        self.foot.set_compact(compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows.set_card_width(self.width() - 2)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table, but for the strips."""
        scenario = snapshot.scenario
        scale, mark = ShareScale.for_threshold(scenario.rules.threshold), threshold_mark(scenario)
        parties = tuple([(p.key, p.name, p.color) for p in scenario.parties])
        if parties != self._drawn_parties:
            self._make_rows(scenario)
            self._drawn_parties = parties
        if scenario.rules != self._drawn_rules:
            self.say(*base_note(scenario))
            self._legend.draw(scenario.rules)
            self._drawn_rules = scenario.rules
        self._axis.draw(scale, mark)
        shown, stood = scenario.shown_shares, self._shares_at_start(snapshot)
        for i, row in enumerate(self._rows):
            row.draw(snapshot, shown[i], stood[i] if stood else None, scale, mark)
        self.foot.draw(snapshot, sum(shown))

    def paint_sliders(self, shares: Sequence[int] | None) -> None:
        """Paint the sliders' handles elsewhere than where they are; None for where they are.

        Args:
            shares: of all parties, in hundredths of a percent.
        """
        for i, row in enumerate(self._rows):
            row.slider.paint_at(None if shares is None else shares[i])

    def _shares_at_start(self, snapshot: Snapshot) -> tuple[int, ...]:
        """The shares that the sliders showed when the hand took hold; none while it rests."""
        start = snapshot.start if snapshot.moved else None
        if start is not self._start:
            self._start, self._stood = start, start.shown_shares if start is not None else ()
        return self._stood

    def _make_rows(self, scenario: Scenario) -> None:
        rows = [
            PartyRow(self._document, self._coalition, i, self.theme, self._rows) for i in range(len(scenario.parties))
        ]
        self._rows.take(rows)
        self._strips.take([row.strip for row in rows])
        rows[0].strip.resized.connect(self._draw_strips_again)

    def _show_strips(self, shown: bool) -> None:
        self._settings.strips = shown
        self._legend.setVisible(shown)
        self._rows.show_strips(shown)
        self._draw_strips_again()

    def draw_strips(self, snapshot: Snapshot) -> None:
        """Show under every slider what each share would bring, if that is wanted."""
        if self._rows.strips_shown:
            self._strips.draw(snapshot)

    def _draw_strips_again(self) -> None:
        self.draw_strips(self._document.snapshot)
