"""What an import says of the rows of a workbook: what each is about, what it lacks, what is looked at again."""

from datetime import date

import pytest

from app.books.workbook import ErrorCell, RawSheet
from app.ledger import cases, deputies, imports
from app.ledger.imports import RowContent
from app.ledger.imports.beside import CellChange
from app.rules.cases import Kind, Result, Route, Satisfaction, Stage
from tests.ledger.imports.sheets import deputies as roll
from tests.ledger.imports.sheets import sheet

HEARD = "意见编号 日期 来源 反映人 内容 接单代表"


def refusals(report):
    return [(each.sheet, each.row, each.column, each.reason) for each in report.refused]


def test_a_row_says_its_number_who_it_is_of_and_what_it_is_about(ledger):
    says = imports.contents(
        ledger,
        (
            sheet("意见", HEARD, ("O1", "2024-06-05", "来电", "样例甲", "路坏", None)),
            sheet("活动", "活动编号 日期 类型 地点", ("A1", "2024-06-05", "视察", "东街")),
            sheet("履职", "日期 代表 履职类别 事项", ("2024-06-05", "示例甲", "走访选民", "走访")),
            sheet("联络站", "名称 类型 地址", ("中心站", "固定站", "东街1号")),
            sheet("代表", "姓名 代表级别 代表证号", ("示例甲", "乡", "007"), ("示例乙", "乡", None)),
        ),
    )
    assert says == {
        ("意见", 2): RowContent("意见", "O1", "样例甲", "路坏"),
        ("活动", 2): RowContent("活动", "A1", "视察", "东街"),
        ("履职", 2): RowContent("履职", "2024-06-05", "示例甲", "走访"),
        ("联络站", 2): RowContent("联络站", "中心站", "固定站", "东街1号"),
        ("代表", 2): RowContent("代表", "007", "示例甲", ""),
        ("代表", 3): RowContent("代表", "", "示例乙", ""),
    }


def test_a_row_that_was_imported_before_says_what_it_changes_from_what_to_what(ledger):
    row = ["O1", "2024-06-05", "来电", "样例甲", "路坏", None]
    headings = f"{HEARD} 保密 现场答复"
    imports.import_sheets(ledger, (roll("示例甲"), sheet("意见", headings, (*row, "是", None))))
    row[2], row[3], row[5] = "来信", None, "示例甲"
    [content] = imports.contents(ledger, (sheet("意见", headings, (*row, "否", "是")),)).values()
    assert content.changes == (
        CellChange("来源", "来电", "来信"),
        CellChange("反映人", "样例甲", ""),
        CellChange("保密", "是", "否"),
        CellChange("接单代表", "", "示例甲"),
        CellChange("现场答复", "", "是"),
    )
    assert content.entry_id == cases.find(ledger, "O1").id
    [content] = imports.contents(ledger, (sheet("意见", "意见编号 日期 来源 内容", [*row[:3], "路坏"]),)).values()
    assert [each.label for each in content.changes] == ["来源"]


def test_a_workbook_of_which_no_sheet_is_known_is_refused(ledger):
    report = imports.preview(ledger, (sheet("会议室", "名称", ("一楼",)),))
    assert refusals(report) == [
        ("工作簿", 0, "", "没有找到可导入的表，应有：代表、联络站、活动、意见、建议、专项、履职、网格、工作量、计划")
    ]
    assert report.notes == ("“会议室”表不在模板中，没有导入。",)


def test_a_heading_that_stands_twice_is_refused_with_all_its_rows(ledger):
    report = imports.preview(ledger, (sheet("联络站", "名称 类型 类型 名称", ("中心站", "固定站", "固定站", "x")),))
    assert refusals(report) == [
        ("联络站", 0, "名称", "这一列出现了两次，请只留一列"),
        ("联络站", 0, "类型", "这一列出现了两次，请只留一列"),
    ]
    assert (report.added, report.by_sheet["联络站"]["refused"]) == (0, 1)


