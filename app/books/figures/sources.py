"""The rows that figures count: where they come from, which period they belong to, how they are grouped and narrowed."""

from typing import Any

from sqlalchemy import Date, and_, case, cast, exists, func, null, or_, select
from sqlalchemy.orm import aliased, join

from app.books.called import called
from app.books.figures.places import HEARD_BY, HEARD_IN, HELD_BY, HELD_IN
from app.books.figures.source import SINCE, UNTIL, Condition, Shared, Source, Within, same_unit
from app.books.names import secret, secrets_of
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.grid import GridRow
from app.models.mandate import Mandate
from app.models.station import Station
from app.models.task import Task
from app.rules.choices import ADVISER, CLOSED_DOWN
from app.rules.trade import LEADER, OPINION, PRESENT, PROPOSAL, TAKER


def _of_activity(column: Any, *ways: tuple[Any, Any], of: Any = Case) -> Any:
    """A column of a case's activity, or of what belongs to that; all of one unit, by which a server parts its rows."""
    joined_activity = select(column).select_from(Activity).where(Activity.id == of.activity_id, same_unit(Activity, of))
    for target, way in ways:
        joined_activity = joined_activity.join(target, and_(way, same_unit(target, Activity)))
    if of is not Case:
        joined_activity = joined_activity.where(of.id == Case.origin_id, same_unit(of, Case))
    return joined_activity.correlate(Case).scalar_subquery()


def _of_outing(column: Any, target: Any, way: Any) -> Any:
    return select(column).where(target.id == way, same_unit(target, Activity)).correlate(Activity).scalar_subquery()


def _by_activity(of: Any = Case) -> dict[str, Any]:
    """What a case has of the activity at which it, or the opinion that it came of, was raised."""
    station, campaign = (Station, Station.id == Activity.station_id), (Campaign, Campaign.id == Activity.campaign_id)
    return {
        "kind": _of_activity(Activity.kind, of=of),
        "station": _of_activity(Station.name, station, of=of),
        "station_type": _of_activity(Station.type, station, of=of),
        "campaign": _of_activity(Campaign.name, campaign, of=of),
    }


def _of_opinion() -> dict[str, Any]:
    own = {"source": Case.source, "level": Case.level, "village": Case.village, "grid": HEARD_IN}
    return {**_by_activity(), **own, **_of_case()}


def _of_proposal() -> dict[str, Any]:
    origin = aliased(Case)
    source = (
        select(origin.source)
        .where(origin.id == Case.origin_id, same_unit(origin, Case))
        .correlate(Case)
        .scalar_subquery()
    )
    return {**_by_activity(origin), "source": source, **_of_case()}


def _of_case() -> dict[str, Any]:
    return {
        "category": Case.category,
        "unit": Case.handler,
        "month": func.strftime("%Y-%m", Case.raised_on),
        "township": Case.unit_code,
    }


def _of_deputies(table: Any, entry: Any, mark: Any, marked: str) -> dict[str, Shared]:
    """The ways in which an entry belongs to its deputies: to each, to their groups, to the levels of their seats.

    `entry` refers to it, and `mark` is `marked`, where one of them is named. Of several who have one group or level,
    the first stands for it.
    """
    link = entry.class_
    named, before = and_(entry == table.id, same_unit(link, table), mark == marked), aliased(link)
    theirs = getattr(before, entry.key) == entry, same_unit(before, link), getattr(before, mark.key) == marked
    earlier = (*theirs, before.deputy_id < link.deputy_id)
    member, seat, own = aliased(Deputy), aliased(Mandate), aliased(Mandate)
    in_group = *earlier, *_whose(member, member.id, before), member.group == Deputy.group
    on_level = *earlier, *_whose(seat, seat.deputy_id, before), seat.level == Mandate.level
    again = own.deputy_id == Mandate.deputy_id, same_unit(own, Mandate), own.level == Mandate.level, own.id < Mandate.id
    group = (link, named), (Deputy, and_(*_whose(Deputy, Deputy.id, link)))
    level = (link, named), (Mandate, and_(*_whose(Mandate, Mandate.deputy_id, link), Mandate.level != ""))
    once = ~exists().where(*again).correlate(Mandate), ~exists().where(*on_level).correlate(link, Mandate)
    return {
        "group": Shared(group, Deputy.group, ~exists().where(*in_group).correlate(link, Deputy)),
        "deputy_level": Shared(level, Mandate.level, and_(*once)),
        "deputy": Shared(((link, named),), link.deputy_id),
    }


