"""A button in the rows of a table: on the one that is chosen, and on the one that the pointer is on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QPushButton

from kzcalc.gui.widgets.table_view import Table

_HEIGHT = 28
_MARGIN = 4


class RowAction(QObject):
    """The button of a row. It follows the row; a row to which it cannot be done has none.

    Args:
        table: in which it stands.
        text: on the button.
        name: its object name on the chosen row. On the row under the pointer, ``_hovered`` follows it.
        possible: whether there is a button on a row.

    Signals:
        pressed(int): the button of this row was pressed.
    """

    pressed = Signal(int)

    def __init__(self, table: Table, text: str, name: str, possible: Callable[[int], bool]) -> None:
        super().__init__(table)
        self._table, self._possible = table, possible
        self._on_chosen, self._on_hovered = (self._button(text, name), self._button(text, f"{name}_hovered"))
        self._on_chosen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._on_hovered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._on_chosen.clicked.connect(lambda: self.pressed.emit(self._chosen))
        self._on_hovered.clicked.connect(lambda: self.pressed.emit(self._table.hovered_row))
        table.placed.connect(self.place)
        table.hovered.connect(self.place)
        table.selectionModel().selectionChanged.connect(self.place)

    @property
    def width(self) -> int:
        """What a column needs to have room for the button."""
        return self._on_chosen.sizeHint().width() + 2 * self._table.theme.px(_MARGIN)

    @property
    def _chosen(self) -> int:
        selected = self._table.selectionModel().selectedRows()
        return selected[0].row() if selected else -1

    def explain(self, tooltip: str) -> None:
        """Say what the button does."""
        for button in (self._on_chosen, self._on_hovered):
            button.setToolTip(tooltip)

    def place(self) -> None:
        """Put the buttons where their rows are."""
        chosen, hovered = self._chosen, self._table.hovered_row
        self._put(self._on_chosen, chosen)
        self._put(self._on_hovered, hovered if hovered != chosen else -1)

    def _put(self, button: QPushButton, row: int) -> None:
        table, px = self._table, self._table.theme.px
        there = 0 <= row < table.model().rowCount() and self._possible(row)
        if there:
            width, height = button.sizeHint().width(), px(_HEIGHT)
            right = min(table.viewport().width(), table.horizontalHeader().length()) - px(_MARGIN)
            middle = table.rowViewportPosition(row) + (table.rowHeight(row) - 1) // 2
            button.setGeometry(QRect(right - width, middle - height // 2, width, height))
        button.setVisible(there)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self._table.viewport())
        button.setObjectName(name)
        button.hide()
        return button
