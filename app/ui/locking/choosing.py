"""Choosing a passphrase, and showing that one knows the present one."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from app.rules.secrecy import judge
from app.ui.locking.patience import Patience
from app.ui.locking.secret_field import SecretField, shown_tick
from app.ui.locking.trying import Try
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog

ADVICE = "用几个互不相干的词连起来，别人猜不到，自己记得住；不要用姓名、生日、电话和拼音。"
LOST = "忘了口令，谁也打不开台账，做程序的人也不能。加密以后请马上印恢复单，封好锁起来。"
STILL = "仍用这个口令"


def verdict_words(passphrase: str) -> str:
    """How good a passphrase is, in a sentence; nothing of none."""
    verdict = judge(passphrase)
    if not passphrase:
        return ""
    if verdict.weak:
        return f"容易被猜中：{verdict.why}。"
    return "很难猜中。" if verdict.strong else "可以；再长一些更好。"


class NewPassphraseDialog(Dialog):
    """Asks for a passphrase twice, says how good it is, and lets a weak one pass only when it is asked for again."""

    def __init__(self, parent: QWidget | None, title: str, accept: str) -> None:
        super().__init__(parent, title, accept=accept)
        for words in (ADVICE, LOST):
            self.body.addWidget(label(words, wrap=True))
        self.words, self.again = SecretField("passphrase", "新口令"), SecretField("again", "再写一遍")
        self.verdict = label("", "muted", wrap=True)
        for part in (self.words, self.verdict, self.again, shown_tick(self.words, self.again)):
            self.body.addWidget(part)
        self.words.edited.connect(self._judge)
        self.words.walked.connect(self.again.edit.setFocus)
        self.again.walked.connect(self.try_accept)
        self._accept = accept

    @property
    def passphrase(self) -> str:
        return str(self.words.raw()).strip()  # as the first line of a file is read

    def try_accept(self) -> None:
        if not self.words.check() or not self.again.check():
            return
        if self.words.raw() != self.again.raw():
            self.again.set_error("两遍写得不一样")
            return
        if judge(self.passphrase).weak and self.accept_button.text() != STILL:
            self.accept_button.setText(STILL)
            return
        self.accept()

    def _judge(self) -> None:
        self.accept_button.setText(self._accept)
        self.verdict.setText(verdict_words(self.passphrase))


class PresentDialog(Dialog):
    """Asks for the passphrase that is in force, before anything is done about it."""

    def __init__(self, parent: QWidget | None, title: str, path: Path, patience: Patience, what: str) -> None:
        super().__init__(parent, title)
        self.body.addWidget(label(what, wrap=True))
        self.words = SecretField("passphrase", "现在的口令")
        self.body.addWidget(self.words)
        self.body.addWidget(shown_tick(self.words))
        self.accept_button.clicked.disconnect()
        self._try = Try(path, patience, self.words, self.accept_button)
        self._try.opened.connect(self.accept)


def ask_new_passphrase(parent: QWidget | None, title: str, accept: str) -> str | None:
    """A passphrase, or None where the clerk thinks better of it."""
    dialog = NewPassphraseDialog(parent, title, accept)
    return dialog.passphrase if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_present_passphrase(parent: QWidget | None, title: str, path: Path, patience: Patience, what: str) -> bool:
    """Whether who sits there knows the passphrase."""
    return PresentDialog(parent, title, path, patience, what).exec() == QDialog.DialogCode.Accepted
