"""What the two pictures of the seats, bars and hall, are made from, and what each of them can do."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEngine, QPainter

from kzcalc.gui.charts.moved_seats import MovedSeats
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme


class SeatsShown(NamedTuple):
    """What is shown of a snapshot. The Assembly counts as the party after the last.

    Attributes:
        snapshot: the snapshot.
        names: the parties' names, in registration order.
        moved: the seats that the clause moved, or would move.
        intervals: the 90 % interval of each party's seats, None where there is none.
        picked: the parties of the coalition.
        hovered: the party under the pointer.
    """

    snapshot: Snapshot
    names: tuple[str, ...]
    moved: MovedSeats | None
    intervals: tuple[tuple[int, int] | None, ...]
    picked: tuple[int, ...]
    hovered: int | None

    @property
    def seats(self) -> tuple[int, ...]:
        """The list seats of each party."""
        return self.snapshot.allocation.seats

    def before(self, index: int) -> int | None:
        """A party's seats in the baseline, None if there is no baseline."""
        return self.snapshot.seats_before(self.snapshot.scenario.parties[index].key)


class SeatsPicture(Protocol):
    """A way to show the seats."""

    def ground_key(self, shown: SeatsShown) -> Hashable:
        """All that the ground depends on, beside the size."""

    def paint_ground(self, painter: QPainter, size: QSize, shown: SeatsShown) -> None:
        """Paint what does not change while a share is dragged."""

    def paint_seats(self, painter: QPainter, size: QSize, shown: SeatsShown) -> None:
        """Paint what depends on the votes."""

    def at(self, point: QPointF, size: QSize, shown: SeatsShown) -> int | None:
        """The party at a place."""


class Lettering:
    """A font, with what it takes to place text by it.

    Args:
        font: the font.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.height = self.metrics.height()
        self._capitals = self.metrics.capHeight()

    def width(self, text: str) -> float:
        """How wide a text is."""
        return self.metrics.horizontalAdvance(text)

    def elided(self, text: str, width: float) -> str:
        """The text, with an ellipsis where there is no room."""
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))

    def write(self, painter: QPainter, x: float, middle: float, text: str, color: QColor | str) -> None:
        """Write a text from x to the right, its capitals centred on a height."""
        painter.setFont(self.font)
        painter.setPen(QColor(color))
        painter.drawText(QPointF(x, round(middle + self._capitals / 2)), text)

    def write_on(  # noqa: PLR0917 - as `write`, and on what
        self, painter: QPainter, x: float, middle: float, text: str, color: QColor | str, ground: str
    ) -> None:
        """The same on a ground, so that no line strikes the text."""
        room = QRectF(x - 3, middle - self.height / 2, self.width(text) + 6, self.height)
        painter.fillRect(room, QColor(ground))
        self.write(painter, x, middle, text, color)


def paint_tag(painter: QPainter, room: QRectF, lettering: Lettering, text: str, theme: Theme) -> None:
    """Paint a tag of the clause: a text on its colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.clause_fill))
    radius = room.height() / 2
    painter.drawRoundedRect(room, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    x = room.center().x() - lettering.width(text) / 2
    lettering.write(painter, x, room.center().y(), text, theme.clause_ink)


def on_pixels(painter: QPainter) -> bool:
    """Whether what is painted becomes pixels, not lines and letters of an SVG or a PDF."""
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def apart(places: Sequence[tuple[float, float]], left: float, right: float, gap: float) -> list[float]:
    """Where texts begin that should be centred on places, moved as little as it takes for them to stand apart.

    Args:
        places: the middle and the width of each text, from left to right.
        left: where the first may begin.
        right: where the last may end.
        gap: between two texts.
    """
    starts: list[float] = []
    for middle, width in places:
        start = middle - width / 2
        if starts:
            start = max(start, starts[-1] + places[len(starts) - 1][1] + gap)
        starts.append(max(start, left))
    if len(starts) > 1:  # what the second was pushed, both bear
        pushed = starts[-1] - (places[-1][0] - places[-1][1] / 2)
        starts = [start - pushed / 2 for start in starts]
    limit = right
    for i in reversed(range(len(starts))):
        starts[i] = max(min(starts[i], limit - places[i][1]), left)
        limit = starts[i] - gap
    return starts
