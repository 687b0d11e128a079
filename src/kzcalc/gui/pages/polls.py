"""The poll: how sure the seats are, if the shares are those of a poll of so many people."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.analysis import polls
from kzcalc.analysis.polls import PollResult
from kzcalc.gui.state.background import Background, Latest
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.poll import DESIGN_EFFECTS, SAMPLE_SIZES, Poll, is_official, sample_size
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.boxes import CountSpin, DecimalSpin
from kzcalc.gui.widgets.fonts import bold
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell, Row, TableModel, square
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import number, percent
from kzcalc.scenario import Party, Scenario

_LIVE_DRAWS = 20_000
_FINE_DRAWS = 1_000_000
_SEED = 2012
"""The same draws in every frame, so that what changes is the scenario."""


class PollsPage(QWidget):
    """Sample size and design effect, and what they leave open of every party's seats."""

    def __init__(self, document: Document, poll: Poll, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("polls_tab")
        self._document = document
        self._poll = poll
        self._drawn: tuple[object, ...] | None = None
        self._latest = Latest(self)
        self._latest.ready.connect(self._show_few)
        self._background = Background(self)
        self._background.advanced.connect(self._show)
        self._background.busy_changed.connect(self._show_progress)

        self._size = CountSpin(self)
        self._size.setRange(*SAMPLE_SIZES)
        self._size.setSingleStep(100)
        self._size.setGroupSeparatorShown(True)
        self._size.setObjectName("poll_sample_size")
        self._size.setAccessibleName(self.tr("People asked"))
        self._size.setToolTip(plain_tooltip(self.tr("How many people named a party.")))
        self._size.valueChanged.connect(self._ask)
        self._effect = DecimalSpin(self)
        self._effect.setObjectName("poll_design_effect")
        self._effect.setAccessibleName(self.tr("Design effect"))
        self._effect.setRange(*DESIGN_EFFECTS)
        self._effect.setSingleStep(0.1)
        self._effect.setDecimals(2)
        self._effect.setToolTip(
            self.tr(
                "How many times as large the variance is as that of a simple random sample (Kish, 1965). The sample "
                "size is divided by it."
            )
        )
        self._effect.valueChanged.connect(poll.set_design_effect)
        poll.changed.connect(self._draw_again)
        self._clause = QLabel(self)
        self._clause.setObjectName("poll_clause")
        self._clause.setFont(bold(self._clause.font()))
        self._progress = QProgressBar(self)
        self._progress.setRange(0, _FINE_DRAWS)
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(50, 8)
        self._stop = QToolButton(self)
        self._stop.setText(self.tr("Stop"))
        self._stop.setObjectName("poll_stop")
        self._stop.clicked.connect(self._background.cancel)
        for widget in (self._progress, self._stop):  # so that nothing moves when they come and go
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._draws = ElidedLabel("", self)
        mute(self._draws, theme)
        self._explanation = explanation = QLabel(self)
        explanation.setObjectName("poll_explanation")
        explanation.setWordWrap(True)
        explanation.setToolTip(
            self.tr(
                "The bars show the seats of exactly these shares. The whiskers hold 90 % of all draws, and the median "
                "is the middle one: near a threshold it can differ from the bar."
            )
        )
        mute(explanation, theme)
        top = QHBoxLayout()
        for text, spin in ((self.tr("People asked"), self._size), (self.tr("Design effect"), self._effect)):
            label = QLabel(text, self)
            label.setBuddy(spin)
            top.addWidget(label)
            top.addWidget(spin)
            top.addSpacing(8)
        top.addWidget(self._draws, 1)
        top.addWidget(self._progress)
        top.addWidget(self._stop)
        self._sentences = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sentences.setSpacing(14)
        self._sentences.addWidget(self._clause)
        self._sentences.addWidget(explanation, 1)

        titles = (
            self.tr("Party"),
            self.tr("Gets seats"),
            self.tr("Median"),
            self.tr("90 % interval"),
            self.tr("Majority"),
            self.tr("Two thirds"),
        )
        cells = tuple(Cell(title, alignment=RIGHT if column else LEFT) for column, title in enumerate(titles))
        self._model = TableModel(cells, lambda color: square(theme.party(color)), self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setObjectName("poll_table")
        self._table.setAccessibleName(self.tr("What the poll leaves open"))
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3)
        self._table.setShowGrid(False)
        self._table.setFont(self.font())
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)
        for column, title in enumerate(titles):
            if column:
                widest = max(header.fontMetrics().horizontalAdvance(t) for t in (title, "> 99.9 %"))
                self._table.setColumnWidth(column, widest + 22)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(top)
        layout.addLayout(self._sentences)
        layout.addWidget(self._table, 1)

    def draw(self, snapshot: Snapshot) -> None:
        """Draw some elections at once, and many as soon as the hand rests."""
        scenario, poll = snapshot.scenario, self._poll
        with QSignalBlocker(self._size), QSignalBlocker(self._effect):
            self._size.setValue(sample_size(scenario))
            self._effect.setValue(poll.design_effect)
        state = (
            scenario.parties,
            scenario.other_ballots,
            scenario.rules,
            sample_size(scenario),
            is_official(scenario),
            poll.design_effect,
        )
        if state == self._drawn:
            return
        self._drawn = state
        self._background.cancel()
        self._latest.ask(partial(_few_draws, scenario, poll.design_effect), at_once=not snapshot.moved)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw again what was left when the page was hidden, be it with the whole window."""
        super().showEvent(event)
        self._draw_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is not seen works for nobody, and its whiskers go with it."""
        self._background.cancel()
        self._latest.forget()
        self._drawn = None
        self._poll.tell(None)
        super().hideEvent(event)

    def _draw_again(self) -> None:
        if self.isVisible():
            self.draw(self._document.snapshot)

    def _ask(self, people: int) -> None:
        scenario = self._document.scenario
        self._document.apply(replace(scenario, sample_size=people), self.tr("people asked"))

    # -- showing ---------------------------------------------------------------------------------------------------

    def _show_few(self, drawn: "tuple[Scenario, PollResult]") -> None:
        """Show some draws; many come when the hand rests, and never before these."""
        self._show(drawn)
        self._background.start_at_rest(partial(_many_draws, drawn[0], self._poll.design_effect))

    def _show(self, drawn: "tuple[Scenario, PollResult]") -> None:
        scenario, result = drawn
        self._poll.tell(result)
        asked = sample_size(scenario)
        official = is_official(scenario)  # then the sentences are longer: they stand one below the other
        self._sentences.setDirection(QBoxLayout.Direction.TopToBottom if official else QBoxLayout.Direction.LeftToRight)
        self._sentences.setSpacing(2 if official else 14)
        self._clause.setWordWrap(official)
        if official:
            chance = self.tr(
                "Chance that the guarantee clause applies, if %Ln people had been asked: {probability}", "", asked
            )
            bars = self.tr(
                "Bars: the official result. Median and whiskers: all draws, if %Ln people had been asked.", "", asked
            )
        else:
            chance = self.tr("Chance that the guarantee clause applies: {probability}")
            bars = self.tr("Bars: exactly these shares. Median and whiskers: all draws.")
        self._clause.setText(chance.format(probability=_probability(result.clause)))
        self._explanation.setText(bars)
        self._model.show(tuple(self._row(party, result) for party in scenario.parties))
        self._draws.show_text(self.tr("%Ln draws", "", result.draws))
        self._show_progress()

    def _row(self, party: Party, result: PollResult) -> Row:
        low, median, high = result.seats[party.key]
        numbers = (
            _probability(result.enters[party.key]),
            number(median),
            number(low) if low == high else self.tr("{low} to {high}").format(low=number(low), high=number(high)),
            _probability(result.majority[party.key]),
            _probability(result.two_thirds[party.key]),
        )
        return (
            Cell(party_name(party), party=party.color),
            *(Cell(text, alignment=RIGHT) for text in numbers),
        )

    def _show_progress(self) -> None:
        busy = self._background.busy
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)
        if busy and self._poll.result is not None:
            self._progress.setValue(self._poll.result.draws)


def _few_draws(scenario: Scenario, design_effect: float) -> tuple[Scenario, PollResult]:
    """The scenario, and the elections that are drawn in every frame."""
    return scenario, polls.poll(scenario, sample_size(scenario), _LIVE_DRAWS, _SEED, design_effect)


def _many_draws(scenario: Scenario, design_effect: float) -> Iterator[tuple[Scenario, PollResult]]:
    """The scenario, and the elections that are drawn when the hand rests, so far."""
    for result in polls.poll_in_steps(scenario, sample_size(scenario), _FINE_DRAWS, _SEED, design_effect):
        yield scenario, result


def _probability(value: float) -> str:
    """A probability in percent, with a tenth; what is almost never or almost always does not look like never or always.

    Draws can only say so much: 0 % and 100 % are of the draws.
    """
    if 0 < value < 0.001:
        return f"< {percent(Fraction(1, 10), 1)}"
    if 0.999 < value < 1:
        return f"> {percent(Fraction(999, 10), 1)}"
    return percent(Fraction(value) * 100, 0 if value in (0, 1) else 1)
