"""Today: what the presidium has to do now, the most urgent first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.ledger import cases
from app.ledger.agenda import county, duties
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.agenda.unfinished import unfinished
from app.ledger.cases import CaseFilter, CaseLine, CasePlace
from app.ledger.store import Ledger
from app.rules.days import day_words, with_hour
from app.rules.trade import OPINION, PROPOSAL


@dataclass(frozen=True, slots=True)
class Agenda:
    """`total` counts everything that waits, of which `items` shows the most urgent."""

    on: date
    items: tuple[AgendaItem, ...]
    total: int
    counts: dict[CasePlace, int]


_ORDER = (
    (CasePlace.OVERDUE, Why.OVERDUE, "due_on", False),
    (CasePlace.SOON, Why.SOON, "due_on", False),
    (CasePlace.TO_CLOSE, Why.TO_CLOSE, "raised_on", False),
    (CasePlace.TO_EVALUATE, Why.TO_EVALUATE, "raised_on", False),
    (CasePlace.UNDECIDED, Why.UNDECIDED, "raised_on", False),
)


def today(ledger: Ledger, limit: int = 50) -> Agenda:
    """What waits today, at most `limit` cases of it: what the law or the day itself presses, cases that are late or
    soon due, what was begun and not saved, duties that lag, the other cases, and what there is time for.
    """
    counts = {kind: cases.waiting(ledger, kind=kind) for kind in (OPINION, PROPOSAL)}
    announced = duties.notices(ledger)
    planned = duties.receptions(ledger, announced)
    near = tuple(item for item in planned if duties.is_close(item, ledger.today))
    first = (*duties.alarms(ledger), *announced, *near, *county.arrived(ledger), *county.unsent(ledger))
    lagging, holidays, begun = duties.lagging(ledger), duties.holidays(ledger), unfinished(ledger)
    case_items = _cases(ledger, counts, limit)
    urgent = tuple(item for item in case_items if item.why in {Why.OVERDUE, Why.SOON})
    later = tuple(item for item in planned if item not in near)
    items = (*first, *urgent, *begun, *lagging, *(item for item in case_items if item not in urgent), *later, *holidays)
    all_counts = {chip: counts[OPINION][chip] + counts[PROPOSAL][chip] for chip in counts[OPINION]}
    waiting = sum(all_counts[chip] for chip, *_ in _ORDER) - cases.undecided_and_pressing(ledger)
    total = waiting + len(first) + len(begun) + len(lagging) + len(later) + len(holidays)
    return Agenda(ledger.today, items, total, all_counts)


def _cases(ledger: Ledger, counts: Mapping[str, Mapping[CasePlace, int]], limit: int) -> tuple[AgendaItem, ...]:
    items: list[AgendaItem] = []
    for chip, why, sort, descending in _ORDER:
        for kind in (OPINION, PROPOSAL):
            if counts[kind][chip] == 0 or len(items) >= limit:
                continue
            listed = {item.case.id for item in items if item.case is not None}
            lines = cases.listing(ledger, chip, CaseFilter(kind), sort=sort, descending=descending, limit=limit)
            fresh = [line for line in lines if line.id not in listed][: limit - len(items)]
            items += [AgendaItem(why, _sentence(line, why, ledger.today), line, kind) for line in fresh]
    return tuple(items)


def _sentence(line: CaseLine, why: Why, today: date) -> str:
    by = f"承办：{line.handler}" if line.handler else "还没有承办单位"
    due = with_hour(day_words(line.due_on, today), line.due_at)
    if why is Why.OVERDUE:
        late = f"{-line.left}天" if line.left else line.past.replace(" ", "")
        return f"{by}　应于{due}答复，已超期{late}"
    if why is Why.SOON:
        left = "今天到期" if not line.left else f"还有{line.left}天"
        return f"{by}　应于{due}答复，{left}"
    if why is Why.TO_EVALUATE:
        return f"{line.handler}已答复，请回访反映人，记录评价"
    if why is Why.TO_CLOSE:
        return "已评价，请销号；不满意的请重办"
    return "登记以后还没有分办、交办"
