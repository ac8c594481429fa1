"""What changed between two heads of the journal: the rows that a package carries, as the journal keeps them."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from sqlalchemy import ColumnElement, RowMapping, Select, func, select
from sqlalchemy.orm import Session, aliased

from app.errors import LedgerError, Remedy
from app.ledger.journal import START
from app.models.attachment import Attachment
from app.models.journal import JournalRow
from app.models.row import Row
from app.models.tables import SHIPPED
from app.rules.handover import SORTS

TOGETHER = 200  # rows in one reading

_TABLES = tuple(model.__tablename__ for model in SHIPPED)


@dataclass(frozen=True, slots=True)
class Head:
    """How far a journal reaches."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Shipped:
    """The last that the journal says of a row: its whole image as canonical JSON, empty where the row was taken back.

    `before` is the image that the package before carried, empty for a row that it did not know.
    """

    table: str
    id: str
    after: str
    before: str

    @property
    def sort(self) -> str:
        """What happened to the row: added, changed, voided or gone."""
        if not self.after:
            return "gone"
        if not self.before:
            return "added"
        was, now = (json.loads(image).get("voided_on") for image in (self.before, self.after))
        return "voided" if now and not was else "changed"


def head(session: Session) -> Head:
    """The last entry of the journal that is about something a package carries."""
    return _head(session, JournalRow.entry_table.in_(_TABLES))


def head_at(session: Session, seq: int) -> Head:
    """The entry `seq` of the journal; its beginning for 0."""
    return _head(session, JournalRow.seq == seq)


def between(session: Session, since: int, until: int, model: type[Row]) -> Iterator[Shipped]:
    """The rows of a table that were touched after `since` and up to `until`, by their ids."""
    earlier = aliased(JournalRow)
    last = _last(model, JournalRow.seq > since, JournalRow.seq <= until).subquery()
    first = _last(model, JournalRow.seq <= since).subquery()
    rows = session.execute(
        select(JournalRow.entry_id, JournalRow.after, earlier.after.label("before"))
        .join(last, JournalRow.seq == last.c.seq)
        .outerjoin(first, first.c.entry_id == last.c.entry_id)
        .outerjoin(earlier, earlier.seq == first.c.seq)
        .order_by(JournalRow.entry_id)
        .execution_options(yield_per=TOGETHER)
    ).mappings()
    return (shipped for row in rows if (shipped := _shipped(model, row)).after or shipped.before)


def counted(session: Session, since: int, until: int) -> Mapping[str, Mapping[str, int]]:
    """How many rows of each table were added, changed, voided and taken back; tables without any are left out."""
    counts = {
        model.__tablename__: Counter(each.sort for each in between(session, since, until, model)) for model in SHIPPED
    }
    return {table: {sort: count[sort] for sort in SORTS} for table, count in counts.items() if count}


def contents(session: Session, since: int, until: int) -> Mapping[str, Callable[[], bytes]]:
    """What was attached since, by its hash; what an earlier package carried goes no second time.

    Reading one raises LedgerError where it is not in the ledger any more.
    """
    earlier = set(_hashes(between(session, 0, since, Attachment)))
    return {
        digest: partial(_content, session, digest)
        for digest in _hashes(between(session, since, until, Attachment))
        if digest not in earlier
    }


def _hashes(rows: Iterator[Shipped]) -> Iterator[str]:
    return (json.loads(each.after)["sha256"] for each in rows if each.after)


def _content(session: Session, digest: str) -> bytes:
    content = session.scalars(select(Attachment.content).where(Attachment.sha256 == digest).limit(1)).first()
    if content is None:
        raise LedgerError("有一个附件后来撤销了，那一期不能原样重做；请上报一份完整的。", remedy=Remedy.WHOLE)
    return content


def _head(session: Session, condition: ColumnElement[bool]) -> Head:
    newest = select(JournalRow.seq, JournalRow.hash).where(condition).order_by(JournalRow.seq.desc()).limit(1)
    newest_row = session.execute(newest).first()
    return Head(*newest_row) if newest_row else Head(0, START)


def _last(model: type[Row], *conditions: ColumnElement[bool]) -> Select[int, str]:
    return (
        select(func.max(JournalRow.seq).label("seq"), JournalRow.entry_id)
        .where(JournalRow.entry_table == model.__tablename__, *conditions)
        .group_by(JournalRow.entry_id)
    )


def _shipped(model: type[Row], row: RowMapping) -> Shipped:
    return Shipped(model.__tablename__, row["entry_id"], row["after"], row["before"] or "")
