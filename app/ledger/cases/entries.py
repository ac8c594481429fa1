"""A case as it leaves the ledger: what was said, where it stands, its timeline, the steps that are possible now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.county_step import CountyStep
from app.models.deputy import Deputy
from app.models.step import StepRow
from app.rules.cases import (
    NAMES,
    Kind,
    Result,
    Route,
    Satisfaction,
    Stage,
    State,
    Step,
    TimelineEntry,
    fold,
    possible,
    timeline,
)
from app.rules.handover import CountyAct

_STEP_FIELDS = tuple(field.name for field in fields(Step) if field.name != "co_units")


@dataclass(frozen=True, slots=True)
class Taker:
    """A deputy beside a case: 接单, 领衔 or 附议."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class CountyLine:
    """What the county did with a case: beside the township's own steps, and never one of them."""

    id: str
    kind: CountyAct
    on: date
    by: str
    unit: str
    text: str
    due: date | None
    number: str


@dataclass(frozen=True, slots=True)
class CaseEntry:
    id: str
    kind: str
    number: str
    original_number: str
    parent_id: str | None
    origin_id: str | None
    is_item: bool
    activity_id: str | None
    raised_on: date
    source: str
    raised_by: str
    gender: str
    phone: str
    village: str
    confidential: bool
    category: str
    level: str
    title: str
    content: str
    in_session: bool
    key_supervised: bool
    public: bool
    place: str
    note: str
    nature: str
    demand: str
    identity: str
    companions: int | None
    stage: Stage
    round: int
    route: Route | None
    handler: str
    co_handlers: str
    assigned_on: date | None
    due_on: date | None
    due_basis: str
    met_on: date | None
    replied_on: date | None
    first_replied_on: date | None
    replied_late: bool
    reply: str
    reply_number: str
    result: Result | None
    evaluated_on: date | None
    attitude: Satisfaction | None
    outcome: Satisfaction | None
    closed_on: date | None
    struck_off_on: date | None
    voided_on: date | None
    urged: int
    supervised: bool
    due_at: str
    replied_at: str
    review_on: date | None
    revision: int
    deputies: tuple[Taker, ...] = ()
    activity: str = ""
    lines: tuple[TimelineEntry, ...] = ()
    possible: tuple[Kind, ...] = ()
    problems: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    county: tuple[CountyLine, ...] = ()

    @property
    def state(self) -> State:
        """Where the case stands, as the rules know it."""
        return fold(line.step for line in self.lines if line.withdrawn is None)


_COLUMNS = tuple(
    field.name
    for field in fields(CaseEntry)
    if field.name not in {"deputies", "activity", "lines", "possible", "problems", "proposals", "county"}
)


_ASKED: Any = bindparam("asked")  # the questions are written once: a registration asks all of them again
_TAKERS = (
    select(Deputy.id, called(), CaseDeputy.role)
    .join(Deputy, Deputy.id == CaseDeputy.deputy_id)
    .where(CaseDeputy.case_id == _ASKED)
    .order_by(CaseDeputy.role.desc(), CaseDeputy.position)
)
_ACTIVITY = select(Activity.number, Activity.kind, Activity.theme, Activity.place).where(Activity.id == _ASKED)
_PROBLEMS = select(Case.number).where(Case.parent_id == _ASKED).order_by(Case.serial)
_PROPOSALS = select(Case.number).where(Case.origin_id == _ASKED).order_by(Case.serial)
_COUNTY = select(CountyStep).where(CountyStep.case_id == _ASKED).order_by(CountyStep.on, CountyStep.id)
_STEPS = select(StepRow).where(StepRow.case_id == _ASKED).order_by(StepRow.seq)


def entry(session: Session, case_id: str) -> CaseEntry:
    """The whole case. Raises LedgerError when there is none."""
    row, asked = row_of(session, case_id), {"asked": case_id}
    return replace(
        begun(session, row, steps_of(session, case_id)),
        problems=tuple(session.scalars(_PROBLEMS, asked)),
        proposals=tuple(session.scalars(_PROPOSALS, asked)),
        county=county_lines(session, case_id),
    )


