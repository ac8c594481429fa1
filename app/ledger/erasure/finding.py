"""Finding: the entries in which a voter's name or telephone number stands, or once stood."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.custody import TABLES
from app.ledger.erasure.personal import CASES, ORIGINS, TEXTS, VILLAGE, Voter, redacted, village_of
from app.ledger.store import Ledger
from app.models.attachment import Attachment
from app.models.case import Case
from app.models.draft import Draft
from app.models.journal import OUTGOING, JournalRow
from app.models.village import Village
from app.rules.cases import Stage
from app.rules.reading import clean

IN_HAND = (Stage.UNDECIDED, Stage.TO_ASSIGN, Stage.OPEN, Stage.REPLIED, Stage.EVALUATED, Stage.TRACKED)
PARTS: Mapping[str, str] = {
    "steps": "case_id",
    "county_steps": "case_id",
    Attachment.__tablename__: "entry_id",
    ORIGINS: "entry_id",
}  # whose rows belong to a case, and by which column
SHORTEST_NAME, SHORTEST_PHONE = 2, 7
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class FoundCase:
    """An opinion of theirs as it stands now; the name and the rest as they were ever written.

    `number` is empty for one whose registration was taken back; `is_open` where the ledger still names them.
    """

    id: str
    number: str
    raised_on: date | None
    names: tuple[str, ...]
    phones: tuple[str, ...]
    addresses: tuple[str, ...]
    in_hand: bool
    is_open: bool
    attachments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """Another entry in whose text the name or the number stands: what sort it is, and how it is called."""

    table: str
    id: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Survey:
    """All that was found of somebody."""

    cases: tuple[FoundCase, ...]
    drafts: int
    mentions: tuple[Mention, ...]


def survey(ledger: Ledger, name: str, phone: str) -> Survey:
    """Where somebody of that name and number stands in the ledger and its journal. Raises LedgerError for neither."""
    sought = wanted(name, phone)
    with ledger.read() as session:
        theirs = cases_of(session, *sought)
        mentions = mentioned(session, Voter(*_each(sought)), family(session, theirs))
        listed = tuple(each for each in mentions if each.table != ORIGINS)  # a workbook's row goes with its entry
        return Survey(theirs, len(drafts_of(session, voter_of(session, theirs, sought))), listed)


def wanted(name: str, phone: str) -> tuple[str, str]:
    """The name and the number as they are sought. Raises LedgerError for ones that would fit anybody."""
    name, phone = clean(name), clean(phone)
    if not name and not phone:
        raise LedgerError("请写明要删除谁的个人信息：姓名或联系电话，最好都写。", field="name")
    if name and len(name) < SHORTEST_NAME:
        raise LedgerError(f"“{name}”只有一个字，会连别人的一起找出来。请写全姓名。", field="name")
    if phone and len(phone) < SHORTEST_PHONE:
        raise LedgerError(f"“{phone}”太短，会连别人的一起找出来。请写全电话。", field="phone")
    return name, phone


def cases_of(session: Session, name: str, phone: str) -> tuple[FoundCase, ...]:
    """Their opinions: of that number, or of that name where no other number stands there."""
    images: dict[str, list[dict[str, Any]]] = {}
    fits = _holds([each for each in (name, phone) if each], JournalRow.before, JournalRow.after)
    ids = session.scalars(select(JournalRow.entry_id).where(JournalRow.entry_table == CASES, fits).distinct())
    for entry_id in ids:
        images[entry_id] = [*images_of(session, CASES, entry_id)]
    ever = {each: held for each, held in images.items() if _is_theirs(held, name, phone)}
    return tuple(sorted((_case(session, *each) for each in ever.items()), key=lambda each: (each.number, each.id)))


def voter_of(session: Session, theirs: tuple[FoundCase, ...], sought: tuple[str, str]) -> Voter:
    """All by which they were ever written down."""
    names, phones = ({*_each(sought)[place]} for place in (0, 1))
    known = tuple(session.scalars(select(Village.name)))
    addresses = {full: village_of(full, known) for case in theirs for full in case.addresses}
    for case in theirs:
        names.update(case.names)
        phones.update(case.phones)
    return Voter(tuple(sorted(names)), tuple(sorted(phones)), addresses)


def family(session: Session, theirs: tuple[FoundCase, ...]) -> dict[Key, bool]:
    """Their opinions, and what belongs to these: rows that are there, and those of which only the journal knows."""
    keys: dict[Key, bool] = {(CASES, case.id): True for case in theirs}
    for case in theirs:
        of_it = (JournalRow.entry_table.in_(PARTS), _holds([case.id], JournalRow.before, JournalRow.after))
        for table, entry_id in session.execute(select(JournalRow.entry_table, JournalRow.entry_id).where(*of_it)):
            keys[table, entry_id] = True
    return keys


def mentioned(session: Session, voter: Voter, own: Mapping[Key, bool]) -> tuple[Mention, ...]:
    """Other entries in whose texts, now or once, they are told of."""
    tells = _holds([*voter.words], JournalRow.before, JournalRow.after, JournalRow.action)
    query = select(JournalRow.entry_table, JournalRow.entry_id).where(
        JournalRow.entry_table.in_((*TEXTS, ORIGINS)), tells
    )
    keys = [key for each in session.execute(query.distinct()) if (key := (each[0], each[1])) not in own]
    return tuple(mention for table, entry_id in keys if (mention := _mention(session, voter, table, entry_id)))


def drafts_of(session: Session, voter: Voter) -> tuple[str, ...]:
    """The half-written forms in which they are told of."""
    forms = session.execute(select(Draft.form, Draft.content))
    return tuple(form for form, content in forms if voter.without(content) != content)


def images_of(session: Session, table: str, entry_id: str) -> Iterator[dict[str, Any]]:
    """Every image, or part of one, that the journal keeps of a row, the oldest first."""
    rows = select(JournalRow.before, JournalRow.after)
    rows = rows.where(JournalRow.entry_id == entry_id, JournalRow.entry_table == table).order_by(JournalRow.seq)
    for before, after in session.execute(rows):
        yield from (json.loads(each) for each in (before, after) if each)


def _holds(words: list[str], *columns: Any) -> ColumnElement[bool]:
    """Whether one of the words stands in one of the columns, as JSON writes it."""
    written = [json.dumps(word, ensure_ascii=False)[1:-1] for word in words]
    return or_(*(func.instr(column, word) > 0 for column in columns for word in written))


def _is_theirs(images: list[dict[str, Any]], name: str, phone: str) -> bool:
    names, phones = _ever(images, "raised_by"), _ever(images, "phone")
    if phone and phone in phones:
        return True
    return bool(name) and name in names and not (phone and phones)


def _case(session: Session, entry_id: str, images: list[dict[str, Any]]) -> FoundCase:
    row = session.execute(
        select(Case.number, Case.raised_on, Case.stage, Case.raised_by, Case.phone).where(Case.id == entry_id)
    ).first()
    of_it = (Attachment.entry_table == CASES, Attachment.entry_id == entry_id)
    names = session.scalars(select(Attachment.name).where(*of_it).order_by(Attachment.position))
    return FoundCase(
        entry_id,
        row.number if row else "",
        row.raised_on if row else None,
        names=_ever(images, "raised_by"),
        phones=_ever(images, "phone"),
        addresses=_ever(images, VILLAGE),
        in_hand=row is not None and row.stage in IN_HAND,
        is_open=row is not None and bool(row.raised_by or row.phone),
        attachments=tuple(names),
    )


def _ever(images: list[dict[str, Any]], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(each[name]) for each in images if each.get(name)))


def _mention(session: Session, voter: Voter, table: str, entry_id: str) -> Mention | None:
    """Not every row that holds the word is one: it may be another voter's name."""
    last: dict[str, Any] = {}
    tells = False
    for image in images_of(session, table, entry_id):
        last |= image
        tells = tells or redacted(table, image, voter, own=False) != image
    name = next(
        (str(last[each]) for each in ("number", "title", "name", "what", "matter", "words") if last.get(each)), ""
    )
    kind = "导出和备份记录" if table == OUTGOING else TABLES[table]
    return Mention(table, entry_id, kind, str(voter.without(name))[:40]) if tells else None


def _each(sought: tuple[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    name, phone = sought
    return ((name,) if name else ()), ((phone,) if phone else ())
