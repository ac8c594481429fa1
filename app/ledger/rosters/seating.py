"""Who sits on a planned day: somebody comes instead, one more or one fewer; nobody twice, nobody out of office."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.called import called
from app.errors import LedgerError
from app.ledger import deputies
from app.ledger.deputies import out_on
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.roster_swap import ADDED, TAKEN_OFF, RosterSwap
from app.models.station import Station
from app.rules.days import weekday_within
from app.rules.reading import clean


def replace_seat(session: Session, row: RosterDay, leaving_id: str, coming_id: str) -> None:
    """One deputy comes instead of another. Raises LedgerError where one is not on that day or the other already is."""
    seats = {seat.deputy_id: seat for seat in session.scalars(select(RosterSeat).where(RosterSeat.day_id == row.id))}
    if leaving_id not in seats:
        raise LedgerError(
            f"要换下的代表不在{weekday_within(row.on_day, row.year)}的班上，请刷新后再选。", field="leaving_id"
        )
    if coming_id in seats:
        name = deputies.row_of(session, coming_id).name
        raise LedgerError(f"{name}已经在{weekday_within(row.on_day, row.year)}的班上，请换别人。", field="coming_id")
    demand_in_office(session, row, (coming_id,), field="coming_id")
    seats[leaving_id].deputy_id = coming_id


def set_seats(session: Session, ledger: Ledger, row: RosterDay, ids: tuple[str, ...], reason: str) -> None:
    """Make these the deputies of a day; who comes for whom goes into the history."""
    rows = list(session.scalars(select(RosterSeat).where(RosterSeat.day_id == row.id).order_by(RosterSeat.position)))
    seats = {seat.deputy_id: seat for seat in rows}
    coming = [each for each in dict.fromkeys(ids) if each not in seats]
    leaving = [each for each in seats if each not in ids]
    demand_in_office(session, row, coming)
    for one, other in zip(leaving, coming, strict=False):
        seats[one].deputy_id = other
        seats[other] = seats.pop(one)
        record(session, ledger, row, reason, leaving_id=one, coming_id=other)
    for one in leaving[len(coming) :]:
        session.delete(seats.pop(one))
        record(session, ledger, row, reason, kind=TAKEN_OFF, leaving_id=one, coming_id=one)
    for other in coming[len(leaving) :]:
        seats[other] = RosterSeat(day_id=row.id, deputy_id=other)
        session.add(seats[other])
        record(session, ledger, row, reason, kind=ADDED, leaving_id=other, coming_id=other)
    for position, deputy_id in enumerate(dict.fromkeys(ids)):
        if seats[deputy_id].position != position:
            seats[deputy_id].position = position


def record(session: Session, ledger: Ledger, row: RosterDay, reason: str, **change: Any) -> None:
    """Write a change of a day into the history: what `kind` it is, who leaves, who comes, the day taken in exchange."""
    session.add(RosterSwap(done_on=ledger.today, day_id=row.id, reason=clean(reason), **change))


def demand_in_office(session: Session, row: RosterDay, ids: Iterable[str], *, field: str = "deputies") -> None:
    """Nobody is planned who is out of office on that day."""
    gone = out_on(session, ids, row.on_day)
    if name := session.scalar(select(called()).where(Deputy.id.in_(gone)).limit(1)):
        raise LedgerError(f"{name}不在任，不能排接待；请换别人。", field=field)


def demand_one_place(session: Session, row: RosterDay, *, field: str = "deputies") -> None:
    """Nobody sits at two stations on one date."""
    mine = select(RosterSeat.deputy_id).where(RosterSeat.day_id == row.id)
    query = (
        select(called(), Station.name)
        .join(RosterSeat, RosterSeat.deputy_id == Deputy.id)
        .join(RosterDay, RosterDay.id == RosterSeat.day_id)
        .outerjoin(Station, Station.id == RosterDay.station_id)
        .where(RosterDay.on_day == row.on_day, RosterDay.voided_on.is_(None), RosterDay.id != row.id)
        .where(RosterSeat.deputy_id.in_(mine))
    )
    clash = session.execute(query.limit(1)).first()
    if clash is not None:
        taken = f"{clash[0]}{weekday_within(row.on_day, row.year)}已经排在{clash[1] or '乡镇的接待班'}，请换别人。"
        raise LedgerError(taken, field=field)
