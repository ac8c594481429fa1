"""今日: what has to be done today, what the figures of a period are, and how the month stands."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.books.quantity_figures import LABEL
from app.ledger import agenda, bylaws, figures
from app.ledger.agenda import Agenda
from app.ledger.cases import CasePlace
from app.ledger.figures import Coverage, Figures, Period
from app.ledger.store import Ledger
from app.rules.days import full_weekday, lunar_words
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.today.lines import acted, line_of, opened, paper_of, stale_copy, waiting
from app.ui.pages.today.month import MonthCard
from app.ui.pages.today.tiles import AmountTiles, FigureTiles
from app.ui.parts.paper_dialog import show_offer
from app.ui.parts.periods import period_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.flow import emptied
from app.ui.widgets.lists.lines import LineList, ListLine, ProgressLine
from app.ui.widgets.tiles import EmptyState, Tile
from app.ui.workers import Worker

SHOWN = 20  # lines of the agenda; the rest stands under 意见办理
TILES = ("voters_received", "opinions", "resolved", "open", "satisfaction_rate", "deputy_attendances")


class Today(Page):
    title = "今日"
    purpose = "今天要办的事按急缓排好，点开就办；上面的数字点开看它由哪些记录得出"
    manual = "today"

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._newest = figures.newest(ledger)
        self._counted: Figures | None = None
        self._overdue = 0
        names = _spans(ledger.today, self._newest)
        self.spans = Segmented(
            [(name, name) for name in names], value=names[_first(names)], optional=False, name="哪段时间"
        )
        self.spans.chosen.connect(lambda _: self._count())
        self._tiles = FigureTiles()
        self._tiles.chosen.connect(self._open_figure)
        self.amounts = AmountTiles()
        self.amounts.chosen.connect(self._open_amount)
        self._choose_figures()
        self.agenda = Card("今日要办", padded=False)
        self.everything = Button("看全部", kind="quiet")
        self.everything.clicked.connect(lambda: self.go.emit("cases", None))
        self.agenda.add_action(self.everything)
        self.lines = LineList()
        self.lines.opened.connect(lambda line: self.go.emit(*opened(line)))
        self.lines.acted.connect(lambda line: self.go.emit(*acted(line)))
        self.lines.printed.connect(self._print)
        self.empty = EmptyState("今天没有要办的事", icon="check")
        self.empty.pressed.connect(self._begin)
        self.month = MonthCard(ledger)
        self.month.opened.connect(lambda activity: self.go.emit("activities", activity))
        self.month.planned.connect(lambda day: self.go.emit("roster", day))
        self.month.idle.connect(self.news)
        self.coverage = Card("接待覆盖")
        for card in (self.month, self.coverage):
            card.body.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
            card.body.setSpacing(theme.px(2))
        self._lay_out_page()

    def refresh(self) -> None:
        today, self._newest = self._ledger.today, self._newest or figures.newest(self._ledger)
        self.set_subtitle(f"{full_weekday(today).replace(' ', '　')}　{lunar_words(today)}")
        self._show_agenda(agenda.today(self._ledger, SHOWN))
        year = min(today, self._newest or today).year  # of a ledger that has come to rest, its last one
        self.coverage.set_side(f"{year}年已接待 / 在任代表")
        Worker.do(lambda _: _coverage(self._ledger, year), self._show_coverage, owner=self)
        self.month.show_today()
        self._choose_figures()
        self._count()

    @property
    def tiles(self) -> Mapping[str, Tile]:
        """The figures that are shown, by their keys."""
        return self._tiles.tiles

    @property
    def period(self) -> Period:
        """The period whose figures stand on the tiles."""
        since, until = period_of(str(self.spans.value()), self._ledger.today)
        assert since is not None
        assert until is not None
        return Period(since, until)

    def _choose_figures(self) -> None:
        self._tiles.show_keys(bylaws.methods.current(self._ledger).figures_first(TILES))

    def _count(self) -> None:
        period = self.period
        Worker.do(lambda _: figures.figures(self._ledger, period), self._show_figures, owner=self)

        def work(_: object) -> object:
            return figures.quantities(self._ledger, period)

        Worker.do(work, lambda sums: self._show_amounts(period, sums), owner=self)

    def _show_amounts(self, period: Period, sums: object) -> None:
        if period == self.period and isinstance(sums, tuple):
            self.amounts.show_sums(sums)

    def _show_figures(self, counted: Figures) -> None:
        if counted.period == self.period:
            self._counted = counted
            self._tell_figures()

    def _tell_figures(self) -> None:
        if self._counted is not None:
            self._tiles.show_figures(self._counted, self._overdue)

    def _show_agenda(self, due: Agenda) -> None:
        self._overdue = due.counts[CasePlace.OVERDUE]
        lines, total = self._lines_of(due), waiting(self._ledger, due)
        self.lines.set_lines(lines)
        self.lines.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        listed = len(lines) + sum(item.many - 1 for item in due.items)
        shown = f"共 {total} 件，先列 {listed} 件" if total > listed else f"{total} 件"
        self.agenda.set_side(shown if lines else "")
        self.everything.setVisible(bool(lines) and total > listed)
        if self._newest is None:
            self.empty.say("台账还是空的", "先把代表名单和去年的台账导进来，或者直接登记。", "导入工作簿")
            return
        self.empty.say("今天没有要办的事", "没有超期、临期、待评价、待分办的意见和建议。", "登记接待")

    def _lines_of(self, due: Agenda) -> list[ListLine]:
        today = self._ledger.today
        method = bylaws.methods.current(self._ledger)
        lines = [line_of(item, today, primary=not place, method=method) for place, item in enumerate(due.items)]
        stale = stale_copy(self._ledger)
        return [*lines, stale] if stale is not None else lines

    def _show_coverage(self, groups: tuple[Coverage, ...]) -> None:
        emptied(self.coverage.body)
        for group in groups:
            self.coverage.body.addWidget(ProgressLine(group.group, group.done, group.deputies))
        if not groups:
            self.coverage.body.addWidget(label("还没有在任的代表。", "muted"))

    def _open_figure(self, key: str) -> None:
        self.go.emit("figure", (key, self.period))

    def _open_amount(self, what: object) -> None:
        self.go.emit("figure", (next(iter(self.tiles)), self.period, LABEL, what))

    def _print(self, line: ListLine) -> None:
        """The paper of a line with one click: 催办通知单 of an overdue case, the notice of a reception day."""
        show_offer(self, paper_of(self._ledger, line))

    def _begin(self) -> None:
        if self._newest is None:
            self.go.emit("settings", "导入")
            return
        self.go.emit("reception", None)

    def _lay_out_page(self) -> None:
        edges = self.body.contentsMargins()
        self.body.setContentsMargins(edges.left(), theme.px(12), edges.right(), theme.px(12))
        self.body.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self.spans)
        head.addWidget(label("点数字看它由哪些记录得出", "small"))
        head.addStretch(1)
        everything = Button("全部数字", kind="quiet", key="Ctrl+D")
        everything.clicked.connect(lambda: self._open_figure(next(iter(self.tiles))))
        head.addWidget(everything)
        self.agenda.body.addWidget(self.lines, 1)
        self.agenda.body.addWidget(self.empty, 1)
        self.agenda.setMinimumHeight(theme.px(330))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.month)
        column.addWidget(self.coverage)
        column.addStretch(1)
        sides = Sides(self.agenda, right, shares=(12, 5))
        figures = QWidget()
        tiles = QVBoxLayout(figures)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(theme.px(12))
        tiles.addLayout(head)
        tiles.addWidget(self._tiles)
        tiles.addWidget(self.amounts)
        large = theme.look().scale > 1  # then the figures take the whole window: what has to be done comes first
        for part in (sides, figures) if large else (figures, sides):
            self.body.addWidget(part, 1 if part is sides else 0)


def _coverage(ledger: Ledger, year: int) -> tuple[Coverage, ...]:
    return figures.coverage(ledger, date(year, 1, 1), date(year, 12, 31))


def _spans(today: date, newest: date | None) -> list[str]:
    """The periods that are offered; the year of the newest record when nothing is newer."""
    other = f"{newest.year}年" if newest is not None and newest.year < today.year - 1 else "去年"
    return ["本月", "本季度", "今年", other]


def _first(names: list[str]) -> int:
    return 3 if names[3] != "去年" else 0
