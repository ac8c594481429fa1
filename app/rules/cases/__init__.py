"""The life of a case: the values in which it is told, what may follow what, and what each step does.

Belongs here: steps, states, the fold. Does not: terms in days (`rules/days`), words of a method (`rules/methods`).
"""

from app.rules.cases.life import NEXT, TimelineEntry, fold, following, possible, timeline
from app.rules.cases.steps import (
    NAMES,
    OWING,
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
    stage_name,
)

__all__ = [
    "NAMES",
    "NEXT",
    "OWING",
    "Impossible",
    "Kind",
    "Result",
    "Route",
    "Satisfaction",
    "Stage",
    "State",
    "Step",
    "TimelineEntry",
    "amendment",
    "effective",
    "fold",
    "following",
    "possible",
    "stage_name",
    "timeline",
]
