"""One party: its name, its share as a number and as a slider, its padlock, its seats."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLabel, QSizePolicy, QToolTip, QWidget

from kzcalc.gui.parties.padlock import PadlockButton
from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.shares.slider import ShareSlider
from kzcalc.gui.shares.strip import ShareStrip
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.gesture import Gesture
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.boxes import ShareSpin
from kzcalc.gui.widgets.labels import ElidedLabel, SeatsLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name_in_sentence
from kzcalc.gui.wording.numbers import number, percent, signed
from kzcalc.scenario.rounding import telling
from kzcalc.scenario.scenario import share


class _Chip(QAbstractButton):
    """A party's colour; pressed, it takes the party into the coalition, and shows a tick."""

    def __init__(self, color: QColor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self._theme = theme
        self.setCheckable(True)
        self.setFixedSize(QSize(18, 18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.hasFocus() or self.underMouse() or self.isChecked()
        painter.setPen(
            QPen(QColor(self._theme.focus if self.hasFocus() else self._theme.ink), 1.5) if edge else Qt.PenStyle.NoPen
        )
        painter.setBrush(self._color)
        painter.drawRoundedRect(QRectF(3, 3, 12, 12), 3, 3)
        if self.isChecked():
            painter.setPen(QPen(QColor("#ffffff"), 2))
            painter.drawPolyline([QPointF(5.5, 9), QPointF(8, 11.5), QPointF(12.5, 6.5)])
        painter.end()


class PartyRow(QWidget):
    """A party's controls, bound to the document in both directions."""

    def __init__(  # noqa: PLR0917 - a row has what it is bound to, which it is, and how it looks
        self,
        document: Document,
        coalition: Coalition,
        index: int,
        name: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._coalition = coalition
        self._index = index
        self._drawn: object = None
        self._gesture: Gesture | None = None
        self._snapshot = document.snapshot
        party = self._snapshot.scenario.parties[index]
        self._key = party.key
        color = theme.party(party.color)
        suffix = party.key.replace("-", "_")

        self.slider = ShareSlider(color, theme, self)
        self.strip = ShareStrip(self.slider, name, color, theme, self)
        self.strip.hide()
        self.spin = ShareSpin(self)
        self.lock = PadlockButton(theme, self)
        self.seats = SeatsLabel(theme, self)
        self.chip = _Chip(color, theme, self)
        self.difference = QLabel(self)
        self.difference.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.difference.setMinimumWidth(self.fontMetrics().horizontalAdvance("+00 "))
        mute(self.difference, theme)
        self.badge = ElidedLabel("", self)
        self.badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.badge.setObjectName(f"badge_{suffix}")
        self.badge.setForegroundRole(QPalette.ColorRole.Accent)
        self.badge.hide()
        title = ElidedLabel(name, self)
        title.setBuddy(self.spin)
        title.setMinimumWidth(60)
        for widget, kind, meaning in (
            (self.slider, "share_slider", self.tr("Vote share of {party}")),
            (self.strip, "strip", self.tr("What every share would bring {party}")),
            (self.spin, "share_spin", self.tr("Vote share of {party}, in percent")),
            (self.lock, "lock", self.tr("Lock the share of {party}")),
            (self.seats, "seats", self.tr("List seats of {party}")),
            (self.difference, "difference", self.tr("Difference of {party} to the baseline")),
            (self.chip, "pick", self.tr("Count {party} into the coalition")),
        ):
            widget.setObjectName(f"{kind}_{suffix}")
            widget.setAccessibleName(meaning.format(party=name))
        self.chip.setToolTip(self.tr("Pick parties to see whether they have a majority together."))

        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(0)
        cells = (self.chip, title, self.badge, self.spin, self.lock, self.difference, self.seats)
        for column, cell in enumerate(cells):
            layout.addWidget(cell, 0, column)
        layout.addWidget(self.slider, 1, 0, 1, len(cells))
        layout.addWidget(self.strip, 2, 0, 1, len(cells))
        layout.setColumnStretch(1, 1)

        self.slider.gesture_began.connect(self._take_hold)
        self.slider.gesture_ended.connect(self._let_go)
        self.slider.valueChanged.connect(self._move)
        self.spin.typed.connect(self._type)
        self.spin.stepped.connect(self._nudge)
        self.lock.toggled.connect(self._lock)
        self.lock.released_pin.connect(lambda: document.let_go(self._index))
        self.chip.clicked.connect(lambda: coalition.toggle(self._key))
        coalition.changed.connect(self._show_picked)
        self._show_picked()

    def retire(self) -> None:
        """The row is taken away: from now on it tells the document nothing, not even what is half typed."""
        self._let_go()
        for widget in (self.slider, self.spin, self.lock, self.chip):
            widget.blockSignals(True)
        self._coalition.changed.disconnect(self._show_picked)
        self.hide()
        self.deleteLater()

    def _take_hold(self) -> None:
        self._gesture = self._document.begin_gesture()

    def _let_go(self) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()

    def _move(self, share: int) -> None:
        (self._gesture or self._document.single_gesture()).move({self._index: share})

    def _type(self, share: int) -> None:
        self._document.single_gesture().type(self._index, share)

    def _nudge(self, share: int) -> None:
        self._document.single_gesture().nudge(self._index, share)

    def _lock(self, locked: bool) -> None:
        self._document.set_locked(self._index, locked)

    def _show_picked(self) -> None:
        self.chip.setChecked(self._key in self._coalition.keys)

    def draw(self, snapshot: Snapshot, value: int, scale: ShareScale, mark: int | None) -> None:
        """Show the party's share and seats.

        Args:
            snapshot: what is on the table.
            value: the party's share as the slider shows it, in hundredths of a percent.
            scale: the slider's scale.
            mark: where the scale shows the threshold, if it does.
        """
        self._snapshot = snapshot
        scenario, allocation = snapshot.scenario, snapshot.allocation
        party, total = scenario.parties[self._index], sum(scenario.votes)
        before = snapshot.seats_before(party.key)
        tied = any(self._index in tie.parties for tie in allocation.ties)
        state = (
            party,
            before,
            tied,
            total,
            allocation.base,
            allocation.seats[self._index],
            allocation.runner_up == self._index,
            scenario.rules,
        )
        if (state, self.slider.value(), self.spin.value()) == self._drawn:
            return
        threshold = 100 * scenario.rules.threshold
        self.slider.set_scale(scale, mark)
        if self.slider.value() != value:
            with QSignalBlocker(self.slider):
                self.slider.setValue(value)
        exact = share(party.votes, total)
        of_base = share(party.votes, allocation.base)
        scaled, decimals = telling(exact, scenario.mark_near(exact))
        shown = value / 100 if decimals == 2 else scaled / 10**decimals
        if self.spin.decimals() != decimals or self.spin.value() != shown:
            with QSignalBlocker(self.spin):
                if self.spin.decimals() != decimals:
                    self.spin.setDecimals(decimals)
                self.spin.setValue(shown)
        self._draw_padlock(locked=party.locked, held=party.held)
        if self.slider.isEnabled() == party.locked:
            self.slider.setEnabled(not party.locked)
            self.spin.setEnabled(not party.locked)
        self._draw_badge(of_base == threshold and party.votes > 0, tied)
        self.difference.setVisible(before is not None)
        if before is not None:
            self.difference.setText(signed(allocation.seats[self._index] - before))
        self.seats.draw(allocation.seats[self._index], by_clause=allocation.runner_up == self._index)
        self._drawn = (state, self.slider.value(), self.spin.value())

    def _draw_padlock(self, *, locked: bool, held: bool) -> None:
        self.lock.draw(locked=locked, held=held)
        if held:
            text = self.tr("Typed by hand, so it gives way last. A click lets go of it.")
        elif locked:
            text = self.tr("A locked share stays as it is when another one moves. A click unlocks it.")
        else:
            text = self.tr("A click locks the share: it stays as it is when another one moves.")
        if text != self.lock.toolTip():
            self.lock.setToolTip(text)

    def _draw_badge(self, at_threshold: bool, tied: bool) -> None:
        """Mark what hangs on a hair: exactly at the threshold, and a tie that registration order decided."""
        texts = []
        if at_threshold:
            texts.append(self.tr("at the threshold"))
        if tied:
            texts.append(self.tr("tie"))
        self.badge.setText(", ".join(texts))
        # A tie keeps its room: the party's name gives way, which is one hover away.
        self.badge.setMinimumWidth(self.badge.fontMetrics().horizontalAdvance(f"{texts[-1]} ") if tied else 0)
        self.badge.setVisible(bool(texts))
        self.badge.setToolTip(self.tr("Exactly at the threshold is enough. Ties go to the party registered earlier."))

    def event(self, event: QEvent) -> bool:
        """Tell the exact share and votes where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip:
            scenario = self._snapshot.scenario
            party, total = scenario.parties[self._index], sum(scenario.votes)
            text = self.tr("{party}: {votes} of {total} votes = {share}").format(
                party=party_name_in_sentence(party),
                votes=number(party.votes),
                total=number(total),
                share=percent(share(party.votes, total), 6),
            )
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)
