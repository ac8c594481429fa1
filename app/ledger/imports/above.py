"""Rows under rows: problems under an item, problems under a task; the one above may stand further down."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from app.ledger.imports.batch import CHANGED, UNCHANGED, Batch
from app.ledger.imports.faults import Fault
from app.ledger.imports.rows import ImportRow, key_of
from app.ledger.imports.settling import Side, settle

PARENT = "parent_id"


class Above(NamedTuple):
    """Under which heading the one above is named, by which number of the sheet, and what finds an entry by a number.

    `entry` raises ValueError; `moved` is told what was put elsewhere, and what it was under.
    """

    label: str
    number: str
    word: str
    entry: Callable[[ImportRow, str], Any]
    get: Callable[[str], Any]
    moved: Callable[[Any, str | None], None] = lambda _child, _before: None


class Move(NamedTuple):
    """A child that goes from one parent to another, or to none."""

    row: ImportRow
    child: Any
    before: str | None
    parent: str | None


def put_all_under(batch: Batch, rows: Sequence[ImportRow], above: Above) -> None:
    """Put the rows that were taken under those that they name; what hangs on a refused row waits."""
    moves = [move for row in rows if _speaks(batch, row, above) and (move := _judged(batch, row, above))]
    for move in moves:
        move.child.parent_id = None  # two may change places
    for move in moves:
        _put_under(batch, move, above)
    while hanging := [row for row in rows if row.get(above.label) and batch.taken(row) and _hangs(batch, row, above)]:
        for row in hanging:
            batch.put_off(row)


def _speaks(batch: Batch, row: ImportRow, above: Above) -> bool:
    """Whether a row says something of what is above it that was not looked at yet."""
    if not batch.taken(row):
        return bool(row.get(above.label))
    before = batch.earlier.get(batch.origins[row.origin_sheet, key_of(row)].entry_id)
    return before is not None and above.label in row.columns and before.get(above.label, "") != row.get(above.label)


def _judged(batch: Batch, row: ImportRow, above: Above) -> Move | None:
    """The move that a row asks for; none where it stays, is disputed, waits or is refused."""
    judgement = batch.judge(row)
    parent = _named(batch, row, above)
    new = [fault for fault in judgement.faults if fault not in row.faults]
    if new:
        batch.refuse(row, new)
    if new or not batch.taken(row):
        return None
    if judgement.waits:
        batch.put_off(row)
        return None
    return _settled(batch, row, above, parent.id if parent is not None else None)


def _put_under(batch: Batch, move: Move, above: Above) -> None:
    line = _line_above(move.parent, lambda each: above.get(each).parent_id) if move.parent is not None else set()
    if move.child.id in line:
        batch.refuse(move.row, [Fault(above.label, f"与“{move.row.get(above.label)}”互为上级，请核对")])
        return
    move.child.parent_id = move.parent
    above.moved(move.child, move.before)
    if batch.statuses[move.row.place] == UNCHANGED:
        batch.statuses[move.row.place] = CHANGED


def _named(batch: Batch, row: ImportRow, above: Above) -> Any:
    """The entry that a row names; what is wrong with the name is noted."""
    number = row.get(above.label)
    if not number:
        return None
    if number == row.get(above.number):
        batch.fault(above.label, "不能是自己的编号")
        return None
    try:
        parent = above.entry(row, number)
    except ValueError as error:
        batch.fault(above.label, str(error))
        return None
    if parent is None and batch.lost(row.sheet.name, above.number, number):
        batch.wait()
    elif parent is None:
        batch.fault(above.label, f"没有编号为“{number}”的{above.word}，请核对")
    return parent


def _settled(batch: Batch, row: ImportRow, above: Above, wanted: str | None) -> Move | None:
    origin = batch.origins[row.origin_sheet, key_of(row)]
    child, before = above.get(origin.entry_id), batch.earlier[origin.entry_id]
    held = origin.held or {}
    given = held[PARENT] if PARENT in held else _given(row, above, before)
    settled = settle(batch, row, [Side(PARENT, above.label, given, wanted, child.parent_id)])
    if settled.disputed:
        kept = {label: value for label, value in before.items() if label == above.label}
        origin.given = {**{label: value for label, value in origin.given.items() if label != above.label}, **kept}
        return None
    origin.held = {**held, PARENT: wanted}
    return Move(row, child, child.parent_id, wanted) if settled.take else None


def _given(row: ImportRow, above: Above, before: dict[str, object]) -> str | None:
    """What an earlier workbook put the row under, where that was not remembered."""
    try:
        parent = above.entry(row, str(before[above.label])) if before.get(above.label) else None
    except ValueError:
        return None
    return parent.id if parent is not None else None


def _hangs(batch: Batch, row: ImportRow, above: Above) -> bool:
    """Whether what a row names is a row of this workbook that was not taken, and nothing that was there before."""
    if not batch.lost(row.sheet.name, above.number, row.get(above.label)):
        return False
    parent = above.entry(row, row.get(above.label))
    return parent is None or parent.id in batch.added


def _line_above(entry_id: str, parent_of: Callable[[str], str | None]) -> set[str]:
    """An entry and everything above it."""
    ancestors: set[str] = set()
    above: str | None = entry_id
    while above is not None and above not in ancestors:
        ancestors.add(above)
        above = parent_of(above)
    return ancestors
