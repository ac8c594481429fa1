"""The ledger beside plain SQLite: searching a million opinions, saving one for good, counting all figures of a year."""

import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path
from statistics import median

from sqlalchemy import select, text

from app.ledger import cases, custody, store
from app.ledger.figures import Period, as_json, figures
from app.ledger.search import search
from app.models.case import Case
from app.models.deputy import Deputy
from app.rules.bigrams import normal
from tests.benchmarks.large import BUILD, LAST, NOON, large, open_large
from tests.benchmarks.timing import median_of, once, percentile

MANY, SOME = 1_000_000, 100_000
WORDS = 300  # searched of each length in a round
SAVES = 200
ROUNDS = 5
LENGTHS = (2, 3, 6)
YEAR = Period(date(LAST.year, 1, 1), LAST)
LIKE = "SELECT id FROM cases WHERE content LIKE ? OR reply LIKE ? ORDER BY raised_on DESC LIMIT 50"


def run() -> dict:
    ledger = open_large(MANY)
    try:
        scenarios = [*searching(ledger), *counting(ledger)]
    finally:
        ledger.close()
    return {"scenarios": [*scenarios, saving()]}


def searching(ledger: store.Ledger) -> list[dict]:
    """Words drawn from what was said; a fresh word each time, so that nothing is found because it was found before."""
    search(ledger, "路灯")
    return [_searched(ledger, length) for length in LENGTHS]


def counting(ledger: store.Ledger) -> list[dict]:
    alone = median_of(lambda: figures(ledger, YEAR), ROUNDS)
    grouped = median_of(lambda: as_json(ledger, YEAR), ROUNDS)
    return [
        {"scenario": f"{MANY:,} 件中一年的全部数字", "ours": alone, "of": "ours", "limit": 1, "goal": 0.2},
        {"scenario": "同上，再按十三种口径分组", "ours": grouped, "of": "ours"},
    ]


def saving() -> dict:
    """Registrations in a ledger of 100,000 cases, each durable before the next, and the same rows by bare SQLite."""
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        ours, theirs = Path(folder) / "ours.liubu", Path(folder) / "theirs.liubu"
        for path in (ours, theirs):
            shutil.copy(large(SOME), path)
        rounds = [_saved(ours, theirs, number) for number in range(ROUNDS)]
    mine, bare = (median(each[side] for each in rounds) for side in (0, 1))
    return {
        "scenario": f"存一条登记，{ROUNDS} 轮各 {SAVES} 条的中位数",
        "ours": mine,
        "opponent": bare,
        "against": "裸 SQLite 写同样的行",
        "limit": 3.2,
        "goal": 2,
    }


def _searched(ledger: store.Ledger, length: int) -> dict:
    words = _drawn(ledger, length)
    times = [once(lambda word=word: search(ledger, word)) for word in words]
    rounds = [times[begin : begin + WORDS] for begin in range(0, len(times), WORDS)]
    with ledger.connection() as connection:
        bare = connection.connection.driver_connection
        assert isinstance(bare, sqlite3.Connection)
        like = [once(lambda word=word: bare.execute(LIKE, [f"%{word}%"] * 2).fetchall()) for word in words[:20]]
    return {
        "scenario": f"{MANY:,} 条意见中查 {length} 字，{ROUNDS} 轮各 {WORDS} 词 p99 的中位数",
        "ours": median(percentile(each, 0.99) for each in rounds),
        "median": median(times),
        "opponent": percentile(like, 0.99),
        "opponent_median": median(like),
        "against": "LIKE，p99",
        "of": "ours",
        "limit": 0.016,
    }


def _drawn(ledger: store.Ledger, length: int) -> list[str]:
    """Pieces of what voters said and units answered, anywhere in it."""
    chance = random.Random(length)
    with ledger.read() as session:
        last = session.scalar(text("SELECT max(rowid) FROM cases"))
        rowids = [chance.randint(1, last) for _ in range(WORDS * ROUNDS)]
        query = select(Case.content, Case.reply).where(text(f"cases.rowid IN ({','.join(map(str, rowids))})"))
        runs = [run for row in session.execute(query) for run in normal("，".join(row)).split() if len(run) >= length]
    chance.shuffle(runs)
    starts = ((run, chance.randint(0, len(run) - length)) for run in runs[: WORDS * ROUNDS])
    return [run[start : start + length] for run, start in starts]


def _saved(ours: Path, theirs: Path, number: int) -> tuple[float, float]:
    """Median seconds of a save by the ledger and by bare SQLite, in turns."""
    ledger = custody.open_ledger(ours, clock=lambda: NOON)
    with ledger.read() as session:
        deputy = str(session.scalar(select(Deputy.id).limit(1)))
    cases.register(ledger, _draft(0, deputy))
    mine, bare = [], []
    with closing(sqlite3.connect(ours)) as reader, closing(_bare(theirs)) as writer:
        for at in range(SAVES):
            draft = _draft(number * SAVES + at, deputy)
            mine.append(once(lambda draft=draft: cases.register(ledger, draft)))
            rows = _written(reader)
            bare.append(once(lambda rows=rows: _write(writer, rows)))
    ledger.close()
    return median(mine), median(bare)


def _draft(at: int, deputy: str) -> cases.CaseDraft:
    return cases.CaseDraft(
        LAST, f"示例村东头第 {at} 盏路灯坏了，晚上接孩子看不见路，盼着早点修。", raised_by="示例甲乙", phone=f"1380000{at:04d}",
        village="示例村三组", category="道路交通", takers=(deputy,),
    )  # fmt: skip


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("foreign_keys = ON", "journal_mode = DELETE", "synchronous = EXTRA"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _written(reader: sqlite3.Connection) -> list[tuple[str, tuple]]:
    """Every row that the last save wrote, as plain INSERTs: what was said, its steps, the journal, the search index."""
    (verb,) = reader.execute("SELECT verb FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    rows = []
    for entry in reader.execute("SELECT * FROM journal WHERE verb = ? ORDER BY seq", [verb]).fetchall():
        table, entry_id = entry[5:7]
        rows += _inserts(reader, table, "id = ?", entry_id)
        rows.append((f"INSERT INTO journal VALUES ({','.join('?' * len(entry))})", (None, *entry[1:])))
        docs = _inserts(reader, "search_docs", "entry_id = ?", entry_id)
        rows += docs
        rows += [("INSERT INTO search_index(rowid, body) VALUES (?, ?)", (doc[0], doc[3])) for _, doc in docs]
    return rows


def _inserts(reader: sqlite3.Connection, table: str, where: str, key: str) -> list[tuple[str, tuple]]:
    found = reader.execute(f"SELECT * FROM {table} WHERE {where}", [key]).fetchall()
    return [(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row) for row in found]


def _write(writer: sqlite3.Connection, rows: list[tuple[str, tuple]]) -> None:
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("PRAGMA defer_foreign_keys = ON")
    for statement, row in rows:
        writer.execute(statement, row)
    writer.execute("COMMIT")