def test_a_column_that_must_be_there_is_asked_for_once_there_are_rows(ledger):
    assert imports.preview(ledger, (sheet("联络站", "名称"),)).refused == ()
    report = imports.preview(ledger, (sheet("联络站", "名称 备用", ("中心站", None), (None, "x")),))
    assert refusals(report) == [("联络站", 0, "类型", "缺少这一必填的列")]
    assert report.notes == ("“联络站”表多出的列没有导入：备用。", "“联络站”表有1行只在多出的列里有内容，没有导入。")
    report = imports.preview(ledger, (sheet("联络站", "名称 备用", (None, "x")),))
    assert refusals(report) == [("联络站", 0, "类型", "缺少这一必填的列")]


def test_a_sheet_is_called_as_in_the_file(ledger):
    raw = RawSheet("联络站", ("名称", "类型", "备用", ""), ((7, ("中心站", "无此类型", None, "x")),), source="二季度")
    report = imports.preview(ledger, (raw,))
    assert report.notes[0] == "“二季度”表多出的列没有导入：备用。"
    [(place, row, column, reason)] = refusals(report)
    assert (place, row, column) == ("二季度", 7, "类型")
    assert reason.startswith("没有“无此类型”这一项，只能是：固定站、")


def test_the_mark_behind_a_name_fills_the_cell_that_it_belongs_to_unless_that_is_filled(ledger):
    rows = (("示例甲（女）", "乡", None), ("示例乙（回族）", "乡", None), ("示例丙（女）", "乡", "男"))
    imports.import_sheets(ledger, (sheet("代表", "姓名 代表级别 性别", *rows),))
    kept = {each.name: (each.gender, each.ethnicity) for each in deputies.listing(ledger)}
    assert kept == {"示例甲": ("女", ""), "示例乙": ("", "回族"), "示例丙": ("男", "")}


def test_a_formula_without_a_result_is_words_where_words_may_stand_and_else_refused(ledger):
    formula, wrong = ErrorCell("=A1&B1", "=A1&B1"), ErrorCell("#REF!")
    rows = (
        ("中心站", "固定站", formula),
        ("东站", formula, None),
        (formula, "固定站", None),
        ("西站", "固定站", wrong),
    )
    report = imports.preview(ledger, (sheet("联络站", "名称 类型 地址", *rows),))
    assert refusals(report) == [
        ("联络站", 3, "类型", "公式没有结果：=A1&B1（请用 Excel 或 WPS 打开、保存后再导入）"),
        ("联络站", 4, "名称", "公式没有结果：=A1&B1（请用 Excel 或 WPS 打开、保存后再导入）"),
        ("联络站", 5, "地址", "单元格里是错误值“#REF!”，请改正"),
    ]
    assert report.notes == ("“联络站”表第2行：“地址”里的公式没有结果，按原样的文字记入。",)


def noted(ledger, name, headings, *cells):
    """What is said of one row that is taken."""
    report = imports.import_sheets(ledger, (sheet(name, headings, cells),))
    assert report.refused == ()
    return [note.partition("行：")[2] for note in report.notes if "行：" in note]


@pytest.mark.parametrize(
    ("headings", "cells", "sentence"),
    [
        (
            "答复日期 结果评价",
            ("2024-06-07", "满意"),
            "写了答复日期、结果评价，但没有承办单位，承办单位记作“未记”，请补上。",
        ),
        ("承办单位 办理结果", ("水利站", "已修"), "写了办理结果，但没有答复日期，按还没有答复计。"),
        ("承办单位 办理结果 答复日期", ("水利站", "已修", "2024-06-07"), ""),
        ("承办单位 办理结果 销号日期", ("水利站", "已修", "2024-06-07"), ""),
        ("现场答复 办理结果", ("是", "已修"), ""),
        ("处理方式 办理结果", ("不予受理", "不属受理范围"), ""),
    ],
)
def test_what_an_opinion_says_that_cannot_be_counted_yet_is_told(ledger, headings, cells, sentence):
    words = noted(ledger, "意见", f"意见编号 日期 来源 内容 {headings}", "O1", "2024-06-05", "来电", "路坏", *cells)
    assert words == ([sentence] if sentence else [])


