"""The comparison: the present seats beside the same votes under other rules and beside other scenarios."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.document import Document
from kzcalc.gui.messages import sentence_of
from kzcalc.gui.names import in_sentence, party_name
from kzcalc.gui.numbers import number, percent, short, short_percent, signed
from kzcalc.gui.text import plain_tooltip, scaled, tabular
from kzcalc.gui.theme import Theme
from kzcalc.gui.widgets import ElidedLabel, calm_wheels, mute
from kzcalc.law import Allocation, ClauseStatus, Guarantee, Rules, allocate
from kzcalc.law.indices import effective_number, gallagher_index, wasted_votes
from kzcalc.scenario import Party, Scenario, ScenarioFileError, load_scenario
from kzcalc.scenario.comparison import KINDS, Column, Pinned, Variation
from kzcalc.scenario.files import SUFFIX
from kzcalc.scenario.limits import LONGEST_TITLE, MOST_COLUMNS
from kzcalc.scenario.scenario import Kind
from kzcalc.scenario.text import clean_line, cut_line

_MARGIN = 12
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

_NOTHING = "–"
"""What stands where there is no number."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BY_CLAUSE = Qt.ItemDataRole.UserRole
"""The role that says whether a cell speaks of what the guarantee clause did."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of parties: what it is called, and the party's colour and key."""

    key: str
    name: str
    color: str


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a cell shows: its text, and whether it speaks of what the guarantee clause did."""

    text: str
    by_clause: bool = False


class ComparisonTab(QWidget):
    """A table of seats, their differences and indices, with a column for each scenario or variation of the rules.

    Signals:
        failed(str): a scenario file cannot be read; the sentence says why.
    """

    failed = Signal(str)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_tab")
        self._document = document
        self._structure: object = None
        self._rules: Rules | None = None
        self._title_shown: str | None = None
        self._rows: list[_Row] = []
        self._places: list[list[int | None]] = []
        self._varied: list[Rules | None] = []
        self._pinned: list[Allocation | None] = []
        self._hints: list[object] = []

        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.surface))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._table = ComparisonTable(theme, self)
        self._table.removed.connect(self._remove)

        title = QLabel(self.tr("Compared"), self)
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        hint = ElidedLabel(self.tr("The same votes under other rules, or other scenarios"), self)
        mute(hint, theme)
        self._add_button = QPushButton(self.tr("Add"), self)
        self._add_button.setObjectName("add_column")
        self._menu = QMenu(self._add_button)
        self._add_button.setMenu(self._menu)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 6, _MARGIN, 4)
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(hint, 1)
        head.addWidget(self._add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)

    # -- from the document to the screen ---------------------------------------------------------------------------

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Show the scenario beside its columns. Cells change in place unless parties or columns are others."""
        parties = tuple([(p.key, p.name, p.color) for p in scenario.parties])
        structure = (parties, scenario.columns, scenario.rules.seats)
        if structure != self._structure:
            self._structure, self._rules, self._title_shown = structure, None, None
            self._make(scenario)
        if scenario.rules != self._rules:
            self._rules = scenario.rules
            self._varied = [c.rules(scenario.rules) if isinstance(c, Variation) else None for c in scenario.columns]
        if scenario.title != self._title_shown:
            self._title_shown = scenario.title
            self._table.set_hint(0, scenario.title, "")
        self._table.show_column(0, self._present(allocation))
        for i, column in enumerate(scenario.columns):
            other = self._allocate(i, scenario)
            self._table.show_column(i + 1, self._beside(i, other, allocation))
            self._show_hint(i, column, scenario, other)

    def _make(self, scenario: Scenario) -> None:
        """Make rows and columns anew: for the parties on the table, then for those that only columns know."""
        rows = {p.key: _row(p) for p in scenario.parties}
        for column in scenario.columns:
            if isinstance(column, Pinned):
                rows.update({p.key: _row(p) for p in column.parties if p.key not in rows})
        self._rows = list(rows.values())
        self._places = []
        for column in scenario.columns:
            parties = column.parties if isinstance(column, Pinned) else scenario.parties
            place = {p.key: i for i, p in enumerate(parties)}
            self._places.append([place.get(key) for key in rows])
        self._pinned = [c.allocate() if isinstance(c, Pinned) else None for c in scenario.columns]
        self._hints = [None] * len(scenario.columns)
        titles = [self.tr("Now"), *map(self._title, scenario.columns)]
        removes = [self.tr("Remove the column “{title}”").format(title=in_sentence(title)) for title in titles[1:]]
        widest = [number(_most_seats(scenario)), percent(100)]
        words = [self._clause(status) for status in ClauseStatus]
        self._table.make(self._rows, self._measures(), titles, removes, values=widest, words=words)
        self._fill_menu(scenario)

    def _allocate(self, index: int, scenario: Scenario) -> Allocation:
        rules = self._varied[index]
        if rules is not None:
            return allocate(scenario.votes, rules, scenario.other_ballots)
        pinned = self._pinned[index]
        assert pinned is not None  # noqa: S101 - a column is a variation or pinned
        return pinned

    def _present(self, allocation: Allocation) -> list[_Cell]:
        seats = [_Cell(number(s), i == allocation.runner_up) for i, s in enumerate(allocation.seats)]
        nothing = [_Cell(_NOTHING)] * (len(self._rows) - len(seats))
        return [*seats, *nothing, *self._measured(allocation)]

    def _beside(self, index: int, other: Allocation, present: Allocation) -> list[_Cell]:
        cells = []
        for row, place in enumerate(self._places[index]):
            if place is None:
                cells.append(_Cell(_NOTHING))
                continue
            text = number(other.seats[place])
            if row < len(present.seats) and other.seats[place] != present.seats[row]:
                text = f"{text}  {signed(other.seats[place] - present.seats[row])}"
            cells.append(_Cell(text, place == other.runner_up))
        return [*cells, *self._measured(other)]

    # -- indices ---------------------------------------------------------------------------------------------------

    def _measures(self) -> list[tuple[str, str]]:
        """The rows below the parties: their names, and what is behind them."""
        gallagher = "Gallagher, Electoral Studies 10 (1991), 33–51. doi.org/10.1016/0261-3794(91)90004-C"
        laakso = "Laakso & Taagepera, Comparative Political Studies 12 (1979), 3–27. doi.org/10.1177/001041407901200101"
        waste = "en.wikipedia.org/wiki/Wasted_vote"
        return [
            (
                self.tr("Guarantee clause"),
                self.tr("Whether the clause admits a second party because only one cleared the threshold."),
            ),
            (self.tr("Unfilled seats"), self.tr("Seats that nobody gets because nobody is admitted.")),
            (
                self.tr("Votes without a seat"),
                _with_source(self.tr("Votes for parties without a seat, in percent of all votes for lists."), waste),
            ),
            (
                self.tr("Gallagher index"),
                _with_source(
                    self.tr(
                        "How far seats are from votes: the root of half the sum of all squared differences between "
                        "a party’s share of the list seats and of the votes, in points. 0 is full proportionality."
                    ),
                    gallagher,
                ),
            ),
            (
                self.tr("Effective number of parties (votes)"),
                _with_source(
                    self.tr(
                        "How many equally large parties would share the votes as unevenly as these: "
                        "1 over the sum of all squared shares."
                    ),
                    laakso,
                ),
            ),
            (
                self.tr("Effective number of parties (seats)"),
                _with_source(
                    self.tr(
                        "How many equally large parties would share the list seats as unevenly as these: "
                        "1 over the sum of all squared shares."
                    ),
                    laakso,
                ),
            ),
        ]

    def _measured(self, allocation: Allocation) -> list[_Cell]:
        votes, seats = allocation.votes, allocation.seats
        index = gallagher_index(votes, seats)
        return [
            _Cell(self._clause(allocation.clause), allocation.clause_active),
            _Cell(number(allocation.unfilled)),
            _Cell(percent(wasted_votes(votes, seats))),
            _Cell(_or_nothing(None if index is None else Fraction(index))),
            _Cell(_or_nothing(effective_number(votes))),
            _Cell(_or_nothing(effective_number(seats))),
        ]

    def _clause(self, status: ClauseStatus) -> str:
        match status:
            case ClauseStatus.ACTIVE:
                return self.tr("applies")
            case ClauseStatus.NOT_IN_RULES:
                return self.tr("none")
            case _:
                return self.tr("does not apply")

    # -- words for columns -----------------------------------------------------------------------------------------

    def _title(self, column: Column) -> str:
        if isinstance(column, Pinned):
            return column.title or self.tr("Untitled")
        return self._titles()[column.kind]

    def _titles(self) -> dict[Kind, str]:
        return {
            "with-clause": self.tr("With the clause"),
            "without-clause": self.tr("Without the clause"),
            "no-threshold": self.tr("No threshold"),
            "threshold-5": self.tr("Threshold {threshold}").format(threshold=short_percent(Fraction(5))),
            "cast-base": self.tr("With ballots for no list"),
            "dhondt": self.tr("D’Hondt"),
            "sainte-lague": self.tr("Sainte-Laguë"),
        }

    def _show_hint(self, index: int, column: Column, scenario: Scenario, other: Allocation) -> None:
        """What stands behind a column's title; made anew only when it is another."""
        state = (scenario.rules, scenario.other_ballots == 0, other.clause_active)
        if state == self._hints[index]:
            return
        self._hints[index] = state
        clause_note = ""
        if isinstance(column, Pinned):
            hint = self.tr("{title}, as it was when it was added: {votes} votes, threshold {threshold}.").format(
                title=in_sentence(self._title(column)),
                votes=number(sum(other.votes)),
                threshold=short_percent(100 * column.rules.threshold),
            )
        else:
            hint = self._hint(column.kind, scenario)
            if self._varied[index] == scenario.rules:
                hint = self.tr("{hint} The present rules are like that already.").format(hint=hint)
            if other.clause_active and not other.rules.has_quota:
                clause_note = self.tr(
                    "The correction coefficient acts on votes ÷ quota, and this method has no quota: of the guarantee "
                    "clause, only the admission and the minimum of seats remain."
                )
        self._table.set_hint(index + 1, " ".join(filter(None, [hint, clause_note])), clause_note)

    def _hint(self, kind: Kind, scenario: Scenario) -> str:
        match kind:
            case "with-clause":
                clause = scenario.rules.guarantee or Guarantee()
                text = self.tr(
                    "If only one party clears the threshold, the second is admitted too: correction coefficient "
                    "{coefficient}, minimum seats {minimum}."
                ).format(coefficient=short(clause.correction), minimum=clause.minimum_seats)
            case "without-clause":
                text = self.tr("If only one party clears the threshold, it gets all seats.")
            case "no-threshold":
                text = self.tr("Every party that has votes is admitted.")
            case "threshold-5":
                text = self.tr("Every party that has {threshold} or more is admitted.").format(
                    threshold=short_percent(Fraction(5))
                )
            case "cast-base":
                text = self.tr(
                    "The threshold is a share of the votes for the lists and the ballots for no list. So it is where "
                    "ballots “against all” count (2023); for 2012 it is a what-if."
                )
                if not scenario.other_ballots:
                    text = self.tr("{hint} In this scenario there are none.").format(hint=text)
            case "dhondt":
                text = self.tr("Seats go one by one to the largest of votes divided by 1, 2, 3, and so on.")
            case "sainte-lague":
                text = self.tr("Seats go one by one to the largest of votes divided by 1, 3, 5, and so on.")
        return text

    # -- from the hand to the document -----------------------------------------------------------------------------

    def _fill_menu(self, scenario: Scenario) -> None:
        """Offer what is not there yet, as long as there is room for a column."""
        for action in self._menu.actions():
            self._menu.removeAction(action)
            action.deleteLater()
        there = {column.kind for column in scenario.columns if isinstance(column, Variation)}
        for kind, title in self._titles().items():
            if kind not in there:
                self._offer(f"add_{kind.replace('-', '_')}", title, partial(self._add, Variation(kind)))
        if len(there) < len(KINDS):
            self._menu.addSeparator()
        self._offer("add_present", self.tr("Present scenario as it is now"), self._add_present)
        self._offer("add_file", self.tr("A scenario file…"), self._ask_file)
        full = len(scenario.columns) >= MOST_COLUMNS
        self._add_button.setEnabled(not full)
        self._add_button.setToolTip(
            self.tr("There is room for six columns. Remove one to add another.")
            if full
            else self.tr("Add a column to compare with; it is saved with the scenario.")
        )

    def _offer(self, name: str, text: str, slot: Callable[[], None]) -> None:
        action = QAction(text, self._menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: slot())
        self._menu.addAction(action)

    def _add_present(self) -> None:
        scenario = self._document.scenario
        self._add(Pinned.of(scenario, self._free_title(scenario.title)))

    def _ask_file(self) -> None:
        path = self._document.path
        dialog = QFileDialog(self, self.tr("Compare with a scenario"), str(path.parent if path else Path.home()))
        dialog.setObjectName("column_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Scenarios (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")])
        calm_wheels(dialog)
        dialog.fileSelected.connect(lambda name: self.add_file(Path(name)))
        dialog.open()

    def add_file(self, path: Path) -> None:
        """Compare with the scenario of a file; if it cannot be read, ``failed`` says why."""
        try:
            scenario = load_scenario(path)
        except ScenarioFileError as error:
            self.failed.emit(sentence_of(error))
            return
        name = cut_line(clean_line(path.stem), LONGEST_TITLE)
        self._add(Pinned.of(scenario, self._free_title(scenario.title or name)))

    def _free_title(self, title: str) -> str:
        """The title, with a number if another column has it already."""
        taken = {c.title for c in self._document.scenario.columns if isinstance(c, Pinned)}
        free, count = title, 1
        while free in taken:
            count += 1
            suffix = f" ({count})"
            free = cut_line(title, LONGEST_TITLE - len(suffix)).strip() + suffix
        return free

    def _add(self, column: Column) -> None:
        scenario = self._document.scenario
        if len(scenario.columns) >= MOST_COLUMNS:
            return
        text = self.tr("column “{title}”").format(title=in_sentence(self._title(column)))
        self._document.apply(replace(scenario, columns=(*scenario.columns, column)), text)
        self._table.reveal_last()

    def _remove(self, index: int) -> None:
        scenario = self._document.scenario
        text = self.tr("removal of “{title}”").format(title=in_sentence(self._title(scenario.columns[index])))
        columns = scenario.columns[:index] + scenario.columns[index + 1 :]
        self._document.apply(replace(scenario, columns=columns), text)


