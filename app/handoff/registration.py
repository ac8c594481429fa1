"""登记文件: who somebody is and with which keys, taken in after a short code was compared aloud."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import DamagedError, LedgerError
from app.files import make_folder, plain_bytes, standing, write_bytes
from app.handoff import canonical, sealing, signing
from app.handoff.keys import OwnKey, in_force, is_county, own_key, succession
from app.ledger import handovers
from app.ledger.handovers import KeyDraft, KnownKey
from app.ledger.outgoing import Leaving, entered
from app.ledger.store import Ledger
from app.rules.handover import Party

FORMAT, FAMILY = "liubu-registration/1", "liubu-registration/"
LARGEST = 64 << 10
DIGITS = 12
COST = {"n": 1 << 16, "r": 8, "p": 1, "maxmem": 128 << 20}  # 64 MB and a tenth of a second for every code that is tried
ROLES = {"county": Party.COUNTY, "township": Party.TOWNSHIP}
NAMES = {
    *("format", "role", "party", "party_name", "sign_key", "seal_key"),
    *("previous", "succession", "signature"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Registered:
    """The file that was written, and the code that its owner reads out."""

    path: Path
    code: str


@dataclass(frozen=True, slots=True)
class Trusted:
    """Whose key is trusted from now on; the one that it replaced, and whether that one had said so itself."""

    party: str
    party_name: str
    former: KnownKey | None
    followed: bool


def short_code(ledger: Ledger) -> str:
    """The code that stands for this ledger's registration file; empty while there are no keys."""
    return code_of(_content(ledger, own_key(ledger))) if in_force(ledger, Party.OWN) else ""


def write_registration(ledger: Ledger, folder: Path) -> Registered:
    """Write this ledger's registration file into a folder; makes the keys the first time."""
    own = own_key(ledger)
    content = _content(ledger, own)
    out = folder / f"六簿登记-{own.key.party}.json"
    make_place(folder)
    with standing(out) as pending:
        write_bytes(pending.path, content)
        with entered(ledger, Leaving("登记文件", profile=None), str(out.absolute())):
            pending.place()
    return Registered(out, code_of(content))


def trust(ledger: Ledger, path: Path, code: str) -> Trusted:
    """Take the other side's registration file in. Raises LedgerError where it is none, or the code is not its code."""
    content = _bytes(path)
    document = _read(content, path)
    draft = KeyDraft(
        ROLES[document["role"]], *(document[name] for name in ("party", "party_name", "sign_key", "seal_key"))
    )
    _demand_other_side(ledger, draft)
    given = "".join(sign for sign in code if sign.isdigit())
    if given != code_of(content):
        raise LedgerError(
            "短码和这份登记文件对不上，没有登记。请对方重新念一遍；仍不对，就是文件被换过，请当面重新拷贝。"
        )
    party = "" if draft.role is Party.COUNTY else draft.party
    before = in_force(ledger, draft.role, party)
    former = handovers.trust(ledger, draft, by_code=True)
    followed = former is not None and _follows(document, former if before is None else before)
    return Trusted(draft.party, draft.party_name, former, followed)


def code_of(content: bytes) -> str:
    """The twelve digits that stand for these bytes; each try costs too much to find another file with the same."""
    digest = hashlib.scrypt(content, salt=FORMAT.encode(), dklen=8, **COST)
    return f"{int.from_bytes(digest) % 10**DIGITS:0{DIGITS}d}"


def make_place(folder: Path) -> None:
    """Make the folder where it is missing. Raises OSError, which says that it cannot be written to."""
    make_folder(folder)


def _content(ledger: Ledger, own: OwnKey) -> bytes:
    document = {
        "format": FORMAT,
        "role": "county" if is_county(ledger) else "township",
        "party": own.key.party,
        "party_name": str(ledger.setting("unit_name", "")),
        "sign_key": own.key.sign_key,
        "seal_key": own.key.seal_key,
        "previous": own.secret.previous,
        "succession": own.secret.succession,
    }
    return canonical.dumped(document | {"signature": signing.sign(own.secret.sign, canonical.dumped(document))})


def _bytes(path: Path) -> bytes:
    try:
        return plain_bytes(path, LARGEST)
    except FileNotFoundError as error:
        raise LedgerError(f"找不到“{path.name}”，请检查文件的位置。") from error
    except OSError as error:
        raise LedgerError(f"打不开“{path.name}”，可能是 U 盘松动或没有权限；请检查后再试。") from error


def _read(content: bytes, path: Path) -> dict[str, Any]:
    wrong = LedgerError(f"“{path.name}”不是登记文件，请选对方写出的登记文件（六簿登记-…….json）。")
    try:
        document = canonical.loaded(content)
    except canonical.MISREAD as error:
        raise wrong from error
    form = document.get("format")
    if not isinstance(form, str) or not form.startswith(FAMILY):
        raise wrong
    if form != FORMAT:
        raise LedgerError(f"“{path.name}”是更新的程序写的登记文件，请先升级本程序再登记。")
    if set(document) != NAMES or not all(isinstance(value, str) and len(value) <= 200 for value in document.values()):
        raise wrong
    signature = document["signature"]
    body = canonical.dumped({name: value for name, value in document.items() if name != "signature"})
    fit = (
        document["role"] in ROLES
        and re.fullmatch(r"[0-9]{6,12}", document["party"])
        and sealing.is_recipient(document["seal_key"])
    )
    if not fit or not signing.is_signed(document["sign_key"], signature, body):
        raise DamagedError(f"登记文件“{path.name}”损坏了或被改动过，没有登记。请对方重新写一份。")
    return document


def _demand_other_side(ledger: Ledger, draft: KeyDraft) -> None:
    if draft.party == str(ledger.setting("unit_code", "")):
        raise LedgerError("这是本单位自己的登记文件，请选对方的那一份。")
    county = is_county(ledger)
    if county and draft.role is Party.COUNTY:
        raise LedgerError(f"这是{draft.party_name}（县）的登记文件；县级台账登记的是乡镇的。")
    if not county and draft.role is Party.TOWNSHIP:
        raise LedgerError(f"这是{draft.party_name}（乡镇）的登记文件；乡镇的台账登记的是县里的。")


def _follows(document: dict[str, Any], former: KnownKey) -> bool:
    """Whether the key that was trusted before signed that this one follows it."""
    signed = succession(former.sign_key, document["sign_key"], document["seal_key"])
    return document["previous"] == former.sign_key and signing.is_signed(
        former.sign_key, document["succession"], signed
    )
