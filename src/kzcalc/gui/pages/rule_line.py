"""One line of the page of rules: a parameter of the rules, bound to the document in both directions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.icons import icon
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.rules import parameters
from kzcalc.law import Rules

T = TypeVar("T")

_LABEL = 160
"""How wide a name is at the most before it is broken, at a zoom of 1."""


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
    """The widgets of a line: the parameter's name, its editor, a mark where it is changed, and what it means.

    Attributes:
        parameter: what the line is about.
        editor: where it is changed; whoever makes the editor calls ``set`` when the user changes it.
        label: its name.
        mark: says that the value is not that of the set, and takes it back to that.
        help: what it means, and its source.
    """

    def __init__(
        self, document: Document, parameter: Parameter[T], editor: QWidget, show: Callable[[T], None], theme: Theme
    ) -> None:
        self._document = document
        self._show = show
        self._of_set = document.scenario.rules
        self.parameter = parameter
        self.editor = editor
        editor.setObjectName(f"rule_{parameter.name}")
        words = parameters()[parameter.name]
        editor.setAccessibleName(words.label)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.label = label_of(words.label, editor, theme)
        self.help = help_label(words.help, theme)
        self._changed = QLabel(f"\N{BLACK CIRCLE}\N{NO-BREAK SPACE}{_changed()}")
        self._changed.setFont(theme.font(12, 600))
        self._back = QPushButton()
        self._back.setObjectName(f"rule_{parameter.name}_back")
        self._back.setProperty("bare", True)
        self._back.setIcon(icon("undo", theme))
        self._back.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._back.clicked.connect(lambda: self.set(parameter.get(self._of_set)))
        self.mark = QWidget()
        line = QHBoxLayout(self.mark)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(4))
        line.addWidget(self._changed)
        line.addWidget(self._back)
        line.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes
        self.mark.setSizePolicy(policy)
        self.mark.hide()

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
        self.mark.setVisible(differs)
        back = QCoreApplication.translate("RulesPage", "Back to the value of this set: {value}")
        back = back.format(value=parameter.say(parameter.get(of_set)))
        self._back.setToolTip(plain_tooltip(back))
        self._back.setAccessibleName(back)
        self.editor.setAccessibleDescription(_changed() if differs else "")

    def differs(self, rules: Rules, others: Rules) -> bool:
        """Whether two rules differ in the parameter."""
        return self.parameter.get(rules) != self.parameter.get(others)


def _changed() -> str:
    return QCoreApplication.translate("RulesPage", "changed")


def label_of(text: str, editor: QWidget, theme: Theme) -> QLabel:
    """The name of what an editor changes; a long one has several lines."""
    label = QLabel(text)
    label.setMinimumWidth(min(label.fontMetrics().horizontalAdvance(text) + 1, theme.px(_LABEL)))
    label.setWordWrap(True)
    label.setBuddy(editor)
    return label


def help_label(text: str, theme: Theme) -> QLabel:
    """What something means; it takes the room that there is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.font(12))
    mute(label, theme)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label
