"""Two shares: who is admitted, or how many seats a party has, over the shares of two parties."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from kzcalc.gui.pages.map_legend import MapLegend
from kzcalc.gui.pages.map_view import MapView
from kzcalc.gui.pages.page import Page
from kzcalc.gui.pages.party_choice import PartyChoice
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.basis import cast_note
from kzcalc.gui.wording.names import party_name_in_sentence
from kzcalc.gui.wording.sweep import who_gives_way

_BY_ADMISSION = "by-admission"
_WIDER = 1.15
"""How much wider than high the page must be for choices and legend to stand beside the map."""
_SIDE = 290
_LEGEND = 172
"""The width of the legend beside the map, its height below."""


class MapPage(Page):
    """Choose two parties and what the colours mean; the crosshair is the present scenario, and can be dragged."""

    def __init__(self, document: Document, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What if two shares change?"), parent)
        self.setObjectName("map_tab")
        self._document = document
        self.across = PartyChoice(settings, "map_across", theme, rank=1, parent=self)
        self.across.setAccessibleName(self.tr("The party across"))
        self.up = PartyChoice(settings, "map_up", theme, rank=2, parent=self)
        self.up.setAccessibleName(self.tr("The party upwards"))
        first = [(_BY_ADMISSION, self.tr("who is admitted"))]
        self.colors = PartyChoice(settings, "map_colors", theme, first=first, parent=self)
        self.colors.setAccessibleName(self.tr("What the colours mean"))
        self.legend = MapLegend(theme, self)
        self.view = MapView(document, theme, self.legend, self)
        self._axes = ("", "")
        for choice in (self.across, self.up):
            choice.activated.connect(lambda _index: self._choose_axes())
        self.colors.activated.connect(lambda _index: self._draw_again())
        self._choices = QGridLayout()
        self._choices.setHorizontalSpacing(theme.px(8))
        self._choices.setVerticalSpacing(theme.px(4))
        self._captions = []
        for text, choice in (
            (self.tr("Across"), self.across),
            (self.tr("Up"), self.up),
            (self.tr("Colours"), self.colors),
        ):
            caption = QLabel(text, self)
            mute(caption, theme)
            self._captions.append((caption, choice))
        self._side = QVBoxLayout()
        self._side.setSpacing(theme.px(10))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(theme.px(12))
        self._parts.addWidget(self.view, 1)
        self._parts.addLayout(self._side)
        self.body.addLayout(self._parts, 1)
        self._beside: bool | None = None
        self._arrange(beside=True)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table."""
        scenario = snapshot.scenario
        for choice in (self.across, self.up, self.colors):
            choice.fill(scenario)
        if self.across.key == self.up.key:  # the one that was not touched takes the other's place
            across, up = self._axes
            others = [key for key in (up, across, *scenario.keys) if key in scenario.keys and key != self.up.key]
            (self.up if self.across.key != across else self.across).choose(others[0])
        self._axes = (self.across.key, self.up.key)
        keys = scenario.keys
        axes = keys.index(self.across.key), keys.index(self.up.key)
        locked = [party_name_in_sentence(scenario.parties[axis]) for axis in axes if scenario.parties[axis].locked]
        hints = [self.tr("{party} is locked").format(party=name) for name in locked]
        self.say("; ".join([*hints, who_gives_way(snapshot.move(axes)), *cast_note(scenario)]))
        self.view.draw(snapshot, axes, keys.index(self.colors.key) if self.colors.key in keys else None)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw again what was left when the page was hidden, be it with the whole window."""
        super().showEvent(event)
        self._draw_again()

    def _choose_axes(self) -> None:
        self._draw_again()
        for choice in (self.across, self.up):
            choice.remember()

    def _draw_again(self) -> None:
        self.draw(self._document.snapshot)

    # -- where it stands -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > _WIDER * self.height()
        if beside != self._beside:
            self._arrange(beside=beside)

    def _arrange(self, *, beside: bool) -> None:
        """Choices and legend beside the map; or the choices above it and the legend below."""
        self._beside = beside
        px, direction = self.theme.px, QBoxLayout.Direction
        for layout in (self._side, self._parts):
            layout.removeItem(self._choices)
        self._side.removeWidget(self.legend)
        for pair in self._captions:
            for widget in pair:
                self._choices.removeWidget(widget)
        for i, (caption, choice) in enumerate(self._captions):
            self._choices.addWidget(caption, *((i, 0) if beside else (0, i)))
            self._choices.addWidget(choice, *((i, 1) if beside else (1, i)))
        for column in range(len(self._captions)):
            self._choices.setColumnStretch(column, int(column == 1 or not beside))
        self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        if beside:
            self._side.addLayout(self._choices)
        else:
            self._parts.insertLayout(0, self._choices)
        self._side.addWidget(self.legend, 1)
        self.legend.setFixedWidth(px(_SIDE)) if beside else self.legend.setFixedHeight(px(_LEGEND))
        if beside:
            self.legend.setMinimumHeight(0)
            self.legend.setMaximumHeight(16_777_215)
        else:
            self.legend.setMinimumWidth(0)
            self.legend.setMaximumWidth(16_777_215)
