"""Kept days: what the page of today shows on each of the next days, kept beside the ledger for the next start.

The window can so show the numbers before the heavy libraries are loaded. What is kept holds for one state of the ledger
only (the last entry of its journal, its drafts), is read for its own day only, and gives way to what the ledger says a
moment later. The file bears the lock of its ledger, is written anew each time, and is a convenience: where it cannot be
read or written, the window shows its numbers when the ledger is open.
"""

import contextlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from app.errors import LedgerError, UnwritableError
from app.files import OF_DAYS, reason, safe_build
from app.ledger import locks

_FORM = 1  # how a day is written down; another number where that changes
_PATIENCE = 0.2  # seconds


def file_of(path: Path) -> Path:
    """Where the days of a ledger are kept."""
    return path.with_name(path.name + OF_DAYS)


def state_of(path: Path) -> str:
    """What the days are kept for: the last entry of the journal, and the drafts, which stand in no journal.

    Raises sqlite3.Error (or SQLCipher's own), LedgerError.
    """
    with contextlib.closing(locks.connect(path, "ro", timeout=_PATIENCE)) as connection:
        last = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        drafts = connection.execute("SELECT count(*), max(saved_at) FROM drafts").fetchone()
    return json.dumps([_FORM, last, drafts])


def seen(path: Path, day: date) -> str:
    """What was kept for a day of a ledger as it is now; nothing where there is nothing that can be read."""
    kept = file_of(path)
    with locks.excused(LedgerError, OSError, UnicodeDecodeError):
        if kept.is_file() and locks.salt_of(kept) == locks.salt_of(path):
            with contextlib.closing(locks.connect(kept, "ro", timeout=_PATIENCE)) as connection:
                asked = (day.isoformat(), state_of(path))
                row = connection.execute("SELECT words FROM days WHERE day = ? AND state = ?", asked).fetchone()
            return str(row[0]) if row else ""
    return ""


def keep(path: Path, state: str, days: Mapping[date, str]) -> bool:
    """Keep these days of a ledger in place of what was kept before, unless its state is another one by now.

    Whether it was done: what cannot be kept is done without.
    """
    with locks.excused(LedgerError, OSError):
        if state == state_of(path):
            safe_build(file_of(path), lambda temporary: _write(temporary, path, state, days), guarded=False)
            return True
    return False


def forget(path: Path) -> None:
    """Throw away what was kept: the lock of the ledger is to be turned, or somebody erased from it.

    Raises UnwritableError where that cannot be done.
    """
    kept = file_of(path)
    try:
        kept.unlink(missing_ok=True)
    except OSError as error:
        raise UnwritableError(
            f"“{kept.name}”删不掉（{reason(error)}），里面可能有选民的姓名；台账没有改动。请关掉正在用它的程序，再试一次。"
        ) from error


def _write(target: Path, ledger: Path, state: str, days: Mapping[date, str]) -> None:
    with contextlib.closing(locks.made(target, ledger)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # the whole file is thrown away where it is not finished
        connection.execute("CREATE TABLE days (day TEXT PRIMARY KEY, state TEXT NOT NULL, words TEXT NOT NULL)")
        rows = [(day.isoformat(), state, words) for day, words in days.items()]
        connection.executemany("INSERT INTO days VALUES (?, ?, ?)", rows)
        connection.commit()
    target.chmod(ledger.stat().st_mode & 0o777)
