"""SQL expressions for the names that stand beside a record: who came, who took it, which seats a deputy holds."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import aliased

from app.books.book import joined
from app.books.called import called
from app.models.attachment import Attachment
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.mandate import Mandate

MASKED = "（要求保密）"


def attending(activity_id: Any, status: str) -> ColumnElement[Any]:
    """The deputies whose attendance has `status`, in the order in which they were written."""
    return joined(
        called(),
        Attendance.activity_id == activity_id,
        Attendance.status == status,
        order=Attendance.position,
        entity=Attendance,
        joins=((Deputy, Deputy.id == Attendance.deputy_id),),
    )


def attendance_count(activity_id: Any, *statuses: str) -> ColumnElement[Any]:
    """How many deputies have one of `statuses`."""
    query = select(func.count()).where(Attendance.activity_id == activity_id, Attendance.status.in_(statuses))
    return query.correlate_except(Attendance).scalar_subquery()


def case_names(case_id: Any, role: str) -> ColumnElement[Any]:
    """The deputies of a case in one role."""
    return joined(
        called(),
        CaseDeputy.case_id == case_id,
        CaseDeputy.role == role,
        order=CaseDeputy.position,
        entity=CaseDeputy,
        joins=((Deputy, Deputy.id == CaseDeputy.deputy_id),),
    )


def seats(column: Any) -> ColumnElement[Any]:
    """One column of all of a deputy's mandates, joined and without repetition."""
    inner = (
        select(column.label("word"), func.min(Mandate.position).label("place"))
        .where(Mandate.deputy_id == Deputy.id, column != "")
        .group_by(column)
        .order_by(func.min(Mandate.position))
        .correlate_except(Mandate)
        .subquery()
    )
    return select(func.aggregate_strings(inner.c.word, "、")).scalar_subquery()


def photos(table: str, entry_id: Any) -> ColumnElement[Any]:
    """How many photos an entry has."""
    query = select(func.count()).where(
        Attachment.entry_table == table, Attachment.entry_id == entry_id, Attachment.voided_on.is_(None)
    )
    return query.correlate_except(Attachment).scalar_subquery()


def secret() -> ColumnElement[Any]:
    """Who asked for secrecy in a case, or in the opinion that a proposal came of; NULL where nobody did."""
    origin = aliased(Case)
    asked = select(origin.raised_by).where(origin.id == Case.origin_id, origin.confidential).correlate(Case)
    return case((Case.confidential, Case.raised_by), else_=asked.scalar_subquery())


def secrets_of(activity_id: Any) -> ColumnElement[Any]:
    """Whoever asked for secrecy at an activity, joined by 、; NULL where nobody did."""
    asked = select(func.aggregate_strings(Case.raised_by, "、")).where(Case.activity_id == activity_id)
    return asked.where(Case.confidential, Case.voided_on.is_(None)).correlate_except(Case).scalar_subquery()


def masked(column: Any, confidential: Any) -> ColumnElement[Any]:
    """The column, or a word instead of it where the visitor asked for confidence (PIPL §25)."""
    return case((and_(confidential, column != ""), MASKED), else_=column)
