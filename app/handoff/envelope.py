"""The outside of a package: an open head that names what is sealed, its signature, and the seal itself."""

import hashlib
import re
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import BinaryIO, Never

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import CHUNK, demand_plain
from app.handoff import canonical, signing

FAMILY, MARK = b"liubu-package/", b"liubu-package/1\n"
SUITE = "age-x25519+ed25519/1"
SUFFIX = ".liubao"
HANDOVER, RETURN = KINDS = ("handover", "return")
LARGEST = 512 << 20  # bytes of a package
HEAD = 8 << 10  # bytes of everything before the seal
_SHAPES = {
    "unit_code": r"[0-9]{6,12}",
    "unit_name": r"[^\x00-\x1f\x7f]{1,60}",
    "to": r"([0-9]{6,12})?",
    "month": r"[0-9]{4}-(0[1-9]|1[0-2])",
    "seal_key": r"age1[0-9a-z]{58}",
    **dict.fromkeys(("content_sha256", "sealed_sha256", "sign_key"), r"[0-9a-f]{64}"),
}


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in the open: of whom, for whom, which one, and the hashes of what is sealed. Nothing of persons.

    `sign_key` signed it; `seal_key` is what an answer to whoever made it is sealed to.
    """

    suite: str
    kind: str
    unit_code: str
    unit_name: str
    to: str
    month: str
    sequence: int
    content_sha256: str
    sealed_sha256: str
    sealed_size: int
    sign_key: str
    seal_key: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """A package whose outside holds: what its head says, and where the seal begins."""

    header: Header
    start: int


def write_envelope(target: BinaryIO, header: Header, private: str, sealed: BinaryIO) -> None:
    """Write a whole package: the mark, the head, its signature, the seal."""
    top = MARK + canonical.dumped(asdict(header)) + b"\n"
    target.write(top + signing.sign(private, top).encode() + b"\n")
    while chunk := sealed.read(CHUNK):
        target.write(chunk)


def examined(path: Path) -> Sealed:
    """Read a package from outside, every byte of it, without opening the seal.

    Raises LedgerError for what is no package or of a later format, DamagedError for one that is not as it was signed.
    """
    if path.is_dir():
        raise LedgerError(f"“{path.name}”是一个文件夹，请选择里面的 {SUFFIX} 文件。")
    demand_plain(path)
    try:
        with path.open("rb") as file:
            return _examined(file, path)
    except FileNotFoundError as error:
        raise LedgerError(f"找不到“{path.name}”，请检查文件的位置。") from error
    except PermissionError as error:
        raise LedgerError(f"打不开“{path.name}”：没有权限。请检查后再试。") from error
    except OSError as error:
        raise UnwritableError(f"“{path.name}”读到一半出错，可能是 U 盘松动，请插紧重试；什么都没有写入。") from error


def _examined(file: BinaryIO, path: Path) -> Sealed:
    size = file.seek(0, 2)
    file.seek(0)
    start = file.read(HEAD)
    if not start.startswith(MARK):
        _not_ours(start, path)
    if size > LARGEST + HEAD:
        raise LedgerError(f"“{path.name}”超过 {LARGEST >> 20} MB，不是本程序生成的包，没有打开。")
    damaged = DamagedError(f"“{path.name}”损坏了或被改动过，没有打开。请该单位重新生成一份（原来的期号）。")
    lines = start.split(b"\n", 3)
    if len(lines) < 4:
        raise damaged
    header, top = _header(lines[1], path, damaged), b"\n".join((*lines[:2], b""))
    signature = lines[2]
    if len(signature) != signing.SIGNATURE or not re.fullmatch(rb"[0-9a-f]+", signature):
        raise damaged
    if not signing.is_signed(header.sign_key, signature.decode(), top):
        raise damaged
    where = len(top) + len(signature) + 1
    if size - where < header.sealed_size:
        missing = header.sealed_size - (size - where)
        raise DamagedError(f"“{path.name}”不完整，少了 {missing} 字节：没有写完或没有拷完。请重新拷贝或重新生成。")
    if size - where != header.sealed_size or _digest(file, where) != header.sealed_sha256:
        raise damaged
    return Sealed(header, where)


def _not_ours(start: bytes, path: Path) -> Never:
    if re.match(rb"liubu-package/\d{1,4}\n", start):
        raise LedgerError(f"“{path.name}”是更新的程序生成的包，请先升级本程序再打开。")
    raise LedgerError(f"“{path.name}”不是上报的包（{SUFFIX}），请选择乡镇上报、县里带回的那个文件。")


def _header(line: bytes, path: Path, damaged: DamagedError) -> Header:
    try:
        document = canonical.loaded(line)
    except canonical.MISREAD as error:
        raise damaged from error
    suite = document.get("suite")
    if isinstance(suite, str) and suite != SUITE and re.fullmatch(r"[\w./+-]{1,60}", suite):
        raise LedgerError(f"“{path.name}”用的加密方式（{suite}）本程序还不认识，请先升级本程序再打开。")
    if set(document) != {field.name for field in fields(Header)}:
        raise damaged
    numbers = (document["sequence"], document["sealed_size"])
    if not all(type(number) is int and 0 < number <= LARGEST for number in numbers):
        raise damaged
    words = (document["kind"], *(document[name] for name in _SHAPES))
    if suite != SUITE or not all(isinstance(word, str) for word in words) or document["kind"] not in KINDS:
        raise damaged
    if not all(re.fullmatch(shape, document[name]) for name, shape in _SHAPES.items()):
        raise damaged
    return Header(**document)


def _digest(file: BinaryIO, start: int) -> str:
    file.seek(start)
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
