"""A package opened: its outside checked here, its seal and inside by a process of its own, into a folder that goes."""

import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Never

from app.errors import DamagedError, LedgerError
from app.files import CHUNK, Fence, Silence, Unanswered, apart
from app.handoff import content, envelope, sealing, unpacking
from app.handoff.envelope import Header, Sealed
from app.handoff.keys import identities
from app.handoff.scratch import scratch
from app.handoff.unpacking import Opener
from app.ledger import handovers
from app.ledger.database import SCHEMA
from app.ledger.handovers import KnownKey
from app.ledger.store import Ledger
from app.rules.handover import Ending, Party

REVOKED_SINCE = "{}{}第{}期等前面的一期时，签名的密钥作废了（{}），没有收；请该单位用新的密钥重新生成。"
SECONDS, MEMORY = 120.0, 280 << 20  # what the child may take; a passphrase takes what age asks for besides


@dataclass(frozen=True, slots=True)
class Opened:
    """What a package holds, every part checked against its manifest; lies in a folder that goes with the `with`.

    `trusted` says that its key is one that this ledger trusts: else a passphrase opened it, and nobody knows the key.
    """

    header: Header
    manifest: Mapping[str, Any]
    digest: str
    signer: KnownKey | None
    folder: Path

    @property
    def trusted(self) -> bool:
        """Whether the signature is that of somebody whom this ledger trusts."""
        return self.signer is not None

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that it has rows of."""
        prefix = content.TABLES
        return tuple(name.removeprefix(prefix)[:-6] for name in self.manifest["parts"] if name.startswith(prefix))

    @property
    def files(self) -> Mapping[str, Path]:
        """Attachments by their hashes."""
        return {digest: self.folder / content.FILES / digest for digest in self.manifest["files"]}

    @property
    def inside(self) -> Path:
        """The inside as it was packed, to be kept while the package has to wait."""
        return self.folder / unpacking.INSIDE

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """The rows of a table by their ids; that they fit the table is for the ledger to find out."""
        return self._lines(f"{content.TABLES}{table}.jsonl")

    @property
    def gone(self) -> tuple[tuple[str, str], ...]:
        """Rows that were taken back: table and id."""
        return tuple((line["table"], line["id"]) for line in self._lines(content.GONE))

    def _lines(self, name: str) -> Iterator[dict[str, Any]]:
        if name not in self.manifest["parts"]:
            return
        with (self.folder / name).open("rb") as file:
            for line in file:
                yield json.loads(line)


@contextlib.contextmanager
def opened(ledger: Ledger, path: Path, passphrase: str = "") -> Iterator[Opened]:
    """Open a package that is meant for this ledger, or that it made itself.

    Raises LedgerError where it is the wrong file or the wrong passphrase, DamagedError where it is damaged, tampered
    with or signed by nobody whom this ledger trusts. Nothing is written to the ledger.
    """
    sealed = envelope.examined(path)
    signer = _signer(ledger, sealed.header, path)
    _demand_addressee(ledger, sealed.header, signer, path)
    opener = _opener(ledger, sealed, path, passphrase)
    with scratch(ledger) as folder:
        fence = Fence(SECONDS, MEMORY + _memory(path, sealed.start, opener))
        answer = _apart(unpacking.unpack, (path, sealed.start, sealed.header, opener, folder), fence, path.name)
        yield _opened(sealed.header, answer, signer, folder)


@contextlib.contextmanager
def reopened(ledger: Ledger, header: Header, inside: bytes) -> Iterator[Opened]:
    """Open once more what was kept while it had to wait; its signature was checked when it came.

    Raises DamagedError where its key was revoked since: nobody knows whether it was stolen before.
    """
    signer = _known(ledger, header)
    if signer is not None and signer.ending is Ending.REVOKED:
        raise DamagedError(REVOKED_SINCE.format(header.unit_name, header.month, header.sequence, signer.end_reason))
    with scratch(ledger) as folder:
        (folder / unpacking.INSIDE).write_bytes(inside)
        name = f"{header.unit_name}{header.month}"
        answer = _apart(unpacking.spread, (folder / unpacking.INSIDE, header, folder), Fence(SECONDS, MEMORY), name)
        yield _opened(header, answer, signer, folder)


def _opened(header: Header, answer: bytes, signer: KnownKey | None, folder: Path) -> Opened:
    manifest = json.loads(answer)
    if manifest.get("schema", 0) > SCHEMA:
        raise LedgerError(f"{header.unit_name}{header.month}的包是更新的程序生成的，没有打开；请先升级本程序。")
    return Opened(header, manifest, content.digest_of(manifest), signer, folder)


def _known(ledger: Ledger, header: Header) -> KnownKey | None:
    return next((key for key in handovers.known_keys(ledger) if key.sign_key == header.sign_key), None)


def _signer(ledger: Ledger, header: Header, path: Path) -> KnownKey | None:
    """Whose signature it is; None for a unit that no key is known of, where a passphrase has to do instead."""
    signer = _known(ledger, header)
    if signer is None:
        others = [key for key in handovers.known_keys(ledger) if key.party == header.unit_code]
        if not others and not header.to:
            return None
        known = "和登记过的不是同一把" if others else "没有登记过"
        raise DamagedError(
            f"“{path.name}”签名的密钥{known}，没有打开。请{header.unit_name}把登记文件送来登记，或查明是谁做的。"
        )
    if signer.party != header.unit_code:
        raise DamagedError(f"“{path.name}”写的是{header.unit_name}，签名的却是{signer.party_name}，没有打开。")
    if signer.ended_on is not None and not (signer.role is Party.OWN and signer.ending is Ending.REPLACED):
        ending = signer.ending.value if signer.ending else ""
        raise DamagedError(f"“{path.name}”签名的密钥{ending}（{signer.end_reason}），没有打开。请该单位重新生成。")
    return signer


def _demand_addressee(ledger: Ledger, header: Header, signer: KnownKey | None, path: Path) -> None:
    if signer is not None and signer.role is Party.OWN:
        return
    if header.to and header.to != str(ledger.setting("unit_code", "")):
        raise LedgerError(f"“{path.name}”是交给单位 {header.to} 的，不是给本单位的，没有打开。请核对是不是拿错了盘。")


def _opener(ledger: Ledger, sealed: Sealed, path: Path, passphrase: str) -> Opener:
    if sealed.header.to:
        return Opener(identities(ledger))
    if not passphrase:
        raise LedgerError(f"“{path.name}”是用口令加密的，要给出口令文件才能打开。")
    if sealed.header.sealed_size > sealing.LARGEST_BY_PASSPHRASE + CHUNK:
        raise LedgerError(f"“{path.name}”用口令加密的内容太大，没有打开。请该单位登记密钥后重新生成。")
    return Opener(passphrase=passphrase)


def _memory(path: Path, start: int, opener: Opener) -> int:
    if not opener.passphrase:
        return 0
    with path.open("rb") as file:
        file.seek(start)
        return sealing.memory_of(file.read(1 << 10)) + 2 * sealing.LARGEST_BY_PASSPHRASE


def _apart(work: Any, arguments: tuple[Any, ...], fence: Fence, name: str) -> bytes:
    answer = b""
    try:
        with contextlib.closing(apart(work, arguments, fence, {})) as messages:
            for message in messages:
                match message:
                    case (bytes() as manifest,):
                        answer = manifest
    except Unanswered as error:
        _not_opened(error.why, name)
    if not answer:
        _not_opened(Silence.DEATH, name)
    return answer


def _not_opened(why: Silence, name: str) -> Never:
    words = {
        Silence.BUSY: "电脑正忙，打不开；请关掉一些程序再试",
        Silence.TIME: f"打开用了 {SECONDS:.0f} 秒还没有完，不像是正常的包；请该单位重新生成一份",
        Silence.MEMORY: "打开要用的内存太多，不像是正常的包；请该单位重新生成一份",
        Silence.DEATH: "打开到一半停掉了（内存不够，或里面有读不懂的内容）；请该单位重新生成一份",
    }
    sentence = f"“{name}”{words[why]}。什么都没有写入。"
    raise LedgerError(sentence) if why is Silence.BUSY else DamagedError(sentence)
