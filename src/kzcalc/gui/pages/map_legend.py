"""The legend of the map: what its letters and colours mean, readable without telling the colours apart."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kzcalc.analysis.map_picture import MapClass
from kzcalc.gui.pages.map_colors import seat_colors
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.map import area
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import number
from kzcalc.scenario import Scenario

_LINE = 21
_SWATCH = 15
_ROWS = 7
"""Rows that the legend would like to have."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint_tag(painter: QPainter, at: QPointF, letter: str, theme: Theme) -> None:
    """Paint a letter on a tag of its own, which is seen on every colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = theme.px(16)
    tag = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    painter.setPen(QPen(QColor(theme.border), theme.px(1)))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(tag, theme.px(3), theme.px(3))
    painter.setFont(theme.font(11, 600))
    painter.setPen(QColor(theme.ink))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


class MapLegend(QWidget):
    """A row for each lettered area, or the scale of a party's seats.

    Signals:
        resized(): there is room for more rows, or for fewer.
    """

    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map_legend")
        self._theme = theme
        self._small, self._strong = theme.font(12), theme.font(12, 600)
        self._scenario: Scenario | None = None
        self._party: int | None = None
        self._classes: Sequence[tuple[str, MapClass]] = ()
        self._shown: object = None
        self._here: tuple[tuple[int, ...], bool] = ((), False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), _ROWS * self._line + 2 * round(QFontMetricsF(self._small).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), 2 * self._line)

    @property
    def _line(self) -> int:
        return self._theme.px(_LINE)

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
            here: the admitted parties and whether the clause applies, at the crosshair: its row stands out.
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scenario is None:
            return
        painter = QPainter(self)
        painter.setFont(self._small)
        if self._party is None:
            self._paint_classes(painter, self._scenario)
        else:
            self._paint_seats(painter, self._scenario, self._party)
        painter.end()

    def _paint_classes(self, painter: QPainter, scenario: Scenario) -> None:
        theme, px, line = self._theme, self._theme.px, self._line
        for row, (letter, c) in enumerate(self._classes):
            top = row * line
            swatch = QRect(px(1), top + (line - px(_SWATCH)) // 2, px(_SWATCH) + px(6), px(_SWATCH))
            painter.fillRect(swatch, QColor.fromRgb(c.rgb))
            painter.setPen(QPen(QColor(theme.border), px(1)))
            painter.drawRect(swatch)
            painter.setPen(QColor(theme.ink))
            painter.setFont(self._strong)
            painter.drawText(QRect(swatch.right() + px(8), top, px(16), line), _LEFT, letter)
            painter.setFont(self._strong if self._is_here(c) else self._small)
            left = swatch.right() + px(26)
            self._write(painter, QRect(left, top, self.width() - left, line), area_of(scenario, c))
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        text = self.tr("Grey: admitted by their votes, stronger for more parties. Amber: the clause applies.")
        top = len(self._classes) * line + px(4)
        room = QRect(0, top, self.width(), self.height() - top)
        needed = painter.boundingRect(QRect(0, 0, room.width(), 10_000), Qt.TextFlag.TextWordWrap, text)
        if needed.height() <= room.height():
            painter.drawText(room, Qt.TextFlag.TextWordWrap, text)

    def _write(self, painter: QPainter, room: QRect, text: str) -> None:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, text)

    def _is_here(self, c: MapClass) -> bool:
        return (c.admitted, c.clause_active) == self._here

    def _paint_seats(self, painter: QPainter, scenario: Scenario, party: int) -> None:
        """The colours of the seats with numbers; no seats, and the line around the clause, by themselves."""
        theme, px, rules, line = self._theme, self._theme.px, scenario.rules, self._line
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._strong)
        text = self.tr("Seats of {party}").format(party=party_name(scenario.parties[party]))
        self._write(painter, QRect(0, 0, self.width(), line), text)
        painter.setFont(self._small)
        width = px(_SWATCH) + px(6)
        height = min(max(self.height() - 3 * line - px(8), px(30)), px(320))
        bar = QRect(px(1), line + px(6), width, height)
        colors = np.ascontiguousarray(seat_colors(rules.seats, dark=theme.dark)[:0:-1])
        painter.drawImage(bar, QImage(colors.data, 1, len(colors), 4, QImage.Format.Format_RGB32))
        self._paint_scale(painter, bar, scenario)
        none = QRect(bar.left(), bar.bottom() + px(6), width, px(_SWATCH))
        painter.fillRect(none, QColor.fromRgb(int(seat_colors(rules.seats, dark=theme.dark)[0])))
        painter.setPen(QPen(QColor(theme.border), px(1)))
        painter.drawRects([bar, none])
        painter.setPen(QColor(theme.ink))
        left = none.right() + px(10)
        self._write(painter, QRect(left, none.top() - px(2), self.width() - left, none.height() + px(4)), "0")
        edge = QRect(none.left(), none.bottom() + px(4), width, line)
        for color, thickness in ((theme.clause_ink, 4), (theme.clause_fill, 2)):
            top = edge.center().y() - px(thickness) // 2
            painter.fillRect(edge.left(), top, width, px(thickness), QColor(color))
        text = self.tr("border of where the clause applies")
        self._write(painter, QRect(left, edge.top(), self.width() - left, line), text)

    def _paint_scale(self, painter: QPainter, bar: QRect, scenario: Scenario) -> None:
        """The numbers of seats that matter, beside the ramp."""
        px, rules, line = self._theme.px, scenario.rules, round(QFontMetricsF(self._small).height())
        house = number(rules.house_seats)
        majority, two_thirds = self.tr("Majority {seats} of {house}"), self.tr("Two thirds {seats} of {house}")
        labels = {
            rules.seats: number(rules.seats),
            rules.majority: majority.format(seats=number(rules.majority), house=house),
            rules.two_thirds: two_thirds.format(seats=number(rules.two_thirds), house=house),
            1: number(1),
        }
        written: list[int] = []
        for seats, label in labels.items():
            y = round(bar.bottom() - (bar.height() - 1) * (seats - 0.5) / rules.seats)
            if not 1 <= seats <= rules.seats or any(abs(y - other) < line for other in written):
                continue
            written.append(y)
            painter.drawLine(bar.right() + px(2), y, bar.right() + px(6), y)
            left = bar.right() + px(10)
            self._write(painter, QRect(left, y - line // 2, self.width() - left, line), label)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text of the row under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            row = event.pos().y() // self._line  # type: ignore[attr-defined]
            text = ""
            if self._scenario is not None and self._party is None and row < len(self._classes):
                text = area_of(self._scenario, self._classes[row][1])
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)


def area_of(scenario: Scenario, c: MapClass) -> str:
    """What a class is, in words."""
    return area(scenario, c.admitted, clause=c.clause_active)
