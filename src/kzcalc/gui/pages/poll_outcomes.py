"""What a poll is asked, each with fifty dots: a dot is a parliament, and so many are filled as have the outcome."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLabel, QSizePolicy, QWidget

from kzcalc.analysis.polls import Outcome
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.polls import PARLIAMENTS, Parliaments

_GROUPS = 5
"""In a line of dots."""
_GROUP = 0.6
"""How much farther apart two groups of dots are than two dots, in distances of dots."""
_LOWEST, _HIGHEST = 35, 52
"""How high a question is, at a zoom of 1."""
_LONGEST_NAME = 110
"""How much of a party's name is always seen, at a zoom of 1."""
_SMALLEST_DOT, _LARGEST_DOT = 5, 12
"""Between the middles of two dots, at a zoom of 1."""


class Question(NamedTuple):
    """An outcome as it is asked and answered.

    Attributes:
        outcome: what is asked for.
        label: what stands over the dots.
        sentence: the same as a whole sentence.
        color: the colour of the party it is about; empty where it is about none.
        parliaments: how many of fifty have it.
        of_fifty: the same in words.
        probability: how probable it is, written.
    """

    outcome: Outcome
    label: str
    sentence: str
    color: str
    parliaments: Parliaments
    of_fifty: str
    probability: str


