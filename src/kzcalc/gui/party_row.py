"""One party: its name, its share as a number and as a slider, its padlock, its seats."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QToolTip, QWidget

from kzcalc.gui.document import Document
from kzcalc.gui.numbers import number, percent, telling_decimals
from kzcalc.gui.scale import ShareScale
from kzcalc.gui.share_slider import ShareSlider
from kzcalc.gui.theme import Theme
from kzcalc.gui.widgets import ElidedLabel, PadlockButton, SeatsLabel, ShareSpin
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario
from kzcalc.scenario.scenario import share
from kzcalc.scenario.shares import rounded_share


class _Chip(QWidget):
    """A party's colour."""

    def __init__(self, color: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self.setFixedSize(QSize(12, 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.end()


class PartyRow(QWidget):
    """A party's controls, bound to the document in both directions."""

    def __init__(self, document: Document, index: int, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._index = index
        self._drawn: object = None
        party = document.scenario.parties[index]
        color = theme.party(party.color)
        suffix = party.key.replace("-", "_")

        self.slider = ShareSlider(color, theme, self)
        self.spin = ShareSpin(self)
        self.lock = PadlockButton(theme, self)
        self.seats = SeatsLabel(theme, self)
        title = ElidedLabel(name, self)
        title.setBuddy(self.spin)
        for widget, kind, meaning in (
            (self.slider, "share_slider", self.tr("Vote share of {party}")),
            (self.spin, "share_spin", self.tr("Vote share of {party}, in percent")),
            (self.lock, "lock", self.tr("Lock the share of {party}")),
            (self.seats, "seats", self.tr("List seats of {party}")),
        ):
            widget.setObjectName(f"{kind}_{suffix}")
            widget.setAccessibleName(meaning.format(party=name))
        self.lock.setToolTip(self.tr("A locked share stays as it is when another one moves."))

        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(0)
        layout.addWidget(_Chip(color, self), 0, 0)
        layout.addWidget(title, 0, 1)
        layout.addWidget(self.spin, 0, 2)
        layout.addWidget(self.lock, 0, 3)
        layout.addWidget(self.seats, 0, 4)
        layout.addWidget(self.slider, 1, 0, 1, 5)
        layout.setColumnStretch(1, 1)

        self.slider.gesture_began.connect(document.begin_gesture)
        self.slider.gesture_ended.connect(document.end_gesture)
        self.slider.valueChanged.connect(self._move)
        self.spin.valueChanged.connect(self._type)
        self.lock.toggled.connect(self._lock)

    def _move(self, share: int) -> None:
        self._document.set_share(self._index, share)

    def _type(self, percent: float) -> None:
        self._document.set_share(self._index, round(percent * 100))

    def _lock(self, locked: bool) -> None:
        self._document.set_locked(self._index, locked)

    def draw(self, scenario: Scenario, allocation: Allocation, total: int, scale: ShareScale) -> None:
        """Show the party's share and seats."""
        party = scenario.parties[self._index]
        state = (party, total, allocation.seats[self._index], allocation.runner_up == self._index, scenario.rules)
        if (state, self.slider.value(), self.spin.value()) == self._drawn:
            return
        threshold = 100 * scenario.rules.threshold
        value = rounded_share(party.votes, total)
        self.slider.set_scale(scale, float(100 * threshold))
        if self.slider.value() != value:
            with QSignalBlocker(self.slider):
                self.slider.setValue(value)
        exact = share(party.votes, total)
        decimals = telling_decimals(exact, threshold)
        shown = value / 100 if decimals == 2 else round(float(exact), decimals)
        if self.spin.decimals() != decimals or self.spin.value() != shown:
            with QSignalBlocker(self.spin):
                if self.spin.decimals() != decimals:
                    self.spin.setDecimals(decimals)
                self.spin.setValue(shown)
        if self.lock.isChecked() != party.locked:
            with QSignalBlocker(self.lock):
                self.lock.setChecked(party.locked)
            self.lock.update()
        if self.slider.isEnabled() == party.locked:
            self.slider.setEnabled(not party.locked)
            self.spin.setEnabled(not party.locked)
        self.seats.draw(allocation.seats[self._index], by_clause=allocation.runner_up == self._index)
        self._drawn = (state, self.slider.value(), self.spin.value())

    def event(self, event: QEvent) -> bool:
        """Tell the exact share and votes where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip:
            scenario = self._document.scenario
            party, total = scenario.parties[self._index], sum(scenario.votes)
            text = self.tr("{party}: {votes} of {total} votes = {share}").format(
                party=party.name,
                votes=number(party.votes),
                total=number(total),
                share=percent(share(party.votes, total), 6),
            )
            QToolTip.showText(event.globalPos(), text, self)  # type: ignore[attr-defined]
            return True
        return super().event(event)
