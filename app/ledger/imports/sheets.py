"""Writing the plain sheets of the workbook: stations, other duties."""

from collections.abc import Sequence
from typing import Any

from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import held_in, new, put_values, values_of
from app.ledger.imports.memory import find_renamed
from app.ledger.imports.rows import ImportRow
from app.ledger.imports.taking import SheetWriter, Values, take
from app.models.duty import Duty
from app.models.station import Station

_STATION = {
    "name": "名称",
    "type": "类型",
    "head": "站长",
    "members": "成员",
    "address": "地址",
    "founded_on": "成立日期",
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
    "note": "备注",
}
_DUTY_LABELS = {**_DUTY, "deputy_id": "代表"}


def write_stations(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 联络站."""
    for row in rows:
        take(batch, STATIONS, row)


def write_duties(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 履职; one that was corrected in the workbook is the same duty."""
    find_renamed(batch, Duty, rows, rows[0].sheet.key)
    for row in rows:
        take(batch, DUTIES, row)


def _spoken_of(batch: Batch, row: ImportRow) -> dict[str, Any]:
    return {"deputy_id": next(iter(batch.deputies_of(row, "代表")), None)}


def _add_duty(batch: Batch, row: ImportRow, values: Values) -> str:
    batch.keep_word("duty_kinds", row.get("履职类别"))
    return new(batch, Duty(**values))


def _put_duty(batch: Batch, row: ImportRow, entry_id: str, values: Values) -> tuple[str, ...]:
    batch.keep_word("duty_kinds", row.get("履职类别"))
    return put_values(batch, Duty, entry_id, values)


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
