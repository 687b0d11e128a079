"""What would change the result: the smallest moves of one party's votes, by what comes of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kzcalc.analysis.change import Change
from kzcalc.analysis.tipping import TippingPoint, changes_of, search
from kzcalc.gui.pages.page import Page
from kzcalc.gui.state.background import Background
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.cell_painter import ROW_WITH_BUTTON
from kzcalc.gui.widgets.row_action import RowAction
from kzcalc.gui.widgets.table_view import Table, make_room_for_tables
from kzcalc.gui.widgets.tables import RIGHT, Cell, Piece, Row, TableModel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording import tipping as words
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario

_NUMBERS = (1, 2)
"""The columns of numbers."""
_MOST_NAME, _LEAST_WORDS, _LEAST_SEATS = 140, 116, 260
"""The widest that names ask to be; the narrowest that what happens and the seats are, where all stands in one line."""


class TippingPage(Page):
    """A list of moves in groups. The row's button, Enter, Space or a double click applies one; undo takes it back."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What would change the result?"), parent)
        self.setObjectName("tipping_tab")
        self._note.setObjectName("tipping_note")
        make_room_for_tables(self)
        self._document = document
        self._changes: list[Change | None] = []
        """By row; None for a heading."""
        self._shown: Scenario | None = None
        self._searched: Scenario | None = None
        self._background = Background(self)
        self._background.advanced.connect(self._show)
        self._background.busy_changed.connect(self._tell)

        self._model = TableModel((Cell(),) * 6, parent=self)
        self._table = MovesTable(theme, self._model, self)
        # A double click activates a row; on some desktops a single click does, which is too little.
        self._table.doubleClicked.connect(lambda index: self._apply(index.row()))
        self._table.chosen.connect(self._apply)
        self._action = RowAction(self._table, self.tr("Apply"), "tipping_apply", self._possible)
        self._action.explain(self.tr("Make this change (also Enter, Space or a double click on the row)"))
        self._action.pressed.connect(self._apply)
        self._table.button_width = self._action.width
        self.body.addWidget(self._table, 1)

    @property
    def searching(self) -> bool:
        """Whether the list is being searched anew."""
        return self._background.waiting or self._background.busy

    # -- what is shown ---------------------------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot) -> None:
        """Search as soon as the hand rests. What is listed is of another scenario until then."""
        scenario, allocation = _what_counts(snapshot.scenario), snapshot.allocation
        if scenario == self._searched:
            return
        self._searched = scenario
        if scenario == self._shown:  # undone, or dragged out and back
            self._background.cancel()
        else:
            self._background.start_at_rest(lambda: _changes_in(scenario, allocation))
        self._tell()

    def _show(self, changes: list[Change]) -> None:
        """List what was found, and keep the row that was chosen: that of the same party and event, if there is one."""
        scenario = self._searched
        if scenario is None:
            return
        row = self._table.currentIndex().row()
        chosen = self._change(row)
        self._shown, self._changes = scenario, []
        rows: list[Row] = []
        for i, change in enumerate(changes):
            if not i or change.consequence != changes[i - 1].consequence:
                self._changes.append(None)
                rows.append(self._heading(words.group_title(change.consequence, scenario)))
            self._changes.append(change)
            rows.append(self._row(change, scenario))
        self._model.show(tuple(rows))
        self._table.fit()
        if chosen is not None:
            self._table.selectRow(self._row_like(chosen, row))
        self._tell()

    def _row_like(self, chosen: Change, row: int) -> int:
        """The row of the same party and event, else the one nearest to where it was."""
        rows = [i for i, change in enumerate(self._changes) if change is not None]
        same = [i for i in rows if _alike(chosen, self._changes[i])]
        return same[0] if same else min(rows, key=lambda i: abs(i - row), default=-1)

    def _tell(self) -> None:
        """Say from whom it is taken, or that the search goes on: in the same line, so that nothing jumps."""
        self._table.stale = self._shown != self._searched
        if self._table.stale:
            self.say(self.tr("Searching the moves of every party…"))
        elif not self._changes:
            self.say(self.tr("No change of one party’s votes would change the result."))
        else:
            self.say(words.payers(self._document.scenario))
        self._action.place()

    def _heading(self, text: str) -> Row:
        return (Cell(text, heading=True), *[Cell()] * (self._model.columnCount() - 1))

    def _row(self, change: Change, scenario: Scenario) -> Row:
        party = scenario.parties[scenario.keys.index(change.party)]
        happens, become = words.happens(change, scenario), words.seats_become(change, scenario)
        seats = words.seats_in_words(become, scenario)
        exact = plain_tooltip(words.exact_turn(change.share_change))
        name = party_name(party)
        cells = (
            Cell(name, plain_tooltip(f"{name}: {happens}"), party=party.color, bold=True, wraps=True, below=happens),
            Cell(words.points(change, scenario), exact, RIGHT, bold=True, below=words.ballots(change.ballots)),
            Cell(words.ballots(change.ballots), exact, RIGHT, self.theme.muted),
            Cell(happens, plain_tooltip(happens), wraps=True),
            Cell(seats, plain_tooltip(seats), pieces=self._pieces(become, scenario)),
            Cell(),
        )
        clause = change.consequence in ("clause-on", "clause-off")
        return tuple([cell._replace(clause=clause) for cell in cells])

    @staticmethod
    def _pieces(become: Sequence[tuple[int, str]], scenario: Scenario) -> tuple[Piece, ...]:
        return tuple([Piece(scenario.parties[i].color, party_name(scenario.parties[i]), text) for i, text in become])

    # -- hands -----------------------------------------------------------------------------------------------------

    def _change(self, row: int) -> Change | None:
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def _possible(self, row: int) -> bool:
        # It stays while the next search goes on, so that it keeps the keyboard's focus.
        change = self._change(row)
        return change is not None and change.scenario is not None

    def _apply(self, row: int) -> None:
        scenario, change = self._document.scenario, self._change(row)
        if change is None or change.scenario is None or self._shown != _what_counts(scenario):
            return  # or the list is not that of the present scenario: it is being searched anew
        party = scenario.parties[scenario.keys.index(change.party)]
        after = scenario.with_votes(change.scenario.votes)
        self._document.apply(after, self.tr("change: {party}").format(party=party_name(party)))


