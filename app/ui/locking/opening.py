"""Before a locked ledger opens: its passphrase, or the lines of its recovery sheet."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import custody, locks
from app.ledger.lock_words import open_with_words
from app.ui.locking.choosing import ask_new_passphrase
from app.ui.locking.patience import Patience
from app.ui.locking.secret_field import SecretField, shown_tick
from app.ui.locking.trying import Try
from app.ui.locking.turning import Turning, carry_out
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.fields import LongField

RELOCKED = "已换口令。请到“设置 · 加密和锁定”重新印恢复单，旧的当面销毁。"
SHEET = "照着恢复单写，从第一行写起，大小写和空格不论；也可以用扫码枪扫二维码。"


class OpenDialog(Dialog):
    """Asks for the passphrase of a ledger; accepted when its key is held."""

    def __init__(self, path: Path, patience: Patience, parent: QWidget | None = None) -> None:
        super().__init__(parent, "打开加密的台账", accept="打开", reject="不打开")
        self._path = path
        self.forgotten = False
        self.body.addWidget(label(f"“{path.name}”加了密。", wrap=True))
        self.words = SecretField("passphrase", "口令")
        self.body.addWidget(self.words)
        self.body.addWidget(shown_tick(self.words))
        self.by_sheet = Button("忘了口令，用恢复单打开…", kind="quiet")
        self.by_sheet.clicked.connect(self.ask_sheet)
        below = QHBoxLayout()
        below.addWidget(self.by_sheet)
        below.addStretch(1)
        self.body.addLayout(below)
        self.accept_button.clicked.disconnect()
        self._try = Try(path, patience, self.words, self.accept_button)
        self._try.opened.connect(self.accept)

    def ask_sheet(self) -> None:
        """Open with the lines of the sheet."""
        if SheetDialog(self._path, self).exec() == QDialog.DialogCode.Accepted:
            self.forgotten = True
            self.accept()


class SheetDialog(Dialog):
    """Asks for the lines of the recovery sheet; says which one is wrong."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, "用恢复单打开", accept="打开")
        self._path = path
        self.body.addWidget(label(SHEET, wrap=True))
        self.lines = LongField("words", "恢复单上的各行", required=True, lines=6)
        self.body.addWidget(self.lines)

    def try_accept(self) -> None:
        if not self.lines.check():
            return
        try:
            open_with_words(self._path, str(self.lines.value()))
        except LedgerError as error:
            self.lines.set_error(str(error))
            return
        self.accept()


def opened_by_clerk(path: Path, patience: Patience) -> bool:
    """Whether a ledger can be read now: it is plain, or the clerk gave what opens it."""
    if locks.is_open(path):
        return True
    dialog = OpenDialog(path, patience)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    if dialog.forgotten and (words := ask_new_passphrase(None, "换一个口令", "换口令")):
        carry_out(Turning("换口令", lambda file: custody.relock(file, words), RELOCKED), path)
    return True
