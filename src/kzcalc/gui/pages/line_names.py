"""The names of lines in a plot: at their ends, none over another; or within the plot, where there is no room beside."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from kzcalc.gui.widgets.theme import Theme

_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FROM_TOP = 1.8
"""How many lines of text are left free above names that stand within the plot."""


@dataclass(frozen=True, slots=True)
class LineName:
    """What a line is called.

    Attributes:
        y: where it ends, in pixels.
        text: its name.
        color: its colour.
        strong: whether it is the line that the plot is about.
        dashed: whether it is dashed.
        swatch: whether its colour stands before its name.
    """

    y: float
    text: str
    color: QColor
    strong: bool = False
    dashed: bool = False
    swatch: bool = False


def paint_names_beside(painter: QPainter, names: Sequence[LineName], room: QRectF, theme: Theme) -> list[float]:
    """Paint each name where its line ends, or as near as there is room.

    Args:
        painter: paints.
        names: the most important first; those without room are left out.
        room: beside the plot.
        theme: the theme.

    Returns:
        At which heights names stand.
    """
    px, taken = theme.px, list[float]()
    line = QFontMetricsF(theme.font(12)).height()
    for name in names:
        places = (name.y + d * line for d in (0, 1, -1, 2, -2, 3, -3))
        at = next((y for y in places if _is_free(y, taken, room, line)), None)
        if at is None:
            continue
        taken.append(at)
        place = QRectF(room.left(), at - line / 2, room.width(), line)
        if name.swatch:
            painter.fillRect(QRectF(room.left(), at - px(4), px(8), px(8)), name.color)
            place.setLeft(room.left() + px(12))
        _write(painter, name, place, theme)
    return taken


def paint_names_within(painter: QPainter, names: Sequence[LineName], plot: QRectF, theme: Theme) -> None:
    """Paint names at the left, where rising lines leave room, each after a piece of its line."""
    px = theme.px
    line = QFontMetricsF(theme.font(12)).height()
    wide = max(QFontMetricsF(theme.font(12, 600)).horizontalAdvance(name.text) for name in names)
    ground = QRectF(plot.left() + px(6), plot.top() + _FROM_TOP * line, wide + px(34), (len(names) + 0.3) * line)
    painter.fillRect(ground, QColor(theme.card))  # so that no line runs through a name
    for i, name in enumerate(names):
        at = ground.top() + (i + 0.65) * line
        style = Qt.PenStyle.DashLine if name.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(name.color, px(2), style))
        painter.drawLine(QLineF(ground.left() + px(4), at, ground.left() + px(22), at))
        _write(painter, name, QRectF(ground.left() + px(28), at - line / 2, wide + px(4), line), theme)


def _write(painter: QPainter, name: LineName, place: QRectF, theme: Theme) -> None:
    painter.setFont(theme.font(12, 600 if name.strong else 400))
    painter.setPen(QColor(theme.ink if name.strong else theme.muted))
    metrics = QFontMetricsF(painter.font())
    painter.drawText(place, _BESIDE, metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, place.width()))


def _is_free(y: float, taken: Sequence[float], room: QRectF, line: float) -> bool:
    within = room.top() - line / 2 <= y <= room.bottom() - line / 3
    return within and all(abs(y - other) >= 0.95 * line for other in taken)
