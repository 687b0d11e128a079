"""The model of a table: what cells say, and that views hear of what differs alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kzcalc.gui.widgets.cell_painter import ROW
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.tables import RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import LIGHT
from tests.gui.hands import rows

Changes = Callable[[], list[tuple[int, int, int, int]]]
ROLE = Qt.ItemDataRole
ABC = ((Cell("a"), Cell("1")), (Cell("b"), Cell("2")), (Cell("c"), Cell("3")))


@pytest.fixture
def model() -> TableModel:
    return TableModel((Cell("Party"), Cell("Seats", alignment=RIGHT)))


@pytest.fixture
def changes(model: TableModel) -> Changes:
    """What ``dataChanged`` named since the last call: first row and column, last row and column."""
    heard: list[tuple[int, int, int, int]] = []

    def hear(first: QModelIndex, last: QModelIndex) -> None:
        heard.append((first.row(), first.column(), last.row(), last.column()))

    def take() -> list[tuple[int, int, int, int]]:
        taken = heard.copy()
        heard.clear()
        return taken

    model.dataChanged.connect(hear)
    return take


def test_it_keeps_the_rules_of_qts_models_while_rows_come_go_and_change(
    model: TableModel, qtmodeltester: ModelTester
) -> None:
    full = Cell("x", "tip", RIGHT, "#102030", "#405060", bold=True)
    values: tuple[tuple[Row, ...], ...] = ((), ABC, ABC[:1], (), ((full, full), *ABC), ABC[::-1])
    for value in values:
        model.show(value)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it without types


def test_only_what_differs_is_said_to_have_changed(model: TableModel, changes: Changes) -> None:
    model.show(ABC)
    assert [] == changes()  # rows that are new have not changed
    model.show((ABC[0], (Cell("b"), Cell("4")), ABC[2]))
    assert [(1, 1, 1, 1)] == changes()
    model.show((ABC[0], (Cell("b", tooltip="tip"), Cell("4"))))
    assert [(1, 0, 1, 0)] == changes()
    model.show((ABC[0], (Cell("b", tooltip="tip"), Cell("4"))))
    assert [] == changes()


def test_only_titles_that_differ_are_said_to_have_changed(model: TableModel) -> None:
    heard: list[tuple[int, int]] = []
    model.headerDataChanged.connect(lambda _orientation, first, last: heard.append((first, last)))
    model.entitle((Cell("Party"), Cell("Votes", alignment=RIGHT)))
    assert [(1, 1)] == heard
    assert "Votes" == model.headerData(1, Qt.Orientation.Horizontal)


def test_no_reset_drops_the_row_that_is_chosen(qtbot: QtBot, model: TableModel) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    model.show(ABC)
    table.selectRow(1)
    model.show(ABC[:2])
    model.show((*ABC, *ABC))
    assert (1, [1]) == (table.currentIndex().row(), [i.row() for i in table.selectionModel().selectedRows()])
    assert [["a", "1"], ["b", "2"], ["c", "3"]] * 2 == rows(table)


def test_a_cell_says_what_is_read_and_where_it_stands(model: TableModel) -> None:
    model.show(((Cell("x", "tip", RIGHT), Cell("y")),))
    roles = (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.TextAlignmentRole)
    assert ["x", "tip", RIGHT] == [model.index(0, 0).data(role) for role in roles]


def test_a_cell_of_words_alone_leaves_the_rest_to_the_view(model: TableModel) -> None:
    model.show(((Cell("x"), Cell("y")),))
    others = [role for role in ROLE if role != ROLE.DisplayRole]
    assert [] == [role for role in others if model.index(0, 1).data(role) is not None]


def test_a_row_is_as_high_as_the_words_need_that_wrap_in_it(qtbot: QtBot) -> None:
    model = TableModel((Cell("What happens"),))
    table = Table(LIGHT, model)
    qtbot.addWidget(table)
    long = "clears 7 % by itself and the clause stops to apply"
    model.show(((Cell(long, wraps=True),), (Cell(long),), (Cell("short", wraps=True),)))
    table.resize(160, 300)
    with qtbot.waitExposed(table):
        table.show()
    table.arrange([100], [1.0])
    wrapped, elided, short = (table.rowHeight(row) for row in range(3))
    assert wrapped > elided == short == ROW
