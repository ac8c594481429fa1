"""Acts: one step of a case as the clerk gives it, and the steps and terms that follow from it."""

from dataclasses import dataclass, replace
from datetime import date

from app.ledger.bylaws import opinion_term, term
from app.ledger.store import Ledger
from app.models.case import Case
from app.rules.cases import Impossible, Kind, Result, Route, Satisfaction, Step, effective, fold, following
from app.rules.days import Due, choose, day_words
from app.rules.reading import clean
from app.rules.trade import PROPOSAL

SHARED = (
    "kind", "on", "unit", "co_units", "route", "text", "number", "result", "attitude", "outcome", "met_on", "reason",
)  # fmt: skip
_TERMED = {Kind.ASSIGN, Kind.REASSIGN, Kind.REOPEN, Kind.EXTEND}


@dataclass(frozen=True, slots=True)
class Act:
    """One step as the clerk gives it. `due` departs from the rule only with a `due_reason`.

    `complex` asks for the longer term of a proposal that touches many things and is hard to answer.
    """

    kind: Kind
    on: date
    unit: str = ""
    co_units: tuple[str, ...] = ()
    route: Route | None = None
    due: date | None = None
    due_reason: str = ""
    complex: bool = False
    text: str = ""
    number: str = ""
    result: Result | None = None
    attitude: Satisfaction | None = None
    outcome: Satisfaction | None = None
    met_on: date | None = None
    reason: str = ""


def due_of(
    ledger: Ledger, case_kind: str, act: Kind, on: date, level: str = "", *, complex_matter: bool = False
) -> Due:
    """The due day that the rules give to an assignment or a new round, with its basis."""
    if act is Kind.REOPEN:
        return term(ledger, "redo" if case_kind == PROPOSAL else "opinion_redo", on)
    if case_kind == PROPOSAL:
        return term(ledger, "proposal_complex" if complex_matter else "proposal", on)
    return opinion_term(ledger, level, on)


def steps_for(ledger: Ledger, row: Case, told: tuple[Step, ...], act: Act) -> list[Step]:
    """The steps that an act adds to those told so far: itself, and a new round after 不满意. Raises Impossible."""
    values = {name: getattr(act, name) for name in SHARED}
    values["text"], values["reason"], values["unit"] = clean(act.text), clean(act.reason), clean(act.unit)
    if act.on > ledger.today:
        raise Impossible(f"{act.kind.value}日期{day_words(act.on, ledger.today)}在今天之后，请核对。", field="on")
    due = _due(ledger, row, act) if act.kind in _TERMED else None
    step = Step(
        seq=next_seq(told), by=ledger.clerk, due=due.on if due else None, basis=due.basis if due else "", **values
    )
    again = due_of(ledger, row.kind, Kind.REOPEN, act.on) if act.outcome is Satisfaction.DISSATISFIED else None
    return [
        step,
        *following(fold(told), step, due=again.on if again else None, basis=again.basis if again else ""),
    ]


def reopened(ledger: Ledger, case_kind: str, steps: tuple[Step, ...], seq: int) -> tuple[Step, ...]:
    """The new round that a correction to 不满意 opens, where nothing was done after that evaluation."""
    last = effective(steps)[-1]
    if last.seq != seq or last.outcome is not Satisfaction.DISSATISFIED:
        return ()
    again = due_of(ledger, case_kind, Kind.REOPEN, last.on)
    return following(fold(steps), replace(last, seq=steps[-1].seq), due=again.on, basis=again.basis)


def next_seq(steps: tuple[Step, ...]) -> int:
    """The place of a further step."""
    return max((step.seq for step in steps), default=0) + 1


def _due(ledger: Ledger, row: Case, act: Act) -> Due | None:
    if act.kind is Kind.EXTEND:
        return Due(act.due, None, f"延期：{clean(act.reason)}") if act.due else None
    ruled = due_of(ledger, row.kind, act.kind, act.on, row.level, complex_matter=act.complex)
    return choose(ruled, act.due, act.due_reason or act.reason)
