"""The left panel: what is written in it can be read at every width, and it says what the hand does."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from kzcalc import Party, Rules, Scenario
from kzcalc.gui.parties.panel import PartyPanel
from kzcalc.gui.parties.row import PartyRow
from kzcalc.gui.parties.row_places import LEAST_HEIGHT, RowPlaces, RowShape, covered, row_places
from kzcalc.gui.shares.slider_axis import SliderAxis
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.widgets.colors import ink_on
from kzcalc.gui.widgets.palette import contrast, default_colors
from kzcalc.gui.widgets.theme import DARK, LIGHT, THEMES, Theme, apply_theme
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.names import full_name
from kzcalc.scenario.catalogue import catalogue, official_result_2012
from tests.gui.hands import KEYS, child, press_slider, slider, trigger, type_share

LEFT = Qt.MouseButton.LeftButton
SIZES = {"1024": (320, 508), "1280": (392, 652), "1920": (440, 930)}
"""The panel's size in windows so wide."""

Open = Callable[..., PartyPanel]


@pytest.fixture
def open_panel(qtbot: QtBot, settings: QSettings) -> Open:
    """Open a panel alone, of a size and with a scenario."""
    panels = []  # what nobody holds is deleted

    def open_it(scenario: Scenario, size: tuple[int, int] = SIZES["1280"], theme: Theme = LIGHT) -> PartyPanel:
        apply_theme(theme)
        document = Document(scenario)
        panel = PartyPanel(document, Coalition(document), Settings(settings), theme)
        document.setParent(panel)
        document.changed.connect(panel.draw)
        qtbot.addWidget(panel)
        panel.set_compact(size == SIZES["1024"])
        panel.resize(*size)
        panel.draw(document.snapshot)
        panel.show()
        QApplication.processEvents()
        panels.append(panel)
        return panel

    return open_it


def rows(panel: PartyPanel) -> list[PartyRow]:
    QApplication.processEvents()
    return list(panel._rows)


def with_clause() -> Scenario:
    return official_result_2012().with_votes([8405, 699, 150, 120, 66, 83, 477])


def many(count: int = 20) -> Scenario:
    """As many parties as there can be, with names as long as can be."""
    parties = tuple(
        [Party(f"p{i}", f"Народно-демократическая партия труда {i:03}", "#0046af", 500) for i in range(count)]
    )
    assert {40} == {len(party.name) for party in parties}
    return Scenario("Many", parties)


def parts(places: RowPlaces) -> list[QRect]:
    return [p for p in (places.title, places.spin, places.lock, places.difference, places.seats) if p.width()]


