"""Space: a reserve that is let go first, and the way back from read-only."""

import pytest

from app.errors import UnwritableError
from app.ledger import custody
from app.ledger.custody import space
from app.ledger.store import put_settings


def reserve_of(ledger):
    return ledger.path.with_name(f"{ledger.path.name}.reserve")


def test_the_reserve_takes_sixteen_megabytes_of_real_disk(ledger):
    assert space.reserve(ledger.path)
    stat = reserve_of(ledger).stat()
    assert stat.st_size == 16 << 20
    assert stat.st_blocks * 512 >= 16 << 20


def test_making_it_again_changes_nothing(ledger):
    space.reserve(ledger.path, size=1 << 16)
    made = reserve_of(ledger).stat().st_mtime_ns
    assert space.reserve(ledger.path, size=1 << 16)
    assert reserve_of(ledger).stat().st_mtime_ns == made


def test_a_small_disk_has_no_room_for_a_reserve(ledger):
    assert not space.reserve(ledger.path, room=custody.free(ledger.path) * 2)
    assert not reserve_of(ledger).exists()


def test_it_can_be_let_go_once(ledger):
    space.reserve(ledger.path, size=1 << 16)
    assert space.release(ledger.path)
    assert not space.release(ledger.path)


def test_a_watched_ledger_lets_its_reserve_go_when_the_disk_is_full(ledger):
    custody.watch(ledger)
    assert ledger.on_full()
    assert not reserve_of(ledger).exists()
    assert not ledger.on_full()


def test_a_ledger_that_was_closed_for_writing_opens_again_when_there_is_room(ledger):
    heard = []
    ledger.subscribe(heard.append)
    ledger.closed_for_writing = "磁盘已满。"
    assert not custody.reopen(ledger, room=custody.free(ledger.path) * 2)
    with pytest.raises(UnwritableError):
        put_settings(ledger, a=1)
    assert custody.reopen(ledger)
    put_settings(ledger, a=1)
    assert heard == [frozenset({"closed_for_writing"}), frozenset({"settings"})]
