"""The window as a person uses it: what it opens on, what a drag does, what undo brings back."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QToolButton
from pytestqt.qtbot import QtBot

import kzcalc.law
import kzcalc.scenario.scenario as scenario_module
from kzcalc import Rules, save_scenario
from kzcalc.gui.shares.scale import threshold_mark
from kzcalc.gui.widgets.theme import DARK
from kzcalc.gui.window import MainWindow
from kzcalc.law import Admission
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import KEYS, child, drag, seats, slider, spin, trigger, turn_wheel, type_share

LEFT = Qt.MouseButton.LeftButton


def test_the_window_opens_on_the_official_result_of_2012(window: MainWindow) -> None:
    assert seats(window) == [83, 8, 0, 0, 0, 0, 7]
    assert child(window, QLabel, "total_label").text().startswith("100.01\N{NO-BREAK SPACE}%")
    assert child(window, QFrame, "clause_banner").property("active") is False
    assert [spin(window, key).value() for key in KEYS] == [80.99, 7.47, 1.68, 1.19, 0.66, 0.83, 7.19]
    assert not window.isWindowModified()


def test_the_quiet_banner_says_what_would_wake_the_clause(window: MainWindow) -> None:
    assert "3 parties cleared 7\N{NO-BREAK SPACE}%" in window.banner.text
    assert "It would apply if CPPK and Ak Zhol fell below 7.00\N{NO-BREAK SPACE}%" in window.banner.text


def test_typing_both_smaller_winners_below_the_threshold_lights_the_clause(window: MainWindow) -> None:
    type_share(window, "cppk", "4.77")
    type_share(window, "ak_zhol", "6.99")
    assert child(window, QFrame, "clause_banner").property("active") is True
    assert window.document.scenario.allocate().seats == tuple(seats(window))
    assert seats(window) == [93, 5, 0, 0, 0, 0, 0]
    assert "Ak Zhol, next with 6.99\N{NO-BREAK SPACE}%, is admitted and gets 5 seats" in window.banner.text
    assert "Without the clause 98 : 0, with it 93 : 5" in window.banner.text.replace("\N{NO-BREAK SPACE}", " ")


def test_exactly_seven_percent_passes(window: MainWindow) -> None:
    type_share(window, "cppk", "7.00")
    assert window.document.scenario.votes[6] == 700
    assert seats(window)[6] > 0
    type_share(window, "cppk", "6.99")
    assert seats(window)[6] == 0


@pytest.mark.parametrize("typed", ["7,25", "7.25"])
def test_a_comma_and_a_point_are_both_understood(window: MainWindow, typed: str) -> None:
    type_share(window, "ak_zhol", typed)
    assert window.document.scenario.votes[1] == 725


def test_after_the_first_edit_the_votes_total_exactly_ten_thousand(window: MainWindow) -> None:
    assert sum(window.document.scenario.votes) == 6_941_220
    drag(window, "osdp", 500)
    assert sum(window.document.scenario.votes) == 10_000
    assert abs(window.document.scenario.votes[2] - 500) <= 5


def test_a_drag_is_one_step_and_undo_brings_the_real_counts_back(window: MainWindow) -> None:
    before = window.document.scenario
    drag(window, "ak_zhol", 600, 500, 300, 650)
    after = window.document.scenario
    assert window.document.history.count() == 1
    assert window.isWindowModified()
    trigger(window, "action_undo")
    assert window.document.scenario == before
    assert seats(window) == [83, 8, 0, 0, 0, 0, 7]
    assert not window.isWindowModified()
    trigger(window, "action_redo")
    assert window.document.scenario == after


def test_two_drags_are_two_steps(window: MainWindow) -> None:
    drag(window, "ak_zhol", 600)
    drag(window, "ak_zhol", 500)
    assert window.document.history.count() == 2


def test_a_drag_out_and_back_restores_the_real_counts_and_leaves_no_step(window: MainWindow) -> None:
    before = window.document.scenario
    handle = slider(window, "nur_otan")
    at = QPoint(round(handle.position_of(handle.value())), handle.height() // 2)
    QTest.mousePress(handle, LEFT, pos=at)
    QTest.mouseMove(handle, at - QPoint(90, 0))
    assert window.document.scenario != before
    handle.setSliderPosition(8_099)
    QTest.mouseRelease(handle, LEFT, pos=at)
    assert window.document.scenario == before
    assert window.document.history.count() == 0


def test_a_click_on_the_groove_moves_the_handle_there(window: MainWindow) -> None:
    handle = slider(window, "auyl")
    QTest.mouseClick(handle, LEFT, pos=QPoint(round(handle.position_of(900)), handle.height() // 2))
    assert abs(handle.value() - 900) <= 5
    assert window.document.scenario.votes[3] == handle.value()


def test_a_locked_share_stays_and_its_controls_are_disabled(window: MainWindow) -> None:
    padlock = child(window, QToolButton, "lock_ak_zhol")
    QTest.mouseClick(padlock, LEFT)
    assert not slider(window, "ak_zhol").isEnabled()
    assert not spin(window, "ak_zhol").isEnabled()
    drag(window, "nur_otan", 3_000)
    assert window.document.scenario.votes[1] == 747
    assert spin(window, "ak_zhol").value() == 7.47


def test_a_share_stops_at_what_the_locked_ones_leave_free(window: MainWindow) -> None:
    QTest.mouseClick(child(window, QToolButton, "lock_nur_otan"), LEFT)
    drag(window, "ak_zhol", 9_500)
    votes = window.document.scenario.votes
    assert votes[1] == 10_000 - votes[0]
    assert slider(window, "ak_zhol").value() == votes[1]


def test_a_slider_whose_others_are_all_locked_goes_back(window: MainWindow) -> None:
    for key in KEYS[:-1]:
        QTest.mouseClick(child(window, QToolButton, f"lock_{key}"), LEFT)
    before = window.document.scenario
    drag(window, "cppk", 5_000)
    assert window.document.scenario == before
    assert slider(window, "cppk").value() == 719


def test_shares_that_were_all_pushed_to_zero_come_back_in_their_last_ratios(window: MainWindow) -> None:
    slider(window, "nur_otan").setValue(10_000)
    assert window.document.scenario.votes == (10_000, 0, 0, 0, 0, 0, 0)
    type_share(window, "nur_otan", "80.99")
    assert window.document.scenario.votes == (8_099, 747, 168, 119, 66, 83, 718)


def test_holding_an_arrow_key_is_one_step(window: MainWindow) -> None:
    handle = slider(window, "osdp")
    handle.setFocus()
    QTest.keyPress(handle, Qt.Key.Key_Right)
    for _ in range(5):
        handle.triggerAction(handle.SliderAction.SliderSingleStepAdd)
    QTest.keyRelease(handle, Qt.Key.Key_Right)
    assert window.document.scenario.votes[2] == 168 + 60
    assert window.document.history.count() == 1


def test_the_wheel_over_a_slider_changes_nothing(window: MainWindow) -> None:
    before = window.document.scenario
    for widget in (slider(window, "osdp"), spin(window, "osdp")):
        widget.clearFocus()
        turn_wheel(widget)
    assert window.document.scenario == before


def test_reset_brings_the_opened_scenario_back_and_can_be_undone(window: MainWindow) -> None:
    start = window.document.scenario
    drag(window, "osdp", 900)
    changed = window.document.scenario
    trigger(window, "action_reset")
    assert window.document.scenario == start
    trigger(window, "action_undo")
    assert window.document.scenario == changed


def test_an_edited_official_result_no_longer_calls_itself_official(window: MainWindow) -> None:
    drag(window, "osdp", 900)
    assert window.document.scenario.title.removesuffix("Official result 2012") not in ("", "Official")
    trigger(window, "action_undo")
    assert window.document.scenario.title == "Official result 2012"


def test_a_frame_of_a_drag_allocates_what_is_on_the_table_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[object, ...]] = []
    allocate = kzcalc.law.allocate

    def counted(*arguments: object) -> object:
        calls.append(arguments)
        return allocate(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(scenario_module, "allocate", counted)
    slider(window, "ak_zhol").setValue(650)
    window.grab()
    assert [window.document.scenario.votes] == [votes for votes, *_ in calls if votes == window.document.scenario.votes]
    assert len(calls) <= 2  # the other is what the banner's button would bring


def test_one_change_is_one_signal(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.document.changed) as signal:
        slider(window, "ak_zhol").setValue(650)
    assert signal.args == [window.document.snapshot]


def test_nobody_admitted_is_said_and_no_seat_is_shown(window: MainWindow, tmp_path: Path) -> None:
    scenario = replace(window.document.scenario.with_votes([1] * 7), rules=Rules(threshold=Fraction(1, 5)))
    save_scenario(scenario, tmp_path / "none.kzcalc")
    window.files.open(tmp_path / "none.kzcalc")
    assert seats(window) == [0] * 7
    assert "98 seats stay unfilled" in window.banner.text
    assert child(window, QFrame, "clause_banner").property("active") is False


def test_exactly_at_the_threshold_gets_a_badge(window: MainWindow) -> None:
    badge = child(window, QLabel, "badge_cppk")
    assert badge.isHidden()
    type_share(window, "cppk", "7.00")
    assert "exactly 7\N{NO-BREAK SPACE}%" == badge.text()
    type_share(window, "cppk", "7.01")
    assert badge.isHidden()


def test_a_tie_that_registration_order_decided_gets_a_badge(window: MainWindow) -> None:
    window.document.start_with(official_result_2012().with_votes([8800, 600, 600, 0, 0, 0, 0]))
    marked = [key for key in KEYS if child(window, QLabel, f"badge_{key}").text() == "tie"]
    assert ["ak_zhol", "osdp"] == marked


def test_another_theme_during_a_drag_ends_the_gesture(window: MainWindow) -> None:
    handle = slider(window, "osdp")
    QTest.mousePress(handle, LEFT, pos=QPoint(round(handle.position_of(handle.value())), 12))
    QTest.mouseMove(handle, QPoint(round(handle.position_of(400)), 12))
    window.appearance.follow_system(DARK)
    type_share(window, "osdp", "3.00")
    type_share(window, "auyl", "4.00")
    assert 400 == window.document.scenario.votes[3]
    assert abs(window.document.scenario.votes[2] - 300) < 20  # gave way in proportion, did not go back to the start
    assert 3 == window.document.history.count()


def test_the_mark_is_where_a_list_passes_on_either_base(window: MainWindow) -> None:
    scenario = replace(window.document.scenario, other_ballots=694_122)
    window.document.start_with(scenario)
    assert 700 == threshold_mark(scenario)
    cast = replace(scenario, rules=Rules(threshold_base="cast"))
    window.document.start_with(cast)
    assert 770 == threshold_mark(cast)
    for text, admission in (("7.70", Admission.THRESHOLD), ("7.69", Admission.GUARANTEE)):
        type_share(window, "cppk", text)
        assert admission is window.document.allocation.admissions[6]
    assert threshold_mark(replace(scenario, rules=Rules(threshold=Fraction(0)))) is None
