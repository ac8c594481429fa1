"""Occupancy: one program at a time writes to a ledger file, and whoever comes second is told who was first."""

import contextlib
import errno
import getpass
import json
import os
import socket
import sys
import tempfile
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, overload

from app.errors import LedgerError, Remedy, UnwritableError
from app.files import demand_plain, is_running, meant, plain_bytes, reason, sweep
from app.ledger.place import Place, Server

DEAD_AFTER, GONE_AFTER = 120, 600  # seconds without a heartbeat: a dead process here, a computer elsewhere
LARGEST = 10_000  # bytes of a lock
_UNSUPPORTED = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the ledger, as its lock file says."""

    host: str
    user: str
    pid: int
    since: str


class Occupied(LedgerError):
    """Somebody else has the ledger; on the same host the first window can be raised instead."""

    def __init__(self, holder: Holder, *, same_host: bool) -> None:
        self.holder, self.same_host = holder, same_host
        super().__init__(_sentence(holder, same_host))


class Occupancy:
    """The right to write to one ledger, until it is closed or the program ends."""

    def __init__(self, path: Path, file: Any, mark: bytes) -> None:
        self._path, self._file, self._mark = path, file, mark

    def beat(self) -> bool:
        """Show that we are still here (once a minute); false when another computer took the ledger over meanwhile."""
        try:
            if self._path.read_bytes() != self._mark:
                return False
            _write_mark(self._file, self._mark)
        except FileNotFoundError:
            return self._again()
        except OSError:
            return True  # a share that is out of reach for a moment was not taken over
        return True

    def close(self) -> None:
        """Give the ledger free."""
        if self._file.closed:
            return
        with contextlib.suppress(OSError):
            if self._path.read_bytes() == self._mark:
                self._file.truncate(0)
                self._path.unlink()  # refused on Windows while it is open; then it stays, empty
        self._file.close()

    def _again(self) -> bool:
        """Somebody deleted the lock file: take it once more, unless another was faster."""
        try:
            taken = _take(self._path)
        except Occupied:
            return False
        except OSError:
            return True
        if taken is not None:
            self._file.close()
            self._file, self._mark = taken
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class Joined:
    """The right to write to a ledger in a database, which keeps its clerks apart by itself."""

    def beat(self) -> bool:
        return True

    def close(self) -> None:
        """Nothing to give free."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


@overload
def occupy(place: Path) -> Occupancy: ...
@overload
def occupy(place: Place) -> Occupancy | Joined: ...
def occupy(place: Place) -> Occupancy | Joined:
    """Take the ledger for this program. Raises Occupied, UnwritableError, or LedgerError when there is none."""
    if isinstance(place, Server):
        return Joined()
    return _occupied(place)


def _occupied(ledger_path: Path) -> Occupancy:
    if not ledger_path.exists():
        raise LedgerError(f"没有找到台账“{ledger_path}”。请检查位置，或建立一个。", remedy=Remedy.FOUND)
    ledger_path = meant(ledger_path)  # one ledger, one lock, by whatever link it is reached
    path = ledger_path.with_name(f"{ledger_path.name}.lock")
    demand_plain(path)
    try:
        while (taken := _take(path)) is None:
            continue
    except OSError as error:
        raise UnwritableError(f"不能占用台账“{ledger_path.name}”：{reason(error)}。请换一个可写的文件夹。") from error
    sweep(ledger_path.parent)
    return Occupancy(path, *taken)


def _take(path: Path) -> tuple[Any, bytes] | None:
    """None when the file vanished while it was being locked."""
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b", buffering=0)
    try:
        locked, holder = _lock(file), _holder(path)
        if not path.exists() or os.fstat(file.fileno()).st_ino != path.stat().st_ino:
            file.close()
            return None
        _demand_gone(path, holder, locked)
        mark = _mark_of_ours()
        file.truncate(0)
        _write_mark(file, mark)
    except BaseException:
        file.close()
        raise
    return file, mark


def _demand_gone(path: Path, holder: Holder, locked: bool | None) -> None:
    if locked is False:
        raise Occupied(holder, same_host=holder.host in {"", _host()})
    if not holder.host:
        return
    age = _age(path)
    if holder.host != _host():
        if age < GONE_AFTER:
            raise Occupied(holder, same_host=False)
        return
    if locked:
        return  # nobody on this computer holds the lock: the program was killed
    if _alive(holder.pid, age) or age < DEAD_AFTER:
        raise Occupied(holder, same_host=True)


def _lock(file: Any) -> bool | None:
    """Whether we have the lock; none where the file system knows no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(1 << 30)  # a locked byte cannot be read: lock one that nobody reads
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return None if error.errno in _UNSUPPORTED else False
    return True


def _holder(path: Path) -> Holder:
    try:
        held_by = json.loads(plain_bytes(path, LARGEST))
        return Holder(str(held_by["host"]), str(held_by["user"]), int(held_by["pid"]), str(held_by["since"]))
    except (LedgerError, OSError, ValueError, KeyError, TypeError, RecursionError):
        return Holder("", "", 0, "")


def _age(path: Path) -> float:
    """Seconds since the last heartbeat, by the clock of the disk: two computers need not agree."""
    with tempfile.TemporaryFile(dir=path.parent) as probe:
        probe.write(b"?")
        probe.flush()
        return os.fstat(probe.fileno()).st_mtime - path.stat().st_mtime


def _alive(pid: int, age: float) -> bool:
    if sys.platform == "win32":
        return age < GONE_AFTER
    return is_running(pid)


def _mark_of_ours() -> bytes:
    with tempfile.TemporaryFile() as probe:
        since = datetime.fromtimestamp(os.fstat(probe.fileno()).st_mtime)
    user = ""
    with contextlib.suppress(OSError, KeyError, ImportError):
        user = getpass.getuser()
    holder = Holder(_host(), user, os.getpid(), f"{since:%Y-%m-%d %H:%M}")
    return json.dumps(asdict(holder), ensure_ascii=False).encode()


def _write_mark(file: Any, mark: bytes) -> None:
    file.seek(0)
    file.write(mark)
    file.flush()
    os.fsync(file.fileno())


def _host() -> str:
    return socket.gethostname()


def _sentence(holder: Holder, same_host: bool) -> str:
    if same_host:
        return "这份台账在本机已经打开，请使用已打开的窗口；若看不到窗口，请等一会儿再试。"
    return (
        f"台账正由电脑“{holder.host}”上的“{holder.user}”使用（{holder.since}起），请等对方关闭后再打开；"
        f"若对方已断电，{GONE_AFTER // 60} 分钟后可以打开。"
    )
