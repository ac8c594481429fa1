"""The signed statement of a release, and the publisher's key, which never lies in the tree."""

import json
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives import hashes

from app.handoff import signing
from app.ledger.database import SCHEMA
from app.update import statement
from app.update.installed import PARTS, numbers
from app.update.statement import Parcel, ParcelKind, Release
from parcels.lists import digest
from parcels.paths import ROOT, VERSION, Stop

SETTING = "RELEASE_KEY"
MADE = ROOT / "build" / "release.key"  # where nobody gave one; `make clean` takes it away


def private_key() -> str:
    """The publisher's private key. Raises Stop for a file that holds none."""
    given = os.environ.get(SETTING)
    file = Path(given) if given else MADE
    if not given and not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(signing.new_pair()[0] + "\n", encoding="ascii")
        print(f"没有写明 {SETTING}，新做了发布者的密钥：{file}。真正发布的请另外保管，见 docs/packages.md。")
    try:
        private = file.read_text(encoding="ascii").strip()
        signing.public_of(private)
    except (OSError, ValueError) as error:
        raise Stop(f"“{file}”里没有发布者的密钥：应为一行 64 位十六进制数。") from error
    return private


def about() -> dict[str, object]:
    """What a version says of itself beside its name: the format of its ledgers, and whose releases it takes."""
    return {"schema": SCHEMA, "publisher": signing.public_of(private_key())}


def parcel(stick: Path, file: Path, system: str, kind: ParcelKind, laid: Path) -> Parcel:
    """A file of the stick, and how large the version in it is, which lies unpacked in `laid`."""
    unpacked = sum(path.stat().st_size for path in laid.rglob("*") if path.is_file() and not path.is_symlink())
    sums = (digest(file, algorithm()) for algorithm in (hashes.SHA256, hashes.SM3))
    return Parcel(file.relative_to(stick).as_posix(), system, kind, file.stat().st_size, unpacked, *sums)


def state(stick: Path, parcels: Iterable[Parcel], laid: Iterable[Path]) -> Path:
    """Write the statement onto the stick. Raises Stop where one of the versions would not believe it, or is another."""
    private, wanted = private_key(), about()
    for version in laid:
        parts = json.loads((version / PARTS).read_text(encoding="utf-8"))
        if {name: parts.get(name) for name in wanted} != wanted:
            raise Stop(f"{version.parent.name} 是换密钥或换台账的格式以前做的，要重新 make packages。")
    try:
        numbers(VERSION)
    except ValueError as error:
        raise Stop(f"版本号 {VERSION} 不是数字和点，分不出新旧。") from error
    out = stick / statement.FILE
    out.write_bytes(statement.written(Release(VERSION, SCHEMA, datetime.now().date(), tuple(parcels)), private))
    return out
