"""The journal: who changed which row, when, from what to what; each entry sealed with the hash of the one before."""

import functools
import hashlib
import json
import os
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Boolean, Column, Date, Float, LargeBinary, column, event, inspect, select, table
from sqlalchemy import Enum as EnumType
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from app.errors import LedgerError
from app.ledger import bulk, county
from app.ledger.database import WatchedSession
from app.models.journal import JournalRow
from app.models.row import Row, new_id
from app.models.setting import Setting

START = "0" * 64
_PLAIN = frozenset({str, int, bool, type(None)})
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, sort_keys=True, separators=(",", ":"))
STALE = "这一条在您打开以后，{}刚做过“{}”，没有覆盖它，这一次没有写入。请重新打开看过，再改。"
FIELDS = ("seq", "at", "clerk", "action", "verb", "entry_table", "entry_id", "before", "after")
SEALED = (*FIELDS, "secret")
_WRITTEN = (*SEALED, "hash")


class StaleError(LedgerError):
    """What a clerk read is not what stands there any more."""


_DECIDED = select(Setting.key, Setting.value).where(Setting.key.in_(("unit_code", "county")))
_LAST = select(JournalRow.seq, JournalRow.hash).order_by(JournalRow.seq.desc()).limit(1)
_SERVED: Any = select(column("seq"), column("hash")).select_from(table("journal_head"))


def attach(session: WatchedSession, *, action: str, verb: str, clerk: str, at: datetime) -> None:
    """Journal every row that `session` writes from now on."""
    decided = {row.key: row.value for row in session.execute(_DECIDED)}
    session.info.update(
        action=action,
        verb=verb,
        clerk=clerk,
        at=at.isoformat(timespec="seconds"),
        head=head(session),
        touched=set(),
        unit=decided.get("unit_code") or "",
        county=decided.get("county") is True,
    )


def head(session: Session) -> tuple[int, str]:
    """The number and the seal of the last entry; of one, too, that is not for this user's eyes."""
    last = session.execute(_LAST if session.get_bind().dialect.name == "sqlite" else _SERVED).first()
    return (last.seq, last.hash) if last else (0, START)


def touched(session: Session) -> frozenset[str]:
    """The names of the tables that the verb wrote to."""
    return frozenset(session.info["touched"])


def seal_of(session: Session) -> str:
    """By what a ledger is known where its papers come back: the hash of its first row; nothing before there is one."""
    return session.scalar(select(JournalRow.hash).where(JournalRow.seq == 1)) or ""


def canonical(value: Any) -> Any:
    """A stored value as it stands in the journal."""
    if type(value) in _PLAIN:  # nearly all of them
        return value
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, date | datetime):
        return value.isoformat()
    return value


def sealed(values: dict[str, Any], previous: str) -> str:
    """The hash of a journal row whose predecessor's hash is `previous`."""
    return chained([values.get(field) for field in SEALED], previous)


def chained(parts: Iterable[Any], previous: str) -> str:
    """The same for the values of SEALED in their order; who has no secret may leave it out."""
    text = "\x1f".join([previous, *[str(part) for part in parts if part is not None]])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def image(entry: Row) -> dict[str, Any]:
    """The whole row as the journal keeps it; what an attachment holds is represented by its sha256."""
    held = entry.__dict__  # what was loaded or written; the rest is asked for
    model = type(entry)
    return _image(model, {key: held[key] if key in held else getattr(entry, key) for key, _ in _imaged(model)})


def restored(model: type[Row], values: dict[str, Any]) -> dict[str, Any]:
    """The attributes of a row out of its image, or a part of it. Raises ValueError or LookupError."""
    return {key: read(values[name]) for key, name, read in _readers(model) if name in values}


def stored(model: type[Row], values: dict[str, Any]) -> dict[str, Any]:
    """The same by the names of the columns."""
    return {name: read(values[name]) for _, name, read in _readers(model) if name in values}


@functools.cache
def columns(model: type[Row]) -> dict[str, Column[Any]]:
    """The columns of a watched table by the attributes they are mapped to."""
    return {attribute.key: attribute.columns[0] for attribute in inspect(model).column_attrs}  # type: ignore[misc]


def dumped(values: dict[str, Any]) -> str:
    """Canonical JSON."""
    return _ENCODER.encode(values)


def put_new(session: Session, model: type[Row], rows: Iterable[dict[str, Any]]) -> None:
    """Write many new rows of one table by one statement, on the chain behind all that was written before.

    What a row does not say of its attributes is as the column has it.
    """
    session.flush()
    unsaid = {key: _unsaid(column) for key, column in columns(model).items()} | {"unit_code": session.info["unit"]}
    images = [_image(model, {**unsaid, "id": new_id(), **row}) for row in rows]
    bulk.put(session, model.__table__, images, functools.partial(stored, model), own=True)
    append(session, ((model.__tablename__, each["id"], "", dumped(each)) for each in images))


