"""By what a ledger knows that a step of an exercise is done; each answers for what happened since it was begun."""

from collections.abc import Callable, Iterable

from app.books.forms.answers import STRIKE_OFF
from app.books.forms.deputies import DEPUTY_FILE
from app.books.forms.orders import ASSIGNMENT
from app.books.forms.taking_over import TAKING_OVER
from app.books.forms.visits import MOBILE
from app.books.papers import Form
from app.books.receptions import RECEPTIONS
from app.ledger.custody import BY_HAND
from app.ledger.exercises.traces import Image, Traces
from app.ledger.outgoing import BACKUP
from app.models.activity import Activity
from app.models.attachment import Attachment
from app.models.attendance import Attendance
from app.models.briefing import IssuedBriefing
from app.models.case import Case
from app.models.package import Package
from app.models.pad import Pad
from app.models.score_year import ScoreYear
from app.rules.cases import Kind, Route, Satisfaction
from app.rules.handover import Direction
from app.rules.trade import MOBILE as OUTING
from app.rules.trade import OPINION, PRESENT, RECEPTION

Check = Callable[[Traces], object]  # done where it is true
ENOUGH = 2  # deputies that a reception day or an outing needs
SAMPLE_YEAR = 2024  # the last whole year of which the practice ledger tells
# of a step in the journal, what is not its own words and values
AROUND = frozenset({"id", "unit_code", "revision", "case_id", "seq", "kind", "clerk", "reason", "amends"})


def received(traces: Traces) -> object:
    return _held(traces, (RECEPTION,))


def heard_for_a_unit(traces: Traces) -> set[str]:
    return _heard(traces, (RECEPTION,), Route.TRANSFER)


def heard_and_answered(traces: Traces) -> object:
    return _heard(traces, (RECEPTION,), Route.SPOT)


def assigned(traces: Traces) -> set[str]:
    return _heard(traces, (RECEPTION,), Route.TRANSFER) & _stepped(traces, Kind.ASSIGN)


def assignment_printed(traces: Traces) -> object:
    return _printed(traces, ASSIGNMENT, traces.numbers(assigned(traces)))


def urged(traces: Traces) -> set[str]:
    return _stepped(traces, Kind.URGE)


def replied(traces: Traces) -> set[str]:
    return urged(traces) & _stepped(traces, Kind.REPLY)


def corrected(traces: Traces) -> set[str]:
    """Cases whose answer says something else now."""
    was = {(each["case_id"], each["seq"]): _said_by(each) for each in traces.steps(Kind.REPLY)}
    now = [(each["case_id"], each["amends"], _said_by(each)) for each in traces.steps(Kind.AMEND)]
    changed = {case for case, seq, says in now if was.get((case, seq), says) != says}
    return replied(traces) & changed


def content(traces: Traces) -> set[str]:
    steps = traces.steps(Kind.EVALUATE)
    return replied(traces) & {each["case_id"] for each in steps if each["outcome"] != Satisfaction.DISSATISFIED.name}


def struck_off(traces: Traces) -> set[str]:
    return content(traces) & _stepped(traces, Kind.STRIKE_OFF)


def striking_off_printed(traces: Traces) -> object:
    return _printed(traces, STRIKE_OFF, traces.numbers(struck_off(traces)))


def blanks_printed(traces: Traces) -> object:
    return [each for each in traces.made(Pad.__tablename__) if each["form"] == MOBILE.name]


def outings(traces: Traces) -> set[str]:
    return {each["id"] for each in _held(traces, (OUTING,))}


def heard_outside(traces: Traces) -> object:
    """One opinion that was answered there and one for a unit."""
    return all(_heard(traces, (OUTING,), route) for route in (Route.SPOT, Route.TRANSFER))


def photographed(traces: Traces) -> object:
    held = outings(traces)
    return [each for each in traces.made(Attachment.__tablename__) if each["entry_id"] in held]


def outing_printed(traces: Traces) -> object:
    return _printed(traces, MOBILE, {each["number"] for each in _held(traces, (OUTING,))})


def book_exported(traces: Traces) -> object:
    return traces.left(RECEPTIONS.title)


def issues(traces: Traces) -> set[str]:
    return {each["id"] for each in traces.made(IssuedBriefing.__tablename__)}


def briefing_taken(traces: Traces) -> object:
    """The paper of the issue itself, not of its draft."""
    names = {f"简报{each['year']}年第{each['number']}期" for each in traces.made(IssuedBriefing.__tablename__)}
    return [each for each in traces.left("简报") if each["what"] in names]


def handed_in(traces: Traces) -> object:
    return [each for each in traces.made(Package.__tablename__) if each["way"] == Direction.OUT.name]


def scores_frozen(traces: Traces) -> object:
    return [each for each in traces.made(ScoreYear.__tablename__) if each["year"] == SAMPLE_YEAR]


def file_printed(traces: Traces) -> object:
    return traces.left(DEPUTY_FILE.called)


def taking_over_printed(traces: Traces) -> object:
    return traces.left(TAKING_OVER.called)


def backed_up(traces: Traces) -> object:
    return [each for each in traces.left("台账") if each["act"] == BACKUP and BY_HAND in each["what"]]


def _said_by(step: Image) -> Image:
    return {name: value for name, value in step.items() if name not in AROUND}


def _held(traces: Traces, kinds: Iterable[str]) -> list[Image]:
    """The activities of these kinds to which enough deputies came."""
    present = [each for each in traces.made(Attendance.__tablename__) if each["status"] == PRESENT]
    came = [each["activity_id"] for each in present]
    held = [each for each in traces.made(Activity.__tablename__) if each["kind"] in kinds]
    return [each for each in held if came.count(each["id"]) >= ENOUGH]


def _heard(traces: Traces, kinds: Iterable[str], route: Route) -> set[str]:
    """The opinions that were heard at such an activity and went that way."""
    activities = {each["id"] for each in _held(traces, kinds)}
    return {
        each["id"]
        for each in traces.made(Case.__tablename__)
        if each["kind"] == OPINION and each["activity_id"] in activities and each["route"] == route.name
    }


def _stepped(traces: Traces, kind: Kind) -> set[str]:
    """The cases in which such a step was taken."""
    return {each["case_id"] for each in traces.steps(kind)}


def _printed(traces: Traces, form: Form, numbers: set[str]) -> bool:
    """Whether the form was printed or written about one of these."""
    called = form.called
    papers = (str(each["what"]).removeprefix(called).strip().split("、") for each in traces.left(called))
    return any(numbers.intersection(about) for about in papers)
