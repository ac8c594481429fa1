"""One try of a passphrase: judged beside the window, the button asleep as long as patience asks."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import LedgerError
from app.ledger import locks
from app.ui.locking.patience import Patience
from app.ui.locking.secret_field import SecretField
from app.ui.widgets.buttons import Button
from app.ui.workers import Worker

WAIT = "请等 {} 秒再试"
TICK = 250  # milliseconds


class Try(QObject):
    """Joins a field and a button: `opened` when the passphrase was right."""

    opened = Signal()

    def __init__(self, path: Path, patience: Patience, field: SecretField, button: Button) -> None:
        super().__init__(field)
        self._path, self._patience, self._field, self._button = path, patience, field, button
        self._words = button.text()
        self._busy = False
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self._show_wait)
        button.clicked.connect(self.go)
        field.walked.connect(self.go)
        self._show_wait()

    def go(self) -> None:
        """Try what is in the field."""
        if self._busy or self._patience.wait() or not self._field.check():
            return
        self._busy = True
        self._button.setEnabled(False)
        path, words = self._path, str(self._field.raw())
        Worker.do(lambda _: locks.unlock(path, words), lambda _: self._right(), self._wrong, owner=self)

    def _right(self) -> None:
        self._busy = False
        self._patience.forget()
        self._field.set_value(None)
        self._show_wait()
        self.opened.emit()

    def _wrong(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, locks.WrongPassphrase):
            self._show_wait()
            if not isinstance(error, LedgerError):
                raise error
            self._field.set_error(str(error))
            return
        self._patience.missed()
        self._field.set_error("口令不对，请看大小写和输入法")
        self._field.edit.selectAll()
        self._show_wait()

    def _show_wait(self) -> None:
        left = self._patience.wait()
        self._button.setEnabled(not left and not self._busy)
        self._button.setText(WAIT.format(left) if left else self._words)
        if left and not self._ticks.isActive():
            self._ticks.start()
        if not left:
            self._ticks.stop()
