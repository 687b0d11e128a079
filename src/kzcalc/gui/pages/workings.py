"""The workings: the ledger of the allocation, live, with its table first, because that one never changes its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPalette,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.fonts import bold, scaled, tabular
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.ledger import Ledger, make_ledger
from kzcalc.gui.wording.ledger_columns import Cell, Column
from kzcalc.gui.wording.ledger_sentences import Section, section_titles
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.law import Allocation

_MARGIN = 12
_CHIP = 10
_CELL_PADDING = 4
"""Beside a cell's text, on either side."""
_MOST_SPREAD = 26
"""How far apart columns are moved where there is room; further, and the eye loses the row."""
_MOST_NAME = 170
"""The widest that the column of names is; longer names end in an ellipsis."""
_LEAST_NAME = 84
"""The narrowest, before the table has to be scrolled."""
_SENTENCES = 400
"""The width from which the sentences stand beside the table."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WorkingsPage(QWidget):
    """The table of the ledger and its sentences, and a button that copies them.

    Signals:
        copied(str): the workings are on the clipboard; a sentence says so.
    """

    copied = Signal(str)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setObjectName("workings_tab")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.surface))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

        self._table = LedgerTable(theme)
        self._sentences = LedgerSentences(theme)
        page = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom, page)
        self._body.setContentsMargins(_MARGIN, 0, _MARGIN, 10)
        self._body.setSpacing(10)
        self._body.addWidget(self._table, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._body.addWidget(self._sentences, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)

        title = QLabel(self.tr("How the list seats are shared out"), self)
        title.setFont(bold(self.font()))
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 6, _MARGIN, 2)
        head.addWidget(title, 1)
        head.addWidget(self._copy_button())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    def draw(self, snapshot: Snapshot) -> None:
        """Show the workings of the allocation."""
        scenario, allocation = snapshot.scenario, snapshot.allocation
        ledger = make_ledger(scenario, allocation)
        colors = [party.color for party in scenario.parties]
        grew = self._table.draw(ledger, colors, allocation)
        self._sentences.draw(ledger)
        if grew:
            self._arrange()

    def _copy_button(self) -> QPushButton:
        button = QPushButton(self.tr("Copy"), self)
        button.setObjectName("copy_button")
        button.setToolTip(self.tr("Copy the workings to the clipboard"))
        menu = QMenu(button)
        entries: tuple[tuple[str, str, Callable[[Ledger], str]], ...] = (
            ("action_copy_text", self.tr("As &text"), Ledger.to_text),
            ("action_copy_tsv", self.tr("As a table for a &spreadsheet"), Ledger.to_tsv),
            ("action_copy_markdown", self.tr("As &Markdown"), Ledger.to_markdown),
        )
        for name, text, write in entries:
            action = QAction(text, self)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, write=write: self._copy(write))
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _copy(self, write: Callable[[Ledger], str]) -> None:
        """Put the workings of the document, not what was last drawn, on the clipboard."""
        ledger = make_ledger(self._document.scenario, self._document.allocation)
        QGuiApplication.clipboard().setText(write(ledger))
        self.copied.emit(self.tr("Copied: the workings are on the clipboard."))

    # -- layout ----------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Put the sentences beside the table where there is room for both, else below it."""
        room = self.width() - 2 * _MARGIN - self._scroll.verticalScrollBar().sizeHint().width()
        least = self._table.least_width
        spare = room - least - _SENTENCES
        beside = spare >= 0
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._body.direction():
            self._body.setDirection(direction)
            self._body.setSpacing(28 if beside else 10)
        self._table.fit(least + spare // 3 if beside else room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()


class LedgerTable(QTableWidget):
    """The table of the ledger. Its cells are made once and change their texts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workings_table")
        self.setAccessibleName(self.tr("Workings by party"))
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self._colors: list[str] = []
        self._drawn: list[tuple[Cell, ...]] = []
        self._cells: list[list[QTableWidgetItem]] = []
        self._styles: list[tuple[bool, bool]] = []
        self._widths: list[int] = []
        rows, header = self.verticalHeader(), self.horizontalHeader()
        header.setFont(scaled(self.font(), 0.86))
        self.setFont(tabular(scaled(self.font(), 0.92)))
        self._bold = bold(self.font())
        self._metrics, self._bold_metrics = QFontMetrics(self.font()), QFontMetrics(self._bold)
        self._header_metrics = QFontMetrics(header.font())

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWordWrap(False)
        self.setIconSize(QSize(_CHIP, _CHIP))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._metrics.height() + 5)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFixedHeight(self._metrics.height() + 8)
        header.setStyleSheet(
            f"QHeaderView, QHeaderView::section {{ background: {theme.surface}; color: {theme.muted}; border: none; }}"
            f"QHeaderView::section {{ border-bottom: 1px solid {theme.line}; padding: 0 {_CELL_PADDING}px; }}"
        )

    @property
    def least_width(self) -> int:
        """The width at which nothing is cut off, except names that are very long."""
        return sum(self._widths)

    def draw(self, ledger: Ledger, colors: Sequence[str], allocation: Allocation) -> bool:
        """Show the table of a ledger.

        Returns:
            Whether the table now needs another size.
        """
        grew = False
        if ledger.columns != self._columns or len(ledger.rows) != len(self._drawn):
            self._make_cells(ledger)
            grew = True
        if self._colors != colors:
            self._colors = list(colors)
            for i, color in enumerate(colors):
                self._cells[i][0].setData(Qt.ItemDataRole.DecorationRole, self._chip(color))
        for i, (row, admitted) in enumerate(zip(ledger.rows, allocation.admitted, strict=True)):
            grew |= self._draw_row(i, row)
            self._draw_style(i, by_clause=i == allocation.runner_up, admitted=admitted)
        return grew

    def fit(self, room: int) -> None:
        """Spread the columns over a width as far as is good for the eye, and take the height of all rows.

        Where there is too little room, the names give way first.
        """
        if not self._widths:
            return
        spread = min(max(room - self.least_width, 0) // len(self._widths), _MOST_SPREAD)
        widths = [width + spread for width in self._widths]
        widths[0] = max(widths[0] - max(self.least_width - room, 0), min(widths[0], _LEAST_NAME))
        for i, width in enumerate(widths):
            self.setColumnWidth(i, width)
        height = self.horizontalHeader().height() + self.verticalHeader().length()
        if sum(widths) > room:
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedSize(max(min(sum(widths), room), 0), height)

    def _make_cells(self, ledger: Ledger) -> None:
        self._columns = ledger.columns
        self._colors = []
        self._drawn = [()] * len(ledger.rows)
        self._styles = [(False, True)] * len(ledger.rows)
        self._widths = [self._width_of(j, column.widest) for j, column in enumerate(ledger.columns)]
        self.clear()
        self.setRowCount(len(ledger.rows))
        self.setColumnCount(len(ledger.columns))
        self._cells = [[QTableWidgetItem() for _ in ledger.columns] for _ in ledger.rows]
        for j, column in enumerate(ledger.columns):
            header = QTableWidgetItem(column.header)
            header.setToolTip(plain_tooltip(column.hint))
            header.setTextAlignment(_RIGHT if j else _LEFT)
            self.setHorizontalHeaderItem(j, header)
            self._widths[j] = max(self._widths[j], self._header_width(column.header))
            for i, cells in enumerate(self._cells):
                cells[j].setFlags(Qt.ItemFlag.ItemIsEnabled)
                cells[j].setTextAlignment(_RIGHT if j else _LEFT)
                if column.key == "seats":
                    cells[j].setFont(self._bold)
                self.setItem(i, j, cells[j])

    def _draw_row(self, index: int, row: tuple[Cell, ...]) -> bool:
        """Show the texts of a row that are others; whether one of them needs a wider column."""
        grew = False
        drawn = self._drawn[index]
        for j, cell in enumerate(row):
            if drawn and cell == drawn[j]:
                continue
            item = self._cells[index][j]
            item.setText(cell.text)
            item.setToolTip(plain_tooltip(cell.exact))
            width = self._width_of(j, cell.text)
            if width > self._widths[j]:
                self._widths[j] = width
                grew = True
        self._drawn[index] = row
        return grew

    def _draw_style(self, index: int, *, by_clause: bool, admitted: bool) -> None:
        """The clause's colour behind the runner-up's row; lists that are not admitted step back."""
        if self._styles[index] == (by_clause, admitted):
            return
        self._styles[index] = (by_clause, admitted)
        ground = QColor(self._theme.clause_wash if by_clause else self._theme.surface)
        color = QColor(self._theme.text if admitted else self._theme.muted)
        for item in self._cells[index]:
            item.setBackground(ground)
            item.setForeground(color)

    def _width_of(self, column: int, text: str) -> int:
        """The width that a column needs for a cell's text."""
        metrics = self._bold_metrics if self._columns[column].key == "seats" else self._metrics
        width = metrics.horizontalAdvance(text) + 2 * _CELL_PADDING
        return width if column else min(width + _CHIP + 6, _MOST_NAME)

    def _header_width(self, text: str) -> int:
        """The width that a column needs for its header."""
        return self._header_metrics.horizontalAdvance(text) + 2 * _CELL_PADDING

    def _chip(self, color: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(_CHIP, _CHIP) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.party(color))
        painter.drawRoundedRect(0, 0, _CHIP, _CHIP, 3, 3)
        painter.end()
        return pixmap


class LedgerSentences(QWidget):
    """The sentences of the ledger: a label for each section, hidden while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[Section, tuple[QLabel, QLabel]] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(5)
        layout.setColumnStretch(1, 1)
        for row, (section, name) in enumerate(section_titles().items()):
            title, text = QLabel(name, self), QLabel(self)
            mute(title, theme)
            text.setObjectName(f"workings_{section.value}")
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            title.setBuddy(text)
            for column, label in enumerate((title, text)):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.hide()
                layout.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            self._labels[section] = (title, text)
        layout.setColumnMinimumWidth(0, max(title.sizeHint().width() for title, _ in self._labels.values()))
        layout.setRowStretch(len(Section), 1)

    def draw(self, ledger: Ledger) -> None:
        """Show the sentences of a ledger."""
        for section, (title, text) in self._labels.items():
            sentences = [sentence for sentence in ledger.sentences if sentence.section is section]
            told = "\n".join(sentence.text for sentence in sentences)
            if told == text.text():
                continue
            text.setText(told)
            text.setToolTip("".join(sentence.exact for sentence in sentences))
            title.setVisible(bool(sentences))
            text.setVisible(bool(sentences))
