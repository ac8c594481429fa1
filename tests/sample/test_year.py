"""The sample year holds together: every reference is there, no day runs backwards, everybody is invented."""

import re
from collections import Counter

import pytest

from tests.sample.reading import Rows, day, leaves, names

NAMED = {
    "联络站": ("站长", "成员"),
    "活动": ("参加代表", "请假代表", "缺席代表"),
    "意见": ("接单代表",),
    "建议": ("领衔代表", "附议代表"),
    "专项": ("责任代表",),
    "履职": ("代表",),
}
ORDERS = {
    "意见": ("日期", "交办日期", "答复日期", "评价日期", "销号日期"),
    "建议": ("提出日期", "交办日期", "面商日期", "答复日期", "落实日期"),
}


def _known(rows: Rows) -> set[str]:
    """How a deputy may be written: by name alone only where nobody else has it."""
    times = Counter(row["姓名"] for row in rows)
    full = {f"{row['姓名']}（{row['选区']}）" for row in rows}
    return full | {name for name, count in times.items() if count == 1}


@pytest.mark.parametrize("sheet", NAMED)
def test_every_named_deputy_is_in_the_list(year, sheet):
    known = _known(year["代表"])
    written = {name for row in year[sheet] for heading in NAMED[sheet] for name in names(row[heading])}
    assert written
    assert written <= known


def test_two_deputies_of_one_name_are_told_apart_by_constituency(year):
    twins = [name for name, count in Counter(row["姓名"] for row in year["代表"]).items() if count > 1]
    assert len(twins) == 1
    assert any(f"{twins[0]}（" in row["参加代表"] for row in year["活动"])


@pytest.mark.parametrize(
    ("sheet", "number"), [("活动", "活动编号"), ("意见", "意见编号"), ("建议", "建议编号"), ("联络站", "名称")]
)
def test_numbers_are_unique(year, sheet, number):
    assert max(Counter(row[number] for row in year[sheet]).values()) == 1


def test_tasks_and_duties_can_be_told_apart(year):
    assert max(Counter((row["专项名称"], row["任务编号"]) for row in year["专项"]).values()) == 1
    keys = Counter((day(row["日期"]), row["代表"], row["履职类别"], row["事项"]) for row in year["履职"])
    assert max(keys.values()) == 1


def test_every_reference_leads_somewhere(year):
    opinions, activities = ({row[f"{name}编号"] for row in year[name]} for name in ("意见", "活动"))
    stations = {row["名称"] for row in year["联络站"]}
    campaigns = {row["专项名称"] for row in year["专项"]}
    assert {row["上级编号"] for row in year["意见"]} - {""} < opinions
    assert {row["活动编号"] for row in year["意见"]} - {""} < activities
    assert {row["转自意见"] for row in year["建议"]} - {""} < opinions
    assert {row["联络站"] for sheet in ("代表", "活动") for row in year[sheet]} - {""} <= stations
    assert {row["专项"] for row in year["活动"]} - {""} == campaigns


def test_an_opinion_that_became_a_proposal_is_named_by_one(year):
    became = {row["意见编号"]: day(row["日期"]) for row in year["意见"] if row["处理方式"] == "转为建议"}
    came = {row["转自意见"]: day(row["提出日期"]) for row in year["建议"] if row["转自意见"]}
    assert set(became) == set(came)
    assert all(became[number] <= came[number] for number in became)


@pytest.mark.parametrize("sheet", ORDERS)
def test_days_never_run_backwards(year, sheet):
    for row in year[sheet]:
        days = [day(row[heading]) for heading in ORDERS[sheet] if row[heading]]
        assert days == sorted(days), row
        assert all(each.year == 2024 for each in days)


def test_a_due_day_is_not_before_the_assignment(year):
    for sheet, due in (("意见", "应办结日期"), ("建议", "应答复日期")):
        written = [row for row in year[sheet] if row[due]]
        assert 0 < len(written) < len(year[sheet]) / 2
        assert all(day(row["交办日期"]) <= day(row[due]) for row in written)


def test_deputies_take_part_only_while_they_are_in_office(year):
    ended = {"终止": re.compile(r"2024年(\d+)月(\d+)日终止|(\d+)月(\d+)日代表资格终止")}
    for deputy in year["代表"]:
        if not ended["终止"].search(deputy["备注"]):
            continue
        month, number = (int(each) for each in re.findall(r"(\d+)月(\d+)日", deputy["备注"])[0])
        came = [day(row["日期"]) for row in year["活动"] if deputy["姓名"] in names(row["参加代表"])]
        assert all((each.month, each.day) < (month, number) for each in came)


def test_nobody_is_in_two_places_or_both_present_and_away(year):
    for row in year["活动"]:
        everyone = [name for heading in NAMED["活动"] for name in names(row[heading])]
        assert max(Counter(everyone).values()) == 1, row["活动编号"]
        assert names(row["参加代表"]), row["活动编号"]


def test_everybody_is_plainly_invented(year):
    deputies = [row["姓名"] for row in year["代表"]]
    voters = [row["反映人"] for row in year["意见"]]
    clerks = [row["记录人"] for row in year["活动"]]
    assert all(name.startswith("示例") for name in deputies + clerks)
    assert all(name.startswith("样例") for name in voters)
    phones = [row["联系电话"] for sheet in ("代表", "意见") for row in year[sheet] if row["联系电话"]]
    assert all(re.fullmatch(r"1380000\d{4}", phone) for phone in phones)
    assert all(row["备注"].startswith("示例数据") for sheet in ("代表", "联络站") for row in year[sheet])
    assert all("示例数据" in year[sheet][0]["备注"] for sheet in ("意见", "建议", "专项", "履职"))


def test_it_is_a_full_year_with_cases_in_every_state(year):
    opinions = leaves(year["意见"])
    assert len(year["代表"]) == 60
    assert len(year["联络站"]) == 10
    assert {row["类型"] for row in year["联络站"]} == {"固定站", "联络点", "工作室", "产业站", "流动站"}
    assert 320 <= len(opinions) <= 420
    assert len(year["建议"]) >= 24
    assert 140 <= len(year["履职"]) <= 170
    assert {row["处理方式"] for row in opinions} == {"", "当场答复", "转交办理", "转为建议", "不予受理", "引导信访"}
    assert {row["结果评价"] for row in opinions} == {"", "满意", "基本满意", "不满意"}
    assert {row["结果类别"] for row in opinions} == {"", "A", "B", "C"}
    assert {day(row["日期"]).month for row in opinions} == set(range(1, 13))
    assert len({row["内容"] for row in opinions}) > 0.9 * len(opinions)


def test_days_are_real_dates_and_a_few_are_written_as_text(year):
    cells = [row["日期"] for sheet in ("活动", "意见", "履职") for row in year[sheet]]
    texts = [cell for cell in cells if isinstance(cell, str)]
    assert 0.02 < len(texts) / len(cells) < 0.15
    assert {mark for mark in "-/.年" for text in texts if mark in text} == set("-/.年")
