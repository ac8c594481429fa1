"""面对面, 约见, 问政: what deputies asked a unit, what it answered and promised, and what became of the promise.

A question is a case of its activity: the answer is its 分办, the promise its 交办 due on the promised day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.called import called
from app.books.forms.activities import ACTIVITY
from app.errors import LedgerError
from app.ledger import cases
from app.ledger.activities import register
from app.ledger.activities.register import ActivityDraft, ActivityEntry
from app.ledger.cases import CaseDraft, read_step
from app.ledger.numbers import Numbering
from app.ledger.store import Ledger
from app.ledger.word_lists import keep_word
from app.models.activity import Activity
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.step import StepRow
from app.rules.cases import WAITING, Act, Kind, Route, Satisfaction, Stage, Step, effective
from app.rules.days import full_day
from app.rules.reading import clean
from app.rules.trade import OPINION, PRESENT, QUESTION_KINDS, SOURCE_OF_QUESTIONS, TAKER

PROMISED = "承诺时限"


@dataclass(frozen=True, slots=True)
class Question:
    """What one or more deputies asked a unit. An answer without a promise settles it; a promise has its day."""

    words: str
    unit: str = ""
    asked_by: tuple[str, ...] = ()
    answer: str = ""
    promise: str = ""
    due: date | None = None
    category: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """A question as it stands: `asked_by` are names, `due` the day it is due by now, `secret` who asked for secrecy."""

    case_id: str
    number: str
    asked_by: tuple[str, ...]
    unit: str
    words: str
    answer: str
    promise: str
    due: date | None
    stage: Stage
    route: Route | None
    reply: str
    replied_on: date | None
    outcome: Satisfaction | None
    struck_off_on: date | None
    level: str = ""
    secret: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with a unit's head as its record tells it; `present` are the deputies' names."""

    entry: ActivityEntry
    present: tuple[str, ...]
    questions: tuple[Promise, ...]


def hold(ledger: Ledger, draft: ActivityDraft, questions: Sequence[Question]) -> ActivityEntry:
    """Register a meeting with a unit's head and what was asked there, all in one transaction."""
    _demand_kind(draft.kind)
    with ledger.write(f"登记{draft.kind}") as session:
        numbering = Numbering(session)
        row = register.put(session, ledger, draft, numbering)
        session.flush()
        _ask(session, ledger, row, questions, numbering)
        return register.entry(session, row.id)


def add_questions(ledger: Ledger, activity_id: str, questions: Sequence[Question]) -> tuple[Promise, ...]:
    """Add questions to a meeting that was registered; all of its questions."""
    with ledger.write("登记问题和承诺") as session:
        row = register.row_of(session, activity_id)
        _demand_kind(row.kind)
        _ask(session, ledger, row, questions, Numbering(session))
        return _read(session, (Case.activity_id == activity_id,))


def of(ledger: Ledger, activity_id: str) -> tuple[Promise, ...]:
    """The questions of a meeting with answer, promise and follow-up, in the order in which they were asked."""
    with ledger.read() as session:
        return _read(session, (Case.activity_id == activity_id,))


def meeting(ledger: Ledger, number: str) -> Meeting:
    """The meeting of that number, ours or the paper book's. Raises LedgerError for another kind of activity."""
    wanted = number.strip()
    with ledger.read() as session:
        activity_id = session.scalar(
            select(Activity.id).where((Activity.number == wanted) | (Activity.original_number == wanted)).limit(1)
        )
        if activity_id is None:
            raise LedgerError(f"没有编号为“{wanted}”的活动，请核对编号。")
        entry = register.entry(session, activity_id)
        if entry.draft.kind not in QUESTION_KINDS:
            which = f"“{wanted}”（{entry.draft.kind}）不是{'、'.join(QUESTION_KINDS)}"
            raise LedgerError(f"{which}，请改印《{ACTIVITY.called}》（{ACTIVITY.name}），各类活动都可以印。")
        present = tuple(each.name for each in entry.draft.attendance if each.status == PRESENT)
        return Meeting(entry, present, _read(session, (Case.activity_id == activity_id,)))


