"""The rows that figures count: where they come from, which period they belong to, how they are grouped and narrowed."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    String,
    and_,
    bindparam,
    case,
    cast,
    exists,
    func,
    null,
    or_,
    select,
    true,
    union,
)
from sqlalchemy.orm import aliased, join

from app.books.called import called
from app.books.looked_up import LookedUp
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
from app.models.village import Village
from app.rules.choices import ADVISER, CLOSED_DOWN
from app.rules.trade import LEADER, OPINION, PRESENT, PROPOSAL, TAKER

SINCE, UNTIL, TODAY = (bindparam(name, type_=Date()) for name in ("since", "until", "today"))
HOUR = bindparam("hour", type_=String())  # HH:MM of now

Condition = ColumnElement[bool]
ALL: Condition = true()


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """A way of grouping in which a row stands under several keys: `key` of the rows of `target` that meet `on`."""

    target: Any
    on: Condition
    key: Any


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Rows that several figures count in one pass. `parts` are disjoint WHEREs, each served by an index of its own.

    `row` gives id, record, day and words of a row, `secret` who asked for secrecy in its matter. `groups` are the keys
    by which rows are grouped and narrowed, `shared` those of which a row may have several.
    """

    table: str
    origin: Any
    where: tuple[Condition, ...]
    row: tuple[Any, Any, Any, Any]
    groups: dict[str, Any]
    shared: dict[str, Shared]
    parts: tuple[Condition, ...] = (ALL,)
    secret: Any = None

    def tells(self, by: str) -> bool:
        """Whether its rows can be told apart so."""
        return by in self.groups or by in self.shared


def _of_activity(column: Any, *ways: tuple[Any, Any], of: Any = Case) -> Any:
    """A column of a case's activity, or of what belongs to that; all of one unit, by which a server parts its rows."""
    joined_activity = (
        select(column).select_from(Activity).where(Activity.id == of.activity_id, _same_unit(Activity, of))
    )
    for target, way in ways:
        joined_activity = joined_activity.join(target, and_(way, _same_unit(target, Activity)))
    if of is not Case:
        joined_activity = joined_activity.where(of.id == Case.origin_id, _same_unit(of, Case))
    return joined_activity.correlate(Case).scalar_subquery()


def _of_outing(column: Any, target: Any, way: Any) -> Any:
    return select(column).where(target.id == way, _same_unit(target, Activity)).correlate(Activity).scalar_subquery()


def _same_unit(one: Any, other: Any) -> Condition:
    same: Condition = one.unit_code == other.unit_code
    return same


def _grid_of(place: Any, unit: Any, written: Any) -> Any:
    """The grid that is called so, or to which that village belongs; none where the registers know none."""
    ours = GridRow.voided_on.is_(None), GridRow.unit_code == unit
    of_village = ("、" + GridRow.villages + "、").like("%、" + place + "、%")
    named = select(func.min(GridRow.name)).where(*ours, or_(GridRow.name == place, and_(place != "", of_village)))
    village = Village.voided_on.is_(None), Village.unit_code == unit, Village.name == place
    known = select(func.min(Village.grid)).where(*village, Village.grid != "")
    return func.coalesce(known.correlate(written).scalar_subquery(), named.correlate(written).scalar_subquery())


def _grids_of_places() -> Any:
    """The grid of each place that was ever written, looked up once and not for every row."""
    cases, activities = select(Case.unit_code, Case.village.label("place")), select(Activity.unit_code, Activity.place)
    written = union(cases, activities).subquery("written")
    grid = _grid_of(written.c.place, written.c.unit_code, written).label("grid")
    known = select(written.c.unit_code, written.c.place, grid).cte("grids_of_places")
    return known.prefix_with("MATERIALIZED")


_GRIDS = _grids_of_places()
_BY_PLACE = select(func.jsonb_object_agg(_GRIDS.c.unit_code + "/" + _GRIDS.c.place, _GRIDS.c.grid)).scalar_subquery()


def _grid_at(table: Any, place: Any) -> Any:
    known = select(_GRIDS.c.grid).where(_GRIDS.c.unit_code == table.unit_code, _GRIDS.c.place == place)
    return LookedUp(known.correlate(table).scalar_subquery(), _BY_PLACE, table.unit_code + "/" + place)


