"""Our own keys: the registration file, its short code, the sheets on paper, a new key."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk import key_sheets
from app.handoff import keys, recovery, registration
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.handover import Party
from app.ui import theme
from app.ui.parts.acts import attempt_with_reason
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.fields import LongField
from app.ui.widgets.folders import FolderFor, ask_folder
from app.ui.widgets.qr import QrView

FIRST = "还没有密钥。写出登记文件时自动建立，以后每个包用它签名、加密。"
SPEAK = "把登记文件拷给对方，当面或打电话念这十二位短码；对方听到的和它算出的一样，才算登记上。"
RENEW = "换了以后，对方要收下新的登记文件才打得开新的包；以前的包仍打得开。"

TYPE = "照着纸写，一行写一行，从“六簿恢复单1”那一行写起；或用扫码枪扫纸上的二维码。现在用的密钥会停用。"


class OwnCard(Card):
    """Offers `news(sentence)` and `filed(sentence, path)`; `first` where nothing beside it is done more often."""

    news = Signal(str)
    filed = Signal(str, object)

    def __init__(self, ledger: Ledger, *, first: bool) -> None:
        super().__init__("本单位的登记文件", scrolls=True)
        self._ledger = ledger
        self.code = label("", "figure", selectable=True)
        self.picture = QrView()
        self.words = label("", "small", wrap=True)
        self.write_button = Button("写出登记文件…", kind="primary" if first else "plain", key="Ctrl+E")
        self.print_button = Button("印登记单…", key="Ctrl+P")
        self.recovery_button = Button("印恢复单…")
        self.renew_button = Button("换密钥…")
        self.recover_button = Button("用恢复单恢复…")
        for button, act in (
            (self.write_button, self.write),
            (self.print_button, self.print_sheet),
            (self.recovery_button, self.print_recovery),
            (self.renew_button, self.renew),
            (self.recover_button, self.recover),
        ):
            button.clicked.connect(act)
            self.add_button(button)
        self._lay_out()

    def refresh(self) -> None:
        """Show the code of the keys in force."""
        own = keys.in_force(self._ledger, Party.OWN)
        code = registration.short_code(self._ledger) if own else ""
        self.set_side(f"{full_day(own.trusted_on)}建立" if own else "")
        self.code.setText(key_sheets.grouped(code))
        self.picture.show_squares(key_sheets.code_squares(self._ledger, code) if code else (), f"短码 {code}")
        self.words.setText(SPEAK if own else FIRST)
        for button in (self.print_button, self.recovery_button, self.renew_button):
            button.setEnabled(own is not None)

    def write(self) -> None:
        """Write the registration file where the clerk wants it."""
        folder = ask_folder(self, "登记文件写到哪里", FolderFor.PACKAGES)
        if folder is not None:
            ledger = self._ledger
            do_long(self, "写登记文件", lambda _: registration.write_registration(ledger, folder), self._written)

    def print_sheet(self) -> None:
        """The code on paper."""
        self._put("登记单", key_sheets.put_registration_sheet)

    def print_recovery(self) -> None:
        """The secret on paper, to be kept under lock."""
        self._put("恢复单", key_sheets.put_recovery_sheet)

    def renew(self) -> None:
        """A new key in place of this one."""
        attempt_with_reason(
            self.news.emit,
            (self, "换密钥", RENEW, "换密钥"),
            lambda reason: keys.renewed(self._ledger, reason),
            "已换了新的密钥；请把新的登记文件送给对方，重新印恢复单。",
            then=lambda _: self.refresh(),
        )

    def recover(self) -> None:
        """Hold the keys of a recovery sheet again."""
        dialog = RecoveryDialog(self, self._ledger)
        if dialog.exec():
            self.news.emit("已恢复本单位的密钥；对方登记过的照常有效。")
            self.refresh()

    def _put(self, called: str, put: "key_sheets.Put") -> None:
        out = ask_where(self, called, f"六簿{called}-{self._ledger.setting('unit_code', '')}", "pdf", FolderFor.SHEETS)
        if out is not None:
            ledger = self._ledger
            do_long(self, called, lambda _: put(ledger, out), lambda _: self.filed.emit(f"{called}：{out}", out))

    def _written(self, written: object) -> None:
        assert isinstance(written, registration.Registered)
        path: Path = written.path
        self.refresh()
        self.filed.emit(f"登记文件写好了：{path}", path)

    def _lay_out(self) -> None:
        self.body.addWidget(label("短码", "muted"))
        for part in (self.code, self.words, self.picture):
            self.body.addWidget(part)
        self.body.addStretch(1)


class RecoveryDialog(AskDialog):
    """The lines of a recovery sheet, typed or scanned."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent, "用恢复单恢复", "恢复", TYPE)
        self._ledger = ledger
        self.form.add(LongField("words", "恢复单上的各行", required=True, lines=9))
        self.setMinimumWidth(theme.px(560))

    def save(self) -> None:
        """Hold the keys again. Raises LedgerError."""
        recovery.recover(self._ledger, self.words("words"))
