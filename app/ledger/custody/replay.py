"""Replay: whether the journal is whole, and whether every row still says what the journal says of it."""

import functools
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any

from sqlalchemy import JSON, Boolean, Column, LargeBinary
from sqlalchemy.orm import InstrumentedAttribute

from app.books.shelf import BOOKS
from app.ledger import journal
from app.ledger.custody.column_names import COLUMNS, INTERNAL
from app.ledger.custody.findings import LOOK, MOST, TABLES, Finding, damaged
from app.ledger.custody.row_source import RowSource
from app.models.journal import ERASURE, OUTGOING
from app.models.row import Row
from app.models.tables import WATCHED

_LAST = (
    "CREATE TEMP TABLE last (entry_table TEXT, entry_id TEXT, seq INTEGER, digest BYTEA, "
    "PRIMARY KEY (entry_table, entry_id)) WITHOUT ROWID"
)
_NOTED = (
    "INSERT INTO last VALUES (?, ?, ?, ?) "
    "ON CONFLICT (entry_table, entry_id) DO UPDATE SET seq = excluded.seq, digest = excluded.digest"
)
_NUMBERS = {int, float}
_BATCH = 5_000
_NAMED = ("number", "name", "title", "text", "matter", "key")


def chain(connection: RowSource) -> list[Finding]:
    """The seals of a file's journal, and whether it reaches as far as SQLite remembers that it once did."""
    return [*seals(connection), *_tail(connection)]


def seals(connection: RowSource) -> list[Finding]:
    """Hash the whole journal again, and note for `rows` what it says last of each row, in a temporary table.

    What does not fit its seal is found, unless an erasure that follows says that it was to read so from then on.
    """
    findings: list[tuple[int, Finding]] = []
    connection.execute(_LAST)
    entries = connection.execute(f"SELECT {', '.join(journal.SEALED)}, hash FROM journal ORDER BY seq")
    seq, previous = 0, journal.START
    noted: list[tuple[Any, ...]] = []
    unfit: dict[int, str] = {}
    erased: dict[int, str] = {}
    for *parts, sealed in entries:
        if parts[0] != seq + 1 and len(findings) < MOST:
            lost = f"流水第 {seq + 1} 条起少了 {parts[0] - seq - 1} 条，台账被绕过程序改动过。"
            findings.append((seq, damaged(lost, "journal")))
        if sealed != journal.chained(parts, previous):
            unfit[parts[0]] = journal.chained(parts, sealed)
        if parts[5] == ERASURE:
            erased |= _declared(parts)
        seq, previous = parts[0], sealed
        noted.append((*map(_writable, parts[5:7]), seq, _sealed(parts[8]) if parts[8] else None))
        if len(noted) >= _BATCH:
            _note(connection, noted)
    _note(connection, noted)
    for wrong in islice((each for each, digest in unfit.items() if erased.get(each) != digest), MOST):
        sentence = f"流水第 {wrong} 条与封条不符，它或前一条被改动过。"
        findings.append((wrong, damaged(sentence, "journal", str(wrong))))
    return [finding for _, finding in sorted(findings, key=itemgetter(0))[:MOST]]


def rows(connection: RowSource, model: type[Row]) -> Iterator[Finding]:
    """The rows of a watched table that are not what the journal says: changed, missing or added behind its back."""
    table = model.__tablename__
    kept = [column for column in journal.columns(model).values() if not isinstance(column.type, LargeBinary)]
    kept.sort(key=lambda column: column.name)
    readers = [(column.name, READERS.get(type(column.type), _same)) for column in kept]
    listed = ", ".join(f't."{column.name}"' for column in kept)
    last_entries = connection.execute(
        f'SELECT last.seq, last.digest, {listed} FROM "{table}" t '
        "LEFT JOIN last ON last.entry_id = t.id AND last.entry_table = ?",
        (table,),
    )
    for seq, digest, *raw in last_entries:
        values = {name: read(value) for (name, read), value in zip(readers, raw, strict=True)}
        if seq is None:
            yield damaged(f"{TABLES[table]}中有一条没有流水，是绕过程序加进来的。", table, named(values), LOOK)
            continue
        if digest is None:
            yield damaged(f"{TABLES[table]}中有一条按流水已撤销，却又出现了。", table, named(values), LOOK)
            continue
        if _sealed(_dumped(values)) != digest and (wrong := _differing(connection, model, seq, values)):
            columns = "、".join(label(table, name) for name in wrong)
            yield damaged(f"{TABLES[table]}中有一条与流水不符：{columns}。", table, named(values), LOOK)
    yield from _missing(connection, table)


