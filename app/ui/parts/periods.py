"""Periods as a clerk names them: 今年, 上月, 2024, 2024.6."""

import re
from calendar import monthrange
from datetime import date, timedelta

from app.ledger.cases import CaseFilter
from app.ledger.store import Ledger
from app.rules.reading import read_date
from app.ui.widgets.entry.names import ChoiceField

NAMED = ("全部时间", "今年", "本季度", "本月", "上月", "去年")
Span = tuple[date | None, date | None]
_YEAR = re.compile(r"(\d{4})\s*年?")
_MONTH = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?")
LAST_MONTH = 12
YEARS_BACK = 3
MARKS = ("至", "到", "—", "~")


def period_of(text: str, today: date) -> Span:
    """First and last day of what is written; (None, None) is all time. Raises ValueError with the reason."""
    written = text.strip()
    if written in ("", NAMED[0]):
        return None, None
    if written in NAMED:
        return _named(written, today)
    if match := _YEAR.fullmatch(written):
        return _year(int(match[1]))
    if (match := _MONTH.fullmatch(written)) and 1 <= int(match[2]) <= LAST_MONTH:
        return _month(int(match[1]), int(match[2]))
    raise ValueError(f"不是期间：{written}（如 今年、上月、2024、2024.6）")


def _named(name: str, today: date) -> Span:
    if name == "今年":
        return _year(today.year)
    if name == "去年":
        return _year(today.year - 1)
    if name == "本月":
        return _month(today.year, today.month)
    if name == "上月":
        last = today.replace(day=1) - timedelta(days=1)
        return _month(last.year, last.month)
    first = (today.month - 1) // 3 * 3 + 1
    return date(today.year, first, 1), _month(today.year, first + 2)[1]


def _year(year: int) -> Span:
    return date(year, 1, 1), date(year, 12, 31)


def _month(year: int, month: int) -> Span:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


class PeriodField(ChoiceField):
    """今年, 上月, 2024 or 2024.6, as (first day, last day)."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("period", "期间", NAMED, free=True, placeholder="期间")
        self._ledger = ledger

    def read(self, text: str) -> object:
        return period_of(text, self._ledger.today)


class SpanField(ChoiceField):
    """今年, 2024, 2024.6 or 2024.1.1至2024.6.30, as (first day, last day); so many years `ahead` are offered, too."""

    def __init__(self, ledger: Ledger, *, ahead: int = 0) -> None:
        self._ledger = ledger
        year = ledger.today.year
        years = [year + away for away in range(ahead, -YEARS_BACK - 1, -1) if away]
        self.offered = (*NAMED[1:], *(f"{each}年" for each in years), NAMED[0])
        super().__init__("period", "期间", self.offered, free=True, placeholder="如 2024.1.1至6.30")
        self.edit.setToolTip("可写 今年、2024、2024.6、2024.1.1至2024.6.30，回车后重新排版")

    def read(self, text: str) -> object:
        return span_of(text, self._ledger.today)


def span_of(text: str, today: date) -> tuple[date | None, date | None]:
    """The days a clerk means. Raises ValueError with the reason."""
    for mark in MARKS:
        first, separator, last = text.partition(mark)
        if separator:
            since, until = read_date(first.strip(), today), read_date(last.strip(), today)
            if until < since:
                raise ValueError("止日早于起日")
            return since, until
    return period_of(text, today)


def _period_words(wanted: CaseFilter) -> str:
    if wanted.since is None or wanted.until is None:
        return ""
    if (wanted.since.month, wanted.until.month) == (1, 12):
        return str(wanted.since.year)
    return f"{wanted.since:%Y.%m}"
