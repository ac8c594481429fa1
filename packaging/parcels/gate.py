"""The gate: no shipped file may ask for a newer glibc than the oldest system that is promised has.

Read from the files themselves (ELF, section .gnu.version_r), so that it says the same on every machine.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from parcels.paths import Stop

MOST = (2, 28)  # UOS 20 and Kylin V10
_NEEDS = 0x6FFFFFFE  # SHT_GNU_verneed
_X86_64 = 62


def demand_old_enough(folder: Path, most: tuple[int, ...] = MOST) -> None:
    """Raise Stop, naming every file below `folder` that would not start on such a system."""
    faults = [
        f"{path.relative_to(folder)} 要 {', '.join(newer)}"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and is_elf(path) and (newer := asked_beyond(path, most))
    ]
    if faults:
        raise Stop(f"比 GLIBC_{'.'.join(map(str, most))} 新，老系统上打不开：\n" + "\n".join(faults))


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def asked_beyond(path: Path, most: tuple[int, ...]) -> list[str]:
    """The versions of glibc beyond `most` that it asks for; what is private to one build of glibc always is."""
    asked = sorted(set(versions(path.read_bytes(), path.name)))
    return [name for name in asked if name.startswith("GLIBC_") and not _within(name, most)]


def versions(image: bytes, name: str) -> Iterator[str]:
    """The names of all versions that an ELF file needs. Raises Stop for what is not of x86-64 or has no sections."""
    if image[4:6] != b"\x02\x01" or struct.unpack_from("<H", image, 18)[0] != _X86_64:
        raise Stop(f"{name} 不是 x86-64 的程序。")
    start, (size, count) = struct.unpack_from("<Q", image, 40)[0], struct.unpack_from("<HH", image, 58)
    if not start or not count:
        raise Stop(f"{name} 没有节表，看不出它要哪个 glibc。")
    sections = [struct.unpack_from("<IIQQQQII", image, start + size * each) for each in range(count)]
    for _, kind, _, _, offset, _, link, entries in sections:
        if kind == _NEEDS:
            yield from _names(image, offset, entries, sections[link][4])


def _names(image: bytes, offset: int, files: int, names: int) -> Iterator[str]:
    for _ in range(files):
        _, count, _, first, following = struct.unpack_from("<HHIII", image, offset)
        each = offset + first
        for _ in range(count):
            _, _, _, name, after = struct.unpack_from("<IHHII", image, each)
            yield image[names + name : image.index(b"\0", names + name)].decode("ascii")
            each += after
        offset += following


def _within(name: str, most: tuple[int, ...]) -> bool:
    parts = name.removeprefix("GLIBC_").split(".")
    return all(part.isdigit() for part in parts) and tuple(map(int, parts)) <= most
