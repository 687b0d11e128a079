"""The rules: a preset, every parameter with its source, and a mark at what differs from the preset."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.pages.rule_line import Parameter, RuleLine
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.boxes import CountSpin, DecimalSpin
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.widgets.wheel import CalmCombo
from kzcalc.gui.wording.numbers import number, short, short_percent
from kzcalc.gui.wording.rules import (
    clause_in_force,
    methods,
    other_ballots,
    preset_name,
    preset_source,
    threshold_bases,
)
from kzcalc.law import Guarantee, Rules
from kzcalc.scenario.party import MOST_SEATS, MOST_VOTES
from kzcalc.scenario.presets import Preset, presets

T = TypeVar("T")

_FINENESS = 10**6
"""What percentages and indices are typed in: parts of a million."""
_ROOM_FOR_HELP = 130
"""Pixels that are left beside the longest choice, whatever the language."""
_SHORTEST, _SHORTEST_SET = 14, 22
"""Characters that a list of choices shows at the least, and that of the sets; the open list shows all."""


class RulesPage(QWidget):
    """All parameters of the rules, bound to the document in both directions."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules_tab")
        self._document = document
        self._snapshot = document.snapshot
        self._theme = theme
        self._presets = presets()
        self._preset = self._presets[0]
        self._drawn: tuple[Rules, int] | None = None
        self._lines: list[RuleLine[Any]] = []

        self._choice = CalmCombo(self)
        self._choice.setObjectName("rules_preset")
        self._choice.setAccessibleName(self.tr("Set of rules"))
        _give_way(self._choice, _SHORTEST_SET)
        for preset in self._presets:
            self._choice.addItem(preset_name(preset.id), preset.id)
        self._choice.activated.connect(self._choose)
        self._back = QPushButton(self.tr("All as in the set"), self)
        self._back.setObjectName("rules_back")
        self._back.clicked.connect(lambda: self._choose(self._choice.currentIndex()))
        self._source = ElidedLabel("", self)
        mute(self._source, theme)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._choice)
        top.addWidget(self._back)
        top.addWidget(self._source, 1)

        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 4, 8, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self._add_lines()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)

    # -- the lines -------------------------------------------------------------------------------------------------

    def _add_lines(self) -> None:
        self._count(Parameter("seats", lambda r: r.seats, lambda r, v: replace(r, seats=v), number), 1)
        self._count(
            Parameter("assembly_seats", lambda r: r.assembly_seats, lambda r, v: replace(r, assembly_seats=v), number),
            0,
        )
        self._fraction(
            Parameter("threshold", lambda r: r.threshold, lambda r, v: replace(r, threshold=v), _percent),
            100,
        )
        bases = threshold_bases()
        self._combo(
            Parameter(
                "threshold_base",
                lambda r: r.threshold_base,
                lambda r, v: replace(r, threshold_base=v),
                bases.__getitem__,
            ),
            bases,
        )
        self._other_ballots()
        self._check(Parameter("guarantee", lambda r: r.guarantee is not None, self._with_clause, clause_in_force))
        self._count(
            Parameter(
                "minimum_seats",
                lambda r: self._clause_of(r).minimum_seats,
                lambda r, v: replace(r, guarantee=replace(self._clause_of(r), minimum_seats=v)),
                number,
                of_clause=True,
            ),
            0,
        )
        self._fraction(
            Parameter(
                "correction",
                lambda r: self._clause_of(r).correction,
                lambda r, v: replace(r, guarantee=replace(self._clause_of(r), correction=v)),
                short,
                of_clause=True,
            ),
            1,
        )
        known = methods()
        self._combo(
            Parameter("method", lambda r: r.method, lambda r, v: replace(r, method=v), known.__getitem__),
            known,
        )

    def _count(self, parameter: Parameter[int], least: int) -> None:
        spin = CountSpin()
        spin.setRange(least, MOST_SEATS)
        spin.valueChanged.connect(self._line(parameter, spin, spin.setValue).set)

    def _fraction(self, parameter: Parameter[Fraction], scale: int) -> None:
        spin = DecimalSpin()
        spin.setRange(0, scale)
        spin.setDecimals(2)
        spin.setSingleStep(1 if scale == 100 else 0.05)

        def show(value: Fraction) -> None:
            needed = (d for d in range(2, 6) if (value * scale * 10**d).denominator == 1)
            spin.setDecimals(next(needed, 6))
            spin.setValue(float(value * scale))

        line = self._line(parameter, spin, show)
        spin.valueChanged.connect(lambda value: line.set(Fraction(round(value * _FINENESS / scale), _FINENESS)))

    def _combo(self, parameter: Parameter[Any], choices: Mapping[Any, str]) -> None:
        combo = CalmCombo()
        _give_way(combo, _SHORTEST)
        for value, text in choices.items():
            combo.addItem(text, value)
        line = self._line(parameter, combo, lambda value: combo.setCurrentIndex(combo.findData(value)))
        combo.activated.connect(lambda index: line.set(combo.itemData(index)))

    def _check(self, parameter: Parameter[bool]) -> None:
        box = QCheckBox(parameter.say(True))
        box.toggled.connect(self._line(parameter, box, box.setChecked).set)

    def _line(self, parameter: Parameter[T], editor: QWidget, show: Callable[[T], None]) -> RuleLine[T]:
        line = RuleLine(self._document, parameter, editor, show)
        row = self._grid.rowCount()
        for column, widget in enumerate((line.label, editor, line.back, self._help(line.help_text))):
            self._grid.addWidget(widget, row, column)
        self._lines.append(line)
        return line

    def _with_clause(self, rules: Rules, in_force: bool) -> Rules:
        return replace(rules, guarantee=self._guarantee() if in_force else None)

    def _clause_of(self, rules: Rules) -> Guarantee:
        return rules.guarantee or self._guarantee()

    def _guarantee(self) -> Guarantee:
        """The clause that is in force, or was the last time: switched off and on again, it is as before."""
        clauses = (s.rules.guarantee for s in (self._snapshot.scenario, *self._snapshot.earlier))
        return next(filter(None, clauses), self._preset.rules.guarantee) or Guarantee()

    def _other_ballots(self) -> None:
        """Not a rule, but what the rules may count: the ballots for no list."""
        self._ballots = DecimalSpin()
        self._ballots.setObjectName("other_ballots")
        self._ballots.setDecimals(0)
        self._ballots.setRange(0, MOST_VOTES)
        self._ballots.setGroupSeparatorShown(True)
        self._ballots.valueChanged.connect(lambda value: self._document.set_other_ballots(int(value)))
        row = self._grid.rowCount()
        words = other_ballots(self._document.scenario.rules)
        label = QLabel(words.label)
        label.setBuddy(self._ballots)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(self._ballots, row, 1)
        self._ballots_help = self._help(words.help)
        self._grid.addWidget(self._ballots_help, row, 3)

    # -- from the hand to the document -----------------------------------------------------------------------------

    def _choose(self, index: int) -> None:
        self._preset = next(p for p in self._presets if p.id == self._choice.itemData(index))
        self._drawn = None
        rules = self._preset.rules
        if rules == self._document.scenario.rules:
            self.draw(self._snapshot)
        else:
            self._document.set_rules(rules)

    # -- from the document to the screen ---------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot) -> None:
        """Show the rules; during a drag there is nothing to do, because they stay the same."""
        self._snapshot, scenario = snapshot, snapshot.scenario
        rules = scenario.rules
        if (rules, scenario.other_ballots) == self._drawn:
            return
        self._drawn = (rules, scenario.other_ballots)
        self._preset = self._nearest_preset(rules)
        self._choice.setCurrentIndex(self._choice.findData(self._preset.id))
        self._back.setEnabled(rules != self._preset.rules)
        self._source.show_text(preset_source(self._preset.id))
        for line in self._lines:
            line.draw(rules, self._preset.rules)
        with QSignalBlocker(self._ballots):
            self._ballots.setValue(scenario.other_ballots)
        self._ballots_help.setText(other_ballots(rules).help)

    def _nearest_preset(self, rules: Rules) -> Preset:
        """The set chosen last, unless another one is nearer to the rules."""

        def distance(preset: Preset) -> int:
            return sum(line.differs(rules, preset.rules) for line in self._lines)

        nearest = min(self._presets, key=distance)
        chosen_fits = self._choice.hasFocus() or distance(self._preset) <= distance(nearest)
        return self._preset if chosen_fits else nearest

    def _help(self, text: str) -> QLabel:
        label = QLabel(text)
        mute(label, self._theme)
        label.setMinimumWidth(_ROOM_FOR_HELP)
        label.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        return label


def _give_way(combo: QComboBox, shortest: int) -> None:
    """Let the longest entry not decide how wide the box has to be."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(shortest)


def _percent(share: Fraction) -> str:
    """A share of the whole, in percent."""
    return short_percent(100 * share)