def strangers(connection: RowSource) -> Iterator[Finding]:
    """Journal entries of tables that the ledger does not have."""
    known = [*(model.__tablename__ for model in WATCHED), OUTGOING, ERASURE]
    marks = ", ".join("?" * len(known))
    seqs = connection.execute(
        f"SELECT min(seq) FROM last WHERE entry_table NOT IN ({marks}) GROUP BY entry_table", known
    )
    for (seq,) in seqs:
        yield damaged(f"流水第 {seq} 条说的是台账里没有的一张表。", "journal", str(seq))


def erasures(connection: RowSource) -> int:
    """How often something was erased from the journal that `seals` went through."""
    many: int = connection.execute("SELECT count(*) FROM last WHERE entry_table = ?", (ERASURE,)).fetchone()[0]
    return many


def named(values: Mapping[str, Any]) -> str:
    """How a row is called in a sentence: its number or name, else its id."""
    value = next((values[name] for name in _NAMED if values.get(name)), values.get("id"))
    return str(value)


def label(table: str, column: str) -> str:
    """How a column is called: as in the books, where they show it."""
    return f"“{_labels().get((table, column)) or COLUMNS.get(column, INTERNAL)}”"


@functools.cache
def _labels() -> dict[tuple[str, str], str]:
    return {
        (field.source.property.columns[0].table.name, field.source.property.columns[0].name): field.label
        for book in BOOKS.values()
        for field in book.fields
        if isinstance(field.source, InstrumentedAttribute)
    }


def _declared(parts: Sequence[Any]) -> dict[int, str]:
    """What an erasure says of earlier entries: what they, as they read from then on, are hashed to."""
    try:
        entries = json.loads(parts[8])["entries"]
        return {int(seq): str(digest) for seq, digest in entries.items() if int(seq) < parts[0]}
    except (ValueError, TypeError, LookupError, AttributeError):
        return {}


def _tail(connection: RowSource) -> Iterator[Finding]:
    seq = connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0]
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'journal'").fetchone()
    given = row[0] if row else 0
    if given == seq:
        return
    if isinstance(given, int) and given > seq:
        yield damaged(f"流水只到第 {seq} 条，但曾经写到第 {given} 条：末尾被截去了。", "journal")
        return
    yield damaged(f"流水到第 {seq} 条，但台账的计数不是这个数。", "journal")


def _missing(connection: RowSource, table: str) -> Iterator[Finding]:
    erased = connection.execute(
        f'SELECT last.entry_id, last.seq FROM last LEFT JOIN "{table}" t ON t.id = last.entry_id '
        "WHERE last.entry_table = ? AND last.digest IS NOT NULL AND t.id IS NULL",
        (table,),
    )
    for entry_id, seq in erased:
        record = named(_after(connection, seq) | {"id": entry_id})
        yield damaged(f"{TABLES[table]}中少了一条：流水第 {seq} 条说它还在。", table, record)


def _differing(connection: RowSource, model: type[Row], seq: int, values: dict[str, Any]) -> list[str]:
    journalled = _after(connection, seq)
    columns = {column.name: column for column in journal.columns(model).values()}
    return [name for name, value in values.items() if not _agrees(columns[name], value, journalled)]


def _agrees(column: Column[Any], value: Any, journalled: Mapping[str, Any]) -> bool:
    """A column that is younger than the journal entry must hold its default."""
    default = getattr(column.default, "arg", None)
    meant = journalled.get(column.name, default if not callable(default) else None)
    return value == meant and (type(value) is type(meant) or {type(value), type(meant)} == _NUMBERS)


def _after(connection: RowSource, seq: int) -> dict[str, Any]:
    text = connection.execute("SELECT after FROM journal WHERE seq = ?", (seq,)).fetchone()[0]
    try:
        after = json.loads(text)
    except (ValueError, TypeError):
        return {}
    return after if isinstance(after, dict) else {}


def _note(connection: RowSource, noted: list[tuple[Any, ...]]) -> None:
    connection.executemany(_NOTED, noted)
    noted.clear()


def _writable(value: object) -> str:
    return str(value).encode("utf-8", "backslashreplace").decode()


def _sealed(text: object) -> bytes:
    return hashlib.sha256(str(text).encode("utf-8", "surrogatepass")).digest()[:16]


def _dumped(values: dict[str, Any]) -> str:
    try:
        return journal.dumped(values)
    except (TypeError, ValueError):
        return ""


def _same(value: Any) -> Any:
    return value


def _truth(value: Any) -> Any:
    return {0: False, 1: True}.get(value, value)


def _document(value: Any) -> Any:
    if value is None or type(value) in _NUMBERS:  # SQLite keeps a document that is one number as a number
        return value
    try:
        return json.loads(value)
    except (ValueError, TypeError):
        return object()  # equal to nothing


READERS: Mapping[type, Callable[[Any], Any]] = {Boolean: _truth, JSON: _document}
