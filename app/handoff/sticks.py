"""The stick: whether there is room on it, and whether what was written really stands on it."""

import contextlib
import hashlib
import mmap
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from app.errors import UnwritableError
from app.files import CHUNK

ROOM = 1 << 20  # bytes that stay free, for the names of files and for the tables beside the package
UNCACHED = getattr(os, "O_DIRECT", 0)


def digest_of(path: Path) -> str:
    """The hash of a file, however it is read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def demand_room(folder: Path, size: int) -> None:
    """Raise UnwritableError where a file of that size does not fit any more."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:  # whoever writes says why
        return
    if free < size + ROOM:
        needed = f"要 {_megabytes(size + ROOM)}，只剩 {_megabytes(free)}"
        raise UnwritableError(f"“{folder.name}”所在的盘空间不够：{needed}，没有写。请腾出空间或换一个盘。")


def demand_written(path: Path, digest: str) -> None:
    """Read a file back from the disk itself, not from the memory of the computer, and raise UnwritableError where it is
    not what was written.
    """
    failed = UnwritableError(
        f"“{path.name}”写完后再读，和写进去的不一样，可能是盘坏了或被拔出；没有算作上报。请换一个盘再做一次。"
    )
    try:
        if _digest_from_disk(path) != digest:
            raise failed
    except OSError as error:
        raise failed from error


def _digest_from_disk(path: Path) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def _chunks(path: Path) -> Iterator[bytes]:
    """The content of a file past the cache, where the system has a way; else as it is read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | UNCACHED | getattr(os, "O_BINARY", 0))
    except OSError:  # a file system of memory knows no such reading
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    with contextlib.closing(mmap.mmap(-1, CHUNK)) as aligned, os.fdopen(descriptor, "rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while size := file.readinto(aligned):
            yield aligned[:size]


def _megabytes(size: int) -> str:
    return f"{size / (1 << 20):.1f} MB"
