"""Commands: what is being typed takes effect before each, what was done is said, and nothing is left behind."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QWidget,
)

from kzcalc import Guarantee, load_scenario, save_scenario
from kzcalc.gui.widgets.theme import DARK, LIGHT
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import official_result_2012
from tests.gui.hands import PAGES, OpenWindow, child, drag, seats, spin, trigger, type_share
from tests.gui.test_scenarios import start_from

LEFT = Qt.MouseButton.LeftButton
DELETED = int(QEvent.Type.DeferredDelete)


def half_typed(window: MainWindow, key: str = "ak_zhol", text: str = "50") -> None:
    """Type into a share box, without Enter."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    box = spin(window, key)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def close_dialogs() -> None:
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        dialog.deleteLater()


def names_of_actions(window: MainWindow) -> list[str]:
    return [a.objectName() for a in window.actions() if a.objectName() not in ("action_quit", "action_redo")]


class TestTyping:
    def test_takes_effect_before_every_action(self, window: MainWindow, tmp_path: Path) -> None:
        window.save_now(tmp_path / "a.kzcalc")
        for name in names_of_actions(window):
            type_share(window, "cppk", "9.00")
            half_typed(window)
            commits: list[int] = []
            window.document.changed.connect(lambda shown, c=commits: c.append(shown.scenario.shown_shares[1]))
            trigger(window, name)
            assert 5_000 in commits, name
            close_dialogs()
            window.document.changed.disconnect()
            window.document.changed.connect(window._draw)
            window.document.start_with(official_result_2012())

    @pytest.mark.parametrize("page", PAGES)
    def test_takes_effect_before_a_page_opens(self, window: MainWindow, page: str) -> None:
        half_typed(window)
        QTest.mouseClick(child(window, QPushButton, f"page_{page}"), LEFT)
        assert 5_000 == window.document.scenario.shown_shares[1]

    def test_in_a_box_of_a_page_takes_effect_too(self, window: MainWindow) -> None:
        window.drawer.open("rules")
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        box = child(window, QSpinBox, "rule_seats")
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, "69")
        trigger(window, "action_theme_dark")
        assert 69 == window.document.scenario.rules.seats

    def test_a_share_while_the_parties_become_others_moves_nobody_else(self, window: MainWindow) -> None:
        scenario = window.document.scenario
        window.document.apply(replace(scenario, parties=scenario.parties[1:]), "parties")
        QApplication.sendPostedEvents(None, DELETED)
        half_typed(window)
        trigger(window, "action_reset")
        assert 7 == len(seats(window))
        assert scenario.votes == window.document.scenario.votes
        window.document.history.undo()
        assert 5_000 == window.document.scenario.shown_shares[0]
        assert window.document.scenario.keys[0] == "ak-zhol"


class TestRebuilding:
    @pytest.mark.parametrize("page", PAGES)
    def test_leaves_nothing_behind(self, window: MainWindow, page: str) -> None:
        window.drawer.open(page)

        def after_changes(count: int) -> list[str]:
            for i in range(count):
                window.appearance.follow_system(DARK if i % 2 else LIGHT)
                QApplication.sendPostedEvents(None, DELETED)
                QApplication.processEvents()
            return sorted(type(o).__name__ for o in window.findChildren(QObject))

        before = after_changes(2)
        assert before == after_changes(6)

    def test_leaves_each_action_once(self, window: MainWindow) -> None:
        names = names_of_actions(window)
        trigger(window, "action_theme_dark")
        trigger(window, "action_language_en")
        QApplication.sendPostedEvents(None, DELETED)
        assert names == names_of_actions(window)
        assert 1 == len([a for a in window.findChildren(QAction) if a.objectName() == "action_save"])


