"""What comes back: 办理结果反馈单, 征询意见表, 销号单."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from app.books.forms.answers import REPLY, STRIKE_OFF, SURVEY
from app.books.forms.orders import ASSIGNMENT
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked
from app.desk.forms.sheets import blanks, lay, matter, presidium, speaker, timed, told_outside
from app.desk.forms.tasks import strike_off_sheets
from app.ledger import papers
from app.ledger.bylaws import terms_in_force
from app.ledger.papers import About, PaperCase, cases
from app.ledger.store import Ledger
from app.rules.cases import Kind, Result

CONCLUSIONS: Mapping[Result, str] = {  # of the five that the rules know, where the class tells which
    Result.A: "已经解决",
    Result.B: "列入计划或规划",
    Result.C: "受政策或条件限制不能解决",
}
NOTICE = (
    "说明：请自收到答复之日起{}内填写并交回主席团。对办理结果不满意的，由承办单位在{}内再次办理并答复；"
    "仍不满意的，由主席团组织评估。逾期未交回的，不计入满意率。"
)


def reply(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """办理结果反馈单: what the unit answers, with what is known of it so far."""
    if asked.blank:
        known: dict[str, FormValue] = {"copies": presidium(ledger)}
        return lay(ledger, form, blanks(ledger, form, asked, known), out)
    answered = cases(ledger, asked.all_cases)
    orders = papers.numbers_of(ledger, ASSIGNMENT, tuple(case.id for case in answered))
    sheets = [Sheet(case.number, _reply(ledger, case, orders.get(case.id, "")), case.number) for case in answered]
    return lay(ledger, form, sheets, out)


def survey(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """征询意见表: attitude and result are two questions."""
    if asked.blank:
        return lay(ledger, form, blanks(ledger, form, asked, {"notice": _notice(ledger, None)}), out)
    answered = cases(ledger, asked.all_cases)
    return lay(ledger, form, [Sheet(case.number, _survey(ledger, case), case.number) for case in answered], out)


def strike_off(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """销号单: of the striking off, or to be signed before it; with a campaign, of its problems."""
    if asked.blank:
        return lay(ledger, form, blanks(ledger, form, asked), out)
    if asked.campaign:
        return lay(ledger, form, strike_off_sheets(ledger, form, asked), out)
    struck_off = cases(ledger, asked.all_cases)
    wanted = tuple(About("cases", case.id, *_struck(ledger, case)) for case in struck_off)
    numbers = papers.issue_all(ledger, form, wanted, asked.spending)
    sheets = [Sheet(number, _strike_off(case), case.number) for number, case in zip(numbers, struck_off, strict=True)]
    return lay(ledger, form, sheets, out)


def _reply(ledger: Ledger, case: PaperCase, order: str) -> dict[str, FormValue]:
    state = case.state
    return {
        "mark": state.result.value if state.result else "",
        "unit": state.unit,
        "reply_number": state.reply_number,
        "record": case.number,
        "order": order,
        "raised_by": speaker(case),
        "deputies": case.deputies,
        "content": told_outside(case, matter(case)),
        "assigned": state.assigned_on,
        "due": timed(state.due, state.due_at),
        "met": state.met_on,
        "replied": timed(state.replied_on, state.replied_at),
        "reply": told_outside(case, state.reply),
        "outcome": CONCLUSIONS[state.result] if state.result else "",
        "contact": case.head,
        "phone": case.phone_of_unit,
        "copies": presidium(ledger),
    }


def _survey(ledger: Ledger, case: PaperCase) -> dict[str, FormValue]:
    state = case.state
    return {
        "unit": state.unit,
        "record": case.number,
        "deputies": case.deputies,
        "raised_by": speaker(case),
        "content": told_outside(case, matter(case)),
        "reply": told_outside(case, state.reply),
        "replied": timed(state.replied_on, state.replied_at),
        "result": state.result.value if state.result else "",
        "attitude": state.attitude.value if state.attitude else "",
        "outcome": state.outcome.value if state.outcome else "",
        "reason": told_outside(case, _reason(case)),
        "notice": _notice(ledger, case),
    }


def _strike_off(case: PaperCase) -> dict[str, FormValue]:
    state = case.state
    return {
        "record": case.number,
        "item": f"{told_outside(case, case.parent)}→{case.number}" if case.parent else case.category,
        "content": told_outside(case, matter(case)),
        "unit": "、".join((state.unit, *state.co_units)) if state.unit else "",
        "responsible": case.head,
        "due": timed(state.due, state.due_at),
        "replied": timed(state.replied_on, state.replied_at),
        "reply": told_outside(case, "\n".join(text for text in (state.reply, _why(case)) if text)),
        "check": state.outcome.value if state.outcome else "",
        "verdict": "准予销号" if state.struck_off_on else "",
        "struck_off": state.struck_off_on,
    }


def _reason(case: PaperCase) -> str:
    return next((step.text for step in reversed(case.steps(Kind.EVALUATE)) if step.text), "")


def _why(case: PaperCase) -> str:
    """The reason of a striking off that no voter confirmed."""
    return next((f"销号理由：{step.reason}" for step in reversed(case.steps(Kind.STRIKE_OFF)) if step.reason), "")


def _struck(ledger: Ledger, case: PaperCase) -> tuple[int, date]:
    """The step of the striking off and its day; before it the place where it will stand."""
    steps = case.steps(Kind.STRIKE_OFF)
    return (steps[-1].seq, steps[-1].on) if steps else (case.next_seq, max(ledger.today, case.state.last_on))


def _notice(ledger: Ledger, case: PaperCase | None) -> str:
    """The terms that hold for this matter in this province."""
    on = case.state.replied_on or ledger.today if case else ledger.today
    again = "redo" if case is None or case.is_proposal else "opinion_redo"
    terms = terms_in_force(ledger)
    return NOTICE.format(terms.rule("feedback", on).term, terms.rule(again, on).term)


MAKERS = ((REPLY, reply), (SURVEY, survey), (STRIKE_OFF, strike_off))
