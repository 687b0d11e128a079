"""The left side: the title, one row a party, the total, the rules in short."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.parties.payer_choice import PayerChoice
from kzcalc.gui.parties.row import PartyRow
from kzcalc.gui.shares.axis import cast_note
from kzcalc.gui.shares.scale import ShareScale, threshold_mark
from kzcalc.gui.shares.strip import StripLegend
from kzcalc.gui.shares.strips import Strips
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.edits import LineEdit
from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.catalogue import unverified_lines
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import hundredths, number
from kzcalc.gui.wording.rules import house, rules_in_short
from kzcalc.law import Rules
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import holds_percentages
from kzcalc.scenario.party import LONGEST_TITLE
from kzcalc.scenario.shares import WHOLE

_Label = TypeVar("_Label", bound=QLabel)


class PartyPanel(QWidget):
    """The controls of all parties."""

    def __init__(
        self,
        document: Document,
        coalition: Coalition,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._coalition = coalition
        self._settings = settings
        self._theme = theme
        self._rows: list[PartyRow] = []
        self._drawn_parties: tuple[tuple[str, str, str], ...] = ()
        self._drawn_rules: Rules | None = None
        self._drawn_notes: str | None = None

        self._title = LineEdit(LONGEST_TITLE, self)
        self._title.setObjectName("title_edit")
        self._title.setAccessibleName(self.tr("Title of the scenario"))
        self._title.setPlaceholderText(self.tr("Title of the scenario"))
        self._title.setFrame(False)
        self._title.setFont(bold(scaled(self._title.font(), 1.3)))
        self._title.written.connect(document.set_title)
        self._basis = self._muted(ElidedLabel("", self))
        self._basis.setObjectName("basis_label")
        self._caveat = ElidedLabel("", self)
        self._caveat.setObjectName("caveat_label")
        palette = self._caveat.palette()
        palette.setColor(self._caveat.foregroundRole(), theme.error)
        self._caveat.setPalette(palette)

        self._list = QWidget()
        self._list_layout = QVBoxLayout(self._list)
        self._list_layout.setContentsMargins(0, 0, 6, 0)
        self._list_layout.setSpacing(0)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._list)

        self._total = ElidedLabel("", self)
        self._total.setObjectName("total_label")
        self._total.setFont(bold(self._total.font()))
        self._house = QLabel(self)
        self._house.setWordWrap(True)
        self._strips = Strips(self)
        self._strips_shown = QToolButton(self)
        self._strips_shown.setText(self.tr("Strips"))
        self._strips_shown.setObjectName("strips_button")
        self._strips_shown.setCheckable(True)
        self._strips_shown.setToolTip(self.tr("Show under every slider what each share would bring."))
        self._strips_shown.setChecked(settings.strips)
        self._strips_shown.toggled.connect(self._show_strips)
        self._legend = StripLegend(theme, self)
        self._legend.setVisible(self._strips_shown.isChecked())
        reset = QPushButton(self.tr("Reset"), self)
        reset.setObjectName("reset_button")
        reset.setToolTip(self.tr("Back to the scenario as it was opened. Can be undone."))
        reset.clicked.connect(document.reset)
        self._rules = self._muted(QLabel(self))
        self._rules.setWordWrap(True)

        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {theme.line}; border: none")
        head = QHBoxLayout()
        head.addWidget(self._basis, 1)
        head.addWidget(self._strips_shown)
        self._payers = PayerChoice(document, self)
        taken_from = self._muted(QLabel(self.tr("Taken from"), self))
        taken_from.setBuddy(self._payers)
        taken = QHBoxLayout()
        taken.addWidget(taken_from)
        taken.addWidget(self._payers, 1)
        foot = QHBoxLayout()
        foot.addWidget(QLabel(self.tr("Total"), self))
        foot.addWidget(self._total, 1)
        foot.addWidget(reset)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 8, 10)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addLayout(head)
        layout.addWidget(self._caveat)
        layout.addLayout(taken)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._legend)
        layout.addWidget(line)
        layout.addLayout(foot)
        layout.addWidget(self._house)
        layout.addWidget(self._rules)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table, but for the strips."""
        scenario = snapshot.scenario
        parties = tuple((p.key, p.name, p.color) for p in scenario.parties)
        if parties != self._drawn_parties:
            self._make_rows(scenario)
            self._drawn_parties = parties
        if scenario.rules != self._drawn_rules:
            self._house.setText(house(scenario.rules))
            self._rules.setText(rules_in_short(scenario.rules))
            self._legend.draw(scenario.rules)
            self._drawn_rules = scenario.rules
        being_typed = self._title.hasFocus() and self._title.isModified()
        if self._title.text() != scenario.title and not being_typed:
            self._title.setText(scenario.title)
            self._title.setCursorPosition(0)
            self._title.setToolTip(plain_tooltip(scenario.title))
        if scenario.notes != self._drawn_notes:
            self._drawn_notes = scenario.notes
            caveat = next(iter(unverified_lines(scenario.notes)), "")
            self._caveat.show_text(caveat)
            self._caveat.setVisible(bool(caveat))
        shown = scenario.shown_shares
        scale, mark = ShareScale.for_threshold(scenario.rules.threshold), threshold_mark(scenario)
        for row, share in zip(self._rows, shown, strict=True):
            row.draw(snapshot, share, scale, mark)
        self._payers.fill(scenario)
        self._basis.show_text("; ".join([self._basis_text(scenario), *cast_note(scenario)]))
        self._draw_total(sum(shown))

    def paint_sliders(self, shares: Sequence[int] | None) -> None:
        """Paint the sliders' handles elsewhere than where they are; None for where they are.

        Args:
            shares: of all parties, in hundredths of a percent.
        """
        for i, row in enumerate(self._rows):
            row.slider.paint_at(None if shares is None else shares[i])

    def _draw_total(self, shown: int) -> None:
        """What the boxes add up to: of real counts, rounded, it need not be 100.00 %."""
        text = hundredths(shown)
        if shown not in (0, WHOLE):
            text = self.tr("{total} (rounded)").format(total=text)
        if self._total.text() != text:
            self._total.setText(text)
            why = self.tr("What the boxes add up to: each of them is rounded, and the votes are exactly 100 %.")
            self._total.setToolTip("" if shown in (0, WHOLE) else plain_tooltip(why))

    def _make_rows(self, scenario: Scenario) -> None:
        for row in self._rows:
            self._list_layout.removeWidget(row)
            row.retire()
        self._rows = [
            PartyRow(self._document, self._coalition, i, party_name(p), self._theme, self._list)
            for i, p in enumerate(scenario.parties)
        ]
        while self._list_layout.count():
            self._list_layout.takeAt(0)
        for row in self._rows:
            self._list_layout.addWidget(row)
            row.strip.setVisible(self._strips_shown.isChecked())
        self._list_layout.addStretch(1)
        self._strips.take([row.strip for row in self._rows])
        self._rows[0].strip.resized.connect(self._draw_strips_again)

    def _show_strips(self, shown: bool) -> None:
        self._settings.strips = shown
        self._legend.setVisible(shown)
        for row in self._rows:
            row.strip.setVisible(shown)
        self._draw_strips_again()

    def draw_strips(self, snapshot: Snapshot) -> None:
        """Show under every slider what each share would bring, if that is wanted."""
        if self._strips_shown.isChecked():
            self._strips.draw(snapshot)

    def _draw_strips_again(self) -> None:
        self.draw_strips(self._document.snapshot)

    def _basis_text(self, scenario: Scenario) -> str:
        if holds_percentages(scenario):
            return self.tr("Published percentages: each vote stands for 0.01 %")
        total = sum(scenario.votes)
        if total == WHOLE:
            return self.tr("What-if shares, in hundredths of a percent")
        return self.tr("{votes} votes for the lists").format(votes=number(total))

    def _muted(self, label: _Label) -> _Label:
        mute(label, self._theme)
        label.setFont(scaled(label.font(), 0.92))
        return label
