"""The stage: where the clause's card, the charts and the page that is open stand, at every size of the window."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kzcalc.gui.charts.banner import ClauseBanner
from kzcalc.gui.charts.clause_places import HEIGHTS, Form
from kzcalc.gui.charts.seats_card import SeatsCard
from kzcalc.gui.charts.shares_card import SharesCard
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme

_COMPACT_WIDTH, _COMPACT_HEIGHT = 1200, 720
"""A window that is narrower or lower is compact, at a zoom of 1."""
_DOCKED_WIDTH = 1720
"""From this width on, a page stands at the right and leaves the stage as it is."""
_HIGH = 1000
"""From this height on, there is room for a taller card of the clause, and for the hall above a page."""
_PAGE_WIDTH = 608
_LEAST_SEATS, _LEAST_SHARES = 220, 140


def is_compact(window: QSize, zoom: float) -> bool:
    """Whether a window has no room for what can be left out."""
    return window.width() < _COMPACT_WIDTH * zoom or window.height() < _COMPACT_HEIGHT * zoom


def gap(window: QSize, zoom: float) -> int:
    """Between cards, in pixels."""
    return round((10 if is_compact(window, zoom) else 12) * zoom)


def panel_width(window: QSize, zoom: float) -> float:
    """The width of the parties' panel, in pixels: it grows a little with the window."""
    if window.width() < _COMPACT_WIDTH * zoom:
        return 320 * zoom
    return min(max(392 + 0.075 * (window.width() / zoom - 1280), 392), 520) * zoom


class Places(NamedTuple):
    """Where everything on the stage stands; None for what is not shown.

    Attributes:
        form: how much the clause's card says.
        banner: the clause's card.
        seats: the seats, as bars or as the hall.
        shares: the vote shares.
        page: the page that is open.
    """

    form: Form
    banner: QRect
    seats: QRect | None
    shares: QRect | None
    page: QRect | None


def places(
    stage: QSize, window: QSize, zoom: float, *, page: bool, hall: bool, least: int = 0, easy: int = 0
) -> Places:
    """Share out the stage.

    Args:
        stage: its size in pixels.
        window: the size of the window that it is in.
        zoom: how many pixels a length of 1 takes.
        page: whether a page is open.
        hall: whether the seats are shown as the hall, which takes the place of the shares, too.
        least: the height in pixels that the seats need at the least: many parties need more.
        easy: the height in which they are read with ease: before they have it, the shares get nothing.
    """
    between = gap(window, zoom)
    compact = is_compact(window, zoom)
    docked = page and window.width() >= _DOCKED_WIDTH * zoom
    width = stage.width()
    page_place = None
    if docked:
        page_width = round(max(_PAGE_WIDTH * zoom, (width - between) * 0.427))
        width -= page_width + between
        page_place = QRect(width + between, 0, page_width, stage.height())
    below = page and not docked
    high = window.height() >= _HIGH * zoom
    form: Form = "compact" if compact else "slim" if below else "tall" if high else "full"
    banner = QRect(0, 0, width, round(HEIGHTS[form] * zoom))
    top = banner.height() + between
    rest = stage.height() - top
    if below and compact:
        return Places(form, banner, None, None, QRect(0, top, width, rest))
    if below:
        seats = max(round(_LEAST_SEATS * zoom), round((rest - between) * 0.472), least)
        lower = QRect(0, top + seats + between, width, rest - seats - between)
        return Places(form, banner, QRect(0, top, width, seats), None, lower)
    ratio = 0.386 if compact else 0.415 + 0.06 * min(1, max(0, rest / zoom / 520 - 1))
    shares = min(round((rest - between) * ratio), rest - between - max(least, easy))
    if hall or shares < _LEAST_SHARES * zoom:
        return Places(form, banner, QRect(0, top, width, rest), None, page_place)
    seats = rest - between - shares
    lower = QRect(0, top + seats + between, width, shares)
    return Places(form, banner, QRect(0, top, width, seats), lower, page_place)


class Stage(QWidget):
    """Puts the cards in their places. A page that is opened never crushes the seats."""

    def __init__(  # noqa: PLR0917 - it is given what it arranges
        self,
        banner: ClauseBanner,
        seats: SeatsCard,
        shares: SharesCard,
        pages: QWidget,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._banner, self._seats, self._shares, self._pages, self._theme = banner, seats, shares, pages, theme
        for widget in (banner, seats, shares, pages):
            widget.setParent(self)
        self._snapshot: Snapshot | None = None
        seats.view_changed.connect(self.arrange)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table, on the cards that are seen; one that comes back is drawn then."""
        self._snapshot = snapshot
        for card in (self._banner, self._seats, self._shares):
            if not card.isHidden():
                card.draw(snapshot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange everything anew when a card needs another height: with other parties, the seats do."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Put everything in its place."""
        window, zoom = self.window().size(), self._theme.zoom
        page = not self._pages.isHidden()
        docked = window.width() >= _DOCKED_WIDTH * zoom
        self._seats.set_hall_allowed(not page or docked or window.height() >= _HIGH * zoom)
        least = self._seats.minimumSizeHint().height()
        easy = least + self._seats.chart.missing_height
        at = places(self.size(), window, zoom, page=page, hall=self._seats.hall, least=least, easy=easy)
        self._banner.set_form(at.form)
        returns = False
        for widget, place in (
            (self._banner, at.banner),
            (self._seats, at.seats),
            (self._shares, at.shares),
            (self._pages, at.page),
        ):
            returns |= widget.isHidden() and place is not None
            widget.setVisible(place is not None)
            if place is not None:
                widget.setGeometry(place)
        if returns and self._snapshot is not None:
            self.draw(self._snapshot)
