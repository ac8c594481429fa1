"""The import workbook written: empty as a template with drop-downs and comments, or filled from rows."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.books.sheets.shelf import SHEETS, sheet_named
from app.books.workbook import Heading, RawSheet, Reads, WorkbookSheet
from app.exports.cells import fitted, plain
from app.files import write_bytes

if TYPE_CHECKING:
    from openpyxl import Workbook

ROWS = 5_000  # so far down the drop-downs reach
FORMATS = {Reads.DATE: "yyyy-mm-dd", Reads.COUNT: "0", Reads.DECIMAL: "General"}
WIDTHS = {Reads.DATE: 12, Reads.COUNT: 9, Reads.YES_NO: 9, Reads.CHOICE: 12, Reads.NAMES: 24, Reads.TIMES: 13}
LONG = {"内容", "活动情况", "答复内容", "办理结果", "任务", "事项", "标题", "地址", "单位及职务"}


def write_template(out: Path) -> None:
    """The empty import workbook: a sheet for each book, drop-downs, one comment per column, a frozen head."""
    write_sheets([RawSheet(sheet.name, tuple(cell.label for cell in sheet.columns), ()) for sheet in SHEETS], out)


def write_sheets(sheets: Iterable[RawSheet], out: Path) -> None:
    """Rows as an import workbook; a sheet or heading that the template does not know is written as plain text."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for raw in sheets:
        _write(book, raw)
    built = io.BytesIO()  # a full disk would leave openpyxl's own writers half open
    book.save(built)
    write_bytes(out, built.getvalue())


def _write(book: "Workbook", raw: RawSheet) -> None:
    sheet = book.create_sheet(raw.name)
    known = sheet_named(raw.name) or WorkbookSheet(raw.name, (), ())
    columns = [known.column(heading) or Heading(heading, Reads.TEXT) for heading in raw.headings]
    sheet.freeze_panes = "B2"
    sheet.sheet_view.showGridLines = True
    for letter, cell in zip(_letters(), columns, strict=False):
        dimension = sheet.column_dimensions[letter]
        dimension.width = _width(cell)
        dimension.number_format = FORMATS.get(cell.reads, "@")
        _validate(sheet, cell, letter)
    sheet.append([_head(sheet, cell) for cell in columns])
    styled = [_styled(sheet, cell) for cell in columns]
    for _, row in raw.rows:
        sheet.append([_filled(cell, value) for cell, value in zip(styled, row, strict=False)])


def _head(sheet: Any, cell: Heading) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    head = WriteOnlyCell(sheet, cell.label)
    head.font = Font(name="宋体", size=11, bold=True, color="B4282D" if cell.required else "1F2328")
    head.fill = PatternFill("solid", fgColor="F1EEE8")
    head.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    head.border = Border(bottom=Side("thin", color="1F2328"))
    if note := comment(cell):
        head.comment = Comment(note, "六簿", height=90, width=240)
    return head


def comment(cell: Heading) -> str:
    """What the template says of a column."""
    parts = ["必填。" if cell.required else "选填。"] if cell.note else []
    parts += [f"{cell.note}。"] if cell.note else []
    if cell.choices:
        parts.append(f"可填：{'、'.join(cell.choices)}{'，也可写别的' if cell.open else ''}。")
    return "".join(parts)


def _validate(sheet: Any, cell: Heading, letter: str) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = ("是", "否") if cell.reads is Reads.YES_NO else cell.choices
    if not choices or cell.reads is Reads.CHOICES:  # several choices in one cell cannot be picked from a list
        return
    rule = DataValidation(
        type="list", formula1=f'"{",".join(choices)}"', allow_blank=True, showErrorMessage=not cell.open,
        errorTitle="不在列表中", error=f"“{cell.label}”请从下拉列表中选。",
    )  # fmt: skip
    rule.add(f"{letter}2:{letter}{ROWS}")
    sheet.data_validations.append(rule)


def _styled(sheet: Any, cell: Heading) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    styled = WriteOnlyCell(sheet)
    styled.number_format = FORMATS.get(cell.reads, "@")
    styled.alignment = Alignment(vertical="top", wrap_text=cell.label in LONG or cell.reads is Reads.NAMES)
    return styled


def _filled(styled: Any, value: object) -> Any:
    """The column's style with this value; what a person said stays text, whatever it starts with."""
    from copy import copy

    if value is None:
        return None
    cell = copy(styled)
    number = isinstance(value, int | float | date) and not isinstance(value, bool)
    cell.value = value if number else fitted(plain(value))
    if not number:
        cell.data_type = "s"
        cell.quotePrefix = cell.value[:1] in {"=", "+", "-", "@"}
    elif isinstance(value, date) and cell.number_format == "@":
        cell.number_format = "yyyy-mm-dd"
    return cell


def _width(cell: Heading) -> float:
    usual = 40 if cell.label in LONG else WIDTHS.get(cell.reads, 14)
    return max(usual, 2 * len(cell.label) + 3)


def _letters() -> Sequence[str]:
    from openpyxl.utils import get_column_letter

    return [get_column_letter(number) for number in range(1, 201)]
