"""The sheet of one visitor and the record of one outing, filled from the ledger or as numbered pads for the field."""

from pathlib import Path

from app.books.forms.orders import ASSIGNMENT
from app.books.forms.visits import MOBILE, VISIT
from app.books.papers import Form, FormValue, Photo, Sheet
from app.desk.asked import Asked, missing
from app.desk.forms.sheets import CONFIDENTIAL, blanks, lay, matter
from app.ledger import papers
from app.ledger.papers import Outing, OutingMatter, PaperCase, cases, cases_of, outings
from app.ledger.store import Ledger
from app.rules.cases import Kind, Route
from app.rules.days import full_day
from app.rules.discretion import Discreet, veiled
from app.rules.trade import RECEPTION


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


def mobile(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """流动联络站活动记录: one an outing with its photos, or a pad."""
    if asked.blank:
        known = {"station": asked.station, "campaign": asked.campaign}
        return lay(ledger, form, blanks(ledger, form, asked, known), out)
    held = outings(ledger, asked.all_activities)
    return lay(
        ledger, form, [Sheet(each.number, _mobile(each, public=asked.public), each.number) for each in held], out
    )


def _visit(case: PaperCase, orders: dict[str, str], *, public: bool) -> dict[str, FormValue]:
    state, outing = case.state, case.outing
    raised = case.raised_on
    spot = state.route is Route.SPOT
    due = full_day(state.due) if state.due else ""
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
        "spot_reply": discreet(state.reply) if spot else "",
        "solved": spot if state.route else None,
        "route": state.route.value if state.route else "",
        "unit": "、".join((state.unit, *state.co_units)) if state.unit else "",
        "order": orders.get(case.id, ""),
        "due": due,
        "replied": state.replied_on,
        "result": "" if spot else discreet(_result(case)),
        "outcome": state.outcome.value if state.outcome else "",
        "visited_by": discreet(next((step.by for step in reversed(case.steps(Kind.EVALUATE))), "")),
        "visited_on": state.evaluated_on,
        "note": "" if public else case.note,
    }


def _result(case: PaperCase) -> str:
    state = case.state
    kind = f"（结果类别{state.result.value}）" if state.result else ""
    return f"{state.reply}{kind}" if state.reply or kind else ""


def _hidden(case: PaperCase | OutingMatter) -> str:
    """李某 for what is shown to everyone; 保密 where the voter wished it."""
    return CONFIDENTIAL if case.confidential else veiled(case.raised_by)


def _mobile(outing: Outing, *, public: bool) -> dict[str, FormValue]:
    names = {each.raised_by for each in outing.matters if each.raised_by}
    secret = any(each.confidential for each in outing.matters)
    discreet = Discreet(names if public else {each.raised_by for each in outing.matters if each.confidential})
    quiet = discreet if public or secret else str
    return {
        "station": outing.station,
        "held": outing.held,
        "place": quiet(outing.place),
        "form": outing.form,
        "theme": quiet(outing.theme),
        "campaign": outing.campaign,
        "deputies": outing.deputies,
        "guests": quiet(outing.guests),
        "received": _counted(len(names) if outing.received is None else outing.received, "人次"),
        "named": _named(len(names), outing.received),
        "advised": _counted(outing.advised, "人次"),
        "leaflets": _counted(outing.leaflets, "份"),
        "services": "、".join(what if count is None else f"{what}（{count}）" for what, count in outing.services),
        "opinions": f"{len(outing.matters)}条",
        "answered": _counted(sum(each.route is Route.SPOT for each in outing.matters), "件"),
        "passed_on": _counted(sum(each.route is Route.TRANSFER for each in outing.matters), "件"),
        "matters": tuple(_matter(each, discreet, public=public) for each in outing.matters),
        "account": quiet(outing.account),
        "photos": tuple(Photo(content, caption) for content, caption in outing.photos),
    }


def _matter(matter: OutingMatter, discreet: Discreet, *, public: bool) -> dict[str, str]:
    """One opinion in a line: who asked for secrecy is named on no record, nobody on a public one."""
    hidden = matter.confidential or public
    return {
        "number": matter.number,
        "raised_by": _hidden(matter) if matter.confidential or (public and matter.raised_by) else matter.raised_by,
        "content": discreet(matter.content) if hidden else matter.content,
        "whither": "，".join(text for text in (matter.route.value if matter.route else "", matter.handler) if text),
    }


def _counted(count: int | None, unit: str) -> str:
    return "" if count is None else f"{count}{unit}"


def _named(names: int, received: int | None) -> str:
    """Named visitors; where more were named than received, the difference that has to be explained."""
    if received is not None and names > received:
        return f"{names}人（差额{names - received}）"
    return f"{names}人"


MAKERS = ((VISIT, visit), (MOBILE, mobile))
