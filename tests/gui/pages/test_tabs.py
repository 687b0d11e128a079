"""The eight tabs: each opens its page by a click and by its key, and none is out of reach however narrow the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from kzcalc.gui.pages.page import Page
from kzcalc.gui.pages.tabs import Tab
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.language import LANGUAGES
from tests.gui.hands import PAGES, OpenWindow, child, spin

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
QUESTIONS = {
    "workings": "Why these seats?",
    "tipping": "What would change the result?",
    "comparison": "And under other rules?",
    "sweep": "What if one share changes?",
    "map": "What if two shares change?",
    "polls": "How sure is it?",
    "rules": "What if the law were different?",
    "notes": "Sources and remarks",
}


def open_card(window: MainWindow) -> Page:
    page = window.drawer.stack.currentWidget()
    assert isinstance(page, Page)
    return page


@pytest.fixture
def active(window: MainWindow) -> MainWindow:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.mark.parametrize(("digit", "page"), list(enumerate(PAGES, start=1)))
def test_ctrl_and_its_digit_opens_a_page_and_closes_it(active: MainWindow, digit: int, page: str) -> None:
    key = Qt.Key(Qt.Key.Key_0 + digit)
    QTest.keyClick(active, key, CTRL)
    assert page == active.drawer.open_page
    assert child(active, QPushButton, f"page_{page}").isChecked()
    assert [True] == [a.isChecked() for a in active.findChildren(QAction, f"action_page_{page}")]
    assert QUESTIONS[page] == open_card(active).title
    QTest.keyClick(active, key, CTRL)
    assert "" == active.drawer.open_page
    assert not child(active, QPushButton, f"page_{page}").isChecked()


@pytest.mark.parametrize("close", ["escape", "ctrl+0", "button", "escape in a box"])
def test_a_page_is_closed_by_escape_by_ctrl_0_and_by_its_button(active: MainWindow, close: str) -> None:
    active.drawer.open("rules")
    match close:
        case "escape":
            QTest.keyClick(active, Qt.Key.Key_Escape)
        case "ctrl+0":
            QTest.keyClick(active, Qt.Key.Key_0, CTRL)
        case "button":
            QTest.mouseClick(child(open_card(active), QToolButton, "page_close"), LEFT)
        case _:
            spin(active, "ak_zhol").setFocus()
            QTest.keyClick(spin(active, "ak_zhol"), Qt.Key.Key_Escape)
    assert "" == active.drawer.open_page
    assert not active.drawer.stack.isVisible()
    assert active.shares_card.isVisible()


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code], indirect=True)
def test_all_tabs_are_seen_whole_at_1280_and_at_1024(language: str, open_window: OpenWindow) -> None:
    assert language
    window = open_window()
    for size in ((1280, 800), (1024, 640)):
        window.resize(*size)
        QApplication.processEvents()
        tabs = window.drawer.tabs.findChildren(Tab)
        assert len(PAGES) == len([tab for tab in tabs if tab.isVisible()])
        assert all(tab.width() >= tab.sizeHint().width() for tab in tabs)


def test_where_there_is_no_room_a_menu_has_the_other_pages(window: MainWindow) -> None:
    tabs = window.drawer.tabs
    tabs.setFixedWidth(300)
    QApplication.processEvents()
    hidden = [tab.text() for tab in tabs.findChildren(Tab) if not tab.isVisible()]
    more = child(window, QToolButton, "more_pages")
    assert more.isVisible()
    assert hidden
    menu = more.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert hidden == [action.text() for action in menu.actions()]
    menu.actions()[-1].trigger()
    assert "notes" == window.drawer.open_page
    assert child(window, QPushButton, "page_notes").isVisible()


def test_how_is_it_worked_out_opens_the_workings(window: MainWindow) -> None:
    window.document.set_shares({1: 699, 6: 477})
    QTest.mouseClick(child(window, QPushButton, "clause_workings"), LEFT)
    assert "workings" == window.drawer.open_page
    lead = child(window, QLabel, "workings_lead").text()
    assert "5.2856" in lead


def test_the_window_has_the_programs_icon(window: MainWindow) -> None:
    assert not window.windowIcon().isNull()
    assert not window.windowIcon().pixmap(16, 16).toImage().isNull()
