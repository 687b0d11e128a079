"""The poll: probabilities and intervals beside the one central number, live and then of a million draws."""

import threading
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QScrollArea, QSpinBox, QTableView, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

import kzcalc.gui.pages.polls as polls_module
from kzcalc import PollResult, poll
from kzcalc.analysis import polls
from kzcalc.analysis.polls import Outcome
from kzcalc.gui.pages.poll_outcomes import OutcomeButton, OutcomeGrid
from kzcalc.gui.pages.polls import PollsPage
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.polls import Parliaments, probability
from tests.gui.hands import (
    OpenWindow,
    child,
    drag,
    press_slider,
    rows,
    seats,
    slider,
    swept_away,
    turn_wheel,
    type_share,
)
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
    of_fifty = round(50 * result.clause)
    assert f"{of_fifty} of 50 parliaments have the clause" == child(window, QLabel, "poll_clause").text()
    told = f"{100 * result.clause:.1f}{PERCENT}, if 1,000 people had been asked."
    assert child(window, QLabel, "poll_explanation").text().startswith(told)


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


def test_lines_stand_on_the_seats_only_while_the_page_is_open(window: MainWindow) -> None:
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
    explanation = f"Bars: the official result. Lines: 90{PERCENT} of all simulations."
    assert child(window, QLabel, "poll_explanation").text().endswith(explanation)


def test_what_if_shares_are_taken_for_those_of_a_poll(window: MainWindow, table: QTableView) -> None:
    type_share(window, "cppk", "7.20")
    assert table.isVisible()
    explanation = f"{PERCENT}. Bars: exactly these shares. Lines: 90{PERCENT} of all simulations."
    assert child(window, QLabel, "poll_explanation").text().endswith(explanation)
    assert "had been asked" not in child(window, QLabel, "poll_explanation").text()
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


def test_another_colour_is_another_chip(window: MainWindow, table: QTableView) -> None:
    parties = list(window.document.scenario.parties)
    parties[6] = replace(parties[6], color="#123456")
    window.document.apply(replace(window.document.scenario, parties=tuple(parties)), "recoloured")
    assert isinstance(table, Table)
    assert "#123456" == table.cell(6, 0).party


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


# -- fifty parliaments -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("simulations", "total", "expected"),
    [
        (0, 1_000, Parliaments(0, few=False, most=False)),
        (1, 1_000_000, Parliaments(0, few=True, most=False)),
        (9_999, 1_000_000, Parliaments(0, few=True, most=False)),  # just under 1 %
        (10_000, 1_000_000, Parliaments(1, few=False, most=False)),
        (29_999, 1_000_000, Parliaments(1, few=False, most=False)),
        (30_000, 1_000_000, Parliaments(2, few=False, most=False)),
        (989_999, 1_000_000, Parliaments(49, few=False, most=False)),
        (990_000, 1_000_000, Parliaments(49, few=False, most=True)),
        (999_999, 1_000_000, Parliaments(49, few=False, most=True)),
        (1_000, 1_000, Parliaments(50, few=False, most=False)),
        (0, 0, Parliaments(0, few=False, most=False)),
    ],
)
def test_never_and_always_are_fifty_parliaments_only_where_they_are_exact(
    simulations: int, total: int, expected: Parliaments
) -> None:
    assert expected == Parliaments.of(simulations, total)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, f"0{PERCENT}"),
        (0.0000001, f"<\N{NO-BREAK SPACE}0.1{PERCENT}"),
        (0.001, f"0.1{PERCENT}"),
        (0.107, f"10.7{PERCENT}"),
        (0.9999999, f">\N{NO-BREAK SPACE}99.9{PERCENT}"),
        (1.0, f"100{PERCENT}"),
    ],
)
def test_a_probability_is_zero_or_a_hundred_only_where_it_is_exact(value: float, text: str) -> None:
    assert text == probability(value)


def question(window: MainWindow, name: str) -> OutcomeButton:
    return child(window, OutcomeButton, f"poll_outcome_{name}")


def dots(button: OutcomeButton, color: str) -> int:
    """How many patches of exactly a colour a question shows."""
    image, wanted = button.grab().toImage(), QColor(color).rgb()
    inside = {
        (x, y)
        for x in range(image.width())
        for y in range(21, image.height())
        if image.pixelColor(x, y).rgb() == wanted
    }
    patches = 0
    while inside:
        patches += 1
        stack = [inside.pop()]
        while stack:
            x, y = stack.pop()
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in inside:
                    inside.remove(near)
                    stack.append(near)
    return patches


