"""Random bit flips in a copy: each one that changes an answer is refused on opening or found by `check`."""

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.exc import DatabaseError as SqlDatabaseError

from app.errors import LedgerError
from app.ledger import custody
from app.ledger.database import schema_of
from app.ledger.figures import Period, figures
from app.ledger.search import search
from app.models.tables import WATCHED, JournalRow
from tests.soak import world

WORDS = ("路灯", "水", "巷道积水", "示例甲", "2024-接-001", "13800000000", "slj", "供电所", "第5次")
YEAR = Period(world.date(2024, 1, 1), world.date(2024, 12, 31))


@dataclass
class Flips:
    """`missed` are flips that changed an answer and that nothing noticed."""

    tried: int = 0
    silent: int = 0
    refused: int = 0
    found: int = 0
    cautious: int = 0
    integrity: int = 0
    missed: list = field(default_factory=list)


def run(many, folder, seed):
    """Flip `many` single bits, one at a time, in a copy of a small ledger."""
    folder.mkdir(parents=True)
    original = folder / "台账.liubu"
    world.found(original).close()
    chance = random.Random(seed)
    whole = original.read_bytes()
    meant = answers(original)
    result = Flips()
    copy = folder / "copy.liubu"
    for _ in range(many):
        place, bit = chance.randrange(len(whole)), chance.randrange(8)
        damaged = bytearray(whole)
        damaged[place] ^= 1 << bit
        copy.write_bytes(damaged)
        copy.with_name(f"{copy.name}-journal").unlink(missing_ok=True)
        _judge(copy, meant, result, (place, bit))
        result.tried += 1
    shutil.rmtree(folder)
    return result


def answers(path):
    """Everything the ledger can be asked: rows in their order, by each index, the journal, searches, figures."""
    with closing(world.reopened(path)) as ledger, ledger.read() as session:
        told = [
            session.execute(select(model.__table__).order_by(*order)).all()
            for model in (*WATCHED, JournalRow)
            for order in _orders(model)
        ]
        told += [search(ledger, word) for word in WORDS]
        told.append(figures(ledger, YEAR))
        tables = session.connection().exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master")
        told.append(
            sorted((*row[:3], " ".join(str(row[3]).split())) for row in tables)
        )  # one blank says what another does
        told.append(schema_of(path))
        return repr(told)


def _orders(model):
    """The primary key, and each index as far as it decides the order."""
    key = list(model.__table__.primary_key.columns)
    yield key
    for index in model.__table__.indexes:
        if index.dialect_options["sqlite"]["where"] is None:
            yield [*index.columns, *key]


def _judge(copy, meant, result, where):
    try:
        now = answers(copy)
    except LedgerError:
        result.refused += 1
        return
    except (SqlDatabaseError, sqlite3.DatabaseError, ArithmeticError, ValueError, LookupError, TypeError) as error:
        now = repr(error)
    found = _found(copy)
    if now == meant:
        result.cautious += found
        result.silent += not found
        return
    result.integrity += _integrity(copy)
    if found:
        result.found += 1
        return
    result.missed.append((*where, _difference(now, meant)))


def _found(copy):
    try:
        with closing(world.reopened(copy)) as ledger:
            return not custody.check(ledger).sound
    except LedgerError:
        return True


def _integrity(copy):
    """What SQLite alone would have noticed."""
    try:
        with closing(sqlite3.connect(copy)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
    except sqlite3.DatabaseError:
        return True


def _difference(now, meant):
    at = next((place for place, (a, b) in enumerate(zip(now, meant, strict=False)) if a != b), 0)
    return now[max(0, at - 60) : at + 60]
