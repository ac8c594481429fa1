"""The papers of an activity: its own record, and those of what was heard there."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.books.asking import Menu, OfActivity
from app.books.forms.shelf import FORMS
from app.books.papers import Form
from app.ledger.activities import ActivityEntry
from app.rules.trade import RECEPTION
from app.ui.parts.offered import forms_in
from app.ui.parts.paper_dialog import Offer, form

if TYPE_CHECKING:
    from app.ledger.store import Ledger


def any_of(activity: ActivityEntry, heard: Sequence[str]) -> bool:
    """Whether there is anything to print."""
    return bool(heard) or any(_records(activity))


def offers(ledger: "Ledger", activity: ActivityEntry, heard: Sequence[str] = ()) -> tuple[Offer, ...]:
    """The papers of one activity; `heard` are the numbers of the opinions that were raised there."""
    from app.desk.asked import Asked

    kind, about = activity.draft.kind, activity.number
    offered = [
        form(ledger, declared, Asked(activity=about), own.words.format(kind), about=about)
        for declared, own in _records(activity)
    ]
    if heard:
        asked, fits = Asked(cases=tuple(heard)), kind == RECEPTION
        offered += [
            form(ledger, each, asked, f"{each.called} {len(heard)} 份", about=about, fits=fits)
            for each in forms_in(Menu.HEARD)
        ]
    return tuple(offered)


def offers_for_many(ledger: "Ledger", marked: Sequence[tuple[str, str]]) -> tuple[Offer, ...]:
    """The records of several activities (number, kind): each form with how many it is of, one behind another."""
    from app.desk.asked import Asked

    offered = []
    for each in FORMS.values():
        fit = tuple(number for number, kind in marked if each.of_activity is not None and each.of_activity.suits(kind))
        if fit:
            offered.append(form(ledger, each, Asked(activities=fit), f"{each.called} {len(fit)} 次"))
    return tuple(offered)


def _records(activity: ActivityEntry) -> Iterator[tuple[Form, OfActivity]]:
    """The forms that are the record of such an activity."""
    for each in FORMS.values():
        if each.of_activity is not None and each.of_activity.suits(activity.draft.kind):
            yield each, each.of_activity
