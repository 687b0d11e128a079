"""The glide to another scenario: it is on the table at once, and only what is painted travels there."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal

from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.scenario import Scenario
from kzcalc.scenario.shares import WHOLE, to_shares

DURATION = 600
"""How long it takes, in milliseconds."""
_FRAME = 16
_FINE = 10_000
"""Parts of the way that are told apart."""
_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TouchBegin,
        QEvent.Type.Close,
    }
)


class Glide(QObject):
    """Shows the way from the scenario that was on the table to the one that is: whole scenarios, each allocated.

    Any press, key or turn of the wheel ends it, and so does any change of the document.

    Signals:
        frame(Snapshot): a scenario on the way, to be painted.
        ended(): what is painted has to be the document's again.
    """

    frame = Signal(object)
    ended = Signal()

    def __init__(self, document: Document, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._before: tuple[int, ...] = ()
        self._after: Snapshot | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)
        document.changed.connect(self.end)

    @property
    def running(self) -> bool:
        """Whether something else is painted than is on the table."""
        return self._after is not None

    def start(self, before: Scenario) -> None:
        """Begin where the document was, if the user wants anything to move.

        Args:
            before: what was on the table, with the parties of what is there now.
        """
        self.end()
        after = self._document.snapshot
        if not self._settings.animations or before.keys != after.scenario.keys:
            return
        self._before, self._after = before.shares or to_shares(before.votes), after
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._clock.start()
        self._timer.start()
        self._step()

    def end(self) -> None:
        """Paint what is on the table from now on."""
        if self._after is None:
            return
        self._after = None
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.ended.emit()

    def _step(self) -> None:
        after, passed = self._after, self._clock.elapsed()
        if after is None:
            return
        if passed >= DURATION:
            self.end()
            return
        left = _FINE * (DURATION - passed) // DURATION
        gone = _FINE - left * left * left // _FINE**2  # fast first, then slower
        scenario = after.scenario.with_votes(between(self._before, after.scenario.votes, gone, _FINE))
        self.frame.emit(replace(after, scenario=scenario, allocation=scenario.allocate(), start=scenario))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End at the first thing that a hand does, and before the window goes; it is done all the same."""
        kind = event.type()
        if kind in _INPUT or (kind == QEvent.Type.DeferredDelete and watched is self.parent()):
            self.end()
        return False


def between(before: Sequence[int], after: Sequence[int], gone: int, whole: int) -> tuple[int, ...]:
    """Shares on the way from some to others, in hundredths of a percent that total 10,000.

    Each is cut for itself, so that none turns back on its way; the one that gains most takes what that leaves.

    Args:
        before: where they were, in hundredths of a percent.
        after: where they go, in hundredths of a percent.
        gone: how far they are on the way.
        whole: how long it is.
    """
    shares = [b + (a - b) * gone // whole for b, a in zip(before, after, strict=True)]
    most = max(range(len(shares)), key=lambda i: after[i] - before[i])
    shares[most] += WHOLE - sum(shares)
    return tuple(shares)
