"""The opinions that an outing has brought home already."""

from collections.abc import Mapping, Sequence

from app.ledger import bylaws, cases
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.store import Ledger
from app.rules.cases import Stage, stage_name
from app.ui import theme
from app.ui.parts.stages import STAGE_TONES
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import Tag

HEARD = (
    TableColumn("number", "编号", 104, link=True, sorts=False),
    TableColumn("raised_by", "来访人", 80, sorts=False),
    TableColumn("village", "村组", 96, sorts=False, grows=True),
    TableColumn("content", "反映内容", 160, stretch=True, sorts=False),
    TableColumn("handler", "承办单位", 120, sorts=False, grows=True),
    TableColumn("stage", "现在", 92, sorts=False),
)
SHOWN_ROWS = 6


class HeardTable(PagedTable):
    """As high as its rows, at most six; gone where there is none."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._outing = ledger, ""
        super().__init__(HEARD, self._count, self._fetch)
        self.setAccessibleName("已登记的意见")

    def show_outing(self, activity_id: str) -> int:
        """Show the opinions of this outing; returns how many there are."""
        self._outing = activity_id
        self.reload()
        rows = self.rows()
        self.setVisible(bool(rows))
        self.setFixedHeight(theme.px(36 + 34 * min(rows, SHOWN_ROWS)))
        return rows

    def _count(self) -> int:
        return cases.count(self._ledger, CasePlace.ALL, self._wanted) if self._outing else 0

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        lines = cases.listing(
            self._ledger, CasePlace.ALL, self._wanted, sort="number", descending=False, offset=offset, limit=limit
        )
        names = bylaws.stage_names(self._ledger)
        return [
            (line.id, line.number, line.raised_by, line.village, line.heading, line.handler, _tag(line, names))
            for line in lines
        ]

    @property
    def _wanted(self) -> CaseFilter:
        return CaseFilter(activity_id=self._outing)


def _tag(line: cases.CaseLine, names: Mapping[Stage, str]) -> Tag:
    return Tag(stage_name(line, names), STAGE_TONES[line.stage])