def _whose(table: Any, deputy: Any, link: Any) -> tuple[Condition, Condition]:
    return deputy == link.deputy_id, same_unit(table, link)


def _by_seats(deputy: Any, table: Any) -> dict[str, Shared]:
    """The levels of a deputy's seats, each once."""
    unit, level = Mandate.unit_code.label("unit"), Mandate.level.label("level")
    seats = select(Mandate.deputy_id, unit, level).where(Mandate.level != "").distinct().subquery()
    held = and_(seats.c.deputy_id == deputy, seats.c.unit == table.unit_code)
    return {"deputy_level": Shared(((seats, held),), seats.c.level)}


_CASE_ROW = (Case.id, Case.number, Case.raised_on, case((Case.title != "", Case.title), else_=Case.content))
_LEAF = (Case.kind == OPINION, Case.is_item.is_(False))
NAMED = (
    select(func.count(Case.raised_by.distinct()))
    .where(Case.activity_id == Activity.id, same_unit(Case, Activity), Case.kind == OPINION)
    .where(Case.raised_by != "", Case.voided_on.is_(None))
    .correlate_except(Case)
    .scalar_subquery()
)
_MATTER = case((Activity.theme != "", Activity.theme), else_=func.trim(Activity.kind + " " + Activity.place))
_OUTING = {
    "kind": Activity.kind,
    "station": _of_outing(Station.name, Station, Activity.station_id),
    "station_type": _of_outing(Station.type, Station, Activity.station_id),
    "campaign": _of_outing(Campaign.name, Campaign, Activity.campaign_id),
    "grid": HELD_IN,
    "month": func.strftime("%Y-%m", Activity.held_on),
    "township": Activity.unit_code,
}
_HELD = (Activity.held_on.between(SINCE, UNTIL), Activity.voided_on.is_(None))
_EXPECTED = and_(Attendance.activity_id == Activity.id, same_unit(Attendance, Activity))
_PRESENT = and_(_EXPECTED, Attendance.status == PRESENT)
_ATTENDING = and_(Deputy.id == Attendance.deputy_id, same_unit(Deputy, Attendance))
_NO_ADVISER = exists().where(_ATTENDING, Deputy.capacity == ADVISER).correlate(Attendance)
_ATTENDANT = func.coalesce(Attendance.deputy_id, "")  # grouped by the bare column, SQLite would walk all attendances
_BY_OPINION, _BY_TAKER = _of_opinion(), _of_deputies(Case, CaseDeputy.case_id, CaseDeputy.role, TAKER)
_RAISED = Case.raised_on.between(SINCE, UNTIL)
_STANDING = Case.closed_on.is_(None), Case.closed_on >= SINCE  # voided cases are never closed

