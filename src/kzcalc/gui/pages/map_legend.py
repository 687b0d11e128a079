"""The legend of the map: what its letters and colours mean, readable without telling the colours apart."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from kzcalc.analysis.map_picture import MapClass
from kzcalc.gui.pages.map_colors import seat_colors
from kzcalc.gui.widgets.colors import ink_on, pixel
from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name, party_name_in_sentence
from kzcalc.gui.wording.numbers import number
from kzcalc.scenario import Scenario

_SWATCH = 20
_GAP = 8
_TICK = 6


class MapLegend(QWidget):
    """A row for each lettered area, or the scale of a party's seats."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(scaled(self.font(), 0.92))
        self._scenario: Scenario | None = None
        self._party: int | None = None
        self._classes: Sequence[tuple[str, MapClass]] = ()
        self._shown: object = None
        self._here: tuple[tuple[int, ...], bool] = ((), False)

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 4

    @property
    def rows(self) -> int:
        """How many classes there is room for."""
        return max(self.height() // self._line, 1)

    def show_classes(
        self, scenario: Scenario, classes: Sequence[tuple[str, MapClass]], here: tuple[tuple[int, ...], bool]
    ) -> None:
        """Explain a map of who is admitted.

        Args:
            scenario: whose parties they are.
            classes: the classes with their letters.
            here: the admitted parties and whether the clause is active, at the crosshair: its row stands out.
        """
        shown = (scenario.parties, [(letter, c.admitted, c.rgb) for letter, c in classes], here)
        self._scenario, self._classes, self._here, self._party = scenario, classes, here, None
        if shown != self._shown:
            self._shown = shown
            self.update()

    def show_seats(self, scenario: Scenario, party: int) -> None:
        """Explain a map of a party's seats."""
        shown = (scenario.parties[party], scenario.rules)
        self._scenario, self._party = scenario, party
        if shown != self._shown:
            self._shown = shown
            self.update()

    def text_of(self, scenario: Scenario, c: MapClass) -> str:
        """What a class is, in words."""
        names = [party_name_in_sentence(party) for party in scenario.parties]
        left_out = [name for i, name in enumerate(names) if i not in c.admitted]
        if not c.admitted:
            text = self.tr("nobody admitted")
        elif not left_out:
            text = self.tr("all parties")
        elif len(left_out) <= 2 < len(c.admitted):
            text = self.tr("all but {parties}").format(parties=", ".join(left_out))
        else:
            text = ", ".join(names[i] for i in c.admitted)
        return self.tr("by the clause: {parties}").format(parties=text) if c.clause_active else text

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scenario is None:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        if self._party is None:
            self._paint_classes(painter, self._scenario)
        else:
            self._paint_seats(painter, self._scenario, self._party)
        painter.end()

    def _paint_classes(self, painter: QPainter, scenario: Scenario) -> None:
        theme, line = self._theme, self._line
        for row, (letter, c) in enumerate(self._classes):
            swatch = QRect(0, row * line + 1, _SWATCH, line - 3)
            painter.fillRect(swatch, QColor.fromRgb(c.rgb))
            if c.clause_active:
                painter.setPen(QPen(QColor(theme.clause_ink), 2))
                painter.drawRect(swatch.adjusted(1, 1, -1, -1))
            painter.setFont(bold(self.font()) if self._is_here(c) else self.font())
            painter.setPen(ink_on(c.rgb))
            painter.drawText(swatch, Qt.AlignmentFlag.AlignCenter, letter)
            painter.setPen(QColor(theme.ink))
            room = QRect(_SWATCH + _GAP, row * line, self.width() - _SWATCH - _GAP, line)
            text = self.text_of(scenario, c)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _is_here(self, c: MapClass) -> bool:
        return (c.admitted, c.clause_active) == self._here

    def _paint_seats(self, painter: QPainter, scenario: Scenario, party: int) -> None:
        """The colours of the seats with numbers; no seats, and the clause's edge, by themselves."""
        theme, rules, line = self._theme, scenario.rules, self.fontMetrics().height()
        painter.setPen(QColor(theme.ink))
        text = self.tr("Seats of {party}").format(party=party_name(scenario.parties[party]))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRect(0, 0, self.width(), line), Qt.AlignmentFlag.AlignVCenter, text)
        bar = QRect(0, line + 6, _SWATCH, max(self.height() - 3 * line - 14, 20))
        colors = np.ascontiguousarray(seat_colors(rules.seats, theme.line)[:0:-1])
        painter.drawImage(bar, QImage(colors.data, 1, len(colors), 4, QImage.Format.Format_RGB32))
        written: list[int] = []
        labels = {
            rules.seats: number(rules.seats),
            rules.majority: self.tr("Majority {seats}").format(seats=number(rules.majority)),
            rules.two_thirds: self.tr("Two thirds {seats}").format(seats=number(rules.two_thirds)),
            1: "1",
            rules.seats // 4: number(rules.seats // 4),
        }
        for seats, label in labels.items():
            y = round(bar.bottom() - (bar.height() - 1) * (seats - 0.5) / rules.seats)
            if not 1 <= seats <= rules.seats or any(abs(y - other) < line for other in written):
                continue
            written.append(y)
            painter.drawLine(bar.right() + 2, y, bar.right() + _TICK, y)
            place = QRect(bar.right() + _TICK + 4, y - line // 2, self.width(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, label)
        none = QRect(0, bar.bottom() + 6, _SWATCH, line - 2)
        painter.fillRect(none, QColor.fromRgb(pixel(theme.line)))
        beside = none.translated(_SWATCH + _GAP, 0)
        beside.setRight(self.width())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, "0")
        edge = none.translated(64, 0)
        for color, thickness in ((theme.clause_ink, 4), (theme.clause_fill, 2)):
            painter.fillRect(edge.left(), edge.center().y() - thickness // 2, _SWATCH, thickness, QColor(color))
        beside.setLeft(edge.right() + _GAP)
        text = self.tr("edge of the clause")
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, text)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text of the row under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            row = event.pos().y() // self._line  # type: ignore[attr-defined]
            text = ""
            if self._scenario is not None and self._party is None and row < len(self._classes):
                text = self.text_of(self._scenario, self._classes[row][1])
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)
