"""Two readers, one reading: what calamine makes of a workbook is what openpyxl does, and what it cannot is left to it."""

import os
import sys
from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart
from openpyxl.worksheet.worksheet import Worksheet

from app.books.workbook import ErrorCell, RawSheet
from app.errors import LedgerError
from app.exports.workbooks import read_workbook, reading, swift
from app.exports.workbooks.file import write_sheets
from app.exports.workbooks.template import parsed, parsed_with_care
from tests.exports.workbooks.test_workbook import rewritten, sheet_xml

SAMPLES = sorted(Path("resources/sample").rglob("*.xlsx"))


def crashes(path, progress):
    os.abort()


def saved(path: Path, *rows: list[object]) -> Worksheet:
    sheet = Workbook().active
    for row in rows:
        sheet.append(row)
    sheet.parent.save(path)
    return sheet


@pytest.fixture
def untouched(monkeypatch):
    """The slow reader is not asked."""

    def asked(*_: object) -> None:
        raise AssertionError("openpyxl was asked")

    monkeypatch.setattr("app.exports.workbooks.template._careful", asked)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_both_readers_say_the_same_of_every_sample(path: Path, monkeypatch):
    carefully = parsed_with_care(path)
    monkeypatch.setattr("app.exports.workbooks.template._careful", lambda *_: ())
    assert parsed(path) == carefully
    assert carefully


def test_both_readers_say_the_same_of_a_workbook_that_is_dressed(tmp_path: Path):
    book = Workbook()
    sheet = book.active
    sheet.title = " 接待 登记 "
    for row in (["", "示例镇接待登记"], [], ["", "日期", "姓名", "说明", "时刻", "次数"]):
        sheet.append(row)
    sheet.append(["", date(2024, 6, 5), "示例甲", "第一行\n 第二行 ", time(9, 30), 3])
    sheet.append(["", None, "示例乙", True, None, 0.25])
    sheet.merge_cells("B4:B5")
    sheet.add_chart(BarChart(), "H2")
    book.create_chartsheet("图表").add_chart(BarChart())
    hidden = book.create_sheet("收起")
    hidden.sheet_state = "hidden"
    hidden["C3"] = "意见编号"
    hidden["C4"] = 12
    book.create_sheet("空白")
    path = tmp_path / "w.xlsx"
    book.save(path)
    assert parsed(path) == parsed_with_care(path)
    assert [sheet.name for sheet in parsed(path)] == ["接待 登记", "收起"]


def test_the_usual_workbook_is_read_without_openpyxl(tmp_path: Path, untouched):
    saved(tmp_path / "w.xlsx", ["意见编号", "内容"], ["Y1", "路灯坏了"])
    (sheet,) = parsed(tmp_path / "w.xlsx")
    assert sheet.rows == ((2, ("Y1", "路灯坏了")),)


def test_the_seal_of_a_ledger_that_printed_the_workbook_is_read(tmp_path: Path, untouched):
    for maker, seal in (("六簿", "a1&b2"), ("别的程序", "")):
        book = Workbook()
        book.active.append(["意见编号", "内容"])
        book.active.append(["Y1", "路灯坏了"])
        book.properties.creator, book.properties.identifier = maker, "a1&b2"
        book.save(tmp_path / "w.xlsx")
        assert [sheet.printed for sheet in parsed(tmp_path / "w.xlsx")] == [seal]


def test_a_day_in_a_chinese_format_of_excel_is_a_day(tmp_path: Path, untouched):
    """Formats 27 to 36 and 50 to 58 are dates of East Asian editions (ECMA-376, part 1, 18.8.30)."""
    saved(tmp_path / "blank.xlsx", ["日期"])
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    styles = f'<styleSheet xmlns="{space}"><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>'
    rows = '<row r="1"><c r="A1" t="str"><v>日期</v></c></row><row r="2"><c r="A2" s="1"><v>45448</v></c></row>'
    path = rewritten(tmp_path / "blank.xlsx", tmp_path / "w.xlsx", sheet=sheet_xml(rows), styles=styles.encode())
    assert parsed(path)[0].rows == ((2, (date(2024, 6, 5),)),)


def test_an_error_is_never_taken_for_an_empty_cell(tmp_path: Path):
    saved(tmp_path / "w.xlsx", ["意见编号", "内容"], ["Y1", "#N/A"])
    assert not swift.fits(tmp_path / "w.xlsx")
    assert parsed(tmp_path / "w.xlsx")[0].rows == ((2, ("Y1", ErrorCell("#N/A"))),)


def test_a_sheet_that_breaks_off_is_refused_and_not_read_to_there(tmp_path: Path):
    saved(tmp_path / "blank.xlsx", ["意见编号"])
    row = '<row r="{0}"><c r="A{0}" t="str"><v>Y{0}</v></c></row>'
    broken = sheet_xml("".join(map(row.format, (1, 2, 3)))).partition(b'<row r="3">')[0]
    path = rewritten(tmp_path / "blank.xlsx", tmp_path / "w.xlsx", sheet=broken)
    assert not swift.fits(path)
    with pytest.raises(LedgerError, match="读不懂"):
        parsed(path)


def test_what_calamine_cannot_make_out_is_left_to_openpyxl(tmp_path: Path):
    saved(tmp_path / "blank.xlsx", ["意见编号"])
    rows = '<row r="1"><c r="A1" t="str"><v>意见编号</v></c></row><row r="2"><c r="A2" t="text"><v>Y1</v></c></row>'
    path = rewritten(tmp_path / "blank.xlsx", tmp_path / "w.xlsx", sheet=sheet_xml(rows))
    with pytest.raises(swift.BeyondError):
        list(swift.sheets(path))
    assert parsed(path)[0].rows == ((2, ("Y1",)),)


def test_where_calamine_cannot_be_loaded_openpyxl_reads(tmp_path: Path, monkeypatch):
    write_sheets([RawSheet("意见", ("意见编号",), ((2, ("Y1",)),))], tmp_path / "w.xlsx")
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    assert [sheet.rows for sheet in parsed(tmp_path / "w.xlsx")] == [((2, ("Y1",)),)]


def test_a_workbook_of_which_the_swift_reader_dies_is_read_again_with_care(tmp_path: Path, monkeypatch):
    write_sheets([RawSheet("意见", ("意见编号",), ((2, ("Y1",)),))], tmp_path / "w.xlsx")
    monkeypatch.setattr(reading, "WAYS", (crashes, parsed_with_care))
    assert [sheet.rows for sheet in read_workbook(tmp_path / "w.xlsx")] == [((2, ("Y1",)),)]
