"""The second step: what the month still lacks, each line with the way to its entry; one may go on all the same."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk import handing_over
from app.ledger.reconciliation import LooseEnd
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.places import PLACES
from app.ui.widgets.cards import label
from app.ui.widgets.entry.month_field import month_words
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

GAPS = "{month}还缺 {many} 处。选中一行按 Enter 去补；不补也可以接着报，缺的列在 Excel 里。"


class CheckStep(QWidget):
    """Offers `opened(page, entry)` of a line that is about one."""

    opened = Signal(str, object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._month = ""
        self.gaps: Sequence[LooseEnd] | None = None
        self.verdict = label("", wrap=True)
        self.empty = EmptyState("正在核对", icon="search")
        self.table = PagedTable(_COLUMNS, lambda: len(self.gaps or ()), self._fetched)
        self.table.setAccessibleName("月结前还缺的")
        self.table.set_empty(self.empty)
        self.table.setMinimumHeight(theme.px(170))
        self.table.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)

    def show_month(self, month: str) -> None:
        """Look a month through."""
        if month != self._month:
            self.gaps = None
            self.verdict.setText("")
            self.empty.say("正在核对")
            self.table.reload()
        self._month = month

        def work(_: object) -> tuple[str, Sequence[LooseEnd]]:
            return month, handing_over.gaps(self._ledger, month)

        Worker.do(work, self._show, owner=self)

    def _show(self, checked: tuple[str, Sequence[LooseEnd]]) -> None:
        month, gaps = checked
        if month != self._month:
            return
        self.gaps = gaps
        called = month_words(month)
        self.verdict.setText(GAPS.format(month=called, many=len(gaps)) if gaps else f"{called}没有缺的。")
        self.empty.say("没有要补的", "各数相符，没有缺的栏目，没有超期未答复的。")
        self.table.reload()

    def _open(self, key: object) -> None:
        gap = self.gaps[key] if isinstance(key, int) and self.gaps else None
        if gap is not None and gap.table:
            self.opened.emit(PLACES[gap.table], gap.id)

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        some = (self.gaps or ())[offset : offset + limit]
        return [(at, each.matter.value, each.record, each.sentence) for at, each in enumerate(some, offset)]


_COLUMNS = (
    TableColumn("matter", "", 96, sorts=False, muted=True),
    TableColumn("record", "编号", 130, link=True, sorts=False),
    TableColumn("sentence", "缺什么", 240, stretch=True, sorts=False),
)
