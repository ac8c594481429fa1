"""What a cell stands for on both sides, how a conflict reads, and how a report counts."""

from datetime import date

import pytest

from app.ledger import activities, cases, deputies, imports
from app.ledger.imports.activities import _service
from app.ledger.imports.settling import compared
from app.models.station import Station
from tests.ledger.imports.sheets import deputies as roll
from tests.ledger.imports.sheets import opinion, opinions, sheet

DAY = "2024-06-05"


def conflicts(report):
    return [(each.sheet, each.row, each.column, each.workbook, each.ledger) for each in report.conflicts]


@pytest.mark.parametrize("nothing", [None, "", False, (), []])
def test_nothing_no_and_an_empty_list_are_the_same(nothing):
    assert compared(nothing) is None


@pytest.mark.parametrize(
    ("value", "meant"),
    [(0, 0), (True, True), (date(2024, 6, 5), DAY), (("甲", "乙"), "甲、乙"), (0.0, 0.0), ("0", "0")],
)
def test_what_says_something_is_compared_as_it_is_kept(value, meant):
    assert compared(value) == meant
    assert compared(value) is not None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("协调农资2", ["协调农资", 2]),
        ("协调农资2件", ["协调农资", 2]),
        ("解决农机故障×3台", ["解决农机故障", 3]),
        ("送药 x 12人次", ["送药", 12]),
        ("调解：1起", ["调解", 1]),
        ("浇地:30亩", ["浇地", 30]),
        ("量血压", ["量血压", None]),
        ("3件", ["3件", None]),
        ("防汛2024次", ["防汛", 2024]),
        ("义诊123456人", ["义诊", 123456]),
    ],
)
def test_a_service_is_what_was_done_and_how_often(written, meant):
    assert _service(written) == meant


def test_a_conflict_reads_in_names_and_numbers(ledger):
    acts = sheet(
        "活动", "活动编号 日期 类型", *((f"A{at}", DAY, kind) for at, kind in enumerate(("视察", "调研", "座谈")))
    )
    headings = "意见编号 日期 来源 内容 活动编号 接单代表 保密"
    row = ("O1", DAY, "来电", "路坏", "A0", "示例甲", None)
    imports.import_sheets(ledger, (roll("示例甲", "示例乙", "示例丙"), acts, sheet("意见", headings, row)))
    held = {each.kind: each for each in activities.listing(ledger)}
    people = {each.name: each.id for each in deputies.listing(ledger)}
    case = cases.find(ledger, "O1")
    takers = (people["示例乙"], people["示例甲"])
    cases.correct(ledger, case.id, {"activity_id": held["调研"].id, "takers": takers, "source": "来信"}, "记错")
    again = ("O1", DAY, "意见箱", "路坏", "A2", "示例丙", "是")
    report = imports.import_sheets(ledger, (sheet("意见", headings, again),))
    assert conflicts(report) == [
        ("意见", 2, "来源", "意见箱", "来信"),
        ("意见", 2, "活动编号", "A2", held["调研"].number),
        ("意见", 2, "接单代表", "示例丙", "示例乙、示例甲"),
    ]
    assert str(report.conflicts[0]) == "“意见”表第2行“来源”：工作簿改成“意见箱”，台账里已另改为“来信”"
    assert (report.changed, cases.find(ledger, "O1").confidential) == (1, True)
    report = imports.import_sheets(ledger, (sheet("意见", headings, again),), prefer_workbook=True)
    after = cases.find(ledger, "O1")
    assert (conflicts(report), after.source, after.activity_id) == ([], "意见箱", held["座谈"].id)
    assert [each.name for each in after.deputies] == ["示例丙"]


