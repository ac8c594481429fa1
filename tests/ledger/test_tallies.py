"""What was counted at an activity, in a case, for a task, by a duty; the published numbers come out of one ledger."""

from datetime import date

import pytest

from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, campaigns, cases, deputies, figures, imports, registers, tallies
from app.ledger.figures import Period
from app.ledger.tallies import CountedAt
from app.rules.tallies import read_tallies
from tests.ledger.imports.sheets import sheet

DAY = date(2024, 6, 5)
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
PUBLISHED = {
    ("装电梯", "部"): 138, ("治理飞线", "处"): 3047, ("制定标准", "项"): 8, ("发放资料", "份"): 800,
    ("困难家庭", "户"): 28, ("商户", "家"): 30, ("特殊群众", "户"): 10, ("义诊专家", "名"): 99,
    ("突发问题", "件"): 47, ("招商", "批次"): 70, ("客商", "人次"): 100,
}  # fmt: skip


@pytest.fixture
def activity(ledger):
    return activities.add(ledger, activities.ActivityDraft(DAY, "流动联络站", place="东街"))


@pytest.fixture
def case(ledger):
    return cases.register(ledger, cases.CaseDraft(DAY, "飞线乱拉"))


@pytest.fixture
def task(ledger):
    campaign = campaigns.add(ledger, "老旧小区")
    return campaigns.add_task(ledger, campaigns.TaskDraft(campaign.id, "加装电梯"))


def duty(ledger, line="", **values):
    deputies.add(ledger, deputies.DeputyDraft("示例丙"))
    given = {"done_on": DAY, "deputy_id": "示例丙", "kind": "招商引资", "matter": "引来一家"} | values
    return tallies.register_duty(ledger, given, read_tallies(line))


def sums(ledger):
    return {(each.what, each.measure): each.amount for each in figures.quantities(ledger, YEAR)}


def test_the_published_numbers_come_out_of_one_ledger(ledger, activity, case, task):
    tallies.add(ledger, CountedAt.ACTIVITY, activity.id, "发放资料 300份；困难家庭28户；商户30家；10户特殊群众", DAY)
    outing = activities.add(
        ledger, activities.ActivityDraft(DAY, "流动联络站"), counted=read_tallies("发放资料500份；义诊专家99名")
    )
    tallies.add(ledger, CountedAt.CASE, case.id, "治理飞线 3,047 处", DAY)
    tallies.add(ledger, CountedAt.CASE, case.id, "突发问题47件", DAY)
    tallies.add(ledger, CountedAt.TASK, task.id, "装电梯 138部\n制定标准 8项", DAY)
    duty(ledger, "招商70批次、客商100人次")
    assert sums(ledger) == PUBLISHED
    document = figures.as_json(ledger, YEAR)
    stated = {(each["what"], each["unit"]): each["sum"] for each in document["figures"]["quantities"]}
    assert stated == PUBLISHED
    assert [row.record for row in figures.quantity_rows(ledger, "治理飞线", "处", YEAR)] == [case.number]
    assert {row.record for row in figures.quantity_rows(ledger, "发放资料", "份", YEAR)} == {
        activity.number, outing.number,
    }  # fmt: skip
    assert document["by"]["campaign"]["老旧小区"]["quantities"] == [
        {"what": "制定标准", "unit": "项", "sum": 8}, {"what": "装电梯", "unit": "部", "sum": 138},
    ]  # fmt: skip
    assert document["by"]["kind"]["招商引资"]["quantities"] == [
        {"what": "客商", "unit": "人次", "sum": 100}, {"what": "招商", "unit": "批次", "sum": 70},
    ]  # fmt: skip


def test_what_was_counted_stands_beside_its_entry_until_it_is_voided(ledger, activity):
    first, second = tallies.add(ledger, CountedAt.ACTIVITY, activity.id, "装电梯 2部；修路1.5公里", DAY, "南庄")
    assert [(each.tally.words, each.on, each.note) for each in (first, second)] == [
        ("装电梯 2部", DAY, "南庄"), ("修路 1.5公里", DAY, "南庄"),
    ]  # fmt: skip
    registers.void(ledger, BOOKS["quantities"], first.id, "记重了")
    assert [each.id for each in tallies.listing(ledger, CountedAt.ACTIVITY, activity.id)] == [second.id]


