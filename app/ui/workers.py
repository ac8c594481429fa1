"""Long work beside the window: done in a thread, its answer given in the window's own."""

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")
Report = Callable[[int, int, str], None]


class CancelledError(Exception):
    """The clerk has stopped the work."""


class Job(QObject):
    """One piece of work on its way: `report` and `check` are for the work, `cancel` for the clerk."""

    reported = Signal(int, int, str)
    ended = Signal()

    def __init__(
        self,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        super().__init__()
        self.running = True
        self._then, self._failed, self._cancelled = then, failed, cancelled
        self._stop = threading.Event()
        self._owner = owner

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next `check` or `report`."""
        self._stop.set()

    def check(self) -> None:
        """Called by the work now and then; raises when the clerk has stopped it."""
        if self._stop.is_set():
            raise CancelledError

    def report(self, done: int, total: int = 0, words: str = "") -> None:
        """Called by the work: so much of so much is done."""
        self.check()
        self.reported.emit(done, total, words)

    def end(self, value: object, error: Exception | None) -> None:
        """Called in the window's thread when the work is over."""
        self.running = False
        Worker.busy.discard(self)
        self.ended.emit()
        owner, self._owner = self._owner, None
        then, failed, cancelled = self._then, self._failed, self._cancelled
        self._then = self._failed = self._cancelled = None  # else a dialog dies within its own child
        if owner is not None and not isValid(owner):
            return
        if isinstance(error, CancelledError):
            if cancelled is not None:
                cancelled()
            return
        if error is None:
            if then is not None:
                then(value)
            return
        if failed is None:
            raise error
        failed(error)


class _Post(QObject):
    """Brings what threads have done into the window's thread.

    A job and its work go along, so that the last hold on them, and on any widget they know, is let go in that thread.
    """

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box: SimpleQueue[tuple[Job, Callable[[Job], object], object, Exception | None]] = SimpleQueue()
        self.came.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def _hand_over(self) -> None:
        try:
            job, _, value, error = self.box.get_nowait()
        except Empty:
            return
        job.end(value, error)


class Worker:
    """`Worker.do(work, then)`: the only way a slot does anything that may take longer than 50 ms."""

    busy: ClassVar[set[Job]] = set()
    _post: ClassVar[_Post | None] = None

    @classmethod
    def do(
        cls,
        work: Callable[[Job], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Report | None = None,
        cancel: Callable[[], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Job:
        """Run `work(job)` in a thread; exactly one of then, failed and cancel is called, in the window's thread.

        Nothing is called once `owner` is gone. What fails and has no `failed` is raised in the window's thread.
        """
        job = Job(then, failed, cancel, owner)
        if cls._post is None:
            cls._post = _Post()
        cls.busy.add(job)
        if progress is not None:
            job.reported.connect(progress, Qt.ConnectionType.QueuedConnection)
        QThreadPool.globalInstance().start(_Run(job, work, cls._post))
        return job

    @classmethod
    def finish(cls, milliseconds: int = 30_000) -> bool:
        """Stop what can be stopped and wait for the rest; for the end of the program."""
        for job in list(cls.busy):
            job.cancel()
        return QThreadPool.globalInstance().waitForDone(milliseconds)


class _Run(QRunnable):
    def __init__(self, job: Job, work: Callable[[Job], object], post: _Post) -> None:
        super().__init__()
        self._task: tuple[Job, Callable[[Job], object]] | None = (job, work)
        self._post = post

    def run(self) -> None:
        self._post.box.put(self._done())
        with suppress(RuntimeError):  # the program has ended meanwhile: nobody is left to be told
            self._post.came.emit()

    def _done(self) -> tuple[Job, Callable[[Job], object], object, Exception | None]:
        assert self._task is not None
        job, work = self._task
        self._task = None
        try:
            job.check()
            return job, work, work(job), None
        except Exception as error:  # noqa: BLE001  # handed to the window's thread, which decides
            return job, work, None, error