def test_a_conflict_about_yes_or_a_station_or_a_campaign_reads_so_too(ledger):
    headings = "活动编号 日期 类型 联络站 专项"
    names = sheet("联络站", "名称 类型", *((name, "固定站") for name in ("东站", "西站", "南站")))
    tasks = sheet("专项", "专项名称 任务编号 任务", *((name, "1", "甲") for name in ("三夏", "秋收", "防汛")))
    imports.import_sheets(ledger, (names, tasks, sheet("活动", headings, ("A1", DAY, "视察", "东站", "三夏"))))
    [line] = activities.listing(ledger)
    with ledger.read() as session:
        stations = {each.name: each.id for each in session.query(Station)}
    activities.correct(ledger, line.id, {"station_id": stations["西站"]}, "记错")
    report = imports.import_sheets(ledger, (sheet("活动", headings, ("A1", DAY, "视察", "南站", "秋收")),))
    assert conflicts(report) == [("活动", 2, "联络站", "南站", "西站")]
    again = imports.import_sheets(ledger, (sheet("活动", headings, ("A1", DAY, "视察", "南站", "防汛")),))
    assert (again.changed, conflicts(again)) == (1, [("活动", 2, "联络站", "南站", "西站")])
    row = ("O1", DAY, "来电", "路坏", "是")
    secret = "意见编号 日期 来源 内容 保密"
    imports.import_sheets(ledger, (sheet("意见", secret, row),))
    cases.correct(ledger, cases.find(ledger, "O1").id, {"confidential": False}, "不保密")
    imports.import_sheets(ledger, (sheet("意见", secret, (*row[:4], "否")),))
    cases.correct(ledger, cases.find(ledger, "O1").id, {"confidential": True}, "保密")
    report = imports.import_sheets(ledger, (sheet("意见", secret, (*row[:4], "是")),))
    assert conflicts(report) == []


def test_a_refused_workbook_counts_nothing_as_written_but_says_what_became_of_each_row(ledger):
    rows = (
        sheet("联络站", "名称 类型", ("东站", "固定站"), ("西站", "哪种站")),
        sheet("代表", "姓名 代表级别 联络站", ("示例甲", "乡", "西站"), ("示例乙", "乡", "东站")),
    )
    report = imports.import_sheets(ledger, rows)
    assert (report.added, report.changed, report.unchanged, report.waiting, report.written) == (0, 0, 0, 1, False)
    assert report.statuses == (
        ("联络站", 2, "added"),
        ("联络站", 3, "refused"),
        ("代表", 2, "waiting"),
        ("代表", 3, "added"),
    )
    preview = imports.preview(ledger, rows)
    assert (preview.added, preview.waiting, preview.written) == (2, 1, False)
    written = preview.as_json()
    assert list(written) == [
        *("added", "changed", "unchanged", "waiting", "missing", "refused", "conflicts", "by_sheet", "notes", "written")
    ]
    assert written["refused"] == [
        {
            "sheet": "联络站",
            "row": 3,
            "column": "类型",
            "reason": "没有“哪种站”这一项，只能是：固定站、联络点、工作室、产业站、流动站",
        }
    ]


def test_refusals_stand_by_sheet_row_and_column_wherever_they_were_found(ledger):
    report = imports.preview(
        ledger,
        (
            sheet(
                "意见",
                "意见编号 内容 日期 来源",
                ("O1", "", "某日", "来电"),
                (None, "灯坏", DAY, "来电"),
                source="来访",
            ),
            sheet("联络站", "名称 类型", ("", "哪种站")),
            sheet("意见", "意见编号 日期 来源 内容", ("O1", DAY, "", "路坏"), source="二月"),
            sheet("代表", "姓名", ("示例甲",)),
        ),
    )
    assert [(each.sheet, each.row, each.column) for each in report.refused] == [
        ("代表", 0, "代表级别"),
        ("联络站", 2, "名称"),
        ("联络站", 2, "类型"),
        ("来访", 2, "日期"),
        ("来访", 2, "内容"),
        ("来访", 3, "意见编号"),
        ("二月", 2, "来源"),
    ]


def test_what_is_wrong_with_a_row_is_said_once(ledger):
    rows = opinions(opinion("O1", content=""))
    report = imports.preview(ledger, (rows,))
    assert [(each.column, each.reason) for each in report.refused] == [("内容", "必填，不能空")]


def test_an_activity_that_names_no_deputies_keeps_those_of_the_window(ledger):
    imports.import_sheets(ledger, (roll("示例甲"), sheet("活动", "活动编号 日期 类型", ("A1", DAY, "视察"))))
    [line] = activities.listing(ledger)
    came = (activities.Present(deputies.listing(ledger)[0].id),)
    activities.correct(ledger, line.id, {"attendance": came}, "补记")
    report = imports.import_sheets(ledger, (sheet("活动", "活动编号 日期 类型 主题", ("A1", DAY, "视察", "看渠")),))
    entry = activities.get(ledger, line.id)
    assert (report.changed, entry.draft.theme, len(entry.draft.attendance)) == (1, "看渠", 1)
