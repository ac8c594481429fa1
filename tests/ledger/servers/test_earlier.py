"""A county's ledger as the last program of schema 9 left it on a server: it opens, counts the same, and goes on.

`ninth.sql` is what pg_dump wrote of it: the county had taken the first package of the township in `earlier/9.sql` and
added a step of its own; no table was parted then. `ninth.json` holds what that program counted in it for 2024.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from app.ledger import custody, search
from app.ledger.figures import Period, as_json
from app.ledger.handovers import changes
from app.ledger.townships import narrowed
from app.models.county_step import CountyStep
from app.models.package import Package
from app.rules.received import Verdict
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.servers.conftest import clock

NINTH, COUNTED = (Path(__file__).with_name(f"ninth.{suffix}") for suffix in ("sql", "json"))
TOWNSHIP = Path(__file__).parents[1] / "custody" / "earlier" / "9.sql"
CODE = "410725104"
YEAR = Period(*counties.YEAR)


@pytest.fixture
def old(cluster):
    """A database that holds the ledger as it was."""
    place = cluster.database()
    cluster.execute(NINTH.read_text(encoding="utf-8"), place.name)
    return place


@pytest.fixture
def opened(old):
    with closing(custody.open_ledger(old, clock=clock)) as ledger:
        ledger.clerk = "示例县办"
        yield ledger


@pytest.fixture
def town(tmp_path):
    """The township that sent the first package, brought up to date, too."""
    path = tmp_path / "太平.liubu"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(TOWNSHIP.read_text(encoding="utf-8"))
    with closing(custody.open_ledger(path, clock=clock)) as ledger:
        yield ledger


def following(town, county):
    """The township's next package after the one that the county has."""
    sender = sent.Sender(town)
    with county.read() as session:
        last = session.scalars(select(Package)).one()
        sender.sequence, sender.digest = last.sequence, last.digest
        sender.head = changes.Head(last.head_seq, last.head_hash)
    return sender.send("2024-12")


def test_a_county_of_the_ninth_schema_opens_sound_and_counts_what_it_counted(opened):
    assert custody.examine(opened.place).findings == ()
    counted = as_json(opened, YEAR)["figures"]
    before = json.loads(COUNTED.read_text(encoding="utf-8"))
    assert {key: counted[key] for key in before} == before
    assert search.search(opened, "路灯") != ()


def test_a_county_of_the_ninth_schema_takes_the_next_package(opened, town):
    arrived = following(town, opened)
    assert sent.merged(opened, {arrived.digest: arrived}, [arrived]) == [Verdict.TAKE]
    assert sent.rows(opened) == sent.rows(town)
    assert as_json(narrowed(opened, CODE), YEAR)["figures"] == as_json(town, YEAR)["figures"]
    with opened.read() as session:
        assert [step.unit for step in session.scalars(select(CountyStep))] == ["示例局"]
    assert custody.examine(opened.place).findings == ()


def test_a_county_of_the_ninth_schema_is_parted_for_who_is_there_and_who_comes_later(cluster, opened, tmp_path):
    for code in (CODE, "410725105"):
        cluster.execute(f"SELECT liubu_divide('{code}')", opened.place.name)
    with closing(counties.township(tmp_path, "410725105")) as other:
        arrived = sent.Sender(other).send("2024-03")
        assert sent.merged(opened, {arrived.digest: arrived}, [arrived]) == [Verdict.TAKE]
    lying = "SELECT DISTINCT tableoid::regclass::text FROM cases ORDER BY 1"
    assert cluster.execute(lying, opened.place.name) == [(f"cases_{CODE}",), ("cases_410725105",)]
    assert custody.examine(opened.place).findings == ()
