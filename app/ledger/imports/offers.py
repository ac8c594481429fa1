"""Rows that look like one of an earlier workbook with a slip mended, where no number says so: offered, never taken."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from app.ledger.imports.batch import UNCHANGED, Batch
from app.ledger.imports.faults import Conflict
from app.ledger.imports.memory import MADE, NUMBERS, gone
from app.ledger.imports.origins import KnownOrigin
from app.ledger.imports.rows import ImportRow, key_of, shown
from app.ledger.imports.standing import standing, stood
from app.models.row import Row

ENOUGH = 0.5  # of one: less in common is no slip
NEARLY = 0.8  # of one: what is as good as the same, whatever else was mended
PHONE, MOBILE = "联系电话", 11  # digits of a number that one person has
WORDS = ("内容", "标题", "任务", "主题", "活动情况")  # of which some must stay as it was


def offer_corrections(batch: Batch, table: type[Row], rows: Sequence[ImportRow]) -> None:
    """Pair rows that are new with rows that are gone and differ from them in one of the cells that tell rows apart.

    Where they differ in several, only what stands in the same place or gives the same telephone is paired. What the
    clerk decided is done; what is still to be decided stays as the ledger has it, and is named.
    """
    name = rows[0].sheet.name
    if name not in NUMBERS:
        return
    number, telling = NUMBERS[name]
    left = [origin for origin in gone(batch, table, rows) if str(origin.given.get(number)).startswith(MADE)]
    fresh = [row for row in rows if left and _is_new(batch, row, number)]
    for part in telling:
        for origin, row in _pairs(left, fresh, part, [label for label in telling if label != part]):
            if _is_offered(batch, row) or origin in _offered(batch):
                continue
            offer(batch, row, origin, part)
    _offer_in_place(batch, rows, [row for row in fresh if not _is_offered(batch, row)], left, telling)


def leave_offered(batch: Batch, row: ImportRow, origin: KnownOrigin) -> None:
    """Leave the entry as it is, and name each cell in which the row says something else."""
    number = NUMBERS[row.sheet.name].number if row.sheet.name in NUMBERS else ""
    for cell in row.sheet.columns:
        if cell.label not in row.columns or cell.label == number:
            continue
        was, now = shown(origin.given.get(cell.label)), shown(row.content.get(cell.label))
        if was != now:
            batch.conflicts.append(Conflict(*row.place, cell.label, now, was, offered=True))
    batch.statuses[row.place] = UNCHANGED


def offer(batch: Batch, row: ImportRow, origin: KnownOrigin, *parts: str) -> None:
    """Note that a row may be that entry with these `parts` mended; or take it as that, where the clerk said so."""
    were = [(part, shown(origin.given.get(part)), shown(row.content.get(part))) for part in parts]
    if batch.prefer_workbook or row.place in batch.decisions:
        batch.renamed[row.place] = origin
        batch.note(row, f"{'，'.join(f'{part}由“{was}”改成“{now}”' for part, was, now in were)}，按更正记入")
        return
    batch.offered[row.place] = origin
    earlier = "、".join(f"{part}“{was}”" for part, was, _ in were)
    batch.note(
        row, f"看上去是上次{earlier}的更正，台账没有改；是更正还是另一{'位' if '姓名' in parts else '件'}，请说明"
    )


def _offer_in_place(
    batch: Batch, rows: Sequence[ImportRow], fresh: list[ImportRow], left: Sequence[KnownOrigin], telling: Sequence[str]
) -> None:
    """Pair what differs in several cells, again and again: next to one that was paired another one may be known."""
    while fresh and left:
        paired = {origin.id for origin in _offered(batch)}
        free = [origin for origin in left if origin.id not in paired]
        pairs = _placed_pairs(batch, rows, fresh, free, telling)
        for origin, row in pairs:
            offer(batch, row, origin, *(part for part in telling if origin.given.get(part) != row.content.get(part)))
        if not pairs:
            return
        fresh = [row for row in fresh if not _is_offered(batch, row)]


def _placed_pairs(
    batch: Batch,
    rows: Sequence[ImportRow],
    fresh: Sequence[ImportRow],
    free: Sequence[KnownOrigin],
    telling: Sequence[str],
) -> list[tuple[KnownOrigin, ImportRow]]:
    """Each row with what stood in its place or gave its telephone, where neither has a second one like it."""
    now, before = standing(batch, rows), stood(batch, free)
    marked: dict[object, list[KnownOrigin]] = defaultdict(list)
    for origin in free:
        for mark in (*before[origin.id], *_phone(origin.given)):
            marked[origin.sheet, mark].append(origin)
    pairs = []
    for row in fresh:
        marks = (*now[row.place], *_phone(row.content))
        likely = {origin.id: origin for mark in marks for origin in marked[row.origin_sheet, mark]}
        pairs += [(origin, row) for origin in likely.values() if _much_the_same(origin, row, telling)]
    return [(origin, row) for origin, row in pairs if sum(other is origin or each is row for other, each in pairs) == 1]


def _phone(given: Mapping[str, Any]) -> Iterator[str]:
    if len(phone := shown(given.get(PHONE))) == MOBILE:
        yield phone


def _much_the_same(origin: KnownOrigin, row: ImportRow, telling: Sequence[str]) -> bool:
    """Whether all that is said in words is alike, and something else is the same or the words nearly are."""
    both = {part: (shown(origin.given.get(part)), shown(row.content.get(part))) for part in telling}
    alike = [
        SequenceMatcher(None, was, now, autojunk=False).ratio()
        for part, (was, now) in both.items()
        if part in WORDS and (was or now)
    ]
    same = any(was and was == now for part, (was, now) in both.items() if part not in WORDS)
    return bool(alike) and min(alike) >= (ENOUGH if same else NEARLY)


def _is_new(batch: Batch, row: ImportRow, number: str) -> bool:
    decision = batch.decisions.get(row.place)
    left_alone = decision is not None and (decision.apart or bool(decision.same_as))
    made = str(row.get(number)).startswith(MADE)
    return made and not row.faults and not left_alone and (row.origin_sheet, key_of(row)) not in batch.origins


def _pairs(
    left: Sequence[KnownOrigin], fresh: Sequence[ImportRow], part: str, rest: Sequence[str]
) -> Iterator[tuple[KnownOrigin, ImportRow]]:
    """Those that differ in `part` alone, where neither side has a second one like it."""
    were: dict[tuple[Any, ...], list[KnownOrigin]] = defaultdict(list)
    are: dict[tuple[Any, ...], list[ImportRow]] = defaultdict(list)
    for origin in left:
        were[origin.sheet, *(origin.given.get(label) for label in rest)].append(origin)
    for row in fresh:
        are[row.origin_sheet, *(row.content.get(label) for label in rest)].append(row)
    for same, (origin, *others) in were.items():
        rows = are.get(same, [])
        if any(same[1:]) and not others and len(rows) == 1 and _mended(part, origin, rows[0]):
            yield origin, rows[0]


def _mended(part: str, origin: KnownOrigin, row: ImportRow) -> bool:
    if part not in WORDS:
        return True
    was, now = shown(origin.given.get(part)), shown(row.content.get(part))
    return SequenceMatcher(None, was, now, autojunk=False).ratio() >= ENOUGH


def _is_offered(batch: Batch, row: ImportRow) -> bool:
    return row.place in batch.offered or row.place in batch.renamed


def _offered(batch: Batch) -> list[KnownOrigin]:
    return [*batch.offered.values(), *batch.renamed.values()]