def _visited() -> Any:
    """The grid in which an activity was held: its station's, else that of the place."""
    station = select(func.nullif(Station.grid, "")).where(
        Station.id == Activity.station_id, _same_unit(Station, Activity)
    )
    return func.coalesce(station.correlate(Activity).scalar_subquery(), _grid_at(Activity, Activity.place))


def _by_activity(of: Any = Case) -> dict[str, Any]:
    """What a case has of the activity at which it, or the opinion that it came of, was raised."""
    station, campaign = (Station, Station.id == Activity.station_id), (Campaign, Campaign.id == Activity.campaign_id)
    return {
        "kind": _of_activity(Activity.kind, of=of),
        "station": _of_activity(Station.name, station, of=of),
        "station_type": _of_activity(Station.type, station, of=of),
        "campaign": _of_activity(Campaign.name, campaign, of=of),
    }


def _of_opinion(dated: Any = Case.raised_on) -> dict[str, Any]:
    own: dict[str, Any] = {"source": Case.source, "level": Case.level, "village": Case.village}
    own["grid"] = func.coalesce(_grid_at(Case, Case.village), _of_activity(_visited()), "")
    return {**_by_activity(), **own, **_of_case(dated)}


def _of_proposal() -> dict[str, Any]:
    origin = aliased(Case)
    source = (
        select(origin.source)
        .where(origin.id == Case.origin_id, _same_unit(origin, Case))
        .correlate(Case)
        .scalar_subquery()
    )
    return {**_by_activity(origin), "source": source, **_of_case(Case.raised_on)}


def _of_case(dated: Any) -> dict[str, Any]:
    return {
        "category": Case.category,
        "unit": Case.handler,
        "month": func.strftime("%Y-%m", dated),
        "township": Case.unit_code,
    }


def _once(entry_id: Any, key: Any, *where: Condition) -> Any:
    """An entry and a key of its deputies, once however many of them have it; all of one unit."""
    unit = entry_id.class_.unit_code
    pairs = select(entry_id.label("entry_id"), unit.label("unit"), key.label("key")).where(*where, key.is_not(None))
    return pairs.distinct().subquery()


def _its(once: Any, entry_id: Any, table: Any) -> Condition:
    return and_(once.c.entry_id == entry_id, once.c.unit == table.unit_code)


def _of_deputies(table: Any, link: Any, entry_id: Any, deputy: Shared, *where: Condition) -> dict[str, Shared]:
    """The ways in which an entry belongs to its deputies: to each, to their groups, to the levels of their seats."""
    own, seats = _same_unit(link, Deputy), (_same_unit(link, Mandate), Mandate.level != "")
    group = _once(entry_id, Deputy.group, link.deputy_id == Deputy.id, own, *where)
    level = _once(entry_id, Mandate.level, link.deputy_id == Mandate.deputy_id, *seats, *where)
    return {
        "group": Shared(group, _its(group, table.id, table), group.c.key),
        "deputy_level": Shared(level, _its(level, table.id, table), level.c.key),
        "deputy": deputy,
    }


def _of_part(role: str, kind: str, near: Any, dated: Condition) -> dict[str, Shared]:
    """The deputies of a case; `near` is the case again, which pairs only those that are `dated` within the period."""
    taken = and_(CaseDeputy.case_id == Case.id, _same_unit(CaseDeputy, Case), CaseDeputy.role == role)
    deputy = Shared(CaseDeputy, taken, CaseDeputy.deputy_id)
    within = (
        near.id == CaseDeputy.case_id,
        _same_unit(near, CaseDeputy),
        near.kind == kind,
        near.is_item.is_(False),
        dated,
    )
    return _of_deputies(Case, CaseDeputy, CaseDeputy.case_id, deputy, CaseDeputy.role == role, *within)


