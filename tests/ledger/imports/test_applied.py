"""A foreign sheet as the template would have it: its columns, the values for all rows, the numbers that are made."""

from datetime import date, datetime

import pytest

from app.books.workbook import RawSheet
from app.ledger import imports
from app.ledger.imports import Mapped, apply, lacking, unread
from tests import ledgers
from tests.ledger.imports.sheets import sheet

READ = {"日子": "日期", "谁": "反映人", "何事": "内容"}


def visits(*rows, **more):
    return sheet("来访", "日子 谁 何事 传真", *rows, **more)


def numbers(raw):
    return [cells[0] for _, cells in apply(raw, Mapped("意见", READ)).rows]


def test_columns_stand_where_the_sheet_had_them_and_rows_keep_their_numbers():
    raw = RawSheet("来访", ("谁", "传真", "日子"), ((7, ("样例甲", "1", "2024-06-05")), (9, ("样例乙",))), printed="印", notes=("前话",))  # fmt: skip
    made = apply(raw, Mapped("意见", {"日子": "日期", "谁": "反映人"}, {"来源": "来电"}))
    assert made.name == "意见"
    assert made.headings == ("意见编号", "反映人", "日期", "来源")
    assert [(at, cells[1:]) for at, cells in made.rows] == [
        (7, ("样例甲", "2024-06-05", "来电")),
        (9, ("样例乙", None, "来电")),
    ]
    assert (made.source, made.printed) == ("来访", "印")
    assert made.notes == (
        "前话",
        "“来访”表有1栏没有对应的栏目，没有导入：传真。",
        "“来访”表没有“来源”一栏，每一行都按“来电”记入。",
    )


def test_a_sheet_that_is_called_as_ours_has_no_other_source():
    assert apply(sheet("意见", "日子", ("2024-06-05",)), Mapped("意见", {"日子": "日期"})).source == ""


def test_rows_with_nothing_that_is_imported_are_left_out():
    made = apply(
        visits((None, " ", None, "123"), ("2024-06-05", None, None, None)), Mapped("意见", READ, {"来源": "来电"})
    )
    assert [at for at, _ in made.rows] == [3]


def test_a_value_for_all_rows_fills_what_a_row_leaves_empty_and_no_other():
    raw = sheet("来访", "日子 渠道", ("2024-06-05", "来信"), ("2024-06-06", " "), ("2024-06-07",))
    made = apply(raw, Mapped("意见", {"日子": "日期", "渠道": "来源"}, {"来源": " 来电 ", "类别": " "}))
    assert made.headings == ("意见编号", "日期", "来源")
    assert [cells[2] for _, cells in made.rows] == ["来信", "来电", "来电"]
    assert made.notes == ()


def test_a_number_tells_what_tells_rows_apart_and_the_same_every_time():
    one, two = ("2024-06-05", "样例甲", "路坏", None), ("2024-06-05", "样例甲", "灯坏", None)
    first, second = numbers(visits(one, two))
    assert first != second
    assert all(len(each) == len("外-0123456789") and each.startswith("外-") for each in (first, second))
    written = [("2024年6月5日", " 样例甲 ", "路坏", "9"), (date(2024, 6, 5), "样例甲", "路坏", None), (datetime(2024, 6, 5), "样例甲", "路坏")]  # fmt: skip
    for row in written:
        assert numbers(visits(row)) == [first]
    for row in (("2024-06-06", *one[1:]), (one[0], "样例乙", *one[2:])):
        assert numbers(visits(row)) != [first]


def test_rows_that_say_the_same_are_numbered_in_their_order():
    row = ("2024-06-05", "样例甲", "路坏", None)
    first, second, third = numbers(visits(row, row, row))
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_a_number_that_stands_there_is_kept_and_one_that_lacks_is_made():
    raw = sheet("来访", "号 日子", ("7", "2024-06-05"), (" ", "2024-06-06"), (None, "2024-06-06"))
    made = apply(raw, Mapped("意见", {"号": "意见编号", "日子": "日期"}))
    assert made.headings == ("意见编号", "日期")
    first, second, third = (cells[0] for _, cells in made.rows)
    assert (first, second[:2], third) == ("7", "外-", f"{second}-2")


def test_a_sheet_without_numbers_gets_none():
    made = apply(sheet("站", "站名", ("东站",)), Mapped("联络站", {"站名": "名称"}))
    assert (made.headings, made.rows) == (("名称",), ((2, ("东站",)),))


def test_the_same_words_of_two_sheets_make_two_numbers():
    raw = sheet("表", "标题", ("修路",))
    one = apply(raw, Mapped("建议", {"标题": "标题"})).rows[0][1][0]
    two = apply(raw, Mapped("专项", {"标题": "任务"})).rows[0][1][0]
    assert one != two


def test_headings_with_something_below_them_that_is_not_imported_are_named():
    raw = sheet("来访", "日子 谁 传真 网址 B", ("2024-06-05", "样例甲", "1", None, "x"), ("2024-06-05", None, " ", ""))
    mapped = Mapped("意见", {"日子": "日期"})
    assert unread(raw, mapped) == ("谁", "传真", "B")
    assert apply(raw, mapped).notes == ("“来访”表有3栏没有对应的栏目，没有导入：谁、传真、B列。",)
    assert unread(raw, Mapped("意见", dict.fromkeys(raw.headings, "内容"))) == ()


