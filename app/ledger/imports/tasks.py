"""Writing the sheet 专项: tasks, and the problems under them, in any order."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from sqlalchemy import select

from app.ledger.imports.above import Above, put_all_under
from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import entry_of, held_in, new, put_values, values_of
from app.ledger.imports.memory import find_renamed
from app.ledger.imports.rows import ImportRow
from app.ledger.imports.taking import SheetWriter, Values, take
from app.models.task import Task

_TASK = {
    "number": "任务编号",
    "title": "任务",
    "goal": "目标",
    "due_on": "时限",
    "deputies": "责任代表",
    "unit": "责任单位",
    "done_on": "完成日期",
    "obstacle": "未完成原因",
    "evidence": "佐证",
    "level": "级别",
    "area": "面积",
    "phase": "阶段",
    "counterpart": "对接单位",
    "note": "备注",
}
_LABELS = {**_TASK, "campaign_id": "专项名称"}


def write_tasks(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 专项."""
    find_renamed(batch, Task, rows, ("专项名称", "任务编号", "任务"))
    for row in rows:
        take(batch, TASKS, row)
    batch.session.flush()
    tasks = list(batch.session.execute(select(Task.id, Task.parent_id, Task.campaign_id, Task.number)))
    by_number = {(task.campaign_id, task.number): task.id for task in tasks}
    campaigns = batch.references.campaigns
    above = Above(
        "上级任务",
        "任务编号",
        "任务",
        {task.id: task.parent_id for task in tasks},
        lambda row, number: by_number.get((campaigns.get(row.get("专项名称"), ""), number)),
        partial(entry_of, batch, Task),
        key=lambda row, number: f"{row.get('专项名称')}\x1f{number}",
    )
    put_all_under(batch, [row for row in rows if row.place not in batch.offered], above)


def _spoken_of(batch: Batch, row: ImportRow) -> dict[str, Any]:
    batch.deputies_of(row, "责任代表")
    assert batch.judged is not None
    name = row.get("专项名称")
    known = batch.references.campaigns.get(name)
    return {"campaign_id": known if known or not name or batch.judged.rehearsed else batch.campaign_of(name)}


def _add(batch: Batch, _: ImportRow, values: Values) -> str:
    return new(batch, Task(position=len(batch.met), **values))


def _find(batch: Batch, row: ImportRow) -> str | None:
    campaign = batch.references.campaigns.get(row.get("专项名称"), "")
    query = select(Task.id).where(Task.campaign_id == campaign, Task.number == row.get("任务编号"))
    return batch.session.scalar(query)


TASKS = SheetWriter(
    Task,
    _LABELS,
    direct=lambda row: values_of(row, _TASK),
    refer=_spoken_of,
    hold=lambda batch, entry_id: held_in(batch, Task, entry_id, _LABELS),
    add=_add,
    put=lambda batch, _, entry_id, values: put_values(batch, Task, entry_id, values),
    find=_find,
)
