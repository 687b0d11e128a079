"""The one look of tables: widths, heights, and what is painted where."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kzcalc.gui.widgets.table_view import Table, spread
from kzcalc.gui.widgets.tables import RIGHT, Cell, Piece, TableModel
from kzcalc.gui.widgets.theme import LIGHT, apply_theme

HEADING = (Cell("A group", heading=True), Cell())
ROW = (Cell("Nur Otan", party="#0c99ba"), Cell("1,234", alignment=RIGHT))
OF_THE_CLAUSE = tuple(cell._replace(clause=True) for cell in ROW)


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    apply_theme(LIGHT)
    model = TableModel((Cell("Party"), Cell("Votes", alignment=RIGHT)))
    table = Table(LIGHT, model)
    qtbot.addWidget(table)
    model.setParent(table)
    model.show((HEADING, ROW, OF_THE_CLAUSE))
    table.resize(400, 200)
    with qtbot.waitExposed(table):
        table.show()
    table.arrange([table.needed(0), table.needed(1)], [1, 1])
    return table


@pytest.mark.parametrize(
    ("least", "stretch", "room", "widths"),
    [
        ([100, 50, 50], [1, 1, 1], 290, [130, 80, 80]),
        ([100, 50, 50], [0, 1, 3], 240, [100, 60, 80]),
        ([100, 0, 50], [1, 1, 1], 180, [115, 0, 65]),  # what is hidden gets nothing
        ([100, 50, 50], [1, 1, 1], 170, [70, 50, 50]),  # the first gives way
        ([100, 50, 50], [1, 1, 1], 20, [50, 50, 50]),  # but not wholly
        ([100, 50], [0, 0], 200, [100, 50]),
    ],
)
def test_columns_share_the_room_and_the_first_gives_way(
    least: Sequence[int], stretch: Sequence[float], room: int, widths: list[int]
) -> None:
    assert widths == spread(least, stretch, room)


@pytest.mark.parametrize("room", range(200, 260))
def test_what_is_shared_adds_up_to_the_room(room: int) -> None:
    assert room == sum(spread([60, 50, 40], [1, 3, 7], room))


def test_a_heading_stands_over_all_columns_and_is_no_row(table: Table) -> None:
    assert 2 == table.columnSpan(0, 0)
    assert [1, 1] == [table.columnSpan(row, 0) for row in (1, 2)]
    chosen: list[int] = []
    table.chosen.connect(chosen.append)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [1] == chosen


def test_a_row_of_the_clause_has_its_ground_and_a_bar_at_the_left(table: Table) -> None:
    image = table.viewport().grab().toImage()

    def colors(row: int) -> tuple[QColor, QColor]:
        y = table.rowViewportPosition(row) + 3
        return image.pixelColor(1, y), image.pixelColor(table.viewport().width() - 3, y)

    assert (QColor(LIGHT.card), QColor(LIGHT.card)) == colors(1)
    assert (QColor(LIGHT.clause_fill), QColor(LIGHT.clause_wash)) == colors(2)


def test_the_row_with_the_keyboard_is_ringed(table: Table) -> None:
    def ringed(row: int) -> bool:
        image = table.viewport().grab().toImage()
        ring = QColor(LIGHT.focus)
        y = table.rowViewportPosition(row) + table.rowHeight(row) // 2
        return ring in (image.pixelColor(x, y) for x in (0, 1))

    table.setCurrentIndex(table.model().index(1, 0))
    table.clearFocus()
    assert not ringed(1)
    table.setFocus()
    assert (True, False) == (ringed(1), ringed(2))


def test_pieces_that_do_not_fit_in_one_line_take_two(table: Table) -> None:
    model = table.model()
    assert isinstance(model, TableModel)
    pieces = tuple(Piece("#0c99ba", f"Party {i}", "10 → 20") for i in range(3))
    model.show((ROW, (ROW[0], Cell("in words", pieces=pieces))))
    table.arrange([100, 200], [0, 1])
    assert table.rowHeight(1) > table.rowHeight(0)
    table.resize(900, 200)
    assert table.rowHeight(1) == table.rowHeight(0)
