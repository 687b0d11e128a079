"""The picture of the map with its axes, and the crosshair that is the present scenario."""

from collections.abc import Callable
from functools import partial
from math import ceil, floor

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHideEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QToolTip, QWidget

from kzcalc.analysis.map_picture import Edges, MapClass, MapPicture, picture_of_admitted, picture_of_seats
from kzcalc.analysis.seat_map import SeatMap
from kzcalc.gui.pages.map_colors import class_color, seat_colors
from kzcalc.gui.pages.map_legend import MapLegend, paint_tag
from kzcalc.gui.pages.map_request import MapAnswer, MapRequest, Span
from kzcalc.gui.shares.plot import PlotLayer, Range, SharePlot
from kzcalc.gui.shares.scale import threshold_mark
from kzcalc.gui.state.background import Background, Latest
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.hatch import paint_hatched
from kzcalc.gui.widgets.palette import map_colors
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.map import nothing_to_choose, reading
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.law import Rules

_CENTERED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BLANK = 0
"""The pixel of what is not possible: the hatching below the picture is seen through it."""
_WIDEST = 100
_WITHOUT_THRESHOLD = 20
"""Percentages at which a view ends at the most, and where there is no threshold to look at."""


class MapView(SharePlot):
    """The map with its axes and crosshair; the legend beside it is told what it shows."""

    def __init__(self, document: Document, theme: Theme, legend: MapLegend, parent: QWidget | None = None) -> None:
        super().__init__(document, theme, parent=parent)
        self.setObjectName("map_view")
        self.setAccessibleName(self.tr("Map of the shares of two parties"))
        self.setMinimumSize(theme.px(220), theme.px(130))
        self._legend = legend
        legend.resized.connect(self._letter_again)
        self._axes = (0, 1)
        self._party: int | None = None
        self._key: object = None
        self._shown_for: object = None
        self._map: MapAnswer | None = None
        self._lettered: list[tuple[str, MapClass]] = []
        self._latest = Latest(self)
        self._latest.ready.connect(self._show)
        self._background = Background(self)
        self._background.advanced.connect(self._show)
        self.view.setMouseEnabled(x=True, y=True)
        self.view.setLimits(xMin=0, xMax=_WIDEST, yMin=0, yMax=_WIDEST, minXRange=0.1, minYRange=0.1)
        self._image = pg.ImageItem(axisOrder="row-major")
        self.addItem(self._image, ignoreBounds=True)
        self._below = PlotLayer(self, self._paint_below, -10)
        self._borders = PlotLayer(self, self._paint_borders, 5)
        self._borders.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._above = PlotLayer(self, self._paint_above, 10)
        layout = self.getPlotItem().layout
        layout.setContentsMargins(0, theme.px(18), theme.px(14), theme.px(16))

    @property
    def picture(self) -> MapPicture | None:
        """What is shown."""
        return self._map.picture if self._map is not None else None

    @property
    def shown(self) -> MapAnswer | None:
        """What is shown, with what was asked and where its cells are."""
        return self._map

    @property
    def lettered(self) -> list[tuple[str, MapClass]]:
        """The areas that have a letter, in the legend's order."""
        return self._lettered

    @property
    def refining(self) -> bool:
        """Whether a finer map is on its way."""
        return self._background.waiting or self._background.busy

    # -- what is shown ---------------------------------------------------------------------------------------------

    def draw(self, snapshot: Snapshot, axes: tuple[int, int], party: int | None) -> None:
        """Show the map around the scenario on the table.

        Args:
            snapshot: what is on the table.
            axes: the indices of the parties across and up.
            party: whose seats to show, or None for who is admitted.
        """
        before, self.snapshot, self._axes, self._party = self.snapshot, snapshot, axes, party
        scenario = snapshot.scenario
        shown_for = (scenario.keys[axes[0]], scenario.keys[axes[1]], scenario.share_that_passes)
        if shown_for != self._shown_for:
            self._shown_for, self.zoomed = shown_for, False
        key, self._key = self._key, None  # the view is not asked about before its place is known
        self.stay_home()
        self._key = key
        self._ask(at_once=not snapshot.moved)
        if scenario is not before.scenario:
            self._tell_legend()
            self._above.update()

    def _ask(self, *, at_once: bool) -> None:
        """Ask for the map of what is seen, if it is another than was asked for last."""
        snapshot, scenario = self.snapshot, self.snapshot.scenario
        move, spans = snapshot.move(self._axes), self._spans()
        names = tuple((p.name, p.color) for p in scenario.parties)
        key = (self._party, move, names, spans)
        if key == self._key:
            return
        self._key = key
        self._background.cancel()
        paint = self.painter_of(self._axes, self._party, scenario.rules)
        asked = MapRequest(move, self._axes, self._party, scenario, spans, paint)
        self._latest.ask(asked.answer, at_once=at_once)

    def painter_of(self, axes: tuple[int, int], party: int | None, rules: Rules) -> Callable[[SeatMap], MapPicture]:
        """What makes a picture of a map: all that it needs is in it, so that any thread can call it."""
        dark = self.theme.dark
        if party is None:
            return partial(picture_of_admitted, blank=_BLANK, color_of=partial(class_color, axes=axes, dark=dark))
        return partial(picture_of_seats, party=party, blank=_BLANK, colors=seat_colors(rules.seats, dark=dark))

    def _show(self, answer: MapAnswer) -> None:
        """Show a map; a finer one comes when the hand rests."""
        self._map = answer
        if answer.image is None:
            self._image.clear()
        else:
            rows, columns = answer.image.shape[:2]
            self._image.setImage(answer.image, autoLevels=False, levels=None)
            (left, low), (across, up) = answer.origin, answer.step
            self._image.setRect(QRectF(left / 100, low / 100, columns * across / 100, rows * up / 100))
            if not answer.fine:
                self._background.start_at_rest(answer.asked.refined)
        mark = threshold_mark(answer.asked.scenario)
        for axis in (self.across, self.upwards):
            axis.show_mark(None if mark is None else mark / 100)
            axis.setVisible(answer.image is not None)
        self._letter_again()
        self._paint_again()

    def _paint_again(self) -> None:
        for layer in (self._below, self._borders, self._above):
            layer.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is not seen works for nobody, and keeps nothing: it is resized all the same."""
        self._background.cancel()
        self._latest.forget()
        self._key = self._map = None
        self._lettered = []
        super().hideEvent(event)

    # -- the view --------------------------------------------------------------------------------------------------

    def home(self) -> tuple[Range, Range]:
        """As far again beyond the threshold as below it; everything along an axis where the present share is beyond."""
        scenario = self.snapshot.start
        mark = threshold_mark(scenario)
        around = _WITHOUT_THRESHOLD if mark is None else max(min(ceil(mark / 50), _WIDEST), 2)
        across, up = (float(around if scenario.shown_shares[axis] <= 97 * around else _WIDEST) for axis in self._axes)
        return (0.0, across), (0.0, up)

    def _spans(self) -> tuple[Span, Span]:
        """What is seen, in hundredths of a percent."""
        across, up = ((floor(100 * low), ceil(100 * high)) for low, high in self.view.viewRange())
        return across, up

    def range_changed(self) -> None:
        """What is seen is computed anew, to the hundredth where there is room for that."""
        if self._key is not None:
            self._ask(at_once=False)
        self._letter_again()
        self._paint_again()

    # -- letters ---------------------------------------------------------------------------------------------------

    def _letter_again(self) -> None:
        self._letter()
        self._tell_legend()
        self._above.update()

    def _letter(self) -> None:
        """Give letters to the classes that are seen and have room for one, as many as the legend has rows."""
        self._lettered = []
        shown, picture = self._map, self.picture
        if shown is None or picture is None:
            return
        room, least, size = self._room(), self.theme.px(18), self._cell(shown)
        roomy = [
            c
            for c in picture.classes
            if min(c.room[0] * size.x(), c.room[1] * size.y()) >= least
            and room.contains(self._place_of(shown, c.place))
        ]
        self._lettered = list(zip(_LETTERS, roomy[: self._legend.rows], strict=False))

    def _cell(self, shown: MapAnswer) -> QPointF:
        """How wide and high a cell is, in pixels."""
        room, ((left, right), (low, high)) = self._room(), self.view.viewRange()
        across, up = shown.step
        return QPointF(room.width() * across / 100 / (right - left), room.height() * up / 100 / (high - low))

    def _place_of(self, shown: MapAnswer, cell: tuple[int, int]) -> QPointF:
        """Where the middle of a cell is."""
        across, up = (
            (place + 0.5) * step + first for place, step, first in zip(cell, shown.step, shown.origin, strict=True)
        )
        return QPointF(self.pixel_across(across), self.pixel_up(up / 100))

    def _tell_legend(self) -> None:
        shown, scenario = self._ready, self.snapshot.scenario
        self._legend.setVisible(shown is None or shown.picture is not None)
        if shown is None:
            return  # a hidden page is resized too, and the parties may be others by now
        if shown.asked.party is None:
            self._legend.show_classes(scenario, self._lettered, self._here())
        else:
            self._legend.show_seats(scenario, shown.asked.party)

    def _here(self) -> tuple[tuple[int, ...], bool]:
        """Who is admitted in the scenario itself, and whether the clause applies."""
        allocation = self.snapshot.allocation
        return tuple(i for i, admitted in enumerate(allocation.admitted) if admitted), allocation.clause_active

    # -- painting --------------------------------------------------------------------------------------------------

    @property
    def _ready(self) -> MapAnswer | None:
        """What is shown, if it is of the parties on the table; else it is about to be drawn."""
        shown = self._map
        return shown if shown is not None and shown.asked.scenario.keys == self.snapshot.scenario.keys else None

    def _paint_below(self, painter: QPainter) -> None:
        """What is not possible: it is seen where the picture has nothing."""
        if self._ready is not None and self.picture is not None:
            theme = self.theme
            paint_hatched(painter, self._room(), QColor(theme.line), theme.window, theme.zoom)

    def _paint_borders(self, painter: QPainter) -> None:
        """Lines between areas; where seats are shown, the line around where the clause applies."""
        shown, picture = self._ready, self.picture
        if shown is None or picture is None:
            return
        theme = self.theme
        ink, wide = QColor(map_colors(dark=theme.dark).border), 1.4 * theme.zoom
        painter.setClipRect(self._room())
        if shown.asked.party is None:
            pens = [(picture.borders, ink, wide), (picture.clause_edges, ink, wide)]
        else:  # on every colour of the ramp
            fill = QColor(theme.clause_fill)
            pens = [
                (picture.clause_edges, QColor(theme.clause_ink), 3 * wide),
                (picture.clause_edges, fill, 1.5 * wide),
            ]
        for edges, color, width in pens:
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            painter.drawLines(self._lines(shown, edges))
        painter.setClipping(False)

    def _lines(self, shown: MapAnswer, edges: Edges) -> list[QLineF]:
        """The lines between cells, in pixels: each cell begins at its share."""
        (left, bottom), (wide, high) = shown.origin, shown.step
        x, y = self.pixel_across(left), self.pixel_up(bottom / 100)
        step_across, step_up = self.pixel_across(left + wide) - x, self.pixel_up((bottom + high) / 100) - y

        def across(columns: NDArray[np.int64]) -> list[float]:
            pixels: list[float] = (x + columns * step_across).tolist()
            return pixels

        def up(rows: NDArray[np.int64]) -> list[float]:
            pixels: list[float] = (y + rows * step_up).tolist()
            return pixels

        column, first, last = edges.upright
        lines = list(map(QLineF, across(column + 1), up(first), across(column + 1), up(last + 1)))
        row, first, last = edges.level
        return lines + list(map(QLineF, across(first), up(row + 1), across(last + 1), up(row + 1)))

    def _paint_above(self, painter: QPainter) -> None:
        """The frame, the names of the axes, the threshold, the letters and the crosshair."""
        shown = self._ready
        if shown is None:
            return
        theme, px, room = self.theme, self.theme.px, self._room()
        if shown.picture is None:
            painter.fillRect(self.viewport().rect(), QColor(theme.card))
            painter.setPen(QColor(theme.ink))
            painter.setFont(theme.font(13))
            text = nothing_to_choose(self.snapshot.scenario, len(self._axes))
            painter.drawText(self.viewport().rect().adjusted(px(20), 0, -px(20), 0), _CENTERED, text)
            return
        painter.setFont(theme.font(12))
        painter.setPen(QColor(theme.muted))
        across, up = (party_name(self.snapshot.scenario.parties[axis]) for axis in shown.asked.axes)
        above = QRectF(room.left(), 0, room.width(), room.top() - px(3))
        below = QRectF(0, room.bottom(), room.right(), self.viewport().height() - room.bottom())
        self._write(painter, above, self.tr("↑ {party}, %").format(party=up), Qt.AlignmentFlag.AlignLeft)
        self._write(painter, below, self.tr("{party}, % →").format(party=across), Qt.AlignmentFlag.AlignRight)
        painter.setPen(QPen(QColor(theme.border), px(1)))
        painter.drawRect(room)
        painter.setClipRect(room.adjusted(-px(9), -px(9), px(9), px(9)))
        self._paint_threshold(painter)
        for letter, c in self._lettered:
            paint_tag(painter, self._place_of(shown, c.place), letter, theme)
        self._paint_impossible(painter, shown)
        self._paint_crosshair(painter)
        painter.setClipping(False)

    def _write(self, painter: QPainter, room: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignBottom, text)

    def _paint_threshold(self, painter: QPainter) -> None:
        mark, room = threshold_mark(self.snapshot.scenario), self._room()
        if mark is None:
            return
        x, y = self.pixel_across(mark), self.pixel_up(mark / 100)
        for color, style in ((self.theme.card, Qt.PenStyle.SolidLine), (self.theme.ink, Qt.PenStyle.DashLine)):
            painter.setPen(QPen(QColor(color), self.theme.px(1), style))
            if room.left() <= x <= room.right():
                painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
            if room.top() <= y <= room.bottom():
                painter.drawLine(QLineF(room.left(), y, room.right(), y))

    def _paint_impossible(self, painter: QPainter, shown: MapAnswer) -> None:
        """A word on what is hatched, if there is room for it."""
        if shown.picture is None or shown.picture.impossible is None:
            return
        theme, text = self.theme, self.tr("not possible")
        painter.setFont(theme.font(12))
        place, room = shown.picture.impossible
        tag = (
            QFontMetricsF(painter.font())
            .boundingRect(text)
            .adjusted(-theme.px(6), -theme.px(2), theme.px(6), theme.px(2))
        )
        size = self._cell(shown)
        tag.moveCenter(self._place_of(shown, place))
        if tag.width() < room[0] * size.x() and tag.height() < room[1] * size.y() and self._room().contains(tag):
            painter.fillRect(tag, QColor(theme.window))
            painter.setPen(QColor(theme.muted))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_crosshair(self, painter: QPainter) -> None:
        """The present scenario: a dot, seen on every colour, and thin lines to both axes."""
        theme, px, room, at = self.theme, self.theme.px, self._room(), self._present()
        lines = [QLineF(room.left(), at.y(), at.x(), at.y()), QLineF(at.x(), at.y(), at.x(), room.bottom())]
        for color, width in ((theme.card, 3), (theme.ink, 1)):
            painter.setPen(QPen(QColor(color), px(width)))
            painter.drawLines(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, radius in ((theme.card, 9), (theme.ink, 7.5), (theme.card, 5)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawEllipse(at, px(radius), px(radius))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _present(self) -> QPointF:
        """Where the present scenario is."""
        shown = self.snapshot.scenario.shown_shares
        return QPointF(self.pixel_across(shown[self._axes[0]]), self.pixel_up(shown[self._axes[1]] / 100))

    # -- the pointer -----------------------------------------------------------------------------------------------

    def offset_from_handle(self, at: QPointF) -> QPointF:
        """How far a place is from the crosshair."""
        return at - self._present()

    def hover(self, event: QMouseEvent | None) -> None:
        """Tell the values under the pointer."""
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if event is None else Qt.CursorShape.CrossCursor)
        if event is not None:
            text = plain_tooltip(self.reading(event.position()))
            QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def shares_at(self, at: QPointF) -> dict[int, int]:
        """The two shares at a place."""
        return {self._axes[0]: self.share_across(at.x()), self._axes[1]: self.share_up(at.y())}

    def reading(self, at: QPointF) -> str:
        """What moving the crosshair to a place would bring, exactly. On the axis of a locked share it does not move."""
        return reading(self.snapshot.scenario, self.snapshot.move(self._axes), self.shares_at(at), self.on_handle(at))
