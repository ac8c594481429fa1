"""The child process that reads a stranger's workbook: fenced in, with no window and no ledger; it may die."""

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from pathlib import Path

from app.books.workbook import RawSheet
from app.errors import LedgerError, UnwritableError
from app.exports.workbooks.budget import Progress
from app.exports.workbooks.fences import Fence, stay_within

TOGETHER = 1_000  # rows in one message
PROGRESS, SHEET, ROWS, DONE = "progress", "sheet", "rows", "done"
REFUSED, NO_ANSWER, NO_MEMORY = "refused", "no answer", "no memory"

Work = Callable[[Path, Progress], tuple[RawSheet, ...]]


def serve(answer: Connection, work: Work, path: Path, fence: Fence) -> None:
    """Do the work and send what came of it; what it prints is heard by nobody."""
    _be_alone()
    try:
        stay_within(fence)
        for sheet in work(path, lambda done, rows: answer.send((PROGRESS, done, rows))):
            answer.send((SHEET, replace(sheet, rows=())))
            for start in range(0, len(sheet.rows), TOGETHER):
                answer.send((ROWS, sheet.rows[start : start + TOGETHER]))
        answer.send((DONE,))
    except UnwritableError as error:
        answer.send((NO_ANSWER, str(error)))
    except LedgerError as error:
        answer.send((REFUSED, str(error)))
    except MemoryError:
        answer.send((NO_MEMORY,))
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
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
