"""Persons, stations and grids of an earlier list whose name was mended: offered as a change of them, never taken."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from app.ledger.imports.batch import Batch
from app.ledger.imports.memory import gone
from app.ledger.imports.offers import offer
from app.ledger.imports.origins import KnownOrigin
from app.ledger.imports.rows import SHEET_SOURCE, ImportRow, key_of, shown
from app.ledger.imports.standing import standing, stood
from app.models.row import Row
from app.rules.names import sort_key

ENOUGH = 0.5  # of the signs of a name: with fewer in common it is another
MOBILE = 11  # digits of a number that one person has
PHONE = "联系电话"


class Named(NamedTuple):
    """By what the entries of a sheet are called, what else shows which is meant, and what may not contradict that.

    Where `placed`, it is enough that the row stands between the same ones: names of stations are alike by nature.
    """

    name: str
    showing: tuple[str, ...]
    own: tuple[str, ...]
    placed: bool = False


NAMED: Mapping[str, Named] = {
    "代表": Named(
        "姓名",
        ("代表证号", PHONE, "出生年月", "选区", "单位及职务"),
        ("代表证号", PHONE, "出生年月", "性别", "民族"),
        placed=True,
    ),
    "联络站": Named("名称", ("地址", "站长"), ("地址",)),
    "网格": Named("名称", ("网格长", "村组"), ("村组",)),
}


def offer_mended_names(batch: Batch, table: type[Row], rows: Sequence[ImportRow], known: set[str]) -> None:
    """Pair new rows, whose name nobody of the `known` bears, with entries that no row of the workbook stands for."""
    named = NAMED[rows[0].sheet.name]
    fresh = [row for row in rows if _is_new(batch, row) and shown(row.get(named.name)) not in known]
    if not fresh:
        return
    left = list(_left(batch, table, rows))
    now, before = standing(batch, rows), stood(batch, left)
    pairs = [
        (origin, row)
        for row in fresh
        for origin in left
        if _same(named, origin, row, in_place=named.placed and bool(now[row.place] & before[origin.id]))
    ]
    for origin, row in pairs:
        if sum(other is origin or each is row for other, each in pairs) == 1:
            offer(batch, row, origin, named.name)


def _is_new(batch: Batch, row: ImportRow) -> bool:
    decision = batch.decisions.get(row.place)
    left_alone = decision is not None and (decision.apart or bool(decision.same_as))
    known = (row.origin_sheet, key_of(row)) in batch.origins or row.place in batch.renamed
    return not (row.faults or left_alone or known)


def _left(batch: Batch, table: type[Row], rows: Sequence[ImportRow]) -> Iterator[KnownOrigin]:
    """What an earlier list named and this one does not, those of lists that were called otherwise behind."""
    taken = {id(origin) for origin in batch.renamed.values()}
    of_these = [origin for origin in gone(batch, table, rows) if id(origin) not in taken]
    yield from of_these
    there = {
        origin.entry_id for row in rows if (origin := batch.origins.get((row.origin_sheet, key_of(row)))) is not None
    }
    seen = {origin.entry_id for origin in (*of_these, *batch.renamed.values())} | there | batch.voided(table).keys()
    names = {shown(row.get(NAMED[row.sheet.name].name)) for row in rows}
    sheets, name = {row.origin_sheet for row in rows}, rows[0].sheet.name
    for (sheet, _), origin in batch.origins.items():
        elsewhere = sheet not in sheets and sheet.partition(SHEET_SOURCE)[0] == name
        if elsewhere and origin.entry_id not in seen and shown(origin.given.get(NAMED[name].name)) not in names:
            seen.add(origin.entry_id)
            yield origin


def _same(named: Named, origin: KnownOrigin, row: ImportRow, *, in_place: bool) -> bool:
    """Whether a row may be the entry with its name mended; `in_place`: between the same ones as it was."""
    was, now = shown(origin.given.get(named.name)), shown(row.content.get(named.name))
    both = {
        label: (shown(origin.given.get(label)), shown(row.content.get(label))) for label in (*named.showing, *named.own)
    }
    phone, same_phone = both.get(PHONE, ("", ""))
    if phone and phone == same_phone and len(phone) == MOBILE:
        return True
    if any(before and after and before != after for before, after in (both[label] for label in named.own)):
        return False
    return _alike(was, now) and (in_place or any(before and before == after for before, after in both.values()))


def _alike(was: str, now: str) -> bool:
    return sort_key(was) == sort_key(now) or SequenceMatcher(None, was, now, autojunk=False).ratio() >= ENOUGH
