"""One cell, in whatever form it was written."""

from datetime import date, datetime

import pytest

from app.books.sheets.shelf import sheet_named
from app.books.workbook import ErrorCell, Heading, Reads
from app.ledger import imports
from app.ledger.imports.cells import empty, is_cut, read_cell
from app.ledger.imports.faults import Fault, Refusal
from app.ledger.imports.rows import ImportRow, key_of, names_of, plain, read_sheets, restored, shown
from tests.ledger.imports.sheets import deputies, sheet

TODAY = date(2024, 9, 20)
KNOWN = {name: sheet_named(name) for name in ("意见", "代表", "活动", "专项", "联络站")}


def read(name, label, value):
    return read_cell(KNOWN[name].column(label), value, TODAY)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (7, "7"),
        (7.0, "7"),
        (7.5, "7.5"),
        (999_999_999_999_999.0, "999999999999999"),
        (-3.0, "-3"),
        (date(2024, 6, 5), "2024-06-05"),
        (datetime(2024, 6, 5), "2024-06-05"),
        (datetime(2024, 6, 5, 9, 30), "2024-06-05T09:30:00"),
        ("  路 坏\t", "路 坏"),
        ("Ａ１", "Ａ１"),
    ],
)
def test_words_are_read_off_any_cell(value, text):
    assert read("意见", "备注", value) == text


@pytest.mark.parametrize("value", [1e15, -1e15, 4.10725199001011e17])
def test_a_number_that_excel_has_cut_is_no_word(value):
    with pytest.raises(ValueError, match="只记得前15位"):
        read("意见", "备注", value)


def test_a_text_has_at_most_thirty_two_thousand_signs():
    assert len(read("意见", "内容", "字" * 32_000)) == 32_000
    with pytest.raises(ValueError, match=r"^太长：32001字，最多32000字$"):
        read("意见", "内容", "字" * 32_001)


@pytest.mark.parametrize(("name", "label"), [("意见", "意见编号"), ("意见", "上级编号"), ("代表", "代表证号")])
def test_a_number_is_read_in_narrow_signs(name, label):
    assert read(name, label, "Ｏ１２") == "O12"


@pytest.mark.parametrize(
    ("label", "value", "meant"),
    [
        ("类型", "固定", "固定站"),
        ("类型", "联络点", "联络点"),
        ("类型", "流动", "流动站"),
        ("类型", "工作室", "工作室"),
    ],
)
def test_a_kind_of_station_is_known_without_its_last_word(label, value, meant):
    assert read("联络站", label, value) == meant


def test_an_open_choice_takes_any_word_and_a_closed_one_names_what_may_stand_there():
    assert (read("活动", "类型", "屋场会"), read("意见", "类别", "其他")) == ("屋场会", "其他")
    with pytest.raises(ValueError, match=r"^没有“中事”这一项，只能是：小事、难事、大事$"):
        read("意见", "难度级别", "中事")
    with pytest.raises(ValueError, match=r"^没有“村”这一项，只能是：全国、省、市、县、乡$"):
        read("代表", "代表级别", "村")
    assert [read("意见", "结果类别", each) for each in ("a", "Ｂ级", "c类")] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("value", "levels"),
    [
        ("县、乡", ("县", "乡")),
        ("县/乡", ("县", "乡")),
        ("县和乡", ("县", "乡")),
        ("市县乡三级人大代表", ("市", "县", "乡")),
        ("乡、镇", ("乡",)),
        ("县、县", ("县",)),
        ("自治区", ("省",)),
        ("乡镇级", ("乡",)),
        ("县（区）级", ("县",)),
        ("示例县人大代表、示例镇第十五届人大代表", ("县", "乡")),
        ("示例区", ("县",)),
    ],
)
def test_several_levels_are_read_one_by_one_and_none_twice(value, levels):
    assert read("代表", "代表级别", value) == levels


@pytest.mark.parametrize(
    ("label", "value", "meant"),
    [("保密", "保密", True), ("保密", "公开", False), ("保密", "是", True), ("现场答复", " 已答复 ", True), ("现场答复", "否", False)],
)  # fmt: skip
def test_yes_and_no_may_be_said_in_the_words_of_the_column(label, value, meant):
    assert read("意见", label, value) is meant


def test_a_day_lies_between_1949_and_today_or_ahead_where_it_may():
    assert read("意见", "日期", "1949-01-01") == date(1949, 1, 1)
    assert read("意见", "日期", "2024-09-20") == TODAY
    assert read("意见", "应办结日期", "2024-09-21") == date(2024, 9, 21)
    for value, reason in (
        ("1948-12-31", "1948年12月31日早于1949年，请核对"),
        ("2024-09-21", "2024年9月21日在今天之后，请核对"),
    ):
        with pytest.raises(ValueError, match=f"^{reason}$"):
            read("意见", "日期", value)


