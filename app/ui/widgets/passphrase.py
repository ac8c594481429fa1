"""The words that open a package where no keys were exchanged."""

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.fields import TextField


class PassphraseDialog(Dialog):
    """Asks for the words."""

    def __init__(self, parent: QWidget, why: str) -> None:
        super().__init__(parent, "口令")
        self.body.addWidget(label(f"{why}，请写对方告诉您的口令。", wrap=True))
        self.words = TextField("passphrase", "口令", required=True, longest=200)
        self.words.walked.connect(self.try_accept)
        self.body.addWidget(self.words)

    def try_accept(self) -> None:
        if self.words.check():
            self.accept()


def ask_passphrase(parent: QWidget, why: str) -> str | None:
    """The passphrase, or None where the clerk thinks better of it."""
    dialog = PassphraseDialog(parent, why)
    return dialog.words.text() if dialog.exec() == QDialog.DialogCode.Accepted else None
