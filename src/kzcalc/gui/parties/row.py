"""One party: its names, its share as a number and as a slider, its padlock, its seats."""

from PySide6.QtCore import QRect, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from kzcalc.gui.parties.padlock import PadlockButton
from kzcalc.gui.parties.row_places import (
    RowPlaces,
    RowShape,
    covered,
    margin,
    row_places,
    slider_across,
)
from kzcalc.gui.parties.swatch import Swatch
from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.shares.slider import ShareSlider
from kzcalc.gui.shares.slider_axis import paint_threshold_line
from kzcalc.gui.shares.strip import ShareStrip
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.gesture import Gesture
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.boxes import ShareSpin
from kzcalc.gui.widgets.labels import ElidedLabel, SeatsLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import full_name, party_name, party_name_in_sentence, rest_of_name
from kzcalc.gui.wording.numbers import number, percent, short_percent, signed
from kzcalc.scenario.rounding import telling
from kzcalc.scenario.scenario import share


class PartyRow(QWidget):
    """A party's controls, bound to the document in both directions. It places them itself: none moves in a drag."""

    def __init__(
        self, document: Document, coalition: Coalition, index: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._document = document
        self._coalition = coalition
        self._index = index
        self._theme = theme
        self._drawn: object = None
        self._gesture: Gesture | None = None
        self._snapshot = document.snapshot
        self._full_name = False
        self._right = 0
        self._placed_for: tuple[ShareScale, int | None, int] = (ShareScale(), None, 0)
        self._places: RowPlaces | None = None
        self._line: int | None = None
        self._by_clause = False
        self._last = False
        self._grounds: dict[bool, QPixmap] = {}
        party = self._snapshot.scenario.parties[index]
        self._key = party.key
        name, suffix = party_name(party), party.key.replace("-", "_")
        color = theme.party(party.color)

        self.slider = ShareSlider(color, theme, self)
        self.strip = ShareStrip(self.slider, name, color, theme, self)
        self.strip.hide()
        self.seats = SeatsLabel(theme, self)
        self.difference = QLabel(self)
        self.difference.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.difference.setFont(theme.font(11))
        mute(self.difference, theme)
        self.difference.hide()
        self.chip = Swatch(color, theme, self)
        self.title = ElidedLabel(name, self)
        self.title.setFont(theme.font(14, 600))
        self.full = ElidedLabel(rest_of_name(party), self)
        self.full.setFont(theme.font(11))
        mute(self.full, theme)
        for label in (self.title, self.full):
            label.setToolTip(plain_tooltip(full_name(party)))
        self.badge = ElidedLabel("", self)
        self.badge.setFont(theme.font(11, 600))
        self.badge.setObjectName(f"badge_{suffix}")
        self.badge.hide()
        self.spin = ShareSpin(self)
        self.spin.setFont(theme.font())
        self.lock = PadlockButton(theme, self)
        self.title.setBuddy(self.spin)
        for widget, kind, meaning in (
            (self.slider, "share_slider", self.tr("Vote share of {party}")),
            (self.strip, "strip", self.tr("What every share would bring {party}")),
            (self.spin, "share_spin", self.tr("Vote share of {party}, in percent")),
            (self.lock, "lock", self.tr("Lock the share of {party}")),
            (self.seats, "seats", self.tr("List seats of {party}")),
            (self.difference, "difference", self.tr("Difference of {party} to the comparison point")),
            (self.chip, "pick", self.tr("Count {party} into the coalition")),
        ):
            widget.setObjectName(f"{kind}_{suffix}")
            widget.setAccessibleName(meaning.format(party=name))
        self.chip.setToolTip(self.tr("Pick parties to see whether they have a majority together."))
        for before, after in ((self.chip, self.slider), (self.slider, self.spin), (self.spin, self.lock)):
            QWidget.setTabOrder(before, after)

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

    # -- what it shows ---------------------------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot, value: int, stood: int | None, scale: ShareScale, mark: int | None) -> None:
        """Show the party's share and seats.

        Args:
            snapshot: what is on the table.
            value: the party's share as the slider shows it, in hundredths of a percent.
            stood: what that was when the hand took hold; None while it rests.
            scale: the slider's scale.
            mark: where the scale shows the threshold, if it does.
        """
        self._snapshot = snapshot
        scenario, allocation = snapshot.scenario, snapshot.allocation
        party, total = scenario.parties[self._index], sum(scenario.votes)
        before = snapshot.seats_before(party.key)
        tied = any(self._index in tie.parties for tie in allocation.ties)
        by_clause, seats = allocation.runner_up == self._index, allocation.seats[self._index]
        state = (party, before, tied, total, allocation.base, seats, by_clause, scenario.rules, stood)
        if (state, self.slider.value(), self.spin.value()) == self._drawn:
            return
        threshold = 100 * scenario.rules.threshold
        self.slider.set_scale(scale, mark)
        self.slider.mark(stood, by_clause=by_clause)
        if self.slider.value() != value:
            with QSignalBlocker(self.slider):
                self.slider.setValue(value)
        exact = share(party.votes, total)
        scaled, decimals = telling(exact, scenario.mark_near(exact))
        shown = value / 100 if decimals == 2 else scaled / 10**decimals
        if self.spin.decimals() != decimals or self.spin.value() != shown:
            with QSignalBlocker(self.spin):
                if self.spin.decimals() != decimals:
                    self.spin.setDecimals(decimals)
                    self.place()
                self.spin.setValue(shown)
        self._draw_padlock(locked=party.locked, held=party.held)
        if self.slider.isEnabled() == party.locked:
            self.slider.setEnabled(not party.locked)
            self.spin.setEnabled(not party.locked)
        at_threshold = share(party.votes, allocation.base) == threshold and party.votes > 0
        self._draw_badge(short_percent(threshold) if at_threshold else "", tied)
        self._draw_difference(None if before is None else signed(seats - before))
        self.seats.draw(seats, by_clause=by_clause)
        if (scale, mark, scenario.rules.seats) != self._placed_for:
            self._placed_for = (scale, mark, scenario.rules.seats)
            self.place()
        if by_clause != self._by_clause:
            self._by_clause = by_clause
            self.update()
        self._drawn = (state, self.slider.value(), self.spin.value())

    def _draw_padlock(self, *, locked: bool, held: bool) -> None:
        if self.lock.toolTip() and (locked, held) == (self.lock.isChecked(), self.lock.held):
            return
        self.lock.draw(locked=locked, held=held)
        if held:
            text = self.tr("Typed by hand, so it gives way last. A click lets go of it.")
        elif locked:
            text = self.tr("A locked share stays as it is when another one moves. A click unlocks it.")
        else:
            text = self.tr("A click locks the share: it stays as it is when another one moves.")
        self.lock.setToolTip(text)

    def _draw_badge(self, exactly: str, tied: bool) -> None:
        """Mark what hangs on a hair: exactly at the threshold, and a tie that registration order decided."""
        texts = [self.tr("exactly {threshold}").format(threshold=exactly)] if exactly else []
        if tied:
            texts.insert(0, self.tr("tie"))
        text = ", ".join(texts)
        if text != self.badge.text():
            self.badge.setText(text)
            self.badge.setToolTip(
                self.tr("Exactly at the threshold is enough. Ties go to the party registered earlier.")
            )
            self.place()

    def _draw_difference(self, text: str | None) -> None:
        if (text is None) != self.difference.isHidden():
            self.difference.setVisible(text is not None)
            self.place()
        if text is not None and text != self.difference.text():
            self.difference.setText(text)

    # -- where it shows it -----------------------------------------------------------------------------------------

    def set_shape(self, area: QRect, right: int, *, full_name: bool, last: bool) -> None:
        """Give the row its place.

        Args:
            area: where it is among the rows.
            right: where its contents end, in pixels of the row.
            full_name: whether there is room for the full name.
            last: whether it is the last one, below which nothing has to be parted from it.
        """
        self._right, self._full_name, self._last = right, full_name, last
        self.setGeometry(area)
        self.place()

    def show_strip(self, shown: bool) -> None:
        """Show the strip under the slider, or not."""
        self.strip.setVisible(shown)
        self.place()

    def place(self) -> None:
        """Put everything where it belongs."""
        theme, (_, mark, seats) = self._theme, self._placed_for
        strip, second = not self.strip.isHidden(), self.badge
        if not self.badge.text():
            second = self.full
        shown = bool(second.text()) and (second is self.badge or self._full_name)
        shape = RowShape(
            left=margin(theme),
            right=self._right,
            height=self.height(),
            title=_width(self.title, self.title.text()),
            second=_width(second, second.text()) if shown else 0,
            spin=self.spin.width_for(theme.px(78)),
            difference=0 if self.difference.isHidden() else _width(self.difference, "+" + "0" * len(str(seats))),
            seats=self.seats.width_for(seats),
            strip=strip,
        )
        across = slider_across(theme, shape.left, shape.right)
        self.slider.resize(across[1] - across[0], self.slider.height())
        self._line = None if mark is None else across[0] + round(self.slider.position_of(mark))
        self._places = places = row_places(theme, shape, self._line)
        for widget, area in (
            (self.chip, places.chip),
            (self.title, places.title),
            (self.badge, places.second),
            (self.full, places.second),
            (self.spin, places.spin),
            (self.lock, places.lock),
            (self.difference, places.difference),
            (self.seats, places.seats),
            (self.slider, places.slider),
            (self.strip, places.strip),
        ):
            widget.setGeometry(area)
        self._grounds.clear()
        self.badge.setVisible(shown and second is self.badge)
        self.full.setVisible(shown and second is self.full)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        ground = self._grounds.get(self._by_clause)
        if ground is None or ground.devicePixelRatio() != ratio:
            ground = self._grounds[self._by_clause] = self._painted_ground(ratio)
        area = event.rect()
        painter = QPainter(self)
        painter.drawPixmap(area.x(), area.y(), ground, *_scaled(area, ratio))
        painter.end()

    def _painted_ground(self, ratio: float) -> QPixmap:
        """What is behind the controls: with and without the clause; no drag changes either."""
        theme, height = self._theme, self.height()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.fillRect(self.rect(), QColor(theme.clause_wash if self._by_clause else theme.card))
        if self._by_clause:
            painter.fillRect(0, 0, theme.px(4), height, QColor(theme.clause_fill))
        end = height
        if self._last:
            end = self.slider.geometry().center().y() + theme.px(8)
        else:
            painter.fillRect(margin(theme), height - 1, self._right - margin(theme), 1, QColor(theme.line))
        if self._line is not None and self._places is not None:
            top = 0
            for covered_from, covered_to in [*covered(theme, self._places, self._line), (end, end)]:
                paint_threshold_line(painter, theme, self._line, (top, covered_from), self.y())
                top = covered_to
        painter.end()
        return pixmap

    def exactly(self) -> str:
        """The party's share and votes to the last digit, for a tooltip."""
        scenario = self._snapshot.scenario
        party, total = scenario.parties[self._index], sum(scenario.votes)
        return self.tr("{party}: {votes} of {total} votes = {share}").format(
            party=party_name_in_sentence(party),
            votes=number(party.votes),
            total=number(total),
            share=percent(share(party.votes, total), 6),
        )


def _width(label: QLabel, text: str) -> int:
    """The room that a text takes on a label."""
    return label.fontMetrics().horizontalAdvance(text) + 1


def _scaled(area: QRect, ratio: float) -> tuple[int, int, int, int]:
    """A place in a pixmap, given that on the widget."""
    return round(area.x() * ratio), round(area.y() * ratio), round(area.width() * ratio), round(area.height() * ratio)
