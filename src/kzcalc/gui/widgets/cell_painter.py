"""How a table's cells are painted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzcalc.gui.widgets.icons import icon
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.tables import RIGHT, Cell, Piece

if TYPE_CHECKING:
    from kzcalc.gui.widgets.table_view import Table

ROW = 30
"""The height of a row."""
ROW_WITH_BUTTON = 36
ROW_OF_TWO_LINES = 52
ROW_OF_HEADING = 30
"""The height of a row that is the heading of those below."""
_CHIP = 12
_SMALL_CHIP = 10
_GAP = 8
"""Between a chip and its text."""
_BAR = 4
"""The bar at the left of a row that is the clause's."""
_BETWEEN_PIECES = 16
_LINE = 22
"""The height of a line of pieces where there are several."""
_AIR = 8
"""Above and below them together."""
_MOST_NAME = 110
"""The widest that a name in a piece is; longer ones end in an ellipsis."""


class CellPainter(QStyledItemDelegate):
    """Paints the cells of a `Table`."""

    def __init__(self, table: "Table") -> None:
        super().__init__(table)
        theme = table.theme
        self._table, self._theme = table, theme
        self._plain, self._heavy = theme.font(13), theme.font(13, 600)
        self._small, self._title = theme.font(12), theme.font(12, 600)
        self._metrics = {id(f): QFontMetrics(f) for f in (self._plain, self._heavy, self._small, self._title)}
        self._ink, self._muted = QColor(theme.ink), QColor(theme.muted)
        self._chevrons = {name: icon(name, theme, theme.muted) for name in ("chevron-down", "chevron-right")}

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        cell = self._table.cell(index.row(), index.column())
        return QSize(self.width_of(cell), self._table.rowHeight(index.row()))

    def width_of(self, cell: Cell) -> int:
        """The width at which nothing of a cell is cut off."""
        px = self._theme.px
        text = self._advance(self._heavy if cell.bold else self._plain, cell.text)
        if cell.pieces:
            text = max(map(self._width_of_piece, cell.pieces))  # one below the other, if need be
        if self._table.two_lines:
            text = max(text, self._advance(self._small, cell.below))
        return text + self._before(cell) + 2 * px(PADDING) + 1

    def height_of(self, cell: Cell, width: int) -> int:
        """The height that a cell's pieces, or a text that wraps, need in a column of a width; 0 for the usual one."""
        px, room = self._theme.px, width - 2 * self._theme.px(PADDING) - self._before(cell)
        if cell.wraps and cell.below and self._table.two_lines:
            return px(ROW_OF_TWO_LINES) // 2 + self._height_of_text(self._small, cell.below, room) + px(_AIR)
        if cell.wraps:
            return self._height_of_text(self._heavy if cell.bold else self._plain, cell.text, room) + px(_AIR)
        lines = self._flow(cell.pieces, room)
        return len(lines) * px(_LINE) + px(_AIR) if len(lines) > 1 else 0

    def _before(self, cell: Cell) -> int:
        """What a chip or an icon takes before the text."""
        return self._theme.px(_CHIP) + self._theme.px(_GAP) if cell.party or cell.icon else 0

    def _height_of_text(self, font: QFont, text: str, room: int) -> int:
        area = QRect(0, 0, max(room, 1), 1)
        return self._metrics[id(font)].boundingRect(area, Qt.TextFlag.TextWordWrap, text).height()

    def _advance(self, font: QFont, text: str) -> int:
        return self._metrics[id(font)].horizontalAdvance(text)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table, theme, px = self._table, self._theme, self._theme.px
        row, column = index.row(), index.column()
        cell, rect = table.cell(row, column), QRect(option.rect)
        first, last = column == 0, rect.right() >= table.viewport().width() - 1
        if cell.heading:
            self._paint_heading(painter, rect, cell.text)
            return
        if cell.clause:
            painter.fillRect(rect, QColor(theme.clause_wash))
        elif table.selectionModel().isSelected(index) or row == table.hovered_row:
            painter.fillRect(rect, QColor(theme.sunken))
        if cell.clause and first:
            painter.fillRect(rect.left(), rect.top(), px(_BAR), rect.height(), QColor(theme.clause_fill))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        line.adjust(px(PADDING) if first else 0, 0, -px(PADDING) if last else 0, 0)
        painter.fillRect(line, QColor(theme.line))
        left, right = table.padding(column)
        self._paint_content(painter, rect.adjusted(left, 0, -right, -1), cell)

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        px = self._theme.px
        painter.setFont(self._title)
        painter.setPen(self._muted)
        inner = rect.adjusted(px(PADDING), 0, -px(PADDING), -px(5))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1).adjusted(px(PADDING), 0, -px(PADDING), 0)
        painter.fillRect(line, QColor(self._theme.line))

    def _paint_content(self, painter: QPainter, inner: QRect, cell: Cell) -> None:
        px = self._theme.px
        if cell.pieces:
            self._paint_pieces(painter, inner, cell.pieces)
            return
        below = cell.below if self._table.two_lines else ""
        upper = QRect(inner)
        if below:
            half = px(ROW_OF_TWO_LINES) // 2
            upper = QRect(inner.left(), inner.top() + px(4), inner.width(), half - px(4))
        left = inner.left()
        if cell.party:
            self._paint_chip(painter, left, upper, px(_CHIP), cell.party)
        elif cell.icon:
            box = QRect(0, 0, px(16), px(16))
            box.moveCenter(upper.center())
            box.moveLeft(left - px(2))
            self._chevrons[cell.icon].paint(painter, box)
        left += self._before(cell)
        area = upper.adjusted(left - inner.left(), 0, 0, 0)
        font = self._heavy if cell.bold else self._plain
        painter.setFont(font)
        painter.setPen(self._muted if self._table.stale else QColor(cell.color) if cell.color else self._ink)
        fits = not cell.short or self._advance(font, cell.text) <= area.width()
        self._draw(painter, area, cell, cell.text if fits else cell.short, font, wraps=cell.wraps and not below)
        if below:  # then it is this that wraps
            lower = QRect(left, upper.bottom() + px(3), inner.right() - left + 1, inner.bottom() - upper.bottom())
            painter.setFont(self._small)
            painter.setPen(self._muted)
            self._draw(painter, lower, cell, below, self._small, wraps=cell.wraps, top=True)

    def _draw(
        self,
        painter: QPainter,
        area: QRect,
        cell: Cell,
        text: str,
        font: QFont,
        *,
        wraps: bool,
        top: bool = False,
    ) -> None:
        """Numbers stand at the right and are never cut; words wrap or end in an ellipsis where there is no room."""
        align = Qt.AlignmentFlag
        flags = (align.AlignTop if top else align.AlignVCenter).value
        flags |= (align.AlignRight if cell.alignment == RIGHT else align.AlignLeft).value
        if wraps:
            flags |= Qt.TextFlag.TextWordWrap.value
        elif cell.alignment != RIGHT:
            text = self._metrics[id(font)].elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, text)

    def _paint_chip(self, painter: QPainter, left: int, area: QRect, side: int, party: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.party(party))
        corner = self._theme.px(3)
        top = area.top() + (area.height() - side) // 2
        painter.drawRoundedRect(QRect(left, top, side, side), corner, corner)
        painter.restore()

    # -- pieces ----------------------------------------------------------------------------------------------------

    def _width_of_piece(self, piece: Piece) -> int:
        px = self._theme.px
        name = min(self._advance(self._small, piece.name), px(_MOST_NAME))
        return px(_SMALL_CHIP) + 2 * px(6) + name + self._advance(self._heavy, piece.text)

    def _flow(self, pieces: Sequence[Piece], room: int) -> list[list[Piece]]:
        """Pieces beside one another in as many lines as they need."""
        lines: list[list[Piece]] = []
        left = 0
        for piece in pieces:
            width = self._width_of_piece(piece)
            if lines and left + width <= room:
                lines[-1].append(piece)
            else:
                lines.append([piece])
                left = 0
            left += width + self._theme.px(_BETWEEN_PIECES)
        return lines

    def _paint_pieces(self, painter: QPainter, inner: QRect, pieces: Sequence[Piece]) -> None:
        px, lines = self._theme.px, self._flow(pieces, inner.width())
        height = px(_LINE) if len(lines) > 1 else inner.height()
        top = inner.top() + (inner.height() - len(lines) * height) // 2
        for line in lines:
            left = inner.left()
            for piece in line:
                area = QRect(left, top, inner.right() + 1 - left, height)
                self._paint_piece(painter, area, piece)
                left += self._width_of_piece(piece) + px(_BETWEEN_PIECES)
            top += height

    def _paint_piece(self, painter: QPainter, area: QRect, piece: Piece) -> None:
        px = self._theme.px
        self._paint_chip(painter, area.left(), area, px(_SMALL_CHIP), piece.party)
        number = self._advance(self._heavy, piece.text)
        left = area.left() + px(_SMALL_CHIP) + px(6)
        room = min(area.right() + 1 - left - px(6) - number, px(_MOST_NAME))
        name = self._metrics[id(self._small)].elidedText(piece.name, Qt.TextElideMode.ElideRight, max(room, 0))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._small)
        painter.setPen(self._muted)
        painter.drawText(QRect(left, area.top(), max(room, 0), area.height()), flags, name)
        left += self._advance(self._small, name) + px(6)
        painter.setFont(self._heavy)
        painter.setPen(self._muted if self._table.stale else self._ink)
        painter.drawText(QRect(left, area.top(), number + 2, area.height()), flags, piece.text)
