"""What an act adds to a case: decided by the moment alone, without a ledger."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.errors import LedgerError
from app.rules.cases import (
    NEXT,
    Act,
    Impossible,
    Kind,
    Moment,
    Route,
    Satisfaction,
    Stage,
    Step,
    amendment,
    corrected,
    due_of,
    effective,
    fold,
    moved,
    opened_round,
    registered,
    shifted,
    side_sentences,
    steps_for,
    withdrawn,
)
from app.rules.cases.acts import next_seq
from app.rules.days import HENAN, Rule, Terms, TermUnit, load_holidays, load_rules
from app.rules.trade import LEVELS, OPINION, PROPOSAL
from tests.rules.lives import BEGIN, histories, step

RESOURCES = Path(__file__).parents[3] / "resources"
SHIPPED = load_rules((RESOURCES / "deadlines.toml").read_text(encoding="utf-8"))
HOLIDAYS = load_holidays((RESOURCES / "holidays.toml").read_text(encoding="utf-8"))
DAY = date(2024, 6, 18)

CASE_KINDS = st.sampled_from([OPINION, PROPOSAL])
DAYS = st.integers(0, 700).map(lambda days: BEGIN + timedelta(days=days))
RULES = st.builds(
    Rule,
    st.sampled_from(["opinion", "urgent", "proposal", "redo", "opinion_redo", *LEVELS]),
    st.integers(1, 90),
    st.sampled_from(TermUnit),
    st.just("本单位的办法"),
    DAYS,
)
TERMS = st.builds(
    Terms,
    own=st.lists(RULES, max_size=3).map(lambda rules: tuple(sorted(rules, key=lambda rule: rule.effective))),
    chosen=st.dictionaries(st.sampled_from(LEVELS), st.sampled_from(["opinion", "urgent"]), max_size=2),
    by_method=st.lists(RULES, max_size=3).map(lambda rules: {rule.key: rule for rule in rules}),
    shipped=st.just(SHIPPED),
    province=st.sampled_from([HENAN, "鲁", ""]),
    holidays=st.just(HOLIDAYS),
    weekends=st.booleans(),
)
MOMENTS = st.builds(
    Moment, DAYS.map(lambda day: datetime.combine(day + timedelta(days=700), time(9, 30, 20))), st.just("示例甲"), TERMS
)


def moment(**terms):
    return Moment(datetime(2024, 7, 1, 9, 30), "示例甲", Terms(**{"shipped": SHIPPED, "holidays": HOLIDAYS, **terms}))


def open_case(now, case_kind=OPINION, level=""):
    acts = (Act(Kind.ROUTE, DAY, route=Route.TRANSFER), Act(Kind.ASSIGN, DAY, unit="水利站"))
    return registered(now, case_kind, level, DAY, acts)


def same_as(added):
    """The act by which the clerk would give that step."""
    names = ("kind", "on", "unit", "co_units", "route", "text", "result", "attitude", "outcome", "reason")
    due = added.due if added.kind is Kind.EXTEND else None
    return Act(**{name: getattr(added, name) for name in names}, due=due)


@given(MOMENTS, CASE_KINDS, st.sampled_from(["", *LEVELS]), histories(), st.data())
def test_every_act_that_may_follow_is_one_step_and_a_new_round_only_after_discontent(now, case_kind, level, life, data):
    state = fold(life)
    kind = data.draw(st.sampled_from(NEXT[state.stage]))
    assume(kind not in {Kind.AMEND, Kind.WITHDRAW})
    act = same_as(step(life[-1].seq + 1, kind, state.last_on, state))
    if kind is Kind.EVALUATE:
        act = Act(kind, act.on, outcome=data.draw(st.sampled_from(Satisfaction)))
    steps = steps_for(now, case_kind, level, life, act)
    assert [each.seq for each in steps] == list(range(life[-1].seq + 1, life[-1].seq + 1 + len(steps)))
    assert all(each.by == "示例甲" for each in steps)
    assert len(steps) == 1 or (steps[0].outcome, steps[1].kind) == (Satisfaction.DISSATISFIED, Kind.REOPEN)
    for each in steps:
        assert (each.due is None) == (not each.basis)
        assert each.due is None or each.due >= each.on
    if kind in {Kind.ASSIGN, Kind.REASSIGN, Kind.REOPEN}:
        due = due_of(now, case_kind, kind, act.on, level)
        assert (steps[0].due, steps[0].basis) == (due.on, due.basis)


@given(MOMENTS, CASE_KINDS, st.sampled_from(["", *LEVELS]), DAYS)
def test_the_same_moment_decides_the_same(now, case_kind, level, on):
    one, other = (due_of(now, case_kind, Kind.ASSIGN, on, level) for _ in range(2))
    assert one == other
    assert one.on >= on
    assert one.basis


@given(TERMS, st.sampled_from(["", *LEVELS]), DAYS)
def test_the_units_own_rule_goes_before_the_methods_and_that_before_the_shipped(terms, level, on):
    rule = terms.level_rule(level, on)
    held = [each for each in terms.own if each.key == level and each.effective <= on]
    if held:
        assert rule == held[-1]
    elif level in terms.chosen:
        assert rule == terms.rule(terms.chosen[level], on)
    elif level in terms.by_method:
        assert rule == terms.by_method[level]
    else:
        assert rule == terms.rule("opinion", on)


@given(MOMENTS, histories())
def test_a_registration_on_another_day_is_a_correction_of_the_first_step(now, life):
    assume(fold(life).stage is not Stage.VOIDED)
    assert moved(now, life, effective(life)[0].on) == ()
    (added,) = moved(now, life, effective(life)[0].on - timedelta(days=1))
    assert (added.kind, added.amends, added.by) == (Kind.AMEND, life[0].seq, "示例甲")
    assert fold((*life, added)).raised_on == effective(life)[0].on - timedelta(days=1)


@given(MOMENTS, histories())
def test_a_withdrawal_takes_the_last_step(now, life):
    state = fold(life)
    assume(len(state.steps) > 1)
    assert fold((*life, withdrawn(now, life, "点错了"))).steps == state.steps[:-1]


def test_hours_run_from_this_minute_only_where_they_begin_today():
    hours = {"opinion": Rule("opinion", 48, TermUnit.HOURS, "急件", date(2000, 1, 1))}
    now = moment(by_method=hours)
    today = due_of(now, OPINION, Kind.ASSIGN, date(2024, 7, 1))
    earlier = due_of(now, OPINION, Kind.ASSIGN, date(2024, 6, 28))
    assert (today.at, today.basis) == (datetime(2024, 7, 3, 9, 30), "急件，至7月3日09:30")
    assert (earlier.at, earlier.on) == (None, date(2024, 6, 30))


def test_a_correction_to_discontent_opens_a_new_round():
    now = moment()
    steps = open_case(now)
    for act in (Act(Kind.REPLY, DAY, text="已修好"), Act(Kind.EVALUATE, DAY, outcome=Satisfaction.SATISFIED)):
        steps += steps_for(now, OPINION, "", steps, act)
    wrong = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.DISSATISFIED, reason="听错了")
    added = corrected(now, OPINION, steps, steps[-1].seq, wrong)
    assert [(each.seq, each.kind) for each in added] == [(6, Kind.AMEND), (7, Kind.REOPEN)]
    again = due_of(now, OPINION, Kind.REOPEN, DAY)
    assert (added[1].due, added[1].basis) == (again.on, again.basis)
    assert fold((*steps, *added)).stage is Stage.OPEN
    with pytest.raises(LedgerError, match="要更正的环节不存在"):
        corrected(now, OPINION, steps, 99, wrong)


def test_a_correction_of_an_earlier_step_opens_no_round_again_that_was_taken_back():
    now = moment()
    steps = open_case(now)
    for act in (Act(Kind.REPLY, DAY, text="已修好"), Act(Kind.EVALUATE, DAY, outcome=Satisfaction.DISSATISFIED)):
        steps += steps_for(now, OPINION, "", steps, act)
    assert steps[-1].kind is Kind.REOPEN
    reply = next(step for step in steps if step.kind is Kind.REPLY)
    steps += (withdrawn(now, steps, "本人同意再等几天"),)
    added = corrected(now, OPINION, steps, reply.seq, Act(Kind.REPLY, DAY, text="已修好，并清淤", reason="写漏了"))
    assert [each.kind for each in added] == [Kind.AMEND]
    assert effective((*steps, *added))[-1].outcome is Satisfaction.DISSATISFIED


def evaluated(now, outcome=Satisfaction.DISSATISFIED):
    """A case that was answered and evaluated on DAY; the new round follows by itself after 不满意."""
    steps = open_case(now)
    for act in (Act(Kind.REPLY, DAY, text="已修好"), Act(Kind.EVALUATE, DAY, outcome=outcome)):
        steps += steps_for(now, OPINION, "", steps, act)
    return steps


def test_only_discontent_opens_a_round_with_a_due_day_of_its_own():
    now = moment()
    opened = evaluated(now)[-1]
    due = due_of(now, OPINION, Kind.REOPEN, DAY)
    assert (opened.kind, opened.due, opened.basis) == (Kind.REOPEN, due.on, due.basis)
    assert evaluated(now, Satisfaction.BASICALLY)[-1].kind is Kind.EVALUATE


def test_a_correction_to_content_withdraws_the_round_that_opened_by_itself():
    now = moment()
    steps = evaluated(now)
    better = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.SATISFIED, reason="听错了")
    added = corrected(now, OPINION, steps, steps[-2].seq, better)
    assert [(each.seq, each.kind, each.amends) for each in added] == [
        (7, Kind.AMEND, 5),
        (8, Kind.WITHDRAW, 6),
    ]
    assert fold((*steps, *added)).stage is Stage.EVALUATED
    worse = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.DISSATISFIED, text="还漏水", reason="写漏了")
    assert [each.kind for each in corrected(now, OPINION, steps, steps[-2].seq, worse)] == [Kind.AMEND]


def test_a_round_that_went_on_is_taken_back_before_its_evaluation_is_corrected():
    now = moment()
    steps = evaluated(now)
    steps += steps_for(now, OPINION, "", steps, Act(Kind.URGE, DAY))
    better = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.SATISFIED, reason="听错了")
    with pytest.raises(Impossible, match="重办以后已经有催办；请先撤回") as refusal:
        corrected(now, OPINION, steps, 5, better)
    assert refusal.value.field == "outcome"


def test_a_round_of_the_clerks_own_on_a_later_day_stays_when_the_evaluation_is_corrected():
    now = moment()
    steps = evaluated(now)
    steps = steps[:-1] + steps_for(now, OPINION, "", steps[:-1], Act(Kind.REOPEN, DAY + timedelta(days=3)))
    assert opened_round(steps, steps[-2]) is None
    assert opened_round(steps[:-1], steps[-2]) is None
    assert opened_round(evaluated(now), evaluated(now)[-2]) == evaluated(now)[-1]
    better = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.SATISFIED, reason="听错了")
    assert [each.kind for each in corrected(now, OPINION, steps, 5, better)] == [Kind.AMEND]


def test_the_round_that_a_correction_opened_goes_with_the_next_correction():
    now = moment()
    steps = evaluated(now, Satisfaction.SATISFIED)
    worse = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.DISSATISFIED, reason="听错了")
    steps += corrected(now, OPINION, steps, 5, worse)
    assert opened_round(steps, effective(steps)[-2]) == effective(steps)[-1]
    added = corrected(now, OPINION, steps, 5, Act(Kind.EVALUATE, DAY, outcome=Satisfaction.SATISFIED, reason="又错"))
    assert [each.kind for each in added] == [Kind.AMEND, Kind.WITHDRAW]


def test_a_correction_keeps_the_basis_unless_it_moves_the_due_day():
    now = moment()
    steps = open_case(now)
    assigned = steps[-1]
    (same,) = corrected(
        now, OPINION, steps, 3, Act(Kind.ASSIGN, DAY, unit="农业办", due=assigned.due, reason="单位写错")
    )
    assert (same.unit, same.due, same.basis) == ("农业办", assigned.due, assigned.basis)
    later = assigned.due + timedelta(days=5)
    for reason, basis in (("", "人工确定：单位写错"), ("汛期", "人工确定：汛期")):
        act = Act(Kind.ASSIGN, DAY, unit="农业办", due=later, due_reason=reason, reason="单位写错")
        (moved_due,) = corrected(now, OPINION, steps, 3, act)
        assert (moved_due.due, moved_due.basis) == (later, basis)


def test_a_due_day_stands_only_where_a_term_begins():
    now = moment()
    steps = open_case(now)
    (urged,) = steps_for(now, OPINION, "", steps, Act(Kind.URGE, DAY))
    assert (urged.due, urged.basis) == (None, "")
    longer = steps[-1].due + timedelta(days=9)
    (extended,) = steps_for(now, OPINION, "", steps, Act(Kind.EXTEND, DAY, due=longer, reason=" 等汛期过后 "))
    assert (extended.due, extended.basis) == (longer, "延期：等汛期过后")


def test_a_proposal_that_touches_many_things_has_six_months_and_another_three():
    now = moment()
    plain = due_of(now, PROPOSAL, Kind.ASSIGN, DAY)
    complex_matter = due_of(now, PROPOSAL, Kind.ASSIGN, DAY, complex_matter=True)
    assert (plain.on, complex_matter.on) == (date(2024, 9, 18), date(2024, 12, 18))
    assert due_of(now, PROPOSAL, Kind.REOPEN, DAY).on == date(2024, 7, 18)
    (step,) = steps_for(
        now, PROPOSAL, "", registered(now, PROPOSAL, "", DAY, ()), Act(Kind.ASSIGN, DAY, unit="水利站", complex=True)
    )
    assert step.due == complex_matter.on


def test_a_case_goes_along_to_the_true_day_of_its_activity():
    hours = {"难事": Rule("难事", 10, TermUnit.DAYS, "难事十日", date(2000, 1, 1))}
    now = moment(by_method=hours)
    steps = open_case(now, level="难事")
    earlier = DAY - timedelta(days=4)
    added = shifted(now, OPINION, "难事", steps, earlier)
    assert [(each.kind, each.amends, each.on) for each in added] == [
        (Kind.AMEND, 1, earlier),
        (Kind.AMEND, 2, earlier),
        (Kind.AMEND, 3, earlier),
    ]
    due = due_of(now, OPINION, Kind.ASSIGN, earlier, "难事")
    assert fold((*steps, *added)).due == due.on == date(2024, 6, 24)
    assert shifted(now, OPINION, "难事", steps, DAY) == ()


def test_a_due_day_that_a_clerk_set_stays_when_the_activity_moves():
    now = moment()
    own = DAY + timedelta(days=3)
    acts = (
        Act(Kind.ROUTE, DAY, route=Route.TRANSFER),
        Act(Kind.ASSIGN, DAY, unit="水利站", due=own, due_reason="汛期"),
    )
    steps = registered(now, OPINION, "", DAY, acts)
    steps += steps_for(now, OPINION, "", steps, Act(Kind.URGE, DAY))
    added = shifted(now, OPINION, "", steps, DAY - timedelta(days=4))
    assert [each.amends for each in added] == [1, 2, 3]
    assert fold((*steps, *added)).due == own


def test_the_longer_round_of_a_proposal_is_not_that_of_an_opinion():
    rules = (Rule("redo", 20, TermUnit.DAYS, "建议重办", DAY), Rule("opinion_redo", 9, TermUnit.DAYS, "意见重办", DAY))
    now = moment(by_method={rule.key: rule for rule in rules})
    assert due_of(now, PROPOSAL, Kind.REOPEN, DAY).basis == "建议重办"
    assert due_of(now, OPINION, Kind.REOPEN, DAY).basis == "意见重办"


def test_a_round_after_a_correction_of_something_else_is_the_clerks_own():
    now = moment()
    steps = evaluated(now)[:-1]
    reply = steps[-2]
    steps = (*steps, amendment(reply, replace(reply, text="已清淤"), seq=6, reason="写漏了"))
    steps = (*steps, Step(7, Kind.REOPEN, DAY, reason="又堵了"))
    assert opened_round(steps, steps[4]) is None


def test_whoever_acts_now_is_written_beside_what_follows():
    then, now = moment(), replace(moment(), clerk="示例乙")
    steps = evaluated(then)
    better = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.SATISFIED, reason="听错了")
    assert [each.by for each in corrected(now, OPINION, steps, 5, better)] == ["示例乙", "示例乙"]
    assert withdrawn(now, steps, "点错了").by == "示例乙"
    assert [each.by for each in shifted(now, OPINION, "", open_case(then), DAY - timedelta(days=1))] == ["示例乙"] * 3
    assert [each.by for each in open_case(then)] == ["示例甲"] * 3


def test_today_is_not_the_future_and_the_refusal_belongs_to_the_day():
    now = moment()
    (step,) = steps_for(now, OPINION, "", registered(now, OPINION, "", DAY, ()), Act(Kind.ASSIGN, now.today, unit="站"))
    assert step.on == now.today
    with pytest.raises(Impossible) as refusal:
        steps_for(now, OPINION, "", open_case(now), Act(Kind.URGE, now.today + timedelta(days=1)))
    assert refusal.value.field == "on"


def test_an_extension_without_a_day_has_no_basis_either():
    (step,) = steps_for(moment(), OPINION, "", open_case(moment()), Act(Kind.EXTEND, DAY, reason="等汛期过后"))
    assert (step.due, step.basis) == (None, "")


def test_only_what_was_decided_on_the_day_of_the_activity_goes_along():
    now = moment()
    decided = DAY + timedelta(days=2)
    acts = (Act(Kind.ROUTE, decided, route=Route.TRANSFER), Act(Kind.ASSIGN, decided, unit="水利站"))
    steps = registered(now, OPINION, "", DAY, acts)
    assert [each.amends for each in shifted(now, OPINION, "", steps, decided)] == [1]
    moved_along = shifted(now, OPINION, "", open_case(now), DAY - timedelta(days=4))
    hours = moment(by_method={"opinion": Rule("opinion", 48, TermUnit.HOURS, "急件", date(2000, 1, 1))})
    told = shifted(hours, OPINION, "", open_case(hours), hours.today)
    assert moved_along[-1].basis == due_of(now, OPINION, Kind.ASSIGN, DAY - timedelta(days=4)).basis
    assert told[-1].basis == due_of(hours, OPINION, Kind.ASSIGN, hours.today).basis != open_case(hours)[-1].basis


def test_the_first_step_of_all_is_number_one():
    assert next_seq(()) == 1
    assert next_seq(open_case(moment())) == 4


def test_no_step_lies_in_the_future():
    now = moment()
    later = now.today + timedelta(days=1)
    with pytest.raises(Impossible, match="在今天之后"):
        registered(now, OPINION, "", DAY, (Act(Kind.ASSIGN, later, unit="水利站"),))
    with pytest.raises(Impossible, match="在今天之后"):
        corrected(now, OPINION, open_case(now), 1, Act(Kind.REGISTER, later, reason="写错"))


def test_an_opinion_has_no_terms_beside_it_and_a_proposal_has():
    now = moment()
    assert side_sentences(now, OPINION, fold(open_case(now))) == ()
    (objection,) = side_sentences(now, PROPOSAL, fold(open_case(now, PROPOSAL)))
    assert objection.startswith("承办单位有异议的2024年7月2日前书面退办（")
