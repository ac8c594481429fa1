"""Reception days: what a rule says, on which days of a year it falls, and where a holiday moves them."""

from datetime import date
from enum import Enum

from app.errors import LedgerError
from app.rules.days import DAY, Holidays
from app.rules.rosters.reception_kinds import (
    FULL_WEEK,
    ORDINALS,
    RULES,
    WEEKDAYS,
    Monthly,
    Months,
    RosterRule,
)

WRITTEN = (
    "weekly:2（每周二）、monthly:first-friday、monthly:first-full-week-friday、dates:9,19、"
    "lunar-market:5,9、solar-market:5,9、lunar-dates:6,17，后面可加@odd（单月）、@even（双月）"
)


class Shift(Enum):
    """What becomes of a reception day on a holiday; the name is stored, the value is read."""

    NEXT = "顺延"
    PREVIOUS = "提前"
    SKIP = "取消"
    KEEP = "照常"


def parse_rule(text: str) -> RosterRule:
    """The rule that `text` writes: monthly:first-friday, lunar-market:5,9, dates:15@odd.

    Raises LedgerError saying what cannot be read and what may be written.
    """
    written = text.strip().lower().replace("，", ",").replace("：", ":")
    body, _, month = written.partition("@")
    kind, _, list_of = body.partition(":")
    parts = [part.strip() for part in list_of.split(",") if part.strip()]
    if kind not in RULES or not parts or month.upper() not in ("", "ODD", "EVEN") or written.endswith("@"):
        raise _unreadable(text)
    months = Months[month.upper() or "ALL"]
    suffix = f"@{month}" if month else ""
    if kind == "monthly":
        monthly = tuple(_monthly(part, text) for part in dict.fromkeys(parts))
        return RosterRule(f"{kind}:{','.join(dict.fromkeys(parts))}{suffix}", kind, monthly=monthly, months=months)
    if not all(part.isdecimal() and 1 <= int(part) <= RULES[kind].most for part in parts):
        raise _unreadable(text)
    numbers = tuple(sorted({int(part) for part in parts}))
    return RosterRule(f"{kind}:{','.join(map(str, numbers))}{suffix}", kind, numbers=numbers, months=months)


def says(rule: RosterRule) -> str:
    """The rule as the clerk reads it: 每月第一个完整周的星期五（周一至周日为一周）."""
    words = RULES[rule.kind].words(rule)
    return f"{words}（{rule.months.value}）" if rule.months is not Months.ALL else words


def days(rule: RosterRule, year: int) -> tuple[date, ...]:
    """The days of a year on which the rule falls, before any holiday moves them."""
    wanted = {Months.ALL: (0, 1), Months.ODD: (1,), Months.EVEN: (0,)}[rule.months]
    falls = RULES[rule.kind].falls
    return tuple(day for day in _year(year) if day.month % 2 in wanted and falls(rule, day))


def shifted(day: date, holidays: Holidays, way: Shift, *, weekends: bool = False) -> date | None:
    """The day on which it is held: a day off moves to the nearest working day, or falls out (None).

    Without `weekends` only the announced holidays move it: a market on a Sunday is held.
    """
    off = not holidays.is_working(day) if weekends else day in holidays.off
    if not off or way is Shift.KEEP:
        return day
    if way is Shift.SKIP:
        return None
    step = DAY if way is Shift.NEXT else -DAY
    while not holidays.is_working(day):
        day += step
    return day


def _monthly(part: str, text: str) -> Monthly:
    ordinal, _, rest = part.partition("-")
    weekday = rest.removeprefix(f"{FULL_WEEK[1:]}-")
    if ordinal not in ORDINALS or weekday not in WEEKDAYS:
        raise _unreadable(text)
    return Monthly(ordinal, WEEKDAYS.index(weekday), full_week=weekday != rest)


def _year(year: int) -> tuple[date, ...]:
    first = date(year, 1, 1)
    return tuple(first + DAY * ahead for ahead in range((date(year + 1, 1, 1) - first).days))


def _unreadable(text: str) -> LedgerError:
    return LedgerError(f"接待日规则“{text}”读不懂，可以写：{WRITTEN}。", field="rule")
