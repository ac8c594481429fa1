"""The figures of a paper as an Excel file: a sheet of figures with their definitions, then each with its rows."""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from app.books.briefing_figures import BackedFigure
from app.books.charts import Chart
from app.exports.cells import LONGEST, for_whom, plain
from app.files import write_bytes
from app.rules.days import full_day

FIRST = "数字"
UNFIT = re.compile(r"[\[\]:*?/\\']")
LONGEST_NAME = 31  # characters of a sheet's name
THIN = Side(style="thin", color="999999")
EDGE = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEADS = ("序号", "数字", "期间", "范围", "数值", "分子", "分母", "口径", "明细表")
WIDTHS = (6, 24, 30, 26, 10, 10, 10, 60, 24)
ROW_HEADS, ROW_WIDTHS = ("编号或姓名", "日期", "内容", "计数"), (18, 13, 90, 9)
PART_HEAD, PART_WIDTH = "计入分子", 11
GROUP_HEAD, CHART_WIDTHS, RATE_WIDTHS = "组", (30, 28, 28), (30, 28, 9, 9, 28, 9, 9)
PERCENT = "0.00%"
A4, LANDSCAPE = "9", "landscape"


def write_figure_sheets(
    title: str, figures: Sequence[BackedFigure], out: Path, *, profile: str = "", charts: Sequence[Chart] = ()
) -> None:
    """Write the file whole or not at all: dates are dates, numbers numbers, and no text is taken for a formula.

    The numbers of each chart stand on a sheet of their own. `profile` is for whom it is, as every foot says.
    """
    book = Workbook(write_only=True)
    names = [_name(place, figure) for place, figure in enumerate(figures, start=1)]
    _sheet(book, FIRST, HEADS, WIDTHS, _summary(figures, names), above=title)
    for place, chart in enumerate(charts, start=1):
        heads, rows = _chart_table(chart)
        spans = CHART_WIDTHS if len(heads) <= len(CHART_WIDTHS) else RATE_WIDTHS
        _sheet(book, f"图{place}", heads, spans, iter(rows), above=f"{chart.title}　{chart.days}")
    for name, figure in zip(names, figures, strict=True):
        heads = ROW_HEADS if figure.of is None else (*ROW_HEADS, PART_HEAD)
        _sheet(book, name, heads, (*ROW_WIDTHS, PART_WIDTH), _rows(figure), above=f"{figure.label}　{_about(figure)}")
    for sheet in book.worksheets:
        sheet.oddFooter.left.text = for_whom(profile) or None
    content = io.BytesIO()
    book.save(content)
    write_bytes(out, content.getvalue())


def _summary(figures: Sequence[BackedFigure], names: Sequence[str]) -> Iterator[tuple[object, ...]]:
    for place, (figure, name) in enumerate(zip(figures, names, strict=True), start=1):
        value: object = _amount(figure.value)
        if figure.of is not None:
            value = figure.value / figure.of if figure.of else None
        parts = (figure.value, figure.of) if figure.of is not None else (None, None)
        yield place, figure.label, _days(figure), figure.scope, value, *parts, figure.definition, name


def _chart_table(chart: Chart) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """Its groups with the numbers of this year and, where they are drawn, of last year; a rate with its two numbers."""
    rate = any(bar.of is not None for bar in chart.bars)
    days = (chart.days, chart.before) if chart.before else (chart.days,)
    heads = [head for day in days for head in ((day, "分子", "分母") if rate else (day,))]
    rows = []
    for bar in chart.bars:
        pairs = ((bar.value, bar.of), (bar.before, bar.before_of))[: len(days)]
        rows.append((bar.name, *(cell for value, of in pairs for cell in _chart_cells(value, of, rate=rate))))
    return (GROUP_HEAD, *heads), rows + ([(chart.note,)] if chart.note else [])


def _chart_cells(value: int, of: int | None, *, rate: bool) -> tuple[object, ...]:
    return (value / of if of else None, value, of or 0) if rate else (value,)


def _rows(figure: BackedFigure) -> Iterator[tuple[object, ...]]:
    part = figure.of is not None
    for row in figure.rows:
        yield row.record, row.on, row.words, _amount(row.count), *((int(row.within),) if part else ())
    total = sum(row.count for row in figure.rows)
    yield "合计", None, figure.definition, _amount(total), *((figure.value,) if part else ())


def _amount(value: float) -> object:
    """A number that is no rate: 1.5公里 is not 150%."""
    return value if isinstance(value, int) else Decimal(str(value))


def _sheet(
    book: Any, name: str, heads: Sequence[str], widths: Sequence[int], rows: Iterator[tuple[object, ...]], *, above: str
) -> None:
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A3"
    sheet.print_title_rows = "1:2"
    sheet.page_setup.paperSize, sheet.page_setup.orientation = A4, LANDSCAPE
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = "第&P页 共&N页"
    for place, width in enumerate(widths[: len(heads)], start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.append([_cell(sheet, above, bold=True, framed=False)])
    sheet.append([_cell(sheet, head, bold=True) for head in heads])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: Any, value: object, *, bold: bool = False, framed: bool = True) -> Any:
    """A cell; a text stays a text whatever it begins with."""
    words = isinstance(value, str)
    cell = WriteOnlyCell(sheet, plain(value)[:LONGEST] if words else value)
    if words:
        cell.data_type = "s"
        cell.quotePrefix = True
    if isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    if isinstance(value, float):
        cell.number_format = PERCENT
    cell.font = Font(name="宋体", size=11, bold=bold)
    cell.alignment = Alignment(vertical="top", wrap_text=framed and words, horizontal="left" if words else None)
    cell.border = EDGE if framed else Border()
    return cell


def _name(place: int, figure: BackedFigure) -> str:
    groups = (part.partition("：")[2] for part in figure.scope.split("，"))
    words = " ".join((str(place), figure.label.partition("（")[0], *groups)).strip()
    return UNFIT.sub(" ", words)[:LONGEST_NAME]


def _about(figure: BackedFigure) -> str:
    return "　".join(part for part in (_days(figure), figure.scope) if part)


def _days(figure: BackedFigure) -> str:
    return f"{full_day(figure.since)}至{full_day(figure.until)}"
