"""The table of the comparison: names and the present scenario, which stay, and beside them columns that scroll."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kzcalc.gui.pages.comparison_heads import Names, Titles
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.table_view import spread
from kzcalc.gui.widgets.tables import Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.scenario import Party

_GAP = 8
"""Between seats and their difference to the present ones."""
_MOST_SPREAD = 240
"""The widest that columns become where there is room; wider, and the eye loses the row."""
NOTHING = "–"
"""What stands where there is no number."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SCROLL = QAbstractItemView.ScrollMode.ScrollPerPixel


class ComparisonTable(QTableView):
    """The table: parties and indices as row headers, the present scenario and the columns beside it.

    The first column stays at its place when the others scroll.

    Signals:
        removed(int): the user wants the column with this index, counted without the present one, removed.
    """

    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self.setAccessibleName(self.tr("Seats compared"))
        self._theme = theme
        self._least: list[int] = []
        self._model = TableModel((), self)
        self._cells = _Cells(theme, self)
        self._titles = Titles(theme, self)
        self._names = Names(theme, self)
        self.setModel(self._model)
        self.setFont(theme.font(13))
        self._titles.removed.connect(self.removed)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(self._titles)
        self.setVerticalHeader(self._names)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollMode(_SCROLL)
        self.setVerticalScrollMode(_SCROLL)
        self.setStyleSheet(f"QTableCornerButton::section {{ margin-left: {theme.px(PADDING)}px; }}")

    def make(
        self,
        parties: Sequence[Party],
        measures: Sequence[tuple[str, str]],
        titles: Sequence[str],
        removes: Sequence[str],
        *,
        values: Sequence[str],
        words: Sequence[str],
    ) -> None:
        """Make all cells anew, empty.

        Args:
            parties: of the first rows.
            measures: the names of the rows below them, and what is behind each.
            titles: of the columns, that of the present scenario first.
            removes: what the buttons say that remove them; none where they cannot be removed.
            values: the widest numbers that can stand in a cell, the largest number of seats first.
            words: what can stand there instead of a number.
        """
        scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        names = [party_name(party) for party in parties]
        behind = [*((name, name) for name in names), *measures]
        self._model.begin(
            tuple([Cell(title) for title in titles]),
            ((Cell(),) * len(titles),) * len(behind),
            tuple([Cell(name, plain_tooltip(hint)) for name, hint in behind]),
        )
        self._names.make([party.color for party in parties])
        self._cells.line_above = len(parties)
        self._titles.make(removes)
        self._names.measure(names, [name for name, _ in measures])
        self._fit(titles, values, words)
        self.updateGeometries()  # at once, so that the bars have their ranges
        self.horizontalScrollBar().setValue(scrolled[0])
        self.verticalScrollBar().setValue(scrolled[1])

    def show_columns(self, titles: Row, columns: Sequence[Sequence[Cell]]) -> None:
        """Show the columns, each a cell a row; of those that are as before no view hears."""
        self._model.entitle(titles)
        self._model.show(tuple(zip(*columns, strict=True)))

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell."""
        return self._model.rows[row][column]

    def reveal_last(self) -> None:
        """Scroll so far that the last column is seen."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())

    # -- widths ----------------------------------------------------------------------------------------------------

    def _fit(self, titles: Sequence[str], values: Sequence[str], words: Sequence[str]) -> None:
        """Give columns their widths. They depend on nothing that changes in a drag."""
        metrics, px = QFontMetrics(self._theme.font(13, 600)), self._theme.px
        value = max(metrics.horizontalAdvance(text) for text in values)
        word = max(metrics.horizontalAdvance(text) for text in words)
        self._cells.beside = px(_GAP) + metrics.horizontalAdvance(f"+{values[0]}")
        self._titles.beside = self._cells.beside
        self._cells.long_words = word > value
        beside = [0, *[self._cells.beside] * (len(titles) - 1)]
        needed = self._titles.needed(titles, [value + room for room in beside], word)
        self._least = [width + 2 * px(PADDING) for width in needed]
        self._lay_out()

    def _lay_out(self) -> None:
        if len(self._least) != self._model.columnCount():
            return
        room = self.width() - (self.verticalScrollBar().width() if self.verticalScrollBar().isVisible() else 0)
        self._names.fit(room - sum(self._least))
        room -= self._names.width()
        most = self._theme.px(_MOST_SPREAD)
        if room > sum(self._least):
            widths = [min(width, max(most, least)) for width, least in zip(self._even(room), self._least, strict=True)]
        else:
            widths = self._least
        for i, width in enumerate(widths):
            self.setColumnWidth(i, width)
        self._titles.fit()
        bar = self.horizontalScrollBar().height() if room < sum(self._least) else 0
        self._names.grow(self.height() - self._titles.height() - bar)

    def _even(self, room: int) -> list[int]:
        return spread(self._least, [1.0] * len(self._least), room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # -- the column that stays -------------------------------------------------------------------------------------

    def indexAt(self, pos: QPoint) -> QModelIndex:
        if 0 <= pos.x() < self.columnWidth(0) and self._model.columnCount():
            return self._model.index(self.rowAt(pos.y()), 0)
        return super().indexAt(pos)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view, and not behind the column that stays."""
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.columnViewportPosition(index.column())
        if index.column() and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()  # Qt moved the picture, the first column with it
            self._titles.viewport().update()
            self._titles.place_buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.horizontalScrollBar().value() or not self._model.columnCount():
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        width, height = self.columnWidth(0), self.viewport().height()
        painter.fillRect(0, 0, width, height, QColor(self._theme.card))
        for row in range(self._model.rowCount()):
            option.rect = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
            option.state = QStyle.StateFlag.State_Enabled
            if self.hasFocus() and self.currentIndex() == self._model.index(row, 0):
                option.state |= QStyle.StateFlag.State_HasFocus
            self._cells.paint(painter, option, self._model.index(row, 0))
        painter.fillRect(width - 1, 0, 1, height, QColor(self._theme.border))
        painter.end()


class _Cells(QStyledItemDelegate):
    """Paints a cell: seats with the difference to the present ones beside them, or an index, in columns of digits."""

    def __init__(self, theme: Theme, table: ComparisonTable) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        self._ink, self._muted = QColor(theme.ink), QColor(theme.muted)
        self._heavy, self._plain = theme.font(13, 600), theme.font(13)
        self.line_above = 0
        self.beside = 0
        self.long_words = False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px = self._theme, self._theme.px
        rect, row, column = QRect(option.rect), index.row(), index.column()
        cell = self._table.cell(row, column)
        if cell.clause:
            painter.fillRect(rect, QColor(theme.clause_wash))
        end = row == self.line_above - 1
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        if column == index.model().columnCount() - 1:
            line.setRight(line.right() - px(PADDING))
        painter.fillRect(line, QColor(theme.border if end else theme.line))
        value, _, difference = cell.text.partition("  ")
        faint = value in ("0", NOTHING)
        painter.setFont(self._heavy if row < self.line_above and not faint else self._plain)
        painter.setPen(self._muted if faint else self._ink)
        inner = rect.adjusted(0, 0, -px(PADDING), -1)
        word = row == self.line_above
        beside = self.beside if column and not (word and self.long_words) else 0
        painter.drawText(inner.adjusted(0, 0, -beside, 0), _RIGHT, value)
        if difference:
            painter.setFont(self._plain)
            painter.setPen(self._muted)
            painter.drawText(inner, _RIGHT, difference)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), px(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
