"""The figures of a year in every way of grouping, and of one group, beside the whole of them in the same run."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.ledger import custody
from app.ledger.figures import dimensions, figures, grouped
from app.ledger.store import Ledger
from tests.benchmarks.large import BUILD, NOON, large
from tests.benchmarks.ledger import SOME, YEAR
from tests.benchmarks.timing import side_by_side

FILLED = (
    "UPDATE deputies SET team = '第' || (rowid % 8) || '组'",
    "UPDATE stations SET grid = '示例' || (rowid % 30) || '网格' WHERE rowid % 2",
    "UPDATE villages SET grid = '示例' || (rowid % 30) || '网格' WHERE rowid % 2",
)  # what the large ledgers leave empty, so that there are groups to tell apart
ONE = {"group": "第1组", "deputy_level": "乡", "deputy": "示例甲甲", "grid": "示例1网格"}
ROUNDS = 9
GRIDS = """
    INSERT INTO grids (id, unit_code, revision, name, heads, villages, households, deputies, note, void_reason)
    SELECT printf('%032x', row), '410725104', 1, '示例' || (row % 30) || '网格', '', group_concat(village, '、'), 9, '', '', ''
    FROM (SELECT row_number() OVER (ORDER BY village) AS row, village FROM (SELECT DISTINCT village FROM cases))
    GROUP BY row % 30
"""


def run() -> dict:
    source = large(SOME)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        path = filled(source, Path(folder) / "ledger.liubu")
        ledger = custody.open_ledger(path, clock=lambda: NOON)
        try:
            ways = dimensions(ledger)
            counted = [
                _counted(ledger, f"按{label}分组", lambda by=by: grouped(ledger, by, YEAR))
                for by, label in ways.items()
            ]
            return {"scenarios": [*counted, *(_narrowed(ledger, ways[by], {by: name}) for by, name in ONE.items())]}
        finally:
            ledger.close()


def filled(source: Path, path: Path) -> Path:
    """A copy of a large ledger whose deputies have groups and whose stations and villages have grids."""
    shutil.copy(source, path)
    with closing(sqlite3.connect(path)) as connection:
        for statement in (*FILLED, GRIDS):
            connection.execute(statement)
        connection.commit()
    return path


def _narrowed(ledger: Ledger, label: str, where: dict[str, str]) -> dict:
    return _counted(ledger, f"只看一个{label}", lambda: figures(ledger, YEAR, **where))


def _counted(ledger: Ledger, words: str, count: Callable[[], object]) -> dict:
    ours, alone = side_by_side(count, lambda: figures(ledger, YEAR), ROUNDS)
    return {
        "scenario": f"{SOME:,} 件中一年的全部数字，{words}",
        "ours": ours,
        "opponent": alone,
        "against": "不分组",
        "goal": 3,
        "limit": 4,
    }
