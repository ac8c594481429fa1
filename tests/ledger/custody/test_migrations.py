"""Migrations: a ledger of the first schema becomes one of the present, or stays what it was."""

import contextlib
import os
import shutil
import signal
import sqlite3
from datetime import date

import pytest
from sqlalchemy import select

from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger import cases, custody, deputies, journal, rosters
from app.ledger.cases import CaseDraft
from app.ledger.custody import create, manifests, migrations, open_ledger, shape
from app.ledger.database import APPLICATION_ID, SCHEMA, schema_of
from app.ledger.deputies import DeputyDraft
from app.ledger.rosters import Wish
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.deputy_state import DeputyState
from app.rules.cases import Act, Kind
from tests.soak import world
from tests.soak.acts import first as first_schema


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "first.liubu"
    first_schema.make(path)
    return path


@pytest.fixture
def first(sample, tmp_path):
    """A ledger as the first schema held it, filled."""
    return shutil.copy(sample, tmp_path / "first.liubu")


def schema(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return shape.shape(connection)


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


@pytest.fixture
def third(ledger, tmp_path):
    """A ledger of the third schema, whose roster was changed as the program of that time wrote it down."""
    people = [deputies.add(ledger, DeputyDraft(f"示例{sign}")).id for sign in "甲乙丙丁"]
    wish = Wish(2025, "monthly:first-tuesday", per_day=2, times=0, most=2)
    days = [day.id for day in rosters.make(ledger, wish).days]
    old = tmp_path / "third.liubu"
    old.touch()
    migrations.upgrade(old, 3)
    with contextlib.closing(sqlite3.connect(old)) as connection, connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("ATTACH ? AS modern", (str(ledger.path),))
        poured(connection, but=("roster_swaps",))
        swapped = {"done_on": "2024-09-20", "unit_code": "410725104", "revision": 1, "other_day_id": None}
        for place, (leaving, coming, reason) in enumerate(
            ((0, 1, "增加：这不是多一位"), (2, 2, "增加：集日人多"), (3, 3, "减去：请假"))
        ):
            row = {"id": f"{place + 1:032x}", "day_id": days[0], "reason": reason, **swapped}
            row |= {"leaving_id": people[leaving], "coming_id": people[coming]}
            wrote(connection, "调班", "roster_swaps", {}, row)
        wrote(connection, "改接待安排：和镇里的会冲突", "roster_days", {"on_day": "2025-02-06"}, days[1])
        dropped = {"voided_on": "2024-09-20", "void_reason": "停电"}
        wrote(connection, "去掉接待日", "roster_days", dropped, days[2])
        wrote(connection, "编排接待日", "roster_days", dropped | {"void_reason": "重新编排"}, days[3])
    return old


def poured(connection, but=()):
    """Everything of the attached modern ledger that the older schema had a place for."""
    for (table,) in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
        if table.startswith(("sqlite_", "search_index")) or table in but:
            continue
        columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f'PRAGMA main.table_info("{table}")'))
        connection.execute(f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM modern."{table}"')
    first_schema.sealed_again(connection)
    connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")


def wrote(connection, action, table, values, what):
    """Write a row, or new values into the one of that id, and the journal's entry, as a verb does."""
    connection.row_factory = sqlite3.Row
    before, row = "", what
    if isinstance(what, dict):
        marks = ", ".join(f":{name}" for name in what)
        connection.execute(f"INSERT INTO {table} ({', '.join(what)}) VALUES ({marks})", what)
    else:
        was = dict(connection.execute(f"SELECT * FROM {table} WHERE id = ?", (what,)).fetchone())
        changed = values | {"revision": was["revision"] + 1}
        row, before = was | changed, journal.dumped({name: was[name] for name in changed})
        connection.execute(
            f"UPDATE {table} SET {', '.join(f'{name} = :{name}' for name in changed)} WHERE id = :id", row
        )
    seq, sealed = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    parts = (seq + 1, "2024-09-20T09:30:00", "示例经办", action, f"{seq:032x}", table, row["id"], before)
    parts = (*parts, journal.dumped(row))
    fields = f"{', '.join(journal.FIELDS)}, hash"
    connection.execute(
        f"INSERT INTO journal ({fields}) VALUES ({', '.join('?' * 10)})", (*parts, journal.chained(parts, sealed))
    )


def test_what_was_changed_about_a_roster_is_read_out_of_reasons_once(third, calendar):
    with contextlib.closing(open_ledger(third, clock=calendar)) as ledger:
        report = custody.check(ledger)
        history = {(each.on, each.words, each.reason) for each in rosters.history(ledger, 2025)}
    assert [finding.sentence for finding in report.findings if finding.level != "note"] == []
    assert report.sound
    on = date(2024, 9, 20)
    assert history == {
        (on, "1月7日（星期二）示例甲换成示例乙", "增加：这不是多一位"),
        (on, "1月7日（星期二）增加示例丙", "集日人多"),
        (on, "1月7日（星期二）减去示例丁", "请假"),
        (on, "2月5日（星期三）改到2月6日（星期四）", "和镇里的会冲突"),
        (on, "去掉3月4日（星期二）的接待", "停电"),
    }


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
    with pytest.raises(DamagedError, match="台账升级不了"):
        migrations.upgrade(first)
    assert first.read_bytes() == before
    with pytest.raises(DamagedError, match="台账升级不了"):
        open_ledger(first, clock=world.clock)
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


def test_since_when_a_deputy_is_out_of_office_is_read_out_of_the_journal_once(ledger, tmp_path, calendar):
    ids = [deputies.add(ledger, DeputyDraft(f"示例{sign}")).id for sign in "甲乙"]
    with ledger.write("登记代表：示例丙") as session:  # as the fourth schema kept a status, without its days
        session.add(Deputy(id="0" * 32, name="示例丙", status="终止"))
    ids.append("0" * 32)
    old = tmp_path / "fourth.liubu"
    old.touch()
    migrations.upgrade(old, 4)
    with contextlib.closing(sqlite3.connect(old)) as connection, connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("ATTACH ? AS modern", (str(ledger.path),))
        poured(connection)
        wrote(connection, "更正代表：迁出", "deputies", {"status": "终止", "status_reason": "迁出"}, ids[0])
    with contextlib.closing(open_ledger(old, clock=calendar)) as migrated:
        assert custody.check(migrated).sound
        with migrated.read() as session:
            query = select(DeputyState.deputy_id, DeputyState.status, DeputyState.since, DeputyState.reason)
            assert set(session.execute(query)) == {
                (ids[0], "终止", date(2024, 9, 20), "迁出"),
                (ids[2], "终止", None, ""),
            }


def test_an_item_left_without_a_valid_problem_is_counted_again(ledger, tmp_path, calendar):
    case = cases.register(ledger, CaseDraft(date(2024, 9, 1), "机井老化"))
    for number in cases.split(ledger, case.id, ("换水泵", "修井台")).problems:
        act = Act(Kind.VOID, date(2024, 9, 2), reason="登错")
        cases.advance(ledger, cases.find(ledger, number).id, act)
    with ledger.write("如旧版所记") as session:
        session.get(Case, case.id).is_item = True
    old = tmp_path / "fourth.liubu"
    old.touch()
    migrations.upgrade(old, 4)
    with contextlib.closing(sqlite3.connect(old)) as connection, connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("ATTACH ? AS modern", (str(ledger.path),))
        poured(connection)
    with contextlib.closing(open_ledger(old, clock=calendar)) as migrated:
        assert custody.check(migrated).sound
        assert not cases.get(migrated, case.id).is_item


def test_a_lateness_that_a_later_step_had_taken_back_is_counted_again(ledger, tmp_path, calendar):
    assign = Act(Kind.ASSIGN, date(2024, 6, 1), unit="水利站", due=date(2024, 7, 1), due_reason="约定")
    case = cases.register(ledger, CaseDraft(date(2024, 6, 1), "机井老化", acts=(assign,)))
    act = Act(Kind.EXTEND, date(2024, 7, 5), due=date(2024, 10, 8), reason="雨季")
    cases.advance(ledger, case.id, act)
    with ledger.write("如旧版所记") as session:
        session.get(Case, case.id).replied_late = False
    old = tmp_path / "fifth.liubu"
    old.touch()
    migrations.upgrade(old, 5)
    with contextlib.closing(sqlite3.connect(old)) as connection, connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("ATTACH ? AS modern", (str(ledger.path),))
        poured(connection)
    with contextlib.closing(open_ledger(old, clock=calendar)) as migrated:
        assert custody.check(migrated).sound
        assert cases.get(migrated, case.id).replied_late


@pytest.mark.parametrize("damage", ["kind = '没有的'", "done_on = 'x'", "kind = 'ROUTE'", "seq = 'x'", "due = 'x'"])
def test_an_upgrade_leaves_steps_that_cannot_be_read_to_the_check(ledger, tmp_path, calendar, damage):
    assign = Act(Kind.ASSIGN, date(2024, 6, 1), unit="水利站", due=date(2024, 7, 1), due_reason="约定")
    case = cases.register(ledger, CaseDraft(date(2024, 6, 1), "机井老化", acts=(assign,)))
    cases.advance(ledger, case.id, Act(Kind.EXTEND, date(2024, 7, 5), due=date(2024, 10, 8), reason="雨季"))
    old = tmp_path / "fifth.liubu"
    old.touch()
    migrations.upgrade(old, 5)
    with contextlib.closing(sqlite3.connect(old)) as connection, connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("ATTACH ? AS modern", (str(ledger.path),))
        poured(connection)
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(f"UPDATE steps SET {damage} WHERE seq = 1")
    migrations.upgrade(old)
    assert schema_of(old) == SCHEMA
