"""Figures: they add up whatever happened, and every number is its rows."""

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from sqlalchemy import event

from app.books.figures import BY_KEY, FIGURES
from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, campaigns, cases, deputies, figures, registers
from app.ledger.custody import open_ledger
from app.ledger.figures import DIMENSIONS, Period, as_json, grouped
from app.ledger.figures.counting import add, values
from app.ledger.figures.groups import months
from app.ledger.figures.narrowing import COUNTY_DIMENSIONS, ELSEWHERE, dimensions
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind, Result, Route, Satisfaction
from app.rules.cases.steps import overdue, part
from app.rules.choices import ADVISER
from app.rules.rate import Rate
from app.rules.trade import OPINION, PROPOSAL
from tests import ledgers
from tests.ledger import worlds

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
PARTS = ("answered_on_spot", "assigned", "proposed", "not_accepted", "undecided")
SEEN = settings(max_examples=40)


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    return worlds.blank(tmp_path_factory.mktemp("figures"))


@pytest.fixture
def visit(ledger):
    """An outing on 2024-06-05 with two voters and one opinion that has no voter."""

    def heard(**values):
        draft = activities.ActivityDraft(held_on=date(2024, 6, 5), kind="流动联络站", **values)
        made = activities.add(ledger, draft)
        for voter in ("示例甲", "示例甲", "示例乙", ""):
            cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容", raised_by=voter, activity_id=made.id))
        return made

    return heard


def balanced(values):
    came = values["carried_in"] + values["received"]
    return came - values["closed"] - values["voided"] == values["open"]


def parted(values):
    return sum(values[key] for key in PARTS) == values["opinions"]


def number(value):
    return value.numerator if isinstance(value, Rate) else value


@SEEN
@given(worlds.worlds, worlds.periods)
def test_the_five_ways_add_up_and_the_balance_closes_in_all_and_in_every_group(template, world, days):
    ledger = worlds.told(template, world)
    found = figures.figures(ledger, Period(*days))
    assert parted(found.values)
    assert balanced(found.values)
    for by in filter(BY_KEY["opinions"].source.tells, DIMENSIONS):
        for group in grouped(ledger, by, Period(*days)).values():
            assert parted(group)
            assert balanced(group)
    ledger.close()


@SEEN
@given(worlds.worlds, worlds.periods)
def test_every_number_is_its_rows(template, world, days):
    ledger = worlds.told(template, world)
    period = Period(*days)
    found = figures.figures(ledger, period)
    for figure in FIGURES:
        listed = figures.rows(ledger, figure.key, period)
        assert sum(row.count for row in listed) == number(found[figure.key]), figure.key
        if isinstance(found[figure.key], Rate):
            below = figures.rows(ledger, figure.key, period, denominator=True)
            assert len(below) == found[figure.key].denominator
            assert {row.id for row in listed} <= {row.id for row in below}
    ledger.close()


@SEEN
@given(worlds.worlds, worlds.periods)
def test_the_figures_say_what_the_rules_say(template, world, days):
    ledger = worlds.told(template, world)
    found = figures.figures(ledger, Period(*days))
    counted = [
        state
        for state, case in worlds.lives(world)
        if case["kind"] == OPINION and not case["is_item"] and not state.voided_on
        if days[0] <= state.raised_on <= days[1]
    ]
    assert found["opinions"] == len(counted)
    assert found["overdue"] == sum(overdue(state, worlds.TODAY) for state in counted)
    for key in PARTS:
        assert found[key] == sum(part(state) == key for state in counted)
    assert found["dissatisfied"] == sum(state.outcome is Satisfaction.DISSATISFIED for state in counted)
    ledger.close()


@SEEN
@given(worlds.worlds, worlds.periods)
def test_a_group_is_what_the_filter_of_the_same_name_gives(template, world, days):
    ledger = worlds.told(template, world)
    period = Period(*days)
    for by in DIMENSIONS:
        for name, group in grouped(ledger, by, period).items():
            assert group == figures.figures(ledger, period, **{by: name}).values, (by, name)
    ledger.close()


