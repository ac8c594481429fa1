"""A package made and put in its place: packed from the journal, sealed, signed, written, read back from the disk."""

import contextlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from app.errors import DamagedError, LedgerError, Remedy
from app.files import abandoned, safe_write, standing
from app.handoff import canonical, content, envelope, sealing, sticks
from app.handoff.envelope import SUITE, Header
from app.handoff.keys import in_force, is_county, own_key
from app.handoff.planning import Errand, PackagePlan, period_of, planned
from app.handoff.registration import make_place
from app.handoff.scratch import scratch
from app.ledger import erasure, handovers
from app.ledger.handovers import Shipped
from app.ledger.outgoing import Leaving, entered
from app.ledger.store import Ledger
from app.models.tables import SHIPPED
from app.rules.handover import Party

NO_RECIPIENT = "还没有登记县里的密钥，也没有给口令，没有生成。请先和县里交换登记文件，或给出口令文件。"
NOT_THE_SAME = "台账的流水和当时送出的那一期对不上，没有重做。请先核对台账，或上报一份完整的。"
ERASED_SINCE = "那一期里有后来按要求删除的个人信息，不能原样重做；请上报一份完整的。"
_NAME = "六簿-{unit}-{month}-{number}"  # what a package and its papers are called, and what a killed program left
Paper = Callable[[Path, Mapping[str, Any]], object]
Progress = Callable[[str], object]  # is told what comes next, and may raise to stop what is not yet in its place


@dataclass(frozen=True, slots=True)
class Built:
    """What was put where; `again` says that the same package went out before."""

    package: Path
    papers: tuple[Path, ...]
    manifest: Mapping[str, Any]
    digest: str
    sha256: str
    again: bool


def build(
    ledger: Ledger,
    errand: Errand,
    folder: Path,
    papers: Mapping[str, Paper],
    passphrase: str = "",
    *,
    note: str = "",
    progress: Progress = lambda _: None,
) -> Built:
    """Make the package of a month in `folder`, with `papers` beside it under these ends of its name; all or nothing.

    `note` is entered with what left.
    A paper is told where, and the manifest of the package that it goes with.

    Raises LedgerError where there is nobody to seal it for, UnwritableError where it cannot be written; what stood
    there before then stands unharmed, and no number was used.
    """
    if is_county(ledger):
        raise LedgerError("这是县级台账，不向自己上报；乡镇的包在这里并入。", remedy=Remedy.MERGE)
    progress("正在收集改动")
    plan = planned(ledger, errand)
    with scratch(ledger) as beside:
        inside, sealed = beside / "inside", beside / "sealed"
        manifest = _packed(ledger, plan, inside)
        progress("正在加密")
        header = seal_for(ledger, manifest, inside, sealed, in_force(ledger, Party.COUNTY), passphrase)
        private = own_key(ledger).secret.sign
        unit, month, number = (manifest[name] for name in ("unit", "month", "sequence"))
        stem = _NAME.format(unit=unit["code"], month=month, number=f"{number:03d}")
        make_place(folder)
        take_back_unentered(ledger, folder)
        sticks.demand_room(folder, sealed.stat().st_size + envelope.HEAD)
        out = folder / f"{stem}{envelope.SUFFIX}"
        beside_it = {folder / f"{stem}{end}": make for end, make in papers.items()}
        digest = content.digest_of(manifest)
        where = str(out.absolute())
        keep = partial(handovers.keep_sent, manifest=manifest, digest=digest, target=where, today=ledger.today)
        leaving = Leaving(f"上报的包和表格：{month}第{number}期{note}", *_days(month))
        with contextlib.ExitStack() as stack:
            pending = [stack.enter_context(standing(path)) for path in (*beside_it, out)]
            progress("正在写表格")
            for each, make in zip(pending, beside_it.values(), strict=False):
                make(each.path, manifest)
            write = partial(_write, header=header, private=private, sealed=sealed)
            safe_write(pending[-1].path, write)
            progress("正在放到盘上，请不要拔下")
            written = [(each.out, sticks.digest_of(each.path)) for each in pending]
            with entered(ledger, leaving, where, keep=keep):
                for each in pending:
                    each.place()
                for path, meant in written:
                    sticks.demand_written(path, meant)
    return Built(out, tuple(beside_it), manifest, digest, written[-1][1], plan.remade is not None)


def take_back_unentered(ledger: Ledger, folder: Path) -> None:
    """Remove what a killed program put there before the ledger knew of it: its number will be another package's."""
    sent = {(each.month, each.sequence) for each in handovers.handed_over(ledger)}
    code = re.escape(str(ledger.setting("unit_code")))
    own = re.compile(_NAME.format(unit=code, month=r"(\d{4}-\d\d)", number=r"(\d{3,})"))
    for left in abandoned(folder):
        known = own.match(left.out.name)
        if known is not None and (known[1], int(known[2])) not in sent:
            left.take_back()


def seal_for(
    ledger: Ledger,
    manifest: Mapping[str, Any],
    inside: Path,
    sealed: Path,
    recipient: handovers.KnownKey | None,
    passphrase: str = "",
) -> Header:
    """Seal the inside for a recipient and for oneself, or with a passphrase, and give the head that belongs to it."""
    if recipient is None and not passphrase:
        raise LedgerError(NO_RECIPIENT, remedy=Remedy.TRUST)
    own = own_key(ledger)
    with inside.open("rb") as source, sealed.open("wb") as target:
        if passphrase:
            target.write(sealing.seal_by_passphrase(source.read(), passphrase))
        elif recipient is not None:
            sealing.seal(source, target, (recipient.seal_key, own.key.seal_key))
    return Header(
        suite=SUITE,
        kind=manifest["kind"],
        unit_code=manifest["unit"]["code"],
        unit_name=manifest["unit"]["name"],
        to="" if passphrase or recipient is None else recipient.party,
        month=manifest["month"],
        sequence=manifest["sequence"],
        content_sha256=sticks.digest_of(inside),
        sealed_sha256=sticks.digest_of(sealed),
        sealed_size=sealed.stat().st_size,
        sign_key=own.key.sign_key,
        seal_key=own.key.seal_key,
    )


def _packed(ledger: Ledger, plan: PackagePlan, inside: Path) -> Mapping[str, Any]:
    with ledger.read() as session:
        reading = partial(handovers.between, session, plan.since, plan.until)
        tables = {model.__tablename__: _lines(reading(model)) for model in SHIPPED}
        gone = ((each.table, each.id) for model in SHIPPED for each in reading(model) if not each.after)
        files = handovers.contents(session, plan.since, plan.until)
        manifest = content.pack(inside, plan.head, tables, gone, files)
    if plan.remade is not None and manifest != plan.remade:
        if erasure.records(ledger):
            raise LedgerError(ERASED_SINCE, remedy=Remedy.WHOLE)
        raise DamagedError(NOT_THE_SAME, remedy=Remedy.WHOLE)
    return manifest


def _lines(rows: Iterator[Shipped]) -> Iterator[bytes]:
    """The images as the journal keeps them, brought into canonical form where an earlier program wrote another."""
    return (canonical.dumped(json.loads(each.after)) for each in rows if each.after)


def _write(target: BinaryIO, *, header: Header, private: str, sealed: Path) -> None:
    with sealed.open("rb") as source:
        envelope.write_envelope(target, header, private, source)


def _days(month: str) -> tuple[date, date]:
    period = period_of(month)
    return period.since, period.until
