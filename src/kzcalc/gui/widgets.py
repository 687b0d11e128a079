"""Small widgets that Qt lacks: a label that elides, a spin box for shares, a number of seats."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox, QLabel, QSizePolicy, QWidget

from kzcalc.gui.text import plain_tooltip
from kzcalc.gui.theme import Theme


class CalmWheel:
    """To stand before a box's class: without the focus, the wheel leaves the box alone and scrolls what is around."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():  # type: ignore[attr-defined]  # it is a widget's
            super().wheelEvent(event)  # type: ignore[misc]
        else:
            event.ignore()


class ElidedLabel(QLabel):
    """A label of one line that ends in an ellipsis where there is no room; the whole text is one hover away."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(plain_tooltip(text))

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


class DecimalSpin(CalmWheel, QDoubleSpinBox):
    """A number with decimals. What is typed takes effect on Enter or when the box is left.

    A point and a comma are both understood, whatever the language, and the wheel turns only the box that has the focus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QDoubleSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLocale(QLocale())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._in_own_language(text), position)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._in_own_language(text))

    def _in_own_language(self, text: str) -> str:
        point = self.locale().decimalPoint()
        return text.replace("." if point == "," else ",", point)


class ShareSpin(DecimalSpin):
    """A share in percent, in steps of 0.01.

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

    def _remember_edit(self) -> None:
        self._edited = True

    def _tell_value(self, percent: float) -> None:
        self._edited = False
        (self.stepped if self._stepping else self.typed).emit(_whole_hundredths(percent))

    def _tell_typed(self) -> None:
        """Tell what was typed where it is the value that was there before: of that, Qt says nothing."""
        if self._edited:
            self._edited = False
            self.interpretText()
            self.typed.emit(_whole_hundredths(self.value()))


def _whole_hundredths(percent: float) -> int:
    """A percentage of at most six decimals in hundredths, cut: rounding could lift a share to the threshold."""
    return round(percent * 1_000_000) // 10_000


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
