"""What the ledger remembers of a sheet's rows: which entry each stands for, what it said, what it meant."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from app.ledger.imports.batch import Batch
from app.ledger.imports.origins import KnownOrigin, NewOrigin
from app.ledger.imports.rows import APART, ImportRow, key_of, plain_key
from app.models.origin import GONE
from app.models.row import Row
from app.rules.cases import Kind

REPEATED = "\x1f#"
MADE = "外-"  # a number that tells what the row says, and so means the same row wherever it stands
WHOLE = frozenset(Kind.__members__)  # a step that was taken back as a whole leaves nothing to remember
CERTIFICATE = "代表证号"
MONTH = len("2024-06")


class Numbered(NamedTuple):
    """The number column of a sheet, and what tells its rows apart where that is empty."""

    number: str
    telling: tuple[str, ...]


NUMBERS: Mapping[str, Numbered] = {
    "意见": Numbered("意见编号", ("日期", "反映人", "内容")),
    "建议": Numbered("建议编号", ("标题", "领衔代表", "提出日期")),
    "活动": Numbered("活动编号", ("日期", "类型", "主题", "地点", "活动情况")),
    "专项": Numbered("任务编号", ("专项名称", "任务")),
}


class Known(NamedTuple):
    """Under what a row is remembered, and what was remembered, if anything."""

    key: str
    origin: KnownOrigin | None


def known_as(batch: Batch, row: ImportRow) -> Known:
    """How a row is known; the same key twice in one sheet is a fault, but for duties that may repeat."""
    key = key_of(row)
    if any(fault.column in row.sheet.key for fault in row.faults):
        return Known(key, None)
    times = 1
    while (row.origin_sheet, _nth(key, times)) in batch.met:
        times += 1
    if times > 1:
        _repeated(batch, row)
    key = _nth(key, times)
    batch.met.add((row.origin_sheet, key))
    origin = _origin(batch, row, key) if times == 1 or row.sheet.repeats else None
    if origin is not None:
        batch.origins[row.origin_sheet, key] = origin
    return Known(key, origin)


def remember(
    batch: Batch, row: ImportRow, key: str, entry_id: str, meant: Mapping[str, Any], disputed: Iterable[str] = ()
) -> None:
    """Remember a new row; cells that the ledger disputes are as good as not taken."""
    taken = {label: value for label, value in row.content.items() if label not in set(disputed)}
    origin = NewOrigin(row.origin_sheet, key, entry_id, taken, dict(meant))
    batch.remembered.append(origin)
    batch.origins[row.origin_sheet, key] = origin


def remember_anew(row: ImportRow, known: Known, disputed: Iterable[str], meant: Mapping[str, Any]) -> None:
    """Remember what a row says now; of disputed cells what was last taken."""
    origin, kept = known.origin, set(disputed)
    assert origin is not None
    taken = {label: value for label, value in row.content.items() if label not in kept}
    origin.given = {**taken, **{label: value for label, value in origin.given.items() if label in kept}}
    kept_parts = {name: value for name, value in (origin.held or {}).items() if name.partition(".")[0] not in meant}
    origin.held = {**kept_parts, **{name: value for name, value in meant.items() if name not in WHOLE}}
    if (origin.sheet, origin.key) != (row.origin_sheet, known.key) and GONE not in origin.given.values():
        origin.sheet, origin.key = row.origin_sheet, known.key


def find_renamed(batch: Batch, table: type[Row], rows: Sequence[ImportRow], telling: Sequence[str]) -> None:
    """Find rows whose key was corrected: all that tells them apart but one part of the key is as it was remembered.

    Only where the row remembered so is gone from the workbook, and neither side has a second one like it.
    """
    left = gone(batch, table, rows)
    if not left:
        return
    known = sum((row.origin_sheet, key_of(row)) in batch.origins for row in rows)
    fresh = [row for row in rows if not row.faults and (row.origin_sheet, key_of(row)) not in batch.origins]
    for part in rows[0].sheet.key:
        rest = [label for label in telling if label != part]
        origins, new = defaultdict(list), defaultdict(list)
        for origin in left:
            origins[origin.sheet, *(origin.given.get(label) for label in rest)].append(origin)
        for row in fresh:
            new[row.origin_sheet, *(row.content.get(label) for label in rest)].append(row)
        for same, (origin, *others) in origins.items():
            if all(same) and not others and len(new[same]) == 1:
                _rename(batch, origin, new[same][0], part, whole=len(left) <= known)


def adopt_numbers(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Let rows that were remembered without a number be found by the one that they have now."""
    for row in rows:
        key, plainly = key_of(row), plain_key(row)
        if key == plainly or (row.origin_sheet, key) in batch.origins:
            continue
        if (origin := batch.origins.get((row.origin_sheet, plainly))) is not None:
            origin.key = key
            batch.origins[row.origin_sheet, key] = batch.origins.pop((row.origin_sheet, plainly))


