"""What was counted, as a figure: the rows of 工作量, by what and by measure."""

from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased, outerjoin

from app.books.figure_sources import SINCE, UNTIL, Source
from app.books.names import secret
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

_OUTING = aliased(Activity)  # of the activity itself, or at which the case was raised


def _standing(table: Any, key: Any) -> Any:
    return or_(key.is_(None), table.voided_on.is_(None))


def _of_outing(column: Any, target: Any, way: Any) -> Any:
    return select(column).where(target.id == way).correlate(_OUTING, Task).scalar_subquery()


_ORIGIN = outerjoin(
    outerjoin(
        outerjoin(outerjoin(Quantity, Case, Case.id == Quantity.case_id), Task, Task.id == Quantity.task_id),
        Duty,
        Duty.id == Quantity.duty_id,
    ),
    _OUTING,
    _OUTING.id == func.coalesce(Quantity.activity_id, Case.activity_id),
)
QUANTITIES = Source(
    "quantities",
    _ORIGIN,
    (
        Quantity.counted_on.between(SINCE, UNTIL),
        Quantity.voided_on.is_(None),
        _standing(Case, Quantity.case_id),
        _standing(Task, Quantity.task_id),
        _standing(Duty, Quantity.duty_id),
        or_(Quantity.activity_id.is_(None), _OUTING.voided_on.is_(None)),
    ),
    (
        Quantity.id,
        func.coalesce(Case.number, _OUTING.number, Task.number, ""),
        Quantity.counted_on,
        func.trim(Quantity.what + " " + Quantity.note),
    ),
    {
        "kind": func.coalesce(_OUTING.kind, Duty.kind),
        "station": _of_outing(Station.name, Station, _OUTING.station_id),
        "station_type": _of_outing(Station.type, Station, _OUTING.station_id),
        "campaign": _of_outing(Campaign.name, Campaign, func.coalesce(Task.campaign_id, _OUTING.campaign_id)),
        "category": Case.category,
        "source": Case.source,
        "level": Case.level,
        "unit": Case.handler,
        "village": Case.village,
        "month": func.strftime("%Y-%m", Quantity.counted_on),
        "township": Quantity.unit_code,
    },
    {},
    secret=secret(),
)
