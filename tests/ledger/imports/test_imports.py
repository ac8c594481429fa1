from datetime import date, datetime

import pytest

from app.books.workbook import RawSheet
from app.ledger import activities, cases, deputies, imports
from app.ledger.figures import Period, figures
from app.rules.cases import Act, Kind, Satisfaction, Stage
from app.rules.rate import Rate

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


def sheet(name, headings, *rows):
    return RawSheet(name, tuple(headings.split()), tuple((place + 2, row) for place, row in enumerate(rows)))


DEPUTIES = sheet(
    "代表",
    "姓名* 代表级别 选区 联络站",
    ("示例甲", "县、乡", "第一选区", "中心站"),
    ("示例乙", "乡", "第二选区", None),
    ("示例乙", "乡", "第三选区", None),
)
STATIONS = sheet("联络站", "名称 类型", ("中心站", "固定站"))
ACTIVITIES = sheet(
    "活动",
    "活动编号 日期 时间 类型 参加代表 请假代表 接待人次 服务事项",
    ("A1", "2024-06-05", "9:00-11:30", "流动联络站", "示例甲、示例乙（第二选区）", None, 5, "解决农机故障3、协调农资"),
    ("A2", datetime(2024, 6, 6), None, "接待选民", "示例甲", "示例乙(第三选区)", None, None),
)
OPINION = (
    "意见编号 上级编号 活动编号 日期 来源 反映人 内容 现场答复 承办单位 交办日期 答复日期 结果评价 销号日期 结果类别"
)
OPINIONS = sheet(
    "意见",
    OPINION,
    ("O1", None, "A1", "2024.6.5", "流动联络站", "样例甲", "路坏", "是", None, None, None, None, None, None),
    (
        "O2",
        None,
        "A1",
        "2024/6/5",
        "流动联络站",
        "样例乙",
        "灯坏",
        "否",
        "供电所",
        "2024-06-07",
        "2024-07-09",
        "不满意",
        None,
        "B",
    ),
    (
        "O3",
        "O4",
        "A2",
        "2024年6月6日",
        "接待选民",
        "样例乙",
        "一处",
        "",
        "水利站",
        "2024-06-07",
        "2024-06-19",
        "满意",
        "2024-06-20",
        "C",
    ),
    ("O4", None, "A2", "2024-06-06", "接待选民", "样例乙", "整项", None, None, None, None, None, None, None),
    ("O5", None, None, "2024-06-06", "来电", "样例丙", "又一", None, "供电所", None, None, None, "2024-06-08", None),
)
PROPOSALS = sheet(
    "建议",
    "建议编号 标题 领衔代表 附议代表 提出日期 主办单位 交办日期 答复日期 结果评价 转自意见",
    ("J1", "修路", "示例甲", "示例乙（第三选区）", "2024-01-05", "交通所", "2024-01-06", "2024-03-01", "满意", "O2"),
)
CAMPAIGNS = sheet(
    "专项",
    "专项名称 任务编号 任务 上级任务 完成日期",
    ("三夏", "1.1", "一条", "1", "2024-06-01"),
    ("三夏", "1", "一项", None, None),
    ("三夏", "2", "单项", None, None),
)
DUTIES = sheet("履职", "日期 代表 履职类别 事项 时长", ("2024-05-01", "示例甲", "政策宣讲", "讲政策", 1.5))
ALL = (DEPUTIES, STATIONS, ACTIVITIES, OPINIONS, PROPOSALS, CAMPAIGNS, DUTIES)


def everything(ledger):
    found = figures(ledger, YEAR).values
    return dict(found)


def test_a_workbook_becomes_a_ledger_with_the_figures_of_its_rows(ledger):
    report = imports.import_sheets(ledger, ALL)
    assert (report.added, report.refused, report.written) == (16, (), True)
    found = everything(ledger)
    wanted = {
        "activities": 2, "deputy_attendances": 3, "deputies_active": 2, "voters_received": 6, "opinions": 4,
        "answered_on_spot": 1, "assigned": 3, "resolved": 2, "overdue": 2, "open": 1, "closed": 3,
        "reply_rate": Rate(2, 3), "on_time_rate": Rate(1, 3), "closure_rate": Rate(2, 3), "satisfaction_rate": Rate(1, 2),
        "tasks": 1, "problems": 2, "problems_closed": 1, "proposals": 1, "proposals_satisfied": Rate(1, 1),
    }  # fmt: skip
    assert {key: found[key] for key in wanted} == wanted


