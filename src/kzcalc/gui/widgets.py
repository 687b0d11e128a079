"""Small widgets that Qt lacks: a label that elides, a spin box for shares, a number of seats."""

import re
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from kzcalc.gui.numbers import plain_number
from kzcalc.gui.text import plain_action, plain_tooltip
from kzcalc.gui.theme import Theme
from kzcalc.scenario.text import clean_line, cut_line

_GROUPING = re.compile(r"\d{1,3}([.,]\d{3})*[.,]\d{0,2}")
"""A grouped number that is still being typed."""


class CalmWheel:
    """To stand before a box's class: without the focus, the wheel leaves the box alone and scrolls what is around."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():  # type: ignore[attr-defined]  # it is a widget's
            super().wheelEvent(event)  # type: ignore[misc]
        else:
            event.ignore()


class _WheelFilter(QObject):
    """The same for the boxes of Qt's own dialogs, whose classes are not ours."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def commit_typing(window: QWidget) -> None:
    """Let what is being typed in a window take effect, as leaving its box would: a command does not leave it."""
    widget = window.focusWidget()
    if widget is not None and window.isAncestorOf(widget):
        widget.clearFocus()
        widget.setFocus()


def calm_wheels(dialog: QWidget) -> None:
    """Keep the wheel from changing boxes, lists and sliders of one of Qt's dialogs that have not the focus."""
    calm = _WheelFilter(dialog)
    for kind in (QAbstractSpinBox, QComboBox, QAbstractSlider):
        for box in dialog.findChildren(kind):
            if not isinstance(box, QScrollBar):
                box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                box.installEventFilter(calm)


def refuse_drops(widget: QWidget) -> None:
    """Let a file that is dropped on a text go to the window, which opens it: its path is not typed in."""
    for kind in (QLineEdit, QPlainTextEdit):
        for edit in widget.findChildren(kind):
            edit.setAcceptDrops(False)
            if isinstance(edit, QPlainTextEdit):
                edit.viewport().setAcceptDrops(False)


