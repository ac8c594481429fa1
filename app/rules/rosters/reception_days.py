"""Reception days: what a rule says, on which days of a year it falls, and where a holiday moves them."""

import re
from datetime import date
from enum import Enum

from app.errors import LedgerError
from app.rules.days import DAY, Holidays
from app.rules.rosters.reception_kinds import (
    FULL_WEEK,
    ORDINALS,
    RULES,
    SPAN,
    WEEKDAYS,
    Monthly,
    Months,
    RosterRule,
    Span,
)

WRITTEN = (
    "weekly:2（每周二）、monthly:first-friday、monthly:first-full-week-friday、dates:9,19、"
    "lunar-market:5,9、solar-market:5,9、lunar-dates:6,17，后面可加@odd（单月）、@even（双月）；"
    "span:5.25-6.15（一段日子，天天都有）；两种规则一起用的，中间写+"
)
_SPAN = re.compile(r"(\d{1,2})[.](\d{1,2})-(\d{1,2})[.](\d{1,2})")


SEVERAL = "several"  # the kind of a rule that is put together from others
LEAP_YEAR = 2024


class Shift(Enum):
    """What becomes of a reception day on a holiday; the name is stored, the value is read."""

    NEXT = "顺延"
    PREVIOUS = "提前"
    SKIP = "取消"
    KEEP = "照常"


def parse_rule(text: str) -> RosterRule:
    """The rule that `text` writes: monthly:first-friday, dates:15@odd, span:5.25-6.15, weekly:1+lunar-market:5,9.

    Raises LedgerError saying what cannot be read and what may be written.
    """
    parts = tuple(_one_rule(part) for part in text.replace("＋", "+").split("+"))
    if len(parts) == 1:
        return parts[0]
    return RosterRule("+".join(dict.fromkeys(part.text for part in parts)), SEVERAL, parts=parts)


def _one_rule(text: str) -> RosterRule:
    written = text.strip().lower().replace("，", ",").replace("：", ":")
    body, _, month = written.partition("@")
    kind, _, list_of = body.partition(":")
    parts = [part.strip() for part in list_of.split(",") if part.strip()]
    if kind not in RULES or not parts or month.upper() not in ("", "ODD", "EVEN") or written.endswith("@"):
        raise _unreadable(text)
    months = Months[month.upper() or "ALL"]
    suffix = f"@{month}" if month else ""
    if kind == SPAN:
        spans = tuple(_span(part, text) for part in dict.fromkeys(parts))
        return RosterRule(f"{kind}:{','.join(map(_span_text, spans))}{suffix}", kind, months=months, spans=spans)
    if kind == "monthly":
        monthly = tuple(_monthly(part, text) for part in dict.fromkeys(parts))
        return RosterRule(f"{kind}:{','.join(dict.fromkeys(parts))}{suffix}", kind, monthly=monthly, months=months)
    if not all(part.isdecimal() and 1 <= int(part) <= RULES[kind].most for part in parts):
        raise _unreadable(text)
    numbers = tuple(sorted({int(part) for part in parts}))
    return RosterRule(f"{kind}:{','.join(map(str, numbers))}{suffix}", kind, numbers=numbers, months=months)


def says(rule: RosterRule) -> str:
    """The rule as the clerk reads it: 每月第一个完整周的星期五（周一至周日为一周）."""
    if rule.parts:
        return "，".join(says(part) for part in rule.parts)
    words = RULES[rule.kind].words(rule)
    return f"{words}（{rule.months.value}）" if rule.months is not Months.ALL else words


def days(rule: RosterRule, year: int) -> tuple[date, ...]:
    """The days of a year on which the rule falls, before any holiday moves them."""
    if rule.parts:
        return tuple(sorted({day for part in rule.parts for day in days(part, year)}))
    return tuple(day for day in _year(year) if _falls(rule, day))


def part_on(rule: RosterRule, day: date) -> RosterRule:
    """The part of a rule that falls on a day, by which a holiday moves it or not."""
    return next((part for part in rule.parts if _falls(part, day)), rule)


def _falls(rule: RosterRule, day: date) -> bool:
    wanted = {Months.ALL: (0, 1), Months.ODD: (1,), Months.EVEN: (0,)}[rule.months]
    return day.month % 2 in wanted and RULES[rule.kind].falls(rule, day)


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


def _span(part: str, text: str) -> Span:
    match = _SPAN.fullmatch(part)
    if match is None:
        raise _unreadable(text)
    first, last = ((int(match[at]), int(match[at + 1])) for at in (1, 3))
    try:
        since, until = (date(LEAP_YEAR, month, day) for month, day in (first, last))
    except ValueError:
        raise _unreadable(text) from None
    if since > until:
        raise _unreadable(text)
    return first, last


def _span_text(span: Span) -> str:
    (month, day), (until_month, until_day) = span
    return f"{month}.{day}-{until_month}.{until_day}"


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