def test_importing_the_same_workbook_twice_changes_nothing(ledger):
    imports.import_sheets(ledger, ALL)
    before = everything(ledger)
    report = imports.import_sheets(ledger, tuple(reversed(ALL)))
    assert (report.added, report.changed, report.unchanged) == (0, 0, 16)
    assert everything(ledger) == before


def test_importing_again_does_not_take_back_what_the_clerk_did_since(ledger):
    imports.import_sheets(ledger, ALL)
    case = cases.find(ledger, "O5")
    cases.correct(ledger, case.id, {"village": "北街村"}, "补村组")
    waiting = cases.find(ledger, "O2")
    cases.advance(ledger, waiting.id, Act(Kind.REOPEN, date(2024, 7, 10)))
    assert imports.import_sheets(ledger, ALL).unchanged == 16
    assert cases.find(ledger, "O5").village == "北街村"
    assert cases.find(ledger, "O2").round == 2


def test_a_changed_row_changes_only_what_it_says_anew(ledger):
    imports.import_sheets(ledger, ALL)
    rows = [list(row) for _, row in OPINIONS.rows]
    rows[1][6], rows[1][10], rows[1][11] = "灯坏了两盏", "2024-07-08", "满意"
    report = imports.import_sheets(ledger, (sheet("意见", OPINION, *map(tuple, rows)),))
    assert (report.added, report.changed, report.unchanged) == (0, 1, 4)
    entry = cases.find(ledger, "O2")
    assert (entry.content, entry.replied_on, entry.outcome) == ("灯坏了两盏", date(2024, 7, 8), Satisfaction.SATISFIED)
    assert [line.corrected for line in entry.lines] == [False, False, False, True, True]


def test_one_bad_row_changes_nothing_and_is_named(ledger):
    bad = sheet(
        "活动",
        "活动编号 日期 类型 参加代表",
        ("A9", "2024-06-05", "视察", "示例丁"),
        ("A8", "2024-06-05", "视察", "示例甲"),
    )
    report = imports.import_sheets(ledger, (DEPUTIES, STATIONS, bad))
    assert (report.added, report.written) == (0, False)
    assert [(each.sheet, each.row, each.column) for each in report.refused] == [("活动", 2, "参加代表")]
    assert "示例甲" in report.refused[0].reason
    assert deputies.listing(ledger) == ()


@pytest.mark.parametrize(
    ("headings", "row", "column", "reason"),
    [
        ("意见编号 日期 来源 内容", ("X", "2024-13-05", "来电", "路"), "日期", "不是日期"),
        ("意见编号 日期 来源 内容", ("X", "2024-06-05", "来电", None), "内容", "必填"),
        ("意见编号 日期 来源 内容 难度级别", ("X", "2024-06-05", "来电", "路", "巨事"), "难度级别", "只能是"),
        ("意见编号 日期 来源 内容 活动编号", ("X", "2024-06-05", "来电", "路", "A404"), "活动编号", "没有编号"),
        ("意见编号 日期 来源 内容 上级编号", ("X", "2024-06-05", "来电", "路", "X"), "上级编号", "自己"),
        (
            "意见编号 日期 来源 内容 承办单位 交办日期",
            ("X", "2024-06-05", "来电", "路", "y", "2024-06-01"),
            "交办日期",
            "早于",
        ),
        (
            "意见编号 日期 来源 内容 承办单位 答复日期",
            ("X", "2024-06-05", "来电", "路", "y", "2024-06-01"),
            "答复日期",
            "早于",
        ),
        (
            "意见编号 日期 来源 内容 承办单位 应办结日期",
            ("X", "2024-06-05", "来电", "路", "y", "2024-06-01"),
            "应办结日期",
            "早于",
        ),
        ("意见编号 日期 来源 内容 接单代表", ("X", "2024-06-05", "来电", "路", "示例乙"), "接单代表", "第二选区"),
        ("意见编号 日期 来源 内容 现场答复", ("X", "2024-06-05", "来电", "路", "也许"), "现场答复", "是"),
    ],
)
def test_a_refusal_says_sheet_row_column_and_reason(ledger, headings, row, column, reason):
    report = imports.preview(ledger, (DEPUTIES, sheet("意见", headings, row)))
    assert [(each.sheet, each.row, each.column) for each in report.refused] == [("意见", 2, column)]
    assert reason in report.refused[0].reason