def begun(session: Session, row: Case, steps: tuple[Step, ...]) -> CaseEntry:
    """A case that was just made with these steps: nothing hangs on it yet, so nothing is asked for."""
    takers = session.execute(_TAKERS, {"asked": row.id})
    activity = session.execute(_ACTIVITY, {"asked": row.activity_id}).first() if row.activity_id else None
    values: dict[str, Any] = {name: getattr(row, name) for name in _COLUMNS}
    return CaseEntry(
        **values,
        deputies=tuple(Taker(*taker) for taker in takers),
        activity=" ".join(part for part in activity if part) if activity else "",
        lines=timeline(steps),
        possible=possible(fold(steps)),
        problems=(),
        proposals=(),
        county=(),
    )


def county_lines(session: Session, case_id: str) -> tuple[CountyLine, ...]:
    """What the county did with a case, by the days."""
    names, of_case = CountyLine.__slots__, session.scalars(_COUNTY, {"asked": case_id})
    return tuple(CountyLine(*(getattr(row, name) for name in names)) for row in of_case)


def row_of(session: Session, case_id: str) -> Case:
    """The stored case. Raises LedgerError when there is none."""
    row = session.get(Case, case_id)
    if row is None:
        raise LedgerError("没有找到这件意见，可能刚刚被撤销。请刷新后再看。")
    return row


def steps_of(session: Session, case_id: str) -> tuple[Step, ...]:
    """The steps of a case in their order."""
    return tuple(read_step(row) for row in session.scalars(_STEPS, {"asked": case_id}))


def states(ledger: Ledger, ids: Iterable[str]) -> dict[str, State]:
    """How each of these cases stands by its steps, all of them read at once."""
    steps: dict[str, list[Step]] = {case_id: [] for case_id in ids}
    with ledger.read() as session:
        for row in session.scalars(select(StepRow).where(StepRow.case_id.in_(tuple(steps))).order_by(StepRow.seq)):
            steps[row.case_id].append(read_step(row))
    return {case_id: fold(tuple(taken)) for case_id, taken in steps.items()}


def read_step(row: StepRow) -> Step:
    """A stored step as the rules know it."""
    units = tuple(unit for unit in row.co_units.split("、") if unit)
    return Step(**{name: getattr(row, name) for name in _STEP_FIELDS}, co_units=units)


def stored_step(case_id: str, step: Step) -> StepRow:
    """The row that keeps a step."""
    return StepRow(**step_row(case_id, step))


def step_row(case_id: str, step: Step) -> dict[str, Any]:
    """What the row that keeps a step says."""
    values = {name: getattr(step, name) for name in _STEP_FIELDS}
    return {"case_id": case_id, "co_units": "、".join(step.co_units), **values}


def folded(state: State) -> dict[str, Any]:
    """The columns of a case that repeat the fold of its steps."""
    return {
        "raised_on": state.raised_on,
        "stage": state.stage,
        "round": state.round,
        "route": state.route,
        "handler": state.unit,
        "co_handlers": "、".join(state.co_units),
        "assigned_on": state.first_assigned_on,
        "due_on": state.due,
        "due_basis": state.basis,
        "met_on": state.met_on,
        "replied_on": state.replied_on,
        "first_replied_on": state.first_replied_on,
        "replied_late": state.late,
        "reply": state.reply,
        "reply_number": state.reply_number,
        "result": state.result,
        "evaluated_on": state.evaluated_on,
        "attitude": state.attitude,
        "outcome": state.outcome,
        "closed_on": state.closed_on,
        "struck_off_on": state.struck_off_on,
        "voided_on": state.voided_on,
        "urged": state.urged,
        "supervised": state.supervised,
        "due_at": state.due_at,
        "replied_at": state.replied_at,
        "review_on": state.review_on if state.stage is Stage.TRACKED else None,
    }


def refold(session: Session, row: Case, added: tuple[Step, ...] = (), *, names: Mapping[Stage, str] = NAMES) -> State:
    """Add steps to a case and write the fold of all of them into its columns. Raises Impossible, nothing written."""
    before = steps_of(session, row.id) if row in session else ()  # a case that is just being made has none
    steps = (*before, *added)
    state = fold(steps, names=names)
    session.add_all(stored_step(row.id, step) for step in added)
    for name, value in folded(state).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    return state
