"""From nothing to the first painted window, beside a bare one: python tests/benchmarks/startup.py.

Whole processes, in turn: kzcalc's window, and a bare PySide6 and pyqtgraph window with two bar charts. Time is from the
start of the process until the window is painted, memory is the most that the process ever held. It needs Linux, but no
display.
"""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import kzcalc

ROUNDS = 11
GOALS = {"time": 1.35, "memory": 1.4}


def open_bare_window() -> object:
    import pyqtgraph as pg  # noqa: PLC0415 - what is measured is measured with its imports
    from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget  # noqa: PLC0415

    app = QApplication([])
    window, central = QMainWindow(), QWidget()
    layout = QVBoxLayout(central)
    for _ in range(2):
        plot = pg.PlotWidget()
        plot.addItem(pg.BarGraphItem(x=range(7), height=[80, 7, 2, 1, 1, 1, 7], width=0.6))
        layout.addWidget(plot)
    window.setCentralWidget(central)
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    return app, window


def open_kzcalc(folder: str) -> object:
    from PySide6.QtCore import QSettings  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from kzcalc.gui.window import create_window  # noqa: PLC0415

    app = QApplication([])
    window = create_window(settings=QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
    window.show()
    app.processEvents()
    return app, window


def measure(which: str, folder: str) -> tuple[float, float]:
    """The seconds and the megabytes of one process."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, __file__, which, folder], stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"startup: {which} failed with {status}")
    return seconds, usage.ru_maxrss / 1000


def main() -> int:
    if len(sys.argv) > 1:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _ = open_kzcalc(sys.argv[2]) if sys.argv[1] == "kzcalc" else open_bare_window()
        os._exit(0)  # painted: what comes after is not measured
    compileall.compile_dir(Path(kzcalc.__file__).parent, quiet=1)  # as pip does, and as it did for what is compared
    with tempfile.TemporaryDirectory() as folder:
        for which in ("kzcalc", "bare"):
            measure(which, folder)  # what is read from the disk for the first time is not measured
        pairs = [(measure("kzcalc", folder), measure("bare", folder)) for _ in range(ROUNDS)]
    for i, (what, unit) in enumerate((("time", "s"), ("memory", "MB"))):
        ours, bare = (statistics.median(pair[which][i] for pair in pairs) for which in (0, 1))
        ratio = statistics.median(pair[0][i] / pair[1][i] for pair in pairs)
        verdict = "reached" if ratio <= GOALS[what] else "MISSED"
        print(
            f"{what:7} kzcalc {ours:7.2f} {unit:2}   bare window {bare:7.2f} {unit:2}   "
            f"ratio {ratio:.2f}   goal {GOALS[what]} {verdict}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
