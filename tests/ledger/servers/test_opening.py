"""A ledger is made in an empty database and opened there; what does not fit is said in one sentence, never a password."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from app.books.shelf import BOOKS
from app.cli import door
from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger import custody, registers, server
from app.ledger.custody import migrations, serving
from app.ledger.place import Server, placed
from app.ledger.store import put_settings
from tests import servers
from tests.ledger.counties import COUNTY
from tests.ledger.servers.conftest import clock

SECRET = "jue-mi-88"
PERIOD = ("--from", "2024-01-01", "--to", "2024-12-31")
EARLIER = {
    number: Path(__file__).with_name(f"{name}.sql") for number, name in {8: "eighth", 9: "ninth"}.items()
}  # as pg_dump wrote them; the first is bare
SHAPE = (
    (
        "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default "
        "FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, column_name"
    ),
    "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname",
    (
        "SELECT conrelid::regclass::text AS of, conname, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE connamespace = 'public'::regnamespace ORDER BY of, conname"
    ),
)
INIT = ("init", "--unit-code", "410725", "--unit-name", "原阳县")


@pytest.fixture
def said(capsys):
    """Status of a verb on a place, and what it says of what went wrong."""

    def run(place, *arguments):
        status = door.run([*arguments, "--ledger", place if isinstance(place, str) else place.url])
        return status, capsys.readouterr().err

    return run


def test_one_verb_sets_a_county_up(empty, said):
    assert said(empty, *INIT, "--county") == (0, "")
    assert said(empty, "stats", *PERIOD) == (0, "")
    assert said(empty, "check") == (0, "")
    assert said(empty, "handoff", "status", "--month", "2024-06")[0] == 0


def test_a_database_that_holds_anything_is_left_alone(cluster, empty, said):
    cluster.execute("CREATE TABLE of_others (word text)", empty.name)
    status, sentence = said(empty, *INIT, "--county")
    assert (status, "不是空的，没有改动它" in sentence) == (1, True)
    assert cluster.execute("SELECT to_regclass('cases')", empty.name) == [(None,)]


def test_what_an_extension_brought_is_nobodys(cluster, empty, said):
    cluster.execute("CREATE EXTENSION pg_stat_statements", empty.name)
    assert said(empty, *INIT, "--county") == (0, "")
    assert said(empty, "check") == (0, "")


def test_a_ledger_is_never_made_anew(county, said):
    status, sentence = said(county.place, *INIT, "--county")
    assert (status, "已经有一份台账" in sentence) == (1, True)
    assert county.setting("unit_name") == "原阳县"


def test_a_township_keeps_its_ledger_in_a_file(empty, said):
    status, sentence = said(empty, *INIT)
    assert (status, "乡镇的台账请用文件。（命令：init --county）" in sentence) == (1, True)


def test_a_database_that_sorts_otherwise_is_refused_with_the_command_to_make_another(cluster, said):
    cluster.execute("CREATE DATABASE sorted_otherwise TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    status, sentence = said(cluster.place("sorted_otherwise"), *INIT, "--county")
    assert (status, "createdb --template=template0 --encoding=UTF8 --locale=C" in sentence) == (1, True)


def test_what_is_no_ledger_is_called_so(empty, said):
    assert said(empty, "stats", *PERIOD) == (
        1,
        f"数据库“{empty.name}”里没有六簿台账。请检查网址，或在空的数据库上建立县级台账。（命令：init --county）\n",
    )


@pytest.mark.parametrize(
    ("address", "status", "meant"),
    [
        (f"postgresql+psycopg://u:{SECRET}@127.0.0.1:1/county", 4, "连不上数据库“county”"),
        (f"postgresql+psycopg://u:{SECRET}@/county?host=/nowhere", 4, "连不上数据库“county”"),
        (f"postgresql+psycopg://u:{SECRET}@127.0.0.1/county?nonsense=1", 1, "数据库的网址不对"),
        (f"mysql://u:{SECRET}@127.0.0.1/county", 2, "postgresql+psycopg://"),
        (f"postgresql+psycopg://u:{SECRET}@127.0.0.1:port/county", 2, "端口"),
    ],
)
def test_an_address_that_leads_nowhere_is_said_without_its_password(said, capsys, address, status, meant):
    for verb in (("stats", *PERIOD), ("init", "--county", *INIT[1:])):
        given, sentence = said(address, *verb)
        assert (given, meant in sentence, SECRET in sentence) == (status, True, False)


def test_a_password_is_shown_nowhere():
    place = placed(f"postgresql+psycopg://clerk:{SECRET}@db.example:5432/county")
    assert isinstance(place, Server)
    for shown in (str(place), repr(place), place.name, repr(server.engine(place))):
        assert SECRET not in shown
    assert str(place) == "postgresql+psycopg://clerk@db.example:5432/county"


def test_a_wrong_password_is_told_from_a_missing_database(cluster, said):
    cluster.execute(f"CREATE ROLE guarded LOGIN PASSWORD '{SECRET}'")
    rules = cluster.data / "pg_hba.conf"
    before = rules.read_text()
    try:
        rules.write_text(f"local all guarded scram-sha-256\n{before}")
        cluster.execute("SELECT pg_reload_conf()")
        for written in ("", ":falsch"):
            address = cluster.place("postgres", f"guarded{written}").url
            status, sentence = said(address, "stats", *PERIOD)
            assert (status, "不让登录" in sentence) == (4, True)
    finally:
        rules.write_text(before)
        cluster.execute("SELECT pg_reload_conf()")
    status, sentence = said(cluster.place("nowhere"), "stats", *PERIOD)
    assert (status, "服务器上没有“nowhere”这个数据库" in sentence) == (4, True)


@pytest.mark.parametrize("verb", [("backup", "--out", "份.liubu"), ("restore", "份.liubu")])
def test_what_only_a_file_has_is_the_administrators_business(county, said, tmp_path, verb, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, sentence = said(county.place, *verb)
    assert (status, "pg_dump" in sentence) == (1, True)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_ledger_is_left_alone(cluster, county):
    cluster.execute("UPDATE liubu SET schema = 99", county.place.name)
    with pytest.raises(LedgerError, match="更新版本的六簿写的（格式 99）"):
        custody.open_ledger(county.place, clock=clock)


def test_a_number_that_cannot_be_is_damage(cluster, county):
    cluster.execute("UPDATE liubu SET schema = 3", county.place.name)
    with pytest.raises(DamagedError, match="格式号（3）不对"):
        custody.open_ledger(county.place, clock=clock)


def test_half_a_ledger_is_never_left_behind(cluster, empty, monkeypatch):
    def full(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(server, "stamp", full)
    with pytest.raises(KeyboardInterrupt):
        custody.create(empty, clock=clock, **COUNTY)
    assert cluster.execute("SELECT count(*) FROM pg_class WHERE relname = 'cases'", empty.name) == [(0,)]


def test_a_standby_reads_and_says_that_it_only_reads(cluster, county):
    cluster.execute(f"ALTER DATABASE {county.place.name} SET default_transaction_read_only = on")
    reader = custody.open_ledger(county.place, clock=clock)
    assert reader.setting("unit_name") == "原阳县"
    with pytest.raises(UnwritableError, match="只读的备库"):
        put_settings(reader, clerk="示例经办")
    reader.close()
    cluster.execute(f"ALTER DATABASE {county.place.name} RESET default_transaction_read_only")


def test_a_user_without_the_right_is_told_so(cluster, county):
    cluster.execute(
        "CREATE ROLE onlooker LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO onlooker", county.place.name
    )
    reader = custody.open_ledger(cluster.place(county.place.name, "onlooker"), clock=clock)
    with pytest.raises(LedgerError, match="没有这样做的权限"):
        put_settings(reader, clerk="示例经办")
    assert reader.setting("clerk") is None
    reader.close()


def test_a_check_finds_what_was_changed_behind_the_ledgers_back(county):
    put_settings(county, clerk="示例经办")
    assert custody.examine(county.place).sound
    with county._engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(text("UPDATE settings SET unit_code = '410726' WHERE key = 'clerk'"))
        connection.execute(text("UPDATE journal SET clerk = '别人' WHERE seq = 2"))
    report = custody.examine(county.place)
    assert {finding.table for finding in report.findings} == {"settings", "journal"}


def test_without_a_server_the_tests_say_so(monkeypatch):
    monkeypatch.setattr(servers, "programs", lambda: None)
    with pytest.raises(pytest.skip.Exception, match="没有装 PostgreSQL 服务器"), servers.running():
        pass


@pytest.fixture
def later(tmp_path, monkeypatch):
    """A program whose schema is one later: its last revision adds a word to every unit, and tells the journal."""
    scripts = shutil.copytree(migrations.SCRIPTS, tmp_path / "migrations")
    (scripts / "versions" / "v9001_shape.py").write_text(
        f"""