def test_a_stroke_says_nothing_where_a_cell_may_be_empty_and_is_a_word_where_it_may_not():
    assert (read("意见", "备注", "/"), read("意见", "内容", "/")) == ("", "/")


def test_the_mark_of_a_name_is_left_out_where_one_name_stands():
    assert (read("代表", "姓名", "示例甲（女）"), read("意见", "反映人", "示例甲（女）")) == ("示例甲", "示例甲（女）")


@pytest.mark.parametrize(
    ("phone", "cut"), [("1.38E+10", True), ("1E5", True), ("1.38e-10", True), ("13800000001", False), ("1.38E", False)]
)
def test_a_number_in_scientific_form_has_lost_its_digits(phone, cut):
    assert is_cut(phone) is cut


@pytest.mark.parametrize(("value", "nothing"), [(None, True), ("", True), (" \t", True), (0, False), ("0", False)])
def test_a_cell_is_empty_where_nothing_can_be_seen(value, nothing):
    assert empty(value) is nothing


@pytest.mark.parametrize(
    ("value", "kept"), [(TODAY, "2024-09-20"), (("甲", None, "乙"), "甲、、乙"), (3, 3), (True, True), ("甲", "甲")]
)
def test_a_value_is_kept_as_json_can_keep_it(value, kept):
    assert plain(value) == kept


def test_a_value_is_shown_as_a_clerk_writes_it():
    assert [shown(each) for each in (True, False, None, 0, "甲")] == ["是", "否", "", "0", "甲"]


def test_a_row_is_restored_from_what_was_kept_of_it():
    kept = {"活动编号": "A1", "日期": "2024-06-05", "时间": "09:00、11:30", "参加代表": "示例甲、示例乙", "接待人次": 3}
    row = restored(ImportRow(KNOWN["活动"], 2, {}, faults=(Fault("日期", "坏"),)), kept)
    assert row.values == {
        "活动编号": "A1",
        "日期": date(2024, 6, 5),
        "时间": ("09:00", "11:30"),
        "参加代表": ("示例甲", "示例乙"),
        "接待人次": 3,
    }
    assert (row.faults, row.content) == ((), kept)
    assert restored(row, {"时间": "09:00、"}).values == {"时间": ("09:00", None)}


def test_a_row_is_known_by_its_key_and_spoken_of_by_its_parts():
    row = ImportRow(KNOWN["代表"], 2, {"姓名": "示例甲", "选区": "东"}, source="花名册")
    assert key_of(row) == "示例甲\x1f\x1f东"
    assert {("代表", "姓名", "示例甲"), ("代表", "选区", "东"), ("代表", "", "示例甲\x1f\x1f东")} <= names_of(row)
    assert (row.place, row.origin_sheet) == (("花名册", 2), "代表\x1f花名册")
    assert ImportRow(KNOWN["代表"], 2, {}, source="代表").origin_sheet == "代表"


def test_a_column_that_a_workbook_does_not_have_keeps_what_an_earlier_one_said():
    row = ImportRow(KNOWN["意见"], 2, {"内容": "新"}, frozenset({"内容", "备注"}))
    kept = row.with_kept({"内容": "旧", "备注": "旧", "日期": "2024-06-05"})
    assert kept.values == {"日期": date(2024, 6, 5), "内容": "新"}


def reading(*sheets):
    return read_sheets(sheets, KNOWN, TODAY)


def refusals(found):
    return [(each.sheet, each.row, each.column, each.reason) for each in found.refused]


def test_a_sheet_says_which_columns_it_has_twice_too_many_or_not(ledger):
    found = reading(
        sheet("意见", "意见编号 日期* 内容 传真 日期 传真 网址", ("O1", "2024-06-05", "路坏"), source="来访")
    )
    assert found.notes == ["“来访”表多出的列没有导入：传真、传真、网址。"]
    assert refusals(found) == [
        ("来访", 0, "日期", "这一列出现了两次，请只留一列"),
        ("来访", 0, "来源", "缺少这一必填的列"),
    ]
    assert [row.barred for row in found.rows["意见"]] == [True]


def test_rows_that_say_something_in_other_columns_alone_are_counted():
    found = reading(sheet("联络站", "名称 类型 传真", ("东站", "固定站", None), (None, " ", "123"), (None, None, None)))
    assert found.notes == ["“联络站”表多出的列没有导入：传真。", "“联络站”表有1行只在多出的列里有内容，没有导入。"]
    assert [row.row for row in found.rows["联络站"]] == [2]
    assert refusals(reading(sheet("联络站", "名称 传真", (None, "123")))) == [("联络站", 0, "类型", "缺少这一必填的列")]
    assert refusals(reading(sheet("联络站", "名称 传真", (None, None)))) == []


