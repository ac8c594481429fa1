"""The database file beneath a ledger: how SQLite opens it, what marks it, what its errors mean to a clerk."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.orm import Session

from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.files import CHUNK, LEDGER_MARK, demand_plain
from app.ledger import locks
from app.ledger.locks import connect, database_errors, operational_errors, uri

APPLICATION_ID = LEDGER_MARK
SCHEMA = 11
FULL = ("disk is full", "readonly database", "disk I/O error", "unable to open database file")
DAMAGED = "台账“{}”已损坏，没有再写入任何内容。请从最近的备份恢复。"
UNREAD = locks.UNREAD
NOT_READ = (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_CORRUPTFS)
_READING, _WRITING = -2000, -6000  # KiB of pages that each connection keeps; the window has one a thread
_NO_ANSWER = (sqlite3.SQLITE_IOERR, *NOT_READ)
_DAMAGE = ("malformed", "not a database", "vtable constructor failed")
GONE = "台账“{}”不见了，可能被移走、改名，或盘已拔出；这一次没有写入。请放回原处，再试一次。"
BUSY = locks.BUSY


class WatchedSession(Session):
    """A session that writes: it tells the journal and the search index of every row, once they are attached."""


@dataclass(frozen=True, slots=True)
class FileFaults:
    """What SQLite's errors mean for a ledger in a file."""

    path: Path

    def dangles(self, error: IntegrityError) -> bool:
        return "FOREIGN KEY" in str(error.orig)

    def unwritten(self, error: DatabaseError) -> Exception | None:
        """The error of a verb that could not write; None where the disk is full or cannot be written to."""
        words = str(error.orig)
        if "locked" in words:
            return UnwritableError(BUSY)
        if not any(sign in words for sign in FULL):
            return error
        if not self.path.exists():
            return UnwritableError(GONE.format(self.path.name))
        if getattr(error.orig, "sqlite_errorcode", None) in NOT_READ:
            return UnwritableError(UNREAD.format(self.path.name))
        return None

    def translated(self, error: DatabaseError) -> Exception:
        return translated(error, self.path)

    def let_go(self, connection: Connection) -> None:
        with locks.excused():
            connection.connection.rollback()  # a COMMIT that is refused leaves its transaction open


