"""Rosters: which days are reception days, and who sits on them, as evenly as leave permits.

Belongs here: the rules of days in every kind, seating, evening out, polishing, what is lacking. Does not: what was
held.
"""

from app.rules.rosters.lacks import lacking
from app.rules.rosters.noted import remarks
from app.rules.rosters.planned_days import Slot, calendar
from app.rules.rosters.planning import PlannedDay, counted, generate
from app.rules.rosters.reception_days import Shift, days, parse_rule, says
from app.rules.rosters.reception_kinds import FULL_WEEK, ORDINALS, SPAN, WEEKDAYS, Months, RosterRule
from app.rules.rosters.terms import Demand, RosterPerson

__all__ = [
    "FULL_WEEK",
    "ORDINALS",
    "SPAN",
    "WEEKDAYS",
    "Demand",
    "Months",
    "PlannedDay",
    "RosterPerson",
    "RosterRule",
    "Shift",
    "Slot",
    "calendar",
    "counted",
    "days",
    "generate",
    "lacking",
    "parse_rule",
    "remarks",
    "says",
]
