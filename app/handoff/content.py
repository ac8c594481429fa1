"""The inside of a package: a zip of a manifest, a file of lines for each table, and attachments by their hashes.

Packed, it is the same to the byte for the same rows: names in order, one moment, nothing of the machine.
"""

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from app.handoff import canonical

FORMAT = 1
MANIFEST, GONE, TABLES, FILES = "manifest.json", "gone.jsonl", "tables/", "files/"
STAMP = (1980, 1, 1, 0, 0, 0)

Lines = Iterable[bytes]


def pack(
    out: Path,
    head: Mapping[str, Any],
    tables: Mapping[str, Lines],
    gone: Iterable[tuple[str, str]],
    files: Mapping[str, Callable[[], bytes]],
) -> dict[str, Any]:
    """Write the inside and give its manifest: `head` with `format`, and with every part's and file's hash and size.

    `tables` are lines of canonical JSON, one a row, in the order of their ids; a table without any is left out.
    """
    parts: dict[str, Any] = {}
    sizes: dict[str, int] = {}
    with zipfile.ZipFile(out, "w", allowZip64=False) as package:
        for table, lines in sorted(tables.items()):
            _put_lines(package, f"{TABLES}{table}.jsonl", lines, parts)
        taken_back = (canonical.dumped({"table": table, "id": row}) for table, row in sorted(gone))
        _put_lines(package, GONE, taken_back, parts)
        for digest, read in sorted(files.items()):
            content = read()
            sizes[digest] = len(content)
            package.writestr(_entry(f"{FILES}{digest}", zipfile.ZIP_STORED), content)
        manifest = {"format": FORMAT, **head, "parts": parts, "files": sizes}
        package.writestr(_entry(MANIFEST), canonical.dumped(manifest))
    return manifest


def digest_of(manifest: Mapping[str, Any]) -> str:
    """What a package is known by: the hash of its manifest's bytes."""
    return hashlib.sha256(canonical.dumped(manifest)).hexdigest()


def _put_lines(package: zipfile.ZipFile, name: str, lines: Lines, parts: dict[str, Any]) -> None:
    going = iter(lines)
    first = next(going, None)
    if first is None:
        return
    digest, size, many = hashlib.sha256(), 0, 0
    with package.open(_entry(name), "w") as part:
        for line in chain((first,), going):
            digest.update(line + b"\n")
            size, many = size + part.write(line + b"\n"), many + 1
    parts[name] = {"sha256": digest.hexdigest(), "size": size, "lines": many}


def _entry(name: str, packing: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, STAMP)
    entry.compress_type = packing
    entry.create_system = 3  # on Windows as on Linux
    entry.external_attr = 0o600 << 16
    return entry
