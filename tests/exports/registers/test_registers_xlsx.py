"""Books as Excel: what a secretary would hand in, and nothing that Excel would take for a formula."""

import unicodedata
import zipfile
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from app.books.book import Book
from app.books.page import Column, ValueKind
from app.books.shelf import BOOKS
from app.exports.cells import plain
from app.exports.registers import write_xlsx
from tests.exports.pages import entry, register, texts

ROOM = {9: 841.89 - 1.3 * 72, 8: 1190.55 - 1.3 * 72}  # points between the margins of a landscape page
SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(page, tmp_path: Path):
    write_xlsx(page, tmp_path / "book.xlsx")
    return load_workbook(tmp_path / "book.xlsx").active


def table(sheet):
    """The rows between the head and what stands under the table."""
    rows = list(sheet.iter_rows(min_row=4))
    return rows[: next(at for at, row in enumerate(rows) if str(row[0].value).startswith("说明"))]


def long_row(said: str):
    """An entry whose matter is `said`."""
    return (*entry(0)[:7], said, *entry(0)[8:])


def long_value(column: Column):
    """A value that wants all the room its column may take."""
    given = {ValueKind.DATE: date(2024, 12, 31), ValueKind.NUMBER: 100, ValueKind.YES_NO: True}
    return given.get(column.kind, "字" * 200)


def halves(text: str) -> int:
    return sum(1 if each.isascii() else 2 for each in text)


def scale(sheet) -> float:
    """How much smaller the sheet is printed, fitted to one page, a digit being seven pixels wide."""
    across = sum(
        sheet.column_dimensions[letter].width for letter in map(get_column_letter, range(1, sheet.max_column + 1))
    )
    return min(ROOM[int(sheet.page_setup.paperSize)] / (across * 7 * 0.75), 1.0)


def test_the_sheet_has_title_unit_period_head_notes_and_signers(tmp_path: Path):
    sheet = written(register(3), tmp_path)
    assert sheet["A1"].value == "接待选民簿"
    assert sheet["A2"].value == "单位：示例县示例镇人大主席团"
    assert sheet["G2"].value == "期间：2024年1月1日至2024年12月31日"
    assert [cell.value for cell in sheet[3]][:3] == ["序号", "编号", "日期"]
    assert [sheet.cell(row, 1).value[:4] for row in (7, 8, 9)] == ["说明：要", "　　　办", "填表人："]
    assert "审核人：" in sheet["A9"].value
    assert "日期：" in sheet["A9"].value
    assert {"A1:M1", "A2:F2", "G2:M2", "A7:M7", "A9:M9"} <= {str(area) for area in sheet.merged_cells.ranges}


def test_dates_stay_dates_numbers_numbers_and_telephones_text(tmp_path: Path):
    sheet = written(register(4), tmp_path)
    row = [cell.value for cell in sheet[5]]
    assert row[0] == 2
    assert row[2] == datetime(2024, 1, 3)
    assert sheet["C5"].number_format == "yyyy-mm-dd"
    assert row[4] == "示例乙甲、示例丙乙"
    assert row[7] == "00000000001"
    assert row[9] == 1
    assert sheet["J5"].data_type == "n"
    assert [sheet.cell(4, 11).value, sheet.cell(5, 11).value] == ["是", "否"]
    assert sheet["L4"].value is None


def test_the_print_set_up_is_a4_landscape_one_page_wide_with_repeated_head(tmp_path: Path):
    sheet = written(register(30), tmp_path)
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$3"
    assert sheet.print_area == "'接待选民簿'!$A$1:$M$36"
    assert sheet.freeze_panes == "A4"
    assert sheet.oddFooter.center.text == "第&P页 共&N页"
    assert sheet["H10"].border.left.style == "thin"
    assert sheet["I10"].alignment.wrap_text


