"""Frequencies of duty: how often a method asks a deputy for what, and which of the periods were kept."""

import calendar
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.rules.days import DAY
from app.rules.deed import Deed
from app.rules.tenure import Tenure
from app.rules.trade import CONGRESS, OUR_DEFAULT, PRESIDIUM_MEETING


class Every(Enum):
    """The period in which a duty falls due anew; the value is read."""

    WEEK = "每周"
    HALF_MONTH = "每半月"
    MONTH = "每月"
    QUARTER = "每季度"
    HALF_YEAR = "每半年"
    YEAR = "每年"


class SpanState(Enum):
    """How a deputy stands in one period."""

    MET = "达标"
    SHORT = "未达"
    RUNNING = "进行中"
    AHEAD = "未到"
    OUT = "不在任"


@dataclass(frozen=True, slots=True)
class Frequency:
    """At least `least` deeds of any of these kinds (活动类型、履职类别) in each period: 半月入格, 月碰头.

    A deed whose matter has one of the words `named` (碰头会) counts whatever it was entered as.
    `ours` where the source names the rhythm, but not that it is counted of every deputy. A rhythm `of_unit` is kept by
    the unit itself: by activities whose theme or form names one of `about`, where anything is to be named; it is `ours`
    where the source does not name it, and `by_law` where no method has to.
    """

    key: str
    label: str
    kinds: tuple[str, ...]
    least: int
    every: Every
    ours: bool = False
    named: tuple[str, ...] = ()
    of_unit: bool = False
    about: tuple[str, ...] = ()
    by_law: bool = False

    def is_about(self, words: str) -> bool:
        """Whether the words of an activity name what this rhythm is about."""
        return not self.about or any(each in words for each in self.about)

    @property
    def words(self) -> str:
        """How the clerk reads it: 每半月至少1次."""
        return f"{self.every.value}至少{self.least}次"

    @property
    def shown(self) -> str:
        """The same on the screen, which says what is a default of this program, and what the law asks for."""
        if self.by_law:
            return f"{self.words}，法律规定"
        whose = "" if self.of_unit else "，每位代表各计"
        return f"{self.words}{whose}，{OUR_DEFAULT}" if self.ours else self.words


@dataclass(frozen=True, slots=True)
class Span:
    """One period, both days included; `words` are its name within the year: 3月上半月, 第2季度."""

    since: date
    until: date
    words: str

    def left(self, on: date) -> int:
        """Days that remain after `on` until the period is over; negative when it is."""
        return (self.until - on).days

    @property
    def days(self) -> int:
        return (self.until - self.since).days + 1


NINE_CHECKS = "九有自查"  # kept by every station that looked at itself, not by an activity
# 乡镇人大主席团会议至少每三个月举行一次（地方组织法）
PRESIDIUM = Frequency("presidium", "主席团会议", (PRESIDIUM_MEETING,), 1, Every.QUARTER, of_unit=True, by_law=True)
NOTICE: Mapping[Every, int] = {
    Every.WEEK: 2,
    Every.HALF_MONTH: 4,
    Every.MONTH: 7,
    Every.QUARTER: 20,
    Every.HALF_YEAR: 30,
    Every.YEAR: 60,
}  # days before the end of a period from which on those who lag are named


def periods(every: Every, year: int) -> tuple[Span, ...]:
    """The periods of a year; a week belongs to the year in which its Thursday lies (GB/T 7408, ISO 8601)."""
    return tuple(_CUT[every](year))


def period_of(every: Every, on: date) -> Span:
    """The period that a day lies in."""
    year = on.isocalendar().year if every is Every.WEEK else on.year
    return next(span for span in periods(every, year) if span.since <= on <= span.until)


def asked_of(span: Span, tenure: Tenure) -> bool:
    """Whether a deputy is asked for the period: at least half of its days he or she was in office."""
    return 2 * tenure.days(span.since, span.until) >= span.days


def counted(frequency: Frequency, spans: Sequence[Span], deeds: Iterable[Deed]) -> Counter[int]:
    """How many of a deputy's deeds fall into each period, by the place of the period.

    A session of the congress is 出席人代会 and no 会议, though it was registered as one.
    """
    starts = [span.since for span in spans]
    asked = set(frequency.kinds)
    by_span: Counter[int] = Counter()
    for deed in deeds:
        kinds = deed.kinds[:1] if deed.kinds[0] == CONGRESS else deed.kinds
        named = any(word in deed.matter for word in frequency.named)
        if spans[0].since <= deed.on <= spans[-1].until and (named or not asked.isdisjoint(kinds)):
            by_span[bisect_right(starts, deed.on) - 1] += 1
    return by_span


def state(frequency: Frequency, span: Span, done: int, on: date, *, asked: bool = True) -> SpanState:
    """How a deputy with so many deeds in a period stands on a day; who did enough has met it in any case."""
    if done >= frequency.least:
        return SpanState.MET
    if not asked:
        return SpanState.OUT
    if on > span.until:
        return SpanState.SHORT
    return SpanState.AHEAD if on < span.since else SpanState.RUNNING


def _weeks(year: int) -> Iterator[Span]:
    last = date(year, 12, 28).isocalendar().week  # the 28th of December lies in the last week of its year
    for week in range(1, last + 1):
        monday = date.fromisocalendar(year, week, 1)
        yield Span(monday, monday + DAY * 6, f"第{week}周")


def _half_months(year: int) -> Iterator[Span]:
    for month in range(1, 13):
        yield Span(date(year, month, 1), date(year, month, 15), f"{month}月上半月")
        yield Span(date(year, month, 16), _month_end(year, month), f"{month}月下半月")


def _months(year: int) -> Iterator[Span]:
    for month in range(1, 13):
        yield Span(date(year, month, 1), _month_end(year, month), f"{month}月")


def _quarters(year: int) -> Iterator[Span]:
    for quarter in range(1, 5):
        yield Span(date(year, quarter * 3 - 2, 1), _month_end(year, quarter * 3), f"第{quarter}季度")


def _half_years(year: int) -> Iterator[Span]:
    yield Span(date(year, 1, 1), date(year, 6, 30), "上半年")
    yield Span(date(year, 7, 1), date(year, 12, 31), "下半年")


def _years(year: int) -> Iterator[Span]:
    yield Span(date(year, 1, 1), date(year, 12, 31), "全年")


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


_CUT: Mapping[Every, Callable[[int], Iterator[Span]]] = {
    Every.WEEK: _weeks,
    Every.HALF_MONTH: _half_months,
    Every.MONTH: _months,
    Every.QUARTER: _quarters,
    Every.HALF_YEAR: _half_years,
    Every.YEAR: _years,
}
