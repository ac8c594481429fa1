"""The statement of a release: what lies on the stick, signed by the publisher."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import plain_bytes, reason
from app.handoff import canonical, signing
from app.update.installed import Numbers, numbers

FILE = "更新.json"
FORMAT = "liubu-release/1"
LARGEST = 64 << 10
NAMES = {"format", "version", "schema", "issued_on", "parcels"}
KEYLESS = "这份程序里没有发布者的公钥，认不出更新是不是他发布的，没有更新。请按安装说明换上新版本的文件夹。"
UNSIGNED = "“{}”没有签名，没有更新。请向给你程序的人要一份安装盘。"
FOREIGN = "“{}”不是原来的发布者签名的，或签名以后被改动过，没有更新。请向给你程序的人重新要一份安装盘。"


class ParcelKind(StrEnum):
    """How a version is packed: the folder itself, or a package for the package manager."""

    FOLDER = "folder"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class Parcel:
    """One file of the stick: for which system, how large packed and unpacked, and its sums."""

    path: str
    system: str
    kind: ParcelKind
    size: int
    unpacked: int
    sha256: str
    sm3: str


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was published, with the format of ledgers that it writes."""

    version: str
    schema: int
    issued_on: date
    parcels: tuple[Parcel, ...]

    @property
    def order(self) -> Numbers:
        """By which it is newer or older than another."""
        return numbers(self.version)


def written(release: Release, private: str) -> bytes:
    """The file: the statement on one line, its signature on the next."""
    content = canonical.dumped(
        {
            "format": FORMAT,
            "version": release.version,
            "schema": release.schema,
            "issued_on": release.issued_on.isoformat(),
            "parcels": [asdict(each) for each in release.parcels],
        }
    )
    return content + b"\n" + signing.sign(private, content).encode() + b"\n"


def read_statement(stick: Path, publisher: str) -> Release:
    """What the publisher with that key says of the stick.

    Raises LedgerError where there is no statement, DamagedError where it is not the publisher's own, UnwritableError
    where the stick is out of reach.
    """
    if not publisher:
        raise LedgerError(KEYLESS)
    file = stick / FILE
    try:
        lines = plain_bytes(file, LARGEST).split(b"\n")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise LedgerError(
            f"“{stick.name or stick}”里没有“{FILE}”，不是六簿的安装盘。请插好安装盘，选它最上一层的文件夹。"
        ) from error
    except OSError as error:
        raise UnwritableError(f"“{file.name}”读不出来：{reason(error)}。请插紧后再试；没有更新。") from error
    content, signature = lines[0], lines[1].decode("ascii", "replace").strip() if len(lines) > 1 else ""
    if not signature:
        raise DamagedError(UNSIGNED.format(FILE))
    if not signing.is_signed(publisher, signature, content):
        raise DamagedError(FOREIGN.format(FILE))
    return _release(content)


def _release(content: bytes) -> Release:
    try:
        document = canonical.loaded(content)
        if document["format"] != FORMAT or document.keys() != NAMES:
            raise ValueError("unknown format")
        made = Release(
            str(document["version"]),
            int(document["schema"]),
            date.fromisoformat(document["issued_on"]),
            tuple(_parcel(each) for each in document["parcels"]),
        )
        _ = made.order
    except (*canonical.MISREAD, LookupError, TypeError, AttributeError) as error:
        raise DamagedError(f"“{FILE}”的写法这一版程序读不懂，没有更新。请按安装说明换上新版本的文件夹。") from error
    return made


def _parcel(entry: Mapping[str, Any]) -> Parcel:
    path = PurePosixPath(entry["path"])
    if path.is_absolute() or ".." in path.parts or "\\" in str(path) or ":" in str(path):
        raise ValueError(str(path))
    return Parcel(
        str(path),
        str(entry["system"]),
        ParcelKind(entry["kind"]),
        int(entry["size"]),
        int(entry["unpacked"]),
        str(entry["sha256"]),
        str(entry["sm3"]),
    )
