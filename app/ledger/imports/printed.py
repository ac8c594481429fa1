"""Which entry a new row means: the one that the clerk said it is, or one whose number this ledger printed."""

from app.ledger.imports.batch import Batch
from app.ledger.imports.faults import RefusedError
from app.ledger.imports.references import NumberedEntries
from app.ledger.imports.rows import ImportRow


def find_printed(batch: Batch, row: ImportRow, entries: NumberedEntries) -> str | None:
    """The entry that a row means by the ledger's own number, in a workbook that this ledger printed."""
    number = str(row.get(row.sheet.key[-1]))
    own = entries.own.get(number)
    if own is None:
        return None
    if row.printed and row.printed == batch.seal:
        batch.note(row, f"与台账中已有的“{number}”对上，请核对")
        return own
    batch.note(row, f"台账自己也有编号“{number}”，那是另一件，没有改动它；这一行另给编号")
    return None


def same_entry(batch: Batch, row: ImportRow) -> str | None:
    """The entry of that number, or of that row further up. Raises RefusedError where there is none."""
    decision = batch.decisions.get(row.place)
    if decision is None or not decision.same_as:
        return None
    batch.session.flush()  # it may be one that this import added
    if isinstance(decision.same_as, tuple):
        return _of_row(batch, decision.same_as)
    entries = batch.references.by_sheet().get(row.sheet.name)
    try:
        entry_id = entries.find(decision.same_as) if entries is not None else None
    except ValueError as error:
        raise RefusedError("", str(error)) from error
    if entry_id is None:
        raise RefusedError("", f"没有编号为“{decision.same_as}”的{row.sheet.name}，请核对")
    return entry_id


def _of_row(batch: Batch, place: tuple[str, int]) -> str:
    entry_id = next((entry_id for entry_id, added in batch.added.items() if added == place), None)
    if entry_id is None:
        raise RefusedError("", f"“{place[0]}”表第{place[1]}行没有新记成一件，请核对")
    return entry_id
