"""The PostgreSQL database beneath a ledger: how it is opened, what marks it, what its errors mean to a clerk.

A verb takes a lock that lasts as long as its transaction, before it sees anything: so verbs of many clerks come one
after the other, each sees what the one before wrote, and the journal has one end, as SQLite's BEGIN IMMEDIATE has it.
Whoever reads sees one moment of the ledger and waits for nobody.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Table,
    create_engine,
    event,
    make_url,
    select,
    text,
)
from sqlalchemy.exc import ArgumentError, DatabaseError, IntegrityError, NoSuchModuleError

from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger.database import BUSY, SCHEMA
from app.ledger.dialect import Compiler
from app.ledger.place import Server

DRIVER = "postgresql+psycopg"
LOCK = 0x6C69627500  # “liubu”; one ledger a database
WAIT = "10s"
MARK = Table("liubu", MetaData(), Column("schema", Integer, nullable=False))

READER, CLERK = "liubu_reader", "liubu_clerk"
ROLES = {"reader": READER, "clerk": CLERK}

OUT_OF_REACH = (
    "连不上数据库“{}”：请检查网址、网络、用户名和密码，或请数据库管理员看看服务器是否开着；没有写入任何内容。"
)
NO_DRIVER = "这台电脑没有装 PostgreSQL 的驱动，请用 pip install 'liubu[postgresql]' 装上再试。"
NO_ADDRESS = "数据库的网址不对，要写成 postgresql+psycopg://用户@主机/数据库。"
CONFLICT = "同一时刻别人也在写，这一次没有写入任何内容，请再试一次。"
BROKEN_OFF = "与数据库“{}”的连接断了，或服务器正在停机、换机。刚才这一次可能没有写入，请重新打开，看过再补。"
REFUSED_BY = "用户没有这样做的权限，没有写入任何内容。请数据库管理员按 docs/postgresql.md 给它合适的角色。"
STANDBY = "连到的是只读的备库，不能写入。请改用主库的网址。"
FULL_DISK = "数据库服务器的磁盘已满，这一次没有写入，已有内容完好。请数据库管理员腾出空间后再试。"
CROWDED = "数据库服务器的连接或内存用完了，这一次没有写入。请稍等再试，或请数据库管理员调整。"
TOO_LONG = "数据库服务器嫌这一步太久，中断了它，没有写入任何内容。请再试一次，或请数据库管理员放宽时限。"
UNFIT = "有内容数据库存不下（如不可见的控制字符、过大的数），没有写入。请改正后再试。"
BROKEN = "数据库“{}”里有损坏的内容，没有再写入。请数据库管理员检查磁盘，并从备份恢复。"
NO_LOGIN = "数据库“{}”不让登录：用户名或密码不对，或没有登录的权限。请核对后再试。"
NO_DATABASE = "服务器上没有“{}”这个数据库。请数据库管理员先建一个（见 docs/postgresql.md）。"
FOREIGN_KEY = "23503"

_UNWRITTEN = {
    "55P03": BUSY,
    "40001": CONFLICT,
    "40P01": CONFLICT,
    "57014": TOO_LONG,
    "53100": FULL_DISK,
    "53200": CROWDED,
    "53300": CROWDED,
    "25006": STANDBY,
    "58030": FULL_DISK,
    "57P01": BROKEN_OFF,
    "57P02": BROKEN_OFF,
    "57P03": BROKEN_OFF,
}
_MISTAKEN = {
    "42501": REFUSED_BY,
    "28P01": NO_LOGIN,
    "28000": NO_LOGIN,
    "3D000": NO_DATABASE,
}
_DAMAGED = {"XX001", "XX002"}
_UNFIT_CLASS = "22"
_WORDS = {  # of a refused connection, which bears no code
    "authentication failed": NO_LOGIN,
    "no pg_hba.conf entry": NO_LOGIN,
    "no password supplied": NO_LOGIN,
    "does not exist": NO_DATABASE,
    "too many": CROWDED,
    "remaining connection slots": CROWDED,
}


@contextmanager
def transaction(place: Server, engine: Engine, **options: bool) -> Iterator[Connection]:
    """A transaction outside any verb; `writing` takes the lock. Raises what its errors mean to a clerk."""
    import psycopg

    faults = ServerFaults(place)
    try:
        with engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection
    except DatabaseError as error:
        raise faults.translated(error) from error
    except psycopg.Error as error:
        raise faults.translated(DatabaseError("", None, error)) from error


@dataclass(frozen=True, slots=True)
class ServerFaults:
    """What PostgreSQL's errors mean, by their codes: its words are in the server's language."""

    server: Server

    def dangles(self, error: IntegrityError) -> bool:
        return _state(error) == FOREIGN_KEY

    def unwritten(self, error: DatabaseError) -> Exception | None:
        return self.translated(error)

    def translated(self, error: DatabaseError) -> Exception:
        state, name = _state(error), self.server.name
        if state is None and _lost(error):
            sentence = next((meant for words, meant in _WORDS.items() if words in str(error.orig)), OUT_OF_REACH)
            broken = sentence is OUT_OF_REACH and error.connection_invalidated
            return UnwritableError((BROKEN_OFF if broken else sentence).format(name))
        if state in _UNWRITTEN:
            return UnwritableError(_UNWRITTEN[state].format(name))
        if state in _MISTAKEN:
            return LedgerError(_MISTAKEN[state].format(name))
        if state in _DAMAGED:
            return DamagedError(BROKEN.format(name))
        if _cannot_be_kept(error, state):
            return LedgerError(UNFIT)
        return error

    def let_go(self, _: Connection) -> None:
        """Nothing: what goes back to the pool is rolled back there."""


def engine(server: Server) -> Engine:
    """Connections to the database, each prepared alike. Raises LedgerError where there is no driver, or no address."""
    try:
        url = make_url(server.url).set(drivername=DRIVER)
        made = create_engine(
            url,
            pool_pre_ping=True,  # a server that was started anew is noticed before a verb begins
            hide_parameters=True,  # what a clerk writes stands in no error
            connect_args={
                "prepare_threshold": None,
                "connect_timeout": 10,
                "application_name": "liubu",
                "client_encoding": "utf8",
            },
        )
    except ImportError as error:
        raise LedgerError(NO_DRIVER) from error
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise LedgerError(NO_ADDRESS) from error
    made.dialect.statement_compiler = Compiler
    event.listen(made, "connect", _prepare)
    event.listen(made, "begin", _begin)
    return made


def schema_of(connection: Connection) -> int | None:
    """The schema number of the ledger in a database; none where there is no ledger."""
    if connection.exec_driver_sql("SELECT to_regclass('liubu')").scalar() is None:
        return None
    version: int | None = connection.scalar(select(MARK.c.schema))
    return version or 0


def stamp(connection: Connection) -> None:
    """Mark the database as a ledger of the present schema."""
    MARK.create(connection, checkfirst=True)
    connection.execute(MARK.delete())
    connection.execute(MARK.insert().values(schema=SCHEMA))


def authorise(connection: Connection) -> None:
    """Let the roles that the administrator made do what is theirs: look, or write everything but the journal anew.

    They belong to the whole server, so nothing here makes them; whoever made the ledger administers it.
    """
    there = set(connection.scalars(text("SELECT rolname FROM pg_roles WHERE rolname IN (:reader, :clerk)"), ROLES))
    schema = connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar()
    if there:
        everyone = ", ".join(sorted(there))
        connection.exec_driver_sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {everyone}")
    if CLERK in there:
        connection.exec_driver_sql(f"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {CLERK}")
        connection.exec_driver_sql(f"REVOKE UPDATE, DELETE ON journal FROM {CLERK}")  # it is only ever added to
        connection.exec_driver_sql(f"REVOKE INSERT, UPDATE, DELETE ON {MARK.name} FROM {CLERK}")


def _prepare(connection: Any, _record: object) -> None:
    """A sum of whole numbers is one, as in SQLite; the server's own numbers have any length."""
    from psycopg.adapt import Loader

    class Number(Loader):
        def load(self, data: Any) -> int | float:
            digits = bytes(data)
            return float(digits) if b"." in digits or b"N" in digits else int(digits)

    connection.adapters.register_loader("numeric", Number)


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("writing"):
        lock = f"SELECT pg_advisory_xact_lock({LOCK})"
        level = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED"  # its first sight must come after the lock
        connection.exec_driver_sql(f"{level}; SET LOCAL lock_timeout = '{WAIT}'; {lock}")
        return
    mode = "READ WRITE" if options.get("noting") else "READ ONLY"  # an examination notes things in a table of its own
    quick = "SET LOCAL jit = off"  # it compiles a figure's query longer than the query takes
    connection.exec_driver_sql(f"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ {mode}; {quick}")


def _state(error: DatabaseError) -> str | None:
    return getattr(error.orig, "sqlstate", None)


def _lost(error: DatabaseError) -> bool:
    import psycopg

    return isinstance(error.orig, psycopg.OperationalError)


def _cannot_be_kept(error: Any, state: str | None) -> bool:
    import psycopg

    return isinstance(error.orig, psycopg.DataError) or (state or "").startswith(_UNFIT_CLASS)
