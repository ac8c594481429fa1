"""The import workbook: written, read back, and refused when it was built to do harm."""

import contextlib
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from app.books.sheets.shelf import SHEETS
from app.books.workbook import ErrorCell, RawSheet, Reads
from app.errors import LedgerError
from app.exports.workbooks import budget, guard, write_template
from app.exports.workbooks.file import write_sheets
from app.exports.workbooks.template import parsed

SEARCHED = 10.0  # seconds of work, however busy the machine is


def rewritten(source: Path, out: Path, **parts: bytes) -> Path:
    """The same package with some parts replaced: sheet for the first worksheet, strings, styles."""
    names = {"sheet": "xl/worksheets/sheet1.xml", "styles": "xl/styles.xml", "book": "xl/workbook.xml"}
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            key = next((key for key, name in names.items() if name == part), "")
            new.writestr(part, parts.get(key, old.read(part)))
    return out


def sheet_xml(rows: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<?xml version="1.0"?><worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    book = Workbook()
    book.active.append(["意见编号", "内容"])
    book.save(tmp_path / "blank.xlsx")
    return tmp_path / "blank.xlsx"


def test_the_template_has_every_sheet_and_column_that_is_declared(tmp_path: Path):
    write_template(tmp_path / "t.xlsx")
    sheets = parsed(tmp_path / "t.xlsx")
    assert [(sheet.name, sheet.headings) for sheet in sheets] == [
        (sheet.name, tuple(cell.label for cell in sheet.columns)) for sheet in SHEETS
    ]


def test_every_column_of_the_template_has_a_comment_and_every_choice_a_drop_down(tmp_path: Path):
    write_template(tmp_path / "t.xlsx")
    book = load_workbook(tmp_path / "t.xlsx")
    for sheet in SHEETS:
        page = book[sheet.name]
        ranges = {str(rule.sqref): rule for rule in page.data_validations.dataValidation}
        for head, cell in zip(page[1], sheet.columns, strict=True):
            assert head.comment is not None
            assert head.comment.text
            listed = (cell.choices or cell.reads is Reads.YES_NO) and cell.reads is not Reads.CHOICES
            rule = ranges.get(f"{head.column_letter}2:{head.column_letter}5000")
            assert bool(rule) == bool(listed)
            if rule:
                assert len(rule.formula1) <= 255
        assert page.freeze_panes == "B2"


def test_phone_numbers_and_certificates_are_text_columns(tmp_path: Path):
    write_template(tmp_path / "t.xlsx")
    page = load_workbook(tmp_path / "t.xlsx")["代表"]
    formats = {head.value: page.column_dimensions[head.column_letter].number_format for head in page[1]}
    assert formats["联系电话"] == "@"
    assert formats["代表证号"] == "@"
    assert formats["当选日期"] == "yyyy-mm-dd"


def test_rows_written_are_read_back_as_they_were(tmp_path: Path):
    rows = (
        (2, ("001", date(2024, 6, 5), "=1+1", ("示例甲", "示例乙"), True, "03710000")),
        (3, ("002", date(2024, 6, 6), "-x<y>z & 一\n二", (), None, "+86")),
    )
    headings = ("意见编号", "日期", "内容", "协办单位", "保密", "联系电话")
    write_sheets([RawSheet("意见", headings, rows)], tmp_path / "w.xlsx")
    (sheet,) = parsed(tmp_path / "w.xlsx")
    assert sheet.rows == (
        (2, ("001", date(2024, 6, 5), "=1+1", "示例甲、示例乙", "是", "03710000")),
        (3, ("002", date(2024, 6, 6), "-x<y>z & 一\n二", None, None, "+86")),
    )


def test_control_characters_are_left_out_when_written(tmp_path: Path):
    write_sheets([RawSheet("意见", ("内容",), ((2, ("路\x07灯\x0b坏\ud800了",)),))], tmp_path / "w.xlsx")
    assert parsed(tmp_path / "w.xlsx")[0].rows == ((2, ("路灯坏了",)),)


def test_headings_are_found_below_a_title_and_cleaned(tmp_path: Path):
    book = Workbook()
    page = book.active
    page.title = "意见"
    page.append(["太平镇 2024 年意见台账"])
    page.append([])
    page.append(["制表：示例甲", None, "2024-12-31"])
    page.append(["意见编号*", " 日 期 ", "内容（必填）", "多出的一列"])
    page.append(["001", date(2024, 6, 5), "　路灯坏了 ", 3.0])
    page.append([None, None])
    page.append(["002", "2024.6.6", "桥_x000D_断了", 2.5])
    book.save(tmp_path / "w.xlsx")
    (sheet,) = parsed(tmp_path / "w.xlsx")
    assert sheet.headings == ("意见编号", "日期", "内容", "多出的一列")
    assert sheet.rows == (
        (5, ("001", date(2024, 6, 5), "路灯坏了", 3)),
        (7, ("002", "2024.6.6", "桥\n断了", 2.5)),
    )


def test_a_sheet_of_unknown_headings_starts_at_its_first_full_row(tmp_path: Path):
    book = Workbook()
    book.active.append(["台账"])
    book.active.append(["甲列", "乙列"])
    book.active.append(["1", "2"])
    book.create_sheet("空")
    book.save(tmp_path / "w.xlsx")
    (sheet,) = parsed(tmp_path / "w.xlsx")
    assert (sheet.headings, sheet.rows) == (("甲列", "乙列"), ((3, ("1", "2")),))


def test_data_beside_the_headings_stays_in_sight(tmp_path: Path):
    book = Workbook()
    book.active.append(["意见编号", "内容"])
    book.active.append(["001", "路灯坏了", None, "旁边写的"])
    book.save(tmp_path / "w.xlsx")
    (sheet,) = parsed(tmp_path / "w.xlsx")
    assert sheet.headings == ("意见编号", "内容", "D")
    assert sheet.rows == ((2, ("001", "路灯坏了", "旁边写的")),)


def test_data_under_no_heading_keep_their_columns_until_there_are_too_many(tmp_path: Path):
    book = Workbook()
    book.active.append(["意见编号", "内容"])
    book.active.append(["001", "路灯坏了", "甲", None, "乙"])
    wide = book.create_sheet("宽")
    wide.append(["意见编号", "内容"])
    wide.append(["001", "路灯坏了", *range(1, 22)])
    book.save(tmp_path / "w.xlsx")
    few, many = parsed(tmp_path / "w.xlsx")
    assert (few.headings[2:], few.rows[0][1][2:]) == (("C", "E"), ("甲", "乙"))
    assert (many.headings[2:], many.rows[0][1][2:]) == (("（第3列起没有标题）",), (1,))


def test_errors_and_formulas_without_a_result_are_marked(tmp_path: Path, blank: Path):
    cells = '<c r="A2" t="e"><v>#REF!</v></c><c r="B2"><f>1+1</f><v></v></c><c r="C2"><f>1+1</f><v>2</v></c>'
    head = '<row r="1">' + "".join(f'<c r="{c}1" t="inlineStr"><is><t>列{c}</t></is></c>' for c in "ABC") + "</row>"
    path = rewritten(blank, tmp_path / "f.xlsx", sheet=sheet_xml(f'{head}<row r="2">{cells}</row>'))
    (sheet,) = parsed(path)
    assert sheet.rows == ((2, ("#REF!", "公式没有结果", 2)),)
    assert [isinstance(value, ErrorCell) for value in sheet.rows[0][1]] == [True, True, False]


def test_a_formula_that_answered_with_nothing_is_an_empty_cell(tmp_path: Path, blank: Path):
    cells = '<c r="A2" t="str"><f>IF(1,"","")</f><v></v></c><c r="B2"><v>1</v></c>'
    head = '<row r="1">' + "".join(f'<c r="{c}1" t="inlineStr"><is><t>列{c}</t></is></c>' for c in "AB") + "</row>"
    path = rewritten(blank, tmp_path / "f.xlsx", sheet=sheet_xml(f'{head}<row r="2">{cells}</row>'))
    assert parsed(path)[0].rows == ((2, (None, 1)),)


def refused(path: Path) -> str:
    started = time.process_time()
    with pytest.raises(LedgerError) as caught:
        parsed(path)
    assert time.process_time() - started < SEARCHED
    assert path.name in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "不是"),
        (b"hello", "不是"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "旧版"),
        (b"PK\x03\x04" + bytes(100), "损坏"),
    ],
)
def test_what_is_no_workbook_is_refused_in_words(tmp_path: Path, content: bytes, word: str):
    (tmp_path / "a.xlsx").write_bytes(content)
    assert word in refused(tmp_path / "a.xlsx")