def test_a_preview_counts_but_writes_nothing(ledger):
    report = imports.preview(ledger, ALL)
    assert (report.added, report.written) == (16, False)
    assert activities.count(ledger) == 0


def test_a_number_used_twice_is_refused_and_repetitions_are_flagged(ledger):
    row = ("O1", "2024-06-05", "来电", "路坏")
    headings = "意见编号 日期 来源 内容"
    report = imports.preview(ledger, (sheet("意见", headings, row, row, ("O2", *row[1:])),))
    assert [(each.row, each.column) for each in report.refused] == [(3, "意见编号")]
    assert any("可能重复" in note for note in report.notes)


def test_extra_sheets_and_columns_are_reported_not_refused(ledger):
    extra = sheet("会议室", "随便", ("x",))
    stations = sheet("联络站", "备用 类型 名称", ("?", "固定站", "中心站"))
    report = imports.import_sheets(ledger, (extra, stations))
    assert (report.added, report.refused) == (1, ())
    assert len(report.notes) == 2


def test_a_missing_required_column_is_named(ledger):
    report = imports.preview(ledger, (sheet("联络站", "名称", ("中心站",)),))
    assert [(each.row, each.column) for each in report.refused] == [(0, "类型")]


def test_an_unhappy_voter_of_a_closed_paper_case_is_kept_as_it_was(ledger):
    headings = "意见编号 日期 来源 内容 承办单位 答复日期 评价日期 结果评价 销号日期"
    row = ("O1", "2024-06-05", "来电", "路坏", "交通所", "2024-06-10", "2024-06-11", "不满意", "2024-06-12")
    report = imports.import_sheets(ledger, (sheet("意见", headings, row),))
    assert report.refused == ()
    entry = cases.find(ledger, "O1")
    assert (entry.stage, entry.outcome) == (Stage.STRUCK_OFF, Satisfaction.DISSATISFIED)


@pytest.mark.parametrize(
    ("column", "value", "stage"),
    [
        ("答复日期", "2024-06-07", Stage.REPLIED),
        ("结果评价", "满意", Stage.EVALUATED),
        ("销号日期", "2024-06-07", Stage.STRUCK_OFF),
        ("答复内容", "已说明", Stage.OPEN),
    ],
)
def test_an_opinion_that_was_handled_by_nobody_knows_whom_is_kept_whole(ledger, column, value, stage):
    rows = sheet("意见", f"意见编号 日期 来源 内容 {column}", ("O1", "2024-06-05", "来电", "路坏", value))
    report = imports.import_sheets(ledger, (rows,))
    assert report.written
    assert any(f"写了{column}，但没有承办单位" in note for note in report.notes)
    entry = cases.find(ledger, "O1")
    assert (entry.stage, entry.handler) == (stage, "未记")


@pytest.mark.parametrize(
    ("column", "value", "stage"),
    [
        ("答复日期", "2024-06-07", Stage.REPLIED),
        ("结果评价", "满意", Stage.EVALUATED),
        ("落实日期", "2024-06-07", Stage.STRUCK_OFF),
    ],
)
def test_a_proposal_that_was_handled_by_nobody_knows_whom_is_kept_whole(ledger, column, value, stage):
    rows = sheet("建议", f"建议编号 标题 领衔代表 提出日期 {column}", ("J1", "修路", "示例甲", "2024-06-05", value))
    report = imports.import_sheets(ledger, (DEPUTIES, rows))
    assert report.refused == ()
    assert any("没有主办单位" in note for note in report.notes)
    entry = cases.find(ledger, "J1")
    assert (entry.stage, entry.handler) == (stage, "未记")


def test_the_same_duty_twice_on_one_day_is_kept_twice(ledger):
    row = ("2024-05-01", "示例甲", "政策宣讲", "讲政策", 1)
    both = (DEPUTIES, STATIONS, sheet("履职", "日期 代表 履职类别 事项 时长", row, row))
    assert imports.import_sheets(ledger, both).by_sheet["履职"]["added"] == 2
    assert imports.import_sheets(ledger, both).by_sheet["履职"]["unchanged"] == 2


