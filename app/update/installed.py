"""Installed: the versions of the program in their common folder, and which of them starts."""

import contextlib
import errno
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.errors import LedgerError
from app.files import RESOURCES, plain_bytes, sync_folder, unfinished_name, write_bytes

PARTS, CURRENT = "parts.json", "current.txt"
LARGEST = 10_000  # bytes of either
TAKEN = {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}
NAME = "liubu"
FROM_SOURCE = "这份程序不是从安装盘装的，不能这样更新；从源代码运行的，请更新源代码。"

Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Installed:
    """One version: its folder, its system, the format of ledgers that it writes, and whose releases it takes."""

    folder: Path
    version: str
    system: str
    schema: int
    publisher: str


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of the versions, and the one that runs now."""

    folder: Path
    own: Installed

    @property
    def is_packaged(self) -> bool:
        """Whether a package manager put it there, as `/opt/apps` has it."""
        return (self.folder.parent / "info").is_file() and (self.folder.parent / "entries").is_dir()

    def others(self) -> tuple[Installed, ...]:
        """The versions beside the one that runs, the newest first."""
        beside = (read(folder) for folder in self.folder.iterdir() if folder != self.own.folder)
        return tuple(sorted(filter(None, beside), key=lambda each: numbers(each.version), reverse=True))

    def starting(self) -> str:
        """The version that starts next time; empty where the line cannot be read."""
        try:
            return plain_bytes(self.folder / CURRENT, LARGEST).decode("ascii").strip()
        except (LedgerError, OSError, ValueError):
            return ""

    def switch(self, version: str) -> None:
        """Let that version start from now on. Raises UnwritableError; the line is the old one then."""
        write_bytes(self.folder / CURRENT, f"{version}\n".encode("ascii"))


def home(program: Path = RESOURCES.parent) -> Home:
    """Where the program that runs was installed. Raises LedgerError where it was not installed from a stick."""
    own = read(program.parent)
    if own is None or not (program.parent.parent / CURRENT).is_file():
        raise LedgerError(FROM_SOURCE)
    return Home(own.folder.parent, own)


def read(folder: Path) -> Installed | None:
    """The version in a folder, where there is one that bears its own name."""
    try:
        about = json.loads(plain_bytes(folder / PARTS, LARGEST))
        made = Installed(
            folder, str(about["version"]), str(about["system"]), int(about.get("schema", 0)), str(about["publisher"])
        )
        numbers(made.version)
        return made if about["name"] == NAME and made.version == folder.name else None
    except (LedgerError, OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def numbers(version: str) -> Numbers:
    """A version to be compared. Raises ValueError for what is none."""
    parts = version.split(".")
    if not all(part.isascii() and part.isdigit() and len(part) < 6 for part in parts):
        raise ValueError(version)
    whole = [*map(int, parts)]
    while len(whole) > 1 and not whole[-1]:
        whole.pop()
    return tuple(whole)


def put_away(folder: Path) -> None:
    """Remove a version; under another name first, so that none that is half gone is taken for whole.

    Raises OSError where it is in use.
    """
    aside = folder.with_name(unfinished_name())
    folder.rename(aside)
    sync_folder(folder.parent)
    shutil.rmtree(aside, ignore_errors=True)


@contextlib.contextmanager
def alone(place: Home) -> Iterator[None]:
    """Let nobody else change the versions meanwhile. Raises LedgerError where somebody does, else OSError."""
    with (place.folder / ".updating").open("a+b") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            if error.errno in TAKEN:  # some shares know no locks
                raise LedgerError("另一个窗口正在更新程序，请等它办完。") from error
        yield


def _lock(descriptor: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
