"""The way back: what the county has of a township's packages and what it did with its cases, sealed for it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from app.errors import DamagedError, LedgerError, Remedy
from app.files import safe_write, standing
from app.handoff import canonical, content, envelope, opening, sticks
from app.handoff.building import seal_for
from app.handoff.envelope import RETURN
from app.handoff.keys import in_force, is_county, own_key
from app.handoff.registration import make_place
from app.handoff.scratch import scratch
from app.ledger import handovers
from app.ledger.handovers import Receipt, Returned
from app.ledger.outgoing import Leaving, entered
from app.ledger.store import Ledger
from app.rules.handover import Party

STEPS = "county_steps"
NO_KEY = "没有{}可以加密的密钥，没有生成。请先登记它的登记文件，或给出口令文件。"


@dataclass(frozen=True, slots=True)
class ReturnMade:
    """A return package: where it lies, for whom, which one, what it says."""

    package: Path
    unit: str
    unit_name: str
    sequence: int
    receipts: tuple[Receipt, ...]
    steps: int

    def as_json(self) -> dict[str, Any]:
        """The document that `handoff return --json` prints."""
        receipts = [asdict(each) for each in self.receipts]
        return {**asdict(self), "package": str(self.package), "receipts": receipts}


def build_return(ledger: Ledger, unit: str, folder: Path, passphrase: str = "") -> ReturnMade:
    """Make the return package for a township in `folder`; the same again while nothing new is to be told.

    Raises LedgerError where this is no county's ledger, nothing came from that township, or it has no key to seal to.
    """
    if not is_county(ledger):
        raise LedgerError("这不是县级台账，不做回执包；县里给的回执包在这里收下。", remedy=Remedy.RECEIVE)
    answer = handovers.answer(ledger, unit)
    recipient = in_force(ledger, Party.TOWNSHIP, unit)
    if not passphrase and (recipient is None or not recipient.seal_key):
        raise LedgerError(NO_KEY.format(answer.unit_name), remedy=Remedy.TRUST)
    with scratch(ledger) as beside:
        inside, sealed = beside / "inside", beside / "sealed"
        lines = (canonical.dumped(image) for image in answer.steps)
        manifest = content.pack(inside, answer.head, {STEPS: lines}, (), {})
        header = seal_for(ledger, manifest, inside, sealed, recipient, passphrase)
        make_place(folder)
        sticks.demand_room(folder, sealed.stat().st_size + envelope.HEAD)
        out = folder / f"六簿回执-{unit}-{manifest['sequence']:03d}{envelope.SUFFIX}"
        private = own_key(ledger).secret.sign
        keep = partial(
            handovers.keep_answer,
            answer=answer,
            manifest=manifest,
            digest=content.digest_of(manifest),
            target=str(out.absolute()),
            today=ledger.today,
        )
        with standing(out) as pending:
            safe_write(pending.path, lambda target: _write(target, header, private, sealed))
            meant = sticks.digest_of(pending.path)
            leaving = Leaving(f"给{answer.unit_name}的回执包：第{manifest['sequence']}期")
            with entered(ledger, leaving, str(out.absolute()), keep=keep):
                pending.place()
                sticks.demand_written(out, meant)
    return ReturnMade(out, unit, answer.unit_name, manifest["sequence"], answer.receipts, len(answer.steps))


def receive(ledger: Ledger, path: Path, passphrase: str = "") -> Returned:
    """Take what the county sent back: its receipts, and the steps that are not here yet; the same again does nothing.

    Raises LedgerError for a package that is something else or for somebody else, DamagedError for one that is damaged.
    """
    if is_county(ledger):
        raise LedgerError("这是县级台账，不收回执包；乡镇的包在这里并入。", remedy=Remedy.MERGE)
    with opening.opened(ledger, path, passphrase) as package:
        if package.header.kind != RETURN:
            sentence = f"“{path.name}”是上报的包，不是县里的回执包；上报的包由县里并入。"
            raise LedgerError(sentence, remedy=Remedy.MERGE)
        if package.signer is not None and package.signer.role is not Party.COUNTY:
            raise DamagedError(f"“{path.name}”不是上级县签名的，没有写入；请核对是谁给的。")
        manifest: Mapping[str, Any] = package.manifest
        return handovers.receive(ledger, manifest, package.digest, package.rows(STEPS), str(path.absolute()))


def _write(target: Any, header: envelope.Header, private: str, sealed: Path) -> None:
    with sealed.open("rb") as source:
        envelope.write_envelope(target, header, private, source)
