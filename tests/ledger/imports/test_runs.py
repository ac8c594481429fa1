"""A whole import: the copy that is kept before it, what it hears of its progress, what cannot be written."""

from dataclasses import replace
from datetime import date

import pytest

from app.books.sheets.shelf import sheet_named
from app.errors import LedgerError
from app.ledger import activities, campaigns, cases, deputies, imports
from app.ledger.imports.batch import Batch
from app.ledger.imports.faults import Refusal, RefusedError
from app.ledger.imports.rows import read_sheets
from app.ledger.imports.sheets import STATIONS
from app.ledger.imports.taking import take
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.station import Station
from app.models.task import Task
from app.rules.cases import Act, Kind
from app.rules.trade import CO_SIGNER, LEADER
from tests.ledger import counties
from tests.ledger.imports.sheets import deputies as roll
from tests.ledger.imports.sheets import opinion, opinions, sheet


def stations(*names, kind="固定站"):
    return sheet("联络站", "名称 类型", *((name, kind) for name in names))


@pytest.fixture
def copies(ledger):
    """What is asked for before an import, and what is kept after it."""
    asked, kept = [], []

    def safeguard(act):
        asked.append(act)
        return lambda: kept.append(act)

    ledger.safeguard = safeguard
    return asked, kept


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (stations("东站", "西站"), 1),  # one is new
        (stations("东站", kind="联络点"), 1),  # one is changed
        (stations("西站", kind="联络点"), 1),  # one is new
        (sheet("联络站", "名称 类型", ("东站", "联络点"), ("西站", "固定站")), 1),  # as many new as changed
        (stations("东站"), 0),  # nothing new
        (stations("南站", kind="哪种站"), 0),  # refused
    ],
)
def test_the_copy_before_an_import_is_kept_where_the_import_did_anything(ledger, copies, rows, wanted):
    asked, kept = copies
    imports.import_sheets(ledger, (stations("东站"),))
    assert (asked, kept) == (["导入前"], ["导入前"])
    imports.preview(ledger, (rows,))
    assert asked == ["导入前"]
    imports.import_sheets(ledger, (rows,))
    assert (len(asked), len(kept)) == (2, 1 + wanted)


def test_whoever_waits_hears_how_many_rows_of_how_many_are_done(ledger):
    heard = []
    sheets = (stations("东站", "西站"), roll("示例甲"), opinions(opinion("O1")))
    imports.preview(ledger, sheets, lambda done, rows: heard.append((done, rows)))
    assert heard == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_an_entry_that_is_gone_from_the_ledger_is_named_and_nothing_is_written(ledger):
    imports.import_sheets(ledger, (stations("东站", "西站"),))
    with ledger.write("改坏") as session:
        session.delete(session.query(Station).filter_by(name="东站").one())
    report = imports.import_sheets(ledger, (stations("东站", "西站", kind="联络点"),))
    assert [(each.row, each.column, each.reason) for each in report.refused] == [
        (2, "", "台账中对应的这一行已不存在，请先恢复或换一个编号")
    ]
    assert (report.written, report.changed) == (False, 0)


def test_a_station_that_no_sheet_names_is_opened_once_and_noted(ledger):
    rows = [("示例甲", "乡", "中心站"), ("示例乙", "乡", "中心站"), ("示例丙", "乡", "流动一站")]
    report = imports.import_sheets(ledger, (sheet("代表", "姓名 代表级别 联络站", *rows),))
    opened = "不在“联络站”表中，已新建，请核对名称和类型"
    assert report.notes == (f"“代表”表第2行：联络站“中心站”{opened}。", f"“代表”表第4行：联络站“流动一站”{opened}。")
    with ledger.read() as session:
        assert sorted(session.query(Station.name, Station.type)) == [("中心站", "固定站"), ("流动一站", "流动站")]


def test_an_earlier_station_that_is_gone_is_not_opened_again_while_two_workbooks_are_compared(ledger):
    def one(station):
        return sheet("代表", "姓名 代表级别 联络站", ("示例甲", "乡", station))

    imports.import_sheets(ledger, (one("中心站"),))
    with ledger.write("改名") as session:
        session.query(Station).one().name = "老站"
    report = imports.import_sheets(ledger, (stations("东站"), one("东站")))
    with ledger.read() as session:
        assert sorted(name for (name,) in session.query(Station.name)) == ["东站", "老站"]
    assert (report.changed, report.conflicts) == (1, ())


