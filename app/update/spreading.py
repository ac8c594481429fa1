"""Spreading: one version out of an archive into a folder, and nothing out of that folder."""

import gzip
import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from app.errors import DamagedError
from app.files import CHUNK, sync_folder
from app.update.offers import Report

BROKEN = "安装包里的内容不对，没有更新。请向给你程序的人重新要一份安装盘。"
_ERRORS = (
    *(tarfile.TarError, zipfile.BadZipFile, gzip.BadGzipFile, zlib.error),
    *(EOFError, ValueError, LookupError, RuntimeError),
)


@dataclass(slots=True)
class Member:
    """One thing in an archive: where it goes, its rights, and its bytes or where it leads to; neither for a folder."""

    parts: tuple[str, ...]
    runs: bool = False
    content: IO[bytes] | None = None
    leads_to: str = ""


def spread(archive: Path, version: str, into: Path, unpacked: int, report: Report) -> None:
    """Lay the folder of that version, which lies below the archive's only top folder, down as `into`.

    Raises DamagedError where it does not hold just that, OSError where it cannot be written.
    """
    into.mkdir()
    done, folders = 0, {into}
    try:
        for member in _members(archive):
            if member.parts[1:2] != (version,):
                continue
            target = into.joinpath(*member.parts[2:])
            folder = target if member.content is None and not member.leads_to else target.parent
            folder.mkdir(parents=True, exist_ok=True)
            folders.add(folder)
            if member.leads_to:
                _demand_inside(member)
                target.symlink_to(member.leads_to)
            elif member.content is not None:
                done += _laid(member, target, unpacked - done)
                report(done, unpacked, "正在解开新的一版")
    except _ERRORS as error:
        raise DamagedError(BROKEN) from error
    if done != unpacked:
        raise DamagedError(BROKEN)
    _settle(folders)


def _members(archive: Path) -> Iterator[Member]:
    return _zipped(archive) if zipfile.is_zipfile(archive) else _tarred(archive)


def _tarred(archive: Path) -> Iterator[Member]:
    with tarfile.open(archive, "r|gz") as packed:
        for entry in packed:
            parts = _parts(entry.name)
            if entry.isfile():
                yield Member(parts, bool(entry.mode & stat.S_IXUSR), packed.extractfile(entry))
            elif entry.issym():
                yield Member(parts, leads_to=entry.linkname)
            elif entry.isdir():
                yield Member(parts)
            else:
                raise ValueError(entry.name)


def _zipped(archive: Path) -> Iterator[Member]:
    with zipfile.ZipFile(archive) as packed:
        for entry in packed.infolist():
            parts = _parts(entry.filename)
            if entry.is_dir():
                yield Member(parts)
            else:
                with packed.open(entry) as content:
                    yield Member(parts, content=content)


def _parts(name: str) -> tuple[str, ...]:
    parts = PurePosixPath(name).parts
    if not parts or any(part in {"/", ".."} or set(part) & set("\\:\0") for part in parts):
        raise ValueError(name)
    return parts


def _demand_inside(member: Member) -> None:
    """Raise ValueError for a link that leads out of the version."""
    steps = PurePosixPath(member.leads_to).parts
    depth = len(member.parts) - 3  # folders between the version and the link
    for step in steps:
        depth += -1 if step == ".." else 1
        if depth < 0 or step == "/" or "\\" in step:
            raise ValueError(member.leads_to)


def _laid(member: Member, target: Path, most: int) -> int:
    """Write a file that is not there yet; how large it is."""
    assert member.content is not None
    size, mode = 0, 0o777 if member.runs else 0o666
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as file:
        while chunk := member.content.read(CHUNK):
            size += len(chunk)
            if size > most:
                raise ValueError("larger than was said")
            file.write(chunk)
        if os.name == "nt":
            file.flush()
            os.fsync(file.fileno())
    return size


def _settle(folders: set[Path]) -> None:
    """Wait until all of it is on the disk: thousands of files one by one would take minutes on an old one."""
    if os.name != "nt":
        os.sync()
    for folder in folders:
        sync_folder(folder)
