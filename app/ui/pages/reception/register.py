"""The register of a reception day beside the form, and the paper in small."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.books.forms.visits import VISIT
from app.ledger import bylaws, cases
from app.ledger.activities import ActivityEntry
from app.ledger.cases import CaseFilter, CaseLine, CasePlace
from app.ledger.store import Ledger
from app.rules.cases import Route, Stage, stage_name
from app.rules.days import day_words
from app.ui import theme
from app.ui.pages.reception.paper import PaperPreview
from app.ui.parts.blank_dialog import print_blanks
from app.ui.parts.paper_dialog import Offer, form
from app.ui.parts.paper_menu import PaperMenu
from app.ui.parts.stages import STAGE_TONES
from app.ui.widgets.cards import Card
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import Tag
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("number", "编号", 98, link=True, sorts=False),
    TableColumn("raised_by", "来访人", 74, sorts=False),
    TableColumn("content", "反映内容", 84, stretch=True, sorts=False),
    TableColumn("stage", "处理", 82, sorts=False),
)
# what was decided on the spot is called as the form beside it calls it
ROUTED = {Stage.ANSWERED: Route.SPOT, Stage.OPEN: Route.TRANSFER, Stage.PROPOSED: Route.PROPOSE}

MOST_VISITORS = 500  # sheets of one day that are printed at once


class VisitorRegister(Card):
    """Who was registered on the day, the latest first; offers `opened(id)` of a case."""

    opened = Signal(object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("今天已登记", padded=False)
        self._ledger = ledger
        self._day: ActivityEntry | None = None
        empty = EmptyState("这一天还没有人来", "登记一位，这里立刻多一行", icon="person")
        self.table = PagedTable(COLUMNS, self._count, self._fetch, empty=empty)
        self.table.setAccessibleName("今天已登记")
        self.table.opened.connect(self.opened)
        self.table.setMinimumHeight(theme.px(160))
        self.papers = PaperMenu("打印登记表", compact=True)
        self.papers.offer(self._papers, ("空白登记表…", lambda: print_blanks(self, ledger, VISIT)))
        self.add_action(self.papers)
        self._paper = PaperPreview()
        self.body.addWidget(self.table, 1)
        self._frame = QWidget()
        frame = QHBoxLayout(self._frame)
        frame.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12))
        frame.addWidget(self._paper)
        self.body.addWidget(self._frame)

    def show_day(self, day: ActivityEntry) -> None:
        """Show the register of this day."""
        self._day = day
        held_on, today = day.draft.held_on, self._ledger.today
        self.set_title("今天已登记" if held_on == today else f"{day_words(held_on, today)}已登记")
        self.set_side(f"{day.named} 人 · {day.opinions} 条")
        self.table.reload()

    def show_paper(self, *, shown: bool) -> None:
        """Leave the paper out where there is no room for it."""
        self._frame.setVisible(shown)

    def latest(self) -> str | None:
        """The id of the case that was registered last."""
        lines = self._lines(0, 1)
        return lines[0].id if lines else None

    def write(self, words: Mapping[str, str], on: date) -> None:
        """Draw the paper of the visitor in hand."""
        self._paper.write({"编号": "保存时编号", "日期": f"{on:%Y-%m-%d}", **words})

    def _papers(self) -> tuple[Offer, ...]:
        """The sheet of the visitor in hand, else of the latest; those of the whole day."""
        from app.desk.asked import Asked

        lines = self._lines(0, MOST_VISITORS)
        if not lines:
            return ()
        mine = next((line for line in lines if line.id == self.table.key), lines[0])
        who = f"接待登记表 {mine.number}　{mine.raised_by or '未留名'}"
        offered = [form(self._ledger, VISIT, Asked(case=mine.number), who)]
        if len(lines) > 1:
            numbers = tuple(line.number for line in reversed(lines))
            offered.append(form(self._ledger, VISIT, Asked(cases=numbers), f"这一天的登记表 {len(numbers)} 份"))
        return tuple(offered)

    def _lines(self, offset: int, limit: int) -> tuple[cases.CaseLine, ...]:
        if self._day is None:
            return ()
        wanted = CaseFilter(activity_id=self._day.id)
        return cases.listing(self._ledger, CasePlace.ALL, wanted, sort="number", offset=offset, limit=limit)

    def _count(self) -> int:
        return cases.count(self._ledger, CasePlace.ALL, CaseFilter(activity_id=self._day.id)) if self._day else 0

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        names = bylaws.stage_names(self._ledger)
        return [
            (line.id, line.number, line.raised_by, line.heading, _routed(line, names))
            for line in self._lines(offset, limit)
        ]


def _routed(line: CaseLine, names: Mapping[Stage, str]) -> Tag:
    """What became of the matter on the spot; a stage that the method renamed stands in its words."""
    stage = line.stage
    ours = stage in ROUTED and names[stage] == stage.value
    return Tag(ROUTED[stage].value if ours else stage_name(line, names), STAGE_TONES[stage])
