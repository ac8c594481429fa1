"""What somebody else's headings mean: by their words, by what stands beneath them, by what the title says."""

from datetime import date

import pytest

from app.books.sheets.shelf import OPINIONS, SHEETS
from app.books.workbook import RawSheet
from app.ledger.imports import bare, is_template
from app.ledger.imports.foreign.guessing import guess
from app.ledger.imports.foreign.likeness import likeness
from tests.ledger.imports.sheets import sheet


def like(word, label):
    return likeness(word, OPINIONS.column(label))


def columns(headings, *rows, name="意见", **more):
    """What the headings of such a sheet are taken for."""
    return guess(sheet("Sheet1", headings, *rows, **more), name).columns


def test_a_heading_is_itself_before_it_is_another_word_for_something():
    assert (like("日期", "日期"), like("登记日期", "日期"), like("登记时间", "日期")) == (1.0, 0.95, 0.9)


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("登记时间", "日期"),
        ("来访选民", "反映人"),
        ("接访代表", "接单代表"),
        ("接待人代表", "接单代表"),
        ("转办时间", "交办日期"),
        ("反映的事项", "内容"),
        ("办理的结果", "办理结果"),
    ],
)
def test_what_offices_say_for_one_another_is_the_same_word(word, label):
    assert like(word, label) >= 0.9


def test_a_word_that_is_half_the_same_is_half_as_like():
    assert like("信访单位", "承办单位") == pytest.approx(0.9 * 0.5)
    assert like("诉求", "销号日期") == 0.0


def test_of_joined_headings_the_lowest_counts_or_the_whole_where_that_says_more():
    assert like("办理情况/承办单位", "承办单位") == pytest.approx(0.98)
    assert like("基本/登记日期", "日期") == pytest.approx(0.98 * 0.95)
    assert like("办理/单位", "承办单位") == pytest.approx(0.95)
    assert like("承办/单位", "承办单位") == 1.0


@pytest.mark.parametrize(
    ("word", "label", "other"),
    [("回访事由", "内容", "来访事由"), ("来访日期", "评价日期", "回访日期"), ("办结日期", "交办日期", "转办日期"), ("来电日期", "评价日期", "回访日期")],
)  # fmt: skip
def test_a_word_is_not_like_its_opposite(word, label, other):
    """来访日期 and 回访日期 have three signs of four in common, and say what the other does not."""
    assert other in {label, *OPINIONS.column(label).synonyms}
    assert like(word, label) < 0.9 * 0.75


def test_no_other_number_is_meant_by_what_only_looks_like_one():
    assert like("上级编码", "上级编号") == 0.0
    assert like("上级的编号", "上级编号") == pytest.approx(0.9)
    assert like("所属编号", "上级编号") == 0.95
    assert like("意见编码", "意见编号") > 0.6


@pytest.mark.parametrize(
    ("heading", "word"),
    [("日期*", "日期"), ("日期 ＊", "日期"), (" 内容\n", "内容"), ("反映\n内容**", "反映内容"), ("*日期", "*日期")],
)
def test_the_mark_of_a_required_column_is_no_part_of_its_heading(heading, word):
    assert bare(heading) == word


def test_a_sheet_is_of_the_template_when_its_name_and_every_required_column_are_there():
    needed = tuple(cell.label for cell in OPINIONS.columns if cell.required)
    assert is_template(RawSheet("意见", tuple(f"{label}*" for label in needed), ()))
    assert is_template(RawSheet(" 意见 ", (*needed, "传真"), ()))
    assert not is_template(RawSheet("意见", needed[1:], ()))
    assert not is_template(RawSheet("意见簿", needed, ()))


@pytest.mark.parametrize("count", ["序号", "登记编号/序号", "登记编号/No.", "登记编号/no", "登记编号/号"])
def test_a_column_that_only_counts_is_no_number(count):
    assert columns(f"{count} 日期 内容", (1, "2024-06-05", "路坏")) == {"日期": "日期", "内容": "内容"}
    assert "意见编号" in columns("登记编号 日期", ("1", "2024-06-05")).values()


