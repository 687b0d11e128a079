"""The comparison: the present seats beside the same votes under other rules and beside other scenarios."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QMenu,
    QPushButton,
    QWidget,
)

from kzcalc.gui.pages.comparison_table import NOTHING, ComparisonTable
from kzcalc.gui.pages.page import Page
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.table_view import make_room_for_tables
from kzcalc.gui.widgets.tables import Cell
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.widgets.wheel import calm_wheels
from kzcalc.gui.wording.clause import clause_state
from kzcalc.gui.wording.comparison import ColumnHint, hint_of, measures, title_of, variation_titles
from kzcalc.gui.wording.file_errors import sentence_of
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import in_sentence
from kzcalc.gui.wording.numbers import number, percent, signed
from kzcalc.law import Allocation, ClauseStatus
from kzcalc.law.indices import effective_number, gallagher_index, wasted_votes
from kzcalc.scenario import Party, Scenario, ScenarioFileError, load_scenario
from kzcalc.scenario.comparison import VARIATION_KINDS, Column, Pinned, Variation, compare
from kzcalc.scenario.files import SUFFIX
from kzcalc.scenario.party import LONGEST_TITLE, MOST_COLUMNS
from kzcalc.scenario.text import clean_line, cut_line

SUGGESTED: tuple[Column, ...] = (Variation("with-clause"), Variation("without-clause"))
"""What the scenario is compared with as long as it has no columns of its own."""


class ComparisonPage(Page):
    """A table of seats, their differences and indices, with a column for each scenario or variation of the rules.

    A scenario without columns is shown beside those suggested. They are not the scenario's, until a column is added
    to them: then what is seen is what is saved.

    Signals:
        failed(str): a scenario file cannot be read; the sentence says why.
    """

    failed = Signal(str)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("And under other rules?"), parent)
        self.setObjectName("comparison_tab")
        self._document = document
        self._structure: object = None
        self._rows: list[Party] = []
        self._places: list[list[int | None]] = []
        self._titles: list[str] = []
        self._hints: list[tuple[object, ColumnHint]] = []
        self._note.setObjectName("comparison_note")
        make_room_for_tables(self)
        self._table = ComparisonTable(theme, self)
        self._table.removed.connect(self._remove)
        self._add_button = QPushButton(self.tr("Add"), self)
        self._add_button.setObjectName("add_column")
        self._menu = QMenu(self._add_button)
        self._add_button.setMenu(self._menu)
        self.add_to_heading(self._add_button)
        self.body.addWidget(self._table, 1)

    # -- from the document to the screen ---------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot) -> None:
        """Show the scenario beside its columns. Cells change in place unless parties or columns are others."""
        scenario, allocation = snapshot.scenario, snapshot.allocation
        parties = tuple([(p.key, p.name, p.color) for p in scenario.parties])
        compared = _compared(scenario)
        structure = (parties, scenario.columns, scenario.rules.seats)
        if structure != self._structure:
            self._structure = structure
            self._make(scenario)
        others = compare(compared, scenario.votes, scenario.rules, scenario.other_ballots)
        titles = [Cell(self._titles[0], plain_tooltip(scenario.title))]
        columns = [self._present(allocation)]
        for i, (column, other) in enumerate(zip(compared, others, strict=True)):
            hint = self._hint(i, column, scenario, other)
            titles.append(Cell(self._titles[i + 1], plain_tooltip(hint.text)))
            columns.append(self._beside(i, other, allocation, hint))
        self._table.show_columns(tuple(titles), columns)
        self._tell(alike=all(other.seats == allocation.seats for other in others), suggested=not scenario.columns)

    def _make(self, scenario: Scenario) -> None:
        """Make rows and columns anew: for the parties on the table, then for those that only columns know."""
        rows = {p.key: p for p in scenario.parties}
        compared = _compared(scenario)
        for column in compared:
            if isinstance(column, Pinned):
                rows.update({p.key: p for p in column.parties if p.key not in rows})
        self._rows = list(rows.values())
        self._places = []
        for column in compared:
            parties = column.parties if isinstance(column, Pinned) else scenario.parties
            place = {p.key: i for i, p in enumerate(parties)}
            self._places.append([place.get(key) for key in rows])
        self._hints = [(None, ColumnHint("", ""))] * len(compared)
        self._titles = titles = [self.tr("Now"), *map(title_of, compared)]
        removes = [self.tr("Remove the column “{title}”").format(title=in_sentence(title)) for title in titles[1:]]
        if not scenario.columns:
            removes = []
        widest = [number(_most_seats(scenario)), percent(100)]
        words = [clause_state(status) for status in ClauseStatus]
        self._table.make(self._rows, measures(), titles, removes, values=widest, words=words)
        self._fill_menu(scenario)

    def _tell(self, *, alike: bool, suggested: bool) -> None:
        """Say what the columns are."""
        if not suggested:
            self.say(self.tr("the same votes under other rules, and other scenarios"))
        elif alike:
            self.say(self.tr("with the clause and without it: alike here"))
        else:
            self.say(self.tr("with the clause and without it"))

    def _present(self, allocation: Allocation) -> list[Cell]:
        seats = [self._cell(number(s), i == allocation.runner_up) for i, s in enumerate(allocation.seats)]
        nothing = [Cell(NOTHING)] * (len(self._rows) - len(seats))
        return [*seats, *nothing, *self._measured(allocation)]

    def _beside(self, index: int, other: Allocation, present: Allocation, hint: ColumnHint) -> list[Cell]:
        cells = []
        for row, place in enumerate(self._places[index]):
            if place is None:
                cells.append(Cell(NOTHING))
                continue
            text = number(other.seats[place])
            if row < len(present.seats) and other.seats[place] != present.seats[row]:
                text = f"{text}  {signed(other.seats[place] - present.seats[row])}"
            cells.append(self._cell(text, place == other.runner_up))
        return [*cells, *self._measured(other, hint.clause_note)]

    def _cell(self, text: str, by_clause: bool, note: str = "") -> Cell:
        """A cell; on the clause's colour if it speaks of what that did."""
        return Cell(text, plain_tooltip(note), clause=by_clause)

    # -- indices ---------------------------------------------------------------------------------------------------

    def _measured(self, allocation: Allocation, clause_note: str = "") -> list[Cell]:
        votes, seats = allocation.votes, allocation.seats
        index = gallagher_index(votes, seats)
        return [
            self._cell(clause_state(allocation.clause), allocation.clause_active, clause_note),
            Cell(number(allocation.unfilled)),
            Cell(percent(wasted_votes(votes, seats))),
            Cell(_or_nothing(None if index is None else Fraction(index))),
            Cell(_or_nothing(effective_number(votes))),
            Cell(_or_nothing(effective_number(seats))),
        ]

    def _hint(self, index: int, column: Column, scenario: Scenario, other: Allocation) -> ColumnHint:
        """What stands behind a column's title; made anew only when it is another."""
        state = (scenario.rules, scenario.other_ballots == 0, other.clause_active)
        if state != self._hints[index][0]:
            self._hints[index] = state, hint_of(column, scenario, other)
        return self._hints[index][1]

    # -- from the hand to the document -----------------------------------------------------------------------------

    def _fill_menu(self, scenario: Scenario) -> None:
        """Offer what is not there yet, as long as there is room for a column."""
        for action in self._menu.actions():
            self._menu.removeAction(action)
            action.deleteLater()
        there = {column.kind for column in _compared(scenario) if isinstance(column, Variation)}
        for kind, title in variation_titles().items():
            if kind not in there:
                self._offer(f"add_{kind.replace('-', '_')}", title, partial(self._add, Variation(kind)))
        if len(there) < len(VARIATION_KINDS):
            self._menu.addSeparator()
        self._offer("add_present", self.tr("Present scenario as it is now"), self._add_present)
        self._offer("add_file", self.tr("A scenario file…"), self._ask_file)
        full = len(_compared(scenario)) >= MOST_COLUMNS
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
        self._add(scenario.pinned(self._free_title(scenario.title)))

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
        self._add(scenario.pinned(self._free_title(scenario.title or name)))

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
        columns = _compared(scenario)
        if len(columns) >= MOST_COLUMNS:
            return
        text = self.tr("column “{title}”").format(title=in_sentence(title_of(column)))
        self._document.apply(replace(scenario, columns=(*columns, column)), text)
        self._table.reveal_last()

    def _remove(self, index: int) -> None:
        scenario = self._document.scenario
        text = self.tr("removal of “{title}”").format(title=in_sentence(title_of(scenario.columns[index])))
        columns = scenario.columns[:index] + scenario.columns[index + 1 :]
        self._document.apply(replace(scenario, columns=columns), text)


def _compared(scenario: Scenario) -> tuple[Column, ...]:
    """The columns that are shown."""
    return scenario.columns or SUGGESTED


def _most_seats(scenario: Scenario) -> int:
    return max([scenario.rules.seats, *[c.rules.seats for c in scenario.columns if isinstance(c, Pinned)]])


def _or_nothing(value: Fraction | None) -> str:
    return NOTHING if value is None else number(value, 2)
