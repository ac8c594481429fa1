"""Search: everything that was written down, found by words of any length, pinyin, initials, numbers or phone tails."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, case, literal, null, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.ledger.matching import cases_with, documents_with
from app.ledger.numbers import PROPOSAL_SERIES
from app.ledger.search_index import PLACES, first_place
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.station import Station
from app.models.task import Task
from app.models.unit import Unit
from app.rules.bigrams import Phrase, normal, phrases, phrases_together
from app.rules.trade import PROPOSAL

AROUND = 14  # characters shown before the word that was found
SHOWN = 60
MANY = 500  # cases that a list narrowed by words can have
NUMBER = re.compile(r"[0-9A-Za-z一-鿿]+(?:[-－—][0-9A-Za-z一-鿿]+)+")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. `kind`: deputy, station, unit, campaign, task, activity, opinion, proposal, duty."""

    kind: str
    id: str
    title: str
    words: str
    on: date | None


def search(ledger: Ledger, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """What holds all of the words: what bears that very name or number, entries without a day, then the newest."""
    with ledger.read() as session:
        hits = _hits(session, documents_with(session, _sought(words), limit), words)
    wanted = words.strip()
    return tuple(sorted(hits, key=lambda hit: wanted not in _heads(hit.title)))


def _heads(title: str) -> tuple[str, str]:
    """The number or name that a title begins with, and the name alone where 选区 or 证号 stands behind it."""
    head = title.split(" ", maxsplit=1)[0]
    return head, head.partition("（")[0]


def cases(ledger: Ledger, words: str, kind: str, since: date | None, until: date | None) -> tuple[str, ...]:
    """The ids of the newest cases of a period that hold all of the words, at most MANY; proposals by themselves."""
    places = (first_place(since or date.min), first_place(until or date.max) + PLACES - 1)
    sought = _sought(words)
    if not sought:
        return ()
    if kind == PROPOSAL:  # in its number; opinions would crowd it out
        sought = (*sought, (Phrase((PROPOSAL_SERIES,)),))
    with ledger.read() as session:
        return cases_with(session, sought, places, MANY)


def _sought(words: str) -> tuple[tuple[Phrase, ...], ...]:
    """What all the words ask for; what hyphens join stands together."""
    sought: list[tuple[Phrase, ...]] = []
    for word in words.split():
        if NUMBER.fullmatch(word):
            sought.append(phrases_together(word))
            continue
        sought += [(each,) for each in phrases(word)]
    return tuple(dict.fromkeys(sought))


def _hits(session: Session, identities: list[tuple[str, str]], words: str) -> tuple[Hit, ...]:
    sought = normal(words).split()
    by_identity: dict[tuple[str, str], Hit] = {}
    for kind in dict.fromkeys(kind for kind, _ in identities):
        query, identity = _SOURCES[kind]
        ids = [each for other, each in identities if other == kind]
        for row in session.execute(query.where(identity.in_(ids))):
            by_identity[kind, row[0]] = _hit(row, sought)
    return tuple(by_identity[each] for each in identities if each in by_identity)


def _hit(row: Row[Any], sought: list[str]) -> Hit:
    entry_id, kind, title, extra, on, *words = tuple(row)
    return Hit(kind, entry_id, " ".join(part for part in (title, extra) if part), _around(words, sought), on)


def _around(texts: Iterable[str], sought: list[str]) -> str:
    """The piece of the texts in which a sought word stands, or their beginning."""
    line = " · ".join(part.replace("\n", " ") for part in texts if part)
    at = next((place for word in sought if (place := line.lower().find(word)) >= 0), 0)
    begin = max(0, at - AROUND) if at > SHOWN - AROUND else 0
    piece = line[begin : begin + SHOWN]
    return f"{'…' if begin else ''}{piece}{'…' if begin + SHOWN < len(line) else ''}"


def _source(identity: Any, kind: Any, *columns: Any) -> tuple[Select[Any], Any]:
    """Id, kind, title, what stands behind the title, day, and the texts in which the words were found."""
    return select(identity, kind, *columns), identity


_NO_DAY = null()
_SOURCES: dict[str, tuple[Select[Any], Any]] = {
    "case": _source(
        *(Case.id, Case.kind, Case.number, case((Case.title != "", Case.title), else_=Case.raised_by), Case.raised_on),
        *(Case.content, Case.village, Case.handler, Case.reply, Case.phone, Case.original_number, Case.note),
    ),
    "activity": _source(
        *(Activity.id, literal("activity"), Activity.number),
        *(case((Activity.theme != "", Activity.theme), else_=Activity.kind), Activity.held_on),
        *(Activity.place, Activity.account, Activity.outcome, Activity.guests, Activity.original_number),
    ),
    "deputy": _source(
        *(Deputy.id, literal("deputy"), called(), Deputy.status_reason, _NO_DAY),
        *(Deputy.post, Deputy.group, Deputy.phone, Deputy.note),
    ),
    "station": _source(
        *(Station.id, literal("station"), Station.name, Station.type, _NO_DAY),
        *(Station.head, Station.address, Station.members, Station.note),
    ),
    "unit": _source(Unit.id, literal("unit"), Unit.name, literal(""), _NO_DAY, Unit.head, Unit.phone, Unit.note),
    "campaign": _source(Campaign.id, literal("campaign"), Campaign.name, literal(""), _NO_DAY, Campaign.note),
    "task": _source(
        *(Task.id, literal("task"), Task.number, Task.title, Task.due_on),
        *(Task.goal, Task.unit, Task.deputies, Task.obstacle, Task.note),
    ),
    "duty": _source(
        *(Duty.id, literal("duty"), Duty.kind, Duty.matter, Duty.done_on),
        *(Duty.place, Duty.outcome, Duty.evidence, Duty.note),
    ),
}