@SEEN
@given(worlds.worlds, worlds.periods)
def test_what_two_filters_leave_is_the_group_of_the_one_within_the_other(template, world, days):
    ledger = worlds.told(template, world)
    period = Period(*days)
    for one, other in pairwise(DIMENSIONS):
        for name in grouped(ledger, one, period):
            for within, group in grouped(ledger, other, period, **{one: name}).items():
                assert group == figures.figures(ledger, period, **{one: name, other: within}).values
    ledger.close()


def test_the_groups_of_the_sample_are_what_their_filters_give(tmp_path):
    ledger = open_ledger(ledgers.filled(tmp_path / "台账.liubu"), clock=lambda: datetime(2024, 12, 31, 9))
    found = {by: grouped(ledger, by, YEAR) for by in DIMENSIONS}
    assert all(found.values())
    for by, groups in found.items():
        for name, group in groups.items():
            assert group == figures.figures(ledger, YEAR, **{by: name}).values, (by, name)
    ledger.close()


def test_a_proposal_belongs_where_its_opinion_was_heard(ledger, visit):
    station = registers.add(ledger, BOOKS["stations"], {"name": "示例站", "type": "流动站"})
    held = visit(station_id=station.id)
    heard = cases.register(
        ledger, cases.CaseDraft(held.draft.held_on, "示例内容", source="流动联络站", activity_id=held.id)
    )
    leader = deputies.add(ledger, deputies.DeputyDraft("示例甲", group="示例组", seats=(deputies.Seat("县"),))).id
    handed = cases.CaseDraft(held.draft.held_on, "示例内容", title="示例建议", leaders=(leader,))
    cases.propose(ledger, heard.id, Act(Kind.PROPOSE, held.draft.held_on), handed)
    cases.register(ledger, replace(handed, kind=PROPOSAL, title="另一件"))
    for by, name in (
        ("station", "示例站"), ("station_type", "流动站"), ("kind", "流动联络站"), ("source", "流动联络站"),
    ):  # fmt: skip
        assert figures.figures(ledger, YEAR, **{by: name})["proposals"] == 1
        assert figures.figures(ledger, YEAR, **{by: ELSEWHERE[by]})["proposals"] == 1
    for by, name in (("deputy", "示例甲"), ("group", "示例组"), ("deputy_level", "县")):
        assert figures.figures(ledger, YEAR, **{by: name})["proposals"] == 2


def test_a_duty_belongs_to_its_kind_and_its_deputy(ledger):
    one, other = (
        deputies.add(ledger, deputies.DeputyDraft(name, group=f"{name}组", seats=(deputies.Seat("县"),))).id
        for name in ("示例甲", "示例乙")
    )
    for on, deputy, kind in ((date(2024, 3, 1), "示例甲", "招商引资"), (date(2024, 3, 2), "示例甲", "化解矛盾"),
                             (date(2024, 4, 1), "示例乙", "化解矛盾"), (date(2023, 1, 1), "示例乙", "化解矛盾")):  # fmt: skip
        values = {"done_on": on, "deputy_id": deputy, "kind": kind, "matter": "示例事项"}
        registers.add(ledger, BOOKS["other-duties"], values)
    assert figures.figures(ledger, YEAR)["duties"] == 3
    for where, many in (
        ({"kind": "化解矛盾"}, 2), ({"kind": "公益慈善"}, 0), ({"deputy": "示例甲"}, 2), ({"group": "示例乙组"}, 1),
        ({"deputy_level": "县"}, 3), ({"month": "2024-03"}, 2),
    ):  # fmt: skip
        assert figures.figures(ledger, YEAR, **where)["duties"] == many, where
        assert len(figures.rows(ledger, "duties", YEAR, **where)) == many
    assert {row.id for row in figures.rows(ledger, "duties", YEAR)} == {one, other}
    assert "duties" not in figures.figures(ledger, YEAR, source="来信").values


def test_whoever_is_on_leave_or_absent_was_expected(ledger):
    people = [deputies.add(ledger, deputies.DeputyDraft(f"示例{sign}")).id for sign in "甲乙丙丁"]
    statuses = ("出席", "出席", "请假", "缺席")
    present = tuple(activities.Present(each, status) for each, status in zip(people, statuses, strict=True))
    activities.add(ledger, activities.ActivityDraft(date(2024, 6, 5), "视察", attendance=present))
    found = figures.figures(ledger, YEAR)
    assert (found["expected_attendances"], found["attendance_rate"]) == (4, Rate(2, 4))
    assert figures.figures(ledger, YEAR, deputy="示例丁")["attendance_rate"] == Rate(0, 1)


