"""Where it jumps: the shares at which a party's seats change, each with a button that applies it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kzcalc.analysis.findings import Jump
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.numbers import hundredths
from kzcalc.gui.wording.sweep import SweepWords

_HEIGHTS = ((230, 36), (190, 44), (0, 60))
"""How high rows are, by how much room their words have at the least: for one or two lines, for two, for three."""


class JumpTable(QTableView):
    """The jumps from the lowest share up. The button of a row, Enter or a double click applies it.

    Signals:
        chosen(int): a share is to be applied, in hundredths of a percent.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sweep_jumps")
        self.setAccessibleName(self.tr("Where it jumps"))
        self._theme = theme
        self._jumps: tuple[Jump, ...] = ()
        self._hovered = -1
        titles = (
            Cell(self.tr("Share"), alignment=RIGHT),
            Cell(self.tr("Seats"), alignment=RIGHT),
            Cell(self.tr("What happens"), alignment=LEFT),
        )
        self._model = TableModel(titles, parent=self)
        self.setModel(self._model)
        self.setItemDelegate(_JumpDelegate(self, theme))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(theme.px(160), theme.px(80))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(theme.px(20))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, self.fontMetrics().horizontalAdvance(hundredths(10_000)) + theme.px(18))
        self._apply = QPushButton(self.tr("Apply"), self.viewport())
        self._apply.setObjectName("sweep_apply")
        self._apply.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter in the row does it
        self._apply.hide()
        self._apply.clicked.connect(self._press)
        self.verticalScrollBar().valueChanged.connect(self._place_button)
        self.selectionModel().currentRowChanged.connect(self._place_button)
        self.doubleClicked.connect(lambda index: self._choose(index.row()))
        self._enabled = True

    def show_jumps(self, jumps: tuple[Jump, ...], words: SweepWords, *, can_apply: bool) -> None:
        """Show some jumps.

        Args:
            jumps: from the lowest share up.
            words: says what happens there.
            can_apply: whether the party's share can be moved at all.
        """
        self._jumps, self._enabled = jumps, can_apply
        most = max(map(self.fontMetrics().horizontalAdvance, (words.longest_seats(), self.tr("Seats"))))
        self.setColumnWidth(1, most + self._theme.px(22))
        self._model.show(tuple([_row(jump, words) for jump in jumps]))
        self._apply.setEnabled(can_apply)
        self._place_button()
        self.viewport().update()

    def scroll_to_share(self, share: int) -> None:
        """Show the jumps around a share, those below it first."""
        row = next((i for i, jump in enumerate(self._jumps) if jump.share > share), len(self._jumps))
        self.scrollTo(self._model.index(max(row - 2, 0), 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def applies_clause(self, row: int) -> bool:
        """Whether the clause applies at the share of a row."""
        return row < len(self._jumps) and self._jumps[row].clause

    @property
    def room_for_button(self) -> int:
        """How wide the button of a row is, with what is left free around it."""
        return int(self._apply.sizeHint().width()) + self._theme.px(8)

    @property
    def row_with_button(self) -> int:
        """The row that the button stands in: the one under the pointer, else the current one; -1 for none."""
        row = self._hovered if self._hovered >= 0 else self.currentIndex().row()
        return row if row < len(self._jumps) else -1

    def _place_button(self) -> None:
        row = self.row_with_button
        place = self.visualRect(self._model.index(row, 2)) if row >= 0 else QRect()
        if row < 0 or not self.viewport().rect().intersects(place):
            self._apply.hide()
            return
        size, gap = self._apply.sizeHint(), self._theme.px(4)
        top = place.center().y() - size.height() // 2
        self._apply.setGeometry(place.right() - size.width() - gap, top, size.width(), size.height())
        self._apply.show()
        self.viewport().update()

    def _press(self) -> None:
        self._choose(self.row_with_button)

    def _choose(self, row: int) -> None:
        if self._enabled and 0 <= row < len(self._jumps):
            self.setCurrentIndex(self._model.index(row, 0))
            self.chosen.emit(self._jumps[row].share)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self._place_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give rows more lines where the words would not fit into one."""
        super().resizeEvent(event)
        room = self.columnWidth(2)
        height = next(height for least, height in _HEIGHTS if room >= self._theme.px(least))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(height))
        self._place_button()


def _row(jump: Jump, words: SweepWords) -> Row:
    happens = words.happens(jump)
    return (
        Cell(hundredths(jump.share), alignment=RIGHT, bold=True),
        Cell(words.seats(jump), alignment=RIGHT),
        Cell(happens, plain_tooltip(happens), LEFT),
    )


class _JumpDelegate(QStyledItemDelegate):
    """Rows are split by lines; where the clause applies, a bar stands before them."""

    def __init__(self, table: JumpTable, theme: Theme) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        px, rect = self._theme.px, option.rect
        if index.column() == 2:
            with_button = index.row() == self._table.row_with_button
            rect = rect.adjusted(px(8), 0, -(self._table.room_for_button if with_button else 0), 0)
        else:
            rect = rect.adjusted(px(8), 0, -px(4), 0)
        option.rect = rect

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, row = self._theme, QRect(option.rect)
        if index.row() == self._table.row_with_button:
            painter.fillRect(row, QColor(theme.sunken))
        super().paint(painter, option, index)
        painter.setPen(QPen(QColor(theme.line)))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        if index.column() == 0 and self._table.applies_clause(index.row()):
            painter.fillRect(
                row.left(),
                row.top() + theme.px(4),
                theme.px(4),
                row.height() - 2 * theme.px(4),
                QColor(theme.clause_fill),
            )