def test_several_days_of_a_row_may_move_together(ledger):
    headings = "意见编号 日期 来源 内容 承办单位 交办日期 答复日期 评价日期 结果评价 销号日期"
    early = (
        "O1",
        "2024-06-05",
        "来电",
        "路坏",
        "交通所",
        "2024-06-06",
        "2024-06-10",
        "2024-06-11",
        "满意",
        "2024-06-12",
    )
    late = (
        "O1",
        "2024-06-15",
        "来电",
        "路坏",
        "交通所",
        "2024-06-16",
        "2024-06-20",
        "2024-06-21",
        "满意",
        "2024-06-22",
    )
    for row in (early, late, early):
        assert imports.import_sheets(ledger, (sheet("意见", headings, row),)).refused == ()
        assert cases.find(ledger, "O1").struck_off_on == date.fromisoformat(row[-1])


def test_a_changed_row_that_cannot_be_is_refused_with_its_column(ledger):
    headings = "意见编号 日期 来源 内容 承办单位 交办日期 答复日期"
    good = ("O1", "2024-06-05", "来电", "路坏", "交通所", "2024-06-06", "2024-06-10")
    imports.import_sheets(ledger, (sheet("意见", headings, good),))
    report = imports.import_sheets(ledger, (sheet("意见", headings, (*good[:6], "2024-06-01")),))
    assert [(each.row, each.column) for each in report.refused] == [(2, "答复日期")]
    assert cases.find(ledger, "O1").replied_on == date(2024, 6, 10)


def test_a_row_that_speaks_of_a_refused_one_is_not_refused_too(ledger):
    deputies_ = sheet("代表", "姓名 代表级别 出生年月", ("示例甲", "乡", "何时"), ("示例乙", "乡", None))
    bad = sheet(
        "活动",
        "活动编号 日期 类型 参加代表",
        ("A1", "2024-06-05", "视察", "示例甲、示例乙"),
        ("A2", "？", "视察", None),
    )
    headings = "意见编号 上级编号 活动编号 日期 来源 内容 接单代表"
    opinions = sheet(
        "意见",
        headings,
        ("O1", None, "A1", "2024-06-05", "来电", "一", None),
        ("O2", "O3", "A2", "2024-06-05", "来电", "二", None),
        ("O3", None, None, "2024-06-05", None, "三", None),
        ("O4", "O3", None, "2024-06-05", "来电", "四", "示例乙"),
        ("O5", None, None, "2024-06-05", "来电", "五", "示例丁"),
    )
    duties = sheet("履职", "日期 代表 履职类别 事项", ("2024-05-01", "示例 甲", "政策宣讲", "讲"))
    report = imports.preview(ledger, (deputies_, bad, opinions, duties))
    assert [(each.sheet, each.row, each.column) for each in report.refused] == [
        ("代表", 2, "出生年月"),
        ("活动", 3, "日期"),
        ("意见", 4, "来源"),
        ("意见", 6, "接单代表"),
    ]
    assert "另有5行提到了没有通过的行，等那些行改正后再核对。" in report.notes
    assert (report.added, report.by_sheet["意见"]["refused"]) == (1, 2)


def test_a_name_set_apart_with_blanks_is_the_same_name(ledger):
    both = (
        sheet("代表", "姓名 代表级别", ("示 例 甲", "乡"), ("欧阳　锋", "乡")),
        sheet("活动", "活动编号 日期 类型 参加代表", ("A1", "2024-06-05", "视察", "示例甲、示 例甲；欧阳锋")),
    )
    assert imports.import_sheets(ledger, both).refused == ()
    assert [each.name for each in deputies.listing(ledger)] == ["欧阳锋", "示例甲"]
    again = sheet("代表", "姓名 代表级别", ("示例甲", "乡"))
    assert imports.import_sheets(ledger, (again,)).unchanged == 1


def test_two_deputies_that_nothing_tells_apart_are_refused_by_their_name(ledger):
    report = imports.preview(ledger, (sheet("代表", "姓名 代表级别", ("示例甲", "乡"), ("示例甲", "县")),))
    assert [(each.row, each.column) for each in report.refused] == [(3, "姓名")]
    assert "“示例甲”出现了两次" in report.refused[0].reason


