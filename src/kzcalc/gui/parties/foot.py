"""Below the rows: who gives way, the total, the way back, the strips, and the rules in short."""

from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from kzcalc.gui.parties.payer_choice import PayerChoice
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.icons import check_box_icon
from kzcalc.gui.widgets.labels import ElidedLabel, mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.numbers import hundredths, short_percent
from kzcalc.gui.wording.rules import house, rules_in_a_line, rules_in_short
from kzcalc.law import Rules
from kzcalc.scenario.catalogue import record
from kzcalc.scenario.shares import WHOLE


class TotalLabel(QLabel):
    """What the boxes add up to. That they are rounded is said where there is room; a number is never cut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("total_label")
        self.setFont(theme.font(13, 600))
        self._number = ""

    def draw(self, total: int) -> None:
        """Show a total in hundredths of a percent: of real counts, rounded, it need not be 100.00 %."""
        number, rounded = hundredths(total), total not in (0, WHOLE)
        if number != self._number:
            self._number = number
            self.setText(self.tr("{total} (rounded)").format(total=number) if rounded else number)
            why = self.tr("What the boxes add up to: each of them is rounded, and the votes are exactly {whole}.")
            self.setToolTip(plain_tooltip(why.format(whole=short_percent(Fraction(100)))) if rounded else "")
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(number) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), flags, self.text() if fits else self._number)
        painter.end()


class PanelFoot(QWidget):
    """What is below the rows.

    Signals:
        strips_wanted(bool): the strips under the sliders are to be shown, or not.
    """

    strips_wanted = Signal(bool)

    def __init__(self, document: Document, theme: Theme, *, strips: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._drawn_rules: Rules | None = None
        self._drawn_opened: object = None
        px = theme.px
        line = QFrame(self)
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {theme.line}; border: none")
        taken_from = QLabel(self.tr("A change is taken from"), self)
        mute(taken_from, theme)
        self._payers = PayerChoice(document, self)
        taken_from.setBuddy(self._payers)
        taken = QHBoxLayout()
        taken.setSpacing(px(8))
        taken.addWidget(taken_from)
        taken.addWidget(self._payers, 1)

        caption = QLabel(self.tr("Total"), self)
        mute(caption, theme)
        self._total = TotalLabel(theme, self)
        self._reset = QPushButton(self)
        self._reset.setObjectName("reset_button")
        self._reset.setToolTip(self.tr("Back to the scenario as it was opened. Can be undone."))
        self._reset.clicked.connect(document.reset)
        total = QHBoxLayout()
        total.setSpacing(px(8))
        total.addWidget(caption)
        total.addWidget(self._total, 1)
        total.addWidget(self._reset)

        self._strips = QToolButton(self)
        self._strips.setObjectName("strips_button")
        self._strips.setStyleSheet(
            f"border: none; background: transparent; padding: 0; min-height: {px(20)}px; font-weight: 400;"
        )
        self._strips.setText(self.tr("Seats under the sliders"))
        self._strips.setIcon(check_box_icon(theme))
        self._strips.setIconSize(QSize(px(20), px(16)))
        self._strips.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._strips.setCheckable(True)
        self._strips.setToolTip(self.tr("Show under every slider what each share would bring."))
        self._strips.setChecked(strips)
        self._strips.toggled.connect(self.strips_wanted)
        self._rules = ElidedLabel("", self)
        self._rules.setFont(theme.font(11))
        mute(self._rules, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(line)
        layout.addLayout(taken)
        layout.addLayout(total)
        layout.addWidget(self._strips)
        layout.addWidget(self._rules)

    def set_compact(self, compact: bool) -> None:
        """Leave out the rules in short where the window is small, or not."""
        self._rules.setVisible(not compact)

    def draw(self, snapshot: Snapshot, shown: int) -> None:
        """Show what is on the table.

        Args:
            snapshot: what is on the table.
            shown: what the boxes add up to, in hundredths of a percent.
        """
        scenario, opened = snapshot.scenario, self._document.opened
        self._payers.fill(scenario)
        self._total.draw(shown)
        if opened is not self._drawn_opened:
            self._drawn_opened = opened
            entry = record(opened)
            official = entry is not None and entry.kind == "official"
            self._reset.setText(self.tr("Back to official") if official else self.tr("Back to the start"))
        changed = not self._document.as_opened
        if self._reset.isEnabled() != changed:
            self._reset.setEnabled(changed)
        if scenario.rules != self._drawn_rules:
            self._drawn_rules = scenario.rules
            self._rules.setText(rules_in_short(scenario.rules))
            self._rules.setToolTip(plain_tooltip(f"{rules_in_a_line(scenario.rules)}\n{house(scenario.rules)}"))
