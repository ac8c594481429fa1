"""What was changed on a roster: who came for whom, when and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ledger.roster_entries import Swap
from app.ui import theme
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.paging import TableColumn
from app.ui.widgets.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("on", "日期", 104, sorts=False),
    TableColumn("words", "变动", 320, stretch=True, sorts=False),
    TableColumn("reason", "原因", 170, sorts=False),
)


class HistoryDialog(Dialog):
    """The swaps of a year, the newest first."""

    def __init__(self, parent: QWidget, year: int, swaps: Sequence[Swap]) -> None:
        super().__init__(parent, f"{year}年换班记录", accept="知道了", reject="")
        rows = [(place, each.on, each.words, each.reason) for place, each in enumerate(swaps)]
        empty = EmptyState("这一年还没有换过班", "在排班表上把代表拖到另一天的代表上，或选中代表按 H", icon="roster")
        self.table = PagedTable(
            COLUMNS, lambda: len(rows), lambda offset, limit: rows[offset : offset + limit], empty=empty
        )
        self.table.reload()
        self.table.setMinimumHeight(theme.px(320))
        self.setMinimumWidth(theme.px(780))
        self.body.addWidget(self.table, 1)
