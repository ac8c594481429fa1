"""What was counted: sums by what and by measure, in every group that tells them apart, each with the rows behind it."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.books.shelf import BOOKS
from app.ledger import activities, campaigns, cases, deputies, figures, registers
from app.ledger.figures import Period
from app.rules.cases import Act, Kind
from tests.ledger import worlds

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
LIFTS = {"counted_on": "2024-06-05", "what": "装电梯", "amount": "138", "measure": "部"}


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    return worlds.blank(tmp_path_factory.mktemp("quantities"))


@pytest.fixture
def count(ledger):
    """Enter one line of 工作量."""
    return lambda **values: registers.add(ledger, BOOKS["quantities"], LIFTS | values)


def sums(ledger, **where):
    return [(each.what, each.amount, each.measure) for each in figures.quantities(ledger, YEAR, **where)]


def test_what_was_counted_is_summed_by_what_and_by_measure(ledger, count):
    count()
    count(what="治理飞线", amount="3047", measure="处")
    count(amount="2")
    count(amount="1.5", measure="吨")
    assert sums(ledger) == [("治理飞线", 3047, "处"), ("装电梯", 1.5, "吨"), ("装电梯", 140, "部")]


def test_the_rows_of_a_sum_are_of_its_measure_alone_and_the_newest_stands_first(ledger, count):
    count(counted_on="2024-06-09", amount="2")
    count(counted_on="2024-06-05", amount="3")
    count(amount="1.5", measure="吨")
    rows = figures.quantity_rows(ledger, "装电梯", "部", YEAR)
    assert [(each.on.day, each.amount) for each in rows] == [(9, 2), (5, 3)]


def test_a_counted_row_says_who_asked_for_secrecy_in_its_matter(ledger, count):
    kept, told = (
        cases.register(
            ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容", raised_by=name, confidential=name == "样例甲")
        )
        for name in ("样例甲", "样例乙")
    )
    count(case_id=kept.number)
    count(case_id=told.number, amount="2")
    rows = figures.quantity_rows(ledger, "装电梯", "部", YEAR)
    assert {each.amount: bool(each.secret) for each in rows} == {138: True, 2: False}


def test_what_lies_outside_the_period_or_was_voided_is_not_counted(ledger, count):
    count(counted_on="2023-12-31")
    gone = count()
    registers.void(ledger, BOOKS["quantities"], gone.id, "记重了")
    assert sums(ledger) == []


@pytest.fixture
def outing(ledger):
    registers.add(ledger, BOOKS["stations"], {"name": "示例站", "type": "流动站"})
    station = dict(ledger_stations(ledger))["示例站"]
    draft = activities.ActivityDraft(date(2024, 6, 5), "流动联络站", station_id=station)
    return activities.add(ledger, draft)


def ledger_stations(ledger):
    return [(entry.values[0], entry.id) for entry in registers.entries(ledger, BOOKS["stations"])]


def test_it_belongs_to_the_groups_of_its_activity_and_a_filter_is_a_group(ledger, count, outing):
    count(activity_id=outing.number)
    count(amount="5")
    document = figures.as_json(ledger, YEAR)
    whole = [{"what": "装电梯", "unit": "部", "sum": 143}]
    there = [{"what": "装电梯", "unit": "部", "sum": 138}]
    assert document["figures"]["quantities"] == whole
    assert document["by"]["kind"]["流动联络站"]["quantities"] == there
    assert document["by"]["station"]["示例站"]["quantities"] == there
    assert document["by"]["station_type"]["流动站"]["quantities"] == there
    assert document["by"]["station"]["无联络站"]["quantities"] == [{"what": "装电梯", "unit": "部", "sum": 5}]
    assert document["by"]["month"]["2024-06"]["quantities"] == whole
    assert sums(ledger, station="示例站") == [("装电梯", 138, "部")]


def test_it_belongs_to_the_groups_of_its_case_and_of_the_activity_at_which_that_was_heard(ledger, count, outing):
    act = Act(Kind.ASSIGN, date(2024, 6, 5), unit="示例交通所")
    draft = cases.CaseDraft(
        date(2024, 6, 5), "示例内容", category="道路交通", village="示例村", level="难事", activity_id=outing.id,
        acts=(act,),
    )  # fmt: skip
    count(case_id=cases.register(ledger, draft).number)
    by = figures.as_json(ledger, YEAR)["by"]
    there = [{"what": "装电梯", "unit": "部", "sum": 138}]
    for dimension, group in (
        ("category", "道路交通"), ("village", "示例村"), ("level", "难事"), ("unit", "示例交通所"),
        ("source", "接待选民"), ("station", "示例站"),
    ):  # fmt: skip
        assert by[dimension][group]["quantities"] == there, dimension


def test_it_belongs_to_the_campaign_of_its_task_which_stands_there_though_nothing_else_does(ledger, count):
    campaign = campaigns.add(ledger, "示例整治")
    campaigns.add_task(ledger, campaigns.TaskDraft(campaign.id, "飞线", "1"))
    count(task_id="1")
    groups = figures.as_json(ledger, YEAR)["by"]["campaign"]
    assert groups["示例整治"]["quantities"] == [{"what": "装电梯", "unit": "部", "sum": 138}]
    assert groups["示例整治"]["activities"] == 0


def test_what_belongs_to_a_voided_entry_goes_with_it(ledger, count, outing):
    count(activity_id=outing.number)
    activities.void(ledger, outing.id, "登错了")
    assert sums(ledger) == []


def test_a_figure_that_cannot_be_told_under_a_filter_is_left_out(ledger, count):
    count()
    deputies.add(ledger, deputies.DeputyDraft("示例丙"))
    document = figures.as_json(ledger, YEAR)
    assert all("quantities" not in group for group in document["by"]["deputy"].values())
    assert figures.quantities(ledger, YEAR, deputy="示例丙") is None
    assert "quantities" not in figures.as_json(ledger, YEAR, deputy="示例丙")["figures"]


def test_the_rows_behind_a_sum_add_up_to_it(ledger, count, outing):
    count(activity_id=outing.number)
    count(amount="2.5", counted_on="2024-07-01", note="南庄")
    rows = figures.quantity_rows(ledger, "装电梯", "部", YEAR)
    assert [(row.record, row.on, row.words, row.amount) for row in rows] == [
        ("", date(2024, 7, 1), "装电梯 南庄", 2.5),
        (outing.number, date(2024, 6, 5), "装电梯", 138),
    ]
    assert sum(row.amount for row in rows) == figures.quantities(ledger, YEAR)[0].amount


LINES = st.lists(
    st.tuples(
        st.sampled_from(["装电梯", "修路"]), st.sampled_from(["部", "处"]),
        st.integers(1, 99_999), st.sampled_from(["2024-01-01", "2024-06-30", "2024-12-31", "2025-01-01"]),
    ),
    max_size=8,
)  # fmt: skip


@settings(max_examples=25)
@given(lines=LINES)
def test_months_add_up_to_the_year_whatever_was_counted(template, lines):
    ledger = worlds.told(template, {"activities": [], "cases": [], "tasks": []})
    wanted = {}
    for what, measure, tenths, on in lines:
        values = {"counted_on": on, "what": what, "amount": str(tenths / 10), "measure": measure}
        registers.add(ledger, BOOKS["quantities"], values)
        if on < "2025":
            wanted[what, measure] = wanted.get((what, measure), 0) + Fraction(tenths, 10)
    document = figures.as_json(ledger, YEAR)
    added = {}
    for month in document["by"]["month"].values():
        for each in month["quantities"]:
            key = each["what"], each["unit"]
            added[key] = added.get(key, 0) + Fraction(each["sum"]).limit_denominator(10)
    whole = {(each["what"], each["unit"]): each["sum"] for each in document["figures"]["quantities"]}
    assert {key: Fraction(value).limit_denominator(10) for key, value in whole.items()} == wanted == added
