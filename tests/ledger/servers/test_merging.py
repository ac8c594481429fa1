"""Townships' packages merged into a county's ledger on a server: as into a file, whatever the order; and kept whole."""

import random
import re
import threading
from contextlib import closing, contextmanager
from datetime import date, timedelta

import pytest
from sqlalchemy import event, select

from app.books.shelf import BOOKS
from app.errors import DamagedError, UnwritableError
from app.ledger import cases, custody, registers, search
from app.ledger.figures import Period, as_json
from app.ledger.handovers import CountyDraft, add_county_step, merging, taking
from app.ledger.townships import narrowed
from app.models.journal import JournalRow
from app.models.package import Package
from app.models.tables import SHIPPED
from app.rules.cases import Act, Kind, Result
from app.rules.handover import CountyAct
from app.rules.received import Verdict
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.servers.conftest import clock, founded

YEAR = Period(*counties.YEAR)


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """Three months of three townships."""
    folder, made = tmp_path_factory.mktemp("townships"), []
    for code in counties.TOWNSHIPS:
        with closing(counties.township(folder, code)) as ledger:
            sender = sent.Sender(ledger)
            for month in (4, 5, 6):
                case = counties.held(ledger, date(2024, month, 3), f"示例：{code}的第{month}件")
                replied = Act(Kind.REPLY, date(2024, month, 3) + timedelta(days=9), text="示例答复", result=Result.A)
                cases.advance(ledger, case.id, replied)
                made.append(sender.send(f"2024-{month:02d}"))
    return {each.digest: each for each in made}


def broken_off(cluster, county, package):
    """Merge a package over a connection that breaks before the commit."""
    with county.write("合并") as session:
        merging.merge(session, package, county.today)
        session.flush()
        cluster.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{county.place.name}'")


def chain(ledger):
    """The journal, but for its moments and its seals."""
    kept = (JournalRow.seq, JournalRow.action, JournalRow.entry_table, JournalRow.before, JournalRow.after)
    merged = select(*kept).where(JournalRow.entry_table.not_in(("packages", "settings"))).order_by(JournalRow.seq)
    with ledger.read() as session:
        return session.execute(merged).all()


@contextmanager
def statements(ledger):
    """Collects whatever the ledger asks of its database."""
    asked = []

    def hear(*given):
        asked.append(given[2])

    event.listen(ledger._engine, "before_cursor_execute", hear)
    yield asked
    event.remove(ledger._engine, "before_cursor_execute", hear)


@pytest.fixture
def in_a_file(tmp_path):
    with closing(counties.county(tmp_path)) as ledger:
        ledger.clerk = "示例经办"
        yield ledger


def test_the_county_has_the_same_wherever_its_ledger_lies(in_a_file, county, packages):
    for ledger in (in_a_file, county):
        assert set(sent.merged(ledger, packages, packages.values())) == {Verdict.TAKE}
    assert sent.rows(county) == sent.rows(in_a_file)
    assert as_json(county, YEAR) == as_json(in_a_file, YEAR)
    for name, book in BOOKS.items():
        assert registers.entries(county, book) == registers.entries(in_a_file, book), name
    assert chain(county) == chain(in_a_file)
    assert search.search(county, "示例 第5件") == search.search(in_a_file, "示例 第5件") != ()
    assert custody.examine(county.place).sound


def test_any_order_with_repeats_comes_to_the_same(cluster, county, packages):
    sent.merged(county, packages, packages.values())
    with closing(founded(cluster)) as other:
        shuffled = random.Random(7).sample([*packages.values()] * 2, 14)
        sent.merged(other, packages, shuffled)
        assert sent.rows(other) == sent.rows(county)
        assert as_json(other, YEAR) == as_json(county, YEAR)


def test_a_township_is_read_alone(county, packages):
    sent.merged(county, packages, packages.values())
    alone = [as_json(narrowed(county, code), YEAR)["figures"]["activities"] for code in counties.TOWNSHIPS]
    assert sum(alone) == as_json(county, YEAR)["figures"]["activities"] == 12


def test_a_connection_that_breaks_leaves_a_package_out_whole_and_it_is_merged_again(cluster, county, packages):
    first, second, *_ = packages.values()
    sent.merged(county, packages, [first])
    before = sent.rows(county)
    with pytest.raises(UnwritableError):
        broken_off(cluster, county, second)
    assert sent.rows(county) == before
    assert sent.merged(county, packages, [second, second]) == [Verdict.TAKE, Verdict.ALREADY]
    with county.read() as session:
        assert len(session.scalars(select(Package.id)).all()) == 2


@pytest.mark.parametrize("where", ["in_a_file", "county"])
def test_a_package_of_many_rows_asks_no_more_of_the_database_than_one_of_few(request, tmp_path, where):
    ledger, asked = request.getfixturevalue(where), []
    for code, busy in zip(counties.TOWNSHIPS, (2, 20), strict=False):
        with closing(counties.township(tmp_path, code, busy)) as town:
            package = sent.Sender(town).send("2024-03")
        with statements(ledger) as counted:
            sent.merged(ledger, {}, [package])
        asked.append(len(counted))
    assert asked[0] == asked[1] < 60


def test_what_a_package_touches_is_sought_in_its_own_part_alone(county, packages):
    first, second, *_ = packages.values()
    with statements(county) as asked:
        assert sent.merged(county, {}, [first, second]) == [Verdict.TAKE, Verdict.TAKE]
    tables = {model.__tablename__ for model in SHIPPED}
    sought = [each for each in asked if tables & set(re.findall(r"(?:FROM|JOIN) (\w+)", each))]
    assert sought
    assert [each for each in sought if "unit_code = " not in each.partition("WHERE")[2]] == []


def test_townships_merged_at_once_are_those_merged_one_after_the_other(cluster, county, packages):
    def merge(code):
        with closing(custody.open_ledger(county.place, clock=clock)) as ledger:
            sent.merged(ledger, packages, [each for each in packages.values() if each.content.unit == code])

    threads = [threading.Thread(target=merge, args=(code,)) for code in counties.TOWNSHIPS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with closing(founded(cluster)) as other:
        sent.merged(other, packages, packages.values())
        assert sent.rows(county) == sent.rows(other)
        assert as_json(county, YEAR) == as_json(other, YEAR)
    assert custody.examine(county.place).sound


@pytest.mark.parametrize("where", ["in_a_file", "county"])
def test_a_case_of_which_the_county_has_steps_is_not_taken_back(request, packages, where):
    ledger, first = request.getfixturevalue(where), next(iter(packages.values()))
    sent.merged(ledger, packages, [first])
    case = next(iter(first.content.rows("cases")))["id"]
    add_county_step(ledger, case, CountyDraft(CountyAct.SUPERVISE, date(2024, 12, 1)))
    before = sent.rows(ledger)
    gone = [("cases", case)]
    for table in ("steps", "case_deputies"):
        gone += [(table, each["id"]) for each in first.content.rows(table) if each["case_id"] == case]
    with pytest.raises(DamagedError, match="县里已经交办、督办的意见"), ledger.write("合并") as session:
        taking.take(session, taking.Content(first.content.unit, lambda _: (), gone), "2024-12-31")
    assert sent.rows(ledger) == before
