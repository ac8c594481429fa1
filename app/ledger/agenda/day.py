"""Today: what the presidium has to do now, the most urgent first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.ledger import cases
from app.ledger.agenda import county, duties, rhythm, stages, terms, works
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.agenda.unfinished import unfinished
from app.ledger.bylaws import kind_names
from app.ledger.cases import CaseFilter, CaseLine, CasePlace
from app.ledger.store import Ledger
from app.rules.cases import Kind, Stage
from app.rules.days import day_words, with_hour
from app.rules.trade import OPINION, PROPOSAL


@dataclass(frozen=True, slots=True)
class Agenda:
    """`total` counts everything that waits, of which `items` shows the most urgent."""

    on: date
    items: tuple[AgendaItem, ...]
    total: int
    counts: dict[CasePlace, int]


TOGETHER = 3  # late cases of one unit from which on they are one line
MOST = 500  # late cases that are looked at for that
NAMED = 4  # numbers that such a line names
_URGENT = {Why.OVERDUE, Why.SOON, Why.UNIT}
_ORDER = (
    (CasePlace.OVERDUE, Why.OVERDUE, "due_on", False),
    (CasePlace.SOON, Why.SOON, "due_on", False),
    (CasePlace.TO_CLOSE, Why.TO_CLOSE, "raised_on", False),
    (CasePlace.TO_EVALUATE, Why.TO_EVALUATE, "raised_on", False),
    (CasePlace.UNDECIDED, Why.UNDECIDED, "raised_on", False),
)


def today(ledger: Ledger, limit: int = 50) -> Agenda:
    """What waits today, at most `limit` lines of cases: what comes before all others, what the law or the day itself
    presses, what is late or soon due, what was begun and not saved, duties that lag, the rest, and what there is time
    for.
    """
    counts = {kind: cases.waiting(ledger, kind=kind) for kind in (OPINION, PROPOSAL)}
    announced = duties.notices(ledger)
    planned = duties.receptions(ledger, announced)
    near = tuple(item for item in planned if duties.is_close(item, ledger.today))
    pressing = terms.pressing(ledger, limit)
    first = (*duties.alarms(ledger), *announced, *near, *county.arrived(ledger), *county.unsent(ledger))
    listed = _cases(ledger, counts, limit, {item.case.id for item in pressing if item.case is not None})
    urgent = tuple(item for item in listed if item.why in _URGENT)
    behind, ahead = stages.late(ledger), stages.soon(ledger)
    late = (
        *(*works.late_tasks(ledger), *behind, *works.late_projects(ledger)),
        *(*terms.reviews(ledger), *terms.beside(ledger)),
    )
    begun, rhythms = (
        unfinished(ledger),
        (*ahead, *rhythm.plans(ledger), *rhythm.checks(ledger), *rhythm.owed(ledger), *duties.lagging(ledger)),
    )
    rest = tuple(item for item in listed if item not in urgent)
    later = (*(item for item in planned if item not in near), *duties.holidays(ledger))
    others = (*first, *late, *begun, *rhythms, *later)
    items = (*pressing, *first, *urgent, *late, *begun, *rhythms, *rest, *later)
    all_counts = {chip: counts[OPINION][chip] + counts[PROPOSAL][chip] for chip in counts[OPINION]}
    waiting = sum(all_counts[chip] for chip, *_ in _ORDER) - cases.undecided_and_pressing(ledger)
    total = waiting + cases.pressing_apart(ledger) + sum(item.many for item in others)
    return Agenda(ledger.today, items, total, all_counts)


def _cases(
    ledger: Ledger, counts: Mapping[str, Mapping[CasePlace, int]], limit: int, seen: set[str]
) -> tuple[AgendaItem, ...]:
    items: list[AgendaItem] = []
    for chip, why, sort, descending in _ORDER:
        for kind in (OPINION, PROPOSAL):
            if counts[kind][chip] == 0 or len(items) >= limit:
                continue
            most = max(limit, MOST) if why is Why.OVERDUE else limit
            lines = cases.listing(ledger, chip, CaseFilter(kind), sort=sort, descending=descending, limit=most)
            fresh = [line for line in lines if line.id not in seen]
            seen |= {line.id for line in fresh}
            items += _lines(ledger, fresh, why, kind)[: limit - len(items)]
    return tuple(items)


def _lines(ledger: Ledger, lines: Sequence[CaseLine], why: Why, kind: str) -> list[AgendaItem]:
    """A line for each case; of those that are late many of one unit are one line, where the first of them stands."""
    handlers = Counter(line.handler for line in lines if why is Why.OVERDUE and line.stage is Stage.OPEN)
    kinds = kind_names(ledger)
    promises = terms.promised(ledger, (line.id for line in lines)) if why in _URGENT else {}
    items: list[AgendaItem] = []
    grouped: set[str] = set()
    for line in lines:
        if handlers[line.handler] < TOGETHER or line.stage is not Stage.OPEN:
            sentence = _sentence(line, why, ledger.today, kinds)
            promise = f"承诺：{promises[line.id]}　" if promises.get(line.id) else ""
            items.append(AgendaItem(why, f"{promise}{sentence}", line, kind))
        elif line.handler not in grouped:
            grouped.add(line.handler)
            mine = [each for each in lines if each.handler == line.handler and each.stage is Stage.OPEN]
            mine.sort(key=lambda each: (each.due_on or ledger.today, each.number))
            items.append(_unit(line, mine, kind))
    return items


def _unit(first: CaseLine, lines: Sequence[CaseLine], kind: str) -> AgendaItem:
    numbers = tuple(line.number for line in lines)
    named = "、".join(numbers[:NAMED]) + ("等" if len(numbers) > NAMED else "")
    longest = f"最久{-first.left}天" if first.left else f"最久{first.past}"
    sentence = f"{first.handler} {len(lines)} 件超期没有答复，{longest}"
    detail = f"{named}　一次打印全部催办单"
    return AgendaItem(
        Why.UNIT, sentence, kind=kind, detail=detail, about=first.handler, many=len(lines), numbers=numbers
    )


def _sentence(line: CaseLine, why: Why, today: date, kinds: Mapping[Kind, str]) -> str:
    by = f"承办：{line.handler}" if line.handler else "还没有承办单位"
    due = with_hour(day_words(line.due_on, today), line.due_at)
    if why is Why.OVERDUE:
        late = f"{-line.left}天" if line.left else line.past.replace(" ", "")
        return f"{by}　应于{due}答复，已超期{late}"
    if why is Why.SOON:
        left = "今天到期" if not line.left else f"还有{line.left}天"
        return f"{by}　应于{due}答复，{left}"
    if why is Why.TO_EVALUATE:
        return f"{line.handler}已答复，请回访反映人，记录{kinds[Kind.EVALUATE]}"
    if why is Why.TO_CLOSE:
        return f"已{kinds[Kind.EVALUATE]}，请{kinds[Kind.STRIKE_OFF]}；不满意的请{kinds[Kind.REOPEN]}"
    return f"登记以后还没有{kinds[Kind.ROUTE]}、{kinds[Kind.ASSIGN]}"
