"""The head of a table: titles of at most two lines over a line, right above the numbers that they are of."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from kzcalc.gui.widgets.tables import RIGHT
from kzcalc.gui.widgets.theme import Theme

PADDING = 8
"""Beside the text of a cell and of a title, on either side."""
_AIR = 12
"""Above and below the titles together."""


class TableHead(QHeaderView):
    """The titles of a table's columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFont(theme.font(12, 500))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.fit()

    def needed(self, title: str) -> int:
        """The width of a column whose title then stands in two lines, or in one if it is a word."""
        return narrowest(title, self.fontMetrics()) + 2 * self._theme.px(PADDING)

    def fit(self) -> None:
        """Take the height that the titles need in the widths that their columns have."""
        lines = max((len(self._lines(i)) for i in range(self.count()) if not self.isSectionHidden(i)), default=1)
        self.setFixedHeight(lines * self.fontMetrics().height() + self._theme.px(_AIR))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, QColor(theme.card))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        if self.visualIndex(logical_index) == 0:
            line.setLeft(line.left() + px(PADDING))
        if rect.right() >= self.viewport().width() - 1:
            line.setRight(self.viewport().width() - 1 - px(PADDING))
        painter.fillRect(line, QColor(theme.border))
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        side = Qt.AlignmentFlag.AlignRight if self._right(logical_index) else Qt.AlignmentFlag.AlignLeft
        inner = rect.adjusted(px(PADDING), 0, -px(PADDING), -px(_AIR) // 2)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignBottom, "\n".join(self._lines(logical_index)))

    def _right(self, section: int) -> bool:
        given = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        return bool(given == RIGHT)

    def _lines(self, section: int) -> list[str]:
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "") if self.model() else ""
        return two_lines(title, self.fontMetrics(), self.sectionSize(section) - 2 * self._theme.px(PADDING))


def narrowest(title: str, metrics: QFontMetrics) -> int:
    """The width of a title that is broken into two lines where that makes it narrowest."""
    words = title.split(" ")
    halves = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(len(words))]
    # What is drawn may be wider than the sum of its parts by a rounded pixel.
    return min(max(metrics.horizontalAdvance(a), metrics.horizontalAdvance(b)) for a, b in halves) + 1


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A title in one line or two, broken between words; what is too long ends in an ellipsis."""
    words = text.split(" ")
    first = words[0] if words else ""
    count = 1
    while count < len(words) and metrics.horizontalAdvance(f"{first} {words[count]}") <= width:
        first = f"{first} {words[count]}"
        count += 1
    lines = [first, " ".join(words[count:])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line]
