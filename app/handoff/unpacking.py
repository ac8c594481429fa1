"""A seal opened and unpacked in a child process: nothing is taken for what it says it is.

Whoever made it holds a trusted key, and may still be a broken program, or somebody who took the key.
"""

import errno
import hashlib
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from app.errors import DamagedError, LedgerError
from app.files import CHUNK
from app.handoff import canonical, sealing
from app.handoff.content import FILES, GONE, MANIFEST, TABLES
from app.handoff.envelope import LARGEST, Header
from app.handoff.manifests import demand_manifest

ENTRIES = 20_000
UNPACKED = 1 << 30  # bytes of everything inside
LARGEST_MANIFEST = 4 << 20
LONGEST = 16 << 20  # bytes of one row
INSIDE = "content.zip"
_NAMES = re.compile(r"manifest\.json|gone\.jsonl|tables/[a-z_]{1,40}\.jsonl|files/[0-9a-f]{64}")
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, OverflowError, ValueError, LookupError)

Say = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Opener:
    """What opens the seal: one's own identities, or a passphrase."""

    identities: tuple[str, ...] = ()
    passphrase: str = ""


def unpack(say: Say, path: Path, start: int, header: Header, opener: Opener, folder: Path) -> None:
    """Open the seal of a package into `folder`, check every part against the manifest, and say the manifest.

    Raises LedgerError where it is not for us, DamagedError where it is not what it says.
    """
    inside = folder / INSIDE
    with path.open("rb") as source, inside.open("wb") as target:
        source.seek(start)
        _unseal(source, _Limited(target), header, opener)
    spread(say, inside, header, folder)


def spread(say: Say, inside: Path, header: Header, folder: Path) -> None:
    """The same for an inside that was opened before."""
    if _digest(inside) != header.content_sha256:
        raise _damaged("里面的内容和封面写的不是同一份")
    try:
        with zipfile.ZipFile(inside) as package:
            entries = _entries(package)
            manifest = _manifest(package, entries, header)
            _spread(package, entries, manifest, folder)
    except _BROKEN as error:
        raise _damaged("里面的压缩包读不出来") from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning is none of the disk's faults
            raise
        raise _damaged("里面的压缩包读不出来") from error
    say(canonical.dumped(manifest))


def _unseal(source: BinaryIO, target: "_Limited", header: Header, opener: Opener) -> None:
    try:
        if opener.passphrase:
            content = source.read(header.sealed_size)
            target.write(sealing.unseal_by_passphrase(content, opener.passphrase))
            return
        sealing.unseal(source, cast("BinaryIO", target), opener.identities)
    except (LedgerError, OSError) as error:
        if target.refused is not None:
            raise target.refused from error
        if isinstance(error, LedgerError) or error.errno is not None:
            raise
        raise _damaged("加密的内容不完整") from error


def _entries(package: zipfile.ZipFile) -> Mapping[str, zipfile.ZipInfo]:
    listed = package.infolist()
    if len(listed) > ENTRIES:
        raise _damaged(f"里面有 {len(listed)} 个文件，多得不正常")
    entries = {entry.filename: entry for entry in listed}
    if len(entries) < len(listed) or not all(_NAMES.fullmatch(name) for name in entries):
        raise _damaged("里面有不该有的文件")
    if any(entry.flag_bits & 1 or entry.compress_type not in {0, 8} for entry in listed):
        raise _damaged("里面的压缩方式不对")
    if sum(entry.file_size for entry in listed) > UNPACKED:
        raise _damaged("解开后大得不正常")
    return entries


def _manifest(package: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], header: Header) -> dict[str, Any]:
    entry = entries.get(MANIFEST)
    if entry is None or entry.file_size > LARGEST_MANIFEST:
        raise _damaged("里面没有清单")
    with package.open(entry) as file:
        content = file.read(LARGEST_MANIFEST + 1)
    try:
        manifest = canonical.loaded(content)
    except canonical.MISREAD as error:
        raise _damaged("清单读不出来") from error
    demand_manifest(manifest, header)
    return manifest


def _spread(
    package: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], manifest: Mapping[str, Any], folder: Path
) -> None:
    """Put every part into a file of its own, hashed on the way."""
    named = {*manifest["parts"], *(FILES + digest for digest in manifest["files"]), MANIFEST}
    if named != set(entries):
        raise _damaged("里面的文件和清单不符")
    for place in (TABLES, FILES):
        (folder / place).mkdir()
    for name, part in manifest["parts"].items():
        with package.open(entries[name]) as source, (folder / name).open("wb") as target:
            _copy_lines(source, target, part, gone=name == GONE)
    for digest, size in manifest["files"].items():
        with package.open(entries[FILES + digest]) as source, (folder / FILES / digest).open("wb") as target:
            _copy_file(source, target, digest, size)


def _copy_lines(source: IO[bytes], target: BinaryIO, part: Mapping[str, Any], *, gone: bool) -> None:
    digest, size, lines, last = hashlib.sha256(), 0, 0, ("", "")
    while line := source.readline(LONGEST + 1):
        size, lines = size + len(line), lines + 1
        if len(line) > LONGEST or size > part["size"] or lines > part["lines"]:
            raise _damaged("里面的内容和清单不符")
        this = _key_of(line, gone=gone)
        if this <= last:
            raise _damaged("里面有重复的记录，或次序不对")
        last = this
        digest.update(line)
        target.write(line)
    if (digest.hexdigest(), size, lines) != (part["sha256"], part["size"], part["lines"]):
        raise _damaged("里面的内容和清单不符")


def _key_of(line: bytes, *, gone: bool) -> tuple[str, str]:
    try:
        row = canonical.loaded(line.removesuffix(b"\n"))
    except canonical.MISREAD as error:
        raise _damaged("里面有一行读不出来") from error
    table, entry = (row.get("table"), row.get("id")) if gone else ("-", row.get("id"))
    fit = isinstance(table, str) and isinstance(entry, str) and re.fullmatch(r"[0-9a-f]{32}", entry)
    if not fit or not line.endswith(b"\n"):
        raise _damaged("里面有一行不完整")
    return str(table), str(entry)


def _copy_file(source: IO[bytes], target: BinaryIO, meant: str, size: int) -> None:
    digest, done = hashlib.sha256(), 0
    while chunk := source.read(CHUNK):
        done += len(chunk)
        if done > size:
            break
        digest.update(chunk)
        target.write(chunk)
    if done != size or digest.hexdigest() != meant:
        raise _damaged("里面的一个附件和清单不符")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _damaged(why: str) -> DamagedError:
    return DamagedError(f"包{why}，损坏了或被改动过，什么都没有写入。请该单位重新生成一份（原来的期号）。")


class _Limited(io.RawIOBase):
    """A file that takes no more than a package may hold."""

    def __init__(self, file: IO[bytes]) -> None:
        super().__init__()
        self._file = file
        self._left = LARGEST
        self.refused: Exception | None = None

    def writable(self) -> bool:
        """It is only ever written to."""
        return True

    def write(self, content: Any) -> int:
        self._left -= len(content)
        try:
            if self._left < 0:
                raise _damaged("解开后大得不正常")
            return self._file.write(content)
        except (LedgerError, OSError) as error:
            self.refused = error  # which does not come through age as it was
            raise
