"""代表: who the deputies are, which seats they hold, what each has done."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ledger import deputies, dossiers, figures
from app.ledger.deputies import DeputyEntry
from app.ledger.store import Ledger
from app.rules.trade import IN_OFFICE
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.deputies import papers
from app.ui.pages.deputies.form import DeputyForm
from app.ui.pages.deputies.panel import DeputyPanel
from app.ui.pages.deputies.rows import ALL, STATES, columns, order, row
from app.ui.pages.deputies.views import LIST, DeputyViews
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.paper_dialog import Offer
from app.ui.parts.paper_menu import Act, ManyPanel, PaperMenu
from app.ui.parts.sheet import UNCHANGED, FormSheet
from app.ui.parts.sheets import Sheets, halves
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import CLEAR, EmptyState
from app.ui.workers import Worker

PAUSE = 200  # milliseconds after the last key


class DeputiesPage(Page):
    """The list at the left, the file of the deputy in hand at the right; the form takes the whole page.

    `arrive` takes a deputy's id, "登记" for an empty form, or another view: ("频次", frequency) or ("考评", "").
    """

    title = "代表"
    purpose = "代表名单是六簿的根：接待、活动、建议都按姓名归到每位代表名下"
    manual = "deputies"
    scrolls = False
    reads = frozenset(
        {
            *("deputies", "mandates", "attendances", "activities", "case_deputies", "cases", "duties", "stations"),
            *("settings", "score_marks", "score_years"),
        }
    )

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        newest = figures.newest(ledger)
        self._year = newest.year if newest is not None else ledger.today.year
        self._shown: tuple[DeputyEntry, ...] = ()
        self._done: Mapping[str, int] = {}
        self._sort = ("name", False)
        self._fresh = True
        self.words = TextField("words", "查找代表", placeholder="姓名、拼音、首字母、电话尾号、选区")
        self.group = ChoiceField("group", "代表小组", placeholder="全部小组")
        self.chips = ChipBar([Chip(state, state) for state in STATES])
        self.empty = EmptyState("还没有代表", "", "登记代表", icon="person")
        self.table = PagedTable(columns(self._year), lambda: len(self._shown), self._fetch, many=True, empty=self.empty)
        self.table.setAccessibleName("代表名单")
        self.table.mark_sorted("name", descending=False)
        self.panel = DeputyPanel(ledger)
        self.nothing = EmptyState("选一位代表看档案", "上下方向键选择；任职、履职、出席率都在这里", icon="person")
        self.papers = PaperMenu("打印全部代表", key="Ctrl+Shift+P", compact=True)
        self.papers.offer(self._papers, *self._everybody())
        self.many = ManyPanel("位")
        self.views = DeputyViews(ledger, self._year)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out_page()
        self._connect()

    def refresh(self) -> None:
        """Read again; the deputy in hand stays in hand."""
        self.views.refresh()
        self._list()
        Worker.do(lambda _: dossiers.counts(self._ledger, self._year), self._counted, owner=self)
        deputy = self.panel.deputy
        if deputy is None:
            self._greet()
            return
        if any(each.id == deputy.id for each in deputies.listing(self._ledger)):
            self.panel.show_deputy(deputy.id)
            return
        self.panel.show_deputy(None)
        self._right.setCurrentWidget(self.nothing)

    def arrive(self, what: object) -> None:
        if isinstance(what, tuple):
            self.sheets.close_sheet()
            self.views.show_view(*what)
        elif what == "登记":
            self.register()
        elif isinstance(what, str) and what:
            self.show_deputy(what)

    def may_leave(self) -> bool:
        self.sheets.keep()
        return True

    def show_deputy(self, deputy_id: str) -> None:
        """Take a deputy in hand, in the list if the filters let him or her through."""
        self.sheets.close_sheet()
        self.views.show_view(LIST)
        self.panel.show_deputy(deputy_id)
        if self.panel.deputy is None:
            return
        self._right.setCurrentWidget(self.panel)
        if not self.table.select(deputy_id):
            self._widen()
            self.table.select(deputy_id)
        self.table.setFocus()

    def register(self) -> None:
        """An empty form, or the one that was left half-written."""
        form = DeputyForm(self._ledger)
        sheet = FormSheet("登记代表", form, "登记")
        sheet.accepted.connect(lambda: self._save(lambda: deputies.add(self._ledger, form.draft()), "已登记代表"))
        self.sheets.open_sheet(sheet, HalfWritten(self._ledger, "deputies.new", form, form.begun))

    def correct(self) -> None:
        """The form of the deputy in hand."""
        deputy = self.panel.deputy
        if deputy is None:
            return
        form = DeputyForm(self._ledger, deputy)
        sheet = FormSheet(f"更正 {deputy.name} 的信息", form, "保存更正")

        def save() -> None:
            changes = form.changes()
            if not changes:
                sheet.say(UNCHANGED)
                return
            self._save(lambda: deputies.correct(self._ledger, deputy.id, changes, form.reason), "已更正")

        sheet.accepted.connect(save)
        self.sheets.open_sheet(sheet)

    def _papers(self) -> tuple[Offer, ...]:
        return papers.offers_for_all(self._ledger, self.views.year(self._year), self.views.frequency)

    def _everybody(self) -> list[Act]:
        return [
            (words, partial(papers.print_everybody, self, self._ledger, each, public=public))
            for words, each, public in papers.everybody()
        ]

    def _save(self, verb: Callable[[], DeputyEntry], done: str) -> None:
        def show(made: DeputyEntry) -> None:
            self.news.emit(f"{done} {made.called}")
            self.show_deputy(made.id)

        self.sheets.save(verb, show)

    def _counted(self, done: Mapping[str, int]) -> None:
        if done != self._done:
            self._done = done
            self._list()

    def _greet(self) -> None:
        """The first deputy, when the page is seen for the first time."""
        if self._fresh and self._shown:
            self._fresh = False
            self.table.selectRow(0)

    def _list(self) -> None:
        """Everybody whom words and group let through is counted; the chip narrows further."""
        group = str(self.group.value() or "")
        everybody = deputies.listing(self._ledger)
        self.group.set_choices(sorted({each.group for each in everybody if each.group}))
        listed = deputies.listing(self._ledger, self.words.text(), group=group)
        counts = {state: sum(each.status == state for each in listed) for state in STATES} | {ALL: len(listed)}
        self.chips.set_chips([Chip(state, state, counts[state]) for state in STATES])
        narrowed = [each for each in listed if self.chips.key in (ALL, each.status)]
        self._shown = tuple(
            sorted(narrowed, key=lambda each: order(each, self._sort[0], self._done), reverse=self._sort[1])
        )
        self.set_subtitle(f"{len(everybody)} 人，在任 {sum(each.status == IN_OFFICE for each in everybody)} 人")
        self.table.reload()
        if everybody:
            self.empty.say("没有符合条件的代表", "换一个标签，或清掉查找的字", CLEAR)
            return
        self.empty.say("还没有代表", self.purpose, "登记代表")

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [row(each, self._done) for each in self._shown[offset : offset + limit]]

    def _sorted(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self._list()

    def _pressed(self) -> None:
        if not deputies.listing(self._ledger):
            self.register()
            return
        self._widen()
        self.table.setFocus()

    def _widen(self) -> None:
        self.words.set_value(None)
        self.group.set_value(None)
        self.chips.choose(ALL)

    def _picked(self, keys: tuple[object, ...]) -> None:
        """Several are marked, or one again."""
        if len(keys) > 1:
            named = tuple(each.called for each in self._shown if each.id in keys)
            year = self.views.year(self._year)
            self.many.show_many(len(keys), lambda: papers.offers_for_many(self._ledger, named, year))
            self._right.setCurrentWidget(self.many)
        elif self._right.currentWidget() is self.many:
            self._chosen(keys[0] if keys else None)

    def _chosen(self, key: object) -> None:
        if self.table.marked > 1:
            return
        self.panel.show_deputy(str(key) if key is not None else None)
        self._right.setCurrentWidget(self.panel if key is not None else self.nothing)

    def _connect(self) -> None:
        self._new.clicked.connect(self.register)
        self.sheets.closed.connect(self.table.setFocus)
        self.empty.pressed.connect(self._pressed)
        self.words.edited.connect(self._pause.start)
        self.group.edited.connect(self._pause.start)
        self._pause.timeout.connect(self._list)
        self.words.walked.connect(self._to_list)
        self.group.walked.connect(self._to_list)
        self.chips.chosen.connect(lambda _: self._list())
        self.table.sorted_by.connect(self._sorted)
        self.table.chosen.connect(self._chosen)
        self.table.picked.connect(self._picked)
        self.table.opened.connect(lambda _: self.panel.to_deeds())
        self.panel.news.connect(self.news)
        self.panel.wanted.connect(self.go)
        self.panel.corrected.connect(self.correct)
        self.views.opened.connect(self.show_deputy)
        self.views.wanted.connect(self.go)
        self.views.news.connect(self.news)
        QShortcut(QKeySequence("Ctrl+F"), self.words.edit).activated.connect(self.words.setFocus)

    def _to_list(self) -> None:
        """Enter in the filters: the first of those found."""
        self._pause.stop()
        self._list()
        if self._shown:
            self.table.setFocus()
            self.table.select(self._shown[0].id)

    def _lay_out_page(self) -> None:
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for field, width in ((self.words, 220), (self.group, 130)):
            field.label_widget().hide()
            field.without_foot()
            field.setMaximumWidth(theme.px(width))
            field.setMinimumWidth(theme.px(110))
            row.addWidget(field, 1)
        self.words.setToolTip("Ctrl F")
        large = theme.look().scale > 1
        if large:
            row.addStretch(1)
        if not large:
            row.addWidget(self.chips, 2)
        self._new = Button("登记代表", kind="primary", key="Ctrl+N")
        column.addLayout(self.views.row(row, self.papers, self._new))
        if large:
            column.addWidget(self.chips)
        left, right = Card(padded=False), Card(padded=False)
        left.body.addWidget(self.table, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self.nothing)
        self._right.addWidget(self.panel)
        self._right.addWidget(self.many)
        right.body.addWidget(self._right, 1)
        self.views.put(halves(left, right, widths=(452, 668), least=(300, 320)), self.chips if large else None)
        column.addWidget(self.views, 1)
        self.sheets = Sheets(listing)
        self.body.addWidget(self.sheets, 1)
