"""Keeping what the page of today will show on this day and the next ones, for the next start of the window."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from app.errors import LedgerError
from app.ledger import kept_days, locks

if TYPE_CHECKING:
    from app.ledger.store import Ledger

DAYS = 4  # a weekend lies between
MORNING = time(8)


def keep_days(ledger: "Ledger") -> bool:
    """Keep the page of today and of the days to come, unless they are kept already; whether they are kept now.

    A county has another first page. What cannot be read or written is left to the next start, which then waits for
    the ledger.
    """
    if ledger.shared or ledger.setting("county") is True:
        return False
    with locks.excused(LedgerError, OSError):
        last = ledger.today + timedelta(days=DAYS - 1)
        return bool(kept_days.seen(ledger.path, last)) or _keep(ledger)
    return False


def _keep(ledger: "Ledger") -> bool:
    from app.ui.catalogue import waits
    from app.ui.pages.today import day_words

    state, days = kept_days.state_of(ledger.path), {}
    for ahead in range(DAYS):
        day = ledger.today + timedelta(days=ahead)
        moment = datetime.combine(day, MORNING) if ahead else ledger.clock()
        then = ledger.at(partial(_still, moment))
        days[day] = replace(day_words(then), waits=waits(then)).written()
    return kept_days.keep(ledger.path, state, days)


def _still(moment: datetime) -> datetime:
    return moment
