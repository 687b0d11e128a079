"""The application around the window: starting it, its last resort for errors, and pictures without a display."""

import faulthandler
import gc
import os
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from kzcalc.gui.charts.export import png
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.widgets.theme import LIGHT, THEMES, system_theme
from kzcalc.gui.window import MainWindow, create_window
from kzcalc.gui.wording.language import use_language
from kzcalc.scenario import Scenario, load_scenario
from kzcalc.scenario.atomic import write_file


def run(path: str | None, *, theme: str | None = None, language: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        path: a scenario file to open.
        theme: ``light`` or ``dark`` whatever the settings say.
        language: ``en``, ``ru`` or ``kk`` whatever the settings say.

    Returns:
        The exit status.
    """
    if sys.stderr is not None:
        faulthandler.enable()
    _leave_modules_alone()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kzcalc")
    app.setApplicationDisplayName("kzcalc")
    app.setDesktopFileName("kzcalc")
    settings = QSettings("kzcalc", "kzcalc")
    use_language(language if language is not None else Settings(settings).language)
    window = create_window(path, theme=THEMES[theme] if theme else None, settings=settings)
    sys.excepthook = _ErrorReport(window)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: window.appearance.follow_system(system_theme()))
    window.show()
    with _ended_by_signals(window):
        return app.exec()


def _leave_modules_alone() -> None:
    """What is imported stays: looking for garbage among it later would take a frame of a drag."""
    gc.freeze()


@contextmanager
def _ended_by_signals(window: MainWindow) -> Iterator[None]:
    """Ctrl-C and a request to terminate end the event loop at once: Python alone sees them only at the next event."""

    def end(number: int, _frame: object) -> None:
        window.remember_state()
        QApplication.exit(128 + number)

    reader, writer = socket.socketpair()
    with reader, writer:
        reader.setblocking(False)
        writer.setblocking(False)
        notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda *_: reader.recv(64))
        before_wakeup = signal.set_wakeup_fd(writer.fileno())
        before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            notifier.setEnabled(False)
            signal.set_wakeup_fd(before_wakeup)
            for number, handler in before.items():
                signal.signal(number, handler)


_MOST_ERRORS = 20
"""How many different errors of a run are shown: one that every frame meets must not fill the memory."""


class _ErrorReport:
    """What is done with exceptions that nobody caught: Qt swallows them, so each is printed and shown, but once."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._seen: list[str] = []

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        if text in self._seen or len(self._seen) == _MOST_ERRORS:
            return
        self._seen.append(text)
        if sys.stderr is not None:
            sys.stderr.write(text)
        box = self._window.findChild(QMessageBox, "error_box")
        if box is not None and box.isVisible():
            box.setDetailedText(f"{box.detailedText()}\n{text}")
            return
        headline = QCoreApplication.translate("ErrorReport", "Something went wrong in kzcalc.")
        advice = QCoreApplication.translate("ErrorReport", "Your scenario is still here; save it before you go on.")
        box = QMessageBox(QMessageBox.Icon.Warning, "kzcalc", headline, parent=self._window)
        box.setObjectName("error_box")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(advice)
        box.setDetailedText(text)
        box.open()


def screenshot(
    out: str,
    path: str | None,
    size: tuple[int, int],
    *,
    theme: str | None = None,
    language: str = "en",
    page: str = "",
    strips: bool = False,
) -> None:
    """Write the window as a picture. No display is needed.

    Args:
        out: the PNG file to write.
        path: the scenario file to show, or None for the official result of 2012.
        size: width and height in pixels. The window is never smaller than its smallest size.
        theme: ``light`` (the default) or ``dark``.
        language: ``en``, ``ru`` or ``kk``.
        page: the name of a page to open under the charts.
        strips: whether to show the strips under the sliders.

    Raises:
        ScenarioFileError: the scenario cannot be read, or the picture cannot be written.
    """
    scenario = load_scenario(path) if path is not None else None
    with _offscreen_window(scenario, size, theme=theme, language=language, page=page, strips=strips) as window:
        write_file(out, png(window.grab().toImage()))


def export_charts(scenario: Scenario, out: str) -> None:
    """Write the charts of a scenario as a picture: PNG, SVG or PDF. No display is needed.

    Raises:
        ScenarioFileError: the picture cannot be written.
    """
    with _offscreen_window(scenario, (1280, 800)) as window:
        window.export_charts(out)


@contextmanager
def _offscreen_window(
    scenario: Scenario | None,
    size: tuple[int, int],
    *,
    theme: str | None = None,
    language: str = "en",
    page: str = "",
    strips: bool = False,
) -> Iterator[MainWindow]:
    """A window that is laid out but on no display, and that remembers nothing."""
    _leave_modules_alone()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for scaling in (
        "QT_SCALE_FACTOR",
        "QT_SCREEN_SCALE_FACTORS",
        "QT_FONT_DPI",
    ):  # a picture has the pixels that were asked for
        os.environ.pop(scaling, None)
    app = QApplication(sys.argv[:1])
    use_language(language)
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "kzcalc.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        settings.open_page, settings.strips = page, strips
        window = create_window(theme=THEMES[theme] if theme else LIGHT, settings=store)
        if scenario is not None:
            window.document.start_with(scenario)
        window.resize(*size)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.show()
        window.setFocus()
        app.processEvents()
        while any(timer.isActive() for timer in window.findChildren(QTimer)):  # a finer picture is on its way
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(3):  # what was made anew for the size is laid out, and then painted
            app.processEvents()
        yield window
        window.close()
