"""What was handed over so far, how far it got, and the county's receipt taken in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from app.handoff import envelope, returning
from app.ledger import handovers
from app.ledger.handovers import SentMonth
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.moments import short_day
from app.ui.pages.handoff.states import SENT, rows_words
from app.ui.parts.acts import looked_up
from app.ui.parts.saving import do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.folders import ask_file
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.passphrase import ask_passphrase
from app.ui.widgets.tiles import EmptyState


class RecordCard(Card):
    """Offers `news(sentence)`."""

    news = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("报过的", padded=False)
        self._ledger = ledger
        self.sent: Sequence[SentMonth] = ()
        self.table = PagedTable(_COLUMNS, lambda: len(self.sent), self._fetched)
        self.table.setAccessibleName("报过的月份")
        self.table.set_empty(EmptyState("还没有上报过", "左边三步，把一个月的登记放到 U 盘上。", icon="upload"))
        self.table.chosen.connect(self._tell)
        self.words = label("", "small", wrap=True, selectable=True)
        self.receive_button = Button("收县里的回执…", key="Ctrl+R")
        self.receive_button.clicked.connect(self.choose)
        self.body.addWidget(self.table, 1)
        self.words.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), 0)
        self.body.addWidget(self.words)
        self.add_button(self.receive_button)

    def refresh(self) -> None:
        """Read again, the newest first."""
        self.sent = tuple(reversed(handovers.months_sent(self._ledger)))
        merged = sum(each.state == "merged" for each in self.sent)
        self.set_side(f"{len(self.sent)} 期，县里已入库 {merged} 期" if self.sent else "")
        self.table.reload()
        self._tell(self.table.key)

    def choose(self) -> None:
        """Choose the package that the county gave back, and take it in."""
        path = ask_file(self, "县里的回执", f"县里的回执包 (*{envelope.SUFFIX})")
        if path is not None:
            self.receive(path)

    def receive(self, path: Path) -> None:
        """Take the county's receipt and steps in."""
        header = looked_up(self.news.emit, lambda: envelope.examined(path).header)
        if header is None:
            return
        words = "" if header.to else ask_passphrase(self, "这个回执包是用口令加密的")
        if words is not None:
            ledger = self._ledger
            do_long(self, "收回执", lambda _: returning.receive(ledger, path, words), self._received)

    def _received(self, came: object) -> None:
        assert isinstance(came, handovers.Returned)
        again = "这个回执早已收过。" if came.again else ""
        waiting = f"，{came.waiting} 期还在等前面的" if came.waiting else ""
        steps = f"；新收到县里的环节 {came.steps} 条，在那一件的办理经过里" if came.steps else ""
        self.news.emit(f"{again}县里已入库 {came.merged} 期{waiting}{steps}。")
        self.refresh()

    def _tell(self, key: object) -> None:
        chosen = next((each for each in self.sent if each.sequence == key), None)
        self.words.setText(
            f"{'整份，' if chosen.whole else ''}{rows_words(chosen.rows)}\n{chosen.target}" if chosen else ""
        )
        self.words.setVisible(chosen is not None)

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        today = self._ledger.today
        return [
            (each.sequence, each.month, f"第{each.sequence}期", short_day(each.on, today), SENT[each.state])
            for each in self.sent[offset : offset + limit]
        ]


_COLUMNS = (
    TableColumn("month", "月份", 76, stretch=True, sorts=False),
    TableColumn("number", "期号", 64, sorts=False),
    TableColumn("on", "哪天", 64, sorts=False, spare=True),
    TableColumn("state", "到哪了", 80, sorts=False),
)
