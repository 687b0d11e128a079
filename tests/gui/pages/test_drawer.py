"""The drawer's pages together: their names, their modules, and what they survive."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kzcalc.arguments import PAGES
from kzcalc.gui.state.background import Background
from kzcalc.gui.window import MainWindow
from tests.gui.hands import child, drag, seats, trigger
from tests.gui.test_scenarios import start_from

LEFT = Qt.MouseButton.LeftButton
LOADED = """
import sys
import kzcalc.gui
print(*sorted(name for name in sys.modules if name.startswith("kzcalc.")))
"""


def open_page(window: MainWindow, page: str) -> None:
    QTest.mouseClick(child(window, QPushButton, f"page_{page}"), LEFT)


def test_the_command_line_knows_the_pages(window: MainWindow) -> None:
    assert PAGES == window.drawer.pages


def test_the_window_opens_without_the_modules_of_its_pages() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert "kzcalc.gui.pages" in loaded
    assert [] == [name for name in loaded if name.endswith("_tab") or name == "kzcalc.analysis.batch"]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_survives_another_theme_another_language_and_another_year(
    qtbot: QtBot, window: MainWindow, page: str
) -> None:
    open_page(window, page)
    for name in ("action_theme_dark", "action_language_kk", "action_language_en", "action_theme_light"):
        trigger(window, name)
        drag(window, "cppk", 600, 720)
    start_from(window, "2023")
    qtbot.waitUntil(lambda: window.findChild(QPushButton, f"page_{page}") is not None)
    assert page == window.drawer.open_page
    trigger(window, "action_new")


@pytest.mark.parametrize("page", ["map", "polls"])
def test_closing_the_window_leaves_no_work_behind(qtbot: QtBot, window: MainWindow, page: str) -> None:
    open_page(window, page)
    (background,) = window.findChildren(Background)
    qtbot.waitUntil(lambda: background.busy)
    window.close()
    assert not background.busy


@pytest.mark.parametrize("page", ["sweep", "map", "polls"])
def test_undo_and_redo_are_followed(window: MainWindow, page: str) -> None:
    open_page(window, page)
    start = seats(window)
    drag(window, "cppk", 300)
    moved = seats(window)
    trigger(window, "action_undo")
    assert start == seats(window)
    trigger(window, "action_redo")
    assert moved == seats(window)
