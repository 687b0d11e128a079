"""A frame of a drag: from a slider's new value to the painted bars, and to the painted strips and page.

Run it as a script: ``python tests/benchmarks/drag.py``. It needs no display. Beside it moves a bare window, which has
the same controls and two charts made of pyqtgraph's own bars and texts, and knows nothing of the law: the price of the
parts alone.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pyqtgraph as pg
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui import create_window
from kzcalc.gui.widgets.theme import LIGHT

_TURNS = 3
_FRAMES = 60
"""Of a slider in a turn."""
_SOON = 2
"""Milliseconds: timers that are no slower bring what follows the hand."""
BARS, PAGE = (5.0, 9.0), (16.0, 33.0)
"""The goals in milliseconds, median and 99th percentile: to the bars, and from then to strips and page."""


class BareWindow(QMainWindow):
    """Seven sliders, spin boxes and labels, and two plots of seven bars with a text item each."""

    def __init__(self) -> None:
        super().__init__()
        central = QWidget()
        layout = QHBoxLayout(central)
        rows = QGridLayout()
        layout.addLayout(rows, 1)
        self.sliders, self.spins, self.labels = [], [], []
        for i in range(7):
            slider, spin, label = QSlider(), QDoubleSpinBox(), QLabel("0")
            slider.setOrientation(pg.QtCore.Qt.Orientation.Horizontal)
            slider.setRange(0, 10_000)
            spin.setRange(0, 100)
            rows.addWidget(QLabel(f"Party {i}"), i, 0)
            rows.addWidget(slider, i, 1)
            rows.addWidget(spin, i, 2)
            rows.addWidget(label, i, 3)
            self.sliders.append(slider)
            self.spins.append(spin)
            self.labels.append(label)
        charts = QVBoxLayout()
        layout.addLayout(charts, 2)
        self.bars, self.texts = [], []
        for top in (107, 100):
            plot = pg.PlotWidget()
            bars = pg.BarGraphItem(x=range(7), height=[1] * 7, width=0.6)
            plot.addItem(bars)
            plot.setRange(xRange=(-0.5, 6.5), yRange=(0, top), padding=0)
            plot.disableAutoRange()
            texts = [pg.TextItem("0", anchor=(0.5, 1)) for _ in range(7)]
            for text in texts:
                plot.addItem(text, ignoreBounds=True)
            charts.addWidget(plot)
            self.bars.append(bars)
            self.texts.append(texts)
        self.setCentralWidget(central)
        self.sliders[0].valueChanged.connect(self._move)

    def _move(self, value: int) -> None:
        shares = [value / 100, *[(10_000 - value) / 600] * 6]
        for i, share in enumerate(shares):
            if i:
                self.sliders[i].setValue(round(share * 100))
            self.spins[i].setValue(share)
            self.labels[i].setText(str(round(share)))
        for bars, texts in zip(self.bars, self.texts, strict=True):
            bars.setOpts(height=shares)
            for i, (text, share) in enumerate(zip(texts, shares, strict=True)):
                text.setText(f"{share:.2f}")
                text.setPos(i, share)


class Drags:
    """Sliders going back and forth in a hand, and the milliseconds that each frame takes.

    Attributes:
        bars: until rows, banner and bars are painted, by slider.
        page: from then until strips and page are, too, by slider.
    """

    def __init__(self, window: QMainWindow, sliders: Sequence[QSlider]) -> None:
        self._window = window
        self._sliders = sliders
        self._frame = 0
        self.bars: list[list[float]] = [[] for _ in sliders]
        self.page: list[list[float]] = [[] for _ in sliders]

    def run(self) -> None:
        """Take hold of each slider, move it, painting every move, and let go."""
        for slider, bars, page in zip(self._sliders, self.bars, self.page, strict=True):
            QTest.mousePress(slider, Qt.MouseButton.LeftButton)
            self._settle()
            for _ in range(_FRAMES):
                self._frame += 1
                began = time.perf_counter()
                slider.setSliderPosition(500 + self._frame * 37 % 2_500)
                QApplication.sendPostedEvents()
                painted = time.perf_counter()
                bars.append((painted - began) * 1_000)
                self._settle()
                page.append((time.perf_counter() - painted) * 1_000)
            QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
            self._settle()

    def _settle(self) -> None:
        """Let everything be painted that follows the hand; what begins only when it rests does not."""
        QApplication.processEvents()
        while any(t.isActive() and t.interval() <= _SOON for t in self._window.findChildren(QTimer)):
            # Waiting, as the window's own loop does: a loop that spins would keep Python from the thread.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()


def told(times: list[list[float]], goals: tuple[float, float]) -> str:
    """The median and the 99th percentile of all frames, the median of the slowest slider, and the verdict."""
    together = list(chain(*times))
    median, last = statistics.median(together), statistics.quantiles(together, n=100)[98]
    slowest = max(statistics.median(of_slider) for of_slider in times)
    reached = "reached" if slowest <= goals[0] and last <= goals[1] else "MISSED"
    return f"{median:5.2f} / {last:5.2f} (slowest slider {slowest:5.2f}) {reached:7}"


def press(window: QWidget, name: str) -> None:
    """Press a button by its name."""
    button = window.findChild(QPushButton, name)
    assert button is not None
    button.click()
    QApplication.processEvents()


def main() -> None:
    """Print the frames of both windows and their ratio; then with strips, and with each page open as well.

    All take turns, so that they see the same machine.
    """
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window, bare_window = create_window(theme=LIGHT, settings=settings), BareWindow()
        sliders = [child for child in window.findChildren(QSlider) if child.objectName().startswith("share_slider")]
        strips = window.findChild(QToolButton, "strips_button")
        assert strips is not None
        for shown in (window, bare_window):
            shown.resize(1280, 800)
            shown.show()
        app.processEvents()
        ours, bare = Drags(window, sliders), Drags(bare_window, bare_window.sliders[:1] * len(sliders))
        hall = Drags(window, sliders)
        pages = {page: Drags(window, sliders) for page in ("", *window.drawer.pages)}
        for _ in range(_TURNS):
            strips.setChecked(False)
            window.drawer.open("")
            ours.run()
            bare.run()
            press(window, "seats_view_hall")
            hall.run()
            press(window, "seats_view_bars")
            strips.setChecked(True)
            for page, drags in pages.items():
                window.drawer.open(page)
                app.processEvents()
                drags.run()
        window.close()
    print(f"milliseconds, median / 99th percentile; goals {BARS} to the bars, {PAGE} from then to strips and page")
    print(f"{'kzcalc':26} {told(ours.bars, BARS)}")
    print(f"{'bare window':26} {told(bare.bars, BARS)}")
    print(f"{'with the hall':26} {told(hall.bars, BARS)}")
    ratio = statistics.median(chain(*ours.bars)) / statistics.median(chain(*bare.bars))
    print(f"ratio of medians: {ratio:.2f}")
    for page, drags in pages.items():
        name = f"with strips {f'and {page}' if page else ''}"
        print(f"{name:26} bars {told(drags.bars, BARS)} page {told(drags.page, PAGE)}")


if __name__ == "__main__":
    main()
