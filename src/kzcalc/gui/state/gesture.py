"""The gesture: what the hand does from taking hold to letting go, as one step of the history."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.state.history import History, Step
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.what_if import as_what_if
from kzcalc.scenario import Scenario

translate = QCoreApplication.translate


class Table(Protocol):
    """What a gesture is made on: the document."""

    @property
    def history(self) -> History:
        """Where the gesture is a step."""

    @property
    def snapshot(self) -> Snapshot:
        """All that is shown."""

    @property
    def gesture(self) -> "Gesture | None":
        """What the hand is doing now."""

    def show(self, scenario: Scenario) -> None:
        """Make a scenario the present one, without a step in the history."""

    def tell_again(self) -> None:
        """Let every view show what is on the table: a control may show what the hand wanted."""

    def refuse(self, reason: str) -> None:
        """Say why what the hand wanted cannot be, in the user's language."""

    def end_gesture(self) -> None:
        """Whatever the hand has, it lets go."""


class Gesture:
    """What the hand does from taking hold to letting go: one step of the history.

    Every move counts from where the gesture began. A gesture whose time has passed (another change, undo, another
    document) is inert.

    Attributes:
        start: the scenario in which the hand took hold.
        moved: the shares that it moves, by index, once it has moved.
    """

    def __init__(self, table: Table, *, lasting: bool = True) -> None:
        self._table = table
        self._lasting = lasting
        self.start = table.snapshot.scenario
        self.moved: frozenset[int] = frozenset()
        self._step: Step | None = None

    @property
    def active(self) -> bool:
        """Whether the hand still has what it took."""
        return not self._lasting or self._table.gesture is self

    def move(self, shares: Mapping[int, int]) -> None:
        """Move the shares of some parties from where they were when the gesture began; they are held no longer.

        Args:
            shares: in hundredths of a percent, by the party's index.
        """
        self._move(shares, held=False)

    def type(self, index: int, share: int) -> None:
        """Move a share that was typed, and hold it.

        Args:
            index: which party.
            share: in hundredths of a percent.
        """
        self._move({index: share}, held=True)

    def nudge(self, index: int, share: int) -> None:
        """Move a share by the arrows of its box, which leave it held or not.

        Args:
            index: which party.
            share: in hundredths of a percent.
        """
        self._move({index: share}, held=self.start.parties[index].held)

    def _move(self, shares: Mapping[int, int], *, held: bool) -> None:
        table = self._table
        if not self.active:
            table.tell_again()
            return
        move = table.snapshot.move_from(self.start, shares)
        if move.had is None:
            table.refuse(
                translate(
                    "Document",
                    "These votes cannot be told in hundredths of a percent without changing who clears the threshold.",
                )
            )
            table.tell_again()
            return
        self.moved = frozenset(shares)
        after = move.to(shares)
        for i in shares:
            if not after.parties[i].locked:
                after = after.with_held(i, held)
        names = ", ".join(party_name(self.start.parties[i]) for i in shares)
        self._put(after, translate("Document", "share: {parties}").format(parties=names))

    def write_notes(self, notes: str) -> None:
        """Write other notes; what is typed in one gesture is one step."""
        if self.active:
            self._put(replace(self._table.snapshot.scenario, notes=notes), translate("Document", "notes"))

    def _put(self, after: Scenario, text: str) -> None:
        """Make another scenario the present one, in the gesture's step."""
        table, present = self._table, self._table.snapshot.scenario
        after = as_what_if(self.start, after)
        if after == present:
            table.tell_again()  # the slider that asked for more must go back
        elif self._step is not None and table.history.can_amend(self._step):
            self._step.after = after
            table.show(after)
        else:
            self._step = table.history.take(present, after, text)

    def end(self) -> None:
        """The hand lets go."""
        if self._table.gesture is self:
            self._table.end_gesture()

    def take_back(self) -> None:
        """Undo the gesture as if the hand had never taken hold: it was the first half of a double click."""
        step, history = self._step, self._table.history
        self.end()
        if step is not None and history.can_amend(step):
            history.drop(step)
            self._table.show(step.before)

    def close(self) -> None:
        """Take the gesture's step back out of the history if it ended where it began: for the document."""
        step, history = self._step, self._table.history
        if step is not None and step.after == step.before and history.can_amend(step):
            history.drop(step)
