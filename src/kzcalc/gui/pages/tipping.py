"""What it would take: the smallest changes that win or lose a seat, clear the threshold, or bring in the clause."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzcalc.analysis.tipping import TippingPoint, search
from kzcalc.gui.state.background import Background
from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import MINUS, number, signed
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario
from kzcalc.scenario.shares import EVERYONE, LARGEST, WHOLE

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = (2, 3)
"""The columns of numbers."""
_SENTENCES = (1, 4)
"""The columns that share the room left."""
_LONGEST_PARTY = 16
"""Average characters of a party's name that its column shows."""
_READABLE = 10**9
"""The largest denominator that is written out."""
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

        self._table = QTableWidget(0, 5, self)
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
        for column in range(5):
            item = QTableWidgetItem()
            if column in _NUMBERS:
                item.setTextAlignment(_RIGHT | Qt.TextFlag.TextWordWrap)
            self._table.setHorizontalHeaderItem(column, item)
        self._title_columns(document.scenario)
        # A double click activates a row, and so does Enter; on some desktops a single click does, which is too little.
        self._table.itemDoubleClicked.connect(lambda item: self._apply(item.row()))
        self._table.installEventFilter(self)
        self._note = ElidedLabel("", self)
        self._note.setObjectName("tipping_note")
        mute(self._note, theme)
        self._button = QPushButton(self.tr("&Apply"), self)
        self._button.setObjectName("tipping_apply")
        self._button.setToolTip(self.tr("Make the chosen change (also Enter or a double click)"))
        self._button.clicked.connect(lambda: self._apply(self._table.currentRow()))
        self._table.itemSelectionChanged.connect(self._enable)
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
                self._apply(self._table.currentRow())
            return True
        return super().eventFilter(watched, event)

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Search as soon as the hand rests. What is listed is of another scenario until then."""
        scenario = _what_counts(scenario)
        if scenario == self._searched:
            return
        self._searched = scenario
        self._seats_now = allocation.seats
        self._background.start_at_rest(lambda: _moves_of(scenario))
        self._tell()

    def _show(self, moves: list[Move]) -> None:
        """List what was found, and keep the row that was chosen: that of the same party and event, if there is one."""
        scenario = self._searched
        if scenario is None:
            return
        row = self._table.currentRow()
        chosen = self._moves[row][0] if 0 <= row < len(self._moves) else None
        self._moves, self._shown = moves, scenario
        self._title_columns(scenario)
        self._table.setRowCount(len(moves))
        for at, move in enumerate(moves):
            self._fill_row(at, move, scenario)
        longest = self.fontMetrics().averageCharWidth() * _LONGEST_PARTY
        self._table.setColumnWidth(0, min(self._table.sizeHintForColumn(0) + 4, longest))
        if chosen is not None:
            same = [i for i, move in enumerate(moves) if any(_alike(chosen, point) for point in move)]
            self._table.setCurrentCell(same[0] if same else min(row, len(moves) - 1), 0)
        self._tell()

    def _title_columns(self, scenario: Scenario) -> None:
        titles = (
            self.tr("Party"),
            self.tr("What happens"),
            self.tr("Change (percentage points)"),
            self.tr("Hundredths") if sum(scenario.votes) == WHOLE else self.tr("Ballots"),
            self.tr("Seats that change hands"),
        )
        self._table.setHorizontalHeaderLabels(titles)
        self._table.setColumnWidth(2, self.fontMetrics().horizontalAdvance(titles[2]) * 3 // 4 + 8)

    def _tell(self) -> None:
        """Say who gives way, or that the search goes on: in the same line, so that nothing jumps."""
        if self._shown != self._searched:
            self._note.setText(self.tr("Searching…"))
        elif not self._moves:
            self._note.setText(self.tr("No change of one party’s votes would change the result."))
        else:
            self._note.setText(self.tr("The nearest first. {payers}").format(payers=self._payers()))
        self._enable()

    def _payers(self) -> str:
        scenario = self._document.scenario
        names = {party.key: party_name(party) for party in scenario.parties}
        if scenario.gives_way == LARGEST:
            return self.tr("The largest other party gives way.")
        if scenario.gives_way != EVERYONE and scenario.gives_way in names:
            return self.tr("Gives way: {party}.").format(party=names[scenario.gives_way])
        return self.tr("The others give way in proportion.")

    def _enable(self) -> None:
        row = self._table.currentRow()
        # It stays enabled while the next search goes on, so that it keeps the keyboard's focus.
        self._button.setEnabled(0 <= row < len(self._moves) and self._moves[row][0].scenario is not None)

    def _fill_row(self, row: int, move: Move, scenario: Scenario) -> None:
        point = move[0]
        party = scenario.parties[scenario.keys.index(point.party)]
        icon = QPixmap(10, 10)
        icon.fill(self._theme.party(party.color))
        hundredths = sum(scenario.votes) == WHOLE
        change = 100 * Fraction(point.ballots, sum(scenario.votes)) if point.ballots else point.share_change
        if point.ballots is not None:
            ballots = signed(point.ballots)
        else:
            ballots = self.tr("not in hundredths") if hundredths else self.tr("not in whole ballots")
        events = " · ".join([self._event(p, scenario) for p in move])
        texts = (party_name(party), events, _signed_points(change), ballots, self._seats(point, scenario))
        exact = self.tr("It turns at {points} percentage points").format(points=_fraction(point.share_change))
        for column, text in enumerate(texts):
            item = self._table.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                self._table.setItem(row, column, item)
            item.setText(text)
            item.setToolTip(exact if column in _NUMBERS else plain_tooltip(text))
            if column in _NUMBERS:
                item.setTextAlignment(_RIGHT)
            if column == 0:
                swatch = QIcon(icon)
                swatch.addPixmap(icon, QIcon.Mode.Selected)  # else the selection tints it
                item.setIcon(swatch)
            clause = any(p.event in ("clause-on", "clause-off") for p in move)
            item.setBackground(QColor(self._theme.clause_wash) if clause else QBrush())

    def _event(self, point: TippingPoint, scenario: Scenario) -> str:
        index = scenario.keys.index(point.party)
        now = self._seats_now[index]
        gained = point.seat_moves[index]
        texts = {
            "gain-seat": self.tr("wins a seat {now} → {then}") if gained == 1 else self.tr("wins seats {now} → {then}"),
            "lose-seat": self.tr("loses a seat {now} → {then}")
            if gained == -1
            else self.tr("loses seats {now} → {then}"),
            "enter": self.tr("clears the threshold"),
            "leave": self.tr("falls below the threshold"),
            "clause-on": self.tr("the clause begins to apply"),
            "clause-off": self.tr("the clause stops to apply"),
        }
        return texts[point.event].format(now=number(now), then=number(now + gained))

    def _seats(self, point: TippingPoint, scenario: Scenario) -> str:
        moves = [
            self.tr("{party} {seats}").format(party=party_name(party), seats=signed(move))
            for party, move in zip(scenario.parties, point.seat_moves, strict=True)
            if move
        ]
        return ", ".join(moves) if moves else self.tr("none")

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


def _signed_points(change: Fraction, least: int = 3) -> str:
    """Percentage points with a sign: so many decimals, or as many more as it takes not to read 0."""
    decimals = next((d for d in range(least, 16) if abs(change) * 10**d >= 1), 16)
    return signed(change, decimals)


def _fraction(value: Fraction) -> str:
    """The exact turn, if it can be read; else to the billionth."""
    if value.denominator > _READABLE:
        return _signed_points(value, 9)
    return str(value).replace("-", MINUS)
