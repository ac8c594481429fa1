"""The weekly check: the newest safety copy is examined whole, so that one is known to be good."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app.errors import UnwritableError
from app.files import reason, unfinished_name
from app.ledger.custody import backups, checks, manifests
from app.ledger.custody.findings import CheckReport
from app.ledger.database import copy
from app.ledger.store import Ledger

WEEK = timedelta(days=7)


def last_check(ledger: Ledger) -> date | None:
    """The day on which a copy last passed a full check; none when no copy that is still there did."""
    return max((each.checked_on for each in backups.copies(ledger.path) if each.checked_on), default=None)


def is_due(ledger: Ledger) -> bool:
    """Whether a week passed since a copy was examined whole."""
    last = last_check(ledger)
    return last is None or ledger.today - last >= WEEK


def verify(ledger: Ledger) -> CheckReport:
    """Examine the ledger as it is and its newest copy (made now unless nothing changed) whole; note on a good copy that
    it is.

    What is examined is a copy each time: a check reads for seconds, and nobody could save meanwhile. Raises
    UnwritableError where no copy can be made, DamagedError where the ledger cannot be read.
    """
    folder = manifests.folder_of(ledger.path)
    report = _as_it_is(ledger, folder)
    if not report.sound:
        return report
    backups.rotate(ledger, folder, ledger.clock())
    newest = backups.copies(ledger.path)[0]
    report = checks.check_file(newest.path, folder=folder)
    if report.sound and backups.is_good(newest):
        manifests.keep(replace(newest, checked_on=ledger.today), newest.path)
    return report


def _as_it_is(ledger: Ledger, folder: Path) -> CheckReport:
    lent = ledger.path.with_name(unfinished_name(manifests.SUFFIX))
    try:
        copy(ledger.path, lent)
        return checks.check_file(lent, folder=folder)
    except OSError as error:
        raise UnwritableError(f"核对要先抄一份，没有抄成：{reason(error)}。") from error
    finally:
        lent.unlink(missing_ok=True)
