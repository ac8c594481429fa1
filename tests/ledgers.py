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


def opened(path, clock, build=None, **given):
    """The ledger that `build(path, clock=clock, …)`, or `custody.create`, makes, at `path`."""
    build = build or custody.create
    name = (build, *sorted(given.items()), clock())
    if name not in _shelf:
        ledger = build(path, clock=clock, **given)
        _shelf[name] = _kept(ledger, None)
        return ledger
    shelved = _shelf[name]
    copied(shelved.path, path)
    ledger = custody.open_ledger(path, clock=clock)
    ledger.clerk = shelved.clerk
    ledger.sitting.extend(shelved.sitting)
    return ledger


def filled(path):
    """A closed ledger at `path` that holds the sample of a year, as `init` and `import` make it; gives the path back."""
    sample = Path(_folder.name) / "sample.liubu"
    if not sample.exists():
        unit = ["--unit-code", TAIPING["unit_code"], "--unit-name", TAIPING["unit_name"]]
        assert door.run(["init", "--ledger", str(sample), *unit]) == 0
        assert door.run(["import", str(RESOURCES / "sample" / "太平镇2024.xlsx"), "--ledger", str(sample)]) == 0
    return copied(sample, path)


def grown(ledger, grow):
    """What `grow(ledger)` gives, and the ledger as it is after that.

    The seal of the journal tells whether the ledger is a copy that nothing was written to.
    """
    name = (grow, _seal(ledger), ledger.clerk, ledger.clock())
    shelved = _shelf.get(name)
    if shelved is None:
        known = any(each.seal == name[1] for each in _shelf.values())
        answer = grow(ledger)
        if known:
            _shelf[name] = _kept(ledger, answer)
        return answer
    put_back(shelved.path, ledger)
    ledger.sitting[:] = shelved.sitting
    ledger.announce(frozenset(Base.metadata.tables))
    return shelved.answer


def copied(source, target):
    """A copy of a closed ledger at `target`."""
    return Path(shutil.copyfile(source, target))


def kept(ledger, path):
    """Keep a ledger as it is now at `path`."""
    shutil.copyfile(ledger.path, path)


def whole(ledger):
    """All that a ledger holds; the same as long as nothing was written."""
    return ledger.path.read_bytes()


def put_back(source, ledger):
    """Make of an open ledger what is kept at `source`."""
    with closing(sqlite3.connect(source)) as reading, ledger.connection() as target:
        reading.backup(target.connection.driver_connection)


def _kept(ledger, answer):
    path = Path(_folder.name) / f"{next(_numbers)}.liubu"
    kept(ledger, path)
    return Kept(path, ledger.clerk, tuple(ledger.sitting), _seal(ledger), answer)


def _seal(ledger):
    with ledger.read() as session:
        return session.scalar(select(JournalRow.hash).order_by(JournalRow.seq.desc()).limit(1)) or START
