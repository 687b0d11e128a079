"""What one has to know of an entry of the catalogue, and what becomes of it."""

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.widgets.badge import warning_badge
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme, stand_on_card
from kzcalc.gui.wording.catalogue import in_users_language, users_words
from kzcalc.gui.wording.clause import ClauseSentences
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import number, percent, short, short_percent, telling_percent
from kzcalc.gui.wording.rules import rules_of_record
from kzcalc.law import Allocation
from kzcalc.scenario import Party, Scenario
from kzcalc.scenario.catalogue_entry import CatalogueEntry, Figure, Rest
from kzcalc.scenario.scenario import share

_ROW = 26
"""How high a row of the table is, at a zoom of 1."""
_NAME, _NUMBER = 120, 84
"""How wide its columns are at the least, at a zoom of 1."""


class ScenarioPreview(QWidget):
    """What one has to know of an entry, and what becomes of it: shares, seats, the guarantee clause."""

    def __init__(self, entry: CatalogueEntry, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_preview")
        stand_on_card(self, theme)
        self.entry = entry
        self._theme = theme
        self._rest: Rest = "left out"

        px = theme.px
        layout = QVBoxLayout(self)
        # The rows of the table reach beyond the words, so that what stands in them is in line with these.
        layout.setContentsMargins(px(16 - PADDING), px(12), px(16 - PADDING), px(16))
        layout.setSpacing(px(12))
        above, below = self._column(), self._column()
        title = _label(in_users_language(entry.title), "preview_title")
        title.setFont(theme.font(20, 600))
        above.addWidget(title)
        above.addLayout(self._facts())
        above.addWidget(self._make_score())
        self._model = TableModel(self._titles(), self)
        self._table = self._make_table()
        self._clause = _label("", "preview_clause")
        below.addWidget(self._clause)
        if entry.missing:
            below.addWidget(self._make_rest())
        caveats = self._caveats()
        if caveats is not None:
            below.addLayout(caveats)
        layout.addLayout(above)
        layout.addWidget(self._table)
        layout.addLayout(below)
        layout.addStretch(1)
        self._draw()

    @property
    def scenario(self) -> Scenario:
        """The entry's scenario, as the user chose to complete it."""
        return self.entry.scenario(self._rest, users_words())

    def _column(self) -> QVBoxLayout:
        """Words in line with those in the table."""
        column, px = QVBoxLayout(), self._theme.px
        column.setContentsMargins(px(PADDING), 0, px(PADDING), 0)
        column.setSpacing(px(12))
        return column

    def _make_score(self) -> QWidget:
        """The seats of those that get any as a score, with the names under it: what the table says at a glance."""
        theme, box = self._theme, QWidget(self)
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._score = _label("", "preview_score")
        self._score.setFont(theme.font(22, 700))
        self._scorers = self._muted(_label("", "preview_scorers"))
        lines.addWidget(self._score)
        lines.addWidget(self._scorers)
        return box

    def _draw_score(self, scenario: Scenario, allocation: Allocation) -> None:
        pairs = zip(allocation.seats, scenario.parties, strict=True)
        won = sorted((pair for pair in pairs if pair[0]), key=lambda pair: -pair[0])
        colon = "\N{NO-BREAK SPACE}:\N{NO-BREAK SPACE}"
        self._score.setText(colon.join(number(seats) for seats, _ in won) or number(0))
        names = self.tr("Seats: {parties}").format(parties=", ".join(party_name(party) for _, party in won))
        self._scorers.setText(names if won else self.tr("No party gets seats."))
        told = ", ".join(f"{party_name(party)} {number(seats)}" for seats, party in won)
        self._score.setAccessibleName(told)

    # -- facts -----------------------------------------------------------------------------------------------------

    def _facts(self) -> QGridLayout:
        entry = self.entry
        rows: list[tuple[str, str, Figure | None]] = [(self.tr("Date"), users_words().date(entry.date), None)]
        if not entry.is_result:
            who = self.tr("Reported by") if entry.kind == "exit polls as reported" else self.tr("Pollster")
            sample = self.tr("not known") if entry.sample is None else number(entry.sample)
            rows += [(who, in_users_language(entry.pollster), None), (self.tr("Sample"), sample, "sample")]
        if entry.turnout is not None:
            turnout = self.tr("{cast} ballots of {registered} voters; {invalid} invalid")
            rows.append(
                (
                    self.tr("Turnout"),
                    turnout.format(
                        cast=number(entry.turnout.cast),
                        registered=number(entry.turnout.registered),
                        invalid=number(entry.turnout.invalid),
                    ),
                    "turnout",
                )
            )
        rows += [
            (self.tr("Rules"), rules_of_record(entry.rules), "rules"),
            (self.tr("Source"), in_users_language(entry.source), None),
        ]

        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnStretch(1, 1)
        for row, (name, value, figure) in enumerate(rows):
            grid.addWidget(self._muted(_label(name, wrap=False)), row, 0, Qt.AlignmentFlag.AlignTop)
            label = _label(value)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if figure in entry.unverified:
                grid.addLayout(_beside(self._badge(), label), row, 1)
            else:
                grid.addWidget(label, row, 1)
        return grid

    # -- caveats ---------------------------------------------------------------------------------------------------

    def _caveats(self) -> QVBoxLayout | None:
        entry = self.entry
        sentences = [(in_users_language(c.text), True) for c in entry.caveats if c.unverified]
        if entry.unpublished:
            names = ", ".join(map(party_name, entry.unpublished))
            sentence = self.tr("Nothing was published of {parties}: that they stand at 0 is an assumption.")
            sentences.append((sentence.format(parties=names), True))
        sentences += [(in_users_language(c.text), False) for c in entry.caveats if not c.unverified]
        if not sentences:
            return None
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.px(6))
        for sentence, unverified in sentences:
            mark = self._badge() if unverified else self._muted(_label("\N{BULLET}", wrap=False))
            lines.addLayout(_beside(mark, _label(sentence, "preview_caveat")))
        return lines

    # -- the table -------------------------------------------------------------------------------------------------

    def _titles(self) -> Row:
        return (
            Cell(self.tr("Party"), alignment=LEFT),
            Cell(self.tr("Votes") if self.entry.has_counts else self.tr("Published"), alignment=RIGHT),
            Cell(self.tr("Share"), self.tr("Share of that of which the threshold is a share"), RIGHT),
            Cell(self.tr("Seats"), alignment=RIGHT),
        )

    def _make_table(self) -> Table:
        table = Table(self._theme, self._model, self, row=_ROW)
        table.setObjectName("preview_table")
        table.setAccessibleName(self.tr("Shares and seats"))
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return table

    def _draw(self) -> None:
        scenario = self.scenario
        allocation = scenario.allocate()
        rows = tuple(self._row(scenario, allocation, at) for at in range(len(scenario.parties)))
        if scenario.other_ballots:
            rows += (self._row_of_other_ballots(scenario, allocation),)
        self._model.show(rows)
        widths = [self._theme.px(_NAME), *[max(self._table.needed(i), self._theme.px(_NUMBER)) for i in (1, 2, 3)]]
        self._table.arrange(widths, [1.0, 0.0, 0.0, 0.0])
        self._table.setFixedHeight(self._table.horizontalHeader().height() + self._table.verticalHeader().length())
        self._draw_score(scenario, allocation)
        self._draw_clause(scenario, allocation)
        if self.entry.missing > 0:
            self._hint.setText(self._meaning_of_rest())

    def _row(self, scenario: Scenario, allocation: Allocation, at: int) -> Row:
        theme, party, seats = self._theme, scenario.parties[at], allocation.seats[at]
        name, threshold = party_name(party), 100 * scenario.rules.threshold
        by_clause = allocation.runner_up == at
        cells = (
            Cell(name, plain_tooltip(name), party=party.color),
            Cell(self._figure(party), alignment=RIGHT, color=theme.muted if party in self.entry.unpublished else ""),
            Cell(telling_percent(share(party.votes, allocation.base), threshold), alignment=RIGHT),
            Cell(number(seats), alignment=RIGHT, color="" if seats else theme.muted, bold=seats > 0),
        )
        return tuple([cell._replace(clause=by_clause) for cell in cells])

    def _row_of_other_ballots(self, scenario: Scenario, allocation: Allocation) -> Row:
        ballots, muted = scenario.other_ballots, self._theme.muted
        figure = number(ballots) if self.entry.has_counts else percent(Fraction(ballots, 100), self._decimals)
        counted = scenario.rules.threshold_base == "cast"
        return (
            Cell(self.tr("Ballots for no list"), color=muted),
            Cell(figure, alignment=RIGHT, color=muted),
            Cell(percent(share(ballots, allocation.base), 2) if counted else "", alignment=RIGHT, color=muted),
            Cell(),
        )

    def _figure(self, party: Party) -> str:
        """What was counted or published of a party."""
        entry = self.entry
        if entry.has_counts:
            return number(party.votes)
        if party.key in entry.assumed:
            return self.tr("{share}, assumed").format(share=short_percent(entry.assumed[party.key]))
        if party.key not in entry.published:
            return self.tr("not published")
        return percent(entry.published[party.key], self._decimals)

    @property
    def _decimals(self) -> int:
        """How many decimals the published shares have."""
        shares = self.entry.published.values()
        return next(d for d in range(3) if d == 2 or all((p * 10**d).denominator == 1 for p in shares))

    # -- the clause ------------------------------------------------------------------------------------------------

    def _draw_clause(self, scenario: Scenario, allocation: Allocation) -> None:
        theme, px, active = self._theme, self._theme.px, allocation.clause_active
        names = [party_name(party) for party in scenario.parties]
        self._clause.setText(ClauseSentences(allocation, names).brief())
        self._clause.setProperty("active", active)
        self._clause.setStyleSheet(
            f"background: {theme.clause_fill}; color: {theme.clause_ink}; font-weight: 600;"
            f" border-radius: {px(6)}px; padding: {px(6)}px {px(12)}px"
            if active
            else f"color: {theme.muted}"
        )

    # -- what is missing -------------------------------------------------------------------------------------------

    def _make_rest(self) -> QWidget:
        missing = self.entry.missing
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, self._theme.px(4), 0, 0)
        layout.setSpacing(self._theme.px(4))
        text = self.tr("The shares add up to {total}: {missing} percentage points are missing.")
        if missing < 0:
            text = self.tr("The shares add up to {total}, {excess} percentage points too many.")
        sentence = _label(
            text.format(total=short_percent(100 - missing), missing=short(missing), excess=short(-missing)),
            "rest_sentence",
        )
        sentence.setFont(self._theme.font(13, 600))
        layout.addWidget(sentence)
        if missing > 0:
            choices: tuple[tuple[str, str, Rest], ...] = (
                ("rest_left_out", self.tr("Leave them out"), "left out"),
                ("rest_other_ballots", self.tr("Count them as ballots for no list"), "other ballots"),
            )
            for name, words, rest in choices:
                button = QRadioButton(words, box)
                button.setObjectName(name)
                button.setChecked(rest == self._rest)
                button.setStyleSheet(self._radio_style())
                button.toggled.connect(lambda on, rest=rest: self._choose(rest) if on else None)
                layout.addWidget(button)
        self._hint = self._muted(_label(self._meaning_of_rest(), "rest_hint"))
        layout.addWidget(self._hint)
        return box

    def _choose(self, rest: Rest) -> None:
        self._rest = rest
        self._draw()

    def _meaning_of_rest(self) -> str:
        if self._rest == "left out":
            return self.tr("The shares are scaled to 100 %; the ratios of the parties stay as published.")
        if self.entry.rules.threshold_base == "cast":
            return self.tr("By these rules they count: a list needs more votes to clear the threshold.")
        return self.tr("By these rules the threshold is a share of the votes for the lists: the seats stay the same.")

    # -- small parts -----------------------------------------------------------------------------------------------

    def _muted(self, label: QLabel) -> QLabel:
        mute(label, self._theme)
        return label

    def _radio_style(self) -> str:
        """A radio button that can be seen on a dark ground, too."""
        theme, px = self._theme, self._theme.px
        return (
            f"QRadioButton {{ spacing: {px(8)}px; padding: {px(3)}px {px(2)}px }}"
            f"QRadioButton::indicator {{ width: {px(14)}px; height: {px(14)}px; border: 1px solid {theme.border};"
            f" border-radius: {px(7) + 1}px; background: {theme.card} }}"
            f"QRadioButton::indicator:hover {{ border-color: {theme.ink} }}"
            f"QRadioButton::indicator:checked {{ width: {px(6)}px; height: {px(6)}px;"
            f" border: {px(5)}px solid {theme.ink} }}"
            f"QRadioButton:focus {{ color: {theme.focus} }}"
        )

    def _badge(self) -> QLabel:
        return warning_badge(self.tr("unverified"), self._theme)


def _beside(mark: QLabel, label: QLabel) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label, 1)
    return line


def _label(text: str, name: str = "", *, wrap: bool = True) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label
