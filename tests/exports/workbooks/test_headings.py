"""Where the table of somebody else's sheet begins, what was merged, and tables that are no .xlsx."""

import zipfile
from datetime import date

import pytest
from docx import Document
from openpyxl import Workbook

from app.errors import LedgerError
from app.exports.workbooks import read_workbook
from app.exports.workbooks.template import parsed

REGISTER = (
    ("示例镇代表接待选民登记台账",),
    ("序号", "接待时间", "来访群众", None, "反映问题", "办理情况"),
    (None, None, "姓名", "住址", None, "承办单位", "办理结果"),
    (1, "2024.6.5", "示例甲", "示例村", "示例路坑洼", "示例局", "已修补"),
)
MERGED = ("A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:G2")
JOINED = ("序号", "接待时间", "来访群众/姓名", "来访群众/住址", "反映问题", "办理情况/承办单位", "办理情况/办理结果")


def saved(path, rows, merged=(), name="Sheet1"):
    book = Workbook()
    sheet = book.active
    sheet.title = name
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(path)
    return path


def only(path):
    (sheet,) = parsed(path)
    return sheet


def test_headings_on_two_rows_are_joined_under_a_title(tmp_path):
    sheet = only(saved(tmp_path / "a.xlsx", REGISTER, MERGED))
    assert sheet.headings == JOINED
    assert (sheet.heading_row, sheet.title) == (2, "示例镇代表接待选民登记台账")
    assert [number for number, _ in sheet.rows] == [4]


def test_they_are_joined_as_well_where_nobody_merged_the_cells(tmp_path):
    rows = (
        ("日期", "来访群众", None, "反映问题"),
        (None, "姓名", "住址", None),
        ("2024-6-5", "示例甲", "示例村", "灯"),
    )
    assert only(saved(tmp_path / "a.xlsx", rows)).headings == ("日期", "来访群众/姓名", "来访群众/住址", "反映问题")


@pytest.mark.parametrize(
    "above",
    [("填报单位：示例镇", None, None, "时间：2024年6月"), ("示例镇", None, None, "2024年6月5日")],
    ids=["captions", "a day"],
)
def test_a_line_about_the_whole_table_is_no_heading(tmp_path, above):
    rows = (above, ("日期", "姓名", "住址", "反映问题"), ("2024-6-5", "示例甲", "示例村", "灯"))
    sheet = only(saved(tmp_path / "a.xlsx", rows, ("A1:C1",)))
    assert sheet.headings == ("日期", "姓名", "住址", "反映问题")
    assert sheet.heading_row == 2


def test_a_row_of_words_below_the_headings_is_not_joined_to_them(tmp_path):
    rows = (("姓名", "性别", "备注"), ("示例甲", "男", None), ("示例乙", None, "请假"))
    sheet = only(saved(tmp_path / "a.xlsx", rows))
    assert (sheet.headings, len(sheet.rows)) == (("姓名", "性别", "备注"), 2)


def test_a_first_row_of_days_and_numbers_is_no_heading(tmp_path):
    rows = (("示例甲", "410000197005060011", 13800000001), ("示例乙", "410000198111200022", 13800000002))
    sheet = only(saved(tmp_path / "a.xlsx", rows))
    assert (sheet.headings, sheet.heading_row, len(sheet.rows)) == (("", "", ""), 0, 2)


def test_what_was_merged_over_several_rows_stands_in_each_but_no_count_is_doubled(tmp_path):
    rows = (("日期", "接待人次", "内容"), (date(2024, 6, 5), 3, "路"), (None, None, "灯"), (date(2024, 6, 9), 1, "渠"))
    sheet = only(saved(tmp_path / "a.xlsx", rows, ("A2:A3", "B2:B3")))
    assert sheet.rows == (
        (2, (date(2024, 6, 5), 3, "路")),
        (3, (date(2024, 6, 5), None, "灯")),
        (4, (date(2024, 6, 9), 1, "渠")),
    )


def test_a_row_that_is_one_word_across_the_table_is_told_apart(tmp_path):
    rows = (("姓名", "性别", "选区"), ("第一选区",), ("示例甲", "男", "一"), ("示例乙", "女", "一"))
    assert only(saved(tmp_path / "a.xlsx", rows, ("A2:C2",))).bands == (2,)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030", "utf-16"])
