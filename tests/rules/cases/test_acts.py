"""What an act adds to a case: decided by the moment alone, without a ledger."""

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
    corrected,
    due_of,
    effective,
    fold,
    moved,
    registered,
    side_sentences,
    steps_for,
    withdrawn,
)
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
    assert [each.kind for each in added] == [Kind.AMEND, Kind.REOPEN]
    assert added[1].due == due_of(now, OPINION, Kind.REOPEN, DAY).on
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
