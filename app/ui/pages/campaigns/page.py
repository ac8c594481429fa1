"""专项: pieces of work whose tasks and concrete problems are struck off one by one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from app.ledger import campaigns
from app.ledger.campaigns import CampaignEntry
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.campaigns.forms import CampaignDialog
from app.ui.pages.campaigns.panel import CampaignPanel
from app.ui.pages.campaigns.tags import progress
from app.ui.parts.in_hand import InHand, beside
from app.ui.parts.siblings import UNDERTAKINGS, switch
from app.ui.widgets.buttons import Button
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("name", "专项", 110, stretch=True, sorts=False),
    TableColumn("progress", "进度", 108, sorts=False),
)


class CampaignsPage(Page):
    """Campaigns with their progress at the left, the tasks of the one in hand at the right.

    `arrive` takes the id of a campaign or of a task.
    """

    title = "专项"
    purpose = "一个专项一本账：列任务、分问题、定期限，完成一条销号一条"
    manual = "campaigns"
    scrolls = False
    reads = frozenset({"campaigns", "tasks", "settings", "quantities"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._shown: tuple[CampaignEntry, ...] = ()
        self.empty = EmptyState("还没有专项", "", "建立专项", icon="checklist")
        self.table = PagedTable(COLUMNS, lambda: len(self._shown), self._fetch, empty=self.empty, row_height=38)
        self.table.setAccessibleName("专项列表")
        self.panel = CampaignPanel(ledger)
        self.nothing = EmptyState("选一个专项看任务", "任务、具体问题、期限、销号都在这里", icon="checklist")
        self.in_hand: InHand[CampaignEntry] = InHand(self.table, self.nothing, self.panel, self.panel.show_campaign)
        self._lay_out_page()
        self._new.clicked.connect(self.begin_campaign)
        self.empty.pressed.connect(self.begin_campaign)
        self.table.opened.connect(lambda _: self.panel.tree.setFocus())
        self.panel.news.connect(self.news)
        self.panel.wanted.connect(self.go)

    def refresh(self) -> None:
        """Read again; the campaign in hand stays in hand."""
        self._shown = tuple(sorted(campaigns.listing(self._ledger), key=_finished))
        closed, problems = sum(each.closed for each in self._shown), sum(each.problems for each in self._shown)
        self.set_subtitle(f"{len(self._shown)} 个专项，具体问题 {problems} 条，完成 {closed} 条")
        self.empty.say("还没有专项", self.purpose, "建立专项")
        self.in_hand.listed(self._shown)

    def arrive(self, what: object) -> None:
        if not isinstance(what, str) or not what:
            return
        self.refresh()
        if any(each.id == what for each in self._shown):
            self.show_campaign(what)
            return
        for each in self._shown:
            if any(task.id == what for task in campaigns.tree(self._ledger, each.id)):
                self.show_campaign(each.id)
                self.panel.select(what)
                return
        self.news.emit("没有找到这个专项或任务，可能已经作废。")

    def show_campaign(self, campaign_id: str) -> None:
        """Take a campaign in hand."""
        self.in_hand.take(campaign_id)
        self.table.select(campaign_id)
        self.table.setFocus()

    def begin_campaign(self) -> None:
        """Open a new campaign."""
        dialog = CampaignDialog(self.window(), self._ledger)
        if dialog.exec():
            self.news.emit("专项已建立，接着添加任务")
            self.refresh()
            self.show_campaign(dialog.made)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [(each.id, each.name, progress(each)) for each in self._shown[offset : offset + limit]]

    def _lay_out_page(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(switch(self, UNDERTAKINGS, "campaigns"))
        row.addWidget(self.panel.chips, 1)
        row.addStretch()  # the chips are hidden while no campaign is in hand
        self._new = Button("建立专项", kind="primary", key="Ctrl+N")
        row.addWidget(self._new)
        self.body.addLayout(beside(row, self.table, self.in_hand, widths=(330, 790), least=(220, 400)), 1)


def _finished(campaign: CampaignEntry) -> bool:
    """Campaigns on which there is work left come first."""
    return bool(campaign.problems) and campaign.closed == campaign.problems