def test_a_missing_file_is_named(tmp_path: Path):
    assert "找不到" in refused(tmp_path / "没有.xlsx")


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as package:
        package.writestr("readme.txt", "x")
    assert "不是" in refused(tmp_path / "a.xlsx")


def test_a_file_over_twenty_megabytes_is_refused(tmp_path: Path):
    with (tmp_path / "a.xlsx").open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(guard.LARGEST + 1)
    assert "20 MB" in refused(tmp_path / "a.xlsx")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, blank: Path):
    bomb = sheet_xml('<row r="1"><c r="A1" t="inlineStr"><is><t>' + "a" * (210 << 20) + "</t></is></c></row>")
    assert "没有读取" in refused(rewritten(blank, tmp_path / "b.xlsx", sheet=bomb))


def test_a_part_that_was_squeezed_two_hundred_times_is_refused(tmp_path: Path, blank: Path):
    bomb = sheet_xml('<row r="1"><c r="A1" t="inlineStr"><is><t>' + "a" * (5 << 20) + "</t></is></c></row>")
    assert "压缩" in refused(rewritten(blank, tmp_path / "b.xlsx", sheet=bomb))


def test_entities_that_swell_are_refused(tmp_path: Path, blank: Path):
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "哈哈">{entities}]>'.encode() + sheet_xml("<row><c><v>&e9;</v></c></row>")[21:]
    assert "没有读取" in refused(rewritten(blank, tmp_path / "b.xlsx", sheet=bomb))
    assert "没有读取" in refused(rewritten(blank, tmp_path / "c.xlsx", book=bomb))


