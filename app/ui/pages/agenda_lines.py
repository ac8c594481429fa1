"""Today's agenda in the window's words: the state, what it is about, and where its button leads."""

from collections.abc import Mapping
from datetime import date

from app.ledger.agenda import Item, Why
from app.ledger.caselist import CaseLine
from app.ui.widgets.lines import Line

# what the button says, and the tone of the state
ACTS: Mapping[Why, tuple[str, str]] = {
    Why.OVERDUE: ("催办", "late"),
    Why.SOON: ("查看", "soon"),
    Why.TO_CLOSE: ("销号", "note"),
    Why.TO_EVALUATE: ("记录评价", "note"),
    Why.UNDECIDED: ("分办", "soon"),
    Why.HOLIDAYS: ("去录入", "plain"),
}


def line_of(item: Item, today: date) -> Line:
    """One line of the list; `what` is the page to open and what for."""
    button, tone = ACTS[item.why]
    if item.case is None:
        return Line(
            item.why.value, (item.why.value, tone), "", item.sentence, "", button, what=("settings", "期限与假日")
        )
    case = item.case
    return Line(
        case.id,
        (_state(item.why, case, today), tone),
        case.number,
        case.heading,
        item.sentence,
        button,
        what=("cases", case.id),
    )


def _state(why: Why, case: CaseLine, today: date) -> str:
    if case.due_on is None or why not in (Why.OVERDUE, Why.SOON):
        return why.value
    days = (case.due_on - today).days
    if days < 0:
        return f"超期 {-days} 天"
    return {0: "今天到期", 1: "明天到期", 2: "后天到期"}.get(days, f"还有 {days} 天")