def test_a_count_that_speaks_of_nothing_by_number_may_be_meant():
    assert columns("序号 编号", name="活动") == {"编号": "活动编号"}
    assert columns("履职日期 代表姓名 事项", name="履职") == {"履职日期": "日期", "代表姓名": "代表", "事项": "事项"}


def test_a_heading_that_was_told_apart_by_its_column_is_left_to_the_clerk():
    assert columns("日期 日期（B列） 内容") == {"日期": "日期", "内容": "内容"}


def test_names_have_no_digits_and_telephones_have_seven():
    heads = "来访人 电话"
    assert columns(heads, ("样例甲", "2345678")) == {"来访人": "反映人", "电话": "联系电话"}
    assert columns(heads, ("12组", "345678")) == {}


def test_what_most_cells_say_counts():
    people = [("样例甲",)] * 7 + [("3组",)] * 3
    assert columns("来访人", *people) == {"来访人": "反映人"}
    assert columns("来访人", *people, ("4组",)) == {}


def test_only_the_first_sixty_rows_are_looked_at_and_empty_cells_say_nothing():
    rows = [("样例甲",), *[(None,), (" ",), ()] * 15] + [("样例乙",)] * 14
    assert len(rows) == 60
    assert columns("来访人", *rows, *[("1组",)] * 60) == {"来访人": "反映人"}
    assert columns("来访人", *rows[:-7], *[("1组",)] * 7, *[("样例乙",)] * 60) == {}


def test_days_beneath_a_heading_make_up_for_what_its_words_leave_open():
    """信访时间段 is too far from any heading by its words alone."""
    day = (date(2024, 6, 5),)
    assert 0.62 / 1.15 <= like("诉求的时段日", "日期") < 0.62
    assert columns("诉求的时段日", ("上午",)) == {}
    assert columns("诉求的时段日", day) == {"诉求的时段日": "日期"}


def test_of_two_headings_that_are_as_like_the_one_with_something_beneath_it_is_meant():
    assert columns("登记日期 反映日期", (None, "2024-06-05")) == {"反映日期": "日期"}
    assert columns("来访人 信访人", (None, "样例甲")) == {"信访人": "反映人"}


def test_each_column_is_given_to_the_heading_that_is_most_like_it_and_of_equals_to_the_first():
    assert columns("反映的内容 内容") == {"内容": "内容"}
    assert columns("登记日期 反映日期") == {"登记日期": "日期"}
    assert columns("反映日期 登记日期") == {"反映日期": "日期"}


@pytest.mark.parametrize("name", [each.name for each in SHEETS])
def test_a_sheet_is_taken_for_what_its_required_columns_say(name):
    known = next(each for each in SHEETS if each.name == name)
    headings = tuple(cell.label for cell in known.columns if cell.required)
    assert guess(RawSheet("Sheet1", headings, ())).sheet == name


@pytest.mark.parametrize(
    ("title", "meant"),
    [("选民接待登记", "意见"), ("代表履职登记", "履职"), ("视察一览", "活动"), ("议案建议", "建议")],
)
def test_the_title_or_the_name_decides_between_sheets_that_have_the_columns_in_common(title, meant):
    common = "日期 地点 备注"
    assert guess(sheet("Sheet1", common, title=title)).sheet == meant
    assert guess(sheet(title, common)).sheet == meant


@pytest.mark.parametrize(
    ("title", "level"),
    [("示例镇人大代表花名册", "乡"), ("示例乡人大代表", "乡"), ("示例街道人大代表", "乡"), ("示例县人大代表名单", "县"), ("示例区人大代表", "县"),
     ("示例旗人大代表", "县"), ("示例市人大代表", "市"), ("示例省人大代表", "省"), ("人大代表", None), ("示例镇代表", None)],
)  # fmt: skip
def test_the_level_of_deputies_is_read_off_the_title(title, level):
    expected = {} if level is None else {"代表级别": level}
    assert guess(sheet("Sheet1", "姓名 选区", ("示例甲", "一选区"), title=title), "代表").fixed == expected
    assert guess(sheet(title, "姓名 选区", ("示例甲", "一选区")), "代表").fixed == expected
    assert guess(sheet(title, "姓名 级别", ("示例甲", "县"))).fixed == {}


