"""Tables: a model over rows of cells, each of which says what stands in it and how."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value

_ROOT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole


class Piece(NamedTuple):
    """A part of a cell that is about one party.

    Attributes:
        party: the party's colour, for its chip.
        name: of the party.
        text: what is said of it.
    """

    party: str
    name: str
    text: str


class Cell(NamedTuple):
    """What stands in a cell, or over a column, and how.

    Attributes:
        text: what is read.
        tooltip: what hovering shows; empty for nothing.
        alignment: Qt's alignment as a number; 0 for the view's own.
        color: the colour of the text; empty for the view's own.
        party: the colour of the party that a chip before the text stands for; empty for no chip.
        bold: whether the text is bold.
        wraps: whether the text, and what is below it, goes on in further lines where there is no room in one.
        short: what a `Table` shows instead where there is no room for the text.
        below: what is read under the text, where a `Table` is so narrow that it has rows of two lines.
        pieces: what a `Table` paints instead of the text, which says the same.
        clause: whether it is about what the guarantee clause does: a `Table` gives it the clause's ground.
        heading: whether its row is no row, but the heading of those that follow.
        icon: the name of the icon that a `Table` paints before the text.
    """

    text: str = ""
    tooltip: str = ""
    alignment: int = 0
    color: str = ""
    party: str = ""
    bold: bool = False
    wraps: bool = False
    short: str = ""
    below: str = ""
    pieces: tuple[Piece, ...] = ()
    clause: bool = False
    heading: bool = False
    icon: str = ""


Row = tuple[Cell, ...]


class TableModel(QAbstractTableModel):
    """Rows of cells under titles. The value is swapped as a whole, and views hear of what differs alone.

    Qt is told what is read, and where it stands; how it looks, a `Table` asks the cells.

    Args:
        titles: a cell a column.
        parent: Qt's parent.
    """

    def __init__(self, titles: Row, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._names: Row = ()
        self._rows: tuple[Row, ...] = ()
        self._read: dict[int, Callable[[Cell], object]] = {
            _DISPLAY: lambda cell: cell.text,
            Qt.ItemDataRole.ToolTipRole: lambda cell: cell.tooltip or None,
            Qt.ItemDataRole.TextAlignmentRole: lambda cell: cell.alignment or None,
        }

    def begin(self, titles: Row, rows: tuple[Row, ...], names: Row = ()) -> None:
        """Show a table of other columns.

        Args:
            titles: a cell a column.
            rows: each with a cell a column.
            names: a cell a row, to stand before it; none for the rows' numbers.
        """
        self.beginResetModel()
        self._titles, self._rows, self._names = titles, rows, names
        self.endResetModel()

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, each with a cell a column.

        Rows come and go at the end, so that what is chosen and how far was scrolled stay.
        """
        before, count = self._rows, len(rows)
        if count < len(before):
            self.beginRemoveRows(_ROOT, count, len(before) - 1)
            self._rows = before[:count]
            self.endRemoveRows()
        elif count > len(before):
            self.beginInsertRows(_ROOT, len(before), count - 1)
            self._rows = before + rows[len(before) :]
            self.endInsertRows()
        shown, self._rows = self._rows, rows
        for row, (old, new) in enumerate(zip(shown, rows, strict=True)):
            for column in _differing(old, new):
                index = self.index(row, column)
                self.dataChanged.emit(index, index)

    def entitle(self, titles: Row) -> None:
        """Show other titles over the same columns."""
        before, self._titles = self._titles, titles
        for column in _differing(before, titles):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    @property
    def titles(self) -> Row:
        """The cells over the columns."""
        return self._titles

    @property
    def rows(self) -> tuple[Row, ...]:
        """The cells, row by row."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> object:
        read = self._read.get(role)
        if read is None or not index.isValid():
            return None
        return read(self._rows[index.row()][index.column()])

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()][0].heading:
            return Qt.ItemFlag.ItemNeverHasChildren  # the arrow keys pass over it
        return super().flags(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        cells = self._titles if orientation == Qt.Orientation.Horizontal else self._names
        if not cells:
            return super().headerData(section, orientation, role)
        read = self._read.get(role)
        return None if read is None or not 0 <= section < len(cells) else read(cells[section])


def _differing(old: Sequence[Cell], new: Sequence[Cell]) -> Iterator[int]:
    return (i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b)
