"""The search index: one document for every entry that is looked for, written in the transaction that wrote the entry.

A document's rowid tells its day, so that the newest come first without sorting; deputies, stations and other entries
without a day stand above all days.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Result, delete, event, select, text
from sqlalchemy.orm import Session

from app.ledger import bulk
from app.ledger.database import WatchedSession
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.mandate import Mandate
from app.models.row import Row
from app.models.search import SearchDoc
from app.models.station import Station
from app.models.task import Task
from app.models.unit import Unit
from app.rules.bigrams import bigrams, normal
from app.rules.names import initials

PLACES = 1 << 24  # documents a day
ABOVE = 4_000_000  # days; date.max is day 3,652,059
PORTION = 400  # ids in one SELECT
AT_HAND = 50  # entries that are kept to be indexed; of more the ids are, so that memory does not fill with them
NOTHING: Mapping[str, Any] = {}

_FORGET = text("INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', :rowid, :body)")
_LEARN = "INSERT INTO search_index(rowid, body) VALUES (?, ?)"
_LAST = (
    "WITH days(first) AS (VALUES {days}) SELECT first, "
    "(SELECT max(rowid) FROM search_docs WHERE rowid BETWEEN first AND first + {places}) FROM days"
)

Entry = Any  # a mapped row, or anything with the same attributes


@dataclass(frozen=True, slots=True)
class Document:
    """How a table is searched: what an entry is called, its words, its day (or how high it stands when it has none)."""

    kind: str
    words: Callable[[Entry], tuple[str, ...]]
    day: Callable[[Entry], date | int]


def number_words(number: str) -> str:
    """A number as it is written, and without its hyphens, so that all of it can be asked for."""
    return f"{number}\n{normal(number).replace(' ', '')}" if number else ""


def _case(entry: Entry) -> tuple[str, ...]:
    voter = (entry.raised_by, initials(entry.raised_by)) if entry.raised_by else ()
    numbers = (number_words(entry.number), number_words(entry.original_number))
    words = (entry.title, entry.content, entry.village, entry.phone, entry.handler, entry.reply, entry.note)
    return (*numbers, *voter, *words)


def _deputy(entry: Entry) -> tuple[str, ...]:
    readings = (entry.sort_key, entry.sort_key.replace(" ", ""), entry.initials)
    return (entry.name, *readings, entry.phone, entry.post, entry.group, entry.grid, entry.speciality, entry.note)


def _activity(entry: Entry) -> tuple[str, ...]:
    numbers = (number_words(entry.number), number_words(entry.original_number))
    words = (entry.kind, entry.theme, entry.place, entry.form, entry.guests, entry.account, entry.outcome)
    return (*numbers, *words, entry.lecturer, entry.recorder)


DOCUMENTS: dict[type[Row], Document] = {
    Deputy: Document("deputy", _deputy, lambda _: 9),
    Station: Document("station", lambda e: (e.name, e.head, e.members, e.address, e.note), lambda _: 8),
    Unit: Document("unit", lambda e: (e.name, e.head, e.phone, e.note), lambda _: 7),
    Campaign: Document("campaign", lambda e: (e.name, e.note), lambda _: 6),
    Task: Document("task", lambda e: (e.number, e.title, e.goal, e.unit, e.deputies, e.obstacle, e.note), lambda _: 5),
    Activity: Document("activity", _activity, lambda e: e.held_on),
    Case: Document("case", _case, lambda e: e.raised_on),
    Duty: Document("duty", lambda e: (e.kind, e.matter, e.place, e.outcome, e.evidence, e.note), lambda e: e.done_on),
}


def attach(session: WatchedSession) -> None:
    """Remember what `session` writes, so that `keep` can index all of it."""
    session.info["unindexed"], session.info["unheard_of"] = {}, set()


def keep(session: Session) -> None:
    """Bring the index up to what was written since `attach`; called once, right before the commit."""
    new: set[str] = session.info.pop("unheard_of", set())
    for table, at_hand in session.info.pop("unindexed", {}).items():
        _index(session, table, [*at_hand], new=new, at_hand=at_hand)


def refresh(session: Session, table: type[Row], ids: Iterable[str], unit: str, new: Collection[str] = ()) -> None:
    """Index entries of a unit that were written past the session; of `new` ones there are no documents yet."""
    _index(session, table, [*ids], unit, new)


def documents(session: Session) -> Iterator[tuple[str, str, int, str]]:
    """Kind, id, lowest possible rowid and body of every document that the index should hold, by kind and id."""
    for table, document in DOCUMENTS.items():
        seats = _seats(session) if table is Deputy else {}
        for entry in session.scalars(select(table).order_by(table.id).execution_options(yield_per=1000)):
            if _searched(entry):
                yield (
                    document.kind,
                    entry.id,
                    first_place(document.day(entry)),
                    body(document, entry, seats.get(entry.id, "")),
                )


def body(document: Document, entry: Entry, seats: str = "") -> str:
    """The words of an entry as the index holds them."""
    return bigrams("\n".join(word for word in (*document.words(entry), seats) if word))


def first_place(day: date | int) -> int:
    """The lowest rowid of a day, or of a kind that has none."""
    return (day.toordinal() if isinstance(day, date) else ABOVE + day) * PLACES


@event.listens_for(WatchedSession, "after_flush")
def _remember(session: Session, _context: object) -> None:
    waiting = session.info.get("unindexed")
    if waiting is None:
        return
    session.info["unheard_of"].update(entry.id for entry in session.new if type(entry) in DOCUMENTS)
    for entry in (*session.new, *session.dirty, *session.deleted):
        if type(entry) in DOCUMENTS:
            ids = waiting.setdefault(type(entry), {})
            ids[entry.id] = entry if len(ids) < AT_HAND and entry not in session.deleted else None
        if isinstance(entry, Mandate):
            waiting.setdefault(Deputy, {}).setdefault(entry.deputy_id, None)


def _index(
    session: Session,
    table: type[Row],
    ids: list[str],
    unit: str = "",
    new: Collection[str] = (),
    at_hand: Mapping[str, Entry | None] = NOTHING,
) -> None:
    document, part = DOCUMENTS[table], _part(session, table, unit)
    for begin in range(0, len(ids), PORTION):
        portion = ids[begin : begin + PORTION]
        entries = {each: entry for each in portion if (entry := at_hand.get(each)) is not None}
        asked = [each for each in portion if each not in entries]
        if asked:
            query = select(table).where(table.id.in_(asked), *part)
            entries |= {entry.id: entry for entry in session.scalars(query)}
        seats = _seats_of(session, portion, unit) if table is Deputy else {}
        wanted = {
            each: (first_place(document.day(entry)), body(document, entry, seats.get(each, "")))
            for each, entry in entries.items()
            if _searched(entry)
        }
        old = [each for each in portion if each not in new]
        _replace(session, document, old, wanted, {each: entry.unit_code for each, entry in entries.items()})


def _replace(
    session: Session, document: Document, old: list[str], wanted: dict[str, tuple[int, str]], units: dict[str, str]
) -> None:
    stale = []
    for rowid, entry_id, words in _standing(session, document.kind, old) if old else ():
        if wanted.get(entry_id) == (rowid // PLACES * PLACES, words):
            del wanted[entry_id]
            continue
        stale.append({"rowid": rowid, "entry_id": entry_id, "body": words})
    by_hand = session.get_bind().dialect.name == "sqlite"  # FTS5 is told what it indexes
    if stale:
        if by_hand:
            session.execute(_FORGET, stale)
        gone = [each["entry_id"] for each in stale]
        session.execute(delete(SearchDoc).where(SearchDoc.kind == document.kind, SearchDoc.entry_id.in_(gone)))
    fresh = [*_placed(session, document.kind, wanted)]
    if not by_hand:
        fresh = [each | {"unit_code": units[str(each["entry_id"])]} for each in fresh]
    if fresh:
        bulk.put(session, SearchDoc.__table__, fresh, own=True)
        if by_hand:
            learnt = [(each["rowid"], each["body"]) for each in fresh]
            session.connection().exec_driver_sql(_LEARN, learnt)


def _standing(session: Session, kind: str, ids: list[str]) -> Result[int, str, str]:
    query = select(SearchDoc.rowid, SearchDoc.entry_id, SearchDoc.body)
    return session.execute(query.where(SearchDoc.kind == kind, SearchDoc.entry_id.in_(ids)))


def _placed(session: Session, kind: str, wanted: dict[str, tuple[int, str]]) -> Iterator[dict[str, object]]:
    last = _last_places(session, sorted({first for first, _ in wanted.values()}))
    for entry_id, (first, words) in wanted.items():
        last[first] += 1
        yield {"rowid": last[first], "kind": kind, "entry_id": entry_id, "body": words}


def _last_places(session: Session, firsts: list[int]) -> dict[int, int]:
    """The last rowid that is taken of each day, by the first one that it may have."""
    if not firsts:
        return {}
    days = ", ".join(f"({first})" for first in firsts)
    asked = _LAST.format(days=days, places=PLACES - 1)
    return {first: last or first - 1 for first, last in session.connection().exec_driver_sql(asked)}


def _searched(entry: Entry) -> bool:
    return entry.voided_on is None


def _part(session: Session, table: type[Row], unit: str) -> tuple[ColumnElement[bool], ...]:
    return bulk.within(session, table, unit) if unit else ()


def _seats_of(session: Session, deputies: list[str], unit: str) -> dict[str, str]:
    return _seats(session, Mandate.deputy_id.in_(deputies), *_part(session, Mandate, unit))


def _seats(session: Session, *which: ColumnElement[bool]) -> dict[str, str]:
    """The constituencies and certificates of deputies, by the deputy."""
    query = select(Mandate.deputy_id, Mandate.constituency, Mandate.certificate).where(*which)
    by_deputy: dict[str, str] = {}
    for deputy, constituency, certificate in session.execute(query.order_by(Mandate.position)):
        by_deputy[deputy] = f"{by_deputy.get(deputy, '')}\n{constituency}\n{certificate}"
    return by_deputy
