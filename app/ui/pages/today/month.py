"""The month beside today's agenda: what was done on which day, and what is planned."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.ledger import figures, rosters
from app.ledger.figures import BusyDay
from app.ledger.store import Ledger
from app.rules.days import lunar_day
from app.rules.trade import MOBILE, RECEPTION
from app.ui.parts.day import MonthWords
from app.ui.widgets.months import DayMark

MARKS = {RECEPTION: DayMark("fill", "接待日"), MOBILE: DayMark("soon", "流动站")}
OTHERS = DayMark("note", "其他活动")
PLANNED = DayMark("accent", "排定")


@dataclass(frozen=True, slots=True)
class BusyMonth:
    """A month's days with an activity, and days of the roster (their ids) that are not held yet."""

    first: date
    days: Mapping[date, BusyDay]
    planned: Mapping[date, str]

    @property
    def words(self) -> MonthWords:
        marks = {day.day: PLANNED for day in self.planned}
        marks |= {day.day: MARKS.get(each.kind, OTHERS) for day, each in self.days.items()}
        year, month = self.first.year, self.first.month
        small = [lunar_day(date(year, month, day + 1)) for day in range(monthrange(year, month)[1])]
        return MonthWords(year, month, marks, small)


def month_of(ledger: Ledger, day: date) -> BusyMonth:
    """The month of a day; of several activities on one day, the reception and the mobile station come first."""
    first, last = day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    days: dict[date, BusyDay] = {}
    for each in figures.busy_days(ledger, first, last):
        known = days.get(each.on)
        if known is None or _rank(each) < _rank(known):
            days[each.on] = each
    return BusyMonth(first, days, {each.on: each.id for each in rosters.planned(ledger, first, last)})


def _rank(busy: BusyDay) -> int:
    return [RECEPTION, MOBILE, busy.kind].index(busy.kind)
