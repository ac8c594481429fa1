"""The main forms of the demo: each of an entry of the sample that has something to show, and blanks for the field."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from app.books.duties import DUTIES
from app.desk.asked import Asked
from app.desk.forms.shelf import NAMES, make
from app.ledger import activities, campaigns, cases, registers
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.store import Ledger
from app.rules.trade import MOBILE, QUESTION_KINDS

BLANKS = {"visit": 10, "mobile": 5, "notice": 1, "nine-haves": 1, "tally": 1}  # how many of each


def write_forms(ledger: Ledger, year: int, out: Path) -> tuple[Path, ...]:
    """Write the forms of a year into `out` beside the books, numbered in their order."""
    return tuple(
        make(ledger, name, asked, out / f"表{place:02d}{title}.pdf")
        for place, (name, title, asked) in enumerate(_examples(ledger, year), start=1)
    )


def _examples(ledger: Ledger, year: int) -> Iterator[tuple[str, str, Asked]]:
    closed = _case(ledger, CasePlace.STRUCK_OFF)
    late = _case(ledger, CasePlace.OVERDUE) or _case(ledger, CasePlace.OPEN)
    asked = {
        "assignment": Asked(case=closed),  # before the visit, which names its number
        "visit": Asked(case=closed),
        "mobile": Asked(activity=_activity(ledger, (MOBILE,))),
        "reminder": Asked(case=late),
        "supervision": Asked(case=late),
        "reply": Asked(case=closed),
        "opinion-survey": Asked(case=closed),
        "strike-off": Asked(case=closed),
        "rectification": Asked(campaign=max(campaigns.listing(ledger), key=lambda each: each.problems).name),
        "meet-director": Asked(activity=_activity(ledger, QUESTION_KINDS)),
        "deputy-file": Asked(deputy=_busiest(ledger, year)),
        "score-sheet": Asked(year=year),
    }
    for name, each in asked.items():
        if each != Asked():
            yield name, NAMES[name], each
    for name, count in BLANKS.items():
        yield name, f"{NAMES[name]}（空白）", Asked(blank=count)


def _case(ledger: Ledger, chip: CasePlace) -> str:
    cases_listed = cases.listing(ledger, chip, CaseFilter(), sort="raised_on", descending=False, limit=1)
    return cases_listed[0].number if cases_listed else ""


def _activity(ledger: Ledger, kinds: tuple[str, ...]) -> str:
    activities_listed = activities.listing(ledger, kinds=kinds, sort="opinions", limit=1)
    return activities_listed[0].number if activities_listed else ""


def _busiest(ledger: Ledger, year: int) -> str:
    """The deputy of whom the 履职登记簿 of the year has most to tell."""
    duties = registers.entries(ledger, DUTIES, date(year, 1, 1), date(year, 12, 31))
    return Counter(entry.chapter for entry in duties).most_common(1)[0][0]
