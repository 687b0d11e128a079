"""The rules: a preset, every parameter with its source, and a mark at what differs from the preset."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from kzcalc.gui.pages.page import Page
from kzcalc.gui.pages.rule_line import Parameter, RuleLine, help_label, label_of
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.boxes import CountSpin, DecimalSpin
from kzcalc.gui.widgets.scroll import scrolled
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.widgets.wheel import CalmCombo
from kzcalc.gui.wording.markup import plain_tooltip
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
_ROOM_FOR_HELP = 190
"""How wide what a rule means must be to stand beside it, at a zoom of 1."""
_NUMBER = 140
"""How wide a box for a number is, at a zoom of 1."""
_SET = 520
"""How wide the list of sets is at the most, at a zoom of 1."""
_SHORTEST_SET = 22
"""Characters that the list of sets shows at the least; when it is open, it shows all."""


class _Row(NamedTuple):
    """What stands in a line of the page: a name, a box, a mark where the value is changed, and what it means."""

    label: QLabel
    editor: QWidget
    mark: QWidget | None
    help: QLabel


class RulesPage(Page):
    """All parameters of the rules, bound to the document in both directions."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What if the law were different?"), parent)
        self.setObjectName("rules_tab")
        self._document = document
        self._snapshot = document.snapshot
        self._presets = presets()
        self._preset = self._presets[0]
        self._drawn: tuple[Rules, int] | None = None
        self._lines: list[RuleLine[Any]] = []
        self._groups: list[list[_Row]] = []
        self._beside: bool | None = None

        px = theme.px
        self._choice = CalmCombo(self)
        self._choice.setObjectName("rules_preset")
        self._choice.setAccessibleName(self.tr("Set of rules"))
        _give_way(self._choice)
        self._choice.setMaximumWidth(px(_SET))
        for preset in self._presets:
            self._choice.addItem(preset_name(preset.id), preset.id)
        self._choice.activated.connect(self._choose)
        self._back = QPushButton(self.tr("Back to the values of this set"), self)
        self._back.setObjectName("rules_back")
        self._back.clicked.connect(lambda: self._choose(self._choice.currentIndex()))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(label_of(self.tr("Set of rules"), self._choice, theme))
        top.addWidget(self._choice, 100)
        top.addStretch(1)
        self.add_to_heading(self._back)
        self._source = help_label("", theme)

        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, px(8), 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._add_lines()
        self._separators = [self._separator() for _ in self._groups]
        self._scroll = scrolled(content, self)
        self._scroll.setObjectName("rules_scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.installEventFilter(self)
        self.body.addLayout(top)
        self.body.addWidget(self._source)
        self.body.addWidget(self._scroll, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put what a rule means beside its box where there is room, else below."""
        if event.type() == QEvent.Type.Resize and watched is self._scroll:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        grid, px, groups = self._grid, self.theme.px, self._groups
        rows = [row for group in groups for row in group]
        columns = ([row.label for row in rows], [row.editor for row in rows], [line.mark for line in self._lines])
        taken = sum(max(widget.sizeHint().width() for widget in column) for column in columns)
        room = self._scroll.width() - taken - 3 * grid.horizontalSpacing() - px(20)
        beside = room >= px(_ROOM_FOR_HELP)
        if beside == self._beside:
            return
        self._beside = beside
        widest = max(row.editor.sizeHint().width() for row in rows)
        grid.setColumnMinimumWidth(1, widest if beside else 0)
        while grid.count():
            grid.takeAt(0)
        for column, stretch in enumerate((0, 1, 0, 3) if beside else (0, 1, 0, 0)):
            grid.setColumnStretch(column, stretch)
        for r in range(grid.rowCount()):
            grid.setRowStretch(r, 0)
        at, across = 0, 1 if beside else 3
        for group, separator in zip(groups, self._separators, strict=True):
            grid.addWidget(separator, at, 0, 1, 4)
            grid.setRowStretch(at, int(at > 0))  # what room is left goes between the groups, and below
            for row in group:
                at += 1
                grid.addWidget(row.label, at, 0)
                grid.addWidget(row.editor, at, 1, 1, across, self._side(row.editor))
                row.help.setContentsMargins(0, 0, 0, 0 if beside else px(6))
                mark, help_at = (at, 2), (at, 3)
                if not beside:
                    at += 1
                    mark, help_at = (at, 0), (at, 1)
                if row.mark is not None:
                    grid.addWidget(row.mark, *mark)
                grid.addWidget(row.help, *help_at, 1, 1 if beside else across)
            at += 1
        self._separators[0].hide()
        grid.setRowStretch(at + 1, len(groups))

    @staticmethod
    def _side(widget: QWidget) -> Qt.AlignmentFlag:
        """A list of choices takes the column's width, a number what it needs."""
        return Qt.AlignmentFlag.AlignVCenter if isinstance(widget, QComboBox) else Qt.AlignmentFlag.AlignLeft

    # -- the lines -------------------------------------------------------------------------------------------------

    def _add_lines(self) -> None:
        self._groups.append([])
        self._count(Parameter("seats", lambda r: r.seats, lambda r, v: replace(r, seats=v), number), 1)
        self._count(
            Parameter("assembly_seats", lambda r: r.assembly_seats, lambda r, v: replace(r, assembly_seats=v), number),
            0,
        )
        self._groups.append([])
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
        self._groups.append([])
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
        self._groups.append([])
        known = methods()
        self._combo(
            Parameter("method", lambda r: r.method, lambda r, v: replace(r, method=v), known.__getitem__),
            known,
        )

    def _count(self, parameter: Parameter[int], least: int) -> None:
        spin = CountSpin()
        spin.setRange(least, MOST_SEATS)
        spin.setFixedWidth(self.theme.px(_NUMBER))
        spin.valueChanged.connect(self._line(parameter, spin, spin.setValue).set)

    def _fraction(self, parameter: Parameter[Fraction], scale: int) -> None:
        spin = DecimalSpin()
        spin.setRange(0, scale)
        spin.setDecimals(2)
        spin.setFixedWidth(self.theme.px(_NUMBER))
        spin.setSingleStep(1 if scale == 100 else 0.05)

        def show(value: Fraction) -> None:
            needed = (d for d in range(2, 6) if (value * scale * 10**d).denominator == 1)
            spin.setDecimals(next(needed, 6))
            spin.setValue(float(value * scale))

        line = self._line(parameter, spin, show)
        spin.valueChanged.connect(lambda value: line.set(Fraction(round(value * _FINENESS / scale), _FINENESS)))

    def _combo(self, parameter: Parameter[Any], choices: Mapping[Any, str]) -> None:
        combo = CalmCombo()
        combo.setMinimumWidth(self.theme.px(_NUMBER))
        for value, text in choices.items():
            combo.addItem(text, value)

        def show(value: Any) -> None:
            combo.setCurrentIndex(combo.findData(value))
            combo.setToolTip(plain_tooltip(combo.currentText()))

        line = self._line(parameter, combo, show)
        combo.activated.connect(lambda index: line.set(combo.itemData(index)))

    def _check(self, parameter: Parameter[bool]) -> None:
        box = QCheckBox(parameter.say(True))
        box.toggled.connect(self._line(parameter, box, box.setChecked).set)

    def _line(self, parameter: Parameter[T], editor: QWidget, show: Callable[[T], None]) -> RuleLine[T]:
        line = RuleLine(self._document, parameter, editor, show, self.theme)
        self._groups[-1].append(_Row(line.label, editor, line.mark, line.help))
        self._lines.append(line)
        return line

    def _separator(self) -> QFrame:
        """A line between two groups of rules."""
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self.theme.line}; border: none")
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
        self._ballots.setFixedWidth(self.theme.px(_NUMBER))
        words = other_ballots(self._document.scenario.rules)
        self._ballots_help = help_label(words.help, self.theme)
        label = label_of(words.label, self._ballots, self.theme)
        self._ballots.setAccessibleName(words.label)
        self._groups[-1].append(_Row(label, self._ballots, None, self._ballots_help))

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
        self._source.setText(preset_source(self._preset.id))
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


def _give_way(combo: QComboBox) -> None:
    """Let the longest entry not decide how wide the box has to be."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_SHORTEST_SET)


def _percent(share: Fraction) -> str:
    """A share of the whole, in percent."""
    return short_percent(100 * share)
