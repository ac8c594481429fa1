"""Imports: a workbook becomes entries, all of it or nothing.

Belongs here: reading rows, finding whom a name means, writing each sheet, merging a changed row into the steps of its
case, workbooks that follow no template. Does not: opening the file (`exports/workbooks` reads behind its guard).
"""

from app.ledger.imports.batch import ADDED, CHANGED, REFUSED, UNCHANGED, WAITING
from app.ledger.imports.beside import RowContent, contents
from app.ledger.imports.cells import called
from app.ledger.imports.faults import NOTHING_DECIDED, Conflict, Decision, Decisions
from app.ledger.imports.foreign.guessing import Mapped, bare, is_template
from app.ledger.imports.foreign.mappings import apply, lacking, proposed, remember, unread, with_sheet
from app.ledger.imports.foreign.mending import Mends, RepeatedFault, mended, repeated
from app.ledger.imports.foreign.tidying import tidied
from app.ledger.imports.report import ImportReport
from app.ledger.imports.workbook import Progress, import_sheets, preview

__all__ = [
    "ADDED",
    "CHANGED",
    "NOTHING_DECIDED",
    "REFUSED",
    "UNCHANGED",
    "WAITING",
    "Conflict",
    "Decision",
    "Decisions",
    "ImportReport",
    "Mapped",
    "Mends",
    "Progress",
    "RepeatedFault",
    "RowContent",
    "apply",
    "bare",
    "called",
    "contents",
    "import_sheets",
    "is_template",
    "lacking",
    "mended",
    "preview",
    "proposed",
    "remember",
    "repeated",
    "tidied",
    "unread",
    "with_sheet",
]
