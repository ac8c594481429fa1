"""Which names a paper may not take: a ledger, what belongs to one, and what SQLite takes for its own."""

from pathlib import Path

from app.errors import LedgerError

LEDGER_MARK = 0x4C694275  # "LiBu", the application id of a ledger
LOCK_MARK = b"LIUBU"  # what a locked ledger begins with
LEDGER_SUFFIX = ".liubu"
OF_SQLITE = ("-journal", "-wal", "-shm")  # how SQLite calls what it keeps beside a database
OF_DAYS = ".today"  # what the page of today shows on the next days
OF_LEDGER = (".lock", ".reserve", ".json", OF_DAYS)  # what stands beside a ledger or a safety copy


def demand_new(path: Path) -> None:
    """Raise LedgerError where something of that name is there, or the name is one that SQLite takes for its own."""
    if path.exists():
        raise LedgerError(f"“{path.name}”已经存在，不会覆盖。请换一个文件名。")
    demand_no_ledger(path)


def demand_no_ledger(path: Path) -> None:
    """Raise LedgerError where writing to `path` would destroy a ledger, a safety copy, or what belongs to one."""
    if is_ledger(path):
        raise LedgerError(f"“{path.name}”是一份台账或它的备份，不会覆盖。请换一个文件名。")
    if path.name.endswith(OF_SQLITE):
        raise LedgerError(f"“{path.name}”这样的名字是数据库自己用的，写在那里会弄坏台账。请换一个文件名。")
    owner = next((path.name.removesuffix(end) for end in OF_LEDGER if path.name.endswith(end)), "")
    if owner and (owner.endswith(LEDGER_SUFFIX) or is_ledger(path.with_name(owner))):
        raise LedgerError(f"“{path.name}”是台账“{owner}”的一部分，不会覆盖。请换一个文件名。")


def is_ledger(path: Path) -> bool:
    """Whether a file bears the mark of a ledger (SQLite's application id), or the name of one that lost it."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            header = file.read(72)
    except OSError:
        return path.suffix == LEDGER_SUFFIX
    marked = header.startswith(b"SQLite format 3\0") and int.from_bytes(header[68:72]) == LEDGER_MARK
    return marked or header.startswith(LOCK_MARK) or (path.suffix == LEDGER_SUFFIX and bool(header))


def meant(path: Path) -> Path:
    """The file that a link leads to: locked, migrated and replaced there, never at the link."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a link that leads back to itself
        return path
