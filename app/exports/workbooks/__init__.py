"""The import workbook as a file: read from anyone behind a guard, written empty or filled.

Belongs here: opening, guarding, writing. Does not: what its columns mean (`books/workbook`, `ledger/imports`).
"""

from app.exports.workbooks.file import write_template
from app.exports.workbooks.template import read_workbook

__all__ = ["read_workbook", "write_template"]