@pytest.mark.parametrize(
    ("title", "source"),
    [("流动联络站登记", "流动联络站"), ("进集会收集意见", "进集会"), ("代表接待日登记", "接待选民"), ("接待登记表", "接待选民"), ("走访选民台账", "走访选民"), ("意见台账", None)],
)  # fmt: skip
def test_where_opinions_came_from_is_read_off_the_title(title, source):
    fixed = guess(sheet("Sheet1", "日期 反映内容", title=title), "意见").fixed
    assert fixed == ({} if source is None else {"来源": source})


@pytest.mark.parametrize(
    ("title", "kind"), [("代表视察一览", "视察"), ("代表培训登记", "学习培训"), ("各类活动", None)]
)
def test_the_kind_of_activities_is_read_off_the_title(title, kind):
    fixed = guess(sheet("Sheet1", "日期 地点", title=title), "活动").fixed
    assert fixed == ({} if kind is None else {"类型": kind})


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("问题编号", "意见编号"), ("所属意见编号", "上级编号"), ("来访诉求", "内容"), ("反映的民情", "内容"), ("收集问题", "内容"),
        ("提交时间", "日期"), ("信访时间", "日期"), ("您的姓名", "反映人"), ("点单群众", "反映人"), ("走访户", "反映人"),
        ("代表姓名", "接单代表"), ("回电时间", "答复日期"), ("回复时间", "答复日期"), ("化解情况", "办理结果"),
        ("回访情况", "结果评价"),
    ],
)  # fmt: skip
def test_what_registers_in_use_call_a_column_is_known(heading, column):
    beneath = {"日期": "2024-06-05", "答复日期": "2024-06-05", "结果评价": "满意"}
    assert columns(heading, (beneath.get(column, "示例"),)) == {heading: column}


@pytest.mark.parametrize("heading", ["来访人数", "信访人数", "人数", "登记序号", "经办人电话", "代表联系电话"])
def test_what_is_near_a_column_and_means_another_thing_is_left_to_the_clerk(heading):
    assert columns(heading, ("13800000001",)) == {}


@pytest.mark.parametrize("first", ["承办人", "经办人信息", "接待人", "包案领导", "代表"])
def test_whose_name_and_phone_stand_under_a_heading_the_heading_above_says(first):
    headings = f"{first}/姓名 {first}/电话 来访人/姓名 来访人/电话"
    row = ("示例庚", "13900000001", "示例戊", "13800000001")
    both, alone = columns(headings, row), columns(f"{first}/姓名 {first}/电话", row[:2])
    assert (both.pop("来访人/姓名"), both.pop("来访人/电话")) == ("反映人", "联系电话")
    assert {*both.values(), *alone.values()} <= {"接单代表"}


def test_what_is_asked_for_is_the_content_where_nothing_else_is():
    assert columns("日期 诉求", ("2024-06-05", "修路")) == {"日期": "日期", "诉求": "内容"}
    assert columns("日期 反映问题 诉求", ("2024-06-05", "路坏", "修路"))["诉求"] == "诉求"


def test_a_petition_that_was_handed_on_is_routed_and_not_answered():
    assert columns("处理意见 信访事项", ("转示例局办理", "路坏"))["处理意见"] == "处理方式"
    assert columns("处理意见 信访事项", ("已修好路面，群众认可", "路坏"))["处理意见"] == "办理结果"


def test_a_column_called_so_is_read_where_only_some_of_its_cells_are_wrong():
    assert (
        columns("内容 答复日期", *[("路坏", "2024-06-05")] * 3, *[("路坏", "正在办理")] * 5)["答复日期"] == "答复日期"
    )
    assert "答复日期" not in columns("内容 答复日期", ("路坏", "2024-06-05"), *[("路坏", "正在办理")] * 5)


def test_a_telephone_that_lost_its_digits_is_a_telephone_still():
    assert columns("姓名 代表级别 联系电话", ("样例甲", "乡", "1.38E+10"), name="代表")["联系电话"] == "联系电话"


def test_what_ends_in_a_place_is_a_place():
    row = ("2024-06-05", "示例集市", "三十五")
    assert columns("开展日期 流动联络站地点 收集数", row, name="活动")["流动联络站地点"] == "地点"


