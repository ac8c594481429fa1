"""Work on a stranger's file in a process of its own, with no window and no ledger, fenced in; it may die.

It is started afresh and not forked, says nothing but plain values, and ends with whoever asked.
"""

import contextlib
import io
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from enum import Enum
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files.fences import Fence, stay_within

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

BEAT = 0.1  # seconds between two looks at the clock, and at whether the clerk has stopped it
LARGEST = 256 << 20  # bytes of one message
PATIENCE = 5.0  # seconds for a killed process to be gone
_SAID, _DONE, _RAISED, _NO_MEMORY = range(4)
_REFUSALS = (LedgerError, DamagedError, UnwritableError)

Say = Callable[..., None]
Work = Callable[..., None]  # work(say, *arguments): what it says comes out as tuples
Values = Mapping[tuple[str, str], type]
Message = tuple[Any, ...] | None


class Silence(Enum):
    """Why nothing came of it."""

    BUSY = "the computer could not start it"
    TIME = "too long"
    MEMORY = "too much memory"
    DEATH = "it died, or said what is no plain value"


class Unanswered(Exception):
    """The process did not finish; whoever asked says in a sentence what that means."""

    def __init__(self, why: Silence) -> None:
        super().__init__(why.value)
        self.why = why


def apart(work: Work, arguments: tuple[Any, ...], fence: Fence, values: Values) -> Generator[Message, None, None]:
    """What the work says, one after the other, and None whenever it is silent for a moment.

    `values` are the classes of which it may say something. A refusal that it raises is raised here; Unanswered where it
    does not finish. Leaving the iterator ends the process.
    """
    from multiprocessing import get_context

    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, work, arguments, fence), daemon=True)
    box: SimpleQueue[Message] = SimpleQueue()
    listener = threading.Thread(target=_listen, args=(ours, box, values), daemon=True)
    with ours:
        try:
            with theirs, _uninterrupted():
                process.start()
        except OSError as error:
            raise Unanswered(Silence.BUSY) from error
        listener.start()
        try:
            yield from _heard(box, monotonic() + fence.seconds)
        finally:
            process.kill()
            process.join(PATIENCE)
            listener.join(PATIENCE)


def _heard(box: "SimpleQueue[Message]", end: float) -> Iterator[Message]:
    while True:
        yield None
        if monotonic() > end:
            raise Unanswered(Silence.TIME)
        try:
            message = box.get(timeout=BEAT)
        except Empty:
            continue
        match message:
            case (0, tuple() as words):
                yield words
            case (1,):
                return
            case (2, int() as which, str() as sentence) if 0 <= which < len(_REFUSALS):
                raise _REFUSALS[which](sentence)
            case (3,):
                raise Unanswered(Silence.MEMORY)
            case _:
                raise Unanswered(Silence.DEATH)


def _listen(answer: "Connection", box: "SimpleQueue[Message]", values: Values) -> None:
    """Put every message into the box, and none at the end, however it comes."""
    try:
        while True:
            box.put(_Plain(io.BytesIO(answer.recv_bytes(LARGEST)), values).load())
    except Exception:  # noqa: BLE001  # the process died, in the middle of a word or not, or says what is no message
        box.put(None)


class _Plain(pickle.Unpickler):
    """Takes values out of a message, and nothing that would do anything."""

    def __init__(self, file: io.BytesIO, values: Values) -> None:
        super().__init__(file)
        self._values = values

    def find_class(self, module: str, name: str) -> Any:
        """The class of that name, if it is a plain value's."""
        if (module, name) not in self._values:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return self._values[module, name]


def _serve(answer: "Connection", work: Work, arguments: tuple[Any, ...], fence: Fence) -> None:
    """In the child: do the work and send what came of it; what it prints is heard by nobody."""
    _be_alone()
    try:
        stay_within(fence)
        work(lambda *words: answer.send((_SAID, words)), *arguments)
        answer.send((_DONE,))
    except LedgerError as error:
        which = next(place for place, kind in reversed([*enumerate(_REFUSALS)]) if isinstance(error, kind))
        answer.send((_RAISED, which, str(error)))
    except MemoryError:
        answer.send((_NO_MEMORY,))
    except BrokenPipeError:
        os._exit(1)  # whoever asked is gone


def _be_alone() -> None:
    """Say nothing, leave an interrupt to the one who asked, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


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
