"""The notes keep every character they have: only what is typed is put into them, and the cursor stays."""

import re
from html import escape
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QScrollArea

from kzcalc import Party, Scenario, load_scenario, save_scenario
from kzcalc.gui.pages.notes import NotesEdit, NotesPage
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.catalogue import users_words
from kzcalc.gui.wording.notes import Remarks, with_links
from kzcalc.scenario.catalogue import catalogue, entries
from kzcalc.scenario.catalogue_entry import CatalogueEntry
from tests.gui.hands import child, drag, slider, swept_away, trigger

LEFT = Qt.MouseButton.LeftButton
NBSP = "Share 7,19\N{NO-BREAK SPACE}% of valid votes\r\nsecond line\r\nthird"
CRLF = "first\r\n\r\nthird line\r\n"
ODD = "narrow\N{NARROW NO-BREAK SPACE}space, line\N{LINE SEPARATOR}separator, emoji 😀, қазақ"


def with_notes(notes: str) -> Scenario:
    keys = ("nur-otan", "ak-zhol", "osdp")
    parties = tuple([Party(key, key, "#123456", votes) for key, votes in zip(keys, (8000, 1500, 500), strict=True)])
    return Scenario("Mine", parties, notes=notes)


def put_notes(window: MainWindow, notes: str) -> None:
    window.document.start_with(with_notes(notes))
    swept_away()


@pytest.fixture
def edit(window: MainWindow) -> QPlainTextEdit:
    QTest.mouseClick(child(window, QPushButton, "page_notes"), LEFT)
    return child(window, QPlainTextEdit, "notes_edit")


def go_to(edit: QPlainTextEdit, place: QTextCursor.MoveOperation) -> None:
    edit.setFocus()
    edit.moveCursor(place)


