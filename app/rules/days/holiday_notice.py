"""The State Council's notice of a year's holidays, read as it is published; days written as a clerk does."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.rules.days.written import day_within

DAY = timedelta(days=1)
LONGEST = 20  # days in one holiday; more is a slip of the pen
_ASIDE = r"\s*(?:[（(][^（）()]*[）)])?\s*"  # （周四）, （农历除夕、周二）
_DAYS = re.compile(
    r"(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?" + _ASIDE +
    r"(?:(?:至|到|—+|~|－|–)\s*(?:(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*)?(\d{1,2})\s*日?)?"
)  # fmt: skip


def read_notice(text: str, year: int) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """Days off and worked weekends of a notice: what a sentence says of 放假 or of 上班. Raises ValueError."""
    off: set[date] = set()
    work: set[date] = set()
    for sentence in re.split(r"[。；;\n]", text):
        if "上班" in sentence:
            work.update(_days_off(sentence, year))
            continue
        if "放假" in sentence:
            off.update(_days_off(sentence, year))
    if not off:
        raise ValueError("没有找到“……放假”的日期，请粘贴通知的正文")
    return tuple(sorted(off)), tuple(sorted(work))


def read_days(text: str, year: int) -> tuple[date, ...]:
    """Days and spans: 1月1日、2月10日至17日, 10.1至10.7. Raises ValueError with what cannot be read."""
    days: set[date] = set()
    for part in filter(None, (piece.strip() for piece in re.split(r"[、，,；;\n]", text))):
        if _DAYS.fullmatch(part) is None:
            raise ValueError(f"不是日期：{part}（如 1月1日、10月1日至7日）")
        days.update(_days_off(part, year))
    return tuple(sorted(days))


def spans(days: Iterable[date], year: int) -> str:
    """Days as they are written: runs drawn together, one line each; another year is named."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and day - runs[-1][-1] == DAY:
            runs[-1].append(day)
            continue
        runs.append([day])
    return "\n".join(_run(run, year) for run in runs)


def _days_off(text: str, year: int) -> Iterator[date]:
    for match in _DAYS.finditer(text):
        first_year, month, day, last_year, last_month, last_day = match.groups()
        try:
            first = date(int(first_year or year), int(month), int(day))
            last = first
            if last_day:
                last = date(int(last_year or first.year), int(last_month or month), int(last_day))
        except ValueError:
            raise ValueError(f"没有这一天：{match[0].strip()}") from None
        if not 0 <= (last - first).days < LONGEST:
            raise ValueError(f"起止不对：{match[0].strip()}")
        for step in range((last - first).days + 1):
            yield first + step * DAY


def _run(run: list[date], year: int) -> str:
    first, last = run[0], run[-1]
    begin = day_within(first, year)
    if first == last:
        return begin
    return f"{begin}至" + (f"{last.month}月" if last.month != first.month else "") + f"{last.day}日"
