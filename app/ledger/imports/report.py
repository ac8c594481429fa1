"""What an import did, or in a preview would do: every row accounted for, every fault and every conflict named."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from app.books.workbook import WorkbookSheet
from app.ledger.imports.batch import ADDED, CHANGED, REFUSED, STATUSES, UNCHANGED, WAITING, Batch
from app.ledger.imports.faults import Conflict, Refusal
from app.ledger.imports.rows import Reading


@dataclass(frozen=True, slots=True)
class ImportReport:
    """`statuses` are (sheet, Excel row, status) of every row, and add up to the rows of the workbook.

    Where a row is refused, nothing is `written`; what would become of the rows is told by sheet. `missing` counts rows
    of an earlier workbook that this one no longer has.
    """

    added: int
    changed: int
    unchanged: int
    waiting: int
    missing: int
    refused: tuple[Refusal, ...]
    conflicts: tuple[Conflict, ...]
    by_sheet: Mapping[str, Mapping[str, int]]
    notes: tuple[str, ...]
    statuses: tuple[tuple[str, int, str], ...]
    written: bool

    def as_json(self) -> dict[str, Any]:
        """The document of `import --json` (docs/command-line.md)."""
        return {
            **{status: getattr(self, status) for status in (ADDED, CHANGED, UNCHANGED, WAITING)},
            "missing": self.missing,
            REFUSED: [asdict(each) for each in self.refused],
            "conflicts": [asdict(each) for each in self.conflicts],
            "by_sheet": {sheet: dict(tally) for sheet, tally in self.by_sheet.items()},
            "notes": list(self.notes),
            "written": self.written,
        }


def report_of(
    reading: Reading, batch: Batch, known: Mapping[str, WorkbookSheet], missing: int, *, keep: bool
) -> ImportReport:
    """What became of the rows."""
    sheets = {row.source: row.sheet.name for rows in reading.rows.values() for row in rows}
    order = [source for name in known for source in sheets if sheets[source] == name]
    refused = tuple(sorted({*reading.refused, *batch.refused}, key=lambda each: _position(each, sheets, known, order)))
    tallies: dict[str, dict[str, int]] = {}
    for (sheet, _), status in batch.statuses.items():
        tallies.setdefault(sheet, dict.fromkeys(STATUSES, 0))[status] += 1
    totals = {status: sum(tally[status] for tally in tallies.values()) for status in STATUSES}
    if keep and refused:
        totals[ADDED] = totals[CHANGED] = 0
    return ImportReport(
        totals[ADDED],
        totals[CHANGED],
        totals[UNCHANGED],
        totals[WAITING],
        missing,
        refused,
        tuple(batch.conflicts),
        tallies,
        (*reading.notes, *batch.notes, *_closing_notes(totals[WAITING], missing)),
        tuple((sheet, row, status) for (sheet, row), status in batch.statuses.items()),
        keep and not refused,
    )


def _closing_notes(waiting: int, missing: int) -> tuple[str, ...]:
    notes = [f"另有{waiting}行提到了没有通过的行，等那些行改正后再核对。"] if waiting else []
    notes += [f"以前导入过的{missing}行不在这个工作簿里，没有改动它们。"] if missing else []
    return tuple(notes)


def _position(
    refusal: Refusal, sheets: Mapping[str, str], known: Mapping[str, WorkbookSheet], order: list[str]
) -> tuple[int, str, int, int, str]:
    name = sheets.get(refusal.sheet, "")
    labels = [cell.label for cell in known[name].columns] if name else []
    column = labels.index(refusal.column) if refusal.column in labels else -1
    place = order.index(refusal.sheet) if name else -1
    return place, refusal.sheet, refusal.row, column, refusal.reason