@pytest.mark.parametrize(
    ("line", "on", "why", "field"),
    [
        ("装电梯 0部", DAY, "数量是 0", "counted"), ("", DAY, "请写明工作量", "counted"),
        ("装电梯 1部", date(2024, 9, 21), "在今天之后", "counted_on"),
    ],
)  # fmt: skip
def test_nothing_and_what_lies_ahead_is_refused(ledger, activity, line, on, why, field):
    with pytest.raises(LedgerError, match=why) as refused:
        tallies.add(ledger, CountedAt.ACTIVITY, activity.id, line, on)
    assert refused.value.field == field
    assert tallies.listing(ledger, CountedAt.ACTIVITY, activity.id) == ()


def test_a_wrong_line_leaves_no_duty_and_no_activity_behind(ledger):
    with pytest.raises(LedgerError):
        duty(ledger, "招商 0批次")
    assert registers.entries(ledger, BOOKS["other-duties"]) == ()
    late = activities.ActivityDraft(date(2024, 9, 21), "流动联络站")
    with pytest.raises(LedgerError):
        activities.add(ledger, late, counted=read_tallies("发资料 1份"))
    assert (activities.count(ledger), sums(ledger)) == (0, {})


def test_a_correction_counts_more_on_the_day_of_the_activity(ledger, activity):
    activities.correct(ledger, activity.id, {"place": "西街"}, "补记", counted=read_tallies("发资料 9份"))
    (one,) = tallies.listing(ledger, CountedAt.ACTIVITY, activity.id)
    assert (one.tally.words, one.on) == ("发资料 9份", DAY)


def test_what_is_voided_by_now_is_counted_for_no_more(ledger, activity):
    activities.void(ledger, activity.id, "登错了")
    with pytest.raises(LedgerError, match="不在台账里"):
        tallies.add(ledger, CountedAt.ACTIVITY, activity.id, "装电梯 1部", DAY)


@pytest.mark.parametrize(("values", "why"), [({"amount": "0"}, "大于 0"), ({"counted_on": "2024-09-21"}, "今天之后")])
def test_the_register_refuses_nothing_and_tomorrow_too(ledger, values, why):
    given = {"counted_on": "2024-06-05", "what": "装电梯", "amount": "138", "measure": "部"} | values
    with pytest.raises(LedgerError, match=why):
        registers.add(ledger, BOOKS["quantities"], given)


def imported(ledger, *rows):
    duties = sheet("履职", "日期 代表 履职类别 事项 履职编号", (DAY, "示例丙", "招商引资", "引来一家", "L1"))
    people = sheet("代表", "姓名 代表级别", ("示例丙", "乡"))
    counted = sheet("工作量", "日期 事项 数量 单位 履职编号 活动编号", *rows)
    return imports.import_sheets(ledger, (people, duties, counted))


def test_a_workbook_says_by_which_duty_it_was_done(ledger):
    report = imported(ledger, (DAY, "招商", "70批次", "批次", "L1", None))
    assert report.refused == ()
    [entry] = registers.entries(ledger, BOOKS["other-duties"])
    assert [each.tally.words for each in tallies.listing(ledger, CountedAt.DUTY, entry.id)] == ["招商 70批次"]
    assert imported(ledger, (DAY, "招商", "70批次", "批次", "L1", None)).unchanged == 3


def test_a_workbook_is_told_what_is_nothing_unknown_or_said_twice(ledger):
    report = imported(
        ledger,
        (DAY, "招商", 0, "批次", "L1", None),
        (DAY, "客商", 5, "人次", "L9", None),
        (DAY, "考察", 5, "次", "L1", "H1"),
    )
    reasons = [(each.row, each.column, each.reason) for each in report.refused]
    assert (2, "数量", "数量要大于 0；没有做的不用登记") in reasons
    assert (3, "履职编号", "没有编号为“L9”的履职，请核对，或先登记") in reasons
    assert any(row == 4 and "只写一个" in reason for row, _, reason in reasons)
