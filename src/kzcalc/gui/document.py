"""The document: the one place where the scenario changes. Views call its methods and draw what it emits."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kzcalc.gui.names import party_name
from kzcalc.law import Allocation, Rules
from kzcalc.scenario import Scenario, load_scenario, save_scenario
from kzcalc.scenario.shares import (
    can_move,
    move_shares,
    payers,
    payers_weights,
    rounded_share,
    to_share_of,
    to_shares,
)

_UNDO_STEPS = 500
"""Enough for an evening; without a limit, a day of keyboard steps would fill the memory."""


class _Change(QUndoCommand):
    """One step of the history: from one scenario to another."""

    def __init__(self, document: "Document", after: Scenario, text: str, gesture: int) -> None:
        super().__init__(text)
        self._document = document
        self.before = document.scenario
        self.after = after
        self.gesture = gesture

    def redo(self) -> None:
        self._document.show(self.after)

    def undo(self) -> None:
        self._document.show(self.before)

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up the next change if it belongs to the same gesture: one drag is one step."""
        if not isinstance(other, _Change) or other.gesture != self.gesture:
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True


class Document(QObject):
    """The scenario on the table, its allocation, its history and its file.

    Signals:
        changed(Scenario, Allocation): whenever the scenario is another; every view draws from this alone.
        file_changed(): the path is another, or whether there are unsaved changes.
        settled(): the hand let go of what it moved: the next move would start from here.
        baseline_changed(): another scenario is pinned to compare with, or none.
    """

    changed = Signal(object, object)
    file_changed = Signal()
    settled = Signal()
    baseline_changed = Signal()

    def __init__(self, scenario: Scenario, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_UNDO_STEPS)
        self.history.cleanChanged.connect(self._tell_file_changed)
        self.path: Path | None = None
        self._stamp: tuple[int, int] | None = None
        self._start = self.scenario = scenario
        self.allocation: Allocation = scenario.allocate()
        self.baseline: Scenario | None = None
        self._baseline_seats: dict[str, int] = {}
        self._gesture = 0
        self._in_gesture = False
        self._gesture_start = scenario
        self._moved: frozenset[int] = frozenset()

    # -- changes ---------------------------------------------------------------------------------------------------

    def begin_gesture(self) -> int:
        """The hand is on a slider: until it lets go, every move counts from here and all of them are one step.

        Returns:
            What `in_gesture` knows it by.
        """
        self._in_gesture = True
        self._gesture += 1
        self._gesture_start = self.scenario
        self._moved = frozenset()
        return self._gesture

    def in_gesture(self, gesture: int) -> bool:
        """Whether the hand still has what it took in this gesture."""
        return self._in_gesture and gesture == self._gesture

    def end_gesture(self) -> None:
        """The hand let go."""
        moved = self._in_gesture and bool(self._moved)
        self._in_gesture = False
        if moved:
            self.settled.emit()

    def set_share(self, index: int, share: int) -> None:
        """Move a party's share; the unlocked others give way (see scenario.shares.move_shares).

        Args:
            index: which party.
            share: in hundredths of a percent.
        """
        self.set_shares({index: share})

    def set_shares(self, shares: Mapping[int, int]) -> None:
        """Move the shares of some parties at once.

        Args:
            shares: in hundredths of a percent, by the party's index.
        """
        if not self._in_gesture:
            self.begin_gesture()
            self.end_gesture()
        self._moved = frozenset(shares)
        start, opened = self._gesture_start, self._start
        after = self._moved_from(start, shares)
        if after is not start and self.path is None and (start.title, start.votes) == (opened.title, opened.votes):
            after = replace(after, title=self.tr("What if: {title}").format(title=start.title))
        if after == self.scenario:
            self.changed.emit(self.scenario, self.allocation)  # the slider that asked for more must go back
            return
        names = [party_name(start.parties[i]) for i in shares]
        if len(names) == 1:
            text = self.tr("share of {party}").format(party=names[0])
        else:
            text = self.tr("shares of {parties}").format(parties=", ".join(names))
        self.history.push(_Change(self, after, text, self._gesture))

    def moved(self, shares: Mapping[int, int]) -> Scenario:
        """What moving the shares of some parties would bring, but for the title; nothing changes.

        Args:
            shares: in hundredths of a percent, by the party's index.
        """
        return self._moved_from(self.move_start(shares), shares)

    def _moved_from(self, start: Scenario, shares: Mapping[int, int]) -> Scenario:
        """The start itself where nothing moves: it may have real counts that no share can express."""
        votes, total = start.votes, sum(start.votes)
        moves = any(s != rounded_share(votes[i], total) for i, s in shares.items() if not start.locked[i])
        if not moves or not can_move(start.locked, shares):
            return start
        return start.with_votes(
            move_shares(to_shares(votes), start.locked, shares, self.earlier_shares()),
            to_share_of(start.other_ballots, total),
        )

    def move_key(self, indices: Collection[int]) -> tuple[object, ...]:
        """What stays the same as long as moves of these parties' shares bring the same."""
        start = self.move_start(indices)
        weights = payers_weights(payers(start.locked, indices), to_shares(start.votes), self.earlier_shares())
        return start.votes, start.other_ballots, start.rules, start.locked, tuple(weights)

    def move_start(self, indices: Collection[int]) -> Scenario:
        """The scenario that a move of these parties' shares would start from.

        It is the present one, or, while the hand moves one of them, the one in which the gesture began.
        """
        if self._in_gesture and self._moved and self._moved.issubset(indices):
            return self._gesture_start
        return self.scenario

    def set_locked(self, index: int, locked: bool) -> None:
        """Lock or unlock a party's share."""
        text = self.tr("padlock of {party}").format(party=party_name(self.scenario.parties[index]))
        self._change(self.scenario.with_lock(index, locked), text)

    def set_title(self, title: str) -> None:
        """Give the scenario another title."""
        self._change(replace(self.scenario, title=title), self.tr("title"))

    def set_notes(self, notes: str) -> None:
        """Write other notes; what is typed in one gesture is one step."""
        if not self._in_gesture:
            self._gesture += 1
        after = replace(self.scenario, notes=notes)
        if after != self.scenario:
            self.history.push(_Change(self, after, self.tr("notes"), self._gesture))

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
        now = self.scenario
        self._change(replace(self._start, notes=now.notes, columns=now.columns), self.tr("reset"))

    def _change(self, after: Scenario, text: str) -> None:
        self._gesture += 1
        self._in_gesture = False
        if after != self.scenario:
            self.history.push(_Change(self, after, text, self._gesture))

    def _tell_file_changed(self, _clean: bool) -> None:
        self.file_changed.emit()

    def show(self, scenario: Scenario) -> None:
        """Make a scenario the present one, without a step in the history: for the history itself."""
        self.scenario = scenario
        self.allocation = scenario.allocate()
        self.changed.emit(scenario, self.allocation)

    def earlier_shares(self) -> Iterator[tuple[int, ...]]:
        """The shares before each step of the history, latest first, as far as the parties are the same."""
        for step in range(self.history.index() - 1, -1, -1):
            command = self.history.command(step)
            if not isinstance(command, _Change) or command.before.keys != self.scenario.keys:
                return
            yield to_shares(command.before.votes)

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

    def start_with(self, scenario: Scenario, path: Path | None = None) -> None:
        """Put another scenario on the table; the history begins anew."""
        self.end_gesture()
        self.path = path
        self._stamp = _stamp(path)
        self._start = scenario
        self.history.clear()
        self.show(scenario)
        self.file_changed.emit()

    def open(self, path: Path) -> None:
        """Open a scenario file.

        Raises:
            ScenarioFileError: the file cannot be read; everything is as it was.
        """
        self.start_with(load_scenario(path), path)

    def save(self, path: Path) -> None:
        """Save to a file, which is the document's from then on.

        Raises:
            ScenarioFileError: the file cannot be written; everything is as it was.
        """
        self.end_gesture()
        save_scenario(self.scenario, path)
        self.path = path
        self._stamp = _stamp(path)
        self.history.setClean()
        self.file_changed.emit()

    def changed_on_disk(self) -> bool:
        """Whether somebody else wrote the file since it was opened or saved."""
        return self._stamp is not None and _stamp(self.path) not in (self._stamp, None)


def _stamp(path: Path | None) -> tuple[int, int] | None:
    """What changes when a file does: its time and size. None if there is no such file."""
    if path is None:
        return None
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
