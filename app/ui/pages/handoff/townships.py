"""The townships of a county in a month: who has handed over, who has not, and what goes back to them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk import returns
from app.desk.returns import SentBack
from app.ledger import handovers
from app.ledger.handovers import HandedOver, TownshipMonth
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.handover import Arrival, Direction, totals
from app.ui import theme
from app.ui.moments import short_day
from app.ui.pages.handoff.place import ask_place
from app.ui.pages.handoff.states import ARRIVED, rows_words
from app.ui.parts.saving import do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.entry.month_field import MonthField, last_finished
from app.ui.widgets.fact_rows import FactRows
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.passphrase import ask_passphrase
from app.ui.widgets.tiles import EmptyState

BACK = "回执包里是县里已入库的各期，和县里对它的意见办了什么；乡镇在“上报”里收下。"
PULL = "写好并核对过，可以拔下 U 盘了"


class Townships(QWidget):
    """Offers `news(sentence)`, `filed(sentence, path)`, and `narrowed(code, name)` for one township alone."""

    news = Signal(str)
    filed = Signal(str, object)
    narrowed = Signal(str, str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.months: Sequence[TownshipMonth] = ()
        self._came: Sequence[HandedOver] = ()
        self.field = MonthField(ledger.today)
        self.field.set_value(last_finished(ledger.today))
        self.field.edited.connect(self.refresh)
        self.field.setFixedWidth(theme.px(180))
        self.words = label("", "muted", wrap=True)
        self.table = PagedTable(_COLUMNS, lambda: len(self.months), self._fetched)
        self.table.setAccessibleName("各乡镇这个月")
        self.table.set_empty(
            EmptyState("还没有乡镇", "收下一个乡镇的登记文件或它的第一个包，就列在这里。", icon="import")
        )
        self.table.chosen.connect(lambda _: self._tell())
        self.facts = FactRows()
        self.packages = PagedTable(_PACKAGES, lambda: len(self._of_chosen()), self._fetched_packages)
        self.packages.setAccessibleName("这个乡镇的包")
        self.packages.set_empty(EmptyState("还没有收到过它的包", icon="import"))
        self.left, self.right = Card("各乡镇", padded=False), Card("选一个乡镇", padded=False)
        self.all_button = Button("给报过的都做回执…", key="Ctrl+E")
        self.return_button = Button("给它做回执…", key="Ctrl+R")
        self.narrow_button = Button("只看这个乡镇", key="Ctrl+L")
        self._connect()
        self._lay_out()

    @property
    def chosen(self) -> TownshipMonth | None:
        """The township in hand."""
        return next((each for each in self.months if each.unit == self.table.key), None)

    def refresh(self) -> None:
        """Read the month again."""
        month = self.field.value()
        if not isinstance(month, str):
            return
        self.months = handovers.months_of_townships(self._ledger, month)
        self._came = handovers.handed_over(self._ledger, Direction.IN)
        missing = sum(each.state == "missing" for each in self.months)
        self.words.setText(f"{len(self.months)} 个乡镇，{missing} 个还没有报" if self.months else "")
        self.table.reload()
        self.all_button.setEnabled(bool(self._came))
        self._tell()

    def send_back(self, units: Sequence[str]) -> None:
        """Make return packages onto a stick."""
        words = ""
        if len(units) == 1 and returns.needs_words(self._ledger, units[0]):
            given = ask_passphrase(self, "这个乡镇没有登记密钥，回执包用口令加密")
            if not given:
                return
            words = given
        chosen = ask_place(self, "做回执包", BACK) if units else None
        if chosen is None:
            return
        folder, on_stick = chosen
        ledger = self._ledger
        do_long(
            self,
            "做回执包",
            lambda job: returns.send_back(ledger, units, folder, words, progress=lambda doing: job.report(0, 0, doing)),
            lambda done: self._sent_back(done, folder, on_stick=on_stick),
            stopped=self.news.emit,
        )

    def _sent_back(self, done: object, folder: Path, *, on_stick: bool) -> None:
        assert isinstance(done, SentBack)
        names = "、".join(each.unit_name for each in done.made)
        words = f"{names}的回执包{PULL if on_stick else '写好了'}。" if names else ""
        sentence = words + "".join(done.refused)
        if done.made:
            self.filed.emit(sentence, folder / done.made[0].package.name)
        else:
            self.news.emit(sentence)

    def _tell(self) -> None:
        chosen = self.chosen
        self.right.set_title(chosen.name if chosen else "选一个乡镇")
        came = self._of_chosen()
        merged = [each for each in came if each.state is Arrival.MERGED]
        self.facts.set_rows(
            (
                ("代码", chosen.unit if chosen else ""),
                ("已入库", f"{len(merged)} 期" if merged else ""),
                ("最近收到", full_day(came[0].on_day) if came else ""),
            )
        )
        self.packages.reload()
        self.return_button.setEnabled(bool(came))
        self.narrow_button.setEnabled(bool(merged))

    def _of_chosen(self) -> Sequence[HandedOver]:
        chosen = self.chosen
        return [each for each in self._came if chosen is not None and each.township == chosen.unit]

    def _narrow(self) -> None:
        if self.chosen is not None:
            self.narrowed.emit(self.chosen.unit, self.chosen.name)

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        today = self._ledger.today
        return [
            (
                each.unit,
                each.name,
                ARRIVED[each.state],
                f"第{each.sequence}期" if each.sequence else "",
                short_day(each.on, today) if each.on else "",
                each.unit,
            )
            for each in self.months[offset : offset + limit]
        ]

    def _fetched_packages(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (
                each.id,
                each.month,
                f"第{each.sequence}期",
                ARRIVED["merged" if each.state is Arrival.MERGED else "waiting"],
                rows_words(totals(each.manifest.get("counts", {}))),
            )
            for each in self._of_chosen()[offset : offset + limit]
        ]

    def _connect(self) -> None:
        self.all_button.clicked.connect(
            lambda: self.send_back(tuple(dict.fromkeys(each.township for each in reversed(self._came))))
        )
        self.return_button.clicked.connect(lambda: self.send_back((self.chosen.unit,) if self.chosen else ()))
        self.narrow_button.clicked.connect(self._narrow)
        self.table.opened.connect(lambda _: self._narrow())

    def _lay_out(self) -> None:
        self.field.label_widget().hide()
        above = QHBoxLayout()
        above.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(8))
        above.setSpacing(theme.px(12))
        above.addWidget(self.field.without_foot())
        above.addWidget(self.words, 1)
        self.left.body.addLayout(above)
        self.left.body.addWidget(self.table, 1)
        self.left.add_button(self.all_button)
        self.facts.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        self.right.body.addWidget(self.facts)
        self.right.body.addWidget(self.packages, 1)
        words = label("“只看这个乡镇”以后，意见、簿、数字和简报都只是它的。", "small", wrap=True)
        words.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self.right.body.addWidget(words)
        for button in (self.return_button, self.narrow_button):
            self.right.add_button(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Sides(self.left, self.right, shares=(7, 4), least=640))


_COLUMNS = (
    TableColumn("name", "乡镇", 160, stretch=True, sorts=False),
    TableColumn("state", "这个月", 90, sorts=False),
    TableColumn("number", "期号", 76, sorts=False),
    TableColumn("on", "哪天收到", 84, sorts=False, spare=True),
    TableColumn("code", "代码", 100, sorts=False, muted=True, spare=True),
)
_PACKAGES = (
    TableColumn("month", "月份", 76, sorts=False),
    TableColumn("number", "期号", 64, sorts=False),
    TableColumn("state", "到哪了", 84, stretch=True, sorts=False),
    TableColumn("rows", "里面有", 130, sorts=False, muted=True, spare=True),
)