def test_what_a_filter_cannot_tell_is_left_out(ledger, visit):
    visit()
    assert "proposals" not in figures.figures(ledger, YEAR, village="未记村组").values
    assert "activities" not in figures.figures(ledger, YEAR, source="接待选民").values
    assert "tasks" not in figures.figures(ledger, YEAR, kind="流动联络站").values
    assert figures.rows(ledger, "tasks", YEAR, kind="流动联络站") == ()


def test_several_deputies_of_a_group_attend_one_activity(ledger):
    people = [deputies.add(ledger, deputies.DeputyDraft(name, group="示例组", seats=(deputies.Seat("乡"), deputies.Seat("县"))))
              for name in ("示例甲", "示例乙")]  # fmt: skip
    present = tuple(activities.Present(each.id) for each in people)
    activities.add(ledger, activities.ActivityDraft(date(2024, 6, 5), "视察", attendance=present))
    for where in ({"group": "示例组"}, {"deputy_level": "县"}):
        found = figures.figures(ledger, YEAR, **where)
        assert (found["activities"], found["deputy_attendances"], found["deputies_active"]) == (1, 2, 2)


def test_a_month_narrows_the_period(ledger, visit):
    visit()
    june = figures.figures(ledger, YEAR, month="2024-06")
    assert (june.period.since, june.period.until) == (date(2024, 6, 1), date(2024, 6, 30))
    assert june["opinions"] == 4
    for wrong in ("2024-13", "六月", "2023-06"):
        with pytest.raises(LedgerError, match="月份"):
            figures.figures(ledger, YEAR, month=wrong)


@SEEN
@given(worlds.worlds, worlds.periods)
def test_the_groups_of_a_count_add_up_to_it(template, world, days):
    ledger = worlds.told(template, world)
    period = Period(*days)
    found = figures.figures(ledger, period)
    for by in ("kind", "station", "campaign"):
        groups = grouped(ledger, by, period).values()
        for key in ("activities", "deputy_attendances", "voters_received", "opinions", *PARTS, "open", "closed"):
            assert sum(group[key] for group in groups) == found[key]
    categories = grouped(ledger, "category", period).values()
    assert sum(group["opinions"] for group in categories) == found["opinions"]
    assert sum(group["proposals"] for group in categories) == found["proposals"]
    ledger.close()


@SEEN
@given(worlds.worlds, worlds.periods)
def test_a_month_holds_the_figures_of_that_month(template, world, days):
    ledger = worlds.told(template, world)
    found = grouped(ledger, "month", Period(*days))
    own = [key for key, figure in BY_KEY.items() if figure.source.tells("month")]
    for month in months(Period(*days)):
        alone = figures.figures(ledger, month)
        group = found[f"{month.since:%Y-%m}"]
        assert {key: group[key] for key in own} == {key: alone[key] for key in own}
    ledger.close()


def test_visitors_are_counted_by_name_only_where_nothing_was_filled_in(ledger, visit):
    visit()
    assert figures.figures(ledger, YEAR)["voters_received"] == 2
    visit(received=30)
    found = figures.figures(ledger, YEAR, kind="流动联络站")
    assert found["voters_received"] == 32
    assert found["opinions"] == 8


def test_an_item_counts_as_its_problems(ledger):
    item = cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例大事"))
    for _ in range(3):
        cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例小事", parent_id=item.id))
    found = figures.figures(ledger, YEAR)
    assert (found["opinions"], found["received"], found["undecided"]) == (3, 3, 3)


def test_a_deputy_has_the_opinions_that_he_took_and_the_proposals_that_he_led(ledger):
    one, other = (deputies.add(ledger, deputies.DeputyDraft(name)).id for name in ("示例甲", "示例乙"))
    day = date(2024, 6, 5)
    for takers in ((one,), (one,), (one, other), ()):
        cases.register(ledger, cases.CaseDraft(day, "示例内容", takers=takers))
    for leaders in ((one,), (other,), (other,)):
        cases.register(ledger, cases.CaseDraft(day, "示例正文", kind="proposal", title="示例建议", leaders=leaders))
    groups = grouped(ledger, "deputy", YEAR)
    mine, others = groups["示例甲"], groups["示例乙"]
    assert [(each["opinions"], each["received"], each["open"]) for each in (mine, others)] == [(3, 3, 3), (1, 1, 1)]
    assert [each["proposals"] for each in (mine, others)] == [1, 2]


