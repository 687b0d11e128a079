"""The map: two shares at once, a crosshair that is the scenario, refined off the GUI thread."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

import kzcalc.gui.pages.map_request as map_module
from kzcalc import Party, Scenario
from kzcalc.analysis.map_picture import MapPicture
from kzcalc.analysis.seat_map import seat_map
from kzcalc.gui.pages.map import MapPage
from kzcalc.gui.pages.map_colors import class_color
from kzcalc.gui.pages.map_legend import MapLegend
from kzcalc.gui.pages.map_request import MapAnswer
from kzcalc.gui.pages.map_view import MapView
from kzcalc.gui.widgets.palette import map_colors
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import OpenWindow, child, drag, seats, slider, trigger, turn_wheel, type_share
from tests.gui.test_scenarios import start_from

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(window: MainWindow) -> MapView:
    QTest.mouseClick(child(window, QPushButton, "page_map"), LEFT)
    return child(window, MapView, "map_view")


def at(view: MapView, x: int, y: int) -> QPoint:
    return QPoint(round(view.pixel_across(x)), round(view.pixel_up(y / 100)))


def picture(view: MapView) -> MapPicture:
    assert view.picture is not None
    return view.picture


def choose(window: MainWindow, box: str, name: str) -> None:
    choice = child(window, QComboBox, box)
    choice.setFocus()
    QTest.keyClicks(choice, name)


def test_the_second_and_the_third_party_are_the_axes_at_first(window: MainWindow, view: MapView) -> None:
    assert view.isVisible()
    assert "Ak Zhol" == child(window, QComboBox, "map_across").currentText()
    assert "CPPK" == child(window, QComboBox, "map_up").currentText()


def shown(view: MapView) -> MapAnswer:
    assert view.shown is not None
    return view.shown


def is_fine(view: MapView) -> bool:
    return shown(view).fine


def test_a_live_map_has_cells_of_fourteen_hundredths_and_at_rest_of_two(qtbot: QtBot, view: MapView) -> None:
    assert ((14, 14), (101, 101)) == (shown(view).step, picture(view).cells)
    qtbot.waitUntil(lambda: is_fine(view))
    assert ((2, 2), (701, 701)) == (shown(view).step, picture(view).cells)
    assert not view.refining


def test_a_refinement_that_is_superseded_never_shows(qtbot: QtBot, window: MainWindow, view: MapView) -> None:
    qtbot.waitUntil(lambda: is_fine(view))
    type_share(window, "osdp", "3")
    assert not is_fine(view)
    type_share(window, "osdp", "6.99")
    qtbot.waitUntil(lambda: not view.refining)
    expected = picture_of_refined(window, view)
    assert np.array_equal(expected.pixels, picture(view).pixels)


def picture_of_refined(window: MainWindow, view: MapView) -> MapPicture:
    shares = np.arange(0, 1_401, 2)
    cells = seat_map(window.document.snapshot.move((1, 6)), shares, shares)
    return view.painter_of((1, 6), None, window.document.scenario.rules)(cells)


def test_dragging_the_crosshair_moves_both_shares_in_one_step(window: MainWindow, view: MapView) -> None:
    before = window.document.scenario
    QTest.mousePress(view.viewport(), LEFT, pos=at(view, 747, 719))
    for x, y in ((650, 500), (300, 200), (900, 600)):
        QTest.mouseMove(view.viewport(), at(view, x, y))
        assert abs(slider(window, "ak_zhol").value() - x) <= 4
        assert abs(slider(window, "cppk").value() - y) <= 15
    QTest.mouseRelease(view.viewport(), LEFT, pos=at(view, 900, 600))
    assert 1 == window.document.history.count()
    assert 10_000 == sum(window.document.scenario.votes)
    trigger(window, "action_undo")
    assert before == window.document.scenario


def test_the_map_stays_while_its_crosshair_is_dragged(
    window: MainWindow, view: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.isVisible()
    calls: list[object] = []
    monkeypatch.setattr(map_module, "seat_map", lambda *arguments: calls.append(arguments))
    QTest.mousePress(view.viewport(), LEFT, pos=at(view, 747, 719))
    QTest.mouseMove(view.viewport(), at(view, 300, 200))
    assert [] == calls
    monkeypatch.undo()
    QTest.mouseRelease(view.viewport(), LEFT, pos=at(view, 300, 200))


def test_the_reading_below_the_pointer_is_what_dropping_the_crosshair_there_brings(
    window: MainWindow, view: MapView
) -> None:
    place = at(view, 500, 300)
    QTest.mouseMove(view.viewport(), place)
    told = QToolTip.text()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    numbers = seats(window)
    assert f"seats: Nur Otan {numbers[0]}, Ak Zhol {numbers[1]}<br>the clause applies" in told
    assert window.document.allocation.clause_active


def test_what_is_more_than_a_hundred_percent_is_not_possible_and_transparent(qtbot: QtBot, view: MapView) -> None:
    view.view.setRange(xRange=(0, 100), yRange=(0, 100), padding=0)
    qtbot.waitUntil(lambda: is_fine(view) and shown(view).step == (13, 13))
    assert "Not possible: together more than the locked shares leave." == view.reading(QPointF(at(view, 9_000, 9_000)))
    assert 0 == picture(view).pixels[0, -1]
    assert picture(view).impossible is not None


def test_every_cell_is_the_election_of_its_own_two_shares(qtbot: QtBot, window: MainWindow, view: MapView) -> None:
    qtbot.waitUntil(lambda: is_fine(view))
    answer, move = shown(view), window.document.snapshot.move((1, 6))
    rows = answer.image
    assert rows is not None
    edge = (0, 349, 350, 351, 700)
    for column, row in [(x, y) for x in edge for y in edge]:
        after = move.to({1: 2 * column, 6: 2 * row}).allocate()
        admitted = tuple(i for i, there in enumerate(after.admitted) if there)
        color = QColor.fromRgb(class_color(admitted, (1, 6), dark=False, clause_active=after.clause_active))
        assert [color.red(), color.green(), color.blue(), 255] == rows[row, column].tolist()


def test_a_map_that_is_zoomed_is_computed_anew_to_the_hundredth(
    qtbot: QtBot, window: MainWindow, view: MapView
) -> None:
    view.view.setRange(xRange=(6.5, 7.5), yRange=(6.5, 7.5), padding=0)
    qtbot.waitUntil(lambda: is_fine(view) and shown(view).origin == (650, 650))
    answer = shown(view)
    assert ((1, 1), (101, 101)) == (answer.step, picture(view).cells)
    clause = next(c.rgb for c in picture(view).classes if c.clause_active)
    below, passes = (picture(view).pixels[::-1][y - 650, x - 650] for x, y in ((699, 650), (700, 650)))
    assert (True, False) == (below == clause, passes == clause)
    assert window.isVisible()


def test_the_colour_of_a_cell_is_that_of_its_class(window: MainWindow, view: MapView) -> None:
    type_share(window, "osdp", "0.50")
    shown = {c.admitted: c for c in picture(view).classes}
    both = shown[0, 1, 6]
    assert not both.clause_active
    image = view.grab().toImage()
    assert QColor.fromRgb(both.rgb).name() == image.pixelColor(at(view, 850, 850)).name()
    clause = next(c for c in picture(view).classes if c.clause_active and c.admitted == (0, 1))
    assert QColor.fromRgb(clause.rgb).name() == image.pixelColor(at(view, 650, 250)).name()


def test_every_class_that_is_seen_has_a_letter_and_amber_is_the_clauses_alone(
    window: MainWindow, view: MapView
) -> None:
    assert window.isVisible()
    colors = map_colors(dark=False)
    ambers = {QColor(color).rgb() for color in colors.clause}
    assert all(c.clause_active == (c.rgb in ambers) for c in picture(view).classes)
    letters = [letter for letter, _ in view.lettered]
    assert sorted(set(letters)) == letters
    assert len(letters) >= 3


def test_the_map_can_show_the_seats_of_a_party(window: MainWindow, view: MapView) -> None:
    by_admission = picture(view)
    choose(window, "map_colors", "Nur")
    assert () == picture(view).classes
    assert not np.array_equal(by_admission.pixels, picture(view).pixels)
    assert np.array_equal(by_admission.clause_edges.level, picture(view).clause_edges.level)


def test_choosing_the_other_axes_party_swaps_the_two(window: MainWindow, view: MapView) -> None:
    assert view.isVisible()
    choose(window, "map_across", "CPPK")
    assert "CPPK" == child(window, QComboBox, "map_across").currentText()
    assert "Ak Zhol" == child(window, QComboBox, "map_up").currentText()


def test_the_axes_are_remembered(window: MainWindow, view: MapView, open_window: OpenWindow) -> None:
    assert view.isVisible()
    choose(window, "map_up", "Auyl")
    assert "Auyl" == child(open_window(), QComboBox, "map_up").currentText()


def test_a_locked_axis_does_not_move_and_the_other_does(window: MainWindow, view: MapView) -> None:
    QTest.mouseClick(child(window, QToolButton, "lock_ak_zhol"), LEFT)
    QTest.mouseClick(view.viewport(), LEFT, pos=at(view, 300, 300))
    assert 747 == window.document.scenario.votes[1]
    assert abs(window.document.scenario.votes[6] - 300) <= 15


def test_with_all_others_locked_the_map_says_that_nobody_gives_way(window: MainWindow, view: MapView) -> None:
    for key in ("nur_otan", "osdp", "auyl", "adilet", "patriots"):
        QTest.mouseClick(child(window, QToolButton, f"lock_{key}"), LEFT)
    before = window.document.scenario
    QTest.mouseClick(view.viewport(), LEFT, pos=at(view, 300, 300))
    assert before == window.document.scenario
    assert not view.grab().isNull()


def test_a_shut_page_maps_nothing_and_refines_nothing(
    window: MainWindow, view: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.mouseClick(child(window, QPushButton, "page_map"), LEFT)
    assert not view.refining
    calls: list[object] = []
    monkeypatch.setattr(map_module, "seat_map", lambda *arguments: calls.append(arguments))
    drag(window, "cppk", 300, 500)
    assert [] == calls
    assert not view.refining


def test_the_reading_on_a_locked_axis_is_where_the_crosshair_can_go(window: MainWindow, view: MapView) -> None:
    QTest.mouseClick(child(window, QToolButton, "lock_ak_zhol"), LEFT)
    place = at(view, 300, 300)
    told = view.reading(place.toPointF())
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    numbers = seats(window)
    assert f"seats: Nur Otan {numbers[0]}, Ak Zhol {numbers[1]}" in told
    assert "Ak Zhol 7.47" in told
    texts = [label.text() for label in child(window, MapPage, "map_tab").findChildren(QLabel)]
    assert any("Ak Zhol is locked" in text for text in texts)


def test_at_the_crosshair_the_reading_is_the_scenario_itself(window: MainWindow, view: MapView) -> None:
    counts = official_result_2012().with_votes([86_004, 6_996, 0, 0, 0, 0, 7_000])
    window.document.start_with(counts)
    assert (91, 0, 0, 0, 0, 0, 7) == window.document.allocation.seats
    assert "seats: Nur Otan 91, CPPK 7" in view.reading(at(view, 700, 700).toPointF())


def test_a_press_on_the_crosshair_moves_nothing(window: MainWindow, view: MapView) -> None:
    before = window.document.scenario
    QTest.mouseClick(view.viewport(), LEFT, pos=at(view, 747, 719) + QPoint(3, -2))
    assert before == window.document.scenario
    assert 0 == window.document.history.count()


@pytest.mark.parametrize("colors", ["who", "Nur"])
def test_a_map_at_rest_paints_nothing(qtbot: QtBot, window: MainWindow, view: MapView, colors: str) -> None:
    choose(window, "map_colors", colors)
    qtbot.waitUntil(lambda: is_fine(view))
    QApplication.processEvents()
    paints = CountsPaints(view.viewport(), child(window, MapLegend, "map_legend"))
    for _ in range(20):
        QApplication.processEvents()
    assert 0 == paints.count


class CountsPaints(QObject):
    """Counts the paint events of widgets."""

    def __init__(self, *widgets: QWidget | None) -> None:
        super().__init__()
        self.count = 0
        for widget in widgets:
            assert widget is not None
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_another_title_leaves_the_fine_map_as_it_is(qtbot: QtBot, window: MainWindow, view: MapView) -> None:
    qtbot.waitUntil(lambda: is_fine(view))
    window.document.set_title("Another title")
    assert is_fine(view)


def test_a_window_that_was_minimised_maps_again(qtbot: QtBot, window: MainWindow, view: MapView) -> None:
    window.hide()
    assert not view.refining
    window.show()
    qtbot.waitUntil(lambda: is_fine(view))


def test_parties_of_another_file_do_not_become_the_users_choice(window: MainWindow, view: MapView) -> None:
    assert view.isVisible()
    choose(window, "map_up", "OSDP")
    start_from(window, "2023")
    two = Scenario("Two", (Party("a", "A", "#123456", 60), Party("b", "B", "#654321", 40)))
    window.document.start_with(two)
    window.document.start_with(official_result_2012())
    assert "OSDP" == child(window, QComboBox, "map_up").currentText()


def test_the_wheel_over_a_box_without_the_focus_changes_nothing(window: MainWindow, view: MapView) -> None:
    view.setFocus()
    box = child(window, QComboBox, "map_across")
    turn_wheel(box)
    assert "Ak Zhol" == box.currentText()


def test_names_are_shown_as_they_are_written(window: MainWindow, view: MapView) -> None:
    parties = (replace(window.document.scenario.parties[0], name="<b>Left</b> & Co"),)
    scenario = replace(window.document.scenario, parties=(*parties, *window.document.scenario.parties[1:]))
    window.document.start_with(scenario)
    for share in (300, 500):
        QTest.mouseMove(view.viewport(), at(view, share, 300))
    assert "&lt;b&gt;Left&lt;/b&gt; &amp; Co" in QToolTip.text()


def test_choosing_colours_chooses_no_axes(window: MainWindow, view: MapView, settings: QSettings) -> None:
    assert view.isVisible()
    choose(window, "map_colors", "Nur")
    assert "nur-otan" == settings.value("map_colors")
    assert not settings.contains("map_across")
    assert not settings.contains("map_up")


@pytest.mark.parametrize("hidden_behind", ["sweep", ""])
def test_a_hidden_map_of_a_party_that_is_gone_can_be_resized(window: MainWindow, hidden_behind: str) -> None:
    window.drawer.open("map")
    colors = child(window, QComboBox, "map_colors")
    colors.setCurrentIndex(colors.count() - 1)
    colors.activated.emit(colors.currentIndex())
    window.grab()
    window.drawer.open(hidden_behind)
    scenario = window.document.scenario
    window.document.apply(replace(scenario, parties=scenario.parties[:-1]), "one party fewer")
    window.resize(1400, 900)
    QApplication.processEvents()
    for page in ("map", "sweep", "map"):
        window.drawer.open(page)
        window.grab()
    assert colors.currentText() == "who is admitted"


def test_pages_that_are_resized_before_they_are_drawn_paint_nothing_of_other_parties(window: MainWindow) -> None:
    for page in ("map", "sweep"):
        window.drawer.open(page)
        window.document.blockSignals(True)  # the window hears of it too late
        scenario = window.document.scenario
        for count in (len(scenario.parties) - 1, len(scenario.parties)):
            window.document.show(replace(scenario, parties=scenario.parties[:count]))
            window.resize(1300 + count, 800)
            window.grab()
        window.document.blockSignals(False)
