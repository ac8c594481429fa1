"""Packages of many townships merged into one ledger on a server: rows a second as it grows, the figures of them all.

LIUBU_TOWNSHIPS=10,100,1000,2400 measures other sizes; a package here is what is left of one when its seal is open.
"""

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from app.ledger import custody, journal
from app.ledger.figures import Period, figures
from app.ledger.handovers import merging, taking
from app.ledger.store import Ledger
from tests import servers
from tests.benchmarks.timing import once
from tests.ledger import counties
from tests.ledger.handovers.sent import Sender

SIZES = tuple(int(each) for each in os.environ.get("LIUBU_TOWNSHIPS", "5,50").split(","))
MONTHS, OUTINGS = 12, 8
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
CODE = "410725104"
ID = re.compile(r"\b[0-9a-f]{24}[0-9a-f]{8}\b")
SECONDS, GROWTH = 2.0, 2.0  # the figures of all; how much dearer a row may become from one size to the next
CITIES = 18
SETTINGS = "synchronous_commit=on shared_buffers=512MB max_wal_size=4GB"

Rows = dict[str, list[str]]


def run() -> dict[str, object]:
    """Seconds for a thousand rows at each size, and for the figures of the largest."""
    if servers.programs() is None:
        return {"scenario": "全省的包并入数据库", "skipped": servers.MISSING}
    with tempfile.TemporaryDirectory() as folder:
        months = list(_template(Path(folder)))
        with closing(counties.county(Path(folder))) as ledger:
            beside = _merged(ledger, months, min(SIZES))
        with servers.running(SETTINGS) as cluster:
            measured = {size: _measured(cluster, months, size) for size in SIZES}
    rows = sum(len(texts) for _, tables in months for texts in tables.values())
    sizes = [
        {
            "scenario": f"{size} 个乡镇 12 个月并入数据库（每千行秒数）",
            "ours": taken / (size * rows / 1000),
            "rows": size * rows,
            "rows_a_second": round(size * rows / taken),
        }
        for size, (taken, _) in measured.items()
    ]
    sizes[0] |= {"against": "同样的包并入文件", "opponent": beside / (min(SIZES) * rows / 1000)}
    for before, after in pairwise(sizes):
        after |= {"of": "ours", "limit": GROWTH * float(str(before["ours"]))}
    asked = {
        "scenario": f"{SIZES[-1]} 个乡镇的各项数字",
        "ours": measured[SIZES[-1]][1],
        "of": "ours",
        "limit": SECONDS,
    }
    return {"scenarios": [*sizes, asked]}


def _measured(cluster: Any, months: list[tuple[merging.Arrived, Rows]], size: int) -> tuple[float, float]:
    place = cluster.database()
    with closing(custody.create(place, clock=counties.clock, **counties.COUNTY)) as ledger:
        for city in range(CITIES):
            cluster.execute(f"SELECT liubu_divide('{4101 + city}')", place.name)
        taken = _merged(ledger, months, size)
        cluster.execute("ANALYZE", place.name)
        figures(ledger, YEAR)
        return taken, once(lambda: figures(ledger, YEAR))


def _merged(ledger: Ledger, months: list[tuple[merging.Arrived, Rows]], size: int) -> float:
    return once(lambda: [_merge(ledger, each) for at in range(size) for each in _township(months, at)])


def _merge(ledger: Ledger, arrived: merging.Arrived) -> None:
    with ledger.write("合并", remembered=False) as session:
        merging.merge(session, arrived, ledger.today)


def _template(folder: Path) -> Iterator[tuple[merging.Arrived, Rows]]:
    """What one township hands over month by month."""
    with closing(counties.township(folder, CODE)) as ledger:
        sender = Sender(ledger)
        for month in range(1, MONTHS + 1):
            for day in range(1, OUTINGS + 1):
                counties.held(ledger, date(2024, month, 2 * day), f"示例内容{month}月{day}日：门前的路坏了，请修")
            arrived = sender.send(f"2024-{month:02d}")
            tables = {
                model.__tablename__: [journal.dumped(dict(each)) for each in arrived.content.rows(model.__tablename__)]
                for model in taking.SHIPPED
            }
            yield arrived, tables


def _township(months: list[tuple[merging.Arrived, Rows]], at: int) -> Iterator[merging.Arrived]:
    """The same of another township: under its code, with ids of its own."""
    code, previous = _code(at), ""
    for arrived, tables in months:
        other = {table: [_of(text, code, at) for text in texts] for table, texts in tables.items()}
        manifest = arrived.manifest | {"unit": {"code": code, "name": f"示例{at}镇"}, "previous": previous}
        previous = hashlib.sha256(journal.dumped(manifest).encode()).hexdigest()
        content = taking.Content(code, lambda table, held=other: iter(held[table]))  # type: ignore[misc]
        yield replace(arrived, manifest=manifest, digest=previous, content=content)


def _code(at: int) -> str:
    """A township of one of ten counties of one of the cities, taken in turn."""
    county, city = divmod(at, CITIES)
    return f"{4101 + city}{county % 10 + 21}{county // 10 + 100}"


def _of(text: str, code: str, at: int) -> dict[str, Any]:
    mine: dict[str, Any] = json.loads(ID.sub(lambda found: f"{found[0][:24]}{at:08x}", text.replace(CODE, code)))
    return mine
