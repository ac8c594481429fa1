"""Activities: reception days, outings, trainings, inspections, meetings, and the promises made at them.

Belongs here: registering, correcting and voiding an activity with its attendance; what was heard at one; the questions
of 面对面, 约见 and 问政 with what was promised. Does not: planned days (`rosters`), the life of a matter (`cases`).

A promise is a case: it has a unit, a day and an outcome like any other, and is only read here as what it began with.
"""

from app.ledger.activities.around import Heard, heard, kinds
from app.ledger.activities.promises import Meeting, Promise, Question, add_questions, meeting, owed
from app.ledger.activities.register import (
    ActivityDraft,
    ActivityEntry,
    Present,
    add,
    correct,
    count,
    entry,
    get,
    listing,
    place_of,
    put,
    reception_day,
    set_attendance,
    void,
)

__all__ = [
    "ActivityDraft",
    "ActivityEntry",
    "Heard",
    "Meeting",
    "Present",
    "Promise",
    "Question",
    "add",
    "add_questions",
    "correct",
    "count",
    "entry",
    "get",
    "heard",
    "kinds",
    "listing",
    "meeting",
    "owed",
    "place_of",
    "put",
    "reception_day",
    "set_attendance",
    "void",
]
