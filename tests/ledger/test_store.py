"""The only door: one verb, one transaction; a file that is opened safely or not at all."""

import contextlib
import os
import signal
import sqlite3
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger import cases, custody
from app.ledger.cases import CaseDraft
from app.ledger.custody import create, open_ledger
from app.ledger.database import APPLICATION_ID, SCHEMA, schema_of
from app.ledger.store import Ledger, put_settings
from app.models.duty import Duty
from app.models.tables import Setting


def new(path, clock, **values):
    given = {"unit_code": "410725104", "unit_name": "原阳县太平镇", "method": "taiping"} | values
    return create(path, clock=clock, **given)


def test_a_ledger_keeps_what_the_presidium_decided(ledger, calendar):
    put_settings(ledger, clerk="示例经办")
    again = open_ledger(ledger.path, clock=calendar)
    assert (again.setting("unit_name"), again.setting("clerk")) == ("原阳县太平镇", "示例经办")
    again.close()


def test_a_new_ledger_is_marked_and_keeps_everything_in_one_file(ledger, tmp_path):
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert [each.name for each in tmp_path.iterdir()] == ["台账.liubu"]


def test_a_ledger_is_written_through_to_the_disk(ledger):
    with ledger.connection() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 3
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_creating_never_overwrites(ledger, calendar):
    before = ledger.path.read_bytes()
    with pytest.raises(LedgerError, match="不会覆盖"):
        new(ledger.path, calendar)
    assert ledger.path.read_bytes() == before


@pytest.mark.parametrize(
    "values", [{"unit_code": "41x"}, {"unit_code": "4107"}, {"unit_name": " "}], ids=["letters", "short", "no name"]
)
def test_a_unit_without_code_or_name_gets_no_ledger(values, tmp_path, calendar):
    with pytest.raises(LedgerError):
        new(tmp_path / "a.liubu", calendar, **values)
    assert not list(tmp_path.iterdir())


def test_a_ledger_that_cannot_be_made_is_said_and_leaves_nothing(tmp_path, calendar):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UnwritableError):
        new(tmp_path / "file" / "a.liubu", calendar)


@pytest.mark.parametrize("name", ["台账 #1?a=b%20.liubu", "with blank.db", "百%分"])
def test_a_ledger_may_have_any_name(name, tmp_path, calendar):
    new(tmp_path / name, calendar).close()
    with contextlib.closing(open_ledger(tmp_path / name, clock=calendar)) as ledger:
        assert ledger.setting("unit_code") == "410725104"
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_opening_what_is_not_there_makes_nothing(tmp_path, calendar):
    with pytest.raises(LedgerError, match="没有找到"):
        open_ledger(tmp_path / "a.liubu", clock=calendar)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("content", "error"), [(b"x" * 4096, DamagedError), (b"", LedgerError)], ids=["no database", "empty"]
)
def test_what_is_no_ledger_is_refused(content, error, tmp_path, calendar):
    path = tmp_path / "a.liubu"
    path.write_bytes(content)
    with pytest.raises(error):
        open_ledger(path, clock=calendar)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path, calendar):
    path = tmp_path / "a.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")
    with pytest.raises(LedgerError, match="不是六簿台账"):
        open_ledger(path, clock=calendar)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_ledger_whose_program_was_killed_in_the_middle_opens_as_it_was(ledger, calendar):
    number = cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例")).number
    ledger.close()
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(ledger.path, isolation_level=None)
        connection.execute("PRAGMA cache_size = 1")  # written to the file before the commit
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE cases SET content = hex(randomblob(90000))")
        connection.execute("UPDATE journal SET after = hex(randomblob(90000))")
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert ledger.path.with_name(f"{ledger.path.name}-journal").exists()
    assert schema_of(ledger.path) == SCHEMA
    with contextlib.closing(open_ledger(ledger.path, clock=calendar)) as again:
        assert cases.find(again, number).content == "示例"
        assert custody.check(again).sound


@pytest.mark.parametrize("value", [1, 1.0, 0.5, True, None, "1", "", [1, 2.0], {"甲": None}, 10**15])
def test_a_setting_of_any_kind_comes_back_and_is_sound(ledger, value):
    put_settings(ledger, a=value)
    ledger.announce(frozenset({"settings"}))
    assert ledger.setting("a") == value
    assert custody.check(ledger).sound


def test_a_setting_that_is_written_while_another_thread_reads_is_not_forgotten(ledger, monkeypatch):
    put_settings(ledger, a=1)
    read = ledger.read

    @contextlib.contextmanager
    def slow():
        with read() as session:
            yield session
        monkeypatch.setattr(ledger, "read", read)
        put_settings(ledger, a=2)

    monkeypatch.setattr(ledger, "read", slow)
    assert ledger.setting("a") == 1
    assert ledger.setting("a") == 2


