"""The life of a case: the values in which it is told, what may follow what, and what each step does.

Belongs here: steps, states, the fold, and what an act of the clerk adds. Does not: counting days (`rules/days`), words
of a method (`rules/methods`), which rules a unit goes by (`ledger/bylaws`).

Decision. What an act adds is decided by a pure function (`acts`) that is handed a `Moment`: now, the clerk, and the
terms in force. The ledger reads the moment once and asks; window and import ask the same functions, so that a due day
is the same wherever it is worked out, and every decision can be tried without a database.
"""

from app.rules.cases.acts import (
    Act,
    Moment,
    corrected,
    due_of,
    moved,
    opened_round,
    registered,
    shifted,
    steps_for,
    withdrawn,
)
from app.rules.cases.life import NEXT, TimelineEntry, fold, possible, timeline
from app.rules.cases.side_terms import CO_HANDLER, OBJECTION, REASSIGN, side_sentences, terms_beside
from app.rules.cases.steps import (
    NAMES,
    OWING,
    SETTLED_BY,
    WAITING,
    Impossible,
    Kind,
    Result,
    Route,
    Satisfaction,
    Stage,
    State,
    Step,
    amendment,
    effective,
    passed,
    stage_name,
)

__all__ = [
    "CO_HANDLER",
    "NAMES",
    "NEXT",
    "OBJECTION",
    "OWING",
    "REASSIGN",
    "SETTLED_BY",
    "WAITING",
    "Act",
    "Impossible",
    "Kind",
    "Moment",
    "Result",
    "Route",
    "Satisfaction",
    "Stage",
    "State",
    "Step",
    "TimelineEntry",
    "amendment",
    "corrected",
    "due_of",
    "effective",
    "fold",
    "moved",
    "opened_round",
    "passed",
    "possible",
    "registered",
    "shifted",
    "side_sentences",
    "stage_name",
    "steps_for",
    "terms_beside",
    "timeline",
    "withdrawn",
]
