"""What the hand does from taking hold to letting go: one step, counted from its beginning, and nothing left over."""

import gc
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from kzcalc import Party, load_scenario
from kzcalc.gui.shares.slider import ShareSlider
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.history import Step
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import child, slider, swept_away, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def document() -> Document:
    return Document(official_result_2012())


def at(handle: ShareSlider, share: float) -> QPoint:
    return QPoint(round(handle.position_of(share)), handle.height() // 2)


def take(handle: ShareSlider, share: float) -> None:
    """Press a slider's handle and drag it, without letting go."""
    QTest.mousePress(handle, LEFT, pos=at(handle, handle.value()))
    QTest.mouseMove(handle, at(handle, share))


def with_another_party(document: Document) -> None:
    scenario = document.scenario
    document.apply(replace(scenario, parties=(*scenario.parties, Party("new", "New", "#123456", 0))), "parties")


def without_the_last_party(document: Document) -> None:
    document.apply(replace(document.scenario, parties=document.scenario.parties[:-1]), "parties")


# -- one step ----------------------------------------------------------------------------------------------------------


def test_all_moves_of_a_gesture_are_one_step_and_count_from_its_beginning(document: Document) -> None:
    start = document.scenario
    gesture = document.begin_gesture()
    for share in (0, 10_000, 300, 650):
        gesture.move({1: share})
    gesture.end()
    alone = Document(start)
    alone.set_share(1, 650)
    assert (alone.scenario, 1) == (document.scenario, document.history.count())
    document.history.undo()
    assert start == document.scenario


def test_out_and_back_leaves_no_step(document: Document) -> None:
    start = document.scenario
    gesture = document.begin_gesture()
    for share in (0, 10_000, 747):
        gesture.move({1: share})
    gesture.end()
    assert (start, 0) == (document.scenario, document.history.count())
    assert not document.modified


def test_out_and_back_after_other_steps_takes_only_its_own_step_away(document: Document) -> None:
    document.set_share(2, 500)
    before = document.scenario
    gesture = document.begin_gesture()
    for share in (0, before.votes[1]):
        gesture.move({1: share})
    gesture.end()
    assert (before, 1) == (document.scenario, document.history.count())


def test_two_gestures_are_two_steps(document: Document) -> None:
    for share in (600, 500):
        gesture = document.begin_gesture()
        gesture.move({1: share})
        gesture.end()
    assert 2 == document.history.count()


def test_the_hand_that_takes_another_thing_lets_go_of_the_first(document: Document) -> None:
    first = document.begin_gesture()
    first.move({1: 600})
    second = document.begin_gesture()
    second.move({2: 500})
    first.move({1: 0})
    assert (False, True) == (first.active, second.active)
    assert 0 < document.scenario.votes[1]
    assert 500 == document.scenario.votes[2]


@pytest.mark.parametrize("moves", [1, 2])
def test_what_the_hand_moves_is_told_until_it_lets_go(document: Document, moves: int) -> None:
    start, told = document.scenario, list[Snapshot]()
    document.changed.connect(told.append)
    gesture = document.begin_gesture()
    for share in range(600, 600 + moves):
        gesture.move({1: share})
    assert [frozenset({1})] * moves == [snapshot.moved for snapshot in told]
    assert all(snapshot.start is start for snapshot in told)
    gesture.end()
    gesture.end()
    (last,) = told[moves:]
    assert (frozenset(), document.scenario) == (last.moved, last.start)


# -- a gesture whose time has passed -----------------------------------------------------------------------------------


def test_undo_while_the_hand_moves_makes_the_gesture_inert(document: Document) -> None:
    start = document.scenario
    gesture = document.begin_gesture()
    gesture.move({1: 600})
    document.history.undo()
    gesture.move({1: 500})
    gesture.end()
    assert (start, 1, 0) == (document.scenario, document.history.count(), document.history.index())


def test_undo_while_a_slider_is_held_brings_the_slider_back_and_leaves_it_there(window: MainWindow) -> None:
    start = window.document.scenario
    handle = slider(window, "ak_zhol")
    take(handle, 600)
    trigger(window, "action_undo")
    QTest.mouseMove(handle, at(handle, 300))
    assert (start, 747) == (window.document.scenario, handle.value())
    QTest.mouseRelease(handle, LEFT, pos=at(handle, 300))
    assert (start, 747) == (window.document.scenario, handle.value())


@pytest.mark.parametrize("edit", [with_another_party, without_the_last_party])
def test_parties_of_before_an_undo_do_not_come_back_with_the_next_share(window: MainWindow, edit: object) -> None:
    keys = window.document.scenario.keys
    assert callable(edit)
    edit(window.document)
    swept_away()
    handle = slider(window, "osdp")
    take(handle, 300)
    trigger(window, "action_undo")
    trigger(window, "action_undo")
    swept_away()
    assert keys == window.document.scenario.keys
    type_share(window, "auyl", "3.00")
    assert (keys, 300) == (window.document.scenario.keys, window.document.scenario.votes[3])
    assert 10_000 == sum(window.document.scenario.votes)


def test_another_document_under_the_hand_stays_as_it_was_opened(window: MainWindow) -> None:
    handle = slider(window, "osdp")
    take(handle, 300)
    window.document.start_with(official_result_2012())
    QTest.mouseMove(handle, at(handle, 900))
    QTest.mouseRelease(handle, LEFT, pos=at(handle, 900))
    assert (official_result_2012(), 0) == (window.document.scenario, window.document.history.count())


def test_a_save_in_the_middle_of_a_gesture_saves_what_is_shown_and_the_hand_lets_go(
    window: MainWindow, tmp_path: Path
) -> None:
    opened, handle = window.document.scenario, slider(window, "osdp")
    take(handle, 300)
    shown = window.document.scenario
    window.save_now(tmp_path / "held.kzcalc")
    assert not window.document.modified
    QTest.mouseMove(handle, at(handle, 900))
    QTest.mouseRelease(handle, LEFT, pos=at(handle, 900))
    assert shown == load_scenario(tmp_path / "held.kzcalc")
    assert window.document.modified == (window.document.scenario != shown)
    while window.document.history.canUndo():
        window.document.history.undo()
    assert opened == window.document.scenario


def test_moves_after_a_save_are_a_step_of_their_own(document: Document, tmp_path: Path) -> None:
    document.set_share(1, 600)
    document.save(tmp_path / "saved.kzcalc")
    document.set_share(1, 500)
    assert (2, True) == (document.history.count(), document.modified)
    document.history.undo()
    assert (600, False) == (document.scenario.votes[1], document.modified)


# -- keys --------------------------------------------------------------------------------------------------------------


def test_releasing_the_second_of_two_arrow_keys_does_not_end_the_gesture_of_the_first(window: MainWindow) -> None:
    handle = slider(window, "osdp")
    handle.setFocus()
    QTest.keyPress(handle, Qt.Key.Key_Right)
    QTest.keyPress(handle, Qt.Key.Key_PageUp)
    QTest.keyRelease(handle, Qt.Key.Key_PageUp)
    gesture = window.document.gesture
    assert gesture is not None
    assert gesture.active
    handle.triggerAction(handle.SliderAction.SliderSingleStepAdd)
    QTest.keyRelease(handle, Qt.Key.Key_Right)
    assert (None, 1) == (window.document.gesture, window.document.history.count())
    assert 168 + 10 + 100 + 10 == window.document.scenario.votes[2]


def test_losing_the_focus_ends_the_gesture_of_a_key(window: MainWindow) -> None:
    handle = slider(window, "osdp")
    handle.setFocus()
    QTest.keyPress(handle, Qt.Key.Key_Right)
    slider(window, "auyl").setFocus()
    assert None is window.document.gesture
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Right)
    assert 2 == window.document.history.count()


