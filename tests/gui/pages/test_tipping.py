"""What it would take: the nearest first, one row a move; the button, Enter or a double click applies it, once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kzcalc import Scenario
from kzcalc.analysis.tipping import tipping_points
from kzcalc.gui.pages.tipping import TippingPage
from kzcalc.gui.window import MainWindow
from tests.gui.hands import child, rows, seats, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(qtbot: QtBot, window: MainWindow) -> QTableView:
    QTest.mouseClick(child(window, QPushButton, "page_tipping"), LEFT)
    found = child(window, QTableView, "tipping_table")
    wait_for_rows(qtbot, window)
    return found


def wait_for_rows(qtbot: QtBot, window: MainWindow) -> None:
    page = child(window, TippingPage, "tipping_tab")
    qtbot.waitUntil(lambda: not page.searching, timeout=30_000)


def click(table: QTableView, row: int, *, double: bool = False) -> None:
    index = table.model().index(row, 0)
    table.scrollTo(index)
    at = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=at)
    if double:
        QTest.mouseDClick(table.viewport(), LEFT, pos=at)


def moves(scenario: Scenario) -> set[tuple[str, int | None]]:
    return {(point.party, point.ballots) for point in tipping_points(scenario)}


def test_the_nearest_tipping_point_of_2012_is_the_communists_fall(table: QTableView) -> None:
    events = "loses seats 7 → 0 · falls below the threshold"
    assert ["CPPK", events, "−0.186", "−12,903", "Nur Otan +7, CPPK −7"] == rows(table)[0]


def test_every_move_has_one_row_with_all_that_it_brings(window: MainWindow, table: QTableView) -> None:
    assert len(moves(window.document.scenario)) == table.model().rowCount()
    assert len(tipping_points(window.document.scenario)) == sum(row[1].count(" · ") + 1 for row in rows(table))


def test_nothing_reads_as_no_change(table: QTableView) -> None:
    texts = [text for row in rows(table) for text in row]
    assert [] == [text for text in texts if text in ("±0", "+0.000", "−0.000")]


def test_one_click_chooses_and_applies_nothing(window: MainWindow, table: QTableView) -> None:
    before = window.document.scenario
    click(table, 0)
    assert before == window.document.scenario
    assert 0 == table.currentIndex().row()


def test_a_double_click_applies_once_and_undo_takes_it_back(window: MainWindow, table: QTableView) -> None:
    before = window.document.scenario
    steps = window.document.history.count()
    click(table, 0, double=True)
    assert 0 == seats(window)[6]
    assert sum(before.votes) == sum(window.document.scenario.votes)
    click(table, 0, double=True)  # of the list as it was
    assert steps + 1 == window.document.history.count()
    trigger(window, "action_undo")
    assert before == window.document.scenario


def test_enter_applies_the_row_and_the_keyboard_stays_in_the_list(
    qtbot: QtBot, window: MainWindow, table: QTableView
) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert 0 == seats(window)[6]
    wait_for_rows(qtbot, window)
    assert table.hasFocus()
    assert table.currentIndex().row() >= 0


def test_the_button_applies_the_chosen_row_once(window: MainWindow, table: QTableView) -> None:
    button = child(window, QPushButton, "tipping_apply")
    assert not button.isEnabled()
    click(table, 0)
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    assert 1 == window.document.history.count()
    assert 0 == seats(window)[6]


def test_the_list_follows_a_typed_share_once_the_hand_rests(
    qtbot: QtBot, window: MainWindow, table: QTableView
) -> None:
    type_share(window, "cppk", "4.77")
    qtbot.waitUntil(lambda: rows(table)[0][0] != "CPPK")
    assert "Hundredths" == table.model().headerData(3, Qt.Orientation.Horizontal)
    assert len(moves(window.document.scenario)) == table.model().rowCount()


def test_a_shut_page_searches_nothing(window: MainWindow, table: QTableView, monkeypatch: pytest.MonkeyPatch) -> None:
    assert table.isVisible()
    QTest.mouseClick(child(window, QPushButton, "page_tipping"), LEFT)
    calls: list[object] = []
    monkeypatch.setattr("kzcalc.gui.pages.tipping.search", calls.append)
    type_share(window, "cppk", "4.77")
    assert not child(window, TippingPage, "tipping_tab").searching
    assert [] == calls


def test_the_row_of_the_same_party_and_event_stays_chosen(qtbot: QtBot, window: MainWindow, table: QTableView) -> None:
    def chosen() -> list[tuple[int, str, bool]]:
        found = [index.row() for index in table.selectionModel().selectedRows()]
        return [(row, rows(table)[row][0], rows(table)[row][1].startswith("wins")) for row in found]

    click(table, 1)
    assert [(1, "CPPK", True)] == chosen()
    type_share(window, "cppk", "4.77")
    wait_for_rows(qtbot, window)
    assert [(4, "CPPK", True)] == chosen()
    assert 4 == table.currentIndex().row()


def test_the_list_keeps_the_rules_of_qts_models(table: QTableView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table.model())  # type: ignore[no-untyped-call]  # pytest-qt leaves it without types
