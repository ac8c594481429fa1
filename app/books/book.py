"""Field, Book, Entry: a register declared once, read by the SELECT, the checks, the list, the form, Excel and PDF."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import (
    JSON,
    Boolean,
    ColumnElement,
    Date,
    Enum,
    Float,
    Integer,
    Select,
    Text,
    func,
    literal,
    null,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute

from app.books.called import called
from app.books.page import CellValue, Column, ValueKind
from app.models.activity import Activity
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.row import Row
from app.models.station import Station
from app.models.task import Task

Referred = type[Deputy] | type[Station] | type[Activity] | type[Case] | type[Task]
_REFERRED: dict[str, Referred] = {model.__tablename__: model for model in (Deputy, Station, Activity, Case, Task)}
NUMBERED = (Activity, Case, Task)  # spoken of by their numbers, which are typed
_LONG_FROM = 16


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One column of a register. `source` is a mapped attribute, or an SQL expression that the ledger gives.

    `width` counts full-width characters on paper; `words` names the editable word list whose words are offered.
    """

    source: InstrumentedAttribute[Any] | ColumnElement[Any]
    label: str
    width: int = 6
    name: str = ""
    reads: ValueKind | None = None
    given: bool = False
    words: str = ""

    @property
    def attribute(self) -> InstrumentedAttribute[Any] | None:
        """The attribute that the clerk types into, none for what the ledger gives."""
        if self.given or not isinstance(self.source, InstrumentedAttribute):
            return None
        return self.source

    @property
    def key(self) -> str:
        return self.name or cast("str", self.source.key)

    @property
    def refers(self) -> Referred | None:
        """The register whose entry is named here."""
        if not isinstance(self.source, InstrumentedAttribute):
            return None
        keys = list(self.source.property.columns[0].foreign_keys)
        return _REFERRED.get(keys[0].column.table.name) if keys else None

    @property
    def kind(self) -> ValueKind:
        if self.reads is not None:
            return self.reads
        if self.refers in NUMBERED:
            return ValueKind.TEXT
        if self.words or self.refers is not None:
            return ValueKind.CHOICE
        for types, kind in _KINDS:
            if isinstance(self.source.type, types):
                return kind
        return ValueKind.LONG if self.width >= _LONG_FROM else ValueKind.TEXT

    @property
    def required(self) -> bool:
        """Whether the clerk has to fill it: the column takes no NULL and has no default."""
        if self.attribute is None:
            return False
        column = self.attribute.property.columns[0]
        return not column.nullable and column.default is None

    @property
    def column(self) -> Column:
        return Column(self.key, self.label, self.kind, self.width)

    @property
    def expression(self) -> ColumnElement[Any]:
        """What the SELECT reads: the value itself, or the name of the entry it refers to."""
        if self.refers is None:
            return cast("ColumnElement[Any]", self.source)
        referred: Any = self.refers
        name = called() if referred is Deputy else referred.number if referred in NUMBERED else referred.name
        return select(name).where(referred.id == self.source).correlate_except(referred).scalar_subquery()


