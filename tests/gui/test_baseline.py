"""The baseline and the coalition: what changed, and who has a majority together."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from kzcalc.gui.window import MainWindow
from tests.gui.hands import KEYS, child, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


def differences(window: MainWindow) -> list[str]:
    labels = [child(window, QLabel, f"difference_{key}") for key in KEYS]
    return [label.text() for label in labels if label.isVisible()]


def click_row(window: MainWindow, index: int) -> None:
    """Click the row of a party, or the Assembly's after them."""
    viewport = window.seats_chart.viewport()
    y = next(y for y in range(viewport.height()) if window.seats_chart.party_at(QPointF(9, y)) == index)
    QTest.mouseClick(viewport, LEFT, pos=QPoint(9, y + 2))


def sentence(window: MainWindow) -> str:
    return window.coalition.sentence(window.document.scenario, window.document.allocation)


def test_without_a_baseline_no_differences_are_shown(window: MainWindow) -> None:
    assert [] == differences(window)


def test_a_pinned_baseline_shows_signed_differences(window: MainWindow) -> None:
    trigger(window, "action_pin_baseline")
    assert ["±0"] * 7 == differences(window)
    type_share(window, "cppk", "4.80")
    assert ["+7", "±0", "±0", "±0", "±0", "±0", "\N{MINUS SIGN}7"] == differences(window)
    trigger(window, "action_unpin_baseline")
    assert [] == differences(window)


def test_the_ghost_bars_are_painted(window: MainWindow) -> None:
    trigger(window, "action_pin_baseline")
    type_share(window, "cppk", "4.80")
    with_baseline = window.seats_chart.grab().toImage()
    trigger(window, "action_unpin_baseline")
    assert with_baseline != window.seats_chart.grab().toImage()


def test_clicked_bars_are_counted_together(window: MainWindow) -> None:
    assert "" == sentence(window)
    click_row(window, 1)
    assert "Ak Zhol: 8 of 107, 46 short of a majority" == sentence(window)
    click_row(window, 0)
    assert "Nur Otan + Ak Zhol: 91 of 107, a two-thirds majority" == sentence(window)
    click_row(window, 0)
    click_row(window, 7)
    assert "Ak Zhol + Assembly: 17 of 107, 37 short of a majority" == sentence(window)


def test_a_majority_short_of_two_thirds_says_what_is_missing(window: MainWindow) -> None:
    type_share(window, "nur_otan", "50.00")
    click_row(window, 0)
    seats = window.document.allocation.seats[0]
    assert 54 <= seats < 72
    assert f"Nur Otan: {seats} of 107, a majority; {72 - seats} short of two thirds" == sentence(window)


def test_ticking_a_row_is_the_same_as_clicking_its_bar(window: MainWindow) -> None:
    tick = child(window, QAbstractButton, "pick_ak_zhol")
    QTest.mouseClick(tick, LEFT)
    assert frozenset({"ak-zhol"}) == window.coalition.keys
    click_row(window, 1)
    assert not tick.isChecked()
