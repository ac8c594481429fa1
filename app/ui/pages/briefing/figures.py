"""The figures of a briefing: what each says, beside last year, and the rows behind the one in hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ledger.briefings import Proof, RowsBehind
from app.ledger.figures import FigureRow
from app.ui import theme
from app.ui.widgets.cards import label
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("label", "数字", 130, stretch=True, sorts=False),
    TableColumn("days", "期间", 150, sorts=False, spare=True),
    TableColumn("value", "数", 110, right=True, sorts=False),
    TableColumn("before", "上年同期", 90, right=True, sorts=False),
    TableColumn("change", "比较", 110, sorts=False, spare=True),
)
ROWS = (
    TableColumn("record", "编号或姓名", 120, link=True, sorts=False),
    TableColumn("on", "日期", 96, sorts=False, muted=True),
    TableColumn("words", "内容", 200, stretch=True, sorts=False),
    TableColumn("count", "计数", 56, right=True, sorts=False),
)


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A figure in words, with its rows."""

    label: str
    days: str
    value: str
    before: str
    change: str
    definition: str
    rows: tuple[FigureRow, ...]


class FigureTable(QWidget):
    """`opened(table, id)` asks for the entry of a row."""

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._figures: Sequence[ShownFigure] = ()
        self._at = 0
        self.table = PagedTable(COLUMNS, lambda: len(self._figures), self._fetch, row_height=30)
        self.table.setAccessibleName("简报里的数字")
        self.table.set_empty(EmptyState("没有数字", "这一期的文字里没有台账的数字。", icon="search"))
        self.table.chosen.connect(self._chosen)
        self.definition = label("", "muted", wrap=True)
        self.rows = PagedTable(ROWS, lambda: len(self.shown), self._fetch_rows, row_height=30)
        self.rows.setAccessibleName("数字背后的明细")
        self.rows.set_empty(EmptyState("没有明细", "这个数字是 0。", icon="search"))
        self.rows.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addWidget(self.table, 4)
        column.addWidget(self.definition)
        column.addWidget(self.rows, 5)

    @property
    def shown(self) -> tuple[FigureRow, ...]:
        """The rows of the figure in hand."""
        return self._figures[self._at].rows if self._at < len(self._figures) else ()

    def show_figures(self, figures: Sequence[ShownFigure]) -> None:
        """Show these figures; the one in hand stays in hand."""
        self._figures = figures
        self.table.reload()
        self.take(min(self._at, max(len(figures) - 1, 0)))

    def show_proof(self, proof: Proof, backing: Sequence[RowsBehind]) -> None:
        """Show those of a draft, as they were read last."""
        self.show_figures(
            [
                ShownFigure(
                    f"{line.label}　{line.scope}".strip(),
                    line.days,
                    line.value,
                    line.before,
                    line.change,
                    line.definition,
                    each.rows,
                )
                for line, each in zip(proof.figures, backing, strict=True)
            ]
        )

    def take(self, at: int) -> None:
        """Show the rows of a figure."""
        self._at = at
        figure = self._figures[at] if at < len(self._figures) else None
        self.definition.setText(f"{figure.label}：{figure.definition}" if figure else "")
        self.table.select(at)
        self.rows.reload()
        self.rows.scrollToTop()

    def _chosen(self, key: object) -> None:
        if isinstance(key, int) and key != self._at:
            self.take(key)

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            row = self.shown[key]
            self.opened.emit(row.table, row.id)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        some = enumerate(self._figures[offset : offset + limit], start=offset)
        return [(at, each.label, each.days, each.value, each.before, each.change) for at, each in some]

    def _fetch_rows(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        some = enumerate(self.shown[offset : offset + limit], start=offset)
        return [(at, row.record, row.on, row.words.replace("\n", " "), row.count) for at, row in some]
