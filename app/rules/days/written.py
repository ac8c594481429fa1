"""Days as they are written for people: 7月5日, in another year 2023年7月5日; tables and files keep 2024-07-05."""

from calendar import monthrange
from datetime import date

WEEKDAY_SIGNS = "一二三四五六日"
QUARTERS = "一二三四"
BLANK_DAY = "　　　　年　　月　　日"  # to be written in


def full_day(day: date) -> str:
    """2024年7月5日: without zeros, as on an official paper."""
    return f"{day.year}年{day.month}月{day.day}日"


def day_words(day: date | None, today: date) -> str:
    """7月5日; with its year where that is not this year. Nothing where there is no day."""
    return "" if day is None else day_within(day, today.year)


def day_within(day: date, year: int) -> str:
    """7月5日 on a paper about `year`; with its year where that is another."""
    return f"{day.month}月{day.day}日" if day.year == year else full_day(day)


def hour_words(time: str) -> str:
    """9:00 of what is kept as 09:00."""
    return time.removeprefix("0")


def with_hour(words: str, at: str) -> str:
    """7月5日 9:00 where the hour is known."""
    return f"{words} {hour_words(at)}" if at else words


def hours_words(starts: str, ends: str) -> str:
    """9:00—11:30, or what of it is known."""
    return "—".join(hour_words(time) for time in (starts, ends) if time)


def weekday_words(day: date) -> str:
    """星期五."""
    return f"星期{WEEKDAY_SIGNS[day.weekday()]}"


def weekday_within(day: date, year: int) -> str:
    """7月5日（星期五）; with its year where that is not `year`."""
    return f"{day_within(day, year)}（{weekday_words(day)}）"


def full_weekday(day: date) -> str:
    """2024年7月5日 星期五: a day as it was understood."""
    return f"{full_day(day)} {weekday_words(day)}"


def full_month(day: date) -> str:
    """2024年7月: the month of a day."""
    return f"{day.year}年{day.month}月"


def span_words(since: date, until: date) -> str:
    """2024年7月, 2024年第三季度, 2024年上半年, 2024年度; days that are none of these from the first to the last."""
    if since.day != 1 or since.year != until.year or until.day != monthrange(until.year, until.month)[1]:
        return f"{full_day(since)}至{full_day(until)}"
    months = until.month - since.month + 1
    if months == 1:
        return full_month(since)
    part, rest = divmod(since.month - 1, months)
    named = {3: f"第{QUARTERS[part % 4]}季度", 6: "下半年" if part else "上半年", 12: "度"}
    if rest or months not in named:
        return f"{full_day(since)}至{full_day(until)}"
    return f"{since.year}年{named[months]}"
