"""Writing the sheet 活动: what was held, and who came."""

import re
from collections.abc import Iterable
from typing import Any

from app.ledger.activities import Present, set_attendance
from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import names_of, put_values, station_named, values_of
from app.ledger.imports.rows import ImportRow, RefusedError
from app.ledger.numbers import ACTIVITY_SERIES
from app.models.activity import Activity
from app.rules.trade import ABSENT, LEAVE, PRESENT

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
_SERVICE = re.compile(r"(?P<what>.*?)\s*[×xX:：]?\s*(?P<count>\d{1,6})?\s*(?:次|件|人次|人|台|户|份|个|起|场|亩|处)?$")


def write_activities(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 活动 with who came."""
    for row in rows:
        batch.write(
            row, lambda each: _add_activity(batch, each), lambda each, *rest: _change_activity(batch, each, *rest)
        )


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
    names = names_of(changed, _ACTIVITY) | {
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
    put_values(batch, Activity, activity_id, _activity(batch, row), names)
    if changed & {"参加代表", "请假代表", "缺席代表"}:
        set_attendance(batch.session, activity_id, _attendance(batch, row))


def _activity(batch: Batch, row: ImportRow) -> dict[str, Any]:
    values = values_of(row, _ACTIVITY)
    starts, ends = row.get("时间", ("", None))
    campaign = row.get("专项")
    batch.keep_word("activity_kinds", values["kind"])
    batch.keep_word("visit_forms", values["form"])
    return values | {
        "starts": starts,
        "ends": ends or "",
        "station_id": station_named(batch, row),
        "campaign_id": batch.campaign_of(campaign) if campaign else None,
        "services": [_service(part) for part in row.get("服务事项", ())],
    }


def _attendance(batch: Batch, row: ImportRow) -> tuple[Present, ...]:
    present: dict[str, Present] = {}
    for label, status in (("参加代表", PRESENT), ("请假代表", LEAVE), ("缺席代表", ABSENT)):
        for deputy_id in batch.deputies_of(row, label):
            if deputy_id in present:
                name = next(name for name, ids in batch.people.by_name.items() if deputy_id in ids)
                raise RefusedError(label, f"“{name}”已列在{present[deputy_id].status}中，不能同时{status}")
            present[deputy_id] = Present(deputy_id, status)
    return tuple(present.values())


def _service(text: str) -> list[str | int | None]:
    match = _SERVICE.fullmatch(text)
    if match is None or not match["count"] or not match["what"]:
        return [text, None]
    return [match["what"], int(match["count"])]