def test_a_lock_under_the_hand_ends_its_gesture(window: MainWindow) -> None:
    handle = slider(window, "osdp")
    take(handle, 300)
    moved = window.document.scenario.votes
    QTest.mouseClick(child(window, QToolButton, "lock_auyl"), LEFT)
    QTest.mouseMove(handle, at(handle, 900))
    assert moved == window.document.scenario.votes
    QTest.mouseRelease(handle, LEFT, pos=at(handle, 900))
    assert 2 == window.document.history.count()


# -- nothing left over -------------------------------------------------------------------------------------------------


def steps_alive() -> int:
    gc.collect()
    return sum(type(thing) is Step for thing in gc.get_objects())


def test_after_a_hundred_gestures_no_step_outlives_the_history(document: Document) -> None:
    before = steps_alive()
    for number in range(100):
        gesture = document.begin_gesture()
        for move in range(20):
            gesture.move({1 + number % 3: 100 + 37 * (20 * number + move) % 900})
        gesture.end()
    assert 100 == steps_alive() - before == document.history.count()
    document.history.clear()
    del gesture  # the hand itself knows its step
    assert 0 == steps_alive() - before


def test_steps_that_were_undone_and_overwritten_do_not_outlive_that(document: Document) -> None:
    before = steps_alive()
    for share in range(100, 900, 10):
        document.set_share(1, share)
        document.history.undo()
    assert 1 >= steps_alive() - before


def references_to_none() -> int:
    gc.collect()
    return sys.getrefcount(None)


def test_thousands_of_moves_leave_no_reference_behind(document: Document) -> None:
    def move(gestures: int) -> int:
        for number in range(gestures):
            gesture = document.begin_gesture()
            for step in range(20):
                gesture.move({1: 100 + (20 * number + step) * 37 % 900})
            gesture.end()
            document.set_share(2, 100 + number % 200)
        document.start_with(official_result_2012())
        return references_to_none()

    before = move(20)
    assert 50 > move(100) - before


def test_moves_that_are_painted_leave_hardly_a_reference_behind(window: MainWindow) -> None:
    handle = slider(window, "nur_otan")

    def move(times: int) -> int:
        for number in range(times):
            handle.setValue(5_000 + number * 37 % 4_000)
            QApplication.processEvents()
        window.document.start_with(official_result_2012())
        return references_to_none()

    before = move(200)
    assert 300 > move(600) - before  # Qt's bindings lose a third of one at a frame; it was two, and steps with them
