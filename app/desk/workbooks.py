"""Workbooks in and out: the import of the template, its preview, the empty template."""

from pathlib import Path

from app.ledger import imports
from app.ledger.imports import ImportReport
from app.ledger.store import Ledger


def import_file(ledger: Ledger, path: Path, *, dry_run: bool = False) -> ImportReport:
    """Import a workbook of the template, or say what that would do. Raises LedgerError for a file that is none."""
    from app.exports.workbooks import read_workbook

    sheets = read_workbook(path)
    return imports.preview(ledger, sheets) if dry_run else imports.import_sheets(ledger, sheets)


def write_template(out: Path) -> None:
    """Write the empty import workbook."""
    from app.exports import workbooks

    workbooks.write_template(out)
