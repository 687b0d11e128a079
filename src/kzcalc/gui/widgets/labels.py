"""Labels: muted, elided, or with a number of seats."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QWidget,
)

from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_action, plain_tooltip


class ElidedLabel(QLabel):
    """A label of one line that says it shorter, then ends in an ellipsis, where there is no room for the whole text.

    The whole text is one hover away.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._shorter: tuple[str, ...] = ()
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

    def show_text(self, text: str, *shorter: str) -> None:
        """Show another text.

        Args:
            text: what it says.
            shorter: how it says it where there is no room for that; the last is elided if need be.
        """
        if (text, shorter) != (self.text(), self._shorter):
            self._shorter = shorter
            self.setText(text)
            self.setToolTip(plain_tooltip(text))

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        metrics, width = self.fontMetrics(), self.width()
        texts = (self.text(), *self._shorter)
        text = next((t for t in texts if metrics.horizontalAdvance(t) <= width), texts[-1])
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.shown_text)
        painter.end()


def mute(label: QLabel, theme: Theme) -> None:
    """Write a label in the colour of what is said beside."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), QColor(theme.muted))
    label.setPalette(palette)


def warn(label: QLabel, theme: Theme) -> None:
    """Write a label in the colour of what is not sure or went wrong."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), QColor(theme.error))
    label.setPalette(palette)


class SeatsLabel(QLabel):
    """A number of seats; on the clause's colour if the guarantee clause gave them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("0", parent)
        self._theme = theme
        self._by_clause = False
        self._some, self._none = theme.font(20, 600), theme.font(20)
        self.setFont(self._some)

    def width_for(self, seats: int) -> int:
        """The room that a number of so many seats takes, on the clause's colour too."""
        return self.fontMetrics().horizontalAdvance("0" * len(str(seats))) + self._theme.px(12)

    def draw(self, seats: int, *, by_clause: bool) -> None:
        """Show the number."""
        text = str(seats)
        if text != self.text() or by_clause != self._by_clause:
            self._by_clause = by_clause
            self.setText(text)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        none = self.text() == "0"
        painter.setFont(self._none if none else self._some)
        if self._by_clause:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.clause_fill))
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(6), theme.px(6))
            painter.setPen(QColor(theme.clause_ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            painter.setPen(QColor(theme.muted if none else theme.ink))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(self.rect().adjusted(0, 0, -theme.px(2), 0), flags, self.text())
        painter.end()
