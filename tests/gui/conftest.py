"""The window for tests: in a fixed theme and language, with settings of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzcalc.gui import create_window
from kzcalc.gui.widgets.fonts import load_fonts
from kzcalc.gui.widgets.theme import LIGHT
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.language import use_language
from tests.gui.hands import OpenWindow


@pytest.fixture(autouse=True)
def english_numbers() -> None:
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture(autouse=True)
def the_programs_font(qapp: QApplication) -> None:  # noqa: ARG001 - fonts belong to it
    """Also where a test makes no window: whichever test comes first, letters are as wide."""
    load_fonts()


@pytest.fixture
def language(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:  # noqa: ARG001 - the application
    """A language, in use as long as the test runs."""
    code: str = request.param
    use_language(code)
    yield code
    use_language("en")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_window(request: pytest.FixtureRequest, qtbot: QtBot, settings: QSettings) -> OpenWindow:
    """Open a window, shown and painted; in English, unless the test has chosen a language."""
    if "language" not in request.fixturenames:
        use_language("en")

    def open_it(path: Path | None = None) -> MainWindow:
        window = create_window(path, theme=LIGHT, settings=settings)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return open_it


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """The window on the official result of 2012."""
    return open_window()
