"""The rows that figures count: where they come from, which period they belong to, how they are narrowed and grouped."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Date, and_, bindparam, case, exists, func, select, true
from sqlalchemy.orm import aliased, join

from app.books.called import called
from app.books.names import secret, secrets_of
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.station import Station
from app.models.task import Task
from app.rules.trade import LEADER, OPINION, PRESENT, PROPOSAL, TAKER

SINCE, UNTIL, TODAY = (bindparam(name, type_=Date()) for name in ("since", "until", "today"))

Condition = ColumnElement[bool]
ALL: Condition = true()


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Rows that several figures count in one pass. `parts` are disjoint WHEREs, each served by an index of its own.

    `activity` is the activity by whose kind, station and campaign the rows are narrowed; `row` gives id, record, day
    and words of a row, `secret` who asked for secrecy in its matter; `deputies` joins the deputies behind a row;
    `groups` are the keys by which rows are grouped.
    """

    table: str
    origin: Any
    where: tuple[Condition, ...]
    row: tuple[Any, Any, Any, Any]
    groups: dict[str, Any]
    parts: tuple[Condition, ...] = (ALL,)
    activity: Any = None
    campaign: Any = None
    secret: Any = None
    deputies: tuple[Any, Condition, Any] | None = None


def _of_activity(column: Any, *ways: tuple[Any, Any]) -> Any:
    """A column of a case's activity, or of what that activity belongs to."""
    joined_activity = select(column).select_from(Activity).where(Activity.id == Case.activity_id)
    for target, way in ways:
        joined_activity = joined_activity.join(target, way)
    return joined_activity.correlate(Case).scalar_subquery()


def _of_outing(target: Any, way: Any) -> Any:
    return select(target.name).where(target.id == way).correlate(Activity).scalar_subquery()


def _of_case(dated: Any = Case.raised_on) -> dict[str, Any]:
    return {
        "kind": _of_activity(Activity.kind),
        "station": _of_activity(Station.name, (Station, Station.id == Activity.station_id)),
        "campaign": _of_activity(Campaign.name, (Campaign, Campaign.id == Activity.campaign_id)),
        "category": Case.category,
        "month": func.strftime("%Y-%m", dated),
    }


_CASE_ROW = (Case.id, Case.number, Case.raised_on, case((Case.title != "", Case.title), else_=Case.content))
_TAKERS = (CaseDeputy, and_(CaseDeputy.case_id == Case.id, CaseDeputy.role == TAKER), CaseDeputy.deputy_id)
_LEADERS = (CaseDeputy, and_(CaseDeputy.case_id == Case.id, CaseDeputy.role == LEADER), CaseDeputy.deputy_id)
_LEAF = (Case.kind == OPINION, Case.is_item.is_(False))
NAMED = (
    select(func.count(Case.raised_by.distinct()))
    .where(Case.activity_id == Activity.id, Case.kind == OPINION, Case.raised_by != "", Case.voided_on.is_(None))
    .correlate_except(Case)
    .scalar_subquery()
)
_MATTER = case((Activity.theme != "", Activity.theme), else_=func.trim(Activity.kind + " " + Activity.place))
_OUTING = {
    "kind": Activity.kind,
    "station": _of_outing(Station, Activity.station_id),
    "campaign": _of_outing(Campaign, Activity.campaign_id),
    "month": func.strftime("%Y-%m", Activity.held_on),
}
_HELD = (Activity.held_on.between(SINCE, UNTIL), Activity.voided_on.is_(None))
_PRESENT = and_(Attendance.activity_id == Activity.id, Attendance.status == PRESENT)

_ATTENDANT = func.coalesce(Attendance.deputy_id, "")  # grouped by the bare column, SQLite would walk all attendances

ACTIVITIES = Source(
    "activities",
    Activity,
    _HELD,
    (Activity.id, Activity.number, Activity.held_on, _MATTER),
    _OUTING,
    activity=Activity.id,
    secret=secrets_of(Activity.id),
    deputies=(Attendance, _PRESENT, _ATTENDANT),
)
ATTENDANCES = Source(
    "activities",
    join(join(Activity, Attendance, _PRESENT), Deputy, Deputy.id == Attendance.deputy_id),
    _HELD,
    (Activity.id, called(), Activity.held_on, _MATTER),
    _OUTING | {"deputy": _ATTENDANT},
    activity=Activity.id,
    secret=secrets_of(Activity.id),
)
OPINIONS = Source(
    "cases",
    Case,
    (*_LEAF, Case.raised_on.between(SINCE, UNTIL), Case.voided_on.is_(None)),
    _CASE_ROW,
    _of_case(),
    activity=Case.activity_id,
    secret=secret(),
    deputies=_TAKERS,
)
RECEIVED = Source(
    "cases",
    Case,
    (*_LEAF, Case.raised_on.between(SINCE, UNTIL)),
    _CASE_ROW,
    _of_case(),
    activity=Case.activity_id,
    secret=secret(),
    deputies=_TAKERS,
)
STANDING = Source(
    "cases",
    Case,
    _LEAF,
    _CASE_ROW,
    _of_case(func.coalesce(Case.closed_on, Case.voided_on)),
    parts=(Case.closed_on.is_(None), Case.closed_on >= SINCE),  # voided cases are never closed
    activity=Case.activity_id,
    secret=secret(),
    deputies=_TAKERS,
)
PROPOSALS = Source(
    "cases",
    Case,
    (Case.kind == PROPOSAL, Case.is_item.is_(False), Case.raised_on.between(SINCE, UNTIL), Case.voided_on.is_(None)),
    _CASE_ROW,
    {"category": Case.category, "month": func.strftime("%Y-%m", Case.raised_on)},
    secret=secret(),
    deputies=_LEADERS,
)
_SUB = aliased(Task)
SPLIT = exists().where(_SUB.parent_id == Task.id, _SUB.voided_on.is_(None))
TASKS = Source(
    "tasks",
    Task,
    (Task.voided_on.is_(None), Task.campaign_id.in_(select(Campaign.id).where(Campaign.voided_on.is_(None)))),
    (Task.id, Task.number, func.coalesce(Task.done_on, Task.due_on), Task.title),
    {"campaign": select(Campaign.name).where(Campaign.id == Task.campaign_id).correlate(Task).scalar_subquery()},
    campaign=Task.campaign_id,
)
