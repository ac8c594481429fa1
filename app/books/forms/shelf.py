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
    taking_over,
    undertakings,
    visits,
)
from app.books.papers import Form

FORMS: Mapping[str, Form] = {
    form.name: form
    for family in (
        *(visits, orders, letters, answers, receptions, deputies, stations, undertakings, meetings, activities),
        *(gatherings, proposals, polls, taking_over),
    )
    for form in family.FORMS
}
