"""Steps and states: the values in which the life of a case is told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Protocol

from app.errors import LedgerError
from app.rules import trade


class Impossible(LedgerError):
    """A step that cannot follow: the sentence names the present stage and what can be done instead."""


class Kind(Enum):
    """What the presidium does with a case; the name is stored, the value is read."""

    REGISTER = "登记"
    ROUTE = "分办"
    ASSIGN = "交办"
    RETURN = "退办"
    REASSIGN = "改派"
    EXTEND = "延期"
    URGE = "催办"
    SUPERVISE = "督办"
    REPLY = "答复"
    EVALUATE = "评价"
    REOPEN = "重办"
    STRIKE_OFF = "销号"
    PROPOSE = trade.PROPOSED
    TRACK = "长期跟踪"
    AMEND = "更正"
    WITHDRAW = "撤回"
    VOID = "作废"


class Route(Enum):
    """处理方式: where a case goes after it was heard."""

    SPOT = trade.ON_THE_SPOT
    TRANSFER = trade.TRANSFERRED
    PROPOSE = trade.PROPOSED
    REJECT = trade.REFUSED
    PETITION = trade.PETITIONED


SETTLED_BY: Mapping[Route, str] = {
    Route.SPOT: "已当场答复",
    Route.PROPOSE: "已转为代表建议",
    Route.REJECT: trade.REFUSED,
    Route.PETITION: "已引导信访",
}  # what became of a case that no unit was asked about


class Stage(Enum):
    """Where a case stands; a working method may give other names (see `NAMES`)."""

    UNDECIDED = "待分办"
    TO_ASSIGN = "待交办"
    OPEN = "在办"
    REPLIED = "待评价"
    EVALUATED = "待销号"
    TRACKED = "长期跟踪"
    ANSWERED = "即时答复"
    REFUSED = trade.REFUSED
    PROPOSED = trade.PROPOSED
    STRUCK_OFF = "已销号"
    VOIDED = "已作废"


WAITING = frozenset({Stage.OPEN, Stage.TO_ASSIGN, Stage.UNDECIDED})  # for a reply; a reopened one for a unit, too
OWING = WAITING | {Stage.EVALUATED, Stage.STRUCK_OFF}  # stages in which a reply was owed
NAMES: Mapping[Stage, str] = {stage: stage.value for stage in Stage}


class Satisfaction(Enum):
    SATISFIED = trade.SATISFIED
    BASICALLY = trade.BASICALLY_SATISFIED
    DISSATISFIED = trade.DISSATISFIED


class Result(Enum):
    """结果类别: A solved or adopted, B planned, C kept for reference."""

    A, B, C = trade.RESULTS


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done. An AMEND carries all corrected values of step `amends`; its `reason` says why.

    `at` is the hour at which it was done and `due_at` that at which an answer is due, HH:MM where they are known.
    `role` and `person` say in whose name a case was supervised (五位一体).
    """

    seq: int
    kind: Kind
    on: date
    by: str = ""
    unit: str = ""
    co_units: tuple[str, ...] = ()
    route: Route | None = None
    due: date | None = None
    basis: str = ""
    text: str = ""
    number: str = ""
    result: Result | None = None
    attitude: Satisfaction | None = None
    outcome: Satisfaction | None = None
    met_on: date | None = None
    reason: str = ""
    role: str = ""
    person: str = ""
    amends: int | None = None
    at: str = ""
    due_at: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """Where a case stands after its steps; `steps` are the effective ones; the evaluation is the latest."""

    stage: Stage
    raised_on: date
    last_on: date
    last_at: str = ""
    round: int = 1
    route: Route | None = None
    unit: str = ""
    co_units: tuple[str, ...] = ()
    first_assigned_on: date | None = None
    assigned_on: date | None = None
    due: date | None = None
    due_at: str = ""
    basis: str = ""
    reply: str = ""
    reply_number: str = ""
    replied_on: date | None = None
    replied_at: str = ""
    first_replied_on: date | None = None
    late: bool = False
    result: Result | None = None
    attitude: Satisfaction | None = None
    outcome: Satisfaction | None = None
    evaluated_on: date | None = None
    met_on: date | None = None
    closed_on: date | None = None
    struck_off_on: date | None = None
    voided_on: date | None = None
    tracked_on: date | None = None
    review_on: date | None = None
    urged: int = 0
    extended: int = 0
    returned: int = 0
    supervised: bool = False
    steps: tuple[Step, ...] = ()


def amendment(original: Step, corrected: Step, *, seq: int, reason: str, by: str = "") -> Step:
    """The AMEND step that replaces the values of `original` by those of `corrected`, its date included."""
    return replace(corrected, seq=seq, kind=Kind.AMEND, amends=original.seq, reason=reason, by=by or corrected.by)


def amended(original: Step, amend: Step) -> Step:
    """What `original` says after `amend`: new values, but its own kind, place, author and reason."""
    return replace(amend, seq=original.seq, kind=original.kind, by=original.by, reason=original.reason, amends=None)


def effective(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps as they count: corrections applied, withdrawn steps and the corrections themselves left out."""
    counted: dict[int, Step] = {}
    for step in steps:
        if step.kind is Kind.AMEND and step.amends in counted:
            counted[step.amends] = amended(counted[step.amends], step)
        elif step.kind is Kind.WITHDRAW and step.amends in counted:
            del counted[step.amends]
        elif step.kind not in {Kind.AMEND, Kind.WITHDRAW}:
            counted[step.seq] = step
    return tuple(counted.values())


PARTS: Mapping[Route | None, str] = {
    Route.SPOT: "answered_on_spot",
    Route.TRANSFER: "assigned",
    Route.PROPOSE: "proposed",
    Route.REJECT: "not_accepted",
    Route.PETITION: "not_accepted",
    None: "undecided",
}


def part(state: State) -> str:
    """Which of the five parts of 收集意见建议 the case is counted in (the key of the figure)."""
    return PARTS[state.route]


def overdue(state: State, today: date, at: str = "") -> bool:
    """Whether the due day in force, or its hour where both are known, passed before the unit replied (docs/figures.md).

    What was struck off without a reply counts, too; what was sent back, is tracked or turned into a proposal in time
    does not. A step made later does not take the lateness back.
    """
    if state.stage is Stage.VOIDED:
        return False
    unanswered = state.stage in OWING and state.replied_on is None
    return state.late or (unanswered and passed(state.due, state.due_at, today, at))


def passed(due: date | None, due_at: str, on: date, at: str) -> bool:
    """Whether a moment lies behind a due one; of a day whose hour nobody knows, the whole day is in time."""
    if due is None or due > on:
        return False
    return due < on or bool(due_at and at and at > due_at)


class Staged(Protocol):
    """Whatever stands in a stage: a case, its state, a line of a list."""

    @property
    def stage(self) -> Stage: ...

    @property
    def route(self) -> Route | None: ...


def stage_name(state: Staged, names: Mapping[Stage, str] = NAMES) -> str:
    """How the clerk reads the stage; what was sent to the petition office says so."""
    if state.stage is Stage.REFUSED and state.route is Route.PETITION:
        return Route.PETITION.value
    return names.get(state.stage, state.stage.value)
