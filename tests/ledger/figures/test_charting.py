"""Charts of the figures: their bars are the groups' numbers, beside those of last year."""

from datetime import date, datetime

import pytest

from app.books.charts import PARTITIONS, Shape
from app.books.figures import BY_KEY
from app.errors import LedgerError
from app.ledger import figures
from app.ledger.custody import open_ledger
from app.ledger.figures import Period, chart_of, chart_of_parts, demand_groups, group_of
from app.ledger.figures.charting import MOST
from app.rules.rate import Rate
from tests import ledgers

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
SPRING = Period(date(2024, 3, 1), date(2024, 4, 30))


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    path = ledgers.filled(tmp_path_factory.mktemp("charts") / "太平.liubu")
    made = open_ledger(path, clock=lambda: datetime(2024, 12, 31, 10, 0))
    yield made
    made.close()


def charted(ledger, key, by, period=YEAR):
    groups = figures.grouped(ledger, by, period)
    before = figures.grouped(ledger, by, figures.year_before(period))
    return groups, chart_of(key, by, period, groups, before)


def test_a_bar_is_the_number_of_its_group(ledger):
    groups, made = charted(ledger, "opinions", "level")
    assert made.chart.shape is Shape.BARS
    assert [bar.name for bar in made.chart.bars] == list(made.names)
    assert [bar.value for bar in made.chart.bars] == [groups[name]["opinions"] for name in made.names]
    assert sum(bar.value for bar in made.chart.bars) == figures.figures(ledger, YEAR)["opinions"]
    assert made.chart.title == "收集意见建议（条），按难度级别"


def test_the_largest_stands_first_and_what_belongs_to_no_group_last(ledger):
    _, made = charted(ledger, "opinions", "station")
    assert made.names[-1] == "无联络站"
    values = [bar.value for bar in made.chart.bars[:-1]]
    assert values == sorted(values, reverse=True)


def test_months_stand_in_their_order(ledger):
    groups, made = charted(ledger, "opinions", "month")
    assert made.chart.shape is Shape.COLUMNS
    assert [bar.name for bar in made.chart.bars] == [f"{month}月" for month in range(1, 13)]
    assert [bar.value for bar in made.chart.bars] == [groups[name]["opinions"] for name in sorted(groups)]


def test_months_of_two_years_say_their_year(ledger):
    _, made = charted(ledger, "opinions", "month", Period(date(2023, 11, 1), date(2024, 2, 29)))
    assert [bar.name for bar in made.chart.bars] == ["2023.11", "2023.12", "2024.1", "2024.2"]


def test_a_month_stands_beside_the_same_month_of_last_year(ledger):
    before = {"2023-03": {"opinions": 7}, "2023-04": {"opinions": 9}}
    groups = figures.grouped(ledger, "month", SPRING)
    made = chart_of("opinions", "month", SPRING, groups, before).chart
    assert [bar.before for bar in made.bars] == [7, 9]
    assert made.before == "2023年3月1日至2023年4月30日"


def test_a_group_that_only_last_year_had_is_shown_and_without_last_year_nothing_is_beside(ledger):
    groups = {"甲": {"opinions": 3}, "乙": {"opinions": 0}}
    made = chart_of("opinions", "category", YEAR, groups, {"丙": {"opinions": 2}, "甲": {"opinions": 1}})
    assert [(bar.name, bar.value, bar.before) for bar in made.chart.bars] == [("甲", 3, 1), ("丙", 0, 2)]
    assert made.chart.before == "2023年度"
    assert chart_of("opinions", "category", YEAR, groups, {"甲": {"opinions": 0}}).chart.before == ""


def test_of_many_groups_the_largest_are_shown_and_how_many_there_are_is_said():
    groups = {f"第{place}组": {"opinions": place} for place in range(1, 31)}
    made = chart_of("opinions", "village", YEAR, groups).chart
    assert [bar.value for bar in made.bars] == list(range(30, 30 - MOST, -1))
    assert made.note == f"只画前{MOST}组，共30组"


def test_a_rate_keeps_its_two_numbers(ledger):
    groups = {
        "甲": {"closure_rate": Rate(1, 2)},
        "乙": {"closure_rate": Rate(0, 0)},
        "丙": {"closure_rate": Rate(3, 3)},
    }
    made = chart_of("closure_rate", "unit", YEAR, groups).chart
    assert [(bar.name, bar.value, bar.of) for bar in made.bars] == [("丙", 3, 3), ("甲", 1, 2)]
    assert [bar.words for bar in made.bars] == ["100%（3/3）", "50%（1/2）"]


@pytest.mark.parametrize("by", PARTITIONS)
def test_the_parts_of_a_whole_add_up_to_it(ledger, by):
    counted = figures.figures(ledger, YEAR)
    made = chart_of_parts(by, YEAR, counted.values).chart
    whole = counted[PARTITIONS[by].whole]
    assert sum(bar.value for bar in made.bars) == (whole.denominator if isinstance(whole, Rate) else whole)
    assert made.shape is Shape.SHARES


def test_a_figure_that_cannot_be_told_apart_so_is_refused():
    with pytest.raises(LedgerError, match="不能按“类别”分"):
        demand_groups("problems", "category")
    with pytest.raises(LedgerError, match="按处理方式只能画“收集意见建议"):
        demand_groups("activities", "route")
    for key in ("opinions", "activities"):
        demand_groups(key, "kind")
    demand_groups("opinions", "route")
    assert set(PARTITIONS["route"].parts) <= set(BY_KEY)


def test_a_county_sees_its_townships_beneath_one_another():
    groups = {"原阳县甲镇": {"opinions": 3}, "原阳县乙镇": {"opinions": 5}}
    made = chart_of("opinions", "township", YEAR, groups).chart
    assert (made.title, [bar.name for bar in made.bars]) == ("收集意见建议（条），按乡镇", ["原阳县乙镇", "原阳县甲镇"])


