"""Backups: safety copies that are opened before they count, kept apart for each ledger, and thinned with age."""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.files import build_new, reason, sweep
from app.ledger.custody import ladder, manifests
from app.ledger.custody.manifests import PREFIX, STAMP, SUFFIX, Backup
from app.ledger.database import UNREAD, copy
from app.ledger.locks import Locked
from app.ledger.outgoing import BACKUP, Leaving, enter
from app.ledger.store import Ledger
from app.models.journal import OUTGOING, JournalRow

BY_HAND = "手工备份"
BY_ITSELF = "自动备份"
BACKUPS = frozenset({"backups"})  # announced like a table that changed
UNKNOWN = "清单补写"  # nobody knows any more what the copy was made for: it stays


def backup(ledger: Ledger, out: Path) -> Backup:
    """A copy of the ledger as it is now at a place of the clerk's choice, opened and read before it gets its name.

    Raises LedgerError where there is a file of that name, UnwritableError when it cannot be written.
    """
    made = _copied(ledger.path, out, ledger.clock(), BY_HAND)
    _enter(ledger, out, BY_HAND)
    return made


def rotate(ledger: Ledger, folder: Path, moment: datetime, made_for: str = "") -> Backup | None:
    """Copy the ledger into its folder; none when nothing changed since the newest copy. Thins the folder.

    A copy that is `made_for` something stays until the clerk removes it; so does the newest copy when it is the
    ledger as it is now. Raises UnwritableError when the folder cannot be used, DamagedError when the ledger cannot be
    read, LedgerError for a copy that is only being looked at.
    """
    if manifests.is_unfolded(ledger.path):
        raise LedgerError("这是备份，只能看；要备份，请先回到现在的台账。")
    try:
        _tidy(folder)
        newest = latest(folder, manifests.identity(ledger.path))
        if newest is None or not _is_current(newest, ledger):
            made = _copied(ledger.path, _free(folder, ledger, moment), moment, made_for)
            _enter(ledger, made.path, made_for or BY_ITSELF)
        else:
            made = None
            _keep(newest, made_for)
        _thin(folder, ledger, moment)
    except OSError as error:
        raise UnwritableError(f"备份文件夹“{folder.name}”不能用：{reason(error)}。请换一个备份文件夹。") from error
    if made is not None:
        ledger.announce(BACKUPS)
    return made


def safeguard(ledger: Ledger, act: str) -> Callable[[], None]:
    """Copy the ledger before an act that changes much of it; what comes back keeps that copy once the act is done.

    Where the chosen folder cannot be used (the stick is not in), beside the ledger. Raises UnwritableError when there
    is no room there either; the act must not be done then. A ledger with nothing in it yet needs no copy.
    """
    if ledger.closed_for_writing or not _is_begun(ledger):  # the act itself says that it cannot be done
        return lambda: None
    folders = dict.fromkeys((manifests.folder_of(ledger.path), manifests.beside(ledger.path)))
    for folder in folders:
        try:
            rotate(ledger, folder, ledger.clock())
            break
        except UnwritableError as error:
            trouble = error
    else:
        raise UnwritableError(f"{act}要先备份，备份没有做成，这一步先不做：{trouble}")
    kept = latest(folder, manifests.identity(ledger.path))
    return lambda: _keep(kept, act)


def remove(kept: Backup, newest: Backup) -> None:
    """Remove a copy that the clerk does not want any more; raises LedgerError for the newest one."""
    if kept.path == newest.path:
        raise LedgerError("这是最新的一份备份，不能删除；做了更新的备份后再删。")
    try:
        kept.path.unlink(missing_ok=True)
        manifests.manifest_of(kept.path).unlink(missing_ok=True)
    except OSError as error:
        raise UnwritableError(f"“{kept.path.name}”删不掉：{reason(error)}。") from error


def copies(ledger_path: Path) -> tuple[Backup, ...]:
    """The safety copies of a ledger in its folder, the one with the most recent journal first."""
    return manifests.kept_in(manifests.folder_of(ledger_path), manifests.identity(ledger_path))


def latest(folder: Path, ledger: str) -> Backup | None:
    """The copy of a ledger with the most recent journal (the clock may have been wrong)."""
    return next(iter(manifests.kept_in(folder, ledger)), None)


