"""Columns that say one thing between them, and one that says two; days whose year stands in the title."""

from datetime import date

import pytest

from app.books.sheets.shelf import sheet_named
from app.ledger import bylaws, imports
from app.ledger.imports.cells import read_cell
from tests.ledger.imports.sheets import sheet


def plain(headings, *rows, **more):
    made = imports.tidied(sheet("登记", headings, *rows, **more))
    return made.headings, [cells for _, cells in made.rows]


@pytest.mark.parametrize(
    ("headings", "ticks", "heading", "said"),
    [
        ("代表级别/市 代表级别/县 代表级别/乡", ("", "√", "√"), "代表级别", "县、乡"),
        ("男 女", ("", "√"), "性别", "女"),
        ("办理结果/已解决 办理结果/列入计划 办理结果/留作参考", ("", "√", ""), "结果类别", "列入计划"),
        ("办理结果/A 办理结果/B 办理结果/C", ("", "", "√"), "结果类别", "C"),
        ("处理方式/当场答复 处理方式/转交办理 处理方式/转为建议", ("", "", "是"), "处理方式", "转为建议"),
        ("满意 基本满意 不满意", ("", "√", ""), "满意、基本满意、不满意", "基本满意"),
    ],
)
def test_a_tick_in_one_of_several_columns_is_what_stands_above_it(headings, ticks, heading, said):
    assert plain(f"姓名 {headings} 备注", ("甲", *ticks, "无")) == (("姓名", "备注", heading), [("甲", "无", said)])


def test_two_groups_of_ticks_are_two_columns():
    words = ("满意", "基本满意", "不满意")
    heads = " ".join(f"{over}/{word}" for over in ("对办理态度", "对办理结果") for word in words)
    row = ("路坏", "√", "", "", "", "", "√")
    assert plain(f"问题 {heads}", row) == (("问题", "办理态度", "、".join(words)), [("路坏", "满意", "不满意")])


def test_columns_with_words_in_them_are_no_ticks():
    headings = ("姓名", "男", "女")
    assert plain(" ".join(headings), ("甲", "12", "3"))[0] == headings


def test_year_month_and_day_beside_each_other_are_a_day():
    heads = "接待日期/年 接待日期/月 接待日期/日 来访人"
    assert plain(heads, (2024, 3.0, 5, "甲"), (2024, 12, "31日", "乙")) == (
        ("接待日期", "来访人"),
        [("2024年3月5日", "甲"), ("2024年12月31日", "乙")],
    )
    assert plain("月 日 来访人", (3, 5, "甲"), title="2023年台账")[1] == [("2023年3月5日", "甲")]


def test_a_name_and_its_telephone_in_one_column_are_two():
    rows = (
        ("甲某 13800000001", "路坏"),
        ("乙某13800000002", "灯坏"),
        ("丙某（电话：0373-1234567）", "井坏"),
        ("丁某", "桥坏"),
    )
    headings, said = plain("来访人及电话 问题", *rows)
    assert headings == ("来访人", "联系电话", "问题")
    assert [cells[:2] for cells in said] == [
        ("甲某", "13800000001"),
        ("乙某", "13800000002"),
        ("丙某", "0373-1234567"),
        ("丁某", None),
    ]
    assert plain("来访人/联系电话 问题", ("13800000001", "路坏"))[0] == ("来访人/联系电话", "问题")


def test_days_without_a_year_are_of_the_year_of_the_title_and_it_is_told():
    made = imports.tidied(
        sheet("登记", "日期 问题", ("12月31日", "路坏"), ("3月5日 上午9:30", "灯坏"), title="2023年度台账")
    )
    assert [cells[0] for _, cells in made.rows] == ["2023年12月31日", "2023年3月5日 上午9:30"]
    assert made.notes == ("“登记”表有2处日期没有写年份，按2023年记入。",)
    for title in ("台账", "2023年至2024年台账"):
        assert plain("日期 问题", ("12月31日", "路坏"), title=title)[1] == [("12月31日", "路坏")]


def test_headings_in_the_first_column_are_asked_about(ledger):
    raw = imports.tidied(
        sheet("表", "姓名 新人甲 新人乙", ("性别", "男", "女"), ("电话", "13800000001", "13800000002"))
    )
    assert imports.proposed(ledger, raw).sheet == ""


@pytest.mark.parametrize(
    ("column", "written", "meant"),
    [
        ("难度级别", "大事（专项督办）", "大事"),
        ("来源", "入户走访", "走访选民"),
        ("来源", "电话", "来电"),
        ("来源", "二维码", "扫码"),
        ("来源", "接待日", "接待选民"),
        ("来源", "意见征集箱", "意见箱"),
        ("来源", "村民代表会", "村民代表会"),
    ],
)
def test_choices_are_read_in_other_words(column, written, meant):
    assert read_cell(sheet_named("意见").column(column), written, date(2024, 12, 31)) == meant


def test_a_channel_that_a_method_names_is_left_as_it_is_written(ledger):
    channels = {word for method in bylaws.methods.known(ledger) for word in method.lists.get("来源渠道", ())}
    source = sheet_named("意见").column("来源")
    assert {"码上见代表", "征集二维码"} <= channels
    assert {word for word in channels if read_cell(source, word, date(2024, 12, 31)) != word} == set()


def test_the_letters_of_columns_without_headings_are_no_results():
    assert plain("A B C", ("√", "", ""), ("", "√", ""))[0] == ("A", "B", "C")


def test_what_says_that_somebody_is_a_deputy_is_no_part_of_the_name(ledger):
    names = (
        "示例甲（镇代表）",
        "市代表示例甲",
        "示例甲(县人大代表)",
        "示例甲（驻站）",
        "人大代表：示例甲",
        "示例甲代表",
        "示例甲同志",
    )
    rows = [(str(at), "2024-06-05", "来电", f"路坏{at}", name) for at, name in enumerate(names)]
    roll = sheet("代表", "姓名 代表级别", ("示例甲", "乡"))
    report = imports.import_sheets(ledger, (roll, sheet("意见", "意见编号 日期 来源 内容 接单代表", *rows)))
    assert (report.added, report.refused) == (len(names) + 1, ())
    other = sheet("意见", "意见编号 日期 来源 内容 接单代表", ("9", "2024-06-05", "来电", "灯坏", "市代表示例丁"))
    assert "没有“市代表示例丁”" in imports.import_sheets(ledger, (other,)).refused[0].reason


def test_a_long_text_under_a_heading_of_name_and_telephone_is_looked_at_once():
    long = "示例甲" + " ，" * 15_000
    headings, rows = plain("来访人及电话 反映问题", (long, "路灯坏了"), ("示例乙 13800000000", "路灯坏了"))
    assert headings == ("来访人及电话", "反映问题")
    assert [cells[0] for cells in rows] == [long, "示例乙 13800000000"]
