"""Cells in whatever form they were written, and what cannot be."""

from datetime import date

import pytest

from app.books.sheets.shelf import sheet_named
from app.ledger import activities, cases, deputies, imports
from app.ledger.imports.cells import read_cell
from tests.ledger.imports.sheets import sheet

DEPUTY = "姓名 代表级别 选区 代表证号 联系电话 出生年月"


def deputy(ledger, *cells, headings=DEPUTY):
    report = imports.import_sheets(ledger, (sheet("代表", headings, cells),))
    assert report.refused == ()
    [entry] = deputies.listing(ledger)
    return entry, report


@pytest.mark.parametrize("blank", ["/", "／", "—", "——", "-", "－", "无", " - "])
def test_a_stroke_where_a_cell_may_be_empty_is_empty(ledger, blank):
    entry, _ = deputy(ledger, "示例甲", "乡", blank, blank, blank, blank)
    assert (entry.seats[0].constituency, entry.seats[0].certificate, entry.phone, entry.born) == ("", "", "", "")


def test_a_stroke_in_a_number_that_may_be_empty_names_nothing(ledger):
    headings = "意见编号 上级编号 活动编号 日期 来源 内容 接单代表 保密 答复日期"
    rows = sheet("意见", headings, ("O1", "—", "/", "2024-06-05", "来电", "路坏", "无", "/", "-"))
    assert imports.import_sheets(ledger, (rows,)).refused == ()
    assert cases.find(ledger, "O1").parent_id is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("县级", ("县",)),
        ("乡镇", ("乡",)),
        ("镇", ("乡",)),
        ("县人大代表", ("县",)),
        ("市、县", ("市", "县")),
        ("乡镇人大代表，县人大代表", ("乡", "县")),
        ("县乡两级", ("县", "乡")),
        ("区", ("县",)),
        ("全国人大代表", ("全国",)),
    ],
)
def test_a_level_is_read_however_it_was_written(ledger, written, meant):
    entry, _ = deputy(ledger, "示例甲", written, headings="姓名 代表级别")
    assert tuple(seat.level for seat in entry.seats) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("示例甲（女）", ("示例甲", "女", "")),
        ("示例甲(回族)", ("示例甲", "", "回族")),
        ("示 例 甲", ("示例甲", "", "")),
        ("阿里・示例", ("阿里·示例", "", "")),
        ("阿里•示例", ("阿里·示例", "", "")),
        ("⽰例甲", ("示例甲", "", "")),
        ("示例Ａ", ("示例A", "", "")),
    ],
)
def test_a_name_is_read_as_it_is_known(ledger, written, meant):
    entry, _ = deputy(ledger, written, "乡", headings="姓名 代表级别")
    assert (entry.name, entry.gender, entry.ethnicity) == meant
    named = sheet("活动", "活动编号 日期 类型 参加代表", ("A1", "2024-06-05", "视察", written))
    assert imports.import_sheets(ledger, (named,)).refused == ()


def test_names_parted_by_blanks_alone_are_several(ledger):
    people = sheet("代表", "姓名 代表级别", ("示例甲", "乡"), ("示例乙", "乡"))
    came = sheet("活动", "活动编号 日期 类型 参加代表", ("A1", "2024-06-05", "视察", "示例甲　示例乙"))
    assert imports.import_sheets(ledger, (people, came)).refused == ()
    assert len(activities.get(ledger, activities.listing(ledger)[0].id).draft.attendance) == 2


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (13800000001, "13800000001"),
        (13800000001.0, "13800000001"),
        ("１３８００００００04", "13800000004"),
        ("138 0000 0005", "13800000005"),
        ("'13800000006", "13800000006"),
        ("0371-66668888", "0371-66668888"),
        ("13800000001 13900000002", "13800000001、13900000002"),
    ],
)
def test_a_telephone_number_is_read_as_it_is_dialled(ledger, written, meant):
    entry, report = deputy(ledger, "示例甲", "乡", None, None, written, None)
    assert (entry.phone, report.notes) == (meant, ())


