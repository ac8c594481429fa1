"""Writing the plain sheets of the workbook: stations, deputies, campaigns, activities, duties."""

import re
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from app.ledger import deputies
from app.ledger.activities import Present, set_attendance
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.import_batch import Batch
from app.ledger.import_rows import ImportRow, RefusedError, above_of, key_of
from app.ledger.import_seats import Seated
from app.ledger.numbers import ACTIVITY_SERIES
from app.models.activity import Activity
from app.models.attendance import ABSENT, LEAVE, PRESENT
from app.models.duty import Duty
from app.models.row import Row
from app.models.station import Station
from app.models.task import Task

_DEPUTY = {
    "姓名": "name",
    "性别": "gender",
    "民族": "ethnicity",
    "出生年月": "born",
    "党派": "party",
    "学历": "education",
    "单位及职务": "post",
    "代表小组": "group",
    "网格": "grid",
    "联系电话": "phone",
    "任职状态": "status",
    "备注": "note",
}
_SEATS = {"代表级别", "届次", "选区", "代表证号", "当选日期"}
_STATION = {
    "名称": "name",
    "类型": "type",
    "站长": "head",
    "成员": "members",
    "地址": "address",
    "成立日期": "founded_on",
    "备注": "note",
}
_ACTIVITY = {
    "日期": "held_on",
    "类型": "kind",
    "形式": "form",
    "主题": "theme",
    "地点": "place",
    "参加单位人员": "guests",
    "接待人次": "received",
    "宣传咨询人次": "advised",
    "发放资料份数": "leaflets",
    "活动情况": "account",
    "记录人": "recorder",
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
_EMPTY_IS_NONE = {"founded_on", "received", "advised", "leaflets", "due_on", "done_on", "hours"}
_SERVICE = re.compile(r"(?P<what>.*?)\s*[×xX:：]?\s*(?P<count>\d{1,6})?\s*(?:次|件|人次|人|台|户|份|个|起|场|亩|处)?$")


def write_stations(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 联络站."""
    for row in rows:
        batch.write(
            row,
            lambda each: _new(batch, Station(**_values(each, _STATION))),
            lambda each, entry_id, changed: _set(
                batch, Station, entry_id, _values(each, _STATION), _names(changed, _STATION)
            ),
            lambda each: batch.stations.get(each.get("名称")),
        )


def write_deputies(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 代表: one person, one mandate for each of the levels."""
    accepted = list(rows)
    seated = Seated.of(batch.session)
    seated.claim(batch.origins.get(("代表", key_of(row))) for row in accepted)
    seen: dict[tuple[str, str], int] = {}
    for row in accepted:
        place = (row.get("姓名"), row.get("选区"))
        if place in seen and place[1]:
            batch.note(row, f"与第{seen[place]}行同名同选区，可能重复")
        seen.setdefault(place, row.row)
        batch.write(
            row,
            lambda each: _add_deputy(batch, each),
            lambda each, *rest: _change_deputy(batch, each, *rest),
            seated.find,
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


def write_activities(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 活动 with who came."""
    for row in rows:
        batch.write(
            row, lambda each: _add_activity(batch, each), lambda each, *rest: _change_activity(batch, each, *rest)
        )


def write_duties(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 履职."""
    for row in rows:
        batch.write(
            row,
            lambda each: _new(batch, Duty(deputy_id=batch.deputies_of(each, "代表")[0], **_duty(batch, each))),
            lambda each, entry_id, changed: _set(batch, Duty, entry_id, _values(each, _DUTY), _names(changed, _DUTY)),
        )


def _duty(batch: Batch, row: ImportRow) -> dict[str, Any]:
    batch.keep_word("duty_kinds", row.get("履职类别"))
    return _values(row, _DUTY)


def _add_deputy(batch: Batch, row: ImportRow) -> str:
    values = _person(row)
    draft = DeputyDraft(**values, station_id=_station(batch, row), seats=_seats(row))
    return deputies.put(batch.session, draft).id


def _change_deputy(batch: Batch, row: ImportRow, deputy_id: str, changed: set[str]) -> None:
    values = _person(row)
    wanted: dict[str, Any] = {_DEPUTY[label]: values[_DEPUTY[label]] for label in changed if label in _DEPUTY}
    if "联络站" in changed:
        wanted["station_id"] = _station(batch, row)
    if changed & _SEATS:
        wanted["seats"] = _seats(row)
    deputies.change(batch.session, deputies.row_of(batch.session, deputy_id), wanted)


def _person(row: ImportRow) -> dict[str, Any]:
    values = _values(row, _DEPUTY)
    return values | {"status": values["status"] or deputies.IN_OFFICE}


def _seats(row: ImportRow) -> tuple[Seat, ...]:
    rest = (row.get("届次"), row.get("选区"), row.get("代表证号"), row.get("当选日期", None))
    return tuple(Seat(level, *rest) for level in row.get("代表级别", ()))


def _station(batch: Batch, row: ImportRow) -> str | None:
    name = row.get("联络站")
    return batch.station_of(row, name) if name else None


def _add_task(batch: Batch, row: ImportRow, tasks: dict[tuple[str, str], Task]) -> str:
    batch.deputies_of(row, "责任代表")
    campaign = batch.campaign_of(row.get("专项名称"))
    task = Task(campaign_id=campaign, number=row.get("任务编号"), position=len(tasks) + 1, **_values(row, _TASK))
    batch.session.add(task)
    tasks[campaign, task.number] = task
    return task.id


def _change_task(batch: Batch, row: ImportRow, task_id: str, changed: set[str]) -> None:
    if "责任代表" in changed:
        batch.deputies_of(row, "责任代表")
    _set(batch, Task, task_id, _values(row, _TASK), _names(changed, _TASK))


def _task_id(batch: Batch, row: ImportRow, tasks: dict[tuple[str, str], Task]) -> str | None:
    campaign = batch.campaigns.get(row.get("专项名称"), "")
    found = tasks.get((campaign, row.get("任务编号")))
    return found.id if found is not None else None


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


def _add_activity(batch: Batch, row: ImportRow) -> str:
    values = _activity(batch, row)
    attendance = _attendance(batch, row)
    numbers = batch.numbering.give(Activity, ACTIVITY_SERIES, values["held_on"].year)
    activity = Activity(original_number=row.get("活动编号"), **values, **numbers)
    batch.session.add(activity)
    set_attendance(batch.session, activity.id, attendance)
    batch.activities[row.get("活动编号")] = activity.id
    return activity.id


def _change_activity(batch: Batch, row: ImportRow, activity_id: str, changed: set[str]) -> None:
    names = _names(changed, _ACTIVITY) | {
        name
        for label, each in (
            ("时间", ("starts", "ends")),
            ("联络站", ("station_id",)),
            ("专项", ("campaign_id",)),
            ("服务事项", ("services",)),
        )
        if label in changed
        for name in each
    }
    _set(batch, Activity, activity_id, _activity(batch, row), names)
    if changed & {"参加代表", "请假代表", "缺席代表"}:
        set_attendance(batch.session, activity_id, _attendance(batch, row))


def _activity(batch: Batch, row: ImportRow) -> dict[str, Any]:
    values = _values(row, _ACTIVITY)
    starts, ends = row.get("时间", ("", None))
    campaign = row.get("专项")
    batch.keep_word("activity_kinds", values["kind"])
    batch.keep_word("visit_forms", values["form"])
    return values | {
        "starts": starts,
        "ends": ends or "",
        "station_id": _station(batch, row),
        "campaign_id": batch.campaign_of(campaign) if campaign else None,
        "services": [_service(part) for part in row.get("服务事项", ())],
    }


def _attendance(batch: Batch, row: ImportRow) -> tuple[Present, ...]:
    told: dict[str, Present] = {}
    for label, status in (("参加代表", PRESENT), ("请假代表", LEAVE), ("缺席代表", ABSENT)):
        for deputy_id in batch.deputies_of(row, label):
            if deputy_id in told:
                name = next(name for name, ids in batch.people.by_name.items() if deputy_id in ids)
                raise RefusedError(label, f"“{name}”已列在{told[deputy_id].status}中，不能同时{status}")
            told[deputy_id] = Present(deputy_id, status)
    return tuple(told.values())


def _service(text: str) -> list[str | int | None]:
    found = _SERVICE.fullmatch(text)
    if found is None or not found["count"] or not found["what"]:
        return [text, None]
    return [found["what"], int(found["count"])]


def _values(row: ImportRow, names: dict[str, str]) -> dict[str, Any]:
    values = {name: row.get(label, None if name in _EMPTY_IS_NONE else "") for label, name in names.items()}
    return {name: "、".join(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _names(changed: set[str], names: dict[str, str]) -> set[str]:
    return {names[label] for label in changed if label in names}


def _new(batch: Batch, row: Row) -> str:
    batch.session.add(row)
    return row.id


def _set(batch: Batch, table: type[Row], entry_id: str, values: dict[str, Any], names: set[str]) -> None:
    row = batch.session.get(table, entry_id)
    if row is None:
        raise RefusedError("", "台账中对应的这一行已不存在，请先恢复或换一个编号")
    for name in names:
        if getattr(row, name) != values[name]:
            setattr(row, name, values[name])
