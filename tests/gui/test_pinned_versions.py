"""PySide6 6.12.0 on CPython 3.11 drops a reference to None in every wrapped void call, until Python aborts."""

import sys
import tracemalloc

from PySide6.QtWidgets import QApplication, QLabel

from kzcalc.gui.window import MainWindow
from tests.gui.hands import slider


def test_references_to_none_do_not_fall(window: MainWindow) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for i in range(1_000):
        label.setText(str(i))
    for _ in range(100):
        window.seats_chart.viewport().repaint()
    assert sys.getrefcount(None) >= before - 50  # some hundred would be gone; a few come and go


def test_many_moves_leave_the_memory_where_it_was(window: MainWindow) -> None:
    moved = slider(window, "nur_otan")

    def move(times: int) -> None:
        for i in range(times):
            moved.setValue(5_000 + (i * 37) % 4_000)
        QApplication.processEvents()

    tracemalloc.start()
    move(600)  # fills the history
    before = tracemalloc.get_traced_memory()[0]
    move(500)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 100_000
