"""Who stands how: which townships have handed a month over, and how far a township's own packages got."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.handovers.answers import receipts_known
from app.ledger.handovers.changes import head
from app.ledger.store import Ledger
from app.models.key import Key
from app.models.package import Package
from app.rules.handover import Arrival, Direction, Party, totals


@dataclass(frozen=True, slots=True)
class TownshipMonth:
    """A township's month as the county has it; `state` is merged, waiting or missing."""

    unit: str
    name: str
    state: str
    sequence: int | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class SentMonth:
    """A package of this township's: `state` is sent, received (已送达) or merged (已入库), as the county said last.

    `rows` are those of each sort in it, `target` is where it was put, `whole` where it held everything.
    """

    month: str
    sequence: int
    on: date
    state: str
    rows: Mapping[str, int]
    target: str
    whole: bool


def months_of_townships(ledger: Ledger, month: str) -> tuple[TownshipMonth, ...]:
    """Every township that the county knows, by its code, and whether it handed that month over."""
    with ledger.read() as session:
        names = _names(session)
        came = select(Package).where(Package.way == Direction.IN, Package.month == month)
        newest = {row.township: row for row in session.scalars(came.order_by(Package.sequence))}
        return tuple(_month(code, names[code], newest.get(code)) for code in sorted(names))


def months_sent(ledger: Ledger, month: str = "") -> tuple[SentMonth, ...]:
    """What this township sent, of that month or of all, the first first."""
    with ledger.read() as session:
        sent = select(Package).where(Package.way == Direction.OUT, *([Package.month == month] if month else []))
        known = receipts_known(session)
        states = {digest: "merged" if each.state == "merged" else "received" for digest, each in known.items()}
        return tuple(
            SentMonth(
                row.month,
                row.sequence,
                row.on_day,
                states.get(row.digest, "sent"),
                totals(_counts(row.manifest)),
                row.target,
                row.whole,
            )
            for row in session.scalars(sent.order_by(Package.sequence))
        )


def anchor(ledger: Ledger) -> str:
    """The seal of the journal up to which this ledger reads; of a township in a county's, as its last package told.

    Empty where nothing was written down yet.
    """
    with ledger.read() as session:
        if ledger.township is None:
            reached = head(session)
            return reached.hash if reached.seq else ""
        taken = (Package.way == Direction.IN, Package.state == Arrival.MERGED, Package.township == ledger.township.code)
        last = select(Package.head_hash).where(*taken).order_by(Package.sequence.desc()).limit(1)
        return session.scalar(last) or ""


def _names(session: Session) -> dict[str, str]:
    """The townships whose key is trusted, or of which anything came."""
    keys = select(Key.party, Key.party_name).where(Key.role == Party.TOWNSHIP, Key.ended_on.is_(None))
    came = select(Package.township, Package.township_name).where(Package.way == Direction.IN)
    pairs = [*session.execute(keys), *session.execute(came.order_by(Package.sequence))]
    return {str(code): str(name) for code, name in pairs}


def _month(code: str, name: str, row: Package | None) -> TownshipMonth:
    if row is None:
        return TownshipMonth(code, name, "missing")
    state = "merged" if row.state is Arrival.MERGED else "waiting"
    return TownshipMonth(code, name, state, row.sequence, row.on_day)


def _counts(manifest: Mapping[str, Any]) -> Mapping[str, Any]:
    counts: Mapping[str, Any] = manifest.get("counts", {})
    return counts
