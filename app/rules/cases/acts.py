"""Acts: one step of a case as the clerk gives it, and the steps and terms that follow from it at a moment."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import takewhile

from app.errors import LedgerError
from app.rules.cases.life import fold, following
from app.rules.cases.steps import Impossible, Kind, Result, Route, Satisfaction, Step, amendment, effective
from app.rules.days import Due, Terms, choose, day_words
from app.rules.reading import clean
from app.rules.trade import PROPOSAL

SHARED = (
    "kind", "on", "unit", "co_units", "route", "text", "number", "result", "attitude", "outcome", "met_on", "reason",
    "role", "person",
    "at",
)  # fmt: skip
_ON_THE_SPOT = {Kind.REGISTER, Kind.ROUTE, Kind.ASSIGN}
_TERMED = {Kind.ASSIGN, Kind.REASSIGN, Kind.REOPEN, Kind.EXTEND, Kind.TRACK}


@dataclass(frozen=True, slots=True)
class Moment:
    """When and by whom something is decided, and by which terms."""

    now: datetime
    clerk: str
    terms: Terms

    @property
    def today(self) -> date:
        return self.now.date()

    def due(self, key: str, start: date, at: str = "") -> Due:
        """When a term of that key which begins on `start` (`at` HH:MM) ends, and why. Raises LedgerError for an unknown
        key.
        """
        return self.terms.due(self.terms.rule(key, start), start, self.now, at)

    def opinion_due(self, level: str, start: date, at: str = "") -> Due:
        """The same for a voter's opinion of that level of difficulty."""
        return self.terms.due(self.terms.level_rule(level, start), start, self.now, at)


