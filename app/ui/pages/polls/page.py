"""测评计票: appraisals with their ballots counted, the rates with both their numbers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from app.ledger import polls
from app.ledger.polls import PollEntry
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.polls.forms import OFFERED, PollDialog, SubjectsDialog
from app.ui.pages.polls.panel import PollPanel
from app.ui.parts.in_hand import InHand, beside
from app.ui.parts.siblings import GATHERINGS, switch
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("on", "日期", 96, sorts=False),
    TableColumn("title", "名称", 140, stretch=True, sorts=False),
    TableColumn("kind", "种类", 100, sorts=False, spare=True),
    TableColumn("lines", "对象", 48, right=True, sorts=False),
)
ALL = "全部"


class PollsPage(Page):
    """The votes at the left, the count of the one in hand at the right. `arrive` takes a vote's id."""

    title = "测评计票"
    purpose = "述职评议、满意度测评的票：应到、实到、发出、收回、有效和各档票数，率由台账算，分子分母都在"
    manual = "polls"
    scrolls = False
    reads = frozenset({"polls", "poll_lines"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._shown: tuple[PollEntry, ...] = ()
        self.chips = ChipBar([Chip(ALL, ALL), *(Chip(kind, kind) for kind in OFFERED)])
        self.chips.choose(ALL)
        self.chips.chosen.connect(lambda _: self.refresh())
        self.empty = EmptyState("还没有测评", self.purpose, "登记测评", icon="checklist")
        self.table = PagedTable(COLUMNS, lambda: len(self._shown), self._fetch, empty=self.empty, row_height=34)
        self.table.setAccessibleName("测评")
        self.panel = PollPanel(ledger)
        self.nothing = EmptyState("选一次测评看计票", "应到、实到、发出、收回、有效，各档票数和率", icon="checklist")
        self.in_hand: InHand[PollEntry] = InHand(self.table, self.nothing, self.panel, self.panel.show_poll)
        self._lay_out_page()
        self.empty.pressed.connect(self.count_ballots)
        self.panel.news.connect(self.news)
        self.panel.corrected.connect(self.correct)

    def refresh(self) -> None:
        """Read again; the vote in hand stays in hand."""
        kind = "" if self.chips.key == ALL else self.chips.key
        self._shown = polls.listing(self._ledger, kind=kind)
        self.set_subtitle(f"{len(self._shown)} 次")
        self.new_button.set_kind("primary" if self._shown else "plain")  # an empty list has that button itself
        self.in_hand.listed(self._shown)

    def arrive(self, what: object) -> None:
        if isinstance(what, str) and what:
            self.chips.choose(ALL)
            self.refresh()
            self.in_hand.take(what)

    def count_ballots(self) -> None:
        """Register a vote: over whom, then the ballots."""
        about = SubjectsDialog(self.window(), self._ledger)
        if not about.exec():
            return
        dialog = PollDialog(self.window(), self._ledger, (str(about.kind.value()), about.subjects, about.chosen))
        if dialog.exec():
            self.news.emit("测评已登记，可以打印汇总表")
            self.arrive(dialog.made)

    def correct(self) -> None:
        """Correct the count in hand."""
        poll = self.panel.poll
        if poll is None:
            return
        dialog = PollDialog(self.window(), self._ledger, self.panel.what(), poll)
        if dialog.exec():
            self.news.emit("测评已更正")
            self.in_hand.take(poll.id)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (each.id, each.draft.held_on, each.draft.title, each.draft.kind, len(each.lines))
            for each in self._shown[offset : offset + limit]
        ]

    def _lay_out_page(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(switch(self, GATHERINGS, "polls"))
        row.addWidget(self.chips, 1)
        self.new_button = Button("登记测评", kind="primary", key="Ctrl+N")
        self.new_button.clicked.connect(self.count_ballots)
        row.addWidget(self.new_button)
        self.body.addLayout(beside(row, self.table, self.in_hand, widths=(430, 690), least=(280, 400)), 1)
