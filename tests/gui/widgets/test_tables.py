"""The model of a table: what cells say, and that views hear of what differs alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QIcon
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kzcalc.gui.widgets.tables import RIGHT, Cell, Row, TableModel, square
from tests.gui.hands import rows

Changes = Callable[[], list[tuple[int, int, int, int]]]
ROLE = Qt.ItemDataRole
ABC = ((Cell("a"), Cell("1")), (Cell("b"), Cell("2")), (Cell("c"), Cell("3")))


@pytest.fixture
def drawn() -> list[str]:
    """The colours of the swatches that were drawn."""
    return []


@pytest.fixture
def model(qtbot: QtBot, drawn: list[str]) -> TableModel:  # noqa: ARG001 - icons need an application
    def swatch(color: str) -> QIcon:
        drawn.append(color)
        return square(color)

    return TableModel((Cell("Party"), Cell("Seats", alignment=RIGHT)), swatch)


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
    full = Cell("x", "tip", RIGHT, "#102030", "#405060", "#708090", bold=True)
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


def test_a_cell_says_how_it_looks(model: TableModel) -> None:
    model.show(((Cell("x", "tip", RIGHT, "#102030", "#405060", "#708090", bold=True), Cell("y")),))
    roles = (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.TextAlignmentRole, ROLE.ForegroundRole, ROLE.BackgroundRole)
    index = model.index(0, 0)
    expected = ["x", "tip", RIGHT, QBrush(QColor("#102030")), QBrush(QColor("#405060"))]
    assert expected == [index.data(role) for role in roles]
    font: QFont = index.data(ROLE.FontRole)
    assert font.bold()


def test_a_cell_of_words_alone_leaves_the_rest_to_the_view(model: TableModel) -> None:
    model.show(((Cell("x"), Cell("y")),))
    others = [role for role in ROLE if role != ROLE.DisplayRole]
    assert [] == [role for role in others if model.index(0, 1).data(role) is not None]


def test_a_swatch_is_drawn_once_a_colour(model: TableModel, drawn: list[str]) -> None:
    model.show(((Cell("x", party="#102030"), Cell()), (Cell("y", party="#405060"), Cell())))
    for _ in range(2):
        for row in range(2):
            swatch: QIcon = model.index(row, 0).data(ROLE.DecorationRole)
            assert not swatch.isNull()
    assert ["#102030", "#405060"] == drawn
