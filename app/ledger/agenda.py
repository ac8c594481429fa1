"""Today: what the presidium has to do now, the most urgent first."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.ledger import caselist
from app.ledger.caselist import CaseFilter, CaseLine, Chip
from app.ledger.store import Ledger
from app.ledger.terms import holidays
from app.models.case import OPINION, PROPOSAL

NOVEMBER = 11


class Why(Enum):
    """Why something stands on today's list."""

    OVERDUE = "超期"
    SOON = "临期"
    TO_CLOSE = "待销号"
    TO_EVALUATE = "待评价"
    UNDECIDED = "待分办"
    HOLIDAYS = "假日表"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do; `case` is the case it is about, none for what concerns the ledger itself."""

    why: Why
    sentence: str
    case: CaseLine | None = None
    kind: str = OPINION


@dataclass(frozen=True, slots=True)
class Agenda:
    """`total` counts everything that waits, of which `items` shows the most urgent."""

    on: date
    items: tuple[Item, ...]
    total: int
    counts: dict[Chip, int]


_ORDER = (
    (Chip.OVERDUE, Why.OVERDUE, "due_on", False),
    (Chip.SOON, Why.SOON, "due_on", False),
    (Chip.TO_CLOSE, Why.TO_CLOSE, "raised_on", False),
    (Chip.TO_EVALUATE, Why.TO_EVALUATE, "raised_on", False),
    (Chip.UNDECIDED, Why.UNDECIDED, "raised_on", False),
)


def today(ledger: Ledger, limit: int = 50) -> Agenda:
    """What waits today: overdue, due soon, to be struck off, to be evaluated, undecided; then the holiday table."""
    waiting = {kind: caselist.waiting(ledger, kind=kind) for kind in (OPINION, PROPOSAL)}
    counts = {chip: waiting[OPINION][chip] + waiting[PROPOSAL][chip] for chip in waiting[OPINION]}
    items: list[Item] = []
    for chip, why, sort, descending in _ORDER:
        for kind in (OPINION, PROPOSAL):
            if waiting[kind][chip] == 0 or len(items) >= limit:
                continue
            lines = caselist.listing(
                ledger, chip, CaseFilter(kind), sort=sort, descending=descending, limit=limit - len(items)
            )
            items += [Item(why, _sentence(line, why), line, kind) for line in lines]
    total = sum(counts[chip] for chip, *_ in _ORDER)
    missing = _missing_holidays(ledger)
    return Agenda(ledger.today, (*items, *missing), total + len(missing), counts)


def _sentence(line: CaseLine, why: Why) -> str:
    if why is Why.OVERDUE:
        return f"承办：{line.handler}　应于{_day(line.due_on)}答复，已超期{-(line.left or 0)}天"
    if why is Why.SOON:
        left = "今天到期" if not line.left else f"还有{line.left}天"
        return f"承办：{line.handler}　应于{_day(line.due_on)}答复，{left}"
    if why is Why.TO_EVALUATE:
        return f"{line.handler}已答复，请回访反映人，记录评价"
    if why is Why.TO_CLOSE:
        return "已评价，请销号；不满意的请重办"
    return "登记以后还没有分办、交办"


def _missing_holidays(ledger: Ledger) -> tuple[Item, ...]:
    table = holidays(ledger)
    day = ledger.today
    years = [day.year, *([day.year + 1] if day.month >= NOVEMBER else [])]
    return tuple(
        Item(Why.HOLIDAYS, f"还没有{year}年的放假安排，期限只按周末推算；公布后请在“设置”中录入")
        for year in years
        if not table.known(year)
    )


def _day(day: date | None) -> str:
    return f"{day.month}月{day.day}日" if day else "（未定）"
