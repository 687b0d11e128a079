"""The map: who is admitted, or how many seats a party has, over the shares of two parties."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzcalc.gui.pages.map_view import MapView
from kzcalc.gui.pages.party_choice import PartyChoice
from kzcalc.gui.shares.axis import axis_note
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.names import party_name_in_sentence

_BY_ADMISSION = "by-admission"


class MapPage(QWidget):
    """Choose two parties and what the colours mean; the crosshair is the present scenario, and can be dragged."""

    def __init__(self, document: Document, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map_tab")
        self._document = document
        self.across = PartyChoice(settings, "map_across", rank=1, parent=self)
        self.across.setAccessibleName(self.tr("The party across"))
        self.up = PartyChoice(settings, "map_up", rank=2, parent=self)
        self.up.setAccessibleName(self.tr("The party upwards"))
        first = [(_BY_ADMISSION, self.tr("who is admitted"))]
        self.colors = PartyChoice(settings, "map_colors", first=first, parent=self)
        self.colors.setAccessibleName(self.tr("What the colours mean"))
        self.view = MapView(document, theme, self)
        self._axes = ("", "")
        for choice in (self.across, self.up):
            choice.activated.connect(lambda _index: self._choose_axes())
        self.colors.activated.connect(lambda _index: self._draw_again())
        top = QHBoxLayout()
        for text, choice in (("→", self.across), ("↑", self.up), (self.tr("Colours"), self.colors)):
            top.addWidget(QLabel(text, self))
            top.addWidget(choice)
            top.addSpacing(8)
        self._note = ElidedLabel("", self)
        mute(self._note, theme)
        top.addWidget(self._note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)

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
        hints = [self.tr("{party} is locked.").format(party=name) for name in locked]
        self._note.show_text(" ".join([*hints, f"{axis_note(scenario)}."]))
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
