"""A workbook of anyone's, parsed: what the child process does (`reading` starts it)."""

import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

from app.books.workbook import ErrorCell, RawSheet
from app.errors import LedgerError
from app.exports.workbooks import swift
from app.exports.workbooks.budget import Budget, Progress, silent
from app.exports.workbooks.delimited import is_text, text_rows
from app.exports.workbooks.guard import admit, demand_answer
from app.exports.workbooks.headings import head_of, next_head
from app.exports.workbooks.merged import MergedCells, Row, filled_down, merged_in
from app.exports.workbooks.strict import as_usual, is_strict
from app.rules.numerals import column_letters
from app.rules.reading import clean

SEAL, MAKER = 64, "六簿"  # how long a ledger's seal is, and whose workbooks bear one
TITLE = 200  # characters of what is read above the headings
WIDE = 0.6  # of the table's columns
TABLES = 5  # that are looked for in one sheet
LETTERED = 20  # columns without a heading that are called by their letters
HUGE = 64 << 20  # bytes of a sheet that is not searched for such formulas
CELL = (
    32_767  # characters that Excel lets into a cell; the import takes fewer, so what is cut off here is refused there
)
NO_RESULT = "公式没有结果"
ERRORS = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA"}
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
UNANSWERED = re.compile(
    rb'<c\b(?![^<>]*t="str")[^<>]*+>\s*+<f\b[^<>]*+(?:(?<=/)>|>[^<]*+</f>)\s*+(?:<v\s*+/>|<v></v>)?+\s*+</c>'
)  # takes nothing back, so that it reads on in one sweep whatever is written there

Rows = Iterator[tuple[object, ...]]


def parsed(path: Path, progress: Progress = silent) -> tuple[RawSheet, ...]:
    """Every sheet that holds anything: cleaned headings, and rows with their Excel numbers; blank rows are left out.

    Raises LedgerError for what is no workbook, is damaged or is built to do harm, MemoryError where there is none left.
    """
    if is_text(path):
        return _text(path, progress)
    rows = admit(path)
    with _refusing(path):
        if not (is_strict(path) or _unanswered(path)) and swift.fits(path):
            with suppress(swift.BeyondError):
                return _swift(path, Budget(path, rows, progress))
        return _careful(path, Budget(path, rows, progress))


def parsed_with_care(path: Path, progress: Progress = silent) -> tuple[RawSheet, ...]:
    """The same by openpyxl alone, which takes its time and lays out nothing in advance."""
    rows = admit(path)
    with _refusing(path):
        return _careful(path, Budget(path, rows, progress))


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    try:
        yield
    except (LedgerError, MemoryError):
        raise
    except Exception as error:  # whatever a stranger's file makes the parser raise
        demand_answer(error, path)
        raise LedgerError(f"“{path.name}”里面有读不懂的内容，请用 Excel 或 WPS 打开后另存一份再导入。") from error


def _text(path: Path, progress: Progress) -> tuple[RawSheet, ...]:
    budget = Budget(path, 0, progress)
    rows = list(_filled_rows(text_rows(path), budget))
    return (_sheet(path.stem, rows, (), budget),) if rows else ()


def _swift(path: Path, budget: Budget) -> tuple[RawSheet, ...]:
    printed = _seal(*swift.seal(path))
    return tuple(
        replace(raw, printed=printed)
        for sheet in swift.sheets(path)
        for raw in _raws(sheet.title, list(_filled_rows(sheet.rows, budget)), sheet.merged, budget)
    )


def _careful(path: Path, budget: Budget) -> tuple[RawSheet, ...]:
    from openpyxl import load_workbook

    sheets: list[RawSheet] = []
    with (
        warnings.catch_warnings(action="ignore"),  # openpyxl warns of parts that it skips; the clerk cannot mend them
        as_usual(path) as file,  # by its name openpyxl would judge a renamed file
        as_usual(path) as again,
    ):
        values = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        formulas = load_workbook(again, read_only=True, keep_links=False) if _unanswered(path) else None
        printed = _seal(values.properties.creator, values.properties.identifier)
        for sheet in values.worksheets:
            asked = _stream(formulas[sheet.title]) if formulas else None
            rows = list(_filled_rows(_answered(_stream(sheet), asked), budget))
            part = str(getattr(sheet, "_worksheet_path", ""))  # openpyxl tells nobody else where it reads
            raws = _raws(sheet.title, rows, merged_in(path, part) if rows else (), budget)
            sheets += (replace(raw, printed=printed) for raw in raws)
    return tuple(sheets)


def _raws(title: str, rows: list[Row], merged: tuple[MergedCells, ...], budget: Budget) -> Iterator[RawSheet]:
    """The tables of one sheet; none where nothing stands in it."""
    if rows:
        yield from (_sheet(name, table, merged, budget) for name, table in _tables(title.strip(), rows, merged))


