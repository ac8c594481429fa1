"""明细: what a figure means, and the rows that it counts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ledger import figures
from app.ledger.figures import FigureRow
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.figures.asked import CountedFigures, Wanted
from app.ui.pages.figures.words import in_words
from app.ui.places import PLACES
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

MOST = 5000  # rows that are read for the window; the file holds them all


class RowsCard(Card):
    """Offers `opened(page, entry)` of a row, and `parted(denominator)` when the other part of a rate is wanted."""

    opened = Signal(str, object)
    parted = Signal(bool)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(" ", padded=False)
        self._ledger = ledger
        self._wanted: Wanted | None = None
        self._counted: CountedFigures | None = None
        self.rows: Sequence[FigureRow] = ()
        self.definition = label("", "muted", wrap=True)
        self.part = Segmented([(False, "分子"), (True, "分母")], value=False, optional=False, name="分子或分母")
        self.part.chosen.connect(lambda part: self.parted.emit(bool(part)))
        self.table = PagedTable(_COLUMNS, lambda: len(self.rows), self._fetched)
        self.table.setAccessibleName("由哪些记录得出")
        self.table.set_empty(EmptyState("这个数字是 0", "这段时间里没有符合定义的记录。", icon="search"))
        self.table.opened.connect(self._open)
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        top.setSpacing(theme.px(12))
        top.addWidget(self.definition, 1)
        top.addWidget(self.part)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)

    def show_wanted(self, wanted: Wanted) -> None:
        """Read the rows of what is wanted."""
        self._wanted = wanted
        self.definition.setText(f"定义：{wanted.figure.definition}")
        self.part.setVisible(wanted.figure.of is not None)
        self.part.set_value(wanted.denominator)

        def work(_: object) -> object:
            return figures.rows(
                self._ledger,
                wanted.key,
                wanted.period,
                denominator=wanted.denominator,
                limit=MOST,
                **wanted.where,
            )

        Worker.do(work, lambda rows: self._show_rows(wanted, rows), owner=self)

    def show_counted(self, counted: CountedFigures) -> None:
        """Show the number beside its rows."""
        self._counted = counted
        self._tell()

    def _show_rows(self, wanted: Wanted, rows: object) -> None:
        if wanted != self._wanted:
            return
        assert isinstance(rows, tuple)
        self.rows = rows
        self.table.reload()
        self.table.scrollToTop()
        self._tell()

    def _tell(self) -> None:
        if self._wanted is None:
            return
        self.set_title(self._wanted.figure.label)
        shown = f"最近 {MOST} 行" if len(self.rows) == MOST else f"{len(self.rows)} 行"
        values = self._counted.figures.values if self._counted is not None else {}
        if self._counted is not None and self._wanted.key not in values:
            self.set_side("这种分法分不了这个数字")
            return
        number = in_words(values[self._wanted.key]) if self._counted is not None else "…"
        self.set_side(f"{number}　由 {shown}得出")

    def _open(self, key: object) -> None:
        row = next(each for each in self.rows if each.id == key)
        place = PLACES[row.table]
        self.opened.emit(place, (row.table, row.id) if place == "books" else row.id)

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (row.id, row.record, row.on, row.words.replace("\n", " "), row.count)
            for row in self.rows[offset : offset + limit]
        ]


_COLUMNS = (
    TableColumn("record", "编号或姓名", 130, link=True, sorts=False),
    TableColumn("on", "日期", 96, sorts=False, muted=True),
    TableColumn("words", "内容", 200, stretch=True, sorts=False),
    TableColumn("count", "计数", 60, right=True, sorts=False),
)
