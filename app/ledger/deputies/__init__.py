"""Deputies: who they are, which seats they hold, when they are away, and what they did.

Belongs here: the roll, mandates and states, leave, absences, the one reading of a deputy's deeds that scores,
frequencies and files share. Does not: judging those deeds.
"""

from app.ledger.deputies.absences import alarms
from app.ledger.deputies.deed import Deeds, deeds
from app.ledger.deputies.leaves import LeaveEntry, add_leave, leaves_of, void_leave
from app.ledger.deputies.office import Person, people, serving
from app.ledger.deputies.roll import (
    DeputyDraft,
    DeputyEntry,
    Seat,
    add,
    candidates,
    change,
    correct,
    get,
    listing,
    mandates_of,
    put,
    row_of,
    set_status,
    standing,
    void,
)
from app.ledger.deputies.states import date_state, out_on, put_state, since_when

__all__ = [
    "Deeds",
    "DeputyDraft",
    "DeputyEntry",
    "LeaveEntry",
    "Person",
    "Seat",
    "add",
    "add_leave",
    "alarms",
    "candidates",
    "change",
    "correct",
    "date_state",
    "deeds",
    "get",
    "leaves_of",
    "listing",
    "mandates_of",
    "out_on",
    "people",
    "put",
    "put_state",
    "row_of",
    "serving",
    "set_status",
    "since_when",
    "standing",
    "void",
    "void_leave",
]
