"""All strips together: what every share of every party would bring, computed in one batch."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from kzcalc.gui.shares.scale import threshold_mark
from kzcalc.gui.shares.strip import ShareStrip
from kzcalc.gui.state.background import Latest
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move

if TYPE_CHECKING:
    from kzcalc.analysis.sweep import Sweep


class Strips(QObject):
    """The strips under the sliders, in the order of the parties."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._strips: Sequence[ShareStrip] = ()
        self._moves: list[Move] = []
        self._shares: NDArray[np.int64] | None = None
        self._latest = Latest(self)
        self._latest.ready.connect(self._show)

    def take(self, strips: Sequence[ShareStrip]) -> None:
        """From now on these are the strips; nothing is drawn on them yet."""
        self._latest.forget()
        self._strips, self._shares = strips, None

    def draw(self, snapshot: Snapshot) -> None:
        """Show what each share of each party would bring; during a drag, as soon as that is computed."""
        shares = self._strips[0].shares  # those of all: they are as wide
        moves = [snapshot.move({i}) for i in range(len(self._strips))]
        if shares is not self._shares or moves != self._moves:
            self._shares, self._moves = shares, moves
            work = partial(_swept, moves, shares, snapshot.scenario)
            self._latest.ask(work, at_once=not snapshot.moved)

    def _show(self, swept: "tuple[list[Sweep], Scenario]") -> None:
        sweeps, scenario = swept
        mark = threshold_mark(scenario)
        for party, (strip, sweep) in enumerate(zip(self._strips, sweeps, strict=True)):
            strip.draw(sweep, party, scenario.rules, mark)


def _swept(moves: list[Move], shares: NDArray[np.int64], scenario: Scenario) -> "tuple[list[Sweep], Scenario]":
    from kzcalc.analysis.sweep import sweeps  # noqa: PLC0415 - the window opens sooner

    return sweeps(moves, shares), scenario
