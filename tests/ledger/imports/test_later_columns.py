"""Columns and sheets that were added later: all of them optional, each in its place, read again without change."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from app.books.shelf import BOOKS
from app.ledger import cases, deputies, figures, imports, registers
from app.models.activity import Activity
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.station import Station
from app.models.task import Task
from app.rules.trade import FIRST_ASKED
from tests.ledger.imports.sheets import sheet

PEOPLE = sheet(
    "代表",
    "姓名 代表级别 选区 联系户数 专业特长 代表身份",
    ("示例甲", "乡", "第1选区", 30, "农技", "代表"),
    ("示例乙", "乡", "第2选区", None, None, "议政代表"),
    ("示例丙", "乡", "第3选区", None, None, None),
)
STATIONS = sheet(
    "联络站",
    "名称 类型 层级 网格 状态 撤销日期",
    ("示例站", "固定站", "中心站", "第一网格", "撤销", "2024-03-01"),
)
ACTIVITIES = sheet(
    "活动",
    "活动编号 日期 类型 形式 学习形式 组织者 授课人 学时 代表小组 成果 主办单位",
    ("H1", "2024-06-05", "学习培训", None, "集中学习", "示例甲", "示例老师", 2, "第一小组", "写出报告", "县人大"),
    ("H2", "2024-06-06", "流动联络站", "田间地头", "集中学习", None, None, None, None, None, None),
)
OPINIONS = sheet(
    "意见",
    "意见编号 日期 来源 内容 接单代表 首问代表 性质 诉求 身份 同来人数",
    ("Y1", "2024-06-05", "来电", "路坏", "示例甲", "示例乙", "信访苗头", "尽快修", "企业", 3),
    ("Y2", "2024-06-05", "来电", "灯坏", None, None, None, None, None, None),
)
TASKS = sheet(
    "专项",
    "专项名称 任务编号 任务 级别 面积 阶段 对接单位",
    ("征迁", "1", "东街", "户", 3.5, "签协议", "示例局"),
    ("征迁", "2", "西街", "地块", None, None, None),
    ("整改", "1", "秸秆", None, None, None, None),
)
DUTIES = sheet(
    "履职",
    "日期 代表 履职类别 事项 履职编号",
    ("2024-06-05", "示例甲", "招商引资", "引来一家", "L1"),
    ("2024-06-05", "示例甲", "招商引资", "引来一家", "L2"),
)
GRIDS = sheet("网格", "名称 网格长 村组 户数 代表", ("第一网格", "样例甲、样例乙", "东街村、西街村", 320, "示例甲"))
COUNTED = sheet(
    "工作量",
    "日期 事项 数量 单位 活动编号 意见编号 任务编号",
    ("2024-06-05", "装电梯", 138, "部", None, None, None),
    ("2024-06-05", "发资料", 800, "份", "H2", None, None),
    ("2024-06-05", "修路", 1.5, "公里", None, "Y1", None),
    ("2024-06-05", "签协议", 28, "户", None, None, "征迁/1"),
    ("2024-06-05", "量地", 3.5, "亩", None, None, "2"),
)
PLANS = sheet(
    "计划",
    "年度 事项 类型 计划日期 对象 责任人 活动编号",
    (2024, "第一次问政", "问政", "2024-09-30", "示例局", "示例甲", "H1"),
    (2024, "小组活动", None, None, None, None, None),
)
ALL = (PEOPLE, STATIONS, ACTIVITIES, OPINIONS, TASKS, DUTIES, GRIDS, COUNTED, PLANS)
YEAR = figures.Period(date(2024, 1, 1), date(2024, 12, 31))


@pytest.fixture
def taken(ledger):
    report = imports.import_sheets(ledger, ALL)
    assert report.refused == ()
    assert report.added == sum(len(each.rows) for each in ALL)
    return ledger


def one(ledger, model, *where):
    with ledger.read() as session:
        return session.scalars(select(model).where(*where)).one()


def again(ledger, raw, *rows):
    """Import a sheet whose rows are these now."""
    changed = replace(raw, rows=tuple((place + 2, row) for place, row in enumerate(rows)))
    return imports.import_sheets(ledger, (changed,))


def test_every_later_column_reaches_its_place(taken):
    deputy = one(taken, Deputy, Deputy.name == "示例甲")
    assert (deputy.households, deputy.speciality, deputy.capacity) == (30, "农技", "代表")
    assert one(taken, Deputy, Deputy.name == "示例乙").capacity == "议政代表"
    assert one(taken, Deputy, Deputy.name == "示例丙").capacity == "代表"
    station = one(taken, Station)
    assert (station.tier, station.grid, station.state, station.closed_on) == (
        *("中心站", "第一网格", "撤销"),
        date(2024, 3, 1),
    )
    training = one(taken, Activity, Activity.original_number == "H1")
    assert (training.form, training.organiser, training.lecturer, training.hours) == (
        *("集中学习", "示例甲", "示例老师"),
        2,
    )
    assert (training.group, training.outcome, training.host) == ("第一小组", "写出报告", "县人大")
    case = one(taken, Case, Case.original_number == "Y1")
    assert (case.nature, case.demand, case.identity, case.companions) == ("信访苗头", "尽快修", "企业", 3)
    task = one(taken, Task, Task.title == "东街")
    assert (task.level, task.area, task.phase, task.counterpart) == ("户", 3.5, "签协议", "示例局")


def test_who_was_asked_first_stands_beside_who_took_it(taken):
    entry = cases.get(taken, one(taken, Case, Case.original_number == "Y1").id)
    assert {each.role: each.name for each in entry.deputies} == {"接单": "示例甲", FIRST_ASKED: "示例乙"}
    assert figures.grouped(taken, "deputy", YEAR)["示例甲"]["opinions"] == 1
    assert "示例乙" not in figures.grouped(taken, "deputy", YEAR)


def test_the_form_of_a_training_does_not_overwrite_that_of_an_outing(taken):
    assert one(taken, Activity, Activity.original_number == "H2").form == "田间地头"


def test_the_same_workbook_again_changes_nothing(taken):
    report = imports.import_sheets(taken, ALL)
    assert (report.added, report.changed, report.refused, report.conflicts) == (0, 0, (), ())
    assert report.unchanged == sum(len(each.rows) for each in ALL)


def test_what_was_counted_is_summed_and_hangs_on_what_it_names(taken):
    document = figures.as_json(taken, YEAR)
    assert {(each["what"], each["sum"], each["unit"]) for each in document["figures"]["quantities"]} == {
        *(
            ("装电梯", 138, "部"),
            ("发资料", 800, "份"),
            ("修路", 1.5, "公里"),
            ("签协议", 28, "户"),
            ("量地", 3.5, "亩"),
        ),
    }
    campaign = document["by"]["campaign"]["征迁"]["quantities"]
    assert {each["what"] for each in campaign} == {"签协议", "量地"}


def test_an_amount_that_was_corrected_changes_that_row_and_adds_none(taken):
    first, *rest = [row for _, row in COUNTED.rows]
    report = again(taken, COUNTED, (*first[:2], 140, *first[3:]), *rest)
    assert (report.added, report.changed) == (0, 1)
    assert [each.amount for each in figures.quantities(taken, YEAR) if each.what == "装电梯"] == [140]


def test_a_row_that_names_two_places_is_refused_and_so_is_a_number_that_two_tasks_bear(taken):
    report = again(
        taken,
        COUNTED,
        ("2024-06-07", "修路", 1, "处", "H1", "Y1", None),
        ("2024-06-07", "修桥", 1, "座", None, None, "1"),
        ("2024-06-07", "修渠", 1, "条", None, None, "没有的"),
    )
    assert [(each.row, each.column) for each in report.refused] == [(2, "任务编号"), (3, "任务编号"), (4, "任务编号")]
    assert "只写一个" in report.refused[0].reason
    assert "专项名称/任务编号" in report.refused[1].reason


def test_two_duties_of_one_day_are_told_apart_by_their_numbers(taken):
    first, second = (row for _, row in DUTIES.rows)
    report = again(taken, DUTIES, first, (*second[:3], "引来两家", "L2"))
    assert (report.added, report.changed, report.notes) == (0, 1, ())
    with taken.read() as session:
        matters = dict(map(tuple, session.execute(select(Duty.original_number, Duty.matter))))
    assert matters == {"L1": "引来一家", "L2": "引来两家"}


def test_a_duty_that_gets_a_number_later_is_the_same_duty(ledger):
    imports.import_sheets(ledger, (PEOPLE,))
    plain = sheet("履职", "日期 代表 履职类别 事项", ("2024-06-05", "示例甲", "招商引资", "引来一家"))
    assert imports.import_sheets(ledger, (plain,)).added == 1
    numbered = replace(DUTIES, rows=DUTIES.rows[:1])
    report = imports.import_sheets(ledger, (numbered,))
    assert (report.added, report.changed, report.missing) == (0, 1, 0)
    assert one(ledger, Duty).original_number == "L1"


def test_a_number_that_stands_twice_in_one_sheet_is_refused(taken):
    first, second = (row for _, row in DUTIES.rows)
    report = again(taken, DUTIES, first, (*second[:4], "L1"))
    assert [(each.row, each.column) for each in report.refused] == [(3, "履职编号")]


def test_a_plan_is_held_once_it_names_an_activity_and_lies_in_its_year(taken):
    held, open_ = registers.entries(taken, BOOKS["plans"])[::-1]
    number = one(taken, Activity, Activity.original_number == "H1").number
    at = BOOKS["plans"].keys.index("activity_id")
    assert {held.values[at], open_.values[at]} == {number, None}
    report = again(taken, PLANS, (2024, "视察", None, "2025-02-01", None, None, None), (24, "视察", *[None] * 5))
    assert [(each.row, each.column) for each in report.refused] == [(2, "计划日期"), (3, "年度")]


def test_a_grid_keeps_its_name_once_and_knows_its_deputies(taken):
    entry = registers.entries(taken, BOOKS["grids"])[0]
    assert entry.values[:5] == ("第一网格", "样例甲、样例乙", "东街村、西街村", 320, "示例甲")
    report = again(taken, GRIDS, ("第一网格", "样例甲", "东街村", 300, "没有的人"))
    assert [(each.column) for each in report.refused] == ["代表"]


def test_a_workbook_without_the_later_columns_leaves_them_as_they_are(taken):
    plain = sheet("意见", "意见编号 日期 来源 内容", ("Y1", "2024-06-05", "来电", "路坏了"))
    report = imports.import_sheets(taken, (plain,))
    assert (report.changed, report.refused) == (1, ())
    case = one(taken, Case, Case.original_number == "Y1")
    assert (case.content, case.nature, case.companions) == ("路坏了", "信访苗头", 3)
    assert deputies.listing(taken)


def test_a_station_names_its_supervisors(ledger):
    listed = sheet("联络站", "名称 类型 监督员", ("示例一站", "固定站", "样例甲，样例乙"), ("示例二站", "流动站", None))
    assert imports.import_sheets(ledger, (listed,)).added == 2
    assert [one(ledger, Station, Station.name == name).supervisors for name in ("示例一站", "示例二站")] == [
        "样例甲、样例乙",
        "",
    ]
    assert imports.import_sheets(ledger, (listed,)).unchanged == 2
