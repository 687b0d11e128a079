"""The table of the workings: the admitted lists by the steps of the law, the others in one row that can be opened."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.ledger import Ledger
from kzcalc.gui.wording.ledger_columns import Cell as LedgerCell
from kzcalc.gui.wording.ledger_columns import Column
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.numbers import number, short_percent
from kzcalc.scenario.scenario import share

_MOST_NAME = 190
"""The widest that the column of names asks to be; longer names end in an ellipsis."""
_FEWEST = 2
"""So many lists that are not admitted are told in one row."""


class LedgerTable(Table):
    """The table of the ledger. It is as high as its rows.

    Signals:
        turned(): the row of the lists that are not admitted is to be opened or shut.
    """

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._model = TableModel(())
        super().__init__(theme, self._model, parent)
        self._model.setParent(self)
        self.setObjectName("workings_table")
        self.setAccessibleName(self.tr("Workings by party"))
        self._columns: tuple[Column, ...] = ()
        self._widths: list[int] = []
        self._summary = -1
        self._metrics = QFontMetrics(theme.font(13, 600))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._turn)
        self.chosen.connect(lambda row: self._turn(self._model.index(row, 0)))
        self.placed.connect(self._take_height)

    def draw(self, ledger: Ledger, snapshot: Snapshot, *, opened: bool) -> None:
        """Show the table of a ledger.

        Args:
            ledger: the ledger.
            snapshot: what it is of.
            opened: whether the lists that are not admitted have a row each.
        """
        columns = tuple([column for column in ledger.columns if column.key not in ledger.idle])
        begins, self._columns = columns != self._columns, columns
        rows = self._rows(ledger, snapshot, opened=opened)
        if begins:
            self._widths = [self._usual_width(column) for column in columns]
            titles = [Cell(c.header, plain_tooltip(c.hint), RIGHT if i else LEFT) for i, c in enumerate(columns)]
            self._model.begin(tuple(titles), rows)
        else:
            self._model.show(rows)
        needed = [max(old, self.needed(i)) for i, old in enumerate(self._widths)]
        needed[0] = min(needed[0], self.theme.px(_MOST_NAME))
        if begins or needed != self._widths:  # what once was wider stays so: nothing jumps in a drag
            self._widths = needed
            self.arrange(needed, [1.0] * len(needed))
        else:
            self._take_height()

    # -- rows ------------------------------------------------------------------------------------------------------

    def _rows(self, ledger: Ledger, snapshot: Snapshot, *, opened: bool) -> tuple[Row, ...]:
        keys = [column.key for column in ledger.columns]
        places = [keys.index(column.key) for column in self._columns]
        lists = range(len(ledger.rows))

        def row(index: int) -> Row:
            return self._row([ledger.rows[index][place] for place in places], snapshot, index)

        allocation = snapshot.allocation
        admitted = [i for i in lists if allocation.admitted[i]]
        others = [i for i in lists if not allocation.admitted[i]]
        if not admitted or len(others) < _FEWEST:
            self._summary = -1
            return tuple(map(row, lists))
        self._summary = len(admitted)
        return (
            *map(row, admitted),
            self._summed_up(others, snapshot, opened=opened),
            *(map(row, others) if opened else ()),
        )

    def _row(self, cells: Sequence[LedgerCell], snapshot: Snapshot, index: int) -> Row:
        """A party's row: on the clause's colour if it brought the party in; one that is not admitted steps back."""
        allocation = snapshot.allocation
        admitted, by_clause = allocation.admitted[index], index == allocation.runner_up
        return tuple(
            [
                Cell(
                    cell.text,
                    plain_tooltip(cell.exact),
                    RIGHT if j else LEFT,
                    "" if admitted else self.theme.muted,
                    party="" if j else snapshot.scenario.parties[index].color,
                    bold=admitted and column.key in ("party", "seats"),
                    clause=by_clause,
                )
                for j, (cell, column) in enumerate(zip(cells, self._columns, strict=True))
            ]
        )

    def _summed_up(self, others: Sequence[int], snapshot: Snapshot, *, opened: bool) -> Row:
        """The lists that are not admitted in one row."""
        allocation = snapshot.allocation
        votes = sum(allocation.votes[i] for i in others)
        if allocation.rules.threshold:
            text = self.tr("%n other lists below {threshold}", "", len(others))
        else:
            text = self.tr("%n lists without votes", "", len(others))
        told = text.format(threshold=short_percent(100 * allocation.rules.threshold))
        what_a_click_does = self.tr("hide them") if opened else self.tr("show them one by one")
        tooltip = f"{told}: {what_a_click_does}"
        texts = {
            "party": told,
            "votes": number(votes),
            "share": number(share(votes, allocation.base), 2),
            "seats": number(0),
        }
        return tuple(
            [
                Cell(
                    texts.get(column.key, ""),
                    "" if j else plain_tooltip(tooltip),
                    RIGHT if j else LEFT,
                    self.theme.muted,
                    short="" if j else self.tr("%n others", "", len(others)),
                    icon="" if j else "chevron-down" if opened else "chevron-right",
                )
                for j, column in enumerate(self._columns)
            ]
        )

    def _turn(self, index: QModelIndex) -> None:
        if index.row() == self._summary >= 0:
            self.turned.emit()

    # -- size ------------------------------------------------------------------------------------------------------

    def _usual_width(self, column: Column) -> int:
        """What the widest text that is to be expected needs."""
        return self._metrics.horizontalAdvance(column.widest) + 2 * self.theme.px(PADDING)

    def _take_height(self) -> None:
        height = self.horizontalHeader().height() + self.verticalHeader().length()
        if self.horizontalHeader().length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
