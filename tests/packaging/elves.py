"""Made-up programs of Linux, with just as much inside as says which glibc they ask for."""

import struct

HEADER, ENTRY = 64, 64


def elf(*wanted, machine=62, sections=True):
    """The bytes of an ELF file that needs those versions of libc.so.6."""
    names = b"\0libc.so.6\0" + b"".join(name.encode() + b"\0" for name in wanted)
    places = [names.index(b"\0" + name.encode() + b"\0") + 1 for name in wanted]
    need = struct.pack("<HHIII", 1, len(wanted), 1, 16, 0)
    for at, place in enumerate(places):
        need += struct.pack("<IHHII", 0, 0, at + 2, place, 16 if at + 1 < len(wanted) else 0)
    table = HEADER + len(names) + len(need)
    header = b"\x7fELF\x02\x01\x01".ljust(16, b"\0") + struct.pack(
        "<HHIQQQIHHHHHH", 3, machine, 1, 0, 0, table if sections else 0, 0, HEADER, 0, 0, ENTRY, 3 if sections else 0, 0
    )
    entries = b"\0" * ENTRY
    entries += struct.pack("<IIQQQQIIQQ", 0, 3, 0, 0, HEADER, len(names), 0, 0, 1, 0)
    entries += struct.pack("<IIQQQQIIQQ", 0, 0x6FFFFFFE, 0, 0, HEADER + len(names), len(need), 1, 1, 4, 0)
    return header + names + need + entries