@pytest.mark.parametrize("height", [46, 51, 62, 69, 92, 200])
@pytest.mark.parametrize("width", [288, 360, 408])
@pytest.mark.parametrize("difference", [0, 24])
@pytest.mark.parametrize("strip", [False, True])
def test_nothing_in_a_row_overlaps_or_leaves_it(height: int, width: int, difference: int, strip: bool) -> None:
    height += 18 if strip else 0
    shape = RowShape(15, 15 + width, height, 300, 250, 78, difference, 38, strip)
    places = row_places(LIGHT, shape, 15 + width * 2 // 5)
    beside = parts(places)
    assert [] == [(a, b) for i, a in enumerate(beside) for b in beside[i + 1 :] if a.intersects(b)]
    assert not places.second.intersects(places.spin)
    row = QRect(0, 0, 30 + width, height)
    for part in [*beside, places.strip]:
        assert row.contains(part) or not part.height()
    handle = QRect(0, places.slider.center().y() - 8, 400, 17)
    assert row.contains(handle.intersected(row))
    assert all(part.bottom() - handle.top() < 3 for part in beside)
    assert not strip or not places.strip.intersects(places.slider)


@pytest.mark.parametrize("entry", ["2012", "2023", "1999", "rferl-2012"])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_thresholds_line_strikes_no_text_and_no_box(open_panel: Open, entry: str, size: tuple[int, int]) -> None:
    for row in rows(open_panel(catalogue()[entry], size)):
        places, line = row._places, row._line
        assert places is not None
        for part in [*parts(places), places.second] if line is not None else []:
            if part.left() <= line <= part.right():  # type: ignore[operator]
                spans = covered(LIGHT, places, line)  # type: ignore[arg-type]
                assert any(start <= part.top() and part.bottom() < end for start, end in spans)


def test_the_thresholds_line_is_one_through_all_rows(open_panel: Open) -> None:
    panel = open_panel(official_result_2012())
    image = panel.grab().toImage()
    first, last = rows(panel)[0], rows(panel)[-1]
    assert first._line is not None
    top = child(panel, SliderAxis, "").mapTo(panel, QPoint(0, 0)).y() + 18
    bottom = last.slider.mapTo(panel, QPoint(0, 14)).y()
    x = first.mapTo(panel, QPoint(first._line, 0)).x()
    dark = [y for y in range(top, bottom) if image.pixelColor(x, y) == QColor(LIGHT.ink)]
    breaks = [(a, b) for a, b in pairwise(dark) if b - a > 4]
    names = [row.full.mapTo(panel, row.full.rect().center()).y() for row in rows(panel)]
    handles = [row.slider.mapTo(panel, QPoint(0, 14)).y() for row in rows(panel)]
    assert [] == [(a, b) for a, b in breaks if not any(a - 12 <= y <= b + 12 for y in handles + names)]
    assert all(b - a < 24 for a, b in breaks)


@pytest.mark.parametrize("size", ["1280", "1920"])
def test_a_name_in_full_is_cut_only_where_the_row_is_too_narrow_for_it(open_panel: Open, size: str) -> None:
    for row in rows(open_panel(official_result_2012(), SIZES[size])):
        room = row.spin.geometry().left() - row.full.geometry().left()
        wanted = row.full.fontMetrics().horizontalAdvance(row.full.text())
        assert (row.full.shown_text == row.full.text()) == (wanted + 5 <= room), row.full.text()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_spare_height_goes_to_the_rows_evenly(open_panel: Open, size: tuple[int, int]) -> None:
    for scenario in (official_result_2012(), official_result_2012().with_votes([10] * 7), many(2)):
        panel = open_panel(scenario, size)
        heights = [row.height() for row in rows(panel)]
        scroll = panel.findChild(QScrollArea)
        assert scroll is not None
        assert scroll.viewport().height() == sum(heights)
        assert max(heights) - min(heights) <= 1


def test_rows_are_as_high_as_in_the_picture(open_panel: Open) -> None:
    for name, least in (("1024", 49), ("1280", 66), ("1920", 92)):
        assert least <= min(row.height() for row in rows(open_panel(official_result_2012(), SIZES[name])))


def test_twenty_parties_scroll_and_no_row_is_lower_than_it_can_be(open_panel: Open) -> None:
    panel = open_panel(many())
    assert {LEAST_HEIGHT} == {row.height() for row in rows(panel)}
    scroll = panel.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() > 0
    few = rows(open_panel(official_result_2012()))[0]
    right = [row.seats.mapTo(row.window(), QPoint(row.seats.width(), 0)).x() for row in (few, rows(panel)[0])]
    assert right[0] == right[1]  # the bar takes room from the margin


@pytest.mark.parametrize("theme", [LIGHT, DARK, replace(LIGHT, zoom=2.0)])
def test_the_panel_needs_no_more_than_its_width(open_panel: Open, theme: Theme) -> None:
    panel = open_panel(official_result_2012(), (round(320 * theme.zoom), round(508 * theme.zoom)), theme)
    assert panel.minimumSizeHint().width() <= 320 * theme.zoom


def test_a_share_with_more_decimals_is_read_whole(open_panel: Open) -> None:
    near = official_result_2012().with_votes([8_000_000, 699_999, 1_000_001, 300_000, 0, 0, 0])
    box = rows(open_panel(near))[1].spin
    assert "6.99999" == box.text()
    room = box.lineEdit().contentsRect().width()
    assert box.fontMetrics().horizontalAdvance(box.text()) <= room


def pixels(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_only_the_row_let_in_by_the_clause_has_its_colours(open_panel: Open, theme: Theme) -> None:
    shown = [pixels(row.grab().toImage()) for row in rows(open_panel(with_clause(), theme=theme))]
    marked = [i for i, colors in enumerate(shown) if colors & {theme.clause_fill, theme.clause_wash}]
    assert [1] == marked
    assert {theme.clause_fill, theme.clause_wash} <= shown[1]
    plain = [pixels(row.grab().toImage()) for row in rows(open_panel(official_result_2012(), theme=theme))]
    assert not set().union(*plain) & {theme.clause_fill, theme.clause_wash}


def test_a_locked_slider_keeps_the_partys_colour(open_panel: Open) -> None:
    panel = open_panel(official_result_2012())
    row = rows(panel)[1]
    QTest.mouseClick(row.lock, LEFT)
    assert not row.slider.isEnabled()
    assert LIGHT.party(official_result_2012().parties[1].color).name() in pixels(row.slider.grab().toImage())


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_tick_of_a_picked_party_can_be_seen_on_its_colour(theme: Theme) -> None:
    for color in default_colors():
        shown = theme.party(color)
        assert contrast(ink_on(shown.rgb()), shown) >= 3


def test_while_the_hand_moves_a_share_every_slider_marks_where_it_stood(window: MainWindow) -> None:
    start = window.document.scenario.shown_shares
    handle = slider(window, "ak_zhol")
    assert {None} == {slider(window, key).stood for key in KEYS}
    press_slider(handle)
    assert {None} == {slider(window, key).stood for key in KEYS}
    for share in (2_000, 4_000):
        handle.setSliderPosition(share)
        assert list(start) == [slider(window, key).stood for key in KEYS]
    still = slider(window, "nur_otan").grab().toImage()
    QTest.mouseRelease(handle, LEFT)
    assert {None} == {slider(window, key).stood for key in KEYS}
    assert still != slider(window, "nur_otan").grab().toImage()


def test_the_way_back_is_open_once_something_is_changed(window: MainWindow) -> None:
    back = child(window, QPushButton, "reset_button")
    assert (False, "Back to official") == (back.isEnabled(), back.text())
    type_share(window, "osdp", "5.00")
    assert back.isEnabled()
    trigger(window, "action_undo")
    assert not back.isEnabled()
    window.document.set_rules(Rules(seats=69))
    assert back.isEnabled()
    QTest.mouseClick(back, LEFT)
    assert (False, official_result_2012().votes) == (back.isEnabled(), window.document.scenario.votes)


def test_only_what_was_an_official_result_is_called_so(window: MainWindow) -> None:
    back = child(window, QPushButton, "reset_button")
    for entry in ("exit-democracy-2016", "2007"):
        window.document.start_with(catalogue()[entry])
        assert ("Back to official" if entry == "2007" else "Back to the start") == back.text()


def test_the_full_name_is_under_the_name_where_there_is_room_and_always_a_hover_away(open_panel: Open) -> None:
    wide, small = (rows(open_panel(official_result_2012(), SIZES[name]))[1] for name in ("1280", "1024"))
    assert (True, False) == (wide.full.isVisible(), small.full.isVisible())
    assert "Democratic Party of Kazakhstan" == wide.full.text()
    for row in (wide, small):
        assert "Democratic Party of Kazakhstan Ak Zhol" in row.title.toolTip()
        assert full_name(official_result_2012().parties[1]) in row.title.toolTip()


@pytest.mark.parametrize("width", [300, 370, 420, 800])
@pytest.mark.parametrize("percent", ["0", "0.5", "3", "4.6", "5", "7", "9.5", "10", "33.34", "50", "99"])
def test_labels_of_the_axis_never_collide_and_the_threshold_has_one(open_panel: Open, width: int, percent: str) -> None:
    rules = Rules(threshold=Fraction(percent) / 100)
    panel = open_panel(replace(official_result_2012(), rules=rules), (width, 652))
    labels = child(panel, SliderAxis, "").labels()
    for (_, _, a), (_, _, b) in pairwise(labels):
        assert a.right() < b.left()
    marked = [text for share, text, _ in labels if share == int(Fraction(percent) * 100)]
    assert percent == "0" or marked == [f"{percent}\N{NO-BREAK SPACE}%"]
    if percent == "7" and width > 310:
        assert ["0", "5", "7\N{NO-BREAK SPACE}%", "10", "50", "100"] == [text for _, text, _ in labels]


def test_the_total_says_that_it_is_rounded_where_there_is_room_and_is_never_cut(open_panel: Open) -> None:
    panel = open_panel(official_result_2012())
    total = child(panel, QLabel, "total_label")
    assert "100.01\N{NO-BREAK SPACE}% (rounded)" == total.text()
    assert total.minimumWidth() >= total.fontMetrics().horizontalAdvance("100.01\N{NO-BREAK SPACE}%")


def test_the_strips_button_stays_down_while_the_strips_are_shown(open_panel: Open) -> None:
    panel = open_panel(official_result_2012())
    button = child(panel, QToolButton, "strips_button")
    before = button.grab().toImage()
    QTest.mouseClick(button, LEFT)
    assert before != button.grab().toImage()
    assert [True] * 7 == [row.strip.isVisible() for row in rows(panel)]
