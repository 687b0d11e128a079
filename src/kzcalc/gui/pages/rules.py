"""The rules: a preset, every parameter with its source, and a mark at what differs from the preset."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
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

from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.boxes import CountSpin, DecimalSpin
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.widgets.wheel import CalmCombo
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.numbers import number, short, short_percent
from kzcalc.gui.wording.rules import (
    clause_in_force,
    methods,
    other_ballots,
    parameters,
    preset_name,
    preset_source,
    threshold_bases,
)
from kzcalc.law import Guarantee, Rules
from kzcalc.scenario.party import MOST_SEATS, MOST_VOTES
from kzcalc.scenario.presets import Preset, presets

_FINENESS = 10**6
"""What percentages and indices are typed in: parts of a million."""
_ROOM_FOR_HELP = 130
"""Pixels that are left beside the longest choice, whatever the language."""
_SHORTEST, _SHORTEST_SET = 14, 22
"""Characters that a list of choices shows at the least, and that of the sets; the open list shows all."""


@dataclass(frozen=True, slots=True)
class _Parameter:
    """One line of the panel: how a parameter is read from the rules, changed, shown and said."""

    name: str
    get: Callable[[Rules], Any]
    change: Callable[[Rules, Any], Rules]
    show: Callable[[Any], None]
    say: Callable[[Any], str]
    editor: QWidget
    label: QLabel
    undo: QPushButton


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
        self._parameters: list[_Parameter] = []

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
        self._add_parameters()
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

    def _add_parameters(self) -> None:
        def in_guarantee(name: str) -> tuple[Callable[[Rules], Any], Callable[[Rules, Any], Rules]]:
            def get(rules: Rules) -> Any:
                return getattr(rules.guarantee or self._guarantee(), name)

            def change(rules: Rules, value: Any) -> Rules:
                return replace(rules, guarantee=replace(rules.guarantee or self._guarantee(), **{name: value}))

            return get, change

        def plain(name: str) -> tuple[Callable[[Rules], Any], Callable[[Rules, Any], Rules]]:
            return lambda rules: getattr(rules, name), lambda rules, value: replace(rules, **{name: value})

        self._count("seats", plain("seats"), 1)
        self._count("assembly_seats", plain("assembly_seats"), 0)
        self._fraction("threshold", plain("threshold"), 100)
        self._combo("threshold_base", plain("threshold_base"), threshold_bases())
        self._other_ballots()
        self._clause()
        self._count("minimum_seats", in_guarantee("minimum_seats"), 0)
        self._fraction("correction", in_guarantee("correction"), 1)
        self._combo("method", plain("method"), methods())

    def _count(self, name: str, access: Any, least: int) -> None:
        spin = CountSpin()
        spin.setRange(least, MOST_SEATS)
        spin.valueChanged.connect(lambda value: self._set(name, value))
        self._line(name, spin, access, spin.setValue, number)

    def _fraction(self, name: str, access: Any, scale: int) -> None:
        spin = DecimalSpin()
        spin.setRange(0, scale)
        spin.setDecimals(2)
        spin.setSingleStep(1 if scale == 100 else 0.05)
        spin.valueChanged.connect(lambda value: self._set(name, Fraction(round(value * _FINENESS / scale), _FINENESS)))
        say = (lambda value: short_percent(100 * value)) if scale == 100 else short

        def show(value: Fraction) -> None:
            needed = (d for d in range(2, 6) if (value * scale * 10**d).denominator == 1)
            spin.setDecimals(next(needed, 6))
            spin.setValue(float(value * scale))

        self._line(name, spin, access, show, say)

    def _combo(self, name: str, access: Any, choices: dict[str, str]) -> None:
        combo = CalmCombo()
        _give_way(combo, _SHORTEST)
        for value, text in choices.items():
            combo.addItem(text, value)
        combo.activated.connect(lambda index: self._set(name, combo.itemData(index)))

        def show(value: str) -> None:
            combo.setCurrentIndex(combo.findData(value))

        self._line(name, combo, access, show, choices.__getitem__)

    def _clause(self) -> None:
        box = QCheckBox(clause_in_force(True))
        box.toggled.connect(lambda on: self._set("guarantee", on))

        def change(rules: Rules, on: bool) -> Rules:
            return replace(rules, guarantee=self._guarantee() if on else None)

        access = (lambda rules: rules.guarantee is not None), change
        self._line("guarantee", box, access, box.setChecked, clause_in_force)

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

    def _line(
        self,
        name: str,
        editor: QWidget,
        access: tuple[Callable[[Rules], Any], Callable[[Rules, Any], Rules]],
        show: Callable[[Any], None],
        say: Callable[[Any], str],
    ) -> None:
        words = parameters()[name]
        editor.setObjectName(f"rule_{name}")
        editor.setAccessibleName(words.label)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label = QLabel(words.label)
        label.setBuddy(editor)
        undo = QPushButton("↺")
        undo.setObjectName(f"rule_{name}_back")
        undo.setFixedWidth(28)
        undo.setFlat(True)
        policy = undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        undo.setSizePolicy(policy)
        undo.hide()
        row = self._grid.rowCount()
        for column, widget in enumerate((label, editor, undo, self._help(words.help))):
            self._grid.addWidget(widget, row, column)
        get, change = access
        undo.clicked.connect(lambda: self._set(name, get(self._preset.rules)))
        self._parameters.append(_Parameter(name, get, change, show, say, editor, label, undo))

    # -- from the hand to the document -----------------------------------------------------------------------------

    def _set(self, name: str, value: Any) -> None:
        parameter = next(p for p in self._parameters if p.name == name)
        rules = self._document.scenario.rules
        if parameter.get(rules) != value:
            self._document.set_rules(parameter.change(rules, value))

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
        for p in self._parameters:
            with QSignalBlocker(p.editor):
                p.show(p.get(rules))
            differs = self._differs(p, rules)
            font = p.label.font()
            font.setBold(differs)
            p.label.setFont(font)
            p.undo.setVisible(differs)
            p.undo.setToolTip(
                plain_tooltip(self.tr("In the set: {value}").format(value=p.say(p.get(self._preset.rules))))
            )
            if p.name in ("minimum_seats", "correction"):
                p.editor.setEnabled(rules.guarantee is not None)
        with QSignalBlocker(self._ballots):
            self._ballots.setValue(scenario.other_ballots)
        self._ballots_help.setText(other_ballots(rules).help)

    def _differs(self, parameter: _Parameter, rules: Rules) -> bool:
        clause_alone = parameter.name in ("minimum_seats", "correction")
        if clause_alone and (rules.guarantee is None or self._preset.rules.guarantee is None):
            return False
        return bool(parameter.get(rules) != parameter.get(self._preset.rules))

    def _nearest_preset(self, rules: Rules) -> Preset:
        """The set chosen last, unless another one is nearer to the rules."""

        def distance(preset: Preset) -> int:
            return sum(p.get(rules) != p.get(preset.rules) for p in self._parameters)

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
