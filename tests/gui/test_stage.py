"""The stage at every size of the window: nothing overlaps, nothing is empty, and a page never crushes the seats."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kzcalc.gui.appearance import SMALLEST, zoom_for
from kzcalc.gui.parties.row import PartyRow
from kzcalc.gui.stage import gap, is_compact, panel_width, places
from kzcalc.gui.state.settings import ZOOMS
from kzcalc.gui.widgets.labels import ElidedLabel
from kzcalc.gui.window import MainWindow
from tests.gui.hands import child, trigger
from tests.gui.states import states

SIZES = [(1024, 640), (1280, 800), (1920, 1080), (3840, 2160)]


@st.composite
def windows(draw: st.DrawFn) -> tuple[QSize, float]:
    size = QSize(draw(st.integers(1024, 5000)), draw(st.integers(640, 3000)))
    return size, zoom_for(size, draw(st.sampled_from((0.0, *ZOOMS))))


def stage_of(window: QSize, zoom: float) -> QSize:
    """About the room that the stage has in a window."""
    width = window.width() - panel_width(window, zoom) - 2 * 16 * zoom - gap(window, zoom)
    return QSize(round(width), window.height() - round(150 * zoom))


@given(windows(), st.booleans(), st.booleans())
def test_what_is_shown_fills_the_stage_and_nothing_overlaps(
    window: tuple[QSize, float], page: bool, hall: bool
) -> None:
    size, zoom = window
    stage = stage_of(size, zoom)
    at = places(stage, size, zoom, page=page, hall=hall)
    shown = [place for place in (at.banner, at.seats, at.shares, at.page) if place is not None]
    assert all(QRect(0, 0, stage.width(), stage.height()).contains(place) for place in shown)
    assert not any(a.intersects(b) for a, b in combinations(shown, 2))
    filled = sum(place.width() * place.height() for place in shown)
    assert filled >= 0.9 * stage.width() * stage.height()
    assert page == (at.page is not None)


@given(windows())
def test_a_page_leaves_the_seats_at_least_220_high_or_takes_their_place(window: tuple[QSize, float]) -> None:
    size, zoom = window
    at = places(stage_of(size, zoom), size, zoom, page=True, hall=False)
    if at.seats is None:
        assert is_compact(size, zoom)
    else:
        assert at.seats.height() >= round(220 * zoom)


def test_from_1720_on_a_page_stands_at_the_right_and_the_stage_stays_as_it_is() -> None:
    size = QSize(1920, 1080)
    stage = stage_of(size, 1)
    shut, opened = (places(stage, size, 1, page=page, hall=False) for page in (False, True))
    assert opened.page is not None
    assert (opened.page.top(), opened.page.height()) == (0, stage.height())
    assert opened.page.left() > opened.banner.right()
    for before, after in ((shut.banner, opened.banner), (shut.seats, opened.seats), (shut.shares, opened.shares)):
        assert before is not None
        assert after is not None
        assert (before.top(), before.height()) == (after.top(), after.height())


@pytest.mark.parametrize(
    ("window", "chosen", "zoom"),
    [
        ((1280, 800), 0, 1.0),
        ((1920, 1080), 0, 1.0),
        ((2880, 1620), 0, 1.5),
        ((3840, 2160), 0, 2.0),
        ((3840, 2160), 1.25, 1.25),
        ((1280, 800), 2.0, 1.25),  # as much as fits
        ((1024, 640), 2.0, 1.0),
    ],
)
def test_the_zoom_follows_the_window_or_the_users_choice_as_far_as_it_fits(
    window: tuple[int, int], chosen: float, zoom: float
) -> None:
    assert zoom == zoom_for(QSize(*window), chosen)


@pytest.mark.parametrize("size", SIZES)
def test_the_window_shows_all_seven_rows_and_no_empty_third(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    for _ in range(4):
        QApplication.processEvents()
    rows = [child(window, QWidget, f"share_slider_{key}") for key in ("nur_otan", "cppk")]
    top, bottom = (row.mapTo(window, row.rect().center()).y() for row in rows)
    zoom = window.theme.zoom
    assert window.height() - bottom < 240 * zoom
    assert top < 230 * zoom


@pytest.mark.parametrize("size", SIZES)
def test_twenty_rows_of_seats_are_read_with_ease_before_the_shares_get_any_room(
    window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.document.start_with(states()["twenty"])
    for _ in range(4):
        QApplication.processEvents()
    chart = window.seats_chart
    first, last = (QPointF(chart.width() / 2, y) for y in (chart.height() / 2, chart.height() - 2))
    assert 20 == chart.party_at(last)
    row = chart.party_at(first)
    high = sum(chart.party_at(QPointF(first.x(), y)) == row for y in range(chart.height()))
    assert high >= 15 * window.theme.zoom - 1


@pytest.mark.parametrize("language", ["en", "ru", "kk"], indirect=True)
@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("size", SIZES[:2])
@pytest.mark.parametrize("state", ["official", "2007", "nobody"])
def test_what_stands_beside_headings_and_at_the_foot_is_not_cut(
    window: MainWindow, size: tuple[int, int], state: str
) -> None:
    window.resize(*size)
    window.document.start_with(states()[state])
    for _ in range(4):
        QApplication.processEvents()
    labels = [label for label in window.findChildren(ElidedLabel) if label.isVisible()]
    names = {label for row in window.findChildren(PartyRow) for label in (row.title, row.full)}
    cut = [label.text() for label in labels if label not in names and label.shown_text.endswith("…")]
    assert [] == cut


def test_the_smallest_window_is_940_by_640(window: MainWindow) -> None:
    assert window.minimumSize() == SMALLEST == QSize(940, 640)


def test_only_what_is_seen_is_drawn_and_what_comes_back_is_that_of_the_scenario(window: MainWindow) -> None:
    window.drawer.open("workings")  # in place of the shares
    before = window.shares_chart.snapshot
    window.document.set_share(1, 699)
    assert before is window.shares_chart.snapshot
    window.drawer.close_page()
    assert window.document.snapshot is window.shares_chart.snapshot


def test_the_menu_offers_the_sizes_that_the_window_has_room_for(window: MainWindow) -> None:
    actions = {zoom: window.findChild(QAction, f"action_size_{zoom}") for zoom in (0.0, *ZOOMS)}
    menu = actions[1.0].parent()  # type: ignore[union-attr]  # each of them is there
    assert isinstance(menu, QMenu)
    for size, offered in (((1280, 800), [0.0, 1.0, 1.25]), ((1920, 1080), [0.0, 1.0, 1.25, 1.5])):
        window.resize(*size)
        menu.aboutToShow.emit()
        assert offered == [zoom for zoom, action in actions.items() if action is not None and action.isEnabled()]
    assert "125\N{NO-BREAK SPACE}%" == actions[1.25].text()  # type: ignore[union-attr]
    trigger(window, "action_size_1.25")
    assert 1.25 == window.theme.zoom
