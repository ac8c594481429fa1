"""Who signs a paper: deputies with what stands beside a signature — certificate, constituency, post, telephone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.called import called
from app.ledger.deputies import serving
from app.ledger.named import named
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.models.station import Station
from app.rules.trade import TOWNSHIP


@dataclass(frozen=True, slots=True)
class Signer:
    """A deputy beside a line to sign on; `role` says what he or she is to the case, or whether he or she came."""

    name: str
    post: str
    phone: str
    role: str = ""
    certificate: str = ""
    constituency: str = ""
    term: str = ""


def signers_of_cases(ledger: Ledger, ids: Iterable[str]) -> Mapping[str, tuple[Signer, ...]]:
    """The deputies of each case in their order."""
    query = (
        select(CaseDeputy.case_id, CaseDeputy.role, Deputy.id, called(), Deputy.post, Deputy.phone)
        .join(Deputy, Deputy.id == CaseDeputy.deputy_id)
        .where(CaseDeputy.case_id.in_(tuple(ids)))
        .order_by(CaseDeputy.case_id, CaseDeputy.position)
    )
    return _read(ledger, query)


def signers_of_activity(ledger: Ledger, activity_id: str) -> tuple[Signer, ...]:
    """Whoever was expected at an activity, in the order of its attendance."""
    query = (
        select(Attendance.activity_id, Attendance.status, Deputy.id, called(), Deputy.post, Deputy.phone)
        .join(Deputy, Deputy.id == Attendance.deputy_id)
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(Attendance.activity_id == activity_id)
        .order_by(Attendance.position)
    )
    return _read(ledger, query).get(activity_id, ())


def signers_in_office(ledger: Ledger, station: str = "") -> tuple[Signer, ...]:
    """Every deputy in office in the order of the roll, or those of a station. Raises LedgerError for an unknown one."""
    query = (
        select(Deputy.unit_code, Deputy.status, Deputy.id, called(), Deputy.post, Deputy.phone)
        .where(serving())
        .order_by(Deputy.sort_key, Deputy.id)
    )
    if station:
        with ledger.read() as session:
            query = query.where(Deputy.station_id == named(session, Station, station))
    return tuple(signer for some in _read(ledger, query).values() for signer in some)


def _read(ledger: Ledger, query: Any) -> Mapping[str, tuple[Signer, ...]]:
    with ledger.read() as session:
        rows = session.execute(query).all()
        seats = _seats(session, {row[2] for row in rows})
    signers: dict[str, list[Signer]] = defaultdict(list)
    for about, role, deputy, name, post, phone in rows:
        signers[about].append(Signer(name, post, phone, role, *seats.get(deputy, ("", "", ""))))
    return {about: tuple(some) for about, some in signers.items()}


def _seats(session: Session, ids: set[str]) -> dict[str, tuple[str, str, str]]:
    """Certificate, constituency and term of each deputy's seat in the township, else of the first one."""
    query = (
        select(Mandate.deputy_id, Mandate.level, Mandate.certificate, Mandate.constituency, Mandate.term)
        .where(Mandate.deputy_id.in_(ids))
        .order_by(Mandate.deputy_id, Mandate.position)
    )
    seats: dict[str, tuple[str, str, str]] = {}
    for deputy, level, *seat in session.execute(query):
        if level == TOWNSHIP or deputy not in seats:
            seats[deputy] = (seat[0], seat[1], seat[2])
    return seats
