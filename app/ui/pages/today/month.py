"""The month beside today's agenda: lunar days, and what was done on which day."""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import Signal

from app.ledger import figures, rosters
from app.ledger.figures import BusyDay
from app.ledger.store import Ledger
from app.rules.days import add_months, day_words, lunar_day
from app.rules.trade import MOBILE, RECEPTION
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.months import DayMark, MonthView

MARKS = {RECEPTION: DayMark("fill", "接待日"), MOBILE: DayMark("soon", "流动站")}
OTHERS = DayMark("note", "其他活动")
PLANNED = DayMark("accent", "排定")


class MonthCard(Card):
    """Offers `opened(activity)` for a day with an activity, `planned(day id)` for one of the roster that is not held,
    `idle(sentence)` for any other.
    """

    opened = Signal(str)
    planned = Signal(str)
    idle = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(" ")
        self._ledger = ledger
        self._shown = ledger.today
        self._days: dict[date, BusyDay] = {}
        self._planned: dict[date, str] = {}
        self.view = MonthView()
        self.view.chosen.connect(self._chosen)
        for icon, words, step in (("left", "上个月", -1), ("right", "下个月", 1)):
            button = IconButton(icon, words)
            button.clicked.connect(lambda _=False, step=step: self.turn(step))
            self.add_action(button)
        self.body.addWidget(self.view)

    def show_today(self) -> None:
        """Read the month that is shown again."""
        self._show(self._shown)

    def turn(self, months: int) -> None:
        """Show another month."""
        self._show(add_months(self._shown.replace(day=1), months))

    def _show(self, month: date) -> None:
        self._shown = month
        first, last = month.replace(day=1), month.replace(day=monthrange(month.year, month.month)[1])
        self._days = {}
        for each in figures.busy_days(self._ledger, first, last):
            known = self._days.get(each.on)
            if known is None or _rank(each) < _rank(known):
                self._days[each.on] = each
        self.set_title(f"{month.year}年{month.month}月")
        self._planned = {each.on: each.id for each in rosters.planned(self._ledger, first, last)}
        marks = dict.fromkeys(self._planned, PLANNED)
        marks |= {day: MARKS.get(each.kind, OTHERS) for day, each in self._days.items()}
        self.view.show_month(month.year, month.month, marks=marks, today=self._ledger.today, small=lunar_day)

    def _chosen(self, day: date) -> None:
        busy = self._days.get(day)
        if busy is None and day in self._planned:
            self.planned.emit(self._planned[day])
            return
        if busy is None:
            self.idle.emit(f"{day_words(day, self._ledger.today)}没有登记活动。")
            return
        self.opened.emit(busy.id)


def _rank(busy: BusyDay) -> int:
    return [RECEPTION, MOBILE, busy.kind].index(busy.kind)
