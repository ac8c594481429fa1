"""The sheet that a book's rows are streamed into: title, head, styles, print set-up, and what stands below."""

import io
import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from app.books.page import Printout, ValueKind
from app.exports.cells import fitted, for_whom, plain
from app.exports.registers.xlsx_layout import Layout, parts
from app.rules.days import BLANK_DAY

if TYPE_CHECKING:
    from openpyxl import Workbook

HEAD = 3  # rows above the first entry: title, unit and period, headings
BODY, BLACK = "宋体", "黑体"
CENTRED = {ValueKind.DATE, ValueKind.NUMBER, ValueKind.YES_NO, ValueKind.CHOICE}
SHORT = 8  # full-width characters of a text that stands centred
FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
LONGEST_NAME = 31
TOTALS, NOTES = "合计：", "说明："
TITLES = 2  # columns repeated where a book is several pages wide
SIGNED = 30.0  # points of the line that is signed
LEFT_MARGIN, MARGIN = 0.8, 0.5  # inches; the left one is where the book is bound


@dataclass(frozen=True, slots=True)
class Styles:
    """Numbers of the cell styles: a text by column, the same when it starts with = + - @, then one each."""

    text: tuple[int, ...]
    prompt: tuple[int, ...]
    number: int
    day: int
    chapter: int
    tail: int


def empty(layout: Layout) -> tuple[bytes, Styles]:
    """The workbook without its rows, and the numbers of the styles that they will wear."""
    from openpyxl import Workbook

    page = layout.page
    book = Workbook()
    sheet = book.active
    sheet.title = FORBIDDEN.sub("", page.title)[:LONGEST_NAME] or "登记簿"
    styles = _styles(book, page)
    _head(sheet, page)
    _print(sheet, layout)
    _merge(sheet, layout)
    book.properties.creator = "六簿"
    book.properties.title = plain(page.title)
    book.properties.identifier = page.seal or None
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), styles


def tail(layout: Layout) -> tuple[tuple[str, float], ...]:
    """What stands under the table, with its height: totals, notes, and the line that is signed."""
    page = layout.page
    notes = [
        f"{label if number == 0 else '　' * len(label)}{note}"
        for label, some in ((TOTALS, page.totals), (NOTES, page.notes))
        for number, note in enumerate(some)
    ]
    pieces = [piece for note in notes for piece in parts(note, layout.total - 2)]
    signers = "　　　　".join(f"{signer}：＿＿＿＿＿＿" for signer in page.signers)
    signed = f"{signers}　　　　日期：{BLANK_DAY}"
    below = [(piece, layout.height(piece)) for piece in pieces]
    return (*below, (signed, max(layout.height(signed), SIGNED)))


def letters(count: int) -> list[str]:
    """A, B, … AA: the names of the first columns."""
    from openpyxl.utils import get_column_letter

    return [get_column_letter(number) for number in range(1, count + 1)]


def _head(sheet: Any, page: Printout) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    last = len(page.columns)
    texts = {(1, 1): page.title, (2, 1): page.unit and f"单位：{page.unit}"}
    texts[2, _half(last) + 1] = page.period and f"期间：{page.period}"
    for (row, column), text in texts.items():
        cell = sheet.cell(row, column)
        cell.value = fitted(plain(text))
        cell.data_type = "s"
        cell.font = Font(name=BLACK if row == 1 else BODY, size=18 if row == 1 else 11, bold=row == 1)
        side = "center" if row == 1 else "left" if column == 1 else "right"
        cell.alignment = Alignment(horizontal=side, vertical="center")
    for number, label in enumerate((column.label for column in page.columns), 1):
        cell = sheet.cell(HEAD, number, fitted(plain(label)))
        cell.data_type = "s"
        cell.font = Font(name=BLACK, size=10, bold=True)
        cell.fill = PatternFill("solid", fgColor="EDEDED")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.border = _border()
    for row, height in ((1, 34), (2, 20), (HEAD, 32)):
        sheet.row_dimensions[row].height = height


