"""数字明细: what a figure means, and the rows that it counts."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout

from app.books.figures import BY_KEY, FIGURES
from app.ledger import figures, registers
from app.ledger.figures import FigureRow, Figures, Period, Value
from app.ledger.store import Ledger
from app.rules.profiles import OFFICE
from app.ui import theme
from app.ui.page import Page
from app.ui.parts.for_whom import ForWhom
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

MOST = 5000  # rows that are read for the window; the file holds them all
PLACES: Mapping[str, str] = {
    "cases": "cases",
    "activities": "activities",
    "deputies": "deputies",
    "tasks": "campaigns",
}


LISTS = "figures"  # lists behind a figure are for whom they were for before


class FigureRows(Page):
    """`arrive((key, period))` shows a figure; the others of the period stand at the left."""

    title = "数字明细"
    manual = "figures"
    scrolls = False

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        today = ledger.today
        self._key, self._period = FIGURES[0].key, Period(today.replace(month=1, day=1), today)
        self._figures: Figures | None = None
        self._rows: Sequence[FigureRow] = ()
        self.list = PagedTable(
            [TableColumn("name", "数字", 130, stretch=True, sorts=False), _VALUE], lambda: len(FIGURES), self._listed
        )
        self.list.chosen.connect(self._choose)
        self.definition = label("", "muted", wrap=True)
        self.part = Segmented([(False, "分子"), (True, "分母")], value=False, optional=False, name="分子或分母")
        self.part.chosen.connect(lambda _: self._read())
        self.table = PagedTable(_COLUMNS, lambda: len(self._rows), self._fetched)
        self.table.set_empty(EmptyState("这个数字是 0", "这段时间里没有符合定义的记录。", icon="search"))
        self.table.opened.connect(self._open)
        self.card = Card(" ", padded=False)
        self.for_whom = ForWhom()
        self.for_whom.offer(LISTS, OFFICE)
        self._lay_out_page()

    @property
    def key(self) -> str:
        """The figure that is shown."""
        return self._key

    @property
    def rows(self) -> Sequence[FigureRow]:
        """The rows that are shown."""
        return self._rows

    def arrive(self, what: object) -> None:
        if isinstance(what, tuple):
            key, period = what
            changed = period != self._period
            self._key, self._period = key, period
            self.part.set_value(False)
            if self._figures is not None and not changed:
                self._read()
                return
        self.refresh()

    def refresh(self) -> None:
        period = self._period
        self.set_subtitle(registers.period_words(period.since, period.until))
        Worker.do(lambda _: figures.figures(self._ledger, period), self._show_figures, owner=self)
        self._read()

    def save(self) -> None:
        """Write all rows of the figure to an Excel file."""
        figure, period, part = BY_KEY[self._key], self._period, self._of_denominator()
        profile = self.for_whom.profile
        out = ask_where(self, "导出明细", f"{figure.label}明细 {self.subtitle}", "xlsx")
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.figures import put_rows_on_paper

            return put_rows_on_paper(self._ledger, figure.key, period, out, denominator=part, profile=profile)

        do_long(self, "导出明细", work, lambda path: self.filed.emit(f"已导出：{path}", path))

    def _read(self) -> None:
        figure, period, part = BY_KEY[self._key], self._period, self._of_denominator()
        self.definition.setText(f"定义：{figure.definition}")
        self.part.setVisible(figure.of is not None)
        wanted = (figure.key, period, part)

        def work(_: object) -> object:
            return figures.rows(self._ledger, figure.key, period, denominator=part, limit=MOST)

        Worker.do(work, lambda rows: self._show_rows(wanted, rows), owner=self)

    def _show_figures(self, counted: Figures) -> None:
        self._figures = counted
        self.list.reload()
        self.list.select(self._key)
        self._head()

    def _show_rows(self, wanted: tuple[str, Period, bool], rows: object) -> None:
        if wanted != (self._key, self._period, self._of_denominator()):
            return
        assert isinstance(rows, tuple)
        self._rows = rows
        self.table.reload()
        self.table.scrollToTop()
        self.list.select(self._key)
        self._head()

    def _head(self) -> None:
        figure = BY_KEY[self._key]
        self.card.set_title(figure.label)
        shown = f"最近 {MOST} 行" if len(self._rows) == MOST else f"{len(self._rows)} 行"
        number = in_words(self._figures[figure.key]) if self._figures is not None else "…"
        self.card.set_side(f"{number}　由 {shown}得出")

    def _choose(self, key: object) -> None:
        if isinstance(key, str) and key != self._key:
            self._key = key
            self.part.set_value(False)
            self._read()

    def _open(self, key: object) -> None:
        row = next(each for each in self._rows if each.id == key)
        self.go.emit(PLACES[row.table], row.id)

    def _of_denominator(self) -> bool:
        return bool(self.part.value())

    def _listed(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        values = self._figures.values if self._figures is not None else {}
        some = FIGURES[offset : offset + limit]
        return [(each.key, each.label, short(values[each.key]) if each.key in values else "…") for each in some]

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (row.id, row.record, row.on, row.words.replace("\n", " "), row.count)
            for row in self._rows[offset : offset + limit]
        ]

    def _lay_out_page(self) -> None:
        left = Card("全部数字", padded=False)
        left.body.addWidget(self.list)
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        top.setSpacing(theme.px(12))
        top.addWidget(self.definition, 1)
        top.addWidget(self.part)
        self.card.body.addLayout(top)
        self.card.body.addWidget(self.table, 1)
        back = Button("返回今日", key="Alt+Left", icon="left")
        back.clicked.connect(lambda: self.go.emit("today", None))
        self.card.add_button(self.for_whom)
        save = Button("导出 Excel", kind="primary", key="Ctrl+E", icon="export")
        save.clicked.connect(self.save)
        for button in (save, back):
            self.card.add_button(button)
        self.body.addWidget(Sides(left, self.card, shares=(4, 8), least=700), 1)


def short(value: Value) -> str:
    """147, or 30/31 of a rate."""
    return str(value) if isinstance(value, int) else f"{value.numerator}/{value.denominator}"


def in_words(value: Value) -> str:
    """147, or 30 / 31 of a rate with its percentage."""
    if isinstance(value, int):
        return str(value)
    return f"{value.numerator} / {value.denominator}（{value.percent}）"


_VALUE = TableColumn("value", "数", 88, right=True, sorts=False)
_COLUMNS = (
    TableColumn("record", "编号或姓名", 130, link=True, sorts=False),
    TableColumn("on", "日期", 96, sorts=False, muted=True),
    TableColumn("words", "内容", 200, stretch=True, sorts=False),
    TableColumn("count", "计数", 60, right=True, sorts=False),
)
