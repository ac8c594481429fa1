"""What a roster is read from: the year's planned days with their seats, the deputies, their leave, what was held."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.ledger import bylaws
from app.ledger.deputies import DeputyEntry, standing
from app.ledger.rosters.entries import Day, DaySeat, Sitter
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.deputy import Deputy
from app.models.leave import Leave
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.station import Station
from app.rules.choices import ADVISER
from app.rules.rosters import RosterPerson, Slot
from app.rules.tenure import tenure
from app.rules.trade import DEPUTY_LEVELS, RECEPTION

Scope = str | None  # the station whose own roster a day belongs to; None is the township's
_KEPT = ("starts", "ends", "place", "theme", "guests", "contact", "notice_on")


@dataclass(frozen=True, slots=True)
class Clock:
    """The day on which the clerk looks, and how many days ahead a notice is posted."""

    today: date
    notice_days: int


@dataclass(frozen=True, slots=True)
class YearRecords:
    """Everything of one year, read in a handful of SELECTs; `beside` are days of its neighbours about New Year."""

    year: int
    sitters: Mapping[str, Sitter]
    leave: Mapping[str, tuple[tuple[date, date], ...]]
    stations: Mapping[str, str]
    days: tuple[Day, ...]
    beside: Mapping[Scope, tuple[Slot, ...]]

    def scoped(self, scope: Scope) -> tuple[Day, ...]:
        """The days of one roster."""
        return tuple(day for day in self.days if day.station_id == scope)

    def people(self, scope: Scope, kept: Iterable[Day] = ()) -> tuple[RosterPerson, ...]:
        """Those who may be planned; not on leave, nor where they sit at another station; `kept` days count."""
        served = Counter(seat.deputy_id for day in kept for seat in day.seats)
        elsewhere: dict[str, list[tuple[date, date]]] = {}
        for day in self.days:
            for seat in day.seats if day.station_id != scope else ():
                elsewhere.setdefault(seat.deputy_id, []).append((day.on, day.on))
        return tuple(
            RosterPerson(
                id=each.id,
                name=each.called,
                level=each.level,
                station=each.station,
                grid=each.grid,
                group=each.group,
                off=(*self.leave.get(each.id, ()), *elsewhere.get(each.id, ())),
                out=tuple((span.since, span.until) for span in each.tenure.outside(*_about(self.year))),
                served=served[each.id],
            )
            for each in self.sitters.values()
            if each.in_office and scope in (None, each.station_id)
        )


def notice_days(ledger: Ledger) -> int:
    """How many days before a reception its notice is posted."""
    return bylaws.methods.current(ledger).reception.notice_days


def clock(ledger: Ledger) -> Clock:
    """The present day and the days of a notice."""
    return Clock(ledger.today, notice_days(ledger))


def read(session: Session, year: int, clock: Clock) -> YearRecords:
    """The facts of a year: the days that the rule put into it, wherever a holiday moved them."""
    stations = _stations(session)
    since, until = _year(year)
    sitters = _sitters(session, min(max(clock.today, since), until))
    rows = session.scalars(
        select(RosterDay)
        .where(RosterDay.planned_on.between(*_year(year)), RosterDay.voided_on.is_(None))
        .order_by(*_ORDER)
    ).all()
    days = tuple(_days(session, rows, stations, clock))
    return YearRecords(year, sitters, _leave(session, year), stations, days, _beside(session, year))


def entries(session: Session, rows: Iterable[RosterDay], clock: Clock) -> tuple[Day, ...]:
    """These planned days as they leave the ledger."""
    stations = _stations(session)
    return tuple(_days(session, rows, stations, clock))


_ORDER = (RosterDay.on_day, RosterDay.station_id, RosterDay.id)


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _about(year: int) -> tuple[date, date]:
    """The year, and as far beyond it as a holiday may move a day."""
    return date(year - 1, 12, 1), date(year + 1, 1, 31)


def _beside(session: Session, year: int) -> Mapping[Scope, tuple[Slot, ...]]:
    """Days of the years before and after that are held about New Year, by the roster to which they belong."""
    around = RosterDay.on_day.between(*_about(year))
    query = select(RosterDay.station_id, RosterDay.planned_on, RosterDay.on_day).where(
        around, ~RosterDay.planned_on.between(*_year(year)), RosterDay.voided_on.is_(None)
    )
    by_scope: dict[Scope, tuple[Slot, ...]] = {}
    for scope, planned, on in session.execute(query.order_by(RosterDay.on_day)):
        by_scope[scope] = (*by_scope.get(scope, ()), Slot(planned, on))
    return by_scope


def _stations(session: Session) -> Mapping[str, str]:
    return {row[0]: row[1] for row in session.execute(select(Station.id, Station.name))}


def _sitters(session: Session, day: date) -> Mapping[str, Sitter]:
    """Everyone who is not voided; in office on that day, or not, as 议政代表 never are."""
    return {each.id: _sitter(each, day) for each in standing(session)}


def _sitter(deputy: DeputyEntry, day: date) -> Sitter:
    known = tenure(None, deputy.states)
    held = {seat.level for seat in deputy.seats}
    return Sitter(
        id=deputy.id,
        name=deputy.name,
        called=deputy.called,
        level=next((level for level in DEPUTY_LEVELS if level in held), ""),
        post=deputy.post,
        phone=deputy.phone,
        station_id=deputy.station_id,
        station=deputy.station,
        group=deputy.group,
        grid=deputy.grid,
        in_office=deputy.capacity != ADVISER and not known.outside(day, day),
        tenure=known,
    )


def _leave(session: Session, year: int) -> Mapping[str, tuple[tuple[date, date], ...]]:
    first, last = _about(year)
    around = Leave.until >= first, Leave.since <= last
    spans: dict[str, tuple[tuple[date, date], ...]] = {}
    query = select(Leave.deputy_id, Leave.since, Leave.until).where(Leave.voided_on.is_(None), *around)
    for deputy_id, since, until in session.execute(query.order_by(Leave.since, Leave.id)):
        spans[deputy_id] = (*spans.get(deputy_id, ()), (since, until))
    return spans


def _days(
    session: Session,
    rows: Iterable[RosterDay],
    stations: Mapping[str, str],
    clock: Clock,
) -> Iterator[Day]:
    listed = list(rows)
    seats: dict[str, list[DaySeat]] = {}
    ids = [row.id for row in listed]
    query = select(RosterSeat.day_id, RosterSeat.deputy_id, called()).join(Deputy).where(RosterSeat.day_id.in_(ids))
    for day_id, deputy_id, name in session.execute(query.order_by(RosterSeat.position, RosterSeat.id)):
        seats.setdefault(day_id, []).append(DaySeat(deputy_id, name))
    held = _held(session, listed)
    for row in listed:
        activity_id = held.get(row.id)
        yield Day(
            id=row.id,
            year=row.year,
            on=row.on_day,
            planned=row.planned_on,
            rule=row.rule,
            station_id=row.station_id,
            station=stations.get(row.station_id or "", ""),
            seats=tuple(seats.get(row.id, ())),
            notice_due=row.on_day - timedelta(days=clock.notice_days),
            activity_id=activity_id,
            overdue=activity_id is None and row.on_day < clock.today,
            **{name: getattr(row, name) for name in _KEPT},
        )


def _held(session: Session, rows: list[RosterDay]) -> Mapping[str, str]:
    """The registration of each day: the one it became, or one made by hand on that date at that station."""
    on_days = {row.on_day for row in rows}
    linked = {row.activity_id for row in rows if row.activity_id}
    query: Any = select(Activity.id, Activity.held_on, Activity.station_id).where(
        Activity.voided_on.is_(None),
        or_(Activity.id.in_(linked), (Activity.kind == RECEPTION) & Activity.held_on.in_(on_days)),
    )
    held_activities = session.execute(query.order_by(Activity.held_on, Activity.number)).all()
    standing = {each.id for each in held_activities}
    by_hand = [each for each in held_activities if each.id not in linked]
    held: dict[str, str] = {}
    for row in rows:
        same = (each.id for each in by_hand if each.held_on == row.on_day and row.station_id in (None, each.station_id))
        mine = row.activity_id if row.activity_id in standing else next(same, None)
        if mine is not None:
            held[row.id] = mine
    return held
