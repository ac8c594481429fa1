"""Cases beyond their answer: what is looked at before all others, what is to be looked at again, terms beside it."""

from collections.abc import Iterable, Mapping

from app.ledger import activities, bylaws, cases
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.cases import CaseFilter, CaseLine, CasePlace
from app.ledger.store import Ledger
from app.rules.cases import CO_HANDLER, OBJECTION, REASSIGN, terms_beside
from app.rules.days import day_words
from app.rules.trade import OPINION, PROPOSAL

MOST = 200  # open proposals whose terms are worked out
BEFORE = 3  # days before a term ends from which on it is named
# and for how long when it is over: an objection comes too late then, another unit has to be chosen in any case
SHOWN: Mapping[str, int] = {OBJECTION: 0, CO_HANDLER: -BEFORE, REASSIGN: -9999}


def pressing(ledger: Ledger, limit: int) -> tuple[AgendaItem, ...]:
    """信访苗头 and 安全隐患 that wait for an answer, the oldest first."""
    lines = cases.pressing(ledger)
    return tuple(AgendaItem(Why.PRESSING, _pressing(line, ledger), line) for line in lines[:limit])


def reviews(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Tracked cases whose day for another look has come."""
    lines = [line for kind in (OPINION, PROPOSAL) for line in _tracked(ledger, kind)]
    return tuple(
        AgendaItem(Why.REVIEW, f"长期跟踪，{day_words(line.review_on, ledger.today)}复查", line, line.kind)
        for line in lines
    )


def beside(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Terms of open proposals that end soon or are over: objections, co-handlers, another unit to be chosen."""
    now = bylaws.moment(ledger)
    items = []
    lines = tuple(_of_proposals(ledger))
    states = cases.states(ledger, (line.id for line in lines))
    for line in lines:
        for each in terms_beside(now, line.kind, states[line.id]):
            left = (each.due.on - ledger.today).days
            if each.key in SHOWN and SHOWN[each.key] <= left <= BEFORE:
                passed = f"，已过{-left}天" if left < 0 else "，今天到期" if left == 0 else f"，还有{left}天"
                sentence = each.words.format(day_words(each.due.on, ledger.today)) + passed
                items.append(AgendaItem(Why.TERM, sentence, line, PROPOSAL, on=each.due.on))
    return tuple(sorted(items, key=lambda item: item.on or ledger.today))


def promised(ledger: Ledger, ids: Iterable[str]) -> dict[str, str]:
    """Which of these cases a unit promised to settle at a meeting, and in which words."""
    wanted = set(ids)
    owed = activities.owed(ledger, bylaws.soon_until(ledger)) if wanted else ()
    return {each.case_id: each.promise for each in owed if each.case_id in wanted}


def _pressing(line: CaseLine, ledger: Ledger) -> str:
    by = f"承办：{line.handler}" if line.handler else "还没有承办单位"
    due = f"，应于{day_words(line.due_on, ledger.today)}答复" if line.due_on else ""
    return f"{line.nature}　{by}{due}"


def _tracked(ledger: Ledger, kind: str) -> Iterable[CaseLine]:
    lines = cases.listing(ledger, CasePlace.TRACKED, CaseFilter(kind), sort="review_on", descending=False, limit=MOST)
    return (line for line in lines if line.review_on is not None and line.review_on <= ledger.today)


def _of_proposals(ledger: Ledger) -> Iterable[CaseLine]:
    for place in (CasePlace.OPEN, CasePlace.UNDECIDED):
        yield from cases.listing(ledger, place, CaseFilter(PROPOSAL), sort="raised_on", descending=False, limit=MOST)
