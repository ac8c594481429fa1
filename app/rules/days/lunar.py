"""The lunar calendar, as market days are counted and clerks read it."""

from bisect import bisect_right
from datetime import date
from functools import cache, lru_cache
from typing import Any

JULIAN = 1721425  # from a proleptic Gregorian ordinal to the Julian day number of its noon


@lru_cache(maxsize=1024)
def lunar_day(day: date) -> str:
    """The lunar day: 初三, 十五; on the first of a month the month, 六月."""
    lunar = _lunar(day)
    if lunar.getDay() == 1:
        return f"{lunar.getMonthInChinese()}月"
    return str(lunar.getDayInChinese())


def lunar_words(day: date) -> str:
    """农历六月十三."""
    lunar = _lunar(day)
    return f"农历{lunar.getMonthInChinese()}月{lunar.getDayInChinese()}"


def lunar_number(day: date) -> int:
    """The number of the lunar day, 1 to 30, as market days are counted."""
    starts = _month_starts(day.year)
    return day.toordinal() - starts[bisect_right(starts, day.toordinal()) - 1] + 1


@cache
def _month_starts(year: int) -> tuple[int, ...]:
    from lunar_python import LunarYear

    around = LunarYear.fromYear(year - 1).getMonths() + LunarYear.fromYear(year).getMonths()
    return tuple(sorted({int(month.getFirstJulianDay()) - JULIAN for month in around}))


def _lunar(day: date) -> Any:
    from lunar_python import Solar

    return Solar.fromYmd(day.year, day.month, day.day).getLunar()
