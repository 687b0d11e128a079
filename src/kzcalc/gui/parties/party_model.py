"""The parties as rows of a table, whose names can be edited."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from kzcalc.gui.widgets.tables import TableModel

NUMBER, COLOR, NAME, SHARE = range(4)
"""The columns."""
_ROLE = Qt.ItemDataRole


class PartyModel(TableModel):
    """A row a party: its number in the order, its colour, its name, which can be edited, and its share.

    Signals:
        renamed(int, str): the row, and the name as it was typed.
    """

    renamed = Signal(int, str)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE.DisplayRole) -> object:
        return super().data(index, _ROLE.DisplayRole if role == _ROLE.EditRole else role)

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = _ROLE.EditRole) -> bool:
        """Show a name as it was typed, until the parties are shown anew, and tell it if it is another."""
        if role != _ROLE.EditRole or index.column() != NAME or not isinstance(value, str):
            return False
        at, rows = index.row(), self._rows
        cells = list(rows[at])
        name = cells[NAME]
        if value != name.text:
            cells[NAME] = name._replace(text=value)
            self.show((*rows[:at], tuple(cells), *rows[at + 1 :]))
            self.renamed.emit(at, value)
        return True