def append(session: Session, entries: Iterable[tuple[str, str, str, str]]) -> None:
    """Add (table, id, before, after) to the chain."""
    seq, previous = session.info["head"]
    common = tuple(session.info[key] for key in FIELDS[1:5])
    rows = []
    for entry in entries:
        seq += 1
        values = (seq, *common, *entry, os.urandom(16).hex())
        previous = chained(values, previous)
        rows.append(dict(zip(_WRITTEN, (*values, previous), strict=True)))
    if rows:
        session.info["touched"].update(row["entry_table"] for row in rows)
        bulk.put(session, JournalRow.__table__, rows, own=True)
        session.info["head"] = (seq, previous)


@event.listens_for(WatchedSession, "before_flush")  # once for all: at each session it took a seventh of a save
def _prepare(session: Session, _context: object, _instances: object) -> None:
    for entry in session.new:
        if isinstance(entry, Row) and not entry.unit_code:
            entry.unit_code = session.info["unit"]
    changed = [entry for entry in session.dirty if isinstance(entry, Row) and session.is_modified(entry)]
    for entry in changed:
        entry.revision += 1
    _demand_as_read(session, (*changed, *session.deleted))
    if session.info["county"]:
        county.demand_own(session.info["unit"], (*session.new, *changed, *session.deleted))


def _demand_as_read(session: Session, entries: Iterable[Any]) -> None:
    """Raise StaleError where somebody changed one of the entries since the clerk read it."""
    read_at, ids = session.info.get("read_at"), [entry.id for entry in entries if isinstance(entry, Row)]
    if read_at is None or not ids:
        return
    others = (JournalRow.seq > read_at, JournalRow.entry_id.in_(ids), JournalRow.verb != session.info["verb"])
    later = session.execute(select(JournalRow.clerk, JournalRow.action).where(*others).order_by(JournalRow.seq.desc()))
    if (last := later.first()) is not None:
        raise StaleError(STALE.format(last.clerk or "别人", last.action))


@event.listens_for(WatchedSession, "after_flush")
def _record(session: Session, _context: object) -> None:
    entries = [_entry(entry, "") for entry in session.new if isinstance(entry, Row)]
    entries += [
        _entry(entry, dumped(_changes(entry)))
        for entry in session.dirty
        if isinstance(entry, Row) and session.is_modified(entry)
    ]
    entries += [
        (entry.__tablename__, entry.id, dumped(image(entry)), "") for entry in session.deleted if isinstance(entry, Row)
    ]
    append(session, entries)


def _image(model: type[Row], values: dict[str, Any]) -> dict[str, Any]:
    plain = _PLAIN
    return {
        name: value
        if type(value := values[key]) in plain and not measured
        else _measured(canonical(value), measured=measured)
        for key, name, measured in _written(model)
    }


def _unsaid(column: Column[Any]) -> Any:
    return column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None


@functools.cache
def _imaged(model: type[Row]) -> tuple[tuple[str, Column[Any]], ...]:
    return tuple(each for each in columns(model).items() if not isinstance(each[1].type, LargeBinary))


@functools.cache
def _written(model: type[Row]) -> tuple[tuple[str, str, bool], ...]:
    """The attributes of an image, the columns that hold them, and whether that is measured."""
    return tuple((key, column.name, isinstance(column.type, Float)) for key, column in _imaged(model))


def _measured(value: Any, *, measured: bool) -> Any:
    return float(value) if measured and value is not None else value


@functools.cache
def _readers(model: type[Row]) -> tuple[tuple[str, str, Callable[[Any], Any]], ...]:
    return tuple((key, column.name, _reader(column.type)) for key, column in columns(model).items())


def _reader(kind: Any) -> Callable[[Any], Any]:
    if isinstance(kind, Date):
        return lambda value: None if value is None else date.fromisoformat(value)
    if isinstance(kind, Boolean):
        return lambda value: None if value is None else bool(value)
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        names: dict[Any, Any] = {None: None, **kind.enum_class.__members__}
        return lambda value: names[value]
    return lambda value: value


def _entry(entry: Row, before: str) -> tuple[str, str, str, str]:
    return entry.__tablename__, entry.id, before, dumped(image(entry))


def _changes(entry: Row) -> dict[str, Any]:
    state = inspect(entry)
    assert state is not None
    return {
        column.name: _measured(canonical(history.deleted[0]), measured=isinstance(column.type, Float))
        for key, column in columns(type(entry)).items()
        if (history := state.attrs[key].history).deleted and not isinstance(column.type, LargeBinary)
    }
