"""Where an examination reads its rows: SQLite itself, or a PostgreSQL server that answers in its manner."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from types import TracebackType
from typing import Any, Protocol, Self


class RowsRead(Protocol):
    """Rows, one after the other."""

    def __iter__(self) -> Iterator[Any]: ...

    def fetchone(self) -> Any: ...


class RowSource(Protocol):
    """What sqlite3's connections can do, as far as an examination of rows needs it."""

    def execute(self, statement: str, values: Any = ..., /) -> RowsRead: ...

    def executemany(self, statement: str, rows: Iterable[Any], /) -> Any: ...


class ServerRows:
    """A transaction of psycopg's whose rows hold what a file would: days and documents as text, truth as a number."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._names = count()
        self._open = ExitStack()

    def execute(self, statement: str, values: Sequence[Any] = (), /) -> RowsRead:
        if not statement.startswith("SELECT"):
            made: RowsRead = self._open.enter_context(self._connection.execute(statement.removesuffix("WITHOUT ROWID")))
            return made
        named = self._connection.cursor(name=f"rows_{next(self._names)}")  # row by row: a journal may be long
        cursor = self._open.enter_context(named)
        _as_stored(cursor.adapters)
        read: RowsRead = cursor.execute(_marked(statement), tuple(values))
        return read

    def executemany(self, statement: str, rows: Iterable[Any], /) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(_marked(statement), rows)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if error is None:  # else the transaction is broken off, and every cursor with it
            self._open.close()


def _marked(statement: str) -> str:
    return statement.replace("%", "%%").replace("?", "%s")


def _as_stored(adapters: Any) -> None:
    from psycopg.adapt import Loader
    from psycopg.types.string import TextLoader

    class Truth(Loader):
        def load(self, data: Any) -> int:
            return int(bytes(data) == b"t")

    for kind in ("date", "json", "jsonb", "timestamp"):
        adapters.register_loader(kind, TextLoader)
    adapters.register_loader("bool", Truth)
