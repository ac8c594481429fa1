"""Migrations: a ledger of the first schema becomes one of the present, or stays what it was."""

import contextlib
import os
import shutil
import signal
import sqlite3

import pytest

from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger import custody
from app.ledger.custody import checks, create, manifests, migrations, open_ledger
from app.ledger.database import APPLICATION_ID, SCHEMA, schema_of
from app.ledger.store import Ledger
from tests.soak import kills, world


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    world.found(folder / "template.liubu").close()
    return kills._first_schema(folder)


@pytest.fixture
def first(sample, tmp_path):
    """A ledger as the first schema held it, filled."""
    return shutil.copy(sample, tmp_path / "first.liubu")


def schema(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return checks.schema(connection)


def test_a_migrated_ledger_has_the_schema_of_a_new_one(tmp_path, calendar):
    """When this fails, a model changed without a revision (or, before the first release, without its base)."""
    old, new = tmp_path / "old.liubu", tmp_path / "new.liubu"
    old.touch()
    migrations.upgrade(old)
    create(new, unit_code="410725104", unit_name="原阳县太平镇", method="taiping", clock=calendar).close()
    assert schema(old) == schema(new)


def test_there_is_a_revision_for_every_schema():
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(migrations.SCRIPTS))
    assert [each.revision for each in script.walk_revisions()] == [f"{number:04d}" for number in range(SCHEMA, 0, -1)]


def test_opening_an_older_ledger_migrates_it_with_all_it_holds(first):
    with contextlib.closing(sqlite3.connect(first)) as connection:
        rows = manifests.counts_of(connection)
    with contextlib.closing(world.reopened(first)) as ledger:
        report = custody.check(ledger)
        world.register(ledger, 1)
    assert schema_of(first) == SCHEMA
    assert report.sound
    assert {name: report.counts[name] for name in rows} == rows


def test_the_old_file_stays_among_the_backups(first):
    before = first.read_bytes()
    migrations.migrate(first)
    (kept,) = custody.folder_of(first).glob("升级前-格式1-*.liubu")
    assert schema_of(kept) == 1
    with contextlib.closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM cases").fetchone()[0] == 61
    assert len(kept.read_bytes()) == len(before)


def test_a_copy_of_the_first_schema_is_restored_into_the_present_one(first, tmp_path):
    report = custody.restore(first, tmp_path / "new.liubu")
    assert report.sound
    assert (schema_of(tmp_path / "new.liubu"), schema_of(first)) == (SCHEMA, 1)


def test_a_damaged_ledger_is_not_migrated(first):
    with contextlib.closing(sqlite3.connect(first)) as connection, connection:
        connection.execute("UPDATE deputies SET phone = '139'")
    before = first.read_bytes()
    with pytest.raises(DamagedError, match="升级前的检查"):
        open_ledger(first, clock=world.clock)
    assert first.read_bytes() == before


def test_a_migration_without_room_leaves_the_old_ledger(first, monkeypatch):
    before = first.read_bytes()
    monkeypatch.setattr("app.ledger.custody.migrations.safe_build", full)
    with pytest.raises(UnwritableError):
        migrations.migrate(first)
    assert first.read_bytes() == before


def full(*_, **__):
    raise UnwritableError("磁盘已满。")


@pytest.mark.parametrize("version", [0, -1])
def test_a_schema_that_never_was_is_refused(first, version):
    with contextlib.closing(sqlite3.connect(first)) as connection, connection:
        connection.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(DamagedError):
        open_ledger(first, clock=world.clock)


def test_a_newer_ledger_is_refused_and_not_touched(ledger):
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection, connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = ledger.path.read_bytes()
    with pytest.raises(LedgerError, match="先升级程序"):
        open_ledger(ledger.path, clock=ledger.clock)
    assert ledger.path.read_bytes() == before


def test_a_failing_revision_leaves_nothing_half_done(first, tmp_path):
    with contextlib.closing(sqlite3.connect(first)) as connection, connection:
        connection.execute("CREATE TABLE mappings (x)")  # the second half of 0002 will fail
    before = first.read_bytes()
    with pytest.raises(Exception, match="mappings"):
        migrations.upgrade(first)
    assert first.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_kill_inside_the_transaction_leaves_the_copy_old(first, monkeypatch):
    monkeypatch.setattr(migrations, "_finish", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    child = os.fork()
    if child == 0:
        migrations.upgrade(first)
        os._exit(0)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    assert schema_of(first) == 1
    assert "drafts" not in schema(first)


def test_alembic_is_not_imported_unless_a_migration_is_due(tmp_path):
    import subprocess
    import sys

    script = (
        "import sys, datetime, pathlib; from app.ledger.custody import create, open_ledger; "
        f"path = pathlib.Path({str(tmp_path / 'a.liubu')!r}); "
        "create(path, unit_code='410725104', unit_name='示例镇', method='taiping', clock=datetime.datetime.now).close(); "
        "open_ledger(path, clock=datetime.datetime.now).close(); "
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_sample_of_the_first_schema_is_marked_as_a_ledger(first):
    with contextlib.closing(sqlite3.connect(first)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert isinstance(open_ledger(first, clock=world.clock), Ledger)
