"""Every row accounted for, every fault named, nothing taken for another."""

from collections import Counter
from datetime import date

import pytest

from app.ledger import activities, campaigns, cases, deputies, imports
from app.ledger.cases import CaseDraft
from app.ledger.figures import Period, figures
from app.models.duty import Duty
from app.rules.cases import Act, Kind
from tests.ledger.imports.sheets import deputies as roll
from tests.ledger.imports.sheets import opinion, opinions, sheet

HEADINGS = "意见编号 上级编号 日期 来源 内容"
DUTY = "日期 代表 履职类别 事项 时长"


def places(report):
    return [(each.sheet, each.row, each.column) for each in report.refused]


def void_case(ledger, number):
    cases.advance(ledger, cases.find(ledger, number).id, Act(Kind.VOID, date(2024, 9, 1), reason="登错"))


def test_the_row_of_a_voided_opinion_is_named_and_left(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1"), opinion("O2", "灯坏")),))
    void_case(ledger, "O1")
    changed = opinions(opinion("O1", "路又坏"), opinion("O2", "灯坏"))
    for take in (imports.preview, imports.import_sheets):
        report = take(ledger, (changed,))
        assert (report.refused, report.changed, report.unchanged) == ((), 0, 2)
        assert any("第2行" in note and "“O1”" in note and "作废" in note for note in report.notes)
    assert cases.find(ledger, "O1").content == "路坏"


def test_the_rows_of_voided_activities_tasks_proposals_and_deputies_are_named_and_left(ledger):
    everything = (
        roll("示例甲", "示例乙"),
        sheet("活动", "活动编号 日期 类型", ("A1", "2024-06-05", "视察")),
        sheet("建议", "建议编号 标题 领衔代表 提出日期", ("J1", "修路", "示例甲", "2024-06-05")),
        sheet("专项", "专项名称 任务编号 任务", ("三夏", "1", "抢收")),
    )
    imports.import_sheets(ledger, everything)
    activities.void(ledger, activities.listing(ledger)[0].id, "登错")
    void_case(ledger, "J1")
    deputies.void(ledger, next(each.id for each in deputies.listing(ledger) if each.name == "示例乙"), "登错")
    [campaign] = campaigns.listing(ledger)
    campaigns.void_task(ledger, campaigns.tree(ledger, campaign.id)[0].id, "登错")
    report = imports.import_sheets(ledger, everything)
    named = Counter(note.split("表第")[0] for note in report.notes if "作废" in note)
    assert named == {"“代表”": 1, "“活动”": 1, "“建议”": 1, "“专项”": 1}
    assert (report.refused, report.added, report.changed, report.unchanged) == ((), 0, 0, 5)


def test_what_speaks_of_a_voided_entry_says_so(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    void_case(ledger, "O1")
    report = imports.preview(ledger, (sheet("意见", HEADINGS, ("O2", "O1", "2024-06-05", "来电", "灯坏")),))
    assert places(report) == [("意见", 2, "上级编号")]
    assert "作废" in report.refused[0].reason


def test_a_number_of_the_ledgers_own_is_another_matter_in_a_strangers_workbook(ledger):
    mine = cases.register(ledger, CaseDraft(date(2024, 6, 1), "窗口登记的一件", raised_by="样例甲"))
    report = imports.import_sheets(ledger, (opinions(opinion(mine.number, "工作簿里的一件")),))
    assert (report.added, report.changed) == (1, 0)
    assert cases.get(ledger, mine.id).content == "窗口登记的一件"
    assert any(mine.number in note and "另一件" in note for note in report.notes)
    assert cases.find(ledger, mine.number).id == mine.id
    assert figures(ledger, Period(date(2024, 1, 1), date(2024, 12, 31))).values["opinions"] == 2


def test_the_same_number_in_two_sheets_means_two_matters(ledger):
    rows = [sheet("意见", HEADINGS, ("1", None, "2024-06-05", "来电", text), source=text) for text in ("一月", "二月")]
    report = imports.import_sheets(ledger, tuple(rows))
    assert (report.added, {name: tally["added"] for name, tally in report.by_sheet.items()}) == (
        2,
        {"一月": 1, "二月": 1},
    )
    assert imports.import_sheets(ledger, tuple(reversed(rows))).unchanged == 2


def test_deputies_equal_in_name_and_place_are_told_apart_by_their_numbers(ledger):
    headings = "姓名 代表级别 选区 代表证号 联系电话"
    imports.import_sheets(ledger, (sheet("代表", headings, ("示例甲", "乡", "东", "1", "13800000001")),))
    second = sheet("代表", headings, ("示例甲", "乡", "东", "2", "13800000002"))
    assert imports.import_sheets(ledger, (second,)).added == 1
    assert {(each.seats[0].certificate, each.phone) for each in deputies.listing(ledger)} == {
        ("1", "13800000001"),
        ("2", "13800000002"),
    }
    neither = sheet("代表", "姓名 代表级别 选区", ("示例甲", "乡", "东"))
    assert places(imports.preview(ledger, (neither,))) == [("代表", 2, "代表证号")]
    spoken = sheet("活动", "活动编号 日期 类型 参加代表", ("A1", "2024-06-05", "视察", "示例甲（2）"))
    assert imports.import_sheets(ledger, (spoken,)).refused == ()
    [came] = activities.get(ledger, activities.listing(ledger)[0].id).draft.attendance
    assert deputies.get(ledger, came.deputy_id).seats[0].certificate == "2"


def test_every_fault_of_a_row_is_named_at_once(ledger):
    headings = "意见编号 活动编号 上级编号 日期 来源 内容 难度级别 接单代表 交办日期 答复日期 销号日期 承办单位"
    row = (
        "O1",
        "A404",
        "O404",
        "2024-06-05",
        "来电",
        None,
        "巨事",
        "示例丁、示例戊",
        "2024-06-01",
        "2024-05-01",
        "2099-01-01",
        "交通所",
    )
    report = imports.preview(ledger, (roll("示例甲"), sheet("意见", headings, row)))
    assert places(report) == [
        ("意见", 2, "上级编号"),
        ("意见", 2, "活动编号"),
        ("意见", 2, "难度级别"),
        ("意见", 2, "内容"),
        ("意见", 2, "接单代表"),
        ("意见", 2, "接单代表"),
        ("意见", 2, "交办日期"),
        ("意见", 2, "答复日期"),
        ("意见", 2, "销号日期"),
    ]
    assert report.by_sheet["意见"]["refused"] == 1


def test_the_faults_behind_a_lost_reference_are_named_and_the_others_wait(ledger):
    bad = sheet("代表", "姓名 代表级别", ("示例甲", "村"))
    headings = "意见编号 上级编号 日期 来源 内容 接单代表 答复日期 承办单位"
    rows = sheet(
        "意见",
        headings,
        ("O1", None, "2024-06-05", "来电", "一", "示例甲", None, None),
        ("O2", None, "2024-06-05", "来电", "二", "示例甲", "2024-06-01", "交通所"),
        ("O3", "O1", "2024-06-05", "来电", "三", None, None, None),
        ("O4", "O3", "2024-06-05", "来电", "四", None, None, None),
        ("O5", None, "2024-06-05", "来电", "五", None, None, None),
    )
    report = imports.preview(ledger, (bad, rows))
    assert places(report) == [("代表", 2, "代表级别"), ("意见", 3, "答复日期")]
    tally = {"added": 1, "changed": 0, "unchanged": 0, "refused": 1, "waiting": 3}
    assert report.by_sheet["意见"] == tally
    assert report.waiting == 3


def test_the_rows_of_every_sheet_add_up(ledger):
    first = (roll("示例甲", "示例乙"), opinions(opinion("O1"), opinion("O2", "灯坏"), opinion("O3", "渠坏")))
    imports.import_sheets(ledger, first)
    again = (
        roll("示例甲", "示例乙", "示例丙"),
        opinions(opinion("O1"), opinion("O2", "灯又坏"), opinion("O4", day="何时"), opinion("O5"), opinion("O5")),
    )
    for take in (imports.preview, imports.import_sheets):
        report = take(ledger, again)
        assert {name: sum(tally.values()) for name, tally in report.by_sheet.items()} == {"代表": 3, "意见": 5}
        assert not report.written
    missing_column = sheet("意见", "意见编号 日期 内容", ("O8", "2024-06-05", "一"), ("O9", "何时", "二"))
    report = imports.preview(ledger, (missing_column,))
    assert report.by_sheet["意见"] == {"added": 0, "changed": 0, "unchanged": 0, "refused": 2, "waiting": 0}
    assert places(report) == [("意见", 0, "来源"), ("意见", 3, "日期")]


def test_rows_that_a_later_workbook_no_longer_has_are_counted_and_left(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1"), opinion("O2", "灯坏"), opinion("O3", "渠坏")),))
    void_case(ledger, "O3")
    report = imports.import_sheets(ledger, (opinions(opinion("O1")),))
    assert (report.missing, report.unchanged) == (1, 1)
    assert report.as_json()["missing"] == 1
    assert any("1行不在这个工作簿里" in note for note in report.notes)
    assert cases.find(ledger, "O2").content == "灯坏"


def duties(ledger):
    with ledger.read() as session:
        return sorted((each.done_on.isoformat(), each.matter, each.hours) for each in session.query(Duty))


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        (3, "讲政策两场", ("2024-05-01", "讲政策两场", 1.5)),
        (0, "2024-05-02", ("2024-05-02", "讲政策", 1.5)),
        (4, 2, ("2024-05-01", "讲政策", 2)),
    ],
)
def test_a_duty_corrected_in_the_workbook_counts_once(ledger, place, value, expected):
    row = ["2024-05-01", "示例甲", "政策宣讲", "讲政策", 1.5]
    other = ("2024-05-08", "示例乙", "走访选民", "走访", 1)
    imports.import_sheets(ledger, (roll("示例甲", "示例乙"), sheet("履职", DUTY, tuple(row), other)))
    row[place] = value
    report = imports.import_sheets(ledger, (sheet("履职", DUTY, tuple(row), other),))
    assert (report.added, report.changed, report.unchanged) == (0, 1, 1)
    assert duties(ledger) == sorted([expected, ("2024-05-08", "走访", 1.0)])
    assert imports.import_sheets(ledger, (sheet("履职", DUTY, tuple(row), other),)).unchanged == 2


def test_a_duty_given_to_another_deputy_in_the_workbook_counts_once(ledger):
    imports.import_sheets(
        ledger, (roll("示例甲", "示例乙"), sheet("履职", DUTY, ("2024-05-01", "示例甲", "政策宣讲", "讲政策", 1.5)))
    )
    report = imports.import_sheets(ledger, (sheet("履职", DUTY, ("2024-05-01", "示例乙", "政策宣讲", "讲政策", 1.5)),))
    ids = {each.id: each.name for each in deputies.listing(ledger)}
    with ledger.read() as session:
        assert [ids[each.deputy_id] for each in session.query(Duty)] == ["示例乙"]
    assert (report.added, report.changed) == (0, 1)


def test_next_months_duties_are_not_this_months_corrected(ledger):
    imports.import_sheets(
        ledger, (roll("示例甲"), sheet("履职", DUTY, ("2024-05-01", "示例甲", "走访选民", "走访选民", 1)))
    )
    report = imports.import_sheets(ledger, (sheet("履职", DUTY, ("2024-06-01", "示例甲", "走访选民", "走访选民", 1)),))
    assert (report.added, report.changed) == (1, 0)
    assert len(duties(ledger)) == 2


def test_a_deputy_whose_name_was_misspelt_is_the_same_deputy(ledger):
    headings = "姓名 代表级别 选区 代表证号"
    imports.import_sheets(ledger, (sheet("代表", headings, ("示例嘉", "乡", "东", "1")),))
    report = imports.import_sheets(ledger, (sheet("代表", headings, ("示例甲", "乡", "东", "1")),))
    assert (report.added, report.changed) == (0, 1)
    assert [each.name for each in deputies.listing(ledger)] == ["示例甲"]


def test_a_campaign_that_was_renamed_in_the_workbook_keeps_its_tasks(ledger):
    headings = "专项名称 任务编号 任务"
    imports.import_sheets(ledger, (sheet("专项", headings, ("三夏", "1", "抢收"), ("三夏", "2", "抢种")),))
    report = imports.import_sheets(
        ledger, (sheet("专项", headings, ("三夏整改", "1", "抢收"), ("三夏整改", "2", "抢种")),)
    )
    assert (report.added, report.changed) == (0, 2)


def test_a_due_day_without_the_holidays_of_its_year_is_noted_beside_its_row(ledger):
    headings = "意见编号 日期 来源 内容 承办单位"
    rows = [("O1", "2013-09-02", "来信", "路坏", "水利站"), ("O2", "2014-09-02", "来信", "灯坏", "水利站")]
    report = imports.import_sheets(ledger, (sheet("意见", headings, *rows),))
    assert [note for note in report.notes if "放假安排" in note] == [
        "“意见”表第2行：应办结日期按期限推算为2013年10月2日，未计2013年放假安排，请核对。"
    ]
    assert cases.find(ledger, "O1").due_basis.endswith("；未计2013年放假安排")
    assert "放假安排" not in cases.find(ledger, "O2").due_basis
