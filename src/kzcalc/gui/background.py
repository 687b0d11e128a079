"""Work that takes longer than a frame: on a thread of its own, superseded by newer work, never waited for."""

from collections.abc import Iterator
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY = 15
"""Milliseconds between two looks at what the thread has."""


class _Job:
    """What the thread and the window share: plain Python, so that neither can outlive Qt's objects."""

    def __init__(self, steps: Iterator[object]) -> None:
        self._steps = steps
        self._stop = Event()
        self.latest: object = None
        self.error: Exception | None = None
        self.done = False
        Thread(target=self._run, daemon=True, name="kzcalc-background").start()

    def stop(self) -> None:
        """Let the thread end after the step it is at."""
        self._stop.set()

    def _run(self) -> None:
        try:
            for result in self._steps:
                if self._stop.is_set():
                    break
                if result is not None:
                    self.latest = result
        except Exception as error:
            self.error = error  # raised again where the window sees it
        self.done = True


class Background(QObject):
    """Does one thing at a time off the GUI thread.

    Signals:
        advanced(object): the latest of what the work yielded, other than None.
        finished(): the work is done, and its last result was told. Not emitted for what was cancelled or superseded.
    """

    advanced = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._told: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def start(self, steps: Iterator[object]) -> None:
        """Run an iterator to its end on a thread; it is left as soon as it yields once the work is superseded.

        Args:
            steps: yields results so far, or None where there is none yet. It must not touch Qt.
        """
        self.cancel()
        self._job = _Job(steps)
        self._timer.start()

    def cancel(self) -> None:
        """Forget what is being done; the thread ends by itself after its present step."""
        if self._job is not None:
            self._job.stop()
        self._job = self._told = None
        self._timer.stop()

    def _look(self) -> None:
        job = self._job
        if job is None:
            return
        done = job.done  # before the result is read: what is done has told its last
        if job.latest is not self._told:
            self._told = job.latest
            self.advanced.emit(self._told)
        if done and self._job is job:
            self.cancel()
            if job.error is not None:
                raise job.error
            self.finished.emit()