class ComparisonTable(QTableWidget):
    """The table: parties and indices as row headers, the present scenario and the columns beside it.

    Signals:
        removed(int): the user wants the column with this index, counted without the present one, removed.
    """

    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self.setAccessibleName(self.tr("Seats compared"))
        self._shown: list[list[_Cell]] = []
        self._heads: list[QTableWidgetItem] = []
        self._columns: list[list[QTableWidgetItem]] = []
        self._cells = _Cells(theme, self)
        self._titles = _Titles(theme, self)
        self._names = _Names(theme, self)
        self.setFont(tabular(scaled(self.font(), 0.92)))
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
        self.setStyleSheet(f"QHeaderView, QTableCornerButton::section {{ background: {theme.surface}; border: none; }}")

    def make(
        self,
        rows: Sequence[_Row],
        measures: Sequence[tuple[str, str]],
        titles: Sequence[str],
        removes: Sequence[str],
        *,
        values: Sequence[str],
        words: Sequence[str],
    ) -> None:
        """Make all cells anew, empty.

        Args:
            rows: the parties.
            measures: the names of the rows below them, and what is behind each.
            titles: of the columns, that of the present scenario first.
            removes: what the buttons say that remove them.
            values: the widest numbers that can stand in a cell, the largest number of seats first.
            words: what can stand there instead of a number.
        """
        scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.clear()
        self.setRowCount(len(rows) + len(measures))
        self.setColumnCount(len(titles))
        self._shown = [[_Cell("")] * self.rowCount() for _ in titles]
        self._columns = [[QTableWidgetItem() for _ in range(self.rowCount())] for _ in titles]
        for j, column in enumerate(self._columns):
            for i, item in enumerate(column):
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setTextAlignment(_RIGHT)
                self.setItem(i, j, item)
        for i, row in enumerate(rows):
            self._set_name(i, row.name, row.name)
        for i, (name, hint) in enumerate(measures, len(rows)):
            self._set_name(i, name, hint)
        self._heads = [QTableWidgetItem(title) for title in titles]
        for j, head in enumerate(self._heads):
            self.setHorizontalHeaderItem(j, head)
        self._names.make([row.color for row in rows])
        self._cells.line_above = len(rows)
        self._titles.make(removes)
        self._fit(titles, values, words)
        self._names.fit([row.name for row in rows], [name for name, _ in measures])
        self.updateGeometries()  # at once, so that the bars have their ranges
        self.horizontalScrollBar().setValue(scrolled[0])
        self.verticalScrollBar().setValue(scrolled[1])

    def show_column(self, index: int, cells: Sequence[_Cell]) -> None:
        """Show a column's cells; those that are as before are left alone."""
        shown, items = self._shown[index], self._columns[index]
        for i, cell in enumerate(cells):
            if cell != shown[i]:
                items[i].setText(cell.text)
                if cell.by_clause != shown[i].by_clause:
                    items[i].setData(_BY_CLAUSE, cell.by_clause)
        self._shown[index] = list(cells)

    def set_hint(self, index: int, hint: str, clause_note: str) -> None:
        """Say what is behind a column's title, and what its guarantee clause cannot do."""
        self._heads[index].setToolTip(plain_tooltip(hint))
        self._columns[index][self._cells.line_above].setToolTip(plain_tooltip(clause_note))

    def reveal_last(self) -> None:
        """Scroll so far that the last column is seen."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def _set_name(self, row: int, name: str, hint: str) -> None:
        item = QTableWidgetItem(name)
        item.setToolTip(plain_tooltip(hint))
        self.setVerticalHeaderItem(row, item)

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
        self._text, self._muted = QColor(theme.text), QColor(theme.muted)
        self._line, self._wash = QColor(theme.line), QColor(theme.clause_wash)
        self.line_above = 0
        self.beside = 0
        self.long_words = False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        if index.data(_BY_CLAUSE):
            painter.fillRect(rect, self._wash)
        if index.row() == self.line_above:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, self._line)
        value, _, difference = index.data().partition("  ")
        painter.setFont(option.font)
        painter.setPen(self._muted if value in ("0", _NOTHING) else self._text)
        inner = rect.adjusted(0, 0, -_PADDING, 0)
        word = index.row() == self.line_above
        beside = self.beside if index.column() and not (word and self.long_words) else 0
        painter.drawText(inner.adjusted(0, 0, -beside, 0), _RIGHT, value)
        if difference:
            painter.setPen(self._muted)
            painter.drawText(inner, _RIGHT, difference)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.accent))
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
        self.setFixedWidth(max(party, measure) + 2 + _MARGIN + _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._theme
        painter.fillRect(rect, QColor(theme.surface))
        if logical_index == len(self._colors):
            painter.fillRect(rect.left() + _MARGIN, rect.top(), rect.width() - _MARGIN, 1, QColor(theme.line))
        inner = rect.adjusted(_MARGIN, 0, -_PADDING, 0)
        if logical_index < len(self._colors):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors[logical_index])
            top = inner.top() + (inner.height() - _CHIP) / 2
            painter.drawRoundedRect(inner.left(), round(top), _CHIP, _CHIP, 3, 3)
            inner = inner.adjusted(_CHIP + _GAP, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text if logical_index < len(self._colors) else theme.muted))
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
        self._bold = QFont(self.font())
        self._bold.setBold(True)
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
        painter.fillRect(rect, QColor(theme.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        painter.setFont(self.font() if logical_index else self._bold)
        painter.setPen(QColor(theme.text))
        inner = rect.adjusted(_PADDING, 2, -_PADDING - (self._beside if logical_index else 0), -4)
        title = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal))
        lines = _two_lines(title, painter.fontMetrics(), inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, "\n".join(lines))


def _row(party: Party) -> _Row:
    return _Row(party.key, party_name(party), party.color)


def _most_seats(scenario: Scenario) -> int:
    return max([scenario.rules.seats, *[c.rules.seats for c in scenario.columns if isinstance(c, Pinned)]])


def _or_nothing(value: Fraction | None) -> str:
    return _NOTHING if value is None else number(value, 2)


def _with_source(text: str, source: str) -> str:
    return f"{text}\n{source}"


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