def test_a_row_that_speaks_of_a_refused_station_waits(ledger):
    rows = sheet("代表", "姓名 代表级别 联络站", ("示例甲", "乡", "东站"), ("示例乙", "乡", None))
    report = imports.preview(ledger, (stations("东站", kind="哪种站"), rows))
    assert [(each.sheet, each.row) for each in report.refused] == [("联络站", 2)]
    assert report.by_sheet["代表"] == {"added": 1, "changed": 0, "unchanged": 0, "refused": 0, "waiting": 1}
    assert "另有1行提到了没有通过的行，等那些行改正后再核对。" in report.notes


def test_names_parted_by_blanks_lead_and_sign_a_proposal_and_nobody_twice(ledger):
    imports.import_sheets(ledger, (roll("示例甲", "示例乙", "示例丙"),))
    ids = {each.name: each.id for each in deputies.listing(ledger)}
    headings = "建议编号 标题 领衔代表 附议代表 提出日期"
    row = ("J1", "修路", "示例甲 示例乙", "示例丙、示例甲、示例乙、示例丙", "2024-06-05")
    assert imports.import_sheets(ledger, (sheet("建议", headings, row),)).added == 1
    with ledger.read() as session:
        rows = session.query(CaseDeputy.role, CaseDeputy.deputy_id).order_by(CaseDeputy.role, CaseDeputy.position)
        assert list(rows) == [(CO_SIGNER, ids["示例乙"]), (CO_SIGNER, ids["示例丙"]), (LEADER, ids["示例甲"])]


def test_a_number_that_two_matters_bear_or_nobody_is_asked_about(ledger):
    headings = "意见编号 日期 来源 内容 活动编号"
    acts = [
        sheet("活动", "活动编号 日期 类型", ("A1", "2024-06-05", kind), source=kind)
        for kind in ("视察", "调研")
    ]  # fmt: skip
    row = sheet(
        "意见", headings, ("O1", "2024-06-05", "来电", "路坏", "A1"), ("O2", "2024-06-05", "来电", "灯坏", "A9")
    )
    report = imports.preview(ledger, (*acts, row))
    assert [(each.row, each.column, each.reason) for each in report.refused] == [
        (2, "活动编号", "有2件活动的原编号都是“A1”，请写台账自己的编号"),
        (3, "活动编号", "没有编号为“A9”的活动，请核对，或先登记"),
    ]
    imports.import_sheets(ledger, acts)
    own = {each.kind: each for each in activities.listing(ledger)}["调研"]
    taken = sheet("意见", headings, ("O1", "2024-06-05", "来电", "路坏", own.number))
    assert imports.import_sheets(ledger, (taken,)).refused == ()
    assert cases.find(ledger, "O1").activity_id == own.id


def test_a_number_of_the_same_sheet_comes_before_that_of_another(ledger):
    rows = [("1", None, "2024-06-05", "来电", "整项"), ("2", "1", "2024-06-05", "来电", "一处")]
    halves = [
        sheet("意见", "意见编号 上级编号 日期 来源 内容", *[(*row[:4], f"{half}{row[4]}") for row in rows], source=half)
        for half in ("上半年", "下半年")
    ]
    assert imports.import_sheets(ledger, halves).refused == ()
    with ledger.read() as session:
        found = {case.content: case for case in session.query(Case)}
        for half in ("上半年", "下半年"):
            assert found[f"{half}一处"].parent_id == found[f"{half}整项"].id


def test_what_hangs_on_a_refused_row_waits_however_far_below_it(ledger):
    headings = "意见编号 上级编号 日期 来源 内容"
    rows = [
        ("1", None, "某日", "来电", "整项"),
        ("2", "1", "2024-06-05", "来电", "一处"),
        ("3", "2", "2024-06-05", "来电", "一角"),
        ("4", None, "2024-06-05", "来电", "别的"),
    ]
    report = imports.preview(ledger, (sheet("意见", headings, *rows),))
    assert {row: status for _, row, status in report.statuses} == {
        2: "refused",
        3: "waiting",
        4: "waiting",
        5: "added",
    }


def test_a_child_that_goes_from_one_item_to_another_is_counted_there(ledger):
    headings = "意见编号 上级编号 日期 来源 内容"

    def workbook(above):
        rows = [("1", None), ("2", None), ("3", above)]
        return sheet("意见", headings, *[(*row, "2024-06-05", "来电", f"第{row[0]}件") for row in rows])

    def parts():
        with ledger.read() as session:
            return [session.get(Case, cases.find(ledger, number).id).is_item for number in ("1", "2")]

    imports.import_sheets(ledger, (workbook("1"),))
    assert parts() == [True, False]
    report = imports.import_sheets(ledger, (workbook("2"),))
    assert (report.changed, report.unchanged, parts()) == (1, 2, [False, True])
    assert imports.import_sheets(ledger, (workbook(None),)).changed == 1
    assert parts() == [False, False]


