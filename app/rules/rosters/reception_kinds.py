"""The kinds of reception rules: what each means of a day, and how it reads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.rules.days import DAY, WEEKDAY_SIGNS, lunar_number

WEEK = timedelta(days=7)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS = {"first": "一", "second": "二", "third": "三", "fourth": "四", "last": "末"}
FULL_WEEK = "-full-week"
SPAN = "span"
TENTHS = 10
LAST_MARKET = 30  # markets go in three tens: 逢一 is the 1st, the 11th and the 21st, never the 31st
_SIGNS = "〇一二三四五六七八九十"
_LUNAR_DAYS = {10: "初十", 20: "二十", 30: "三十"} | {
    tens * TENTHS + ones: f"{'初十廿'[tens]}{_SIGNS[ones]}" for tens in range(3) for ones in range(1, TENTHS)
}


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


Span = tuple[tuple[int, int], tuple[int, int]]  # from one day of the year to another: (month, day)


@dataclass(frozen=True, slots=True)
class RosterRule:
    """A rule as it was written (`text`) and what it means: `numbers` are weekdays, dates or market days by `kind`.

    A rule of several `parts` (a weekday and the market days) falls on the days of each.
    """

    text: str
    kind: str
    numbers: tuple[int, ...] = ()
    monthly: tuple[Monthly, ...] = ()
    months: Months = Months.ALL
    spans: tuple[Span, ...] = ()
    parts: tuple["RosterRule", ...] = ()

    @property
    def once(self) -> bool:
        """Whether it is duty for a while, and no rule by which every deputy has a turn so many times a year."""
        return all(part.once for part in self.parts) if self.parts else self.kind == SPAN

    @property
    def by_date(self) -> bool:
        """Whether the day of the week is left to chance, so that a plain weekend moves the day, too."""
        return self.kind == "dates"


@dataclass(frozen=True, slots=True)
class RuleKind:
    """One kind of rule: the highest number in it, whether it falls on a day, how it reads."""

    most: int
    falls: Callable[[RosterRule, date], bool]
    words: Callable[[RosterRule], str]


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
    weekday, last = f"星期{WEEKDAY_SIGNS[each.weekday]}", each.ordinal == "last"
    if each.full_week:
        which = "最后一个" if last else f"第{ORDINALS[each.ordinal]}个"
        return f"{which}完整周的{weekday}（周一至周日为一周）"
    return f"最后一个{weekday}" if last else f"第{ORDINALS[each.ordinal]}个{weekday}"


def _market_words(calendar: str) -> Callable[[RosterRule], str]:
    return lambda rule: calendar + "、".join(f"逢{_SIGNS[number]}" for number in rule.numbers)


def _in_span(rule: RosterRule, day: date) -> bool:
    return any(since <= (day.month, day.day) <= until for since, until in rule.spans)


def _span_words(rule: RosterRule) -> str:
    return "、".join(f"{s[0]}月{s[1]}日至{u[0]}月{u[1]}日每天" for s, u in rule.spans)


def _lunar_dates_words(rule: RosterRule) -> str:
    return "农历每月" + "、".join(_LUNAR_DAYS[number] for number in rule.numbers)


RULES: Mapping[str, RuleKind] = {
    SPAN: RuleKind(0, _in_span, _span_words),
    "weekly": RuleKind(
        7,
        lambda rule, day: day.isoweekday() in rule.numbers,
        lambda rule: "每周" + "、".join(WEEKDAY_SIGNS[number - 1] for number in rule.numbers),
    ),
    "monthly": RuleKind(0, _falls_monthly, _monthly_words),
    "dates": RuleKind(
        31,
        lambda rule, day: day.day in rule.numbers,
        lambda rule: "每月" + "、".join(f"{number}日" for number in rule.numbers),
    ),
    "lunar-market": RuleKind(
        TENTHS,
        lambda rule, day: (lunar_number(day) - 1) % TENTHS + 1 in rule.numbers,
        _market_words("农历"),
    ),
    "solar-market": RuleKind(
        TENTHS,
        lambda rule, day: day.day <= LAST_MARKET and (day.day - 1) % TENTHS + 1 in rule.numbers,
        _market_words("公历"),
    ),
    "lunar-dates": RuleKind(30, lambda rule, day: lunar_number(day) in rule.numbers, _lunar_dates_words),
}
