"""The history: every change of the scenario is a step that can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from kzcalc.scenario import Scenario

_STEPS = 500
"""Enough for an evening; without a limit, a day of keyboard steps would fill the memory."""


class Step(QUndoCommand):
    """From one scenario to another.

    Attributes:
        before: the scenario before it.
        after: the scenario after it. While it is the last step, the hand that took it can amend it: what Qt merges
            stays alive in Python.
    """

    def __init__(self, history: "History", before: Scenario, after: Scenario, text: str) -> None:
        super().__init__(text)
        self._history = history
        self.before = before
        self.after = after

    def redo(self) -> None:
        self._history.step_to(self.after, (self.before, *self._history.before_step(self._history.index())))

    def undo(self) -> None:
        self._history.step_to(self.before, self._history.before_step(self._history.index() - 1))

    def id(self) -> int:
        """Say that nothing merges with it; Qt's own answer would leave a reference to None at every step."""
        return -1


class History(QUndoStack):
    """The steps from the scenario that was opened to the present one, and those that were undone.

    Every step, taken, undone or redone, calls ``show`` with the scenario that it brings.

    Attributes:
        earlier: the scenarios before each step that is not undone, latest first.
        taking: whether the step at hand is a new one.
    """

    def __init__(self, show: Callable[[Scenario], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self.setUndoLimit(_STEPS)
        self.earlier: tuple[Scenario, ...] = ()
        self.taking = False

    def take(self, before: Scenario, after: Scenario, text: str) -> Step:
        """Take a new step.

        Args:
            before: the present scenario.
            after: what it becomes.
            text: what the step is called in the menu, in the user's language.
        """
        step = Step(self, before, after, text)
        self.taking = True
        try:
            self.push(step)
        finally:
            self.taking = False
        return step

    def can_amend(self, step: Step) -> bool:
        """Whether a step is the last one, not undone and not saved: then it can still be changed in place."""
        index = self.index()
        last = index == self.count() != self.cleanIndex()
        return last and index > 0 and self.command(index - 1) is step

    def drop(self, step: Step) -> None:
        """Take a step that led nowhere out of the history."""
        step.setObsolete(True)
        self.undo()
        self.earlier = self.before_step(self.index())

    def clear(self) -> None:
        """Begin anew."""
        self.earlier = ()
        super().clear()

    def step_to(self, scenario: Scenario, earlier: tuple[Scenario, ...]) -> None:
        """Make a scenario the present one: for steps."""
        self.earlier = earlier
        self._show(scenario)

    def before_step(self, index: int) -> tuple[Scenario, ...]:
        """The scenarios before each of the first steps, latest first."""
        steps = [self.command(i) for i in range(index - 1, -1, -1)]
        return tuple([step.before for step in steps if isinstance(step, Step)])
