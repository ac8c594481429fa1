"""Cases: opinions, proposals and problems from registration to striking off.

Belongs here: registering, every step, correcting and voiding, the list with its chips, splitting a matter into
problems. Does not: what may follow what, what an act adds and when an answer is due (`rules/cases`), by which terms
(`bylaws`).

A step is only ever added; the columns of a case that repeat its steps are their fold, written in the same transaction.
"""

from app.ledger.cases.entries import CaseEntry, CountyLine, folded, read_step, states, step_row, steps_of, stored_step
from app.ledger.cases.items import recount_items
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
    shift,
    withdraw,
)
from app.ledger.cases.lists import (
    CaseFilter,
    CaseLine,
    CasePlace,
    count,
    counts,
    listing,
    place_of,
    pressing,
    pressing_apart,
    undecided_and_pressing,
    waiting,
)
from app.ledger.cases.problems import split
from app.ledger.cases.repeats import similar

__all__ = [
    "CaseDraft",
    "CaseEntry",
    "CaseFilter",
    "CaseLine",
    "CasePlace",
    "CountyLine",
    "advance",
    "advance_all",
    "amend",
    "correct",
    "count",
    "counts",
    "find",
    "folded",
    "get",
    "listing",
    "place_of",
    "pressing",
    "pressing_apart",
    "propose",
    "put",
    "read_step",
    "recount_items",
    "register",
    "set_deputies",
    "shift",
    "similar",
    "split",
    "states",
    "step_row",
    "steps_of",
    "stored_step",
    "undecided_and_pressing",
    "waiting",
    "withdraw",
]