def test_an_opinion_taken_through_is_resolved_replied_on_time_and_closed(ledger):
    case = cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容"))
    acts = (
        Act(Kind.ASSIGN, date(2024, 6, 6), unit="示例水利站"),
        Act(Kind.REPLY, date(2024, 6, 20), text="已修好", result=Result.B),
        Act(Kind.EVALUATE, date(2024, 6, 25), outcome=Satisfaction.BASICALLY),
    )
    for act in acts:
        cases.advance(ledger, case.id, act)
    found = figures.figures(ledger, YEAR)
    assert (found["resolved"], found["closed"], found["open"]) == (0, 0, 1)
    cases.advance(ledger, case.id, Act(Kind.STRIKE_OFF, date(2024, 6, 26)))
    found = figures.figures(ledger, YEAR)
    assert (found["resolved"], found["closed"], found["open"]) == (1, 1, 0)
    whole = Rate(1, 1)
    assert [found[key] for key in ("reply_rate", "on_time_rate", "closure_rate", "resolution_rate")] == [whole] * 4
    assert found["satisfaction_rate"] == whole
    assert whole.percent == "100%"


def test_a_late_reply_is_overdue_and_an_unanswered_opinion_becomes_so(ledger, calendar):
    case = cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容"))
    cases.advance(ledger, case.id, Act(Kind.ASSIGN, date(2024, 6, 6), unit="示例水利站"))
    assert figures.figures(ledger, YEAR)["overdue"] == 1
    calendar.moment = calendar.moment.replace(month=6, day=30)
    assert figures.figures(ledger, YEAR)["overdue"] == 0


def test_an_unsatisfied_voter_opens_what_was_answered_on_the_spot(ledger):
    act = Act(Kind.ROUTE, date(2024, 6, 5), route=Route.SPOT, text="已说明")
    case = cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容", acts=(act,)))
    found = figures.figures(ledger, YEAR)
    assert (found["answered_on_spot"], found["resolved"], found["closed"]) == (1, 1, 1)
    evaluated = Act(Kind.EVALUATE, date(2024, 6, 9), outcome=Satisfaction.DISSATISFIED)
    cases.advance(ledger, case.id, evaluated)
    found = figures.figures(ledger, YEAR)
    assert (found["answered_on_spot"], found["assigned"], found["closed"], found["open"]) == (0, 1, 0, 1)


def test_a_case_moves_with_the_corrected_day_of_its_registration(ledger):
    spot = Act(Kind.ROUTE, date(2024, 6, 5), route=Route.SPOT, text="已说明")
    case = cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容", acts=(spot,)))
    cases.amend(ledger, case.id, 1, Act(Kind.REGISTER, date(2024, 5, 1), reason="写错"))
    moved = Act(Kind.ROUTE, date(2024, 5, 10), route=Route.SPOT, text="已说明", reason="写错")
    cases.amend(ledger, case.id, 2, moved)
    found = figures.figures(ledger, Period(date(2024, 5, 1), date(2024, 5, 31)))
    assert (found["received"], found["closed"], found["open"]) == (1, 1, 0)
    with pytest.raises(LedgerError, match="今天之后"):
        cases.amend(ledger, case.id, 2, Act(Kind.ROUTE, date(2025, 1, 1), route=Route.SPOT, reason="写错"))


