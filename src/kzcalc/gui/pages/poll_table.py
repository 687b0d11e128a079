"""What a poll leaves open of every party's seats, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzcalc.analysis.polls import PollResult
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import number
from kzcalc.gui.wording.polls import probability
from kzcalc.scenario import Party

_NAME = 84
"""How wide the column of names is at the least, at a zoom of 1."""
_LOWEST, _HIGHEST = 26, 36
"""How high a row is, at a zoom of 1."""
_MEDIAN = 2
"""The column of the one central number."""


class PollTable(Table):
    """A row a party: its chance of seats, the median and the interval of its seats, and its chance of majorities.

    It is as high as its rows: what is around it scrolls.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._model = TableModel((Cell(),) * 6)
        super().__init__(theme, self._model, parent, row=_LOWEST)
        self._model.setParent(self)
        titles = (
            self.tr("Party"),
            self.tr("Chance of seats"),
            self.tr("Median"),
            self.tr("90 % interval"),
            self.tr("Majority"),
            self.tr("Two thirds"),
        )
        self._model.entitle(tuple([Cell(title, alignment=RIGHT if i else LEFT) for i, title in enumerate(titles)]))
        self.setObjectName("poll_table")
        self.setAccessibleName(self.tr("What the poll leaves open"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._widths = [theme.px(_NAME), *[self.width_for(i, ("> 99.9 %",)) for i in range(1, len(titles))]]
        self.arrange(self._widths, [1.0, *[0.1] * (len(titles) - 1)])

    @property
    def least_width(self) -> int:
        """How wide it must be."""
        return sum(self._widths)

    @property
    def least_height(self) -> int:
        """How high it must be."""
        return self.horizontalHeader().height() + self._model.rowCount() * self.theme.px(_LOWEST)

    def take(self, more: int) -> None:
        """Take what its rows can use of some pixels beyond its least height."""
        px, rows = self.theme.px, self._model.rowCount()
        row = px(_LOWEST) + min(max(more // max(rows, 1), 0), px(_HIGHEST) - px(_LOWEST))
        self.set_row_height(row)
        self.setFixedHeight(self.horizontalHeader().height() + rows * row)

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