import sqlalchemy as sa
from alembic import op
from app.models.migrations.journal import write_journal
revision, down_revision = "{server.SCHEMA + 1:04d}", "{server.SCHEMA:04d}"
def upgrade():
    op.add_column("units", sa.Column("shape", sa.String(), nullable=False, server_default="方"))
    row = dict(op.get_bind().execute(sa.text("SELECT id, name FROM units")).mappings().one())
    write_journal(op.get_bind(), "升级", "units", [({{}}, row)])
""",
        encoding="utf-8",
    )
    monkeypatch.setattr(migrations, "SCRIPTS", scripts)
    now = server.SCHEMA + 1
    for room in (server, serving):
        monkeypatch.setattr(room, "SCHEMA", now)


def test_an_older_ledger_is_brought_up_to_date_where_it_lies(cluster, county, later):
    registers.add(county, BOOKS["units"], {"name": "示例所"})
    custody.open_ledger(county.place, clock=clock).close()
    assert cluster.execute("SELECT name, shape FROM units", county.place.name) == [("示例所", "方")]
    assert cluster.execute("SELECT schema FROM liubu", county.place.name) == [(server.SCHEMA,)]
    assert [finding.table for finding in custody.examine(county.place).findings if finding.table == "journal"] == []


def test_an_upgrade_that_breaks_off_leaves_the_older_ledger(cluster, county, later, monkeypatch):
    registers.add(county, BOOKS["units"], {"name": "示例所"})
    monkeypatch.setattr(server, "stamp", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        custody.open_ledger(county.place, clock=clock)
    assert cluster.execute("SELECT schema FROM liubu", county.place.name) == [(server.SCHEMA - 1,)]
    assert cluster.execute("SELECT 1 FROM pg_attribute WHERE attname = 'shape'", county.place.name) == []


def shape(cluster, place):
    """Every column, index and constraint of a database."""
    return [cluster.execute(asked, place.name) for asked in SHAPE]


@pytest.mark.parametrize("schema", EARLIER)
def test_a_ledger_of_an_earlier_schema_becomes_what_a_new_one_is(cluster, county, schema):
    old = cluster.database()
    cluster.execute(EARLIER[schema].read_text(encoding="utf-8"), old.name)
    cluster.execute(f"DELETE FROM liubu; INSERT INTO liubu VALUES ({schema})", old.name)
    with closing(custody.open_ledger(old, clock=clock)) as ledger:
        put_settings(ledger, unit_code="410725", county=True)
        registers.add(ledger, BOOKS["units"], {"name": "示例所"})
    assert shape(cluster, old) == shape(cluster, county.place)
    assert custody.examine(old).sound


@pytest.fixture
def staffed(cluster, empty):
    """A ledger that was made where the administrator had the roles ready: as a reader sees it, and as a clerk does."""
    for role, member in (("liubu_reader", "looks"), ("liubu_clerk", "writes")):
        cluster.execute(f"CREATE ROLE {role} NOLOGIN")
        cluster.execute(f"CREATE ROLE {member} LOGIN IN ROLE {role}")
    custody.create(empty, clock=clock, **COUNTY).close()
    ledgers = [custody.open_ledger(cluster.place(empty.name, member), clock=clock) for member in ("looks", "writes")]
    yield ledgers
    for ledger in ledgers:
        ledger.close()
    for role in ("looks", "writes", "liubu_reader", "liubu_clerk"):
        cluster.execute(f"DROP OWNED BY {role}", empty.name)
        cluster.execute(f"DROP ROLE {role}")


def test_readers_look_and_clerks_write_but_nobody_rewrites_the_journal(staffed):
    looks, writes = staffed
    entry = registers.add(writes, BOOKS["units"], {"name": "示例所"})
    registers.correct(writes, BOOKS["units"], entry.id, {"phone": "1"}, "示例原因")
    assert [each.record for each in registers.entries(looks, BOOKS["units"])] == ["示例所"]
    for ledger, forbidden in (
        (
            looks,
            "INSERT INTO villages (id, unit_code, revision, name, voided_on, void_reason) VALUES ('1', '', 1, '', NULL, '')",
        ),
        (looks, "UPDATE units SET name = ''"),
        (writes, "UPDATE journal SET clerk = ''"),
        (writes, "DELETE FROM journal"),
        (writes, "UPDATE liubu SET schema = 1"),
        (writes, "DROP TABLE units"),
    ):
        with pytest.raises(LedgerError, match="没有这样做的权限"), ledger.write("绕过") as session:
            session.execute(text(forbidden))
    assert custody.examine(writes.place).sound
