"""Safety copies: verified, thinned with age, restored into a new file."""

import contextlib
import json
import os
import random
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app import files
from app.books.workbook import RawSheet
from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger import cases, custody, imports
from app.ledger.cases import CaseDraft
from app.ledger.custody import backup, backups, checks, manifests, open_ledger, restore, rotate
from app.ledger.custody.ladder import FLOOR, leaving, staying
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind

ROOT = Path(__file__).resolve().parents[3]
NOON = datetime(2024, 9, 20, 12)


def register(ledger, words="示例内容"):
    return cases.register(ledger, CaseDraft(date(2024, 9, 1), words, raised_by="样例甲"))


def identity(ledger):
    return manifests.identity(ledger.path)


def copies(ledger, folder):
    return manifests.kept_in(folder, identity(ledger))


def newest(ledger, folder):
    return backups.latest(folder, identity(ledger))


def days(*numbers):
    return [NOON - timedelta(days=number) for number in numbers]


def test_a_backup_holds_what_the_ledger_holds(ledger, tmp_path, calendar):
    number = register(ledger).number
    made = backup(ledger, tmp_path / "stick" / "copy.liubu")
    copy = open_ledger(made.path, clock=calendar)
    assert cases.find(copy, number).content == "示例内容"
    assert made.counts["cases"] == 1
    assert made.made_at == calendar()
    copy.close()


def test_a_manifest_beside_the_copy_says_what_it_held(ledger, tmp_path):
    made = backup(ledger, tmp_path / "copy.liubu")
    said = json.loads((tmp_path / "copy.liubu.json").read_text(encoding="utf-8"))
    assert said["head"] == list(made.head)
    assert said["sha256"] == manifests.digest(made.path)
    assert manifests.read(made.path) == made


def test_a_backup_never_takes_the_place_of_an_older_one(ledger, tmp_path):
    first = backup(ledger, tmp_path / "copy.liubu")
    register(ledger)
    with pytest.raises(LedgerError, match="已经存在，不会覆盖"):
        backup(ledger, tmp_path / "copy.liubu")
    assert backups.is_good(first)
    assert not list(tmp_path.glob(".liubu-*"))


def test_the_ledger_is_not_overwritten_by_its_own_backup(ledger):
    with pytest.raises(LedgerError, match="换一个文件名"):
        backup(ledger, ledger.path)


def test_a_backup_that_cannot_be_written_says_so_and_leaves_nothing(ledger, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UnwritableError):
        backup(ledger, tmp_path / "file" / "copy.liubu")
    assert (tmp_path / "file").read_text() == "no folder"


def test_the_automatic_copy_is_skipped_while_nothing_changed(ledger, tmp_path):
    assert rotate(ledger, tmp_path / "copies", NOON) is not None
    assert rotate(ledger, tmp_path / "copies", NOON + timedelta(hours=1)) is None
    register(ledger)
    assert rotate(ledger, tmp_path / "copies", NOON + timedelta(hours=2)) is not None
    assert len(copies(ledger, tmp_path / "copies")) == 2


def test_a_folder_that_cannot_be_used_is_said(ledger, tmp_path):
    (tmp_path / "copies").write_text("a file")
    with pytest.raises(UnwritableError, match="同名的文件"):
        rotate(ledger, tmp_path / "copies", NOON)


def test_a_damaged_ledger_is_not_copied_over_good_copies(ledger, tmp_path):
    made = rotate(ledger, tmp_path / "copies", NOON)
    whose = identity(ledger)
    ledger.path.write_bytes(b"x" * 4096)
    with pytest.raises(DamagedError):
        rotate(ledger, tmp_path / "copies", NOON + timedelta(days=1))
    assert backups.latest(tmp_path / "copies", whose) == made


def test_two_copies_of_the_same_second_have_two_names(ledger, tmp_path):
    first = rotate(ledger, tmp_path / "copies", NOON)
    register(ledger)
    second = rotate(ledger, tmp_path / "copies", NOON)
    assert first.path != second.path


def test_a_copy_is_named_by_its_ledger_and_its_moment_and_by_nobody(ledger, tmp_path):
    made = rotate(ledger, tmp_path / "copies", NOON)
    assert made.path.name == f"备份-{identity(ledger)[:8]}-2024-09-20-120000.liubu"


