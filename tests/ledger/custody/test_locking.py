"""A ledger under a passphrase: nothing of it can be read without, everything works with it, and no way leads between."""

import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger import cases, custody, drafts, locks, search, store
from app.ledger.cases import CaseDraft
from app.ledger.custody import manifests
from app.ledger.custody.locking import _turn
from app.ledger.lock_words import lock_lines, open_with_words, words_in_squares
from app.rules.secrecy.typed_lines import _check
from tests import ledgers

EARLIER = Path(__file__).parent / "earlier"
WORDS, OTHER = "麦场白鹭竹篮第七盏灯", "搪瓷缸北斗三更稻茬雨"
NUMBER = "2024-接-001"
PLANTED = ("窦样例", "13803800007", "示例反映河堤塌了一角")


@pytest.fixture
def filled(ledger):
    """A ledger with planted words, its copy, and a draft."""
    name, phone, content = PLANTED
    draft = CaseDraft(date(2024, 9, 1), content, raised_by=name, phone=phone)
    number = cases.register(ledger, draft).number
    assert number == NUMBER
    drafts.keep(ledger, "reception", {"raised_by": name, "content": content})
    custody.rotate(ledger, custody.folder_of(ledger.path), ledger.clock())
    return ledger


@pytest.fixture
def path(filled):
    """The same, closed."""
    filled.close()
    return filled.path


@pytest.fixture(autouse=True)
def every_test_holds_its_own_keys(monkeypatch):
    monkeypatch.setattr(locks, "_held", {})


def forget():
    locks._held.clear()


def checks_out(whose, line):
    letters = "".join(line.lower().split()[1:])
    return _check(whose, 1, letters[:-2]) == letters[-2:]


def readable(folder):
    """The planted words that can be read in any file of a folder, as a thief would look."""
    everything = b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())
    return [word for word in PLANTED if word.encode() in everything or word.encode("utf-16-le") in everything]


def opened(path, calendar):
    return custody.open_ledger(path, clock=calendar)


def test_a_plain_ledger_can_be_read_by_anybody(path):
    assert readable(path.parent) == list(PLANTED)


def test_of_a_locked_one_nothing_can_be_read_in_its_folder(path):
    custody.lock(path, WORDS)
    assert readable(path.parent) == []
    assert path.read_bytes().startswith(b"LIUBU\x01")


def test_nothing_can_be_read_while_it_is_written_to_either(path, calendar):
    custody.lock(path, WORDS)
    ledger = opened(path, calendar)
    with ledger.write("登记") as session:
        session.connection().exec_driver_sql(f"UPDATE cases SET content = '{PLANTED[2]}续'")
        assert readable(path.parent) == []  # the journal of the transaction lies beside it now
        session.connection().exec_driver_sql(f"UPDATE cases SET content = '{PLANTED[2]}'")
    ledger.close()


def test_everything_is_there_under_the_lock(path, calendar):
    before = manifests.describe(path, datetime(2024, 9, 20))
    turned = custody.lock(path, WORDS)
    assert turned.copies == 1
    assert turned.left == ()
    after = manifests.describe(path, datetime(2024, 9, 20))
    assert (before.head, before.counts, before.schema) == (after.head, after.counts, after.schema)
    ledger = opened(path, calendar)
    assert cases.find(ledger, NUMBER).content == PLANTED[2]
    assert len(search.search(ledger, "河堤", 10)) == 1
    assert custody.check(ledger).findings == ()
    ledger.close()


def test_without_the_passphrase_it_says_what_is_wanted(path, calendar):
    custody.lock(path, WORDS)
    forget()
    with pytest.raises(locks.Locked, match="加了密，打开要给口令"):
        opened(path, calendar)
    with pytest.raises(locks.WrongPassphrase, match="口令不对"):
        locks.unlock(path, WORDS + " ")
    locks.unlock(path, WORDS)
    opened(path, calendar).close()


def test_copies_made_under_the_lock_bear_it_and_come_back_under_it(path, calendar, tmp_path):
    custody.lock(path, WORDS)
    ledger = opened(path, calendar)
    made = custody.backup(ledger, tmp_path / "盘" / "份.liubu")
    ledger.close()
    assert readable(tmp_path / "盘") == []
    assert custody.restore(made.path, tmp_path / "新.liubu").sound
    assert locks.salt_of(tmp_path / "新.liubu") == locks.salt_of(path)
    forget()
    with pytest.raises(locks.Locked):
        custody.restore(made.path, tmp_path / "又新.liubu")


