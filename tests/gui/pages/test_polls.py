"""The poll: probabilities and intervals beside the one central number, live and then of a million draws."""

import threading
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QSpinBox, QTableView, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

import kzcalc.gui.pages.polls as polls_module
from kzcalc import PollResult, poll
from kzcalc.analysis import polls
from kzcalc.gui.pages.polls import PollsPage
from kzcalc.gui.window import MainWindow
from tests.gui.hands import OpenWindow, child, drag, press_slider, rows, seats, slider, turn_wheel, type_share
from tests.gui.test_scenarios import start_from

LEFT = Qt.MouseButton.LeftButton
PERCENT = "\N{NO-BREAK SPACE}%"


@pytest.fixture
def table(window: MainWindow) -> QTableView:
    QTest.mouseClick(child(window, QPushButton, "page_polls"), LEFT)
    return child(window, QTableView, "poll_table")


def type_size(window: MainWindow, text: str) -> None:
    box = child(window, QSpinBox, "poll_sample_size")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def draws(window: MainWindow) -> int:
    result = window.poll.result
    return result.draws if result is not None else 0


def test_the_table_has_a_row_a_party_with_probability_median_and_interval(
    window: MainWindow, table: QTableView
) -> None:
    result = poll(window.document.scenario, 1_000, 20_000, seed=2012)
    assert draws(window) == result.draws
    low, median, high = result.seats["cppk"]
    percent = f"{100 * result.enters['cppk']:.1f}{PERCENT}"
    assert ["CPPK", percent, str(median), f"{low} to {high}", f"0{PERCENT}", f"0{PERCENT}"] == rows(table)[6]
    condition = "Chance that the guarantee clause applies, if 1,000 people had been asked"
    chance = f"{condition}: {100 * result.clause:.1f}{PERCENT}"
    assert chance == child(window, QLabel, "poll_clause").text()


def test_when_the_hand_rests_a_million_are_drawn(qtbot: QtBot, window: MainWindow, table: QTableView) -> None:
    assert 20_000 == draws(window)
    qtbot.waitUntil(lambda: draws(window) == 1_000_000, timeout=20_000)
    assert 7 == table.model().rowCount()
    assert child(window, QToolButton, "poll_stop").isHidden()


def test_drawing_shows_its_progress_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, table: QTableView, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert table.isVisible()
    monkeypatch.setattr(polls_module, "_FINE_DRAWS", 10**9)  # longer than any test
    stop = child(window, QToolButton, "poll_stop")
    qtbot.waitUntil(lambda: stop.isVisible() and draws(window) > 20_000)
    QTest.mouseClick(stop, LEFT)
    assert stop.isHidden()
    reached = draws(window)
    type_share(window, "cppk", "7.20")
    assert 20_000 == draws(window) < reached


def test_a_drag_draws_anew_at_once(window: MainWindow, table: QTableView) -> None:
    before = rows(table)
    drag(window, "cppk", 500)
    assert before != rows(table)
    assert 20_000 == draws(window)


def test_a_drag_tells_the_table_of_the_numbers_that_differ_alone(
    window: MainWindow, table: QTableView, qtmodeltester: ModelTester
) -> None:
    heard: list[tuple[int, int]] = []

    def hear(first: QModelIndex, last: QModelIndex) -> None:
        assert first == last
        heard.append((first.row(), first.column()))

    before, model = rows(table), table.model()
    model.dataChanged.connect(hear)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it without types
    type_share(window, "cppk", "7.20")
    after = rows(table)
    assert [(r, c) for r in range(7) for c in range(6) if before[r][c] != after[r][c]] == heard


def test_more_people_asked_leave_less_open(window: MainWindow, table: QTableView) -> None:
    type_size(window, "10000000")
    assert 10_000_000 == window.document.scenario.sample_size
    assert ["CPPK", f"100{PERCENT}", "7", "7", f"0{PERCENT}", f"0{PERCENT}"] == rows(table)[6]


def test_a_design_effect_leaves_more_open(window: MainWindow, table: QTableView) -> None:
    before = rows(table)[0][3]
    box = child(window, QDoubleSpinBox, "poll_design_effect")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "4")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert 4.0 == window.poll.design_effect
    low, high = map(int, rows(table)[0][3].split(" to "))
    assert high - low > int(before.split(" to ")[1]) - int(before.split(" to ")[0])


def test_whiskers_stand_on_the_seats_only_while_the_page_is_open(window: MainWindow) -> None:
    chart = window.seats_chart
    without = chart.grab().toImage()
    QTest.mouseClick(child(window, QPushButton, "page_polls"), LEFT)
    window.drawer.open("")
    assert window.poll.result is None
    QTest.mouseClick(child(window, QPushButton, "page_polls"), LEFT)
    assert window.poll.interval("cppk") is not None
    assert without != chart.grab().toImage()
    assert "if 1,000 people had been asked" in chart.note(window.document.snapshot)
    QTest.mouseClick(child(window, QPushButton, "page_polls"), LEFT)
    assert window.poll.interval("cppk") is None
    assert "98 from party lists" in chart.note(window.document.snapshot)