def test_another_encoding_cannot_hide_an_entity(tmp_path: Path, blank: Path):
    hidden = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x><worksheet/>'.encode("utf-16")
    assert "没有读取" in refused(rewritten(blank, tmp_path / "b.xlsx", sheet=hidden))


def test_a_cell_at_the_far_corner_neither_hangs_nor_swells(tmp_path: Path, blank: Path):
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>意见编号</t></is></c></row>'
    rows += '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    path = rewritten(blank, tmp_path / "far.xlsx", sheet=sheet_xml(rows))
    started = time.process_time()
    (sheet,) = parsed(path)
    assert time.process_time() - started < SEARCHED
    assert sheet.rows == ((1048576, (None, 1)),)


def test_rows_that_each_reach_the_last_column_run_out_of_budget(tmp_path: Path, blank: Path):
    rows = "".join(f'<row r="{n}"><c r="XFD{n}"><v>{n * 7919 % 10007}</v></c></row>' for n in range(1, 5000))
    assert "散得太开" in refused(rewritten(blank, tmp_path / "wide.xlsx", sheet=sheet_xml(rows)))


def test_more_than_a_million_cells_are_refused(tmp_path: Path, blank: Path):
    cells = "".join(f"<c><v>{n * 7919 % 1000003}</v></c>" for n in range(1000))
    rows = "".join(f'<row r="{n}">{cells}</row>' for n in range(1, 1002))
    assert "100 万" in refused(rewritten(blank, tmp_path / "many.xlsx", sheet=sheet_xml(rows)))


def test_styles_without_end_are_refused(tmp_path: Path, blank: Path):
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xfs = "".join(f'<xf numFmtId="{n * 7919 % 100003}"/>' for n in range(500_000))
    styles = f'<styleSheet xmlns="{space}"><cellXfs>{xfs}</cellXfs></styleSheet>'.encode()
    assert "格式" in refused(rewritten(blank, tmp_path / "styles.xlsx", styles=styles))


def test_merged_cells_without_end_are_refused(tmp_path: Path, blank: Path):
    ranges = "".join(f'<mergeCell ref="A{n * 7919 % 100003}:B{n}"/>' for n in range(310_000))
    sheet = sheet_xml("").replace(b"</worksheet>", f"<mergeCells>{ranges}</mergeCells></worksheet>".encode())
    assert "格式" in refused(rewritten(blank, tmp_path / "merged.xlsx", sheet=sheet))


def test_more_rows_than_a_sheet_has_are_refused(tmp_path: Path, blank: Path):
    rows = "".join(f'<row r="{n}" ht="{n * 7919 % 10007}"/>' for n in range(1, guard.ROWS + 3))
    assert "行数" in refused(rewritten(blank, tmp_path / "rows.xlsx", sheet=sheet_xml(rows)))


@pytest.mark.limit(60)
def test_a_row_far_below_the_last_is_refused(tmp_path: Path, blank: Path):
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2000000000"><c r="A2000000000"><v>1</v></c></row>'
    assert f"第 {guard.ROWS} 行" in refused(rewritten(blank, tmp_path / "far.xlsx", sheet=sheet_xml(rows)))


