"""The poll: how sure the seats are, if the shares are those of a poll of so many people."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.analysis import polls
from kzcalc.analysis.polls import Outcome, PollResult
from kzcalc.gui.pages.page import Page
from kzcalc.gui.pages.poll_outcomes import OutcomeGrid, Question
from kzcalc.gui.pages.poll_table import PollTable
from kzcalc.gui.state.background import Background, Latest
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.poll import (
    DESIGN_EFFECTS,
    FEWEST_SIMULATIONS,
    SAMPLE_SIZES,
    Poll,
    is_official,
    sample_size,
)
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.boxes import CountSpin, DecimalSpin
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.scroll import scrolled
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.table_view import make_room_for_tables
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import in_sentence, party_name
from kzcalc.gui.wording.polls import Parliaments, PollSentences, probability
from kzcalc.scenario import Party, Scenario

_LIVE_DRAWS = 20_000
_FINE_DRAWS = 1_000_000
_SEED = 2012
"""The same draws in every frame, so that what changes is the scenario."""
_MOST_COLUMNS = 4
"""Of questions beside each other."""
_MORE = 84
"""How much wider than it must be the table becomes where there is room, at a zoom of 1."""
_SCROLL_BAR = 14
"""How wide it is, with its distance."""
_HEADING = 310
"""How wide a heading is beside the boxes, at a zoom of 1."""


class PollsPage(Page):
    """Sample size and design effect, and what they leave open: fifty dots a question, and every party's seats.

    A question that is pressed is an outcome that is chosen: the table, and the lines on the chart of seats, are then of
    the simulations with it alone.
    """

    def __init__(self, document: Document, poll: Poll, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("How sure is it?"), parent)
        self.setObjectName("polls_tab")
        make_room_for_tables(self)
        self._document = document
        self._poll = poll
        self._words = PollSentences()
        self._scenario = document.scenario
        self._refused: Outcome | None = None
        self._drawn: tuple[object, ...] | None = None
        self._arranged: tuple[object, ...] | None = None
        self._latest = Latest(self)
        self._latest.ready.connect(self._show_few)
        self._background = Background(self)
        self._background.advanced.connect(self._show)
        self._background.busy_changed.connect(self._show_progress)
        poll.changed.connect(self._draw_again)
        poll.result_changed.connect(self._show_result)

        self._controls = self._make_controls()
        self._finding = QLabel(self)
        self._finding.setObjectName("poll_clause")
        self._finding.setFont(theme.font(18, 700))
        self._finding.setWordWrap(True)
        self._explanation = QLabel(self)
        self._explanation.setObjectName("poll_explanation")
        self._explanation.setWordWrap(True)
        self._explanation.setTextFormat(Qt.TextFormat.PlainText)
        self._explanation.setToolTip(
            self.tr(
                "The bars show the seats of exactly these shares. A line holds 90 % of the simulations, and the median "
                "is the middle one: near a threshold it can differ from the bar."
            )
        )
        mute(self._explanation, theme)
        self._release = QPushButton(self.tr("Show all simulations"), self)
        self._release.setObjectName("poll_release")
        self._release.clicked.connect(lambda: self._choose(None))
        self._outcomes = OutcomeGrid(self.tr("Gets seats"), theme, self)
        self._outcomes.setObjectName("poll_outcomes")
        self._outcomes.setToolTip(
            plain_tooltip(
                self.tr(
                    "Each dot is one of 50 parliaments; a small one is less than half of one. Press a question to see "
                    "only the simulations that have it."
                )
            )
        )
        self._outcomes.pressed.connect(self._choose)
        self._table = PollTable(theme, self)
        self._lay_out()

    # -- building --------------------------------------------------------------------------------------------------

    def _make_controls(self) -> QWidget:
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
            plain_tooltip(
                self.tr(
                    "1 for a simple random sample, more for a clustered one: how many times as large the variance is "
                    "(Kish, 1965). The sample size is divided by it."
                )
            )
        )
        for spin, longest in ((self._size, 100_000_000), (self._effect, 100)):
            spin.setMaximumWidth(spin.fontMetrics().horizontalAdvance(spin.textFromValue(longest)) + self.theme.px(40))
        self._effect.valueChanged.connect(self._poll.set_design_effect)
        self._stop = QToolButton(self)
        self._stop.setText(self.tr("Stop"))
        self._stop.setObjectName("poll_stop")
        self._stop.clicked.connect(self._background.cancel)
        policy = self._stop.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes and goes
        self._stop.setSizePolicy(policy)
        px = self.theme.px
        controls = QWidget(self)
        line = QHBoxLayout(controls)
        line.setContentsMargins(px(PADDING), 0, 0, 0)
        line.setSpacing(px(6))
        for text, spin in ((self.tr("People asked"), self._size), (self.tr("Design effect"), self._effect)):
            label = QLabel(text, controls)
            label.setBuddy(spin)
            line.addWidget(label)
            line.addWidget(spin)
            line.addSpacing(px(8))
        line.addWidget(self._stop)
        controls.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return controls

    def _lay_out(self) -> None:
        px = self.theme.px
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))
        self._said = QWidget()
        self._words_above = said = QVBoxLayout(self._said)
        said.setSpacing(px(2))
        said.addWidget(self._finding)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self._explanation, 1)
        below.addWidget(self._release)
        said.addLayout(below)
        said.setContentsMargins(px(PADDING), 0, px(PADDING), 0)
        self._scroll = scrolled(content, self)
        self._scroll.setObjectName("poll_scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.installEventFilter(self)
        self.body.addWidget(self._scroll, 1)
        for policy_of in (self._finding, self._explanation):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            policy_of.setSizePolicy(policy)

    def _arrange(self) -> None:
        """Table beside the questions where both have room, else below; and as few columns of questions as fit.

        What is still free then goes to the rows.
        """
        px, spacing, outcomes = self.theme.px, self._grid.horizontalSpacing(), self._outcomes
        width, height = self._scroll.width() - px(_SCROLL_BAR), self._scroll.height()
        in_heading = self._controls.sizeHint().width() + px(_HEADING) <= width
        table = self._table.least_width
        beside = outcomes.least_width(2) + spacing + table <= width
        table = min(table + px(_MORE), max(width - spacing - outcomes.least_width(2), table))
        room = width - table - spacing if beside else width
        most = max(n for n in range(1, _MOST_COLUMNS + 1) if n == 1 or outcomes.least_width(n) <= room)
        said = self._words_above.heightForWidth(table if beside else width)
        taken = said + self._table.least_height + 2 * self._grid.verticalSpacing()
        for_questions = height if beside else height - taken
        heights = {n: outcomes.least_height(n, room) for n in range(1, most + 1)}
        columns = next((n for n in heights if heights[n] <= for_questions), min(heights, key=heights.__getitem__))
        free = height - taken - (0 if beside else outcomes.most_height(columns, room))
        arranged = (in_heading, beside, columns, room, for_questions, said, free, self._table.least_height)
        if arranged == self._arranged:
            return
        self._arranged = arranged
        if in_heading and self.heading.indexOf(self._controls) < 0:
            self.add_to_heading(self._controls)
        elif not in_heading and self.body.indexOf(self._controls) < 0:
            self.body.insertWidget(0, self._controls)
        outcomes.arrange(columns, room, for_questions)
        self._table.take(free)
        self._said.setFixedHeight(said)
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        grid.setColumnStretch(0, room if beside else 1)
        grid.setColumnStretch(1, table if beside else 0)
        for r in range(4):
            grid.setRowStretch(r, 0)
        if beside:
            grid.addWidget(outcomes, 0, 0, 3, 1)
            grid.addWidget(self._said, 0, 1)
            grid.addWidget(self._table, 1, 1)
            grid.setRowStretch(2, 1)
        else:
            for r, widget in enumerate((self._said, outcomes, self._table)):
                grid.addWidget(widget, r, 0)
            grid.setRowStretch(1, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew what there is room for."""
        if event.type() == QEvent.Type.Resize and watched is self._scroll:
            self._arrange()
        return super().eventFilter(watched, event)

    # -- asking ----------------------------------------------------------------------------------------------------

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
        """A page that is not seen works for nobody, and its lines go with it."""
        self._background.cancel()
        self._latest.forget()
        self._drawn = None
        self._poll.tell(None)
        super().hideEvent(event)

    def _draw_again(self) -> None:
        if self.isVisible():
            self.draw(self._document.snapshot)

    def _choose(self, outcome: Outcome | None) -> None:
        """Show the simulations with an outcome alone; those shown already, no longer alone."""
        if outcome == self._poll.outcome:
            outcome = None
        self._refused = None if self._poll.choose(outcome) else outcome
        self._show_result()

    def _ask(self, people: int) -> None:
        scenario = self._document.scenario
        self._document.apply(replace(scenario, sample_size=people), self.tr("people asked"))

    # -- showing ---------------------------------------------------------------------------------------------------

    def _show_few(self, drawn: "tuple[Scenario, PollResult]") -> None:
        """Show some draws; many come when the hand rests, and never before these."""
        self._refused = None
        self._show(drawn)
        self._background.start_at_rest(partial(_many_draws, drawn[0], self._poll.design_effect))

    def _show(self, drawn: "tuple[Scenario, PollResult]") -> None:
        self._scenario, result = drawn
        self._poll.tell(result)

    def _show_result(self) -> None:
        """Show the result that the poll has now: the answers of all simulations, and the seats of those chosen."""
        result, scenario = self._poll.result, self._scenario
        parties = {party.key: party for party in scenario.parties}
        if result is None or not self._drawn or result.seats.keys() != parties.keys():  # of others: it is redrawn
            return
        questions = [self._question(outcome, result, parties.get(outcome.party)) for outcome in result.given]
        self._outcomes.ask(questions, self._poll.outcome)
        first = questions[0]
        self._finding.setText(self._words.finding(first.outcome.kind, first.parliaments))
        self._explanation.setText(self._explained(result, questions))
        self._release.setVisible(self._poll.outcome is not None)
        self._table.show_result(scenario.parties, self._poll.shown)
        self._arrange()
        self._show_progress()

    def _explained(self, result: PollResult, questions: list[Question]) -> str:
        """What bars, lines and table are; or why there are none of the simulations that were asked for."""
        words, poll, scenario = self._words, self._poll, self._scenario
        sentences = {question.outcome: question.sentence for question in questions}
        asked_for = self._refused or (poll.outcome if poll.shown is None else None)
        if asked_for is not None and asked_for in sentences:
            there = poll.simulations_with(asked_for)
            return words.too_few(sentences[asked_for], there, result.draws, FEWEST_SIMULATIONS)
        if poll.outcome is not None:
            return words.only(sentences[poll.outcome], poll.simulations_with(poll.outcome))
        return words.all_simulations(questions[0].probability, sample_size(scenario), official=is_official(scenario))

    def _question(self, outcome: Outcome, result: PollResult, party: Party | None) -> Question:
        name = party_name(party) if party is not None else ""
        simulations, words = result.given[outcome].draws, self._words
        parliaments = Parliaments.of(simulations, result.draws)
        sentence = words.outcome(outcome.kind, in_sentence(name))
        return Question(
            outcome,
            name or sentence,
            sentence,
            party.color if party is not None else "",
            parliaments,
            words.of_fifty(parliaments),
            probability(simulations / result.draws),
        )

    def _show_progress(self) -> None:
        busy, result = self._background.busy, self._poll.result
        self._stop.setVisible(busy)
        if result is not None:
            self.say(self._words.so_far(result.draws, _FINE_DRAWS if busy else None))


def _few_draws(scenario: Scenario, design_effect: float) -> tuple[Scenario, PollResult]:
    """The scenario, and the elections that are drawn in every frame."""
    return scenario, polls.poll(scenario, sample_size(scenario), _LIVE_DRAWS, _SEED, design_effect)


def _many_draws(scenario: Scenario, design_effect: float) -> Iterator[tuple[Scenario, PollResult]]:
    """The scenario, and the elections that are drawn when the hand rests, so far."""
    for result in polls.poll_in_steps(scenario, sample_size(scenario), _FINE_DRAWS, _SEED, design_effect):
        yield scenario, result
