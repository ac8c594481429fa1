"""数字: every figure of a period or of a group, with the rows behind it, its groups, and the reconciliation."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget

from app.books.figures import FIGURES
from app.books.quantity_figures import LABEL
from app.ledger import townships
from app.ledger.figures import Period, Value, dimensions
from app.ledger.store import Ledger
from app.rules.profiles import OFFICE
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.figures.amounts import AmountsCard
from app.ui.pages.figures.asked import CountedFigures, Wanted, count, period_between
from app.ui.pages.figures.behind import RowsCard
from app.ui.pages.figures.checked import CheckCard
from app.ui.pages.figures.groups import GroupsCard
from app.ui.pages.figures.words import short
from app.ui.parts.for_whom import ForWhom
from app.ui.parts.periods import SpanField, span_of
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.workers import Worker

C = TypeVar("C", AmountsCard, CheckCard)
ROWS, GROUPS, AMOUNTS, CHECK = VIEWS = ("明细", "各组", LABEL, "核对")
LISTS = "figures"  # lists behind a figure are for whom they were for before


class FiguresPage(Page):
    """`arrive((key, period))` shows a figure, with 各组 or 核对 as a third what is looked at; the others stand left.

    With 工作量 as the third, a fourth says of what the rows are to be seen, (what, measure).
    """

    title = "数字"
    purpose = "选期间和分法，点左边的数字看它由哪些记录得出；核对看各数是否相符、月结前还缺什么"
    manual = "figures"
    scrolls = False

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        today = ledger.today
        self._wanted = Wanted(FIGURES[0].key, Period(today.replace(month=1, day=1), today))
        self._counted: CountedFigures | None = None
        self._counted_for = self._wanted
        self.period = SpanField(ledger)
        ways = dimensions(ledger)
        self._by_words = {words: by for by, words in ways.items()}
        self.by = ChoiceField("by", "分法", tuple(self._by_words))
        self.by.set_value(ways[self._wanted.by])
        self.group = ChoiceField("group", "只看一组", placeholder="全部")
        views = [(each, each) for each in VIEWS]
        self.view = Segmented(views, value=ROWS, optional=False, name="看什么")
        columns = [TableColumn("name", "数字", 130, stretch=True, sorts=False), _VALUE]
        self.list = PagedTable(columns, lambda: len(FIGURES), self._listed)
        self.list.setAccessibleName("数字")
        self.behind = RowsCard(ledger)
        self._preferred: object = None
        self.for_whom = ForWhom()
        self.for_whom.offer(LISTS, OFFICE)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.behind)
        self._lay_out_page()
        self._connect()

    @property
    def wanted(self) -> Wanted:
        """What is looked at."""
        return self._wanted

    @cached_property
    def groups(self) -> GroupsCard:
        """The figure in every group: made when it is first looked at, as the two below are."""
        made = GroupsCard()
        self.stack.addWidget(made)
        made.opened.connect(self._narrow)
        self._show_groups(made)
        return made

    @cached_property
    def amounts(self) -> AmountsCard:
        """What was counted by hand."""
        return self._leading(AmountsCard(self._ledger))

    @cached_property
    def check(self) -> CheckCard:
        """Whether the numbers fit together."""
        return self._leading(CheckCard(self._ledger))

    def arrive(self, what: object) -> None:
        if isinstance(what, tuple):
            key, period, *view = what
            self._preferred = view.pop() if len(view) > 1 else None
            self._wanted = Wanted(key, period, self._wanted.by)
            self.period.set_value(_written(period))
            self.group.set_value(None)
            self._look(*view or [ROWS])
        self.refresh()

    def refresh(self) -> None:
        wanted = self._wanted
        self.set_subtitle(wanted.words)
        Worker.do(lambda _: count(self._ledger, wanted), lambda counted: self._show(wanted, counted), owner=self)
        self.behind.show_wanted(wanted)
        self._show_view()

    def save(self) -> None:
        """Write all rows of the figure to an Excel file."""
        wanted, profile = self._wanted, self.for_whom.profile
        out = ask_where(self, "导出明细", f"{wanted.figure.label}明细 {wanted.words}", "xlsx")
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.figures import put_rows_on_paper

            return put_rows_on_paper(
                self._ledger,
                wanted.key,
                wanted.period,
                out,
                denominator=wanted.denominator,
                where=wanted.where,
                profile=profile,
            )

        do_long(self, "导出明细", work, lambda path: self.filed.emit(f"已导出：{path}", path))

    def save_tables(self, form: str) -> None:
        """Write the tables of the period for the county."""
        from app.desk.figure_tables import TITLE, put_figures_on_paper

        period = self._wanted.period
        out = ask_where(self, "导出统计表", f"{TITLE} {replace(self._wanted, group='').words}", form)
        if out is not None:
            do_long(
                self,
                "导出统计表",
                lambda _: put_figures_on_paper(self._ledger, period, form=form, out=out),
                lambda path: self.filed.emit(f"已导出：{path}", path),
            )

    def _show(self, wanted: Wanted, counted: object) -> None:
        assert isinstance(counted, CountedFigures)
        if not _same_count(wanted, self._wanted):
            return
        self._counted, self._counted_for = counted, wanted
        self.group.set_choices(tuple(counted.groups))
        self.list.reload()
        self.list.select(self._wanted.key)
        self.behind.show_counted(counted)
        self._show_groups(vars(self).get("groups"))

    def _choose(self, key: object) -> None:
        if isinstance(key, str) and key != self._wanted.key:
            self._wanted = self._wanted.of(key)
            self.behind.show_wanted(self._wanted)
            self._show_groups(vars(self).get("groups"))
            if self.view.value() in {AMOUNTS, CHECK}:
                self._look(ROWS)

    def _part(self, denominator: bool) -> None:
        self._wanted = replace(self._wanted, denominator=denominator)
        self.behind.show_wanted(self._wanted)

    def _ask(self) -> None:
        """Take over what the fields at the head say, where all of them can be read."""
        span, by, group = self.period.value(), self.by.value(), self.group.value()
        if not isinstance(span, tuple) or by not in self._by_words:
            return
        chosen = self._by_words[str(by)]
        since, until = span
        period = period_between(since, until, self._ledger.today)
        kept = str(group or "") if (chosen, period) == (self._wanted.by, self._wanted.period) else ""
        wanted = replace(self._wanted, period=period, by=chosen, group=kept, denominator=False)
        if wanted == self._wanted:
            return
        if not kept:
            self.group.set_value(None)
        self._wanted = wanted
        self.refresh()

    def _leading(self, card: C) -> C:
        """A card whose lines lead to other pages."""
        self.stack.addWidget(card)
        card.opened.connect(self.go)
        return card

    def _narrow(self, group: str) -> None:
        self.group.set_value(group)
        self._wanted = replace(self._wanted, group=group, denominator=False)
        self._look(ROWS)
        self.refresh()

    def _look(self, view: object) -> None:
        self.view.set_value(view)
        card = {GROUPS: "groups", AMOUNTS: "amounts", CHECK: "check"}.get(str(view), "behind")
        self.stack.setCurrentWidget(getattr(self, card))
        self._show_view()

    def _show_groups(self, card: GroupsCard | None) -> None:
        """Show the groups, where the card is made and what was counted is what is looked at."""
        if card is not None and self._counted is not None and _same_count(self._counted_for, self._wanted):
            card.show_counted(self._wanted, self._counted)

    def _show_view(self) -> None:
        """Read what only its own view shows."""
        if self.view.value() == CHECK:
            self.check.show_period(self._wanted.period)
        if self.view.value() == AMOUNTS:
            self.amounts.prefer(self._preferred)
            self.amounts.show_wanted(self._wanted)

    def _listed(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        values = self._counted.figures.values if self._counted is not None else None
        some = FIGURES[offset : offset + limit]
        return [(each.key, each.label, "…" if values is None else _number(values, each.key)) for each in some]

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.view.chosen.connect(self._look)
        for field in (self.period, self.by, self.group):
            field.walked.connect(self._ask)
            field.edited.connect(self._ask)
        self.behind.parted.connect(self._part)
        self.behind.opened.connect(self.go)

    def _lay_out_page(self) -> None:
        head = FlowLayout()  # in large letters it takes two lines
        for field, width in ((self.period, 200), (self.by, 130), (self.group, 220)):
            field.setFixedWidth(theme.px(width))
            head.addWidget(field.without_foot())
        head.addWidget(self.view)
        for words, form in (("统计表 Excel", "xlsx"), ("统计表 PDF", "pdf")):
            button = Button(words, icon="export")
            button.clicked.connect(lambda _=False, form=form: self.save_tables(form))
            head.addWidget(button)
        self.body.addLayout(head)
        left = Card("全部数字", padded=False)
        left.body.addWidget(self.list)
        back = Button("返回今日", key="Alt+Left", icon="left")
        back.clicked.connect(lambda: self.go.emit("today", None))
        save = Button("导出 Excel", kind="primary", key="Ctrl+E", icon="export")
        save.clicked.connect(self.save)
        if townships.is_read_only(self._ledger):  # a county has no page of today
            back.hide()
        for button in (self.for_whom, save, back):
            self.behind.add_button(button)
        self.body.addWidget(Sides(left, self.stack, shares=(4, 8), least=700), 1)


def _same_count(one: Wanted, other: Wanted) -> bool:
    """Whether two are read from the same numbers: they differ in the figure alone."""
    return replace(one, key="", denominator=False) == replace(other, key="", denominator=False)


def _number(values: Mapping[str, Value], key: str) -> str:
    """The number, or nothing where the group cannot tell it."""
    return short(values[key]) if key in values else ""


def _written(period: Period) -> str:
    """The period as its field reads it: 2024年, 2024.7, 2024.1.2至2024.6.30."""
    since, until = period.since, period.until
    for words in (f"{since.year}年", f"{since.year}.{since.month}"):
        if span_of(words, until) == (since, until):
            return words
    return "至".join(f"{day.year}.{day.month}.{day.day}" for day in (since, until))


_VALUE = TableColumn("value", "数", 88, right=True, sorts=False)
