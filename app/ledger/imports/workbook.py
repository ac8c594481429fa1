"""Importing the workbook: all or nothing, with a preview that names every refusal by sheet, row and column."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.books.workbook import SHEETS, RawSheet
from app.ledger.imports.activities import write_activities
from app.ledger.imports.batch import ADDED, CHANGED, REFUSED, UNCHANGED, Batch
from app.ledger.imports.cases import load_cases_heard, write_opinions, write_proposals
from app.ledger.imports.deputies import write_deputies
from app.ledger.imports.rows import ImportRow, Reading, Refusal, read_sheets
from app.ledger.imports.sheets import write_campaigns, write_duties, write_stations
from app.ledger.store import Ledger

Progress = Callable[[int, int], None]
KNOWN = {sheet.name: sheet for sheet in SHEETS}
_WRITERS: tuple[tuple[str, Callable[[Batch, Iterable[ImportRow]], None]], ...] = (
    ("联络站", write_stations),
    ("代表", write_deputies),
    ("专项", write_campaigns),
    ("活动", write_activities),
    ("意见", write_opinions),
    ("建议", write_proposals),
    ("履职", write_duties),
)  # in the order in which the sheets refer to one another


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or in a preview would do. `statuses` are (sheet, Excel row, status) of every row."""

    added: int
    changed: int
    unchanged: int
    refused: tuple[Refusal, ...]
    by_sheet: Mapping[str, Mapping[str, int]]
    notes: tuple[str, ...]
    statuses: tuple[tuple[str, int, str], ...]
    written: bool

    def as_json(self) -> dict[str, Any]:
        """The document of `import --json` (docs/command-line.md)."""
        return {
            "added": self.added,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "refused": [
                {"sheet": each.sheet, "row": each.row, "column": each.column, "reason": each.reason}
                for each in self.refused
            ],
            "by_sheet": {sheet: dict(tally) for sheet, tally in self.by_sheet.items()},
            "notes": list(self.notes),
            "written": self.written,
        }


def _silent(_done: int, _rows: int) -> None:
    return


class _TakenBackError(Exception):
    """Leaves the transaction without writing."""


def preview(ledger: Ledger, sheets: Iterable[RawSheet], report: Progress = _silent) -> ImportReport:
    """What importing these sheets would do; nothing is written."""
    return _run(ledger, tuple(sheets), report, keep=False)


def import_sheets(ledger: Ledger, sheets: Iterable[RawSheet], report: Progress = _silent) -> ImportReport:
    """Import the sheets in one transaction; a single refused row leaves the ledger as it was.

    `report` hears how many rows of how many are done; what it raises stops the import, with nothing written.
    """
    return _run(ledger, tuple(sheets), report, keep=True)


def _run(ledger: Ledger, sheets: tuple[RawSheet, ...], progress: Progress, *, keep: bool) -> ImportReport:
    reading = read_sheets(sheets, KNOWN)
    keep_copy = ledger.safeguard("导入前") if keep else None
    report: ImportReport | None = None
    try:
        with ledger.write("导入工作簿") as session:
            batch = Batch.begin(ledger, session)
            batch.unread |= reading.unread
            rows = sum(map(len, reading.rows.values()))
            batch.goes_on = lambda done: progress(done, rows)
            load_cases_heard(batch)
            for name, write in _WRITERS:
                if name in reading.rows:
                    write(batch, reading.rows[name])
                    if name in {"联络站", "代表", "专项"}:
                        batch.learn()
            report = _report(reading, batch, keep=keep)
            _keep_or_leave(report)
    except _TakenBackError:
        pass
    assert report is not None
    if keep_copy is not None and report.written and report.added + report.changed:
        keep_copy()
    return report


def _keep_or_leave(report: ImportReport) -> None:
    if not report.written:
        raise _TakenBackError


def _report(reading: Reading, batch: Batch, *, keep: bool) -> ImportReport:
    refused = tuple(sorted({*reading.refused, *batch.refused}, key=_position))
    written = keep and not refused
    tallies = {sheet: dict(tally) for sheet, tally in batch.tally.items()}
    rows_refused: dict[str, set[int]] = {}
    for each in refused:
        if each.row:
            rows_refused.setdefault(each.sheet, set()).add(each.row)
    for sheet in {*tallies, *rows_refused}:
        tally = tallies.setdefault(sheet, dict.fromkeys((ADDED, CHANGED, UNCHANGED, REFUSED), 0))
        tally[REFUSED] = len(rows_refused.get(sheet, ()))
    if batch.waiting:
        batch.notes.append(f"另有{batch.waiting}行提到了没有通过的行，等那些行改正后再核对。")
    totals = {status: sum(tally[status] for tally in tallies.values()) for status in (ADDED, CHANGED, UNCHANGED)}
    if keep and refused:
        totals[ADDED] = totals[CHANGED] = 0
        for tally in tallies.values():
            tally[ADDED] = tally[CHANGED] = 0
    return ImportReport(
        totals[ADDED],
        totals[CHANGED],
        totals[UNCHANGED],
        refused,
        tallies,
        (*reading.notes, *batch.notes),
        tuple((sheet, row, status) for (sheet, row), status in batch.statuses.items()),
        written,
    )


def _position(refusal: Refusal) -> tuple[int, int, int]:
    labels = [cell.label for cell in KNOWN[refusal.sheet].columns] if refusal.sheet in KNOWN else []
    column = labels.index(refusal.column) if refusal.column in labels else -1
    return _place(refusal.sheet), refusal.row, column


def _place(sheet: str) -> int:
    return list(KNOWN).index(sheet) if sheet in KNOWN else -1