def _tables(name: str, rows: list[Row], merged: tuple[MergedCells, ...]) -> Iterator[tuple[str, list[Row]]]:
    """The tables that stand one beneath the other in a sheet, each with a name of its own."""
    for at in range(1, TABLES + 1):
        begins = next_head(rows, head_of(rows, merged)) if at < TABLES else 0
        yield (f"{name}（第{at}张表）" if at > 1 else name), rows[:begins] if begins else rows
        if not begins:
            return
        rows = rows[begins:]


def _seal(creator: object, identifier: object) -> str:
    """The seal of the ledger that printed a workbook; nothing in anyone else's."""
    return str(identifier or "")[:SEAL] if creator == MAKER else ""


def _stream(sheet: Any) -> Rows:
    sheet.reset_dimensions()  # what a file says of its own size is not to be trusted
    yield from sheet.iter_rows(values_only=True)


def _filled_rows(stream: Rows, budget: Budget) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Rows that hold anything, with their numbers."""
    for number, row in enumerate(stream, 1):
        budget.read(number, len(row))
        if row and (cells := _cells(row)):
            budget.keep(cells)
            yield number, cells


def _answered(values: Rows, formulas: Rows | None) -> Rows:
    """Rows with an ErrorCell where a formula stands whose result was never stored."""
    if formulas is None:
        yield from values
        return
    for row, asked in zip(values, formulas, strict=False):
        yield tuple(
            ErrorCell(NO_RESULT, text) if value is None and isinstance(text, str) and text.startswith("=") else value
            for value, text in zip(row, asked, strict=False)
        )


def _sheet(name: str, rows: list[Row], merged: tuple[MergedCells, ...], budget: Budget) -> RawSheet:
    head = head_of(rows, merged)
    headings = [*head.headings]
    budget.head(len(headings))
    body = filled_down(rows[head.body :], merged)
    width = len(headings)
    stray = _stray(body, width)
    if len(stray) > LETTERED:  # kept in sight as one more column
        headings.append(f"（第{stray[0] + 1}列起没有标题）")
    else:
        headings += map(column_letters, stray)
    return RawSheet(
        name,
        tuple(headings),
        tuple((number, _fit(cells, width, stray)) for number, cells in body),
        heading_row=rows[head.first][0] if head.body > head.first else 0,
        title=_title(rows[: head.first]),
        bands=_bands(body, width, merged),
    )


def _title(rows: list[Row]) -> str:
    """What stands above the headings."""
    return " ".join(str(value) for _, cells in rows for value in cells if value is not None)[:TITLE]


def _bands(rows: list[Row], width: int, merged: tuple[MergedCells, ...]) -> tuple[int, ...]:
    """The rows in which one word was merged across most of the table: parts of it are headed so."""
    across = {each.top for each in merged if each.top == each.bottom and each.wide >= max(WIDE * width, 2)}
    return tuple(number for number, cells in rows if number in across and _filled(cells) == 1)


def _filled(cells: Iterable[object]) -> int:
    return sum(value is not None for value in cells)


def _stray(rows: list[Row], width: int) -> list[int]:
    """The places in which something stands to the right of all headings."""
    return sorted({at for _, cells in rows for at in range(width, len(cells)) if cells[at] is not None})


def _fit(cells: tuple[object, ...], width: int, stray: list[int]) -> tuple[object, ...]:
    fitted = cells[:width] + (None,) * (width - len(cells))
    if len(stray) > LETTERED:
        return (*fitted, next((value for value in cells[width:] if value is not None), None))
    return (*fitted, *(cells[at] if at < len(cells) else None for at in stray))


def _cells(row: Iterable[object]) -> tuple[object, ...]:
    """The row's values cleaned, without the empty ones at its end."""
    cells = [None if value is None else _value(value) for value in row]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _value(value: object) -> object:
    if isinstance(value, ErrorCell):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1 << 53:
        return int(value)
    if isinstance(value, datetime) and value.time() == time.min:
        return value.date()
    if not isinstance(value, str):
        return value
    if value in ERRORS:
        return ErrorCell(value)
    text = ESCAPED.sub(lambda code: chr(int(code[1], 16)), value) if "_x" in value else value
    return clean(text)[:CELL] or None


def _unanswered(path: Path) -> bool:
    """Whether a program wrote formulas without working them out, as Excel and WPS never do."""
    with zipfile.ZipFile(path) as package:
        sheets = [part for part in package.infolist() if "worksheets/" in part.filename and part.file_size < HUGE]
        return any(UNANSWERED.search(package.read(part)) for part in sheets)
