"""Somebody else's workbook: read behind the guard, its headings guessed or recalled, imported like the template."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.books.workbook import RawSheet
from app.ledger import imports
from app.ledger.imports import ImportReport, Mapped, Progress, RowContent
from app.ledger.store import Ledger


@dataclass(frozen=True, slots=True)
class ForeignSheet:
    """A sheet of the workbook; `mapped` is none where it follows the template."""

    raw: RawSheet
    mapped: Mapped | None


def look(ledger: Ledger, path: Path, progress: Progress) -> tuple[ForeignSheet, ...]:
    """Every sheet that has rows, with how it would be read. Raises LedgerError for a file that is no workbook.

    What `progress` raises stops the reading at once.
    """
    from app.exports.workbooks import read_workbook

    sheets = [raw for raw in read_workbook(path, progress) if raw.rows]
    return tuple(
        ForeignSheet(raw, None if imports.is_template(raw) else imports.proposed(ledger, raw)) for raw in sheets
    )


def preview(
    ledger: Ledger, sheets: Iterable[ForeignSheet], progress: Progress, *, prefer_workbook: bool = False
) -> ImportReport:
    """What importing these sheets would do; nothing is written."""
    return imports.preview(ledger, _ours(sheets), progress, prefer_workbook=prefer_workbook)


def contents(ledger: Ledger, sheets: Iterable[ForeignSheet]) -> Mapping[tuple[str, int], RowContent]:
    """What the rows of these sheets say, beside what the ledger holds."""
    return imports.contents(ledger, _ours(sheets))


def take(
    ledger: Ledger, sheets: Iterable[ForeignSheet], progress: Progress, *, prefer_workbook: bool = False
) -> ImportReport:
    """Import the sheets, all or nothing, and remember how they were read."""
    chosen = tuple(sheets)
    report = imports.import_sheets(ledger, _ours(chosen), progress, prefer_workbook=prefer_workbook)
    if report.written:
        for each in chosen:
            if each.mapped is not None and each.mapped.sheet:
                imports.remember(ledger, each.raw, each.mapped)
    return report


def _ours(sheets: Iterable[ForeignSheet]) -> tuple[RawSheet, ...]:
    """The sheets in the template's words; what the clerk left out is left out."""
    return tuple(
        each.raw if each.mapped is None else imports.apply(each.raw, each.mapped)
        for each in sheets
        if each.mapped is None or each.mapped.sheet
    )
