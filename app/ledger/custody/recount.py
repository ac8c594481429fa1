"""Recount: what the ledger derives — folds, numbers, sums of attachments, the search index — worked out once more."""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from itertools import chain, groupby, zip_longest
from operator import itemgetter
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import NullPool
from sqlalchemy.exc import DatabaseError as SqlDatabaseError
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import journal
from app.ledger.cases import folded, read_step
from app.ledger.custody.findings import LOOK, NOTE, TABLES, Finding, damaged
from app.ledger.custody.replay import READERS, label, named
from app.ledger.custody.row_source import RowSource
from app.ledger.database import bare_engine, disk_failed, unreadable
from app.ledger.search_index import DOCUMENTS, PLACES, documents
from app.models.activity import Activity
from app.models.case import Case
from app.models.row import Row
from app.models.step import StepRow
from app.rules.cases import Step, fold

_NUMBER = (
    "(year || '-' || series || '-' || CASE WHEN serial < 10 THEN '00' WHEN serial < 100 THEN '0' ELSE '' END || serial)"
)
NUMBERED: tuple[type[Row], ...] = (Case, Activity)


def folds(connection: RowSource) -> Iterator[Finding]:
    """Cases whose columns are not the fold of their steps."""
    steps = groupby(_read(connection, StepRow, "case_id, seq"), key=itemgetter("case_id"))
    case_id, stored = next(steps, (None, iter(())))
    for values in _read(connection, Case, "id"):
        while case_id is not None and str(case_id) < str(values["id"]):
            case_id, stored = next(steps, (None, iter(())))
        mine = stored if case_id == values["id"] else iter(())
        yield from _fold(values, list(mine))


def numbers(connection: RowSource) -> Iterator[Finding]:
    """Series of numbers with a gap, and numbers that are not what their series says."""
    for model in NUMBERED:
        table = model.__tablename__
        for series, year, many, first, last in connection.execute(
            f"SELECT series, year, count(DISTINCT serial), min(serial), max(serial) FROM {table} "
            "GROUP BY unit_code, series, year"
        ):
            if (first, last) != (1, many):
                yield damaged(f"{TABLES[table]}编号 {year}-{series} 不连续：到 {last} 号，只有 {many} 件。", table)
        for (number,) in connection.execute(f"SELECT number FROM {table} WHERE number <> {_NUMBER}"):
            yield damaged(f"{TABLES[table]}的编号“{number}”与它的字号、年度、序号不符。", table, str(number), LOOK)


def contents(connection: RowSource) -> Iterator[Finding]:
    """Attachments that are not what was put in."""
    for name, sha256, content in connection.execute("SELECT name, sha256, content FROM attachments"):
        raw = content if isinstance(content, bytes) else str(content).encode("utf-8", "surrogateescape")
        if not isinstance(content, bytes) or hashlib.sha256(raw).hexdigest() != sha256:
            yield damaged(f"附件“{name}”与放进来时不一样，已损坏。", "attachments", str(name))


def searched(path: Path, connection: RowSource) -> Iterator[Finding]:
    """Documents of the search that do not say what their entries say, or stand at another day."""
    engine = bare_engine(path, {}, poolclass=NullPool)
    try:
        with Session(engine) as session:
            yield from found_as_written(session, connection)
    except SqlDatabaseError as error:
        raise sqlite3.DatabaseError(str(error.orig)) from error
    finally:
        engine.dispose()


def found_as_written(session: Session, connection: RowSource) -> Iterator[Finding]:
    """The same for a session and a connection that see the same entries."""
    kept = chain.from_iterable(_kept(connection, document.kind) for document in DOCUMENTS.values())
    none: tuple[Any, ...] = ("", "", 0, "")
    try:
        for meant, there in zip_longest(documents(session), kept, fillvalue=none):
            if meant != there:
                entry = str(meant[1] or there[1])
                yield damaged("检索内容与登记的内容不一致，查找可能漏掉这一条。", "search_docs", entry)
                return
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError):
        yield damaged("登记的内容有一处读不出来，检索无法核对。", "search_docs")


