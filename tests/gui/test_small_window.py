"""The smallest window, in every language: what has to be read can be read there without scrolling sideways."""

# Asserts read expected == actual.

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from kzcalc.gui.pages.rules import RulesPage
from kzcalc.gui.pages.tipping import TippingPage
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.language import LANGUAGES
from tests.gui.hands import OpenWindow, child

SLACK = 8
"""Pixels of the padding that a title may take."""

pytestmark = [
    pytest.mark.parametrize("language", LANGUAGES, indirect=True),
    pytest.mark.usefixtures("language"),
]


@pytest.fixture
def small(language: str, open_window: OpenWindow) -> MainWindow:  # noqa: ARG001 - before the window is made
    """The window at its smallest size."""
    window = open_window()
    window.resize(window.minimumSize())
    return window


def test_the_rules_need_no_scrolling_sideways(small: MainWindow) -> None:
    small.drawer.open("rules")
    small.grab()
    scroll = child(small, RulesPage, "rules_tab").findChild(QScrollArea)
    assert scroll is not None
    assert 0 == scroll.horizontalScrollBar().maximum()


def test_the_tipping_points_need_no_scrolling_sideways_and_cut_no_number(small: MainWindow, qtbot: QtBot) -> None:
    small.drawer.open("tipping")
    page = child(small, TippingPage, "tipping_tab")
    table = child(page, Table, "tipping_table")
    qtbot.waitUntil(lambda: not page.searching and table.model().rowCount() > 0)
    small.grab()
    assert 0 == table.horizontalScrollBar().maximum()
    numbers = [column for column in (1, 2) if not table.isColumnHidden(column)]
    assert [] == [column for column in numbers if table.columnWidth(column) < table.needed(column) - SLACK]
