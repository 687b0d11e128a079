"""The sweep: seats over the share of one party, and a line that is its slider."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolButton

import kzcalc.gui.pages.sweep as sweep_module
from kzcalc.gui.pages.sweep import SweepChart
from kzcalc.gui.widgets.theme import LIGHT
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import OpenWindow, child, seats, slider, spin, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chart(window: MainWindow) -> SweepChart:
    QTest.mouseClick(child(window, QPushButton, "page_sweep"), LEFT)
    return child(window, SweepChart, "sweep_chart")


def at(chart: SweepChart, share: int) -> QPoint:
    return QPoint(round(chart.axis.pixel(share)), chart.height() // 2)


def choose(window: MainWindow, name: str) -> None:
    box = child(window, QComboBox, "sweep_party")
    box.setFocus()
    QTest.keyClicks(box, name)


def test_the_second_largest_party_is_swept_at_first(window: MainWindow, chart: SweepChart) -> None:
    assert chart.isVisible()
    assert "Ak Zhol" == child(window, QComboBox, "sweep_party").currentText()


def test_dragging_the_line_moves_the_slider_in_one_step(window: MainWindow, chart: SweepChart) -> None:
    before = window.document.scenario
    QTest.mousePress(chart, LEFT, pos=at(chart, 747))
    for share in (650, 500, 900):
        QTest.mouseMove(chart, at(chart, share))
        assert abs(slider(window, "ak_zhol").value() - share) <= 3
    QTest.mouseRelease(chart, LEFT, pos=at(chart, 900))
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
    QTest.mousePress(chart, LEFT, pos=at(chart, 747))
    for share in (650, 500, 900):
        QTest.mouseMove(chart, at(chart, share))
    assert [] == calls
    monkeypatch.undo()
    QTest.mouseRelease(chart, LEFT, pos=at(chart, 900))
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
    QTest.mousePress(chart, LEFT, pos=at(chart, 400))
    QTest.mouseRelease(chart, LEFT, pos=at(chart, 400))
    assert abs(slider(window, "osdp").value() - 400) <= 3
    again = open_window()
    assert "OSDP" == child(again, QComboBox, "sweep_party").currentText()


def test_the_line_of_a_locked_party_does_not_move(window: MainWindow, chart: SweepChart) -> None:
    QTest.mouseClick(child(window, QToolButton, "lock_ak_zhol"), LEFT)
    before = window.document.scenario
    QTest.mouseClick(chart, LEFT, pos=at(chart, 400))
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
    QTest.mouseClick(chart, LEFT, pos=at(chart, 747) + QPoint(4, 0))
    assert before == window.document.scenario
    assert 0 == window.document.history.count()


def test_a_press_beside_the_plot_moves_nothing(window: MainWindow, chart: SweepChart) -> None:
    before = window.document.scenario
    QTest.mouseClick(chart, LEFT, pos=QPoint(10, chart.height() // 2))
    assert before == window.document.scenario


def test_a_line_whose_release_was_lost_is_let_go(window: MainWindow, chart: SweepChart) -> None:
    QTest.mousePress(chart, LEFT, pos=at(chart, 747))
    QTest.mouseMove(chart, at(chart, 650))
    window.document.start_with(official_result_2012())  # as a dialog over the drag would do
    QTest.mouseMove(chart, at(chart, 300))
    assert official_result_2012() == window.document.scenario
    assert not window.document.modified
    QTest.mouseRelease(chart, LEFT, pos=at(chart, 300))


def test_a_move_without_a_button_lets_the_line_go(window: MainWindow, chart: SweepChart) -> None:
    QTest.mousePress(chart, LEFT, pos=at(chart, 747))
    QTest.mouseMove(chart, at(chart, 650))
    moved = window.document.scenario
    place = at(chart, 300).toPointF()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, chart.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(chart, event)
    assert moved == window.document.scenario
    assert not chart.dragging
    QTest.mouseRelease(chart, LEFT, pos=at(chart, 300))


def test_a_click_on_the_chart_lets_what_is_typed_take_effect_first(window: MainWindow, chart: SweepChart) -> None:
    box = spin(window, "osdp")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "5")
    QTest.mouseClick(chart, LEFT, pos=at(chart, 400))
    assert 2 == window.document.history.count()
    assert abs(window.document.scenario.votes[2] - 500) < 30
