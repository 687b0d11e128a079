"""The document: the one place where the scenario changes. Views call its methods and draw what it emits."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kzcalc.gui.state.gesture import Gesture
from kzcalc.gui.state.history import History
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.what_if import as_record_again, as_what_if
from kzcalc.law import Allocation, Rules
from kzcalc.scenario import Scenario, load_scenario, save_scenario
from kzcalc.scenario.atomic import Stamp, stamp
from kzcalc.scenario.catalogue import record
from kzcalc.scenario.files import load_with_stamp
from kzcalc.scenario.shares import EVERYONE, LARGEST


class Document(QObject):
    """The scenario on the table, its allocation, its history and its file.

    Signals:
        changed(Snapshot): something that is shown is another; every view draws from this alone.
        file_changed(): the path is another, or whether there are unsaved changes.
        refused(str): why what the hand wanted cannot be, in the user's language.

    Attributes:
        snapshot: all that is shown.
        history: the steps that can be undone.
        gesture: what the hand is doing now, if it has hold of anything.
        path: the file that the scenario is from, if it is from one.
    """

    changed = Signal(object)
    file_changed = Signal()
    refused = Signal(str)

    def __init__(self, scenario: Scenario, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History(self._step_to, self)
        self.history.cleanChanged.connect(self._tell_file_changed)
        self.path: Path | None = None
        self._stamp: Stamp | None = None
        self._opened = scenario
        self.gesture: Gesture | None = None
        self.snapshot = Snapshot(scenario, scenario.allocate(), scenario)

    @property
    def scenario(self) -> Scenario:
        """The scenario on the table."""
        return self.snapshot.scenario

    @property
    def opened(self) -> Scenario:
        """The scenario as it was opened: what a reset goes back to."""
        return self._opened

    @property
    def allocation(self) -> Allocation:
        """Its allocation."""
        return self.snapshot.allocation

    @property
    def opened(self) -> Scenario:
        """The scenario as it was opened: what a reset brings back."""
        return self._opened

    @property
    def as_opened(self) -> bool:
        """Whether it is as it was opened, but for notes and comparisons: a reset would change nothing."""
        now, opened = self.scenario, self._opened
        return now.parties == opened.parties and (
            (now.title, now.other_ballots, now.rules, now.gives_way, now.sample_size, now.unknown)
            == (opened.title, opened.other_ballots, opened.rules, opened.gives_way, opened.sample_size, opened.unknown)
        )

    @property
    def baseline(self) -> Scenario | None:
        """The scenario that is pinned to compare with, if one is."""
        return self.snapshot.baseline

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
                self._tell(replace(self.snapshot, start=self.scenario, moved=frozenset(), earlier=self.history.earlier))

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
        now, start = self.scenario, self._opened
        entry = record(start)
        notes = now.notes if entry is None else as_record_again(entry, start.notes, now.notes)
        self._change(replace(start, notes=notes, columns=now.columns), self.tr("reset"))

    def _change(self, after: Scenario, text: str) -> None:
        self.end_gesture()
        after = as_what_if(self.scenario, after)
        if after.gives_way not in (EVERYONE, LARGEST, *after.keys):  # the party is gone
            after = replace(after, gives_way=EVERYONE)
        if after != self.scenario:
            self.history.take(self.scenario, after, text)

    # -- telling ---------------------------------------------------------------------------------------------------

    def _step_to(self, scenario: Scenario) -> None:
        """Show what a step of the history brings; if it is undone or redone, the hand lets go."""
        if not self.history.taking:
            self.gesture = None
        self.show(scenario)

    def show(self, scenario: Scenario) -> None:
        """Make a scenario the present one, without a step in the history."""
        start, moved = scenario, frozenset[int]()
        if self.gesture is not None and self.gesture.moved:
            start, moved = self.gesture.start, self.gesture.moved
        now, earlier = self.snapshot, self.history.earlier
        self._tell(
            Snapshot(scenario, scenario.allocate(), start, moved, earlier, now.baseline, now.baseline_seats),
        )

    def _tell(self, snapshot: Snapshot) -> None:
        """Tell all views what is shown now."""
        self.snapshot = snapshot
        self.changed.emit(snapshot)

    def tell_again(self) -> None:
        """Let every view show what is on the table: a control may show what the hand wanted."""
        self._tell(self.snapshot)

    def refuse(self, reason: str) -> None:
        """Say why what the hand wanted cannot be, in the user's language."""
        self.refused.emit(reason)

    def _tell_file_changed(self, _clean: bool) -> None:
        self.file_changed.emit()

    # -- the baseline ----------------------------------------------------------------------------------------------

    def pin_baseline(self, scenario: Scenario | None) -> None:
        """Pin a scenario to compare with, or none."""
        seats = dict(zip(scenario.keys, scenario.allocate().seats, strict=True)) if scenario is not None else {}
        self._tell(replace(self.snapshot, baseline=scenario, baseline_seats=seats))

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
        self._opened = scenario
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
