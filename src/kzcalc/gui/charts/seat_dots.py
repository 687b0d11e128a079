"""One seat of the hall as a dot, in each of its forms; painted once, then copied to every place."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kzcalc.gui.charts.hall_wedges import Form
from kzcalc.gui.charts.seats_picture import on_pixels
from kzcalc.gui.widgets.theme import Theme

_RING = 1.22
"""The diameter of a ring, in dots: just less than the distance between two seats."""


class SeatDots:
    """Paints dots of one diameter.

    Args:
        theme: the colours.
        diameter: of a plain dot, in pixels.
    """

    def __init__(self, theme: Theme, diameter: float) -> None:
        self._theme = theme
        self._diameter = diameter
        self._painted: dict[tuple[Form, str, float], QPixmap] = {}

    def paint(self, painter: QPainter, center: QPointF, form: Form, color: QColor) -> None:
        """Paint a seat."""
        if not on_pixels(painter):
            self._paint_form(painter, center, form, color)
            return
        ratio = painter.device().devicePixelRatioF()
        key = (form, color.name(), ratio)
        dot = self._painted.get(key)
        if dot is None:
            dot = self._painted[key] = self._pixmap(form, color, ratio)
        half = dot.width() / ratio / 2
        painter.drawPixmap(QPointF(round(center.x() - half), round(center.y() - half)), dot)

    def _pixmap(self, form: Form, color: QColor, ratio: float) -> QPixmap:
        side = round(self._diameter * _RING + 4 * self._theme.zoom)
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._paint_form(painter, QPointF(side / 2, side / 2), form, color)
        painter.end()
        return pixmap

    def _paint_form(self, painter: QPainter, center: QPointF, form: Form, color: QColor) -> None:
        theme, radius = self._theme, self._diameter / 2
        stroke = min(1.75 * theme.zoom, radius / 3)
        edge = QPen(QColor(theme.clause_edge), stroke)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if form in (Form.ASSEMBLY, Form.UNFILLED):
            dashed = form is Form.UNFILLED
            painter.setPen(QPen(color, stroke, Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, radius - stroke / 2, radius - stroke / 2)
        if form in (Form.BY_CLAUSE, Form.WOULD_MOVE):
            ring = radius * _RING
            if form is Form.WOULD_MOVE:
                edge.setStyle(Qt.PenStyle.DashLine)
                edge.setDashPattern([2, 1.5])
            painter.setPen(edge)
            painter.setBrush(QColor(theme.clause_wash))
            painter.drawEllipse(center, ring - stroke / 2, ring - stroke / 2)
            radius = max(ring - stroke - min(2 * theme.zoom, radius / 4), radius / 2)
        if form in (Form.SEATED, Form.BY_CLAUSE, Form.WOULD_MOVE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(center, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
