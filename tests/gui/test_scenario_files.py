"""Files in the window: save, open, recent, dropped, damaged; nothing the user did is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from kzcalc import load_scenario, save_scenario
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import OpenWindow, child, drag, seats, slider, trigger

Button = QMessageBox.StandardButton


def choose_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Answer the file dialog that is open."""
    dialog = child(window, QFileDialog, "file_dialog")
    child(dialog, QLineEdit, "fileNameEdit").setText(str(path))
    with qtbot.waitSignal(dialog.fileSelected):
        dialog.accept()


def answer(window: MainWindow, name: str, which: Button) -> None:
    child(window, QMessageBox, name).button(which).click()
    QApplication.processEvents()


def save_as(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    trigger(window, "action_save_as")
    choose_file(qtbot, window, path)


def test_saving_and_opening_brings_back_exactly_the_same_scenario(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, tmp_path: Path
) -> None:
    drag(window, "cppk", 477)
    drag(window, "ak_zhol", 650)
    saved = window.document.scenario
    save_as(qtbot, window, tmp_path / "mine.kzcalc")
    assert not window.isWindowModified()
    assert "mine.kzcalc" in window.windowTitle()
    assert open_window(tmp_path / "mine.kzcalc").document.scenario == saved


def test_a_name_without_an_ending_gets_one(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    save_as(qtbot, window, tmp_path / "mine")
    assert (tmp_path / "mine.kzcalc").exists()


def test_save_writes_to_the_same_file_without_asking(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.kzcalc"
    save_as(qtbot, window, path)
    drag(window, "osdp", 800)
    assert window.isWindowModified()
    trigger(window, "action_save")
    assert not window.isWindowModified()
    assert load_scenario(path) == window.document.scenario


def test_undo_past_the_saved_state_marks_the_window_as_changed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drag(window, "osdp", 800)
    save_as(qtbot, window, tmp_path / "mine.kzcalc")
    trigger(window, "action_undo")
    assert window.isWindowModified()
    trigger(window, "action_redo")
    assert not window.isWindowModified()


def test_a_damaged_file_is_one_sentence_and_everything_stays(window: MainWindow, tmp_path: Path) -> None:
    drag(window, "osdp", 800)
    trigger(window, "action_undo")
    before, count = window.document.scenario, window.document.history.count()
    path = tmp_path / "bad.kzcalc"
    path.write_text('{"format": "kzcalc-scenario", "version": 1, "parties": []}')
    window.files.open(path)
    assert window.message.text == "“bad.kzcalc” is damaged: “parties” must be a list of 2 to 20 parties."
    assert window.document.scenario == before
    assert window.document.history.count() == count
    assert window.document.path is None
    QTest.mouseClick(child(window, QPushButton, "message_close"), Qt.MouseButton.LeftButton)
    assert window.message.text == ""


def test_a_bad_file_on_the_command_line_leaves_the_default_and_the_sentence(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(tmp_path / "missing.kzcalc")
    assert seats(window) == [83, 8, 0, 0, 0, 0, 7]
    assert window.message.text == "“missing.kzcalc” cannot be read: no such file or directory."
    assert window.findChildren(QMessageBox) == []


def test_a_file_that_cannot_be_written_is_one_sentence_and_the_changes_stay(window: MainWindow, tmp_path: Path) -> None:
    drag(window, "osdp", 800)
    window.save_now(tmp_path / "no such folder" / "mine.kzcalc")
    assert "cannot be saved" in window.message.text
    assert window.isWindowModified()


def test_closing_with_unsaved_changes_asks_and_cancel_keeps_the_window(window: MainWindow) -> None:
    drag(window, "osdp", 800)
    changed = window.document.scenario
    window.close()
    assert window.isVisible()
    answer(window, "unsaved_question", Button.Cancel)
    assert window.isVisible()
    assert window.document.scenario == changed


def test_closing_and_discarding_closes(window: MainWindow) -> None:
    drag(window, "osdp", 800)
    window.close()
    answer(window, "unsaved_question", Button.Discard)
    assert not window.isVisible()


def test_closing_and_saving_asks_for_a_name_saves_and_closes(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drag(window, "osdp", 800)
    changed = window.document.scenario
    window.close()
    answer(window, "unsaved_question", Button.Save)
    choose_file(qtbot, window, tmp_path / "kept.kzcalc")
    assert not window.isVisible()
    assert load_scenario(tmp_path / "kept.kzcalc") == changed


def test_closing_an_unchanged_window_does_not_ask(window: MainWindow) -> None:
    window.close()
    assert not window.isVisible()


def test_new_after_changes_asks_and_then_shows_the_official_result(window: MainWindow) -> None:
    drag(window, "osdp", 800)
    trigger(window, "action_new")
    answer(window, "unsaved_question", Button.Discard)
    official = official_result_2012()
    assert (official.votes, official.rules) == (window.document.scenario.votes, window.document.scenario.rules)
    assert not window.isWindowModified()


def test_a_file_changed_by_another_program_is_not_overwritten_without_asking(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "mine.kzcalc"
    save_as(qtbot, window, path)
    drag(window, "osdp", 800)
    path.write_text("theirs, and longer than before" * 100)
    trigger(window, "action_save")
    answer(window, "overwrite_question", Button.Cancel)
    assert path.read_text().startswith("theirs")
    trigger(window, "action_save")
    answer(window, "overwrite_question", Button.Save)
    assert load_scenario(path) == window.document.scenario


def test_opened_and_saved_files_are_offered_again_latest_first(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        save_as(qtbot, window, tmp_path / f"{name}.kzcalc")
    again = open_window()
    menu = next(m for m in again.findChildren(QMenu) if m.title() == "Open &recent")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["two.kzcalc", "one.kzcalc"]
    menu.actions()[1].trigger()
    assert again.document.path == tmp_path / "one.kzcalc"


# Qt 6.12 wants the place as a QPointF, which Qt 6.11 does not take.
@pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")
def test_a_dropped_scenario_file_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.kzcalc"
    save_scenario(official_result_2012().with_votes([8405, 699, 150, 120, 66, 83, 477]), path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    for target in (window, window.seats_chart.viewport(), slider(window, "osdp")):
        window.document.start_with(official_result_2012())
        spot = target.mapTo(window, QPoint(5, 5))
        enter = QDragEnterEvent(spot, copy, data, left, none)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(window, QDropEvent(spot, copy, data, left, none))
        assert seats(window) == [93, 5, 0, 0, 0, 0, 0]
        assert not target.acceptDrops() or target is window


def test_size_and_theme_are_remembered(window: MainWindow, open_window: OpenWindow, settings: QSettings) -> None:
    window.resize(960, 700)  # restoring cuts a window to the screen, which is 800 wide here
    trigger(window, "action_theme_dark")
    assert window.theme.name == "dark"
    window.close()
    settings.sync()
    again = open_window()
    assert again.height() == 700
    assert again.findChild(QAction, "action_theme_dark").isChecked()  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", ["png", "svg", "pdf", "csv", "json"])
def test_the_charts_and_the_table_are_exported(window: MainWindow, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"out.{kind}"
    window.export_now(path)
    beginnings = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "csv": "\ufefftitle,".encode(), "json": b"{"}
    assert path.read_bytes().startswith(beginnings[kind])


def test_an_export_of_an_unknown_kind_is_refused_in_one_sentence(window: MainWindow, tmp_path: Path) -> None:
    window.export_now(tmp_path / "out.xls")
    assert window.message.text == "“out.xls” cannot be exported: its ending says no known kind."


@pytest.mark.parametrize(("name", "beginning"), [(".png", b"\x89PNG"), (".PDF", b"%PDF"), (".csv", b"\xef\xbb\xbf")])
def test_an_export_needs_nothing_before_its_ending(
    window: MainWindow, tmp_path: Path, name: str, beginning: bytes
) -> None:
    window.export_now(tmp_path / name)
    assert "" == window.message.text
    assert (tmp_path / name).read_bytes().startswith(beginning)


@pytest.mark.parametrize("title", ["Result of 15.01.2012", "a.png", "...", "Ө" * 300, 'a/b\\c:"d"?'])
@pytest.mark.parametrize("action", ["action_export", "action_save_as"])
def test_the_name_that_is_proposed_can_be_accepted(
    window: MainWindow, settings: QSettings, tmp_path: Path, title: str, action: str
) -> None:
    settings.setValue("recent_files", [str(tmp_path / "other.kzcalc")])  # the folder that dialogs open in
    window.document.set_title(title)
    trigger(window, action)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.accept()
    assert 1 == len(list(tmp_path.glob("*.png" if action == "action_export" else "*.kzcalc")))
    assert "" == window.message.text


def test_another_kind_of_export_is_another_ending_of_the_name(
    window: MainWindow, settings: QSettings, tmp_path: Path
) -> None:
    settings.setValue("recent_files", [str(tmp_path / "other.kzcalc")])
    window.document.set_title("Result of 15.01.2012")
    trigger(window, "action_export")
    dialog = child(window, QFileDialog, "export_dialog")
    for text, name in (("SVG (*.svg)", "Result of 15.01.2012.svg"), ("CSV (*.csv)", "Result of 15.01.2012.csv")):
        dialog.filterSelected.emit(text)
        assert name == Path(dialog.selectedFiles()[0]).name
    dialog.close()


def test_what_an_interrupted_save_kept_beside_a_file_is_offered_when_it_is_opened(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "mine.kzcalc"
    save_scenario(replace(official_result_2012(), title="Old"), path)
    save_scenario(replace(official_result_2012(), title="New"), tmp_path / ".mine.kzcalc.kzcalc-copy")
    window.open_now(path)
    assert "Old" == window.document.scenario.title
    box = child(window, QMessageBox, "interrupted_question")
    box.button(QMessageBox.StandardButton.Open).click()
    assert "New" == window.document.scenario.title
    assert window.isWindowModified()
    trigger(window, "action_save")
    assert "New" == load_scenario(path).title
    assert not (tmp_path / ".mine.kzcalc.kzcalc-copy").exists()


def test_an_export_does_not_overwrite_the_scenarios_own_file(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    save_scenario(official_result_2012(), path)
    before = path.read_bytes()
    window.open_now(path)
    window.export_now(path)
    assert "mine.json" in window.message.text
    assert before == path.read_bytes()
