"""The published figures of 太平镇 2024, recomputed from the cells by the definitions of docs/figures.md."""

from datetime import date

from tests.sample.reading import Rows, day, leaves, resolved

FIRST, LAST = date(2024, 1, 1), date(2024, 9, 18)


def _outings(year: dict[str, Rows]) -> Rows:
    return [row for row in year["活动"] if row["类型"] == "流动联络站" and FIRST <= day(row["日期"]) <= LAST]


def _heard(year: dict[str, Rows]) -> Rows:
    numbers = {row["活动编号"] for row in _outings(year)}
    return [row for row in leaves(year["意见"]) if row["活动编号"] in numbers and FIRST <= day(row["日期"]) <= LAST]


def test_the_mobile_station_received_147_people(year):
    named = {}
    for row in year["意见"]:
        named.setdefault(row["活动编号"], set()).add(row["反映人"])
    received = [row["接待人次"] or len(named[row["活动编号"]]) for row in _outings(year)]
    assert sum(received) == 147
    assert "" in [row["接待人次"] for row in _outings(year)]


def test_the_mobile_station_collected_73_opinions_and_51_were_resolved(year):
    assert len(_heard(year)) == 73
    assert sum(map(resolved, _heard(year))) == 51


def test_the_totals_do_not_depend_on_how_an_opinion_is_tied_to_its_outing(year):
    by_source = [row for row in leaves(year["意见"]) if row["来源"] == "流动联络站" and day(row["日期"]) <= LAST]
    assert by_source == _heard(year)
    on = {row["活动编号"]: day(row["日期"]) for row in year["活动"]}
    assert all(day(row["日期"]) == on[row["活动编号"]] for row in _heard(year))


def test_the_period_matters_because_there_are_outings_after_it(year):
    later = [row for row in year["活动"] if row["类型"] == "流动联络站" and day(row["日期"]) > LAST]
    assert len(later) == 5


def test_the_rectification_has_22_tasks_with_57_problems_of_which_52_are_done(year):
    rows = [row for row in year["专项"] if row["专项名称"] == "群众身边不正之风和腐败问题整改"]
    numbers = {row["任务编号"] for row in rows}
    problems = [row for row in rows if row["上级任务"]]
    done = [row for row in problems if row["完成日期"]]
    assert (len(rows) - len(problems), len(problems), len(done)) == (22, 57, 52)
    assert {row["上级任务"] for row in problems} == numbers - {row["任务编号"] for row in problems}
    assert all(day(row["完成日期"]) <= LAST for row in done)
    assert all(bool(row["完成日期"]) != bool(row["未完成原因"]) for row in problems)
    assert sum("整改" in name for name in {row["专项名称"] for row in year["专项"]}) == 1
