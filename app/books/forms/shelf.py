"""Every form that is declared as a layout, by its name."""

from collections.abc import Mapping

from app.books.forms.answers import REPLY, STRIKE_OFF, SURVEY
from app.books.forms.meetings import MEET_DIRECTOR
from app.books.forms.orders import ASSIGNMENT, REMINDER, SUPERVISION
from app.books.forms.polls import BALLOT, TALLY
from app.books.forms.stations import NINE_HAVES
from app.books.forms.visits import MOBILE, VISIT
from app.books.papers import Form

FORMS: Mapping[str, Form] = {
    form.name: form
    for form in (
        VISIT,
        MOBILE,
        ASSIGNMENT,
        REMINDER,
        SUPERVISION,
        REPLY,
        SURVEY,
        STRIKE_OFF,
        NINE_HAVES,
        MEET_DIRECTOR,
        BALLOT,
        TALLY,
    )
}
