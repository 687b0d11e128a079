"""A share typed by hand is held; who gives way to it is the user's choice; and the total tells the truth."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kzcalc import Party, Rules, Scenario, load_scenario, save_scenario
from kzcalc.gui.parties.editor import PartyEditor
from kzcalc.gui.parties.padlock import PadlockButton
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import catalogue
from tests.gui.hands import KEYS, child, drag, seats, slider, spin, swept_away, trigger, turn_wheel, type_share

LEFT = Qt.MouseButton.LeftButton
SHARES_2012 = (8099, 747, 168, 119, 66, 83, 718)


def lock(window: MainWindow, key: str) -> PadlockButton:
    return child(window, PadlockButton, f"lock_{key}")


def pins(window: MainWindow) -> list[str]:
    """Whose padlocks show a pin, after seeing that the scenario says the same."""
    shown = [key for key in KEYS if lock(window, key).held]
    assert [p.key.replace("-", "_") for p in window.document.scenario.parties if p.held] == shown
    return shown


def payer(window: MainWindow) -> QComboBox:
    return child(window, QComboBox, "payer_choice")


def choose_payer(window: MainWindow, name: str) -> None:
    box = payer(window)
    box.setFocus()
    QTest.keyClicks(box, name)
    assert name in box.currentText()


@pytest.mark.parametrize("order", [("cppk", "ak_zhol"), ("ak_zhol", "cppk")])
def test_typing_6_99_twice_lights_the_clause(window: MainWindow, order: tuple[str, str]) -> None:
    for key in order:
        type_share(window, key, "6.99")
    assert (699, 699) == (window.document.scenario.votes[1], window.document.scenario.votes[6])
    assert child(window, QFrame, "clause_banner").property("active") is True
    assert [93, 5, 0, 0, 0, 0, 0] == seats(window)


def test_a_typed_share_shows_a_pin_and_is_not_locked(window: MainWindow) -> None:
    assert [] == pins(window)
    type_share(window, "osdp", "5.00")
    assert ["osdp"] == pins(window)
    assert not lock(window, "osdp").isChecked()
    assert slider(window, "osdp").isEnabled()


def test_typing_and_its_pin_are_one_step(window: MainWindow) -> None:
    before = window.document.scenario
    type_share(window, "osdp", "5.00")
    after = window.document.scenario
    assert 1 == window.document.history.count()
    trigger(window, "action_undo")
    assert before == window.document.scenario
    assert [] == pins(window)
    trigger(window, "action_redo")
    assert after == window.document.scenario
    assert ["osdp"] == pins(window)


def test_a_click_on_the_pin_lets_go_in_one_step_and_locks_nothing(window: MainWindow) -> None:
    type_share(window, "osdp", "5.00")
    held = window.document.scenario
    QTest.mouseClick(lock(window, "osdp"), LEFT)
    assert [] == pins(window)
    assert not lock(window, "osdp").isChecked()
    assert (held.votes, 2) == (window.document.scenario.votes, window.document.history.count())
    trigger(window, "action_undo")
    assert held == window.document.scenario
    assert ["osdp"] == pins(window)


def test_another_click_locks_it_and_a_third_unlocks_it(window: MainWindow) -> None:
    type_share(window, "osdp", "5.00")
    for locked in (False, True, False):
        QTest.mouseClick(lock(window, "osdp"), LEFT)
        assert locked == window.document.scenario.parties[2].locked == lock(window, "osdp").isChecked()
    assert [] == pins(window)


def test_a_drag_lets_go_of_what_it_drags_and_of_nothing_else(window: MainWindow) -> None:
    type_share(window, "osdp", "5.00")
    type_share(window, "auyl", "3.00")
    drag(window, "osdp", 800)
    assert ["auyl"] == pins(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp])
def test_the_arrows_of_a_box_pin_nothing(window: MainWindow, key: Qt.Key) -> None:
    spin(window, "osdp").setFocus()
    QTest.keyClick(spin(window, "osdp"), key)
    assert 10_000 == sum(window.document.scenario.votes)
    assert 168 != window.document.scenario.votes[2]
    assert [] == pins(window)


def test_the_arrows_of_a_box_leave_a_pin_where_it_is(window: MainWindow) -> None:
    type_share(window, "osdp", "5.00")
    QTest.keyClick(spin(window, "osdp"), Qt.Key.Key_Up)
    assert 500 < window.document.scenario.votes[2]
    assert ["osdp"] == pins(window)


def test_arrows_after_typing_count_from_what_was_typed(window: MainWindow) -> None:
    box = spin(window, "osdp")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "5")
    box.stepBy(1)
    assert 501 == window.document.scenario.votes[2]
    assert ["osdp"] == pins(window)


def test_typing_the_number_that_is_shown_already_pins_and_changes_no_count(window: MainWindow) -> None:
    before = window.document.scenario
    type_share(window, "ak_zhol", "7.47")
    assert ["ak_zhol"] == pins(window)
    assert (before.votes, before.title, before.notes) == (
        window.document.scenario.votes,
        window.document.scenario.title,
        window.document.scenario.notes,
    )
    assert 1 == window.document.history.count()


def test_leaving_a_box_in_which_nothing_was_typed_pins_nothing(window: MainWindow) -> None:
    spin(window, "osdp").setFocus()
    spin(window, "auyl").setFocus()
    assert ([], 0) == (pins(window), window.document.history.count())


def test_a_share_typed_before_stays_while_another_is_typed(window: MainWindow) -> None:
    type_share(window, "osdp", "5.00")
    type_share(window, "auyl", "3.00")
    type_share(window, "nur_otan", "60.00")
    votes = window.document.scenario.votes
    assert (6000, 500, 300) == (votes[0], votes[2], votes[3])


def test_held_shares_give_way_in_proportion_when_nobody_else_has_anything(window: MainWindow) -> None:
    type_share(window, "ak_zhol", "20.00")
    type_share(window, "cppk", "10.00")
    type_share(window, "nur_otan", "85.00")
    assert (8500, 1000, 0, 0, 0, 0, 500) == window.document.scenario.votes


def test_a_locked_share_is_passed_over_even_then(window: MainWindow) -> None:
    type_share(window, "ak_zhol", "20.00")
    type_share(window, "cppk", "10.00")
    for _ in range(2):  # the first lets go
        QTest.mouseClick(lock(window, "cppk"), LEFT)
    type_share(window, "nur_otan", "85.00")
    assert (8500, 500, 0, 0, 0, 0, 1000) == window.document.scenario.votes


def test_a_third_decimal_is_cut_and_never_rounded_up_to_the_threshold(window: MainWindow) -> None:
    type_share(window, "cppk", "6.999")
    assert 699 == window.document.scenario.votes[6]


def test_where_a_box_shows_more_decimals_what_is_typed_is_cut_as_well(window: MainWindow) -> None:
    near = catalogue()["2012"].with_votes([800_000, 69_999, 100_001, 30_000, 0, 0, 0])
    window.document.start_with(near)
    assert 2 < spin(window, "ak_zhol").decimals()
    type_share(window, "ak_zhol", "6.9998")
    assert 0 == seats(window)[1]
    type_share(window, "osdp", "9.0099")
    assert 0 == seats(window)[1]


def test_the_arrows_of_a_box_with_more_decimals_step_by_hundredths(window: MainWindow) -> None:
    near = catalogue()["2012"].with_votes([800_000, 69_999, 100_001, 30_000, 0, 0, 0])
    window.document.start_with(near)
    spin(window, "ak_zhol").stepBy(1)
    assert 700 == window.document.scenario.votes[1]
    trigger(window, "action_undo")
    spin(window, "ak_zhol").stepBy(-1)
    assert 698 == window.document.scenario.votes[1]


def test_pins_and_the_choice_of_payer_are_saved_and_loaded(window: MainWindow, tmp_path: Path) -> None:
    type_share(window, "osdp", "5.00")
    choose_payer(window, "Ak")
    before = window.document.scenario
    window.save_now(tmp_path / "held.kzcalc")
    assert before == load_scenario(tmp_path / "held.kzcalc")
    window.document.start_with(catalogue()["2012"])
    assert [] == pins(window)
    window.open_now(tmp_path / "held.kzcalc")
    assert ["osdp"] == pins(window)
    assert "Ak Zhol" == payer(window).currentText()


def test_a_new_scenario_lets_all_go(window: MainWindow) -> None:
    type_share(window, "osdp", "5.00")
    choose_payer(window, "Ak")
    window.document.history.setClean()
    trigger(window, "action_new")
    assert ([], "all") == (pins(window), window.document.scenario.gives_way)


def test_pins_and_the_choice_of_payer_make_no_what_if_of_an_official_result(window: MainWindow) -> None:
    official = window.document.scenario
    type_share(window, "osdp", f"{spin(window, 'osdp').value():.2f}")
    choose_payer(window, "Ak")
    now = window.document.scenario
    assert ["osdp"] == pins(window)
    assert (official.title, official.notes, official.votes) == (now.title, now.notes, now.votes)


def test_everyone_gives_way_at_first_and_each_party_can_be_chosen(window: MainWindow) -> None:
    box = payer(window)
    names = [p.name for p in window.document.scenario.parties]
    assert 0 == box.currentIndex()
    assert ["all", "largest", *window.document.scenario.keys] == [box.itemData(i) for i in range(box.count())]
    assert names == [box.itemText(i) for i in range(2, box.count())]


def test_the_chosen_one_alone_gives_way(window: MainWindow) -> None:
    choose_payer(window, "Ak")
    drag(window, "osdp", 500)
    votes = window.document.scenario.votes
    assert SHARES_2012[0] == votes[0]
    assert SHARES_2012[1] + SHARES_2012[2] == votes[1] + votes[2]


def test_choosing_is_a_step_that_can_be_undone(window: MainWindow) -> None:
    before = window.document.scenario
    choose_payer(window, "Ak")
    assert 1 == window.document.history.count()
    trigger(window, "action_undo")
    assert (before, 0) == (window.document.scenario, payer(window).currentIndex())


def test_the_choice_of_a_party_that_is_removed_falls_back_to_all(window: MainWindow) -> None:
    choose_payer(window, "Ak")
    scenario = window.document.scenario
    parties = tuple([p for p in scenario.parties if p.key != "ak-zhol"])
    window.document.apply(replace(scenario, parties=parties), "parties")
    assert ("all", 0) == (window.document.scenario.gives_way, payer(window).currentIndex())
    assert "ak-zhol" not in [payer(window).itemData(i) for i in range(payer(window).count())]
    trigger(window, "action_undo")
    assert "Ak Zhol" == payer(window).currentText()


def test_the_wheel_over_it_without_the_focus_changes_nothing(window: MainWindow) -> None:
    slider(window, "osdp").setFocus()
    turn_wheel(payer(window))
    assert ("all", 0) == (window.document.scenario.gives_way, window.document.history.count())


@pytest.mark.parametrize("entry", catalogue())
def test_the_total_is_what_the_boxes_add_up_to(window: MainWindow, entry: str) -> None:
    window.document.start_with(catalogue()[entry])
    boxes = [box.value() for box in window.findChildren(QDoubleSpinBox) if box.objectName().startswith("share_spin_")]
    swept_away()
    boxes = [box.value() for box in window.findChildren(QDoubleSpinBox) if box.objectName().startswith("share_spin_")]
    told = child(window, QLabel, "total_label").text().split("\N{NO-BREAK SPACE}")[0]
    assert f"{sum(boxes):.2f}" == told


def test_in_2012_the_boxes_add_up_to_100_01_until_the_first_edit(window: MainWindow) -> None:
    total = child(window, QLabel, "total_label")
    assert "100.01\N{NO-BREAK SPACE}%" == total.text()[:8]
    drag(window, "osdp", 500)
    assert "100.00\N{NO-BREAK SPACE}%" == total.text()
    trigger(window, "action_undo")
    assert "100.01\N{NO-BREAK SPACE}%" == total.text()[:8]


def three_thirds() -> Scenario:
    parties = tuple([Party(key, key.upper(), "#123456", 1) for key in ("a", "b", "c")])
    return Scenario("Thirds", parties, rules=Rules(threshold=Fraction(1, 3)))


def test_an_edit_that_hundredths_cannot_say_is_refused_with_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    window.document.start_with(three_thirds())
    with qtbot.waitSignal(window.document.refused) as refusal:
        type_share(window, "a", "40.00")
    assert refusal.args is not None
    assert "hundredths of a percent" in refusal.args[0]
    assert (three_thirds(), 0) == (window.document.scenario, window.document.history.count())
    assert 33.34 == spin(window, "a").value()  # not 33.33, which would not clear
    with qtbot.waitSignal(window.document.refused):
        slider(window, "a").setValue(5000)
    assert (three_thirds(), 0) == (window.document.scenario, window.document.history.count())
    assert slider(window, "a").value() == three_thirds().shown_shares[0]


def remove_first_party(window: MainWindow) -> None:
    trigger(window, "action_parties")
    editor = child(window, PartyEditor, "party_editor")
    editor.table.selectRow(0)
    QTest.mouseClick(child(editor, QPushButton, "remove_button"), LEFT)
    QTest.mouseClick(child(editor, QPushButton, "ok_button"), LEFT)
    swept_away()


def rows_on_screen(window: MainWindow) -> list[str]:
    swept_away()
    boxes = window.findChildren(QDoubleSpinBox)
    return [box.objectName().removeprefix("share_spin_") for box in boxes if box.objectName().startswith("share_spin_")]


@pytest.mark.parametrize("how", ["action_reset", "action_undo"])
def test_what_is_half_typed_in_a_row_that_goes_away_reaches_no_other_party(window: MainWindow, how: str) -> None:
    start = window.document.scenario
    remove_first_party(window)
    assert "nur-otan" not in window.document.scenario.keys
    box = spin(window, "ak_zhol")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "50")
    trigger(window, how)
    if how == "action_undo" and window.document.scenario != start:
        trigger(window, how)  # the first took back the 50 that was committed
    assert list(KEYS) == rows_on_screen(window)
    assert start.votes == window.document.scenario.votes
    assert [] == pins(window)
    assert [80.99, 7.47, 1.68, 1.19, 0.66, 0.83, 7.19] == [spin(window, key).value() for key in KEYS]


def test_another_file_over_a_half_typed_share_gets_nothing_of_it(window: MainWindow, tmp_path: Path) -> None:
    save_scenario(three_thirds(), tmp_path / "thirds.kzcalc")
    box = spin(window, "ak_zhol")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "50")
    window.open_now(tmp_path / "thirds.kzcalc")
    swept_away()
    assert (three_thirds().votes, 0) == (window.document.scenario.votes, window.document.history.count())
    assert not window.document.modified
