"""Programs and libraries of Windows: the names they offer, what they ask for, and that it lies in the package.

Not every Windows has the C runtime of Visual Studio, and wine brings its own, so that a trial under it misses nothing.
"""

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from parcels.paths import Stop

RUNTIMES = ("vcruntime140", "msvcp140", "concrt140", "vcomp140")
_OFFERED, _ASKED_FOR = 112, 120  # where the optional header of a 64-bit file says where each table lies
_KINDS = {".exe", ".dll", ".pyd"}


def demand_runtimes(folder: Path, program: Path) -> None:
    """Raise Stop, naming every file whose C runtime lies neither with it, nor in a folder above, nor with `program`."""
    faults = [
        f"{path.relative_to(folder)} 要 {name}"
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in _KINDS
        for name in imports(path.read_bytes())
        if name.startswith(RUNTIMES) and not _is_there(name, path, folder, program)
    ]
    if faults:
        raise Stop("包里缺少 Visual Studio 的运行库，没有装过它的电脑上打不开：\n" + "\n".join(faults))


def exports(image: bytes) -> Iterator[str]:
    """The names that a library offers."""
    place, table = _table(image, _OFFERED)
    names, listed = struct.unpack_from("<I", image, table + 24)[0], struct.unpack_from("<I", image, table + 32)[0]
    for each in range(names):
        yield _text(image, place(struct.unpack_from("<I", image, place(listed) + 4 * each)[0]))


def imports(image: bytes) -> Iterator[str]:
    """The libraries that a file asks for, in small letters."""
    place, table = _table(image, _ASKED_FOR)
    while table and (name := struct.unpack_from("<I", image, table + 12)[0]):
        yield _text(image, place(name)).lower()
        table += 20


def _is_there(name: str, path: Path, folder: Path, program: Path) -> bool:
    within = [path.parent, *(each for each in path.parent.parents if each.is_relative_to(folder)), program]
    return any(each.name.lower() == name for place in within for each in place.iterdir())


def _table(image: bytes, which: int) -> tuple[Callable[[int], int], int]:
    """How an address becomes a place in the file, and where that table begins; 0 where there is none."""
    header = struct.unpack_from("<I", image, 60)[0]
    count, optional = struct.unpack_from("<H", image, header + 6)[0], struct.unpack_from("<H", image, header + 20)[0]
    sections: list[tuple[bytes, int, int, int, int]]
    sections = [struct.unpack_from("<8sIIII", image, header + 24 + optional + 40 * each) for each in range(count)]

    def place(address: int) -> int:
        return next(
            address - start + raw
            for _, size, start, on_disk, raw in sections
            if start <= address < start + max(size, on_disk)
        )

    address = struct.unpack_from("<I", image, header + 24 + which)[0]
    return place, place(address) if address else 0


def _text(image: bytes, at: int) -> str:
    return image[at : image.index(b"\0", at)].decode("ascii")
