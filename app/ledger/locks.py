"""The lock on a ledger file, and the keys that this process holds.

A locked file is SQLCipher's (every page enciphered and sealed) under a key that Argon2id makes of the passphrase. It
begins with `LIUBU`, a number for the way of locking (room for another cipher) and ten bytes of chance: these sixteen
are the salt of both, so that one file is all that a clerk has to copy, and a locked ledger is told from rubbish.
Safety copies bear the lock of their ledger. A plain file is read by Python's own SQLite, a locked one by SQLCipher's:
of one file only ever one of the two.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.files import LOCK_MARK, demand_plain

SUITE = 1  # SQLCipher 4 (AES-256-CBC, HMAC-SHA512) under Argon2id
SALT, KEY, PAGE = 16, 32, 4096  # bytes
MEMORY, PASSES, LANES = 64 << 10, 3, 4  # KiB of Argon2id and the rest of it: the second choice of RFC 9106 §4
UNREAD = "“{}”读到一半出错，可能是 U 盘松动，请插紧重试；里面的内容没有改动。"
BUSY = "台账正被另一个程序占用，请稍等片刻再试；这一次没有写入任何内容。"
_NOT_A_DATABASE = 26
_libraries: list[Any] = [sqlite3]  # whose errors may be met


class Locked(LedgerError):
    """A ledger whose passphrase was not given."""


class WrongPassphrase(LedgerError):
    """A passphrase that does not open the ledger."""


@dataclass(frozen=True, slots=True)
class Lock:
    """What opens a locked file; never shown."""

    salt: bytes
    key: bytes = field(repr=False)

    @property
    def spelled(self) -> str:
        """As SQLCipher is told it."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


_held: dict[bytes, Lock] = {}


@cache
def sqlcipher() -> Any:
    """The library that reads locked files, loaded where there is one: it takes as much memory as a page."""
    from sqlcipher3 import dbapi2

    _libraries.append(dbapi2)
    return dbapi2