REGISTERS = {
    "热线": ("工单编号=意见编号 来电时间=日期 来电人=反映人 联系电话 问题描述=内容 一级分类=类别 承办单位 派单时间=交办日期 截止时间=应办结日期 "
           "办结时间=答复日期 处理结果=办理结果 是否解决= 是否满意=结果评价"),
    "交办台账": "编号=意见编号 意见建议内容=内容 提出人=反映人 提出时间=日期 交办单位=承办单位 交办时间=交办日期 办理时限=应办结日期 答复时间=答复日期",
    "联系群众": "代表姓名=接单代表 联系选民姓名=反映人 选民电话=联系电话 联系时间=日期 反映的主要问题=内容 解决情况=办理结果",
    "信箱": "信件编号=意见编号 来信时间=日期 写信人=反映人 信件标题= 信件内容=内容 回复单位=承办单位 回复时间=答复日期 回复内容=办理结果",
    "走访": "走访时间=日期 走访地点=地点 走访对象=反映人 走访人=接单代表 收集意见=内容 处理情况=办理结果",
    "民情": "村（社区）=村组 户主姓名=反映人 诉求时间=日期 民情诉求=内容 责任单位=承办单位 完成时限=应办结日期 完成情况=办理结果",
    "扫码": "提交时间=日期 提交者=反映人 手机号=联系电话 所属村=村组 意见类型=类别 意见内容=内容 处理状态= 处理单位=承办单位",
    "纠纷": "排查时间=日期 当事人=反映人 纠纷类型=类别 纠纷内容=内容 调解人= 调解结果=办理结果",
}  # fmt: skip


@pytest.mark.parametrize("register", REGISTERS)
def test_the_headings_of_registers_in_use_are_understood(register):
    meant = dict((*pair.split("="), pair)[:2] for pair in REGISTERS[register].split())
    row = ["2024-06-05" if OPINIONS.column(column) and "日期" in column else None for column in meant.values()]
    assert columns(" ".join(meant), tuple(row)) == {heading: column for heading, column in meant.items() if column}


def test_the_only_other_column_of_days_is_the_day_that_every_row_must_have():
    rows = (("2024-06-05", "样例甲", "路坏"), ("2024.6.6", "样例乙", "灯坏"))
    assert columns("何时 来访人 反映问题", *rows)["何时"] == "日期"
    assert "姓名" not in columns("姓名 来访人 反映问题", *rows)  # it says that it is something else
    two = ((*rows[0], "2024-06-07"), (*rows[1], "2024-06-08"))
    assert "日期" not in columns("何时 来访人 反映问题 何日", *two).values()


def test_what_was_said_is_told_by_a_word_of_it_where_nothing_is_called_so():
    row = ("2024-06-05", "样例甲", "路坏", "高")
    assert columns("日期 来访人 群众所述问题 急迫", row)["群众所述问题"] == "内容"


def test_two_names_of_days_are_not_alike_because_both_are_days():
    assert like("排查日期", "复查日期") < 0.62 / 1.15
    assert like("实际办结日期", "答复日期") >= 0.62


def test_the_year_of_a_plan_stands_in_the_title():
    raw = sheet("Sheet1", "计划事项 计划时间", ("视察水利", "2024-08-01"), title="示例镇人大2024年度工作计划")
    assert (guess(raw).sheet, guess(raw).fixed) == ("计划", {"年度": "2024"})


@pytest.mark.parametrize(
    ("name", "word", "label"),
    [("建议", "实际办结时间", "答复日期"), ("建议", "限定答复时间", "应答复日期"), ("意见", "要求办结日", "应办结日期"), ("活动", "列席人员", "参加单位人员")],
)  # fmt: skip
def test_what_is_due_is_no_day_on_which_it_was_done_and_who_sat_in_was_not_absent(name, word, label):
    filled = "示例所" if name == "活动" else "2024-06-05"
    assert columns(f"{word} 备注", (filled, "无"), name=name)[word] == label
    assert (
        likeness("办结时间", OPINIONS.column("应办结日期")) == likeness("办结时限", OPINIONS.column("答复日期")) == 0.0
    )
