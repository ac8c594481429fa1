"""Days: months and working days as the Civil Code counts them, and the holidays that the State Council announces."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.declared import declared

DAY = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Holidays:
    """Days off, weekends within a holiday included, and weekend days that are worked (调休)."""

    off: frozenset[date] = frozenset()
    work: frozenset[date] = frozenset()

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({day.year for day in self.off | self.work}))

    def known(self, year: int) -> bool:
        """Whether that year's table has been entered; of other years only the weekends are known."""
        return any(day.year == year for day in self.off)

    def unknown(self, first: date, last: date) -> tuple[int, ...]:
        """The years from one day to the other whose tables have not been entered."""
        return tuple(year for year in range(first.year, last.year + 1) if not self.known(year))

    def is_working(self, day: date) -> bool:
        if day in self.off:
            return False
        return day in self.work or day.weekday() < SATURDAY

    def next_working(self, day: date) -> date:
        """The first working day from `day` on, `day` included."""
        while not self.is_working(day):
            day += DAY
        return day


def load_holidays(text: str) -> Holidays:
    """The table of holidays.toml: one section a year, with days and spans such as "2025-10-01/2025-10-08".

    Raises LedgerError with the line that is none, ValueError with the year and the day that is wrong.
    """
    off: set[date] = set()
    work: set[date] = set()
    for year, lists in declared("放假安排", text).values.items():
        if not isinstance(lists, dict) or not all(isinstance(lists.get(name, []), list) for name in ("off", "work")):
            raise ValueError(f"“{year}”要写成一节，里面用 off 和 work 列出日期")
        off |= _days(year, lists.get("off", []))
        work |= _days(year, lists.get("work", []))
    if both := off & work:
        raise ValueError(f"既是放假又是上班：{min(both)}")
    return Holidays(frozenset(off), frozenset(work))


def add_months(day: date, months: int) -> date:
    """The corresponding day so many months later, or the month's last day where there is none (民法典 §201–202)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def settle(day: date, holidays: Holidays, *, weekends: bool = True) -> date:
    """The day on which a term really ends: a last day off moves to the day after the holiday (民法典 §203).

    Without `weekends` only the announced holidays move it.
    """
    if weekends:
        return holidays.next_working(day)
    while day in holidays.off:
        day += DAY
    return day


def add_working_days(day: date, count: int, holidays: Holidays) -> date:
    """The `count`-th working day after `day`; the day itself is not counted (民法典 §201)."""
    for _ in range(count):
        day = holidays.next_working(day + DAY)
    return day


def working_days_between(first: date, last: date, holidays: Holidays) -> int:
    """How many working days lie after `first` up to `last`; negative if `last` is the earlier one."""
    if last < first:
        return -working_days_between(last, first, holidays)
    return sum(holidays.is_working(first + DAY * ahead) for ahead in range(1, (last - first).days + 1))


def _days(year: str, written: list[str]) -> set[date]:
    days: set[date] = set()
    for span in written:
        try:
            ends = [date.fromisoformat(end) for end in str(span).split("/")]
        except ValueError:
            raise ValueError(f"{year} 年放假表里不是日期：{span}") from None
        first, last = ends[0], ends[-1]
        if first > last or {f"{end.year}" for end in ends} != {year}:
            raise ValueError(f"{year} 年放假表里的日期不对：{span}")
        days |= {first + DAY * ahead for ahead in range((last - first).days + 1)}
    return days
