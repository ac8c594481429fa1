"""工作量: how much of what was counted, and the entries behind each sum."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.books.quantity_figures import DEFINITION, LABEL
from app.ledger import figures
from app.ledger.figures import CountedRow, QuantitySum
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.figures.asked import Wanted
from app.ui.widgets.cards import Card, label
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

REGISTER = "quantities"


class AmountsCard(Card):
    """Offers `opened(page, place)` of an entry."""

    opened = Signal(str, object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(LABEL, padded=False)
        self._ledger = ledger
        self._wanted: Wanted | None = None
        self._preferred: object = None
        self.sums: Sequence[QuantitySum] = ()
        self.rows: Sequence[CountedRow] = ()
        definition = label(f"定义：{DEFINITION}", "muted", wrap=True)
        definition.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.table = PagedTable(_SUMS, lambda: len(self.sums), self._listed)
        self.table.setAccessibleName("各项工作量")
        self.table.set_empty(
            EmptyState("还没有登记工作量", "在“六簿 · 工作量登记簿”里登记，或从工作簿的“工作量”表导入。", icon="search")
        )
        self.table.chosen.connect(self._choose)
        self.behind = PagedTable(_ROWS, lambda: len(self.rows), self._fetched)
        self.behind.setAccessibleName("由哪些登记得出")
        self.behind.opened.connect(lambda key: self.opened.emit("books", (REGISTER, key)))
        self.body.addWidget(definition)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.behind, 1)

    def prefer(self, what: object) -> None:
        """Of which sum, (what, measure), the rows are to be seen; None for the first."""
        self._preferred = what

    def show_wanted(self, wanted: Wanted) -> None:
        """Sum up what was counted in that period, or in that group of it."""
        self._wanted = wanted

        def work(_: object) -> object:
            return figures.quantities(self._ledger, wanted.period, **wanted.where)

        Worker.do(work, lambda sums: self._show_sums(wanted, sums), owner=self)

    def _show_sums(self, wanted: Wanted, sums: object) -> None:
        if wanted != self._wanted:
            return
        self.sums = sums if isinstance(sums, tuple) else ()
        self.rows = ()
        self.set_side("这种分法分不了工作量" if sums is None else f"{len(self.sums)} 项")
        self.table.reload()
        self.behind.reload()
        if self.sums:
            keys = [(each.what, each.measure) for each in self.sums]
            place = keys.index(self._preferred) if self._preferred in keys else 0
            self.table.select(place)
            self._choose(place)

    def _choose(self, key: object) -> None:
        if not isinstance(key, int) or self._wanted is None or key >= len(self.sums):
            return
        chosen, wanted = self.sums[key], self._wanted

        def work(_: object) -> object:
            return figures.quantity_rows(self._ledger, chosen.what, chosen.measure, wanted.period, **wanted.where)

        Worker.do(work, lambda rows: self._show_rows(wanted, rows), owner=self)

    def _show_rows(self, wanted: Wanted, rows: object) -> None:
        if wanted == self._wanted:
            assert isinstance(rows, tuple)
            self.rows = rows
            self.behind.reload()

    def _listed(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (offset + place, each.what, f"{each.amount}", each.measure)
            for place, each in enumerate(self.sums[offset : offset + limit])
        ]

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        shown = self.rows[offset : offset + limit]
        return [(row.id, row.on, row.record, row.words, f"{row.amount}") for row in shown]


_SUMS = (
    TableColumn("what", "事项", 200, stretch=True, sorts=False),
    TableColumn("amount", "数量", 110, right=True, sorts=False),
    TableColumn("measure", "单位", 80, sorts=False),
)
_ROWS = (
    TableColumn("on", "日期", 96, sorts=False, muted=True),
    TableColumn("record", "属于", 130, sorts=False),
    TableColumn("words", "内容", 200, link=True, stretch=True, sorts=False),
    TableColumn("amount", "数量", 90, right=True, sorts=False),
)
