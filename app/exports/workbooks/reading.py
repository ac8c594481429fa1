"""A workbook of anyone's, read in a process of its own that is given so much time and memory and no more."""

import contextlib
import io
import pickle
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, Never

from app.books.workbook import ErrorCell, RawSheet
from app.errors import LedgerError, UnwritableError
from app.exports.workbooks import budget, child
from app.exports.workbooks.budget import Progress, silent
from app.exports.workbooks.fences import Fence
from app.exports.workbooks.guard import demand_workbook
from app.exports.workbooks.template import parsed

USUAL = Fence()
BEAT = 0.1  # seconds between two looks at the clock, and at whether the clerk has stopped it
LARGEST = 256 << 20  # bytes of one message
PATIENCE = 5.0  # seconds for a killed process to be gone
PLAIN = {(each.__module__, each.__qualname__): each for each in (date, datetime, time, timedelta, ErrorCell, RawSheet)}
AGAIN = "请另存一份只含台账的 .xlsx，或分成几个文件再导入"

Message = tuple[Any, ...] | None


def read_workbook(path: Path, progress: Progress = silent) -> tuple[RawSheet, ...]:
    """Every sheet that holds anything: cleaned headings, and rows with their Excel numbers; blank rows are left out.

    `progress` hears how many rows of how many are read, several times a second; what it raises stops the reading at
    once. Raises LedgerError for what is no workbook, is damaged, or takes more time or memory than it is given.
    """
    demand_workbook(path)
    return read_apart(parsed, path, progress)


def read_apart(work: child.Work, path: Path, progress: Progress = silent, fence: Fence = USUAL) -> tuple[RawSheet, ...]:
    """The same with any `work` of a module, and any fence around it."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=child.serve, args=(theirs, work, path, fence), daemon=True)
    box: SimpleQueue[Message] = SimpleQueue()
    listener = threading.Thread(target=_listen, args=(ours, box), daemon=True)
    with ours:
        try:
            with theirs, _uninterrupted():
                process.start()
        except OSError as error:
            raise LedgerError(f"电脑正忙，读不了“{path.name}”，没有导入；请关掉一些程序再试。") from error
        listener.start()
        try:
            return _Gathering(path, fence, progress).of(box)
        finally:
            process.kill()
            process.join(PATIENCE)
            listener.join(PATIENCE)


def _listen(answer: Connection, box: "SimpleQueue[Message]") -> None:
    """Put every message into the box, and none at the end, however it comes."""
    try:
        while True:
            box.put(_Plain(io.BytesIO(answer.recv_bytes(LARGEST))).load())
    except Exception:  # noqa: BLE001  # the process died, in the middle of a word or not, or says what is no message
        box.put(None)


class _Plain(pickle.Unpickler):
    """Takes values out of a message, and nothing that would do anything."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of that name, if it is a plain value's."""
        if (module, name) not in PLAIN:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return PLAIN[module, name]


class _Gathering:
    """What the child has said so far."""

    def __init__(self, path: Path, fence: Fence, progress: Progress) -> None:
        self._path = path
        self._fence = fence
        self._progress = progress
        self._end = monotonic() + fence.seconds
        self._state = (0, 0)
        self._sheets: list[tuple[RawSheet, list[Any]]] = []
        self._rows = 0

    def of(self, box: "SimpleQueue[Message]") -> tuple[RawSheet, ...]:
        """All sheets, once they have come. Raises LedgerError when they do not."""
        while True:
            self._progress(*self._state)
            if monotonic() > self._end:
                self._refuse(f"读了 {self._fence.seconds:.0f} 秒还没有读完")
            try:
                message = box.get(timeout=BEAT)
            except Empty:
                continue
            if message is not None and message[0] == child.DONE:
                return tuple(replace(sheet, rows=tuple(rows)) for sheet, rows in self._sheets)
            self._take(message)

    def _take(self, message: Message) -> None:
        match message:
            case (child.PROGRESS, done, rows):
                self._state = (done, rows)
            case (child.SHEET, sheet):
                self._sheets.append((sheet, []))
            case (child.ROWS, rows) if self._rows + len(rows) <= budget.FILLED:
                self._sheets[-1][1].extend(rows)
                self._rows += len(rows)
            case (child.REFUSED, sentence):
                raise LedgerError(sentence)
            case (child.NO_ANSWER, sentence):
                raise UnwritableError(sentence)
            case (child.NO_MEMORY,):
                self._refuse(f"读起来要用的内存超过 {self._fence.memory >> 20} MB")
            case _:
                self._refuse("读到一半，读表的进程停掉了（内存不够，或文件里有读不懂的内容）")

    def _refuse(self, why: str) -> Never:
        raise LedgerError(f"“{self._path.name}”{why}，什么都没有导入；{AGAIN}。")


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """An interrupt from the keyboard reaches every process of a terminal: a child that is born now does not hear it."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