def test_every_question_has_its_dots_and_its_answer_in_words(window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    result = window.poll.result
    assert result is not None
    for outcome, told in result.given.items():
        name = (outcome.party or outcome.kind).replace("-", "_").replace(" ", "_")
        told_by_name = question(window, name).accessibleName()
        assert f"{round(50 * told.draws / result.draws)} of 50 parliaments" in told_by_name
        assert told_by_name.endswith(probability(told.draws / result.draws))
    assert question(window, "cppk").accessibleName().startswith("CPPK gets seats: ")


def test_the_dots_of_the_clause_are_in_its_colour_and_no_others(window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    window.resize(1280, 1400)
    result = window.poll.result
    assert result is not None
    assert round(50 * result.clause) == dots(question(window, "clause"), window.theme.clause_fill)
    assert round(50 * result.enters["cppk"]) == dots(question(window, "cppk"), window.theme.ink)
    assert 0 == dots(question(window, "cppk"), window.theme.clause_fill)


def test_rules_without_the_clause_have_no_question_about_it(window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    start_from(window, "2007")
    assert "Fewer than 1 of 50 parliaments has a second party" == child(window, QLabel, "poll_clause").text()
    swept_away()
    assert [] == window.findChildren(OutcomeButton, "poll_outcome_clause")


# -- an outcome that is chosen -----------------------------------------------------------------------------------------


def chosen(window: MainWindow) -> Outcome | None:
    return window.poll.outcome


def test_a_question_pressed_shows_its_simulations_alone_and_pressed_again_all(
    window: MainWindow, table: QTableView
) -> None:
    before, chart = rows(table), window.seats_chart.grab().toImage()
    result = window.poll.result
    assert result is not None
    told = result.given[Outcome("clause")]
    QTest.mouseClick(question(window, "clause"), LEFT)
    low, median, high = told.seats["nur-otan"]
    assert (low, high) == window.poll.interval("nur-otan")
    assert [str(median), f"{low} to {high}"] == rows(table)[0][2:4]
    assert result is window.poll.result
    assert chart != window.seats_chart.grab().toImage()
    only = f"Lines and table: only the {told.draws:,} simulations with “The clause applies”."
    assert only == child(window, QLabel, "poll_explanation").text()
    QTest.mouseClick(question(window, "clause"), LEFT)
    assert before == rows(table)
    assert chart == window.seats_chart.grab().toImage()


def test_an_outcome_is_chosen_with_enter_and_released_with_the_button(window: MainWindow, table: QTableView) -> None:
    before = rows(table)
    release = child(window, QPushButton, "poll_release")
    assert not release.isVisible()
    question(window, "cppk").setFocus()
    QTest.keyClick(question(window, "cppk"), Qt.Key.Key_Return)
    assert window.poll.shown is not window.poll.result
    assert chosen(window) == Outcome("seats", "cppk")
    assert question(window, "cppk").isChecked()
    assert f"100{PERCENT}" == rows(table)[6][1]
    QTest.mouseClick(release, LEFT)
    assert chosen(window) is None
    assert not question(window, "cppk").isChecked()
    assert before == rows(table)


def test_an_outcome_of_fewer_than_a_thousand_simulations_is_refused_with_a_sentence(
    window: MainWindow, table: QTableView
) -> None:
    before = rows(table)
    QTest.mouseClick(question(window, "osdp"), LEFT)
    assert window.poll.outcome is None
    assert not question(window, "osdp").isChecked()
    told = child(window, QLabel, "poll_explanation").text()
    assert told.startswith("“OSDP gets seats”: only 0 of ")
    assert told.endswith("At least 1,000 are needed.")
    assert before == rows(table)


def test_a_chosen_outcome_that_becomes_too_rare_shows_no_numbers_and_comes_back(
    window: MainWindow, table: QTableView
) -> None:
    QTest.mouseClick(question(window, "clause"), LEFT)
    type_share(window, "cppk", "12")
    type_share(window, "ak_zhol", "12")
    assert Outcome("clause") == window.poll.outcome
    assert window.poll.interval("nur-otan") is None
    assert ["–"] * 5 == rows(table)[0][1:]
    assert "At least 1,000 are needed." in child(window, QLabel, "poll_explanation").text()
    type_share(window, "cppk", "1")
    type_share(window, "ak_zhol", "6")
    assert window.poll.interval("nur-otan") is not None


def test_an_outcome_of_a_party_that_is_gone_is_chosen_no_longer(window: MainWindow, table: QTableView) -> None:
    assert table.isVisible()
    QTest.mouseClick(question(window, "cppk"), LEFT)
    start_from(window, "2023")
    assert window.poll.outcome is None
    assert window.poll.interval("amanat") is not None


@pytest.mark.parametrize("size", [(844, 298), (608, 900), (628, 380), (1300, 500)])
@pytest.mark.parametrize("language", ["en", "ru", "kk"], indirect=True)
@pytest.mark.usefixtures("language")
def test_nothing_is_wider_than_the_page(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    page = PollsPage(window.document, window.poll, window.theme)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    area = child(page, QScrollArea, "poll_scroll")
    content = area.widget()
    assert content is not None
    assert content.width() <= area.width()
    assert content.minimumSizeHint().width() <= area.width()
    for button in page.findChildren(OutcomeButton):
        assert button.geometry().right() < child(page, OutcomeGrid, "poll_outcomes").width()
