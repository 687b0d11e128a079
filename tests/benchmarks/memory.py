"""The memory of a long evening: 20,000 slider moves, each painted, beside what the first 1,000 left.

Run it as a script: ``python tests/benchmarks/memory.py``. It needs Linux, but no display.
"""

import os
import resource
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QSlider

from kzcalc.gui import create_window
from kzcalc.gui.theme import LIGHT


def resident_megabytes() -> float:
    """The memory that the process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Print the memory and the references to None after 1,000 and after 20,000 moves."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = create_window(theme=LIGHT, settings=settings)
        window.show()
        slider = window.findChild(QSlider, "share_slider_nur_otan")
        assert slider is not None
        for move in range(1, 20_001):
            slider.setValue(5_000 + (move * 37) % 4_000)
            app.processEvents()
            if move in (1_000, 5_000, 20_000):
                print(f"{move:6} moves: {resident_megabytes():6.1f} MB, {sys.getrefcount(None)} references to None")


if __name__ == "__main__":
    main()
