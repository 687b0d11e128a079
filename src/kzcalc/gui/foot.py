"""The foot of the window: what was done until the next change, else what the votes are."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.status_line import StatusLine
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.basis import basis_text, cast_note
from kzcalc.scenario import Scenario


class Foot(QWidget):
    """One line of text.

    Attributes:
        status: what was done.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: Scenario | None = None
        self.status = StatusLine(theme, self)
        self._basis = ElidedLabel("", self)
        self._basis.setObjectName("basis_label")
        self._basis.setFont(theme.font(12))
        mute(self._basis, theme)
        self.status.shown.connect(self._basis.setHidden)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.status, 1)
        layout.addWidget(self._basis, 1)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what the votes are; another scenario is a change, so that what was done before is told no longer."""
        scenario = snapshot.scenario
        if scenario is self._drawn:
            return
        self._drawn = scenario
        self.status.hide()
        self._basis.show_text(basis_text(scenario), *cast_note(scenario))