ACTIVITIES = Source(
    "activities",
    Activity,
    _HELD,
    (Activity.id, Activity.number, Activity.held_on, _MATTER),
    _OUTING,
    _of_deputies(Activity, Attendance.activity_id, Attendance.status, PRESENT)
    | {"deputy": Shared(((Attendance, and_(_PRESENT, ~_NO_ADVISER)),), _ATTENDANT)},
    secret=secrets_of(Activity.id),
    sought={"grid": HELD_BY},
)
ATTENDANCES = Source(
    "activities",
    join(join(Activity, Attendance, _EXPECTED), Deputy, _ATTENDING),
    (*_HELD, Deputy.capacity != ADVISER),
    (Activity.id, called(), Activity.held_on, _MATTER),
    _OUTING | {"deputy": _ATTENDANT, "group": Deputy.group},
    _by_seats(Attendance.deputy_id, Attendance),
    secret=secrets_of(Activity.id),
    sought={"grid": HELD_BY},
)
RECEIVED = Source(
    "cases",
    Case,
    (*_LEAF, _RAISED),
    _CASE_ROW,
    _BY_OPINION,
    _BY_TAKER,
    secret=secret(),
    sought={"grid": HEARD_BY},
)
OPINIONS = Source(
    "cases",
    Case,
    (*_LEAF, _RAISED, Case.voided_on.is_(None)),
    _CASE_ROW,
    _BY_OPINION,
    _BY_TAKER,
    secret=secret(),
    within=Within(RECEIVED, Case.voided_on.is_(None)),
    sought={"grid": HEARD_BY},
)
STANDING = Source(
    "cases",
    Case,
    _LEAF,
    _CASE_ROW,
    _BY_OPINION | {"month": func.strftime("%Y-%m", func.coalesce(Case.closed_on, Case.voided_on))},
    _BY_TAKER,
    parts=_STANDING,
    secret=secret(),
    within=Within(RECEIVED, or_(*_STANDING), ~_RAISED),
    sought={"grid": HEARD_BY},
)
PROPOSALS = Source(
    "cases",
    Case,
    (Case.kind == PROPOSAL, Case.is_item.is_(False), _RAISED, Case.voided_on.is_(None)),
    _CASE_ROW,
    _of_proposal(),
    _of_deputies(Case, CaseDeputy.case_id, CaseDeputy.role, LEADER),
    secret=secret(),
)
DUTIES = Source(
    "deputies",
    join(Duty, Deputy, and_(Deputy.id == Duty.deputy_id, same_unit(Deputy, Duty))),
    (Duty.done_on.between(SINCE, UNTIL), Duty.voided_on.is_(None), Deputy.capacity != ADVISER),
    (Duty.deputy_id, called(), Duty.done_on, func.trim(Duty.kind + "　" + Duty.matter)),
    {
        "kind": Duty.kind,
        "deputy": Duty.deputy_id,
        "group": Deputy.group,
        "month": func.strftime("%Y-%m", Duty.done_on),
        "township": Duty.unit_code,
    },
    _by_seats(Duty.deputy_id, Duty),
)
_SUB = aliased(Task)
SPLIT = exists().where(_SUB.parent_id == Task.id, _SUB.voided_on.is_(None))
STATIONS = Source(
    "stations",
    Station,
    (
        Station.voided_on.is_(None),
        or_(Station.founded_on.is_(None), Station.founded_on <= UNTIL),
        case((Station.closed_on.is_not(None), Station.closed_on > UNTIL), else_=Station.state != CLOSED_DOWN),
    ),
    (Station.id, Station.name, Station.founded_on, func.trim(Station.tier + " " + Station.type)),
    {"station_type": Station.type, "tier": Station.tier, "township": Station.unit_code},
    {},
)


def named_in(column: Any) -> Any:
    """How many names joined by 、 stand in a column."""
    return case((column != "", func.length(column) - func.length(func.replace(column, "、", "")) + 1), else_=0)


GRIDS = Source(
    "grids",
    GridRow,
    (GridRow.voided_on.is_(None),),
    (GridRow.id, GridRow.name, cast(null(), Date()), GridRow.villages),
    {"grid": GridRow.name, "township": GridRow.unit_code},
    {},
)
TASKS = Source(
    "tasks",
    Task,
    (Task.voided_on.is_(None), Task.campaign_id.in_(select(Campaign.id).where(Campaign.voided_on.is_(None)))),
    (Task.id, Task.number, func.coalesce(Task.done_on, Task.due_on), Task.title),
    {
        "campaign": select(Campaign.name).where(Campaign.id == Task.campaign_id).correlate(Task).scalar_subquery(),
        "township": Task.unit_code,
    },
    {},
)