_KINDS: tuple[tuple[Any, ValueKind], ...] = (
    ((Date,), ValueKind.DATE),
    ((Boolean,), ValueKind.YES_NO),
    ((Integer, Float), ValueKind.NUMBER),
    ((Enum,), ValueKind.CHOICE),
    ((JSON,), ValueKind.NAMES),
    ((Text,), ValueKind.LONG),
)


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """A register: its title, its fields in their order, where its rows come from and by which date they are bounded.

    `plain` books are typed into directly, through a generated form. What they do not say is read off their fields: the
    date is the first that has to be filled, the record is called by the first text that has to be, rows are in the
    order of one of these, and what was voided is left out. `notes` stand under the table on paper.
    `judge` raises LedgerError for values that do not go together, given the row and today's date.
    Rows of an `annual` book belong to a year: what has no day stands in every period of its year.
    `secret` says who asked for secrecy in a row's matter, NULL where nobody did: its words leave the office without.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    table: type[Row] | Any
    dated: ColumnElement[Any] | InstrumentedAttribute[Any] | None = None
    annual: InstrumentedAttribute[Any] | None = None
    where: tuple[ColumnElement[bool], ...] = ()
    order: tuple[Any, ...] = ()
    plain: bool = False
    record: ColumnElement[Any] | InstrumentedAttribute[Any] | None = None
    chapter: ColumnElement[Any] | InstrumentedAttribute[Any] | None = None
    secret: ColumnElement[Any] | None = None
    joins: tuple[tuple[Any, Any], ...] = ()
    notes: tuple[str, ...] = ()
    judge: Callable[[Any, date], None] | None = None

    def __post_init__(self) -> None:
        if not self.plain:
            return
        filled, table = [field for field in self.fields if field.required], cast("Any", self.table)
        dated = next((field.source for field in filled if field.kind is ValueKind.DATE), None)
        record = next((field.source for field in filled if field.kind in {ValueKind.TEXT, ValueKind.LONG}), None)
        order = (record if dated is None else dated, table.id)
        derived = {"dated": dated, "record": record, "order": order, "where": (table.voided_on.is_(None),)}
        for name, value in derived.items():
            declared = getattr(self, name)
            if declared is None or (isinstance(declared, tuple) and not declared):
                object.__setattr__(self, name, value)  # frozen from here on

    @property
    def unit(self) -> Any:
        """The code of the unit whose entry a row is; what a book puts together is its deputy's."""
        return getattr(self.table, "unit_code", Deputy.unit_code)

    @property
    def columns(self) -> tuple[Column, ...]:
        return tuple(field.column for field in self.fields)

    def field(self, key: str) -> Field:
        """The field of that key. Raises KeyError."""
        return next(field for field in self.fields if field.key == key) if key in self.keys else _missing(key)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(field.key for field in self.fields)

    def select(self, since: date | None = None, until: date | None = None) -> Select[Any]:
        """One SELECT: id, name of the record, chapter, whose secret it is, its unit, then the fields in order."""
        source = _identity(self.table)
        record = self.record if self.record is not None else literal("")
        chapter = self.chapter if self.chapter is not None else literal("")
        secret = self.secret if self.secret is not None else null()
        columns = [field.expression.label(f"f{index}") for index, field in enumerate(self.fields)]
        heads = (
            source.label("id"),
            record.label("record"),
            chapter.label("chapter"),
            secret.label("secret"),
            self.unit.label("unit"),
        )
        query = select(*heads, *columns).select_from(self.table)
        for target, on in self.joins:
            query = query.outerjoin(target, on)
        return query.where(*self.where, *self._bounds(since, until)).order_by(*self.order)

    def _bounds(self, since: date | None, until: date | None) -> Iterator[ColumnElement[bool]]:
        if self.dated is None:
            return
        undated = () if self.annual is None else (self.dated.is_(None),)
        if since is not None:
            yield or_(self.dated >= since, *undated)
        if until is not None:
            yield or_(self.dated <= until, *undated)
        if self.annual is not None and since is not None:
            yield self.annual >= since.year
        if self.annual is not None and until is not None:
            yield self.annual <= until.year


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a register as it leaves the ledger; `values` in the order of the book's fields, `secret` as in it,
    `unit` the code of whose it is.
    """

    id: str
    record: str
    chapter: str
    values: tuple[CellValue, ...]
    secret: str | None = None
    unit: str = ""


def joined(
    column: Any, *where: ColumnElement[bool], order: Any, entity: Any, joins: tuple[tuple[Any, Any], ...] = ()
) -> ColumnElement[Any]:
    """The names of related rows, joined by 、 in their order, as one SQL expression."""
    inner = select(column.label("word")).select_from(entity)
    for target, on in joins:
        inner = inner.join(target, on)
    words = inner.where(*where).order_by(order).correlate_except(entity, *(target for target, _ in joins)).subquery()
    return cast("ColumnElement[Any]", select(func.aggregate_strings(words.c.word, "、")).scalar_subquery())


def _identity(table: Any) -> Any:
    return table.id if hasattr(table, "id") else table.c.id


def _missing(key: str) -> Field:
    raise KeyError(key)
