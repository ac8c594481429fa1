"""Rewriting: a ledger changed on a copy without a trace of what it held before, put in its place when it is sound."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.files import reason, safe_build
from app.ledger import kept_days
from app.ledger.custody import backups, checks, manifests, opening
from app.ledger.custody.locking import copy_files
from app.ledger.database import copy
from app.ledger.locks import Locked, connect, operational_errors
from app.ledger.store import Clock


def rewrite(path: Path, change: Callable[[Path], None]) -> None:
    """Let `change` alter a copy of a ledger that nobody has open, write the copy anew and put it in the ledger's place.

    A kill at any time leaves the old one or the new one. Raises DamagedError where either is not whole,
    UnwritableError where there is no room for a second one.
    """
    path = opening.present(path)

    def build(temporary: Path) -> None:
        copy(path, temporary)
        change(temporary)
        _leave_no_trace(temporary)

    kept_days.forget(path)
    safe_build(path, build, check=_demand_sound, guarded=False)


def forget_copies(path: Path, upto: int, clock: Clock, made_for: str) -> tuple[int, tuple[str, ...]]:
    """Remove the copies whose journal does not reach so far, once there is a newer one; how many, and which stay.

    What could not be opened, or not be removed, stays. Raises UnwritableError where no newer copy can be made.
    """
    with contextlib.closing(opening.open_ledger(path, clock=clock)) as ledger:
        backups.rotate(ledger, manifests.folder_of(path), clock(), made_for)
    many, (earlier, unread) = 0, earlier_copies(path, upto)
    left = [each.name for each in unread]
    for kept in earlier:
        try:
            kept.unlink()
            manifests.manifest_of(kept).unlink(missing_ok=True)
            many += 1
        except OSError:
            left.append(kept.name)
    return many, tuple(left)


def earlier_copies(path: Path, upto: int) -> tuple[list[Path], list[Path]]:
    """The copies in its folders whose journal does not reach so far, and files that could not be opened."""
    whose = manifests.identity(path)
    earlier: list[Path] = []
    unread: list[Path] = []
    for kept in copy_files(path):
        try:
            if manifests.identity(kept) == whose and manifests.last_entry(kept)[0] < upto:
                earlier.append(kept)
        except (Locked, LedgerError):
            unread.append(kept)
    return earlier, unread


def _leave_no_trace(path: Path) -> None:
    """The index without words that nothing holds any more, and the file without what lay between its rows."""
    try:
        with contextlib.closing(connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")  # a half-written copy is thrown away, not rolled back
            connection.execute("PRAGMA synchronous = OFF")  # safe_build syncs the whole file
            connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
            connection.execute("VACUUM")
            connection.execute("PRAGMA journal_mode = DELETE")
    except operational_errors() as error:
        full = reason(OSError(28, ""))
        raise UnwritableError(
            f"重写台账需要两份台账大小的空间，没有办成：{full}。台账没有改动，请腾出空间。"
        ) from error


def _demand_sound(path: Path) -> None:
    report = checks.check_file(path)
    if not report.sound:
        raise DamagedError(f"重写以后核对没有通过，台账没有改动：{report.first}", remedy=Remedy.RESTORE)
