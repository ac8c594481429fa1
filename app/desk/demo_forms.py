"""The main forms of the demo: each of an entry of the sample that has something to show, and blanks for the field."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from app.books.asking import CALLED, Option
from app.books.duties import DUTIES
from app.books.forms.shelf import FORMS
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.forms.shelf import make
from app.errors import LedgerError
from app.ledger import activities, bylaws, campaigns, cases, figures, registers
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.store import Ledger
from app.rules.trade import OPINION, PROPOSAL


def write_forms(ledger: Ledger, year: int, out: Path) -> tuple[Path, ...]:
    """Write the forms of a year into `out` beside the books, numbered in their order.

    Those with a number of their own are made first, since others name it.
    """
    examples = [(out / f"表{at:02d}{title}.pdf", form, asked) for at, (title, form, asked) in _numbered(ledger, year)]
    for path, form, asked in sorted(examples, key=lambda each: not each[1].series):
        make(ledger, form.name, asked, path)
    return tuple(path for path, _, _ in examples)


def _numbered(ledger: Ledger, year: int) -> Iterator[tuple[int, tuple[str, Form, Asked]]]:
    filled = ((form.called, form, example(ledger, form, year)) for form in FORMS.values() if form.shown)
    blank = (
        (f"{form.called}（空白）", form, Asked(blank=form.shown_blank)) for form in FORMS.values() if form.shown_blank
    )
    shown = ((called, form, asked) for called, form, asked in (*filled, *blank) if asked is not None)
    return enumerate(shown, start=1)


def example(ledger: Ledger, form: Form, year: int) -> Asked | None:
    """What the sample has to show on this form; none where it has nothing. Raises LedgerError where nobody said how."""
    way = form.ways[0]
    wanted = way.needs or way.also[:1]
    for each in wanted:
        if each not in EXAMPLES:
            raise LedgerError(f"演示里举不出《{form.called}》的例子：没有写拿什么作{CALLED[each]}（EXAMPLES）。")
    known = {each: EXAMPLES[each](ledger, form, year) for each in wanted}
    return Asked(**known) if all(known.values()) else None


def _case(ledger: Ledger, form: Form, _year: int) -> str:
    """One that is late, for the paper of an act; else one that has everything behind it."""
    places = (CasePlace.OVERDUE, CasePlace.OPEN) if form.of_case and form.of_case.act else (CasePlace.STRUCK_OFF,)
    kind = OPINION if form.of_case is None or form.of_case.opinions else PROPOSAL
    return next((number for place in places if (number := _first(ledger, place, kind))), "")


def _first(ledger: Ledger, place: CasePlace, kind: str) -> str:
    listed = cases.listing(ledger, place, CaseFilter(kind=kind), sort="raised_on", descending=False)
    return next((line.number for line in listed if line.handler or place is CasePlace.STRUCK_OFF), "")


def _activity(ledger: Ledger, form: Form, _year: int) -> str:
    kinds = form.of_activity.kinds if form.of_activity else ()
    listed = activities.listing(ledger, kinds=kinds, sort="opinions", limit=1)
    return listed[0].number if listed else ""


def _busiest(ledger: Ledger, _form: Form, year: int) -> str:
    """The deputy of whom the 履职登记簿 of the year has most to tell."""
    duties = registers.entries(ledger, DUTIES, date(year, 1, 1), date(year, 12, 31))
    return next((name for name, _ in Counter(entry.chapter for entry in duties).most_common(1)), "")


def _fullest(ledger: Ledger, _form: Form, _year: int) -> str:
    return max(campaigns.listing(ledger), key=lambda each: each.problems).name


def _station(ledger: Ledger, _form: Form, year: int) -> str:
    """The station with the most activities of the year."""
    held = figures.as_json(ledger, figures.Period(date(year, 1, 1), date(year, 12, 31)))["by"]["station"]
    names = [name for _, name in bylaws.stations(ledger) if name in held]
    return max(names, key=lambda name: int(held[name]["activities"]), default="")


def _new_year(_ledger: Ledger, _form: Form, year: int) -> date:
    return date(year, 1, 1)


def _years_end(_ledger: Ledger, _form: Form, year: int) -> date:
    return date(year, 12, 31)


def _the_year(_ledger: Ledger, _form: Form, year: int) -> int:
    return year


def _unit(ledger: Ledger, _form: Form, _year: int) -> str:
    """The unit that has most to answer."""
    listed = cases.listing(ledger, CasePlace.OPEN, CaseFilter(), limit=1000)
    return next((unit for unit, _ in Counter(line.handler for line in listed if line.handler).most_common(1)), "")


EXAMPLES: Mapping[Option, Callable[[Ledger, Form, int], Any]] = {
    "case": _case,
    "activity": _activity,
    "unit": _unit,
    "deputy": _busiest,
    "campaign": _fullest,
    "station": _station,
    "year": _the_year,
    "since": _new_year,
    "until": _years_end,
}
