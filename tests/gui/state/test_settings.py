"""The settings: typed, under the keys that users already have, and none of them damaged enough to stop the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from kzcalc.gui.state.settings import Settings
from tests.gui.hands import OpenWindow, seats

KEYS = (
    "theme",
    "language",
    "geometry",
    "zoom",
    "animations",
    "open_page",
    "strips",
    "seats_view",
    "poll_design_effect",
    "recent_files",
    "sweep_party",
    "map_across",
    "map_up",
    "map_colors",
)


@pytest.fixture
def typed(settings: QSettings) -> Settings:
    return Settings(settings)


def fill(typed: Settings) -> None:
    """Remember something under every key."""
    typed.theme, typed.language, typed.open_page, typed.strips = "dark", "kk", "map", True
    typed.seats_view = "hall"
    typed.geometry, typed.zoom, typed.animations = QByteArray(b"\x00g"), 1.5, False
    typed.design_effect = 2.5
    typed.remember_file(Path("/a/mine.kzcalc"))
    typed.remember_chosen("sweep_party", "auyl")
    typed.remember_chosen("map_across", "auyl")
    typed.remember_chosen("map_up", "auyl")
    typed.remember_chosen("map_colors", "auyl")


def test_the_keys_are_those_that_users_have(typed: Settings, settings: QSettings) -> None:
    fill(typed)
    assert sorted(KEYS) == sorted(settings.allKeys())


def test_what_is_remembered_comes_back_from_the_file(typed: Settings, settings: QSettings) -> None:
    fill(typed)
    settings.sync()
    again = Settings(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert ("dark", "kk", "map", True) == (again.theme, again.language, again.open_page, again.strips)
    assert "hall" == again.seats_view
    assert (QByteArray(b"\x00g"), 1.5, False) == (again.geometry, again.zoom, again.animations)
    assert 2.5 == again.design_effect
    assert ["/a/mine.kzcalc"] == again.recent_files
    assert "auyl" == again.chosen("map_up")


def test_nothing_remembered_is_the_default(typed: Settings) -> None:
    assert ("system", "", "", False) == (typed.theme, typed.language, typed.open_page, typed.strips)
    assert (None, 0.0, True) == (typed.geometry, typed.zoom, typed.animations)
    assert (1.0, []) == (typed.design_effect, typed.recent_files)
    assert ("", "bars") == (typed.chosen("map_colors"), typed.seats_view)


def test_only_the_latest_files_are_remembered_each_once(typed: Settings) -> None:
    for name in ("a", "b", "c", "d", "e", "f", "g", "h", "i", "a"):
        typed.remember_file(Path("/") / name)
    assert ["/a", "/i", "/h", "/g", "/f", "/e", "/d", "/c"] == typed.recent_files


@pytest.mark.parametrize("text", ["", "abc", "1, 2", "@Variant(\\0)", "@ByteArray(abc)", "@Invalid()", "nan"])
def test_a_damaged_file_does_not_keep_the_window_from_opening(
    settings: QSettings, open_window: OpenWindow, text: str
) -> None:
    lines = ["[General]", *(f"{key}={text}" for key in KEYS)]
    Path(settings.fileName()).write_text("\n".join(lines), encoding="utf-8")
    settings.sync()
    window = open_window()
    for page in ("sweep", "map", "polls"):
        window.drawer.open(page)
    typed = Settings(settings)
    assert ("system", "", False, 1.0) == (typed.theme, typed.language, typed.strips, typed.design_effect)
    assert "bars" == typed.seats_view
    assert [83, 8, 0, 0, 0, 0, 7] == seats(window)
