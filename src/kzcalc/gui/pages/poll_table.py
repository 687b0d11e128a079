"""What a poll leaves open of every party's seats, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kzcalc.analysis.polls import PollResult
from kzcalc.gui.widgets.icons import chip
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import number
from kzcalc.gui.wording.polls import probability
from kzcalc.scenario import Party

_NAME = 84
"""How wide the column of names is at the least, at a zoom of 1."""
_LOWEST, _HIGHEST = 25, 34
"""How high a row is, at a zoom of 1."""
_MEDIAN = 2
"""The column of the one central number."""


class PollTable(QTableView):
    """A row a party: its chance of seats, the median and the interval of its seats, and its chance of majorities.

    It is as high as its rows: what is around it scrolls.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("poll_table")
        self.setAccessibleName(self.tr("What the poll leaves open"))
        self._theme = theme
        titles = (
            self.tr("Party"),
            self.tr("Chance of seats"),
            self.tr("Median"),
            self.tr("90 % interval"),
            self.tr("Majority"),
            self.tr("Two thirds"),
        )
        cells = tuple(Cell(_in_lines(title), alignment=RIGHT if i else LEFT) for i, title in enumerate(titles))
        size = QSize(theme.px(10), theme.px(10))
        self._model = TableModel(cells, lambda color: chip(theme.party(color), size, 2, theme.px(2)), self)
        self.setModel(self._model)
        self.setIconSize(size)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(48))
        widest = self.fontMetrics().horizontalAdvance("> 99.9 %") + theme.px(16)
        for column in range(1, len(titles)):
            self.setColumnWidth(column, max(header.sectionSizeHint(column), widest))

    @property
    def least_width(self) -> int:
        """How wide it must be."""
        numbers = range(1, self._model.columnCount())
        return sum(self.columnWidth(column) for column in numbers) + self._theme.px(_NAME)

    @property
    def least_height(self) -> int:
        """How high it must be."""
        return self._header + self._model.rowCount() * self._theme.px(_LOWEST)

    @property
    def _header(self) -> int:
        return self.horizontalHeader().sizeHint().height()

    def take(self, more: int) -> None:
        """Take what its rows can use of some pixels beyond its least height."""
        px, rows = self._theme.px, self._model.rowCount()
        row = px(_LOWEST) + min(max(more // max(rows, 1), 0), px(_HIGHEST) - px(_LOWEST))
        self.verticalHeader().setDefaultSectionSize(row)
        self.setFixedHeight(self._header + rows * row)

    def show_result(self, parties: Sequence[Party], result: PollResult | None) -> None:
        """Show a result; without one, a dash for each number."""
        self._model.show(tuple(self._row(party, result) for party in parties))

    def _row(self, party: Party, result: PollResult | None) -> Row:
        texts = ["–"] * 5
        if result is not None:
            low, median, high = result.seats[party.key]
            texts = [
                probability(result.enters[party.key]),
                number(median),
                number(low) if low == high else self.tr("{low} to {high}").format(low=number(low), high=number(high)),
                probability(result.majority[party.key]),
                probability(result.two_thirds[party.key]),
            ]
        name = party_name(party)
        numbers = (Cell(text, alignment=RIGHT, bold=column == _MEDIAN) for column, text in enumerate(texts, 1))
        return (Cell(name, plain_tooltip(name), party=party.color), *numbers)


def _in_lines(title: str) -> str:
    """A title broken at the space nearest to its middle: columns of numbers are narrow."""
    spaces = [i for i, c in enumerate(title) if c == " "]
    if not spaces:
        return title
    at = min(spaces, key=lambda i: abs(2 * i - len(title)))
    return f"{title[:at]}\n{title[at + 1 :]}"
