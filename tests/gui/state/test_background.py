"""Work off the GUI thread: begun when the hand rests, told as it goes, superseded, cancelled, never waited for."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kzcalc.gui.state.background import Background, Latest


@pytest.fixture
def background(qtbot: QtBot) -> Background:  # noqa: ARG001 - the application
    return Background()


@pytest.fixture
def told(background: Background) -> list[object]:
    """What was told, and when work began or was over, in order."""
    told: list[object] = []
    background.advanced.connect(told.append)
    background.busy_changed.connect(lambda: told.append("busy" if background.busy else "over"))
    return told


class Gate:
    """Work that goes on only when it is told to."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.open = threading.Event()
        self.entered = threading.Event()
        self.left = threading.Event()
        self.threads: set[str] = set()

    def steps(self) -> Iterator[str | None]:
        try:
            self.entered.set()
            yield None
            self.open.wait(10)
            self.threads.add(threading.current_thread().name)
            yield self.name
        finally:
            self.left.set()


def test_the_last_result_is_told_before_the_end(qtbot: QtBot, background: Background, told: list[object]) -> None:
    background.start_at_rest(lambda: iter([1, 2, 3]))
    qtbot.waitUntil(lambda: "over" in told)
    assert ["busy", 3, "over"] == [told[0], *told[-2:]]
    assert not background.busy


def test_the_work_is_on_another_thread(qtbot: QtBot, background: Background, told: list[object]) -> None:
    gate = Gate("far")
    gate.open.set()
    background.start_at_rest(gate.steps)
    qtbot.waitUntil(lambda: "far" in told)
    assert {"kzcalc-background"} == gate.threads


def test_work_that_is_superseded_while_it_waits_never_begins(
    qtbot: QtBot, background: Background, told: list[object]
) -> None:
    old = Gate("old")
    background.start_at_rest(old.steps)
    assert background.waiting
    background.start_at_rest(lambda: iter(["new"]))
    qtbot.waitUntil(lambda: "over" in told)
    assert ["busy", "new", "over"] == told
    assert not old.entered.is_set()


def test_newer_work_supersedes_what_is_being_done(qtbot: QtBot, background: Background, told: list[object]) -> None:
    old = Gate("old")
    background.start_at_rest(old.steps)
    qtbot.waitUntil(old.entered.is_set)
    background.start_at_rest(lambda: iter(["new"]))
    qtbot.waitUntil(lambda: "new" in told)
    old.open.set()
    qtbot.waitUntil(old.left.is_set)
    assert ["busy", "over", "busy", "new", "over"] == told


def test_cancelled_work_is_left_after_its_step_and_tells_nothing(
    qtbot: QtBot, background: Background, told: list[object]
) -> None:
    gate = Gate("cancelled")
    background.start_at_rest(gate.steps)
    qtbot.waitUntil(gate.entered.is_set)
    background.cancel()
    gate.open.set()
    qtbot.waitUntil(gate.left.is_set)
    assert ["busy", "over"] == told


def test_an_error_in_the_work_ends_it_and_is_raised_where_the_window_sees_it(
    qtbot: QtBot, background: Background, told: list[object]
) -> None:
    def steps() -> Iterator[int]:
        yield 1
        raise ValueError("in the background")

    with capture_exceptions() as exceptions:
        background.start_at_rest(steps)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert "in the background" == str(exceptions[0][1])
    assert "over" == told[-1]


def test_work_that_breaks_off_by_leaving_its_thread_does_not_stay_busy(
    qtbot: QtBot, background: Background, told: list[object]
) -> None:
    def steps() -> Iterator[int]:
        yield 1
        raise SystemExit(3)

    with capture_exceptions() as exceptions:
        background.start_at_rest(steps)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert isinstance(exceptions[0][1], RuntimeError)
    assert ("over", False) == (told[-1], background.busy)


def test_work_that_cannot_even_be_made_leaves_it_free_for_the_next(
    qtbot: QtBot, background: Background, told: list[object]
) -> None:
    def make() -> Iterator[int]:
        raise ValueError("no work")

    with capture_exceptions() as exceptions:
        background.start_at_rest(make)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert not background.busy
    background.start_at_rest(lambda: iter([1]))
    qtbot.waitUntil(lambda: "over" in told)
    assert ["busy", 1, "over"] == told


def test_a_thread_that_cannot_be_started_leaves_it_free_for_the_next(
    qtbot: QtBot, background: Background, told: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with capture_exceptions() as exceptions, monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        background.start_at_rest(lambda: iter([1]))
        qtbot.waitUntil(lambda: bool(exceptions))
    assert not background.busy
    background.start_at_rest(lambda: iter([2]))
    qtbot.waitUntil(lambda: "over" in told)
    assert ["busy", 2, "over"] == told


# -- following the hand ------------------------------------------------------------------------------------------------


@pytest.fixture
def latest(qtbot: QtBot) -> Latest:  # noqa: ARG001 - the application
    return Latest()


@pytest.fixture
def shown(latest: Latest) -> list[object]:
    """What was ready, in order."""
    shown: list[object] = []
    latest.ready.connect(shown.append)
    return shown


class Slow:
    """Work that ends only when it is told to."""

    def __init__(self, result: object) -> None:
        self._result = result
        self.open = threading.Event()
        self.thread: threading.Thread | None = None

    def __call__(self) -> object:
        self.thread = threading.current_thread()
        self.open.wait(10)
        return self._result


def test_what_is_asked_while_the_hand_moves_is_done_on_another_thread(
    qtbot: QtBot, latest: Latest, shown: list[object]
) -> None:
    work = Slow("done")
    latest.ask(work, at_once=False)
    assert [] == shown
    work.open.set()
    qtbot.waitUntil(lambda: ["done"] == shown)
    assert work.thread is not threading.current_thread()


def test_of_what_is_asked_meanwhile_only_the_newest_is_done(qtbot: QtBot, latest: Latest, shown: list[object]) -> None:
    first = Slow(1)
    latest.ask(first, at_once=False)
    for number in (2, 3, 4):
        latest.ask(lambda number=number: number, at_once=False)  # type: ignore[misc]
    first.open.set()
    qtbot.waitUntil(lambda: 4 in shown)
    assert [1, 4] == shown


def test_what_is_asked_at_once_is_shown_at_once_and_nothing_older_after_it(
    qtbot: QtBot, latest: Latest, shown: list[object]
) -> None:
    first = Slow(1)
    latest.ask(first, at_once=False)
    latest.ask(lambda: 2, at_once=True)
    assert [2] == shown
    first.open.set()
    latest.ask(lambda: 3, at_once=False)
    qtbot.waitUntil(lambda: 3 in shown)
    assert [2, 3] == shown


def test_what_is_not_wanted_any_more_is_not_shown(qtbot: QtBot, latest: Latest, shown: list[object]) -> None:
    first = Slow(1)
    latest.ask(first, at_once=False)
    latest.forget()
    first.open.set()
    assert first.thread is not None
    qtbot.waitUntil(lambda: first.thread is not None and not first.thread.is_alive())
    QApplication.processEvents()
    assert [] == shown


def test_an_error_of_what_was_asked_is_raised_where_the_window_sees_it(qtbot: QtBot, latest: Latest) -> None:
    with capture_exceptions() as exceptions:
        latest.ask(lambda: 1 // 0, at_once=False)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert ZeroDivisionError is exceptions[0][0]
