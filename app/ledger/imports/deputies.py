"""Writing the sheet 代表: one person, one mandate for each of the levels."""

from collections.abc import Iterable
from typing import Any

from app.ledger import deputies
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import placed, station_named, values_of
from app.ledger.imports.rows import ImportRow, key_of
from app.ledger.imports.seats import SeatedDeputies
from app.rules.trade import IN_OFFICE

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


def write_deputies(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 代表: one person, one mandate for each of the levels."""
    accepted = list(rows)
    seated = SeatedDeputies.of(batch.session)
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


def _add_deputy(batch: Batch, row: ImportRow) -> str:
    values = _person(row)
    draft = DeputyDraft(**values, station_id=station_named(batch, row), seats=_seats(row))
    with placed(_DEPUTY):
        return deputies.put(batch.session, draft).id


def _change_deputy(batch: Batch, row: ImportRow, deputy_id: str, changed: set[str]) -> None:
    values = _person(row)
    wanted: dict[str, Any] = {_DEPUTY[label]: values[_DEPUTY[label]] for label in changed if label in _DEPUTY}
    if "联络站" in changed:
        wanted["station_id"] = station_named(batch, row)
    if changed & _SEATS:
        wanted["seats"] = _seats(row)
    with placed(_DEPUTY):
        deputies.change(batch.session, deputies.row_of(batch.session, deputy_id), wanted)


def _person(row: ImportRow) -> dict[str, Any]:
    values = values_of(row, _DEPUTY)
    return values | {"status": values["status"] or IN_OFFICE}


def _seats(row: ImportRow) -> tuple[Seat, ...]:
    rest = (row.get("届次"), row.get("选区"), row.get("代表证号"), row.get("当选日期", None))
    return tuple(Seat(level, *rest) for level in row.get("代表级别", ()))
