"""Outgoing: what left the ledger for a file, a printer or a stick — who, what, of when, for whom, where to.

It stands in the journal alone, in the chain that a check hashes again: it changes no record, no figure and nothing that
could be taken back. A ledger that cannot be written to is exported all the same, and nothing is written down.
"""

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UnwritableError
from app.ledger import journal
from app.ledger.store import Ledger
from app.models.journal import OUTGOING, JournalRow
from app.models.row import new_id
from app.rules.profiles import OFFICE, PROFILE_NAMED, Profile

EXPORT, PRINT, BACKUP = "导出", "打印", "备份"
RECENT = 50  # among these the file that was just written is looked for


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaves, of which days, and for whom; what says nothing of persons has no `profile`."""

    what: str
    since: date | None = None
    until: date | None = None
    profile: Profile | None = OFFICE


@dataclass(frozen=True, slots=True)
class Departure:
    """One entry: `at` is the moment, `profile` for whom it was (公开 or 全部 in older ones).

    `target` is the path or the printer.
    """

    at: str
    clerk: str
    act: str
    what: str
    since: str
    until: str
    profile: str
    target: str


@contextlib.contextmanager
def entered(
    ledger: Ledger,
    leaving: Leaving,
    target: str,
    *,
    act: str = EXPORT,
    keep: Callable[[Session], None] | None = None,
) -> Iterator[None]:
    """One transaction around the moment in which something leaves: the entry, and what else has to be kept with it.

    Where what leaves cannot leave, or the ledger not be written, neither happens; only a ledger that is closed for
    writing is left without an entry where nothing else has to be kept. Raises UnwritableError.
    """
    begun = False
    try:
        with ledger.write(f"{act}：{leaving.what}", remembered=False) as session:
            if keep is not None:
                keep(session)
                session.flush()
            journal.append(session, [(OUTGOING, new_id(), "", journal.dumped(_values(leaving, target, act)))])
            begun = True
            yield
    except UnwritableError:
        if begun or keep is not None or not ledger.closed_for_writing:
            raise
        yield


def enter(ledger: Ledger, leaving: Leaving, target: str, *, act: str) -> None:
    """The entry of what has left already: pages that were printed, a copy that was made."""
    with entered(ledger, leaving, target, act=act):
        pass


def departures(ledger: Ledger, limit: int | None = None) -> tuple[Departure, ...]:
    """What left so far, the last first."""
    query = select(JournalRow.at, JournalRow.clerk, JournalRow.after).where(JournalRow.entry_table == OUTGOING)
    with ledger.read() as session:
        rows = session.execute(query.order_by(JournalRow.seq.desc()).limit(limit)).all()
    return tuple(Departure(at, clerk, **json.loads(after)) for at, clerk, after in rows)


def latest(ledger: Ledger, path: Path) -> Leaving:
    """What left for this file last; by its name alone where that was not entered."""
    target = str(path.absolute())
    written = next((each for each in departures(ledger, RECENT) if each.target == target), None)
    if written is None:
        return Leaving(path.stem, profile=None)
    since, until = (date.fromisoformat(day) if day else None for day in (written.since, written.until))
    return Leaving(written.what, since, until, PROFILE_NAMED.get(written.profile))


def _values(leaving: Leaving, target: str, act: str) -> dict[str, Any]:
    values = asdict(leaving) | {"act": act, "target": target}
    days = {name: journal.canonical(values[name]) or "" for name in ("since", "until")}
    return {**values, **days, "profile": leaving.profile.name if leaving.profile else ""}
