"""The ring around the control that has the keyboard: one for the whole window, around every kind of control alike."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from kzcalc.gui.widgets.theme import Theme

_RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTableView)
_STROKE = 2


class FocusRing(QObject):
    """Draws a ring around what has the focus in a window. Sliders and charts draw their own."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._frame: _Frame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there are widgets
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A frame for each: it lives beside the control, and goes with it."""
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None
        if isinstance(now, _RINGED) and self._window.isAncestorOf(now):
            self._frame = _Frame(self._theme, now)


class _Frame(QFocusFrame):
    def __init__(self, theme: Theme, control: QWidget) -> None:
        super().__init__(control.parentWidget())
        self.setObjectName("focus_ring")
        self._theme = theme
        self.setWidget(control)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke = _STROKE * self._theme.zoom
        painter.setPen(QPen(QColor(self._theme.focus), stroke))
        inset = stroke / 2
        corner = self._theme.px(7)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)
        painter.end()
