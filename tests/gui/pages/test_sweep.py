"""The sweep: seats over the share of one party, and a line that is its slider."""

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

import kzcalc.gui.pages.sweep_curves as sweep_module
from kzcalc import Rules
from kzcalc.gui.pages.jump_table import JumpTable
from kzcalc.gui.pages.sweep_chart import SweepChart
from kzcalc.gui.widgets.theme import LIGHT
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import OpenWindow, child, rows, seats, slider, spin, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chart(window: MainWindow) -> SweepChart:
    QTest.mouseClick(child(window, QPushButton, "page_sweep"), LEFT)
    return child(window, SweepChart, "sweep_chart")


def at(chart: SweepChart, share: int) -> QPoint:
    return QPoint(round(chart.pixel_across(share)), chart.area.center().y())


def choose(window: MainWindow, name: str) -> None:
    box = child(window, QComboBox, "sweep_party")
    box.setFocus()
    QTest.keyClicks(box, name)


def test_the_second_largest_party_is_swept_at_first(window: MainWindow, chart: SweepChart) -> None:
    assert chart.isVisible()
    assert "Ak Zhol" == child(window, QComboBox, "sweep_party").currentText()


def test_dragging_the_line_moves_the_slider_in_one_step(window: MainWindow, chart: SweepChart) -> None:
    before = window.document.scenario
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 747))
    for share in (650, 500, 900):
        QTest.mouseMove(chart.viewport(), at(chart, share))
        moved = chart.pixel_across(slider(window, "ak_zhol").value()) - chart.pixel_across(share)
        assert abs(moved) <= 1
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 900))
    assert 1 == window.document.history.count()
    trigger(window, "action_undo")
    assert before == window.document.scenario


def test_the_reading_below_the_pointer_is_what_the_slider_brings(window: MainWindow, chart: SweepChart) -> None:
    read = chart.seats_at(700)
    type_share(window, "ak_zhol", "7.00")
    assert seats(window) == read


def test_at_the_present_share_the_reading_is_the_scenario_itself(window: MainWindow, chart: SweepChart) -> None:
    assert seats(window) == chart.seats_at(747)


def test_the_curves_stay_while_the_line_is_dragged(
    window: MainWindow, chart: SweepChart, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[object] = []
    monkeypatch.setattr(sweep_module, "sweeps", calls.append)
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 747))
    for share in (650, 500, 900):
        QTest.mouseMove(chart.viewport(), at(chart, share))
    assert [] == calls
    monkeypatch.undo()
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 900))
    assert seats(window) == chart.seats_at(slider(window, "ak_zhol").value())


def test_the_curves_follow_the_slider_of_another_party(window: MainWindow, chart: SweepChart) -> None:
    before = chart.seats_at(650)
    type_share(window, "cppk", "3")
    assert before != chart.seats_at(650)


def test_the_clauses_range_is_shaded(window: MainWindow, chart: SweepChart) -> None:
    type_share(window, "cppk", "3")
    image = chart.grab().toImage()
    assert LIGHT.clause_wash == image.pixelColor(at(chart, 400) - QPoint(0, 20)).name()
    assert LIGHT.card == image.pixelColor(at(chart, 850) - QPoint(0, 20)).name()


def test_another_party_can_be_chosen_and_is_remembered(
    window: MainWindow, chart: SweepChart, open_window: OpenWindow
) -> None:
    choose(window, "OSDP")
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 400))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 400))
    assert abs(slider(window, "osdp").value() - 400) <= 3
    again = open_window()
    assert "OSDP" == child(again, QComboBox, "sweep_party").currentText()


def test_the_line_of_a_locked_party_does_not_move(window: MainWindow, chart: SweepChart) -> None:
    QTest.mouseClick(child(window, QToolButton, "lock_ak_zhol"), LEFT)
    before = window.document.scenario
    QTest.mouseClick(chart.viewport(), LEFT, pos=at(chart, 400))
    assert before == window.document.scenario


def test_a_shut_page_sweeps_nothing(window: MainWindow, chart: SweepChart, monkeypatch: pytest.MonkeyPatch) -> None:
    assert chart.isVisible()
    QTest.mouseClick(child(window, QPushButton, "page_sweep"), LEFT)
    calls: list[object] = []
    monkeypatch.setattr(sweep_module, "sweeps", calls.append)
    type_share(window, "cppk", "4.77")
    assert [] == calls


