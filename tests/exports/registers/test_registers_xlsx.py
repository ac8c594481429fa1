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

from app.exports.cells import plain
from app.exports.registers import write_xlsx
from tests.exports.pages import register, texts

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(page, tmp_path: Path):
    write_xlsx(page, tmp_path / "book.xlsx")
    return load_workbook(tmp_path / "book.xlsx").active


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


def test_a_cell_never_exceeds_what_excel_can_open(tmp_path: Path):
    value = written(texts(["字" * 40_000]), tmp_path)["B4"].value
    assert len(value) == 32_767
    assert value.endswith("（太长，全文见台账）")


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
