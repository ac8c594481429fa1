"""Tables of figures as a workbook: a sheet for each table, numbers as numbers, rates with their two numbers."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.books.page import Printout
from app.books.statement import CountLine, CountTable, Growth, Number, Statement
from app.exports.cells import fitted, for_whom, plain
from app.exports.statistics.lists import add_list
from app.exports.statistics.looks import Looks
from app.files import safe_write
from app.rules.days import BLANK_DAY, full_day
from app.rules.rate import Rate

if TYPE_CHECKING:
    from openpyxl import Workbook

HEAD = 4  # rows above the first line: title, unit and period, the table's title, headings
A4 = 9
NAMES, NUMBER_WIDTH, LEAST = (10, 28), 7.5, 100.0  # half characters; a sheet is no narrower
LINE = 15.0  # points of a line of a note
FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
PARTS = ("分子", "分母")
PERCENT, GROWTH, POINTS = "0.0%", "+0;-0;0", '+0.0"个百分点";-0.0"个百分点";0'


def write_xlsx(statement: Statement, out: Path, *, made_on: date, lists: Sequence[Printout] = ()) -> None:
    """Write the tables into `out`, each on a sheet of its own that prints on A4 lying down, and `lists` after them."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    looks = Looks(book)
    for table in statement.tables:
        _Sheet(book, looks, table).fill(statement, made_on)
    for page in lists:
        add_list(book, looks, page)
    book.properties.creator = "六簿"
    book.properties.title = plain(statement.title)
    safe_write(out, book.save)


class _Sheet:
    def __init__(self, book: "Workbook", looks: Looks, table: CountTable) -> None:
        self._sheet: Any = book.create_sheet(FORBIDDEN.sub("", table.title)[:31])
        self._looks, self._table = looks, table
        self._rated = [
            any(isinstance(line.numbers[at], Rate) for line in table.lines) for at in range(len(table.labels))
        ]
        self._headings = [*table.names, *self._labels()]
        longest = (max(len(line.names[at]) for line in table.lines) for at in range(len(table.names)))
        widths: list[float] = [min(max(2 * length + 2, NAMES[0]), NAMES[1]) for length in longest]
        widths += [NUMBER_WIDTH] * (len(self._headings) - len(table.names))
        spread = max(LEAST / sum(widths), 1.0)
        self._widths = [width * spread for width in widths]

    def fill(self, statement: Statement, made_on: date) -> None:
        """Head, lines, and what stands under them."""
        head = statement.head(full_day(made_on))
        for row, text, look in ((1, statement.title, "title"), (2, head, "note"), (3, self._table.title, "part")):
            self._across(row, text, look)
        for column, heading in enumerate(self._headings, 1):
            self._looks.wear(self._sheet.cell(HEAD, column, fitted(plain(heading))), "heading")
        for row, line in enumerate(self._table.lines, HEAD + 1):
            for column, value in enumerate((*line.names, *self._numbers(line)), 1):
                self._put(row, column, value)
        signed = "　　　　".join(f"{signer}：＿＿＿＿＿＿" for signer in statement.signers)
        defined = (self._table.defined,) if self._table.defined else ()
        below = (*self._table.notes, *defined, f"{signed}　　　　日期：{BLANK_DAY}")
        first = HEAD + len(self._table.lines) + 2
        for row, note in enumerate(below, first):
            self._across(row, note, "note")
            self._sheet.row_dimensions[row].height = LINE * -(-2 * len(note) // int(sum(self._widths) - 4)) + 4
        self._print(first + len(below) - 1)
        self._sheet.oddFooter.left.text = for_whom(statement.profile) or None

    def _labels(self) -> Iterator[str]:
        for label, rated in zip(self._table.labels, self._rated, strict=True):
            yield label
            if rated:
                yield from (f"{label}{part}" for part in PARTS)

    def _numbers(self, line: CountLine) -> Iterator[Number]:
        for value, rated in zip(line.numbers, self._rated, strict=True):
            yield value
            if rated:
                yield from (value.numerator, value.denominator) if isinstance(value, Rate) else (None, None)

    def _put(self, row: int, column: int, value: object) -> None:
        cell = self._sheet.cell(row, column)
        cell.value, cell.number_format = _stored(value)
        words = isinstance(value, str)
        if words:
            cell.data_type = "s"
        self._looks.wear(cell, "name" if words else "number")

    def _across(self, row: int, text: str, look: str) -> None:
        cell = self._sheet.cell(row, 1)
        cell.value = fitted(plain(text))
        cell.data_type = "s"
        self._looks.wear(cell, look)
        self._sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(self._headings))

    def _print(self, last: int) -> None:
        from openpyxl.utils import get_column_letter

        sheet = self._sheet
        for column, width in enumerate(self._widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.row_dimensions[1].height, sheet.row_dimensions[HEAD].height = 30, 44
        sheet.freeze_panes = f"{get_column_letter(len(self._table.names) + 1)}{HEAD + 1}"
        sheet.print_title_rows = f"1:{HEAD}"
        sheet.print_area = f"A1:{get_column_letter(len(self._headings))}{last}"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_options.horizontalCentered = True
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = 0.7, 0.4, 0.5, 0.7
        margins.header = margins.footer = 0.3
        sheet.oddFooter.center.text = "第&P页 共&N页"


def _stored(value: object) -> tuple[object, str]:
    """What a cell holds, and how Excel shows it."""
    if isinstance(value, Rate):
        return (value.numerator / value.denominator, PERCENT) if value.denominator else ("—", "General")
    if isinstance(value, Growth):
        return (value.amount, POINTS) if value.points else (int(value.amount), GROWTH)
    if isinstance(value, str):
        return fitted(plain(value)), "@"
    return value, "General"
