"""Writing the sheet 代表: one person, one mandate for each of the levels."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from app.ledger import deputies
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.imports.batch import Batch
from app.ledger.imports.fields import held_in, placed, station_named, values_of
from app.ledger.imports.memory import adopt_twins, find_renamed
from app.ledger.imports.order import ask_of_phone
from app.ledger.imports.renames import offer_mended_names
from app.ledger.imports.rows import ImportRow, key_of
from app.ledger.imports.seats import SeatedDeputies
from app.ledger.imports.taking import SheetWriter, Values, take
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.choices import DEPUTY
from app.rules.days import full_day
from app.rules.trade import IN_OFFICE

_DEPUTY = {
    "name": "姓名",
    "gender": "性别",
    "ethnicity": "民族",
    "born": "出生年月",
    "party": "党派",
    "education": "学历",
    "post": "单位及职务",
    "group": "代表小组",
    "grid": "网格",
    "phone": "联系电话",
    "status": "任职状态",
    "status_since": "状态日期",
    "households": "联系户数",
    "speciality": "专业特长",
    "capacity": "代表身份",
    "note": "备注",
}
_SEATS = {
    "level": "代表级别",
    "term": "届次",
    "constituency": "选区",
    "certificate": "代表证号",
    "elected_on": "当选日期",
}
YOUNGEST, OLDEST = 18, 110  # years that a deputy may have


def write_deputies(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 代表: one person, one mandate for each of the levels."""
    adopt_twins(batch, rows)
    find_renamed(batch, Deputy, rows, rows[0].sheet.key)
    seated = SeatedDeputies.of(batch.session)
    offer_mended_names(batch, Deputy, rows, set(seated.by_name))
    origins = {
        row.place: batch.origins.get((row.origin_sheet, key_of(row))) or batch.renamed.get(row.place) for row in rows
    }
    seated.claim(origins.values())
    seated.reserve([row for row in rows if row.twin and origins[row.place] is None])
    writer = _writer(seated)
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        place = (row.get("姓名"), row.get("选区"))
        if place in seen and place[1]:
            batch.note(row, f"与第{seen[place]}行同名同选区，可能重复")
        seen.setdefault(place, row.row)
        take(batch, writer, row)


def _direct(row: ImportRow) -> dict[str, Any]:
    values = values_of(row, _DEPUTY)
    seats = {name: row.get(label, None if name == "elected_on" else "") for name, label in _SEATS.items()}
    return values | {"status": values["status"] or IN_OFFICE, "capacity": values["capacity"] or DEPUTY} | seats


def _judge(batch: Batch, row: ImportRow) -> None:
    """Note what cannot be, though the row is taken: an age, a number that lost its digits."""
    if (since := row.get("状态日期", None)) and since > batch.moment.today:
        batch.fault("状态日期", f"状态日期{full_day(since)}还没有到，到那天再改任职状态")
    born = row.get("出生年月")
    if born and not YOUNGEST <= batch.moment.today.year - int(born[:4]) <= OLDEST:
        batch.note(row, f"出生年月“{born}”不像，请核对")
    ask_of_phone(batch, row)


def _hold(batch: Batch, deputy_id: str) -> dict[str, Any]:
    held = held_in(batch, Deputy, deputy_id, [*(name for name in _DEPUTY if name != "status_since"), "station_id"])
    held["status_since"] = deputies.since_when(batch.session, deputy_id)
    seats = _seats(batch, deputy_id)
    levels = tuple(dict.fromkeys(seat.level for seat in seats))
    rest = {
        name: _one({getattr(seat, name) for seat in seats})
        for name in ("term", "constituency", "certificate", "elected_on")
    }
    return held | rest | {"level": levels}


def _one(values: set[Any]) -> Any:
    """What all seats say; of several each, as no workbook writes it."""
    return next(iter(values), "") if len(values) < 2 else tuple(sorted(map(str, values)))


def _seats(batch: Batch, deputy_id: str) -> list[Mandate]:
    query = select(Mandate).where(Mandate.deputy_id == deputy_id).order_by(Mandate.position)
    return list(batch.session.scalars(query))


def _add(batch: Batch, row: ImportRow, values: Values) -> str:
    person = {name: value for name, value in values.items() if name not in _SEATS}
    rest = {name: values[name] for name in _SEATS if name != "level"}
    draft = DeputyDraft(**person, seats=tuple(Seat(level, **rest) for level in values["level"]))
    if number := _namesake(batch, values):
        batch.note(row, f"同名同选区已有证号“{number}”的代表，按两个人登记；若是改证号，请在窗口里更正")
    with placed(_DEPUTY):
        deputy_id = deputies.put(batch.session, draft).id
    batch.put_later(Mandate, deputies.mandates_of(deputy_id, draft.seats))
    return deputy_id


def _namesake(batch: Batch, values: Values) -> str:
    """The certificate of a deputy of the same name and constituency, for a row that no deputy answers to."""
    if not batch.certificates:
        query = select(Deputy.name, Mandate.constituency, Mandate.certificate)
        rows = batch.session.execute(
            query.join(Mandate, Mandate.deputy_id == Deputy.id).where(Deputy.voided_on.is_(None))
        )
        batch.certificates = {("", ""): "", **{(name, place): number for name, place, number in rows}}
    place = values["name"], values["constituency"]
    known = batch.certificates.get(place, "") if place[1] else ""
    batch.certificates[place] = known or values["certificate"]
    return known


def _put(batch: Batch, _: ImportRow, deputy_id: str, values: Values) -> tuple[str, ...]:
    wanted: dict[str, Any] = {name: value for name, value in values.items() if name not in _SEATS}
    taken = {name: values[name] for name in _SEATS if name in values}
    if taken:
        wanted["seats"] = _changed(_seats(batch, deputy_id), taken)
    since = wanted.pop("status_since", None)
    row = deputies.row_of(batch.session, deputy_id)
    with placed(_DEPUTY):
        if (status := wanted.get("status", row.status)) != row.status:
            today = batch.moment.today
            deputies.put_state(batch.session, row, status, since or today, "", today)
            wanted["status_reason"] = ""  # what was said of the status before
        elif since is not None:
            deputies.date_state(batch.session, row, since, batch.moment.today)
        deputies.change(batch.session, row, wanted)
    return ()


def _changed(seats: list[Mandate], taken: dict[str, Any]) -> tuple[Seat, ...]:
    """The seats with what the workbook changed about them; a level more or less is a seat more or less."""
    names = ("term", "constituency", "certificate", "elected_on")
    rest = {name: value for name, value in taken.items() if name != "level"}
    known = {seat.level: {name: getattr(seat, name) for name in names} for seat in seats}
    like = next(iter(known.values()), {})
    levels = taken.get("level", tuple(known))
    return tuple(Seat(level, **{**known.get(level, like), **rest}) for level in levels)


def _writer(seated: SeatedDeputies) -> SheetWriter:
    return SheetWriter(
        Deputy,
        {**_DEPUTY, **_SEATS, "station_id": "联络站"},
        direct=_direct,
        refer=lambda batch, row: {"station_id": station_named(batch, row)},
        hold=_hold,
        add=_add,
        put=_put,
        find=lambda _, row: seated.find(row),
        judge=_judge,
    )
