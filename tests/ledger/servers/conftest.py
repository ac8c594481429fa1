"""The same year twice: in a file, and row for row in a database of a server."""

from datetime import datetime

import pytest
from sqlalchemy import insert, select

from app.ledger import custody
from app.ledger.custody import serving
from app.ledger.store import Ledger
from app.models.tables import UNWATCHED, WATCHED
from tests import ledgers
from tests.ledger.counties import COUNTY

NOW = datetime(2024, 12, 31, 9)


def clock():
    return NOW


def founded(cluster, **given):
    """A county's ledger in a database of its own."""
    ledger = custody.create(cluster.database(), clock=clock, **COUNTY | given)
    ledger.clerk = "示例经办"
    return ledger


def poured(ledger, place):
    """A ledger in a database that holds, row for row, what the file of another one holds."""
    made = serving.create(place, {}, clock)
    models = (*WATCHED, *UNWATCHED)
    with ledger.read() as source, made._engine.connect().execution_options(writing=True) as target, target.begin():
        for model in reversed(models):
            target.execute(model.__table__.delete())
        for model in models:
            rows = [dict(row) for row in source.execute(select(model.__table__)).mappings()]
            if rows:
                target.execute(insert(model.__table__), rows)
        target.exec_driver_sql("ANALYZE")
    made = Ledger(place, made._engine, clock)
    made.clerk = ledger.clerk
    return made


@pytest.fixture
def county(cluster):
    """An empty county's ledger on the server."""
    ledger = founded(cluster)
    yield ledger
    ledger.close()


@pytest.fixture(scope="session")
def filed(tmp_path_factory):
    """The sample of a year in a file."""
    path = ledgers.filled(tmp_path_factory.mktemp("filed") / "太平.liubu")
    ledger = custody.open_ledger(path, clock=clock)
    yield ledger
    ledger.close()


@pytest.fixture(scope="session")
def served(cluster, filed):
    """The same on the server."""
    ledger = poured(filed, cluster.database())
    yield ledger
    ledger.close()
