"""One line of the page of rules: a parameter of the rules, bound to the document in both directions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.fonts import bold
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.rules import parameters
from kzcalc.law import Rules

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parameter(Generic[T]):
    """A parameter of the rules.

    Attributes:
        name: in the program, and in ``rule_<name>``.
        get: reads it from rules.
        change: the rules with another value of it.
        say: the value in words.
        of_clause: whether it is one of the guarantee clause: without a clause it means nothing.
    """

    name: str
    get: Callable[[Rules], T]
    change: Callable[[Rules, T], Rules]
    say: Callable[[T], str]
    of_clause: bool = False


class RuleLine(Generic[T]):
    """The widgets of a line: the parameter's name, its editor, and a button that takes it back to the set's value.

    Attributes:
        parameter: what the line is about.
        editor: where it is changed; whoever makes the editor calls ``set`` when the user changes it.
        label: its name; bold where the value is not that of the set.
        back: takes it back to the set's value.
        help_text: what it means, and its source.
    """

    def __init__(self, document: Document, parameter: Parameter[T], editor: QWidget, show: Callable[[T], None]) -> None:
        self._document = document
        self._show = show
        self._of_set = document.scenario.rules
        self.parameter = parameter
        self.editor = editor
        editor.setObjectName(f"rule_{parameter.name}")
        words = parameters()[parameter.name]
        self.help_text = words.help
        editor.setAccessibleName(words.label)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.label = QLabel(words.label)
        self.label.setBuddy(editor)
        self._plain, self._bold = self.label.font(), bold(self.label.font())
        self.back = QPushButton("↺")
        self.back.setObjectName(f"rule_{parameter.name}_back")
        self.back.setFixedWidth(28)
        self.back.setFlat(True)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.hide()
        self.back.clicked.connect(lambda: self.set(parameter.get(self._of_set)))

    def set(self, value: T) -> None:
        """Apply the rules with another value."""
        rules = self._document.scenario.rules
        if self.parameter.get(rules) != value:
            self._document.set_rules(self.parameter.change(rules, value))

    def draw(self, rules: Rules, of_set: Rules) -> None:
        """Show the value, and whether it is that of a set of rules."""
        parameter, self._of_set = self.parameter, of_set
        with QSignalBlocker(self.editor):
            self._show(parameter.get(rules))
        differs = self.differs(rules, of_set)
        if parameter.of_clause:
            self.editor.setEnabled(rules.guarantee is not None)
            differs = differs and rules.guarantee is not None and of_set.guarantee is not None
        self.label.setFont(self._bold if differs else self._plain)
        in_set = QCoreApplication.translate("RulesPage", "In the set: {value}")
        self.back.setVisible(differs)
        self.back.setToolTip(plain_tooltip(in_set.format(value=parameter.say(parameter.get(of_set)))))

    def differs(self, rules: Rules, others: Rules) -> bool:
        """Whether two rules differ in the parameter."""
        return self.parameter.get(rules) != self.parameter.get(others)
