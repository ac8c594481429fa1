"""Every printed form by its name: one call lays it on paper, filled or blank."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from app.books.forms.shelf import FORMS
from app.books.papers import EvidencePlace, Form
from app.desk import dossiers
from app.desk.asked import Asked, demand
from app.desk.forms import (
    activities,
    answers,
    following,
    frequencies,
    gatherings,
    letters,
    meetings,
    mobile_stations,
    official,
    orders,
    polls,
    projects,
    proposals,
    reviews,
    scores,
    solicitations,
    stations,
    tables,
    taking_over,
    visits,
)
from app.desk.leaving import Prepared, hand_out
from app.errors import LedgerError, UnknownNameError
from app.ledger.outgoing import Leaving
from app.ledger.papers import Spending, spends
from app.ledger.store import Ledger

OFFICE_FILES = frozenset({".doc", ".docx", ".wps", ".xls", ".xlsx", ".et"})

Maker = Callable[[Ledger, Form, Asked, Path], Path]
FAMILIES = (
    *(visits, orders, answers, official, tables, dossiers, scores, frequencies, stations, meetings, polls, projects),
    *(activities, gatherings, proposals, solicitations, following, letters, reviews, mobile_stations, taking_over),
)
MAKERS: Mapping[str, Maker] = {form.name: maker for family in FAMILIES for form, maker in family.MAKERS}


def make(ledger: Ledger, name: str, asked: Asked, out: Path) -> Path:
    """Write the form of that name to `out`, whole or not at all; what is no blank is entered in the journal.

    Raises LedgerError for an unknown name or number and for a character that no font draws, Missing when the form was
    not told what it is about, Useless when it was told what it has no use for.
    """
    form = _form(name)
    demand(form, asked)
    _demand_kind_of_file(form, asked, out)
    asked, form = _for_whom(asked, form)
    maker = partial(MAKERS[name], ledger, form, asked)
    if asked.blank and not spends(form, blank=True):
        return maker(out)
    return hand_out(ledger, _leaving(form, asked), out, maker, asked.spending)


def prepare(ledger: Ledger, name: str, asked: Asked, out: Path, *, filed: EvidencePlace | None = None) -> Prepared:
    """Lay the form on paper to be looked at: no number is taken, nothing is entered. Raises as `make` does.

    `filed` is where it will lie in a file of evidence.
    """
    form = replace(_form(name), filed=filed)
    demand(form, asked)
    asked, form = _for_whom(asked, form)
    return Prepared(MAKERS[name](ledger, form, asked, out), _leaving(form, asked), asked.spending)


def _form(name: str) -> Form:
    form = FORMS.get(name)
    if form is None:
        known = "、".join(f"{each.name}（{each.called}）" for each in FORMS.values())
        raise UnknownNameError(f"没有叫“{name}”的表，可以是：{known}。")
    return form


def _demand_kind_of_file(form: Form, asked: Asked, out: Path) -> None:
    """Refuse the name of a file that Word or Excel could not open: the form is a PDF, a blank one no workbook."""
    also = [each for each in form.also if not (asked.blank and each == ".xlsx")]
    if out.suffix.lower() in OFFICE_FILES.difference(also):
        kinds = "、".join((".pdf", *also))
        raise LedgerError(f"《{form.called}》写不成 {out.suffix}，文件名请以 {kinds} 结尾。")


def _for_whom(asked: Asked, form: Form) -> tuple[Asked, Form]:
    """What is asked, and the form, with the profile that it is printed under; a blank is for nobody yet."""
    profile = None if asked.blank else asked.profile or form.profile
    return replace(asked, profile=profile, spending=Spending()), replace(form, profile=profile)


def _leaving(form: Form, asked: Asked) -> Leaving:
    """What leaves: the form, and what it is about as it was asked for."""
    named = (asked.unit, *asked.all_deputies, asked.station, asked.campaign, asked.poll)
    words = "、".join(dict.fromkeys(each for each in (*asked.all_cases, *asked.all_activities, *named) if each))
    what = f"{form.called}（空白{asked.blank}份）" if asked.blank else f"{form.called} {words}".strip()
    since, until = asked.since or asked.day, asked.until or asked.day
    if asked.year is not None:
        since, until = date(asked.year, asked.month or 1, 1), _last_day(asked.year, asked.month or 12)
    return Leaving(what, since, until, asked.profile)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