def any_error(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What either library raises, and these others; asked when something was raised, as both may be loaded by then."""
    return (*(library.Error for library in _libraries), *others)


@contextlib.contextmanager
def excused(*others: type[Exception]) -> Iterator[None]:
    """Pass over what either library raises, and these: `contextlib.suppress` would have asked before it was raised."""
    try:
        yield
    except any_error(*others):
        return


def database_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What either library raises of a file, and these others."""
    return (*(library.DatabaseError for library in _libraries), *others)


def operational_errors() -> tuple[type[sqlite3.OperationalError], ...]:
    """What either library raises of the disk and of other programs."""
    return tuple(library.OperationalError for library in _libraries)


def connect(path: Path, mode: str = "rw", **settings: Any) -> sqlite3.Connection:
    """A connection to a file that must exist. Raises Locked where it is locked and its key is not held."""
    lock = lock_of(path)
    if lock is None:
        plain: sqlite3.Connection = sqlite3.connect(uri(path, mode), uri=True, **settings)
        return plain
    return _keyed(uri(path, mode), lock, **settings)


def uri(path: Path, mode: str = "rw") -> str:
    """How SQLite is told to open a file that must exist; only a writer can mend what a killed program left behind."""
    name = path.resolve().as_posix()
    return f"file:{'//' if name.startswith('//') else ''}{quote(name, safe='/:')}?mode={mode}"


def lock_of(path: Path) -> Lock | None:
    """The lock of a file; None of a plain one. Raises Locked where the process does not hold its key."""
    salt = salt_of(path)
    if not salt:
        return None
    if salt not in _held:
        raise Locked(f"台账“{path.name}”加了密，打开要给口令；没有改动它。", remedy=Remedy.UNLOCK)
    return _held[salt]


def salt_of(path: Path) -> bytes:
    """The first bytes of a locked file; nothing of any other. Raises LedgerError for a way of locking yet unknown."""
    try:
        demand_plain(path)
        with path.open("rb") as file:
            salt = file.read(SALT)
    except (FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError):  # SQLite says which
        return b""
    except OSError as error:
        raise UnwritableError(UNREAD.format(path.name)) from error
    if len(salt) < SALT or not salt.startswith(LOCK_MARK):
        return b""
    if salt[len(LOCK_MARK)] != SUITE:
        raise LedgerError(f"“{path.name}”是用更新的办法加密的，请先升级程序再打开；没有改动它。")
    return salt


def is_locked(path: Path) -> bool:
    """Whether a file is locked, whoever holds its key."""
    return bool(salt_of(path))


def is_open(path: Path) -> bool:
    """Whether a file can be read now: it is plain, or its key is held."""
    salt = salt_of(path)
    return not salt or salt in _held


def unlock(path: Path, passphrase: str) -> Lock:
    """Hold the key of a locked file from now on. Raises WrongPassphrase."""
    lock = derived(passphrase, salt_of(path))
    try_lock(path, lock)
    return lock


def try_lock(path: Path, lock: Lock) -> None:
    """Hold a key if it opens the file, a damaged one too: whoever reads on says what is damaged.

    Raises WrongPassphrase, UnwritableError where the file cannot be read now, DamagedError where little is left.
    """
    connection = _keyed(uri(path), lock)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher().DatabaseError as error:
        if "locked" in str(error):
            raise UnwritableError(BUSY) from error
        code = getattr(error, "sqlite_errorcode", None)
        if code not in {_NOT_A_DATABASE, sqlite3.SQLITE_CORRUPT}:
            raise UnwritableError(UNREAD.format(path.name)) from error
        if path.stat().st_size < PAGE:
            raise DamagedError(
                f"“{path.name}”只剩一个开头，已损坏。请从最近的备份恢复。", remedy=Remedy.RESTORE
            ) from error
        if code == sqlite3.SQLITE_CORRUPT:  # the key is right: the first page was read
            hold(lock)
            return
        raise WrongPassphrase(
            f"口令不对，“{path.name}”没有打开。请看大小写和输入法，再试一次；忘了口令，可用恢复单打开。"
        ) from error
    finally:
        connection.close()
    hold(lock)


def new_lock(passphrase: str) -> Lock:
    """A lock that no file had before."""
    return derived(passphrase, LOCK_MARK + bytes([SUITE]) + os.urandom(SALT - len(LOCK_MARK) - 1))


def derived(passphrase: str, salt: bytes) -> Lock:
    """What Argon2id makes of a passphrase (RFC 9106): about a tenth of a second and 64 MiB, for a thief as for us."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    made = Argon2id(salt=salt, length=KEY, iterations=PASSES, lanes=LANES, memory_cost=MEMORY)
    return Lock(salt, made.derive(passphrase.encode("utf-8")))


def hold(lock: Lock) -> None:
    """Open what bears this lock from now on, until the process ends."""
    _held[lock.salt] = lock


def begin(path: Path, lock: Lock | None) -> None:
    """Make an empty file one that bears this lock; a plain one stays as it is."""
    if lock is None:
        return
    hold(lock)
    connection = _keyed(f"{uri(path, 'rwc')}", lock)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA user_version = 1")  # any write: the salt stands in the first page
    finally:
        connection.close()


def made(path: Path, like: Path) -> sqlite3.Connection:
    """A connection to an empty file that bears the lock of another one, if that has any."""
    lock = lock_of(like)
    if lock is None:
        return sqlite3.connect(path)
    begin(path, lock)
    return connect(path)


def ciphering(path: Path) -> sqlite3.Connection:
    """A connection by the library that can read and write locked files, to a plain or a locked one."""
    lock = lock_of(path)
    if lock is not None:
        return _keyed(uri(path), lock, isolation_level=None)
    return cast("sqlite3.Connection", sqlcipher().connect(uri(path), uri=True, isolation_level=None))


def creator(path: Path, **settings: Any) -> Callable[[], sqlite3.Connection]:
    """How a pool makes its connections to a file."""
    return lambda: connect(path, **settings)


def _keyed(name: str, lock: Lock, **settings: Any) -> sqlite3.Connection:
    connection = sqlcipher().connect(name, uri=True, **settings)
    connection.execute("PRAGMA cipher_log_level = NONE")  # else it tells every wrong key on standard error
    connection.execute(f'PRAGMA key = "{lock.spelled}"')
    return cast("sqlite3.Connection", connection)
