"""What every frame computes: strips, map and poll: python tests/benchmarks/live_speed.py.

On one core, best of several rounds; beside each figure its goal. Strips are computed and painted; the map and the poll
are computed, the map with its picture.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from kzcalc.analysis.map_picture import picture_of_admitted
from kzcalc.analysis.polls import poll
from kzcalc.analysis.seat_map import seat_map
from kzcalc.gui import create_window
from kzcalc.gui.pages.map_request import shares_in
from kzcalc.gui.shares.strip import ShareStrip
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import LIGHT
from kzcalc.gui.window import MainWindow
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.move import Move

ROUNDS = 40


def milliseconds(call: Callable[[int], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """The best and the median of some rounds; each gets another number, so that nothing is found in a cache."""
    times = []
    for i in range(rounds):
        start = time.perf_counter()
        call(i)
        times.append(1_000 * (time.perf_counter() - start))
    return min(times), sorted(times)[rounds // 2]


def what_if(i: int) -> Scenario:
    """Another election every time, with the clause near."""
    return official_result_2012().with_votes((8_099 - i, 747, 168, 119 + i, 66, 83, 718))


def strips(window: MainWindow, scenario: Scenario) -> None:
    """What the strips add to a frame: the sweeps of all parties, and their pictures."""
    window.panel.draw_strips(Snapshot(scenario, window.document.allocation, scenario))
    for strip in window.panel.findChildren(ShareStrip):
        strip.repaint()


def show(name: str, times: tuple[float, float], goal: float | None) -> None:
    best, median = times
    verdict = "" if goal is None else f"   goal {goal:5.1f} {'reached' if median <= goal else 'MISSED'}"
    print(f"{name:44} best {best:7.2f} ms   median {median:7.2f} ms{verdict}")


def color_of(admitted: tuple[int, ...], *, clause_active: bool) -> int:
    return sum(1 << i for i in admitted) + 128 * clause_active


def main() -> int:
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("strips", True)
        window = create_window(theme=LIGHT, settings=settings)
        window.show()
        app.processEvents()
        show("seven strips, computed and painted", milliseconds(lambda i: strips(window, what_if(i))), 4.0)
        window.close()
    live, fine = shares_in((0, 1_400), 201), shares_in((0, 1_400), 801)

    def paint_map(i: int) -> None:
        picture_of_admitted(seat_map(Move.of(what_if(i), (1, 6)), live, live), 0, color_of)

    show("map of 201 x 201", milliseconds(lambda i: seat_map(Move.of(what_if(i), (1, 6)), live, live)), 10.0)
    show("map of 201 x 201 and its picture", milliseconds(paint_map), 10.0)
    at_rest = milliseconds(lambda i: seat_map(Move.of(what_if(i), (1, 6)), fine, fine), 7)
    show("map of 701 x 701 (at rest, on a thread)", at_rest, None)
    show("poll, 20,000 draws", milliseconds(lambda i: poll(what_if(i), 1_000, 20_000)), 25.0)
    at_rest = milliseconds(lambda i: poll(what_if(i), 1_000, 1_000_000), 3)
    show("poll, 1,000,000 draws (at rest, on a thread)", at_rest, None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
