"""Registers: a book read as entries or as a page, and the verbs of the plain ones — add, correct, void."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Any, cast

from sqlalchemy import ColumnElement, Row, Select, String, func, literal_column, or_, select
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import Session

from app.books.book import Book, Entry, Field
from app.books.page import CellValue, Column, Printout, ValueKind
from app.errors import LedgerError
from app.ledger import register_values, townships
from app.ledger.journal import seal_of
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.rules.days import full_day
from app.rules.discretion import discreet_cells
from app.rules.reading import clean
from app.rules.reasons import demand_reason

TOWNSHIP = Column("township", "乡镇", ValueKind.TEXT, 4)


def page(ledger: Ledger, book: Book, since: date | None = None, until: date | None = None) -> Printout:
    """The register of a period, ready for paper: what is confidential is masked in it.

    That of a county says of each entry whose it is, township by township.
    """
    listed, names = entries(ledger, book, since, until), _townships(ledger)
    with ledger.read() as session:
        seal = seal_of(session)
    return Printout(
        title=book.title,
        unit=str(ledger.setting("unit_name", "")),
        period=period_words(since, until, dated=book.dated is not None),
        columns=(*((TOWNSHIP,) if names else ()), *book.columns),
        rows=tuple(
            (*((names.get(entry.unit, ""),) if names else ()), *discreet_cells(entry.secret, entry.values))
            for entry in listed
        ),
        records=tuple(entry.record for entry in listed),
        notes=book.notes,
        chapters=_chapters(listed),
        seal=seal,
    )


def _townships(ledger: Ledger) -> dict[str, str]:
    if ledger.setting("county") is not True:
        return {}
    with ledger.read() as session:
        return townships.short(session)


def _chapters(listed: tuple[Entry, ...]) -> tuple[tuple[int, str], ...]:
    """Where each part of a book begins: a deputy's pages in the 履职登记簿."""
    names = ["", *(entry.chapter for entry in listed)]
    return tuple((at, name) for at, (before, name) in enumerate(pairwise(names)) if name not in {"", before})