def test_a_result_without_a_day_of_reply_is_kept(ledger):
    headings = "意见编号 日期 来源 内容 承办单位 处理方式 结果类别 答复内容 办理结果 销号日期"
    rows = sheet(
        "意见",
        headings,
        ("O1", "2024-06-05", "来电", "路坏", "交通所", None, "A", None, "路修好了", "2024-06-12"),
        ("O2", "2024-06-05", "来电", "灯坏", "供电所", None, "A", None, "灯装好了", None),
        ("O3", "2024-06-05", "来电", "私事", None, "不予受理", None, "已说明", "不属受理范围", None),
    )
    report = imports.import_sheets(ledger, (rows,))
    found = everything(ledger)
    assert (found["resolved"], found["reply_rate"]) == (2, Rate(0, 2))
    assert cases.find(ledger, "O1").reply == "路修好了"
    assert any("灯装好了" in line.step.text for line in cases.find(ledger, "O2").lines)
    assert any("不属受理范围" in line.step.text for line in cases.find(ledger, "O3").lines)
    assert any("第3行" in note and "没有答复日期" in note for note in report.notes)
    assert imports.import_sheets(ledger, (rows,)).unchanged == 3


def test_a_changed_workbook_gives_the_figures_of_a_fresh_one(ledger):
    headings = "意见编号 日期 来源 内容 上级编号 现场答复 承办单位 交办日期 答复日期 结果评价 销号日期"
    day = ("2024-06-06", "2024-06-10", "满意", "2024-06-12")
    before = sheet(
        "意见",
        headings,
        ("O1", "2024-06-05", "来电", "一", None, None, "交通所", *day),
        ("O2", "2024-06-05", "来电", "二", "O3", "是", None, None, None, None, None),
        ("O3", "2024-06-05", "来电", "三", None, None, None, None, None, None, None),
        ("O4", "2024-06-05", "来电", "四", None, None, "交通所", *day),
    )
    after = sheet(
        "意见",
        headings,
        ("O1", "2024-06-05", "来电", "一", None, "是", None, None, None, None, None),
        ("O2", "2024-06-05", "来电", "二", None, None, "供电所", "2024-06-07", None, None, None),
        ("O3", "2024-06-05", "来电", "三", "O2", None, "供电所", *day),
        ("O4", "2024-06-05", "来电", "四", None, None, "交通所", *day[:2], "不满意", day[3]),
    )
    fresh = imports.import_sheets(ledger, (after,))
    wanted = everything(ledger)
    for workbook in (before, after):
        report = imports.import_sheets(ledger, (workbook,))
        assert (report.changed, report.refused) == (4, ())
    assert (fresh.added, everything(ledger)) == (4, wanted)


def test_a_cell_that_was_emptied_is_emptied_and_a_column_left_out_is_not(ledger):
    headings = "专项名称 任务编号 任务 上级任务 完成日期"
    rows = (("三夏", "1", "一项", None, None), ("三夏", "1.1", "一条", "1", "2024-06-01"))
    imports.import_sheets(ledger, (sheet("专项", headings, *rows),))
    assert (everything(ledger)["tasks"], everything(ledger)["problems_closed"]) == (1, 1)
    short = sheet("专项", "专项名称 任务编号 任务", *(row[:3] for row in rows))
    assert imports.import_sheets(ledger, (short,)).unchanged == 2
    assert everything(ledger)["problems_closed"] == 1
    emptied = sheet("专项", headings, rows[0], ("三夏", "1.1", "一条", None, None))
    assert imports.import_sheets(ledger, (emptied,)).changed == 1
    assert (everything(ledger)["tasks"], everything(ledger)["problems_closed"]) == (0, 0)


def test_items_that_are_above_one_another_in_a_ring_are_refused(ledger):
    headings = "意见编号 上级编号 日期 来源 内容"
    ring = (("O1", "O2"), ("O2", "O3"), ("O3", "O1"))
    rows = sheet("意见", headings, *((*pair, "2024-06-05", "来电", "路") for pair in ring))
    report = imports.preview(ledger, (rows,))
    assert [(each.row, each.column) for each in report.refused] == [(4, "上级编号")]


