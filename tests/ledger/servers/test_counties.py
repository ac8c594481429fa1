"""Many counties' townships in one database: parted by unit, and a county's clerk sees and writes his county's alone."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import custody, registers, search, townships
from app.ledger.figures import Period, as_json
from app.ledger.handovers import months_of_townships, taking
from app.ledger.handovers.images import UnfitError
from app.ledger.store import Dangling, put_settings
from app.ledger.townships import narrowed
from app.models.village import Village
from tests import ledgers
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.servers.conftest import clock

YEAR = Period(*counties.YEAR)
PROVINCE = {"unit_code": "410000", "unit_name": "河南省", "method": "taiping", "county": True}
OWN, OTHER = "410725104", "410122101"
ROLES = {
    "liubu_reader": "NOLOGIN",
    "liubu_clerk": "NOLOGIN",
    "liubu_410725": "NOLOGIN IN ROLE liubu_clerk",
    "all_clerk": "LOGIN IN ROLE liubu_clerk",
    "own_clerk": "LOGIN IN ROLE liubu_410725",
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """Two months of a township in each of two counties."""
    folder, made = tmp_path_factory.mktemp("townships"), []
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(counties.TOWNSHIPS, OTHER, "中牟县示例镇")
        for code in (OWN, OTHER):
            with closing(counties.township(folder, code)) as ledger:
                sender = sent.Sender(ledger)
                for month in (4, 5):
                    counties.held(ledger, date(2024, month, 3), f"示例：{code}的第{month}件")
                    made.append(sender.send(f"2024-{month:02d}"))
    return {each.digest: each for each in made}


@pytest.fixture
def roles(cluster):
    for role, rights in ROLES.items():
        cluster.execute(f"CREATE ROLE {role} {rights}")
    yield
    for (name,) in cluster.execute("SELECT datname FROM pg_database WHERE datname LIKE 'ledger_%'"):
        for role in ROLES:
            cluster.execute(f"DROP OWNED BY {role}", name)
    for role in reversed(ROLES):
        cluster.execute(f"DROP ROLE {role}")


@pytest.fixture
def province(cluster):
    """A province's ledger with a part for each of two cities."""
    with closing(custody.create(cluster.database(), clock=clock, **PROVINCE)) as ledger:
        for city in ("4101", "4107"):
            cluster.execute(f"SELECT liubu_divide('{city}')", ledger.place.name)
        yield ledger


@pytest.fixture
def seen_by(cluster, roles, province):
    """The province's ledger as a user of that name has it before him."""
    opened = []

    def ask(user):
        opened.append(custody.open_ledger(cluster.place(province.place.name, user), clock=clock))
        opened[-1].clerk = user
        return opened[-1]

    yield ask
    for ledger in opened:
        ledger.close()


@pytest.fixture
def in_a_file(tmp_path):
    with closing(ledgers.opened(tmp_path / "省.liubu", clock, **PROVINCE)) as ledger:
        yield ledger


def of(packages, code):
    return [each for each in packages.values() if each.content.unit == code]


def test_rows_lie_with_their_citys_and_read_as_in_a_file(cluster, province, in_a_file, packages):
    for ledger in (province, in_a_file):
        sent.merged(ledger, packages, packages.values())
    lying = "SELECT DISTINCT tableoid::regclass::text, unit_code FROM {} ORDER BY 1"
    for table in ("cases", "steps", "attendances"):
        parts = [(f"{table}_4101", OTHER), (f"{table}_4107", OWN)]
        assert cluster.execute(lying.format(table), province.place.name) == parts
    assert sent.rows(province) == sent.rows(in_a_file)
    assert as_json(province, YEAR) == as_json(in_a_file, YEAR)
    assert search.search(province, "示例 第5件") == search.search(in_a_file, "示例 第5件") != ()
    for code in (OWN, OTHER):
        alone, filed = (as_json(narrowed(each, code), YEAR) for each in (province, in_a_file))
        assert alone == filed
    assert custody.examine(province.place).sound


def test_rows_that_are_there_already_move_into_the_part_that_is_made_for_them(cluster, in_a_file, packages):
    place = cluster.database()
    with closing(custody.create(place, clock=clock, **PROVINCE)) as undivided:
        for ledger in (undivided, in_a_file):
            sent.merged(ledger, packages, [*of(packages, OWN)[:1], *of(packages, OTHER)[:1]])
        cluster.execute("SELECT liubu_divide('4107')", place.name)
        lying = "SELECT DISTINCT tableoid::regclass::text, unit_code FROM {} ORDER BY 1"
        for table in ("cases", "steps", "attendances"):
            parts = [(f"{table}_4107", OWN), (f"{table}_rest", OTHER)]
            assert cluster.execute(lying.format(table), place.name) == parts
        assert sent.rows(undivided) == sent.rows(in_a_file)
        for ledger in (undivided, in_a_file):
            sent.merged(ledger, packages, [*of(packages, OWN)[1:], *of(packages, OTHER)[1:]])
        assert as_json(undivided, YEAR) == as_json(in_a_file, YEAR)
        assert custody.examine(place).sound


