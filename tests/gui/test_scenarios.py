"""Starting from other elections, editing parties, notes, and typing that a shortcut must not lose."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from kzcalc import catalogue, load_scenario
from kzcalc.gui.catalogue.start_dialog import StartDialog
from kzcalc.gui.parties.editor import PartyEditor
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.seats import SeatsSentences
from tests.gui.hands import child, choose, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


def start_from(window: MainWindow, id_: str) -> None:
    trigger(window, "action_start_from")
    dialog = child(window, StartDialog, "start_dialog")
    dialog.select(id_)
    QTest.mouseClick(child(dialog, QPushButton, "start_button"), LEFT)


def shown_seats(window: MainWindow) -> dict[str, int]:
    labels = window.panel.findChildren(QLabel)
    seats = {label.objectName(): label.text() for label in labels if label.objectName().startswith("seats_")}
    return {name.removeprefix("seats_"): int(text) for name, text in seats.items() if text != "0"}


@pytest.mark.parametrize(
    ("id_", "seats"),
    [
        ("2007", {"nur_otan": 98}),
        ("2016", {"nur_otan": 84, "ak_zhol": 7, "cppk": 7}),
        ("2021", {"nur_otan": 76, "ak_zhol": 12, "peoples_party": 10}),
        ("2023", {"amanat": 40, "auyl": 8, "respublica": 6, "ak_zhol": 6, "peoples_party": 5, "osdp": 4}),
    ],
)
def test_another_year_replaces_the_rows_and_shows_its_seats(
    qtbot: QtBot, window: MainWindow, id_: str, seats: dict[str, int]
) -> None:
    start_from(window, id_)
    assert catalogue()[id_].keys == window.document.scenario.keys
    qtbot.waitUntil(lambda: seats == shown_seats(window))  # the old rows go when Qt is back in its loop


def test_the_votes_of_2007_under_the_rules_of_2009_wake_the_clause(window: MainWindow) -> None:
    start_from(window, "2007")
    QTest.mouseClick(child(window, QPushButton, "page_rules"), LEFT)
    choose(child(window, QComboBox, "rules_preset"), "2009")
    assert (95, 3) == (window.document.allocation.seats[0], window.document.allocation.seats[2])
    assert "is admitted and gets 3 seats." in window.banner.text


def test_the_votes_of_2021_at_five_percent_are_those_of_the_press(window: MainWindow) -> None:
    start_from(window, "2021")
    QTest.mouseClick(child(window, QPushButton, "page_rules"), LEFT)
    threshold = child(window, QDoubleSpinBox, "rule_threshold")
    threshold.setFocus()
    threshold.selectAll()
    QTest.keyClicks(threshold, "5")
    QTest.keyClick(threshold, Qt.Key.Key_Return)
    seats = dict(zip(window.document.scenario.keys, window.document.allocation.seats, strict=True))
    assert {"nur-otan": 72, "ak-zhol": 11, "peoples-party": 9, "auyl": 6, "adal": 0} == seats


def test_unsaved_changes_are_asked_about_before_another_election(window: MainWindow) -> None:
    type_share(window, "osdp", "8")
    start_from(window, "2016")
    child(window, QMessageBox, "unsaved_question").button(QMessageBox.StandardButton.Discard).click()
    assert "Official result 2016" == window.document.scenario.title
    assert not window.isWindowModified()


def test_what_is_not_verified_stays_marked_on_screen(window: MainWindow) -> None:
    caveat = child(window, QLabel, "caveat_label")
    assert caveat.isHidden()
    start_from(window, "exit-institute-of-democracy-2012")
    assert caveat.isVisible()
    assert caveat.text().startswith("Unverified:")


def test_a_party_is_added_in_the_editor_and_undone(window: MainWindow) -> None:
    before = window.document.scenario
    trigger(window, "action_parties")
    editor = child(window, PartyEditor, "party_editor")
    next(b for b in editor.findChildren(QPushButton) if b.text() == "Add").click()
    next(b for b in editor.findChildren(QPushButton) if b.text() == "OK").click()
    assert 8 == len(window.document.scenario.parties)
    assert child(window, QLabel, "seats_party_8").text() == "0"
    trigger(window, "action_undo")
    assert before == window.document.scenario


def test_typed_notes_are_one_step_and_are_saved(window: MainWindow, tmp_path: Path) -> None:
    QTest.mouseClick(child(window, QPushButton, "page_notes"), LEFT)
    edit = child(window, QPlainTextEdit, "notes_edit")
    before = window.document.scenario.notes
    edit.setFocus()
    QTest.keyClicks(edit, "my assumption ")
    assert f"my assumption {before}" == window.document.scenario.notes
    assert 1 == window.document.history.count()
    window.save_now(tmp_path / "notes.kzcalc")
    assert load_scenario(tmp_path / "notes.kzcalc").notes == window.document.scenario.notes
    trigger(window, "action_undo")
    assert before == edit.toPlainText()


def test_a_shortcut_does_not_lose_what_is_being_typed(window: MainWindow, tmp_path: Path) -> None:
    window.save_now(tmp_path / "typed.kzcalc")
    title = child(window, QLineEdit, "title_edit")
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "My own title")
    trigger(window, "action_save")
    assert "My own title" == load_scenario(tmp_path / "typed.kzcalc").title
    box = child(window, QDoubleSpinBox, "share_spin_osdp")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "9.5")
    trigger(window, "action_save")
    assert 950 == load_scenario(tmp_path / "typed.kzcalc").votes[2]


PUBLISHED = "Published percentages: each vote stands for 0.01\N{NO-BREAK SPACE}%"
COUNTED = {"2012": "6,941,220 votes for the lists", "1999": "votes for the lists", "rudny-2021": "votes for the lists"}
OF_ALL_BALLOTS = "; 5\N{NO-BREAK SPACE}% of the ballots counted = 5.23\N{NO-BREAK SPACE}% of these votes"


@pytest.mark.parametrize("id_", COUNTED)
def test_counted_votes_are_called_votes(window: MainWindow, id_: str) -> None:
    start_from(window, id_)
    assert COUNTED[id_] in child(window, QLabel, "basis_label").text()


@pytest.mark.parametrize("id_", ["2004", "almaty-2021", "shymkent-2021", "exit-strategiya-2012", "exit-socis-a-2023"])
def test_published_percentages_are_not_called_votes(window: MainWindow, id_: str) -> None:
    start_from(window, id_)
    assert child(window, QLabel, "basis_label").text().startswith(PUBLISHED)


def test_a_threshold_of_all_ballots_is_said_as_the_sliders_have_it(window: MainWindow) -> None:
    start_from(window, "exit-socis-a-2023")
    assert f"{PUBLISHED}{OF_ALL_BALLOTS}" == child(window, QLabel, "basis_label").text()


@pytest.mark.parametrize(
    ("id_", "labels"),
    [("2012", ("Majority 54", "Two thirds 72")), ("2004", ("Majority 6 of 10", "Two thirds 7 of 10"))],
)
def test_a_majority_of_the_list_seats_alone_says_of_how_many(
    window: MainWindow, id_: str, labels: tuple[str, str]
) -> None:
    start_from(window, id_)
    texts, rules = SeatsSentences(), window.document.scenario.rules
    assert labels == (texts.majority(rules), texts.two_thirds(rules))
