"""The life of a case: every rule of what may follow what, in one place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from app.rules.cases.moves import DOES, demand_reason
from app.rules.cases.steps import (
    NAMES,
    Impossible,
    Kind,
    Route,
    Satisfaction,
    Stage,
    State,
    Step,
    amended,
    effective,
    overdue,
    stage_name,
)
from app.rules.days import full_day

ALWAYS = (Kind.AMEND, Kind.WITHDRAW, Kind.VOID)
UNSATISFIED = "对办理结果不满意"
CLOSED = (Kind.EVALUATE, Kind.REOPEN, Kind.STRIKE_OFF, *ALWAYS)

# fmt: off
NEXT: Mapping[Stage, tuple[Kind, ...]] = {
    Stage.UNDECIDED: (Kind.ROUTE, Kind.ASSIGN, Kind.PROPOSE, *ALWAYS),
    Stage.TO_ASSIGN: (
        Kind.ASSIGN, Kind.REASSIGN, Kind.REPLY, Kind.PROPOSE, Kind.EVALUATE, Kind.STRIKE_OFF, *ALWAYS,
    ),
    Stage.OPEN: (
        Kind.REPLY, Kind.URGE, Kind.SUPERVISE, Kind.EXTEND, Kind.RETURN, Kind.REASSIGN, Kind.PROPOSE, Kind.TRACK,
        Kind.EVALUATE, Kind.STRIKE_OFF, *ALWAYS,
    ),
    Stage.REPLIED: (Kind.EVALUATE, Kind.STRIKE_OFF, Kind.REOPEN, Kind.TRACK, Kind.PROPOSE, *ALWAYS),
    Stage.EVALUATED: (Kind.STRIKE_OFF, Kind.REOPEN, Kind.TRACK, *ALWAYS),
    Stage.TRACKED: (
        Kind.REPLY, Kind.EVALUATE, Kind.REOPEN, Kind.STRIKE_OFF, Kind.TRACK, Kind.PROPOSE, *ALWAYS,
    ),
    Stage.ANSWERED: CLOSED,
    Stage.REFUSED: CLOSED,
    Stage.PROPOSED: CLOSED,
    Stage.STRUCK_OFF: (Kind.EVALUATE, Kind.REOPEN, Kind.TRACK, *ALWAYS),
    Stage.VOIDED: (Kind.WITHDRAW,),
}  # in the order a clerk would think of them
# fmt: on


def fold(steps: Iterable[Step], *, names: Mapping[Stage, str] = NAMES) -> State:
    """The state after these steps; Impossible where one cannot follow the ones before it.

    Corrections that follow one another are judged together: several days may move at once.
    """
    state: State | None = None
    for amends, run in groupby(steps, key=lambda step: step.kind is Kind.AMEND):
        if amends and state is not None:
            state = _amend(state, tuple(run), names)
            continue
        for step in run:
            state = apply(state, step, names=names)
    if state is None:
        raise Impossible("这件还没有登记，请先登记。")
    return state


def apply(state: State | None, step: Step, *, names: Mapping[Stage, str] = NAMES) -> State:
    """The state after one more step; Impossible says in a sentence why not and what can be done."""
    if state is None:
        return _register(step)
    if refusal := _refusal(state, step.kind, names):
        raise Impossible(refusal)
    if step.kind in {Kind.AMEND, Kind.WITHDRAW}:
        return _rewrite(state, step, names)
    if step.on < state.last_on:
        last = state.steps[-1]
        raise Impossible(
            f"{step.kind.value}日期{full_day(step.on)}早于上一环节（{last.kind.value}，{full_day(last.on)}），请核对日期，或先更正上一环节。",
            field="on",
        )
    if step.on == state.last_on and step.at and step.at < state.last_at:
        last = state.steps[-1]
        raise Impossible(
            f"{step.kind.value}时间{step.at}早于上一环节（{last.kind.value}，{state.last_at}），请核对钟点，或先更正上一环节。",
            field="at",
        )
    late = overdue(state, step.on, step.at)  # whatever follows does not take that back
    last_at = step.at or (state.last_at if step.on == state.last_on else "")
    after = DOES[step.kind](state, step)
    return replace(after, late=late, last_on=step.on, last_at=last_at, steps=(*state.steps, step))


def possible(state: State) -> tuple[Kind, ...]:
    """The steps that may follow now, in the order a clerk would think of them."""
    kinds = tuple(kind for kind in NEXT[state.stage] if not _objection(state, kind))
    if state.stage is Stage.EVALUATED and state.outcome is Satisfaction.DISSATISFIED:
        return (Kind.REOPEN, *(kind for kind in kinds if kind is not Kind.REOPEN))
    return kinds


def following(
    state: State, step: Step, *, due: date | None = None, due_at: str = "", basis: str = ""
) -> tuple[Step, ...]:
    """The steps that belong into the same transaction as `step`: 不满意 opens a new round, due on `due`.

    `state` may be the state before or after `step`. An old paper book may be imported without asking this.
    """
    if step.kind is not Kind.EVALUATE or step.outcome is not Satisfaction.DISSATISFIED:
        return ()
    if state.stage in {Stage.PROPOSED, Stage.REFUSED, Stage.VOIDED}:
        return ()
    again = Step(step.seq + 1, Kind.REOPEN, step.on, by=step.by, at=step.at, reason=UNSATISFIED)
    return (replace(again, due=due, due_at=due_at, basis=basis),)


def last_act(state: State) -> tuple[Step, ...]:
    """The steps of the clerk's last act, latest first, as they are withdrawn: a new round goes with its evaluation."""
    last = state.steps[-1]
    before = state.steps[-2] if len(state.steps) > 1 else last
    opened = last.kind is Kind.REOPEN and (last.seq, last.on) == (before.seq + 1, before.on)
    if opened and before.outcome is Satisfaction.DISSATISFIED:
        return last, before
    return (last,)


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of a timeline: what a step says now, what it said, its corrections, round and the stage it led to."""

    step: Step
    original: Step
    corrections: tuple[Step, ...]
    withdrawn: Step | None
    round: int
    stage: Stage | None

    @property
    def corrected(self) -> bool:
        return bool(self.corrections)


def timeline(steps: Iterable[Step]) -> tuple[TimelineEntry, ...]:
    """Every step that was ever made, in order; a withdrawn one stays visible and leads to no stage."""
    taken = tuple(steps)
    counted = {step.seq: step for step in effective(taken)}
    lines: list[TimelineEntry] = []
    state: State | None = None
    for original in taken:
        if original.kind in {Kind.AMEND, Kind.WITHDRAW}:
            continue
        later = [step for step in taken if step.amends == original.seq]
        corrections = tuple(step for step in later if step.kind is Kind.AMEND)
        withdrawn = next((step for step in later if step.kind is Kind.WITHDRAW), None)
        now = amended(original, corrections[-1]) if corrections else original
        if original.seq in counted:
            state = apply(state, now)
        lines.append(
            TimelineEntry(
                now,
                original,
                corrections,
                withdrawn,
                state.round if state else 1,
                state.stage if state and not withdrawn else None,
            )
        )
    return tuple(lines)


def _refusal(state: State, kind: Kind, names: Mapping[Stage, str]) -> str:
    name = stage_name(state, names)
    if kind not in NEXT[state.stage]:
        ways = [each.value for each in possible(state) if each not in ALWAYS] or [
            each.value for each in possible(state)
        ]
        return f"这件现在是“{name}”，不能{kind.value}；现在可以：{'、'.join(ways)}。"
    return _objection(state, kind)


def _objection(state: State, kind: Kind) -> str:
    if kind is Kind.REASSIGN and state.first_assigned_on is None:
        return "这件还没有交办过，不能改派；请先交办。"
    if kind is Kind.WITHDRAW and len(state.steps) == 1:
        return "登记不能撤回；登错了请更正，或写明理由作废。"
    if kind is Kind.STRIKE_OFF and state.stage is Stage.EVALUATED and state.outcome is Satisfaction.DISSATISFIED:
        return "评价是“不满意”，不能销号；请重办、长期跟踪，或更正评价。"
    if kind is Kind.TRACK and state.route is not Route.TRANSFER:
        return "这件没有转交办理，不能长期跟踪；还要办的请重办。"
    return ""


def _register(step: Step) -> State:
    if step.kind is not Kind.REGISTER:
        raise Impossible(f"这件还没有登记，不能{step.kind.value}；请先登记。")
    return State(Stage.UNDECIDED, raised_on=step.on, last_on=step.on, last_at=step.at, steps=(step,))


def _rewrite(state: State, step: Step, names: Mapping[Stage, str]) -> State:
    if step.kind is Kind.AMEND:
        return _amend(state, (step,), names)
    demand_reason(step)
    if step.amends != state.steps[-1].seq:
        raise Impossible(f"只能撤回最后一个环节（{state.steps[-1].kind.value}）；更早的请用更正。")
    return fold(state.steps[:-1], names=names)


def _amend(state: State, amendments: Iterable[Step], names: Mapping[Stage, str]) -> State:
    standing = {each.seq: each for each in state.steps}
    for step in amendments:
        if refusal := _refusal(state, step.kind, names):
            raise Impossible(refusal)
        demand_reason(step)
        if step.amends is None or step.amends not in standing:
            raise Impossible("要更正的环节不存在，或已撤回；请重新选择要更正的环节。")
        standing[step.amends] = amended(standing[step.amends], step)
    try:
        return fold(standing.values(), names=names)
    except Impossible as error:
        raise Impossible(f"这样更正以后，各环节对不上：{error}", field=error.field) from error