@pytest.mark.parametrize(
    ("column", "written", "words"),
    [("联系电话", "1.38E+10", "科学计数法"), ("出生年月", "1875-03", "不像"), ("出生年月", "2020-03", "不像")],
)
def test_what_cannot_be_is_asked_about_beside_the_row(ledger, column, written, words):
    _, report = deputy(ledger, "示例甲", "乡", written, headings=f"姓名 代表级别 {column}")
    assert [words in note and "第2行" in note for note in report.notes] == [True]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (45448.6875, date(2024, 6, 5)),
        ("2024-06-05T09:30:00+08:00", date(2024, 6, 5)),
        ("2024-06-05 上午9:30", date(2024, 6, 5)),
        ("2024年6月5日下午", date(2024, 6, 5)),
        ("２０２４年６月５日", date(2024, 6, 5)),
    ],
)
def test_a_day_is_read_whatever_stands_behind_it(ledger, written, meant):
    rows = sheet("意见", "意见编号 日期 来源 内容", ("O1", written, "来电", "路坏"))
    assert imports.import_sheets(ledger, (rows,)).refused == ()
    assert cases.find(ledger, "O1").raised_on == meant


@pytest.mark.parametrize(
    ("column", "written"),
    [
        ("日期", "2024-09-21"),
        ("日期", "1900-01-10"),
        ("答复日期", "2025-01-01"),
        ("销号日期", "1948-12-31"),
    ],
)
def test_a_fact_to_come_or_of_another_age_is_refused(ledger, column, written):
    cells = {"意见编号": "O1", "日期": "2024-06-05", "来源": "来电", "内容": "路坏", "承办单位": "交通所"} | {
        column: written
    }
    report = imports.preview(ledger, (sheet("意见", " ".join(cells), tuple(cells.values())),))
    assert [(each.row, each.column) for each in report.refused] == [(2, column)]


def test_a_due_day_may_lie_ahead(ledger):
    cells = {
        "意见编号": "O1",
        "日期": "2024-09-05",
        "来源": "来电",
        "内容": "路坏",
        "承办单位": "交通所",
        "应办结日期": "2025-01-05",
    }
    assert imports.import_sheets(ledger, (sheet("意见", " ".join(cells), tuple(cells.values())),)).refused == ()
    assert cases.find(ledger, "O1").due_on == date(2025, 1, 5)


@pytest.mark.parametrize(
    ("answered", "secret", "meant"),
    [
        ("已答复", "公开", (True, False)),
        ("是，已答复", "不公开", (True, True)),
        ("/", "—", (False, False)),
        ("☑是□否", "无", (True, False)),
    ],
)
def test_yes_and_no_are_read_in_the_words_of_their_column(ledger, answered, secret, meant):
    rows = sheet(
        "意见", "意见编号 日期 来源 内容 现场答复 保密", ("O1", "2024-06-05", "来电", "路坏", answered, secret)
    )
    assert imports.import_sheets(ledger, (rows,)).refused == ()
    entry = cases.find(ledger, "O1")
    assert (entry.route is not None, entry.confidential) == meant


@pytest.mark.parametrize(
    ("sheet", "column", "written", "meant"),
    [
        ("意见", "结果评价", "非常满意", "满意"),
        ("意见", "办理态度", "比较满意", "基本满意"),
        ("建议", "结果评价", "很不满意", "不满意"),
        ("意见", "结果类别", "已解决", "A"),
        ("意见", "结果类别", "Ａ类", "A"),
        ("建议", "结果类别", "列入计划", "B"),
        ("建议", "结果类别", "留作参考", "C"),
        ("意见", "处理方式", "转办", "转交办理"),
        ("意见", "处理方式", "现场答复", "当场答复"),
        ("代表", "性别", "女性", "女"),
    ],
)
def test_a_choice_is_read_in_other_words_for_it(sheet, column, written, meant):
    cell = sheet_named(sheet).column(column)
    assert read_cell(cell, written, date(2024, 12, 31)) == meant


def test_a_word_that_may_mean_two_things_is_asked_about():
    cell = sheet_named("意见").column("结果评价")
    with pytest.raises(ValueError, match="没有“一般”这一项"):
        read_cell(cell, "一般", date(2024, 12, 31))
