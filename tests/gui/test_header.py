"""The header says what is on the table: a record until the first change, and a what-if from then on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from kzcalc.gui.widgets.stamp import Stamp
from kzcalc.gui.window import MainWindow
from tests.gui.hands import child, drag, trigger
from tests.gui.test_scenarios import start_from

LEFT = Qt.MouseButton.LeftButton


def stamp(window: MainWindow) -> str:
    return child(window, Stamp, "stamp").text()


def line(window: MainWindow) -> str:
    return child(window, QLabel, "standing_label").text()


def test_the_first_sight_names_the_house_its_seats_the_day_and_what_to_try(window: MainWindow) -> None:
    assert "Official result" == stamp(window)
    assert "Mazhilis of Kazakhstan, 107 seats · 15 January 2012 · drag a slider and see who gets seats" == line(window)


def test_the_stamp_turns_with_the_first_change_and_back_when_it_is_undone(window: MainWindow) -> None:
    drag(window, "cppk", 600)
    assert "WHAT-IF" == stamp(window)
    assert "Mazhilis of Kazakhstan, 107 seats · based on: Official result 2012" == line(window)
    trigger(window, "action_undo")
    assert "Official result" == stamp(window)


def test_a_padlock_makes_no_what_if(window: MainWindow) -> None:
    window.document.set_locked(0, locked=True)
    assert "Official result" == stamp(window)


def test_a_council_is_not_called_the_mazhilis(window: MainWindow) -> None:
    start_from(window, "almaty-2023")
    assert line(window).startswith("Local council (maslikhat), ")


@pytest.mark.parametrize(("entry", "word"), [("2007", "Official result"), ("exit-strategiya-2012", "Exit poll")])
def test_the_stamp_says_what_a_record_is(window: MainWindow, entry: str, word: str) -> None:
    start_from(window, entry)
    assert word == stamp(window)


def test_a_title_that_is_too_long_ends_in_an_ellipsis_until_it_is_edited(window: MainWindow) -> None:
    title = child(window, QLineEdit, "title_edit")
    window.resize(1024, 640)
    window.setFocus()
    window.document.set_title("Title " * 20)
    cut = title.grab().toImage()
    window.document.set_title("Title " * 20 + "end")
    assert title.grab().toImage() == cut  # what is beyond the box changes nothing
    title.setFocus()
    assert title.grab().toImage() != cut


def test_the_title_begins_where_the_line_below_it_begins(window: MainWindow) -> None:
    window.document.set_title("MMM")
    window.setFocus()
    starts = []
    for name in ("title_edit", "standing_label"):
        widget = child(window, QWidget, name)
        image = widget.grab().toImage()
        ground = image.pixel(image.width() - 1, 0)
        dark = [x for x in range(40) if any(image.pixel(x, y) != ground for y in range(image.height()))]
        starts.append(widget.mapTo(window, QPoint(dark[0], 0)).x())
    assert abs(starts[0] - starts[1]) <= 1


def test_the_pencil_takes_the_title_in_hand(window: MainWindow) -> None:
    title = child(window, QLineEdit, "title_edit")
    QTest.mouseClick(child(window, QToolButton, "pencil_button"), LEFT)
    QTest.keyClicks(title, "Mine")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert "Mine" == window.document.scenario.title


def test_the_buttons_follow_what_can_be_undone(window: MainWindow) -> None:
    undo = child(window, QToolButton, "undo_button")
    assert not undo.isEnabled()
    drag(window, "cppk", 600)
    assert undo.isEnabled()
    assert "share: CPPK" in undo.toolTip()
    QTest.mouseClick(undo, LEFT)
    assert 719 == window.document.scenario.shown_shares[6]


def test_the_save_button_saves(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(window.files, "ask_save", lambda *_: asked.append(1))
    QTest.mouseClick(child(window, QPushButton, "save_button"), LEFT)
    assert [1] == asked
