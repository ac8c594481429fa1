"""What is offered while the clerk types: villages, units, places and other words that the ledger knows already."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attendance import ABSENT, LEAVE, PRESENT
from app.models.campaign import Campaign
from app.models.case import OPINION, PROPOSAL, Case
from app.models.case_deputy import CO_SIGNER, LEADER, TAKER
from app.models.station import Station
from app.models.unit import Unit
from app.models.village import Village

# fmt: off
__all__ = [
    "ABSENT", "CO_SIGNER", "LEADER", "LEAVE", "OPINION", "PRESENT", "PROPOSAL", "TAKER", "campaigns", "places",
    "stations", "units", "villages",
]
# fmt: on

RECENT = 3000  # entries that are looked through for words beyond the registers


def villages(ledger: Ledger) -> tuple[str, ...]:
    """村组: those of the register, then those that were written in recent cases."""
    with ledger.read() as session:
        return _known(session, Village.name, Case.village, Case.id)


def units(ledger: Ledger) -> tuple[str, ...]:
    """承办单位: those of the register, then those that recent cases were assigned to."""
    with ledger.read() as session:
        return _known(session, Unit.name, Case.handler, Case.id)


def places(ledger: Ledger) -> tuple[str, ...]:
    """地点: the stations, then the places of recent activities."""
    with ledger.read() as session:
        return _known(session, Station.name, Activity.place, Activity.id)


def stations(ledger: Ledger) -> tuple[tuple[str, str], ...]:
    """(id, name) of every station."""
    with ledger.read() as session:
        return _pairs(session, Station)


def campaigns(ledger: Ledger) -> tuple[tuple[str, str], ...]:
    """(id, name) of every campaign."""
    with ledger.read() as session:
        return _pairs(session, Campaign)


def _known(session: Session, registered: Any, written: Any, order: Any) -> tuple[str, ...]:
    table = registered.class_
    own = session.scalars(select(registered).where(table.voided_on.is_(None)).order_by(registered))
    recent = select(written).order_by(order.desc()).limit(RECENT)
    return _once([*own, *session.scalars(recent)])


def _pairs(session: Session, table: Any) -> tuple[tuple[str, str], ...]:
    query = select(table.id, table.name).where(table.voided_on.is_(None)).order_by(table.name)
    return tuple((each.id, each.name) for each in session.execute(query))


def _once(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