@dataclass(frozen=True, slots=True)
class Act:
    """One step as the clerk gives it, `at` its hour (HH:MM) where that is known. `due` departs from the rule only with
    a `due_reason`; of a case that is tracked it is the day of the next look.

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
    role: str = ""
    person: str = ""
    at: str = ""
    due_at: str = ""


def due_of(
    moment: Moment,
    case_kind: str,
    act: Kind,
    on: date,
    level: str = "",
    *,
    at: str = "",
    complex_matter: bool = False,
) -> Due:
    """The due day that the rules give to an assignment or a new round, with its basis."""
    if act is Kind.REOPEN:
        return moment.due("redo" if case_kind == PROPOSAL else "opinion_redo", on, at)
    if case_kind == PROPOSAL:
        return moment.due("proposal_complex" if complex_matter else "proposal", on, at)
    return moment.opinion_due(level, on, at)


def registered(moment: Moment, case_kind: str, level: str, raised_on: date, acts: tuple[Act, ...]) -> tuple[Step, ...]:
    """The first steps of a case: its registration, and what the clerk decides at once. Raises Impossible."""
    steps: tuple[Step, ...] = (Step(1, Kind.REGISTER, raised_on, by=moment.clerk),)
    for act in acts:
        steps += steps_for(moment, case_kind, level, steps, act)
    return steps


def steps_for(moment: Moment, case_kind: str, level: str, steps: tuple[Step, ...], act: Act) -> tuple[Step, ...]:
    """The steps that an act adds: itself, and a new round after 不满意. Raises Impossible."""
    values = {name: getattr(act, name) for name in SHARED}
    values["text"], values["reason"], values["unit"] = clean(act.text), clean(act.reason), clean(act.unit)
    _demand_past(moment, act.kind, act.on, act.at)
    due = _due(moment, case_kind, level, act) if act.kind in _TERMED else None
    if due is not None:
        values |= {"due": due.on, "due_at": act.due_at or due.hour, "basis": due.basis}
    by_the_hour = (due is not None and due.at is not None) or fold(steps).due_at
    if by_the_hour and not act.at and act.kind is not Kind.REPLY and act.on == moment.today:
        values["at"] = f"{moment.now:%H:%M}"  # what a unit did may have been done before; our own act is of now
    step = Step(seq=next_seq(steps), by=moment.clerk, **values)
    unsatisfied = act.outcome is Satisfaction.DISSATISFIED
    again = due_of(moment, case_kind, Kind.REOPEN, act.on, at=act.at) if unsatisfied else None
    return (step, *_again(steps, step, again))


def corrected(moment: Moment, case_kind: str, steps: tuple[Step, ...], seq: int, act: Act) -> tuple[Step, ...]:
    """The steps that correct step `seq` to what `act` says: the correction, and a new round where that is 不满意.

    Raises Impossible, or LedgerError for a step that is not there.
    """
    original = next((step for step in effective(steps) if step.seq == seq), None)
    if original is None:
        raise LedgerError("要更正的环节不存在，或已撤回；请重新选择。")
    _demand_past(moment, original.kind, act.on, act.at)
    due_at = act.due_at or (original.due_at if act.due == original.due else "")
    basis = f"人工确定：{act.due_reason or act.reason}" if act.due != original.due else original.basis
    wanted = replace(
        original,
        **{name: getattr(act, name) for name in SHARED if name not in {"kind", "reason"}},
        due=act.due,
        due_at=due_at,
        basis=basis,
    )
    if wanted == original:
        raise Impossible("和原来的一样，没有改动什么。要更正的请改了再保存；只想补充说明的，记在备注里。")
    added = amendment(original, wanted, seq=next_seq(steps), reason=act.reason, by=moment.clerk)
    undone = _undone(moment, steps, original, added) if wanted.outcome is not Satisfaction.DISSATISFIED else ()
    return (added, *undone, *_reopened(moment, case_kind, (*steps, added), seq))


def withdrawn(moment: Moment, steps: tuple[Step, ...], reason: str) -> Step:
    """The step that withdraws the last one."""
    last = effective(steps)[-1].seq
    return Step(next_seq(steps), Kind.WITHDRAW, moment.today, by=moment.clerk, reason=reason.strip(), amends=last)


def moved(moment: Moment, steps: tuple[Step, ...], on: date) -> tuple[Step, ...]:
    """The correction of the day of registration, where that is another one."""
    first = effective(steps)[0]
    if first.on == on:
        return ()
    return (amendment(first, replace(first, on=on), seq=next_seq(steps), reason="更正登记日期", by=moment.clerk),)


def shifted(moment: Moment, case_kind: str, level: str, steps: tuple[Step, ...], on: date) -> tuple[Step, ...]:
    """The corrections that bring a case to the true day of its activity: what was decided on the spot goes along.

    A due day that the rules gave is worked out again; one that a clerk set stays.
    """
    first = effective(steps)[0].on
    if first == on:
        return ()
    added: tuple[Step, ...] = ()
    for step in takewhile(lambda each: each.on == first and each.kind in _ON_THE_SPOT, effective(steps)):
        wanted = replace(step, on=on)
        ruled, again = (due_of(moment, case_kind, Kind.ASSIGN, day, level, at=step.at) for day in (first, on))
        if step.due is not None and step.due == ruled.on:
            wanted = replace(wanted, due=again.on, due_at=again.hour, basis=again.basis)
        seq = next_seq((*steps, *added))
        added += (amendment(step, wanted, seq=seq, reason="更正活动日期", by=moment.clerk),)
    return added


def opened_round(steps: tuple[Step, ...], evaluation: Step) -> Step | None:
    """The new round that came by itself with an evaluation, or with its correction to 不满意; None where none did."""
    if evaluation.outcome is not Satisfaction.DISSATISFIED:
        return None
    opened = next((step for step in effective(steps) if step.seq > evaluation.seq), None)
    written = {step.seq: step for step in steps}  # as it was, whatever was corrected since
    if opened is None or opened.kind is not Kind.REOPEN:
        return None
    cause = written.get(opened.seq - 1)
    if cause is None or cause.on != written[opened.seq].on:
        return None
    return opened if evaluation.seq in {cause.seq, cause.amends} else None


def next_seq(steps: tuple[Step, ...]) -> int:
    """The place of a further step."""
    return max((step.seq for step in steps), default=0) + 1


def _undone(moment: Moment, steps: tuple[Step, ...], original: Step, added: Step) -> tuple[Step, ...]:
    """The withdrawal of the round that an evaluation opened by itself, where it was corrected to something better.

    Raises Impossible where the round went on: then that has to be taken back first.
    """
    opened = opened_round(steps, original)
    if opened is None:
        return ()
    last = effective(steps)[-1]
    if last.seq != opened.seq:
        raise Impossible(
            f"这次“不满意”引起的重办以后已经有{last.kind.value}；请先撤回重办以后的环节，再更正评价。",
            field="outcome",
        )
    withdrawal = Step(added.seq + 1, Kind.WITHDRAW, moment.today, by=moment.clerk, reason=added.reason)
    return (replace(withdrawal, amends=opened.seq),)


def _reopened(moment: Moment, case_kind: str, steps: tuple[Step, ...], seq: int) -> tuple[Step, ...]:
    """The new round that a correction to 不满意 opens, where nothing was done after that evaluation."""
    last = effective(steps)[-1]
    if last.seq != seq or last.outcome is not Satisfaction.DISSATISFIED:
        return ()
    again = due_of(moment, case_kind, Kind.REOPEN, last.on, at=last.at)
    return _again(steps, replace(last, seq=steps[-1].seq), again)


def _again(steps: tuple[Step, ...], step: Step, due: Due | None) -> tuple[Step, ...]:
    if due is None:
        return following(fold(steps), step)
    return following(fold(steps), step, due=due.on, due_at=due.hour, basis=due.basis)


def _due(moment: Moment, case_kind: str, level: str, act: Act) -> Due | None:
    if act.kind is Kind.EXTEND:
        return Due(act.due, None, f"延期：{clean(act.reason)}") if act.due else None
    if act.kind is Kind.TRACK:
        return Due(act.due, None, "") if act.due else None
    ruled = due_of(moment, case_kind, act.kind, act.on, level, at=act.at, complex_matter=act.complex)
    return choose(ruled, act.due, act.due_reason or act.reason)


def _demand_past(moment: Moment, kind: Kind, on: date, at: str) -> None:
    if on > moment.today:
        raise Impossible(f"{kind.value}日期{day_words(on, moment.today)}在今天之后，请核对。", field="on")
    if at and on == moment.today and at > f"{moment.now:%H:%M}":
        raise Impossible(f"{kind.value}时间{at}还没有到，请核对。", field="at")
