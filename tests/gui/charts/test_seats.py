"""The card of the seats: what a hand does with it, and what it shows."""

from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kzcalc import Rules
from kzcalc.gui.charts.seats import SeatsChart
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.widgets.theme import LIGHT
from kzcalc.gui.window import MainWindow
from kzcalc.scenario import Party, Scenario
from kzcalc.scenario.catalogue import catalogue
from tests.gui.hands import OpenWindow, child, trigger

LEFT = Qt.MouseButton.LeftButton


def press(window: MainWindow, view: str) -> None:
    QTest.mouseClick(child(window, QPushButton, f"seats_view_{view}"), LEFT)


def places_of(chart: SeatsChart, index: int) -> list[QPoint]:
    """The places of the chart where a party is."""
    size = chart.viewport().size()
    grid = [QPoint(x, y) for x in range(2, size.width(), 12) for y in range(2, size.height(), 6)]
    return [point for point in grid if chart.party_at(QPointF(point)) == index]


def apply_clause(window: MainWindow) -> None:
    window.document.set_share(6, 477)
    window.document.set_share(1, 699)
    assert window.document.allocation.clause_active


def pixels(chart: SeatsChart, color: QColor | str) -> int:
    """How many pixels of the chart have a colour."""
    image = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(color).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


class TestTheView:
    def test_is_bars_until_the_hall_is_chosen_and_is_remembered(
        self, window: MainWindow, settings: QSettings, open_window: OpenWindow
    ) -> None:
        card = window.seats_card
        assert not card.hall
        assert child(window, QPushButton, "seats_view_bars").isChecked()
        changed = QSignalSpy(card.view_changed)
        bars = card.chart.grab().toImage()
        press(window, "hall")
        assert (True, 1) == (card.hall, changed.count())
        assert bars != card.chart.grab().toImage()
        press(window, "hall")
        assert 1 == changed.count()
        settings.sync()
        assert open_window().seats_card.hall
        press(window, "bars")
        assert (False, 2, "bars") == (card.hall, changed.count(), Settings(settings).seats_view)

    def test_goes_back_to_bars_where_there_is_no_room_and_comes_back(
        self, window: MainWindow, settings: QSettings
    ) -> None:
        card = window.seats_card
        press(window, "hall")
        window.drawer.open("workings")  # below the stage, where there is room for bars alone
        button = child(window, QPushButton, "seats_view_hall")
        assert (False, False, "hall") == (card.hall, button.isEnabled(), Settings(settings).seats_view)
        assert button.toolTip()
        window.drawer.close_page()
        assert (True, True) == (card.hall, button.isEnabled())
        assert not button.toolTip()


@pytest.mark.parametrize("view", ["bars", "hall"])
class TestInBothViews:
    def test_a_click_takes_a_party_or_the_assembly_into_the_coalition_and_out(
        self, window: MainWindow, view: str
    ) -> None:
        press(window, view)
        chart, coalition = window.seats_chart, window.coalition
        for index, key in ((1, "ak-zhol"), (0, "nur-otan")):
            place = places_of(chart, index)[0]
            QTest.mouseClick(chart.viewport(), LEFT, pos=place)
            assert key in coalition.keys
            QTest.mouseClick(chart.viewport(), LEFT, pos=place)
            assert key not in coalition.keys
        QTest.mouseClick(chart.viewport(), LEFT, pos=places_of(chart, 7)[0])
        assert coalition.assembly
        note = window.seats_card.chart.note(window.document.snapshot)
        assert note.startswith("Assembly: 9 of 107")

    def test_who_is_picked_is_seen(self, window: MainWindow, view: str) -> None:
        press(window, view)
        before = window.seats_chart.grab().toImage()
        window.coalition.toggle("ak-zhol")
        assert before != window.seats_chart.grab().toImage()

    def test_the_pointer_says_what_a_click_takes(self, window: MainWindow, view: str) -> None:
        press(window, view)
        chart = window.seats_chart
        before = chart.grab().toImage()
        *_, beside, place = places_of(chart, 1)
        QTest.mouseMove(chart.viewport(), beside)  # the first move of all is the pointer's entry
        QTest.mouseMove(chart.viewport(), place)
        assert Qt.CursorShape.PointingHandCursor == chart.viewport().cursor().shape()
        assert before != chart.grab().toImage()
        assert chart.tip_at(QPointF(place)).startswith("Ak Zhol: 8 seats\n")
        assert chart.tip_at(QPointF(places_of(chart, 7)[0])).startswith("Assembly of the People of Kazakhstan: 9 seats")

    def test_amber_is_there_only_where_the_clause_applies(self, window: MainWindow, view: str) -> None:
        press(window, view)
        assert 0 == pixels(window.seats_chart, LIGHT.clause_fill)
        apply_clause(window)
        assert pixels(window.seats_chart, LIGHT.clause_fill) > 200
        assert pixels(window.seats_chart, LIGHT.clause_edge) > 50
        window.document.set_rules(replace(Rules(), threshold=Fraction(95, 100)))
        assert window.document.allocation.unfilled
        assert 0 == pixels(window.seats_chart, LIGHT.clause_fill) + pixels(window.seats_chart, LIGHT.clause_edge)

    def test_under_rules_without_the_clause_what_would_change_is_outlined(self, window: MainWindow, view: str) -> None:
        press(window, view)
        window.document.start_with(catalogue()["2007"])
        assert 0 == pixels(window.seats_chart, LIGHT.clause_fill)
        assert pixels(window.seats_chart, LIGHT.clause_edge) > 50

    def test_the_same_snapshot_again_paints_the_same(self, window: MainWindow, view: str) -> None:
        press(window, view)
        apply_clause(window)
        before = window.seats_chart.grab().toImage()
        window.seats_card.draw(window.document.snapshot)
        assert before == window.seats_chart.grab().toImage()

    def test_any_house_is_painted(self, window: MainWindow, view: str) -> None:
        press(window, view)
        for votes in ([8400, 699, 301, 200, 200, 100, 100], [10_000] + [0] * 6, [1_000] * 7):
            scenario = window.document.scenario.with_votes(votes, 0)
            for seats, assembly in product((1, 2, 10, 98, 391, 392, 10_000), (0, 9, 10_000)):
                rules = replace(scenario.rules, seats=seats, assembly_seats=assembly)
                window.document.start_with(replace(scenario, rules=rules))
                assert not window.seats_chart.grab().isNull()  # an exception while painting fails the test

    @pytest.mark.parametrize("count", [2, 20])
    def test_few_and_many_parties_with_long_names_are_painted(self, window: MainWindow, view: str, count: int) -> None:
        press(window, view)
        parties = tuple(Party(f"p-{i}", f"{i} {'Long' * 10}", "#0c99ba", 100) for i in range(count))
        window.document.start_with(Scenario("many", parties, rules=Rules(threshold=Fraction(1, 100))))
        size = window.seats_chart.viewport().size()
        grid = [QPointF(x, y) for x in range(2, size.width(), 6) for y in range(2, size.height(), 6)]
        assert set(range(count)) <= {window.seats_chart.party_at(point) for point in grid}

    def test_lines_and_letters_are_painted_into_an_svg(self, window: MainWindow, view: str, tmp_path: object) -> None:
        press(window, view)
        apply_clause(window)
        path = f"{tmp_path}/charts.svg"
        window.export_charts(path)
        with open(path, encoding="utf-8") as file:  # noqa: PTH123 - a name is at hand
            text = file.read()
        assert "by the clause" in text
        assert "Majority 54" in text


