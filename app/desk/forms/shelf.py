"""Every printed form by its name: one call lays it on paper, filled or blank."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.books.forms.shelf import FORMS
from app.books.papers import Form
from app.desk import dossiers
from app.desk.asked import Asked, demand
from app.desk.forms import (
    answers,
    frequencies,
    meetings,
    official,
    orders,
    polls,
    projects,
    scores,
    stations,
    tables,
    visits,
)
from app.errors import UnknownNameError
from app.files import demand_place
from app.ledger.store import Ledger

Maker = Callable[[Ledger, Form, Asked, Path], Path]
FAMILIES = (
    *(visits, orders, answers, official, tables, dossiers, scores, frequencies, stations, meetings, polls, projects),
)
MAKERS: Mapping[str, Maker] = {form.name: maker for family in FAMILIES for form, maker in family.MAKERS}


def make(ledger: Ledger, name: str, asked: Asked, out: Path) -> Path:
    """Write the form of that name to `out`, whole or not at all.

    Raises LedgerError for an unknown name or number and for a character that no font draws, Missing when the form was
    not told what it is about, Useless when it was told what it has no use for.
    """
    form = FORMS.get(name)
    if form is None:
        known = "、".join(f"{each.name}（{each.called}）" for each in FORMS.values())
        raise UnknownNameError(f"没有叫“{name}”的表，可以是：{known}。")
    demand(form, asked)
    demand_place(out)  # a number of a pad or a paper is not spent on a sheet that cannot be written
    return MAKERS[name](ledger, form, asked, out)
