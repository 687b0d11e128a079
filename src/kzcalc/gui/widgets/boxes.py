"""Boxes for numbers: what is typed is understood however it is written, and takes effect when it is finished."""

import re
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QValidator
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from kzcalc.gui.widgets.wheel import CalmWheel
from kzcalc.gui.wording.numbers import plain_number

_GROUPING = re.compile(r"\d{1,3}([.,]\d{3})*[.,]\d{0,2}")
"""A grouped number that is still being typed."""


_MOST_FRAMES = 16
"""That a box keeps: one for each state and size that it has had of late."""


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
        self._frames: dict[object, QPixmap] = {}
        self.lineEdit().textEdited.connect(self._remember_edit)
        self.editingFinished.connect(self._tell_typed)
        self.valueChanged.connect(self._tell_value)

    def width_for(self, usual: int) -> int:
        """How wide the box has to be: as usual, or wider where more decimals than two must be read."""
        field = QStyle.SubControl.SC_SpinBoxEditField
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, field, self).width()
        number = self.fontMetrics().horizontalAdvance("0" * (self.decimals() + 4))
        return max(usual, self.width() - room + number) if self.decimals() > 2 else usual

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and the arrows as the style does, once for each state: in a drag only the number changes."""
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        state: Any = option  # PySide's stubs do not know the fields of the classes above it
        key = (self.width(), self.height(), state.state, state.activeSubControls, option.stepEnabled)
        frame = self._frames.get(key)
        if frame is None or frame.devicePixelRatio() != self.devicePixelRatioF():
            frame = QPixmap(self.size() * self.devicePixelRatioF())
            frame.setDevicePixelRatio(self.devicePixelRatioF())
            frame.fill(Qt.GlobalColor.transparent)
            painter = QPainter(frame)
            self.style().drawComplexControl(QStyle.ComplexControl.CC_SpinBox, option, painter, self)
            painter.end()
            if len(self._frames) > _MOST_FRAMES:
                self._frames.clear()
            self._frames[key] = frame
        painter = QPainter(self)
        painter.drawPixmap(0, 0, frame)
        painter.end()

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
