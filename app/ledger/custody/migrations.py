"""Migrations: an older ledger becomes one of the present schema, on a copy that takes its place when it is whole."""

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, pool
from sqlalchemy.exc import DatabaseError

from app import models
from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.files import safe_build
from app.ledger import database
from app.ledger.custody import checks, earlier, manifests
from app.ledger.database import (
    FULL,
    SCHEMA,
    UNREAD,
    bare_engine,
    disk_failed,
    readable,
    schema_of,
    unread,
    unreadable,
)
from app.ledger.locks import connect

SCRIPTS = Path(models.__file__).parent / "migrations"


def migrate(path: Path) -> None:
    """Bring a ledger to the present schema. The old file stays as a copy in the folder of backups.

    A kill at any time leaves the old ledger or the new one. Raises DamagedError when the old one is not whole,
    UnwritableError on a full disk; the old one is untouched then.
    """
    version = schema_of(path)
    if version not in range(1, SCHEMA):
        raise DamagedError(
            f"“{path.name}”的格式号（{version}）不对，没有改动它。请从最近的备份恢复。", remedy=Remedy.RESTORE
        )
    before = _stamp(path)
    kept = manifests.folder_of(path) / earlier.name_of(version, manifests.last_entry(path)[0])
    safe_build(kept, lambda temporary: database.copy(path, temporary), guarded=False)

    def build(temporary: Path) -> None:
        database.copy(kept, temporary)
        upgrade(temporary)

    def check(temporary: Path) -> None:
        report = checks.check_file(temporary)
        if not report.sound:
            raise DamagedError(f"升级前的检查没有通过，台账没有改动：{report.findings[0].sentence}")
        if _stamp(path) != before or path.with_name(f"{path.name}-journal").exists():
            raise LedgerError("升级时另一个程序改动了台账，没有升级。请关掉它再打开一次。")

    safe_build(path, build, check=check, guarded=False)


def upgrade(path: Path, upto: int = SCHEMA) -> None:
    """Run the revisions that are due, in one transaction, on a copy. Raises OSError when there is no room."""
    engine = bare_engine(path, {}, poolclass=pool.NullPool)
    event.listen(engine, "connect", _autocommit)
    version = _version(path)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            run(connection, version, upto)
            _finish(connection, upto)
    except unreadable(DatabaseError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError) as error:
        full = any(sign in str(error) for sign in FULL)
        if (full and not readable(path)) or (not full and disk_failed(getattr(error, "orig", error), path)):
            raise UnwritableError(UNREAD.format(path.name)) from error
        if full:
            raise UnwritableError("升级需要一份台账大小的空间，磁盘已满。请腾出空间后再打开；台账没有改动。") from error
        raise DamagedError(
            "台账升级不了，多半是被别的程序改动过；台账没有改动。请从最近的备份恢复。", remedy=Remedy.RESTORE
        ) from error
    finally:
        engine.dispose()


def run(connection: Connection, version: int, upto: int) -> None:
    """The revisions after `version`, within the transaction of the connection."""
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    revisions = ScriptDirectory(str(SCRIPTS)).iterate_revisions(_name(upto), _name(version) if version else "base")
    with Operations.context(MigrationContext.configure(connection)):
        for revision in reversed(list(revisions)):
            revision.module.upgrade()


def _finish(connection: Connection, version: int) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    connection.exec_driver_sql("COMMIT")


def _autocommit(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # else the driver commits before DDL, and a kill leaves half a migration
    connection.execute("PRAGMA foreign_keys = OFF")  # a table that is rebuilt is gone for a moment


def _name(version: int) -> str:
    return f"{version:04d}"


def _version(path: Path) -> int:
    try:
        with contextlib.closing(connect(path)) as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”已损坏，读不下去。请从最近的备份恢复。") from error


def _stamp(path: Path) -> tuple[int, bytes]:
    """Size and change counter of a database file."""
    try:
        with path.open("rb") as file:
            return path.stat().st_size, file.read(28)[24:]
    except OSError as error:
        raise UnwritableError(UNREAD.format(path.name)) from error
