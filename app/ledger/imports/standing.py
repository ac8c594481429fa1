"""Between which known rows a row stands, now and when it was remembered: what stands where it stood may be the same."""

from collections.abc import Mapping, Sequence

from app.ledger.imports.batch import Batch
from app.ledger.imports.faults import Place
from app.ledger.imports.origins import KnownOrigin
from app.ledger.imports.rows import ImportRow, key_of

Neighbour = tuple[int, str]  # above (-1) or below (1), and which row
END = "|"


def standing(batch: Batch, rows: Sequence[ImportRow]) -> Mapping[Place, set[Neighbour]]:
    """What stands above and below each row, by what the ledger remembers of it or what it is offered as."""
    sheets: dict[str, list[ImportRow]] = {}
    for row in rows:
        sheets.setdefault(row.origin_sheet, []).append(row)
    return {
        row.place: _neighbours(ids, at)
        for listed in sheets.values()
        for ids in [[_id(batch, row) for row in listed]]
        for at, row in enumerate(listed)
    }


def stood(batch: Batch, origins: Sequence[KnownOrigin]) -> Mapping[str, set[Neighbour]]:
    """By the id of each origin what stood above and below it in its sheet; ids are given in the order of the rows."""
    sheets: dict[str, list[str]] = {origin.sheet: [] for origin in origins}
    for each in {id(origin): origin for origin in batch.origins.values()}.values():
        if each.sheet in sheets:
            sheets[each.sheet].append(each.id)
    wanted = {origin.id for origin in origins}
    return {
        listed: _neighbours(ids, at)
        for unsorted in sheets.values()
        for ids in [sorted(unsorted)]
        for at, listed in enumerate(ids)
        if listed in wanted
    }


def _id(batch: Batch, row: ImportRow) -> str:
    place = row.place
    known = batch.origins.get((row.origin_sheet, key_of(row)))
    origin = known or batch.offered.get(place) or batch.renamed.get(place)
    return "" if origin is None else origin.id


def _neighbours(ids: Sequence[str], at: int) -> set[Neighbour]:
    """The two beside one, and that it is the first or the last; of a list in which nobody is known nothing."""
    if not any(ids):
        return set()
    beside = {-1: ids[at - 1] if at else END, 1: ids[at + 1] if at + 1 < len(ids) else END}
    return {(side, listed) for side, listed in beside.items() if listed}
