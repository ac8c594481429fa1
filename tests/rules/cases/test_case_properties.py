"""What holds for every life of a case, whatever the clerk does."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.cases import (
    NEXT,
    OWING,
    Impossible,
    Kind,
    Route,
    Satisfaction,
    Stage,
    effective,
    fold,
    possible,
    timeline,
)
from app.rules.cases.life import apply, last_act
from app.rules.cases.moves import DOES
from app.rules.cases.steps import PARTS, overdue, part
from tests.rules.lives import BEGIN, histories, step

PARTITION = {"answered_on_spot", "assigned", "proposed", "not_accepted", "undecided"}
CLOSED = {Stage.ANSWERED, Stage.REFUSED, Stage.PROPOSED, Stage.STRUCK_OFF}
DAYS = st.integers(-30, 900).map(lambda days: BEGIN + timedelta(days=days))


def balance(states, first, last):
    """The balance of docs/figures.md, from the three days that a state tells."""

    def gone(state, day):
        return any(end is not None and end <= day for end in (state.closed_on, state.voided_on))

    def within(day):
        return day is not None and first <= day <= last

    eve = first - timedelta(days=1)
    return {
        "carried_in": sum(state.raised_on <= eve and not gone(state, eve) for state in states),
        "received": sum(within(state.raised_on) for state in states),
        "closed": sum(within(state.closed_on) for state in states),
        "voided": sum(within(state.voided_on) for state in states),
        "open": sum(state.raised_on <= last and not gone(state, last) for state in states),
    }


def test_the_tables_are_complete():
    assert set(NEXT) == set(Stage)
    assert set(DOES) == set(Kind) - {Kind.AMEND, Kind.WITHDRAW}
    assert set(PARTS) == {*Route, None}
    assert set(PARTS.values()) == PARTITION
    assert {kind for kinds in NEXT.values() for kind in kinds} == set(Kind) - {Kind.REGISTER}


@given(st.lists(histories(), max_size=8), DAYS, DAYS)
def test_what_came_in_is_closed_voided_or_open(lives, one, other):
    figures = balance([fold(life) for life in lives], min(one, other), max(one, other))
    left = figures["carried_in"] + figures["received"] - figures["closed"] - figures["voided"]
    assert left == figures["open"]


@given(st.lists(histories(), max_size=8))
def test_the_five_parts_add_up_to_the_whole(lives):
    parts = Counter(part(fold(life)) for life in lives)
    assert set(parts) <= PARTITION
    assert parts.total() == len(lives)


@given(histories())
def test_a_step_is_possible_exactly_when_it_can_be_done(life):
    state = fold(life)
    for kind in Kind:
        tried = step(99, kind, state.last_on, state)
        if kind in possible(state):
            apply(state, tried)
            continue
        with pytest.raises(Impossible) as refusal:
            apply(state, tried)
        assert str(refusal.value).endswith("。")


@given(histories())
def test_a_case_is_closed_exactly_where_its_stage_says_so(life):
    state = fold(life)
    assert (state.closed_on is not None) == (state.stage in CLOSED)
    assert (state.voided_on is not None) == (state.stage is Stage.VOIDED)
    assert (state.struck_off_on is not None) == (state.stage is Stage.STRUCK_OFF)
    if state.closed_on is not None:
        assert state.raised_on <= state.closed_on <= state.last_on


@given(histories())
def test_the_route_tells_the_stages_that_a_case_can_be_in(life):
    state = fold(life)
    allowed = {
        None: {Stage.UNDECIDED},
        Route.SPOT: {Stage.ANSWERED, Stage.STRUCK_OFF},
        Route.PROPOSE: {Stage.PROPOSED, Stage.STRUCK_OFF},
        Route.REJECT: {Stage.REFUSED, Stage.STRUCK_OFF},
        Route.PETITION: {Stage.REFUSED, Stage.STRUCK_OFF},
        Route.TRANSFER: {
            Stage.TO_ASSIGN, Stage.OPEN, Stage.REPLIED, Stage.EVALUATED, Stage.TRACKED, Stage.STRUCK_OFF,
        },
    }  # fmt: skip
    assert state.stage in allowed[state.route] | {Stage.VOIDED}


@given(histories())
def test_the_effective_steps_tell_the_same_life(life):
    assert fold(effective(life)) == fold(life)
    assert fold(life).steps == effective(life)
    assert fold(life, names={}) == fold(life)


@given(histories())
def test_days_never_run_backwards_within_a_case(life):
    state = fold(life)
    days = [each.on for each in state.steps]
    assert days == sorted(days)
    for kind in possible(state):
        if kind not in {Kind.AMEND, Kind.WITHDRAW}:
            with pytest.raises(Impossible, match="早于上一环节"):
                apply(state, step(99, kind, state.last_on - timedelta(days=1), state))


@given(histories())
def test_withdrawing_steps_leads_back_to_the_registration(life):
    state = fold(life)
    while len(state.steps) > 1:
        before = fold(state.steps[:-1])
        state = apply(state, step(99, Kind.WITHDRAW, state.last_on, state))
        assert state == before
    assert state.stage is Stage.UNDECIDED


@given(histories())
def test_the_last_act_can_be_withdrawn_whole(life):
    state = fold(life)
    if len(state.steps) == 1:
        return
    act = last_act(state)
    for each in act:
        state = apply(state, step(99, Kind.WITHDRAW, each.on, state, amends=each.seq))
    assert not (state.stage is Stage.EVALUATED and state.outcome is Satisfaction.DISSATISFIED and len(act) > 1)


@given(histories())
def test_the_timeline_shows_every_step_that_was_ever_made(life):
    lines = timeline(life)
    acts = [each for each in life if each.kind not in {Kind.AMEND, Kind.WITHDRAW}]
    assert [line.original for line in lines] == acts
    assert tuple(line.step for line in lines if line.withdrawn is None) == effective(life)
    assert sum(len(line.corrections) for line in lines) == sum(each.kind is Kind.AMEND for each in life)
    standing = [line for line in lines if line.withdrawn is None]
    assert standing[-1].stage is fold(life).stage
    assert standing[-1].round == fold(life).round


@given(histories())
def test_rounds_are_the_registration_and_its_reopenings(life):
    state = fold(life)
    assert state.round == 1 + sum(each.kind is Kind.REOPEN for each in state.steps)
    assert state.urged == sum(each.kind is Kind.URGE for each in state.steps)


@given(histories(), st.dates(date(2023, 1, 1), date(2030, 1, 1)))
def test_only_what_was_never_answered_or_came_late_is_overdue(life, today):
    state = fold(life)
    if overdue(state, today) and not state.late:
        assert state.due < today
        assert state.replied_on is None
        assert state.stage in OWING
    assert not (state.stage is Stage.VOIDED and overdue(state, today))


@given(histories())
def test_no_later_step_takes_lateness_back(life):
    told = effective(life)
    for place in range(1, len(told)):
        if overdue(fold(told[:place]), told[place].on) and told[place].kind is not Kind.VOID:
            assert fold(told[: place + 1]).late
