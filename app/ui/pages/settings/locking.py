"""设置 · 加密和锁定: a passphrase on the ledger, its recovery sheet, and when the screen locks itself."""

from collections.abc import Callable

from app.ledger import custody, locks
from app.ledger.store import Ledger
from app.ui.locking import LOCK_KEY, Patience, Turning, ask_new_passphrase, ask_present_passphrase
from app.ui.pages.settings.panel import Panel
from app.ui.parts.saving import ask_where, do_long
from app.ui.preferences import IDLE_MINUTES, Preferences
from app.ui.widgets.buttons import Button, spoken
from app.ui.widgets.cards import Card, label
from app.ui.widgets.dialogs import ask
from app.ui.widgets.entry.fields import SegmentField
from app.ui.widgets.folders import FolderFor

OPEN = "没有加密：谁拿到这台电脑、U 盘上的备份，都能看到里面的姓名、电话和反映的内容。"
LOCKED = "已加密，备份也是：没有口令，谁也读不出里面的内容。导出的簿、表、简报和上报给县里看的表格不加密。"
LEAVE = "窗口会先关上，办好以后再打开；没写完的表单留作草稿。"
TAKE_OFF = "取消以后，谁拿到文件都能看到里面的内容。请写现在的口令。"
MINUTES = tuple((each, f"{each} 分钟" if each else "不自动锁") for each in IDLE_MINUTES)


class LockPanel(Panel):
    """`turn` closes the window, does what is to be done to the file, and opens it again."""

    def __init__(self, ledger: Ledger, preferences: Preferences, turn: Callable[[Turning], None]) -> None:
        super().__init__()
        self._ledger, self._preferences, self._turn = ledger, preferences, turn
        self._patience = Patience(preferences)
        self.state = label("", wrap=True)
        self.lock = Button("加密台账…", kind="primary")
        self.change = Button("换口令…")
        self.take_off = Button("取消加密…", kind="quiet")
        self.sheet = Button("印恢复单…", kind="primary")
        for button, act in (
            (self.lock, self.lock_ledger),
            (self.change, self.change_passphrase),
            (self.take_off, self.unlock_ledger),
            (self.sheet, self.print_sheet),
        ):
            button.clicked.connect(act)
        self.minutes = SegmentField("minutes", "没人用多久就锁屏", MINUTES, required=True, optional=False)
        self.minutes.edited.connect(self._keep_minutes)
        card = Card("加密")
        card.body.addWidget(self.state)
        for button in (self.take_off, self.change, self.sheet, self.lock):
            card.add_button(button)
        self.watch = Card("锁屏")
        self.watch.body.addWidget(self.minutes)
        words = f"随时按 {spoken(LOCK_KEY)} 马上锁屏。锁着的时候，没写完的内容都在；打开要写口令。"
        self.watch.body.addWidget(label(words, "small", wrap=True))
        self.body.addWidget(card)
        self.body.addWidget(self.watch)
        self.body.addStretch(1)

    def refresh(self) -> None:
        locked = locks.is_locked(self._ledger.path)
        self.state.setText(LOCKED if locked else OPEN)
        self.lock.setVisible(not locked)
        for part in (self.change, self.take_off, self.sheet, self.watch):
            part.setVisible(locked)
        self.minutes.set_value(self._preferences.idle_minutes)

    def lock_ledger(self) -> None:
        """Put a passphrase on the ledger."""
        words = ask_new_passphrase(self, "加密台账", "加密")
        if words and ask(self, "加密台账", LEAVE, accept="关上窗口，加密"):
            done = "已加密。请马上到“设置 · 加密和锁定”印恢复单，封好锁起来。"
            self._turn(Turning("加密台账", lambda path: custody.lock(path, words), done))

    def change_passphrase(self) -> None:
        """Another passphrase in place of the present one."""
        if not self._knows("换口令", "请先写现在的口令。"):
            return
        words = ask_new_passphrase(self, "换口令", "换口令")
        if words and ask(self, "换口令", LEAVE, accept="关上窗口，换口令"):
            done = "已换口令。原来的恢复单没有用了，请重新印，旧的当面销毁。"
            self._turn(Turning("换口令", lambda path: custody.relock(path, words), done))

    def unlock_ledger(self) -> None:
        """No passphrase any more."""
        if self._knows("取消加密", TAKE_OFF) and ask(self, "取消加密", LEAVE, accept="关上窗口，取消加密", danger=True):
            self._turn(Turning("取消加密", custody.unlock, "已取消加密。"))

    def print_sheet(self) -> None:
        """The key on paper, to be kept like a seal."""
        from app.desk.lock_sheets import TITLE, put_lock_sheet

        if not self._knows("印恢复单", "凭恢复单就能打开台账。请先写现在的口令。"):
            return
        out = ask_where(self, "恢复单写到哪里", TITLE, "pdf", FolderFor.SHEETS)
        if out is not None:
            ledger = self._ledger
            words = "恢复单已写好；请打印后封存，再删掉这个文件"
            do_long(self, "印恢复单", lambda _: put_lock_sheet(ledger, out), lambda path: self.filed.emit(words, path))

    def _knows(self, title: str, what: str) -> bool:
        return ask_present_passphrase(self, title, self._ledger.path, self._patience, what)

    def _keep_minutes(self) -> None:
        value = self.minutes.value()
        assert isinstance(value, int)
        self._preferences.idle_minutes = value
