"""When an answer is due in this ledger: the rules shipped, the presidium's own, and its holiday table."""

from datetime import date
from functools import cache
from pathlib import Path

from app.ledger.store import Ledger, put_settings
from app.rules.calendar import Holidays, load_holidays
from app.rules.deadlines import HENAN, NATIONAL, Due, Rule, due, load_rules, rule_for

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PROVINCES = {"41": HENAN, "37": "鲁", "50": "渝"}  # those that resources/deadlines.toml has rules of


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The deadline rules that come with the program."""
    return load_rules((RESOURCES / "deadlines.toml").read_text(encoding="utf-8"))


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


def province(ledger: Ledger) -> str:
    """The province whose rules hold here, by the unit's code (GB/T 2260); empty where we know of none of its own."""
    return PROVINCES.get(str(ledger.setting("unit_code", ""))[:2], NATIONAL)


def term(ledger: Ledger, key: str, start: date) -> Due:
    """When a term of that key which begins on `start` ends, with its basis. Raises LedgerError for an unknown key."""
    rule = rule_for(shipped_rules(), key, start, province(ledger))
    return due(rule, start, holidays(ledger), weekends=bool(ledger.setting("weekend_shift", True)))