@pytest.mark.parametrize("text", ["=1+1", "+86", "-5", "@here", '=HYPERLINK("x")', "{=1}"])
def test_what_a_person_said_is_never_a_formula(tmp_path: Path, text: str):
    cell = written(texts([text]), tmp_path)["B4"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.quotePrefix or text[0] not in "=+-@"


def test_control_characters_are_gone_and_lines_stay(tmp_path: Path):
    assert written(texts(["路\x07灯\x0b坏\ud800\r\n了\x00"]), tmp_path)["B4"].value == "路灯坏\n了"


@pytest.mark.parametrize("length", [420, 2_000, 40_000])
def test_a_long_text_goes_on_in_further_rows_and_is_whole(tmp_path: Path, length: int):
    said = "".join(chr(0x4E00 + at % 5000) + "。" * (at % 37 == 0) for at in range(length))
    sheet = written(register(1, rows=[long_row(said)]), tmp_path)
    rows = table(sheet)
    assert "".join(row[8].value or "" for row in rows) == said
    assert [row[0].value for row in rows] == [1, *["续"] * (len(rows) - 1)]
    assert [row[1].value for row in rows] == ["2024-接-0001", *[None] * (len(rows) - 1)]
    assert all(row[0].border.left.style == "thin" for row in rows)


@pytest.mark.parametrize(
    "said", ["字" * 2_000, "短句。\n" * 300, "word " * 900, "，".join("一二三四五六七八九" * 20) * 3]
)
def test_no_row_is_higher_than_excel_shows_and_every_line_has_its_room(tmp_path: Path, said: str):
    sheet = written(register(1, rows=[long_row(said)]), tmp_path)
    room = int(sheet.column_dimensions["I"].width - 1.5)
    for row in table(sheet):
        height = sheet.row_dimensions[row[0].row].height
        lines = sum(-(-halves(line) // room) or 1 for line in (row[8].value or "").split("\n"))
        assert 14 * lines + 4 <= height <= 409


def test_a_part_ends_with_a_sentence_where_one_is_near(tmp_path: Path):
    sheet = written(register(1, rows=[long_row("路灯不亮。" * 200)]), tmp_path)
    assert {(row[8].value or "")[-1] for row in table(sheet)} == {"。"}


def test_chapters_stay_at_their_rows_behind_a_long_one(tmp_path: Path):
    rows = [long_row("字" * 1_500), entry(1)]
    sheet = written(register(2, rows=rows, chapters=((0, "示例甲"), (1, "示例乙"))), tmp_path)
    first = [sheet.cell(row, 1).value for row in range(4, sheet.max_row + 1)]
    assert first[first.index("示例乙") + 1] == 1
    assert first.index("示例乙") > 3
    assert f"A{4 + first.index('示例乙')}:M{4 + first.index('示例乙')}" in {
        str(each) for each in sheet.merged_cells.ranges
    }


def test_texts_stand_at_the_top_of_their_cells(tmp_path: Path):
    sheet = written(register(4), tmp_path)
    assert {cell.alignment.vertical for row in sheet["A4:M7"] for cell in row} == {"top"}


@pytest.mark.parametrize("book", BOOKS.values(), ids=lambda book: book.name)
def test_no_book_is_printed_smaller_than_eight_points(tmp_path: Path, book: Book):
    said = tuple(long_value(column) for column in book.columns)
    sheet = written(register(1, columns=book.columns, rows=[said]), tmp_path)
    assert scale(sheet) * 10 >= 8
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)


def test_a_table_too_wide_for_any_paper_stands_on_several_with_its_first_columns(tmp_path: Path):
    columns = tuple(Column(f"c{at}", "考评项目（10）", ValueKind.NUMBER, 3) for at in range(40))
    sheet = written(register(1, columns=columns, rows=[tuple(range(40))]), tmp_path)
    assert sheet.page_setup.fitToWidth > 1
    assert scale(sheet) * sheet.page_setup.fitToWidth * 10 >= 8
    assert sheet.print_title_cols == "$A:$B"


def test_a_column_that_holds_nothing_leaves_its_room_to_the_texts(tmp_path: Path):
    columns = (Column("a", "备注", ValueKind.LONG, 16), Column("b", "内容", ValueKind.LONG, 16))
    sheet = written(register(1, columns=columns, rows=[("", "字" * 60)]), tmp_path)
    assert sheet.column_dimensions["B"].width <= 6
    assert sheet.column_dimensions["C"].width > 60


def test_a_note_longer_than_the_table_is_wide_has_the_lines_it_needs(tmp_path: Path):
    sheet = written(register(2, notes=("口径：" + "字" * 400,)), tmp_path)
    width = sum(sheet.column_dimensions[letter].width for letter in "ABCDEFGHIJKLM")
    assert sheet.row_dimensions[6].height >= 14 * (406 * 2 / width)


def test_a_text_that_looks_like_an_escape_is_kept(tmp_path: Path):
    write_xlsx(texts(["a_x000D_b"]), tmp_path / "book.xlsx")
    with zipfile.ZipFile(tmp_path / "book.xlsx") as package:
        assert "a_x005F_x000D_b" in package.read("xl/worksheets/sheet1.xml").decode()


def test_each_chapter_has_its_line_and_begins_a_page(tmp_path: Path):
    sheet = written(register(5, chapters=((0, "示例甲"), (3, "示例乙"))), tmp_path)
    assert [sheet.cell(row, 1).value for row in range(4, 11)] == ["示例甲", 1, 2, 3, "示例乙", 1, 2]
    assert [point.id for point in sheet.row_breaks.brk] == [7]


def test_days_before_excel_began_to_count_are_text(tmp_path: Path):
    assert written(texts([date(1899, 5, 4)]), tmp_path)["B4"].value == "1899-05-04"


def test_an_empty_book_and_an_odd_title_open(tmp_path: Path):
    sheet = written(register(0, title="接待/选民*簿[2024]:?" + "长" * 40), tmp_path)
    assert len(sheet.title) == 31
    assert sheet["A4"].value.startswith("说明")


def test_the_package_is_whole_and_its_rows_in_order(tmp_path: Path):
    write_xlsx(register(1200), tmp_path / "book.xlsx")
    with zipfile.ZipFile(tmp_path / "book.xlsx") as package:
        assert package.testzip() is None
        rows = ET.fromstring(package.read("xl/worksheets/sheet1.xml")).iter(f"{SPACE}row")
        assert [int(row.get("r")) for row in rows] == list(range(1, 1207))


@given(text=st.text(st.characters(), max_size=60).filter(lambda text: "_x" not in text))
def test_any_text_comes_back_but_for_control_characters(tmp_path_factory, text: str):
    value = written(texts([text]), tmp_path_factory.mktemp("x"))["B4"].value or ""
    gone = set(text.replace("\r\n", "\n").replace("\r", "\n")) - set(value)
    assert value == plain(text)
    assert all(unicodedata.category(each) in {"Cc", "Cs", "Cn"} for each in gone)
