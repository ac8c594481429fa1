"""Writing a file where the clerk wants it: ask for the name, work beside the window, say where it went."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import LedgerError
from app.ui.widgets.dialogs import ProgressDialog, tell
from app.ui.widgets.folders import FolderFor, used, usual_folder
from app.ui.workers import Job, Worker

UNFIT = re.compile(r'[\\/:*?"<>|]')  # Windows takes none of these in a file's name
KINDS = {
    "xlsx": "Excel 工作簿 (*.xlsx)",
    "pdf": "PDF 文件 (*.pdf)",
    "docx": "Word 文档 (*.docx)",
    "liubu": "六簿台账 (*.liubu)",
    "toml": "设置文件 (*.toml)",
    "zip": "压缩包 (*.zip)",
}
FOLDERS = {"liubu": FolderFor.COPIES, "toml": FolderFor.BLANKS, "zip": FolderFor.BLANKS}  # all else may name persons


def ask_where(parent: QWidget, title: str, name: str, form: str, sort: FolderFor | None = None) -> Path | None:
    """The path the clerk chooses, with its ending; None when he or she thinks better of it."""
    sort = sort or FOLDERS.get(form, FolderFor.PAPERS)
    proposed = usual_folder(sort) / f"{UNFIT.sub('_', name)}.{form}"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), KINDS[form])
    if not chosen:
        return None
    return used(Path(chosen if chosen.lower().endswith(f".{form}") else f"{chosen}.{form}"), sort)


def do_long(
    parent: QWidget,
    title: str,
    work: Callable[[Job], object],
    then: Callable[[object], None] | None = None,
    *,
    stopped: Callable[[str], None] | None = None,
) -> Job:
    """Do long work in sight; what the clerk can mend is said in a sentence.

    Work that asks its job now and then can be stopped, with nothing written: `stopped` then says so in passing, for
    nobody has to be asked about what he or she wanted.
    """
    passing = partial(stopped, f"已停止{title}，没有写入任何内容。") if stopped else None
    job = Worker.do(work, then, lambda error: _failed(parent, title, error), cancel=passing, owner=parent)
    ProgressDialog(parent, title, job, stops=stopped is not None)
    return job


def _failed(parent: QWidget, title: str, error: Exception) -> None:
    if not isinstance(error, LedgerError):
        raise error
    tell(parent, f"{title}没有办成", str(error))
