"""Today's agenda in the window's words: the state, what it is about, and where its button leads."""

from collections.abc import Callable, Mapping
from datetime import date

from app.books.forms.orders import REMINDER
from app.books.forms.receptions import NOTICE
from app.ledger import agenda, custody, figures
from app.ledger.agenda import Agenda, AgendaItem, Why
from app.ledger.cases import CaseFilter, CaseLine, CasePlace
from app.ledger.store import Ledger
from app.rules.cases import Kind, Stage
from app.rules.days import full_day
from app.rules.methods import Method
from app.ui.parts.paper_dialog import Offer, form
from app.ui.widgets.lists.lines import ListLine

SETTINGS = ("settings", "放假安排")
# what the button says, the tone of the state, and the step that the button opens
ACTS: Mapping[Why, tuple[str, str, Kind | None]] = {
    Why.OVERDUE: ("催办", "late", Kind.URGE),
    Why.SOON: ("查看", "soon", None),
    Why.TO_CLOSE: ("销号", "note", Kind.STRIKE_OFF),
    Why.TO_EVALUATE: ("记录评价", "note", Kind.EVALUATE),
    Why.UNDECIDED: ("分办", "soon", Kind.ROUTE),
    Why.HOLIDAYS: ("去录入", "plain", None),
    Why.ABSENCE: ("看代表", "late", None),
    Why.NOTICE: ("去张贴", "soon", None),
    Why.RECEPTION: ("看安排", "note", None),
    Why.LAGGING: ("看名单", "soon", None),
    Why.DRAFT: ("接着写", "note", None),
    Why.HANDOVER: ("去上报", "soon", None),
    Why.COUNTY: ("查看", "note", None),
    Why.PRESSING: ("查看", "late", None),
    Why.UNIT: ("看全部", "late", None),
    Why.TASK: ("去销号", "late", None),
    Why.STAGE_LATE: ("看进度", "late", None),
    Why.STAGE_SOON: ("看进度", "soon", None),
    Why.PROJECT: ("报进度", "late", None),
    Why.REVIEW: ("复查", "soon", Kind.TRACK),
    Why.TERM: ("查看", "soon", None),
    Why.CHECK: ("去自查", "soon", None),
    Why.PLAN: ("看计划", "soon", None),
    Why.RHYTHM: ("看频次", "soon", None),
}
# where a line that is about no case leads, and what is told there
PLACES: Mapping[Why, Callable[[AgendaItem], tuple[str, object]]] = {
    Why.HOLIDAYS: lambda _: SETTINGS,
    Why.ABSENCE: lambda item: ("deputies", item.about),
    Why.NOTICE: lambda item: ("roster", item.about),
    Why.RECEPTION: lambda item: ("roster", item.about),
    Why.LAGGING: lambda item: ("deputies", ("频次", item.about)),
    Why.DRAFT: lambda item: _form(item.about),
    Why.HANDOVER: lambda item: ("handoff", item.about),
    Why.COUNTY: lambda item: ("cases", item.about),
    Why.UNIT: lambda item: ("cases", (CaseFilter(item.kind, handler=item.about), CasePlace.OVERDUE)),
    Why.TASK: lambda item: ("campaigns", item.about),
    Why.STAGE_LATE: lambda item: ("campaigns", item.about),
    Why.STAGE_SOON: lambda item: ("campaigns", item.about),
    Why.PROJECT: lambda item: ("projects", item.about),
    Why.CHECK: lambda item: ("nine-haves", item.about),
    Why.PLAN: lambda item: ("books", ("plans", item.about)),
    Why.RHYTHM: lambda item: ("deputies", ("频次", item.about)),
}
DECIDING_AT: Mapping[Stage, Kind] = {Stage.UNDECIDED: Kind.ROUTE, Stage.TO_ASSIGN: Kind.ASSIGN}
PAPERS = {Why.OVERDUE: "催办通知单", Why.UNIT: "全部催办通知单", Why.NOTICE: "接待日公告"}
_OWN_WORDS = {Why.PRESSING, Why.REVIEW, Why.TERM}  # said whatever the stage of the case is called
FRESH = "登记"  # what opens an empty form, or the one left half-written
PLAIN = Method("", "", "", ())  # our own words
BACKUP = ("settings", "备份与核对")
STALE = 7  # days without a safety copy


