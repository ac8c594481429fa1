"""Reception days: what a rule says, on which days of a year it falls, and where a holiday moves them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.errors import LedgerError
from app.rules.calendar import DAY, Holidays
from app.rules.lunar import lunar_number

WEEK = timedelta(days=7)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS = {"first": "一", "second": "二", "third": "三", "fourth": "四", "last": "末"}
FULL_WEEK = "-full-week"
TENTHS = 10
LAST_MARKET = 30  # markets go in three tens: 逢一 is the 1st, the 11th and the 21st, never the 31st
WRITTEN = (
    "weekly:2（每周二）、monthly:first-friday、monthly:first-full-week-friday、dates:9,19、"
    "lunar-market:5,9、solar-market:5,9、lunar-dates:6,17，后面可加@odd（单月）、@even（双月）"
)
_WEEKDAY_SIGNS = "一二三四五六日"
_SIGNS = "〇一二三四五六七八九十"
_LUNAR_DAYS = {10: "初十", 20: "二十", 30: "三十"} | {
    tens * TENTHS + ones: f"{'初十廿'[tens]}{_SIGNS[ones]}" for tens in range(3) for ones in range(1, TENTHS)
}


class Shift(Enum):
    """What becomes of a reception day on a holiday; the name is stored, the value is read."""

    NEXT = "顺延"
    PREVIOUS = "提前"
    SKIP = "取消"
    KEEP = "照常"


class Months(Enum):
    """In which months of the solar calendar a rule holds; the name is how it is written."""

    ALL = ""
    ODD = "单月"
    EVEN = "双月"


@dataclass(frozen=True, slots=True)
class Monthly:
    """The `ordinal` weekday of a month (0 is Monday), or of its `ordinal` week that lies wholly in it."""

    ordinal: str
    weekday: int
    full_week: bool = False


@dataclass(frozen=True, slots=True)
class RosterRule:
    """A rule as it was written (`text`) and what it means: `numbers` are weekdays, dates or market days by `kind`."""

    text: str
    kind: str
    numbers: tuple[int, ...] = ()
    monthly: tuple[Monthly, ...] = ()
    months: Months = Months.ALL

    @property
    def by_date(self) -> bool:
        """Whether the day of the week is left to chance, so that a plain weekend moves the day, too."""
        return self.kind == "dates"


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
        return RosterRule(f"{body}{suffix}", kind, monthly=tuple(_monthly(part, text) for part in parts), months=months)
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


def weekday_words(day: date) -> str:
    """星期五."""
    return f"星期{_WEEKDAY_SIGNS[day.weekday()]}"


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of rule: the highest number in it, whether it falls on a day, how it reads."""

    most: int
    falls: Callable[[RosterRule, date], bool]
    words: Callable[[RosterRule], str]


def _monthly(part: str, text: str) -> Monthly:
    ordinal, _, rest = part.partition("-")
    full_week = f"-{rest}".startswith(f"{FULL_WEEK}-")
    weekday = rest.removeprefix(f"{FULL_WEEK[1:]}-") if full_week else rest
    if ordinal not in ORDINALS or weekday not in WEEKDAYS:
        raise _unreadable(text)
    return Monthly(ordinal, WEEKDAYS.index(weekday), full_week)


def _falls_monthly(rule: RosterRule, day: date) -> bool:
    return any(_is_nth(day, each) for each in rule.monthly)


def _is_nth(day: date, each: Monthly) -> bool:
    """Whether the day is that weekday; a full week is known by its Monday and Sunday lying in the day's month."""
    if day.weekday() != each.weekday:
        return False
    first = day - DAY * day.weekday() if each.full_week else day
    last = first + DAY * 6 if each.full_week else day
    if (first.month, last.month) != (day.month, day.month):
        return False
    if each.ordinal == "last":
        return (last + WEEK).month != day.month
    return (first.day - 1) // 7 == tuple(ORDINALS).index(each.ordinal)


def _monthly_words(rule: RosterRule) -> str:
    return "、".join(f"每月{_nth_words(each)}" for each in rule.monthly)


def _nth_words(each: Monthly) -> str:
    weekday, last = f"星期{_WEEKDAY_SIGNS[each.weekday]}", each.ordinal == "last"
    if each.full_week:
        which = "最后一个" if last else f"第{ORDINALS[each.ordinal]}个"
        return f"{which}完整周的{weekday}（周一至周日为一周）"
    return f"最后一个{weekday}" if last else f"第{ORDINALS[each.ordinal]}个{weekday}"


def _market_words(calendar: str) -> Callable[[RosterRule], str]:
    return lambda rule: calendar + "、".join(f"逢{_SIGNS[number]}" for number in rule.numbers)


def _lunar_dates_words(rule: RosterRule) -> str:
    return "农历每月" + "、".join(_LUNAR_DAYS[number] for number in rule.numbers)


RULES: Mapping[str, _Kind] = {
    "weekly": _Kind(
        7,
        lambda rule, day: day.isoweekday() in rule.numbers,
        lambda rule: "每周" + "、".join(_WEEKDAY_SIGNS[number - 1] for number in rule.numbers),
    ),
    "monthly": _Kind(0, _falls_monthly, _monthly_words),
    "dates": _Kind(
        31,
        lambda rule, day: day.day in rule.numbers,
        lambda rule: "每月" + "、".join(f"{number}日" for number in rule.numbers),
    ),
    "lunar-market": _Kind(
        TENTHS,
        lambda rule, day: (lunar_number(day) - 1) % TENTHS + 1 in rule.numbers,
        _market_words("农历"),
    ),
    "solar-market": _Kind(
        TENTHS,
        lambda rule, day: day.day <= LAST_MARKET and (day.day - 1) % TENTHS + 1 in rule.numbers,
        _market_words("公历"),
    ),
    "lunar-dates": _Kind(30, lambda rule, day: lunar_number(day) in rule.numbers, _lunar_dates_words),
}


def _year(year: int) -> tuple[date, ...]:
    first = date(year, 1, 1)
    return tuple(first + DAY * ahead for ahead in range((date(year + 1, 1, 1) - first).days))


def _unreadable(text: str) -> LedgerError:
    return LedgerError(f"接待日规则“{text}”读不懂，可以写：{WRITTEN}。")
