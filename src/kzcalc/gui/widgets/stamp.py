"""The stamp beside the title: whether what is shown is a record or a what-if."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kzcalc.gui.widgets.theme import Theme

_HEIGHT, _PADDING, _TICK = 20, 7, 14


class Stamp(QLabel):
    """A word in a box: with a tick and an edge for a record, filled with ink for a what-if."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stamp")
        self._theme = theme
        self._record = True
        self.setFont(theme.font(11, 600))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def draw(self, word: str, *, record: bool) -> None:
        """Show a word.

        Args:
            word: what it says.
            record: whether what is shown is what a source says, not what somebody made of it.
        """
        if (word, record) != (self.text(), self._record):
            self._record = record
            self.setText(word)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        text = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        tick = px(_TICK) if self._record else 0
        return QSize(round(text) + tick + 2 * px(_PADDING) + 2, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(theme.border if self._record else theme.ink), 1))
        painter.setBrush(QColor(theme.card if self._record else theme.ink))
        painter.drawRoundedRect(box, px(4), px(4))
        left = box.left() + px(_PADDING)
        if self._record:
            painter.setPen(QPen(QColor(theme.positive), 1.75 * theme.zoom))
            middle = box.center().y()
            corners = ((0, 0.5), (3, 3.5), (8.5, -3.5))
            points = [QRectF(left + px(x), middle + theme.zoom * y, 0, 0).topLeft() for x, y in corners]
            painter.drawPolyline(points)
            left += px(_TICK)
        painter.setPen(QColor(theme.ink if self._record else theme.card))
        room = QRectF(left, box.top(), box.right() - left, box.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