def test_a_press_on_the_line_moves_nothing(window: MainWindow, chart: SweepChart) -> None:
    before = window.document.scenario
    QTest.mouseClick(chart.viewport(), LEFT, pos=at(chart, 747) + QPoint(4, 0))
    assert before == window.document.scenario
    assert 0 == window.document.history.count()


def test_a_press_beside_the_plot_moves_nothing(window: MainWindow, chart: SweepChart) -> None:
    before = window.document.scenario
    QTest.mouseClick(chart.viewport(), LEFT, pos=QPoint(10, chart.height() // 2))
    assert before == window.document.scenario


def test_a_line_whose_release_was_lost_is_let_go(window: MainWindow, chart: SweepChart) -> None:
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 747))
    QTest.mouseMove(chart.viewport(), at(chart, 650))
    window.document.start_with(official_result_2012())  # as a dialog over the drag would do
    QTest.mouseMove(chart.viewport(), at(chart, 300))
    assert official_result_2012() == window.document.scenario
    assert not window.document.modified
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 300))


def test_a_move_without_a_button_lets_the_line_go(window: MainWindow, chart: SweepChart) -> None:
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 747))
    QTest.mouseMove(chart.viewport(), at(chart, 650))
    moved = window.document.scenario
    place = at(chart, 300).toPointF()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, chart.viewport().mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(chart.viewport(), event)
    assert moved == window.document.scenario
    assert not chart.dragging
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 300))


def test_a_click_on_the_chart_lets_what_is_typed_take_effect_first(window: MainWindow, chart: SweepChart) -> None:
    box = spin(window, "osdp")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "5")
    QTest.mouseClick(chart.viewport(), LEFT, pos=at(chart, 400))
    assert 2 == window.document.history.count()
    assert abs(window.document.scenario.votes[2] - 500) < 30


# --- the finding, the jumps ---

CLAUSE = official_result_2012().with_votes([8405, 699, 150, 120, 66, 83, 477])


@pytest.fixture
def table(window: MainWindow, chart: SweepChart) -> JumpTable:
    assert chart.isVisible()
    window.document.start_with(CLAUSE)
    return child(window, JumpTable, "sweep_jumps")


def test_the_heading_says_what_the_clause_does_for_the_party(window: MainWindow, table: JumpTable) -> None:
    assert table.isVisible()
    finding = child(window, QLabel, "sweep_finding")
    assert "Between 4.88 and 6.99\N{NO-BREAK SPACE}% Ak Zhol owes every seat to the clause" == finding.text()
    window.document.start_with(official_result_2012())
    assert "Below 7.00\N{NO-BREAK SPACE}% Ak Zhol gets no seat, and there it gets 7 at once" == finding.text()


def test_the_table_says_where_it_jumps_and_why(table: JumpTable) -> None:
    percent = "\N{NO-BREAK SPACE}%"
    assert [
        [f"4.88{percent}", "0 → 3", "becomes the runner-up, ahead of CPPK"],
        [f"7.00{percent}", "5 → 8", f"clears 7{percent} by itself: the clause stops to apply"],
    ] == [rows(table)[0][:3], rows(table)[3][:3]]
    assert [True, True, True, False] == [table.cell(row, 0).clause for row in range(4)]


def test_applying_a_row_gives_the_seats_that_it_says_in_one_step(window: MainWindow, table: JumpTable) -> None:
    told = [int(row[1].split(" → ")[1]) for row in rows(table)]
    for row, expected in enumerate(told):
        table.setCurrentIndex(table.model().index(row, 0))
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert expected == window.document.allocation.seats[1]
        assert 1 == window.document.history.count()
        window.document.history.undo()
        assert CLAUSE == window.document.scenario


def test_the_button_stands_in_the_row_under_the_pointer_and_applies_it(window: MainWindow, table: JumpTable) -> None:
    button = child(table, QPushButton, "sweep_apply_hovered")
    assert not button.isVisible()
    at = QPointF(table.visualRect(table.model().index(1, 0)).center())
    QApplication.sendEvent(table.viewport(), QHoverEvent(QEvent.Type.HoverMove, at, at, QPointF()))
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    assert 530 == window.document.scenario.votes[1]