def test_a_table_of_text_is_read_whatever_its_letters_are(tmp_path, encoding):
    path = tmp_path / "六月接待.csv"
    path.write_text('登记日期,来访人,反映问题\n2024-06-05,示例甲,"路,坏了"\n', encoding=encoding)
    (sheet,) = read_workbook(path)
    assert sheet.name == "六月接待"
    assert sheet.headings == ("登记日期", "来访人", "反映问题")
    assert sheet.rows == ((2, ("2024-06-05", "示例甲", "路,坏了")),)


def test_a_table_of_text_parted_by_tabs_is_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("日期\t反映问题\n2024-06-05\t路，坏了\n", encoding="utf-8")
    assert only(path).rows == ((2, ("2024-06-05", "路，坏了")),)


@pytest.mark.parametrize("sign", ",;\t；")
def test_the_commas_of_long_sentences_part_no_cells(tmp_path, sign):
    path = tmp_path / "a.csv"
    matters = [f"路坏了，{'灯也不亮，' * many}请修" for many in (3, 0, 6)]
    lines = [("日期", "来访人", "反映问题"), *(("2024-06-05", "示例甲", matter) for matter in matters)]
    path.write_text("".join(sign.join(line) + "\n" for line in lines), encoding="utf-8")
    assert [row[2] for _, row in only(path).rows] == matters


