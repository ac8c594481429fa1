"""Rows that carry a number of the ledger's own: they mean its entry only where the ledger printed the workbook."""

from app.ledger.imports.batch import Batch
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
