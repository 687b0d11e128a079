"""The editor of parties as a person uses it: add, rename, recolour, reorder, remove."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

import kzcalc
from kzcalc import Party, Scenario, load_scenario, save_scenario
from kzcalc.gui.parties.editor import PartyEditor
from kzcalc.gui.parties.party_model import NAME, SHARE
from kzcalc.gui.widgets.theme import DARK, LIGHT, Theme
from tests.gui.hands import child, rows

LEFT = Qt.MouseButton.LeftButton
NBSP = "\N{NO-BREAK SPACE}"
OFFICIAL = kzcalc.catalogue()["2012"]
SHARES = OFFICIAL.with_votes([8000, 800, 200, 200, 100, 100, 600], 50)
OpenEditor = Callable[..., PartyEditor]


def parties(count: int) -> Scenario:
    """So many parties with a hundred votes each."""
    made = tuple(Party(f"p{i}", f"P{i}", f"#{i * 9:02x}4080", 100) for i in range(1, count + 1))
    return Scenario("Made up", made)


@pytest.fixture
def edited() -> list[Scenario]:
    """What the editor gave."""
    return []


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """What the dialog belongs to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def open_editor(qtbot: QtBot, owner: QWidget, edited: list[Scenario]) -> OpenEditor:
    def open_it(scenario: Scenario = OFFICIAL, theme: Theme = LIGHT) -> PartyEditor:
        editor = PartyEditor(scenario, theme, owner)
        editor.edited.connect(edited.append)
        with qtbot.waitExposed(editor):
            editor.open()
        return editor

    return open_it


@pytest.fixture
def editor(open_editor: OpenEditor) -> PartyEditor:
    """The editor on the official result of 2012."""
    return open_editor()


def button(editor: QWidget, name: str) -> QPushButton:
    return child(editor, QPushButton, f"{name}_button")


def press(editor: QWidget, *names: str) -> None:
    for name in names:
        QTest.mouseClick(button(editor, name), LEFT)


def table(editor: QWidget) -> QTableView:
    return child(editor, QTableView, "party_table")


def column(editor: QWidget, number: int) -> list[str]:
    return [row[number] for row in rows(table(editor))]


def names(editor: QWidget) -> list[str]:
    return column(editor, NAME)


def select(editor: QWidget, row: int) -> None:
    widget = table(editor)
    QTest.mouseClick(widget.viewport(), LEFT, pos=widget.visualRect(widget.model().index(row, SHARE)).center())


def name_edit(editor: QWidget) -> QLineEdit:
    """Where a name is being typed; what an earlier one was typed in may still await its deletion."""
    (line,) = [line for line in editor.findChildren(QLineEdit, "name_edit") if line.isVisible()]
    return line


def begin_rename(editor: QWidget, row: int) -> QLineEdit:
    widget = table(editor)
    at = widget.visualRect(widget.model().index(row, NAME)).center()
    QTest.mouseClick(widget.viewport(), LEFT, pos=at)
    QTest.mouseDClick(widget.viewport(), LEFT, pos=at)
    return name_edit(editor)


