"""The lunar calendar, as market days are counted and clerks read it."""

from datetime import date
from typing import Any


def lunar_day(day: date) -> str:
    """The lunar day: 初三, 十五; on the first of a month the month, 六月."""
    found = _lunar(day)
    if found.getDay() == 1:
        return f"{found.getMonthInChinese()}月"
    return str(found.getDayInChinese())


def lunar_words(day: date) -> str:
    """农历六月十三."""
    found = _lunar(day)
    return f"农历{found.getMonthInChinese()}月{found.getDayInChinese()}"


def lunar_number(day: date) -> int:
    """The number of the lunar day, 1 to 30, as market days are counted."""
    return int(_lunar(day).getDay())


def _lunar(day: date) -> Any:
    from lunar_python import Solar

    return Solar.fromYmd(day.year, day.month, day.day).getLunar()