@pytest.mark.parametrize(
    ("name", "columns", "needed"),
    [
        ("意见", {}, ("日期", "来源", "内容")),
        ("建议", {}, ("标题", "领衔代表", "提出日期")),
        ("活动", {}, ("日期", "类型")),
        ("专项", {}, ("专项名称", "任务")),
        ("联络站", {"甲": "名称"}, ("类型",)),
        ("履职", {"甲": "事项"}, ("日期", "代表", "履职类别")),
    ],
)
def test_what_every_row_needs_is_asked_for_but_a_number_that_can_be_made(name, columns, needed):
    assert lacking(Mapped(name, columns)) == needed


@pytest.mark.parametrize(("code", "level"), [("410725", "县"), ("410725104", "乡")])
def test_deputies_of_whom_no_level_is_written_are_the_units_own(tmp_path, code, level):
    ledger = ledgers.opened(
        tmp_path / "簿.liubu", lambda: datetime(2024, 9, 20, 9), **ledgers.TAIPING | {"unit_code": code}
    )
    raw = sheet("花名册", "姓名 选区", ("示例甲", "东"))
    assert imports.proposed(ledger, raw).fixed == {"代表级别": level}
    assert imports.with_sheet(ledger, raw, "代表").fixed == {"代表级别": level}
    assert imports.proposed(ledger, sheet("花名册", "姓名 级别", ("示例甲", "市"))).fixed == {}
    titled = sheet("示例市人大代表名单", "姓名 选区", ("示例甲", "东"))
    assert imports.proposed(ledger, titled).fixed == {"代表级别": "市"}
    ledger.close()


def test_a_decision_is_remembered_by_the_headings_whatever_their_marks(ledger):
    raw = sheet("来访", "日子* 谁", ("2024-06-05", "样例甲"))
    imports.remember(ledger, raw, Mapped("意见", {"日子*": "日期"}, {"来源": "来电"}))
    assert imports.proposed(ledger, raw) == Mapped("意见", {"日子*": "日期"}, {"来源": "来电"}, remembered=True)
    assert imports.proposed(ledger, sheet("明年", "日子 谁")).remembered
    assert not imports.proposed(ledger, sheet("明年", "谁 日子")).remembered
    imports.remember(ledger, raw, Mapped("活动", {"日子*": "日期"}))
    assert imports.proposed(ledger, raw) == Mapped("活动", {"日子*": "日期"}, {}, remembered=True)


def test_one_word_where_every_row_must_say_more_heads_a_part_of_the_table():
    mapped = Mapped("意见", {"日期": "日期", "来访人": "反映人", "反映问题": "内容"}, {"来源": "来电"})
    rows = (("东边几户",), ("2024-06-05", "样例甲", "路坏"), (None, "西边几户"), ("2024-06-06",), (None, None, "灯坏"))
    made = apply(sheet("登记", "日期 来访人 反映问题", *rows), mapped)
    assert [number for number, _ in made.rows] == [3, 5, 6]
    assert made.notes[0] == "“登记”表第2、4行是分段的标题，不是登记的内容，没有导入。"


def test_a_time_beside_the_day_is_kept_where_there_is_a_column_for_it_and_else_told():
    mapped = Mapped("意见", {"来访时间": "日期", "反映问题": "内容", "办结时间": "答复日期"}, {"来源": "来电"})
    rows = (("2024-06-05 09:30", "路坏", datetime(2024, 6, 9, 15, 20)), ("2024-06-05", "灯坏", "2024年6月9日"))
    made = apply(sheet("登记", "来访时间 反映问题 办结时间", *rows), mapped)
    assert made.headings[-1] == "答复时间"
    assert [cells[-1] for _, cells in made.rows] == [datetime(2024, 6, 9, 15, 20), None]
    assert "“登记”表“来访时间”里的钟点没有地方记，只记日期。" in made.notes
    plain = apply(sheet("登记", "来访时间 反映问题 办结时间", rows[1]), mapped)
    assert "答复时间" not in plain.headings
    assert "钟点" not in "".join(plain.notes)


def test_the_hour_at_which_a_matter_was_assigned_is_read_out_of_its_day():
    mapped = Mapped("意见", {"交办时间": "交办日期", "反映问题": "内容"}, {"来源": "来电"})
    made = apply(sheet("登记", "交办时间 反映问题", ("2024-06-05 09:30", "路坏"), ("2024-06-05", "灯坏")), mapped)
    assert (made.headings[-1], [cells[-1] for _, cells in made.rows]) == ("交办时间", ["2024-06-05 09:30", None])
    assert "钟点" not in "".join(made.notes)


def test_the_time_of_an_activity_is_read_out_of_its_day():
    mapped = Mapped("活动", {"活动时间": "日期"}, {"类型": "视察"})
    made = apply(sheet("登记", "活动时间", ("2024-06-05 9:00-11:30",)), mapped)
    assert (made.headings[-1], made.rows[0][1][-1]) == ("时间", "2024-06-05 9:00-11:30")
