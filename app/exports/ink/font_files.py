"""Font files of this machine: what each is called, and whether it may stand in a paper of ours."""

import contextlib
import os
import struct
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

ENDINGS = frozenset({".ttf", ".ttc"})
RESTRICTED, NO_SUBSET, BITMAPS = 0x0002, 0x0100, 0x0200  # of fsType: what its maker does not allow
KINDER = 0x000C  # preview and print, or editable: what lifts the first of them
FAMILY, FULL, POSTSCRIPT = 1, 4, 6
MOST_FACES, MOST_NAMES = 64, 2000


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face: the file, which of its sub-fonts, its names, and whether it may be embedded as a part of itself."""

    path: Path
    index: int
    names: tuple[str, ...]
    outlines: bool  # TrueType ones, which alone can be drawn
    allowed: bool

    @property
    def usable(self) -> bool:
        return self.outlines and self.allowed

    @property
    def called(self) -> str:
        """The name that a clerk knows: the Chinese one where there is one."""
        return next((name for name in self.names if not name.isascii()), self.names[0] if self.names else "")


def font_faces(path: Path) -> tuple[FontFile, ...]:
    """The faces in a file; none where it is no font that can be read."""
    with contextlib.suppress(OSError, struct.error, ValueError), path.open("rb") as file:
        starts = _starts(file)
        return tuple(_face(file, path, index, start) for index, start in enumerate(starts))
    return ()


def fonts_in(where: Iterable[Path]) -> Iterator[FontFile]:
    """Every face that can be used in these folders and those below them, in the order of their paths."""
    for folder in where:
        for root, below, names in os.walk(folder):
            below.sort()
            for name in sorted(names):
                if Path(name).suffix.lower() in ENDINGS:
                    yield from (face for face in font_faces(Path(root) / name) if face.usable)


def font_folders(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> tuple[Path, ...]:
    """Where this machine keeps its fonts: the system, the user, WPS."""
    home = Path(environ.get("USERPROFILE" if platform == "win32" else "HOME", "."))
    if platform == "win32":
        windows, local = environ.get("WINDIR", r"C:\Windows"), environ.get("LOCALAPPDATA", "")
        return (Path(windows) / "Fonts", *((Path(local) / "Microsoft" / "Windows" / "Fonts",) if local else ()))
    if platform == "darwin":
        return (home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts"))
    wps = Path("/opt/kingsoft/wps-office/office6/fonts")
    return (home / ".local/share/fonts", home / ".fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts"), wps)


def _starts(file: BinaryIO) -> tuple[int, ...]:
    tag = file.read(4)
    if tag != b"ttcf":
        return (0,)
    _, count = struct.unpack(">II", file.read(8))
    return struct.unpack(f">{min(count, MOST_FACES)}I", file.read(4 * min(count, MOST_FACES)))


def _face(file: BinaryIO, path: Path, index: int, start: int) -> FontFile:
    file.seek(start + 4)
    (count,) = struct.unpack(">H6x", file.read(8))
    records = (struct.unpack(">4s4xII", file.read(16)) for _ in range(min(count, MOST_FACES)))
    tables = {tag: (offset, length) for tag, offset, length in records}
    return FontFile(path, index, _names(file, tables), b"glyf" in tables, _allowed(file, tables))


def _allowed(file: BinaryIO, tables: Mapping[bytes, tuple[int, int]]) -> bool:
    """Whether the font itself says that a part of it may be embedded (OS/2 fsType); one that says nothing may."""
    if b"OS/2" not in tables:
        return True
    file.seek(tables[b"OS/2"][0] + 8)
    (kind,) = struct.unpack(">H", file.read(2))
    return not kind & (NO_SUBSET | BITMAPS) and not (kind & RESTRICTED and not kind & KINDER)


def _names(file: BinaryIO, tables: Mapping[bytes, tuple[int, int]]) -> tuple[str, ...]:
    if b"name" not in tables:
        return ()
    start, _ = tables[b"name"]
    file.seek(start)
    _, count, storage = struct.unpack(">HHH", file.read(6))
    records = [struct.unpack(">6H", file.read(12)) for _ in range(min(count, MOST_NAMES))]
    names = []
    for platform, _, _, kind, length, offset in records:
        if kind in {FAMILY, FULL, POSTSCRIPT}:
            file.seek(start + storage + offset)
            raw = file.read(length)
            names.append(raw.decode("mac-roman" if platform == 1 else "utf-16-be", errors="replace"))
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip("\0 ")))
