"""A real window on an X display, driven with the X server's own mouse events."""

import os
import subprocess

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kzcalc.gui.window import MainWindow
from tests.gui.hands import seats, slider


def xdotool(*arguments: object) -> None:
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=30)


@pytest.mark.real_window
def test_a_slider_dragged_with_the_real_mouse_changes_the_seats(qtbot: QtBot, window: MainWindow) -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"
    assert QGuiApplication.platformName() == "xcb"
    assert seats(window) == [83, 8, 0, 0, 0, 0, 7]
    handle = slider(window, "cppk")

    def at(share: int) -> tuple[int, int]:
        place = handle.mapToGlobal(QPoint(round(handle.position_of(share)), handle.height() // 2))
        return place.x(), place.y()

    xdotool("mousemove", *at(handle.value()))
    xdotool("mousedown", 1)
    qtbot.waitUntil(handle.isSliderDown)
    for share in (650, 600, 550, 500):
        xdotool("mousemove", *at(share))
    qtbot.waitUntil(lambda: abs(handle.value() - 500) <= 5)
    xdotool("mouseup", 1)
    qtbot.waitUntil(lambda: not handle.isSliderDown())

    assert seats(window)[6] == 0
    assert sum(seats(window)) == 98
    assert window.document.history.count() == 1
