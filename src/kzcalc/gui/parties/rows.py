"""All rows, one below the other: as high as there is room for, and never lower than they can be."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from kzcalc.gui.parties.row import PartyRow
from kzcalc.gui.parties.row_places import LEAST_HEIGHT, LEAST_HEIGHT_WITH_STRIP, margin
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip


class Rows(QWidget):
    """The list of rows, in a scroll area as wide as the card: its bar takes room from the margin, not from the rows.

    Attributes:
        strips_shown: whether there are strips under the sliders.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[PartyRow] = []
        self._compact = False
        self.strips_shown = False
        self._card = 0

    def __iter__(self) -> Iterator[PartyRow]:
        return iter(self._rows)

    def take(self, rows: Sequence[PartyRow]) -> None:
        """From now on these are the rows; the ones before are retired."""
        for row in self._rows:
            row.retire()
        self._rows = list(rows)
        for row in rows:
            row.show_strip(self.strips_shown)
            row.show()
        self._lay_out()

    def set_compact(self, compact: bool) -> None:
        """Leave out the full names, or not."""
        self._compact = compact
        self._lay_out()

    def show_strips(self, shown: bool) -> None:
        """Show the strips under the sliders, or not."""
        self.strips_shown = shown
        for row in self._rows:
            row.show_strip(shown)
        self._lay_out()

    def set_card_width(self, width: int) -> None:
        """Say how wide the card is, inside its border: what is missing here is the scroll bar's."""
        if width != self._card:
            self._card = width
            self._place_rows()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def _lay_out(self) -> None:
        least = LEAST_HEIGHT_WITH_STRIP if self.strips_shown else LEAST_HEIGHT
        self.setMinimumHeight(len(self._rows) * self._theme.px(least))
        self._place_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_rows()

    def _place_rows(self) -> None:
        count, height = len(self._rows), self.height()
        right = max(self._card, self.width()) - margin(self._theme)
        for i, row in enumerate(self._rows):
            top, bottom = i * height // count, (i + 1) * height // count
            row.set_shape(right, compact=self._compact)
            row.setGeometry(0, top, self.width(), bottom - top)

    def event(self, event: QEvent) -> bool:
        """Tell the exact share and votes of the row where the pointer rests; the rows themselves are spared this."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tooltip(row.exactly() if row is not None else ""), self)
            return True
        return super().event(event)

    def _row_at(self, place: QPoint) -> PartyRow | None:
        return next((row for row in self._rows if row.geometry().contains(place)), None)