def test_copies_are_still_good_and_known_for_what_they_were_made(path):
    [before] = custody.copies(path)
    custody.lock(path, WORDS)
    [after] = custody.copies(path)
    assert custody.backups.is_good(after)
    assert (after.path, after.head, after.made_at, after.made_for) == (
        before.path,
        before.head,
        before.made_at,
        before.made_for,
    )


def test_another_passphrase_ends_the_old_one_on_the_copies_too(path):
    custody.lock(path, WORDS)
    custody.relock(path, OTHER)
    forget()
    for file in (path, next(custody.folder_of(path).glob("*.liubu"), None) or custody.copies(path)[0].path):
        with pytest.raises(locks.WrongPassphrase):
            locks.unlock(file, WORDS)
        locks.unlock(file, OTHER)


def test_the_lock_comes_off_and_plain_sqlite_reads_it(path):
    custody.lock(path, WORDS)
    custody.unlock(path)
    assert not locks.is_locked(path)
    assert custody.examine(path).findings == ()
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM cases").fetchone() == (1,)
    connection.close()


def test_locking_twice_and_unlocking_a_plain_one_are_refused(path):
    with pytest.raises(LedgerError, match="没有加密"):
        custody.unlock(path)
    with pytest.raises(LedgerError, match="没有加密"):
        custody.relock(path, WORDS)
    custody.lock(path, WORDS)
    with pytest.raises(LedgerError, match="已经加密"):
        custody.lock(path, WORDS)


def test_while_the_folder_of_copies_is_away_nothing_is_locked(path, calendar, tmp_path):
    """Copies on a stick in a drawer would stay plain for good."""
    ledger = opened(path, calendar)
    store.put_settings(ledger, backup_folder=str(tmp_path / "没插的盘"))
    ledger.close()
    before = path.read_bytes()
    with pytest.raises(UnwritableError, match="可能盘没有插"):
        custody.lock(path, WORDS)
    assert path.read_bytes() == before
    (tmp_path / "没插的盘").mkdir()
    custody.lock(path, WORDS)


def test_a_damaged_ledger_is_not_locked_and_stays_as_it_is(path):
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE cases SET content = '别的话'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DamagedError, match="没有改动"):
        custody.lock(path, WORDS)
    assert path.read_bytes() == before


def test_a_run_that_was_killed_after_some_copies_is_finished_by_the_next(path, tmp_path):
    shutil.copytree(path.parent, tmp_path / "半路")
    halfway = tmp_path / "半路" / path.name
    lock = locks.new_lock(WORDS)
    [kept] = custody.copies(halfway)
    manifests.manifest_of(kept.path).unlink()
    _turn(kept.path, lock)
    forget()
    custody.lock(halfway, WORDS)
    assert readable(halfway.parent) == []
    assert locks.salt_of(halfway) == lock.salt


def test_a_copy_that_a_killed_run_left_locked_keeps_nobody_from_working(path, calendar):
    """The kill of `make soak` that came between the copy and its manifest: every backup after that was refused."""
    [kept] = custody.copies(path)
    manifests.manifest_of(kept.path).unlink()
    _turn(kept.path, locks.new_lock(WORDS))
    forget()
    ledger = opened(path, calendar)
    calendar.moment = datetime(2024, 9, 21, 8)
    cases.register(ledger, CaseDraft(date(2024, 9, 2), "示例再反映"))
    made = custody.rotate(ledger, custody.folder_of(path), calendar())
    assert made is not None
    assert custody.backups.is_good(made)
    ledger.close()


def test_a_copy_under_a_passphrase_that_nobody_gave_is_named_and_stays(path):
    [kept] = custody.copies(path)
    _turn(kept.path, locks.new_lock(OTHER))
    forget()
    turned = custody.lock(path, WORDS)
    assert turned.left == (kept.path.name,)


def test_every_flipped_bit_of_a_locked_ledger_is_noticed(path, calendar):
    custody.lock(path, WORDS)
    sound, dice = path.read_bytes(), random.Random(20241)
    for _ in range(40):
        bent = bytearray(sound)
        at = dice.randrange(16, len(bent))
        bent[at] ^= 1 << dice.randrange(8)
        path.write_bytes(bent)
        try:
            assert custody.examine(path).findings != ()
        except LedgerError:
            continue
    path.write_bytes(sound)
    assert custody.examine(path).findings == ()


def test_a_byte_behind_the_end_of_a_locked_ledger_is_noticed(path):
    custody.lock(path, WORDS)
    with path.open("ab") as file:
        file.write(b"?" * 4096)
    assert custody.examine(path).findings != ()


def test_a_way_of_locking_of_tomorrow_asks_for_a_newer_program(path, calendar):
    custody.lock(path, WORDS)
    content = bytearray(path.read_bytes())
    content[5] = 2
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="先升级程序"):
        opened(path, calendar)