def adopt_twins(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Let rows be found that an earlier workbook had with another number of namesakes, by what tells those apart."""
    for row in rows:
        key, mark = key_of(row), str(row.get(row.sheet.apart))
        if not mark or (row.origin_sheet, key) in batch.origins:
            continue
        other = plain_key(row) if row.twin else f"{key}{APART}{mark}"
        origin = batch.origins.get((row.origin_sheet, other))
        if origin is not None and origin.given.get(row.sheet.apart) == mark:
            origin.key = key
            batch.origins[row.origin_sheet, key] = batch.origins.pop((row.origin_sheet, other))


def _rename(batch: Batch, origin: KnownOrigin, row: ImportRow, part: str, *, whole: bool) -> None:
    """Take a row for the corrected one, unless it may be next month's: `whole` says that the others are still there."""
    was, now = str(origin.given.get(part, "")), str(row.content.get(part, ""))
    if part == "日期" and not whole and was[:MONTH] != now[:MONTH]:
        return
    if part == CERTIFICATE and was and now:
        return  # namesakes of one constituency, told apart by this alone
    if row.place not in batch.renamed and origin not in batch.renamed.values():
        batch.renamed[row.place] = origin
        batch.note(row, f"{part}由“{was}”改成“{now}”，其余与上次相同，按更正记入；若是另一件，请让两行都留在表里")


def missing(batch: Batch, table: type[Row], rows: Sequence[ImportRow]) -> int:
    """How many rows of these sheets the ledger remembers that the workbook no longer has."""
    return sum(origin not in batch.offered.values() for origin in gone(batch, table, rows))


def gone(batch: Batch, table: type[Row], rows: Sequence[ImportRow]) -> list[KnownOrigin]:
    """The rows of these sheets that the ledger remembers and the workbook no longer has."""
    sheets = {row.origin_sheet for row in rows}
    times: dict[tuple[str, str], int] = {}
    for row in rows:
        place = row.origin_sheet, key_of(row)
        times[place] = times.get(place, 0) + 1
    there = {(sheet, _nth(key, at + 1)) for (sheet, key), many in times.items() for at in range(many)}
    known = {origin.entry_id for place, origin in batch.origins.items() if place in there} | batch.voided(table).keys()
    return [
        origin
        for place, origin in batch.origins.items()
        if place[0] in sheets and place not in there and origin.entry_id not in known
    ]


def _origin(batch: Batch, row: ImportRow, key: str) -> KnownOrigin | None:
    known = batch.origins.get((row.origin_sheet, key)) or batch.renamed.get(row.place)
    if known is not None or row.origin_sheet == row.sheet.name:
        return known
    older = batch.origins.get((row.sheet.name, key))  # until the fifth schema nobody knew which sheet it came from
    return older if older is not None and (older.held is None or key.startswith(MADE)) else None


def _repeated(batch: Batch, row: ImportRow) -> None:
    if row.sheet.number and row.get(row.sheet.number):
        label = row.sheet.number
        batch.fault(label, f"“{row.get(label)}”在这张表里出现了两次，请改正编号或删去一行")
        return
    if row.sheet.repeats:
        batch.note(
            row, f"与前面一行的{'、'.join(label for label in row.sheet.key if row.get(label))}完全相同，可能重复"
        )
        return
    if row.sheet.name == "代表":
        reason = f"“{row.get('姓名')}”出现了两次，代表证号和选区也相同，请删去一行或写明代表证号、选区"
        batch.fault("姓名", reason)
        return
    label = row.sheet.key[-1]
    batch.fault(label, f"“{row.get(label)}”在这张表里出现了两次，请改正编号或删去一行")


def _nth(key: str, times: int) -> str:
    return key if times == 1 else f"{key}{REPEATED}{times}"