@pytest.mark.parametrize(
    ("headings", "cells", "sentence"),
    [
        (
            "主办单位 面商日期 答复文号",
            ("水利站", "2024-06-06", "1号"),
            "写了面商日期、答复文号，还没有答复日期，待答复时再记。",
        ),
        ("主办单位 结果类别 答复日期", ("水利站", "A", "2024-06-06"), ""),
        ("结果评价", ("满意",), "没有主办单位，主办单位记作“未记”，请补上。"),
        ("答复日期", ("2024-06-06",), "没有主办单位，主办单位记作“未记”，请补上。"),
        ("落实日期", ("2024-06-06",), "没有主办单位，主办单位记作“未记”，请补上。"),
        ("交办日期", ("2024-06-06",), ""),
    ],
)
def test_what_a_proposal_says_that_cannot_be_counted_yet_is_told(ledger, headings, cells, sentence):
    imports.import_sheets(ledger, (roll("示例甲"),))
    first = ("J1", "修路", "示例甲", "2024-06-05")
    words = noted(ledger, "建议", f"建议编号 标题 领衔代表 提出日期 {headings}", *first, *cells)
    assert words == ([sentence] if sentence else [])


def life(ledger, headings, *cells):
    """The steps that an opinion of these cells stands for."""
    base = sheet("意见", f"意见编号 日期 来源 内容 {headings}", ("O1", "2024-06-05", "来电", "路坏", *cells))
    assert imports.import_sheets(ledger, (base,)).refused == ()
    entry = cases.find(ledger, "O1")
    return entry, [(line.step.kind, line.step.on.day) for line in entry.lines]


def test_what_was_answered_on_the_spot_is_one_decision_with_both_texts(ledger):
    headings = "现场答复 答复内容 办理结果 结果类别 结果评价 销号日期"
    entry, steps = life(ledger, headings, "是", "已说明", "已办", "A", "满意", "2024-06-08")
    routed = entry.lines[1].step
    assert (routed.route, routed.text, routed.result) == (Route.SPOT, "已说明\n已办", Result.A)
    assert [kind for kind, _ in steps[:2]] == [Kind.REGISTER, Kind.ROUTE]
    assert (entry.outcome, entry.handler) == (Satisfaction.SATISFIED, "")


def test_the_same_text_in_two_cells_is_written_once(ledger):
    entry, _ = life(ledger, "现场答复 答复内容 办理结果", "是", "已说明", "已说明")
    assert entry.lines[1].step.text == "已说明"


def test_an_answer_without_its_own_day_is_the_word_of_whoever_decided(ledger):
    entry, steps = life(ledger, "承办单位 答复内容 结果类别 交办日期", "水利站", "马上修", "B", "2024-06-07")
    assert steps == [(Kind.REGISTER, 5), (Kind.ROUTE, 5), (Kind.ASSIGN, 7)]
    assert (entry.lines[1].step.text, entry.lines[1].step.result) == ("马上修", Result.B)
    assert (entry.due_on, entry.stage) == (date(2024, 7, 8), Stage.OPEN)


def test_the_reply_says_what_was_done_or_else_what_was_said(ledger):
    entry, steps = life(ledger, "承办单位 答复内容 答复日期 结果类别", "水利站", "马上修", "2024-06-09", "A")
    assert steps == [(Kind.REGISTER, 5), (Kind.ROUTE, 5), (Kind.ASSIGN, 5), (Kind.REPLY, 9)]
    assert (entry.lines[1].step.text, entry.lines[1].step.result) == ("马上修", None)
    assert (entry.lines[3].step.text, entry.lines[3].step.result) == ("马上修", Result.A)


def test_an_evaluation_without_a_day_is_of_the_last_day_before_it(ledger):
    _, steps = life(ledger, "承办单位 答复日期 办理态度 销号日期", "水利站", "2024-06-09", "满意", "2024-06-12")
    assert steps[3:] == [(Kind.REPLY, 9), (Kind.EVALUATE, 9), (Kind.STRIKE_OFF, 12)]


