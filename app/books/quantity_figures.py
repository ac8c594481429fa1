"""What was counted, as a figure: the rows of 工作量, by what and by measure."""

from typing import Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import aliased

from app.books.figures import SINCE, UNTIL, Source
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.duty import Duty
from app.models.quantity import Quantity
from app.models.station import Station
from app.models.task import Task

KEY = "quantities"
LABEL = "工作量"
DEFINITION = "期内登记的工作量，按事项和单位分别相加；作废的，以及所属活动、意见、任务、履职已作废的不计。"

_ORIGIN = aliased(Case)


def _of(table: Any, column: Any, key: Any) -> Any:
    """A column of what an entry belongs to; joined to it, the entries that belong to nothing would be lost wherever
    a ledger is read for one township alone.
    """
    return select(column).where(table.id == key).correlate(Quantity).scalar_subquery()


def _of_outing(column: Any, *ways: tuple[Any, Any]) -> Any:
    """A column of its activity, or of that at which its case was raised, or of what the activity belongs to."""
    own, heard = select(column).select_from(Activity), select(column).select_from(Activity)
    for target, way in ways:
        own, heard = own.join(target, way), heard.join(target, way)
    own = own.where(Activity.id == Quantity.activity_id)
    heard = heard.join(Case, Case.activity_id == Activity.id).where(Case.id == Quantity.case_id)
    return func.coalesce(own.correlate(Quantity).scalar_subquery(), heard.correlate(Quantity).scalar_subquery())


def _standing(table: Any, key: Any) -> Any:
    gone = exists().where(table.id == key, table.voided_on.is_not(None)).correlate(Quantity)
    return or_(key.is_(None), ~gone)


def _campaign() -> Any:
    of_task = select(Campaign.name).join(Task, Task.campaign_id == Campaign.id).where(Task.id == Quantity.task_id)
    of_outing = _of_outing(Campaign.name, (Campaign, Campaign.id == Activity.campaign_id))
    return func.coalesce(of_task.correlate(Quantity).scalar_subquery(), of_outing)


def _secret() -> Any:
    """Who asked for secrecy in its case, or in the opinion that a proposal came of; NULL where nobody did."""
    own = select(Case.raised_by).where(Case.id == Quantity.case_id, Case.confidential)
    before = (
        select(_ORIGIN.raised_by)
        .join(Case, Case.origin_id == _ORIGIN.id)
        .where(Case.id == Quantity.case_id, _ORIGIN.confidential)
    )
    return func.coalesce(own.correlate(Quantity).scalar_subquery(), before.correlate(Quantity).scalar_subquery())


_STATION = (Station, Station.id == Activity.station_id)
QUANTITIES = Source(
    "quantities",
    Quantity,
    (
        Quantity.counted_on.between(SINCE, UNTIL),
        Quantity.voided_on.is_(None),
        _standing(Activity, Quantity.activity_id),
        _standing(Case, Quantity.case_id),
        _standing(Task, Quantity.task_id),
        _standing(Duty, Quantity.duty_id),
    ),
    (
        Quantity.id,
        func.coalesce(
            _of(Case, Case.number, Quantity.case_id),
            _of(Activity, Activity.number, Quantity.activity_id),
            _of(Task, Task.number, Quantity.task_id),
            "",
        ),
        Quantity.counted_on,
        func.trim(Quantity.what + " " + Quantity.note),
    ),
    {
        "kind": func.coalesce(_of_outing(Activity.kind), _of(Duty, Duty.kind, Quantity.duty_id)),
        "station": _of_outing(Station.name, _STATION),
        "station_type": _of_outing(Station.type, _STATION),
        "campaign": _campaign(),
        "category": _of(Case, Case.category, Quantity.case_id),
        "source": _of(Case, Case.source, Quantity.case_id),
        "level": _of(Case, Case.level, Quantity.case_id),
        "unit": _of(Case, Case.handler, Quantity.case_id),
        "village": _of(Case, Case.village, Quantity.case_id),
        "month": func.strftime("%Y-%m", Quantity.counted_on),
        "township": Quantity.unit_code,
    },
    {},
    secret=_secret(),
)