@pytest.mark.limit(60)
@pytest.mark.parametrize(
    "written",
    [
        "<!--" + "<c x" * 100_000 + "-->",
        "<!--<c>" + "<f " * 100_000 + "-->",
        "<!--<c><f></f>" + " " * 100_000 + "x-->",
        "<!--" + "<c></c" * 100_000 + "-->",
        "<!--<c>" + "<f>" * 100_000 + "-->",
        '<!--<c t="str" ' + 't="st ' * 100_000 + "-->",
    ],
    ids=["cells", "formulas", "blanks", "ends", "texts", "attributes"],
)
def test_what_looks_like_cells_without_end_is_read_in_one_sweep(tmp_path: Path, blank: Path, written: str):
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>意见编号</t></is></c></row>'
    path = rewritten(blank, tmp_path / "c.xlsx", sheet=sheet_xml(written + row))
    started = time.process_time()
    assert [sheet.headings for sheet in parsed(path)] == [("意见编号",)]
    assert time.process_time() - started < SEARCHED / 5


@pytest.mark.limit(60)
def test_headings_of_brackets_without_end_are_read_in_one_sweep(tmp_path: Path):
    words = ("".join(f"（{chr(0x4E00 + n * each % 20_000)}" for each in range(16_000)) + "）" for n in range(1, 21))
    write_sheets([RawSheet("意见", tuple(words), ())], tmp_path / "h.xlsx")
    started = time.process_time()
    (sheet,) = parsed(tmp_path / "h.xlsx")
    assert time.process_time() - started < SEARCHED / 5
    assert {len(heading) for heading in sheet.headings} == {100}


def test_more_filled_rows_than_are_read_are_refused(tmp_path: Path, blank: Path, monkeypatch):
    monkeypatch.setattr(budget, "FILLED", 1_000)
    cell = '<c t="inlineStr"><is><t>路灯</t></is></c>'
    rows = "".join(f'<row ht="{n * 7919 % 10007}">{cell}</row>' for n in range(budget.FILLED + 1))
    assert "超过 1000 行" in refused(rewritten(blank, tmp_path / "rows.xlsx", sheet=sheet_xml(rows)))


def test_a_cell_longer_than_any_is_cut_and_more_text_than_is_read_is_refused(tmp_path: Path, monkeypatch):
    text = "".join(chr(0x4E00 + n * n % 20_000) for n in range(50_000))
    write_sheets([RawSheet("意见", ("内容",), ((2, ("短",)),))], tmp_path / "s.xlsx")
    cell = f'<row r="2"><c t="inlineStr"><is><t>{text}</t></is></c></row>'
    head = '<row r="1"><c t="inlineStr"><is><t>内容</t></is></c></row>'
    path = rewritten(tmp_path / "s.xlsx", tmp_path / "l.xlsx", sheet=sheet_xml(head + cell))
    assert parsed(path)[0].rows == ((2, (text[:32_767],)),)
    monkeypatch.setattr(budget, "TEXT", 30_000)
    assert "超过 3 万字" in refused(path)


def test_rows_that_only_have_a_format_are_not_counted(tmp_path: Path, blank: Path, monkeypatch):
    monkeypatch.setattr(budget, "FILLED", 1_000)
    rows = "".join(f'<row ht="{n * 7919 % 10007}"><c s="0"/></row>' for n in range(budget.FILLED + 1))
    row = '<row><c t="inlineStr"><is><t>意见编号</t></is></c></row>'
    (sheet,) = parsed(rewritten(blank, tmp_path / "rows.xlsx", sheet=sheet_xml(row + rows)))
    assert sheet.headings == ("意见编号",)


def test_more_headings_than_are_read_are_refused(tmp_path: Path):
    write_sheets([RawSheet("意见", tuple(f"栏{n}" for n in range(budget.HEADINGS + 1)), ())], tmp_path / "h.xlsx")
    assert "2000 栏" in refused(tmp_path / "h.xlsx")


def test_truncated_and_flipped_workbooks_are_refused_or_read(tmp_path: Path):
    write_template(tmp_path / "t.xlsx")
    whole = (tmp_path / "t.xlsx").read_bytes()
    for number in range(40):
        broken = bytearray(whole[: len(whole) - number * 97] if number % 2 else whole)
        broken[number * 311 % len(broken)] ^= 1 << number % 8
        (tmp_path / "b.xlsx").write_bytes(broken)
        with contextlib.suppress(LedgerError):
            parsed(tmp_path / "b.xlsx")
