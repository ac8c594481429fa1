"""Unapproved absences from the congress: a second one ends the mandate, so the first one raises the alarm."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.deputies.office import Person, people
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.rules.days import full_day
from app.rules.meetings import is_congress, is_numbered, level_of, session_of
from app.rules.trade import ABSENT, CONGRESS, MEETING, PRESENT, TOWNSHIP

NEXT_DAYS = 3  # days within which a session goes on, a weekend between them included
ENOUGH = 2  # sessions missed without leave, after which the mandate ends
LAWS = (
    (date(2025, 3, 12), "代表法第六十二条第三项"),
    (date(2015, 8, 29), "代表法第四十九条第三项"),
)  # from that day on


@dataclass(frozen=True, slots=True)
class Absence:
    """A session missed without leave; `id` and `number` are its activity's."""

    on: date
    theme: str
    id: str
    number: str


@dataclass(frozen=True, slots=True)
class Alarm:
    """A deputy who missed sessions of the congress without leave in the term that runs."""

    deputy_id: str
    name: str
    count: int
    entries: tuple[Absence, ...]
    sentence: str

    @property
    def ended(self) -> bool:
        """Whether the law ends the mandate."""
        return self.count >= ENOUGH


@dataclass(frozen=True, slots=True)
class _Day:
    deputy_id: str
    status: str
    level: str
    session: str
    numbered: bool
    absence: Absence


def alarms(ledger: Ledger, on: date | None = None) -> tuple[Alarm, ...]:
    """Deputies in office who missed a session of their own congress without leave up to that day, the worst first.

    Leave counts as approval; who came on any day of a session did not miss it; each level of congress and each term is
    counted for itself.
    """
    day = on or ledger.today
    with ledger.read() as session:
        days = _days(session, day)
        if not any(each.status == ABSENT for each in days):
            return ()
        serving = {each.id: each for each in people(session) if each.in_office}
    raised = []
    for (deputy_id, level), missed in _missed(days, serving, day).items():
        name = serving[deputy_id].called
        raised.append(Alarm(deputy_id, name, len(missed), missed, _sentence(name, level, missed, day)))
    return tuple(sorted(raised, key=lambda each: (-each.count, each.entries[-1].on, each.name)))


def _missed(
    days: Iterable[_Day], serving: Mapping[str, Person], on: date
) -> dict[tuple[str, str], tuple[Absence, ...]]:
    """The sessions that each deputy missed altogether, by deputy and level."""
    days = _one_session(days)
    came = {(each.deputy_id, each.level, each.session) for each in days if each.status == PRESENT}
    missed: dict[tuple[str, str], dict[str, Absence]] = {}
    for each in days:
        person = serving.get(each.deputy_id)
        if each.status != ABSENT or person is None or (each.deputy_id, each.level, each.session) in came:
            continue
        if person.tenure.outside(each.absence.on, each.absence.on):
            continue
        terms = person.terms(on)
        if terms and each.level not in terms:
            continue
        began = terms.get(each.level)
        if began is None or each.absence.on >= began:
            missed.setdefault((each.deputy_id, each.level), {}).setdefault(each.session, each.absence)
    return {key: tuple(sessions.values()) for key, sessions in missed.items()}


def _one_session(days: Iterable[_Day]) -> tuple[_Day, ...]:
    """The days of one congress that follow each other are one session, unless their numbers say otherwise."""
    session_days: list[_Day] = []
    last: dict[str, _Day] = {}
    for day in sorted(days, key=lambda each: each.absence.on):
        before = last.get(day.level)
        last[day.level] = day if before is None else _continued(before, day)
        session_days.append(last[day.level])
    return tuple(session_days)


def _continued(before: _Day, day: _Day) -> _Day:
    near = (day.absence.on - before.absence.on).days <= NEXT_DAYS
    if before.session != day.session and (not near or (before.numbered and day.numbered)):
        return day
    return replace(day, session=before.session, numbered=before.numbered or day.numbered)


def _sentence(name: str, level: str, missed: tuple[Absence, ...], on: date) -> str:
    law = next((law for since, law in LAWS if on >= since), LAWS[-1][1])
    missed_sessions = "、".join(f"{each.theme or '人代会'}（{full_day(each.on)}）" for each in missed)
    if len(missed) < ENOUGH:
        return f"{name}未经批准缺席{missed_sessions}；再有一次，代表资格就要终止（{law}），请及早提醒、谈话。"
    where = "镇人大" if level == TOWNSHIP else "本级人大"
    ends = f"依法终止代表资格（{law}）；请报代表资格审查委员会审查，由{where}公告。"
    return f"{name}已{len(missed)}次未经批准缺席{missed_sessions}，{ends}"


def _days(session: Session, until: date) -> list[_Day]:
    query = (
        select(Activity.id, Activity.number, Activity.held_on, Activity.kind, Activity.form, Activity.theme)
        .add_columns(Attendance.deputy_id, Attendance.status)
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(Activity.voided_on.is_(None), Activity.held_on <= until, Activity.kind.in_((MEETING, CONGRESS)))
        .where(Attendance.status.in_((PRESENT, ABSENT)))
        .order_by(Activity.held_on, Activity.number)
    )
    days = []
    for each in session.execute(query):
        if is_congress(each.kind, each.form, each.theme):
            absence = Absence(each.held_on, each.theme or each.form, each.id, each.number)
            named = session_of(each.theme or each.form, each.held_on)
            level, numbered = level_of(absence.theme), is_numbered(absence.theme)
            days.append(_Day(each.deputy_id, each.status, level, named, numbered, absence))
    return days