def _print(sheet: Any, layout: Layout) -> None:
    names = letters(len(layout.widths))
    last = names[-1]
    for letter, width in zip(names, layout.widths, strict=True):
        sheet.column_dimensions[letter].width = round(width, 2)
    sheet.freeze_panes = f"A{HEAD + 1}"
    sheet.print_title_rows = f"1:{HEAD}"
    if layout.across > 1:
        sheet.print_title_cols = f"A:{names[min(len(names), TITLES) - 1]}"
    sheet.print_area = f"A1:{last}{_last(layout)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = layout.paper
    sheet.page_setup.fitToWidth = layout.across
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_options.horizontalCentered = True
    sheet.page_margins.left = LEFT_MARGIN
    sheet.page_margins.right = sheet.page_margins.top = MARGIN
    sheet.page_margins.bottom = 0.6
    sheet.page_margins.header = sheet.page_margins.footer = 0.3
    sheet.oddFooter.center.text = "第&P页 共&N页"
    sheet.oddFooter.left.text = for_whom(layout.page.profile) or None


def _merge(sheet: Any, layout: Layout) -> None:
    """Titles, chapters and what stands below, each across the table."""
    from openpyxl.worksheet.pagebreak import Break

    page = layout.page
    last = len(page.columns)
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=last)
    for first, end in ((1, _half(last)), (_half(last) + 1, last)):
        if end > first:
            sheet.merge_cells(start_row=2, end_row=2, start_column=first, end_column=end)
    across = [HEAD + 1 + first + number for number, (first, _) in enumerate(page.chapters)]
    for row in across[1:]:
        sheet.row_breaks.append(Break(id=row - 1))
    below = len(tail(layout))
    across += range(_last(layout) - below + 1, _last(layout) + 1)
    for row in across:
        # the range only: the cells themselves come with the streamed rows
        sheet.merged_cells.add(f"A{row}:{letters(last)[-1]}{row}")


def _styles(book: "Workbook", page: Printout) -> Styles:
    """Each style put on a cell of a sheet that is thrown away: openpyxl numbers it, the number stays."""
    from openpyxl.styles import Alignment, Border, Font

    scratch = book.create_sheet("样式")
    places = count(1)

    def style(
        alignment: Alignment,
        number_format: str = "General",
        *,
        prompt: bool = False,
        name: str = BODY,
        ruled: bool = True,
    ) -> int:
        cell: Any = scratch.cell(1, next(places))  # a cell of its own: openpyxl keeps the array it numbers
        cell.font = Font(name=name, size=10, bold=name == BLACK)
        cell.alignment = alignment
        cell.number_format = number_format
        cell.quotePrefix = prompt
        cell.border = _border() if ruled else Border()
        return int(cell.style_id)

    middle = Alignment(horizontal="center", vertical="top", wrap_text=True)
    left = Alignment(horizontal="left", vertical="top", wrap_text=True)
    across = Alignment(horizontal="left", vertical="center", wrap_text=True)
    sides = [middle if column.kind in CENTRED or column.width < SHORT else left for column in page.columns]
    styles = Styles(
        text=tuple(style(side, "@") for side in sides),
        prompt=tuple(style(side, "@", prompt=True) for side in sides),
        number=style(middle),
        day=style(middle, "yyyy-mm-dd"),
        chapter=style(across, name=BLACK),
        tail=style(across, ruled=False),
    )
    book.remove(scratch)
    return styles


def _border() -> Any:
    from openpyxl.styles import Border, Side

    thin = Side("thin", color="000000")
    return Border(left=thin, right=thin, top=thin, bottom=thin)


def _half(columns: int) -> int:
    return max(columns // 2, 1)


def _last(layout: Layout) -> int:
    return HEAD + len(layout.page.rows) + len(layout.page.chapters) + len(tail(layout))
