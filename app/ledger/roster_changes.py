"""Changes of a roster by hand: somebody stands in, a day is moved, added or dropped, its notice is posted."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import deputies
from app.ledger.deputies import IN_OFFICE
from app.ledger.roster_entries import Day
from app.ledger.roster_facts import clock, entries
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.roster_swap import RosterSwap
from app.models.station import Station
from app.rules.planned_days import day_words
from app.rules.reading import clean

CHANGED = "改接待安排："  # how the journal calls it; the history is read by this word
ADDED, REMOVED = "增加：", "减去："  # a seat more or less: somebody changes places with nobody, the reason says which
_WORDS = ("starts", "ends", "place", "theme", "guests", "contact")


def get(ledger: Ledger, day_id: str) -> Day:
    """One planned day."""
    now = clock(ledger)
    with ledger.read() as session:
        return entries(session, [row_of(session, day_id)], now)[0]


def swap(  # noqa: PLR0917 — who leaves, who comes: in the order in which it is said
    ledger: Ledger,
    day_id: str,
    leaving_id: str,
    coming_id: str,
    other_day_id: str | None = None,
    reason: str = "",
) -> Day:
    """调班: somebody comes instead of whoever leaves, who takes over the other day in exchange where one is named.

    Raises LedgerError for days that are held already, for deputies out of office, or where somebody would sit twice.
    """
    now = clock(ledger)
    with ledger.write("调班") as session:
        row = _open_row(session, day_id)
        other = _open_row(session, other_day_id) if other_day_id is not None else None
        _replace(session, row, leaving_id, coming_id)
        if other is not None:
            _replace(session, other, coming_id, leaving_id)
        _record(session, ledger, (day_id, leaving_id, coming_id, other_day_id), reason)
        session.flush()
        _demand_one_place(session, row)
        if other is not None:
            _demand_one_place(session, other)
        return entries(session, [row], now)[0]


def set_day(ledger: Ledger, day_id: str, values: Mapping[str, Any], reason: str) -> Day:
    """Change a planned day, with the reason: `on`, `deputies` (ids in order), station_id, starts, ends, place ….

    Raises LedgerError for a day that is held already, or a date on which the same station already receives.
    """
    if not reason.strip():
        raise LedgerError("改接待安排要写明理由。")
    now = clock(ledger)
    with ledger.write(f"{CHANGED}{clean(reason)}") as session:
        row = _open_row(session, day_id)
        _change(session, row, values)
        if "deputies" in values:
            _seat(session, ledger, row, tuple(values["deputies"]), reason)
        session.flush()
        _demand_free_date(session, row)
        _demand_one_place(session, row)
        return entries(session, [row], now)[0]


def add_day(ledger: Ledger, year: int, values: Mapping[str, Any]) -> Day:
    """A day that the rule does not give; it stays when the year is planned anew."""
    on = values.get("on")
    if not isinstance(on, date):
        raise LedgerError("请写明哪一天接待。")
    now = clock(ledger)
    with ledger.write("增加接待日") as session:
        row = RosterDay(year=year, on_day=on, planned_on=on, rule="")
        session.add(row)
        _change(session, row, values)
        ids = tuple(values.get("deputies", ()))
        _demand_in_office(session, ids)
        for position, deputy_id in enumerate(dict.fromkeys(ids)):
            session.add(RosterSeat(day_id=row.id, deputy_id=deputy_id, position=position))
        session.flush()
        _demand_free_date(session, row)
        _demand_one_place(session, row)
        return entries(session, [row], now)[0]


def drop_day(ledger: Ledger, day_id: str, reason: str) -> None:
    """No reception on that day after all, with the reason; the entry is voided."""
    if not reason.strip():
        raise LedgerError("去掉接待日要写明理由。")
    with ledger.write("去掉接待日") as session:
        row = _open_row(session, day_id)
        row.voided_on, row.void_reason = ledger.today, clean(reason)


def notice_posted(ledger: Ledger, day_id: str, on: date | None) -> Day:
    """The day on which the notice was posted; None takes it back. Raises LedgerError for a day that is to come."""
    if on is not None and on > ledger.today:
        raise LedgerError(f"公告日期{on}在今天之后，贴出后再记；请核对日期。")
    now = clock(ledger)
    with ledger.write("贴出接待日公告") as session:
        row = row_of(session, day_id)
        if on is not None and on > row.on_day:
            raise LedgerError(f"公告日期{on}在接待日{row.on_day}之后，请核对。")
        row.notice_on = on
        session.flush()
        return entries(session, [row], now)[0]


def row_of(session: Session, day_id: str) -> RosterDay:
    """The stored day. Raises LedgerError when there is none, or it was dropped."""
    row = session.get(RosterDay, day_id)
    if row is None or row.voided_on is not None:
        raise LedgerError("没有找到这个接待日，可能刚刚重新编排过。请刷新后再看。")
    return row


def _open_row(session: Session, day_id: str) -> RosterDay:
    row = row_of(session, day_id)
    if row.activity_id is not None:
        raise LedgerError(f"{day_words(row.on_day)}已经登记成接待活动，不能再改安排；请在活动里更正。")
    return row


def _replace(session: Session, row: RosterDay, leaving_id: str, coming_id: str) -> None:
    seats = {seat.deputy_id: seat for seat in session.scalars(select(RosterSeat).where(RosterSeat.day_id == row.id))}
    if leaving_id not in seats:
        raise LedgerError(f"要换下的代表不在{day_words(row.on_day)}的班上，请刷新后再选。")
    if coming_id in seats:
        name = deputies.row_of(session, coming_id).name
        raise LedgerError(f"{name}已经在{day_words(row.on_day)}的班上，请换别人。")
    _demand_in_office(session, (coming_id,))
    seats[leaving_id].deputy_id = coming_id


def _seat(session: Session, ledger: Ledger, row: RosterDay, ids: tuple[str, ...], reason: str) -> None:
    """Make these the deputies of a day; who comes for whom goes into the history."""
    rows = list(session.scalars(select(RosterSeat).where(RosterSeat.day_id == row.id).order_by(RosterSeat.position)))
    seats = {seat.deputy_id: seat for seat in rows}
    coming = [each for each in dict.fromkeys(ids) if each not in seats]
    leaving = [each for each in seats if each not in ids]
    _demand_in_office(session, coming)
    for one, other in zip(leaving, coming, strict=False):
        seats[one].deputy_id = other
        seats[other] = seats.pop(one)
        _record(session, ledger, (row.id, one, other, None), reason)
    for one in leaving[len(coming) :]:
        session.delete(seats.pop(one))
        _record(session, ledger, (row.id, one, one, None), f"{REMOVED}{reason}")
    for other in coming[len(leaving) :]:
        seats[other] = RosterSeat(day_id=row.id, deputy_id=other)
        session.add(seats[other])
        _record(session, ledger, (row.id, other, other, None), f"{ADDED}{reason}")
    for position, deputy_id in enumerate(dict.fromkeys(ids)):
        if seats[deputy_id].position != position:
            seats[deputy_id].position = position


def _record(session: Session, ledger: Ledger, change: tuple[str, str, str, str | None], reason: str) -> None:
    day_id, leaving_id, coming_id, other_day_id = change
    session.add(
        RosterSwap(
            done_on=ledger.today,
            day_id=day_id,
            leaving_id=leaving_id,
            coming_id=coming_id,
            other_day_id=other_day_id,
            reason=clean(reason),
        )
    )


def _change(session: Session, row: RosterDay, values: Mapping[str, Any]) -> None:
    station_id = values.get("station_id", row.station_id)
    if station_id is not None and session.get(Station, station_id) is None:
        raise LedgerError("没有找到这个联络站，可能刚刚被撤销。请刷新后再选。")
    row.on_day, row.station_id = values.get("on", row.on_day), station_id
    for name in _WORDS:
        if name in values:
            setattr(row, name, clean(values[name] or ""))
    if row.starts and row.ends and row.ends < row.starts:
        raise LedgerError(f"结束时间{row.ends}早于开始时间{row.starts}，请核对。")


def _demand_in_office(session: Session, ids: Iterable[str]) -> None:
    wanted = tuple(ids)
    query = select(Deputy.name).where(Deputy.id.in_(wanted), Deputy.status != IN_OFFICE)
    if name := session.scalar(query.limit(1)):
        raise LedgerError(f"{name}不在任，不能排接待；请换别人。")


def _demand_free_date(session: Session, row: RosterDay) -> None:
    same = (RosterDay.on_day == row.on_day, RosterDay.station_id.is_not_distinct_from(row.station_id))
    query = select(func.count()).where(*same, RosterDay.voided_on.is_(None), RosterDay.id != row.id)
    if session.scalar(query):
        raise LedgerError(f"{day_words(row.on_day)}已经有一次接待安排，请换一天，或在那一天里加人。")


def _demand_one_place(session: Session, row: RosterDay) -> None:
    """Nobody sits at two stations on one date."""
    mine = select(RosterSeat.deputy_id).where(RosterSeat.day_id == row.id)
    query = (
        select(Deputy.name, Station.name)
        .join(RosterSeat, RosterSeat.deputy_id == Deputy.id)
        .join(RosterDay, RosterDay.id == RosterSeat.day_id)
        .outerjoin(Station, Station.id == RosterDay.station_id)
        .where(RosterDay.on_day == row.on_day, RosterDay.voided_on.is_(None), RosterDay.id != row.id)
        .where(RosterSeat.deputy_id.in_(mine))
    )
    found = session.execute(query.limit(1)).first()
    if found is not None:
        raise LedgerError(f"{found[0]}{day_words(row.on_day)}已经排在{found[1] or '乡镇的接待班'}，请换别人。")
