"""What the deputies did in a time, read off attendances, cases and other duties, in three SELECTs for all of them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.duty import Duty
from app.rules.meetings import absent_as, half_days, present_as
from app.rules.scores import Deed
from app.rules.trade import (
    BETWEEN_SESSIONS,
    CO_SIGNED,
    COLLECTED,
    IN_SESSION,
    LEADER,
    LEAVE,
    LED,
    PRESENT,
    PROPOSAL,
    TAKER,
)

Deeds = dict[str, list[Deed]]  # by the deputy's id


def deeds(session: Session, since: date, until: date, deputy_id: str = "") -> Deeds:
    """The deeds and absences of each deputy (or of one) from `since` to `until`; voided entries are out."""
    found: Deeds = {}
    for deed in (
        *_attended(session, since, until, deputy_id),
        *_cases(session, since, until, deputy_id),
        *_duties(session, since, until, deputy_id),
    ):
        found.setdefault(deed.who, []).append(deed)
    return found


def _attended(session: Session, since: date, until: date, deputy_id: str) -> Iterator[Deed]:
    query = (
        select(
            *(Activity.id, Activity.number, Activity.held_on, Activity.kind, Activity.form, Activity.theme),
            *(Activity.place, Activity.starts, Activity.ends),
            *(Attendance.deputy_id, Attendance.status, Attendance.role, Attendance.hours),
        )
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(Activity.voided_on.is_(None), Activity.held_on.between(since, until))
        .where(*_only(Attendance.deputy_id, deputy_id))
    )
    for each in session.execute(query):
        said = f"{each.kind}：{each.theme or each.place}" if each.theme or each.place else each.kind
        kinds = (
            present_as(each.kind, each.form, each.theme, each.role)
            if each.status == PRESENT
            else absent_as(each.kind, each.form, each.theme, leave=each.status == LEAVE)
        )
        yield Deed(
            on=each.held_on,
            what=said if each.status == PRESENT else f"{each.status}　{said}",
            kinds=kinds,
            role=each.role,
            hours=each.hours,
            halves=half_days(each.starts, each.ends),
            table="activities",
            entry_id=each.id,
            number=each.number,
            who=each.deputy_id,
        )


def _cases(session: Session, since: date, until: date, deputy_id: str) -> Iterator[Deed]:
    query = (
        select(
            *(Case.id, Case.number, Case.raised_on, Case.kind, Case.title, Case.category, Case.in_session),
            *(CaseDeputy.deputy_id, CaseDeputy.role),
        )
        .join(Case, Case.id == CaseDeputy.case_id)
        .where(Case.voided_on.is_(None), Case.is_item.is_(False), Case.raised_on.between(since, until))
        .where(*_only(CaseDeputy.deputy_id, deputy_id))
    )
    for each in session.execute(query):
        if (each.kind == PROPOSAL) is (each.role == TAKER):
            continue
        kinds = _raised(each.role, in_session=each.in_session)
        about = each.title if each.kind == PROPOSAL else f"{each.number}（{each.category or '未分类'}）"
        yield Deed(
            on=each.raised_on,
            what=f"{kinds[-1]}：{about}",
            kinds=kinds,
            role=each.role,
            table="cases",
            entry_id=each.id,
            number=each.number,
            who=each.deputy_id,
        )


def _duties(session: Session, since: date, until: date, deputy_id: str) -> Iterator[Deed]:
    query = (
        select(Duty.id, Duty.done_on, Duty.kind, Duty.matter, Duty.role, Duty.hours, Duty.evidence, Duty.deputy_id)
        .where(Duty.voided_on.is_(None), Duty.done_on.between(since, until))
        .where(*_only(Duty.deputy_id, deputy_id))
    )
    for each in session.execute(query):
        yield Deed(
            on=each.done_on,
            what=f"{each.kind}：{each.matter}",
            kinds=(each.kind,),
            role=each.role,
            hours=each.hours,
            table="duties",
            entry_id=each.id,
            number=each.evidence,
            who=each.deputy_id,
        )


def _raised(role: str, *, in_session: bool) -> tuple[str, ...]:
    if role == TAKER:
        return (COLLECTED,)
    if role == LEADER:
        return (IN_SESSION if in_session else BETWEEN_SESSIONS, LED)
    return (CO_SIGNED,)


def _only(column: Any, deputy_id: str) -> tuple[Any, ...]:
    return (column == deputy_id,) if deputy_id else ()