def test_a_part_is_made_once_and_no_two_overlap(cluster, province, packages):
    sent.merged(province, packages, packages.values())
    before = sent.rows(province)
    cluster.execute("SELECT liubu_divide('4107')", province.place.name)
    for code, refused in (
        ("410725", "与已有的分区“4107”重叠"),
        ("41", "与已有的分区“4101”重叠"),
        ("太平", "不是单位代码"),
        ("", "不是单位代码"),
    ):
        with pytest.raises(Exception, match=refused):
            cluster.execute(f"SELECT liubu_divide('{code}')", province.place.name)
    assert sent.rows(province) == before
    assert custody.examine(province.place).sound


def test_a_row_that_lies_in_another_part_is_neither_taken_over_nor_taken_back(province, packages):
    sent.merged(province, packages, of(packages, OWN))
    before, content = sent.rows(province), of(packages, OTHER)[0].content
    stolen = [each | {"unit_code": OTHER} for each in of(packages, OWN)[0].content.rows("stations")]
    for theft in (
        replace(content, rows=lambda table: stolen if table == "stations" else content.rows(table)),
        replace(content, gone=[("stations", stolen[0]["id"])]),
    ):
        with pytest.raises(UnfitError, match="别的单位登记的"), province.write("合并") as session:
            taking.take(session, theft, "2024-12-31")
    assert sent.rows(province) == before


def test_no_row_points_into_another_unit(province, packages):
    sent.merged(province, packages, packages.values())
    with pytest.raises(Dangling), province.write("绕过") as session:
        session.execute(text(f"UPDATE steps SET unit_code = '{OTHER}' WHERE unit_code = '{OWN}'"))
    assert custody.examine(province.place).sound


def test_only_the_parts_of_who_is_asked_about_are_read(cluster, province):
    plan = "EXPLAIN SELECT count(*) FROM cases WHERE unit_code = '410725104'"
    told = str(cluster.execute(plan, province.place.name))
    assert ("cases_4107" in told, "cases_4101" in told, "cases_rest" in told) == (True, False, False)


def test_a_countys_clerk_has_his_countys_rows_before_him_and_a_provinces_has_all(
    cluster, seen_by, province, in_a_file, packages
):
    sent.merged(province, packages, packages.values())
    sent.merged(in_a_file, packages, of(packages, OWN))
    own, everybody = seen_by("own_clerk"), seen_by("all_clerk")
    assert sent.rows(own) == sent.rows(in_a_file)
    assert as_json(own, YEAR) == as_json(in_a_file, YEAR)
    assert as_json(everybody, YEAR) == as_json(province, YEAR) != as_json(own, YEAR)
    assert [each.id for each in registers.entries(own, BOOKS["receptions"])] == [
        each.id for each in registers.entries(in_a_file, BOOKS["receptions"])
    ]
    assert search.search(own, f"{OTHER}的第5件") == ()
    assert len(search.search(own, f"{OWN}的第5件")) == len(search.search(everybody, f"{OTHER}的第5件")) == 1
    assert set(townships.names(own)) == {OWN}
    assert [each.unit for each in months_of_townships(own, "2024-05")] == [OWN]


def test_nobody_goes_round_by_the_parts_or_by_the_journal(seen_by, province, packages):
    sent.merged(province, packages, packages.values())
    with province.write("未分的") as session:
        session.info["county"] = False
        session.add(Village(unit_code="130000", name="示例村"))
    asked = (
        f"SELECT count(*) FROM journal WHERE after LIKE '%{OTHER}%'",
        f"SELECT count(*) FROM search_docs WHERE body LIKE '%{OTHER[:2]} %' AND unit_code = '{OTHER}'",
        "SELECT count(*) FROM packages WHERE township NOT LIKE '410725%'",
    )
    with seen_by("own_clerk").read() as session:
        assert [session.scalar(text(each)) for each in asked] == [0, 0, 0]
    for part in ("cases_4101", "villages_rest"):
        with pytest.raises(LedgerError, match="没有这样做的权限"), seen_by("own_clerk").read() as session:
            session.scalar(text(f"SELECT count(*) FROM {part}"))


def test_a_countys_clerk_merges_his_townships_and_nobody_elses(seen_by, province, packages):
    own, everybody = seen_by("own_clerk"), seen_by("all_clerk")
    sent.merged(everybody, packages, of(packages, OTHER)[:1])
    sent.merged(own, packages, of(packages, OWN))
    before = sent.rows(province)
    with pytest.raises(LedgerError, match="没有这样做的权限"):
        sent.merged(own, packages, of(packages, OTHER)[1:])
    with pytest.raises(LedgerError, match="没有这样做的权限"):
        put_settings(own, unit_name="示例县")
    assert sent.rows(province) == before
    sent.merged(everybody, packages, of(packages, OTHER)[1:])
    assert custody.examine(province.place).sound
