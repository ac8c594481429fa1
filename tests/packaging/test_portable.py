"""No file of the Windows package may ask for a C runtime that does not lie in it."""

import struct

import pytest
from parcels import portable
from parcels.paths import Stop

HEADER, OPTIONAL, START = 64, 240, 0x1000


def library(*wanted):
    """The bytes of a library of Windows, with just as much inside as says which others it asks for."""
    table = HEADER + 24 + OPTIONAL + 40
    at = table + 20 * (len(wanted) + 1)
    entries, names = b"", b""
    for name in wanted:
        entries += struct.pack("<IIIII", 0, 0, 0, START + at + len(names), 0)
        names += name.encode() + b"\0"
    optional = bytearray(OPTIONAL)
    struct.pack_into("<I", optional, 120, START + table if wanted else 0)
    made = b"MZ".ljust(60, b"\0") + struct.pack("<I", HEADER) + b"PE\0\0"
    made += struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, OPTIONAL, 0) + optional
    made += struct.pack("<8sIIII16x", b".rdata", 1 << 16, START, 1 << 16, 0)
    return made + entries + bytes(20) + names


@pytest.fixture
def folder(tmp_path):
    """A package whose interpreter brings one runtime, and Qt two of its own."""
    for name in ("runtime/VCRUNTIME140.dll", "runtime/Qt/msvcp140.dll", "runtime/Qt/vcruntime140_1.dll"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(library())
    return tmp_path


def test_what_a_library_asks_for_is_read_from_it():
    assert [*portable.imports(library("KERNEL32.dll", "VCRUNTIME140.dll"))] == ["kernel32.dll", "vcruntime140.dll"]
    assert [*portable.imports(library())] == []


def test_a_runtime_beside_it_or_above_it_or_with_the_interpreter_will_do(folder):
    (folder / "runtime" / "calamine").mkdir()
    (folder / "runtime" / "calamine" / "swift.pyd").write_bytes(library("VCRUNTIME140.dll", "KERNEL32.dll"))
    (folder / "runtime" / "Qt" / "plugins").mkdir()
    (folder / "runtime" / "Qt" / "plugins" / "qwindows.dll").write_bytes(library("MSVCP140.dll", "VCRUNTIME140_1.dll"))
    portable.demand_runtimes(folder, folder / "runtime")


def test_a_library_without_its_runtime_stops_the_package_and_is_named(folder):
    (folder / "runtime" / "other").mkdir()
    (folder / "runtime" / "other" / "new.pyd").write_bytes(library("VCRUNTIME140.dll", "MSVCP140.dll"))
    with pytest.raises(Stop, match=r"new\.pyd 要 msvcp140\.dll$"):
        portable.demand_runtimes(folder, folder / "runtime")
