"""Writing the plain sheets of the workbook: stations, other duties, grids, what was counted, plans."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from app.errors import LedgerError
from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import held_in, new, put_values, values_of
from app.ledger.imports.memory import adopt_numbers, find_renamed
from app.ledger.imports.renames import offer_mended_names
from app.ledger.imports.rows import ImportRow
from app.ledger.imports.taking import SheetWriter, Values, take
from app.models.duty import Duty
from app.models.grid import GridRow
from app.models.quantity import Quantity
from app.models.station import Station
from app.models.task import Task
from app.models.year_plan import YearPlan
from app.rules.tallies import demand_counted
from app.rules.year_plans import demand_within_year

_STATION = {
    "name": "名称",
    "type": "类型",
    "head": "站长",
    "members": "成员",
    "supervisors": "监督员",
    "address": "地址",
    "founded_on": "成立日期",
    "tier": "层级",
    "grid": "网格",
    "state": "状态",
    "closed_on": "撤销日期",
    "note": "备注",
}
_DUTY = {
    "done_on": "日期",
    "kind": "履职类别",
    "matter": "事项",
    "place": "地点",
    "role": "角色",
    "hours": "时长",
    "outcome": "成果",
    "evidence": "佐证",
    "original_number": "履职编号",
    "note": "备注",
}
_GRID = {
    "name": "名称",
    "heads": "网格长",
    "villages": "村组",
    "households": "户数",
    "deputies": "代表",
    "note": "备注",
}
_QUANTITY = {"counted_on": "日期", "what": "事项", "amount": "数量", "measure": "单位", "note": "备注"}
_COUNTED_AT = {"activity_id": "活动编号", "case_id": "意见编号", "task_id": "任务编号", "duty_id": "履职编号"}
_PLAN = {
    "year": "年度",
    "matter": "事项",
    "kind": "类型",
    "planned_on": "计划日期",
    "subject": "对象",
    "responsible": "责任人",
    "note": "备注",
}
_HELD = {"activity_id": "活动编号"}
_DUTY_LABELS = {**_DUTY, "deputy_id": "代表"}


def write_stations(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 联络站."""
    offer_mended_names(batch, Station, rows, set(batch.references.stations))
    for row in rows:
        take(batch, STATIONS, row)


