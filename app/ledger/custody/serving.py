"""Serving: a ledger in a PostgreSQL database made, opened, checked and brought to the present schema."""

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from app.errors import DamagedError, LedgerError, Remedy
from app.ledger import server
from app.ledger.custody import checks, dividing, manifests, migrations, recount, replay, seeing
from app.ledger.custody.findings import CheckReport, limited
from app.ledger.custody.row_source import ServerRows
from app.ledger.database import SCHEMA
from app.ledger.place import Server
from app.ledger.store import Clock, Ledger, put_settings
from app.models.tables import Base

OLDEST = 8  # the first schema that a server ever had
COLLATED = ("C", "POSIX", "C.UTF-8", "C.utf8")
SETTLED = (
    "SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace "
    "AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND NOT EXISTS "
    "(SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')"
)  # what an extension brought is not anybody's data
_COLLATION = (
    "SELECT datcollate, datctype, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"
)


def create(place: Server, values: dict[str, object], clock: Clock) -> Ledger:
    """Make a ledger in an empty database, all of it or nothing. Raises LedgerError where the database is not fit."""
    engine = server.engine(place)
    try:
        with server.transaction(place, engine, writing=True) as connection:
            _demand_fit(place, connection)
            Base.metadata.create_all(connection)
            _lay_out(connection)
            server.stamp(connection)
            server.authorise(connection)
        put_settings(Ledger(place, engine, clock), **values)
    except BaseException:
        engine.dispose()
        raise
    return Ledger(place, engine, clock)


def open_ledger(place: Server, clock: Clock) -> Ledger:
    """Open the ledger of a database. Raises LedgerError when there is none, or it is newer than this program."""
    return Ledger(place, _present(place), clock)


def examine(place: Server) -> CheckReport:
    """Check a ledger row by row, as it is at one moment. What only a file can suffer is not looked for; references are
    the server's own business.
    """
    engine = _present(place)
    try:
        with (
            server.transaction(place, engine, noting=True) as connection,
            ServerRows(connection.connection.driver_connection) as asked,
        ):
            findings = list(limited(replay.seals(asked)))
            for examination in checks.OF_ROWS:
                findings += limited(examination(asked))
            findings += recount.found_as_written(Session(connection), asked)
            counts, head, erased = manifests.counted(asked), manifests.head_of(asked), replay.erasures(asked)
    finally:
        engine.dispose()
    return CheckReport(tuple(dict.fromkeys(findings)), counts, head, erasures=erased)


def _present(place: Server) -> Engine:
    """Connections to a ledger of the present schema."""
    engine = server.engine(place)
    try:
        with server.transaction(place, engine) as connection:
            version = server.schema_of(connection)
        if _readable(place, version) < SCHEMA:
            _migrate(place, engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _readable(place: Server, version: int | None) -> int:
    """The number of a schema that this program can read or bring up to date."""
    if version is None:
        raise LedgerError(
            f"数据库“{place.name}”里没有六簿台账。请检查网址，或在空的数据库上建立县级台账。",
            remedy=Remedy.FOUND_COUNTY,
        )
    if version > SCHEMA:
        raise LedgerError(f"“{place.name}”是更新版本的六簿写的（格式 {version}），请先升级程序再打开；台账没有改动。")
    if version < OLDEST:
        raise DamagedError(f"“{place.name}”的格式号（{version}）不对，没有改动它。请数据库管理员从备份恢复。")
    return version


def _migrate(place: Server, engine: Engine) -> None:
    """The revisions that are due, in one transaction under the lock; another program may have been faster."""
    with server.transaction(place, engine, writing=True) as connection:
        version = server.schema_of(connection) or OLDEST
        migrations.run(connection, version, SCHEMA)
        _lay_out(connection)
        server.stamp(connection)
        server.authorise(connection)


def _lay_out(connection: Connection) -> None:
    """What a ledger has on a server and not in a file: tables parted by unit, rows that only their own county sees."""
    dividing.divide(connection)
    seeing.guard(connection)


def _demand_fit(place: Server, connection: Connection) -> None:
    if server.schema_of(connection) is not None:
        raise LedgerError(f"数据库“{place.name}”里已经有一份台账，没有改动它。请换一个空的数据库。")
    if connection.exec_driver_sql(SETTLED).scalar():
        raise LedgerError(f"数据库“{place.name}”里已经有别的表，不是空的，没有改动它。请换一个空的数据库。")
    collation, kind, encoding = connection.exec_driver_sql(_COLLATION).one()
    if encoding != "UTF8" or collation not in COLLATED or kind not in COLLATED:
        raise LedgerError(
            f"数据库“{place.name}”的编码或排序规则不合用，没有改动它。请数据库管理员用 "
            f"createdb --template=template0 --encoding=UTF8 --locale=C {place.name} 重建一个空的。"
        )