def test_a_quote_that_is_never_closed_is_one_sentence(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('日期,内容\n2024-06-05,"路\n', encoding="utf-8")
    with pytest.raises(LedgerError, match=r"^“a\.csv”里有一处引号没有配对"):
        read_workbook(path)


def test_a_word_document_is_told_what_to_do_with_it(tmp_path):
    Document().save(str(tmp_path / "台账.docx"))
    (tmp_path / "台账.docx").rename(tmp_path / "台账.xlsx")
    with pytest.raises(LedgerError, match="是 Word 文档，请把里面的表格复制到"):
        read_workbook(tmp_path / "台账.xlsx")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("台账.doc", "是 Word 文档"),
        ("台账.wps", "是 Word 文档"),
        ("台账.xls", "是旧版 .xls"),
        ("台账.et", "是旧版 .xls"),
    ],
)
def test_an_old_file_is_told_what_it_is_and_what_to_do_with_it(tmp_path, name, says):
    (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0" + bytes(4096))
    with pytest.raises(LedgerError, match=f"^“{name}”{says}.*再导入。$"):
        read_workbook(tmp_path / name)


def test_a_workbook_of_the_strict_kind_is_read_like_any_other(tmp_path):
    usual, strict = saved(tmp_path / "a.xlsx", REGISTER, MERGED), tmp_path / "b.xlsx"
    with zipfile.ZipFile(usual) as package, zipfile.ZipFile(strict, "w") as other:
        for name in package.namelist():
            words = package.read(name).decode()
            words = words.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            words = words.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            other.writestr(name, words)
    assert only(strict) == only(usual)


@pytest.mark.parametrize(
    "rows",
    [
        [("示例甲", "410000197005060011", "13800000001")],
        [(1, "示例甲", "男"), (2, "示例乙", "女")],
        [("1", "示例甲"), ("2", "示例乙")],
        [("示例甲", "汉族", "示例村"), ("示例乙", "汉族", "示例二村")],
        [("示例甲", "男"), ("示例乙", "女")],
    ],
    ids=["one row", "counts", "counts as words", "a word again", "a sex"],
)
def test_nobody_becomes_a_heading(tmp_path, rows):
    sheet = only(saved(tmp_path / "a.xlsx", rows))
    assert (set(sheet.headings), sheet.heading_row, len(sheet.rows)) == ({""}, 0, len(rows))


@pytest.mark.parametrize(
    "rows", [[("称呼", "住处"), ("示例甲", "示例村")], [("称呼", "住处"), ("示例甲", "示例村"), ("称呼", "住处")], [("男", "女"), (3, 2)]]
)  # fmt: skip
def test_words_that_no_row_below_says_are_headings(tmp_path, rows):
    assert only(saved(tmp_path / "a.xlsx", rows)).headings == rows[0]


HEADINGS = ("日期", "来访人", "电话", "反映问题", "承办单位")
ENTRY = ("2024-06-05", "示例甲", "13800000001", "示例路坑洼", "示例局")


@pytest.mark.parametrize("line", [("{}、本表由各站填写。",), ("{}、要求", "如实登记")])
def test_headings_below_a_long_preface_are_reached(tmp_path, line):
    preface = [tuple(part.format(at) for part in line) for at in range(1, 46)]
    sheet = only(saved(tmp_path / "a.xlsx", (("说明",), *preface, HEADINGS, ENTRY)))
    assert (sheet.headings, sheet.heading_row, len(sheet.rows)) == (HEADINGS, 47, 1)


def test_three_rows_of_headings_are_joined_though_nobody_merged_them_and_the_middle_one_says_nothing_known(tmp_path):
    rows = (
        ("序号", "日期", "来访人", None, "反映问题", "办理", None),
        (None, None, "身份栏", "联络栏", None, "去向栏", None),
        (None, None, "姓名", "电话", None, "承办单位", "交办日期"),
        (1, "2024-06-05", "示例甲", "13800000001", "示例路坑洼", "示例局", "2024-06-06"),
    )
    sheet = only(saved(tmp_path / "a.xlsx", rows))
    assert (sheet.headings[:2], sheet.headings[4], sheet.heading_row) == (("序号", "日期"), "反映问题", 1)
    assert [heading.rpartition("/")[2] for heading in sheet.headings[2:4]] == ["姓名", "电话"]


def test_a_heading_may_go_on_in_the_row_below_it(tmp_path):
    rows = (("接待", "来访人", "联系", "反映", "承办"), ("日期", "姓名", "电话", "问题", "单位"), ENTRY)
    sheet = only(saved(tmp_path / "a.xlsx", rows))
    assert sheet.headings == ("接待/日期", "来访人/姓名", "联系/电话", "反映/问题", "承办/单位")
    hints = (("必填", "必填", "选填", "必填", "选填"), HEADINGS, ENTRY)
    assert only(saved(tmp_path / "b.xlsx", hints)).headings == HEADINGS


def test_choices_below_a_known_heading_are_headings(tmp_path):
    rows = (("日期", "来访人", "反映问题", "满意度", None, None), (None, None, None, "满意", "基本满意", "不满意"))
    sheet = only(saved(tmp_path / "a.xlsx", (*rows, ("2024-06-05", "示例甲", "路坏", None, "√", None))))
    assert sheet.headings == ("日期", "来访人", "反映问题", "满意度/满意", "满意度/基本满意", "满意度/不满意")


def test_digits_that_a_program_keeps_as_words_are_read_without_its_signs(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('日期,电话\n2024-06-05,="13800000001"\n', encoding="utf-8")
    assert only(path).rows[0][1] == ("2024-06-05", "13800000001")


def test_a_table_below_another_is_a_sheet_of_its_own_under_its_title(tmp_path):
    roll = (("二、代表名单",), ("姓名", "性别", "电话"), ("示例甲", "男", "13800000009"))
    rows = (("一、接待登记",), HEADINGS, ENTRY, *roll)
    first, second = parsed(saved(tmp_path / "a.xlsx", rows))
    assert (first.name, first.headings, [number for number, _ in first.rows]) == ("Sheet1", HEADINGS, [3])
    assert (second.name, second.title, second.headings) == ("Sheet1（第2张表）", "二、代表名单", roll[1])
    assert (second.heading_row, [number for number, _ in second.rows]) == (5, [6])


def test_headings_said_again_begin_no_other_table(tmp_path):
    again = (*HEADINGS[:3], "反映内容", *HEADINGS[4:])
    sheet = only(saved(tmp_path / "a.xlsx", (HEADINGS, ENTRY, again, ENTRY, ("姓名", "电话"), ENTRY)))
    assert len(sheet.rows) == 5


def test_known_headings_of_which_one_was_merged_across_go_on_below_it(tmp_path):
    rows = (("日期", "反映人", "问题", "办理结果"), (None, None, None, "已解决", "列入计划", "留作参考"),
            ("2024-03-05", "甲某", "路坏", "√"))  # fmt: skip
    raw = only(saved(tmp_path / "a.xlsx", rows, ("D1:F1", "A1:A2", "B1:B2", "C1:C2")))
    assert raw.headings[3:] == ("办理结果/已解决", "办理结果/列入计划", "办理结果/留作参考")
    assert [number for number, _ in raw.rows] == [3]