def test_a_required_cell_is_filled_and_a_row_may_be_shorter_than_its_headings():
    found = reading(sheet("联络站", "名称 类型 地址", ("东站", ""), ("西站",)))
    assert [row.faults for row in found.rows["联络站"]] == [(Fault("类型", "必填，不能空"),)] * 2
    assert [row.values for row in found.rows["联络站"]] == [{"名称": "东站"}, {"名称": "西站"}]


def test_a_workbook_without_any_of_our_sheets_is_refused_as_a_whole():
    found = reading(sheet("流水账", "日期", ("2024-06-05",)))
    assert found.notes == ["“流水账”表不在模板中，没有导入。"]
    assert found.refused == [Refusal("工作簿", 0, "", "没有找到可导入的表，应有：意见、代表、活动、专项、联络站")]
    assert reading(sheet(" 联络站 ", "名称 类型")).refused == []


def test_the_mark_behind_a_name_is_a_sex_or_else_a_people_unless_that_is_written():
    found = reading(
        sheet(
            "代表",
            "姓名 代表级别 性别 民族",
            ("示例甲（女）", "乡"),
            ("示例乙（回族）", "乡"),
            ("示例丙（女）", "乡", "男"),
        )
    )
    assert [(row.get("性别"), row.get("民族")) for row in found.rows["代表"]] == [("女", ""), ("", "回族"), ("男", "")]


def test_what_has_no_value_is_a_fault_or_a_word_where_words_may_stand():
    found = reading(
        sheet(
            "意见",
            "意见编号 日期 来源 内容",
            ("O1", ErrorCell("#REF!"), "来电", ErrorCell("=", "=去年的路坏")),
            (ErrorCell("=", "=A1"), "2024-06-05", "来电", "灯坏"),
            ("O3", ErrorCell("=", f"={'1+' * 40}"), "来电", "桥坏"),
        )
    )
    ending = "（请用 Excel 或 WPS 打开、保存后再导入）"
    assert [row.faults for row in found.rows["意见"]] == [
        (Fault("日期", "单元格里是错误值“#REF!”，请改正"),),
        (Fault("意见编号", f"公式没有结果：=A1{ending}"),),
        (Fault("日期", f"公式没有结果：={'1+' * 14}1{ending}"),),
    ]
    assert found.rows["意见"][0].get("内容") == "=去年的路坏"
    assert found.notes == ["“意见”表第2行：“内容”里的公式没有结果，按原样的文字记入。"]


def test_a_column_without_choices_of_its_own_takes_what_is_written():
    assert read_cell(Heading("随便", Reads.CHOICE, open=True), "甲", TODAY) == "甲"


def test_a_refusal_says_where_as_far_as_it_knows():
    assert str(Refusal("意见", 2, "日期", "坏")) == "“意见”表第2行“日期”：坏"
    assert str(Refusal("意见", 0, "日期", "坏")) == "“意见”表“日期”：坏"
    assert str(Refusal("意见", 2, "", "坏")) == "“意见”表第2行：坏"


@pytest.mark.parametrize("value", ["社区", "示例市", "东片区"])
def test_a_place_that_may_be_of_several_levels_is_none(value):
    with pytest.raises(ValueError, match="没有“"):
        read("代表", "代表级别", value)


@pytest.mark.parametrize(
    ("value", "chosen"), [("☑满意 □不满意", "满意"), ("不满意√", "不满意"), ("基本 满意", "基本满意")]
)
def test_a_choice_may_be_ticked_or_spread(value, chosen):
    assert read("意见", "结果评价", value) == chosen


def test_a_station_is_called_as_offices_call_it():
    assert [read("联络站", "类型", each) for each in ("固定联络站", "代表工作室", "流动联络站", "代表联络点")] == [
        "固定站", "工作室", "流动站", "联络点",
    ]  # fmt: skip


def test_a_state_and_a_sex_are_called_as_rolls_call_them():
    assert [read("代表", "任职状态", each) for each in ("在职", "已辞职", "暂停履职")] == ["在任", "终止", "暂停"]
    assert [read("代表", "性别", each) for each in ("先生", "女士")] == ["男", "女"]


@pytest.mark.parametrize("written", ["示例甲和示例乙", "示例甲/示例乙", "示例甲与示例乙代表", "示例甲 示例乙"])
def test_known_deputies_are_found_whatever_joins_their_names(ledger, written):
    opinion = sheet("意见", "意见编号 日期 来源 内容 接单代表", ("O1", "2024-06-05", "来电", "路坏", written))
    report = imports.import_sheets(ledger, (deputies("示例甲", "示例乙"), opinion))
    assert (report.added, report.refused) == (3, ())


def test_a_name_that_is_joined_to_an_unknown_one_is_refused(ledger):
    opinion = sheet("意见", "意见编号 日期 来源 内容 接单代表", ("O1", "2024-06-05", "来电", "路坏", "示例甲和示例丙"))
    assert [each.column for each in imports.preview(ledger, (deputies("示例甲"), opinion)).refused] == ["接单代表"]
