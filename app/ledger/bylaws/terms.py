"""When an answer is due in this ledger: by the rules in force here and the unit's holiday table."""

import re
from datetime import date, datetime
from functools import cache

from app.errors import LedgerError
from app.files import RESOURCES
from app.ledger.bylaws.unit_rules import (
    level_rule,
    rule_of,
)
from app.ledger.store import Ledger, put_settings
from app.rules.days import Due, Holidays, Rule, TermUnit, add_working_days, due, load_holidays, read_notice

ANNOUNCED_IN = 11  # the month in which the State Council announces next year's holidays
SOON_DAYS = 5  # working days before a due day from which it is called 临期, where the unit says nothing else
_YEAR = re.compile(r"(\d{4})\s*年")


@cache
def shipped_holidays() -> Holidays:
    """The State Council's tables that come with the program."""
    return load_holidays((RESOURCES / "holidays.toml").read_text(encoding="utf-8"))


def holidays(ledger: Ledger) -> Holidays:
    """The holiday table in force: the shipped years, replaced by the years that the clerk edited or imported."""
    own: dict[str, dict[str, list[str]]] = ledger.setting("holidays") or {}
    if not own:
        return shipped_holidays()
    base = shipped_holidays()
    years = {int(year) for year in own}
    off = {day for day in base.off if day.year not in years}
    work = {day for day in base.work if day.year not in years}
    for days in own.values():
        off |= {date.fromisoformat(day) for day in days["off"]}
        work |= {date.fromisoformat(day) for day in days["work"]}
    return Holidays(frozenset(off), frozenset(work))


def put_holidays(ledger: Ledger, year: int, off: tuple[date, ...], work: tuple[date, ...]) -> None:
    """Replace one year of the holiday table by the clerk's own."""
    own = dict(ledger.setting("holidays") or {})
    own[str(year)] = {"off": [day.isoformat() for day in off], "work": [day.isoformat() for day in work]}
    put_settings(ledger, holidays=own)


def import_holidays(ledger: Ledger, text: str, year: int | None = None) -> int:
    """Take a year's holidays off the State Council's notice; returns the year, which is read off it where not given.

    Raises LedgerError where the text is none.
    """
    named = _YEAR.search(text)
    if year is None and named is None:
        raise LedgerError("没有看出是哪一年的放假通知，请连标题一起粘贴。", field="notice")
    wanted = year if year is not None else int(named[1]) if named else 0
    try:
        off, work = read_notice(text, wanted)
    except ValueError as error:
        raise LedgerError(f"没有读懂放假通知：{error}。", field="notice") from error
    put_holidays(ledger, wanted, off, work)
    return wanted


def missing_years(ledger: Ledger) -> tuple[int, ...]:
    """Years whose holidays should be known by now and are not: this one, and the next once it is announced."""
    table, today = holidays(ledger), ledger.today
    years = (today.year, today.year + 1) if today.month >= ANNOUNCED_IN else (today.year,)
    return tuple(year for year in years if not table.known(year))


def soon_days(ledger: Ledger) -> int:
    """How many working days before a due day it is called 临期."""
    return int(ledger.setting("soon_days", SOON_DAYS))


def soon_until(ledger: Ledger) -> date:
    """The last due day that is shown as 临期 today, counted in working days."""
    return add_working_days(ledger.today, soon_days(ledger), holidays(ledger))


def term(ledger: Ledger, key: str, start: date) -> Due:
    """When a term of that key which begins on `start` ends, with its basis. Raises LedgerError for an unknown key."""
    return _due(ledger, rule_of(ledger, key, start), start)


def opinion_term(ledger: Ledger, level: str, start: date) -> Due:
    """The same for a voter's opinion of that level of difficulty."""
    return _due(ledger, level_rule(ledger, level, start), start)


def _due(ledger: Ledger, rule: Rule, start: date) -> Due:
    """Hours that begin today begin this minute; of another day nobody wrote the hour down."""
    begins: date | datetime = start
    if rule.unit is TermUnit.HOURS and start == ledger.today:
        begins = ledger.clock().replace(second=0, microsecond=0)
    return due(rule, begins, holidays(ledger), weekends=bool(ledger.setting("weekend_shift", True)))
