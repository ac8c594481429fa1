"""今日: what has to be done today, what the figures of a period are, and how the month stands."""

from datetime import date
from functools import partial

from app.books.quantity_figures import LABEL
from app.ledger import agenda, figures
from app.ledger.agenda import Agenda
from app.ledger.figures import Coverage, Figures, Period, QuantitySum
from app.ledger.store import Ledger
from app.rules.days import add_months, day_words
from app.ui.pages.today import reading
from app.ui.pages.today.lines import acted, opened, paper_of
from app.ui.pages.today.month import BusyMonth, month_of
from app.ui.parts.day import SHOWN, DayPage, DayWords
from app.ui.parts.paper_dialog import show_offer
from app.ui.widgets.lists.lines import ListLine
from app.ui.workers import Worker


class Today(DayPage):
    """The page over its ledger; `kept` is what stood on it a moment ago, shown until the numbers are counted, `due` is
    what was read a moment ago of what waits.
    """

    def __init__(self, ledger: Ledger, kept: DayWords | None = None, due: Agenda | None = None) -> None:
        self._ledger, self._due = ledger, due
        self._newest = figures.newest(ledger)
        names = reading.spans_of(ledger.today, self._newest)
        super().__init__(names, names[reading.first_of(names)])
        self._counted: Figures | None = None
        self._sums: tuple[QuantitySum, ...] = ()
        self._overdue = 0
        self._busy = BusyMonth(ledger.today.replace(day=1), {}, {})
        if kept is not None:
            self._show_kept(kept)
        self._choose_figures()
        self._listen()

    def refresh(self) -> None:
        today, self._newest = self._ledger.today, self._newest or figures.newest(self._ledger)
        self.set_subtitle(reading.subtitle_of(today))
        due, self._due = self._due or agenda.today(self._ledger, SHOWN), None
        self._overdue = reading.overdue_of(due)
        self.show_agenda(reading.agenda_words(self._ledger, due, empty=self._newest is None))
        year = reading.year_of(today, self._newest)

        def covered(groups: tuple[Coverage, ...]) -> None:
            self.show_coverage(reading.coverage_words(year, groups))

        Worker.do(lambda _: reading.coverage_of(self._ledger, year), covered, owner=self)
        self._show_month(self._busy.first)
        self._choose_figures()
        self._count()

    @property
    def period(self) -> Period:
        """The period whose figures stand on the tiles."""
        return reading.period_named(str(self.spans.value()), self._ledger.today)

    def choose_span(self, span: str) -> None:
        """Show the figures of another period."""
        self.spans.set_value(span)
        self._count()

    def turn(self, months: int) -> None:
        """Show another month."""
        self._show_month(add_months(self._busy.first, months))

    def _show_kept(self, kept: DayWords) -> None:
        if tuple(each.key for each in kept.tiles) == reading.keys_of(self._ledger):
            self.figures.show_words(kept.tiles)
        self.amounts.show_words(kept.amounts)
        self.show_coverage(kept.coverage)

    def _choose_figures(self) -> None:
        keys = reading.keys_of(self._ledger)
        if tuple(self.tiles) != keys:
            self.figures.show_words(reading.tile_words(keys, None, 0))

    def _count(self) -> None:
        period = self.period
        Worker.do(lambda _: figures.figures(self._ledger, period), self._show_figures, owner=self)
        show = partial(self._show_amounts, period)
        Worker.do(lambda _: reading.sums_of(self._ledger, period), show, owner=self)

    def _show_amounts(self, period: Period, sums: tuple[QuantitySum, ...]) -> None:
        if period == self.period:
            self._sums = sums
            self.amounts.show_words(reading.amount_words(sums))

    def _show_figures(self, counted: Figures) -> None:
        if counted.period == self.period:
            self._counted = counted
            self.figures.show_words(reading.tile_words(tuple(self.tiles), counted, self._overdue))

    def _show_month(self, month: date) -> None:
        self._busy = month_of(self._ledger, month)
        self.month.show_words(self._busy.words, self._ledger.today)

    def _open_day(self, day: date) -> None:
        busy = self._busy.days.get(day)
        if busy is not None:
            self.go.emit("activities", busy.id)
            return
        if day in self._busy.planned:
            self.go.emit("roster", self._busy.planned[day])
            return
        self.news.emit(f"{day_words(day, self._ledger.today)}没有登记活动。")

    def _open_figure(self, key: str) -> None:
        self.go.emit("figure", (key, self.period))

    def _open_amount(self, place: int) -> None:
        shown = reading.largest(self._sums)
        what = (shown[place].what, shown[place].measure) if place < len(shown) else None
        self.go.emit("figure", (next(iter(self.tiles)), self.period, LABEL, what))

    def _print(self, line: ListLine) -> None:
        """The paper of a line with one click: 催办通知单 of an overdue case, the notice of a reception day."""
        show_offer(self, paper_of(self._ledger, line))

    def _begin(self) -> None:
        if self._newest is None:
            self.go.emit("settings", "导入")
            return
        self.go.emit("reception", None)

    def _listen(self) -> None:
        self.spans.chosen.connect(lambda _: self._count())
        self.figures.chosen.connect(self._open_figure)
        self.amounts.chosen.connect(self._open_amount)
        self.every_figure.clicked.connect(lambda: self._open_figure(next(iter(self.tiles))))
        self.everything.clicked.connect(lambda: self.go.emit("cases", None))
        self.lines.opened.connect(lambda line: self.go.emit(*opened(line)))
        self.lines.acted.connect(lambda line: self.go.emit(*acted(line)))
        self.lines.printed.connect(self._print)
        self.empty.pressed.connect(self._begin)
        self.month.turned.connect(self.turn)
        self.month.chosen.connect(self._open_day)