def test_tasks_are_counted_whole_and_narrowed_by_their_campaign_only(ledger):
    one = campaigns.add(ledger, "示例整改").id
    head = campaigns.add_task(ledger, campaigns.TaskDraft(one, "示例任务", "1")).id
    for place in ("1.1", "1.2"):
        campaigns.add_task(ledger, campaigns.TaskDraft(one, "示例问题", place, parent_id=head))
    alone = campaigns.add_task(ledger, campaigns.TaskDraft(one, "示例任务", "2", done_on=date(2023, 1, 1))).id
    campaigns.add(ledger, "示例空专项")
    found = figures.figures(ledger, YEAR, campaign="示例整改")
    assert (found["tasks"], found["problems"], found["problems_closed"]) == (1, 3, 1)
    assert figures.rows(ledger, "problems_closed", YEAR)[0].id == alone
    assert figures.figures(ledger, YEAR, campaign="示例空专项")["problems"] == 0
    part = next(each.id for each in campaigns.tree(ledger, one) if each.draft.number == "1.1")
    campaigns.add_task(ledger, campaigns.TaskDraft(one, "示例细目", parent_id=part))
    assert figures.figures(ledger, YEAR, campaign="示例整改")["tasks"] == 1  # a third level makes no further item
    assert {each.name: each.tasks for each in campaigns.listing(ledger)}["示例整改"] == 1


@pytest.mark.parametrize(
    ("where", "called"),
    [
        ({"station": "示例站"}, "联络站"),
        ({"campaign": "无此"}, "专项"),
        ({"kind": "流动站"}, "流动联络站"),
        ({"source": "接待选"}, "接待选民"),
        ({"level": "小"}, "难度级别"),
        ({"unit": "无此所"}, "承办单位"),
        ({"station_type": "流动"}, "流动站"),
        ({"category": "无此类"}, "类别"),
        ({"group": "无此组"}, "代表小组"),
        ({"deputy_level": "村"}, "代表级别"),
        ({"deputy": "无此人"}, "无此人"),
        ({"village": "无此村"}, "村组"),
    ],
)
def test_a_name_that_nothing_bears_is_refused_with_the_nearest(ledger, where, called):
    with pytest.raises(LedgerError, match=called):
        figures.figures(ledger, YEAR, **where)


def test_a_reversed_period_is_refused():
    with pytest.raises(LedgerError, match="晚于"):
        Period(date(2024, 12, 31), date(2024, 1, 1))


def test_every_figure_is_declared_with_a_sentence_of_its_own():
    assert len({figure.key for figure in FIGURES}) == len(FIGURES)
    assert len({figure.definition for figure in FIGURES}) == len(FIGURES)
    assert len({figure.label for figure in FIGURES}) == len(FIGURES)
    assert all(figure.definition.endswith("。") for figure in FIGURES)


def test_the_document_has_the_shape_that_is_promised(ledger, visit):
    visit(received=3)
    document = as_json(ledger, YEAR)
    assert document["period"] == {"from": "2024-01-01", "to": "2024-12-31"}
    assert list(document["figures"]) == [*(figure.key for figure in FIGURES), "quantities"]
    assert document["figures"]["reply_rate"] == {"numerator": 0, "denominator": 0}
    assert list(document["by"]) == list(DIMENSIONS)
    assert list(document["by"]["month"]) == [f"2024-{month:02d}" for month in range(1, 13)]
    assert document["by"]["kind"]["流动联络站"]["opinions"] == 4


def test_all_figures_take_one_statement_a_source_and_part(ledger, visit):
    visit()
    said = []
    event.listen(ledger._engine, "before_cursor_execute", lambda *heard: said.append(heard[2]))
    figures.figures(ledger, YEAR)
    selects = [statement for statement in said if statement.startswith("SELECT") and "journal_head" not in statement]
    assert len(selects) == sum(len(source.parts) for source in {figure.source for figure in FIGURES})


def test_a_very_long_period_shows_the_months_between_the_first_and_the_last_record(ledger, visit):
    visit()
    assert list(grouped(ledger, "month", Period(date(1, 1, 1), date(9999, 12, 31)))) == ["2024-06"]


def test_a_group_of_which_nothing_is_in_the_period_is_not_shown(ledger):
    for year, category in ((2023, "教育"), (2024, "医疗医保")):
        day = date(year, 5, 6)
        spot = (Act(Kind.ROUTE, day, route=Route.SPOT, text="当场答复"),)
        cases.register(ledger, cases.CaseDraft(day, f"{year}年的事", category=category, acts=spot))
    assert list(grouped(ledger, "category", YEAR)) == ["医疗医保"]
    assert list(grouped(ledger, "category", Period(date(2023, 1, 1), date(2023, 12, 31)))) == ["教育"]