def write_duties(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 履职; one that was corrected in the workbook is the same duty."""
    adopt_numbers(batch, rows)
    find_renamed(batch, Duty, rows, rows[0].sheet.key)
    for row in rows:
        take(batch, DUTIES, row)


def write_grids(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 网格."""
    names = select(GridRow.name).where(GridRow.voided_on.is_(None))
    offer_mended_names(batch, GridRow, rows, set(batch.session.scalars(names)))
    for row in rows:
        take(batch, GRIDS, row)


def write_quantities(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 工作量; how much may change, what was counted is another row."""
    for row in rows:
        take(batch, QUANTITIES, row)


def write_plans(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 计划; one whose day was moved is the same plan."""
    find_renamed(batch, YearPlan, rows, rows[0].sheet.key)
    for row in rows:
        take(batch, PLANS, row)


def _spoken_of(batch: Batch, row: ImportRow) -> dict[str, Any]:
    return {"deputy_id": next(iter(batch.deputies_of(row, "代表")), None)}


def _add_duty(batch: Batch, row: ImportRow, values: Values) -> str:
    batch.keep_word("duty_kinds", row.get("履职类别"))
    return new(batch, Duty(**values))


def _put_duty(batch: Batch, row: ImportRow, entry_id: str, values: Values) -> tuple[str, ...]:
    batch.keep_word("duty_kinds", row.get("履职类别"))
    return put_values(batch, Duty, entry_id, values)


def _grid_refers(batch: Batch, row: ImportRow) -> dict[str, Any]:
    batch.deputies_of(row, "代表")
    return {}


def _grid_named(batch: Batch, row: ImportRow) -> str | None:
    query = select(GridRow.id).where(GridRow.name == row.get("名称"), GridRow.voided_on.is_(None)).limit(1)
    return batch.session.scalar(query)


def _held_at(batch: Batch, row: ImportRow) -> dict[str, Any]:
    return {"activity_id": batch.numbered(batch.references.activities, row, "活动编号", "活动", "活动编号")}


def _counted_at(batch: Batch, row: ImportRow) -> dict[str, Any]:
    case = batch.numbered(batch.references.opinions, row, "意见编号", "意见", "意见编号")
    belongs = {**_held_at(batch, row), "case_id": case, "task_id": _task(batch, row), "duty_id": _duty(batch, row)}
    written = [label for label in _COUNTED_AT.values() if row.get(label)]
    if len(written) > 1:
        batch.fault("任务编号", f"{'、'.join(_COUNTED_AT.values())}只写一个，一项工作量只算在一处")
    return belongs


def _duty(batch: Batch, row: ImportRow) -> str | None:
    """The duty that a workbook calls so."""
    written = str(row.get("履职编号"))
    if not written:
        return None
    batch.session.flush()  # those of this workbook, too
    ids = batch.session.scalars(select(Duty.id).where(Duty.original_number == written, Duty.voided_on.is_(None))).all()
    if len(ids) == 1:
        return ids[0]
    if batch.lost("履职", "履职编号", written):
        batch.wait()
    elif ids:
        batch.fault("履职编号", f"有{len(ids)}条履职的编号都是“{written}”，请先改正其中的编号")
    else:
        batch.fault("履职编号", f"没有编号为“{written}”的履职，请核对，或先登记")
    return None


def _task(batch: Batch, row: ImportRow) -> str | None:
    """The task of that number, or of that campaign and number where several campaigns have it."""
    written = str(row.get("任务编号"))
    if not written:
        return None
    campaign, _, number = written.rpartition("/")
    query = select(Task.id).where(Task.number.in_((written, number)), Task.voided_on.is_(None))
    matches = batch.session.scalars(query.where(Task.campaign_id == batch.references.campaigns.get(campaign)))
    ids = matches.all() if campaign in batch.references.campaigns else batch.session.scalars(query).all()
    if len(ids) == 1:
        return ids[0]
    if batch.lost("专项", "任务编号", written):
        batch.wait()
    elif ids:
        batch.fault("任务编号", f"有{len(ids)}项任务的编号都是“{written}”，请写成 专项名称/任务编号")
    else:
        batch.fault("任务编号", f"没有编号为“{written}”的任务，请核对，或先登记")
    return None


def _judge_quantity(batch: Batch, row: ImportRow) -> None:
    amount, on = row.get("数量", None), row.get("日期", None)
    if amount is None or on is None:
        return
    try:
        demand_counted(amount, on, batch.moment.today)
    except LedgerError as error:
        batch.fault(_QUANTITY[error.field], str(error).rstrip("。"))


def _judge_plan(batch: Batch, row: ImportRow) -> None:
    year = row.get("年度", None)
    if year is None:
        return
    try:
        demand_within_year(year, row.get("计划日期", None), batch.moment.today)
    except LedgerError as error:
        batch.fault(_PLAN[error.field], str(error).rstrip("。"))


STATIONS = SheetWriter(
    Station,
    _STATION,
    direct=lambda row: values_of(row, _STATION),
    hold=lambda batch, entry_id: held_in(batch, Station, entry_id, _STATION),
    add=lambda batch, _, values: new(batch, Station(**values)),
    put=lambda batch, _, entry_id, values: put_values(batch, Station, entry_id, values),
    find=lambda batch, row: batch.references.stations.get(row.get("名称")),
)
DUTIES = SheetWriter(
    Duty,
    _DUTY_LABELS,
    direct=lambda row: values_of(row, _DUTY),
    refer=_spoken_of,
    hold=lambda batch, entry_id: held_in(batch, Duty, entry_id, _DUTY_LABELS),
    add=_add_duty,
    put=_put_duty,
)
GRIDS = SheetWriter(
    GridRow,
    _GRID,
    direct=lambda row: values_of(row, _GRID),
    refer=_grid_refers,
    hold=lambda batch, entry_id: held_in(batch, GridRow, entry_id, _GRID),
    add=lambda batch, _, values: new(batch, GridRow(**values)),
    put=lambda batch, _, entry_id, values: put_values(batch, GridRow, entry_id, values),
    find=_grid_named,
)
QUANTITIES = SheetWriter(
    Quantity,
    {**_QUANTITY, **_COUNTED_AT},
    direct=lambda row: values_of(row, _QUANTITY),
    refer=_counted_at,
    hold=lambda batch, entry_id: held_in(batch, Quantity, entry_id, {**_QUANTITY, **_COUNTED_AT}),
    add=lambda batch, _, values: new(batch, Quantity(**values)),
    put=lambda batch, _, entry_id, values: put_values(batch, Quantity, entry_id, values),
    judge=_judge_quantity,
)
PLANS = SheetWriter(
    YearPlan,
    {**_PLAN, **_HELD},
    direct=lambda row: values_of(row, _PLAN),
    refer=_held_at,
    hold=lambda batch, entry_id: held_in(batch, YearPlan, entry_id, {**_PLAN, **_HELD}),
    add=lambda batch, _, values: new(batch, YearPlan(**values)),
    put=lambda batch, _, entry_id, values: put_values(batch, YearPlan, entry_id, values),
    judge=_judge_plan,
)
