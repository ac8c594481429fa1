"""The other side's keys: taken in by file and code, revoked, and kept in sight when they are over."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.handoff import registration
from app.handoff.registration import Trusted
from app.ledger import handovers
from app.ledger.handovers import KnownKey
from app.ledger.store import Ledger
from app.rules.handover import Party
from app.ui import theme
from app.ui.moments import short_day
from app.ui.parts.acts import attempt_with_reason
from app.ui.parts.ask_dialog import AskDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.folders import ask_file
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import Tag
from app.ui.widgets.tiles import EmptyState

ASK = "请对方把短码念给您听，照着写；空格不用写。"
REVOKED = "作废以后，它签名的包不再打开；要恢复往来，请它换了密钥再交换登记文件。"


class OthersCard(Card):
    """Offers `news(sentence)`."""

    news = Signal(str)

    def __init__(self, ledger: Ledger, *, county: bool) -> None:
        super().__init__("登记的乡镇" if county else "登记的县", padded=False)
        self._ledger = ledger
        self.keys: Sequence[KnownKey] = ()
        self.table = PagedTable(_COLUMNS, lambda: len(self.keys), self._fetched)
        self.table.setAccessibleName("登记的密钥")
        what = "各乡镇" if county else "县里"
        self.table.set_empty(
            EmptyState(f"还没有登记{what}", f"收下{what}的登记文件，听对方念短码，以后的包才打得开。", icon="lock")
        )
        self.table.chosen.connect(lambda _: self._allow())
        self.take_button = Button("收登记文件…", kind="primary" if county else "plain", key="Ctrl+O")
        self.take_button.clicked.connect(self.choose)
        self.revoke_button = Button("作废…")
        self.revoke_button.clicked.connect(self.revoke)
        self.body.addWidget(self.table, 1)
        words = label("换过的、作废的也列着，不删。", "small", wrap=True)
        words.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self.body.addWidget(words)
        for button in (self.take_button, self.revoke_button):
            self.add_button(button)

    @property
    def key(self) -> KnownKey | None:
        """The chosen one."""
        return next((each for each in self.keys if each.id == self.table.key), None)

    def refresh(self) -> None:
        """Read again."""
        self.keys = tuple(each for each in handovers.known_keys(self._ledger) if each.role is not Party.OWN)
        self.table.reload()
        self._allow()

    def choose(self) -> None:
        """Choose a registration file and take it in."""
        path = ask_file(self, "对方的登记文件", "登记文件 (*.json)")
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Ask for the code that its owner reads out, and trust it."""
        dialog = TrustDialog(self, self._ledger, path)
        dialog.exec()
        if dialog.trusted is not None:
            self.news.emit(_trusted_words(dialog.trusted))
            self.refresh()

    def revoke(self) -> None:
        """Trust the chosen one no longer."""
        chosen = self.key
        if chosen is not None:
            attempt_with_reason(
                self.news.emit,
                (self, f"作废{chosen.party_name}的密钥", REVOKED, "作废"),
                lambda reason: handovers.revoke(self._ledger, chosen.party, reason),
                f"已作废{chosen.party_name}的密钥。",
                then=lambda _: self.refresh(),
            )

    def _allow(self) -> None:
        chosen = self.key
        self.revoke_button.setEnabled(chosen is not None and chosen.ended_on is None)

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        today = self._ledger.today
        return [
            (
                each.id,
                each.party_name,
                each.party,
                short_day(each.trusted_on, today),
                "短码核对" if each.by_code else "凭口令",
                Tag(each.ending.value, "late") if each.ending else Tag("在用", "done"),
                each.end_reason,
            )
            for each in self.keys[offset : offset + limit]
        ]


class TrustDialog(AskDialog):
    """The code of a registration file."""

    def __init__(self, parent: QWidget, ledger: Ledger, path: Path) -> None:
        super().__init__(parent, "登记对方的密钥", "登记", f"{path.name}\n{ASK}")
        self._ledger, self._path = ledger, path
        self.trusted: Trusted | None = None
        self.form.add(TextField("code", "对方念的短码", required=True, hint="十二位数字", longest=20))

    def save(self) -> None:
        """Trust it. Raises LedgerError."""
        self.trusted = registration.trust(self._ledger, self._path, self.words("code"))


def _trusted_words(trusted: Trusted) -> str:
    words = f"已登记{trusted.party_name}（{trusted.party}）的密钥。"
    if trusted.former is None:
        return words
    signed = "新的由原来的签过名" if trusted.followed else "原来的没有为新的签名，凭短码登记"
    return f"{words}原来的已停用：{signed}。"


_COLUMNS = (
    TableColumn("name", "单位", 130, stretch=True, sorts=False),
    TableColumn("party", "代码", 90, sorts=False, muted=True, spare=True),
    TableColumn("on", "登记", 64, sorts=False),
    TableColumn("how", "怎样登记", 76, sorts=False, spare=True),
    TableColumn("state", "现在", 76, sorts=False),
    TableColumn("why", "原因", 100, sorts=False, spare=True),
)
