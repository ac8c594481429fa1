"""Why a deputy has this score: the items with their caps, and behind each of them the entries that count."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import scores
from app.ledger.scores import DeputyScore, YearScores
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.rules.scores import Counted, ItemScore, Scheme, pointed
from app.ui import theme
from app.ui.pages.deputies.rows import PAGES
from app.ui.pages.deputies.score_asks import MarksDialog, WhatIfDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

ROW = 28
ITEMS = (
    TableColumn("label", "项目", 110, stretch=True, sorts=False),
    TableColumn("points", "得分", 58, right=True, sorts=False),
    TableColumn("cap", "封顶", 58, right=True, sorts=False),
    TableColumn("entries", "依据", 58, right=True, sorts=False, muted=True),
)
ENTRIES = (
    TableColumn("on", "日期", 88, sorts=False),
    TableColumn("what", "事项", 110, stretch=True, sorts=False),
    TableColumn("number", "编号", 100, sorts=False, link=True, spare=True),
    TableColumn("points", "得分", 52, right=True, sorts=False),
)
MOST = 8  # entries in sight


class ScoreView(QWidget):
    """Shows one deputy's year; `wanted(page, what)` asks for where an entry was written down."""

    wanted = Signal(str, object)
    news = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._deputy = ""
        self._year = 0
        self.score: DeputyScore | None = None
        self._scheme: Scheme | None = None
        self._total = label("", "title")
        self._place = label("", "strong", wrap=True)
        self._basis = label("", "small", wrap=True)
        self.items = PagedTable(ITEMS, lambda: len(self._items()), self._fetch_items, row_height=ROW)
        self.items.setAccessibleName("考评项目")
        self.items.chosen.connect(lambda _: self._tell_item())
        self._rule = label("", "small", wrap=True)
        empty = EmptyState("这一项没有依据", "登记了这一类履职，这里就会列出来", icon="register")
        self.entries = PagedTable(ENTRIES, self._count, self._fetch_entries, row_height=ROW, empty=empty)
        self.entries.setAccessibleName("得分的依据")
        self.entries.opened.connect(self._open)
        self.what_if_button = Button("假如多做…", key="I", tip="看看多做几次会得多少分，不写进台账")
        self.mark_button = Button("打分…", key="D", tip="由人评定的项目，在这里记分")
        self._lay_out()

    def show_deputy(self, deputy_id: str, year: int) -> None:
        """Work the year out beside the window, and show this deputy's part of it."""
        self._deputy, self._year = deputy_id, year
        ledger = self._ledger
        Worker.do(lambda _: scores.year(ledger, year), self._worked_out, self._refused, owner=self)

    def show_score(self, scored: YearScores, deputy_id: str) -> None:
        """Show one deputy of a year that is worked out already."""
        self._deputy, self._year, self._scheme = deputy_id, scored.year, scored.scheme
        self.score = scored.of(deputy_id)
        self._tell(scored)

    def item(self) -> ItemScore | None:
        """The item in hand."""
        key = self.items.key
        return next((item for item in self._items() if item.item == key), None)

    def ask_what_if(self) -> None:
        """What a few deeds more would bring; nothing is written."""
        if self.score is not None:
            WhatIfDialog(self.window(), self._ledger, self.score, self._year).exec()

    def give_marks(self) -> None:
        """Marks by hand for this deputy."""
        if self.score is None:
            return
        dialog = MarksDialog(self.window(), self._ledger, self.score, self._year)
        if dialog.exec():
            self.news.emit(f"已记下 {self.score.name} 的 {dialog.given} 项打分")
            self.show_deputy(self._deputy, self._year)

    def _worked_out(self, scored: YearScores) -> None:
        if scored.year == self._year:
            self.show_score(scored, self._deputy)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self.news.emit(str(error))

    def _tell(self, scored: YearScores) -> None:
        score = self.score
        for part in (self.items, self.entries, self._rule, self.what_if_button, self.mark_button):
            part.setVisible(score is not None)
        if score is None:
            self._total.setText("")
            self._place.setText(f"{scored.year}年的考评里没有这名代表，可能当时不在任。")
            self._basis.setText("")
            return
        self._total.setText(f"{pointed(score.total)} 分")
        tied = "并列" if score.tied else ""
        band = scored.band_of(score, self._ledger.today)
        self._place.setText(f"{band}　{tied}第 {score.rank} 名，共 {len(scored.deputies)} 人")
        frozen = (
            f"，已于{day_words(scored.frozen.on, self._ledger.today)}冻结" if scored.frozen else "，按现有登记逐条计算"
        )
        note = f"\n{score.note}" if score.note else ""
        self._basis.setText(f"{scored.year}年　{scored.scheme.title}{frozen}{note}")
        self.what_if_button.setEnabled(scored.frozen is None)
        self.mark_button.setVisible(any(item.by_hand for item in scored.scheme.items))
        self.mark_button.setEnabled(scored.frozen is None)
        self.items.setFixedHeight(theme.px(34 + ROW * len(score.items) + 2))
        self.items.reload()
        if self.items.key is None and score.items:
            self.items.select(next((item.item for item in score.items if item.entries), score.items[0].item))
        self._tell_item()

    def _tell_item(self) -> None:
        item = self.item()
        rule = self._scheme.item(item.item) if self._scheme is not None and item is not None else None
        self._rule.setText(f"“{rule.label}”：{rule.rule}" if rule is not None else "")
        shown = min(max(len(self._counted()), 3), MOST)
        self.entries.setFixedHeight(theme.px(34 + ROW * shown + 2))
        self.entries.reload()

    def _items(self) -> Sequence[ItemScore]:
        return self.score.items if self.score is not None else ()

    def _counted(self) -> Sequence[Counted]:
        item = self.item()
        return item.entries if item is not None else ()

    def _count(self) -> int:
        return len(self._counted())

    def _fetch_items(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (
                item.item,
                item.label,
                pointed(item.points),
                "不封顶" if item.cap is None else pointed(item.cap),
                f"{len(item.entries)} 条" if item.entries else "",
            )
            for item in self._items()[offset : offset + limit]
        ]

    def _fetch_entries(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (place, each.on, each.what, each.number, pointed(each.points))
            for place, each in enumerate(self._counted()[offset : offset + limit], start=offset)
        ]

    def _open(self, key: object) -> None:
        assert isinstance(key, int)
        entry = self._counted()[key]
        page = PAGES.get(entry.table)
        if page is not None:
            self.wanted.emit(page, entry.entry_id)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.px(12))
        first.addWidget(self._total)
        first.addWidget(self._place, 1)
        for button, act in ((self.what_if_button, self.ask_what_if), (self.mark_button, self.give_marks)):
            button.clicked.connect(act)
            first.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(first)
        for part in (self._basis, self.items, self._rule, self.entries):
            column.addWidget(part)
        column.addStretch(1)
