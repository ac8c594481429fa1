"""What a period is held against: the same period of last year, and its own year to date."""

from calendar import monthrange
from datetime import date

from app.ledger.figures.narrowing import Period

THIS, BEFORE, TO_DATE = "本期", "上年同期", "本年累计"


def year_before(period: Period) -> Period | None:
    """The same days a year earlier, the last of a month the last; none before there were years."""
    if period.since.year == date.min.year:
        return None
    return Period(_earlier(period.since), _earlier(period.until, last=True))


def spans(period: Period) -> dict[str, Period]:
    """The period and what it is held against, each by its name; no span twice."""
    before, to_date = year_before(period), Period(date(period.until.year, 1, 1), period.until)
    named = {THIS: period, **({BEFORE: before} if before is not None else {}), TO_DATE: to_date}
    return {name: span for name, span in named.items() if name == THIS or span != period}


def _earlier(day: date, *, last: bool = False) -> date:
    year = day.year - 1
    end = monthrange(year, day.month)[1]
    ended = last and day.day == monthrange(day.year, day.month)[1]
    return date(year, day.month, end if ended else min(day.day, end))
