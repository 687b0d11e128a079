"""The last resort for errors, and how the program ends when it is told to."""

import ctypes
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from kzcalc.gui import app, display
from kzcalc.gui.window import MainWindow
from tests.gui.hands import child


def raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


def report(reporter: object, *errors: Exception) -> None:
    for error in errors:
        caught = raised(error)
        reporter(type(caught), caught, caught.__traceback__)  # type: ignore[operator]


class TestAnUncaughtException:
    @pytest.fixture
    def reporter(self, window: MainWindow) -> object:
        return app._ErrorReport(window)

    def test_is_shown_and_another_beside_it(self, window: MainWindow, reporter: object) -> None:
        report(reporter, ValueError("first"), ValueError("first"), KeyError("second"))
        text = child(window, QMessageBox, "error_box").detailedText()
        assert (1, 1) == (text.count("ValueError: first"), text.count("KeyError: 'second'"))

    def test_is_shown_after_the_box_of_another_was_closed_but_once(self, window: MainWindow, reporter: object) -> None:
        report(reporter, ValueError("first"))
        child(window, QMessageBox, "error_box").close()
        report(reporter, ValueError("first"))
        assert not any(b.isVisible() for b in window.findChildren(QMessageBox))
        report(reporter, ValueError("second"))
        (box,) = [b for b in window.findChildren(QMessageBox) if b.isVisible()]
        assert "second" in box.detailedText()

    def test_of_every_frame_does_not_fill_the_memory(self, window: MainWindow, reporter: object) -> None:
        report(reporter, *(ValueError(f"number {i}.") for i in range(100)))
        text = child(window, QMessageBox, "error_box").detailedText()
        assert "number 19." in text
        assert "number 20." not in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_an_idle_window_at_once(tmp_path: Path, number: signal.Signals, status: int) -> None:
    program = textwrap.dedent("""
        import sys
        from PySide6.QtCore import QTimer
        from kzcalc.gui import app
        QTimer.singleShot(0, lambda: None)
        make = app.create_window
        def create_window(*arguments, **named):
            window = make(*arguments, **named)
            QTimer.singleShot(300, lambda: print("idle", flush=True))
            return window
        app.create_window = create_window
        sys.exit(app.run(None, language="en"))
    """)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert "idle\n" == process.stdout.readline()
        process.send_signal(number)
        _, errors = process.communicate(timeout=5)
        assert status == process.returncode
        assert "Traceback" not in errors


def test_the_platform_is_looked_for_where_qt_has_its_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - only this test asks Qt

    loaded: list[str] = []
    monkeypatch.setattr(ctypes, "CDLL", loaded.append)
    monkeypatch.setattr(QLibraryInfo, "path", lambda _which: "/usr/lib/qt6/plugins")
    assert display._unloadable_platform() is None
    assert ["/usr/lib/qt6/plugins/platforms/libqxcb.so"] == loaded