def entries(
    ledger: Ledger,
    book: Book,
    since: date | None = None,
    until: date | None = None,
    *,
    words: str = "",
    sort: str = "",
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> tuple[Entry, ...]:
    """The entries of a period that hold all `words`, in the book's own order or by the field `sort`: one SELECT."""
    query = _holding(book, book.select(since, until), words)
    if ledger.setting("county") is True:
        query = query.order_by(None).order_by(book.unit, *book.order)
    if sort:
        query = query.order_by(None).order_by(_order(book, sort, descending=descending), *book.order)
    with ledger.read() as session:
        return tuple(_entry(row) for row in session.execute(query.offset(offset).limit(limit)))


def years(ledger: Ledger, book: Book) -> tuple[int, ...]:
    """The years of which an annual book has entries; none of other books."""
    if book.annual is None:
        return ()
    with ledger.read() as session:
        return tuple(session.scalars(select(book.annual).where(*book.where).distinct().order_by(book.annual)))


def count(ledger: Ledger, book: Book, since: date | None = None, until: date | None = None, *, words: str = "") -> int:
    """How many entries `entries` would give."""
    query = _holding(book, book.select(since, until), words)
    with ledger.read() as session:
        return session.scalar(query.with_only_columns(func.count(), maintain_column_froms=True).order_by(None)) or 0


def entry(ledger: Ledger, book: Book, entry_id: str) -> Entry:
    """One entry. Raises LedgerError when it is not in the book."""
    with ledger.read() as session:
        return _one(session, book, entry_id)


def choices(ledger: Ledger, book: Book, key: str) -> tuple[str, ...]:
    """What is offered for a field."""
    with ledger.read() as session:
        return register_values.choices(session, book.field(key))


def problems(ledger: Ledger, book: Book, values: Mapping[str, object]) -> dict[str, str]:
    """Why the values cannot be added, by field key; empty when they can."""
    with ledger.read() as session:
        objections = register_values.taken(session, book, values, ledger.today)[1]
    return {key: str(objection) for key, objection in objections.items()}


def add(
    ledger: Ledger, book: Book, values: Mapping[str, object], also: Callable[[Session, str], None] | None = None
) -> Entry:
    """Write one entry into a plain register, and in the same transaction what belongs to it (`also`, given its id)."""
    _plain(book)
    with ledger.write(f"登记{book.title}") as session:
        row = book.table(**_accepted(ledger, session, book, values))
        _unlike(session, book, row)
        _demand_together(ledger, book, row)
        session.add(row)
        session.flush()
        if also is not None:
            also(session, row.id)
            session.flush()
        return _one(session, book, row.id)


def correct(ledger: Ledger, book: Book, entry_id: str, values: Mapping[str, object], reason: str) -> Entry:
    """Replace the given values of an entry; what it said before stays in the journal."""
    _plain(book)
    with ledger.write(f"更正{book.title}：{demand_reason(reason, '更正')}") as session:
        row = _standing(session, book, entry_id)
        for key, value in _accepted(ledger, session, book, values, partly=True).items():
            setattr(row, key, value)
        _unlike(session, book, row)
        _demand_together(ledger, book, row)
        session.flush()
        return _one(session, book, entry_id)


def void(ledger: Ledger, book: Book, entry_id: str, reason: str) -> None:
    """Take an entry out of the register; it stays in the ledger with the reason."""
    _plain(book)
    with ledger.write(f"作废{book.title}") as session:
        row = _standing(session, book, entry_id)
        row.void_reason = demand_reason(reason, "作废")
        row.voided_on = ledger.today


def period_words(since: date | None, until: date | None, *, dated: bool = True) -> str:
    """How a period reads on a cover: 2024年度, 2024年1月1日至2024年6月30日, 截至2024年12月31日."""
    if until is None:
        return f"{full_day(since)}以来" if dated and since is not None else ""
    if not dated or since is None:
        return f"截至{full_day(until)}"
    if since == date(until.year, 1, 1) and until == date(until.year, 12, 31):
        return f"{until.year}年度"
    return f"{full_day(since)}至{full_day(until)}"


def _holding(book: Book, query: Select[Any], words: str) -> Select[Any]:
    for word in clean(words).split():
        query = query.where(or_(*(_contains(field, word) for field in book.fields)))
    return query


def _contains(field: Field, word: str) -> ColumnElement[bool]:
    members: type[Enum] | None = getattr(field.source.type, "enum_class", None)
    if members is not None:
        return field.expression.in_([member for member in members if word in str(member.value)])
    return sql_cast(field.expression, String).icontains(word, autoescape=True)


def _order(book: Book, key: str, *, descending: bool) -> ColumnElement[Any]:
    field = book.field(key)
    column: ColumnElement[Any] = literal_column(f"f{book.keys.index(key)}")
    if field.source is Deputy.name:
        column = cast("ColumnElement[Any]", Deputy.sort_key)
    if field.refers is Deputy:
        column = select(Deputy.sort_key).where(Deputy.id == field.source).correlate_except(Deputy).scalar_subquery()
    return column.desc() if descending else column.asc()


def _entry(row: Row[Any]) -> Entry:
    entry_id, record, chapter, secret, unit, *values = tuple(row)
    return Entry(entry_id, str(record), str(chapter or ""), tuple(_cell(value) for value in values), secret, unit)


def _cell(value: Any) -> CellValue:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    return cast("CellValue", value)


def _one(session: Session, book: Book, entry_id: str) -> Entry:
    table: Any = book.table
    identity = table.id if hasattr(table, "id") else table.c.id
    row = session.execute(book.select().where(identity == entry_id)).first()
    if row is None:
        raise LedgerError(f"{book.title}里没有这一条，可能已经作废；请刷新后再选。")
    return _entry(row)


def _standing(session: Session, book: Book, entry_id: str) -> Any:
    row = session.get(book.table, entry_id)
    if row is None or row.voided_on is not None:
        raise LedgerError(f"{book.title}里没有这一条，可能已经作废；请刷新后再选。")
    return row


def _accepted(
    ledger: Ledger, session: Session, book: Book, values: Mapping[str, object], *, partly: bool = False
) -> dict[str, Any]:
    stored, objections = register_values.taken(session, book, values, ledger.today, partly=partly)
    if objections:
        sentences = "；".join(_labelled(book, *each) for each in objections.items())
        raise LedgerError(f"{sentences}。", field=next(iter(objections)))
    return stored


def _labelled(book: Book, key: str, objection: LedgerError) -> str:
    label = book.field(key).label if key in book.keys else key
    return f"{'' if objection.field else f'“{label}”'}{objection}".rstrip("。")


def _unlike(session: Session, book: Book, row: Any) -> None:
    """A register that others refer to by name holds every name once."""
    table: Any = book.table
    if getattr(table, "name", book) is not book.record:
        return
    same = select(table.id).where(table.name == row.name, table.voided_on.is_(None), table.id != row.id)
    if session.scalar(same.limit(1)) is not None:
        raise LedgerError(f"{book.title}里已经有“{row.name}”，请不要重复登记。", field="name")


def _demand_together(ledger: Ledger, book: Book, row: Any) -> None:
    if book.judge is not None:
        book.judge(row, ledger.today)


def _plain(book: Book) -> None:
    if not book.plain:
        raise LedgerError(f"{book.title}由台账自动汇成，不能直接填写；请到相应的页面登记。")
