"""A register as one more sheet beside the figures: its columns and rows, to be read without the program."""

from typing import TYPE_CHECKING, Any

from app.books.page import Printout
from app.exports.cells import fitted, plain
from app.exports.statistics.looks import Looks

if TYPE_CHECKING:
    from openpyxl import Workbook

TITLE_ROW, HEAD = 1, 2
WIDTH = 2.2  # half characters of Excel for a character of print
A4 = 9


def add_list(book: "Workbook", looks: Looks, page: Printout) -> None:
    """Add a page as a sheet of its own: title, headings that repeat, one line a record; what was said stays text."""
    from openpyxl.utils import get_column_letter

    sheet: Any = book.create_sheet(page.title)
    title = sheet.cell(TITLE_ROW, 1, fitted(plain(f"{page.title}　{page.unit}　{page.period}")))
    looks.wear(title, "part")
    sheet.merge_cells(start_row=TITLE_ROW, end_row=TITLE_ROW, start_column=1, end_column=len(page.columns))
    for place, column in enumerate(page.columns, 1):
        looks.wear(sheet.cell(HEAD, place, fitted(plain(column.label))), "heading")
        sheet.column_dimensions[get_column_letter(place)].width = max(8, WIDTH * column.width)
    for line, row in enumerate(page.rows, HEAD + 1):
        for place, value in enumerate(row, 1):
            _put(looks, sheet.cell(line, place), value)
    sheet.freeze_panes, sheet.print_title_rows = f"A{HEAD + 1}", f"{TITLE_ROW}:{HEAD}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = "第&P页 共&N页"


def _put(looks: Looks, cell: Any, value: object) -> None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        cell.value = value
        looks.wear(cell, "number")
        return
    cell.value = fitted(plain(value))
    cell.data_type, cell.number_format = "s", "@"
    looks.wear(cell, "name")
