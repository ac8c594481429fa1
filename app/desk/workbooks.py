"""Workbooks in and out: the import of the template, its preview, the empty template."""

from pathlib import Path

from app.ledger import imports
from app.ledger.imports import ImportReport
from app.ledger.store import Ledger


def import_file(ledger: Ledger, path: Path, *, dry_run: bool = False, prefer_workbook: bool = False) -> ImportReport:
    """Import a workbook of the template, or say what that would do. Raises LedgerError for a file that is none."""
    from app.exports.workbooks import read_workbook

    sheets = read_workbook(path)
    take = imports.preview if dry_run else imports.import_sheets
    return take(ledger, sheets, prefer_workbook=prefer_workbook)


def write_template(out: Path) -> None:
    """Write the empty import workbook."""
    from app.exports import workbooks

    workbooks.write_template(out)
