"""What goes out to the units: 交办单, 催办通知单, 督办通知单, each of one step of a case, numbered once."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from app.books.forms.orders import ASSIGNMENT, REMINDER, ROLES, SUPERVISION
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked
from app.desk.forms.sheets import blanks, brief, lay, matter, speaker, timed, told_outside
from app.errors import LedgerError
from app.ledger import bylaws, papers
from app.ledger.bylaws import terms_in_force
from app.ledger.papers import About, PaperCase, cases
from app.ledger.store import Ledger
from app.rules.cases import Kind, Stage, State, Step, passed, stage_name
from app.rules.days import hour_words

DEMAND = (
    "办理要求：请在应答复日期前办结并书面答复，办理中与代表（群众）见面沟通，答复时附《征询意见表》。"
    "不属于本单位职责的，请自收到之日起{}内书面说明理由申请退办，不得自行转办；主席团在{}内重新确定承办单位。"
)
URGED = "请抓紧办理，在回复期限前将办理情况书面报主席团，并答复代表（群众）；确实不能按期办结的，请说明原因并申请延期。"
SUPERVISED = "请单位主要负责人负责，查明原因，提出措施和完成时间，在回复期限前书面报主席团；办结后答复代表（群众）。"
ORDERS = (Kind.ASSIGN, Kind.REASSIGN, Kind.REOPEN)

Fill = Callable[[Ledger, PaperCase, Step, str], dict[str, FormValue]]


def assignment(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """交办单 in three parts, of the latest assignment or of step `seq`."""
    if asked.blank:
        known: dict[str, FormValue] = {"demand": _demand(ledger, ledger.today)}
        return lay(ledger, form, blanks(ledger, form, asked, known), out)
    assigned = cases(ledger, asked.all_cases)
    steps = zip(assigned, _step_of_each(assigned, asked, "交办", ORDERS), strict=True)
    return lay(ledger, form, _numbered(ledger, form, asked, tuple(steps), _assignment), out)


def reminder(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """催办通知单 of the latest reminder, or the one to be given today."""
    if asked.blank:
        return lay(ledger, form, blanks(ledger, form, asked, {"demand": URGED}), out)
    return _pressing(ledger, form, asked, out)


def supervision(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """督办通知单 with the roles of the unit's working method."""
    if asked.blank:
        known: dict[str, FormValue] = {"demand": SUPERVISED, "roles": _roles(ledger, None)}
        return lay(ledger, form, blanks(ledger, form, asked, known), out)
    return _pressing(ledger, form, asked, out)


