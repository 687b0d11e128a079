"""The strips under the sliders: one click away, live, and saying what the slider would bring."""

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QToolTip

import kzcalc.analysis.sweep as sweep_module
from kzcalc.gui.shares.strip import ShareStrip
from kzcalc.gui.widgets.theme import LIGHT
from kzcalc.gui.window import MainWindow
from tests.gui.hands import KEYS, OpenWindow, child, drag, seats, slider, spin, trigger, type_share

PERCENT = "\N{NO-BREAK SPACE}%"
LEFT = Qt.MouseButton.LeftButton


def strip(window: MainWindow, key: str) -> ShareStrip:
    return child(window, ShareStrip, f"strip_{key}")


def party_name(window: MainWindow, key: str) -> str:
    return window.document.scenario.parties[KEYS.index(key)].name


def reading(window: MainWindow, key: str, share: float) -> str:
    """What the strip says below a share of the slider, in hundredths of a percent."""
    return strip(window, key).reading(round(slider(window, key).position_of(share)))


@pytest.fixture
def strips(window: MainWindow) -> MainWindow:
    """The window with the strips shown."""
    QTest.mouseClick(child(window, QToolButton, "strips_button"), LEFT)
    return window


def test_the_first_view_has_no_strips_and_one_click_shows_them(window: MainWindow) -> None:
    assert [True] * 7 == [strip(window, key).isHidden() for key in KEYS]
    QTest.mouseClick(child(window, QToolButton, "strips_button"), LEFT)
    assert [True] * 7 == [strip(window, key).isVisible() for key in KEYS]


def test_the_window_remembers_that_strips_were_shown(strips: MainWindow, open_window: OpenWindow) -> None:
    assert strips.isVisible()
    assert strip(open_window(), "osdp").isVisible()


def test_hidden_strips_cost_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[object] = []
    monkeypatch.setattr(sweep_module, "sweeps", lambda *arguments: calls.append(arguments))
    type_share(window, "cppk", "4.77")
    assert [] == calls


def test_a_strip_tells_what_the_share_below_the_pointer_would_bring(strips: MainWindow) -> None:
    assert reading(strips, "cppk", 800).endswith("%: 8 seats")
    assert reading(strips, "cppk", 500).endswith("%: 0 seats")
    assert reading(strips, "nur_otan", 6_000).endswith("; majority")
    assert reading(strips, "nur_otan", 8_000).endswith("; two-thirds majority")
    assert "the guarantee clause applies" in reading(strips, "nur_otan", 9_000)
    assert "" == strip(strips, "cppk").reading(0)


def test_what_a_strip_tells_is_what_the_slider_then_brings(strips: MainWindow) -> None:
    for key, share in (("ak_zhol", 650), ("cppk", 1_500), ("nur_otan", 9_300), ("osdp", 700)):
        place = round(slider(strips, key).position_of(share))
        told = strip(strips, key).reading(place)
        QTest.mouseClick(slider(strips, key), LEFT, pos=QPoint(place, 12))
        assert told.startswith(f"{party_name(strips, key)} with {spin(strips, key).text()}{PERCENT}")
        assert f": {seats(strips)[KEYS.index(key)]} seats" in told
        assert strips.document.allocation.clause_active == ("the guarantee clause applies" in told)
        trigger(strips, "action_undo")


def test_the_pointer_shows_the_reading_as_a_tooltip(strips: MainWindow) -> None:
    widget = strip(strips, "cppk")
    QTest.mouseMove(widget, QPoint(widget.width() // 3, 5))
    assert "CPPK with" in QToolTip.text()


def test_strips_follow_the_slider_of_another_party(strips: MainWindow) -> None:
    before = reading(strips, "ak_zhol", 650)
    drag(strips, "cppk", 300)
    assert "the guarantee clause applies" not in before
    assert "the guarantee clause applies" in reading(strips, "ak_zhol", 650)


def test_a_strip_stays_as_it_is_while_its_own_slider_is_dragged(strips: MainWindow) -> None:
    widget, handle = strip(strips, "osdp"), slider(strips, "osdp")
    before = [widget.reading(x) for x in range(widget.width())]
    QTest.mousePress(handle, LEFT, pos=QPoint(round(handle.position_of(handle.value())), 12))
    for share in (900, 3_000, 5_000):
        QTest.mouseMove(handle, QPoint(round(handle.position_of(share)), 12))
        assert before == [widget.reading(x) for x in range(widget.width())]
    QTest.mouseRelease(handle, LEFT, pos=QPoint(round(handle.position_of(5_000)), 12))
    assert strips.document.scenario is strips.document.snapshot.move({2}).start


def test_a_strip_says_where_locked_shares_leave_no_room(strips: MainWindow) -> None:
    QTest.mouseClick(child(strips, QToolButton, "lock_nur_otan"), LEFT)
    assert "the locked shares leave less" in reading(strips, "ak_zhol", 5_000)
    assert "the locked shares leave less" not in reading(strips, "ak_zhol", 1_500)


def color_in(image: QImage, color: str) -> int:
    pixels = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    return pixels.count(color)


def test_only_where_the_clause_is_active_a_strip_has_its_colour(strips: MainWindow) -> None:
    assert 0 < color_in(strip(strips, "nur_otan").grab().toImage(), LIGHT.clause_fill)
    QTest.mouseClick(child(strips, QToolButton, "lock_ak_zhol"), LEFT)
    QTest.mouseClick(child(strips, QToolButton, "lock_cppk"), LEFT)
    assert 0 == color_in(strip(strips, "osdp").grab().toImage(), LIGHT.clause_fill)


def test_the_choice_is_kept_in_the_settings(strips: MainWindow, settings: QSettings) -> None:
    assert settings.value("strips", type=bool) is True
    QTest.mouseClick(child(strips, QToolButton, "strips_button"), LEFT)
    assert settings.value("strips", type=bool) is False
