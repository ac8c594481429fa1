"""The only door to the database: one verb, one transaction, one journal entry a row."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger import county, journal, search_index
from app.ledger.database import BUSY, DAMAGED, FULL, GONE, NOT_READ, UNREAD, translated
from app.models.row import new_id
from app.models.setting import Setting

Clock = Callable[[], datetime]
DANGLING = "所选的代表、活动或其他内容已不在台账里，可能刚刚被撤销；这一次没有写入。请刷新后重新选择。"

OF_WHOM = ("unit_code", "unit_name", "county")  # settings that a township's part of a county's ledger has of its own


class Dangling(LedgerError):
    """A reference to an entry that is not there (any more), or to one that others still refer to."""


class Done(NamedTuple):
    """A verb of this sitting, which can be taken back."""

    verb: str
    action: str


class Township(NamedTuple):
    """Whose entries alone are read in a county's ledger."""

    code: str
    name: str


class Ledger:
    """One ledger file, open. `clerk` is written into the journal; `clock` gives the present moment.

    `safeguard` copies the file before an act of that name that changes much, and returns what keeps that copy once
    the act is done.
    """

    def __init__(self, path: Path, engine: Engine, clock: Clock, township: Township | None = None) -> None:
        self.path = path
        self.clock = clock
        self.clerk = ""
        self.closed_for_writing = ""
        self.on_full: Callable[[], bool] = lambda: False
        self.safeguard: Callable[[str], Callable[[], None]] = lambda _: _nothing
        self.sitting: list[Done] = []
        self._engine = engine
        self._listeners: list[Callable[[frozenset[str]], None]] = []
        self.township = township
        self._settings: dict[str, object] | None = None
        self._announced = 0

    @property
    def today(self) -> date:
        """The day on which the clerk works."""
        return self.clock().date()

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent view of the ledger; nothing mapped may leave it."""
        with self._session(writing=False) as session:
            yield session

    @contextlib.contextmanager
    def write(self, action: str, *, remembered: bool = True) -> Iterator[Session]:
        """One verb: BEGIN IMMEDIATE … COMMIT, journalled; anything raised rolls all of it back.

        A `remembered` verb can be taken back in this sitting.
        """
        if self.closed_for_writing:
            raise UnwritableError(self.closed_for_writing)
        verb = new_id()
        with self._session(writing=True) as session:
            try:
                journal.attach(session, action=action, verb=verb, clerk=self.clerk, at=self.clock())
                search_index.attach(session)
                yield session
                session.flush()
                search_index.keep(session)
                touched = journal.touched(session)
                session.commit()
            except OperationalError as error:
                session.rollback()
                raise self._unwritable(error) from error
            except IntegrityError as error:
                if "FOREIGN KEY" not in str(error.orig):
                    raise
                raise Dangling(DANGLING) from error
        if not touched:
            return
        if remembered:
            self.sitting.append(Done(verb, action))
        self.announce(touched)

    def announce(self, tables: frozenset[str]) -> None:
        """Tell everyone who reads the ledger which tables changed."""
        if "settings" in tables:
            self._announced += 1
            self._settings = None
        for listener in list(self._listeners):
            listener(tables)

    def subscribe(self, listener: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        """Call `listener` with the names of changed tables after every commit; returns the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def setting(self, key: str, default: Any = None) -> Any:
        """What the presidium decided for `key`."""
        if self.township is not None and key in OF_WHOM:
            return {"unit_code": self.township.code, "unit_name": self.township.name, "county": False}[key]
        known, began = self._settings, self._announced
        if known is None:
            with self.read() as session:
                known = {row.key: row.value for row in session.execute(select(Setting.key, Setting.value))}
            if began == self._announced:  # else another thread wrote meanwhile, and these may be the old ones
                self._settings = known
        return known.get(key, default)

    def decided(self, key: str) -> dict[str, Any]:
        """What the presidium decided for `key`, one thing by one; nothing where it was kept in another shape."""
        kept = self.setting(key)
        return dict(kept) if isinstance(kept, dict) else {}

    def of_township(self, code: str, name: str) -> "Ledger":
        """The ledger of a county as the township's own would read: its entries alone, under its name."""
        narrowed = Ledger(self.path, self._engine, self.clock, Township(code, name))
        narrowed.clerk, narrowed.closed_for_writing = self.clerk, self.closed_for_writing
        return narrowed

    def connection(self) -> contextlib.AbstractContextManager[Connection]:
        """A plain connection outside any transaction, for backups and checks."""
        return self._engine.connect()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextlib.contextmanager
    def _session(self, *, writing: bool) -> Iterator[Session]:
        try:
            with (
                self._engine.connect().execution_options(writing=writing) as connection,
                Session(connection, autoflush=False, expire_on_commit=False) as session,
            ):
                session.info["writing"] = writing
                if self.township is not None:
                    county.narrow(session, self.township.code)
                try:
                    yield session
                except BaseException:
                    with contextlib.suppress(sqlite3.Error):
                        connection.connection.rollback()  # a COMMIT that is refused leaves its transaction open
                    raise
        except DatabaseError as error:
            raise translated(error, self.path) from error
        except UnicodeDecodeError as error:
            raise DamagedError(DAMAGED.format(self.path.name)) from error

    def _unwritable(self, error: OperationalError) -> Exception:
        words = str(error.orig)
        if "locked" in words:
            return UnwritableError(BUSY)
        if not any(sign in words for sign in FULL):
            return error
        if not self.path.exists():
            return UnwritableError(GONE.format(self.path.name))
        if getattr(error.orig, "sqlite_errorcode", None) in NOT_READ:
            return UnwritableError(UNREAD.format(self.path.name))
        freed = self.on_full()
        if freed:
            return UnwritableError("磁盘已满：已腾出备用空间，这一次没有写入，请再保存一次，并尽快清理磁盘。")
        self.closed_for_writing = "磁盘已满或台账所在的盘不可写，台账暂时只读，已有内容完好。请腾出空间后重新打开。"
        self.announce(frozenset({"closed_for_writing"}))
        return UnwritableError(self.closed_for_writing)


def _nothing() -> None:
    return


def put_settings(ledger: Ledger, **values: object) -> None:
    """Remember what the presidium decided."""
    with ledger.write("设置") as session:
        rows = {row.key: row for row in session.scalars(select(Setting))}
        for key, value in values.items():
            row = rows.get(key)
            if row is None:
                session.add(Setting(key=key, value=value))
                continue
            row.value = value


def unit_code(session: Session) -> str:
    """The code of the unit whose ledger this is."""
    code = session.scalar(select(Setting.value).where(Setting.key == "unit_code"))
    return str(code or "")
