"""Beside today's agenda: which days were busy, who has received voters, how far the records reach."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, exists, func, select

from app.ledger.deputies import serving
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.deputy import Deputy
from app.rules.trade import MOBILE, PRESENT, RECEPTION

RECEIVING = (RECEPTION, MOBILE)
UNGROUPED = "未编组"


@dataclass(frozen=True, slots=True)
class BusyDay:
    """An activity of a day: what it was, and where it is opened."""

    on: date
    kind: str
    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """A group of deputies: how many of those in office have received voters in a period."""

    group: str
    done: int
    deputies: int


def busy_days(ledger: Ledger, since: date, until: date) -> tuple[BusyDay, ...]:
    """The activities of a period, the earliest first."""
    columns = (Activity.held_on, Activity.kind, Activity.id, Activity.theme, Activity.place)
    query = select(*columns).where(Activity.held_on.between(since, until), Activity.voided_on.is_(None))
    with ledger.read() as session:
        held = session.execute(query.order_by(Activity.held_on, Activity.number)).all()
    return tuple(BusyDay(on, kind, each, theme or place or kind) for on, kind, each, theme, place in held)


def coverage(ledger: Ledger, since: date, until: date) -> tuple[Coverage, ...]:
    """For each group, how many deputies in office were present at a reception or an outing of the mobile station."""
    received = exists(
        select(Attendance.id)
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(
            Attendance.deputy_id == Deputy.id,
            Attendance.status == PRESENT,
            Activity.kind.in_(RECEIVING),
            Activity.held_on.between(since, until),
            Activity.voided_on.is_(None),
        )
    )
    query = (
        select(Deputy.group, func.sum(case((received, 1), else_=0)), func.count())
        .where(serving())
        .group_by(Deputy.group)
        .order_by(Deputy.group == "", Deputy.group)
    )
    with ledger.read() as session:
        return tuple(Coverage(group or UNGROUPED, done, many) for group, done, many in session.execute(query))


def newest(ledger: Ledger) -> date | None:
    """The day of the newest record; none in an empty ledger."""
    with ledger.read() as session:
        days = [session.scalar(select(func.max(column))) for column in (Activity.held_on, Case.raised_on)]
        has_deputies = session.scalar(select(exists().select_from(Deputy)))
    known = [day for day in days if day is not None]
    return max(known) if known else (ledger.today if has_deputies else None)
