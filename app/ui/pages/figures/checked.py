"""核对: whether the figures of a period hold together, and each entry that stands in the way of closing it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.ledger import reconciliation
from app.ledger.figures import Period
from app.ledger.reconciliation import Reconciliation
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.places import PLACES
from app.ui.widgets.cards import Card, label
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

HOLDS, FAILS = "相符", "不符"


class CheckCard(Card):
    """Offers `opened(page, entry)` of a line that is about one."""

    opened = Signal(str, object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("核对", padded=False)
        self._ledger = ledger
        self._period: Period | None = None
        self._lines: Sequence[tuple[object, ...]] = ()
        self.checked: Reconciliation | None = None
        self.verdict = label("", wrap=True)
        self.verdict.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.table = PagedTable(_COLUMNS, lambda: len(self._lines), self._fetched)
        self.table.setAccessibleName("核对的结果")
        self.table.set_empty(EmptyState("正在核对", icon="search"))
        self.table.opened.connect(self._open)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.table, 1)

    def show_period(self, period: Period) -> None:
        """Look the period through."""
        self._period = period

        def work(_: object) -> object:
            return reconciliation.reconcile(self._ledger, period)

        Worker.do(work, self._show, owner=self)

    def _show(self, checked: object) -> None:
        assert isinstance(checked, Reconciliation)
        if checked.period != self._period:
            return
        self.checked = checked
        broken = sum(not balance.holds for balance in checked.balances)
        self.set_side(f"{len(checked.balances)} 项平衡　{len(checked.findings)} 处要看")
        self.verdict.setText(
            "可以月结：各数相符，没有要补的。"
            if checked.sound
            else f"{f'{broken} 项数字不符；' if broken else '各数相符；'}"
            f"要核对、要补的有 {len(checked.findings)} 处，点编号打开那一件。"
        )
        ends = [((end.table, end.id), end.matter.value, end.record, end.sentence) for end in checked.findings]
        sums = [
            (("", balance.words), HOLDS if balance.holds else FAILS, f"{balance.left} / {balance.right}", balance.words)
            for balance in sorted(checked.balances, key=lambda balance: balance.holds)
        ]
        self._lines = [
            *[line for line in sums if line[1] == FAILS],
            *ends,
            *[line for line in sums if line[1] == HOLDS],
        ]
        self.table.reload()

    def _open(self, key: object) -> None:
        assert isinstance(key, tuple)
        table, entry = key
        if table:
            self.opened.emit(PLACES[table], entry)

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return self._lines[offset : offset + limit]


_COLUMNS = (
    TableColumn("matter", "", 96, sorts=False, muted=True),
    TableColumn("record", "编号或两边的数", 130, link=True, sorts=False),
    TableColumn("sentence", "说明", 240, stretch=True, sorts=False),
)
