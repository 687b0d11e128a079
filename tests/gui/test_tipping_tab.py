"""What it would take: the nearest first, one click applies, undo takes it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from kzcalc.analysis.tipping import tipping_points
from kzcalc.gui.window import MainWindow
from tests.gui.conftest import child
from tests.gui.test_window import seats, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(window: MainWindow) -> QTableWidget:
    QTest.mouseClick(child(window, QPushButton, "page_tipping"), LEFT)
    return child(window, QTableWidget, "tipping_table")


def rows(table: QTableWidget) -> list[list[str]]:
    def text(row: int, column: int) -> str:
        item = table.item(row, column)
        assert item is not None
        return item.text()

    return [[text(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]


def click(table: QTableWidget, row: int) -> None:
    item = table.item(row, 0)
    assert item is not None
    table.scrollToItem(item)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualItemRect(item).center())


def test_the_nearest_tipping_point_of_2012_is_the_communists_fall(table: QTableWidget) -> None:
    assert ["CPPK", "loses a seat: 7 → 0", "−0.186", "−12,909", "Nur Otan +7, CPPK −7"] == rows(table)[0]


def test_every_tipping_point_has_a_row(window: MainWindow, table: QTableWidget) -> None:
    assert len(tipping_points(window.document.scenario)) == table.rowCount()


def test_a_click_on_a_row_applies_it_and_undo_takes_it_back(window: MainWindow, table: QTableWidget) -> None:
    before = window.document.scenario
    click(table, 1)
    assert 0 == seats(window)[6]
    assert 90 == seats(window)[0]
    trigger(window, "action_undo")
    assert before == window.document.scenario


def test_the_list_follows_a_drag_once_the_hand_rests(qtbot: QtBot, window: MainWindow, table: QTableWidget) -> None:
    type_share(window, "cppk", "4.77")
    qtbot.waitUntil(lambda: rows(table)[0][0] != "CPPK")
    nearest = min(tipping_points(window.document.scenario), key=lambda point: abs(point.share_change))
    assert nearest.party == "ak-zhol"
    assert rows(table)[0][0] == "Ak Zhol"


def test_another_payer_is_another_list(window: MainWindow, table: QTableWidget) -> None:
    payer = child(window, QComboBox, "tipping_payer")
    payer.setFocus()
    QTest.keyClick(payer, Qt.Key.Key_Down)
    assert "nur-otan" == payer.currentData()
    expected = tipping_points(window.document.scenario, "nur-otan")
    assert len(expected) == table.rowCount()


def test_a_shut_page_searches_nothing(window: MainWindow, table: QTableWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    assert table.isVisible()
    QTest.mouseClick(child(window, QPushButton, "page_tipping"), LEFT)
    calls: list[object] = []
    monkeypatch.setattr("kzcalc.gui.tipping_tab.tipping_points", calls.append)
    type_share(window, "cppk", "4.77")
    assert [] == calls