class MovesTable(Table):
    """The table of moves: in one line a row where there is room for it, else in two.

    Attributes:
        button_width: what is kept free at the right.
    """

    def __init__(self, theme: Theme, model: TableModel, parent: QWidget | None = None) -> None:
        self.button_width = 0
        self._moves = model
        super().__init__(theme, model, parent, row=ROW_WITH_BUTTON)
        self.setObjectName("tipping_table")
        self.setAccessibleName(self.tr("What would change the result"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def fit(self) -> None:
        """Take one line or two, as the width has room for."""
        px = self.theme.px
        self.two_lines = False
        self._entitle()
        name = min(self.needed(0), px(_MOST_NAME))
        seats = max(self.needed(4), px(_LEAST_SEATS))
        least = [name, self.needed(1), self.needed(2), px(_LEAST_WORDS), seats, self.button_width]
        stretch = [0.0, 0.0, 0.0, 1.0, 4.0, 0.0]
        if sum(least) > self.viewport().width():
            self.two_lines = True
            self._entitle()
            least = [name, self.needed(1), 0, 0, self.needed(4), self.button_width]
            stretch = [1.0, 0.0, 0.0, 0.0, 0.3, 0.0]
        self.arrange(least, stretch)

    def _entitle(self) -> None:
        self._moves.entitle(
            (
                *(
                    Cell(title, plain_tooltip(hint), RIGHT if i in _NUMBERS else 0)
                    for i, (title, hint) in enumerate(words.column_titles(votes_below=self.two_lines))
                ),
                Cell(),
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def _what_counts(scenario: Scenario) -> Scenario:
    """A scenario without that which changes no tipping point and no row: a letter in the notes begins no search."""
    return replace(scenario, title="", notes="", unknown={}, columns=(), sample_size=None)


def _changes_in(scenario: Scenario, allocation: Allocation) -> Iterator[list[Change] | None]:
    """Search in steps, and give all in the end: rows that come one by one would jump."""
    found: Sequence[TippingPoint] = ()
    for points in search(scenario):
        found = points
        yield None
    yield changes_of(scenario, allocation, found)


def _alike(a: Change, b: Change | None) -> bool:
    return b is not None and a.party == b.party and bool(a.events & b.events)
