"""A deputy's file: what he or she did, by year — the same deeds that the register of duties lists."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Integer, cast, func, select

from app.books.duties import DONE
from app.ledger.figures import Rate
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case_deputy import CaseDeputy
from app.rules.trade import ABSENT, LEAVE, PRESENT


@dataclass(frozen=True, slots=True)
class Deed:
    """One duty done; `table` and `entry_id` say where it was written down."""

    id: str
    on: date
    kind: str
    matter: str
    place: str
    role: str
    hours: float | None
    outcome: str
    number: str
    table: str
    entry_id: str


@dataclass(frozen=True, slots=True)
class Turnout:
    """How often a deputy was expected: present, on leave, absent."""

    present: int = 0
    leave: int = 0
    absent: int = 0

    @property
    def expected(self) -> int:
        return self.present + self.leave + self.absent

    @property
    def rate(self) -> Rate:
        """出席率: present of all that were expected."""
        return Rate(self.present, self.expected)


@dataclass(frozen=True, slots=True)
class File:
    """What was done in the year that was asked for, or ever."""

    deeds: tuple[Deed, ...]
    turnout: Turnout

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many of each kind, the most frequent first."""
        return dict(Counter(deed.kind for deed in self.deeds).most_common())


def years(ledger: Ledger, deputy_id: str) -> Mapping[int, int]:
    """How many duties a deputy did in each year, newest first."""
    done_in = cast(func.substr(DONE.c.done_on, 1, 4), Integer)
    query = select(done_in, func.count()).where(DONE.c.deputy_id == deputy_id)
    with ledger.read() as session:
        return {row[0]: row[1] for row in session.execute(query.group_by(done_in).order_by(done_in.desc()))}


def read(ledger: Ledger, deputy_id: str, year: int | None = None) -> File:
    """What a deputy did in a year, or ever; the newest first."""
    deeds = _deeds().where(DONE.c.deputy_id == deputy_id)
    if year is not None:
        deeds = deeds.where(DONE.c.done_on.between(*_span(year)))
    with ledger.read() as session:
        found = tuple(Deed(*_placed(tuple(row))) for row in session.execute(deeds))
        return File(found, Turnout(*session.execute(_turnout(deputy_id, year)).one()))


def counts(ledger: Ledger, year: int) -> Mapping[str, int]:
    """How many duties each deputy did in a year; who did none is not in it."""
    query = (
        select(DONE.c.deputy_id, func.count()).where(DONE.c.done_on.between(*_span(year))).group_by(DONE.c.deputy_id)
    )
    with ledger.read() as session:
        return {row[0]: row[1] for row in session.execute(query)}


def _deeds() -> Any:
    columns = ("id", "done_on", "kind", "matter", "place", "role", "hours", "outcome", "evidence")
    return (
        select(*(DONE.c[name] for name in columns), Attendance.activity_id, CaseDeputy.case_id)
        .outerjoin(Attendance, Attendance.id == DONE.c.id)
        .outerjoin(CaseDeputy, CaseDeputy.id == DONE.c.id)
        .order_by(DONE.c.done_on.desc(), DONE.c.evidence.desc())
    )


def _placed(row: tuple[Any, ...]) -> tuple[Any, ...]:
    *values, activity_id, case_id = row
    if activity_id is not None:
        return *values, "activities", activity_id
    if case_id is not None:
        return *values, "cases", case_id
    return *values, "duties", values[0]


def _turnout(deputy_id: str, year: int | None) -> Any:
    query: Any = (
        select(*(func.count().filter(Attendance.status == status) for status in (PRESENT, LEAVE, ABSENT)))
        .select_from(Attendance)
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(Attendance.deputy_id == deputy_id, Activity.voided_on.is_(None))
    )
    return query if year is None else query.where(Activity.held_on.between(*_span(year)))


def _span(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)