class TestWhatWasDone:
    def said(self, window: MainWindow) -> str:
        line = child(window, QLabel, "status_line")
        return line.text() if line.isVisible() else ""

    def test_is_said_of_saving_exporting_copying_and_remembering(self, window: MainWindow, tmp_path: Path) -> None:
        assert "" == self.said(window)
        window.save_now(tmp_path / "mine.kzcalc")
        assert "Saved: mine.kzcalc" in self.said(window)
        for name in ("charts.png", "table.csv"):
            window.export_now(tmp_path / name)
            assert f"Exported: {name}" in self.said(window)
        trigger(window, "action_pin_baseline")
        assert "Remembered for comparison: Official result 2012" == self.said(window)
        window.drawer.open("workings")
        for action in ("action_copy_text", "action_copy_tsv", "action_copy_markdown"):
            QGuiApplication.clipboard().clear()
            trigger(window, action)
            assert "Copied: the workings are on the clipboard." == self.said(window)
            assert QGuiApplication.clipboard().text()

    def test_is_not_said_of_the_scenario_that_came_after(self, window: MainWindow, tmp_path: Path) -> None:
        window.save_now(tmp_path / "mine.kzcalc")
        trigger(window, "action_new")
        assert "" == self.said(window)
        trigger(window, "action_pin_baseline")
        start_from(window, "2007")
        assert "No longer compared" in self.said(window)
        start_from(window, "2004")
        assert "" == self.said(window)
        window.save_now(tmp_path / "mine.kzcalc")
        window.files.open(tmp_path / "mine.kzcalc")
        assert "" == self.said(window)

    def test_is_not_said_of_what_failed(self, window: MainWindow, tmp_path: Path) -> None:
        window.export_now(tmp_path / "none" / "charts.png")
        window.export_now(tmp_path / "charts.doc")
        window.save_now(tmp_path / "none" / "mine.kzcalc")
        assert "" == self.said(window)

    def test_stays_until_the_next_change_and_moves_nothing(self, window: MainWindow, tmp_path: Path) -> None:
        window.grab()
        parts: list[QWidget] = [window.panel, window.banner, window.drawer, window.seats_chart]
        places = [w.geometry() for w in parts]
        window.save_now(tmp_path / "mine.kzcalc")
        window.grab()
        assert places == [w.geometry() for w in parts]
        assert not child(window, QLabel, "basis_label").isVisible()
        drag(window, "cppk", 600)
        assert "" == self.said(window)
        assert child(window, QLabel, "basis_label").isVisible()

    def test_however_long_keeps_to_its_place(self, window: MainWindow) -> None:
        for width in (1024, 1280):
            window.resize(width, 640)
            window.foot.status.say("long " * 200)
            QApplication.processEvents()
            assert window.foot.geometry().right() < window.drawer.x()

    def test_offers_to_show_what_was_saved_in_its_folder(
        self, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown: list[QUrl] = []
        monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
        window.save_now(tmp_path / "mine.kzcalc")
        offer = child(window, QPushButton, "status_offer")
        assert "Show in folder" == offer.text()
        QTest.mouseClick(offer, LEFT)
        assert [QUrl.fromLocalFile(str(tmp_path))] == shown


class TestTheBaseline:
    def test_is_named_where_it_is_drawn(self, window: MainWindow) -> None:
        assert "outlined" not in window.seats_chart.note(window.document.snapshot)
        trigger(window, "action_pin_baseline")
        assert window.seats_chart.note(window.document.snapshot).endswith("; outlined: Official result 2012")

    def test_stays_where_the_parties_are_the_same_until_let_go(self, window: MainWindow) -> None:
        trigger(window, "action_pin_baseline")
        start_from(window, "exit-strategiya-2012")
        line = child(window, QLabel, "status_line")
        assert window.document.baseline is not None
        assert "Still compared with: Official result 2012" in line.text()
        QTest.mouseClick(child(window, QPushButton, "status_offer"), LEFT)
        assert window.document.baseline is None

    def test_is_let_go_of_where_they_are_others(self, window: MainWindow) -> None:
        trigger(window, "action_pin_baseline")
        start_from(window, "2007")
        assert window.document.baseline is None
        assert "No longer compared, because the parties are others" in child(window, QLabel, "status_line").text()

    def test_is_let_go_of_by_opening_a_file_and_by_a_new_scenario(self, window: MainWindow, tmp_path: Path) -> None:
        scenario = official_result_2012()
        save_scenario(replace(scenario, parties=scenario.parties[:4]), tmp_path / "four.kzcalc")
        trigger(window, "action_pin_baseline")
        window.files.open(tmp_path / "four.kzcalc")
        assert window.document.baseline is None
        trigger(window, "action_pin_baseline")
        trigger(window, "action_new")
        assert window.document.baseline is None


# Qt 6.12 wants the place as a QPointF, which Qt 6.11 does not take.
@pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")
def test_a_file_dropped_on_any_text_is_for_the_window_to_open(window: MainWindow, tmp_path: Path) -> None:
    for page in PAGES:
        window.drawer.open(page)
    assert [] == [w for w in window.findChildren(QWidget) if w.acceptDrops() and not isinstance(w, QMenu)]
    scenario = window.document.scenario
    window.document.apply(replace(scenario, parties=scenario.parties[1:]), "other rows")
    assert [] == [w for w in window.findChildren(QLineEdit) if w.acceptDrops()]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.kzcalc"))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()


def test_the_clause_switched_off_and_on_keeps_its_coefficient_and_minimum(window: MainWindow) -> None:
    guarantee = Guarantee(minimum_seats=4, correction=official_result_2012().rules.threshold * 5)
    window.document.set_rules(replace(window.document.scenario.rules, guarantee=guarantee))
    window.drawer.open("rules")
    box = child(window, QCheckBox, "rule_guarantee")
    box.click()
    assert window.document.scenario.rules.guarantee is None
    assert 4 == child(window, QSpinBox, "rule_minimum_seats").value()
    trigger(window, "action_theme_dark")
    assert 0.35 == child(window, QDoubleSpinBox, "rule_correction").value()
    child(window, QCheckBox, "rule_guarantee").click()
    assert guarantee == window.document.scenario.rules.guarantee


def test_the_sample_belongs_to_the_scenario(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.drawer.open("polls")
    start_from(window, "exit-strategiya-2012")
    box = child(window, QSpinBox, "poll_sample_size")
    assert 19_520 == box.value()
    window.save_now(tmp_path / "poll.kzcalc")
    assert 19_520 == load_scenario(tmp_path / "poll.kzcalc").sample_size
    trigger(window, "action_new")
    assert (1_000, None) == (box.value(), window.document.scenario.sample_size)
    box.setValue(500)
    assert (500, 1) == (window.document.scenario.sample_size, window.document.history.count())
    trigger(window, "action_undo")
    assert 1_000 == box.value()
