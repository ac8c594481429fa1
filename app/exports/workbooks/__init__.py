"""The import workbook as a file: read from anyone behind a guard, written empty or filled.

Belongs here: opening, guarding, writing. Does not: what its columns mean (`books/workbook`, `ledger/imports`).

Decisions. A stranger's workbook is read by a child process (`files/fenced`, `template`) that knows neither the window
nor a ledger and is fenced in: 600 MB by the system's own limits, 30 seconds by whoever waits (`reading`), who kills it
then, as when the clerk stops it. There calamine reads what is as Excel and WPS write it (`swift`), and what openpyxl
takes for it is the measure. Errors in cells, formulas without a result, Strict workbooks, cells far apart, and all that
calamine does not make out are openpyxl's, and so is a workbook of which the first process died. The child answers with
plain values in small parts, and only such are taken out of what it says. However it ends, that is one sentence. `guard`
and `budget` refuse before that what no clerk fills in, because they can say why. Tried on Linux, from the source and
packed into a folder by PyInstaller; the job object that holds the child on Windows is written by the book and was not
tried.
"""

from app.exports.workbooks.file import write_template
from app.exports.workbooks.reading import read_workbook

__all__ = ["read_workbook", "write_template"]
