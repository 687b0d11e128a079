"""Names that Qt would read as markup are shown as they are, wherever they stand."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QTableView,
    QToolTip,
    QWidget,
)

from kzcalc import save_scenario
from kzcalc.gui.pages.map_view import MapView
from kzcalc.gui.parties.row import PartyRow
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.names import full_name, in_sentence, rest_of_name
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import PAGES, child, trigger, type_share

NAME = "<b>R&D</b>[*]"
_TOOLTIP = Qt.ItemDataRole.ToolTipRole
HEBREW = "\u05e2\u05d1\u05e8"


def tricky(scenario: Scenario, name: str = NAME) -> Scenario:
    return replace(
        scenario, title=name, parties=tuple(replace(p, name=f"{name} {i}") for i, p in enumerate(scenario.parties))
    )


@pytest.fixture
def named(window: MainWindow) -> MainWindow:
    window.document.start_with(tricky(window.document.scenario))
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    return window


def tooltips(root: QWidget) -> Iterator[str]:
    """What hovering over widgets and over cells of tables would show."""
    yield from (w.toolTip() for w in [root, *root.findChildren(QWidget)])
    yield from (a.toolTip() for a in root.findChildren(QAction) if a.text() not in ("", a.toolTip()))
    for model in (table.model() for table in root.findChildren(QTableView)):
        rows, columns = range(model.rowCount()), range(model.columnCount())
        yield from (_tooltip(model.headerData(row, Qt.Orientation.Vertical, _TOOLTIP)) for row in rows)
        yield from (_tooltip(model.index(row, column).data(_TOOLTIP)) for row in rows for column in columns)
        yield from (_tooltip(model.headerData(column, Qt.Orientation.Horizontal, _TOOLTIP)) for column in columns)


def _tooltip(value: str | None) -> str:
    return value or ""


def as_read(tooltip: str) -> str:
    """What a tool-tip shows: of HTML, its text."""
    first_line = tooltip.partition("\n")[0]
    if not re.match(r"[^<]*</?[a-z][^<]*>", first_line) and "&lt;" not in first_line:  # what Qt takes for plain text
        return tooltip
    return unescape(re.sub(r"<[^>]*>", "", tooltip))


def shown_wrong(text: str) -> bool:
    """Whether a text speaks of the party and does not show its name as it is."""
    return "R&amp;D" in text or (("R&D" in text) != ("<b>R&D</b>" in text))


@pytest.mark.parametrize("page", PAGES)
def test_tooltips_show_a_name_as_it_is(named: MainWindow, page: str) -> None:
    named.drawer.open(page)
    assert [] == [t for t in tooltips(named) if shown_wrong(as_read(t))]
    named.document.start_with(tricky(named.document.scenario, "R&D"))
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    assert [] == [t for t in tooltips(named) if "R&amp;D" in as_read(t)]


def test_hovering_over_a_row_and_over_the_map_shows_a_name_as_it_is(
    named: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: shown.append(text))
    row = named.findChild(PartyRow)
    assert row is not None
    QApplication.sendEvent(row, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    named.drawer.open("map")
    view = child(named, MapView, "map_view")
    QTest.mouseMove(view.viewport(), view.area.center())
    assert len(shown) >= 1
    assert all("<b>R&D</b>" in as_read(text) for text in shown)


def test_the_editor_shows_names_as_they_are(named: MainWindow) -> None:
    trigger(named, "action_parties")
    editor = QApplication.activeModalWidget()
    assert editor is not None
    seen = [as_read(t) for t in tooltips(editor)]
    assert 7 == len([t for t in seen if "<b>R&D</b>[*]" in t])
    assert [] == [t for t in seen if shown_wrong(t)]
    child(editor, QWidget, "color_cppk").click()  # type: ignore[attr-defined]
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "[*]" in dialog.windowTitle().replace("[*][*]", "[*]")
    assert "[*][*]" in dialog.windowTitle()
    dialog.close()
    editor.close()


def test_undo_texts_show_an_ampersand(named: MainWindow) -> None:
    type_share(named, "cppk", "9.00")
    trigger(named, "action_undo")
    for name in ("action_redo",):
        action = named.findChild(QAction, name)
        assert action is not None
        assert "<b>R&&D</b>[*] 6" in action.text()
        assert 1 == action.text().replace("&&", "").count("&")


def test_the_windows_title_and_the_recent_files_show_a_files_name(named: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "R&D[*].kzcalc"
    save_scenario(named.document.scenario, path)
    named.files.open(path)
    assert "R&D[*][*].kzcalc[*] — kzcalc" == named.windowTitle()
    menu = next(m for m in named.findChildren(QMenu) if "recent" in m.title())
    menu.aboutToShow.emit()
    (action,) = [a for a in menu.actions() if "R" in a.text()]
    assert ("R&&D[*].kzcalc", str(path)) == (action.text(), as_read(action.toolTip()))
    assert menu.toolTipsVisible()


def test_labels_are_no_html_and_their_ampersands_no_keys(named: MainWindow) -> None:
    for page in PAGES:
        named.drawer.open(page)
    for label in named.findChildren(QLabel):
        if "R&D" in label.text() and label.isVisible():
            assert Qt.TextFormat.PlainText == label.textFormat(), label.text()
            if label.buddy() is not None:
                assert "R&&D" in QLabel.text(label)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Nur Otan", "Nur Otan"),
        ("Ак жол", "Ак жол"),
        ("R&D", "R&D"),
        (HEBREW, f"\u2068{HEBREW}\u2069"),
        ("a\u202eb", "\u2068a\u202eb\u2069"),
        ("a\u2069b", "\u2068ab\u2069"),
        ("", ""),
    ],
)
def test_a_name_in_a_sentence_cannot_turn_it(name: str, shown: str) -> None:
    assert shown == in_sentence(name)


def test_names_that_read_from_right_to_left_are_isolated_in_the_sentence_of_the_coalition(window: MainWindow) -> None:
    window.document.start_with(tricky(window.document.scenario, HEBREW))
    for key in ("nur-otan", "cppk"):
        window.coalition.toggle(key)
    sentence = window.coalition.sentence(window.document.scenario, window.document.allocation)
    assert sentence.startswith(f"\u2068{HEBREW} 0\u2069 + \u2068{HEBREW} 6\u2069: ")


@pytest.mark.parametrize(
    ("language", "key", "full", "rest"),
    [
        ("en", "ak-zhol", "Democratic Party of Kazakhstan Ak Zhol", "Democratic Party of Kazakhstan"),
        ("en", "patriots", "Party of Patriots of Kazakhstan", "Party of Patriots of Kazakhstan"),
        ("ru", "nur-otan", "Народно-демократическая партия «Нур Отан»", "Народно-демократическая партия"),
        ("ru", "patriots", "Партия патриотов Казахстана", "Партия патриотов Казахстана"),
        ("kk", "nur-otan", "«Нұр Отан» халықтық-демократиялық партиясы", "Халықтық-демократиялық партиясы"),
        ("kk", "ak-zhol", "Қазақстанның «Ақ жол» демократиялық партиясы", "Қазақстанның демократиялық партиясы"),
    ],
    indirect=["language"],
)
@pytest.mark.usefixtures("language")
def test_below_a_name_stands_what_the_full_name_says_beside_it(key: str, full: str, rest: str) -> None:
    party = next(p for p in official_result_2012().parties if p.key == key)
    assert (full, rest) == (full_name(party), rest_of_name(party))
    renamed = replace(party, name="Another")
    assert ("Another", "") == (full_name(renamed), rest_of_name(renamed))
