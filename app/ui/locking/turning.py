"""What is done to the file between two windows, in sight."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop

from app.errors import LedgerError
from app.ui.widgets.dialogs import ProgressDialog, tell
from app.ui.workers import Worker

if TYPE_CHECKING:
    from app.ledger.custody import Turned


def _copies(turned: "Turned") -> str:
    words = f"备份 {turned.copies} 份，一并办了。以前另存到别处的备份没有动。"
    if turned.left:
        words += f"有 {len(turned.left)} 份是别的口令加密的，或已损坏，没有动：{'、'.join(turned.left)}。"
    return words


@dataclass(frozen=True, slots=True)
class Turning:
    """What to do to a ledger that nobody has open, how it is called, and the words for what came of it."""

    title: str
    work: Callable[[Path], object]
    done: str
    words: Callable[[Any], str] = _copies


def carry_out(turning: Turning, path: Path) -> None:
    """Do it, show that it goes on, and say what came of it."""
    from app.ledger import custody

    loop = QEventLoop()
    came: list[object] = []

    def work(_: object) -> object:
        with custody.occupy(path):
            return turning.work(path)

    job = Worker.do(work, came.append, came.append)
    job.ended.connect(loop.quit)
    ProgressDialog(None, turning.title, job, stops=False)
    loop.exec()
    [answer] = came
    if isinstance(answer, LedgerError):
        tell(None, f"{turning.title}没有办成", str(answer))
    elif isinstance(answer, Exception):
        raise answer
    else:
        tell(None, turning.title, f"{turning.done}{turning.words(answer)}")
