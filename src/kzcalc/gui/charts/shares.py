"""The live bars of vote shares."""

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kzcalc.gui.charts.bar_chart import BarChart, Ground, Places, bar_of
from kzcalc.gui.shares.scale import ShareScale
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import short_percent, telling_number
from kzcalc.scenario.scenario import share


class SharesChart(BarChart):
    """Vote shares by party on the share scale, with the threshold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("shares_chart")
        self.setAccessibleName(self.tr("Vote shares by party"))

    def note(self, snapshot: Snapshot) -> str:
        """What the shares are of, and where the scale changes."""
        rules = snapshot.scenario.rules
        scale = ShareScale.for_threshold(rules.threshold)
        unit = str(self.tr("% of valid votes") if rules.threshold_base == "valid" else self.tr("% of ballots cast"))
        if not scale.broken:
            return unit
        changes_at = short_percent(share(scale.breaks_at, 10_000))
        return str(self.tr("{unit}; the scale changes at {share}")).format(unit=unit, share=changes_at)

    def _y(self, hundredths: float, scale: ShareScale, places: Places) -> int:
        height = places.bottom - places.top - self.bold_metrics.height() - 2
        return round(places.bottom - height * scale.to_position(hundredths))

    def paint_ground(self, painter: QPainter, ground: Ground, places: Places) -> None:
        """Paint title, names, the axis and its lines."""
        theme, rules = self.theme, ground.rules
        scale = ShareScale.for_threshold(rules.threshold)
        self.paint_title(painter, ground.size.width(), self.tr("Vote shares"), ground.note)
        self.paint_wash(painter, ground, places)
        painter.setFont(self.small)
        height = self.small_metrics.height()
        lowest = places.bottom + round(height)
        for tick in scale.ticks():
            y = self._y(tick, scale, places)
            painter.setPen(QColor(theme.line))
            painter.drawLine(places.left, y, places.right, y)
            if lowest - y < 0.7 * height:
                continue  # no room for its label above the one before
            lowest = y
            painter.setPen(QColor(theme.muted))
            room = QRectF(0, y - height / 2, places.left - 6, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(tick // 100))
        y = self._y(float(rules.threshold) * 10_000, scale, places)
        self.paint_line_label(painter, y, places.right + 6, self.threshold_label(rules), theme.ink)
        font = self.font_for_names(ground, places)
        self.paint_names(painter, font, places.columns, ground.names, places.bottom)

    def paint_bars(self, painter: QPainter, snapshot: Snapshot, places: Places) -> None:
        """Paint the bars, the threshold across them, and their numbers."""
        scenario, allocation = snapshot.scenario, snapshot.allocation
        theme, rules = self.theme, scenario.rules
        scale = ShareScale.for_threshold(rules.threshold)
        threshold = 100 * rules.threshold
        tops = []
        for i, (party, column) in enumerate(zip(scenario.parties, places.columns, strict=True)):
            bar = bar_of(column, self._y(10_000 * party.votes / (allocation.base or 1), scale, places))
            color = theme.party(party.color)
            painter.fillRect(bar, color)
            tops.append(bar.top())
        if scale.broken:
            self._paint_break(painter, self._y(scale.breaks_at, scale, places), places)
        y = self._y(float(threshold) * 100, scale, places)
        painter.setPen(QPen(QColor(theme.ink), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(places.left, y, places.right, y))

        texts = [telling_number(share(party.votes, allocation.base), threshold) for party in scenario.parties]
        font, metrics = self.bold, self.bold_metrics
        if any(metrics.horizontalAdvance(text) + 4 > places.columns[0].width() for text in texts):
            font, metrics = self.small, self.small_metrics
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        height = round(metrics.height())
        for i, (text, column, top) in enumerate(zip(texts, places.columns, tops, strict=True)):
            width = round(metrics.horizontalAdvance(text)) + 4
            room = QRect(column.center().x() - width // 2, top - height - 1, width, height)
            ground = theme.clause_wash if i == allocation.runner_up else theme.card
            painter.fillRect(room, QColor(ground))  # so that no line runs through the number
            painter.drawText(QPointF(room.left() + 2, room.bottom() - metrics.descent()), text)

    def _paint_break(self, painter: QPainter, y: int, places: Places) -> None:
        """A gap across axis and bars where the scale changes."""
        painter.fillRect(places.left, y - 2, places.right - places.left, 4, QColor(self.theme.card))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(places.left, y - 3, places.right, y - 3)
        painter.drawLine(places.left, y + 2, places.right, y + 2)
