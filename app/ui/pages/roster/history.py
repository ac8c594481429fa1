"""What was changed on a roster: who came for whom, when and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ledger.rosters import OUTCOMES, Compared, Swap
from app.ui import theme
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("on", "日期", 104, sorts=False),
    TableColumn("words", "变动", 320, stretch=True, sorts=False),
    TableColumn("reason", "原因", 120, sorts=False),
)


class HistoryDialog(Dialog):
    """What became of the plan of a year in a sentence, and its changes, the newest first."""

    def __init__(self, parent: QWidget, year: int, swaps: Sequence[Swap], compared: Compared) -> None:
        super().__init__(parent, f"{year}年排班记录", accept="知道了", reject="")
        rows = [(place, each.on, each.words, each.reason) for place, each in enumerate(swaps)]
        empty = EmptyState("这一年还没有改动", "在排班表上把代表拖到另一天的代表上，或选中代表按 H", icon="roster")
        self.table = PagedTable(
            COLUMNS, lambda: len(rows), lambda offset, limit: rows[offset : offset + limit], empty=empty
        )
        self.table.setAccessibleName("换班的记录")
        self.table.reload()
        self.table.setMinimumHeight(theme.px(320))
        self.setMinimumWidth(min(theme.px(880), parent.window().width() - theme.px(40)))
        self.summary = label(summed_up(compared), "muted", wrap=True)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)


def summed_up(compared: Compared) -> str:
    """计划 12 天：按班开展 5 天，换人开展 1 天，未到 6 天。计划外接待 2 次."""
    counts = {outcome: compared.count(outcome) for outcome in OUTCOMES}
    parts = "，".join(f"{outcome} {count} 天" for outcome, count in counts.items() if count)
    words = f"计划 {len(compared.lines)} 天" + (f"：{parts}。" if parts else "。")
    return words + (f"计划外接待 {compared.unplanned} 次。" if compared.unplanned else "")
