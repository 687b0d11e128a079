"""Boxes for numbers, lists and names: what they understand, and what the wheel leaves alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kzcalc.gui.widgets.boxes import CountSpin, DecimalSpin, ShareSpin
from kzcalc.gui.widgets.edits import LineEdit
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.numbers import number, percent, plain_number
from tests.gui.hands import PAGES, child, spin, trigger, turn_wheel


def paste(box: QAbstractSpinBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    QApplication.clipboard().setText(text)
    QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(box, Qt.Key.Key_Return)


class TestAWrittenNumber:
    @pytest.mark.parametrize(
        "text", ["7.5", "7,5", "7.5%", "7,5 %", "7,5\u00a0%", " 7.5\n", "\u20687.5\u2069", "\u200e7,5\u202f%"]
    )
    def test_with_decimals_is_understood(self, text: str) -> None:
        assert "7.5" == plain_number(text, whole=False)

    @pytest.mark.parametrize(
        "text", ["19520", "19,520", "19.520", "19 520", "19\u00a0520", "19\u202f520", "19\u2009520", "19’520"]
    )
    def test_that_is_whole_and_grouped_is_understood(self, text: str) -> None:
        assert "19520" == plain_number(text, whole=True)

    @pytest.mark.parametrize("text", ["1,234.5", "1.234,5", "1 234,5"])
    def test_with_groups_and_decimals_is_understood(self, text: str) -> None:
        assert "1234.5" == plain_number(text, whole=False)

    @pytest.mark.parametrize("text", ["7,5", "1,23,456", "1,234.567", "about 7"])
    def test_that_is_not_whole_is_not_made_so(self, text: str) -> None:
        assert not plain_number(text, whole=True).isdigit()

    def test_keeps_its_sign(self) -> None:
        assert "-3" == plain_number("\N{MINUS SIGN}3", whole=True)


@pytest.mark.parametrize("language", ["en_US", "ru_RU", "kk_KZ"])
class TestABox:
    @pytest.fixture(autouse=True)
    def in_language(self, language: str) -> Iterator[None]:
        QLocale.setDefault(QLocale(language))
        yield
        QLocale.setDefault(QLocale("en_US"))

    @pytest.mark.parametrize("text", ["7.5", "7,5", "7.5%", "7,5 %", " 7.50 "])
    def test_of_decimals_takes_what_is_pasted(self, qtbot: QtBot, text: str) -> None:
        box = DecimalSpin()
        qtbot.addWidget(box)
        box.show()
        paste(box, text)
        assert 7.5 == box.value()

    def test_takes_numbers_as_the_program_writes_them(self, qtbot: QtBot) -> None:
        decimals, count = DecimalSpin(), CountSpin()
        count.setRange(0, 10_000_000)
        for box, text in ((decimals, percent(7)), (count, number(1_234_567))):
            qtbot.addWidget(box)
            box.show()
            paste(box, text)
        assert (7.0, 1_234_567) == (decimals.value(), count.value())

    @pytest.mark.parametrize("text", ["19520", "19,520", "19.520", "19 520"])
    def test_of_whole_numbers_takes_groups_typed_key_by_key(self, qtbot: QtBot, text: str) -> None:
        count, large = CountSpin(), DecimalSpin()
        count.setRange(0, 10_000_000)
        large.setDecimals(0)
        large.setRange(0, 1e15)
        for box in (count, large):
            qtbot.addWidget(box)
            box.show()
            box.selectAll()
            QTest.keyClicks(box, text)
            QTest.keyClick(box, Qt.Key.Key_Return)
            assert 19_520 == box.value()

    @pytest.mark.parametrize(("text", "share"), [("6.999", 699), ("6,9999999", 699), ("7.000", 700), ("0.009", 0)])
    def test_of_a_share_cuts_what_is_finer_and_never_rounds_up(self, qtbot: QtBot, text: str, share: int) -> None:
        box = ShareSpin()
        box.setValue(50)
        told: list[int] = []
        box.typed.connect(told.append)
        qtbot.addWidget(box)
        box.show()
        box.selectAll()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert [share] == told

    def test_of_a_share_that_shows_more_decimals_cuts_them_too(self, qtbot: QtBot) -> None:
        box = ShareSpin()
        box.setDecimals(4)
        told: list[int] = []
        box.typed.connect(told.append)
        qtbot.addWidget(box)
        box.show()
        paste(box, "6.9999")
        assert [699] == told


def test_every_box_for_numbers_of_the_window_understands_a_percent_sign_and_a_comma(window: MainWindow) -> None:
    for page in PAGES:
        window.drawer.open(page)
    boxes = [box for box in window.findChildren(QDoubleSpinBox) if box.decimals() and box.isEnabled()]
    assert len(boxes) >= 9
    for box in boxes:
        for text in ("0,5 %", "0.5"):
            assert 0.5 == box.valueFromText(text), box.objectName()
    for count in window.findChildren(QSpinBox):
        assert 1_234 == count.valueFromText("1 234"), count.objectName()


class TestALine:
    @pytest.fixture
    def line(self, qtbot: QtBot) -> LineEdit:
        line = LineEdit(300)
        qtbot.addWidget(line)
        line.show()
        return line

    @pytest.fixture
    def written(self, line: LineEdit) -> list[str]:
        written: list[str] = []
        line.written.connect(written.append)
        return written

    def test_that_is_merely_visited_stays_as_it_is(self, line: LineEdit, written: list[str]) -> None:
        long = "\N{PARTY POPPER}" * 301
        line.setText(long[:300])
        line.setFocus()
        line.clearFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert ([], long[:300]) == (written, line.text())

    def test_counts_characters_not_halves_of_them(self, line: LineEdit, written: list[str]) -> None:
        QApplication.clipboard().setText("\N{PARTY POPPER}" * 301)
        line.paste()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert ["\N{PARTY POPPER}" * 300] == written

    def test_holds_no_part_of_a_joined_emoji(self, line: LineEdit, written: list[str]) -> None:
        QApplication.clipboard().setText("\N{PARTY POPPER}" * 298 + "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}")
        line.paste()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert ["\N{PARTY POPPER}" * 298] == written

    @pytest.mark.parametrize("bad", ["\n", "\r\n", "\u2028", "\u0085", "\t", "\u009b", "\u202e", "\u2069", "\u200b"])
    def test_keeps_nothing_that_a_file_refuses(self, line: LineEdit, written: list[str], bad: str) -> None:
        QApplication.clipboard().setText(f"one{bad}two")
        line.paste()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert 1 == len(written)
        assert bad not in written[0]
        assert written[0].startswith("one")
        assert written[0].endswith("two")

    def test_takes_spaces_while_they_are_typed(self, line: LineEdit, written: list[str]) -> None:
        QTest.keyClicks(line, "one two")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert ["one two"] == written


class TestTheWheel:
    @staticmethod
    def turn_over_all(root: QWidget, focused: QWidget) -> int:
        """Turn the wheel over whatever has a value and not the focus; how many there were."""
        kinds = (QAbstractSpinBox, QComboBox, QAbstractSlider)
        boxes = [b for kind in kinds for b in root.findChildren(kind) if not isinstance(b, QScrollBar)]
        count = 0
        for box in boxes:
            if box is focused or not box.isVisible() or not box.isEnabled():
                continue
            before = value_of(box)
            for notch in (120, -120):
                turn_wheel(box, notch)
                assert not box.hasFocus(), box
                assert before == value_of(box), box.objectName() or box
            count += 1
        return count

    @pytest.mark.parametrize("page", PAGES)
    def test_changes_nothing_without_the_focus_on_any_page(self, window: MainWindow, page: str) -> None:
        window.drawer.open(page)
        slider = spin(window, "nur_otan")
        slider.setFocus()
        scenario = window.document.scenario
        assert self.turn_over_all(window, slider) >= 14
        assert scenario == window.document.scenario

    @pytest.mark.parametrize("action", ["action_open", "action_save_as", "action_export", "action_start_from"])
    def test_changes_nothing_in_dialogs(self, window: MainWindow, qtbot: QtBot, action: str) -> None:
        trigger(window, action)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        with qtbot.waitExposed(dialog):
            dialog.show()
        focus = dialog.focusWidget() or dialog
        self.turn_over_all(dialog, focus)
        dialog.close()

    def test_changes_nothing_in_the_dialog_of_colours(self, window: MainWindow, qtbot: QtBot) -> None:
        trigger(window, "action_parties")
        editor = QApplication.activeModalWidget()
        assert editor is not None
        child(editor, QToolButton, "color_cppk").click()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        with qtbot.waitExposed(dialog):
            dialog.show()
        button = dialog.findChild(QPushButton)
        assert button is not None
        button.setFocus()
        assert self.turn_over_all(dialog, button) >= 6
        dialog.close()
        editor.close()


def value_of(box: QWidget) -> object:
    if isinstance(box, QComboBox):
        return box.currentIndex()
    return box.value() if isinstance(box, QAbstractSlider | QSpinBox | QDoubleSpinBox) else None
