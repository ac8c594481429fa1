"""The main forms of the demo: each of an entry of the sample that has something to show, and blanks for the field."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from app.books.asking import Option
from app.books.duties import DUTIES
from app.books.forms.shelf import FORMS
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.forms.shelf import make
from app.ledger import activities, campaigns, cases, registers
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.store import Ledger


def write_forms(ledger: Ledger, year: int, out: Path) -> tuple[Path, ...]:
    """Write the forms of a year into `out` beside the books, numbered in their order.

    Those with a number of their own are made first, since others name it.
    """
    examples = [(out / f"表{at:02d}{title}.pdf", form, asked) for at, (title, form, asked) in _numbered(ledger, year)]
    for path, form, asked in sorted(examples, key=lambda each: not each[1].series):
        make(ledger, form.name, asked, path)
    return tuple(path for path, _, _ in examples)


def _numbered(ledger: Ledger, year: int) -> Iterator[tuple[int, tuple[str, Form, Asked]]]:
    filled = ((form.called, form, _example(ledger, form, year)) for form in FORMS.values() if form.shown)
    blank = ((f"{form.called}（空白）", form, Asked(blank=form.shown_blank)) for form in FORMS.values())
    return enumerate((each for each in (*filled, *blank) if each[2] != Asked()), start=1)


def _example(ledger: Ledger, form: Form, year: int) -> Asked:
    """What the sample has to show on this form; nothing is asked where it has nothing."""
    if form.of_case is not None:
        late = _case(ledger, CasePlace.OVERDUE) or _case(ledger, CasePlace.OPEN)
        return Asked(case=late if form.of_case.act else _case(ledger, CasePlace.STRUCK_OFF))
    if form.of_activity is not None:
        return Asked(activity=_activity(ledger, form.of_activity.kinds))
    about: Option = next(iter((*form.ways[0].needs, *form.ways[0].also)))
    if about == "campaign":
        return Asked(campaign=max(campaigns.listing(ledger), key=lambda each: each.problems).name)
    return Asked(deputy=_busiest(ledger, year)) if about == "deputy" else Asked(year=year)


def _case(ledger: Ledger, place: CasePlace) -> str:
    first = cases.listing(ledger, place, CaseFilter(), sort="raised_on", descending=False, limit=1)
    return first[0].number if first else ""


def _activity(ledger: Ledger, kinds: tuple[str, ...]) -> str:
    listed = activities.listing(ledger, kinds=kinds, sort="opinions", limit=1)
    return listed[0].number if listed else ""


def _busiest(ledger: Ledger, year: int) -> str:
    """The deputy of whom the 履职登记簿 of the year has most to tell."""
    duties = registers.entries(ledger, DUTIES, date(year, 1, 1), date(year, 12, 31))
    return Counter(entry.chapter for entry in duties).most_common(1)[0][0]
