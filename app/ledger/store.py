"""The only door to the database: one verb, one transaction, one journal entry a row."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.ledger import county, journal, search_index
from app.ledger.database import DAMAGED, FileFaults, WatchedSession
from app.ledger.place import NOT_A_FILE, Place, Server
from app.ledger.server_faults import ServerFaults
from app.models.journal import JournalRow
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
    """One ledger, open. `clerk` is written into the journal; `clock` gives the present moment.

    `safeguard` copies the file before an act of that name that changes much, and returns what keeps that copy once
    the act is done.
    """

    def __init__(self, place: Place, engine: Engine, clock: Clock, township: Township | None = None) -> None:
        self.place = place
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
        self._faults = ServerFaults(place) if isinstance(place, Server) else FileFaults(place)
        self._head: int | None = None
        self._announced_upto: int | None = None
        self._read_at: int | None = None

    @property
    def path(self) -> Path:
        """The file that it is. Raises LedgerError for what only a file has where it is in a server's database."""
        if isinstance(self.place, Server):
            raise LedgerError(NOT_A_FILE)
        return self.place

    @property
    def shared(self) -> bool:
        """Whether other programs may write to it meanwhile."""
        return isinstance(self.place, Server)

    @property
    def keeper(self) -> str:
        """Who writes it: on a server whoever is connected, for there are several."""
        connected = self.place.user if isinstance(self.place, Server) else ""
        return connected or str(self.setting("clerk", "") or "")

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
                session.info["read_at"] = self._read_at
                began = session.info["head"][0]
                yield session
                session.flush()
                search_index.keep(session)
                touched = journal.touched(session)
                session.commit()
            except OperationalError as error:
                session.rollback()
                raise self._unwritable(error) from error
            except IntegrityError as error:
                if not self._faults.dangles(error):
                    raise
                raise Dangling(DANGLING) from error
        if not touched:
            return
        self._head = session.info["head"][0]
        if self._announced_upto in {None, began}:
            self._announced_upto = self._head
        if remembered:
            self.sitting.append(Done(verb, action))
        self.announce(touched)

    def read_at(self) -> int | None:
        """How far the journal reaches now: kept beside what is read, for `upon`. None where nobody else writes."""
        if not self.shared:
            return None
        with self.read() as session:
            return journal.head(session)[0]

    @contextlib.contextmanager
    def upon(self, read_at: int | None) -> Iterator[None]:
        """Verbs go by what was read when the journal reached so far: they overwrite nothing that was changed since."""
        before, self._read_at = self._read_at, read_at
        try:
            yield
        finally:
            self._read_at = before

    def go_by(self, read_at: int | None) -> None:
        """Let every verb from now on go by what was read then; by what is there where there is None."""
        self._read_at = read_at

    def catch_up(self) -> frozenset[str]:
        """Tell everyone who reads the ledger what other programs wrote since the last time; the tables' names."""
        if not self.shared:
            return frozenset()
        with self.read() as session:
            since, self._announced_upto = self._announced_upto, self._head
            if since is None or since == self._head:
                return frozenset()
            tables = select(JournalRow.entry_table).where(JournalRow.seq > since).distinct()
            written = frozenset(session.scalars(tables))
        self.announce(written)
        return written

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
        narrowed = Ledger(self.place, self._engine, self.clock, Township(code, name))
        narrowed.clerk, narrowed.closed_for_writing = self.clerk, self.closed_for_writing
        return narrowed

    def at(self, clock: Clock) -> "Ledger":
        """The ledger as it reads at another moment: nothing is written through it."""
        moved = Ledger(self.place, self._engine, clock, self.township)
        moved.clerk, moved.closed_for_writing = self.clerk, "这是别的日子的台账，只能看，不能改。"
        return moved

    def connection(self) -> contextlib.AbstractContextManager[Connection]:
        """A plain connection outside any transaction, for backups and checks."""
        return self._engine.connect()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextlib.contextmanager
    def _session(self, *, writing: bool) -> Iterator[WatchedSession]:
        try:
            with (
                self._engine.connect().execution_options(writing=writing) as connection,
                WatchedSession(connection, autoflush=False, expire_on_commit=False) as session,
            ):
                session.info["writing"] = writing
                if self.township is not None:
                    county.narrow(session, self.township.code)
                if self.shared:
                    self._notice(session)
                try:
                    yield session
                except BaseException:
                    self._faults.let_go(connection)
                    raise
        except DatabaseError as error:
            raise self._faults.translated(error) from error
        except UnicodeDecodeError as error:
            raise DamagedError(DAMAGED.format(self.place.name), remedy=Remedy.RESTORE) from error

    def _notice(self, session: Session) -> None:
        """Forget what was remembered of a ledger to which another program wrote since."""
        head = journal.head(session)[0]
        if head != self._head:
            self._settings, self._head = None, head

    def _unwritable(self, error: OperationalError) -> Exception:
        known = self._faults.unwritten(error)
        if known is not None:
            return known
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