_CASE_ROW = (Case.id, Case.number, Case.raised_on, case((Case.title != "", Case.title), else_=Case.content))
_NEAR, _OPEN_NEAR, _HELD_NEAR = aliased(Case), aliased(Case), aliased(Activity)
_RAISED = _NEAR.raised_on.between(SINCE, UNTIL)
_STOOD = or_(_OPEN_NEAR.closed_on.is_(None), _OPEN_NEAR.closed_on >= SINCE)
_LEAF = (Case.kind == OPINION, Case.is_item.is_(False))
NAMED = (
    select(func.count(Case.raised_by.distinct()))
    .where(Case.activity_id == Activity.id, _same_unit(Case, Activity), Case.kind == OPINION)
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
    "grid": func.coalesce(_visited(), ""),
    "month": func.strftime("%Y-%m", Activity.held_on),
    "township": Activity.unit_code,
}
_HELD = (Activity.held_on.between(SINCE, UNTIL), Activity.voided_on.is_(None))
_EXPECTED = and_(Attendance.activity_id == Activity.id, _same_unit(Attendance, Activity))
_PRESENT = and_(_EXPECTED, Attendance.status == PRESENT)
_ATTENDING = and_(Deputy.id == Attendance.deputy_id, _same_unit(Deputy, Attendance))
_NO_ADVISER = exists().where(_ATTENDING, Deputy.capacity == ADVISER).correlate(Attendance)
_ATTENDANT = func.coalesce(Attendance.deputy_id, "")  # grouped by the bare column, SQLite would walk all attendances
_SEATS = _once(Mandate.deputy_id, Mandate.level, Mandate.level != "")

ACTIVITIES = Source(
    "activities",
    Activity,
    _HELD,
    (Activity.id, Activity.number, Activity.held_on, _MATTER),
    _OUTING,
    _of_deputies(
        Activity,
        Attendance,
        Attendance.activity_id,
        Shared(Attendance, and_(_PRESENT, ~_NO_ADVISER), _ATTENDANT),
        Attendance.status == PRESENT,
        _HELD_NEAR.id == Attendance.activity_id,
        _same_unit(_HELD_NEAR, Attendance),
        _HELD_NEAR.held_on.between(SINCE, UNTIL),
    ),
    secret=secrets_of(Activity.id),
)
ATTENDANCES = Source(
    "activities",
    join(join(Activity, Attendance, _EXPECTED), Deputy, _ATTENDING),
    (*_HELD, Deputy.capacity != ADVISER),
    (Activity.id, called(), Activity.held_on, _MATTER),
    _OUTING | {"deputy": _ATTENDANT, "group": Deputy.group},
    {"deputy_level": Shared(_SEATS, _its(_SEATS, Attendance.deputy_id, Attendance), _SEATS.c.key)},
    secret=secrets_of(Activity.id),
)
OPINIONS = Source(
    "cases",
    Case,
    (*_LEAF, Case.raised_on.between(SINCE, UNTIL), Case.voided_on.is_(None)),
    _CASE_ROW,
    _of_opinion(),
    _of_part(TAKER, OPINION, _NEAR, _RAISED),
    secret=secret(),
)
RECEIVED = Source(
    "cases",
    Case,
    (*_LEAF, Case.raised_on.between(SINCE, UNTIL)),
    _CASE_ROW,
    _of_opinion(),
    _of_part(TAKER, OPINION, _NEAR, _RAISED),
    secret=secret(),
)
STANDING = Source(
    "cases",
    Case,
    _LEAF,
    _CASE_ROW,
    _of_opinion(func.coalesce(Case.closed_on, Case.voided_on)),
    _of_part(TAKER, OPINION, _OPEN_NEAR, _STOOD),
    parts=(Case.closed_on.is_(None), Case.closed_on >= SINCE),  # voided cases are never closed
    secret=secret(),
)
PROPOSALS = Source(
    "cases",
    Case,
    (Case.kind == PROPOSAL, Case.is_item.is_(False), Case.raised_on.between(SINCE, UNTIL), Case.voided_on.is_(None)),
    _CASE_ROW,
    _of_proposal(),
    _of_part(LEADER, PROPOSAL, _NEAR, _RAISED),
    secret=secret(),
)
DUTIES = Source(
    "deputies",
    join(Duty, Deputy, and_(Deputy.id == Duty.deputy_id, _same_unit(Deputy, Duty))),
    (Duty.done_on.between(SINCE, UNTIL), Duty.voided_on.is_(None), Deputy.capacity != ADVISER),
    (Duty.deputy_id, called(), Duty.done_on, func.trim(Duty.kind + "　" + Duty.matter)),
    {
        "kind": Duty.kind,
        "deputy": Duty.deputy_id,
        "group": Deputy.group,
        "month": func.strftime("%Y-%m", Duty.done_on),
        "township": Duty.unit_code,
    },
    {"deputy_level": Shared(_SEATS, _its(_SEATS, Duty.deputy_id, Duty), _SEATS.c.key)},
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
