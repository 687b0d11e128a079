"""What would change the result: by what comes of it, one row a move; its button, a key or a double click applies it."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kzcalc import Party, Scenario
from kzcalc.analysis.tipping import tipping_points
from kzcalc.gui.pages.tipping import TippingPage
from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.theme import LIGHT
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.names import party_name
from kzcalc.law import Admission
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import child, rows, seats, trigger, type_share

LEFT = Qt.MouseButton.LeftButton
NBSP = "\N{NO-BREAK SPACE}"
FIRST = 1
"""The first row: above it stands the heading of its group."""


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


def applicable(table: QTableView) -> list[int]:
    """The rows that are no headings."""
    return [
        i
        for i in range(table.model().rowCount())
        if table.model().flags(table.model().index(i, 0)) & Qt.ItemFlag.ItemIsSelectable
    ]


def groups(table: QTableView) -> list[str]:
    return [row[0] for i, row in enumerate(rows(table)) if i not in applicable(table)]


def test_the_nearest_tipping_point_of_2012_is_the_communists_fall(table: QTableView) -> None:
    expected = ["CPPK", "−0.186", "−12,903", f"falls below 7{NBSP}%", "CPPK 7 → 0, Nur Otan 83 → 90", ""]
    assert expected == rows(table)[FIRST]


def test_moves_stand_under_what_comes_of_them_the_smallest_first(table: QTableView) -> None:
    expected = [f"A party clears 7{NBSP}% or falls below it", "Seats alone change hands"]
    assert [*expected, "The guarantee clause begins to apply"] == groups(table)
    sizes: list[list[float]] = []
    for i, row in enumerate(rows(table)):
        if i in applicable(table):
            sizes[-1].append(abs(float(row[1].replace("−", "-"))))
        else:
            sizes.append([])
    assert [sorted(group) for group in sizes] == sizes
    assert sorted(group[0] for group in sizes) == [group[0] for group in sizes]


def test_every_move_has_one_row(window: MainWindow, table: QTableView) -> None:
    assert len(moves(window.document.scenario)) == len(applicable(table))
    told = [(row[0], row[2]) for i, row in enumerate(rows(table)) if i in applicable(table)]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("votes", [None, (8_405, 699, 150, 120, 66, 83, 477)], ids=["official", "clause"])
def test_every_row_does_what_it_says_in_one_step(
    qtbot: QtBot, window: MainWindow, votes: tuple[int, ...] | None
) -> None:
    document = window.document
    if votes is not None:
        document.start_with(document.scenario.with_votes(votes))
    QTest.mouseClick(child(window, QPushButton, "page_tipping"), LEFT)
    wait_for_rows(qtbot, window)
    table = child(window, QTableView, "tipping_table")
    before, names = document.allocation, [party_name(p) for p in document.scenario.parties]
    total = sum(document.scenario.votes)
    told = rows(table)
    title = ""
    for i, row in enumerate(told):
        if i not in applicable(table):
            title = row[0]
            continue
        wait_for_rows(qtbot, window)
        table.selectRow(i)
        had, mover = document.scenario.votes, names.index(row[0])
        QTest.keyClick(table, Qt.Key.Key_Space)
        after = document.allocation
        assert 1 == document.history.index()
        assert int(row[2].replace(",", "").replace("−", "-")) == document.scenario.votes[mover] - had[mover]
        assert total == sum(document.scenario.votes)
        changed = {f"{name} {a} → {b}" for name, a, b in zip(names, before.seats, after.seats, strict=True) if a != b}
        assert changed == set(row[4].split(", "))
        assert ("clause begins" in title, "clause stops" in title) == (
            after.clause_active and not before.clause_active,
            before.clause_active and not after.clause_active,
        )
        was, then = ([a is Admission.THRESHOLD for a in x.admissions] for x in (before, after))
        assert (f"clears 7{NBSP}%" in row[3], f"falls below 7{NBSP}%" in row[3]) == (
            then[mover] and not was[mover],
            was[mover] and not then[mover],
        )
        others = [name for j, name in enumerate(names) if j != mover and was[j] and not then[j]]
        assert (
            others
            == re.split(", | and ", row[3].partition(f"below 7{NBSP}%: ")[2].partition(", the clause")[0])[
                : len(others)
            ]
        )
        document.history.undo()


def test_nothing_reads_as_no_change(table: QTableView) -> None:
    texts = [text for row in rows(table) for text in row]
    assert [] == [text for text in texts if text in ("±0", "+0.000", "−0.000")]


def test_rows_of_the_clause_have_its_ground_and_no_others(table: QTableView) -> None:
    assert isinstance(table, Table)
    title, marked = "", []
    for i, row in enumerate(rows(table)):
        if table.cell(i, 0).heading:
            title = row[0]
            continue
        marked.append(table.cell(i, 0).clause)
        assert marked[-1] is ("guarantee clause" in title)
    assert any(marked)
    assert not all(marked)


def test_one_click_chooses_and_applies_nothing(window: MainWindow, table: QTableView) -> None:
    before = window.document.scenario
    click(table, FIRST)
    assert before == window.document.scenario
    assert FIRST == table.currentIndex().row()


def test_a_double_click_applies_once_and_undo_takes_it_back(window: MainWindow, table: QTableView) -> None:
    before = window.document.scenario
    steps = window.document.history.count()
    click(table, FIRST, double=True)
    assert 0 == seats(window)[6]
    assert sum(before.votes) == sum(window.document.scenario.votes)
    click(table, FIRST, double=True)  # of the list as it was
    assert steps + 1 == window.document.history.count()
    trigger(window, "action_undo")
    assert before == window.document.scenario


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_applies_the_row_and_the_keyboard_stays_in_the_list(
    qtbot: QtBot, window: MainWindow, table: QTableView, key: Qt.Key
) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(FIRST, 0))
    QTest.keyClick(table, key)
    assert 0 == seats(window)[6]
    wait_for_rows(qtbot, window)
    assert table.hasFocus()
    assert table.currentIndex().row() in applicable(table)


def test_the_arrow_keys_pass_over_headings(table: QTableView) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(FIRST, 0))
    passed = []
    for _ in applicable(table):
        passed.append(table.currentIndex().row())
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert applicable(table) == passed


def test_the_button_of_the_chosen_row_applies_it_once(window: MainWindow, table: QTableView) -> None:
    button = child(window, QPushButton, "tipping_apply")
    assert not button.isVisible()
    click(table, FIRST)
    assert table.visualRect(table.model().index(FIRST, 5)).contains(button.geometry().center())
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    assert 1 == window.document.history.count()
    assert 0 == seats(window)[6]


def test_the_row_under_the_pointer_has_a_button_too(window: MainWindow, table: QTableView) -> None:
    button = child(window, QPushButton, "tipping_apply_hovered")
    click(table, FIRST)
    at = QPointF(table.visualRect(table.model().index(FIRST + 1, 0)).center())
    QApplication.sendEvent(table.viewport(), QHoverEvent(QEvent.Type.HoverMove, at, at, QPointF()))
    assert button.isVisible()
    assert table.visualRect(table.model().index(FIRST + 1, 5)).contains(button.geometry().center())
    expected = rows(table)[FIRST + 1]
    QTest.mouseClick(button, LEFT)
    assert expected[4].startswith(f"Ak Zhol 8 → {seats(window)[1]}")


def test_a_heading_has_no_button(window: MainWindow, table: QTableView) -> None:
    at = QPointF(table.visualRect(table.model().index(0, 0)).center())
    QApplication.sendEvent(table.viewport(), QHoverEvent(QEvent.Type.HoverMove, at, at, QPointF()))
    assert not child(window, QPushButton, "tipping_apply_hovered").isVisible()


def test_what_is_listed_of_another_scenario_steps_back_until_the_search_is_done(
    qtbot: QtBot, window: MainWindow, table: QTableView
) -> None:
    assert isinstance(table, Table)
    note, before = child(window, QLabel, "tipping_note"), rows(table)
    assert "Smallest first. Taken from the others in proportion." == note.text()
    type_share(window, "cppk", "4.77")
    assert (before, True) == (rows(table), table.stale)
    assert "Searching the moves of every party…" == note.text()
    wait_for_rows(qtbot, window)
    assert not table.stale


def test_the_note_says_from_whom_it_is_taken(qtbot: QtBot, window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    note = child(window, QLabel, "tipping_note")
    for choice, told in (("largest", "the largest of the others"), ("osdp", "Taken from: OSDP.")):
        window.document.set_gives_way(choice)
        wait_for_rows(qtbot, window)
        assert told in note.text()


@pytest.mark.parametrize("size", [(844, 298), (608, 950), (660, 390), (1200, 700)])
@pytest.mark.parametrize("parties", [7, 20])
def test_no_number_is_cut_at_any_size(qtbot: QtBot, size: tuple[int, int], parties: int) -> None:
    scenario = official_result_2012()
    if parties > len(scenario.parties):
        long = [
            Party(f"p{i}", f"The Party of the Long Name Number {i:06d}", "#0c99ba", 100 + 40 * i) for i in range(20)
        ]
        scenario = replace(scenario, parties=tuple(long))
    document = Document(scenario)
    page = TippingPage(document, LIGHT)
    document.setParent(page)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.draw(document.snapshot)
    qtbot.waitUntil(lambda: not page.searching, timeout=30_000)
    table = child(page, Table, "tipping_table")
    numbers = [i for i in (1, 2) if not table.isColumnHidden(i)]
    assert [i for i in numbers if table.columnWidth(i) < table.needed(i)] == []
    assert numbers == ([1] if table.two_lines else [1, 2])
    assert all(table.cell(i, 1).below == table.cell(i, 2).text for i in applicable(table))


def test_the_list_follows_a_typed_share_once_the_hand_rests(
    qtbot: QtBot, window: MainWindow, table: QTableView
) -> None:
    type_share(window, "cppk", "4.77")
    qtbot.waitUntil(lambda: rows(table)[FIRST][0] != "CPPK")
    sizes = [rows(table)[i][1:3] for i in applicable(table)]
    in_hundredths = [points.replace(".", "").lstrip("+−0") for points, _ in sizes]
    assert in_hundredths == [votes.replace(",", "").lstrip("+−0") for _, votes in sizes]
    assert len(moves(window.document.scenario)) == len(applicable(table))


def test_a_shut_page_searches_nothing(window: MainWindow, table: QTableView, monkeypatch: pytest.MonkeyPatch) -> None:
    assert table.isVisible()
    QTest.mouseClick(child(window, QPushButton, "page_tipping"), LEFT)
    calls: list[object] = []
    monkeypatch.setattr("kzcalc.gui.pages.tipping.search", calls.append)
    type_share(window, "cppk", "4.77")
    assert not child(window, TippingPage, "tipping_tab").searching
    assert [] == calls


def test_the_row_of_the_same_party_and_event_stays_chosen(qtbot: QtBot, window: MainWindow, table: QTableView) -> None:
    def chosen() -> list[tuple[str, str]]:
        found = [index.row() for index in table.selectionModel().selectedRows()]
        return [(rows(table)[row][0], rows(table)[row][3]) for row in found]

    row = next(i for i in applicable(table) if rows(table)[i][0] == "CPPK" and rows(table)[i][3] == "gets a seat")
    click(table, row)
    type_share(window, "cppk", "7.30")
    wait_for_rows(qtbot, window)
    assert [("CPPK", "gets a seat")] == chosen()


def test_the_list_keeps_the_rules_of_qts_models(table: QTableView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table.model())  # type: ignore[no-untyped-call]  # pytest-qt leaves it without types
