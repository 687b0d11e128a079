"""The meters of the clause card: how far each party is from falling below the threshold."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from kzcalc.gui.charts.clause_marks import Marks
from kzcalc.gui.charts.clause_scene import Meter, Meters, Named
from kzcalc.gui.widgets.lettering import Style

_CAPTION = Style(11)
_TEXT = Style(13)
_NUMBER = Style(13, 500)
_METERS = ((0, 1, 70), (1, 1, 60), (1, 0, 40), (1, 0, 24), (1, 0, 0))
"""What a meter can have: which wording of its distance, whether its share, and how long a bar at the least."""
_LEAST_PITCH = 18.5
"""Of meters below each other, at a zoom of 1."""


class _Columns(NamedTuple):
    """Where the parts of meters stand below each other, and which wording of a distance fits."""

    share: bool
    bar_from: float
    bar_to: float
    to_go_from: float
    wording: int


class ClauseMeters(Marks):
    """Paints who would have to fall, and how far."""

    def paint(self, painter: QPainter, meters: Meters, area: QRectF) -> None:
        """The condition, and under it a meter for each party; where there are too many, their chips alone."""
        theme, zoom, letters = self._theme, self._zoom, self._letters
        count = len(meters.meters)
        most = 3 if meters.many else 2 if area.height() - 37 * zoom >= count * _LEAST_PITCH * zoom else 1
        choices = [(style, lines) for lines in (1, most) for style in (Style(13, 600), Style(12, 600))]
        condition = letters.fitted(meters.condition, choices, area.width())
        painter.setPen(QColor(theme.ink))
        top = area.top()
        if condition is not None:
            top = letters.paint(condition, area.left(), top, painter)
        if meters.many:
            self._paint_chips(painter, meters.many, QRectF(area.left(), top, area.width(), area.bottom() - top))
            return
        top += 3 * zoom
        pitch = min(24 * zoom, (area.bottom() - top) / count)
        columns = self._columns(meters.meters, area)
        for i, meter in enumerate(meters.meters):
            self._paint_meter(painter, meter, meters.reach, columns, area.left(), top + (i + 0.5) * pitch)

    def _columns(self, meters: tuple[Meter, ...], area: QRectF) -> _Columns:
        """Where a meter's parts stand: with less room the distance is told shorter, then the share is left out."""
        zoom, letters = self._zoom, self._letters
        widest = letters.width("88.88\N{NO-BREAK SPACE}%", _NUMBER) + 8 * zoom
        name = max([letters.width(meter.party.name, _NUMBER) for meter in meters]) + 18 * zoom
        for wording, share, bar in _METERS:
            to_go = max([letters.width(meter.to_go[wording], _TEXT) for meter in meters])
            left = area.width() - share * widest - to_go - (bar + 26) * zoom
            if left >= min(name, 90 * zoom):
                break
        bar_from = area.left() + min(name, left) + share * widest + 12 * zoom
        to_go_from = min(area.right() - to_go, bar_from + 268 * zoom)
        return _Columns(bool(share), bar_from, to_go_from - 10 * zoom, to_go_from, wording)

    def _paint_meter(  # noqa: PLR0917 - where, on what scale
        self, painter: QPainter, meter: Meter, reach: int, columns: _Columns, left: float, middle: float
    ) -> None:
        theme, zoom, letters = self._theme, self._zoom, self._letters
        name_ends = columns.bar_from - 12 * zoom
        if columns.share:
            share_from = name_ends - letters.width(meter.share, _NUMBER)
            painter.setPen(QColor(theme.ink))
            letters.in_line(meter.share, _NUMBER, share_from, middle, painter)
            name_ends = share_from - 8 * zoom
        self.paint_name(painter, meter.party, left, middle, name_ends - left, _NUMBER)
        painter.setPen(QColor(theme.muted))
        letters.in_line(meter.to_go[columns.wording], _TEXT, columns.to_go_from, middle, painter)
        high, tick = 9 * zoom, 15 * zoom
        track = QRectF(columns.bar_from, round(middle - high / 2), columns.bar_to - columns.bar_from, high)
        if track.width() < 20 * zoom:
            return
        painter.fillRect(track, QColor(theme.sunken))
        filled = QRectF(track)
        filled.setWidth(track.width() * min(meter.distance / reach, 1))
        painter.fillRect(filled, meter.party.color)
        if meter.distance > reach:
            self._tear(painter, track)
        painter.fillRect(QRectF(track.left() - zoom, middle - tick / 2, 2 * zoom, tick), QColor(theme.ink))

    def _tear(self, painter: QPainter, track: QRectF) -> None:
        """Tear a bar that is longer than there is room for: its length is not its distance any more."""
        zoom = self._zoom
        x, step = track.right() - 12 * zoom, track.height() / 3
        gap = QPolygonF()
        for i in range(4):
            gap.append(QPointF(x + (i % 2) * 3 * zoom, track.top() + i * step))
        for i in reversed(range(4)):
            gap.append(QPointF(x + (i % 2 * 3 + 4) * zoom, track.top() + i * step))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.card))
        painter.drawPolygon(gap)
        painter.restore()

    def _paint_chips(self, painter: QPainter, parties: tuple[Named, ...], area: QRectF) -> None:
        """The parties that would have to fall, over the threshold's line."""
        zoom = self._zoom
        pitch = min(18 * zoom, area.width() / len(parties))
        side, y = pitch * 0.66, area.top() + 8 * zoom
        if y + side + 9 * zoom > area.bottom():
            return
        for i, party in enumerate(parties):
            painter.fillRect(QRectF(area.left() + i * pitch, y, side, side), party.color)
        line = QRectF(area.left(), y + side + 3 * zoom, len(parties) * pitch - (pitch - side), 2 * zoom)
        painter.fillRect(line, QColor(self._theme.ink))

    def paint_in_line(self, painter: QPainter, meters: Meters, area: QRectF) -> None:
        """The same in two lines: of the slim card."""
        theme, zoom, letters = self._theme, self._zoom, self._letters
        style = Style(12)
        choices = [(style, 1), (_CAPTION, 1)] if meters.meters else [(style, 2), (_CAPTION, 3)]
        condition = letters.fitted(meters.condition, choices, area.width())
        lines = 2 if meters.meters else len(condition.lines) if condition is not None else 1
        top = area.center().y() - lines * 10 * zoom
        painter.setPen(QColor(theme.ink))
        if condition is not None:
            letters.paint(condition, area.left(), top, painter)
        if not meters.meters:
            return
        middle = area.center().y() + 11 * zoom
        gap, chip = 16 * zoom, 19 * zoom
        count = len(meters.meters)
        names = sum(letters.width(meter.party.name, _NUMBER) for meter in meters.meters)
        for wording in (0, 1):
            to_go = sum(letters.width(meter.to_go[wording], _TEXT) for meter in meters.meters)
            for_names = area.width() - to_go - (count - 1) * gap - count * (chip + 7 * zoom)
            if for_names >= min(names, count * 50 * zoom):
                break
        x = area.left()
        for meter in meters.meters:
            room = letters.width(meter.party.name, _NUMBER)
            room = min(room, max(for_names / count, for_names - names + room)) + chip
            x = self.paint_name(painter, meter.party, x, middle, room, _NUMBER) + 7 * zoom
            painter.setPen(QColor(theme.muted))
            letters.in_line(meter.to_go[wording], _TEXT, x, middle, painter)
            x += letters.width(meter.to_go[wording], _TEXT) + gap
