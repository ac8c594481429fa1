"""Faults that repeat: what stands in many rows of a column and cannot be meant, mended in all of them by one act."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.books.sheets.shelf import sheet_named
from app.books.workbook import Heading, RawSheet, Reads
from app.ledger.imports.cells import empty
from app.ledger.imports.foreign.guessing import bare
from app.ledger.imports.report import ImportReport
from app.rules.reading import SEPARATORS, clean

LISTS = frozenset({Reads.NAMES, Reads.CHOICES})
Mends = Mapping[str, Mapping[str, str]]  # {our column: {what is written: what is meant}}; an empty cell is ""


@dataclass(frozen=True, slots=True)
class RepeatedFault:
    """What is `written` in a column of a sheet and was refused in so many `rows`, with the reason of the first.

    `table` is as what the sheet is read.
    """

    sheet: str
    table: str
    column: str
    written: str
    rows: int
    reason: str


def repeated(sheets: Iterable[RawSheet], report: ImportReport) -> tuple[RepeatedFault, ...]:
    """The refused cells of a report by what stands in them, those that stand in most rows first."""
    written = {(raw.source or raw.name): (raw.name, _cells(raw)) for raw in sheets}
    times: Counter[tuple[str, str, str, str]] = Counter()
    reasons: dict[tuple[str, str, str, str], str] = {}
    for refusal in report.refused:
        table, cells = written.get(refusal.sheet, ("", {}))
        text = cells.get((refusal.row, refusal.column))
        if text is not None:
            key = refusal.sheet, table, refusal.column, text
            times[key] += 1
            reasons.setdefault(key, refusal.reason)
    return tuple(RepeatedFault(*key, rows, reasons[key]) for key, rows in times.most_common())


def mended(raw: RawSheet, mends: Mends) -> RawSheet:
    """The sheet with what was mended, in the columns of ours that it has."""
    sheet = sheet_named(clean(raw.name))
    places = {at: cell for at, heading in enumerate(raw.headings) if sheet and (cell := sheet.column(bare(heading)))}
    asked = {at: (cell, mends[cell.label]) for at, cell in places.items() if mends.get(cell.label)}
    if not asked:
        return raw
    rows = tuple((number, _mended_row(cells, asked)) for number, cells in raw.rows)
    return replace(raw, rows=rows)


def _cells(raw: RawSheet) -> dict[tuple[int, str], str]:
    headings = [bare(heading) for heading in raw.headings]
    return {
        (number, heading): _text(cells[at] if at < len(cells) else None)
        for number, cells in raw.rows
        for at, heading in enumerate(headings)
        if heading
    }


def _mended_row(
    cells: tuple[object, ...], asked: Mapping[int, tuple[Heading, Mapping[str, str]]]
) -> tuple[object, ...]:
    wide = [*cells, *[None] * (max(asked) + 1 - len(cells))]
    for at, (cell, meant) in asked.items():
        wide[at] = _meant(cell, wide[at], meant)
    return tuple(wide)


def _meant(cell: Heading, value: object, meant: Mapping[str, str]) -> object:
    text = _text(value)
    if text in meant:
        return meant[text] or None
    if cell.reads not in LISTS or not text:
        return value
    parts = SEPARATORS.split(text)
    return (
        "、".join(meant.get(part.strip(), part) for part in parts) if meant.keys() & {*map(str.strip, parts)} else value
    )


def _text(value: object) -> str:
    return "" if empty(value) else clean(str(value))
