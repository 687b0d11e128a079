"""The one look of tables: a muted head over a line, rows split by hairlines, numbers at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHoverEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from kzcalc.gui.widgets.card import Card
from kzcalc.gui.widgets.cell_painter import ROW, ROW_OF_HEADING, ROW_OF_TWO_LINES, CellPainter
from kzcalc.gui.widgets.table_head import PADDING, TableHead
from kzcalc.gui.widgets.tables import Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme


class Table(QTableView):
    """A table of `TableModel`'s cells.

    Signals:
        chosen(int): Enter or Space was pressed on a row.
        hovered(int): the pointer is on another row; -1 for none.
        placed(): rows are elsewhere: it was scrolled, resized, or laid out anew.
    """

    chosen = Signal(int)
    hovered = Signal(int)
    placed = Signal()

    def __init__(self, theme: Theme, model: TableModel, parent: QWidget | None = None, *, row: int = ROW) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hovered_row = -1
        self.two_lines = False
        self._row_height = theme.px(row)
        self._least: Sequence[int] = ()
        self._stretch: Sequence[float] = ()
        self._stale = False
        self._cells = model
        self._head = TableHead(theme, self)
        self._painter = CellPainter(self)
        self.setFont(theme.font(13))
        self.setModel(model)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._row_height)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.size_rows)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def padding(self, column: int) -> tuple[int, int]:
        """What is left free at the left and the right of a cell."""
        return self._head.padding(column)

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell."""
        return self._cells.rows[row][column]

    @property
    def stale(self) -> bool:
        """Whether the rows are of something that is no longer on the table: they step back."""
        return self._stale

    @stale.setter
    def stale(self, stale: bool) -> None:
        if stale != self._stale:
            self._stale = stale
            self.viewport().update()

    def set_row_height(self, height: int) -> None:
        """Make rows of one line as high as this."""
        if height != self._row_height:
            self._row_height = height
            self.size_rows()

    def size_rows(self) -> None:
        """Give every row its height, and headings the whole width."""
        self.clearSpans()
        columns = self._cells.columnCount()
        for i, row in enumerate(self._cells.rows):
            height = self._height_of(row)
            if height != self.rowHeight(i):
                self.setRowHeight(i, height)
            if columns > 1 and row[0].heading:
                self.setSpan(i, 0, 1, columns)

    def _height_of(self, row: Row) -> int:
        """A row is as high as all are, or as its pieces and what wraps need."""
        px = self.theme.px
        if row and row[0].heading:
            return px(ROW_OF_HEADING)
        usual = px(ROW_OF_TWO_LINES) if self.two_lines else self._row_height
        needed = [
            self._painter.height_of(cell, self.columnWidth(i))
            for i, cell in enumerate(row)
            if (cell.pieces or cell.wraps) and not self.isColumnHidden(i)
        ]
        return max([usual, *needed])

    # -- widths ----------------------------------------------------------------------------------------------------

    def needed(self, column: int) -> int:
        """The width at which nothing in a column is cut off."""
        cells = [row[column] for row in self._cells.rows if not row[0].heading]
        return max([self._head.needed(self._cells.titles[column].text), *map(self._painter.width_of, cells)])

    def width_for(self, column: int, texts: Sequence[str]) -> int:
        """The width at which neither the title of a column nor any of some texts, even bold, is cut off."""
        cells = [Cell(text, bold=True) for text in texts]
        return max([self._head.needed(self._cells.titles[column].text), *map(self._painter.width_of, cells)])

    def arrange(self, least: Sequence[int], stretch: Sequence[float]) -> None:
        """Lay out the columns, now and whenever the table gets another width.

        Args:
            least: the width of each column; 0 for one that is hidden.
            stretch: in which parts the columns share what is left; where too little is left, the first gives way.
        """
        self._least, self._stretch = tuple(least), tuple(stretch)
        self._lay_out()

    def _lay_out(self) -> None:
        if len(self._least) != self._cells.columnCount():
            return
        room, least = self.viewport().width(), list(self._least)
        self._head.tight = sum(least) > room
        if self._head.tight:
            shown = [i for i, width in enumerate(least) if width]
            least = [width and width - self._head.spared(i, shown) for i, width in enumerate(least)]
        for i, width in enumerate(spread(least, self._stretch, room)):
            self.setColumnHidden(i, not width)
            if width and width != self.columnWidth(i):
                self.setColumnWidth(i, width)
        self._head.fit()
        self.size_rows()
        self.placed.emit()

    # -- hands -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat() and self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
            event.accept()
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter) and isinstance(event, QHoverEvent):
            self._hover(self.indexAt(event.position().toPoint()).row())
        elif event.type() in (QEvent.Type.HoverLeave, QEvent.Type.Leave):
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row >= 0 and self.cell(row, 0).heading:
            row = -1
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
            self.hovered.emit(row)

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.currentIndex().row()
        if not self.hasFocus() or row < 0:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.focus), self.theme.px(2)))
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        width = min(self.horizontalHeader().length(), self.viewport().width())
        corner = self.theme.px(4)
        painter.drawRoundedRect(QRectF(1, top + 1, width - 2, height - 3), corner, corner)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.placed.emit()


def spread(least: Sequence[int], stretch: Sequence[float], room: int) -> list[int]:
    """Widths of columns that fill a room.

    Args:
        least: of each column the width it needs; 0 for none.
        stretch: in which parts they share what is left.
        room: to be filled. Where it is too small, the first column gives way, down to half.
    """
    spare = room - sum(least)
    if spare < 0:
        return [max(least[0] + spare, least[0] // 2), *least[1:]]
    parts = [part if width else 0 for width, part in zip(least, stretch, strict=True)]
    whole = sum(parts)
    if not whole:
        return list(least)
    ends, end = [0], 0.0
    for part in parts:
        end += part
        ends.append(round(spare * end / whole))
    return [width + b - a for width, a, b in zip(least, ends, ends[1:], strict=False)]


def make_room_for_tables(card: Card) -> None:
    """Let the rows of a card's tables reach beyond its text, so that their words stand in line with its title."""
    px, layout = card.theme.px, card.layout()
    assert layout is not None  # noqa: S101 - every card has one
    margins = layout.contentsMargins()
    layout.setContentsMargins(
        margins.left() - px(PADDING), margins.top(), margins.right() - px(PADDING), margins.bottom()
    )
    card.heading.setContentsMargins(px(PADDING), 0, px(PADDING), 0)
