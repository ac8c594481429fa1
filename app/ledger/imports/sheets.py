"""Writing the plain sheets of the workbook: stations, campaigns, other duties."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import names_of, new, put_values, values_of
from app.ledger.imports.rows import ImportRow, RefusedError, above_of
from app.models.duty import Duty
from app.models.station import Station
from app.models.task import Task

_STATION = {
    "名称": "name",
    "类型": "type",
    "站长": "head",
    "成员": "members",
    "地址": "address",
    "成立日期": "founded_on",
    "备注": "note",
}
_TASK = {
    "任务": "title",
    "目标": "goal",
    "时限": "due_on",
    "责任代表": "deputies",
    "责任单位": "unit",
    "完成日期": "done_on",
    "未完成原因": "obstacle",
    "佐证": "evidence",
    "备注": "note",
}
_DUTY = {
    "日期": "done_on",
    "履职类别": "kind",
    "事项": "matter",
    "地点": "place",
    "角色": "role",
    "时长": "hours",
    "成果": "outcome",
    "佐证": "evidence",
    "备注": "note",
}


def write_stations(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 联络站."""
    for row in rows:
        batch.write(
            row,
            lambda each: new(batch, Station(**values_of(each, _STATION))),
            lambda each, entry_id, changed: put_values(
                batch, Station, entry_id, values_of(each, _STATION), names_of(changed, _STATION)
            ),
            lambda each: batch.stations.get(each.get("名称")),
        )


def write_campaigns(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 专项: tasks, and the problems under them, in any order."""
    accepted = list(rows)
    tasks: dict[tuple[str, str], Task] = {}
    for task in batch.session.scalars(select(Task)):
        tasks[task.campaign_id, task.number] = task
    for row in accepted:
        batch.write(
            row,
            lambda each: _add_task(batch, each, tasks),
            lambda each, *rest: _change_task(batch, each, *rest),
            lambda each: _task_id(batch, each, tasks),
        )
    for row in accepted:
        if not batch.refuses(row) and not batch.untouched(row):
            batch.attempt(row, lambda each: _put_under(batch, each, tasks))


def write_duties(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 履职."""
    for row in rows:
        batch.write(
            row,
            lambda each: new(batch, Duty(deputy_id=batch.deputies_of(each, "代表")[0], **_duty(batch, each))),
            lambda each, entry_id, changed: put_values(
                batch, Duty, entry_id, values_of(each, _DUTY), names_of(changed, _DUTY)
            ),
        )


def _duty(batch: Batch, row: ImportRow) -> dict[str, Any]:
    batch.keep_word("duty_kinds", row.get("履职类别"))
    return values_of(row, _DUTY)


def _add_task(batch: Batch, row: ImportRow, tasks: dict[tuple[str, str], Task]) -> str:
    batch.deputies_of(row, "责任代表")
    campaign = batch.campaign_of(row.get("专项名称"))
    task = Task(campaign_id=campaign, number=row.get("任务编号"), position=len(tasks) + 1, **values_of(row, _TASK))
    batch.session.add(task)
    tasks[campaign, task.number] = task
    return task.id


def _change_task(batch: Batch, row: ImportRow, task_id: str, changed: set[str]) -> None:
    if "责任代表" in changed:
        batch.deputies_of(row, "责任代表")
    put_values(batch, Task, task_id, values_of(row, _TASK), names_of(changed, _TASK))


def _task_id(batch: Batch, row: ImportRow, tasks: dict[tuple[str, str], Task]) -> str | None:
    campaign = batch.campaigns.get(row.get("专项名称"), "")
    task = tasks.get((campaign, row.get("任务编号")))
    return task.id if task is not None else None


def _put_under(batch: Batch, row: ImportRow, tasks: dict[tuple[str, str], Task]) -> None:
    number, above = row.get("任务编号"), row.get("上级任务")
    campaign = batch.campaigns[row.get("专项名称")]
    child, parent = tasks[campaign, number], tasks.get((campaign, above))
    if not above:
        if batch.earlier.get(child.id, {}).get("上级任务") and "上级任务" in row.columns:
            child.parent_id = None
        return
    if parent is None:
        batch.wait_for("专项", "任务编号", above)
        raise RefusedError("上级任务", f"专项“{row.get('专项名称')}”里没有编号为“{above}”的任务，请核对")
    if parent is child:
        raise RefusedError("上级任务", "不能是自己的编号")
    parents = {task.id: task.parent_id for task in tasks.values()}
    if child.id in above_of(parent.id, parents.get):
        raise RefusedError("上级任务", f"与“{above}”互为上级，请核对")
    if child.parent_id != parent.id:
        child.parent_id = parent.id