def owed(ledger: Ledger, until: date) -> tuple[Promise, ...]:
    """Promises that are due by `until` and not yet answered, the earliest first."""
    with ledger.read() as session:
        kinds = select(Activity.id).where(Activity.kind.in_(QUESTION_KINDS), Activity.voided_on.is_(None))
        promises = _read(session, (Case.activity_id.in_(kinds), Case.stage.in_(WAITING), Case.due_on <= until))
    return tuple(sorted(promises, key=lambda each: (each.due or until, each.number)))


def _ask(session: Session, ledger: Ledger, row: Activity, questions: Sequence[Question], numbering: Numbering) -> None:
    source = SOURCE_OF_QUESTIONS[row.kind]
    keep_word(session, "sources", source)
    for place, question in enumerate(questions, start=1):
        try:
            cases.put(session, ledger, _draft(row, question, source), numbering)
        except LedgerError as error:
            raise LedgerError(f"第{place}个问题：{error}", field=error.field) from error
    session.flush()


def _draft(row: Activity, question: Question, source: str) -> CaseDraft:
    if not clean(question.words):
        raise LedgerError("问题不能空，请写明问的是什么。", field="words")
    if question.promise.strip() and not question.unit.strip():
        raise LedgerError("有承诺就要写明作出承诺的单位。", field="unit")
    if question.due is not None and question.due < row.held_on:
        raise LedgerError(f"承诺时限{full_day(question.due)}早于{full_day(row.held_on)}，请核对。", field="due")
    return CaseDraft(
        row.held_on,
        question.words,
        source=source,
        category=question.category,
        level=question.level,
        place=row.place,
        activity_id=row.id,
        takers=question.asked_by,
        acts=_acts(row.held_on, question),
    )


def _acts(on: date, question: Question) -> tuple[Act, ...]:
    """An answer alone settles the question; a promise or a day hands it to the unit; a bare question waits there."""
    answer = clean(question.answer)
    owed = question.promise.strip() or question.due is not None
    if answer and not owed:
        return (replace(Act(Kind.ROUTE, on, route=Route.SPOT, text=answer), unit=clean(question.unit)),)
    if not question.unit.strip():
        return ()
    assigned = Act(
        Kind.ASSIGN, on, unit=question.unit, text=clean(question.promise), due=question.due, due_reason=PROMISED
    )
    routed = Act(Kind.ROUTE, on, route=Route.TRANSFER, text=answer)
    return (routed, assigned) if answer else (assigned,)


def _read(session: Session, where: Iterable[object]) -> tuple[Promise, ...]:
    query = (
        select(Case)
        .where(Case.kind == OPINION, Case.is_item.is_(False), Case.voided_on.is_(None), *where)  # type: ignore[arg-type]
        .order_by(Case.year, Case.serial)
    )
    rows = session.scalars(query).all()
    ids = [row.id for row in rows]
    steps: dict[str, list[Step]] = {}
    for step in session.scalars(select(StepRow).where(StepRow.case_id.in_(ids)).order_by(StepRow.seq)):
        steps.setdefault(step.case_id, []).append(read_step(step))
    names: dict[str, list[str]] = {}
    asked = (
        select(CaseDeputy.case_id, called())
        .join(Deputy, Deputy.id == CaseDeputy.deputy_id)
        .where(CaseDeputy.case_id.in_(ids), CaseDeputy.role == TAKER)
        .order_by(CaseDeputy.position)
    )
    for case_id, name in session.execute(asked):
        names.setdefault(case_id, []).append(name)
    return tuple(_promise(row, effective(steps[row.id]), tuple(names.get(row.id, ()))) for row in rows)


def _promise(row: Case, steps: Sequence[Step], asked_by: tuple[str, ...]) -> Promise:
    routed = next((step for step in steps if step.kind is Kind.ROUTE), None)
    assigned = next((step for step in steps if step.kind is Kind.ASSIGN), None)
    unit = row.handler or (assigned.unit if assigned else routed.unit if routed else "")
    return Promise(
        row.id,
        row.number,
        asked_by,
        unit,
        row.content,
        routed.text if routed else "",
        assigned.text if assigned else "",
        row.due_on,
        row.stage,
        row.route,
        row.reply if row.replied_on else "",
        row.replied_on,
        row.outcome,
        row.struck_off_on,
        row.level,
        row.raised_by if row.confidential else None,
    )


def _demand_kind(kind: str) -> None:
    if kind not in QUESTION_KINDS:
        raise LedgerError(f"“{kind}”不是{'、'.join(QUESTION_KINDS)}，问题和承诺请登记在这几类活动里。")
