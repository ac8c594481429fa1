"""What was begun and not saved: half-written forms, each with what it is about."""

from collections.abc import Callable, Mapping

from app.errors import LedgerError
from app.ledger import activities, cases, drafts
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.drafts import KeptDraft
from app.ledger.store import Ledger
from app.rules.cases import Kind
from app.rules.days import day_words, weekday_within
from app.rules.trade import BRIEFING_DRAFTS, OPINION

SHOWN = ("raised_by", "title", "name", "theme", "place", "content", "text", "reason")
LONGEST = 40  # letters of what was written that a line shows


def unfinished(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """One line for each half-written form whose day or record is still there, the one written last first."""
    items = []
    for form in drafts.forms(ledger):
        draft = drafts.kept(ledger, form)
        page, _, record = form.partition(".")
        sentence = _ABOUT[page](ledger, record) if draft is not None and page in _ABOUT else ""
        if draft is not None and sentence:
            items.append(AgendaItem(Why.DRAFT, sentence, detail=_written(draft, ledger), about=form))
    return tuple(items)


def _written(draft: KeptDraft, ledger: Ledger) -> str:
    """What stands in the form, and when it was written."""
    content = draft.content
    basics = content.get("basics")
    values = {**content, **basics} if isinstance(basics, dict) else content
    words = "　".join(str(values[key]).strip() for key in SHOWN if isinstance(values.get(key), str) and values[key])
    short = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
    when = f"写于{day_words(draft.saved_at.date(), ledger.today)} {draft.saved_at:%H:%M}"
    return "　".join(part for part in (when, short) if part)


def _reception(ledger: Ledger, record: str) -> str:
    day = _held(ledger, record)
    return f"{day}的接待，有一位来访人没登记完" if day else ""


def _outing(ledger: Ledger, record: str) -> str:
    if not record:
        return "一次流动站活动没登记完"
    day = _held(ledger, record)
    return f"{day}的流动站活动，有意见没登记完" if day else ""


def _held(ledger: Ledger, activity_id: str) -> str:
    try:
        activity = activities.get(ledger, activity_id)
    except LedgerError:
        return ""
    on = weekday_within(activity.draft.held_on, ledger.today.year)
    return "" if activity.voided_on is not None else f"{on}{activity.draft.place}"


def _step(ledger: Ledger, record: str) -> str:
    case_id, _, name = record.partition(".")
    try:
        case = cases.get(ledger, case_id)
    except LedgerError:
        return ""
    kind = Kind[name] if name in Kind.__members__ else None
    return f"{case.number}的“{kind.value}”没写完" if kind is not None and kind in case.possible else ""


_ABOUT: Mapping[str, Callable[[Ledger, str], str]] = {
    "reception": _reception,
    "outing": _outing,
    "step": _step,
    "cases": lambda _, kind: f"一条{'意见' if kind == OPINION else '代表建议'}没登记完",
    "activities": lambda *_: "一次活动没登记完",
    "deputies": lambda *_: "一位代表没登记完",
    BRIEFING_DRAFTS: lambda *_: "一期简报没写完",
}
