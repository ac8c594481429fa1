"""From plan to deed: the next reception day, notices due, a day registered as it was held, the plan beside the deed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.errors import LedgerError
from app.ledger import activities
from app.ledger.activities import ActivityDraft, ActivityEntry, Present
from app.ledger.deputies import out_on
from app.ledger.numbers import Numbering
from app.ledger.rosters.changes import row_of
from app.ledger.rosters.entries import AHEAD, AS_PLANNED, BY_OTHERS, MISSED, Compared, Comparison, Day
from app.ledger.rosters.year import Scope, clock, entries, notice_days, read
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.deputy import Deputy
from app.models.roster_day import RosterDay
from app.rules.days import weekday_within
from app.rules.trade import PRESENT, RECEPTION

THEME = "代表接待选民日"
FEW = 12  # days looked at for the next one: those registered by hand are passed over


def next_day(ledger: Ledger, on: date) -> Day | None:
    """The next planned day from that day on which is not held yet; None where nothing is planned."""
    return next(iter(_ahead(ledger, on, limit=FEW)), None)


def planned(ledger: Ledger, since: date, until: date) -> tuple[Day, ...]:
    """The planned days of that time which are not held (yet)."""
    return _ahead(ledger, since, RosterDay.on_day <= until)


def planned_for(ledger: Ledger, deputy_id: str, since: date) -> tuple[Day, ...]:
    """The planned days from then on on which that deputy is to receive."""
    return tuple(day for day in _ahead(ledger, since) if any(seat.deputy_id == deputy_id for seat in day.seats))


def due_notices(ledger: Ledger, on: date) -> tuple[Day, ...]:
    """Planned days whose notice ought to hang by now and does not."""
    until = on + timedelta(days=notice_days(ledger))
    return tuple(day for day in planned(ledger, on, until) if day.notice_on is None)


def hold(ledger: Ledger, day_id: str) -> ActivityEntry:
    """Register a planned day as held: a reception with its deputies present; one already registered is taken over.

    Whoever has left office since is not written down as present; the entry's `notes` name them. Raises LedgerError for
    a day that is to come, or is registered already.
    """
    now = clock(ledger)
    with ledger.write("按排班登记接待") as session:
        row = row_of(session, day_id)
        day = entries(session, [row], now)[0]
        if row.activity_id is not None and day.activity_id == row.activity_id:
            raise LedgerError(f"{weekday_within(day.on, now.today.year)}的接待已经登记过了，请打开那次活动。")
        if day.on > now.today:
            raise LedgerError(f"{weekday_within(day.on, now.today.year)}还没有到，接待开展后再登记。", field="on")
        gone = _gone(session, day) if day.activity_id is None else {}
        row.activity_id = day.activity_id or activities.put(session, ledger, _draft(day, gone), Numbering(session)).id
        session.flush()
        made = activities.entry(session, row.activity_id)
        named = "、".join(gone.values())
        return (
            replace(made, notes=(f"{named}已不在任，没有列入出席；如当天确实到场，请在活动里更正。",)) if gone else made
        )


def compare(ledger: Ledger, year: int, station_id: Scope = None) -> Compared:
    """The plan of a year beside what was held: as planned, by others, missed; and receptions that nobody planned."""
    now = clock(ledger)
    with ledger.read() as session:
        days = read(session, year, now).days
        came = _present(session, [day.activity_id for day in days if day.activity_id])
        names = {row[0]: row[1] for row in session.execute(select(Deputy.id, called()))}
        held = {day.activity_id for day in days}
        query = select(func.count()).where(
            Activity.kind == RECEPTION,
            Activity.voided_on.is_(None),
            Activity.held_on.between(date(year, 1, 1), date(year, 12, 31)),
            Activity.id.not_in([each for each in held if each]),
        )
        if station_id is not None:
            query = query.where(Activity.station_id == station_id)
        unplanned = session.scalar(query) or 0
    lines = (
        Comparison(day, _outcome(day, came.get(day.activity_id or "", ()), now.today), tuple(
            names[each] for each in came.get(day.activity_id or "", ())
        ))
        for day in days
        if station_id in (None, day.station_id)
    )  # fmt: skip
    return Compared(tuple(lines), unplanned)


def _ahead(ledger: Ledger, on: date, *narrower: ColumnElement[bool], limit: int | None = None) -> tuple[Day, ...]:
    """Planned days from that day on that are not held."""
    now = clock(ledger)
    query = select(RosterDay).where(RosterDay.on_day >= on, RosterDay.voided_on.is_(None), *narrower)
    query = query.order_by(RosterDay.on_day, RosterDay.id).limit(limit)
    with ledger.read() as session:
        days = entries(session, session.scalars(query).all(), now)
    return tuple(day for day in days if not day.held)


def _gone(session: Session, day: Day) -> Mapping[str, str]:
    """Of those who were planned: who was voided, or out of office on that day, by id."""
    gone = out_on(session, [seat.deputy_id for seat in day.seats], day.on)
    return {seat.deputy_id: seat.name for seat in day.seats if seat.deputy_id in gone}


def _draft(day: Day, gone: Mapping[str, str]) -> ActivityDraft:
    return ActivityDraft(
        day.on,
        RECEPTION,
        starts=day.starts,
        ends=day.ends,
        theme=day.theme or THEME,
        place=day.place or day.station,
        station_id=day.station_id,
        guests=day.guests,
        attendance=tuple(Present(seat.deputy_id) for seat in day.seats if seat.deputy_id not in gone),
    )


def _present(session: Session, ids: list[str]) -> dict[str, tuple[str, ...]]:
    came: dict[str, tuple[str, ...]] = {}
    query = select(Attendance.activity_id, Attendance.deputy_id).where(
        Attendance.activity_id.in_(ids), Attendance.status == PRESENT
    )
    for activity_id, deputy_id in session.execute(query.order_by(Attendance.position)):
        came[activity_id] = (*came.get(activity_id, ()), deputy_id)
    return came


def _outcome(day: Day, came: tuple[str, ...], today: date) -> str:
    """How a planned day came out; whoever came besides the planned ones changes nothing."""
    if day.held:
        return AS_PLANNED if {seat.deputy_id for seat in day.seats} <= set(came) else BY_OTHERS
    return MISSED if day.on < today else AHEAD