def test_the_empty_months_of_ten_years_are_shown_and_of_more_only_those_with_records(ledger, visit):
    visit()
    assert len(grouped(ledger, "month", Period(date(2015, 1, 1), date(2024, 12, 31)))) == 120
    assert list(grouped(ledger, "month", Period(date(2014, 12, 1), date(2024, 12, 31)))) == ["2024-06"]


@pytest.mark.parametrize(
    ("month", "words"),
    [("2024-13", "月份“2024-13”不对，请写成 2024-06 这样。"), ("2024-6", "月份“2024-6”不对，请写成 2024-06 这样。"),
     ("2024-05", "月份2024-05不在统计期内，请改正。"), ("2024-08", "月份2024-08不在统计期内，请改正。")],
)  # fmt: skip
def test_a_month_that_is_none_or_not_of_the_period_is_refused_at_its_field(ledger, month, words):
    with pytest.raises(LedgerError) as refused:
        figures.figures(ledger, Period(date(2024, 6, 1), date(2024, 7, 31)), month=month)
    assert (str(refused.value), refused.value.field) == (words, "month")


def test_a_month_is_cut_to_the_period(ledger):
    period = Period(date(2024, 5, 31), date(2024, 7, 1))
    whole = {month: figures.figures(ledger, period, month=month).period for month in ("2024-05", "2024-06", "2024-07")}
    assert whole == {
        "2024-05": Period(date(2024, 5, 31), date(2024, 5, 31)),
        "2024-06": Period(date(2024, 6, 1), date(2024, 6, 30)),
        "2024-07": Period(date(2024, 7, 1), date(2024, 7, 1)),
    }
    end = Period(date(9999, 12, 1), date(9999, 12, 31))
    assert figures.figures(ledger, end, month="9999-12").period == end


def test_months_end_with_the_period():
    assert [*months(Period(date(2024, 1, 15), date(2024, 3, 2)))] == [
        Period(date(2024, 1, 15), date(2024, 1, 31)),
        Period(date(2024, 2, 1), date(2024, 2, 29)),
        Period(date(2024, 3, 1), date(2024, 3, 2)),
    ]
    assert [*months(Period(date(9999, 12, 5), date(9999, 12, 31)))] == [Period(date(9999, 12, 5), date(9999, 12, 31))]


def test_only_a_countys_ledger_is_grouped_by_township(ledger):
    assert dimensions(ledger) == DIMENSIONS
    put_settings(ledger, county=True)
    assert dimensions(ledger) == COUNTY_DIMENSIONS
    put_settings(ledger, county=False)
    assert "乡镇" not in dimensions(ledger).values()


def test_what_belongs_to_no_group_stands_last_however_it_is_called(ledger):
    for village in ("龙村", "", "东村"):
        cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "路不平", village=village))
    groups = grouped(ledger, "village", Period(date(2024, 1, 1), date(2024, 12, 31)))
    assert [name for name, found in groups.items() if found["opinions"]] == ["东村", "龙村", ELSEWHERE["village"]]


@pytest.mark.parametrize("by", ["deputy", "group", "deputy_level"])
def test_what_has_several_keys_is_grouped_and_narrowed_by_them_at_once(ledger, by):
    """Both count over the same pairs of entry and deputy."""
    one, other = (
        deputies.add(ledger, deputies.DeputyDraft(f"示例{sign}", group="第一组", seats=(deputies.Seat("乡"),))).id
        for sign in "甲乙"
    )
    cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容", takers=(one, other)))
    cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "另一内容", takers=(other,)))
    key = {"deputy": "示例甲", "group": "第一组", "deputy_level": "乡"}[by]
    document = as_json(ledger, YEAR, **{by: key})
    many = 1 if by == "deputy" else 2
    assert document["figures"]["opinions"] == many
    assert document["by"][by][key]["opinions"] == many
    assert {name: group["opinions"] for name, group in document["by"]["deputy"].items()} == {
        "示例甲": 1,
        "示例乙": many,
    }


def test_a_filter_that_names_nothing_is_none(ledger, visit):
    visit()
    whole = figures.figures(ledger, YEAR).values
    assert figures.figures(ledger, YEAR, station="", month="", deputy="").values == whole