def newest_good(folder: Path, ledger: str) -> Backup | None:
    """The most recent copy of a ledger that is still, byte for byte, what was written and can be opened."""
    return next((each for each in manifests.kept_in(folder, ledger) if is_good(each)), None)


def is_good(kept: Backup) -> bool:
    """Whether a copy still is what its manifest says."""
    try:
        if manifests.size(kept.path) != kept.size or manifests.digest(kept.path) != kept.sha256:
            return False
        described = manifests.describe(kept.path, kept.made_at)
    except (OSError, DamagedError, Locked):
        return False
    return (described.head, described.counts) == (kept.head, kept.counts)


def _is_current(newest: Backup, ledger: Ledger) -> bool:
    """Whether a copy is the ledger as it is now: what only left it since, this copy among it, changed nothing."""
    return manifests.size(newest.path) == newest.size and manifests.holds(newest.head, ledger.path)


def _enter(ledger: Ledger, out: Path, made_for: str) -> None:
    with contextlib.suppress(UnwritableError):  # the copy is made, and good without its entry
        enter(ledger, Leaving(f"台账（{made_for}）"), str(out.absolute()), act=BACKUP)


def _is_begun(ledger: Ledger) -> bool:
    with ledger.read() as session:
        return (
            session.scalar(select(JournalRow.seq).where(JournalRow.entry_table.not_in(("settings", OUTGOING))).limit(1))
            is not None
        )


def _keep(kept: Backup | None, made_for: str) -> None:
    """Write down what a copy was made for, so that it is not thinned."""
    if kept is not None and made_for and not kept.made_for:
        with contextlib.suppress(UnwritableError):  # the act is done, and the copy is there
            manifests.keep(replace(kept, made_for=made_for), kept.path)


def _copied(source: Path, out: Path, moment: datetime, made_for: str) -> Backup:
    made: list[Backup] = []

    def check(temporary: Path) -> None:
        try:
            made.append(replace(manifests.describe(temporary, moment), made_for=made_for))
        except DamagedError as error:
            raise DamagedError(
                f"台账“{source.name}”已损坏，没有做成备份。请先核对，再从最近的备份恢复。",
                remedy=Remedy.RESTORE,
            ) from error
        except UnwritableError as error:
            raise UnwritableError(UNREAD.format(out.name)) from error  # the temporary one says nothing to a clerk
        manifests.manifest_of(out).unlink(missing_ok=True)  # it told of a file that is gone

    build_new(out, lambda temporary: copy(source, temporary), check=check)
    with contextlib.suppress(UnwritableError):  # the copy is good without it; rotate writes it later
        manifests.keep(made[0], out)
    return replace(made[0], path=out)


def _thin(folder: Path, ledger: Ledger, moment: datetime) -> None:
    """Only copies that bear the name of one that came by itself go; nobody else's file is touched."""
    kept = manifests.kept_in(folder, manifests.identity(ledger.path))
    own = [each for each in kept if manifests.dated(each.path)]
    for each in ladder.leaving(own, moment, shutil.disk_usage(folder).free):
        each.path.unlink(missing_ok=True)
        manifests.manifest_of(each.path).unlink(missing_ok=True)


def _tidy(folder: Path) -> None:
    sweep(folder)
    for path in folder.glob(f"{PREFIX}*{SUFFIX}{manifests.BESIDE}"):
        if not path.with_name(path.name.removesuffix(manifests.BESIDE)).exists():
            path.unlink(missing_ok=True)
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        when = manifests.dated(path)
        if when is None or manifests.read(path) is not None:
            continue
        with contextlib.suppress(DamagedError, Locked):
            manifests.keep(replace(manifests.describe(path, when), made_for=UNKNOWN), path)


def _free(folder: Path, ledger: Ledger, moment: datetime) -> Path:
    name = f"{PREFIX}{manifests.identity(ledger.path)[:8]}-{moment:{STAMP}}"
    tries = (folder / f"{name}{f'-{again}' if again else ''}{SUFFIX}" for again in range(1000))
    return next(path for path in tries if not path.exists())