def unreadable(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What reading a file may raise, and these others; SQLite's message may quote what cannot be decoded."""
    return database_errors(UnicodeDecodeError, *others)


def schema_of(path: Path) -> int:
    """The schema number of a ledger file. Raises LedgerError when it is none, DamagedError when it is unreadable."""
    demand_plain(path)
    try:
        with contextlib.closing(connect(path)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    except unreadable() as error:
        raise _unopened(error, path) from error
    if application != APPLICATION_ID:
        raise LedgerError(f"“{path.name}”不是六簿台账，请选择扩展名为 .liubu 的文件。")
    return version


def stamp(connection: Connection) -> None:
    """Mark the file as a ledger of the present schema."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def engine(path: Path) -> Engine:
    """Connections to a ledger file, each prepared alike."""
    made = bare_engine(path, {"check_same_thread": False, "timeout": 10})
    event.listen(made, "connect", _prepare)
    event.listen(made, "begin", _begin)
    return made


def bare_engine(path: Path, settings: Mapping[str, Any], **options: Any) -> Engine:
    """Connections to a ledger file as SQLAlchemy makes them; to a locked one by the library that can read it."""
    name, mode = uri(path).split("?mode=")  # a ledger may be called 台账?.liubu, and none is made by opening it
    url = URL.create("sqlite", database=name, query={"mode": mode, "uri": "true"})
    if not locks.is_locked(path):
        return create_engine(url, connect_args=dict(settings), **options)
    return create_engine(url, module=locks.sqlcipher(), creator=locks.creator(path, **settings), **options)


def translated(error: DatabaseError, path: Path) -> Exception:
    """The error as a clerk can mend it; itself where it is a bug."""
    words = str(error.orig)
    if "locked" in words:
        return UnwritableError(BUSY)
    if disk_failed(error.orig, path):
        return UnwritableError((UNREAD if path.exists() else GONE).format(path.name))
    if any(sign in words for sign in _DAMAGE):
        return DamagedError(DAMAGED.format(path.name), remedy=Remedy.RESTORE)
    return error


def disk_failed(error: BaseException | None, path: Path) -> bool:
    """Whether the disk gave no answer, which says nothing of the file. SQLite calls most of such failures “malformed”;
    where the whole file can be read after all, and is sound, the disk failed for a moment.
    """
    words = str(error)
    if "disk I/O error" in words or "unable to open" in words:
        return True
    if not any(sign in words for sign in _DAMAGE):
        return False
    once = getattr(error, "sqlite_errorcode", None) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR}
    return not readable(path) or (once and _is_whole(path))


def unread(error: Exception, path: Path, damaged: str) -> LedgerError:
    """Why a file could not be read: the disk failed on the way (which says nothing of the file), or it is damaged."""
    if disk_failed(error, path):
        return UnwritableError(UNREAD.format(path.name))
    return DamagedError(damaged, remedy=Remedy.RESTORE)


def _unopened(error: Exception, path: Path) -> LedgerError:
    words = str(error)
    if "locked" in words:
        return UnwritableError(BUSY)
    if path.is_dir():
        return LedgerError(f"“{path.name}”打不开：它是一个文件夹，不是台账。请选择扩展名为 .liubu 的文件。")
    if any(sign in words for sign in FULL) and "disk I/O error" not in words and not os.access(path, os.R_OK | os.W_OK):
        return LedgerError(f"“{path.name}”打不开：没有读写权限，或盘已拔出。请检查后再试；台账没有改动。")
    return unread(error, path, f"“{path.name}”不是六簿台账，或文件已损坏，没有改动它。可从备份恢复。")


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy says BEGIN, not sqlite3
    for pragma in (
        "foreign_keys = ON",
        "journal_mode = DELETE",  # people copy files: nothing may wait in a second one
        "synchronous = EXTRA",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        f"cache_size = {_WRITING}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing")
    file = connection.connection.dbapi_connection
    if isinstance(file, sqlite3.Connection):  # the pages of a locked file are kept: they were deciphered
        file.execute(f"PRAGMA cache_size = {_WRITING if writing else _READING}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


_SIGNS = {"I/O": errno.EIO, "unable to open": errno.EACCES}


def copy(source: Path, target: Path) -> None:
    """Copy a database page by page, as it is committed, under the lock that it has.

    Raises OSError on a full disk, DamagedError when unreadable.
    """
    try:
        with (
            contextlib.closing(connect(source)) as reading,
            contextlib.closing(locks.made(target, source)) as writing,
        ):
            writing.execute("PRAGMA journal_mode = OFF")  # a half-written copy is thrown away, not rolled back
            writing.execute("PRAGMA synchronous = OFF")  # safe_build syncs the whole file
            reading.backup(writing)
    except operational_errors() as error:
        words = str(error)
        if "locked" in words:
            raise LedgerError("台账正被另一个程序占用，请稍等片刻再试。") from error
        if "I/O" in words and not readable(source):
            raise UnwritableError(UNREAD.format(source.name)) from error
        raise OSError(next((code for sign, code in _SIGNS.items() if sign in words), errno.ENOSPC), words) from error
    except unreadable() as error:
        raise unread(error, source, f"“{source.name}”已损坏，读不下去。请从最近的备份恢复。") from error


def tells_of_the_disk(verdict: str) -> bool:
    """Whether what integrity_check or quick_check says of a file is that the disk gave no answer."""
    return any(verdict.endswith(f"error code={code}") or f"error code={code} " in verdict for code in _NO_ANSWER)


def readable(path: Path) -> bool:
    """Whether every byte of a file can be read: SQLite says the same of a failing source and a failing target."""
    try:
        with path.open("rb") as file:
            while file.read(CHUNK):
                continue
    except OSError:
        return False
    return True


def _is_whole(path: Path) -> bool:
    try:
        with contextlib.closing(connect(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except unreadable():
        return False
