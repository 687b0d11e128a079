"""The document: the one place where the scenario changes. Views call its methods and draw what it emits."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kzcalc.gui.wording.catalogue import what_if_notes, what_if_title
from kzcalc.gui.wording.names import party_name
from kzcalc.law import Allocation, Rules
from kzcalc.scenario import Scenario, load_scenario, save_scenario
from kzcalc.scenario.atomic import Stamp, stamp
from kzcalc.scenario.catalogue import record
from kzcalc.scenario.catalogue_entry import CatalogueEntry
from kzcalc.scenario.files import load_with_stamp
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import EVERYONE, LARGEST, to_shares

translate = QCoreApplication.translate
_UNDO_STEPS = 500
"""Enough for an evening; without a limit, a day of keyboard steps would fill the memory."""


class _Change(QUndoCommand):
    """One step of the history: from one scenario to another."""

    def __init__(self, document: "Document", after: Scenario, text: str) -> None:
        super().__init__(text)
        self._document = document
        self.before = document.scenario
        self.after = after

    def redo(self) -> None:
        self._document.step_to(self.after)

    def undo(self) -> None:
        self._document.step_to(self.before)

    def id(self) -> int:
        """Say that nothing merges with it; Qt's own answer would leave a reference to None at every step."""
        return -1


class Gesture:
    """What the hand does from taking hold to letting go: one step of the history.

    Every move counts from where the gesture began. A gesture whose time has passed (another change, undo, another
    document) is inert.

    Attributes:
        start: the scenario in which the hand took hold.
        moved: the shares that it moves, by index, once it has moved.
    """

    def __init__(self, document: "Document", *, lasting: bool = True) -> None:
        self._document = document
        self._lasting = lasting
        self.start = document.scenario
        self.moved: frozenset[int] = frozenset()
        self._change: _Change | None = None

    @property
    def active(self) -> bool:
        """Whether the hand still has what it took."""
        return not self._lasting or self._document.gesture is self

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
        document = self._document
        if not self.active:
            document.tell_again()
            return
        move = Move.of(self.start, shares, document.earlier_shares)
        if move.had is None:
            document.refused.emit(
                translate(
                    "Document",
                    "These votes cannot be told in hundredths of a percent without changing who clears the threshold.",
                )
            )
            document.tell_again()
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
            self._put(replace(self._document.scenario, notes=notes), translate("Document", "notes"))

    def _put(self, after: Scenario, text: str) -> None:
        """Make another scenario the present one, in the gesture's step."""
        document = self._document
        after = as_what_if(self.start, after)
        if after == document.scenario:
            document.tell_again()  # the slider that asked for more must go back
        elif self._change is not None and document.is_last_step(self._change):
            # Changed in place: what Qt merges stays alive in Python.
            self._change.after = after
            document.show(after)
        else:
            self._change = _Change(document, after, text)
            document.push(self._change)

    def end(self) -> None:
        """The hand lets go."""
        if self._document.gesture is self:
            self._document.end_gesture()

    def close(self) -> None:
        """Take the gesture's step back out of the history if it ended where it began: for the document."""
        change = self._change
        if change is not None and change.after == change.before and self._document.is_last_step(change):
            change.setObsolete(True)
            self._document.history.undo()


class _EarlierShares(Iterable[tuple[int, ...]]):
    """The shares before each step of the history, latest first, as far as the parties are the same."""

    def __init__(self, document: "Document") -> None:
        self._document = document

    def __iter__(self) -> Iterator[tuple[int, ...]]:
        history, keys = self._document.history, self._document.scenario.keys
        for step in range(history.index() - 1, -1, -1):
            command = history.command(step)
            if not isinstance(command, _Change) or command.before.keys != keys:
                return
            yield to_shares(command.before.votes)


