"""Rows under rows: problems under an item, problems under a task; the one above may stand further down."""

from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.ledger.imports.batch import CHANGED, UNCHANGED, Batch
from app.ledger.imports.faults import Fault
from app.ledger.imports.rows import ImportRow, key_of
from app.ledger.imports.settling import Side, settle

PARENT = "parent_id"


@dataclass(frozen=True, slots=True)
class Above:
    """Under which heading the one above is named, by which number of the sheet, and what finds an entry by a number.

    `key` is how the row of that number is known in the sheet; `find` gives an id and may raise ValueError; `parents`
    are the ids that all entries stand under; `moved` is told what lost or won a child.
    """

    label: str
    number: str
    word: str
    parents: dict[str, str | None]
    find: Callable[[ImportRow, str], str | None]
    get: Callable[[str], Any]
    key: Callable[[ImportRow, str], str] = lambda _row, number: number
    moved: Callable[[str | None], None] = lambda _parent: None


class Move(NamedTuple):
    """A child that goes from one parent to another, or to none."""

    row: ImportRow
    child_id: str
    before: str | None
    parent: str | None


def put_all_under(batch: Batch, rows: Sequence[ImportRow], above: Above) -> None:
    """Put the rows that were taken under those that they name; what hangs on a refused row waits."""
    moves = [move for row in rows if _speaks(batch, row, above) and (move := _judged(batch, row, above))]
    for move in moves:
        above.parents[move.child_id] = None  # two may change places
    tops: dict[str, str] = {}
    for move in moves:
        _put_under(batch, move, above, tops)
    _put_off_hanging(batch, rows, above)


def _entry_id(batch: Batch, row: ImportRow) -> str:
    return batch.origins[row.origin_sheet, key_of(row)].entry_id


def _speaks(batch: Batch, row: ImportRow, above: Above) -> bool:
    """Whether a row says something of what is above it that was not looked at yet."""
    if not batch.taken(row):
        return bool(row.get(above.label))
    before = batch.earlier.get(_entry_id(batch, row))
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
    return _settled(batch, row, above, parent)


def _named(batch: Batch, row: ImportRow, above: Above) -> str | None:
    """The entry that a row names; what is wrong with the name is noted."""
    number = row.get(above.label)
    if not number:
        return None
    if number == row.get(above.number):
        batch.fault(above.label, "不能是自己的编号")
        return None
    try:
        parent = above.find(row, number)
    except ValueError as error:
        batch.fault(above.label, str(error))
        return None
    if parent is None and batch.lost(row.sheet.name, "", above.key(row, number)):
        batch.wait()
    elif parent is None:
        batch.fault(above.label, f"没有编号为“{number}”的{above.word}，请核对")
    return parent


def _settled(batch: Batch, row: ImportRow, above: Above, wanted: str | None) -> Move | None:
    origin = batch.origins[row.origin_sheet, key_of(row)]
    before, held = batch.earlier[origin.entry_id], origin.held or {}
    now = above.parents.get(origin.entry_id)
    given = held[PARENT] if PARENT in held else _given(row, above, before)
    settled = settle(batch, row, [Side(PARENT, above.label, given, wanted, now)])
    if settled.disputed:
        kept = {label: value for label, value in before.items() if label == above.label}
        origin.given = {**{label: value for label, value in origin.given.items() if label != above.label}, **kept}
        return None
    origin.held = {**held, PARENT: wanted}
    return Move(row, origin.entry_id, now, wanted) if settled.take else None


def _given(row: ImportRow, above: Above, before: dict[str, object]) -> str | None:
    """What an earlier workbook put the row under, where that was not remembered."""
    try:
        return above.find(row, str(before[above.label])) if before.get(above.label) else None
    except ValueError:
        return None


def _put_under(batch: Batch, move: Move, above: Above, tops: dict[str, str]) -> None:
    if move.parent is not None and _top(move.parent, above.parents, tops) == move.child_id:
        batch.refuse(move.row, [Fault(above.label, f"与“{move.row.get(above.label)}”互为上级，请核对")])
        return
    above.parents[move.child_id] = move.parent
    above.get(move.child_id).parent_id = move.parent
    above.moved(move.before)
    above.moved(move.parent)
    if batch.statuses[move.row.place] == UNCHANGED:
        batch.statuses[move.row.place] = CHANGED


def _top(entry_id: str, parents: Mapping[str, str | None], tops: dict[str, str]) -> str:
    """The head of the line that an entry stands in; a line a hundred thousand long is not walked once a row."""
    way = []
    while (over := tops.get(entry_id) or parents.get(entry_id)) is not None:
        way.append(entry_id)
        entry_id = over
    tops.update(dict.fromkeys(way, entry_id))
    return entry_id


def _put_off_hanging(batch: Batch, rows: Sequence[ImportRow], above: Above) -> None:
    """Put off whatever stands, near or far, under an entry whose row was refused or waits."""
    under: dict[str, list[ImportRow]] = defaultdict(list)
    for row in rows:
        if row.get(above.label) and batch.taken(row) and (parent := above.parents.get(_entry_id(batch, row))):
            under[parent].append(row)
    lost = deque(entry_id for entry_id, place in batch.added.items() if batch.fell(place))
    while lost:
        for row in under.pop(lost.popleft(), ()):
            batch.put_off(row)
            lost.append(_entry_id(batch, row))
