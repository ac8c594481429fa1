"""What happens when something goes wrong: a mistake is said in its sentence, a bug is logged and owned up to."""

import contextlib
import faulthandler
import re
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.errors import LedgerError
from app.files import FATAL, RESOURCES, diagnosis, write_down
from app.ui import start, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog, ask, tell

HEADS = {1: "没有办成", 3: "台账需要检查", 4: "没有写成"}
GONE = (
    "多半是刚换了版本，或者程序所在的盘拔了。台账没有动，保存过的都在。\n"
    "现在的窗口用不下去了：关上以后再打开，就是换好的一版。"
)
# a Qt message may quote a path or what somebody typed
PERSONAL = r"[\u2e80-\uffff\U00010000-\U0010ffff]+|\"[^\"]*\"|'[^']*'|[A-Za-z]:[\\/]\S*|/\S+|\d{4,}"


class Mishaps(QObject):
    """Catches what nobody caught. Install it once; it holds the log and shows one dialog at a time."""

    _raised = Signal(object)

    def __init__(
        self,
        log_dir: Path,
        *,
        version: str = "",
        over: Callable[[], QWidget | None] | None = None,
        now: Callable[[], datetime] = start.now,
        program: Path = RESOURCES,
        leave: Callable[[], None] = QCoreApplication.exit,
    ) -> None:
        super().__init__()
        self._folder = log_dir
        self._about, self._now = f"六簿 {version}".strip(), now
        self._over = over or (lambda: None)
        self._program, self._leave = program, leave
        self._showing = False
        self._fault: IO[str] | None = None
        self._raised.connect(self.show_error, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch exceptions of slots and threads, Qt's own complaints, and (into a file) the death of the process."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(self._qt_says)
        with contextlib.suppress(OSError):  # where nothing can be written the window opens all the same
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fault = (self._folder / FATAL).open("a", encoding="utf-8")
            faulthandler.enable(self._fault)

    def show_error(self, error: BaseException) -> None:
        """Say a LedgerError's sentence; own up to anything else, and leave where the program itself was taken away."""
        if self._showing:
            return
        self._showing = True
        try:
            if not self._program.is_dir():
                ask(self._over(), "六簿的程序文件不在了", GONE, accept="关上六簿", reject="")
                self._leave()
                return
            if isinstance(error, LedgerError):
                tell(self._over(), HEADS.get(error.exit_code, HEADS[1]), str(error))
                return
            CrashDialog(self._over(), self._diagnosis(error)).exec()
        finally:
            self._showing = False

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if not isinstance(error, LedgerError):
            self._write(self._diagnosis(error))
        self._raised.emit(error)

    def _qt_says(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._write(f"{kind.name}: {re.sub(PERSONAL, '…', message)}")

    def _diagnosis(self, error: BaseException) -> str:
        return diagnosis(error, self._about, f"Qt {qVersion()}")

    def _write(self, words: str) -> None:
        write_down(self._folder, words, self._now())


class CrashDialog(Dialog):
    """Says that the ledger is untouched, and offers the diagnosis to be copied."""

    def __init__(self, parent: QWidget | None, words: str) -> None:
        super().__init__(parent, "程序出了错，台账没有动", accept="继续使用", reject="")
        self.diagnosis = words
        self.body.addWidget(
            label(
                "刚才这一步没有办成，什么也没有写进台账；以前保存的内容都在。\n"
                "可以继续使用。如果反复出现，请把下面的诊断信息交给维护人员，里面没有登记的内容。",
                wrap=True,
            )
        )
        box = QPlainTextEdit(words)
        box.setReadOnly(True)
        box.setAccessibleName("诊断信息")
        box.setFixedHeight(theme.px(120))
        self.body.addWidget(box)
        self.copy_button = Button("复制诊断信息", icon="copy")
        self.copy_button.clicked.connect(self.copy)
        self.row.insertWidget(0, self.copy_button)

    def copy(self) -> None:
        """Put the diagnosis where it can be pasted from."""
        QGuiApplication.clipboard().setText(self.diagnosis)
        self.copy_button.setText("已复制")