def test_a_verb_is_announced_once_with_its_tables(ledger):
    heard = []
    stop = ledger.subscribe(heard.append)
    cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例"))
    stop()
    put_settings(ledger, a=1)
    assert heard == [frozenset({"cases", "steps"})]


def test_a_verb_that_writes_nothing_is_no_act(ledger):
    heard = []
    ledger.subscribe(heard.append)
    with ledger.write("无事"):
        pass
    assert heard == []
    assert ledger.sitting == []


def test_a_read_sees_one_moment(ledger, calendar):
    with ledger.read() as session:
        before = session.scalars(select(Setting.key)).all()
    put_settings(ledger, later=1)
    with ledger.read() as session:
        assert len(session.scalars(select(Setting.key)).all()) == len(before) + 1


def test_a_ledger_held_by_another_program_says_wait(ledger, monkeypatch):
    with ledger.connection() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")  # the one connection of the pool
    with contextlib.closing(sqlite3.connect(ledger.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UnwritableError, match="稍等片刻"):
            put_settings(ledger, a=1)
        other.execute("ROLLBACK")
    put_settings(ledger, a=1)


def test_a_commit_that_is_refused_leaves_the_ledger_usable(ledger):
    with ledger.connection() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    with contextlib.closing(sqlite3.connect(ledger.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM settings").fetchone()  # a reader that stays lets nobody commit
        with pytest.raises(UnwritableError, match="稍等片刻"):
            put_settings(ledger, a=1)
        assert ledger.setting("a") is None
    put_settings(ledger, a=1)
    assert ledger.setting("a") == 1
    assert custody.check(ledger).sound


def test_a_reference_to_nothing_is_refused_at_the_commit_and_leaves_the_ledger_usable(ledger):
    with pytest.raises(LedgerError, match="重新选择"), ledger.write("无主") as session:
        session.add(Duty(done_on=date(2024, 9, 1), deputy_id="nobody", kind="x", matter="x"))
    put_settings(ledger, a=1)
    assert custody.check(ledger).sound


def test_a_full_disk_lets_the_reserve_go_first_and_then_closes_for_writing(ledger):
    heard, reserve = [], [True, False]
    ledger.subscribe(heard.append)
    ledger.on_full = lambda: reserve.pop(0)
    full = OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full"))
    for sentence in ("已腾出备用空间", "暂时只读"):
        with pytest.raises(UnwritableError, match=sentence), ledger.write("满盘"):
            raise full
    with pytest.raises(UnwritableError, match="暂时只读"):
        put_settings(ledger, a=1)
    assert heard == [frozenset({"closed_for_writing"})]
    assert custody.check(ledger).sound


def test_a_damaged_page_is_a_sentence_when_it_is_read(ledger, calendar):
    for number in range(40):
        cases.register(ledger, CaseDraft(date(2024, 9, 1), f"示例{number}" * 50))
    ledger.close()
    content = bytearray(ledger.path.read_bytes())
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'settings'").fetchone()
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    ledger.path.write_bytes(content)
    broken = open_ledger(ledger.path, clock=calendar)
    with pytest.raises(DamagedError, match="已损坏"):
        broken.setting("unit_code")
    broken.close()


def test_a_ledger_of_which_only_the_first_page_is_left_is_not_opened(ledger, calendar):
    ledger.close()
    content = bytearray(ledger.path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    ledger.path.write_bytes(content)
    with pytest.raises(DamagedError, match="已损坏"):
        open_ledger(ledger.path, clock=calendar)


def test_a_ledger_says_what_day_it_is_by_its_clock(ledger):
    assert isinstance(ledger, Ledger)
    assert ledger.today == date(2024, 9, 20)


def test_a_ledger_that_may_not_be_read_is_not_called_damaged(tmp_path, calendar):
    (tmp_path / "a.liubu").mkdir()
    with pytest.raises(LedgerError, match="打不开") as told:
        open_ledger(tmp_path / "a.liubu", clock=calendar)
    assert told.value.exit_code == 1


def test_a_ledger_another_program_writes_to_is_busy_and_not_damaged(ledger, monkeypatch):
    monkeypatch.setattr("app.ledger.database.sqlite3.connect", impatient(sqlite3.connect))
    with contextlib.closing(sqlite3.connect(ledger.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UnwritableError, match="稍等片刻"):
            schema_of(ledger.path)


def impatient(connect):
    return lambda *args, **options: connect(*args, **options | {"timeout": 0.05})