class TestTheBars:
    def test_say_how_many_seats_changed_hands(self, window: MainWindow) -> None:
        chart = window.seats_chart
        apply_clause(window)
        moved, seats = chart._moved, window.document.allocation.seats
        assert moved is not None
        assert (0, 1, seats[1], True) == (moved.giver, moved.taker, moved.seats, moved.applied)

    def test_stay_where_they_are_while_a_share_moves(self, window: MainWindow) -> None:
        chart = window.seats_chart
        size = chart.viewport().size()
        found = set()
        for share in (747, 699, 300, 2_000, 0):
            window.document.set_share(1, share)
            shown = chart._shown()
            assert shown is not None
            found.add(chart._bars.places(size, shown))
        assert 1 == len(found)

    def test_ask_for_as_much_height_as_their_rows_need(self, window: MainWindow) -> None:
        chart = window.seats_chart
        of_seven = chart.minimumHeight()
        parties = tuple(Party(f"p-{i}", f"Party {i}", "#0c99ba", 100) for i in range(20))
        window.document.start_with(Scenario("many", parties))
        assert chart.minimumHeight() > of_seven
        press(window, "hall")
        assert chart.minimumHeight() < of_seven + 60

    def test_show_what_a_poll_leaves_open_on_any_bar(self, window: MainWindow) -> None:
        window.drawer.open("polls")
        assert window.poll.interval("nur-otan") is not None
        assert "lines: 90 % of the simulations" in window.seats_chart.note(window.document.snapshot)
        window.resize(1920, 1080)  # the page stands at the right, so that there is room for the hall
        QApplication.processEvents()
        press(window, "hall")
        assert "lines" not in window.seats_chart.note(window.document.snapshot)

    def test_name_the_baseline_that_is_outlined(self, window: MainWindow) -> None:
        trigger(window, "action_pin_baseline")
        note = window.seats_chart.note
        assert note(window.document.snapshot).endswith("; outlined: Official result 2012")
        press(window, "hall")
        assert note(window.document.snapshot).endswith("; compared with: Official result 2012")


def test_a_screen_reader_gets_all_seats_as_text(window: MainWindow) -> None:
    chart = window.seats_chart
    assert "Seats by party" == chart.accessibleName()
    assert (
        "Nur Otan 83, Ak Zhol 8, OSDP 0, Auyl 0, Adilet 0, Patriots 0, CPPK 7, Assembly of the People of Kazakhstan 9"
        == chart.accessibleDescription()
    )
    apply_clause(window)
    assert chart.accessibleDescription().startswith("Nur Otan 93, Ak Zhol 5,")


def test_every_zoom_paints_all_parties_where_they_are_clicked(window: MainWindow) -> None:
    for zoom in (1.0, 1.5, 2.0):
        theme = replace(LIGHT, zoom=zoom)
        for hall in (False, True):
            chart = SeatsChart(window.coalition, window.poll, theme)
            chart.resize(round(820 * zoom), round(420 * zoom))
            chart.draw(window.document.snapshot)
            chart.show_hall(hall)
            image = QImage(chart.size(), QImage.Format.Format_RGB32)
            painter = QPainter(image)
            chart.paint_chart(painter, QRectF(chart.rect()))
            painter.end()
            assert QColor(LIGHT.party("#0c99ba")).rgb() in {
                image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
            }
