"""Taking one row: it is added, changes the entry it stands for, is left alone, waits, or is refused with all faults."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.errors import LedgerError
from app.ledger.imports.batch import ADDED, CHANGED, UNCHANGED, Batch, Judgement
from app.ledger.imports.faults import Fault, RefusedError
from app.ledger.imports.memory import Known, known_as, remember, remember_anew
from app.ledger.imports.offers import leave_offered
from app.ledger.imports.printed import same_entry
from app.ledger.imports.rows import ImportRow, plain, restored
from app.ledger.imports.settling import Settled, Side, compared, dispute, settle
from app.models.row import Row
from app.rules.days import day_words

TOGETHER = 500  # rows
Values = Mapping[str, Any]


def _nowhere(_batch: Batch, _row: ImportRow) -> str | None:
    return None


def _well(_batch: Batch, _row: ImportRow) -> None:
    return


def _nothing_more(_batch: Batch, _row: ImportRow, _before: ImportRow | None, _held: Values) -> Iterator[Side]:
    return iter(())


@dataclass(frozen=True, slots=True)
class SheetWriter:
    """How the rows of a sheet become entries of a table.

    `labels` are the headings of the attributes; `direct` reads those that a cell gives by itself, `refer` those that
    speak of other entries (what is wrong with them is noted); `hold` is what the ledger holds in all of them; `judge`
    looks for what is wrong between cells; `more` tells what else a row stands for. `put` says what the entry has no
    room for.
    """

    table: type[Row]
    labels: Mapping[str, str]
    direct: Callable[[ImportRow], Values]
    hold: Callable[[Batch, str], Values]
    add: Callable[[Batch, ImportRow, Values], str]
    put: Callable[[Batch, ImportRow, str, Values], Collection[str]]
    refer: Callable[[Batch, ImportRow], Values] = lambda _batch, _row: {}
    find: Callable[[Batch, ImportRow], str | None] = _nowhere
    judge: Callable[[Batch, ImportRow], None] = _well
    more: Callable[[Batch, ImportRow, ImportRow | None, Values], Iterator[Side]] = _nothing_more


def take(batch: Batch, writer: SheetWriter, row: ImportRow) -> None:
    """Take one row, or note why not."""
    batch.goes_on(len(batch.statuses))
    if len(batch.statuses) % TOGETHER == TOGETHER - 1:
        batch.session.flush()  # what is written need not be kept in memory
    judgement = batch.judge(row)
    if (offered := batch.offered.get(row.place)) is not None:
        leave_offered(batch, row, offered)
        return
    known = known_as(batch, row)
    if not judgement.faults and not row.barred and known.origin is not None:
        if _left(batch, writer, row, known.origin.entry_id):
            return
        row = row.with_kept(known.origin.given)
        if row.content == known.origin.given:
            batch.statuses[row.place] = UNCHANGED
            return
    values = {**writer.direct(row), **writer.refer(batch, row)}
    writer.judge(batch, row)
    if judgement.faults or row.barred:
        batch.refuse(row, judgement.faults)
        return
    if judgement.waits:
        batch.put_off(row)
        return
    try:
        _write(batch, writer, row, known, values)
    except RefusedError as error:
        batch.refuse(row, [Fault(error.column, error.reason)])
    except LedgerError as error:
        batch.refuse(row, [Fault("", str(error))])


def _left(batch: Batch, writer: SheetWriter, row: ImportRow, entry_id: str) -> bool:
    """Whether the entry of a row was voided: it is named, and left."""
    voided_on = batch.voided(writer.table).get(entry_id)
    if voided_on is None:
        return False
    number = row.get("姓名") or row.get(row.sheet.key[-1])
    on = day_words(voided_on, batch.moment.today)
    batch.note(row, f"“{number}”在台账里已于{on}作废，这一行没有改动它")
    batch.statuses[row.place] = UNCHANGED
    return True


def _write(batch: Batch, writer: SheetWriter, row: ImportRow, known: Known, values: Values) -> None:
    if known.origin is not None:
        batch.statuses[row.place] = _update(batch, writer, row, known, values)
        return
    if (same := same_entry(batch, row)) is not None:
        remember(batch, row, known.key, same, {})
        batch.statuses[row.place] = UNCHANGED
        return
    entry_id = writer.find(batch, row)
    if entry_id is None:
        added = writer.add(batch, row, values)
        batch.added[added] = row.place
        batch.earlier[added] = {}
        remember(batch, row, known.key, added, _meant_anew(batch, writer, row, values))
        batch.statuses[row.place] = ADDED
        return
    if not _left(batch, writer, row, entry_id):
        batch.statuses[row.place] = _adopt(batch, writer, row, (known.key, entry_id), values)


def _update(batch: Batch, writer: SheetWriter, row: ImportRow, known: Known, values: Values) -> str:
    """Write the cells that changed since the workbook was last taken."""
    origin = known.origin
    assert origin is not None
    batch.earlier[origin.entry_id] = origin.given
    before, meant = restored(row, origin.given), origin.held or {}
    changed = {label for label in {*row.content, *origin.given} if row.content.get(label) != origin.given.get(label)}
    plainly = writer.direct(before)
    referred = _rehearsed(batch, writer, before, changed)
    given = {**plainly, **referred, **meant}
    sides = [
        side._replace(given=given.get(side.name, side.given))
        for side in _sides(batch, writer, row, values, writer.hold(batch, origin.entry_id), before)
        if side.label in changed or side.name not in writer.labels
    ]
    settled = _put(batch, writer, row, origin.entry_id, sides)
    taken = [side for side in sides if side.name not in settled.left]
    remember_anew(row, known, settled.disputed, _meant(writer, row, taken))
    return CHANGED if settled.take else UNCHANGED


def _adopt(batch: Batch, writer: SheetWriter, row: ImportRow, adopted: tuple[str, str], values: Values) -> str:
    """A row that is new stands for an entry that is there: it fills what is empty."""
    key, entry_id = adopted
    batch.earlier[entry_id] = {}
    sides = [
        side
        for side in _sides(batch, writer, row, values, writer.hold(batch, entry_id))
        if compared(side.wanted) is not None
    ]
    settled = _put(batch, writer, row, entry_id, sides)
    taken = [side for side in sides if side.name not in settled.left]
    remember(batch, row, key, entry_id, _meant(writer, row, taken), settled.disputed)
    return CHANGED if settled.take else UNCHANGED


def _put(batch: Batch, writer: SheetWriter, row: ImportRow, entry_id: str, sides: list[Side]) -> Settled:
    """Write what the workbook changed alone."""
    settled = settle(batch, row, sides)
    refused = writer.put(batch, row, entry_id, settled.take) if settled.take else ()
    for side in sides:
        if side.name in refused:
            dispute(batch, row, side, settled)
    return settled


def _sides(
    batch: Batch, writer: SheetWriter, row: ImportRow, values: Values, held: Values, before: ImportRow | None = None
) -> list[Side]:
    """All that a row stands for; what the workbook last gave is known of `more` only."""
    plain_sides = [Side(name, label, None, values.get(name), held.get(name)) for name, label in writer.labels.items()]
    return [*plain_sides, *writer.more(batch, row, before, held)]


def _rehearsed(batch: Batch, writer: SheetWriter, before: ImportRow, changed: set[str]) -> Values:
    """What the changed cells of an earlier workbook spoke of, for rows of which that was not remembered."""
    spoken = replace(before, values={label: value for label, value in before.values.items() if label in changed})
    judged, batch.judged = batch.judged, Judgement(before, [], rehearsed=True)
    try:
        return writer.refer(batch, spoken)
    finally:
        batch.judged = judged


def _meant_anew(batch: Batch, writer: SheetWriter, row: ImportRow, values: Values) -> dict[str, Any]:
    """The same of a row whose entry is new, without comparing anything."""
    direct = writer.direct(row)
    named = {name: plain(values.get(name)) for name in writer.labels if name not in direct}
    return named | {side.name: plain(side.wanted) for side in writer.more(batch, row, None, {})}


def _meant(writer: SheetWriter, row: ImportRow, sides: Iterable[Side]) -> dict[str, Any]:
    """What cannot be read off the cells again: whom they spoke of, and what followed from them that day."""
    direct = set(writer.direct(row))
    return {side.name: plain(side.wanted) for side in sides if side.name not in direct}