def test_an_opinion_and_a_proposal_may_bear_the_same_number(ledger):
    both = (
        DEPUTIES,
        sheet("意见", "意见编号 日期 来源 内容", (1, "2024-06-05", "来电", "路坏")),
        sheet("建议", "建议编号 标题 领衔代表 提出日期 转自意见", (1, "修路", "示例甲", "2024-06-07", 1)),
    )
    assert imports.import_sheets(ledger, both).refused == ()
    found = everything(ledger)
    assert (found["opinions"], found["proposals"]) == (1, 1)
    assert imports.import_sheets(ledger, both).unchanged == 5


def test_a_third_deputy_of_the_same_name_does_not_take_the_place_of_another(ledger):
    headings = "姓名 代表级别 选区 代表证号"
    imports.import_sheets(ledger, (sheet("代表", headings, ("示例甲", "乡", "东", "1"), ("示例乙", "乡", None, None)),))
    more = sheet(
        "代表", headings, ("示例甲", "乡", "东", "1"), ("示例甲", "县", "东", "2"), ("示例乙", "乡", None, "3")
    )
    report = imports.import_sheets(ledger, (more,))
    assert (report.added, report.changed, report.unchanged) == (1, 1, 1)
    assert [(each.name, each.seats[0].certificate) for each in deputies.listing(ledger)] == [
        ("示例甲", "1"),
        ("示例甲", "2"),
        ("示例乙", "3"),
    ]


def test_a_roll_without_constituencies_means_a_namesake_by_the_telephone_and_adds_no_third_person(ledger):
    headings = "姓名 代表级别 选区 联系电话"
    both = (("示例甲", "乡", "东", "13800000001"), ("示例甲", "乡", "西", "13800000002"))
    imports.import_sheets(ledger, (sheet("代表", headings, *both),))
    told = sheet("代表", "姓名 代表级别 联系电话 单位及职务", ("示例甲", "乡", "13800000002", "教师"))
    report = imports.import_sheets(ledger, (told,))
    assert (report.added, report.changed) == (0, 1)
    posts = {each.seats[0].constituency: each.post for each in deputies.listing(ledger)}
    assert posts == {"东": "", "西": "教师"}


@pytest.mark.parametrize("phone", [None, "13800000009"])
def test_a_roll_that_tells_no_namesake_from_the_other_is_refused(ledger, phone):
    headings = "姓名 代表级别 选区 联系电话"
    both = (("示例甲", "乡", "东", "13800000001"), ("示例甲", "乡", "西", "13800000002"))
    imports.import_sheets(ledger, (sheet("代表", headings, *both),))
    report = imports.import_sheets(ledger, (sheet("代表", "姓名 代表级别 联系电话", ("示例甲", "乡", phone)),))
    [refusal] = report.refused
    assert (refusal.column, refusal.reason) == ("选区", "台账里有2位“示例甲”，看不出是哪一位，请写明选区或代表证号")
    assert len(deputies.listing(ledger)) == 2


def test_a_row_with_words_only_in_extra_columns_is_reported_not_refused(ledger):
    stations = sheet("联络站", "名称 类型 备用", ("中心站", "固定站", None), (None, None, "以上共1个"))
    report = imports.import_sheets(ledger, (stations,))
    assert (report.added, report.refused) == (1, ())
    assert any("1行只在多出的列里有内容" in note for note in report.notes)


def test_a_number_that_excel_has_cut_is_refused(ledger):
    rows = sheet(
        "代表", "姓名 代表级别 代表证号", ("示例甲", "乡", 4.10725199001011e17), ("示例乙", "乡", 13800000001.0)
    )
    report = imports.preview(ledger, (rows,))
    assert [(each.row, each.column) for each in report.refused] == [(2, "代表证号")]


def test_an_import_that_is_stopped_half_way_writes_nothing(ledger):
    class StoppedError(Exception):
        pass

    told = []

    def stop(done, rows):
        told.append((done, rows))
        if done == 8:
            raise StoppedError

    with pytest.raises(StoppedError):
        imports.import_sheets(ledger, ALL, stop)
    assert told == [(done, 16) for done in range(9)]
    assert deputies.listing(ledger) == ()
    assert imports.import_sheets(ledger, ALL).added == 16
