"""safe_write: the only way a file is ever replaced."""

import contextlib
import errno
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from app.errors import UnwritableError

RESOURCES = Path(__file__).resolve().parent.parent / "resources"  # what ships beside the program
CHUNK = 1 << 20
TEMPORARY = ".liubu-"  # how an unfinished file is called; a killed program may leave one


def safe_write(path: Path, write: Callable[[BinaryIO], None], *, check: Callable[[Path], None] | None = None) -> None:
    """Replace `path` whole or not at all: a temporary file beside it, every length checked, fsync, re-read, replace.

    `check` may open the finished temporary file and raise; the old file then stays byte-identical. Makes the last
    folder of the way where it is missing, no others. Raises UnwritableError with a sentence for the clerk.
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

    safe_build(path, build, check=check)


def safe_build(path: Path, build: Callable[[Path], None], *, check: Callable[[Path], None] | None = None) -> None:
    """The same for a writer that must open the temporary file itself, as a database does; `check` reads it back."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise UnwritableError(f"写不进“{path.name}”：那是一个设备，不是文件。请换个位置再试。")
    temporary: Path | None = None
    try:
        path.parent.mkdir(exist_ok=True)  # one folder at most: more that is missing is a stick that was pulled
        handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=path.suffix, dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        build(temporary)
        with temporary.open("r+b") as file:
            os.fsync(file.fileno())
        if check is not None:
            check(temporary)
        with contextlib.suppress(OSError):  # a FAT stick knows no such bits
            temporary.chmod(0o644)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def demand_place(path: Path) -> None:
    """Find out that a file cannot go there before anything is numbered or written on its account; makes no folder.

    Raises UnwritableError like safe_build.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        nearest = next((each for each in path.absolute().parents[:2] if each.exists()), None)
        if nearest is None:
            raise FileNotFoundError(errno.ENOENT, "")
        with tempfile.NamedTemporaryFile(prefix=TEMPORARY, dir=nearest):
            return
    except OSError as error:
        raise _unwritable(path, error) from error


def write_bytes(path: Path, content: bytes) -> None:
    """Replace `path` by `content`, by the rules of safe_write."""
    safe_write(path, lambda file: _all(file, content))


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


def _unwritable(path: Path, error: OSError) -> UnwritableError:
    return UnwritableError(f"写不进“{path.name}”：{reason(error)}。原来的文件没有动，请换个位置或腾出空间后再试。")


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
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _sync_folder(folder: Path) -> None:
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
