"""Edits the names of parties in a table, and tells what is being typed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kzcalc.gui.widgets.cell_painter import CellPainter
from kzcalc.gui.widgets.edits import LineEdit
from kzcalc.gui.widgets.table_view import Table
from kzcalc.scenario.party import LONGEST_NAME


class NameDelegate(CellPainter):
    """Edits names, and tells what is being typed.

    Signals:
        typed(int, str): the row, and the text as it is now.
    """

    typed = Signal(int, str)

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._editor: LineEdit | None = None

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = LineEdit(10 * LONGEST_NAME, parent)  # one that is too long is told, not cut
        row = index.row()
        editor.setObjectName("name_edit")
        editor.setFrame(False)
        editor.textEdited.connect(lambda _text: self.typed.emit(row, editor.text()))
        self._editor = editor
        return editor

    def destroyEditor(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        self._editor = None
        super().destroyEditor(editor, index)

    def finish(self) -> None:
        """Take over what is being typed, if anything is."""
        if self._editor is not None:
            self.commitData.emit(self._editor)
            self.closeEditor.emit(self._editor, QAbstractItemDelegate.EndEditHint.NoHint)