def paste(edit: QPlainTextEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit.paste()


END, START = QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start


# -- one step ----------------------------------------------------------------------------------------------------------


def test_ten_letters_are_one_step(window: MainWindow, edit: QPlainTextEdit) -> None:
    before = window.document.scenario
    go_to(edit, END)
    QTest.keyClicks(edit, "ten lettrs")
    assert 1 == window.document.history.count()
    trigger(window, "action_undo")
    assert before == window.document.scenario
    assert before.notes == edit.toPlainText()


def test_ten_letters_after_saving_are_one_step_as_well(
    window: MainWindow, edit: QPlainTextEdit, tmp_path: Path
) -> None:
    put_notes(window, "")
    window.save_now(tmp_path / "notes.kzcalc")
    go_to(edit, END)
    QTest.keyClicks(edit, "before")
    QTest.keyClick(edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    trigger(window, "action_save")
    assert "before" == load_scenario(tmp_path / "notes.kzcalc").notes
    QTest.keyClicks(edit, " and after")
    assert (2, "before and after") == (window.document.history.count(), window.document.scenario.notes)
    trigger(window, "action_undo")
    assert ("before", False) == (window.document.scenario.notes, window.document.modified)


def test_notes_between_two_other_steps_are_steps_of_their_own(window: MainWindow, edit: QPlainTextEdit) -> None:
    put_notes(window, "")
    go_to(edit, END)
    QTest.keyClicks(edit, "one")
    slider(window, "osdp").setValue(700)
    go_to(edit, END)
    QTest.keyClicks(edit, "two")
    assert (3, "onetwo") == (window.document.history.count(), window.document.scenario.notes)


def test_undo_in_the_middle_of_typing_ends_that_step(window: MainWindow, edit: QPlainTextEdit) -> None:
    put_notes(window, "start")
    go_to(edit, END)
    QTest.keyClicks(edit, " one")
    trigger(window, "action_undo")
    assert ("start", "start") == (window.document.scenario.notes, edit.toPlainText())
    go_to(edit, END)
    QTest.keyClicks(edit, " two")
    assert ("start two", 1) == (window.document.scenario.notes, window.document.history.count())


# -- what is there stays -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("notes", [NBSP, CRLF, ODD])
def test_typing_elsewhere_leaves_every_character_as_it_was(
    window: MainWindow, edit: QPlainTextEdit, tmp_path: Path, notes: str
) -> None:
    save_scenario(with_notes(notes), tmp_path / "notes.kzcalc")
    window.open_now(tmp_path / "notes.kzcalc")
    assert notes == window.document.scenario.notes
    go_to(edit, END)
    QTest.keyClicks(edit, "!")
    go_to(edit, START)
    QTest.keyClicks(edit, "?")
    assert f"?{notes}!" == window.document.scenario.notes
    window.save_now(tmp_path / "notes.kzcalc")
    assert f"?{notes}!" == load_scenario(tmp_path / "notes.kzcalc").notes


def test_a_line_break_that_is_typed_is_as_those_that_are_there(window: MainWindow, edit: QPlainTextEdit) -> None:
    for notes, line_break in (("one\r\ntwo", "\r\n"), ("one\ntwo", "\n"), ("one", "\n")):
        put_notes(window, notes)
        go_to(edit, END)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClicks(edit, "x")
        assert f"{notes}{line_break}x" == window.document.scenario.notes


@pytest.mark.parametrize("pasted", ["7,19\N{NO-BREAK SPACE}%", "😀", "a\nb", ODD.replace("\N{LINE SEPARATOR}", " ")])
def test_what_is_pasted_stays_as_it_is(window: MainWindow, edit: QPlainTextEdit, pasted: str) -> None:
    put_notes(window, "ab")
    go_to(edit, START)
    edit.moveCursor(QTextCursor.MoveOperation.Right)
    paste(edit, pasted)
    QTest.keyClicks(edit, "!")
    assert f"a{pasted}!b" == window.document.scenario.notes


def test_after_an_emoji_letters_go_where_the_cursor_is(window: MainWindow, edit: QPlainTextEdit) -> None:
    put_notes(window, "😀😀 end")
    go_to(edit, START)
    edit.moveCursor(QTextCursor.MoveOperation.Right)
    QTest.keyClicks(edit, "x")
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert "😀x end" == window.document.scenario.notes


def test_deleting_between_crlf_lines_joins_them(window: MainWindow, edit: QPlainTextEdit) -> None:
    put_notes(window, NBSP)
    go_to(edit, START)
    edit.moveCursor(QTextCursor.MoveOperation.EndOfLine)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert NBSP.replace("\r\n", "", 1) == window.document.scenario.notes


def places(notes: str) -> list[str]:
    """Where the cursor can stand between: a CR LF is one place, as an emoji is."""
    return [place if place != "\0" else "\r\n" for place in notes.replace("\r\n", "\0")]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_whatever_is_typed_pasted_and_deleted_the_notes_are_what_a_plain_list_says(
    window: MainWindow, edit: QPlainTextEdit, line_break: str, seed: int
) -> None:
    random = Random(seed)
    model = places(f"one{line_break}\N{NO-BREAK SPACE}two 😀{line_break}end")
    put_notes(window, "".join(model))
    for _ in range(150):
        first, last = sorted(random.choices(range(len(model) + 1), k=2))
        last = min(last, first + 3)
        units = [len(place.encode("utf-16-le")) // 2 if place != "\r\n" else 1 for place in model]
        cursor = edit.textCursor()
        cursor.setPosition(sum(units[:first]))
        cursor.setPosition(sum(units[:last]), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        text = random.choice(["", "a", "\N{NO-BREAK SPACE}", "😀", "x\ny", "\n", "longer text"])
        edit.insertPlainText(text)
        if "\r\n" not in model:
            line_break = "\n"  # none is left to be like
        model[first:last] = places(text.replace("\n", line_break))
        assert "".join(model) == window.document.scenario.notes
    while window.document.history.canUndo():
        trigger(window, "action_undo")
    assert "\N{NO-BREAK SPACE}two 😀" in edit.toPlainText().replace(" two", "\N{NO-BREAK SPACE}two")


# -- the cursor --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("notes", [NBSP, CRLF, ODD, "plain"])
def test_moving_a_slider_leaves_notes_and_cursor_alone(window: MainWindow, edit: QPlainTextEdit, notes: str) -> None:
    put_notes(window, notes)
    cursor = edit.textCursor()
    cursor.setPosition(4)
    edit.setTextCursor(cursor)
    drag(window, "osdp", 700, 900)
    assert (4, notes) == (edit.textCursor().position(), window.document.scenario.notes)


def test_moving_a_slider_sets_no_text_anew(
    window: MainWindow, edit: QPlainTextEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_notes(window, NBSP)
    assert edit.isVisible()
    monkeypatch.setattr(NotesEdit, "setPlainText", lambda *_: pytest.fail("the text was set anew"))
    drag(window, "osdp", 700, 900)
    assert NBSP == window.document.scenario.notes


def test_undo_leaves_the_cursor_where_it_is_as_far_as_it_can(window: MainWindow, edit: QPlainTextEdit) -> None:
    put_notes(window, "0123456789")
    go_to(edit, END)
    QTest.keyClicks(edit, "abc")
    trigger(window, "action_undo")
    assert 10 == edit.textCursor().position()


def test_the_first_move_of_an_official_result_leaves_the_cursor_between_its_letters(
    window: MainWindow, edit: QPlainTextEdit
) -> None:
    go_to(edit, END)
    QTest.keyClicks(edit, "abd")
    edit.moveCursor(QTextCursor.MoveOperation.Left)
    drag(window, "osdp", 700)  # the notes say from now on what this is based on
    QTest.keyClicks(edit, "c")
    assert window.document.scenario.notes.endswith("abcd")
    go_to(edit, END)
    trigger(window, "action_undo")
    trigger(window, "action_undo")
    QTest.keyClicks(edit, "e")
    assert window.document.scenario.notes.endswith("abde")


# -- what the program has to say ---------------------------------------------------------------------------------------


def remarks(window: MainWindow) -> str:
    return "\n".join(label.text() for label in child(window, QScrollArea, "notes_remarks").findChildren(QLabel))


def test_source_caveats_assembly_and_colours_stand_beside_the_notes(window: MainWindow, edit: QPlainTextEdit) -> None:
    assert edit.isVisible()
    told = remarks(window)
    assert "The seven published percentages add up to 100.01." in told
    assert (
        "The Assembly of the People of Kazakhstan elects 9 members of the Mazhilis itself, whatever the vote." in told
    )
    assert "The parties’ colours are this program’s choice: no official source gives any." in told
    assert "article" in told


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
def test_what_no_source_confirms_is_marked_and_nothing_else(
    window: MainWindow, edit: QPlainTextEdit, entry: CatalogueEntry
) -> None:
    assert edit.isVisible()
    window.document.start_with(entry.scenario(words=users_words()))
    swept_away()
    badges = window.findChildren(QLabel, "unverified_badge")
    assert len([caveat for caveat in entry.caveats if caveat.unverified]) == len(badges)
    told = remarks(window)
    assert [] == [c.text for c in entry.caveats if escape(c.text, quote=False) not in re.sub("<[^>]+>", "", told)]


def test_a_what_if_keeps_the_marks_of_what_it_is_based_on(window: MainWindow, edit: QPlainTextEdit) -> None:
    assert edit.isVisible()
    window.document.start_with(catalogue()["2021"])
    swept_away()
    drag(window, "ak_zhol", 900)
    swept_away()
    assert "A what-if. Its own notes say what it is based on." in remarks(window)
    assert 1 <= len(window.findChildren(QLabel, "unverified_badge"))


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        (
            "Kazinform 22 March 2016; electionguide.org/elections/id/2904",
            'Kazinform 22 March 2016; <a href="https://electionguide.org/elections/id/2904">'
            "electionguide.org/elections/id/2904</a>",
        ),
        ("27.9.2004, 5.8 points, p. 420", "27.9.2004, 5.8 points, p. 420"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("(ng.kz)", '(<a href="https://ng.kz">ng.kz</a>)'),
    ],
)
def test_addresses_can_be_followed_and_nothing_else_is_markup(text: str, markup: str) -> None:
    assert markup == with_links(text)


def test_moving_a_slider_makes_no_remark_anew(
    window: MainWindow, edit: QPlainTextEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert edit.isVisible()
    drag(window, "osdp", 700)
    monkeypatch.setattr(NotesPage, "_show_remarks", lambda *_: pytest.fail("they were made anew"))
    drag(window, "osdp", 900, 650)


def test_the_source_begins_as_a_sentence_does_unless_it_is_an_address() -> None:
    sources = [Remarks().of(catalogue()[key])[0].text for key in ("2012", "2007")]
    assert ["Votes", "franco.wiki"] == [re.split(r"[\s:,]", source)[0] for source in sources]
