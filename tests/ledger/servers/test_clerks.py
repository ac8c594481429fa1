"""Many clerks at one ledger: verbs come one after the other, everybody sees what the others did, nobody overwrites."""

import threading
from contextlib import closing

import pytest
from sqlalchemy import func, select

from app.books.shelf import BOOKS
from app.errors import LedgerError, UnwritableError
from app.ledger import custody, registers
from app.ledger.journal import StaleError
from app.ledger.store import put_settings
from app.models.journal import JournalRow
from tests.ledger.servers.conftest import clock

UNITS = BOOKS["units"]


@pytest.fixture
def colleague(county):
    """A second program at the same ledger."""
    ledger = custody.open_ledger(county.place, clock=clock)
    ledger.clerk = "示例同事"
    yield ledger
    ledger.close()


def named(ledger):
    return [each.record for each in registers.entries(ledger, UNITS)]


def test_a_colleague_sees_what_was_written(county, colleague):
    heard = []
    colleague.catch_up()
    colleague.subscribe(heard.append)
    registers.add(county, UNITS, {"name": "示例所"})
    assert named(colleague) == ["示例所"]
    assert colleague.catch_up() == frozenset({"units"})
    assert heard == [frozenset({"units"})]
    assert colleague.catch_up() == frozenset()


def test_what_was_decided_elsewhere_counts_from_the_next_look_on(county, colleague):
    assert colleague.setting("clerk") is None
    put_settings(county, clerk="示例经办")
    named(colleague)
    assert colleague.setting("clerk") == "示例经办"


def test_ones_own_verbs_are_no_news(county):
    county.catch_up()
    registers.add(county, UNITS, {"name": "示例所"})
    assert county.catch_up() == frozenset()


def test_what_a_colleague_changed_meanwhile_is_not_overwritten(county, colleague):
    entry = registers.add(county, UNITS, {"name": "示例所", "phone": "1"})
    read_at = county.read_at()
    registers.correct(colleague, UNITS, entry.id, {"phone": "2"}, "换了号码")
    with pytest.raises(StaleError, match="示例同事刚做过“更正"), county.upon(read_at):
        registers.correct(county, UNITS, entry.id, {"phone": "3"}, "换了号码")
    with county.upon(county.read_at()):
        registers.correct(county, UNITS, entry.id, {"phone": "3"}, "换了号码")
    assert [each.values[UNITS.keys.index("phone")] for each in registers.entries(colleague, UNITS)] == ["3"]


def test_who_reads_sees_one_moment_and_waits_for_nobody(county, colleague):
    with colleague.read() as session:
        many = select(func.count()).select_from(JournalRow)
        before = session.scalar(many)
        registers.add(county, UNITS, {"name": "示例所"})
        assert session.scalar(many) == before
    with county.write("占着"):
        assert named(colleague) == ["示例所"]


def test_who_waits_too_long_for_a_verb_is_told_that_somebody_else_writes(county, colleague, monkeypatch):
    monkeypatch.setattr("app.ledger.server.WAIT", "200ms")
    with county.write("占着"), pytest.raises(UnwritableError, match="正被另一个程序占用"):
        registers.add(colleague, UNITS, {"name": "示例所"})
    assert named(colleague) == []


def test_a_server_that_goes_away_in_the_middle_of_a_verb_is_said(cluster, county):
    cut = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{county.place.name}'"
    with pytest.raises(UnwritableError, match="连接断了"), county.write("写到一半") as session:
        session.execute(select(JournalRow.seq)) and cluster.execute(cut) and session.execute(select(JournalRow.seq))
    registers.add(county, UNITS, {"name": "示例所"})
    assert named(county) == ["示例所"]


def wrote(place, name, many, faults):
    """What one clerk does in a thread of his own: adds, corrects, voids."""
    with closing(custody.open_ledger(place, clock=clock)) as ledger:
        ledger.clerk = name
        for at in range(many):
            try:
                entry = registers.add(ledger, UNITS, {"name": f"{name}{at}所"})
                registers.correct(ledger, UNITS, entry.id, {"phone": str(at)}, "示例原因")
                if at % 3 == 0:
                    registers.void(ledger, UNITS, entry.id, "示例原因")
            except LedgerError as error:
                faults.append(str(error))


def test_two_clerks_at_once_lose_nothing_and_the_chain_holds(county):
    faults, many = [], 25
    threads = [threading.Thread(target=wrote, args=(county.place, name, many, faults)) for name in ("示例甲", "示例乙")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    standing = [at for at in range(many) if at % 3]
    assert sorted(named(county)) == sorted(f"{name}{at}所" for name in ("示例甲", "示例乙") for at in standing)
    report = custody.examine(county.place)
    assert report.sound
    with county.read() as session:
        clerks = session.execute(select(JournalRow.clerk, func.count()).group_by(JournalRow.clerk))
        assert {clerk: rows for clerk, rows in clerks if clerk.startswith("示例")} == {
            name: many * 2 + len(range(0, many, 3)) for name in ("示例甲", "示例乙")
        }
