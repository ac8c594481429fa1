"""Every form by its name, in the order of the lists."""

from collections.abc import Mapping

from app.books.forms import (
    activities,
    answers,
    deputies,
    gatherings,
    letters,
    meetings,
    orders,
    polls,
    proposals,
    receptions,
    stations,
    undertakings,
    visits,
)
from app.books.papers import Form

FORMS: Mapping[str, Form] = {
    form.name: form
    for family in (
        *(visits, orders, letters, answers, receptions, deputies, stations, undertakings, meetings, activities),
        *(gatherings, proposals, polls),
    )
    for form in family.FORMS
}
