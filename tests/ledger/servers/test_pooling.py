"""Many clerks through pgbouncer, which gives each of their transactions whichever connection is free."""

import threading
from contextlib import closing

import psycopg
import pytest
from sqlalchemy import select

from app.cli import door
from app.errors import LedgerError, UnwritableError
from app.ledger import custody, registers, search, server
from app.ledger.figures import Period, as_json
from app.ledger.store import put_settings
from app.models.journal import JournalRow
from tests import poolers, servers
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.servers.conftest import clock, founded
from tests.ledger.servers.test_clerks import UNITS, named, wrote
from tests.ledger.servers.test_merging import packages

YEAR = Period(*counties.YEAR)
PERIOD = ("--from", "2024-01-01", "--to", "2024-12-31")

__all__ = ["packages"]


@pytest.fixture(scope="module")
def pooler(cluster):
    with poolers.before(cluster.folder) as made:
        yield made


@pytest.fixture
def through(pooler, county):
    """The county's ledger as one who comes through the pooler has it."""
    with closing(custody.open_ledger(pooler.place(county.place.name), clock=clock)) as ledger:
        ledger.clerk = "示例同事"
        yield ledger


def test_a_county_is_set_up_read_and_checked_through_a_pooler(cluster, pooler):
    address = pooler.place(cluster.database().name).url
    init = ("init", "--county", "--unit-code", "410725", "--unit-name", "原阳县")
    for verb in (init, ("stats", *PERIOD), ("check",), ("handoff", "status", "--month", "2024-06")):
        assert door.run([*verb, "--ledger", address]) == 0


def test_packages_merged_through_a_pooler_are_those_merged_without(cluster, county, through, packages):
    with closing(founded(cluster)) as direct:
        for ledger in (direct, through):
            sent.merged(ledger, packages, packages.values())
        assert sent.rows(through) == sent.rows(direct)
        assert as_json(through, YEAR) == as_json(county, YEAR) == as_json(direct, YEAR)
        assert search.search(through, "示例 第5件") == search.search(direct, "示例 第5件") != ()
        assert custody.examine(through.place).sound


def test_more_clerks_than_connections_lose_nothing_and_the_chain_holds(through):
    faults, many = [], 10
    names = ("示例甲", "示例乙", "示例丙", "示例丁", "示例戊")
    threads = [threading.Thread(target=wrote, args=(through.place, name, many, faults)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(named(through)) == len(names) * len([at for at in range(many) if at % 3])
    assert custody.examine(through.place).sound


def test_a_verb_leaves_nothing_behind_in_a_connection_that_others_get(cluster, through):
    put_settings(through, clerk="示例经办")
    with through.read() as session:
        assert session.connection().exec_driver_sql("SHOW jit").scalar() == "off"
    held = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
    assert cluster.execute(held, through.place.name) == [(0,)]
    url = through.place.url.replace("+psycopg", "")
    asked = (
        "SHOW lock_timeout",
        "SHOW jit",
        "SELECT count(*) FROM pg_prepared_statements",
        "SHOW transaction_read_only",
    )
    with psycopg.connect(url, prepare_threshold=None) as connection:
        left = [connection.execute(each).fetchone()[0] for each in asked]
    assert left == ["0", "on", 0, "off"]


def test_who_waits_too_long_behind_a_pooler_is_told_the_same(county, through, monkeypatch):
    monkeypatch.setattr(server, "WAIT", "200ms")
    with county.write("占着"), pytest.raises(UnwritableError, match="正被另一个程序占用"):
        registers.add(through, UNITS, {"name": "示例所"})
    assert named(through) == []


def test_a_server_that_goes_away_behind_a_pooler_is_said_and_found_again(cluster, through):
    cut = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{through.place.name}'"
    with pytest.raises(UnwritableError, match="连接断了"), through.write("写到一半") as session:
        session.execute(select(JournalRow.seq)) and cluster.execute(cut) and session.execute(select(JournalRow.seq))
    registers.add(through, UNITS, {"name": "示例所"})
    assert named(through) == ["示例所"]


@pytest.mark.parametrize(
    ("database", "user", "meant"),
    [("nowhere", servers.OWNER, "没有“nowhere”这个数据库"), ("postgres", "nobody_known", "不让登录")],
)
def test_what_a_pooler_refuses_is_said_as_the_server_would(pooler, database, user, meant):
    with pytest.raises((LedgerError, UnwritableError), match=meant):
        custody.open_ledger(pooler.place(database, user), clock=clock)


def test_a_pooler_whose_server_is_not_there_is_said(tmp_path):
    with poolers.before(tmp_path) as alone, pytest.raises(UnwritableError, match="连不上数据库"):
        custody.open_ledger(alone.place("county"), clock=clock)
