"""Shape: the tables and indexes that a ledger has, and what somebody else put into the file beside them."""

import contextlib
import functools
import re
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import create_engine

from app.errors import DamagedError, Remedy
from app.ledger.database import SCHEMA, unread, unreadable
from app.ledger.locks import connect
from app.models.tables import Base

Shape = Mapping[str, tuple[str, str, str]]


def demand_own(path: Path) -> None:
    """Raise DamagedError where a file of the present schema has triggers, views or tables that the program never made.

    A trigger that somebody planted writes whatever it likes at the next saving, under the clerk's name.
    """
    try:
        with contextlib.closing(connect(path)) as connection:
            first = next(differences(connection), "")
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”已损坏，读不下去。请从最近的备份恢复。") from error
    if first:
        raise DamagedError(
            f"“{path.name}”被别的程序改动过，没有打开：{first}请从最近的好备份恢复。", remedy=Remedy.RESTORE
        )


def differences(connection: sqlite3.Connection) -> Iterator[str]:
    """What is not as the program makes it, in sentences."""
    there, meant = shape(connection), _declared()
    for name in sorted(there.keys() ^ meant.keys()):
        yield f"台账的表结构不对：{name}{'是多出来的' if name in there else '不见了'}。"
    for name in sorted(there.keys() & meant.keys()):
        if there[name] != meant[name]:
            yield f"台账的表结构不对：{name} 被改动过。"


def is_present(connection: sqlite3.Connection) -> bool:
    """Whether a file has the present schema, so that its shape can be told."""
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA)


def shape(connection: sqlite3.Connection) -> Shape:
    """Tables and indexes by name; what SQLite or FTS5 makes for itself is compared by name only."""
    objects = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {
        str(name): (str(sort), str(table), "" if _inner(str(name)) else _plain(str(sql)))
        for sort, name, table, sql in objects
        if not str(name).startswith("sqlite_stat")
    }


def _plain(sql: str) -> str:
    """A declaration without its breaks: SQLite sets a column that is added later otherwise than SQLAlchemy."""
    return re.sub(r" ?([(),]) ?", r"\1", " ".join(sql.split()))


def _inner(name: str) -> bool:
    return name.startswith(("sqlite_", "search_index_"))


@functools.cache
def _declared() -> Shape:
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            Base.metadata.create_all(connection)
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            return shape(driver)
    finally:
        engine.dispose()