class Document(QObject):
    """The scenario on the table, its allocation, its history and its file.

    Signals:
        changed(Scenario, Allocation): whenever the scenario is another; every view draws from this alone.
        file_changed(): the path is another, or whether there are unsaved changes.
        settled(): the hand let go of what it moved: the next move would start from here.
        refused(str): why what the hand wanted cannot be, in the user's language.
        baseline_changed(): another scenario is pinned to compare with, or none.
    """

    changed = Signal(object, object)
    file_changed = Signal()
    settled = Signal()
    refused = Signal(str)
    baseline_changed = Signal()

    def __init__(self, scenario: Scenario, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_UNDO_STEPS)
        self.history.cleanChanged.connect(self._tell_file_changed)
        self.path: Path | None = None
        self._stamp: Stamp | None = None
        self._start = self.scenario = scenario
        self.allocation: Allocation = scenario.allocate()
        self.baseline: Scenario | None = None
        self._baseline_seats: dict[str, int] = {}
        self.gesture: Gesture | None = None
        self.earlier_shares: Iterable[Sequence[int]] = _EarlierShares(self)
        self._pushing = False

    # -- moves -----------------------------------------------------------------------------------------------------

    def begin_gesture(self) -> Gesture:
        """The hand takes hold: until it lets go, every move counts from here and all of them are one step."""
        self.end_gesture()
        self.gesture = Gesture(self)
        return self.gesture

    def end_gesture(self) -> None:
        """Whatever the hand has, it lets go."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.close()
            if gesture.moved:
                self.settled.emit()

    def set_share(self, index: int, share: int) -> None:
        """Move a party's share; others give way (see scenario.move).

        Args:
            index: which party.
            share: in hundredths of a percent.
        """
        self.set_shares({index: share})

    def set_shares(self, shares: Mapping[int, int]) -> None:
        """Move the shares of some parties at once: in the present gesture, or in one of its own.

        Args:
            shares: in hundredths of a percent, by the party's index.
        """
        (self.gesture or self.single_gesture()).move(shares)

    def single_gesture(self) -> "Gesture":
        """A gesture of one act: whatever comes next does not count from where it began."""
        self.end_gesture()
        return Gesture(self, lasting=False)

    def move(self, indices: Collection[int]) -> Move:
        """What moving the shares of some parties would bring.

        It starts from the present scenario, or, while the hand moves some of them, from the one in which it took hold.
        """
        gesture, start = self.gesture, self.scenario
        if gesture is not None and gesture.moved and gesture.moved.issubset(indices):
            start = gesture.start
        return Move.of(start, indices, self.earlier_shares)

    # -- other changes ---------------------------------------------------------------------------------------------

    def set_locked(self, index: int, locked: bool) -> None:
        """Lock or unlock a party's share."""
        text = self.tr("padlock: {party}").format(party=party_name(self.scenario.parties[index]))
        self._change(self.scenario.with_lock(index, locked), text)

    def let_go(self, index: int) -> None:
        """Let go of a share that was held because it was typed."""
        text = self.tr("pin: {party}").format(party=party_name(self.scenario.parties[index]))
        self._change(self.scenario.with_held(index, False), text)

    def set_gives_way(self, choice: str) -> None:
        """Choose who gives way: ``all``, ``largest``, or the key of a party."""
        self._change(replace(self.scenario, gives_way=choice), self.tr("who gives way"))

    def set_title(self, title: str) -> None:
        """Give the scenario another title."""
        self._change(replace(self.scenario, title=title), self.tr("title"))

    def set_rules(self, rules: Rules) -> None:
        """Apply other rules."""
        self._change(replace(self.scenario, rules=rules), self.tr("rules"))

    def set_other_ballots(self, ballots: int) -> None:
        """Count other ballots for no list."""
        self._change(replace(self.scenario, other_ballots=ballots), self.tr("ballots for no list"))

    def apply(self, scenario: Scenario, text: str) -> None:
        """Put another scenario on the table, in a step that can be undone.

        Args:
            scenario: what is on the table from now on.
            text: what the step is called in the menu, in the user's language.
        """
        self._change(scenario, text)

    def reset(self) -> None:
        """Go back to the scenario as it was opened, but for notes and comparisons, in a step that can be undone."""
        now, start = self.scenario, self._start
        entry = record(start)
        notes = now.notes if entry is None else as_record_again(entry, start.notes, now.notes)
        self._change(replace(start, notes=notes, columns=now.columns), self.tr("reset"))

    def _change(self, after: Scenario, text: str) -> None:
        self.end_gesture()
        after = as_what_if(self.scenario, after)
        if after.gives_way not in (EVERYONE, LARGEST, *after.keys):  # the party is gone
            after = replace(after, gives_way=EVERYONE)
        if after != self.scenario:
            self.push(_Change(self, after, text))

    # -- the history -----------------------------------------------------------------------------------------------

    def push(self, change: QUndoCommand) -> None:
        """Take a step: for gestures, which go on after it."""
        self._pushing = True
        try:
            self.history.push(change)
        finally:
            self._pushing = False

    def is_last_step(self, change: QUndoCommand) -> bool:
        """Whether a step is the last one, not undone and not saved: then it can still be changed in place."""
        history = self.history
        index = history.index()
        last = index == history.count() != history.cleanIndex()
        return last and index > 0 and history.command(index - 1) is change

    def step_to(self, scenario: Scenario) -> None:
        """Make a scenario the present one as a step of the history; if it is undone or redone, the hand lets go."""
        if not self._pushing:
            self.gesture = None
        self.show(scenario)

    def earlier_scenarios(self) -> Iterator[Scenario]:
        """The scenarios of the history, latest first, and at last the one that was opened.

        While a step is being taken, the history has it not yet: so it is what came of each step, not what was before.
        """
        for step in range(self.history.index() - 1, -1, -1):
            command = self.history.command(step)
            if isinstance(command, _Change):
                yield command.after
        yield self._start

    def show(self, scenario: Scenario) -> None:
        """Make a scenario the present one, without a step in the history."""
        self.scenario = scenario
        self.allocation = scenario.allocate()
        self.changed.emit(scenario, self.allocation)

    def tell_again(self) -> None:
        """Let every view show what is on the table: a control may show what the hand wanted."""
        self.changed.emit(self.scenario, self.allocation)

    def _tell_file_changed(self, _clean: bool) -> None:
        self.file_changed.emit()

    # -- the baseline ----------------------------------------------------------------------------------------------

    def pin_baseline(self, scenario: Scenario | None) -> None:
        """Pin a scenario to compare with, or none."""
        self.baseline = scenario
        seats = scenario.allocate().seats if scenario is not None else ()
        self._baseline_seats = dict(zip(scenario.keys, seats, strict=True)) if scenario is not None else {}
        self.baseline_changed.emit()

    def baseline_seats(self, key: str) -> int | None:
        """A party's seats in the baseline, None if there is no baseline. A party unknown there had none."""
        return self._baseline_seats.get(key, 0) if self.baseline is not None else None

    # -- the file --------------------------------------------------------------------------------------------------

    @property
    def modified(self) -> bool:
        """Whether there are changes that no file has."""
        return not self.history.isClean()

    def start_with(self, scenario: Scenario, path: Path | None = None, stamp: Stamp | None = None) -> None:
        """Put another scenario on the table; the history begins anew.

        Args:
            scenario: what is on the table from now on.
            path: the file that it is from, if it is from one.
            stamp: the file's, from before it was read.
        """
        self.end_gesture()
        self.path = path
        self._stamp = stamp
        self._start = scenario
        self.history.clear()
        self.show(scenario)
        self.file_changed.emit()

    def open(self, path: Path) -> None:
        """Open a scenario file.

        Raises:
            ScenarioFileError: the file cannot be read; everything is as it was.
        """
        scenario, stamp = load_with_stamp(path)
        self.start_with(scenario, path, stamp)

    def recover(self, path: Path, copy: Path) -> None:
        """Open the copy of a file whose saving was interrupted: the next save puts it in the file's place.

        Raises:
            ScenarioFileError: the copy cannot be read; everything is as it was.
        """
        scenario = load_scenario(copy)
        self.start_with(scenario, path, stamp(path))
        self.history.resetClean()
        self.file_changed.emit()

    def save(self, path: Path) -> None:
        """Save to a file, which is the document's from then on.

        Raises:
            ScenarioFileError: the file cannot be written; everything is as it was.
        """
        self.end_gesture()
        self._stamp = save_scenario(self.scenario, path)
        self.path = path
        self.history.setClean()
        self.file_changed.emit()

    def changed_on_disk(self) -> bool:
        """Whether somebody else wrote the file since it was opened or saved."""
        return self.path is not None and self._stamp is not None and stamp(self.path) not in (self._stamp, None)


def as_what_if(before: Scenario, after: Scenario) -> Scenario:
    """What comes after a scenario: if that leaves a record, it is named and noted as a what-if."""
    entry = record(before)
    if entry is None or record(after) is not None:
        return after
    return replace(after, title=what_if_title(after.title), notes=what_if_notes(entry, after.notes))


def as_record_again(entry: CatalogueEntry, before: str, notes: str) -> str:
    """The notes of a what-if that goes back to its record; what the user added to them stays."""
    head = what_if_notes(entry, before)
    return before + notes.removeprefix(head) if notes.startswith(head) else notes
