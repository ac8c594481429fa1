"""Importing the workbook: all or nothing, with a preview that names every refusal by sheet, row and column."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from app.books.sheets.shelf import SHEETS
from app.books.workbook import RawSheet
from app.ledger.imports.activities import write_activities
from app.ledger.imports.batch import Batch
from app.ledger.imports.cases import write_opinions, write_proposals
from app.ledger.imports.deputies import write_deputies
from app.ledger.imports.faults import NOTHING_DECIDED, Decisions
from app.ledger.imports.memory import missing
from app.ledger.imports.offers import offer_corrections
from app.ledger.imports.report import ImportReport, report_of
from app.ledger.imports.rows import ImportRow, Reading, read_sheets
from app.ledger.imports.sheets import write_duties, write_grids, write_plans, write_quantities, write_stations
from app.ledger.imports.tasks import write_tasks
from app.ledger.store import Ledger
from app.ledger.townships import demand_township
from app.models.activity import Activity
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.grid import GridRow
from app.models.quantity import Quantity
from app.models.row import Row
from app.models.station import Station
from app.models.task import Task
from app.models.year_plan import YearPlan

Progress = Callable[[int, int], None]
KNOWN = {sheet.name: sheet for sheet in SHEETS}
_WRITERS: tuple[tuple[str, type[Row], Callable[[Batch, Sequence[ImportRow]], None]], ...] = (
    ("联络站", Station, write_stations),
    ("代表", Deputy, write_deputies),
    ("专项", Task, write_tasks),
    ("活动", Activity, write_activities),
    ("意见", Case, write_opinions),
    ("建议", Case, write_proposals),
    ("履职", Duty, write_duties),
    ("网格", GridRow, write_grids),
    ("工作量", Quantity, write_quantities),
    ("计划", YearPlan, write_plans),
)  # in the order in which the sheets refer to one another


def _silent(_done: int, _rows: int) -> None:
    return


class _Given(NamedTuple):
    """What is to be imported, and how the clerk decided about conflicts and single rows."""

    sheets: tuple[RawSheet, ...]
    prefer_workbook: bool
    decisions: Decisions


class _TakenBackError(Exception):
    """Leaves the transaction without writing."""


def preview(
    ledger: Ledger,
    sheets: Iterable[RawSheet],
    report: Progress = _silent,
    *,
    prefer_workbook: bool = False,
    decisions: Decisions = NOTHING_DECIDED,
) -> ImportReport:
    """What importing these sheets would do; nothing is written."""
    given = _Given(tuple(sheets), prefer_workbook, decisions)
    return _run(ledger, given, report, keep=False)


def import_sheets(
    ledger: Ledger,
    sheets: Iterable[RawSheet],
    report: Progress = _silent,
    *,
    prefer_workbook: bool = False,
    decisions: Decisions = NOTHING_DECIDED,
) -> ImportReport:
    """Import the sheets in one transaction; a single refused row leaves the ledger as it was.

    Where a cell was changed in the ledger, too, the ledger's stays and is named, unless the workbook is preferred.
    `report` hears how many rows of how many are done; what it raises stops the import, with nothing written.
    """
    given = _Given(tuple(sheets), prefer_workbook, decisions)
    return _run(ledger, given, report, keep=True)


def _run(ledger: Ledger, given: _Given, progress: Progress, *, keep: bool) -> ImportReport:
    demand_township(ledger)
    reading = read_sheets(given.sheets, KNOWN, ledger.today)
    keep_copy = ledger.safeguard("导入前") if keep else None
    report: ImportReport | None = None
    try:
        with ledger.write("导入工作簿") as session:
            batch = Batch.begin(ledger, session)
            batch.prefer_workbook, batch.decisions = given.prefer_workbook, given.decisions
            rows = sum(map(len, reading.rows.values()))
            batch.goes_on = lambda done: progress(done, rows)
            gone = _take_all(batch, reading)
            report = report_of(reading, batch, KNOWN, gone, keep=keep)
            _keep_or_leave(report)
    except _TakenBackError:
        pass
    assert report is not None
    if keep_copy is not None and report.written and report.added + report.changed:
        keep_copy()
    return report


def _take_all(batch: Batch, reading: Reading) -> int:
    """Take the rows of all sheets; how many of an earlier workbook are no longer there."""
    gone = 0
    for rows in reading.rows.values():
        batch.meet(rows)
    for name, table, write in _WRITERS:
        rows = reading.rows.get(name, [])
        if rows:
            offer_corrections(batch, table, rows)
            write(batch, rows)
            batch.put_kept()
            gone += missing(batch, table, rows)
            if name in {"联络站", "代表", "专项"}:
                batch.references.learn(batch.session)
    return gone


def _keep_or_leave(report: ImportReport) -> None:
    if not report.written:
        raise _TakenBackError
