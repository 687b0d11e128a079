"""The picture of the map with its axes and legend, and the crosshair that is the present scenario."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QToolTip, QWidget

from kzcalc.analysis.map_picture import MapClass, MapPicture, picture_of_admitted, picture_of_seats
from kzcalc.analysis.seat_map import SeatMap
from kzcalc.gui.pages.map_colors import class_color, seat_colors
from kzcalc.gui.pages.map_legend import MapLegend
from kzcalc.gui.pages.map_request import MapAnswer, MapRequest
from kzcalc.gui.shares.axis import ShareAxis, paint_bottom_axis, paint_left_axis
from kzcalc.gui.shares.plot import SharePlot
from kzcalc.gui.shares.scale import ShareScale, threshold_mark
from kzcalc.gui.state.background import Background, Latest
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.colors import ink_on, pixel
from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name, party_name_in_sentence
from kzcalc.gui.wording.numbers import hundredths, number
from kzcalc.law import Rules
from kzcalc.scenario import Scenario

_LEGEND = 250
"""The width of the legend."""
_CENTERED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_ELIDED = Qt.TextElideMode.ElideRight
_INK = "#1b2430"
_NOTCH = 8
_ROOM = 9
"""How many pixels wide and high an area must be for a letter."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class MapView(SharePlot):
    """The map with its axes, legend and crosshair."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.setObjectName("map_view")
        self.setAccessibleName(self.tr("Map of the shares of two parties"))
        self.setMinimumHeight(90)
        self._theme = theme
        self._small = scaled(self.font(), 0.92)
        self._key: object = None
        self._axes = (0, 1)
        self._map: MapAnswer | None = None
        self._latest = Latest(self)
        self._latest.ready.connect(self._show)
        self._ground: QPixmap | None = None
        self._lettered: list[tuple[str, MapClass]] = []
        self._legend = MapLegend(theme, self)
        self._background = Background(self)
        self._background.advanced.connect(self._show)

    @property
    def picture(self) -> MapPicture | None:
        """What is shown."""
        return self._map.picture if self._map is not None else None

    @property
    def refining(self) -> bool:
        """Whether a finer map is on its way."""
        return self._background.waiting or self._background.busy

    def draw(self, snapshot: Snapshot, axes: tuple[int, int], party: int | None) -> None:
        """Show the map around the scenario on the table.

        Args:
            snapshot: what is on the table.
            axes: the indices of the parties across and up.
            party: whose seats to show, or None for who is admitted.
        """
        before, self.snapshot, self._axes = self.snapshot, snapshot, axes
        scenario = snapshot.scenario
        move = snapshot.move(axes)
        key = (party, move, tuple(p.color for p in scenario.parties))
        if key != self._key:
            self._key = key
            self._background.cancel()
            asked = MapRequest(move, axes, party, scenario, self._painter(axes, party, scenario.rules))
            self._latest.ask(asked.answer, at_once=not snapshot.moved)
        elif scenario is not before.scenario:
            if scenario.parties != before.scenario.parties:  # perhaps another name
                self._ground = None
            self._show_legend()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is not seen works for nobody, and keeps nothing: it is resized all the same."""
        self._background.cancel()
        self._latest.forget()
        self._key = self._map = None
        self._lettered = []
        super().hideEvent(event)

    # -- the picture -----------------------------------------------------------------------------------------------

    def _show(self, answer: MapAnswer) -> None:
        """Show a map; a finer one comes when the hand rests."""
        self._map = answer
        if answer.picture is not None and not answer.fine:
            self._background.start_at_rest(answer.asked.refined)
        self._letter()
        self._show_legend()
        self.update()

    def _painter(self, axes: tuple[int, int], party: int | None, rules: Rules) -> Callable[[SeatMap], MapPicture]:
        """What makes a picture of a map: all that it needs is in it, so that any thread can call it."""
        theme, blank = self._theme, pixel(self._theme.window)
        if party is None:
            return partial(picture_of_admitted, blank=blank, color_of=partial(class_color, axes=axes, theme=theme))
        return partial(picture_of_seats, party=party, blank=blank, colors=seat_colors(rules.seats, theme.line))

    # -- geometry --------------------------------------------------------------------------------------------------

    @property
    def area(self) -> QRect:
        line = self.fontMetrics().height()
        width = max(self.width() - 46 - 16 - _LEGEND, 60)
        return QRect(46, line + 4, width, max(self.height() - 2 * line - 12, 30))

    @property
    def axes(self) -> tuple[ShareAxis, ShareAxis]:
        """The axis across and the axis up."""
        plot = self.area
        scale = ShareScale.for_threshold(self.snapshot.scenario.rules.threshold)
        return ShareAxis(scale, plot.left(), plot.width() - 1), ShareAxis(scale, plot.bottom(), 1 - plot.height())

    def _to_pixels(self, picture: MapPicture) -> QTransform:
        """From columns and rows to pixels: the middle of the first cell is at 0 %, that of the last at 100 %."""
        plot, (columns, rows) = self.area, picture.cells
        across, up = (plot.width() - 1) / (columns - 1), (1 - plot.height()) / (rows - 1)
        return QTransform(across, 0, 0, up, plot.left(), plot.bottom())

    def _present(self) -> tuple[int, int]:
        shown = self.snapshot.scenario.shown_shares
        return shown[self._axes[0]], shown[self._axes[1]]

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown, scenario = self._map, self.snapshot.scenario
        if shown is None or shown.asked.scenario.keys != scenario.keys:
            return  # it is about to be drawn
        picture = shown.picture
        painter = QPainter(self)
        if picture is None:
            self._paint_nothing_to_choose(painter)
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatioF() != ratio:
            self._ground = self._painted_ground(picture, shown.asked, ratio)
        painter.drawPixmap(QPoint(), self._ground)
        plot, (across, up), (x, y) = self.area, self.axes, self._present()
        at = QPointF(round(across.pixel(x)) + 0.5, round(up.pixel(y)) + 0.5)
        painter.setClipRect(plot.adjusted(-7, -7, 7, 7))
        lines = [
            QLineF(plot.left(), at.y(), plot.right(), at.y()),
            QLineF(at.x(), plot.top(), at.x(), plot.bottom()),
        ]
        for color, width in (("#ffffff", 3.0), ("#000000", 1.0)):  # seen on every colour of the map
            painter.setPen(QPen(QColor(color), width))
            painter.drawLines(lines)
        self._paint_letters(painter, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, radius in (("#ffffff", 7), ("#000000", 5.5)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawEllipse(at, radius, radius)
        # Filled as the scenario itself is: real counts may lie on the other side of an edge than their shares do.
        here = next((c.rgb for _, c in self._lettered if (c.admitted, c.clause_active) == self._here()), None)
        painter.setBrush(QColor("#ffffff") if here is None else QColor.fromRgb(here))
        painter.drawEllipse(at, 3.5, 3.5)
        painter.end()

    def _show_legend(self) -> None:
        shown, scenario = self._map, self.snapshot.scenario
        self._legend.setVisible(shown is not None and shown.picture is not None)
        if shown is None or shown.asked.scenario.keys != scenario.keys:
            return  # a hidden page is resized too, and the parties may be others by now
        if shown.asked.party is None:
            self._legend.show_classes(scenario, self._lettered, self._here())
        else:
            self._legend.show_seats(scenario, shown.asked.party)

    def _here(self) -> tuple[tuple[int, ...], bool]:
        """Who is admitted in the scenario itself, and whether the clause is active."""
        allocation = self.snapshot.allocation
        return tuple(i for i, admitted in enumerate(allocation.admitted) if admitted), allocation.clause_active

    def _painted_ground(self, picture: MapPicture, asked: MapRequest, ratio: float) -> QPixmap:
        scenario = self.snapshot.scenario
        theme, plot, (across, up) = self._theme, self.area, self.axes
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(theme.card))
        painter = QPainter(pixmap)
        painter.setFont(self._small)
        (columns, rows), to_pixels = picture.cells, self._to_pixels(picture)
        image = QImage(picture.pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        painter.save()
        painter.setClipRect(plot)
        painter.drawImage(to_pixels.mapRect(QRectF(-0.5, -0.5, columns, rows)), image)
        self._paint_edges(painter, to_pixels, picture)
        for axis, line in ((across, Qt.Orientation.Vertical), (up, Qt.Orientation.Horizontal)):
            self._paint_axis_marks(painter, axis, plot, line, scenario)
        painter.restore()
        mark = threshold_mark(scenario)
        paint_bottom_axis(painter, across, plot, mark, theme)
        paint_left_axis(painter, up, plot, mark, theme)
        names = [party_name(scenario.parties[axis]) for axis in asked.axes]
        painter.setPen(QColor(theme.ink))
        metrics, legend = painter.fontMetrics(), self._legend
        up_name = metrics.elidedText(self.tr("↑ {party}, %").format(party=names[1]), _ELIDED, plot.right() - 8)
        painter.drawText(QPointF(8, metrics.ascent() + 1), up_name)
        across_name = metrics.elidedText(self.tr("→ {party}, %").format(party=names[0]), _ELIDED, legend.width())
        painter.drawText(QPointF(legend.x(), plot.bottom() + 3 + metrics.ascent()), across_name)
        painter.end()
        return pixmap

    def _paint_nothing_to_choose(self, painter: QPainter) -> None:
        """Where no other party can give way, the two shares depend on each other; say why nobody can."""
        painter.fillRect(self.rect(), QColor(self._theme.card))
        painter.setPen(QColor(self._theme.ink))
        room = self.rect().adjusted(20, 0, -20, 0)
        scenario = self.snapshot.scenario
        if scenario.shares is None:
            text = self.tr("Hundredths of a percent cannot say who clears the threshold here, so nothing can be moved.")
        elif len(scenario.parties) == len(self._axes):
            text = self.tr("There are but two parties: the one has what the other has not. See the sweep.")
        else:
            text = self.tr("All other shares are locked: these two depend on each other. See the sweep.")
        painter.drawText(room, _CENTERED, text)

    def _paint_edges(self, painter: QPainter, to_pixels: QTransform, picture: MapPicture) -> None:
        """Thin lines between classes; the contour where the clause begins and ends, between the cells that differ."""
        theme = self._theme
        for edges, pens in (
            (picture.borders, ((_INK, 1),)),
            (picture.clause_edges, ((theme.clause_ink, 4), (theme.clause_fill, 2))),  # seen on every colour
        ):
            lines = [QLineF(x + 0.5, a - 0.5, x + 0.5, b + 0.5) for x, a, b in edges.upright.T.tolist()]
            lines += [QLineF(a - 0.5, y + 0.5, b + 0.5, y + 0.5) for y, a, b in edges.level.T.tolist()]
            painter.save()
            painter.setWorldTransform(to_pixels, combine=True)
            for color, width in pens:
                pen = QPen(QColor(color), width)
                pen.setCosmetic(True)  # so wide in pixels, not in cells
                painter.setPen(pen)
                painter.drawLines(lines)
            painter.restore()

    def _paint_axis_marks(
        self, painter: QPainter, axis: ShareAxis, plot: QRect, line: Qt.Orientation, scenario: Scenario
    ) -> None:
        """The threshold across the map, and notches where the scale changes."""
        vertical = line == Qt.Orientation.Vertical
        if axis.scale.broken:  # notches at both ends, so that nothing crosses the map but the crosshair
            at = round(axis.pixel(axis.scale.breaks_at))
            for end in (0, plot.height() - _NOTCH) if vertical else (0, plot.width() - _NOTCH):
                x, y = (at - 1, plot.top() + end) if vertical else (plot.left() + end, at - 1)
                size = QSize(3, _NOTCH) if vertical else QSize(_NOTCH, 3)
                painter.fillRect(QRect(QPoint(x, y), size), QColor(self._theme.card))
        mark = threshold_mark(scenario)
        if mark is None:
            return
        at = round(axis.pixel(mark))
        painter.setPen(QPen(QColor(_INK), 1, Qt.PenStyle.DotLine))
        if vertical:
            painter.drawLine(at, plot.top(), at, plot.bottom())
        else:
            painter.drawLine(plot.left(), at, plot.right(), at)

    def _letter(self) -> None:
        """Give letters to the classes that have room for one, the largest first, as many as the legend has rows."""
        self._ground = None
        if self.picture is not None:
            to_pixels = self._to_pixels(self.picture)
            areas = [(c, to_pixels.mapRect(QRectF(0, 0, *c.room))) for c in self.picture.classes]
            roomy = [c for c, area in areas if min(area.width(), area.height()) >= _ROOM]
            self._lettered = list(zip(_LETTERS, roomy[: self._legend.rows], strict=False))

    def _paint_letters(self, painter: QPainter, picture: MapPicture) -> None:
        """A letter in each area, as in the legend, on a plate of its colour: no line runs through it."""
        painter.setFont(bold(self._small))
        to_pixels, size = self._to_pixels(picture), painter.fontMetrics().size(0, "M")
        for letter, c in self._lettered:
            plate = QRect(QPoint(), size)
            plate.moveCenter(to_pixels.map(QPointF(*c.place)).toPoint())
            painter.fillRect(plate, QColor.fromRgb(c.rgb))
            painter.setPen(ink_on(c.rgb))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, letter)

    # -- the pointer -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        plot = self.area
        self._legend.setGeometry(plot.right() + 18, 6, self.width() - plot.right() - 26, plot.bottom() - 4)
        self._letter()
        self._show_legend()
        super().resizeEvent(event)

    def offset_from_handle(self, at: QPointF) -> QPointF:
        """How far a place is from the crosshair."""
        (across, up), (x, y) = self.axes, self._present()
        return at - QPointF(across.pixel(x), up.pixel(y))

    def hover(self, event: QMouseEvent | None) -> None:
        """Tell the values under the pointer."""
        self.setCursor(Qt.CursorShape.ArrowCursor if event is None else Qt.CursorShape.CrossCursor)
        if event is not None:
            text = plain_tooltip(self.reading(event.position()))
            QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def shares_at(self, at: QPointF) -> dict[int, int]:
        """The two shares at a place."""
        across, up = self.axes
        return {self._axes[0]: across.share(at.x()), self._axes[1]: up.share(at.y())}

    def reading(self, at: QPointF) -> str:
        """What moving the crosshair to a place would bring, exactly. On the axis of a locked share it does not move."""
        shares = self.shares_at(at)
        snapshot = self.snapshot
        scenario = snapshot.scenario if self.on_handle(at) else snapshot.move(self._axes).to(shares)
        names, shown = [party_name_in_sentence(party) for party in scenario.parties], scenario.shown_shares
        there = {i: shown[i] for i in shares}
        unreached = any(there[i] != share and not scenario.parties[i].locked for i, share in shares.items())
        if unreached and not self.on_handle(at):
            return self.tr("Not possible: together more than the locked shares leave.")
        allocation = scenario.allocate()
        where = ", ".join(f"{names[i]} {hundredths(share)}" for i, share in there.items())
        pairs = zip(names, allocation.seats, strict=True)
        seats = ", ".join(f"{name} {number(held)}" for name, held in pairs if held)
        lines = [where, self.tr("seats: {seats}").format(seats=seats or self.tr("none"))]
        if allocation.clause_active:
            lines.append(self.tr("guarantee clause active"))
        return "\n".join(lines)
