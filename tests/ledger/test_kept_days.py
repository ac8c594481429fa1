"""What the page of today shows is kept beside the ledger for one state of it, under its lock, and goes when it has to."""

from contextlib import closing
from datetime import date

import pytest

from app.errors import LedgerError, UnwritableError
from app.files import safe_write
from app.ledger import custody, drafts, kept_days, locks
from app.ledger.store import put_settings

TODAY, TOMORROW = date(2024, 9, 20), date(2024, 9, 21)
WORDS = "麦场白鹭竹篮第七盏灯"
PLANTED = "窦样例反映路灯不亮"


@pytest.fixture(autouse=True)
def every_test_holds_its_own_keys(monkeypatch):
    monkeypatch.setattr(locks, "_held", {})


def kept(path):
    return kept_days.keep(path, kept_days.state_of(path), {TODAY: PLANTED, TOMORROW: "明天"})


def test_each_day_is_read_for_itself(ledger):
    assert kept(ledger.path)
    assert kept_days.seen(ledger.path, TODAY) == PLANTED
    assert kept_days.seen(ledger.path, TOMORROW) == "明天"
    assert kept_days.seen(ledger.path, date(2024, 9, 22)) == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda ledger: put_settings(ledger, clerk="示例乙"),
        lambda ledger: drafts.keep(ledger, "reception", {"content": "路灯"}),
    ],
    ids=["an entry", "a draft"],
)
def test_of_a_ledger_that_was_written_to_since_nothing_is_read(ledger, change):
    kept(ledger.path)
    change(ledger)
    assert kept_days.seen(ledger.path, TODAY) == ""


def test_what_was_reckoned_before_a_change_is_not_kept_after_it(ledger):
    state = kept_days.state_of(ledger.path)
    put_settings(ledger, clerk="示例乙")
    assert not kept_days.keep(ledger.path, state, {TODAY: PLANTED})
    assert not kept_days.file_of(ledger.path).exists()


def test_what_was_kept_before_leaves_no_trace_in_the_file(ledger):
    kept(ledger.path)
    kept_days.keep(ledger.path, kept_days.state_of(ledger.path), {TODAY: "今天"})
    assert PLANTED.encode() not in kept_days.file_of(ledger.path).read_bytes()
    assert kept_days.seen(ledger.path, TODAY) == "今天"


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + b"?" * 5000, b"LIUBU\x01" + b"?" * 5000, b"x"])
def test_what_cannot_be_read_is_done_without(ledger, content):
    kept_days.file_of(ledger.path).write_bytes(content)
    assert kept_days.seen(ledger.path, TODAY) == ""
    assert kept(ledger.path)
    assert kept_days.seen(ledger.path, TODAY) == PLANTED


def test_where_it_cannot_be_written_it_is_done_without(ledger):
    kept_days.file_of(ledger.path).mkdir()
    assert not kept(ledger.path)
    assert kept_days.seen(ledger.path, TODAY) == ""


def test_beside_a_locked_ledger_it_bears_the_same_lock(ledger, calendar):
    kept(ledger.path)
    ledger.close()
    custody.lock(ledger.path, WORDS)
    assert not kept_days.file_of(ledger.path).exists()
    assert kept(ledger.path)
    assert PLANTED.encode() not in kept_days.file_of(ledger.path).read_bytes()
    assert kept_days.seen(ledger.path, TODAY) == PLANTED
    locks._held.clear()
    assert kept_days.seen(ledger.path, TODAY) == ""
    locks.unlock(ledger.path, WORDS)
    assert kept_days.seen(ledger.path, TODAY) == PLANTED
    custody.unlock(ledger.path)
    assert not kept_days.file_of(ledger.path).exists()
    with closing(custody.open_ledger(ledger.path, clock=calendar)) as opened:
        assert custody.check(opened).sound


def test_a_plain_one_beside_a_locked_ledger_is_not_read(ledger):
    kept(ledger.path)
    plain = kept_days.file_of(ledger.path).read_bytes()
    ledger.close()
    custody.lock(ledger.path, WORDS)
    kept_days.file_of(ledger.path).write_bytes(plain)
    assert kept_days.seen(ledger.path, TODAY) == ""


def test_where_it_cannot_be_thrown_away_nothing_is_locked(ledger):
    kept_days.file_of(ledger.path).mkdir()
    ledger.close()
    with pytest.raises(UnwritableError, match=r"台账\.liubu\.today”删不掉|\.today”删不掉"):
        custody.lock(ledger.path, WORDS)
    assert not locks.is_locked(ledger.path)


def test_no_paper_may_take_its_name(ledger):
    with pytest.raises(LedgerError, match="台账"):
        safe_write(kept_days.file_of(ledger.path), lambda file: file.write(b"x"))
