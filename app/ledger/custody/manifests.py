"""Manifests: what a safety copy held when it was made, so that it can be told whether it is still good."""

import contextlib
import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import CHUNK, TEMPORARY, plain_bytes, write_bytes
from app.ledger.custody import shape
from app.ledger.custody.row_source import RowSource
from app.ledger.database import UNREAD, disk_failed, tells_of_the_disk, unread, unreadable
from app.ledger.journal import START
from app.ledger.locks import Locked, connect, database_errors
from app.models.draft import Draft
from app.models.journal import OUTGOING, JournalRow
from app.models.tables import WATCHED

PREFIX, SUFFIX, BESIDE = "备份-", ".liubu", ".json"
LARGEST = 1 << 20  # bytes of a manifest
STAMP = "%Y-%m-%d-%H%M%S"
_NAME = re.compile(rf"{PREFIX}(?:[0-9a-f]{{8}}-)?(\d{{4}}-\d\d-\d\d-\d{{6}})(-\d+)?{re.escape(SUFFIX)}")
COUNTED = (*(model.__tablename__ for model in WATCHED), Draft.__tablename__, JournalRow.__tablename__)
_FIRST = f"SELECT hash FROM {JournalRow.__tablename__} WHERE seq = 1"


@dataclass(frozen=True, slots=True)
class Backup:
    """A safety copy; `head` is the last entry of its journal, `counts` the rows of each table.

    `ledger` tells whose copy it is, `made_for` the act before which it was made (empty for the copies that come by
    themselves), `checked_on` the day on which it passed a full check.
    """

    path: Path
    made_at: datetime
    schema: int
    head: tuple[int, str]
    counts: Mapping[str, int]
    sha256: str
    size: int
    ledger: str = ""
    made_for: str = ""
    checked_on: date | None = None


def describe(path: Path, made_at: datetime) -> Backup:
    """Open a copy and read what it holds. Raises DamagedError when it cannot be read to the end, or holds what the
    program never made.
    """
    try:
        with contextlib.closing(connect(path, "ro")) as connection:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if tells_of_the_disk(str(verdict)):
                raise UnwritableError(UNREAD.format(path.name))
            if verdict != "ok":
                raise DamagedError(f"“{path.name}”已损坏，不能用来恢复。请改用更早的备份。")
            foreign = next(shape.differences(connection), "") if shape.is_present(connection) else ""
            if foreign:
                raise DamagedError(f"“{path.name}”被别的程序改动过：{foreign}请改用更早的备份。")
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
            head, counts, whose = head_of(connection), counts_of(connection), identity_of(connection)
            return Backup(path, made_at, version, head, counts, digest(path), size(path), whose)
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”读不下去，不能用来恢复。请改用更早的备份。") from error


