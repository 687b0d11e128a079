"""What it would take: the smallest changes that win or lose a seat, clear the threshold, or bring in the clause."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kzcalc.analysis.tipping import TippingPoint, search
from kzcalc.gui.state.background import Background
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.tables import RIGHT, Cell, Row, TableModel, square
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording import tipping as words
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.scenario import Scenario

_NUMBERS = (2, 3)
"""The columns of numbers."""
_TITLE_OF_NUMBERS = RIGHT | Qt.TextFlag.TextWordWrap.value
"""How their titles stand: the longest in two lines."""
_SENTENCES = (1, 4)
"""The columns that share the room left."""
_LONGEST_PARTY = 16
"""Average characters of a party's name that its column shows."""
Move = tuple[TippingPoint, ...]
"""All that one move of one party brings about."""


class TippingPage(QWidget):
    """A list of moves, the nearest first. The button, Enter or a double click applies one; undo takes it back."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tipping_tab")
        self._document = document
        self._theme = theme
        self._moves: list[Move] = []
        self._shown: Scenario | None = None
        self._searched: Scenario | None = None
        self._seats_now: tuple[int, ...] = ()
        self._background = Background(self)
        self._background.advanced.connect(self._show)
        self._background.busy_changed.connect(self._tell)

        self._model = TableModel((Cell(),) * 5, lambda color: square(theme.party(color)), self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setObjectName("tipping_table")
        self._table.setAccessibleName(self.tr("What it would take"))
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._table.setShowGrid(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Parties and numbers have the room that they need; sentences share the rest, and are elided.
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        for column in _SENTENCES:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        # The longest title stands in two lines.
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(2 * self.fontMetrics().height() + 4)
        self._title_columns(document.scenario)
        # A double click activates a row, and so does Enter; on some desktops a single click does, which is too little.
        self._table.doubleClicked.connect(lambda index: self._apply(index.row()))
        self._table.installEventFilter(self)
        self._note = ElidedLabel("", self)
        self._note.setObjectName("tipping_note")
        mute(self._note, theme)
        self._button = QPushButton(self.tr("&Apply"), self)
        self._button.setObjectName("tipping_apply")
        self._button.setToolTip(self.tr("Make the chosen change (also Enter or a double click)"))
        self._button.clicked.connect(lambda: self._apply(self._table.currentIndex().row()))
        self._table.selectionModel().selectionChanged.connect(self._enable)
        top = QHBoxLayout()
        top.addWidget(self._note, 1)
        top.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)

    @property
    def searching(self) -> bool:
        """Whether the list is being searched anew."""
        return self._background.waiting or self._background.busy

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the list applies the row."""
        if (
            watched is self._table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            if not event.isAutoRepeat():
                self._apply(self._table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)

    def draw(self, snapshot: Snapshot) -> None:
        """Search as soon as the hand rests. What is listed is of another scenario until then."""
        scenario = _what_counts(snapshot.scenario)
        if scenario == self._searched:
            return
        self._searched = scenario
        self._seats_now = snapshot.allocation.seats
        self._background.start_at_rest(lambda: _moves_of(scenario))
        self._tell()

    def _show(self, moves: list[Move]) -> None:
        """List what was found, and keep the row that was chosen: that of the same party and event, if there is one."""
        scenario = self._searched
        if scenario is None:
            return
        row = self._table.currentIndex().row()
        chosen = self._moves[row][0] if 0 <= row < len(self._moves) else None
        self._moves, self._shown = moves, scenario
        self._title_columns(scenario)
        self._model.show(tuple(self._row(move, scenario) for move in moves))
        longest = self.fontMetrics().averageCharWidth() * _LONGEST_PARTY
        self._table.setColumnWidth(0, min(self._table.sizeHintForColumn(0) + 4, longest))
        if chosen is not None:
            same = [i for i, move in enumerate(moves) if any(_alike(chosen, point) for point in move)]
            self._table.setCurrentIndex(self._model.index(same[0] if same else min(row, len(moves) - 1), 0))
        self._tell()

    def _title_columns(self, scenario: Scenario) -> None:
        titles = words.column_titles(scenario)
        self._model.entitle(
            tuple(
                Cell(title, alignment=_TITLE_OF_NUMBERS if column in _NUMBERS else 0)
                for column, title in enumerate(titles)
            )
        )
        self._table.setColumnWidth(2, self.fontMetrics().horizontalAdvance(titles[2]) * 3 // 4 + 8)

    def _tell(self) -> None:
        """Say who gives way, or that the search goes on: in the same line, so that nothing jumps."""
        if self._shown != self._searched:
            self._note.setText(self.tr("Searching…"))
        elif not self._moves:
            self._note.setText(self.tr("No change of one party’s votes would change the result."))
        else:
            self._note.setText(
                self.tr("The nearest first. {payers}").format(payers=words.payers(self._document.scenario))
            )
        self._enable()

    def _enable(self) -> None:
        row = self._table.currentIndex().row()
        # It stays enabled while the next search goes on, so that it keeps the keyboard's focus.
        self._button.setEnabled(0 <= row < len(self._moves) and self._moves[row][0].scenario is not None)

    def _row(self, move: Move, scenario: Scenario) -> Row:
        point = move[0]
        index = scenario.keys.index(point.party)
        party = scenario.parties[index]
        change = 100 * Fraction(point.ballots, sum(scenario.votes)) if point.ballots else point.share_change
        texts = (
            party_name(party),
            " · ".join([words.event(p.event, self._seats_now[index], p.seat_moves[index]) for p in move]),
            words.points(change),
            words.ballots(point.ballots, scenario),
            words.seat_moves(scenario.parties, point.seat_moves),
        )
        exact = words.exact_turn(point.share_change)
        clause = any(p.event in ("clause-on", "clause-off") for p in move)
        return tuple(
            Cell(
                text,
                exact if column in _NUMBERS else plain_tooltip(text),
                RIGHT if column in _NUMBERS else 0,
                background=self._theme.clause_wash if clause else "",
                party="" if column else party.color,
            )
            for column, text in enumerate(texts)
        )

    def _apply(self, row: int) -> None:
        scenario = self._document.scenario
        if not 0 <= row < len(self._moves) or self._shown != _what_counts(scenario):
            return  # the list is not that of the present scenario: it is being searched anew
        point = self._moves[row][0]
        if point.scenario is None:
            return
        party = scenario.parties[scenario.keys.index(point.party)]
        after = scenario.with_votes(point.scenario.votes)
        self._document.apply(after, self.tr("change: {party}").format(party=party_name(party)))


def _what_counts(scenario: Scenario) -> Scenario:
    """A scenario without that which changes no tipping point and no row: a letter in the notes begins no search."""
    return replace(scenario, title="", notes="", unknown={}, columns=(), sample_size=None)


def _moves_of(scenario: Scenario) -> Iterator[list[Move] | None]:
    """Search in steps, and give all in the end: rows that come one by one would jump."""
    found: Sequence[TippingPoint] = ()
    for points in search(scenario):
        found = points
        yield None
    yield _by_move(found)


def _by_move(points: Sequence[TippingPoint]) -> list[Move]:
    """The tipping points by move, the nearest first."""
    moves: dict[tuple[str, int | Fraction], list[TippingPoint]] = {}
    for point in points:
        size = point.share_change if point.ballots is None else point.ballots
        moves.setdefault((point.party, size), []).append(point)
    nearest = sorted(moves.values(), key=lambda move: min(abs(point.share_change) for point in move))
    return [tuple(move) for move in nearest]


def _alike(a: TippingPoint, b: TippingPoint) -> bool:
    return (a.party, a.event) == (b.party, b.event)
