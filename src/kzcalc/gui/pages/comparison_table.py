"""The table of the comparison: its cells, its row headers, and its titles with their buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QWidget,
)

from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.tables import Cell, Row, TableModel, square
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.scenario import Party

MARGIN = 12
_CHIP = 10
_PADDING = 8
"""Beside the text of a cell, on either side."""
_GAP = 8
"""Between seats and their difference to the present ones."""
_CLOSE = 18
"""The side of a button that removes a column."""
_MOST_NAME = 168
"""The widest that names of parties are; longer ones end in an ellipsis."""
_MOST_MEASURE = 210
"""The widest that names of indices are."""
_MOST_TITLE = 116
"""The widest that a column becomes for its title."""
NOTHING = "–"
"""What stands where there is no number."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ComparisonTable(QTableView):
    """The table: parties and indices as row headers, the present scenario and the columns beside it.

    Signals:
        removed(int): the user wants the column with this index, counted without the present one, removed.
    """

    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self.setAccessibleName(self.tr("Seats compared"))
        self._model = TableModel((), lambda color: square(theme.party(color)), self)
        self.setModel(self._model)
        self._cells = _Cells(theme, self)
        self._titles = _Titles(theme, self)
        self._names = _Names(theme, self)
        self.setFont(scaled(self.font(), 0.92))
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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet(f"QHeaderView, QTableCornerButton::section {{ background: {theme.card}; border: none; }}")

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
            removes: what the buttons say that remove them.
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
        self._fit(titles, values, words)
        self._names.fit(names, [name for name, _ in measures])
        self.updateGeometries()  # at once, so that the bars have their ranges
        self.horizontalScrollBar().setValue(scrolled[0])
        self.verticalScrollBar().setValue(scrolled[1])

    def show_columns(self, titles: Row, columns: Sequence[Sequence[Cell]]) -> None:
        """Show the columns, each a cell a row; of those that are as before no view hears."""
        self._model.entitle(titles)
        self._model.show(tuple(zip(*columns, strict=True)))

    def reveal_last(self) -> None:
        """Scroll so far that the last column is seen."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def _fit(self, titles: Sequence[str], values: Sequence[str], words: Sequence[str]) -> None:
        """Give columns their widths. They depend on nothing that changes in a drag."""
        metrics = self.fontMetrics()
        value = max(metrics.horizontalAdvance(text) for text in values)
        word = max(metrics.horizontalAdvance(text) for text in words)
        self._cells.beside = max(_GAP + metrics.horizontalAdvance(f"+{values[0]}"), _CLOSE)
        self._cells.long_words = word > value
        self._titles.fit(titles, value, word, self._cells.beside)


class _Cells(QStyledItemDelegate):
    """Paints a cell: seats with the difference to the present ones beside them, or an index, in columns of digits."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._muted = QColor(theme.ink), QColor(theme.muted)
        self._line, self._wash = QColor(theme.line), QColor(theme.clause_wash)
        self.line_above = 0
        self.beside = 0
        self.long_words = False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        if index.data(Qt.ItemDataRole.BackgroundRole) is not None:
            painter.fillRect(rect, self._wash)
        if index.row() == self.line_above:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, self._line)
        value, _, difference = index.data().partition("  ")
        painter.setFont(option.font)
        painter.setPen(self._muted if value in ("0", NOTHING) else self._text)
        inner = rect.adjusted(0, 0, -_PADDING, 0)
        word = index.row() == self.line_above
        beside = self.beside if index.column() and not (word and self.long_words) else 0
        painter.drawText(inner.adjusted(0, 0, -beside, 0), _RIGHT, value)
        if difference:
            painter.setPen(self._muted)
            painter.drawText(inner, _RIGHT, difference)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))


