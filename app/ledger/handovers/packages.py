"""Packages that were handed over or came in, as they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.store import Ledger
from app.models.package import Package
from app.rules.handover import Arrival, Direction


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A package as it leaves the ledger: which one, how far it reaches into the township's journal, what it said."""

    id: str
    way: Direction
    township: str
    township_name: str
    month: str
    sequence: int
    digest: str
    previous: str
    whole: bool
    head_seq: int
    head_hash: str
    manifest: Mapping[str, Any]
    state: Arrival
    on_day: date
    target: str


def handed_over(ledger: Ledger, way: Direction = Direction.OUT) -> tuple[HandedOver, ...]:
    """The packages that went or came that way, the newest first."""
    with ledger.read() as session:
        rows = session.scalars(select(Package).where(Package.way == way).order_by(Package.id.desc()))
        return tuple(HandedOver(**{name: getattr(row, name) for name in HandedOver.__slots__}) for row in rows)


def keep_sent(session: Session, manifest: Mapping[str, Any], digest: str, target: str, today: date) -> None:
    """Keep what goes out in this very transaction; one that went before goes out again under its own number."""
    sent = select(Package).where(
        Package.way == Direction.OUT, Package.sequence == manifest["sequence"], Package.digest == digest
    )
    before = session.scalars(sent).first()
    if before is not None:
        before.target = target
        return
    unit, journal = manifest["unit"], manifest["journal"]
    session.add(
        Package(
            way=Direction.OUT,
            township=unit["code"],
            township_name=unit["name"],
            **{name: manifest[name] for name in ("month", "sequence", "previous", "whole")},
            digest=digest,
            head_seq=journal["seq"],
            head_hash=journal["hash"],
            manifest=dict(manifest),
            state=Arrival.SENT,
            on_day=today,
            target=target,
        )
    )