def test_a_locked_share_offers_no_row_to_apply(window: MainWindow, table: JumpTable) -> None:
    window.document.set_locked(1, True)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert 699 == window.document.scenario.votes[1]
    assert not child(table, QPushButton, "sweep_apply").isVisible()


# --- the view ---


def test_the_first_view_shows_the_jumps_around_the_threshold_and_the_present_share(
    window: MainWindow, chart: SweepChart
) -> None:
    assert [0, 12] == chart.view.viewRange()[0]
    choose(window, "Nur")
    assert [0, 100] == chart.view.viewRange()[0]


def test_the_wheel_zooms_where_the_pointer_is_and_a_double_click_comes_back(
    window: MainWindow, chart: SweepChart
) -> None:
    place = at(chart, 300)
    turn_wheel_at(chart, place)
    left, right = chart.view.viewRange()[0]
    assert right - left < 12
    assert abs(300 - chart.share_across(place.x())) <= 3
    before = window.document.scenario
    QTest.mousePress(chart.viewport(), LEFT, pos=place)  # the first of the two clicks moves the share
    QTest.mouseRelease(chart.viewport(), LEFT, pos=place)
    send(chart.viewport(), QEvent.Type.MouseButtonDblClick, place, LEFT)
    assert [0, 12] == chart.view.viewRange()[0]
    assert before == window.document.scenario
    assert 0 == window.document.history.count()


def test_the_view_stays_where_it_was_zoomed_to_while_the_line_is_dragged(window: MainWindow, chart: SweepChart) -> None:
    turn_wheel_at(chart, at(chart, 747))
    view = chart.view.viewRange()[0]
    QTest.mousePress(chart.viewport(), LEFT, pos=at(chart, 747))
    QTest.mouseMove(chart.viewport(), at(chart, 500))
    QTest.mouseRelease(chart.viewport(), LEFT, pos=at(chart, 500))
    assert view == chart.view.viewRange()[0]
    assert abs(500 - window.document.scenario.votes[1]) <= 3


def test_the_right_button_moves_the_view_and_no_share(window: MainWindow, chart: SweepChart) -> None:
    turn_wheel_at(chart, at(chart, 500))
    left = chart.view.viewRange()[0][0]
    hand, right, start = chart.viewport(), Qt.MouseButton.RightButton, at(chart, 500)
    QTest.mousePress(hand, right, pos=start)
    send(hand, QEvent.Type.MouseMove, start - QPoint(40, 0), right)
    QTest.mouseRelease(hand, right, pos=start - QPoint(40, 0))
    assert chart.view.viewRange()[0][0] > left
    assert 0 == window.document.history.count()


def test_the_counterfactual_is_the_same_without_the_clause(window: MainWindow, chart: SweepChart) -> None:
    window.document.start_with(CLAUSE)
    curves = chart.curves
    assert curves is not None
    for share in (300, 488, 699, 700, 900, 9_500):
        after = window.document.snapshot.move({1}).to({1: share})
        without = replace(after, rules=replace(after.rules, guarantee=None))
        assert without.allocate().seats == tuple(curves.counterpart.seats[share].tolist())


def test_a_threshold_that_not_even_everything_reaches_is_no_line(window: MainWindow, chart: SweepChart) -> None:
    rules = Rules(threshold=Fraction(1), threshold_base="cast")
    window.document.start_with(replace(CLAUSE, other_ballots=500, rules=rules))
    assert not chart.grab().isNull()
    assert "No share at all brings Ak Zhol a seat here" == child(window, QLabel, "sweep_finding").text()


def turn_wheel_at(chart: SweepChart, at: QPoint) -> None:
    place = at.toPointF()
    event = QWheelEvent(
        place,
        chart.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), event)


def send(hand: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
    place, none = at.toPointF(), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(hand, QMouseEvent(kind, place, hand.mapToGlobal(place), button, button, none))


def test_once_the_hand_rests_the_table_has_all_jumps_again(window: MainWindow, qtbot: QtBot) -> None:
    window.drawer.open("sweep")
    table = child(window, JumpTable, "sweep_jumps")
    at_rest = table.model().rowCount()
    gesture = window.document.begin_gesture()
    gesture.move({6: 500})
    qtbot.waitUntil(lambda: table.model().rowCount() < at_rest / 2)
    window.document.end_gesture()
    assert table.model().rowCount() > at_rest / 2