def head_of(connection: RowSource) -> tuple[int, str]:
    """Number and hash of the last journal entry."""
    last = connection.execute(f"SELECT seq, hash FROM {JournalRow.__tablename__} ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(last[0]), str(last[1])) if last else (0, START)


def identity_of(connection: sqlite3.Connection) -> str:
    """Which ledger a file is: the seal of the first entry of its journal, which no two ledgers share."""
    first = connection.execute(_FIRST).fetchone()
    return str(first[0]) if first else ""


def identity(path: Path) -> str:
    """The same for a file; empty where it is damaged. Raises UnwritableError where the disk fails."""
    try:
        with contextlib.closing(connect(path)) as connection:
            return identity_of(connection)
    except unreadable() as error:  # whoever reads on is told what is damaged
        if disk_failed(error, path):
            raise UnwritableError(UNREAD.format(path.name)) from error
        return ""


def last_entry(path: Path) -> tuple[int, str]:
    """The same for a file. Raises DamagedError when it cannot be read."""
    try:
        with contextlib.closing(connect(path)) as connection:
            return head_of(connection)
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”已损坏，读不下去。请从最近的备份恢复。") from error


def holds(head: tuple[int, str], path: Path) -> bool:
    """Whether a file's journal goes on from that entry with nothing but what left it. Raises DamagedError."""
    try:
        with contextlib.closing(connect(path)) as connection:
            sealed = connection.execute(f"SELECT hash FROM {JournalRow.__tablename__} WHERE seq = ?", head[:1])
            later = f"SELECT 1 FROM {JournalRow.__tablename__} WHERE seq > ? AND entry_table <> ? LIMIT 1"
            changed = connection.execute(later, (head[0], OUTGOING)).fetchone() is not None
            return sealed.fetchone() == head[1:] and not changed
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”已损坏，读不下去。请从最近的备份恢复。") from error


def counts_of(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table holds."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return counted(connection, [name for name in COUNTED if name in there])


def counted(connection: RowSource, tables: Iterable[str] = COUNTED) -> dict[str, int]:
    """The same for these tables."""
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}


def keep(backup: Backup, beside: Path) -> None:
    """Write the manifest of the copy at `beside`."""
    content = {
        "made_at": backup.made_at.isoformat(timespec="seconds"),
        "schema": backup.schema,
        "head": list(backup.head),
        "counts": dict(backup.counts),
        "sha256": backup.sha256,
        "size": backup.size,
        "ledger": backup.ledger,
        "made_for": backup.made_for,
        "checked_on": backup.checked_on.isoformat() if backup.checked_on else "",
    }
    write_bytes(manifest_of(beside), json.dumps(content, ensure_ascii=False, indent=1).encode(), guarded=False)


def read(path: Path) -> Backup | None:
    """The manifest beside a copy, none when there is no readable one."""
    try:
        content = json.loads(plain_bytes(manifest_of(path), LARGEST))
        seq, sealed = content["head"]
        checked_on = str(content.get("checked_on", ""))
        return Backup(
            path,
            datetime.fromisoformat(content["made_at"]),
            int(content["schema"]),
            (int(seq), str(sealed)),
            {str(name): int(count) for name, count in content["counts"].items()},
            str(content["sha256"]),
            int(content["size"]),
            str(content.get("ledger", "")) or identity(path),
            str(content.get("made_for", "")),
            date.fromisoformat(checked_on) if checked_on else None,
        )
    except (LedgerError, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def kept_in(folder: Path, ledger: str) -> tuple[Backup, ...]:
    """The copies of a ledger in a folder that have a manifest, the one with the most recent journal first.

    Several ledgers may keep their copies in one folder.
    """
    own = [each for each in all_in(folder) if each.ledger == ledger]
    return tuple(sorted(own, key=lambda each: (each.head[0], each.made_at, each.path.name), reverse=True))


def all_in(folder: Path) -> tuple[Backup, ...]:
    """The copies of all ledgers in a folder that have a manifest."""
    backups = [read(path) for path in folder.glob(f"*{SUFFIX}")] if folder.is_dir() else []
    return tuple(each for each in backups if each is not None)


def folder_of(ledger_path: Path) -> Path:
    """Where the copies of a ledger are kept: beside it, unless the presidium chose another folder."""
    chosen = _chosen(ledger_path)
    return Path(chosen) if chosen else beside(ledger_path)


def beside(ledger_path: Path) -> Path:
    """The folder beside a ledger that keeps its copies unless the presidium chose another."""
    return ledger_path.with_name(f"{ledger_path.name}.备份")


def is_unfolded(path: Path) -> bool:
    """Whether a file was made out of a copy only to be looked at."""
    return path.parent.name.startswith(TEMPORARY)


def manifest_of(path: Path) -> Path:
    return path.with_name(path.name + BESIDE)


def dated(path: Path) -> datetime | None:
    """When a copy was made, by its name; none for a file that bears another name."""
    stamp = _NAME.fullmatch(path.name)
    if stamp is None:
        return None
    try:
        return datetime.strptime(stamp[1], STAMP)
    except ValueError:
        return None


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    sha256 = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            sha256.update(chunk)
    return sha256.hexdigest()


def size(path: Path) -> int:
    return path.stat().st_size


def _chosen(ledger_path: Path) -> str:
    try:
        with contextlib.closing(connect(ledger_path)) as connection:
            row = connection.execute("SELECT value FROM settings WHERE key = 'backup_folder'").fetchone()
            return str(json.loads(row[0]) or "") if row else ""
    except database_errors(Locked, ValueError, TypeError):  # whoever reads on is told
        return ""