def test_a_rate_of_which_a_group_comes_in_two_rows_adds_both_of_its_numbers():
    rate = next(figure for figure in FIGURES if figure.of is not None)
    counted = {}
    add(counted, [rate], (1, 2))
    add(counted, [rate], (3, 5))
    assert values(counted, lambda _: True)[rate.key] == Rate(4, 7)


def test_namesakes_of_one_township_are_told_apart_by_the_end_of_their_ids(ledger):
    for _ in range(2):
        deputy = deputies.add(ledger, deputies.DeputyDraft("示例甲"))
        draft = activities.ActivityDraft(date(2024, 6, 5), "视察", attendance=(activities.Present(deputy.id),))
        activities.add(ledger, draft)
    names = [*grouped(ledger, "deputy", YEAR)]
    assert sorted(name[:3] for name in names) == ["示例甲", "示例甲"]
    assert all(len(name) == len("示例甲") + 4 and "（" not in name for name in names)


def test_an_adviser_beside_the_deputies_is_counted_as_none(ledger):
    deputy = deputies.add(ledger, deputies.DeputyDraft("示例甲", group="一组")).id
    adviser = deputies.add(ledger, deputies.DeputyDraft("示例议政", group="一组", capacity=ADVISER)).id
    attendance = (activities.Present(deputy), activities.Present(adviser))
    activities.add(ledger, activities.ActivityDraft(date(2024, 6, 5), "调研", attendance=attendance))
    for who in ("示例甲", "示例议政"):
        registers.add(
            ledger, BOOKS["other-duties"], {"done_on": "2024-06-05", "deputy_id": who, "kind": "其他", "matter": "示例"}
        )
    found = figures.figures(ledger, YEAR)
    assert (found["deputy_attendances"], found["deputies_active"], found["expected_attendances"]) == (1, 1, 1)
    assert found["duties"] == 1
    assert set(figures.grouped(ledger, "deputy", YEAR)) == {"示例甲"}
    assert figures.figures(ledger, YEAR, group="一组")["deputy_attendances"] == 1
    assert sum(each.deputies for each in figures.coverage(ledger, date(2024, 1, 1), date(2024, 12, 31))) == 1


def test_grids_are_counted_with_their_heads_and_homes_and_visits_stand_by_grid(ledger):
    for name, heads, villages, homes, people in (
        ("一网格", "示例甲、示例乙", "示例柳庄、示例杨庄", 120, ""), ("二网格", "示例丙", "示例槐庄", None, "")
    ):  # fmt: skip
        values = {"name": name, "heads": heads, "villages": villages, "households": homes, "deputies": people}
        registers.add(ledger, BOOKS["grids"], values)
    station = registers.add(ledger, BOOKS["stations"], {"name": "示例站", "type": "固定站", "grid": "二网格"}).id
    for place, at in (("示例杨庄", None), ("一网格", None), ("示例别处", None), ("示例柳庄", station)):
        draft = activities.ActivityDraft(date(2024, 6, 5), "进网格", place=place, station_id=at)
        made = activities.add(ledger, draft)
    cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例", village="示例柳庄"))
    cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例", activity_id=made.id))
    found = figures.figures(ledger, YEAR)
    keys = ("grids", "grid_heads", "grid_villages", "grid_households", "grid_deputies")
    assert [found[key] for key in keys] == [2, 3, 3, 120, 0]
    by = figures.grouped(ledger, "grid", YEAR, kind="进网格")
    assert {name: each["activities"] for name, each in by.items()} == {"一网格": 2, "二网格": 1, "无网格": 1}
    opinions = {name: each.get("opinions") for name, each in figures.grouped(ledger, "grid", YEAR).items()}
    assert (opinions["一网格"], opinions["二网格"]) == (1, 1)
    assert figures.figures(ledger, YEAR, grid="一网格")["grid_households"] == 120
    assert {each.record for each in figures.rows(ledger, "grid_heads", YEAR)} == {"一网格", "二网格"}


def test_a_name_that_nothing_bears_is_refused_with_the_nearest_that_was_ever_written(ledger):
    cases.register(ledger, cases.CaseDraft(date(2024, 6, 5), "示例内容", raised_by="示例甲", village="示例庄东头"))
    with pytest.raises(LedgerError, match="示例庄东头") as refused:
        figures.figures(ledger, YEAR, village="示例庄西头")
    assert "示例庄西头" in str(refused.value)