class _Names(QHeaderView):
    """The row headers: parties with their colours, then the names of the indices."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._colors: list[QColor] = []
        self.setFont(scaled(parent.font(), 0.92))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setDefaultSectionSize(self.fontMetrics().height() + 5)

    def make(self, colors: Sequence[str]) -> None:
        """Take over the colours of the parties."""
        self._colors = [self._theme.party(color) for color in colors]

    def fit(self, parties: Sequence[str], measures: Sequence[str]) -> None:
        """Give the headers their width."""
        width = self.fontMetrics().horizontalAdvance
        party = min(max(width(name) + _CHIP + _GAP for name in parties), _MOST_NAME)
        measure = min(max(map(width, measures)), _MOST_MEASURE)
        self.setFixedWidth(max(party, measure) + 2 + MARGIN + _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._theme
        painter.fillRect(rect, QColor(theme.card))
        if logical_index == len(self._colors):
            painter.fillRect(rect.left() + MARGIN, rect.top(), rect.width() - MARGIN, 1, QColor(theme.line))
        inner = rect.adjusted(MARGIN, 0, -_PADDING, 0)
        if logical_index < len(self._colors):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors[logical_index])
            top = inner.top() + (inner.height() - _CHIP) / 2
            painter.drawRoundedRect(inner.left(), round(top), _CHIP, _CHIP, 3, 3)
            inner = inner.adjusted(_CHIP + _GAP, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.ink if logical_index < len(self._colors) else theme.muted))
        name = str(self.model().headerData(logical_index, Qt.Orientation.Vertical))
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _LEFT, name)


class _Titles(QHeaderView):
    """The column headers: titles of at most two lines, and a button that removes the column.

    Signals:
        removed(int): the user wants the column with this index, counted without the present one, removed.
    """

    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._buttons: list[QToolButton] = []
        self._beside = 0
        self.setFont(scaled(parent.font(), 0.88))
        self._bold = bold(self.font())
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFixedHeight(2 * self.fontMetrics().height() + 8)
        self.geometriesChanged.connect(self.place_buttons)
        self.sectionResized.connect(lambda *_: self.place_buttons())

    def make(self, removes: Sequence[str]) -> None:
        """Make a button for each column but the first."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for i, text in enumerate(removes):
            button = QToolButton(self.viewport())
            button.setObjectName(f"remove_column_{i + 1}")
            button.setText("×")
            button.setToolTip(plain_tooltip(text))
            button.setAccessibleName(text)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a click ends what is being typed in a box
            palette = button.palette()
            palette.setColor(QPalette.ColorRole.ButtonText, QColor(self._theme.muted))
            button.setPalette(palette)
            button.clicked.connect(lambda _checked=False, i=i: self.removed.emit(i))
            button.show()
            self._buttons.append(button)
        self.place_buttons()

    def place_buttons(self) -> None:
        """Put the buttons where their columns are."""
        for i, button in enumerate(self._buttons, 1):
            right = self.sectionViewportPosition(i) + self.sectionSize(i)
            button.setGeometry(right - _PADDING - _CLOSE + 4, 3, _CLOSE, _CLOSE)

    def fit(self, titles: Sequence[str], value: int, word: int, beside: int) -> None:
        """Give the columns their widths: each has room for its title in two lines, and not much more for a long one.

        Args:
            titles: of the columns.
            value: the width of the widest number.
            word: the width of the widest word, which needs nothing left free beside it.
            beside: what is left free on the right of all columns but the first, for differences and buttons.
        """
        self._beside = beside
        for j, title in enumerate(titles):
            metrics = self.fontMetrics() if j else QFontMetrics(self._bold)
            words = title.split(" ")
            halves = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(len(words))]
            width = min([max(metrics.horizontalAdvance(a), metrics.horizontalAdvance(b)) for a, b in halves])
            room = beside if j else 0
            width = max(min(max(value, width + 1), _MOST_TITLE) + room, word)
            self.resizeSection(j, width + 2 * _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._theme
        painter.fillRect(rect, QColor(theme.card))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        painter.setFont(self.font() if logical_index else self._bold)
        painter.setPen(QColor(theme.ink))
        inner = rect.adjusted(_PADDING, 2, -_PADDING - (self._beside if logical_index else 0), -4)
        title = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal))
        lines = _two_lines(title, painter.fontMetrics(), inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, "\n".join(lines))


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A title in one line or two, broken between words; what is too long ends in an ellipsis."""
    words = text.split(" ")
    first = words[0] if words else ""
    count = 1
    while count < len(words) and metrics.horizontalAdvance(f"{first} {words[count]}") <= width:
        first = f"{first} {words[count]}"
        count += 1
    lines = [first, " ".join(words[count:])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line]
