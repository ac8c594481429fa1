"""The sheet of one visitor, filled from the ledger or as numbered pads for the field."""

from pathlib import Path

from app.books.forms.orders import ASSIGNMENT
from app.books.forms.visits import VISIT
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked, missing
from app.desk.forms.sheets import CONFIDENTIAL, blanks, lay, matter, timed
from app.ledger import papers
from app.ledger.papers import PaperCase, cases, cases_of
from app.ledger.store import Ledger
from app.rules.cases import SETTLED_BY, Kind, Route
from app.rules.days import full_day, with_hour
from app.rules.discretion import Discreet, veiled
from app.rules.trade import RECEPTION

AT_ONCE = "已当场答复办结，答复内容见上。"


def visit(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """接待登记表: one sheet a case, those of a whole activity, or a pad."""
    if asked.blank:
        known = {"place": asked.station} if asked.station else {}
        return lay(ledger, form, blanks(ledger, form, asked, known), out)
    numbers = asked.all_cases
    for activity in asked.all_activities:
        numbers += cases_of(ledger, activity)
    if not numbers:
        raise missing(form, "case")
    heard = cases(ledger, tuple(dict.fromkeys(numbers)))
    orders = papers.numbers_of(ledger, ASSIGNMENT, tuple(case.id for case in heard))
    sheets = [Sheet(case.number, _visit(case, orders, public=asked.public), case.number) for case in heard]
    return lay(ledger, form, sheets, out)


def _visit(case: PaperCase, orders: dict[str, str], *, public: bool) -> dict[str, FormValue]:
    state, outing = case.state, case.outing
    raised = case.raised_on
    spot = state.route is Route.SPOT
    due = with_hour(full_day(state.due), state.due_at) if state.due else ""
    hidden = public and (case.confidential or bool(case.raised_by))
    discreet = Discreet((case.raised_by, case.secret or "")) if public else str
    return {
        "held": outing.held if outing else raised,
        "place": discreet(case.place or (outing.place or outing.station if outing else "")),
        "source": case.source,
        "deputies": outing.deputies if outing and outing.kind == RECEPTION else case.takers or case.leaders,
        "companion": discreet(outing.guests) if outing else "",
        "raised_by": _hidden(case) if hidden else case.raised_by,
        "gender": case.gender,
        "phone": "" if public else case.phone,
        "village": "" if public else case.village,
        "category": "\n".join(text for text in (case.category, case.level) if text),
        "confidential": case.confidential,
        "related": case.parent.partition(" ")[0],
        "content": discreet(matter(case)),
        "identity": case.identity,
        "companions": f"{case.companions}　人" if case.companions is not None else "",
        "demand": "" if public or case.confidential else case.demand,
        "nature": case.nature,
        "spot_reply": discreet(state.reply) if spot else "",
        "solved": spot if state.route else None,
        "route": state.route.value if state.route else "",
        "unit": "、".join((state.unit, *state.co_units)) if state.unit else "",
        "order": orders.get(case.id, ""),
        "due": due,
        "replied": timed(state.replied_on, state.replied_at),
        "result": discreet(_result(case)),
        "outcome": state.outcome.value if state.outcome else "",
        "visited_by": discreet(next((step.by for step in reversed(case.steps(Kind.EVALUATE))), "")),
        "visited_on": state.evaluated_on,
        "note": "" if public else case.note,
    }


def _result(case: PaperCase) -> str:
    """What became of it: the answer of the unit, or how it was settled where no unit was asked."""
    state = case.state
    if state.route is Route.SPOT:
        return AT_ONCE
    if not state.reply and state.route is not None and state.route in SETTLED_BY:
        return SETTLED_BY[state.route]
    kind = f"（结果类别{state.result.value}）" if state.result else ""
    return f"{state.reply}{kind}" if state.reply or kind else ""


def _hidden(case: PaperCase) -> str:
    """李某 for what is shown to everyone; 保密 where the voter wished it."""
    return CONFIDENTIAL if case.confidential else veiled(case.raised_by)


MAKERS = ((VISIT, visit),)
