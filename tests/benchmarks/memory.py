"""The memory of a long evening: 34,900 slider moves with each page in turn, each painted, beside the first 5,000.

Run it as a script: ``python tests/benchmarks/memory.py``. It needs Linux, but no display.
"""

import gc
import os
import resource
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QApplication, QSlider

from kzcalc.gui import create_window
from kzcalc.gui.widgets.theme import LIGHT

FIRST, MOVES = 5_000, 34_900
GOAL = 10.0
"""Megabytes that the moves after the first may leave."""


def resident_megabytes() -> float:
    """The memory that the process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Print the memory and the references to None on the way, and what the moves after the first left."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = create_window(theme=LIGHT, settings=settings)
        window.show()
        slider = window.findChild(QSlider, "share_slider_nur_otan")
        assert slider is not None
        pages, now, early = list(window.drawer.pages), 0.0, 0.0
        for move in range(1, MOVES + 1):
            if move % 500 == 1:
                window.drawer.open(pages[move // 500 % len(pages)])
            slider.setValue(5_000 + (move * 37) % 4_000)
            app.processEvents()
            if move in (1_000, FIRST, MOVES):
                now = resident_megabytes()
                early = now if move == FIRST else early
                print(f"{move:6} moves: {now:6.1f} MB, {sys.getrefcount(None)} references to None")
        print(
            f"since {FIRST:,}: {now - early:+.1f} MB   goal {GOAL:.0f} {'reached' if now - early <= GOAL else 'MISSED'}"
        )
        window.document.history.clear()
        gc.collect()
        steps = sum(isinstance(thing, QUndoCommand) for thing in gc.get_objects())
        print(f"steps alive after the history was cleared: {steps}")


if __name__ == "__main__":
    main()