def test_the_best_rate_stands_first_and_of_equal_ones_that_of_the_most(ledger):
    rates = {"甲": Rate(1, 4), "乙": Rate(3, 4), "丙": Rate(3, 12), "丁": Rate(1, 4)}
    made = chart_of("reply_rate", "level", YEAR, {name: {"reply_rate": rate} for name, rate in rates.items()}, {})
    assert made.names == ("乙", "丙", "丁", "甲")


def test_a_group_without_anything_in_either_year_has_no_bar(ledger):
    now, then = {"甲": {"opinions": 0}, "乙": {"opinions": 0}, "丙": {"opinions": 2}}, {"乙": {"opinions": 3}}
    assert chart_of("opinions", "level", YEAR, now, then).names == ("丙", "乙")


def test_a_rate_stands_beside_both_numbers_of_last_year():
    now, then = (
        {"甲": {"reply_rate": Rate(3, 4)}, "丙": {}},
        {"甲": {"reply_rate": Rate(1, 5)}, "乙": {"reply_rate": Rate(2, 2)}},
    )
    made = chart_of("reply_rate", "level", YEAR, now, then)
    assert [(bar.value, bar.of, bar.before, bar.before_of) for bar in made.chart.bars] == [(3, 4, 1, 5), (0, 0, 2, 2)]
    assert (made.names, made.before, made.chart.before) == (("甲", "乙"), ("甲", "乙"), "2023年度")
    nothing = chart_of("reply_rate", "level", YEAR, now, {"甲": {"reply_rate": Rate(0, 5)}}).chart
    assert (nothing.before, nothing.bars[0].before_of) == ("2023年度", 5)
    new = chart_of("reply_rate", "level", YEAR, now, {}).chart.bars[0]
    assert (new.before, new.before_of) == (0, 0)


def test_a_count_has_no_whole_and_what_a_group_cannot_tell_is_left_out():
    now, then = {"甲": {"opinions": 3}, "乙": {"activities": 1}}, {"甲": {"activities": 2}, "丙": {"opinions": 4}}
    made = chart_of("opinions", "category", YEAR, now, then)
    assert made.names == ("甲", "丙")
    assert [(bar.value, bar.of, bar.before, bar.before_of) for bar in made.chart.bars] == [
        (3, None, 0, None),
        (0, None, 4, None),
    ]


def test_each_month_names_the_one_of_last_year_beside_it_and_only_the_last_twelve_are_shown():
    now = {f"{year}-{month:02}": {"opinions": month} for year in (2023, 2024) for month in range(1, 13)}
    then = {"2023-12": {"opinions": 7}, "2022-12": {"opinions": 8}}
    made = chart_of("opinions", "month", Period(date(2023, 1, 1), date(2024, 12, 31)), now, then)
    assert made.names == tuple(f"2024-{month:02}" for month in range(1, 13))
    assert made.before == tuple(f"2023-{month:02}" for month in range(1, 13))
    assert made.chart.bars[-1].before == 7
    assert made.chart.note == f"只画最近{MOST}个月，共24个月"
    one_year = {name: group for name, group in now.items() if name.startswith("2024")}
    assert chart_of("opinions", "month", YEAR, one_year).chart.note == ""


def test_twelve_groups_are_all_shown():
    groups = {f"第{place}组": {"opinions": place} for place in range(1, MOST + 1)}
    made = chart_of("opinions", "village", YEAR, groups).chart
    assert (len(made.bars), made.note) == (MOST, "")


def test_a_rate_by_months_stands_in_bars():
    groups = {"2024-03": {"reply_rate": Rate(1, 2)}, "2024-04": {"reply_rate": Rate(1, 1)}}
    made = chart_of("reply_rate", "month", SPRING, groups)
    assert (made.chart.shape, made.names, made.before) == (
        Shape.BARS,
        ("2024-03", "2024-04"),
        ("2023-03", "2023-04"),
    )
    assert made.chart.days == "2024年3月1日至2024年4月30日"


def test_parts_stand_beside_those_of_last_year_by_the_first_words_of_their_names():
    parts = PARTITIONS["route"].parts
    values, before = dict.fromkeys(parts, 2), dict.fromkeys(parts, 1)
    made = chart_of_parts("route", YEAR, values, before)
    assert [(bar.value, bar.before) for bar in made.chart.bars] == [(2, 1)] * len(parts)
    assert (made.names, made.before, made.chart.before) == (parts, parts, "2023年度")
    assert not any("（" in bar.name for bar in made.chart.bars)
    assert chart_of_parts("route", YEAR, values).chart.before == ""
    assert chart_of_parts("route", YEAR, values, dict.fromkeys(parts, 0)).chart.before == ""


def test_a_group_is_its_filter_and_a_month_its_days_within_the_period():
    year, where = Period(date(2024, 2, 10), date(2024, 12, 31)), {"source": "来电"}
    assert group_of("level", "大事", year, where) == (year, {"source": "来电", "level": "大事"})
    assert group_of("month", "2024-02", year, where) == (Period(date(2024, 2, 10), date(2024, 2, 29)), where)
    assert group_of("month", "2024-03", year, where) == (Period(date(2024, 3, 1), date(2024, 3, 31)), where)
    short = Period(date(2024, 2, 10), date(2024, 2, 20))
    assert group_of("month", "2024-02", short, where)[0] == short


def test_there_is_nothing_beside_the_first_year():
    first = Period(date(1, 1, 1), date(1, 12, 31))
    made = chart_of("opinions", "level", first, {"甲": {"opinions": 1}}, {"甲": {"opinions": 2}})
    assert made.chart.before == ""
