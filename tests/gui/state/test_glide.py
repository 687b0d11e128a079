"""Show me glides: the document is there at once, what is painted follows, and any hand ends it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kzcalc.gui.state.glide import DURATION, between
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.shares import WHOLE
from tests.gui.hands import LEFT, OpenWindow, child, slider, turn_wheel

FALLING = (1, 6)
"""Ak Zhol and CPPK, which cleared the threshold in 2012."""


def show_me(window: MainWindow) -> list[Snapshot]:
    """Press the button; the frames that follow come into the list."""
    frames: list[Snapshot] = []
    window._glide.frame.connect(frames.append)
    QTest.mouseClick(child(window, QPushButton, "clause_show"), LEFT)
    return frames


def expect_the_document_painted(window: MainWindow) -> None:
    assert not window._glide.running
    snapshot = window.document.snapshot
    assert window.seats_chart.snapshot is snapshot
    assert window.shares_chart.snapshot is snapshot
    assert all(row.slider._painted_at is None for row in window.panel._rows)


def test_the_document_is_there_at_once_in_one_step(window: MainWindow) -> None:
    before = window.document.scenario
    frames = show_me(window)
    assert (True, 1) == (window.document.allocation.clause_active, window.document.history.count())
    assert window.banner.property("active")
    assert 699 == slider(window, "ak_zhol").value()
    assert before.shares == frames[0].scenario.votes
    assert window.seats_chart.snapshot is frames[-1]


def test_what_is_painted_goes_from_before_to_after_and_never_back(qtbot: QtBot, window: MainWindow) -> None:
    before = window.document.scenario.shares
    assert before is not None
    with qtbot.waitSignal(window._glide.ended, timeout=10 * DURATION):
        frames = show_me(window)
    after = window.document.scenario.votes
    for party in FALLING:
        way = [before[party], *[frame.scenario.votes[party] for frame in frames], after[party]]
        assert sorted(way, reverse=True) == way
    assert len(frames) > 3
    assert {WHOLE} == {sum(frame.scenario.votes) for frame in frames}
    assert all(frame.allocation == frame.scenario.allocate() for frame in frames)
    expect_the_document_painted(window)


HANDS: dict[str, Callable[[MainWindow], None]] = {
    "key": lambda window: QTest.keyClick(window, Qt.Key.Key_Shift),
    "press": lambda window: QTest.mousePress(window.seats_chart.viewport(), Qt.MouseButton.RightButton),
    "wheel": lambda window: turn_wheel(window.seats_chart.viewport()),
    "another change": lambda window: window.document.set_title("Another"),
    "undo": lambda window: window.document.history.undo(),
}


@pytest.mark.parametrize("hand", HANDS)
def test_any_hand_ends_it_and_then_the_document_is_painted(window: MainWindow, hand: str) -> None:
    show_me(window)
    assert window._glide.running
    assert slider(window, "ak_zhol")._painted_at is not None
    HANDS[hand](window)
    expect_the_document_painted(window)


def test_with_animations_off_nothing_glides(open_window: OpenWindow, settings: QSettings) -> None:
    settings.setValue("animations", False)
    window = open_window()
    assert [] == show_me(window)
    assert window.document.allocation.clause_active
    expect_the_document_painted(window)


def test_shares_on_the_way_total_a_whole_and_reach_the_end() -> None:
    before, after = (8099, 747, 168, 119, 66, 83, 718), (8405, 699, 150, 120, 66, 83, 477)
    ways = [between(before, after, gone, 1_000) for gone in range(1_001)]
    assert (before, after) == (ways[0], ways[-1])
    assert {WHOLE} == {sum(way) for way in ways}
    for i, (b, a) in enumerate(zip(before, after, strict=True)):
        if a < b:
            assert sorted([way[i] for way in ways], reverse=True) == [way[i] for way in ways]
