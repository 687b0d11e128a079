"""The hand comes first: rows, banner and bars are painted, then strips and page follow; nothing is painted twice."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kzcalc.analysis.sweep import sweeps
from kzcalc.gui.pages.sweep_chart import SweepChart
from kzcalc.gui.shares.strip import ShareStrip
from kzcalc.gui.window import MainWindow
from tests.gui.hands import LEFT, PAGES, child, press_slider, slider


class Paints(QObject):
    """Counts and orders what is painted."""

    def __init__(self, **widgets: QWidget) -> None:
        super().__init__()
        self._names = {widget: name for name, widget in widgets.items()}
        self.order: list[str] = []
        for widget in widgets.values():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.order.append(self._names[watched])
        return False


def follow(window: MainWindow) -> None:
    """Let everything follow the hand, as the event loop does."""
    QApplication.processEvents()
    while any(timer.isActive() and timer.interval() <= 2 for timer in window.findChildren(QTimer)):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def picture_of_page(qtbot: QtBot, window: MainWindow) -> QImage:
    """The page once it rests, and what is computed in the background is there."""
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in window.drawer.stack.findChildren(QTimer)))
    QApplication.processEvents()
    return window.drawer.stack.grab().toImage()


@pytest.fixture
def painted(window: MainWindow) -> Iterator[Paints]:
    """What is painted while the hand has the slider of Ak Zhol, with strips and sweep shown."""
    child(window, QToolButton, "strips_button").click()
    window.resize(1920, 1080)  # the page stands beside the charts
    window.drawer.open("sweep")
    follow(window)  # the charts have their places only when what they stand in is laid out
    handle = slider(window, "ak_zhol")
    press_slider(handle)
    paints = Paints(
        seats=window.seats_chart.viewport(),
        shares=window.shares_chart.viewport(),
        banner=window.banner,
        strip=child(window, ShareStrip, "strip_osdp"),
        sweep=child(window, SweepChart, "sweep_chart").viewport(),
    )
    yield paints
    QTest.mouseRelease(handle, LEFT)


def test_the_bars_are_painted_before_strips_and_page(window: MainWindow, painted: Paints) -> None:
    slider(window, "ak_zhol").setSliderPosition(650)
    QApplication.sendPostedEvents()
    assert {"seats", "shares", "banner"} == set(painted.order)
    follow(window)
    assert {"strip", "sweep"} <= set(painted.order)


def test_nothing_is_painted_twice_for_one_change(window: MainWindow, painted: Paints) -> None:
    slider(window, "ak_zhol").setSliderPosition(650)
    follow(window)
    assert [] == [name for name, times in Counter(painted.order).items() if times > 1]
    painted.order.clear()
    window.document.tell_again()
    follow(window)
    assert [] == painted.order


def test_what_rests_is_not_painted_again_when_the_hand_lets_go(window: MainWindow, painted: Paints) -> None:
    handle = slider(window, "ak_zhol")
    handle.setSliderPosition(650)
    follow(window)
    painted.order.clear()
    QTest.mouseRelease(handle, LEFT)
    follow(window)
    assert not {"seats", "shares", "banner"} & set(painted.order)


def test_once_the_hand_rests_strips_and_page_are_those_of_the_scenario(window: MainWindow, painted: Paints) -> None:
    assert painted
    handle = slider(window, "ak_zhol")
    for share in (650, 400, 900, 699):
        handle.setSliderPosition(share)
    QTest.mouseRelease(handle, LEFT)
    snapshot = window.document.snapshot
    strip = child(window, ShareStrip, "strip_osdp")
    (expected,) = sweeps([snapshot.move({2})], strip.shares)
    assert strip._sweep is not None
    assert np.array_equal(expected.seats, strip._sweep.seats)
    chart = child(window, SweepChart, "sweep_chart")
    party = int(chart.curves.party) if chart.curves is not None else -1
    (expected,) = sweeps([snapshot.move({party})], np.arange(10_001))
    assert [expected.seats[share].tolist() for share in (0, 699, 5_000)] == [
        chart.seats_at(share) for share in (0, 699, 5_000)
    ]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_shows_another_name_and_another_colour_at_once(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.drawer.open(page)
    picture_of_page(qtbot, window)
    party = window.document.scenario.parties[1]
    for other in (replace(party, name="Another name"), replace(party, name="Another name", color="#123456")):
        scenario = window.document.scenario
        parties = [*scenario.parties]
        parties[1] = other
        window.document.apply(replace(scenario, parties=tuple(parties)), "another party")
        shown = picture_of_page(qtbot, window)
        window.drawer.open("")
        window.drawer.open(page)
        assert shown == picture_of_page(qtbot, window)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_shows_the_scenario_as_soon_as_the_hand_lets_go(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.drawer.open(page)
    handle = slider(window, "cppk")
    press_slider(handle)
    for share in (650, 400):
        handle.setSliderPosition(share)
        follow(window)
    QTest.mouseRelease(handle, LEFT)
    shown = picture_of_page(qtbot, window)
    window.drawer.open("")
    window.drawer.open(page)
    assert shown == picture_of_page(qtbot, window)
