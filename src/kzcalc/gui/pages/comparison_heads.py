"""The heads of the comparison's rows and columns."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolButton, QWidget

from kzcalc.gui.widgets.cell_painter import ROW
from kzcalc.gui.widgets.icons import icon
from kzcalc.gui.widgets.table_head import PADDING, narrowest, two_lines
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip

_CHIP = 12
_GAP = 8
"""Between a chip and its name."""
_CLOSE = 20
"""The side of a button that removes a column."""
_MOST_NAME = 180
"""The widest that names of parties are; longer ones end in an ellipsis."""
_MOST_MEASURE = 232
"""The widest that names of indices are."""
_LEAST_NAMES = 150
"""The narrowest that the row headers are, before the columns have to be scrolled."""
_MOST_TITLE = 120
"""The widest that a column becomes for its title."""
_MOST_ROW = 56
"""The highest that rows become where there is room."""
_AIR = 12
"""Above and below the titles together."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Names(QHeaderView):
    """The row headers: parties with their colours, then the names of the indices."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._colors: list[QColor] = []
        self._needed = 0
        self.setFont(theme.font(13))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setDefaultSectionSize(theme.px(ROW))

    def make(self, colors: Sequence[str]) -> None:
        """Take over the colours of the parties."""
        self._colors = [self._theme.party(color) for color in colors]

    def measure(self, parties: Sequence[str], measures: Sequence[str]) -> None:
        """Take over what the names need."""
        px, width = self._theme.px, self.fontMetrics().horizontalAdvance
        party = min(max(width(name) for name in parties) + px(_CHIP) + px(_GAP), px(_MOST_NAME))
        measure = min(max(map(width, measures)), px(_MOST_MEASURE))
        self._needed = max(party, measure) + 2 + 2 * px(PADDING)

    def fit(self, room: int) -> None:
        """Take the width that the names need, or what there is room for, but not too little to tell them apart."""
        self.setFixedWidth(max(min(self._needed, room), min(self._needed, self._theme.px(_LEAST_NAMES))))

    def grow(self, height: int) -> None:
        """Share a height among the rows: they are never low, and never so high that the eye loses the column."""
        px, count = self._theme.px, max(self.count(), 1)
        row = min(max(height // count, px(ROW)), px(_MOST_ROW))
        if row != self.defaultSectionSize():
            self.setDefaultSectionSize(row)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, px, is_party = self._theme, self._theme.px, logical_index < len(self._colors)
        painter.fillRect(rect, QColor(theme.card))
        end = logical_index == len(self._colors) - 1
        line = QRect(rect.left() + px(PADDING), rect.bottom(), rect.width() - px(PADDING), 1)
        painter.fillRect(line, QColor(theme.border if end else theme.line))
        inner = rect.adjusted(px(PADDING), 0, -px(PADDING), -1)
        if is_party:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors[logical_index])
            side = px(_CHIP)
            chip = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
            painter.drawRoundedRect(chip, px(3), px(3))
            painter.restore()
            inner.setLeft(inner.left() + side + px(_GAP))
        painter.setFont(self.font())
        painter.setPen(QColor(theme.ink if is_party else theme.muted))
        name = str(self.model().headerData(logical_index, Qt.Orientation.Vertical))
        metrics = painter.fontMetrics()
        lines = two_lines(name, metrics, inner.width())
        if len(lines) * metrics.height() > inner.height():  # names of indices differ at their end
            mode = Qt.TextElideMode.ElideRight if is_party else Qt.TextElideMode.ElideMiddle
            lines = [metrics.elidedText(name, mode, inner.width())]
        painter.drawText(inner, _LEFT, "\n".join(lines))


class Titles(QHeaderView):
    """The column headers: titles of at most two lines, and a button that removes the column.

    The first stays at its place when the others scroll. The others end where their numbers do, if they are not too
    long.

    Attributes:
        beside: what stands at the right of the numbers of all columns but the first.

    Signals:
        removed(int): the user wants the column with this index, counted without the present one, removed.
    """

    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._buttons: list[QToolButton] = []
        self.beside = 0
        self.setFont(theme.font(12, 500))
        self._heavy = theme.font(12, 700)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFixedHeight(2 * self.fontMetrics().height() + theme.px(_AIR))
        self.geometriesChanged.connect(self.place_buttons)
        self.sectionResized.connect(lambda *_: self.place_buttons())

    def make(self, removes: Sequence[str]) -> None:
        """Make a button for each column but the first, or none."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for i, text in enumerate(removes):
            button = QToolButton(self.viewport())
            button.setObjectName(f"remove_column_{i + 1}")
            button.setProperty("bare", True)
            button.setStyleSheet("padding: 0; min-height: 0;")
            button.setIcon(icon("close", self._theme, self._theme.muted))
            button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
            button.setToolTip(plain_tooltip(text))
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a click ends what is being typed in a box
            button.clicked.connect(lambda _checked=False, i=i: self.removed.emit(i))
            button.show()
            self._buttons.append(button)
        self.place_buttons()

    def place_buttons(self) -> None:
        """Put the buttons where their columns are; those behind the column that stays are not seen."""
        px = self._theme.px
        for i, button in enumerate(self._buttons, 1):
            right = self.sectionViewportPosition(i) + self.sectionSize(i)
            left = right - px(PADDING) - px(_CLOSE) + px(4)
            button.setGeometry(left, (self.height() - px(_CLOSE)) // 2, px(_CLOSE), px(_CLOSE))
            button.setVisible(left >= self.sectionSize(0))

    def needed(self, titles: Sequence[str], values: Sequence[int], word: int) -> list[int]:
        """The widths that columns need: each has room for its title in two lines, and not much more for a long one.

        Args:
            titles: of the columns.
            values: the width of the widest number of each.
            word: the width of the widest word.
        """
        px = self._theme.px
        close = px(_CLOSE) if self._buttons else 0
        heavy, plain = QFontMetrics(self._heavy), self.fontMetrics()
        return [
            max(value, word, min(narrowest(title, plain if j else heavy), px(_MOST_TITLE)) + (close if j else 0))
            for j, (title, value) in enumerate(zip(titles, values, strict=True))
        ]

    def fit(self) -> None:
        """Take the height that the titles need in the widths that their columns have."""
        lines = max((len(self._lines(i)) for i in range(self.count())), default=1)
        self.setFixedHeight(lines * self.fontMetrics().height() + self._theme.px(_AIR))
        self.place_buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() and self.offset():
            painter = QPainter(self.viewport())
            rect = QRect(0, 0, self.sectionSize(0), self.viewport().height())
            self.paintSection(painter, rect, 0)
            painter.fillRect(rect.right(), 0, 1, rect.height(), QColor(self._theme.border))
            painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, QColor(theme.card))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        if logical_index == self.count() - 1:
            line.setRight(line.right() - px(PADDING))
        painter.fillRect(line, QColor(theme.border))
        painter.setFont(self.font() if logical_index else self._heavy)
        painter.setPen(QColor(theme.muted if logical_index else theme.ink))
        inner = rect.adjusted(px(PADDING), 0, -px(PADDING) - self._close_of(logical_index), -px(_AIR) // 2)
        lines = self._lines(logical_index)
        beside = max(self.beside - self._close_of(logical_index), 0) if logical_index else 0
        if max(map(painter.fontMetrics().horizontalAdvance, lines), default=0) <= inner.width() - beside:
            inner.setRight(inner.right() - beside)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, "\n".join(lines))

    def _lines(self, section: int) -> list[str]:
        metrics = self.fontMetrics() if section else QFontMetrics(self._heavy)
        room = self.sectionSize(section) - 2 * self._theme.px(PADDING) - self._close_of(section)
        return two_lines(str(self.model().headerData(section, Qt.Orientation.Horizontal)), metrics, room)

    def _close_of(self, section: int) -> int:
        return self._theme.px(_CLOSE) if section and self._buttons else 0
