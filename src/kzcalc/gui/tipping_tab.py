"""What it would take: for every party the smallest change that wins or loses a seat, and what that moves."""

from fractions import Fraction

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzcalc.analysis.tipping import TippingPoint, tipping_points
from kzcalc.gui.document import Document
from kzcalc.gui.names import party_name
from kzcalc.gui.numbers import MINUS, number, signed
from kzcalc.gui.theme import Theme
from kzcalc.gui.widgets import ElidedLabel, mute
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario

_PAUSE = 40
"""Milliseconds that the hand must rest before the search begins, so that no frame of a drag waits for it."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TippingTab(QWidget):
    """A list of tipping points, the nearest first. One click on a row applies it; undo takes it back."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tipping_tab")
        self._document = document
        self._theme = theme
        self._points: list[TippingPoint] = []
        self._drawn: tuple[Scenario, str | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)

        self._payer = QComboBox(self)
        self._payer.setObjectName("tipping_payer")
        self._payer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._payer.setAccessibleName(self.tr("Who pays"))
        self._payer.activated.connect(lambda _index: self._search())
        hint = ElidedLabel(self.tr("The nearest first. A click on a row applies it."), self)
        mute(hint, theme)
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("Paid by"), self))
        top.addWidget(self._payer)
        top.addSpacing(8)
        top.addWidget(hint, 1)

        headers = (
            self.tr("Party"),
            self.tr("What happens"),
            self.tr("Points"),
            self.tr("Votes"),
            self.tr("Seats that move"),
        )
        self._table = QTableWidget(0, len(headers), self)
        self._table.setObjectName("tipping_table")
        self._table.setAccessibleName(self.tr("What it would take"))
        self._table.setHorizontalHeaderLabels(headers)
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
        header.setStretchLastSection(True)
        for column in (2, 3):
            item = QTableWidgetItem(headers[column])
            item.setTextAlignment(_RIGHT)
            self._table.setHorizontalHeaderItem(column, item)
        self._table.itemClicked.connect(lambda item: self._apply(item.row()))
        self._table.itemActivated.connect(lambda item: self._apply(item.row()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)

    def draw(self, scenario: Scenario, _allocation: Allocation) -> None:
        """Search as soon as the hand rests; at once if nothing was shown before."""
        self._fill_payers(scenario)
        if self._drawn is None:
            self._search()
        elif self._drawn != (scenario, self._chosen_payer()):
            self._timer.start()

    def _chosen_payer(self) -> str | None:
        return self._payer.currentData()  # type: ignore[no-any-return]  # None or a party's key

    def _fill_payers(self, scenario: Scenario) -> None:
        entries = [(None, self.tr("the others, in proportion"))]
        entries += [(party.key, party_name(party)) for party in scenario.parties]  # type: ignore[misc]
        shown = [(self._payer.itemData(i), self._payer.itemText(i)) for i in range(self._payer.count())]
        if shown == entries:
            return
        chosen = self._chosen_payer()
        self._payer.clear()
        for key, name in entries:
            self._payer.addItem(name, key)
        self._payer.setCurrentIndex(max(self._payer.findData(chosen), 0) if chosen is not None else 0)

    def _search(self) -> None:
        self._timer.stop()
        scenario, payer = self._document.scenario, self._chosen_payer()
        self._drawn = (scenario, payer)
        self._points = sorted(tipping_points(scenario, payer), key=lambda point: abs(point.share_change))
        self._table.setRowCount(len(self._points))
        for row, point in enumerate(self._points):
            self._fill_row(row, point, scenario)

    def _fill_row(self, row: int, point: TippingPoint, scenario: Scenario) -> None:
        index = scenario.keys.index(point.party)
        party = scenario.parties[index]
        icon = QPixmap(10, 10)
        icon.fill(self._theme.party(party.color))
        texts = (
            party_name(party),
            self._event(point, scenario),
            _signed_points(point.share_change),
            signed(round(point.votes_change)),
            self._moves(point, scenario),
        )
        exact = self.tr("Exactly {points} percentage points").format(points=_fraction(point.share_change))
        for column, text in enumerate(texts):
            item = self._table.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                self._table.setItem(row, column, item)
            item.setText(text)
            item.setToolTip(exact if column in (2, 3) else text)
            if column in (2, 3):
                item.setTextAlignment(_RIGHT)
            if column == 0:
                item.setIcon(QIcon(icon))
            clause = point.event in ("clause-on", "clause-off")
            item.setBackground(QColor(self._theme.clause_wash) if clause else QBrush())

    def _event(self, point: TippingPoint, scenario: Scenario) -> str:
        now = scenario.allocate().seats[scenario.keys.index(point.party)]
        then = now + point.seat_moves[scenario.keys.index(point.party)]
        return {
            "gain-seat": self.tr("wins a seat: {now} → {then}"),
            "lose-seat": self.tr("loses a seat: {now} → {then}"),
            "enter": self.tr("passes the threshold"),
            "leave": self.tr("falls below the threshold"),
            "clause-on": self.tr("wakes the guarantee clause"),
            "clause-off": self.tr("ends the guarantee clause"),
        }[point.event].format(now=now, then=then)

    def _moves(self, point: TippingPoint, scenario: Scenario) -> str:
        moves = [
            self.tr("{party} {seats}").format(party=party_name(party), seats=signed(move))
            for party, move in zip(scenario.parties, point.seat_moves, strict=True)
            if move
        ]
        return ", ".join(moves) if moves else self.tr("none")

    def _apply(self, row: int) -> None:
        if self._timer.isActive():  # the list is not that of the present scenario
            self._search()
            return
        point = self._points[row]
        names = dict(zip(self._document.scenario.keys, map(party_name, self._document.scenario.parties), strict=True))
        text = self.tr("tipping point of {party}").format(party=names[point.party])
        self._document.apply(point.scenario, text)


def _signed_points(change: Fraction) -> str:
    """Percentage points with a sign, to the thousandth: what the search is right to."""
    sign = "+" if change > 0 else MINUS if change < 0 else ""
    return f"{sign}{number(abs(change), 3)}"


def _fraction(value: Fraction) -> str:
    sign = MINUS if value < 0 else ""
    value = abs(value)
    return f"{sign}{value.numerator}/{value.denominator}" if value.denominator > 1 else f"{sign}{value.numerator}"