class CalmCombo(CalmWheel, QComboBox):
    """A list to choose from that the wheel changes only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class LineEdit(QLineEdit):
    """One line of text as a scenario file may hold it: a name or a title.

    It counts characters, not UTF-16 units as Qt does, and leaves out at once what a file would refuse. A text that is
    merely visited stays as it is.

    Signals:
        written(str): the user has written another text, and left the box or pressed Enter.
    """

    written = Signal(str)

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self.setMaxLength(4 * longest)  # in UTF-16, and room to see which emoji has to be cut off
        self.setAcceptDrops(False)
        self.textEdited.connect(self._clean)
        self.editingFinished.connect(self._tell)

    def _clean(self, text: str) -> None:
        cleaned = clean_line(text)
        if len(cleaned) > self._longest:
            cleaned = cut_line(cleaned, self._longest)
        if cleaned != text:
            before = text.encode("utf-16-le")[: 2 * self.cursorPosition()].decode("utf-16-le", "ignore")
            self.setText(cleaned)
            self.setCursorPosition(_units(clean_line(before)))
            self.setModified(True)

    def _tell(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.written.emit(cut_line(self.text(), self._longest))


class ElidedLabel(QLabel):
    """A label of one line that ends in an ellipsis where there is no room; the whole text is one hover away."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(plain_tooltip(text))

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """To Qt, an ampersand in the label of a box is the mark of a key: it gets two."""
        self._text = text
        super().setText(plain_action(text) if self.buddy() is not None else text)

    def setBuddy(self, buddy: QWidget) -> None:
        super().setBuddy(buddy)
        self.setText(self._text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(plain_tooltip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


def mute(label: QLabel, theme: Theme) -> None:
    """Write a label in the colour of what is said beside."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), QColor(theme.muted))
    label.setPalette(palette)


def mark_when_checked(button: QAbstractButton, theme: Theme) -> None:
    """Give a button the accent's colour while it is checked: in the dark, Fusion hardly shows that it is."""
    plain, marked = theme.palette(), theme.palette()
    marked.setColor(QPalette.ColorRole.Button, theme.faded(QColor(theme.accent)))

    def show(checked: bool) -> None:
        button.setPalette(marked if checked else plain)

    button.toggled.connect(show)
    show(button.isChecked())


def _units(text: str) -> int:
    """The length of a text as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class NumberBox(CalmWheel):
    """To stand before a box for numbers: what is typed takes effect on Enter or when the box is left.

    A number is understood however it is written: with a point or a comma, with a percent sign, grouped by any kind of
    space, by commas or by points, and as the program itself writes it. The box itself shows it in the user's language.
    """

    def set_up(self: Any) -> None:
        """Give the box its manners: for the constructor."""
        self.setLocale(QLocale())
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAcceptDrops(False)

    def validate(self: Any, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state: QValidator.State = super().validate(self._understood(text), 0)[0]  # type: ignore[misc]
        if state == QValidator.State.Invalid and self._whole() and _GROUPING.fullmatch(plain_number(text, whole=True)):
            state = QValidator.State.Intermediate
        return state, text, position

    def valueFromText(self: Any, text: str) -> Any:
        return super().valueFromText(self._understood(text))  # type: ignore[misc]

    def _understood(self: Any, text: str) -> str:
        """A text as Qt understands it."""
        plain = plain_number(text, whole=self._whole())
        return plain.replace(".", self.locale().decimalPoint())

    def _whole(self) -> bool:
        return True


class CountSpin(NumberBox, QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_up()


class DecimalSpin(NumberBox, QDoubleSpinBox):
    """A number with decimals, or a whole number that is too large for Qt's box of whole numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_up()
        self.setCorrectionMode(QDoubleSpinBox.CorrectionMode.CorrectToNearestValue)

    def _whole(self) -> bool:
        return self.decimals() == 0


class ShareSpin(DecimalSpin):
    """A share in percent, in steps of 0.01. More decimals are cut: no share is rounded up, to the threshold perhaps.

    Signals:
        typed(int): a share was typed, be it the one shown before; in hundredths of a percent.
        stepped(int): a share was reached by the arrows.
    """

    typed = Signal(int)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setSingleStep(0.01)
        self.setDecimals(2)
        self._edited = False
        self._stepping = False
        self.lineEdit().textEdited.connect(self._remember_edit)
        self.editingFinished.connect(self._tell_typed)
        self.valueChanged.connect(self._tell_value)

    def stepBy(self, steps: int) -> None:
        self._tell_typed()
        self._stepping = True
        super().stepBy(steps)
        self._stepping = False

    def _understood(self, text: str) -> str:
        whole, point, decimals = super()._understood(text).partition(self.locale().decimalPoint())
        return f"{whole}{point}{decimals[: self.decimals()]}"

    def _hundredths(self) -> int:
        """The value in hundredths of a percent, cut: the box may show more decimals than two."""
        scale: int = 10 ** self.decimals()
        return round(self.value() * scale) * 100 // scale

    def _remember_edit(self) -> None:
        self._edited = True

    def _tell_value(self) -> None:
        self._edited = False
        (self.stepped if self._stepping else self.typed).emit(self._hundredths())

    def _tell_typed(self) -> None:
        """Tell what was typed where it is the value that was there before: of that, Qt says nothing."""
        if self._edited:
            self._edited = False
            self.interpretText()
            self.typed.emit(self._hundredths())


class SeatsLabel(QLabel):
    """A number of seats; on the clause's colour if the guarantee clause gave them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("0", parent)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setBold(True)
        self.setFont(font)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000"))
        self._theme = theme
        self._by_clause = False

    def draw(self, seats: int, *, by_clause: bool) -> None:
        """Show the number."""
        text = str(seats)
        if text != self.text() or by_clause != self._by_clause:
            self._by_clause = by_clause
            self.setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        color = theme.text if self.text() != "0" else theme.muted
        if self._by_clause:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.clause))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
            color = theme.clause_text
        painter.setPen(QColor(color))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect().adjusted(0, 0, -8, 0), flags, self.text())
        painter.end()
