"""Answers: what the county tells a township it has of it, and what a township knows of that."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import DamagedError, LedgerError
from app.ledger.handovers.county_steps import steps_for, take_county_steps
from app.ledger.store import Ledger
from app.models.package import Package
from app.rules.handover import Arrival, Direction

NOT_OURS = "这个回执包是给单位 {} 的，不是给本单位的，没有写入；请核对是不是拿错了。"
UNREADABLE = "回执包里的清单读不懂，没有写入；请县里重新做一个回执包。"


@dataclass(frozen=True, slots=True)
class Receipt:
    """One package as the county has it: merged, or waiting for an earlier one."""

    sequence: int
    month: str
    digest: str
    state: str
    on: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back to a township: the head of the manifest, the receipts in it, and the images of the steps."""

    unit: str
    unit_name: str
    head: Mapping[str, Any]
    receipts: tuple[Receipt, ...]
    steps: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back: how many packages are in the county's ledger, the steps that were new; `again` for an old one."""

    merged: int
    waiting: int
    steps: int
    again: bool


def answer(ledger: Ledger, unit: str) -> Answer:
    """What the county has to tell a township now; under the last number where that is what it said last.

    Raises LedgerError where nothing came from it.
    """
    with ledger.read() as session:
        came = _packages(session, Direction.IN, unit)
        if not came:
            raise LedgerError(f"还没有收到过单位 {unit} 的包，没有可以回执的；请核对单位代码。", field="unit")
        merged = [row for row in came if row.state is Arrival.MERGED]
        receipts = tuple(
            Receipt(row.sequence, row.month, row.digest, row.state.name.lower(), row.on_day.isoformat()) for row in came
        )
        steps = steps_for(session, unit)
        last = _packages(session, Direction.RETURN_OUT, unit)[-1:]
    head = {
        "kind": "return",
        "unit": {"code": str(ledger.setting("unit_code", "")), "name": str(ledger.setting("unit_name", ""))},
        "to": unit,
        "month": came[-1].month,
        "last": {"sequence": merged[-1].sequence, "digest": merged[-1].digest} if merged else {},
        "receipts": [asdict(each) for each in receipts],
        "steps": [each["id"] for each in steps],
    }
    number = last[0].sequence if last else 0
    again = bool(last) and {name: last[0].manifest[name] for name in head} == head
    numbered = {**head, "sequence": number if again else number + 1}
    return Answer(unit, came[-1].township_name, numbered, receipts, steps)


def keep_answer(
    session: Session, answer: Answer, manifest: Mapping[str, Any], digest: str, target: str, today: date
) -> None:
    """Keep in this very transaction what goes back; the same again under its own number."""
    before = [row for row in _packages(session, Direction.RETURN_OUT, answer.unit) if row.digest == digest]
    if before:
        before[0].target = target
        return
    session.add(_row(Direction.RETURN_OUT, answer.unit, answer.unit_name, manifest, digest, target, today))


def receive(
    ledger: Ledger, manifest: Mapping[str, Any], digest: str, steps: Iterable[Mapping[str, Any]], source: str
) -> Returned:
    """Take the county's answer into the township's ledger: receipts and steps, all of it or nothing."""
    own, receipts = str(ledger.setting("unit_code", "")), _receipts(manifest)
    if manifest["to"] != own:
        raise LedgerError(NOT_OURS.format(manifest["to"]))
    merged, waiting = (sum(each.state == state for each in receipts) for state in ("merged", "waiting"))
    with ledger.write(f"收下{manifest['unit']['name']}的回执", remembered=False) as session:
        held = _packages(session, Direction.RETURN_IN, own)
        again = any(row.digest == digest or row.manifest["sequence"] > manifest["sequence"] for row in held)
        if not again:
            name = str(ledger.setting("unit_name", ""))
            session.add(_row(Direction.RETURN_IN, own, name, manifest, digest, source, ledger.today))
        return Returned(merged, waiting, take_county_steps(session, steps, str(manifest["unit"]["code"])), again)


def receipts_known(session: Session) -> dict[str, Receipt]:
    """What the county said last of the packages that this township sent, by their digests."""
    newest = select(Package).where(Package.way == Direction.RETURN_IN).order_by(Package.id.desc()).limit(1)
    row = session.scalars(newest).first()
    return {each.digest: each for each in _receipts(row.manifest)} if row else {}


def _packages(session: Session, way: Direction, unit: str) -> list[Package]:
    query = select(Package).where(Package.way == way, Package.township == unit)
    return list(session.scalars(query.order_by(Package.sequence, Package.id)))


def _receipts(manifest: Mapping[str, Any]) -> tuple[Receipt, ...]:
    """The receipts of a manifest. Raises DamagedError where it has another shape."""
    try:
        last, receipts = manifest["last"], tuple(Receipt(**each) for each in manifest["receipts"])
        sound = isinstance(manifest["to"], str) and (not last or set(last) == {"sequence", "digest"})
    except (KeyError, TypeError) as error:
        raise DamagedError(UNREADABLE) from error
    words = all(isinstance(word, str) for each in receipts for word in (each.month, each.digest, each.state, each.on))
    if not (sound and words and all(type(each.sequence) is int for each in receipts)):
        raise DamagedError(UNREADABLE)
    return receipts


def _row(
    way: Direction, unit: str, name: str, manifest: Mapping[str, Any], digest: str, target: str, today: date
) -> Package:
    """A return is known in the county by its own number; in the township by the last package that the county has."""
    last = manifest["last"]
    number = manifest["sequence"] if way is Direction.RETURN_OUT else last.get("sequence", 0)
    return Package(
        way=way,
        township=unit,
        township_name=name,
        month=manifest["month"],
        sequence=number,
        digest=digest,
        previous=last.get("digest", ""),
        whole=False,
        head_seq=0,
        head_hash="",
        manifest=dict(manifest),
        state=Arrival.SENT if way is Direction.RETURN_OUT else Arrival.RECEIVED,
        on_day=today,
        target=target,
    )
