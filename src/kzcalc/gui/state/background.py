"""Work beside the window, on a thread: what follows the hand, and what takes longer than a frame once it rests."""

from collections.abc import Callable, Iterator
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

_REST = 120
"""Milliseconds that the hand must rest before the work begins."""
_LOOK_EVERY = 15
"""Milliseconds between two looks at what a thread has that takes longer than a frame."""
_LOOK_SOON = 1
"""Milliseconds between two looks at what a thread has that follows the hand."""


class _Job:
    """What the thread and the window share. It is plain Python: the thread may outlive the window's objects."""

    def __init__(self, steps: Iterator[object]) -> None:
        self._steps = steps
        self._stop = Event()
        self.latest: object = None
        self.error: BaseException | None = None
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
        except BaseException as error:  # raised again where the window sees it
            self.error = error
        finally:
            self.done = True


class Background(QObject):
    """Does one thing at a time off the GUI thread.

    Signals:
        advanced(object): the latest of what the work yielded, other than None.
        busy_changed(): work has begun, or is over: done, failed, cancelled or superseded.
    """

    advanced = Signal(object)
    busy_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next: Callable[[], Iterator[object]] | None = None
        self._job: _Job | None = None
        self._told: object = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._start)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    @property
    def waiting(self) -> bool:
        """Whether something will be done as soon as the hand rests."""
        return self._rest.isActive()

    def start_at_rest(self, work: Callable[[], Iterator[object]]) -> None:
        """Forget what is being done, and begin something else if nothing newer comes in the next tenth of a second.

        Args:
            work: makes, on the GUI thread, an iterator that is run to its end on another. It yields results so far, or
                None where there is none yet, and must touch no widget. Superseded, it is left as soon as it yields.
        """
        self.cancel()
        self._next = work
        self._rest.start()

    def cancel(self) -> None:
        """Forget what is being done or waits; a thread ends by itself after its present step."""
        self._rest.stop()
        self._timer.stop()
        job, self._job, self._told = self._job, None, None
        if job is not None:
            job.stop()
            self.busy_changed.emit()

    def _start(self) -> None:
        if self._next is not None:
            self._job = _Job(self._next())
            self._timer.start()
            self.busy_changed.emit()

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
            _raise_again(job.error)


class Latest(QObject):
    """Follows the hand: the newest of what is asked is done, what was asked in between is not.

    The window is not kept waiting while the hand moves. What is asked once it rests is done at once, so that nothing
    older is shown then.

    Signals:
        ready(object): what the work gave.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next: Callable[[], object] | None = None
        self._job: _Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_SOON)
        self._timer.timeout.connect(self._look)

    def ask(self, work: Callable[[], object], *, at_once: bool) -> None:
        """Do something, or have it done.

        Args:
            work: what to do. It must touch no widget.
            at_once: whether to do it here and now; else on a thread, as soon as that is free.
        """
        if at_once:
            self.forget()
            self.ready.emit(work())
        elif self._job is None:
            self._begin(work)
        else:
            self._next = work

    def forget(self) -> None:
        """Whatever was asked is not wanted any more."""
        self._timer.stop()
        self._next = self._job = None

    def _begin(self, work: Callable[[], object]) -> None:
        self._job = _Job(work() for work in (work,))
        self._timer.start()

    def _look(self) -> None:
        job = self._job
        if job is None or not job.done:
            return
        work, self._next, self._job = self._next, None, None
        if work is None:
            self._timer.stop()
        else:
            self._begin(work)
        _raise_again(job.error)
        self.ready.emit(job.latest)


def _raise_again(error: BaseException | None) -> None:
    """Let the window meet an error of a thread."""
    if isinstance(error, Exception):
        raise error
    if error is not None:  # that would end the program
        raise RuntimeError("the work in the background broke off") from error
