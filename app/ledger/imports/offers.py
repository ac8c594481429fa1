"""Rows that look like one of an earlier workbook with a slip mended, where no number says so: offered, never taken."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from app.ledger.imports.batch import UNCHANGED, Batch
from app.ledger.imports.faults import Conflict
from app.ledger.imports.memory import MADE, NUMBERS, gone
from app.ledger.imports.rows import ImportRow, key_of, shown
from app.models.origin import Origin
from app.models.row import Row

ENOUGH = 0.5  # of one: less in common is no slip
WORDS = ("内容", "标题", "任务", "主题", "活动情况")  # of which some must stay as it was


def offer_corrections(batch: Batch, table: type[Row], rows: Sequence[ImportRow]) -> None:
    """Pair rows that are new with rows that are gone and differ from them in one of the cells that tell rows apart.

    What the clerk decided is done; what is still to be decided stays as the ledger has it, and is named.
    """
    name = rows[0].sheet.name
    if name not in NUMBERS:
        return
    number, telling = NUMBERS[name]
    left = [origin for origin in gone(batch, table, rows) if str(origin.given.get(number)).startswith(MADE)]
    fresh = [row for row in rows if left and _is_new(batch, row, number)]
    for part in telling:
        for origin, row in _pairs(left, fresh, part, [label for label in telling if label != part]):
            if row.place in batch.offered or row.place in batch.renamed or origin in _offered(batch):
                continue
            offer(batch, row, origin, part)


def leave_offered(batch: Batch, row: ImportRow, origin: Origin) -> None:
    """Leave the entry as it is, and name each cell in which the row says something else."""
    number = NUMBERS[row.sheet.name].number if row.sheet.name in NUMBERS else ""
    for cell in row.sheet.columns:
        if cell.label not in row.columns or cell.label == number:
            continue
        was, now = shown(origin.given.get(cell.label)), shown(row.content.get(cell.label))
        if was != now:
            batch.conflicts.append(Conflict(*row.place, cell.label, now, was, offered=True))
    batch.statuses[row.place] = UNCHANGED


def offer(batch: Batch, row: ImportRow, origin: Origin, part: str) -> None:
    """Note that a row may be that entry with `part` mended; or take it as that, where the clerk said so."""
    was, now = shown(origin.given.get(part)), shown(row.content.get(part))
    if batch.prefer_workbook or row.place in batch.decisions:
        batch.renamed[row.place] = origin
        batch.note(row, f"{part}由“{was}”改成“{now}”，按更正记入")
        return
    batch.offered[row.place] = origin
    batch.note(
        row, f"看上去是上次{part}“{was}”的更正，台账没有改；是更正还是另一{'位' if part == '姓名' else '件'}，请说明"
    )


def _is_new(batch: Batch, row: ImportRow, number: str) -> bool:
    decision = batch.decisions.get(row.place)
    left_alone = decision is not None and (decision.apart or bool(decision.same_as))
    made = str(row.get(number)).startswith(MADE)
    return made and not row.faults and not left_alone and (row.origin_sheet, key_of(row)) not in batch.origins


def _pairs(
    left: Sequence[Origin], fresh: Sequence[ImportRow], part: str, rest: Sequence[str]
) -> Iterator[tuple[Origin, ImportRow]]:
    """Those that differ in `part` alone, where neither side has a second one like it."""
    were: dict[tuple[Any, ...], list[Origin]] = defaultdict(list)
    are: dict[tuple[Any, ...], list[ImportRow]] = defaultdict(list)
    for origin in left:
        were[origin.sheet, *(origin.given.get(label) for label in rest)].append(origin)
    for row in fresh:
        are[row.origin_sheet, *(row.content.get(label) for label in rest)].append(row)
    for same, (origin, *others) in were.items():
        rows = are.get(same, [])
        if any(same[1:]) and not others and len(rows) == 1 and _mended(part, origin, rows[0]):
            yield origin, rows[0]


def _mended(part: str, origin: Origin, row: ImportRow) -> bool:
    if part not in WORDS:
        return True
    was, now = shown(origin.given.get(part)), shown(row.content.get(part))
    return SequenceMatcher(None, was, now, autojunk=False).ratio() >= ENOUGH


def _offered(batch: Batch) -> list[Origin]:
    return [*batch.offered.values(), *batch.renamed.values()]
