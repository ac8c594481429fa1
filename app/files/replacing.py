"""The only way a file is ever replaced: whole or not at all."""

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from app.errors import UnwritableError
from app.files.guard import demand_new, demand_no_ledger, meant
from app.files.leftovers import give_up, set_aside, sweep, unfinished

CHUNK = 1 << 20
_LINKLESS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL, errno.EMLINK, errno.EACCES}


def safe_write(
    path: Path,
    write: Callable[[BinaryIO], None],
    *,
    check: Callable[[Path], None] | None = None,
    guarded: bool = True,
) -> None:
    """Replace `path` whole or not at all: a temporary file beside it, every length checked, fsync, re-read, replace.

    `check` may open the finished temporary file and raise; the old file then stays byte-identical. Makes the last
    folder of the way where it is missing, no others. Raises LedgerError where the target is a ledger, UnwritableError
    with a sentence for the clerk.
    """

    def build(temporary: Path) -> None:
        with temporary.open("w+b") as file:
            counting = _Counting(file)
            write(cast("BinaryIO", counting))
            file.flush()
            os.fsync(file.fileno())
            written = _digest(file)
        with temporary.open("rb") as file:
            if _digest(file) != written:
                raise OSError("re-read differs")

    safe_build(path, build, check=check, guarded=guarded)


def safe_build(
    path: Path, build: Callable[[Path], None], *, check: Callable[[Path], None] | None = None, guarded: bool = True
) -> None:
    """The same for a writer that must open the temporary file itself, as a database does; `check` reads it back.

    Raises LedgerError where the target is a ledger or belongs to one; only a ledger's own keeper is not `guarded`.
    """
    path = meant(path)
    if guarded:
        demand_no_ledger(path)
    _built(path, build, check, Path.replace)


def build_new(path: Path, build: Callable[[Path], None], *, check: Callable[[Path], None] | None = None) -> None:
    """Make a file that is not there yet, whole or not at all; of two who make the same one, one succeeds.

    What an earlier file of that name left for SQLite to find (a stale journal) is set aside first.
    Raises LedgerError where there is one already, UnwritableError like safe_build.
    """
    path = meant(path)
    demand_new(path)
    set_aside(path)
    _built(path, build, check, _given)


def write_bytes(path: Path, content: bytes, *, guarded: bool = True) -> None:
    """Replace `path` by `content`, by the rules of safe_write."""
    safe_write(path, lambda file: _all(file, content), guarded=guarded)


def make_folder(folder: Path) -> None:
    """One folder at most: more that is missing is a stick that was pulled. A new one is on the disk before its files.

    Raises OSError.
    """
    if not folder.is_dir():
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the disk can say so. Raises OSError."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS}:  # some sticks cannot sync a folder
            raise
    finally:
        os.close(descriptor)


def demand_place(path: Path) -> None:
    """Find out that a file cannot go there before anything is numbered or written on its account; makes no folder.

    Raises LedgerError and UnwritableError like safe_build.
    """
    path = meant(path)
    demand_no_ledger(path)
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        nearest = next((each for each in path.absolute().parents[:2] if each.exists()), None)
        if nearest is None:
            raise FileNotFoundError(errno.ENOENT, "")
        unfinished(nearest / path.name).unlink()
    except OSError as error:
        raise unwritable(path, error) from error


def reason(error: OSError) -> str:
    """What the operating system's error means, in the clerk's words."""
    reasons = {
        28: "磁盘已满",
        122: "磁盘配额已满",
        13: "没有写入权限，或文件正被别的程序打开",
        1: "没有写入权限",
        30: "这个盘是只读的",
        5: "磁盘读写出错，可能盘已拔出",
        2: "文件夹不存在，可能盘已拔出",
        21: "这是一个文件夹，不是文件",
        17: "那里有一个同名的文件",
        20: "路径中有一段不是文件夹",
        36: "文件名太长",
        27: "文件超过允许的大小",
    }
    return reasons.get(error.errno or 0, "系统不让写")


def unwritable(path: Path, error: OSError) -> UnwritableError:
    """The sentence for a file that cannot be written."""
    return UnwritableError(f"写不进“{path.name}”：{reason(error)}。原来的文件没有动，请换个位置或腾出空间后再试。")


def _built(
    path: Path,
    build: Callable[[Path], None],
    check: Callable[[Path], None] | None,
    give_name: Callable[[Path, Path], object],
) -> None:
    if path.exists() and not path.is_file() and not path.is_dir():
        raise UnwritableError(f"写不进“{path.name}”：那是一个设备，不是文件。请换个位置再试。")
    temporary: Path | None = None
    try:
        make_folder(path.parent)
        sweep(path.parent)  # no start of the program knows where papers went
        temporary = unfinished(path)
        build(temporary)
        with temporary.open("r+b") as file:
            os.fsync(file.fileno())
        if check is not None:
            check(temporary)
        with contextlib.suppress(OSError):  # there is no old file, or a FAT stick knows no such bits
            temporary.chmod(path.stat().st_mode & 0o777)
        give_name(temporary, path)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        if temporary is not None:
            give_up(temporary)
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise UnwritableError(
            f"“{path.name}”已写好，但盘没有确认写稳：{reason(error)}。请插紧后打开核对一遍，不对就再写一次。"
        ) from error


def _given(temporary: Path, path: Path) -> None:
    """Name a file only where nobody did before; a link is made by the file system itself, in one step."""
    try:
        if os.name == "nt":
            temporary.rename(path)  # which Windows refuses where there is one
            return
        path.hardlink_to(temporary)
    except FileExistsError:
        demand_new(path)
        raise
    except OSError as error:
        if error.errno not in _LINKLESS:
            raise
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError:
            demand_new(path)
            raise
        temporary.replace(path)


class _Counting:
    """A file that treats a short write as the error it is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, content: bytes) -> int:
        _all(self._file, content)
        return len(content)

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


def _all(file: BinaryIO, content: bytes) -> None:
    view = memoryview(content)
    while view:
        done = file.write(view)
        if not done:
            raise OSError(28, "short write")
        view = view[done:]


def _digest(file: BinaryIO) -> str:
    file.seek(0)
    import hashlib

    digest = hashlib.sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