def type_over(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    if text.isascii():
        QTest.keyClicks(line, text)
    else:  # QTest knows no other keys
        QApplication.clipboard().setText(text)
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def rename(editor: QWidget, row: int, text: str) -> None:
    line = begin_rename(editor, row)
    type_over(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def reason(editor: QWidget) -> str:
    return child(editor, QLabel, "reason_label").text()


class TestTheEditor:
    def test_shows_the_parties_in_the_order_of_registration(self, editor: PartyEditor) -> None:
        assert ["Nur Otan", "Ak Zhol", "OSDP", "Auyl", "Adilet", "Patriots", "CPPK"] == names(editor)

    def test_shows_the_votes_as_shares(self, editor: PartyEditor) -> None:
        assert (f"80.99{NBSP}%", f"7.19{NBSP}%") == (column(editor, SHARE)[0], column(editor, SHARE)[6])

    def test_says_what_the_order_is_for(self, editor: PartyEditor) -> None:
        expected = "The order is the order of registration: it decides ties."
        assert expected == child(editor, QLabel, "order_label").text()

    def test_changes_nothing_unless_something_is_changed(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        press(editor, "ok")
        assert [OFFICIAL] == edited
        assert not editor.isVisible()

    def test_can_be_cancelled(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        press(editor, "remove", "cancel")
        assert [] == edited
        assert not editor.isVisible()

    def test_shows_the_same_in_the_dark(self, open_editor: OpenEditor) -> None:
        assert "Nur Otan" == names(open_editor(theme=DARK))[0]

    def test_keeps_locks_title_rules_and_what_it_does_not_know(
        self, open_editor: OpenEditor, edited: list[Scenario]
    ) -> None:
        first, *others = OFFICIAL.parties
        marked = replace(first, locked=True, unknown={"leader": "A"})
        scenario = replace(OFFICIAL, parties=(marked, *others), unknown={"": {"author": "B"}})
        editor = open_editor(scenario)
        rename(editor, 0, "Otan")
        press(editor, "down", "add", "ok")
        (after,) = edited
        assert replace(marked, name="Otan") == after.parties[1]
        assert (scenario.title, scenario.rules, scenario.notes) == (after.title, after.rules, after.notes)
        assert scenario.unknown == after.unknown


class TestTheTable:
    def test_keeps_the_rules_of_qts_models(self, editor: PartyEditor, qtmodeltester: ModelTester) -> None:
        qtmodeltester.check(table(editor).model())  # type: ignore[no-untyped-call]  # pytest-qt leaves it without types
        press(editor, "add", "remove", "up")
        rename(editor, 1, "Sun")

    def test_lets_names_be_edited_and_nothing_else(self, editor: PartyEditor) -> None:
        model = table(editor).model()
        editable = [bool(model.flags(model.index(0, at)) & Qt.ItemFlag.ItemIsEditable) for at in range(4)]
        assert [False, False, True, False] == editable
        assert [False, False, True, False] == [model.setData(model.index(0, at), "Sun") for at in range(4)]
        assert ["1", "", "Sun", f"80.99{NBSP}%"] == rows(table(editor))[0]


class TestAdding:
    def test_puts_a_party_without_votes_at_the_end(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        press(editor, "add", "ok")
        (after,) = edited
        new = after.parties[-1]
        assert ("party-8", "Party 8", 0, False) == (new.key, new.name, new.votes, new.locked)
        assert OFFICIAL.parties == after.parties[:-1]

    def test_lets_the_name_be_typed_at_once(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        press(editor, "add")
        type_over(name_edit(editor), "Sun")
        press(editor, "ok")
        assert "Sun" == edited[0].parties[-1].name

    def test_takes_a_key_that_is_free(self, open_editor: OpenEditor, edited: list[Scenario]) -> None:
        first, second = parties(2).parties
        scenario = replace(parties(2), parties=(replace(first, key="party-3"), replace(second, key="party-4")))
        press(open_editor(scenario), "add", "add", "ok")
        assert ("party-3", "party-4", "party-5", "party-6") == edited[0].keys

    def test_does_not_take_the_key_of_a_party_that_was_removed(
        self, open_editor: OpenEditor, edited: list[Scenario]
    ) -> None:
        scenario = replace(parties(3), parties=(*parties(2).parties, Party("party-3", "Third", "#123456", 1)))
        editor = open_editor(scenario)
        select(editor, 2)
        press(editor, "remove", "add", "ok")
        assert ("p1", "p2", "party-4") == edited[0].keys

    def test_up_to_twenty_gives_every_party_a_key_and_a_colour_of_its_own_that_a_file_may_hold(
        self, editor: PartyEditor, edited: list[Scenario], tmp_path: Path
    ) -> None:
        press(editor, *["add"] * 13, "ok")
        (after,) = edited
        assert (20, 20) == (len(set(after.keys)), len({p.color for p in after.parties}))
        save_scenario(after, tmp_path / "twenty.kzcalc")
        assert after == load_scenario(tmp_path / "twenty.kzcalc")

    def test_ends_at_twenty_and_says_why(self, open_editor: OpenEditor) -> None:
        editor = open_editor(parties(19))
        assert button(editor, "add").isEnabled()
        press(editor, "add")
        assert not button(editor, "add").isEnabled()
        assert "A scenario holds at most 20 parties." == button(editor, "add").toolTip()
        press(editor, "remove")
        assert button(editor, "add").isEnabled()

    def test_leaves_shares_that_total_ten_thousand_as_they_are(
        self, open_editor: OpenEditor, edited: list[Scenario]
    ) -> None:
        press(open_editor(SHARES), "add", "ok")
        assert (*SHARES.votes, 0) == edited[0].votes


class TestRemoving:
    def test_leaves_real_counts_as_they_are(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        select(editor, 0)
        press(editor, "remove", "ok")
        assert OFFICIAL.parties[1:] == edited[0].parties

    def test_shows_what_the_shares_become(self, open_editor: OpenEditor) -> None:
        editor = open_editor(SHARES)
        select(editor, 0)
        press(editor, "remove")
        assert f"40.00{NBSP}%" == column(editor, SHARE)[0]

    def test_scales_shares_to_ten_thousand_again_and_the_other_ballots_with_them(
        self, open_editor: OpenEditor, edited: list[Scenario]
    ) -> None:
        editor = open_editor(SHARES)
        select(editor, 0)
        press(editor, "remove", "ok")
        assert (4000, 1000, 1000, 500, 500, 3000) == edited[0].votes
        assert 250 == edited[0].other_ballots

    def test_of_several_scales_once_so_that_no_ratio_is_lost(
        self, open_editor: OpenEditor, edited: list[Scenario]
    ) -> None:
        editor = open_editor(OFFICIAL.with_votes([3333, 3333, 3331, 1, 1, 1, 0]))
        for _ in range(3):
            select(editor, 0)
            press(editor, "remove")
        press(editor, "ok")
        assert (3334, 3333, 3333, 0) == edited[0].votes

    def test_a_party_without_votes_changes_no_share(self, open_editor: OpenEditor, edited: list[Scenario]) -> None:
        editor = open_editor(OFFICIAL.with_votes([9000, 1000, 0, 0, 0, 0, 0], 7))
        select(editor, 6)
        press(editor, "remove", "ok")
        assert (9000, 1000, 0, 0, 0, 0) == edited[0].votes
        assert 7 == edited[0].other_ballots

    def test_all_the_votes_leaves_equal_shares(self, open_editor: OpenEditor, edited: list[Scenario]) -> None:
        editor = open_editor(OFFICIAL.with_votes([10_000, 0, 0, 0, 0, 0, 0], 9))
        press(editor, "remove", "ok")
        assert (1667, 1667, 1667, 1667, 1666, 1666) == edited[0].votes

    def test_ends_at_two_and_says_why(self, open_editor: OpenEditor) -> None:
        editor = open_editor(parties(3))
        press(editor, "remove")
        assert not button(editor, "remove").isEnabled()
        assert "A scenario needs at least 2 parties." == button(editor, "remove").toolTip()

    def test_selects_the_party_that_took_the_place(self, editor: PartyEditor) -> None:
        select(editor, 6)
        press(editor, "remove")
        assert "Patriots" == names(editor)[table(editor).currentIndex().row()]


class TestTheOrder:
    def test_is_changed_by_moving_a_party_up(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        select(editor, 6)
        press(editor, "up", "up", "ok")
        assert ("nur-otan", "ak-zhol", "osdp", "auyl", "cppk", "adilet", "patriots") == edited[0].keys
        assert 498_788 == edited[0].votes[4]

    def test_is_changed_by_moving_a_party_down(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        press(editor, "down", "ok")
        assert ("ak-zhol", "nur-otan") == edited[0].keys[:2]

    def test_is_changed_from_the_keyboard(self, editor: PartyEditor) -> None:
        select(editor, 1)
        QTest.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert ["Ak Zhol", "Nur Otan"] == names(editor)[:2]

    def test_decides_ties(self, open_editor: OpenEditor, edited: list[Scenario]) -> None:
        scenario = replace(parties(2), rules=replace(OFFICIAL.rules, seats=3))
        assert (2, 1) == scenario.allocate().seats
        press(open_editor(scenario), "down", "ok")
        assert {"p2": 2, "p1": 1} == dict(zip(edited[0].keys, edited[0].allocate().seats, strict=True))

    def test_ends_at_the_first_and_the_last_party_and_says_why(self, editor: PartyEditor) -> None:
        assert (False, True) == (button(editor, "up").isEnabled(), button(editor, "down").isEnabled())
        assert "The first party cannot move up." == button(editor, "up").toolTip()
        select(editor, 6)
        assert (True, False) == (button(editor, "up").isEnabled(), button(editor, "down").isEnabled())
        assert "The last party cannot move down." == button(editor, "down").toolTip()


class TestANewName:
    def test_is_typed_after_a_double_click(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        rename(editor, 1, "Bright Path")
        press(editor, "ok")
        assert "Bright Path" == edited[0].parties[1].name

    def test_is_typed_after_f2(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        select(editor, 2)
        QTest.keyClick(table(editor), Qt.Key.Key_F2)
        type_over(name_edit(editor), "ZhSDP")
        press(editor, "ok")
        assert "ZhSDP" == edited[0].parties[2].name

    def test_that_is_still_being_typed_counts_when_ok_is_pressed_by_key(
        self, editor: PartyEditor, edited: list[Scenario]
    ) -> None:
        type_over(begin_rename(editor, 1), "Half")
        button(editor, "ok").click()
        assert "Half" == edited[0].parties[1].name

    def test_goes_with_the_party_that_is_moved_while_it_is_typed(self, editor: PartyEditor) -> None:
        type_over(begin_rename(editor, 1), "Moved")
        press(editor, "up")
        assert ["Moved", "Nur Otan"] == names(editor)[:2]

    def test_loses_spaces_around_it(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        rename(editor, 1, "  Path ")
        press(editor, "ok")
        assert "Path" == edited[0].parties[1].name

    def test_is_given_up_with_escape(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        line = begin_rename(editor, 1)
        type_over(line, "")
        assert "Party 2 has no name." == reason(editor)
        QTest.keyClick(line, Qt.Key.Key_Escape)
        assert "" == reason(editor)
        press(editor, "ok")
        assert [OFFICIAL] == edited

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("", "Party 2 has no name.", id="empty"),
            pytest.param("   ", "Party 2 has no name.", id="blank"),
            pytest.param("a" * 201, "The name of party 2 is longer than 200 characters.", id="long"),
        ],
    )
    def test_that_no_file_may_hold_disables_ok_with_the_reason(
        self, editor: PartyEditor, edited: list[Scenario], text: str, expected: str
    ) -> None:
        type_over(begin_rename(editor, 1), text)
        assert (expected, False) == (reason(editor), button(editor, "ok").isEnabled())
        press(editor, "down")
        assert (expected.replace("2", "3", 1), False) == (reason(editor), button(editor, "ok").isEnabled())
        press(editor, "ok")
        assert [] == edited
        rename(editor, 2, "Fine")
        assert ("", True) == (reason(editor), button(editor, "ok").isEnabled())

    @pytest.mark.parametrize("text", ["two\nlines", "two\u2028lines", "a\ttab", "\x7f"])
    def test_of_more_than_one_line_disables_ok_with_the_reason(self, editor: PartyEditor, text: str) -> None:
        model = table(editor).model()
        model.setData(model.index(1, NAME), text)  # no line edit takes a line break, but a name may come with one
        expected = "The name of party 2 must be one line."
        assert (expected, False) == (reason(editor), button(editor, "ok").isEnabled())

    def test_tells_the_table_of_itself_alone(self, editor: PartyEditor) -> None:
        heard: list[tuple[int, int]] = []
        table(editor).model().dataChanged.connect(lambda first, _last: heard.append((first.row(), first.column())))
        rename(editor, 1, "Sun")
        rename(editor, 1, "Sun")
        assert [(1, NAME)] == heard

    def test_of_two_hundred_characters_is_fine(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        rename(editor, 1, "a" * 200)
        press(editor, "ok")
        assert 200 == len(edited[0].parties[1].name)

    def test_is_not_given_to_a_known_party_by_showing_it_in_another_language(
        self, open_editor: OpenEditor, edited: list[Scenario]
    ) -> None:
        QLocale.setDefault(QLocale("ru"))
        editor = open_editor()
        assert "Ак жол" == names(editor)[1]
        rename(editor, 1, "Путь")
        rename(editor, 1, "Ак жол")
        press(editor, "ok")
        assert [OFFICIAL] == edited


class TestANewColour:
    def test_is_chosen_in_a_dialog_that_does_not_block(
        self, qtbot: QtBot, editor: PartyEditor, edited: list[Scenario]
    ) -> None:
        QTest.mouseClick(child(editor, QToolButton, "color_ak_zhol"), LEFT, pos=QPoint(10, 10))
        dialog = child(editor, QColorDialog, "color_dialog")
        assert OFFICIAL.parties[1].color == dialog.currentColor().name()
        dialog.setCurrentColor(QColor("#010203"))
        with qtbot.waitSignal(dialog.colorSelected):
            dialog.accept()
        QApplication.processEvents()
        press(editor, "ok")
        expected = replace(OFFICIAL.parties[1], color="#010203")
        assert expected == edited[0].parties[1]
        assert OFFICIAL.parties[2:] == edited[0].parties[2:]

    def test_stands_on_the_button_in_words(self, editor: PartyEditor) -> None:
        for party in OFFICIAL.parties:
            button = child(editor, QToolButton, f"color_{party.key.replace('-', '_')}")
            assert party.color == button.text().strip()
            assert button.width() >= button.sizeHint().width()

    def test_can_be_given_up(self, editor: PartyEditor, edited: list[Scenario]) -> None:
        QTest.mouseClick(child(editor, QToolButton, "color_ak_zhol"), LEFT, pos=QPoint(10, 10))
        dialog = child(editor, QColorDialog, "color_dialog")
        dialog.setCurrentColor(QColor("#010203"))
        dialog.reject()
        press(editor, "ok")
        assert [OFFICIAL] == edited
