"""Work off the GUI thread: told as it goes, superseded, cancelled, never waited for."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kzcalc.gui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Background:  # noqa: ARG001 - the application
    return Background()


class Gate:
    """Work that goes on only when it is told to."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.open = threading.Event()
        self.left = threading.Event()
        self.threads: set[str] = set()

    def steps(self) -> Iterator[str | None]:
        try:
            yield None
            self.open.wait(10)
            self.threads.add(threading.current_thread().name)
            yield self.name
        finally:
            self.left.set()


def test_the_last_result_is_told_before_the_end(qtbot: QtBot, background: Background) -> None:
    told: list[object] = []
    background.advanced.connect(told.append)
    with qtbot.waitSignal(background.finished):
        background.start(iter([1, 2, 3]))
    assert 3 == told[-1]
    assert not background.busy


def test_the_work_is_on_another_thread(qtbot: QtBot, background: Background) -> None:
    gate = Gate("far")
    gate.open.set()
    with qtbot.waitSignal(background.finished):
        background.start(gate.steps())
    assert {"kzcalc-background"} == gate.threads


def test_newer_work_supersedes_what_is_being_done(qtbot: QtBot, background: Background) -> None:
    old, new = Gate("old"), Gate("new")
    told: list[object] = []
    background.advanced.connect(told.append)
    background.start(old.steps())
    new.open.set()
    with qtbot.waitSignal(background.finished):
        background.start(new.steps())
    old.open.set()
    qtbot.waitUntil(old.left.is_set)
    assert ["new"] == told


def test_cancelled_work_is_left_after_its_step_and_tells_nothing(qtbot: QtBot, background: Background) -> None:
    gate = Gate("cancelled")
    told: list[object] = []
    background.advanced.connect(told.append)
    background.finished.connect(lambda: told.append("finished"))
    background.start(gate.steps())
    busy = [background.busy]
    background.cancel()
    busy.append(background.busy)
    assert [True, False] == busy
    gate.open.set()
    qtbot.waitUntil(gate.left.is_set)
    assert [] == told


def test_an_error_in_the_work_is_raised_where_the_window_sees_it(qtbot: QtBot, background: Background) -> None:
    def steps() -> Iterator[int]:
        yield 1
        raise ValueError("in the background")

    with capture_exceptions() as exceptions:
        background.start(steps())
        qtbot.waitUntil(lambda: bool(exceptions))
    assert "in the background" == str(exceptions[0][1])
    assert not background.busy
