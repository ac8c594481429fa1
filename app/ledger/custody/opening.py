"""Opening: a ledger made new, or opened and brought to the present schema first."""

import errno
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DatabaseError, OperationalError

from app.errors import LedgerError, Remedy
from app.files import build_new, demand_new, meant
from app.ledger import locks
from app.ledger.custody import backups, checks, manifests, serving, shape
from app.ledger.custody.findings import CheckReport
from app.ledger.custody.migrations import migrate
from app.ledger.database import SCHEMA, disk_failed, engine, schema_of, stamp
from app.ledger.place import Place, Server, make_home
from app.ledger.store import Clock, Ledger, put_settings
from app.models.tables import Base

COUNTY_CODE = 6  # digits (GB/T 2260)


def create(
    place: Place,
    *,
    unit_code: str,
    unit_name: str,
    method: str,
    clock: Clock,
    county: bool = False,
    passphrase: str = "",
) -> Ledger:
    """Make a new ledger, a township's or a county's, locked where there is a passphrase; refuses to overwrite one."""
    if isinstance(place, Path):
        demand_new(place)
    elif not county:
        raise LedgerError("数据库服务器上只放县级以上的台账；乡镇的台账请用文件。", remedy=Remedy.FOUND_COUNTY)
    if not (unit_code.isascii() and unit_code.isdigit()) or len(unit_code) not in {6, 9, 12}:
        raise LedgerError(f"单位代码“{unit_code}”不对：应为 9 位数字，如 410725104。", field="unit_code")
    if county and len(unit_code) != COUNTY_CODE:
        raise LedgerError(f"县级台账的单位代码“{unit_code}”不对：应为 6 位数字，如 410725。", field="unit_code")
    if not unit_name.strip():
        wanted = "写明哪个县，如 原阳县" if county else "写明县、乡镇，如 原阳县太平镇"
        raise LedgerError(f"单位名称不能空，请{wanted}。", field="unit_name")
    values: dict[str, object] = {"unit_code": unit_code, "unit_name": unit_name.strip(), "method": method}
    if county:
        values["county"] = True
    if isinstance(place, Server):
        if passphrase:
            raise LedgerError("数据库服务器上的台账由服务器自己加密，不用口令文件。")
        return serving.create(place, values, clock)
    make_home(place)
    lock = locks.new_lock(passphrase) if passphrase else None
    build_new(place, lambda temporary: _build(temporary, values, clock, lock))
    return open_ledger(place, clock=clock)


def open_ledger(place: Place, *, clock: Clock) -> Ledger:
    """Open a ledger. Raises LedgerError when it is none, is newer than this program, or has to be migrated,
    DamagedError when somebody planted triggers, views or tables in it.
    """
    if isinstance(place, Server):
        return serving.open_ledger(place, clock)
    path = present(place)
    shape.demand_own(path)
    ledger = Ledger(path, engine(path), clock)
    ledger.safeguard = partial(backups.safeguard, ledger)
    return ledger


def examine(place: Place) -> CheckReport:
    """Check a ledger, and a file's safety copies' manifests, also one that is too damaged to be opened."""
    if isinstance(place, Server):
        return serving.examine(place)
    path = present(place)
    return checks.check_file(path, folder=manifests.folder_of(path))


def check(ledger: Ledger) -> CheckReport:
    """Examine a ledger that is open, wherever it lies; nothing is changed, not even a schema that is not its own.

    Raises DamagedError when the file is no database any more.
    """
    if isinstance(ledger.place, Server):
        return serving.examine(ledger.place)
    return checks.check_file(ledger.path, folder=manifests.folder_of(ledger.path))


def present(path: Path) -> Path:
    """The file that is meant, of the present schema."""
    path = meant(path)
    if not path.exists():
        raise LedgerError(f"没有找到台账“{path}”。请检查位置，或建立一个。", remedy=Remedy.FOUND)
    version = schema_of(path)
    if version > SCHEMA:
        raise LedgerError(f"“{path.name}”是更新版本的六簿写的（格式 {version}），请先升级程序再打开；台账没有改动。")
    if version < SCHEMA:
        migrate(path)
    return path


def _build(path: Path, values: dict[str, object], clock: Clock, lock: locks.Lock | None) -> None:
    locks.begin(path, lock)
    ledger = Ledger(path, engine(path), clock)
    try:
        with ledger.connection() as connection, connection.execution_options(writing=True).begin():
            Base.metadata.create_all(connection)
            stamp(connection)
        put_settings(ledger, **values)
    except DatabaseError as error:
        failed = disk_failed(error.orig, path) and "I/O" not in str(error.orig)  # which a full disk is called, too
        if not (failed or isinstance(error, OperationalError)):
            raise
        raise OSError(errno.EIO if failed else errno.ENOSPC, "SQLite cannot write") from error
    finally:
        ledger.close()
