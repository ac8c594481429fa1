"""The assessment of a township's year, all deputies in one reading beside one deputy after another."""

import contextlib
import sqlite3
import tempfile
from datetime import date, timedelta
from pathlib import Path

from app.ledger import custody, deputies, scores, store
from app.ledger.bylaws import schemes
from app.ledger.deputies import DeputyDraft
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.duty import Duty
from tests.benchmarks.large import BUILD, NOON
from tests.benchmarks.timing import side_by_side

PEOPLE, YEAR, RECEPTIONS, PRESENT, DUTIES = 160, 2024, 300, 20, 3000


def run() -> dict:
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        path = Path(folder) / "scores.liubu"
        ledger = custody.create(path, unit_code="410725104", unit_name="示例镇", method="taiping", clock=lambda: NOON)
        try:
            ids = lived(ledger)
            ours, theirs = side_by_side(lambda: scores.year(ledger, YEAR), lambda: counted(path, ids))
        finally:
            ledger.close()
    entries = RECEPTIONS * PRESENT + DUTIES
    return {
        "scenario": f"{PEOPLE} 名代表一年的考评（{entries} 条履职）",
        "ours": ours,
        "opponent": theirs,
        "against": "裸 SQLite，每名代表每类各查一次，只数不算分",
        "of": "ours",
        "limit": 1,
        "goal": 0.25,
    }


def counted(path: Path, ids: list[str]) -> list[int]:
    """What a ledger without one reading for all would ask first: how often each deputy did each kind."""
    came = (
        "SELECT count(*) FROM attendances t JOIN activities a ON a.id = t.activity_id"
        " WHERE t.deputy_id = ? AND a.kind = ?"
    )
    did = "SELECT count(*) FROM duties WHERE deputy_id = ? AND kind = ?"
    kinds = [kind for item in schemes.shipped["ruzhou"].items for kind in item.kinds]
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return [
            connection.execute(query, (each, kind)).fetchone()[0]
            for each in ids
            for kind in kinds
            for query in (came, did)
        ]


def lived(ledger: store.Ledger) -> list[str]:
    """A year of receptions and of other duties, spread over the deputies; their ids."""
    with ledger.write("准备") as session:
        ids = [deputies.put(session, DeputyDraft(f"示例{number}")).id for number in range(PEOPLE)]
        for number in range(RECEPTIONS):
            day = date(YEAR, 1, 1) + timedelta(days=number)
            row = Activity(
                number=f"例{number}",
                series="例",
                year=YEAR,
                serial=number,
                held_on=day,
                kind="接待选民",
                theme="接待日",
            )
            session.add(row)
            came = (ids[(number * 7 + at) % PEOPLE] for at in range(PRESENT))
            session.add_all(Attendance(activity_id=row.id, deputy_id=each) for each in came)
        session.add_all(
            Duty(
                done_on=date(YEAR, 1, 1) + timedelta(days=at % 366),
                deputy_id=ids[at % PEOPLE],
                kind="走访选民",
                matter="走访",
            )
            for at in range(DUTIES)
        )
    return ids