def line_of(item: AgendaItem, today: date, *, primary: bool = False, method: Method = PLAIN) -> ListLine:
    """One line of the list in the method's words; `what` is the case it is about."""
    button, tone = ACTS[item.why][:2]
    paper = PAPERS.get(item.why, "")
    if item.case is None:
        key, state = f"{item.why.value} {item.about}", (_waits(item, today), tone)
        return ListLine(key, state, "", item.sentence, item.detail, button, primary, what=item, paper=paper)
    case = item.case
    step = _step(item)
    if step is not None and step in DECIDING_AT.values():
        button, paper = step.value, ""  # no unit to remind yet
    if step is not None:
        button = button.replace(step.value, method.kind_names[step])
    state = (_state(item.why, case, today, method), tone)
    return ListLine(case.id, state, case.number, case.heading, item.sentence, button, primary, what=item, paper=paper)


def backup_line(newest: date | None, today: date) -> ListLine | None:
    """What to do when there is no fresh safety copy; none while there is one."""
    if newest is not None and (today - newest).days <= STALE:
        return None
    sentence = f"最近一次备份是{full_day(newest)}" if newest else "台账还没有备份"
    return ListLine(
        "backup", ("备份", "soon"), "", sentence, "备份文件夹可能不可写，或U盘没有插上", "去备份", what=BACKUP
    )


def stale_copy(ledger: Ledger) -> ListLine | None:
    """What to do where there is no fresh safety copy; an empty ledger needs none yet."""
    if figures.newest(ledger) is None:
        return None
    copies = custody.copies(ledger.path)
    return backup_line(copies[0].made_at.date() if copies else None, ledger.today)


def waiting(ledger: Ledger, due: Agenda | None = None) -> int:
    """How many lines today's page has: what its badge and its heading say."""
    known = due if due is not None else agenda.today(ledger, limit=0)
    return known.total + (stale_copy(ledger) is not None)


def opened(line: ListLine) -> tuple[str, object]:
    """Page and what to open there, when the line itself is pressed."""
    if line.what is BACKUP:
        return BACKUP
    item = _item(line)
    return ("cases", item.case.id) if item.case is not None else PLACES[item.why](item)


def acted(line: ListLine) -> tuple[str, object]:
    """The same when its button is pressed: the step itself is opened."""
    if line.what is BACKUP:
        return BACKUP
    item = _item(line)
    if item.case is None:
        return PLACES[item.why](item)
    step = _step(item)
    return ("cases", (item.case.id, step) if step is not None else item.case.id)


def paper_of(ledger: Ledger, line: ListLine) -> Offer:
    """What the printer of a line prints."""
    from app.desk.asked import Asked

    item = _item(line)
    if item.why is Why.NOTICE:
        return form(ledger, NOTICE, Asked(day=item.on, station=item.place), about=str(item.on))
    if item.why is Why.UNIT:
        return form(ledger, REMINDER, Asked(cases=item.numbers), about=item.about)
    return form(ledger, REMINDER, Asked(case=line.number), about=line.number)


def _step(item: AgendaItem) -> Kind | None:
    """The step that the button opens: nobody can be urged where no unit has the case yet."""
    step = ACTS[item.why][2]
    if item.case is None or step not in {Kind.URGE, Kind.ROUTE}:
        return step
    return DECIDING_AT.get(item.case.stage, step)


def _form(name: str) -> tuple[str, object]:
    """Where a half-written form is: its page, and what has to be opened there."""
    page, _, record = name.partition(".")
    if page == "step":
        case_id, _, kind = record.partition(".")
        return "cases", (case_id, Kind[kind])
    if page == "cases":
        return page, (CaseFilter(record), FRESH)
    return page, FRESH if record in ("", "new") else record


def _item(line: ListLine) -> AgendaItem:
    assert isinstance(line.what, AgendaItem)
    return line.what


def _waits(item: AgendaItem, today: date) -> str:
    """今天接待, 3天后接待; else why it waits."""
    if item.why is not Why.RECEPTION or item.on is None:
        return item.why.value
    days = (item.on - today).days
    return {0: "今天接待", 1: "明天接待", 2: "后天接待"}.get(days, f"{days} 天后接待")


def _state(why: Why, case: CaseLine, today: date, method: Method) -> str:
    if case.due_on is None or why not in (Why.OVERDUE, Why.SOON):
        renamed = method.stages.get(case.stage) if why not in _OWN_WORDS else None
        return renamed or why.value
    days = (case.due_on - today).days
    if days < 0 or case.past:
        return f"超期 {case.past or f'{-days} 天'}"
    return {0: "今天到期", 1: "明天到期", 2: "后天到期"}.get(days, f"还有 {days} 天")
