"""How numbers and periods are put in a briefing: 290余, 95.17%, 十二, 同比增长12.5%, 2024年上半年."""

from calendar import monthrange
from datetime import date

from app.rules.days import day_within, full_day
from app.rules.numerals import chinese

MANY = 10_000
QUARTERS = {(1, 3): "第一季度", (4, 6): "第二季度", (7, 9): "第三季度", (10, 12): "第四季度"}
HALVES = {(1, 6): "上半年", (7, 12): "下半年"}


def about(number: int) -> str:
    """290余 for 295: rounded down to tens, from a thousand on to hundreds; a round number and one below ten stay."""
    step = 1 if number < 10 else 10 if number < 1000 else 100 if number < MANY else 1000
    floor = number - number % step
    words = f"{floor / MANY:.1f}".removesuffix(".0") + "万" if floor >= MANY else str(floor)
    return words if floor == number else f"{words}余"


def percent(numerator: int, denominator: int) -> str:
    """95.17%; empty where nothing can be divided."""
    return f"{_trimmed(100 * numerator / denominator)}%" if denominator else ""


def compared(now: int, before: int) -> str:
    """同比增长12.5%, 同比下降8%, 与上年同期持平, 基本持平 for less than can be said; empty without a year before."""
    if not before:
        return ""
    if now == before:
        return "与上年同期持平"
    change = _trimmed(100 * abs(now - before) / before)
    if change == "0":
        return "与上年同期基本持平"
    return f"同比{'增长' if now > before else '下降'}{change}%"


def compared_rates(now: tuple[int, int], before: tuple[int, int]) -> str:
    """同比提高1.2个百分点; empty where one of the two cannot be divided."""
    if not now[1] or not before[1]:
        return ""
    change = 100 * now[0] / now[1] - 100 * before[0] / before[1]
    points = _trimmed(abs(change))
    if points == "0":
        return "与上年同期持平"
    return f"同比{'提高' if change > 0 else '降低'}{points}个百分点"


def year_before(since: date, until: date) -> tuple[date, date]:
    """The same period of last year; a period that ends with a month ends with the same month then."""
    whole = until.day == monthrange(until.year, until.month)[1]
    return _a_year_before(since, last=False), _a_year_before(until, last=whole)


def span_words(since: date, until: date) -> str:
    """2024年, 2024年上半年, 2024年第二季度, 2024年6月, 2024年5月至7月, 2024年1月1日至9月18日."""
    whole = since.day == 1 and until.day == monthrange(until.year, until.month)[1]
    if not whole or since.year != until.year:
        return full_day(since) if since == until else f"{full_day(since)}至{day_within(until, since.year)}"
    months = (since.month, until.month)
    if months == (1, 12):
        return f"{since.year}年"
    if since.month == until.month:
        return f"{since.year}年{since.month}月"
    return f"{since.year}年" + (HALVES | QUARTERS).get(months, f"{since.month}月至{until.month}月")


def so_far_words(until: date, on: date) -> str:
    """今年以来 on a briefing of the same year, else the days that are meant: 2024年上半年."""
    return "今年以来" if until.year == on.year else span_words(until.replace(month=1, day=1), until)


def numbered(place: int) -> str:
    """一、二、三、: how headings are counted, from 0."""
    return f"{chinese(place + 1)}、"


def _trimmed(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _a_year_before(day: date, *, last: bool) -> date:
    end = monthrange(day.year - 1, day.month)[1]
    return day.replace(year=day.year - 1, day=end if last else min(day.day, end))
