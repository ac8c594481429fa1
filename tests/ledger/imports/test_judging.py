"""Days that contradict one another within a row, and rows whose days do not."""

import random
from datetime import date, timedelta

import pytest

from app.ledger import imports
from app.ledger.imports.order import ORDER
from app.rules.trade import RESULTS, ROUTES, SATISFACTIONS
from tests.ledger.imports.sheets import deputies, sheet

HEADS = {"意见": "意见编号 来源 内容", "建议": "建议编号 标题 领衔代表"}
FIRST = {"意见": ("O1", "来电", "路坏"), "建议": ("J1", "修路", "示例甲")}
PAIRS = [(name, first, later) for name, order in ORDER.items() for first, lates in order for later in lates]


def refusals(ledger, name, **days):
    raised = {"意见": "日期", "建议": "提出日期"}[name]
    cells = {raised: "2024-06-05"} | days
    row = (*FIRST[name], *cells.values())
    report = imports.preview(ledger, (deputies("示例甲"), sheet(name, f"{HEADS[name]} {' '.join(cells)}", row)))
    return [(each.column, each.reason) for each in report.refused]


@pytest.mark.parametrize(("name", "first", "later"), PAIRS)
def test_a_day_before_one_that_must_come_first_is_named_where_it_stands(ledger, name, first, later):
    assert refusals(ledger, name, **{first: "2024-06-10", later: "2024-06-10"}) == []
    assert refusals(ledger, name, **{first: "2024-06-10", later: "2024-06-09"}) == [
        (later, f"2024年6月9日早于{first}2024年6月10日，请核对")
    ]


def test_a_day_that_is_too_early_twice_is_named_once(ledger):
    assert refusals(ledger, "意见", 交办日期="2024-06-06", 答复日期="2024-06-01", 销号日期="2024-06-02") == [
        ("答复日期", "2024年6月1日早于日期2024年6月5日，请核对"),
        ("销号日期", "2024年6月2日早于日期2024年6月5日，请核对"),
    ]


def test_a_telephone_that_lost_its_digits_is_asked_about(ledger):
    row = ("O1", "2024-06-05", "来电", "路坏")
    for phone, asked in (("1.38E+10", 1), ("13800000001", 0)):
        report = imports.preview(ledger, (sheet("意见", "意见编号 日期 来源 内容 联系电话", (*row, phone)),))
        assert (report.added, sum("科学计数法" in note for note in report.notes)) == (1, asked)


def anything(draw, name):
    """A row in which each cell of the handling is filled or not, with days as they come."""
    yes, days = ("是", None), [date(2024, 6, 5) + timedelta(days=each) for each in range(4)]
    choices = {"处理方式": ROUTES, "现场答复": yes, "答复内容": ("答",), "承办单位": ("一所",), "主办单位": ("一所",), "办理结果": ("修好",),
               "结果类别": RESULTS, "结果评价": SATISFACTIONS, "办理态度": SATISFACTIONS, "答复文号": ("一号",)}  # fmt: skip
    labels = {
        "意见": "日期 处理方式 现场答复 答复内容 承办单位 交办日期 应办结日期 答复日期 结果类别 办理结果 评价日期 办理态度 结果评价 销号日期",
        "建议": "提出日期 主办单位 交办日期 应答复日期 面商日期 答复日期 答复文号 结果类别 办理态度 结果评价 落实日期",
    }[name].split()
    return {
        label: draw.choice(choices.get(label, days))
        for place, label in enumerate(labels)
        if place == 0 or draw.random() < 0.5
    }


@pytest.mark.parametrize("name", ["意见", "建议"])
def test_a_row_whose_days_are_in_order_can_always_be_taken(ledger, name):
    draw, rows = random.Random(8), []
    while len(rows) < 600:
        rows.append(anything(draw, name))
    labels = list(dict.fromkeys(label for row in rows for label in row))
    number, *rest = FIRST[name]
    cells = [(f"{number}{at}", *rest, *(row.get(label) for label in labels)) for at, row in enumerate(rows)]
    report = imports.preview(ledger, (deputies("示例甲"), sheet(name, f"{HEADS[name]} {' '.join(labels)}", *cells)))
    refused = {each.row for each in report.refused}
    assert all("早于" in each.reason for each in report.refused)
    assert (len(refused) > 100, report.by_sheet[name]["added"]) == (True, len(rows) - len(refused))
    assert report.by_sheet[name]["added"] > 100


def test_a_mobile_number_of_another_length_is_asked_about(ledger):
    row = ("O1", "2024-06-05", "来电", "路坏", "1380000000")
    report = imports.preview(ledger, (sheet("意见", "意见编号 日期 来源 内容 联系电话", row),))
    assert (report.added, report.notes) == (
        1,
        ("“意见”表第2行：联系电话“1380000000”有10位数字，手机号应是11位，请核对。",),
    )
