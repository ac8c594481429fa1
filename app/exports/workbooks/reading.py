"""A workbook of anyone's, read in a process of its own that is given so much time and memory and no more."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Never

from app.books.workbook import ErrorCell, RawSheet
from app.errors import LedgerError
from app.exports.workbooks import budget
from app.exports.workbooks.budget import Progress, silent
from app.exports.workbooks.guard import demand_workbook
from app.exports.workbooks.template import parsed, parsed_with_care
from app.files import Fence, Say, Silence, Unanswered, apart

USUAL = Fence()
TOGETHER = 1_000  # rows in one message
PROGRESS, SHEET, ROWS = "progress", "sheet", "rows"
PLAIN = {(each.__module__, each.__qualname__): each for each in (date, datetime, time, timedelta, ErrorCell, RawSheet)}
AGAIN = "请另存一份只含台账的 .xlsx，或分成几个文件再导入"

Work = Callable[[Path, Progress], tuple[RawSheet, ...]]
WAYS: tuple[Work, Work] = (parsed, parsed_with_care)  # the second where the process died of the first


def read_workbook(path: Path, progress: Progress = silent) -> tuple[RawSheet, ...]:
    """Every sheet that holds anything: cleaned headings, and rows with their Excel numbers; blank rows are left out.

    `progress` hears how many rows of how many are read, several times a second; what it raises stops the reading at
    once. Raises LedgerError for what is no workbook, is damaged, or takes more time or memory than it is given.
    """
    demand_workbook(path)
    first, again = WAYS
    try:
        return _read_by(first, path, progress, USUAL)
    except Unanswered as error:
        if error.why not in {Silence.MEMORY, Silence.DEATH}:
            _refuse(path, error.why, USUAL)
    return read_apart(again, path, progress)


def read_apart(work: Work, path: Path, progress: Progress = silent, fence: Fence = USUAL) -> tuple[RawSheet, ...]:
    """The same with any `work` of a module, and any fence around it."""
    try:
        return _read_by(work, path, progress, fence)
    except Unanswered as error:
        _refuse(path, error.why, fence)


def _read_by(work: Work, path: Path, progress: Progress, fence: Fence) -> tuple[RawSheet, ...]:
    gathering = _Gathering()
    with closing(apart(tell, (work, path), fence, PLAIN)) as messages:
        for message in messages:
            progress(*gathering.state)
            if message is not None:
                gathering.take(message)
    return gathering.sheets


def _refuse(path: Path, why: Silence, fence: Fence) -> Never:
    """Say why nothing was read."""
    if why is Silence.BUSY:
        raise LedgerError(f"电脑正忙，读不了“{path.name}”，没有导入；请关掉一些程序再试。")
    words = {
        Silence.TIME: f"读了 {fence.seconds:.0f} 秒还没有读完",
        Silence.MEMORY: f"读起来要用的内存超过 {fence.memory >> 20} MB",
    }
    raise LedgerError(f"“{path.name}”{words.get(why, DIED)}，什么都没有导入；{AGAIN}。")


DIED = "读到一半，读表的进程停掉了（内存不够，或文件里有读不懂的内容）"


def tell(say: Say, work: Work, path: Path) -> None:
    """In the child: do the work, and say sheet by sheet what came of it, some rows at a time."""
    for sheet in work(path, lambda done, rows: say(PROGRESS, done, rows)):
        say(SHEET, replace(sheet, rows=()))
        for start in range(0, len(sheet.rows), TOGETHER):
            say(ROWS, sheet.rows[start : start + TOGETHER])


class _Gathering:
    """What the child has said so far."""

    def __init__(self) -> None:
        self.state = (0, 0)
        self._sheets: list[tuple[RawSheet, list[Any]]] = []
        self._rows = 0

    @property
    def sheets(self) -> tuple[RawSheet, ...]:
        """All sheets that have come."""
        return tuple(replace(sheet, rows=tuple(rows)) for sheet, rows in self._sheets)

    def take(self, message: tuple[Any, ...]) -> None:
        """One word more. Raises Unanswered where it is more than a clerk fills in, or no word at all."""
        match message:
            case ("progress", done, rows):
                self.state = (done, rows)
            case ("sheet", sheet):
                self._sheets.append((sheet, []))
            case ("rows", rows) if self._rows + len(rows) <= budget.FILLED:
                self._sheets[-1][1].extend(rows)
                self._rows += len(rows)
            case _:
                raise Unanswered(Silence.DEATH)