def test_a_task_cannot_stand_under_itself_or_under_one_that_is_not_there(ledger):
    headings = "专项名称 任务编号 任务 上级任务"
    rows = [("三夏", "1", "甲", "1"), ("三夏", "2", "乙", "9"), ("三夏", "3", "丙", None), ("秋收", "4", "丁", "3")]
    report = imports.preview(ledger, (sheet("专项", headings, *rows),))
    assert [(each.row, each.column, each.reason) for each in report.refused] == [
        (2, "上级任务", "不能是自己的编号"),
        (3, "上级任务", "没有编号为“9”的任务，请核对"),
        (5, "上级任务", "没有编号为“3”的任务，请核对"),
    ]


def test_tasks_of_two_campaigns_may_bear_one_number(ledger):
    headings = "专项名称 任务编号 任务 上级任务"
    rows = [("三夏", "1", "甲", None), ("秋收", "1", "乙", None), ("秋收", "2", "丙", "1")]
    assert imports.import_sheets(ledger, (sheet("专项", headings, *rows),)).refused == ()
    with ledger.read() as session:
        tasks = {task.title: task for task in session.query(Task)}
        assert tasks["丙"].parent_id == tasks["乙"].id


def test_a_voided_matter_cannot_be_spoken_of(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    case = cases.find(ledger, "O1")
    cases.advance(ledger, case.id, Act(Kind.VOID, date(2024, 9, 1), reason="登错"))
    for number in ("O1", case.number):
        row = ("J1", "修路", "示例甲", "2024-06-05", number)
        rows = sheet("建议", "建议编号 标题 领衔代表 提出日期 转自意见", row)
        report = imports.preview(ledger, (roll("示例甲"), rows))
        assert [each.reason for each in report.refused] == [f"编号为“{number}”的意见已经作废，请核对"]


def test_a_county_imports_no_workbook(tmp_path):
    ledger = counties.county(tmp_path)
    for verb in (imports.preview, imports.import_sheets):
        with pytest.raises(LedgerError):
            verb(ledger, (stations("东站"),))
    with ledger.read() as session:
        assert session.query(Station).count() == 0
    ledger.close()


@pytest.mark.parametrize(
    ("error", "column"), [(LedgerError("写不进去。", field="name"), ""), (RefusedError("名称", "写不进去。"), "名称")]
)
def test_what_the_ledger_refuses_while_a_row_is_written_is_said_of_the_row(ledger, error, column):
    def refuse(*_):
        raise error

    reading = read_sheets((stations("东站", "西站"),), {"联络站": sheet_named("联络站")}, ledger.today)
    with ledger.write("导入") as session:
        batch = Batch.begin(ledger, session)
        for row in reading.rows["联络站"]:
            take(batch, replace(STATIONS, add=refuse), row)
    assert batch.refused == [Refusal("联络站", row, column, "写不进去。") for row in (2, 3)]
    assert batch.statuses == {("联络站", 2): "refused", ("联络站", 3): "refused"}


def test_a_task_of_the_window_is_found_by_its_campaign_and_number(ledger):
    headings = "专项名称 任务编号 任务 目标"
    for name in ("三夏", "秋收"):
        campaign = campaigns.add(ledger, name)
        campaigns.add_task(ledger, campaigns.TaskDraft(campaign.id, "抢收", number="1"))
    report = imports.import_sheets(ledger, (sheet("专项", headings, ("秋收", "1", "抢收", "颗粒归仓")),))
    assert (report.added, report.changed, report.conflicts) == (0, 1, ())
    with ledger.read() as session:
        goals = {each.name: each.id for each in session.query(Campaign)}
        assert {name: session.query(Task.goal).filter_by(campaign_id=key).all() for name, key in goals.items()} == {
            "三夏": [("",)],
            "秋收": [("颗粒归仓",)],
        }


def test_a_problem_under_a_refused_task_waits_and_one_of_that_number_elsewhere_does_not(ledger):
    headings = "专项名称 任务编号 任务 时限 上级任务"
    rows = [
        ("三夏", "1", "甲", "某日", None),
        ("三夏", "2", "乙", None, "1"),
        ("秋收", "1", "丙", None, None),
        ("秋收", "2", "丁", None, "1"),
    ]
    report = imports.preview(ledger, (sheet("专项", headings, *rows),))
    assert {row: status for _, row, status in report.statuses} == {2: "refused", 3: "waiting", 4: "added", 5: "added"}
    assert len(report.refused) == 1
