"""A later schema comes to a parted ledger: columns, indexes and tables reach every part, references bear the unit."""

import shutil

import pytest
from sqlalchemy import Column, ForeignKey, MetaData, String, Table, text

from app.errors import LedgerError
from app.ledger import custody, server
from app.ledger.custody import dividing, migrations, seeing, serving
from app.ledger.figures import Period, as_json
from app.ledger.store import Dangling
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.servers.test_counties import OTHER, OWN, clock, in_a_file, of, packages, province, roles, seen_by

__all__ = ["in_a_file", "packages", "province", "roles", "seen_by"]

YEAR = Period(*counties.YEAR)
REVISION = f"""
from alembic import op
from app.models.migrations.entries import add_columns, create_entries, day, refers, text
revision, down_revision = "{server.SCHEMA + 1:04d}", "{server.SCHEMA:04d}"
def upgrade():
    add_columns("cases", day("sampled_on", nullable=True), before="stage")
    op.create_index("ix_cases_sampled_on", "cases", ["sampled_on"], unique=False)
    create_entries("samplings", text("words"), refers("case_id", "cases"))
    op.create_index("ix_samplings_case_id", "samplings", ["case_id"], unique=False)
"""
SAMPLING = "INSERT INTO samplings (id, words, case_id, unit_code, revision, void_reason) SELECT id, '', id, '{}', 1, '' FROM cases WHERE unit_code = '{}'"
PARTS = (
    "SELECT c.relname, c.relrowsecurity FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid "
    "WHERE i.inhparent = to_regclass('{}') ORDER BY 1"
)
SAMPLED = "SELECT attrelid::regclass::text FROM pg_attribute WHERE attname = 'sampled_on' AND attrelid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = 'cases'::regclass) ORDER BY 1"
INDEXED = "SELECT tablename FROM pg_indexes WHERE indexdef LIKE '%(sampled_on)%' ORDER BY 1"


class Sampling:
    """A row of the table that the later schema brings."""

    __tablename__ = "samplings"
    __table__ = Table("samplings", MetaData(), Column("case_id", String(32), ForeignKey("cases.id")))


Table("cases", Sampling.__table__.metadata, Column("id", String(32)))


@pytest.fixture
def later(tmp_path, monkeypatch):
    """Lets the program be one whose schema is one later, from then on."""

    def become():
        scripts = shutil.copytree(migrations.SCRIPTS, tmp_path / "migrations")
        (scripts / "versions" / "v9999_samplings.py").write_text(REVISION, encoding="utf-8")
        monkeypatch.setattr(migrations, "SCRIPTS", scripts)
        for room in (dividing, seeing):
            monkeypatch.setattr(room, "SHIPPED", (*room.SHIPPED, Sampling))
        now = server.SCHEMA + 1
        for room in (server, serving):
            monkeypatch.setattr(room, "SCHEMA", now)

    return become


@pytest.fixture
def brought(province, packages, later):
    """The province's ledger with a month of each of two townships, as the later program left it when it opened it."""
    sent.merged(province, packages, [of(packages, code)[0] for code in (OWN, OTHER)])
    figures, rows = as_json(province, YEAR), sent.rows(province)
    later()
    custody.open_ledger(province.place, clock=clock).close()
    assert (as_json(province, YEAR), sent.rows(province)) == (figures, rows)
    return province


def test_every_part_has_the_new_column_and_its_index(cluster, brought):
    parts = [(f"cases_{part}",) for part in ("4101", "4107", "rest")]
    assert cluster.execute(SAMPLED, brought.place.name) == parts
    assert cluster.execute(INDEXED, brought.place.name) == [("cases",), *parts]


def test_a_new_table_has_the_parts_that_the_others_have(cluster, brought):
    parts = [(f"samplings_{part}", True) for part in ("4101", "4107", "rest")]
    assert cluster.execute(PARTS.format("samplings"), brought.place.name) == parts
    cluster.execute(SAMPLING.format(OWN, OWN), brought.place.name)
    assert cluster.execute("SELECT DISTINCT tableoid::regclass::text FROM samplings", brought.place.name) == [
        ("samplings_4107",)
    ]


def test_a_new_reference_stays_within_the_unit(brought):
    with pytest.raises(Dangling), brought.write("绕过") as session:
        session.execute(text(SAMPLING.format(OTHER, OWN)))
    with brought.write("示例") as session:
        session.execute(text(SAMPLING.format(OWN, OWN)))


def test_a_new_table_shows_a_countys_clerk_his_countys_rows_alone(cluster, seen_by, brought):
    for code in (OWN, OTHER):
        cluster.execute(SAMPLING.format(code, code), brought.place.name)
    with seen_by("own_clerk").read() as session:
        assert set(session.scalars(text("SELECT unit_code FROM samplings"))) == {OWN}
    with pytest.raises(LedgerError, match="没有这样做的权限"), seen_by("own_clerk").read() as session:
        session.scalar(text("SELECT count(*) FROM samplings_4101"))


def test_what_townships_send_is_merged_after_the_upgrade(brought, in_a_file, packages):
    for ledger, months in ((brought, 1), (in_a_file, 0)):
        sent.merged(ledger, packages, [each for code in (OWN, OTHER) for each in of(packages, code)[months:]])
    assert sent.rows(brought) == sent.rows(in_a_file)
    assert as_json(brought, YEAR) == as_json(in_a_file, YEAR)


def test_a_ledger_that_is_parted_after_the_upgrade_has_the_new_table_parted(cluster, brought):
    cluster.execute("SELECT liubu_divide('4102')", brought.place.name)
    for table in ("cases", "samplings"):
        assert (f"{table}_4102", True) in cluster.execute(PARTS.format(table), brought.place.name)


def test_a_reference_that_comes_later_is_looked_after(cluster, province):
    cluster.execute("ALTER TABLE steps DROP CONSTRAINT fk_steps_case_id", province.place.name)
    with server.transaction(province.place, province._engine, writing=True) as connection:
        dividing.divide(connection)
    [(definition,)] = cluster.execute(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'fk_steps_case_id' AND conparentid = 0",
        province.place.name,
    )
    assert (
        definition == "FOREIGN KEY (case_id, unit_code) REFERENCES cases(id, unit_code) DEFERRABLE INITIALLY DEFERRED"
    )


def test_a_ledger_with_cities_elsewhere_has_the_new_table_from_there(cluster, province, later):
    cluster.execute("CREATE EXTENSION postgres_fdw", province.place.name)
    cluster.execute("CREATE SERVER away FOREIGN DATA WRAPPER postgres_fdw", province.place.name)
    cluster.execute("SELECT liubu_attach('4103', 'away')", province.place.name)
    later()
    custody.open_ledger(province.place, clock=clock).close()
    lying = (
        "SELECT c.relname, s.srvname FROM pg_foreign_table f JOIN pg_class c ON c.oid = f.ftrelid "
        "JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE c.relname LIKE 'samplings%'"
    )
    assert cluster.execute(lying, province.place.name) == [("samplings_4103", "away")]