def test_what_was_struck_off_without_a_reply_says_how_it_ended(ledger):
    entry, steps = life(ledger, "承办单位 办理结果 销号日期", "水利站", "已修", "2024-06-12")
    assert steps[3:] == [(Kind.STRIKE_OFF, 12)]
    assert entry.lines[3].step.text == "已修"


def test_discontent_comes_last_where_the_old_book_closed_the_matter_all_the_same(ledger):
    headings = "承办单位 答复日期 评价日期 结果评价 销号日期"
    _, steps = life(ledger, headings, "水利站", "2024-06-09", "2024-06-10", "不满意", "2024-06-12")
    assert steps[3:] == [(Kind.REPLY, 9), (Kind.STRIKE_OFF, 12), (Kind.EVALUATE, 12)]


def test_a_due_day_that_the_workbook_brings_later_says_where_it_comes_from(ledger):
    headings = "意见编号 日期 来源 内容 承办单位 应办结日期"
    row = ("O1", "2024-06-05", "来电", "路坏", "水利站")
    imports.import_sheets(ledger, (sheet("意见", headings, (*row, None)),))
    assert "一个月" in cases.find(ledger, "O1").due_basis
    assert imports.import_sheets(ledger, (sheet("意见", headings, (*row, "2024-06-25")),)).changed == 1
    entry = cases.find(ledger, "O1")
    assert (entry.due_on, entry.due_basis) == (date(2024, 6, 25), "原登记载明")


@pytest.mark.parametrize("again", [("2024-06-05", "样例乙"), ("2024-06-05", "样例甲")])
def test_a_second_opinion_of_the_same_day_and_words_is_pointed_out(ledger, again):
    rows = (("O1", "2024-06-05", "来电", "样例甲", "路坏", None), ("O2", again[0], "来电", again[1], "路坏", None))
    report = imports.import_sheets(ledger, (sheet("意见", HEARD, *rows),))
    assert report.notes == ("“意见”表第3行：与“O1”同一天、同一内容，可能重复。",)


def test_rows_that_say_the_same_in_one_sheet_are_named(ledger):
    duty = ("2024-05-01", "示例甲", "政策宣讲", "讲政策")
    both = (
        roll("示例甲"),
        sheet("履职", "日期 代表 履职类别 事项", duty, duty),
        sheet("活动", "活动编号 日期 类型", ("A1", "2024-06-05", "视察"), ("A1", "2024-06-06", "视察")),
    )
    report = imports.preview(ledger, both)
    assert report.notes[0] == "“履职”表第3行：与前面一行的日期、代表、履职类别、事项完全相同，可能重复。"
    assert refusals(report) == [("活动", 3, "活动编号", "“A1”在这张表里出现了两次，请改正编号或删去一行")]


def test_a_report_can_be_written_as_json(ledger):
    bad = sheet("活动", "活动编号 日期 类型", ("A1", "何时", "视察"), ("A2", "2024-06-06", "视察"))
    said = imports.preview(ledger, (bad,)).as_json()
    [refused] = said.pop("refused")
    assert (refused["sheet"], refused["row"], refused["column"]) == ("活动", 2, "日期")
    assert said == {
        "added": 1, "changed": 0, "unchanged": 0, "waiting": 0, "missing": 0, "conflicts": [], "notes": [], "written": False,
        "by_sheet": {"活动": {"added": 1, "changed": 0, "unchanged": 0, "refused": 1, "waiting": 0}},
    }  # fmt: skip


def test_refusals_stand_in_the_order_of_the_template_and_of_the_rows(ledger):
    sheets = (
        sheet("活动", "活动编号 日期 类型", ("A1", "何时", None), (None, "何时", "视察")),
        sheet("联络站", "名称 类型", ("中心站", "x")),
        sheet("代表", "姓名 代表级别", (None, "x")),
    )
    assert [(each.sheet, each.row, each.column) for each in imports.preview(ledger, sheets).refused] == [
        ("代表", 2, "姓名"), ("代表", 2, "代表级别"), ("联络站", 2, "类型"), ("活动", 2, "日期"), ("活动", 2, "类型"),
        ("活动", 3, "活动编号"), ("活动", 3, "日期"),
    ]  # fmt: skip