def test_the_central_number_stays_that_of_the_shares(window: MainWindow, table: QTableView) -> None:
    assert [83, 8, 0, 0, 0, 0, 7] == seats(window)
    assert "83" != rows(table)[0][2]  # the median is another number, and the page says which is which
    explanation = "Bars: the official result. Median and whiskers: all draws, if 1,000 people had been asked."
    assert explanation == child(window, QLabel, "poll_explanation").text()


def test_what_if_shares_are_taken_for_those_of_a_poll(window: MainWindow, table: QTableView) -> None:
    type_share(window, "cppk", "7.20")
    assert table.isVisible()
    assert child(window, QLabel, "poll_clause").text().startswith("Chance that the guarantee clause applies: ")
    explanation = "Bars: exactly these shares. Median and whiskers: all draws."
    assert explanation == child(window, QLabel, "poll_explanation").text()
    assert "if 1,000 people were asked" in window.seats_chart.note(window.document.snapshot)


def test_starting_from_a_poll_takes_its_sample_over(window: MainWindow) -> None:
    start_from(window, "exit-strategiya-2012")
    assert 19_520 == window.document.scenario.sample_size


def test_starting_from_an_official_result_inherits_no_sample(window: MainWindow) -> None:
    start_from(window, "exit-strategiya-2012")
    start_from(window, "2007")
    assert window.document.scenario.sample_size is None


def test_the_design_effect_is_remembered(window: MainWindow, table: QTableView, open_window: OpenWindow) -> None:
    assert table.isVisible()
    window.poll.set_design_effect(1.5)
    assert 1.5 == child(open_window(), QDoubleSpinBox, "poll_design_effect").value()


def test_a_shut_page_draws_nothing(window: MainWindow, table: QTableView, monkeypatch: pytest.MonkeyPatch) -> None:
    assert table.isVisible()
    QTest.mouseClick(child(window, QPushButton, "page_polls"), LEFT)
    calls: list[object] = []
    monkeypatch.setattr(polls, "poll", calls.append)
    monkeypatch.setattr(polls, "poll_in_steps", calls.append)
    drag(window, "cppk", 300, 500)
    assert [] == calls


def test_parties_of_another_year_have_their_rows(window: MainWindow, table: QTableView) -> None:
    start_from(window, "2023")
    assert [p.name for p in window.document.scenario.parties] == [row[0] for row in rows(table)]


def test_a_window_that_was_minimised_polls_again(window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    window.hide()
    assert window.poll.result is None
    window.show()
    assert 20_000 == draws(window)


@pytest.mark.parametrize("value", ["0", "-5", "abc", "", "1e30", "nan", "inf", "99999999999", [1]])
def test_settings_that_somebody_broke_do_not_keep_the_window_from_opening(
    settings: QSettings, open_window: OpenWindow, value: object
) -> None:
    settings.setValue("poll_design_effect", value)
    settings.setValue("open_page", "polls")
    window = open_window()
    assert window.poll.design_effect == child(window, QDoubleSpinBox, "poll_design_effect").value()
    assert 20_000 == draws(window)


def test_other_keys_under_the_same_names_are_other_parties(qtbot: QtBot, window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    scenario = window.document.scenario
    parties = tuple(replace(party, key=f"{party.key}-2") for party in scenario.parties)
    window.document.start_with(replace(scenario, parties=parties))
    assert window.poll.interval("cppk-2") is not None
    qtbot.waitUntil(lambda: draws(window) == 1_000_000, timeout=20_000)


def test_another_colour_is_another_icon(window: MainWindow, table: QTableView) -> None:
    def icon() -> QColor:
        swatch: QIcon = table.model().index(6, 0).data(Qt.ItemDataRole.DecorationRole)
        return swatch.pixmap(10, 10).toImage().pixelColor(5, 5)

    parties = list(window.document.scenario.parties)
    parties[6] = replace(parties[6], color="#123456")
    window.document.apply(replace(window.document.scenario, parties=tuple(parties)), "recoloured")
    assert "#123456" == icon().name()


def test_the_note_on_the_chart_names_a_design_effect(window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    assert "design effect" not in window.seats_chart.note(window.document.snapshot)
    window.poll.set_design_effect(1.5)
    assert "if 1,000 people had been asked, design effect 1.5" in window.seats_chart.note(window.document.snapshot)


def test_the_wheel_over_the_sample_without_the_focus_changes_nothing(window: MainWindow, table: QTableView) -> None:
    table.window().setFocus()
    turn_wheel(child(window, QSpinBox, "poll_sample_size"))
    assert window.document.scenario.sample_size is None


def test_many_draws_never_come_before_the_few_of_the_same_shares(
    qtbot: QtBot, window: MainWindow, table: QTableView, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert table.isVisible()
    few = polls.poll
    may_end = threading.Event()

    def slow(*args: Any) -> PollResult:
        may_end.wait(10)
        return few(*args)

    page = child(window, PollsPage, "polls_tab")
    monkeypatch.setattr(polls, "poll", slow)
    press_slider(slider(window, "cppk"))
    slider(window, "cppk").setSliderPosition(650)
    page.draw(window.document.snapshot)
    assert not page._background.waiting
    may_end.set()
    qtbot.waitUntil(lambda: page._background.waiting or page._background.busy)
    QTest.mouseRelease(slider(window, "cppk"), LEFT)
