"""A frame of a drag: from a slider's new value to the painted charts, beside a bare window of the same parts.

Run it as a script: ``python tests/benchmarks/drag.py``. It needs no display. The bare window has the same controls and
two charts made of pyqtgraph's own bars and texts, and knows nothing of the law: the price of the parts alone.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pyqtgraph as pg
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui import create_window
from kzcalc.gui.widgets.theme import LIGHT

_TURNS = 20
_FRAMES = 100
GOALS = (16.0, 33.0)
"""Milliseconds of a frame with strips and any one page: the median and the 99th percentile."""


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


class Drag:
    """A slider going back and forth, and the milliseconds that each frame takes to be painted."""

    def __init__(self, app: QApplication, window: QMainWindow, slider: QSlider) -> None:
        self._app = app
        self._slider = slider
        self._frame = 0
        self.times: list[float] = []
        window.resize(1280, 800)
        window.show()
        app.processEvents()

    def run(self, frames: int) -> None:
        """Move and paint so many times."""
        for _ in range(frames):
            self._frame += 1
            value = 7_000 + (self._frame * 37) % 2_500
            began = time.perf_counter()
            self._slider.setValue(value)
            self._app.processEvents()
            self.times.append((time.perf_counter() - began) * 1_000)


def milliseconds(times: list[float]) -> str:
    percentiles = statistics.quantiles(times, n=100)
    return f"median {statistics.median(times):5.2f} ms   99th percentile {percentiles[98]:5.2f} ms"


def verdict(times: list[float]) -> str:
    median, last = statistics.median(times), statistics.quantiles(times, n=100)[98]
    return (
        f"goal {GOALS[0]:.0f} and {GOALS[1]:.0f} {'reached' if median <= GOALS[0] and last <= GOALS[1] else 'MISSED'}"
    )


def main() -> None:
    """Print both windows' frames and their ratio; then the frames with strips, and with each page open as well.

    All take turns, so that they see the same machine.
    """
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window, bare_window = create_window(theme=LIGHT, settings=settings), BareWindow()
        slider = window.findChild(QSlider, "share_slider_nur_otan")
        strips = window.findChild(QToolButton, "strips_button")
        assert slider is not None
        assert strips is not None
        ours, bare = Drag(app, window, slider), Drag(app, bare_window, bare_window.sliders[0])
        for _ in range(_TURNS):
            ours.run(_FRAMES)
            bare.run(_FRAMES)
        strips.setChecked(True)
        pages = {page: Drag(app, window, slider) for page in ("", *window.drawer.pages)}
        for _ in range(_TURNS // 4):
            for page, drag in pages.items():
                window.drawer.open(page)
                app.processEvents()
                drag.run(_FRAMES)
        window.close()
    print(f"kzcalc                     {milliseconds(ours.times[_FRAMES:])}")
    print(f"bare window                {milliseconds(bare.times[_FRAMES:])}")
    print(f"ratio of medians: {statistics.median(ours.times) / statistics.median(bare.times):.2f}")
    for page, drag in pages.items():
        print(f"with strips {f'and {page}' if page else '':14} {milliseconds(drag.times)}   {verdict(drag.times)}")


if __name__ == "__main__":
    main()
