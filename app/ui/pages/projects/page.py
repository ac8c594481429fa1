"""民生实事: what people wished for, what the deputies chose, how far it has come, what they say of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from app.books.asking import Menu
from app.desk.asked import Asked
from app.ledger import projects
from app.ledger.projects import ProjectEntry
from app.ledger.store import Ledger
from app.rules.projects import ProjectStage
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.projects.forms import VoteDialog
from app.ui.pages.projects.panel import TONES, ProjectPanel
from app.ui.parts.in_hand import InHand, beside
from app.ui.parts.offered import show_offered
from app.ui.parts.project_dialog import ProjectDialog
from app.ui.parts.siblings import UNDERTAKINGS, switch
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import Tag
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("name", "项目", 150, stretch=True, sorts=False),
    TableColumn("stage", "阶段", 92, sorts=False),
    TableColumn("percent", "进度", 60, right=True, sorts=False),
)
AT_WORK = frozenset({ProjectStage.RUNNING, ProjectStage.DONE, ProjectStage.APPRAISED})


class ProjectsPage(Page):
    """The projects of a year at the left, the one in hand at the right. `arrive` takes a project's id."""

    title = "民生实事"
    purpose = "征集、票决、进度、测评一条线：谁提的、多少票、做到哪一步、代表满不满意"
    manual = "projects"
    scrolls = False
    reads = frozenset({"projects", "project_steps", "polls"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._year = ledger.today.year
        self._shown: tuple[ProjectEntry, ...] = ()
        self.years = ChipBar([Chip(str(year), f"{year}年") for year in range(self._year + 1, self._year - 3, -1)])
        self.years.choose(str(self._year))
        self.years.chosen.connect(self._of_year)
        self.empty = EmptyState("还没有项目", self.purpose, "征集项目", icon="checklist")
        self.table = PagedTable(COLUMNS, lambda: len(self._shown), self._fetch, empty=self.empty, row_height=34)
        self.table.setAccessibleName("民生实事项目")
        self.panel = ProjectPanel(ledger)
        self.nothing = EmptyState("选一个项目看进展", "来源、票数、进度、测评都在这里", icon="checklist")
        self.in_hand: InHand[ProjectEntry] = InHand(self.table, self.nothing, self.panel, self.panel.show_project)
        self._lay_out_page()
        self.empty.pressed.connect(self.gather)
        self.panel.news.connect(self.news)
        self.panel.wanted.connect(self.go)

    def refresh(self) -> None:
        """Read again; the project in hand stays in hand."""
        self._shown = projects.listing(self._ledger, self._year)
        counts = {stage: sum(each.stage is stage for each in self._shown) for stage in ProjectStage}
        summary = "，".join(f"{stage.value} {many}" for stage, many in counts.items() if many)
        self.set_subtitle(f"{self._year} 年 {len(self._shown)} 项" + (f"：{summary}" if summary else ""))
        self.vote_button.setEnabled(counts[ProjectStage.CANDIDATE] > 1)
        self.appraise_button.setEnabled(any(counts[stage] for stage in AT_WORK))
        self.new_button.set_kind("primary" if self._shown else "plain")  # an empty list has that button itself
        self.in_hand.listed(self._shown)

    def arrive(self, what: object) -> None:
        if not isinstance(what, str) or not what:
            return
        self._year = projects.get(self._ledger, what).draft.year
        self.years.choose(str(self._year))
        self.refresh()
        self.in_hand.take(what)

    def gather(self) -> None:
        """Register a project that was proposed."""
        dialog = ProjectDialog(self.window(), self._ledger, self._year)
        if dialog.exec():
            self.news.emit("已登记，论证后把它列为候选")
            self.refresh()
            self.in_hand.take(dialog.made)

    def vote(self) -> None:
        """票决 over the candidates of the year."""
        dialog = VoteDialog(self.window(), self._ledger, self._of(ProjectStage.CANDIDATE))
        if dialog.exec() and dialog.result_of is not None:
            result = dialog.result_of
            level = f"，{len(result.level)} 项票数相同，请再投一次" if result.level else ""
            self.news.emit(f"票决已登记：通过 {len(result.chosen)} 项，落选 {len(result.rejected)} 项{level}")

    def appraise(self) -> None:
        """测评 of the projects that were carried out."""
        dialog = VoteDialog(self.window(), self._ledger, self._of(*AT_WORK), appraisal=True)
        if dialog.exec():
            self.news.emit("测评已登记")

    def print_list(self) -> None:
        """The projects of the year on paper."""
        show_offered(self.window(), self._ledger, Menu.PROJECTS, Asked(year=self._year))

    def _of(self, *stages: ProjectStage) -> tuple[ProjectEntry, ...]:
        return tuple(each for each in self._shown if each.stage in stages)

    def _of_year(self, year: object) -> None:
        self._year = int(str(year))
        self.in_hand.take("")
        self.refresh()

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (each.id, each.draft.name, Tag(each.stage.value, TONES[each.stage]), _percent(each))
            for each in self._shown[offset : offset + limit]
        ]

    def _lay_out_page(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(switch(self, UNDERTAKINGS, "projects"))
        row.addWidget(self.years, 1)
        if theme.look().scale > 1:  # the buttons have a line of their own, or there is no room for what stands before
            self.body.addLayout(row)
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            row.addStretch(1)
        self.vote_button = Button("登记票决", key="Ctrl+T", tip="候选两项以上才能票决，差额选出")
        self.appraise_button = Button("登记测评", key="Ctrl+E")
        paper = Button("打印", key="P", icon="print")
        self.new_button = Button("征集项目", kind="primary", key="Ctrl+N")
        for button, act in (
            (self.vote_button, self.vote), (self.appraise_button, self.appraise), (paper, self.print_list),
            (self.new_button, self.gather),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        self.body.addLayout(beside(row, self.table, self.in_hand, widths=(480, 640), least=(300, 360)), 1)


def _percent(project: ProjectEntry) -> str:
    return "" if project.percent is None else f"{project.percent}%"
