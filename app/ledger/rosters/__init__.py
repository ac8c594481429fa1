"""Rosters: a year's reception days planned by the method's rule, changed by hand, and held.

Belongs here: planning anew, seats and days changed, notices due, the day that was held as planned, what was changed and
why. Does not: how seats are shared out (`rules/rosters`), the activity that a held day becomes (`activities`).
"""

from app.ledger.rosters.changes import add_day, drop_day, get, notice_posted, set_day, swap
from app.ledger.rosters.drafting import stays
from app.ledger.rosters.entries import BY_OTHERS, OUTCOMES, Compared, Day, Roster, Swap, Wish
from app.ledger.rosters.held import compare, due_notices, hold, next_day, planned, planned_for
from app.ledger.rosters.past import history
from app.ledger.rosters.planning import by_rule, make, preview, show, station_named, wish

__all__ = [
    "BY_OTHERS",
    "OUTCOMES",
    "Compared",
    "Day",
    "Roster",
    "Swap",
    "Wish",
    "add_day",
    "by_rule",
    "compare",
    "drop_day",
    "due_notices",
    "get",
    "history",
    "hold",
    "make",
    "next_day",
    "notice_posted",
    "planned",
    "planned_for",
    "preview",
    "set_day",
    "show",
    "station_named",
    "stays",
    "swap",
    "wish",
]
