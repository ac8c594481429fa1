"""The third step: which stick, and the writing that says when it may be pulled."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.locking import verdict_words
from app.ui.pages.handoff.place import StickPlace
from app.ui.widgets.cards import label
from app.ui.widgets.entry.fields import TextField

HEARD = "县里打开时要用，请当面或打电话告诉；不要写在 U 盘上"


class StickStep(QWidget):
    """`place` says where it goes; `tell` what became of it."""

    def __init__(self) -> None:
        super().__init__()
        self.place = StickPlace()
        self.copy = QCheckBox("再放一份加密的台账备份（只有本单位的密钥打得开）")
        self.passphrase = TextField(
            "passphrase", "口令（还没有登记县里的密钥）", required=True, longest=200, hint=HEARD
        )
        self.passphrase.edited.connect(self._judge)
        self.outcome = label("", "heading", wrap=True, selectable=True)
        self.files = label("", "small", wrap=True, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.outcome)  # first: it has to be in sight in large letters, too
        column.addWidget(self.files)
        column.addWidget(self.place, 1)
        column.addWidget(self.passphrase)
        column.addWidget(self.copy)
        column.addStretch()
        self.ask_passphrase(False)

    def ask_passphrase(self, wanted: bool) -> None:
        """Ask for words to seal with, where there is no key of the county's."""
        self.passphrase.setVisible(wanted)

    def begin(self) -> None:
        """Look for sticks from now on."""
        self.tell("")
        for part in (self.place, self.copy):
            part.show()
        self.place.begin()

    def end(self) -> None:
        """Ask for nothing any more: it is written, and who comes by reads no passphrase."""
        self.place.end()
        self.passphrase.clear()
        self._judge()
        for part in (self.place, self.passphrase, self.copy):
            part.hide()

    def tell(self, words: str, files: str = "", *, done: bool = False) -> None:
        """Say what became of it, in green only where all is well, and which files lie there now."""
        self.outcome.setProperty("tone", "done" if done else "late")
        self.outcome.style().unpolish(self.outcome)
        self.outcome.style().polish(self.outcome)
        for part, text in ((self.outcome, words), (self.files, files)):
            part.setText(text)
            part.setVisible(bool(text))

    def _judge(self) -> None:
        self.passphrase.set_hint(verdict_words(self.passphrase.text()) + HEARD)
