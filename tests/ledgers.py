"""Ledgers for tests: made once by their verbs, copied from then on, because a file is copied a hundred times as fast."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy import select

from app.cli import door
from app.files import RESOURCES
from app.ledger import custody
from app.ledger.journal import START
from app.models.tables import Base, JournalRow

TAIPING = {"unit_code": "410725104", "unit_name": "原阳县太平镇", "method": "taiping"}

_folder = tempfile.TemporaryDirectory(prefix="liubu-ledgers-")
_numbers = count()
_shelf = {}


@dataclass(frozen=True, slots=True)
class Kept:
    """A ledger as it was when it was made, and what making it gave."""

    path: Path
    clerk: str
    sitting: tuple
    seal: str
    answer: object


def opened(path, clock, build=custody.create, **given):
    """The ledger that `build(path, clock=clock, …)` makes, at `path`."""
    name = (build, *sorted(given.items()), clock())
    if name not in _shelf:
        ledger = build(path, clock=clock, **given)
        _shelf[name] = _kept(ledger, None)
        return ledger
    kept = _shelf[name]
    shutil.copyfile(kept.path, path)
    ledger = custody.open_ledger(path, clock=clock)
    ledger.clerk = kept.clerk
    ledger.sitting.extend(kept.sitting)
    return ledger


def filled(path):
    """A closed ledger at `path` that holds the sample of a year, as `init` and `import` make it; gives the path back."""
    kept = Path(_folder.name) / "sample.liubu"
    if not kept.exists():
        unit = ["--unit-code", TAIPING["unit_code"], "--unit-name", TAIPING["unit_name"]]
        assert door.run(["init", "--ledger", str(kept), *unit]) == 0
        assert door.run(["import", str(RESOURCES / "sample" / "太平镇2024.xlsx"), "--ledger", str(kept)]) == 0
    return Path(shutil.copyfile(kept, path))


def grown(ledger, grow):
    """What `grow(ledger)` gives, and the ledger as it is after that.

    The seal of the journal tells whether the ledger is a copy that nothing was written to.
    """
    name = (grow, _seal(ledger), ledger.clerk, ledger.clock())
    kept = _shelf.get(name)
    if kept is None:
        known = any(each.seal == name[1] for each in _shelf.values())
        answer = grow(ledger)
        if known:
            _shelf[name] = _kept(ledger, answer)
        return answer
    with closing(sqlite3.connect(kept.path)) as source, ledger.connection() as target:
        source.backup(target.connection.driver_connection)
    ledger.sitting[:] = kept.sitting
    ledger.announce(frozenset(Base.metadata.tables))
    return kept.answer


def _kept(ledger, answer):
    path = Path(_folder.name) / f"{next(_numbers)}.liubu"
    shutil.copyfile(ledger.path, path)
    return Kept(path, ledger.clerk, tuple(ledger.sitting), _seal(ledger), answer)


def _seal(ledger):
    with ledger.read() as session:
        return session.scalar(select(JournalRow.hash).order_by(JournalRow.seq.desc()).limit(1)) or START
