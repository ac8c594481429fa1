"""The PostgreSQL database beneath a ledger: how it is opened, what marks it, what its errors mean to a clerk.

A verb takes a lock that lasts as long as its transaction, before it sees anything: so verbs of many clerks come one
after the other, each sees what the one before wrote, and the journal has one end, as SQLite's BEGIN IMMEDIATE has it.
Whoever reads sees one moment of the ledger and waits for nobody.
"""

from collections.abc import Iterator
from contextlib import contextmanager
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
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError

from app.errors import LedgerError
from app.ledger.database import SCHEMA
from app.ledger.place import Server
from app.ledger.server_faults import NO_ADDRESS, NO_DRIVER, ServerFaults

DRIVER = "postgresql+psycopg"
LOCK = 0x6C69627500  # “liubu”; one ledger a database
WAIT = "10s"
MARK = Table("liubu", MetaData(), Column("schema", Integer, nullable=False))

READER, CLERK = "liubu_reader", "liubu_clerk"
ROLES = {"reader": READER, "clerk": CLERK}
PARTS = (
    "SELECT inhrelid::regclass::text FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid "
    "WHERE relkind IN ('r', 'f') AND relnamespace = current_schema()::regnamespace"
)


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
    from app.ledger.dialect import Compiler  # SQLAlchemy's for PostgreSQL, which a file does without

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
    everyone = ", ".join(sorted(there))
    if there:
        connection.exec_driver_sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {everyone}")
    if CLERK in there:
        connection.exec_driver_sql(f"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {CLERK}")
        connection.exec_driver_sql(f"REVOKE UPDATE, DELETE ON journal FROM {CLERK}")  # it is only ever added to
        connection.exec_driver_sql(f"REVOKE INSERT, UPDATE, DELETE ON {MARK.name} FROM {CLERK}")
    parts = ", ".join(connection.scalars(text(PARTS)))
    if there and parts:  # what a county sees of a table is judged where it is whole
        connection.exec_driver_sql(f"REVOKE ALL ON {parts} FROM {everyone}")


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
    quick = "SET LOCAL jit = off; SET LOCAL random_page_cost = 1.1"  # or it compiles, or reads whole parts, for one row
    connection.exec_driver_sql(f"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ {mode}; {quick}")
