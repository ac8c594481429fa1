"""Cases: opinions, proposals and problems from registration to striking off.

Belongs here: registering, every step, correcting and voiding, the list with its chips, splitting a matter into
problems, the terms that run beside the answer. Does not: what may follow what (`rules/cases`), when an answer is due
(`bylaws`).

A step is only ever added; the columns of a case that repeat its steps are their fold, written in the same transaction.
"""

from app.ledger.cases.acts import Act, due_of
from app.ledger.cases.entries import CaseEntry, folded, read_step, steps_of, stored_step
from app.ledger.cases.life import (
    CaseDraft,
    advance,
    advance_all,
    amend,
    correct,
    find,
    get,
    propose,
    put,
    register,
    set_deputies,
    withdraw,
)
from app.ledger.cases.lists import CaseFilter, CaseLine, CasePlace, count, counts, listing, waiting
from app.ledger.cases.problems import split
from app.ledger.cases.repeats import similar
from app.ledger.cases.side_terms import words

__all__ = [
    "Act",
    "CaseDraft",
    "CaseEntry",
    "CaseFilter",
    "CaseLine",
    "CasePlace",
    "advance",
    "advance_all",
    "amend",
    "correct",
    "count",
    "counts",
    "due_of",
    "find",
    "folded",
    "get",
    "listing",
    "propose",
    "put",
    "read_step",
    "register",
    "set_deputies",
    "similar",
    "split",
    "steps_of",
    "stored_step",
    "waiting",
    "withdraw",
    "words",
]