def test_the_sheet_opens_what_the_forgotten_passphrase_would(path):
    custody.lock(path, WORDS)
    lines = "\n".join(lock_lines(path))
    forget()
    open_with_words(path, lines.lower())
    assert locks.is_open(path)


def test_what_the_sheets_squares_say_opens_it_too_and_every_reader_tells_it_alike(path):
    custody.lock(path, WORDS)
    words = words_in_squares(lock_lines(path))
    assert words.isascii()
    forget()
    open_with_words(path, f"{words}\r\n")
    assert locks.is_open(path)


def test_a_sheet_of_before_the_passphrase_was_changed_is_told_to_be_old(path):
    custody.lock(path, WORDS)
    lines = "\n".join(lock_lines(path))
    custody.relock(path, OTHER)
    forget()
    with pytest.raises(LedgerError, match="换口令以前印的"):
        open_with_words(path, lines)


def test_a_line_that_is_wrong_is_named(path):
    custody.lock(path, WORDS)
    head, first, *others = lock_lines(path)
    whose, wrong = head.split()[-1].lower(), [first[:3] + letter + first[4:] for letter in "0123" if letter != first[3]]
    turned = next(each for each in wrong if not checks_out(whose, each))  # one wrong letter in 256 has the same check
    with pytest.raises(LedgerError, match="第1行对不上"):
        open_with_words(path, "\n".join([head, turned, *others]))
    with pytest.raises(LedgerError, match="不是台账的恢复单"):
        open_with_words(path, "别的纸")


def test_a_plain_ledger_has_no_sheet(path):
    with pytest.raises(LedgerError, match="没有加密"):
        lock_lines(path)


def test_an_older_locked_ledger_is_brought_to_the_present_schema_under_its_lock(tmp_path, calendar):
    path = tmp_path / "旧.liubu"
    path.write_bytes(b"")
    locks.begin(path, locks.new_lock(WORDS))
    with closing(locks.connect(path)) as connection:
        connection.executescript((EARLIER / "8.sql").read_text(encoding="utf-8"))
    opened(path, calendar).close()
    assert locks.is_locked(path)
    assert all(locks.is_locked(each) for each in manifests.folder_of(path).glob("*.liubu"))


def test_two_ledgers_with_one_passphrase_have_two_keys(tmp_path, calendar):
    one = ledgers.opened(tmp_path / "一.liubu", calendar, **ledgers.TAIPING)
    two = ledgers.opened(tmp_path / "二.liubu", calendar, **ledgers.TAIPING)
    for each in (one, two):
        each.close()
        custody.lock(each.path, WORDS)
    assert Path(one.path).read_bytes()[:16] != Path(two.path).read_bytes()[:16]


def test_a_new_ledger_is_locked_from_its_first_byte(tmp_path, calendar):
    made = custody.create(
        tmp_path / "新.liubu", unit_code="410725104", unit_name="原阳县太平镇", method="taiping", clock=calendar,
        passphrase=WORDS,
    )  # fmt: skip
    assert locks.is_locked(made.path)
    made.close()
    forget()
    locks.unlock(made.path, WORDS)
    assert custody.examine(made.path).findings == ()


def test_the_library_for_locked_files_is_not_loaded_for_a_plain_one(path):
    script = (
        "import datetime, pathlib, sys; from app.ledger import kept_days, place; from app.ledger.custody import open_ledger; "
        f"path = pathlib.Path({str(path)!r}); "
        "place.glance(path), kept_days.seen(path, datetime.date(2024, 9, 1)); "
        "open_ledger(path, clock=lambda: datetime.datetime(2024, 9, 20)).close(); "
        "sys.exit('sqlcipher3' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_an_error_of_the_library_for_locked_files_is_known_as_soon_as_it_is_loaded():
    script = (
        "from app.ledger import locks\n"
        "before = len(locks.any_error())\n"
        "with locks.excused(ValueError):\n"
        "    raise locks.sqlcipher().NotSupportedError\n"
        "assert (before, len(locks.any_error())) == (1, 2)\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_what_only_reads_keeps_few_pages_but_for_those_that_had_to_be_deciphered(path):
    plain = rooms(path)
    custody.lock(path, WORDS)
    assert [plain, rooms(path)] == [(-2000, -6000), (-6000, -6000)]


def rooms(path):
    def room(session):
        return session.connection().exec_driver_sql("PRAGMA cache_size").scalar_one()

    with closing(custody.open_ledger(path, clock=lambda: datetime(2024, 9, 20))) as ledger:
        with ledger.write("设置") as session:
            writing = room(session)
        with ledger.read() as session:
            return room(session), writing