def forms(connection: RowSource) -> Iterator[Finding]:
    """JSON that cannot be read where the journal does not look: half-written forms."""
    for form, content in connection.execute("SELECT form, content FROM drafts"):
        try:
            json.loads(content)
        except (ValueError, TypeError):
            yield damaged("有一张没填完的表读不出来，打开那一页会是空白。", "drafts", str(form), "请重新填写这张表。")


def index(path: Path, connection: sqlite3.Connection) -> Iterator[Finding]:
    """Whether the search index holds exactly the words of the documents (SQLite asks for the lock, writes nothing)."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
        if _counts_otherwise(connection):
            yield damaged("检索索引与内容不一致，查找可能漏掉内容。", "search_docs")
    except unreadable() as error:
        if any(sign in str(error) for sign in ("locked", "readonly")):
            yield Finding(NOTE, "search_docs", "", "台账此刻不可写，检索索引没有检查。", "请稍后再检查一次。")
            return
        if disk_failed(error, path):
            raise
        yield damaged("检索索引与内容不一致，查找可能漏掉内容。", "search_docs")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _kept(connection: RowSource, kind: str) -> Iterator[tuple[Any, ...]]:
    query = "SELECT entry_id, rowid, body FROM search_docs WHERE kind = ? ORDER BY entry_id"
    for entry_id, rowid, words in connection.execute(query, (kind,)):
        yield kind, entry_id, rowid // PLACES * PLACES, words


def _fold(values: dict[str, Any], stored: list[dict[str, Any]]) -> Iterator[Finding]:
    record = named(values)
    try:
        kept = journal.restored(Case, values)
        steps = [_step(each) for each in stored]
    except (ValueError, LookupError, TypeError, AttributeError):
        yield damaged("这件的内容或环节读不出来。", "cases", record)
        return
    try:
        state = fold(steps)
    except LedgerError as error:
        yield damaged(f"这件的环节前后对不上：{error}", "steps", record, LOOK)
        return
    except (ValueError, TypeError):
        yield damaged("这件的环节读不出来。", "steps", record)
        return
    wrong = [name for name, value in folded(state).items() if kept[name] != value]
    if wrong:
        columns = "、".join(label("cases", name) for name in wrong)
        yield damaged(f"这件的现状与它的环节不符：{columns}。", "cases", record, LOOK)


def _step(values: dict[str, Any]) -> Step:
    return read_step(
        cast("StepRow", SimpleNamespace(**journal.restored(StepRow, values)))
    )  # a mapped row costs tenfold


def _read(connection: RowSource, model: type[Row], order: str) -> Iterator[dict[str, Any]]:
    columns = list(journal.columns(model).values())
    readers = [(column.name, READERS.get(type(column.type), lambda value: value)) for column in columns]
    listed = ", ".join(f'"{column.name}"' for column in columns)
    for raw in connection.execute(f'SELECT {listed} FROM "{model.__tablename__}" ORDER BY {order}'):
        yield {name: read(value) for (name, read), value in zip(readers, raw, strict=True)}


def _counts_otherwise(connection: sqlite3.Connection) -> bool:
    """Whether a word, or a character that words begin with, stands in another number of documents than hold it.

    FTS5 adds up its entries by exclusive or: where an even number of them changes alike, its own check sees nothing.
    """
    words: Counter[str] = Counter()
    signs: Counter[str] = Counter()
    for (body,) in connection.execute("SELECT body FROM search_docs"):
        held = set(body.split())
        words.update(held)
        signs.update({word[0] for word in held})
    connection.execute("CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search_index, row)")
    if dict(connection.execute("SELECT term, doc FROM search_words")) != words:
        return True
    query = "SELECT count(*) FROM search_index WHERE search_index MATCH ?"
    return any(connection.execute(query, (f'"{sign}"*',)).fetchone()[0] != many for sign, many in signs.items())