def _pressing(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    kind, fill = PRESSING[form.name]
    pressed = cases(ledger, asked.all_cases)
    idle = [case for case in pressed if case.state.stage is not Stage.OPEN and not case.steps(kind)]
    if idle:
        names = bylaws.methods.current(ledger).stage_names
        which = "、".join(f"{case.number}（{stage_name(case.state, names)}）" for case in idle)
        raise LedgerError(f"{which}不在办理中，不用{kind.value}；请选已交办、还没有答复的。")
    today = ledger.today
    steps = [
        _step(case, asked, (kind,)) or Step(case.next_seq, kind, max(today, case.state.last_on)) for case in pressed
    ]
    return lay(ledger, form, _numbered(ledger, form, asked, tuple(zip(pressed, steps, strict=True)), fill), out)


def _step_of_each(sheet_cases: Sequence[PaperCase], asked: Asked, act: str, kinds: tuple[Kind, ...]) -> list[Step]:
    """The step of each case that its paper is about. Raises LedgerError naming the cases that have none."""
    steps = [_step(case, asked, kinds) for case in sheet_cases]
    lacking = [case.number for case, step in zip(sheet_cases, steps, strict=True) if step is None]
    if lacking:
        raise LedgerError(f"{'、'.join(lacking)}还没有{act}，不能印{act}单；请先{act}。")
    return [step for step in steps if step is not None]


def _step(case: PaperCase, asked: Asked, kinds: tuple[Kind, ...]) -> Step | None:
    steps = case.steps(*kinds)
    if asked.seq is not None and len(asked.all_cases) == 1:
        return next((step for step in steps if step.seq == asked.seq), None)
    return steps[-1] if steps else None


def _numbered(
    ledger: Ledger, form: Form, asked: Asked, ordered: Sequence[tuple[PaperCase, Step]], fill: Fill
) -> list[Sheet]:
    wanted = tuple(About("cases", case.id, step.seq, step.on) for case, step in ordered)
    numbers = papers.issue_all(ledger, form, wanted, asked.spending)
    orders = papers.numbers_of(ledger, ASSIGNMENT, tuple(case.id for case, _ in ordered))
    if (
        form.name == ASSIGNMENT.name
    ):  # the receipt at its foot names the order itself, which a draft has not written yet
        orders = {case.id: number for (case, _), number in zip(ordered, numbers, strict=True)}
    return [
        Sheet(number, fill(ledger, case, step, orders.get(case.id, "")), case.number)
        for number, (case, step) in zip(numbers, ordered, strict=True)
    ]


def _assignment(ledger: Ledger, case: PaperCase, step: Step, order: str) -> dict[str, FormValue]:
    state = case.state
    last = step == case.steps(*ORDERS)[-1]
    return {
        "unit": step.unit or state.unit,
        "co_units": step.co_units,
        "record": case.number,
        "order": order,
        "brief": brief(case),
        "source": "代表建议" if case.is_proposal else case.source,
        "level": case.level,
        "raised_by": speaker(case),
        "deputies": case.deputies,
        "content": told_outside(case, matter(case)),
        "assigned": timed(step.on, step.at),
        "due": timed(state.due, state.due_at) if last and state.due else timed(step.due, step.due_at),
        "basis": state.basis if last and state.due else step.basis,
        "opinion": told_outside(case, step.text),
        "demand": _demand(ledger, step.on),
        "office": bylaws.notice_words(ledger).phone,
        "contact": "　".join(part for part in (case.head, case.phone_of_unit) if part),
    }


def _reminder(_: Ledger, case: PaperCase, step: Step, order: str) -> dict[str, FormValue]:
    return {**_pressed(case, step, order, URGED), "reminded": step.on}


def _supervision(ledger: Ledger, case: PaperCase, step: Step, order: str) -> dict[str, FormValue]:
    return {**_pressed(case, step, order, SUPERVISED), "supervised": step.on, "roles": _roles(ledger, case)}


def _pressed(case: PaperCase, step: Step, order: str, demand: str) -> dict[str, FormValue]:
    state = case.state
    earlier = [each for each in case.steps(step.kind) if each.seq < step.seq]
    return {
        "unit": state.unit,
        "times": f"第{len(earlier) + 1}次",
        "order": order,
        "record": case.number,
        "assigned": state.assigned_on,
        "due": timed(state.due, state.due_at),
        "overdue": _late(state, step),
        "content": told_outside(case, matter(case)),
        "progress": told_outside(case, state.reply),
        "demand": told_outside(case, step.text) or demand,
        "until": step.due,
    }


def _late(state: State, step: Step) -> str:
    if state.due is None:
        return ""
    days = (step.on - state.due).days
    if days == 0 and passed(state.due, state.due_at, step.on, step.at):
        return f"已过{hour_words(state.due_at)}"
    return f"{days}天" if days > 0 else "未超期" if days < 0 else "今天到期"


def _roles(ledger: Ledger, case: PaperCase | None) -> tuple[dict[str, CellValue], ...]:
    """Every role with its person, and the day and word of the last time that the case was supervised in it."""
    holders = ledger.decided("role_holders")
    roles = bylaws.methods.current(ledger).roles or ROLES
    done = {step.role: step for step in case.steps(Kind.SUPERVISE) if step.role} if case is not None else {}
    return tuple(
        {
            "role": role,
            "who": (done[role].person if role in done else "") or str(holders.get(role, "")),
            "day": done[role].on if role in done else None,
            "word": told_outside(case, done[role].text) if case is not None and role in done else "",
        }
        for role in dict.fromkeys((*roles, *done))
    )


def _demand(ledger: Ledger, on: date) -> str:
    terms = terms_in_force(ledger)
    return DEMAND.format(terms.rule("objection", on).term, terms.rule("reassign", on).term)


PRESSING: dict[str, tuple[Kind, Fill]] = {
    REMINDER.name: (Kind.URGE, _reminder),
    SUPERVISION.name: (Kind.SUPERVISE, _supervision),
}


MAKERS = ((ASSIGNMENT, assignment), (REMINDER, reminder), (SUPERVISION, supervision))