def test_copies_lie_beside_the_ledger_unless_another_folder_was_chosen(ledger, tmp_path):
    assert custody.folder_of(ledger.path) == tmp_path / "台账.liubu.备份"
    put_settings(ledger, backup_folder=str(tmp_path / "elsewhere"))
    assert custody.folder_of(ledger.path) == tmp_path / "elsewhere"


def hours(*numbers):
    return [NOON - timedelta(hours=number) for number in numbers]


@pytest.mark.parametrize(
    ("there", "kept"),
    [
        ([], []),
        (days(0), days(0)),
        (days(0, 1, 2, 3, 4, 5, 6), days(0, 1, 2, 3, 4, 5, 6)),
        (hours(0, 1, 2, 47, 48), hours(0, 1, 2, 47, 48)),
        (hours(0, 49, 50, 60), hours(0, 49)),
        (days(*range(60)), days(0, 1, 2, 3, 4, 5, 6, 12, 19, 20, 51)),
        (days(0, 365, 366), days(0, 365, 366)),
    ],
    ids=["none", "one", "a week", "two days", "the day before those", "two months", "days far apart"],
)
def test_copies_are_thinned_with_age(there, kept):
    assert sorted(staying(there, NOON)) == sorted(kept)


def test_a_year_of_copies_keeps_twelve_months():
    kept = staying(days(*range(500)), NOON)
    assert len({(each.year, each.month) for each in kept}) == 12
    assert len(kept) <= 7 + 4 + 12


def test_copies_dated_in_the_future_push_no_other_out():
    future = [NOON + timedelta(days=365 * 70 + number) for number in range(30)]
    kept = staying([*days(0, 1, 2), *future], NOON)
    assert set(days(0, 1, 2)) <= kept
    assert max(future) in kept


def test_thinning_again_takes_nothing_more():
    chance = random.Random(4)
    moments = [NOON - timedelta(hours=chance.randrange(20_000)) for _ in range(400)]
    once = staying(moments, NOON)
    assert staying(once, NOON) == once


def test_two_years_of_work_leave_few_copies_and_the_newest(ledger, tmp_path):
    folder = tmp_path / "copies"
    for number in range(0, 730, 9):
        register(ledger, f"第{number}天")
        last = rotate(ledger, folder, datetime(2024, 9, 20) + timedelta(days=number))
    assert len(copies(ledger, folder)) <= 23
    assert newest(ledger, folder) == last
    assert all(manifests.manifest_of(copy).exists() for copy in folder.glob("*.liubu"))


def test_the_newest_copy_is_told_by_its_journal_not_by_the_clock(ledger, tmp_path):
    rotate(ledger, tmp_path / "copies", datetime(2099, 1, 1))
    register(ledger)
    second = rotate(ledger, tmp_path / "copies", NOON)
    assert newest(ledger, tmp_path / "copies") == second


def test_a_damaged_newest_copy_is_passed_over_for_the_one_before(ledger, tmp_path):
    first = rotate(ledger, tmp_path / "copies", NOON)
    register(ledger)
    second = rotate(ledger, tmp_path / "copies", NOON + timedelta(days=1))
    damage(second.path)
    assert backups.newest_good(tmp_path / "copies", identity(ledger)) == first


def test_a_copy_whose_manifest_was_lost_is_read_again(ledger, tmp_path):
    made = rotate(ledger, tmp_path / "copies", NOON)
    manifests.manifest_of(made.path).unlink()
    assert rotate(ledger, tmp_path / "copies", NOON + timedelta(days=1)) is None
    assert manifests.read(made.path) == replace(made, made_for=backups.UNKNOWN)  # it may have been made for something


