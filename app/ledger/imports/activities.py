"""Writing the sheet 活动: what was held, and who came."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from app.ledger.activities import Present, set_attendance
from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import held_in, put_values, station_named, values_of
from app.ledger.imports.printed import find_printed
from app.ledger.imports.rows import ImportRow
from app.ledger.imports.taking import SheetWriter, Values, take
from app.ledger.numbers import ACTIVITY_SERIES
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.rules.trade import ABSENT, LEAVE, PRESENT, TRAINING

_ACTIVITY = {
    "held_on": "日期",
    "kind": "类型",
    "form": "形式",
    "theme": "主题",
    "place": "地点",
    "guests": "参加单位人员",
    "received": "接待人次",
    "advised": "宣传咨询人次",
    "leaflets": "发放资料份数",
    "account": "活动情况",
    "recorder": "记录人",
    "organiser": "组织者",
    "lecturer": "授课人",
    "hours": "学时",
    "group": "代表小组",
    "outcome": "成果",
    "host": "主办单位",
}
STUDY_FORM = "学习形式"
_READ = {"starts": "时间", "ends": "时间", "services": "服务事项"}
_REFERRED = {"station_id": "联络站", "campaign_id": "专项"}
_ATTENDANCE = {PRESENT: "参加代表", LEAVE: "请假代表", ABSENT: "缺席代表"}
_SERVICE = re.compile(r"(?P<what>.*?)\s*[×xX:：]?\s*(?P<count>\d{1,6})?\s*(?:次|件|人次|人|台|户|份|个|起|场|亩|处)?$")


def write_activities(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 活动 with who came."""
    for row in rows:
        take(batch, ACTIVITIES, _with_form(row))


def _with_form(row: ImportRow) -> ImportRow:
    """The form of a training has a column of its own, and is the activity's form all the same."""
    learnt = row.get(STUDY_FORM)
    if STUDY_FORM not in row.columns:
        return row
    values = {label: value for label, value in row.values.items() if label != STUDY_FORM}
    if learnt and (row.get("类型") == TRAINING or not row.get("形式")):
        values["形式"] = learnt
    return replace(row, values=values, columns=row.columns | {"形式"})


def _direct(row: ImportRow) -> dict[str, Any]:
    starts, ends = row.get("时间", ("", None))
    services = [_service(part) for part in row.get("服务事项", ())]
    return {**values_of(row, _ACTIVITY), "starts": starts, "ends": ends or "", "services": services}


def _spoken_of(batch: Batch, row: ImportRow) -> dict[str, Any]:
    assert batch.judged is not None
    campaign, station = row.get("专项"), station_named(batch, row)
    known = batch.references.campaigns.get(campaign)
    if campaign and known is None and not batch.judged.rehearsed:
        known = batch.campaign_of(campaign)
    came = {status: batch.deputies_of(row, label) for status, label in _ATTENDANCE.items()}
    seen: dict[str, str] = {}
    for status, ids in came.items():
        for deputy_id in ids:
            before = seen.setdefault(deputy_id, status)
            if before != status:
                name = batch.references.people.called[deputy_id]
                batch.fault(_ATTENDANCE[status], f"“{name}”已列在{before}中，不能同时{status}")
    return {"station_id": station, "campaign_id": known, **came}


def _hold(batch: Batch, activity_id: str) -> dict[str, Any]:
    held = held_in(batch, Activity, activity_id, {**_ACTIVITY, **_READ, **_REFERRED})
    rows = batch.session.execute(
        select(Attendance.status, Attendance.deputy_id)
        .where(Attendance.activity_id == activity_id)
        .order_by(Attendance.position)
    ).all()
    return held | {status: tuple(each for state, each in rows if state == status) for status in _ATTENDANCE}


def _add(batch: Batch, row: ImportRow, values: Values) -> str:
    _keep_words(batch, values)
    numbers = batch.numbering.give(Activity, ACTIVITY_SERIES, values["held_on"].year)
    plainly = {name: value for name, value in values.items() if name not in _ATTENDANCE}
    activity = Activity(original_number=row.get("活动编号"), **plainly, **numbers)
    batch.session.add(activity)
    came = dict.fromkeys((each, status) for status in _ATTENDANCE for each in values[status])
    attendances = (
        {"activity_id": activity.id, "deputy_id": each, "status": status, "position": place}
        for place, (each, status) in enumerate(came)
    )
    batch.put_later(Attendance, attendances)
    batch.references.activities.add(row.source, row.get("活动编号"), activity.id)
    return activity.id


def _put(batch: Batch, _: ImportRow, activity_id: str, values: Values) -> tuple[str, ...]:
    _keep_words(batch, values)
    put_values(batch, Activity, activity_id, {name: value for name, value in values.items() if name not in _ATTENDANCE})
    if not _ATTENDANCE.keys() & values.keys():
        return ()
    kept = {
        row.deputy_id: row
        for row in batch.session.scalars(
            select(Attendance).where(Attendance.activity_id == activity_id).order_by(Attendance.position)
        )
    }
    came = {each: row.status for each, row in kept.items() if row.status not in values}
    came |= {each: status for status in _ATTENDANCE if status in values for each in values[status]}
    attendance = (
        Present(each, status, kept[each].role, kept[each].hours) if each in kept else Present(each, status)
        for each, status in came.items()
    )
    set_attendance(batch.session, activity_id, tuple(attendance))
    return ()


def _keep_words(batch: Batch, values: Values) -> None:
    batch.keep_word("activity_kinds", values.get("kind", ""))
    batch.keep_word("visit_forms", values.get("form", ""))


def _service(text: str) -> list[str | int | None]:
    match = _SERVICE.fullmatch(text)
    if match is None or not match["count"] or not match["what"]:
        return [text, None]
    return [match["what"], int(match["count"])]


ACTIVITIES = SheetWriter(
    Activity,
    {**_ACTIVITY, **_READ, **_REFERRED, **_ATTENDANCE},
    direct=_direct,
    refer=_spoken_of,
    hold=_hold,
    add=_add,
    put=_put,
    find=lambda batch, row: find_printed(batch, row, batch.references.activities),
)
