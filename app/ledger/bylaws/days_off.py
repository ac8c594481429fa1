"""The days on which nobody works: the State Council's tables, and the years that the unit wrote itself."""

import re
from datetime import date
from functools import cache

from app.errors import LedgerError
from app.files import RESOURCES
from app.ledger.store import Ledger, put_settings
from app.rules.days import Holidays, load_holidays, read_notice

ANNOUNCED_IN = 11  # the month in which the State Council announces next year's holidays
_YEAR = re.compile(r"(\d{4})\s*年")


@cache
def shipped_holidays() -> Holidays:
    """The State Council's tables that come with the program."""
    return load_holidays((RESOURCES / "holidays.toml").read_text(encoding="utf-8"))


def holidays(ledger: Ledger) -> Holidays:
    """The holiday table in force: the shipped years, replaced by the years that the clerk edited or imported."""
    own, _ = _own_years(ledger)
    if not own:
        return shipped_holidays()
    base = shipped_holidays()
    off = {day for day in base.off if day.year not in own}
    work = {day for day in base.work if day.year not in own}
    for each in own.values():
        off |= each.off
        work |= each.work
    return Holidays(frozenset(off), frozenset(work))


def own_years(ledger: Ledger) -> tuple[int, ...]:
    """The years that the unit wrote itself."""
    return tuple(_own_years(ledger)[0])


def unread_years(ledger: Ledger) -> tuple[str, ...]:
    """Years of the unit's own table that cannot be read; the shipped one holds there, and for all if it is no table."""
    kept = ledger.setting("holidays")
    if kept is not None and not isinstance(kept, dict):
        return ("各年",)
    return tuple(f"{year}年" for year in _own_years(ledger)[1])


def put_holidays(ledger: Ledger, year: int, off: tuple[date, ...], work: tuple[date, ...]) -> None:
    """Replace one year of the holiday table by the clerk's own."""
    own = ledger.decided("holidays")
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


def _own_years(ledger: Ledger) -> tuple[dict[int, Holidays], tuple[str, ...]]:
    own: dict[int, Holidays] = {}
    unread: list[str] = []
    for year, days in ledger.decided("holidays").items():
        try:
            own[int(year)] = Holidays(_days(days["off"]), _days(days["work"]))
        except (KeyError, TypeError, ValueError):
            unread.append(str(year))
    return own, tuple(unread)


def _days(written: list[str]) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for day in written)
