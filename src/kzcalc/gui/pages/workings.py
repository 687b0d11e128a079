"""The workings: the ledger of the allocation, live, with its table first, because that one never changes its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QGuiApplication,
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
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.icons import chip
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme, stand_on_card
from kzcalc.gui.wording.ledger import Ledger, make_ledger
from kzcalc.gui.wording.ledger_columns import Cell as LedgerCell
from kzcalc.gui.wording.ledger_columns import Column
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
        stand_on_card(self, theme)

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


class LedgerTable(QTableView):
    """The table of the ledger. It takes the room that its texts need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workings_table")
        self.setAccessibleName(self.tr("Workings by party"))
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self._texts: list[list[str]] = []
        self._widths: list[int] = []
        self._model = TableModel((), self._chip, self)
        self.setModel(self._model)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        header.setFont(scaled(self.font(), 0.86))
        self.setFont(scaled(self.font(), 0.92))
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
            f"QHeaderView, QHeaderView::section {{ background: {theme.card}; color: {theme.muted}; border: none; }}"
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
        begins = ledger.columns != self._columns or len(ledger.rows) != len(self._texts)
        self._columns = ledger.columns
        rows = tuple(
            [
                self._row(cells, colors[i], by_clause=i == allocation.runner_up, admitted=allocation.admitted[i])
                for i, cells in enumerate(ledger.rows)
            ]
        )
        texts = [[cell.text for cell in row] for row in ledger.rows]
        if begins:
            self._widths = [self._width_of_column(j, column) for j, column in enumerate(ledger.columns)]
            self._texts = [[""] * len(ledger.columns) for _ in rows]
            self._model.begin(tuple(map(_title, ledger.columns, range(len(ledger.columns)))), rows)
            self._widen(texts)
            return True
        self._model.show(rows)
        return self._widen(texts)

    def _row(self, cells: Sequence[LedgerCell], color: str, *, by_clause: bool, admitted: bool) -> Row:
        """A party's row: on the clause's colour if it brought the party in; one that is not admitted steps back."""
        theme = self._theme
        ground, ink = theme.clause_wash if by_clause else theme.card, theme.ink if admitted else theme.muted
        return tuple(
            [
                Cell(
                    cell.text,
                    plain_tooltip(cell.exact),
                    RIGHT if j else LEFT,
                    ink,
                    ground,
                    "" if j else color,
                    column.key == "seats",
                )
                for j, (cell, column) in enumerate(zip(cells, self._columns, strict=True))
            ]
        )

    def _widen(self, texts: list[list[str]]) -> bool:
        """Give the columns the width that these texts need; whether one became wider."""
        grew, before, self._texts = False, self._texts, texts
        for row, old in zip(texts, before, strict=True):
            for j, text in enumerate(row):
                if text != old[j]:
                    width = self._width_of(j, text)
                    if width > self._widths[j]:
                        self._widths[j], grew = width, True
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

    def _width_of_column(self, index: int, column: Column) -> int:
        """The width that a column normally needs: that of its header, or of the widest text that is to be expected."""
        header = self._header_metrics.horizontalAdvance(column.header) + 2 * _CELL_PADDING
        return max(self._width_of(index, column.widest), header)

    def _width_of(self, column: int, text: str) -> int:
        """The width that a column needs for a cell's text."""
        metrics = self._bold_metrics if self._columns[column].key == "seats" else self._metrics
        width = metrics.horizontalAdvance(text) + 2 * _CELL_PADDING
        return width if column else min(width + _CHIP + 6, _MOST_NAME)

    def _chip(self, color: str) -> QPixmap:
        return chip(self._theme.party(color), QSize(_CHIP, _CHIP), self.devicePixelRatioF())


def _title(column: Column, index: int) -> Cell:
    return Cell(column.header, plain_tooltip(column.hint), RIGHT if index else LEFT)


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
