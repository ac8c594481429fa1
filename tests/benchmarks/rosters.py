"""A year's roster for 160 deputies, alone and with leave, markets and everything that is written down."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from app.ledger import custody, deputies, rosters, store
from app.ledger.bylaws.days_off import shipped_holidays
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.rosters import Wish
from app.rules.rosters import Demand, RosterPerson, Shift, calendar, generate, parse_rule
from tests.benchmarks.large import BUILD, NOON, SIGNS
from tests.benchmarks.timing import median_of

PEOPLE, YEAR = 160, 2026
RULES = ("weekly:2", "lunar-market:5,9", "monthly:first-friday")


def run() -> dict:
    BUILD.mkdir(exist_ok=True)
    return {"scenarios": [*(drawing(rule) for rule in RULES), keeping()]}


def drawing(rule: str) -> dict:
    """The generator alone, every eighth deputy on leave for a month and a tenth of them of upper levels."""
    found = calendar(parse_rule(rule), YEAR, shipped_holidays(), Shift.NEXT)
    people = [
        RosterPerson(f"{at:03d}", f"示例{at}", "县" if at % 10 == 0 else "乡", off=_away(at)) for at in range(PEOPLE)
    ]
    demand = Demand(found.slots)
    return {
        "scenario": f"{PEOPLE} 名代表排一年（{rule}，{len(found.slots)} 天）",
        "ours": median_of(lambda: generate(demand, people)),
        "of": "ours",
        "limit": 2,
        "goal": 0.5,
    }


def keeping() -> dict:
    """The same with reading, writing and the journal, planned anew each time over what stood there."""
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        path = Path(folder) / "roster.liubu"
        ledger = custody.create(path, unit_code="410725104", unit_name="示例镇", method="taiping", clock=lambda: NOON)
        try:
            for at in range(PEOPLE):
                _register(ledger, at)
            took = median_of(lambda: rosters.make(ledger, Wish(YEAR, RULES[0])), 3)
        finally:
            ledger.close()
    return {"scenario": "同上，连同写入台账和流水", "ours": took, "of": "ours", "limit": 2, "goal": 0.5}


def _register(ledger: store.Ledger, at: int) -> None:
    name = f"示例{SIGNS[at // len(SIGNS)]}{SIGNS[at % len(SIGNS)]}"
    entry = deputies.add(ledger, DeputyDraft(name, seats=(Seat("乡" if at % 10 else "县"),)))
    for since, until in _away(at):
        deputies.add_leave(ledger, entry.id, since, until)


def _away(at: int) -> tuple[tuple[date, date], ...]:
    since = date(YEAR, 1, 1) + timedelta(days=at * 2)
    return ((since, since + timedelta(days=30)),) if at % 8 == 0 else ()
