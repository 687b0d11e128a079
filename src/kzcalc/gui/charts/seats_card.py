"""The card of the seats: bars or a hall, as the user chose."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kzcalc.gui.charts.seats import SeatsChart
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.poll import Poll
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.card import Card
from kzcalc.gui.widgets.theme import Theme


class SeatsCard(Card):
    """The seats, with the choice how to see them.

    Attributes:
        chart: the picture.

    Signals:
        view_changed(): bars are shown instead of a hall, or a hall instead of bars.
    """

    view_changed = Signal()

    def __init__(
        self, coalition: Coalition, poll: Poll, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, QCoreApplication.translate("SeatsCard", "Seats in the Mazhilis"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._settings = settings
        self._allowed = True
        self._snapshot: Snapshot | None = None
        self.chart = SeatsChart(coalition, poll, theme, self)
        self.body.addWidget(self.chart, 1)
        self._group = QButtonGroup(self)
        self._bars = self._button("seats_view_bars", self.tr("Bars"))
        self._hall = self._button("seats_view_hall", self.tr("Hall"))
        segment = QFrame(self)
        segment.setProperty("segment", True)
        row = QHBoxLayout(segment)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._bars)
        row.addWidget(self._hall)
        self.heading.addWidget(segment)
        self._show()
        self._group.buttonClicked.connect(self._choose)
        coalition.changed.connect(self._say)
        poll.result_changed.connect(self._say)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setProperty("segment", True)
        self._group.addButton(button)
        return button

    @property
    def hall(self) -> bool:
        """Whether the hall is shown."""
        return self.chart.hall

    def set_hall_allowed(self, allowed: bool) -> None:
        """Allow the hall, or show bars whatever was chosen, because there is no room for it."""
        if allowed != self._allowed:
            self._allowed = allowed
            self._show()

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table."""
        self._snapshot = snapshot
        self.chart.draw(snapshot)
        self._say()

    def _choose(self) -> None:
        self._settings.seats_view = "hall" if self._hall.isChecked() else "bars"
        self._show()

    def _show(self) -> None:
        hall = self._allowed and self._settings.seats_view == "hall"
        (self._hall if hall else self._bars).setChecked(True)
        self._hall.setEnabled(self._allowed)
        self._hall.setToolTip("" if self._allowed else self.tr("Close the page to see the hall: it needs the room."))
        if hall != self.chart.hall:
            self.chart.show_hall(hall)
            self._say()
            self.view_changed.emit()

    def _say(self) -> None:
        if self._snapshot is None:
            return
        self.say(self.chart.note(self._snapshot), self.chart.note(self._snapshot, brief=True))
