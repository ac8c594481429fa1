"""A book as the Excel file that a secretary would hand in.

openpyxl declares the styles, the head and the print set-up on an empty sheet; the rows are then streamed into it as
text, because styling cell by cell costs more than the rows themselves.
"""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from app.books.page import CellValue, Printout, numbered
from app.exports.cells import markup, plain
from app.exports.registers.xlsx_layout import Layout, lay_out
from app.exports.registers.xlsx_sheet import HEAD, Styles, empty, letters, tail
from app.files import safe_write

EPOCH = date(1899, 12, 30)
EARLIEST = date(1900, 3, 1)  # before it Excel counts a day that never was
PROMPTS = ("=", "+", "-", "@", "\t", "\r")
SHEET = "xl/worksheets/sheet1.xml"
STAMP = (2000, 1, 1, 0, 0, 0)
BATCH = 500


def write_xlsx(page: Printout, out: Path) -> None:
    """The book on one sheet: title, unit, period, frozen and repeated head, borders, notes, signers.

    A4 landscape, A3 where it is too wide; never so small that it cannot be read, no text longer than its row.
    """
    layout = lay_out(numbered(page))
    bare, styles = empty(layout)
    safe_write(out, lambda file: _fill(bare, _Rows(layout, styles), file))


def _fill(bare: bytes, rows: "_Rows", file: BinaryIO) -> None:
    with zipfile.ZipFile(io.BytesIO(bare)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, STAMP)
            part.compress_type = zipfile.ZIP_DEFLATED
            if name != SHEET:
                new.writestr(part, old.read(name))
                continue
            before, _, after = old.read(name).decode().partition("</sheetData>")
            with new.open(part, "w", force_zip64=False) as sheet:
                sheet.write(before.encode())
                for batch in rows.batches():
                    sheet.write(batch.encode())
                ending = after.replace("</worksheet>", f"{rows.ignored}</worksheet>")
                sheet.write(f"</sheetData>{ending}".encode())


class _Rows:
    """The sheet's rows as text, in batches."""

    def __init__(self, layout: Layout, styles: Styles) -> None:
        page = self._page = layout.page
        self._layout = layout
        self._styles = styles
        self._letters = letters(len(page.columns))
        self._text = [f'" s="{number}" t="inlineStr"><is><t xml:space="preserve">' for number in styles.text]
        self._chapters = dict(page.chapters)

    @property
    def ignored(self) -> str:
        """No green corners on telephone numbers that are text on purpose."""
        last = HEAD + len(self._page.rows) + len(self._chapters) + 1
        area = f"A{HEAD + 1}:{self._letters[-1]}{last}"
        return f'<ignoredErrors><ignoredError sqref="{area}" numberStoredAsText="1"/></ignoredErrors>'

    def batches(self) -> Iterator[str]:
        parts: list[str] = []
        line = HEAD
        for index, row in enumerate(self._page.rows):
            if title := self._chapters.get(index):
                line += 1
                parts.append(self._merged(line, title, self._styles.chapter, 20))
            line += 1
            parts.append(self._row(line, row, self._layout.heights[index]))
            if len(parts) >= BATCH:
                yield "".join(parts)
                parts.clear()
        for number, (text, height) in enumerate(tail(self._layout), line + 1):
            parts.append(self._merged(number, text, self._styles.tail, height))
        yield "".join(parts)

    def _row(self, line: int, row: tuple[CellValue, ...], height: float) -> str:
        cells = [f'<row r="{line}" ht="{height}">']
        for column, value in enumerate(row):
            cells.append(f'<c r="{self._letters[column]}{line}{self._cell(column, value)}')
        cells.append("</row>")
        return "".join(cells)

    def _cell(self, column: int, value: CellValue) -> str:
        if isinstance(value, str | tuple | bool):
            return self._text_cell(column, plain(value))
        if value is None:
            return f'" s="{self._styles.text[column]}"/>'
        if isinstance(value, date):
            return self._day(column, value)
        return f'" s="{self._styles.number}"><v>{value}</v></c>'

    def _text_cell(self, column: int, text: str) -> str:
        if not text:
            return f'" s="{self._styles.text[column]}"/>'
        if text[0] in PROMPTS:
            start = self._text[column].replace(f's="{self._styles.text[column]}"', f's="{self._styles.prompt[column]}"')
            return f"{start}{markup(text)}</t></is></c>"
        return f"{self._text[column]}{markup(text)}</t></is></c>"

    def _day(self, column: int, value: date) -> str:
        day = value.date() if isinstance(value, datetime) else value
        if day < EARLIEST:
            return f"{self._text[column]}{day.isoformat()}</t></is></c>"
        return f'" s="{self._styles.day}"><v>{(day - EPOCH).days}</v></c>'

    def _merged(self, line: int, text: str, style: int, height: float) -> str:
        cell = f'<c r="A{line}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{markup(text)}</t></is></c>'
        return f'<row r="{line}" ht="{height}" customHeight="1">{cell}</row>'