class OutcomeButton(QAbstractButton):
    """A question with its answer; pressed, the simulations with this outcome alone are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question: Question | None = None
        self._hovered = False
        self._plain, self._heavy = theme.font(13), theme.font(13, 600)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def ask(self, question: Question) -> None:
        """Show a question with its answer."""
        if question == self._question:
            return
        self._question = question
        kind, party = question.outcome
        self.setObjectName(f"poll_outcome_{(party or kind).replace('-', '_').replace(' ', '_')}")
        self.setText(question.label)
        self.setAccessibleName(f"{question.sentence}: {question.of_fifty}, {question.probability}")
        self.setToolTip(plain_tooltip(f"{question.sentence}: {question.of_fifty}"))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the label beside the probability, and for two lines of dots; a long name is elided."""
        px, metrics = self._theme.px, QFontMetrics(self._heavy)
        label = metrics.horizontalAdvance(self.text())
        if self._question is not None and self._question.color:
            label = px(16) + min(label, px(_LONGEST_NAME))
        written = label + px(8) + metrics.horizontalAdvance("> 99.9 %")
        return QSize(max(written, round(_units(2) * px(_SMALLEST_DOT))) + px(16), px(_LOWEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        question = self._question
        if question is None:
            return
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        area = QRectF(px(8), px(21), self.width() - px(16), self.height() - px(24))
        lines = 1 if area.width() >= _units(1) * px(_SMALLEST_DOT) else 2
        step = min(area.width() / _units(lines), px(_LARGEST_DOT), area.height() / lines)
        self._paint_dots(painter, area.topLeft(), lines, step)
        words = area.width() if lines > 1 else _units(1) * step
        self._paint_words(painter, QRectF(area.left(), px(3), words, px(18)), question)
        painter.end()

    def _paint_words(self, painter: QPainter, line: QRectF, question: Question) -> None:
        """The label, and over the end of the dots the probability."""
        theme, px = self._theme, self._theme.px
        painter.setFont(self._heavy)
        painter.setPen(QColor(theme.ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, question.probability)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(question.probability) - px(8))
        if question.color:
            side = px(10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.party(question.color))
            swatch = QRectF(line.left(), line.center().y() - side / 2, side, side)
            painter.drawRoundedRect(swatch, px(2), px(2))
            line.setLeft(line.left() + side + px(6))
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._heavy if self.isChecked() else self._plain)
        label = painter.fontMetrics().elidedText(question.label, Qt.TextElideMode.ElideRight, round(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        edge = QPen(QColor(theme.ink), theme.px(2))
        painter.setPen(edge if self.isChecked() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.sunken) if self._hovered or self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))

    def _paint_dots(self, painter: QPainter, corner: QPointF, lines: int, step: float) -> None:
        theme, question = self._theme, self._question
        assert question is not None  # noqa: S101 - it is painted
        in_line, radius = PARLIAMENTS // lines, 0.36 * step
        full, empty, small = QPainterPath(), QPainterPath(), QPainterPath()
        whole, few, most = question.parliaments
        for i in range(PARLIAMENTS):
            row, column = divmod(i, in_line)
            right = column + 0.5 + column // (in_line // _GROUPS) * _GROUP
            middle = corner + QPointF(step * right, step * (row + 0.5))
            (full if i < whole else empty).addEllipse(middle, radius, radius)
            if i == whole and (few or most):  # something, though less than half a parliament
                small.addEllipse(middle, radius / 2, radius / 2)
        of_clause = question.outcome.kind == "clause"
        painter.setPen(QPen(QColor(theme.border), theme.px(1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(empty)
        edge = QPen(QColor(theme.clause_edge), max(theme.px(1.25), 1)) if of_clause else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(QColor(theme.clause_fill if of_clause else theme.ink))
        painter.drawPath(full)
        painter.drawPath(small)


def _units(lines: int) -> float:
    """How many distances of dots a line is long, of so many lines."""
    return PARLIAMENTS / lines + (_GROUPS - 1) * _GROUP


class OutcomeGrid(QWidget):
    """All questions in so many columns: those about the parliament, and under a heading those about each party.

    Signals:
        pressed(object): the outcome whose question was pressed.
    """

    pressed = Signal(object)

    def __init__(self, heading: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[OutcomeButton] = []
        self._outcomes: tuple[Outcome, ...] = ()
        self._columns = self._wide = 1
        self._heading = QLabel(heading, self)
        self._heading.setFont(theme.font(12, 600))
        self._heading.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        mute(self._heading, theme)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(2))

    def ask(self, questions: Sequence[Question], chosen: Outcome | None) -> None:
        """Show the questions with their answers, one of them chosen."""
        outcomes = tuple(question.outcome for question in questions)
        for question, button in zip(questions, self._buttons, strict=False):
            button.ask(question)
        if outcomes != self._outcomes:
            self._outcomes = outcomes
            for button in self._buttons[len(questions) :]:
                button.hide()
                button.deleteLater()
            del self._buttons[len(questions) :]
            for question in questions[len(self._buttons) :]:
                button = OutcomeButton(self._theme, self)
                button.ask(question)
                button.clicked.connect(self._teller(len(self._buttons)))
                self._buttons.append(button)
            self._place()
        for outcome, button in zip(outcomes, self._buttons, strict=True):
            button.setChecked(outcome == chosen)

    def _teller(self, place: int) -> Callable[[], None]:
        return lambda: self.pressed.emit(self._outcomes[place])

    def arrange(self, columns: int, width: int, height: int) -> None:
        """Stand in so many columns, which together are so wide, and where they can, so high."""
        span, px = self._span(columns, width), self._theme.px
        if (columns, span) != (self._columns, self._wide):
            self._columns, self._wide = columns, span
            self._place()
        rows = self._rows(columns, width)
        more = (height - self.least_height(columns, width)) // max(rows, 1)
        for button in self._buttons:
            button.setFixedHeight(min(max(px(_LOWEST) + more, px(_LOWEST)), px(_HIGHEST)))

    def least_width(self, columns: int) -> int:
        """How wide so many columns must be."""
        parties = self._widest(of_parties=True)
        return max(columns * parties + (columns - 1) * self._grid.horizontalSpacing(), self._widest(of_parties=False))

    def least_height(self, columns: int, width: int) -> int:
        """How high the questions are at the least, in so many columns that together are so wide."""
        row = self._theme.px(_LOWEST) + self._grid.verticalSpacing()
        return self._rows(columns, width) * row + self._heading.sizeHint().height()

    def most_height(self, columns: int, width: int) -> int:
        """How high they are where there is room for all that they can take."""
        more = self._theme.px(_HIGHEST) - self._theme.px(_LOWEST)
        return self.least_height(columns, width) + self._rows(columns, width) * more

    def _rows(self, columns: int, width: int) -> int:
        of_parties = sum(outcome.kind == "seats" for outcome in self._outcomes)
        in_row = columns // self._span(columns, width)
        return -(-(len(self._outcomes) - of_parties) // in_row) + -(-of_parties // columns)

    def _widest(self, *, of_parties: bool) -> int:
        """How wide the questions about parties are, or the others."""
        asked = zip(self._outcomes, self._buttons, strict=True)
        return max((b.sizeHint().width() for o, b in asked if (o.kind == "seats") == of_parties), default=0)

    def _span(self, columns: int, width: int) -> int:
        """How many columns a question about the parliament takes: its label is longer than a party's name."""
        spacing = self._grid.horizontalSpacing()
        of_column = (width + spacing) / columns
        longest = self._widest(of_parties=False)
        return next((n for n in range(1, columns) if n * of_column - spacing >= longest), columns)

    def _place(self) -> None:
        grid, columns = self._grid, self._columns
        while grid.count():
            grid.takeAt(0)
        for column in range(max(grid.columnCount(), columns)):
            grid.setColumnStretch(column, int(column < columns))
        row = column = 0
        for i, (outcome, button) in enumerate(zip(self._outcomes, self._buttons, strict=True)):
            of_party = outcome.kind == "seats"
            if of_party and self._outcomes[i - 1].kind != "seats":
                row, column = row + (column > 0), 0
                grid.addWidget(self._heading, row, 0, 1, columns)
                row += 1
            span = 1 if of_party else self._wide
            if column + span > columns:
                row, column = row + 1, 0
            grid.addWidget(button, row, column, 1, span)
            button.show()
            column += span
        for r in range(grid.rowCount()):
            grid.setRowStretch(r, int(r > row))
        grid.setRowStretch(row + 1, 1)
