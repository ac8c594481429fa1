"""What each step does to a case, and what it must say to be accepted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from app.rules import reasons
from app.rules.cases.steps import Impossible, Kind, Route, Satisfaction, Stage, State, Step, passed
from app.rules.days import full_day

END = "24:00"  # of a day by whose end an answer is due
ROUTED: Mapping[Route, Stage] = {
    Route.SPOT: Stage.ANSWERED,
    Route.TRANSFER: Stage.TO_ASSIGN,
    Route.PROPOSE: Stage.PROPOSED,
    Route.REJECT: Stage.REFUSED,
    Route.PETITION: Stage.REFUSED,
}


def _route(state: State, step: Step) -> State:
    if step.route is None:
        raise Impossible("分办要选处理方式：当场答复、转交办理、转为建议、不予受理或引导信访。", field="route")
    stage = ROUTED[step.route]
    closed_on = None if stage is Stage.TO_ASSIGN else step.on
    answer = step.text if step.route is Route.SPOT else ""
    return replace(state, stage=stage, route=step.route, closed_on=closed_on, reply=answer, result=step.result)


def _assign(state: State, step: Step) -> State:
    if not step.unit.strip():
        raise Impossible(f"{step.kind.value}要写明承办单位。", field="unit")
    if step.unit == state.unit and step.kind is Kind.REASSIGN:
        raise Impossible(f"这件已经由{state.unit}办理；改派要换一个单位，只改期限请用延期。", field="unit")
    kept = step.kind is Kind.REASSIGN and step.due is None
    return replace(
        state,
        stage=Stage.OPEN,
        route=Route.TRANSFER,
        unit=step.unit,
        co_units=step.co_units,
        first_assigned_on=state.first_assigned_on or step.on,
        assigned_on=step.on,
        due=state.due if kept else _due(step),
        due_at=state.due_at if kept else step.due_at,
        basis=state.basis if kept else step.basis,
    )


def _return(state: State, step: Step) -> State:
    demand_reason(step)
    return replace(
        state, stage=Stage.TO_ASSIGN, unit="", co_units=(), due=None, due_at="", basis="", returned=state.returned + 1
    )


def _extend(state: State, step: Step) -> State:
    demand_reason(step)
    due = _due(step)
    if due is None:
        raise Impossible("延期要写明新的应办结日期。", field="due")
    if state.due is not None and not passed(state.due, state.due_at, due, step.due_at or END):
        raise Impossible(f"新期限{full_day(due)}不晚于原期限{full_day(state.due)}；延期要延到原期限以后。", field="due")
    return replace(state, due=due, due_at=step.due_at, basis=step.basis or state.basis, extended=state.extended + 1)


def _urge(state: State, _: Step) -> State:
    return replace(state, urged=state.urged + 1)


def _supervise(state: State, _: Step) -> State:
    return replace(state, supervised=True)


def _reply(state: State, step: Step) -> State:
    if step.met_on is not None and step.met_on < state.raised_on:
        raise Impossible(
            f"面商日期{full_day(step.met_on)}早于登记日期{full_day(state.raised_on)}，请核对。", field="met_on"
        )
    return replace(
        state,
        stage=Stage.REPLIED,
        route=Route.TRANSFER,
        reply=step.text,
        reply_number=step.number,
        replied_on=step.on,
        replied_at=step.at,
        first_replied_on=state.first_replied_on or step.on,
        result=step.result,
        met_on=step.met_on or state.met_on,
    )


def _evaluate(state: State, step: Step) -> State:
    if step.outcome is None and step.attitude is None:
        raise Impossible("评价要选满意、基本满意或不满意。", field="outcome")
    stage = Stage.EVALUATED if state.closed_on is None else state.stage
    return replace(
        state,
        stage=stage,
        attitude=step.attitude,
        outcome=step.outcome,
        evaluated_on=step.on,
        met_on=step.met_on or state.met_on,
    )


def _reopen(state: State, step: Step) -> State:
    if state.outcome is not Satisfaction.DISSATISFIED:
        demand_reason(step)
    unit = step.unit or state.unit
    refused = state.stage is Stage.REFUSED
    waiting = Stage.UNDECIDED if refused else Stage.TO_ASSIGN
    return replace(
        state,
        stage=Stage.OPEN if unit else waiting,
        round=state.round + 1,
        route=None if refused else Route.TRANSFER,
        unit=unit,
        co_units=step.co_units or state.co_units,
        due=_due(step),
        due_at=step.due_at,
        basis=step.basis,
        reply="",
        reply_number="",
        replied_on=None,
        replied_at="",
        result=None,
        closed_on=None,
        struck_off_on=None,
        tracked_on=None,
        review_on=None,
    )


def _strike_off(state: State, step: Step) -> State:
    confirmed = state.stage in {Stage.EVALUATED, Stage.TRACKED} and _judged(state)
    if not confirmed and state.closed_on is None and not step.reason.strip():
        raise Impossible("这件还没有满意或基本满意的评价；直接销号要写明理由（如：未联系上反映人）。", field="reason")
    return replace(
        state,
        stage=Stage.STRUCK_OFF,
        reply=state.reply or step.text,
        struck_off_on=step.on,
        closed_on=state.closed_on or step.on,
    )


def _propose(state: State, step: Step) -> State:
    return replace(state, stage=Stage.PROPOSED, route=Route.PROPOSE, closed_on=step.on)


def _track(state: State, step: Step) -> State:
    """Look after what lasts: instead of an answer, after it, after the voter judged it, or after it was struck off."""
    if state.stage is Stage.OPEN:
        demand_reason(step)
    if step.due is not None and step.due < step.on:
        sentence = f"复查日期{full_day(step.due)}早于{step.kind.value}日期{full_day(step.on)}，请核对。"
        raise Impossible(sentence, field="review_on")
    tracked = replace(state, stage=Stage.TRACKED, tracked_on=step.on, review_on=step.due)
    return replace(tracked, closed_on=None, struck_off_on=None)


def _judged(state: State) -> bool:
    """Whether the result of the present round was judged, and not found wanting."""
    if state.outcome is Satisfaction.DISSATISFIED:
        return False
    since = next((step.seq for step in reversed(state.steps) if step.kind is Kind.REOPEN), 0)
    return any(step.kind is Kind.EVALUATE and step.outcome is not None and step.seq > since for step in state.steps)


def _void(state: State, step: Step) -> State:
    demand_reason(step)
    return replace(state, stage=Stage.VOIDED, voided_on=step.on, closed_on=None, struck_off_on=None)


def _again(_: State, __: Step) -> State:
    raise Impossible("这件已经登记过，不能再登记；要改内容请用更正。")


def demand_reason(step: Step) -> None:
    field = "why" if step.kind is Kind.AMEND else "reason"
    reasons.demand_reason(step.reason, step.kind.value, field=field, refusal=Impossible)


def _due(step: Step) -> date | None:
    if step.due is not None and step.due < step.on:
        raise Impossible(
            f"应办结日期{full_day(step.due)}早于{step.kind.value}日期{full_day(step.on)}，请核对。", field="due"
        )
    return step.due


DOES: Mapping[Kind, Callable[[State, Step], State]] = {
    Kind.REGISTER: _again,
    Kind.ROUTE: _route,
    Kind.ASSIGN: _assign,
    Kind.RETURN: _return,
    Kind.REASSIGN: _assign,
    Kind.EXTEND: _extend,
    Kind.URGE: _urge,
    Kind.SUPERVISE: _supervise,
    Kind.REPLY: _reply,
    Kind.EVALUATE: _evaluate,
    Kind.REOPEN: _reopen,
    Kind.STRIKE_OFF: _strike_off,
    Kind.PROPOSE: _propose,
    Kind.TRACK: _track,
    Kind.VOID: _void,
}