def test_what_a_killed_program_left_in_the_folder_is_cleared(ledger, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    half = folder / files.unfinished_name(".liubu").replace(f"-{os.getpid()}-", f"-{ended()}-")
    half.write_bytes(b"half")
    in_work = folder / files.unfinished_name(".liubu").replace(f"-{os.getpid()}-", f"-{os.getppid()}-")
    in_work.write_bytes(b"half")
    rotate(ledger, folder, NOON)
    assert (half.exists(), in_work.exists()) == (False, True)


def ended():
    """The number of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return child.pid


@pytest.mark.parametrize("end", ["-journal", "-wal", "-shm"])
def test_a_stale_journal_beside_the_name_is_not_rolled_into_what_is_restored(ledger, tmp_path, calendar, end):
    """SQLite takes a journal of that name for the new file's own and writes its old pages into it."""
    number = register(ledger).number
    backup(ledger, tmp_path / "copy.liubu")
    hot = hot_journal(tmp_path)
    for make in (
        lambda path: restore(tmp_path / "copy.liubu", path),
        lambda path: custody.create(
            path, unit_code="410725104", unit_name="示例镇", method="taiping", clock=calendar
        ).close(),
    ):
        target = tmp_path / f"new{len(list(tmp_path.iterdir()))}.liubu"
        target.with_name(target.name + end).write_bytes(hot)
        make(target)
        assert not target.with_name(target.name + end).exists()
        assert [each.read_bytes() for each in tmp_path.glob(f"{target.name}.遗留*")] == [hot]
        with contextlib.closing(open_ledger(target, clock=calendar)) as made:
            assert custody.check(made).sound
    with contextlib.closing(open_ledger(next(tmp_path.glob("new*.liubu")), clock=calendar)) as made:
        assert cases.find(made, number)


def hot_journal(folder):
    """A rollback journal as a killed writer leaves it, of a database with other pages."""
    path = folder / "other.db"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("CREATE TABLE t (x)")
        connection.executemany("INSERT INTO t VALUES (?)", [("x" * 500,)] * 500)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE t SET x = 'y'")
        content = path.with_name("other.db-journal").read_bytes()
        connection.execute("ROLLBACK")
    path.unlink()
    return content


@pytest.mark.parametrize("version", [0, -3])
def test_a_copy_with_a_schema_that_never_was_is_damaged(ledger, tmp_path, version):
    backup(ledger, tmp_path / "copy.liubu")
    (tmp_path / "copy.liubu.json").unlink()
    with contextlib.closing(sqlite3.connect(tmp_path / "copy.liubu")) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(DamagedError, match=f"格式号（{version}）不对"):
        restore(tmp_path / "copy.liubu", tmp_path / "new.liubu")
    assert not (tmp_path / "new.liubu").exists()


def test_of_many_who_restore_to_one_name_one_succeeds(ledger, tmp_path):
    backup(ledger, tmp_path / "copy.liubu")
    script = (
        "import sys, pathlib; from app.errors import LedgerError; from app.ledger.custody import restore\n"
        "sys.stdin.readline()\n"
        "try: restore(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])); print('done')\n"
        "except LedgerError as error: print(error)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "copy.liubu"), str(tmp_path / "new.liubu")]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    for each in running:
        each.stdin.write("go\n")
        each.stdin.flush()
    said = [each.communicate()[0].strip() for each in running]
    assert sorted(words == "done" for words in said) == [False, False, False, True]
    assert all("已经存在，不会覆盖" in words for words in said if words != "done")


def test_ledgers_that_share_a_folder_leave_each_others_copies_alone(ledger, tmp_path, calendar):
    """Each ledger once thinned the other's copies, and was told to lack entries that were never its own."""
    folder = tmp_path / "shared"
    other = custody.create(
        tmp_path / "other.liubu", unit_code="410725105", unit_name="示例乡", method="taiping", clock=calendar
    )
    with contextlib.closing(other):
        for each in (ledger, other):
            put_settings(each, backup_folder=str(folder))
        for number in range(30):
            register(other, f"第{number}条")
            rotate(other, folder, NOON - timedelta(hours=20 * number))
        many = len(copies(other, folder))
        register(ledger)
        own = rotate(ledger, folder, NOON)
        assert rotate(ledger, folder, NOON + timedelta(days=400)) is None
        assert copies(ledger, folder) == (own,)
        assert len(copies(other, folder)) == many
        assert custody.check(ledger).findings == ()
        assert custody.check(other).findings == ()


def test_a_ledger_restored_into_a_shared_folder_moves_only_its_own_copies(ledger, tmp_path, calendar):
    folder = tmp_path / "shared"
    other = custody.create(
        tmp_path / "other.liubu", unit_code="410725105", unit_name="示例乡", method="taiping", clock=calendar
    )
    with contextlib.closing(other):
        put_settings(ledger, backup_folder=str(folder))
        backup(ledger, tmp_path / "stick.liubu")
        for _ in range(5):
            register(other)
        theirs = rotate(other, folder, NOON)
        restore(tmp_path / "stick.liubu", tmp_path / "back.liubu")
        assert copies(other, folder) == (theirs,)


def test_a_bad_act_does_not_erase_the_morning(ledger, tmp_path):
    folder = custody.folder_of(ledger.path)
    register(ledger, "上午登记的")
    morning = rotate(ledger, folder, NOON)
    register(ledger, "下午做错的")
    rotate(ledger, folder, NOON + timedelta(hours=5), custody.BY_HAND)
    register(ledger, "晚上登记的")
    rotate(ledger, folder, NOON + timedelta(hours=9))
    assert morning in copies(ledger, folder)


@pytest.mark.parametrize("made_for", [custody.BY_HAND, "导入前"])
def test_a_copy_made_for_something_stays_until_it_is_removed(ledger, tmp_path, made_for):
    folder = tmp_path / "copies"
    first = rotate(ledger, folder, NOON, made_for)
    for number in range(20):
        register(ledger, f"第{number}条")
        rotate(ledger, folder, NOON + timedelta(days=400, hours=number))
    assert first in copies(ledger, folder)
    backups.remove(first, newest(ledger, folder))
    assert first not in copies(ledger, folder)
    assert not manifests.manifest_of(first.path).exists()


def test_a_copy_asked_for_when_nothing_changed_is_the_newest_one_and_stays(ledger, tmp_path):
    folder = tmp_path / "copies"
    made = rotate(ledger, folder, NOON)
    assert rotate(ledger, folder, NOON + timedelta(hours=1), custody.BY_HAND) is None
    assert newest(ledger, folder) == replace(made, made_for=custody.BY_HAND)


def test_the_newest_copy_cannot_be_removed(ledger, tmp_path):
    made = rotate(ledger, tmp_path / "copies", NOON)
    with pytest.raises(LedgerError, match="最新的一份"):
        backups.remove(made, made)
    assert made.path.exists()


def copy_of(when, size=100 << 20, made_for="", checked_on=None):
    return manifests.Backup(Path(f"{when:%m%d%H%M}"), when, 5, (1, ""), {}, "", size, "x", made_for, checked_on)


def test_where_the_disk_is_nearly_full_the_oldest_go_first_and_those_that_count_stay():
    there = [copy_of(NOON - timedelta(hours=number)) for number in (0, 1, 30, 31, 60, 100)]
    there.append(copy_of(NOON - timedelta(days=9), made_for="导入前"))
    there.insert(2, copy_of(NOON - timedelta(hours=2), checked_on=NOON.date()))
    assert leaving(there, NOON, FLOOR) == ()
    assert leaving(there, NOON, FLOOR - 1) == (there[6],)
    assert leaving(there, NOON, FLOOR - (250 << 20)) == (there[6], there[5], there[4])
    assert [each for each in there if each not in leaving(there, NOON, 0)] == [there[0], there[2], there[7]]


def test_the_newest_copy_that_passed_a_full_check_is_never_thinned():
    checked = copy_of(NOON - timedelta(days=900), checked_on=date(2022, 1, 1))
    there = [*(copy_of(NOON - timedelta(days=number)) for number in range(60)), checked]
    assert checked not in leaving(there, NOON, 0)
    assert len(leaving(there, NOON, 1 << 40)) == 60 - 11


def test_an_import_leaves_a_copy_of_what_was_before_it(ledger, tmp_path, calendar):
    sheets = [RawSheet("联络站", ("名称", "类型"), ((2, ("示例站", "固定站")),))]
    imports.import_sheets(ledger, sheets)
    assert custody.copies(ledger.path) == ()  # there was nothing in it yet
    register(ledger)
    imports.import_sheets(ledger, sheets)
    assert [each.made_for for each in custody.copies(ledger.path)] == [""]  # nothing changed
    imports.import_sheets(ledger, [replace(sheets[0], rows=((2, ("另一站", "固定站")),))])
    kept = custody.copies(ledger.path)[0]
    assert kept.made_for == "导入前"
    assert kept.counts["stations"] == 1


def test_a_step_for_many_cases_leaves_a_copy_of_what_was_before_it(ledger, tmp_path):
    numbers = [register(ledger, f"第{each}件").id for each in range(3)]
    act = Act(Kind.ASSIGN, date(2024, 9, 2), unit="示例办")
    cases.advance_all(ledger, tuple(numbers), act)
    assert [each.made_for for each in custody.copies(ledger.path)] == ["批量交办前"]


def test_an_act_that_cannot_be_guarded_by_a_copy_is_not_done(ledger, tmp_path):
    number = register(ledger).id
    custody.folder_of(ledger.path).write_text("a file where the folder should be")
    with pytest.raises(UnwritableError, match=r"批量交办前.*这一步先不做"):
        cases.advance_all(ledger, (number,), Act(Kind.ASSIGN, date(2024, 9, 2), unit="示例办"))
    assert cases.get(ledger, number).assigned_on is None


def test_where_the_stick_is_not_in_the_copy_before_an_act_goes_beside_the_ledger(ledger, tmp_path):
    put_settings(ledger, backup_folder=str(tmp_path / "pulled" / "stick" / "copies"))
    case = register(ledger)
    cases.advance_all(ledger, (case.id,), Act(Kind.ASSIGN, date(2024, 9, 2), unit="示例办"))
    beside = manifests.kept_in(manifests.beside(ledger.path), identity(ledger))
    assert [each.made_for for each in beside] == ["批量交办前"]


def test_a_planted_trigger_flows_into_no_copy(ledger, tmp_path):
    register(ledger)
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection:
        connection.execute("CREATE TRIGGER silent AFTER INSERT ON cases BEGIN UPDATE cases SET content = ''; END")
    with pytest.raises(DamagedError, match="没有做成备份"):
        rotate(ledger, tmp_path / "copies", NOON)
    assert copies(ledger, tmp_path / "copies") == ()


def test_a_stick_that_fails_while_it_is_read_is_not_called_damaged(ledger, tmp_path, monkeypatch):
    backup(ledger, tmp_path / "copy.liubu")

    def failing(*_, **__):
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("app.ledger.database.sqlite3.connect", failing)
    for attempt in (
        lambda: custody.open_ledger(ledger.path, clock=ledger.clock),
        lambda: restore(tmp_path / "copy.liubu", tmp_path / "new.liubu"),
        lambda: manifests.last_entry(ledger.path),
        lambda: manifests.describe(tmp_path / "copy.liubu", NOON),
    ):
        with pytest.raises(UnwritableError, match="U 盘松动，请插紧重试"):
            attempt()


def test_a_restored_ledger_is_the_same_ledger(ledger, tmp_path, calendar):
    number = register(ledger).number
    head = custody.check(ledger).head
    backup(ledger, tmp_path / "copy.liubu")
    report = restore(tmp_path / "copy.liubu", tmp_path / "new.liubu")
    restored = open_ledger(tmp_path / "new.liubu", clock=calendar)
    assert cases.find(restored, number)
    assert report.sound
    assert custody.check(restored).head == head
    restored.close()


def test_a_ledger_restored_in_its_old_place_is_sound_and_loses_no_newer_copy(ledger, tmp_path, calendar):
    folder = custody.folder_of(ledger.path)
    backup(ledger, tmp_path / "stick.liubu")
    register(ledger)
    newer = rotate(ledger, folder, NOON)
    ledger.close()
    ledger.path.unlink()
    restore(tmp_path / "stick.liubu", ledger.path)
    with contextlib.closing(open_ledger(ledger.path, clock=calendar)) as restored:
        assert custody.check(restored).sound
        register(restored, "另一条")
        assert rotate(restored, folder, NOON + timedelta(days=1)) == newest(restored, folder)
        assert custody.check(restored).sound
    assert (folder / "恢复前" / newer.path.name).exists()


def test_restoring_never_overwrites(ledger, tmp_path):
    backup(ledger, tmp_path / "copy.liubu")
    before = ledger.path.read_bytes()
    with pytest.raises(LedgerError, match="不会覆盖"):
        restore(tmp_path / "copy.liubu", ledger.path)
    assert ledger.path.read_bytes() == before


def test_a_damaged_copy_is_not_restored(ledger, tmp_path):
    made = backup(ledger, tmp_path / "copy.liubu")
    damage(made.path)
    with pytest.raises(DamagedError):
        restore(made.path, tmp_path / "new.liubu")
    assert not (tmp_path / "new.liubu").exists()


def test_a_changed_copy_without_manifest_is_not_restored_either(ledger, tmp_path):
    register(ledger, "甲乙丙丁戊己")
    made = backup(ledger, tmp_path / "copy.liubu")
    manifests.manifest_of(made.path).unlink()
    content = made.path.read_bytes()
    made.path.write_bytes(content.replace("甲乙丙丁戊己".encode(), "甲乙丙丁戊庚".encode()))
    with pytest.raises(DamagedError):
        restore(made.path, tmp_path / "new.liubu")
    assert not (tmp_path / "new.liubu").exists()


@pytest.mark.parametrize("content", [b"", b"no ledger at all", bytes(5000)])
def test_what_is_no_ledger_is_not_restored(content, tmp_path):
    (tmp_path / "copy.liubu").write_bytes(content)
    with pytest.raises(LedgerError):
        restore(tmp_path / "copy.liubu", tmp_path / "new.liubu")
    assert not (tmp_path / "new.liubu").exists()


def test_a_truncated_copy_is_damaged(ledger, tmp_path):
    made = backup(ledger, tmp_path / "copy.liubu")
    manifests.manifest_of(made.path).unlink()
    made.path.write_bytes(made.path.read_bytes()[: made.size // 2])
    with pytest.raises(DamagedError):
        restore(made.path, tmp_path / "new.liubu")


def damage(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_copy_is_examined_whole_once_a_week_and_says_so(ledger, tmp_path):
    register(ledger)
    assert custody.is_due(ledger)
    assert custody.verify(ledger).sound
    checked = custody.copies(ledger.path)[0]
    assert checked.checked_on == ledger.today == custody.last_check(ledger)
    assert not custody.is_due(ledger)
    ledger.clock = lambda: datetime.combine(checked.checked_on, NOON.time()) + timedelta(days=7)
    assert custody.is_due(ledger)
    assert backups.is_good(checked)


def test_a_copy_of_a_ledger_that_was_tampered_with_is_never_called_good(ledger, tmp_path):
    number = register(ledger).number
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection, connection:
        connection.execute("UPDATE cases SET content = '改过' WHERE number = ?", (number,))
    report = custody.verify(ledger)
    assert not report.sound
    assert custody.copies(ledger.path) == ()
    assert custody.is_due(ledger)


def test_the_clerk_can_save_while_the_weekly_check_reads(ledger, monkeypatch):
    register(ledger)
    examined = []

    def reading(path, **given):
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM journal").fetchone()
            register(ledger, f"正在核对 {len(examined)}")
            examined.append(path)
            connection.execute("ROLLBACK")
        return check_file(path, **given)

    check_file = checks.check_file
    monkeypatch.setattr(checks, "check_file", reading)
    assert custody.verify(ledger).sound
    assert ledger.path not in examined
    assert len(examined) == 2
    assert not list(ledger.path.parent.glob(".liubu-*"))


def test_a_copy_that_is_only_looked_at_is_not_copied_again(ledger, calendar):
    register(ledger)
    rotate(ledger, custody.folder_of(ledger.path), NOON)
    shown = custody.unfold(custody.copies(ledger.path)[0].path, ledger.path)
    with contextlib.closing(open_ledger(shown, clock=calendar)) as looked_at:
        with pytest.raises(LedgerError, match="只能看"):
            rotate(looked_at, custody.folder_of(ledger.path), NOON)
        looked_at.closed_for_writing = "只能看"
        with pytest.raises(UnwritableError, match="只能看"):
            cases.advance_all(looked_at, (), Act(Kind.ASSIGN, date(2024, 9, 2), unit="示例办"))
    custody.fold_away(shown)
    assert not shown.parent.exists()


def test_a_copy_that_there_is_no_room_to_look_at_is_a_sentence_and_leaves_nothing(ledger, monkeypatch):
    register(ledger)
    rotate(ledger, custody.folder_of(ledger.path), NOON)

    def full(*_):
        raise OSError(28, "no space")

    monkeypatch.setattr("app.ledger.custody.restoring.copy", full)
    with pytest.raises(UnwritableError, match="打不开来看：磁盘已满"):
        custody.unfold(custody.copies(ledger.path)[0].path, ledger.path)
    assert not list(ledger.path.parent.glob(".liubu-*"))
