"""Occupancy: one program writes; the second is told who was first; a dead one stands in nobody's way."""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from app.errors import LedgerError
from app.ledger.custody import occupy
from app.ledger.custody.occupancy import Occupied

ROOT = Path(__file__).resolve().parents[3]
HOLD = (
    "import sys, pathlib, time; from app.ledger.custody import occupy; "
    "held = occupy(pathlib.Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"
)


def lock_of(ledger):
    return ledger.path.with_name(f"{ledger.path.name}.lock")


def other(ledger, *, host="另一台电脑", pid=1, age=0):
    """The lock file of somebody else, whose last heartbeat was `age` seconds ago."""
    lock = lock_of(ledger)
    holder = {"host": host, "user": "示例用户", "pid": pid, "since": "2024-09-20 09:00"}
    lock.write_text(json.dumps(holder), encoding="utf-8")
    then = time.time() - age
    os.utime(lock, (then, then))


@pytest.fixture
def holder(ledger):
    running = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(ledger.path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert running.stdout.readline() == "held\n"
    yield running
    running.kill()
    running.wait()
    running.stdout.close()


@pytest.fixture
def no_locks(monkeypatch):
    """A share that knows no locks."""
    import fcntl

    def refuse(*_):
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fcntl, "flock", refuse)


def test_whoever_has_the_ledger_is_named_in_the_lock_file(ledger):
    with occupy(ledger.path):
        said = json.loads(lock_of(ledger).read_text(encoding="utf-8"))
    assert (said["host"], said["pid"]) == (socket.gethostname(), os.getpid())
    assert set(said) == {"host", "user", "pid", "since"}


def test_nothing_is_left_behind(ledger):
    occupy(ledger.path).close()
    assert not lock_of(ledger).exists()


def test_a_second_program_is_sent_to_the_first_window(ledger, holder):
    with pytest.raises(Occupied, match="已打开的窗口") as told:
        occupy(ledger.path)
    assert told.value.same_host
    assert told.value.holder.pid == holder.pid
    assert told.value.exit_code == 1


def test_the_same_program_does_not_take_it_twice(ledger):
    with occupy(ledger.path), pytest.raises(Occupied):
        occupy(ledger.path)


def test_after_it_was_closed_the_next_may_have_it(ledger):
    for _ in range(3):
        with occupy(ledger.path) as held:
            assert held.beat()


def test_a_killed_program_stands_in_nobodys_way(ledger, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert lock_of(ledger).exists()
    with occupy(ledger.path) as held:
        assert held.beat()


def test_another_computer_is_named(ledger):
    other(ledger)
    with pytest.raises(Occupied, match=r"另一台电脑.*示例用户") as told:
        occupy(ledger.path)
    assert not told.value.same_host
    assert told.value.holder.host == "另一台电脑"


@pytest.mark.parametrize(("age", "free"), [(599 - 30, False), (601, True)])
def test_another_computer_without_a_heartbeat_for_ten_minutes_is_gone(ledger, age, free):
    other(ledger, age=age)
    if not free:
        with pytest.raises(Occupied):
            occupy(ledger.path)
        return
    with occupy(ledger.path) as held:
        assert held.beat()


def test_a_clock_that_is_ahead_does_not_hold_a_ledger_for_ever(ledger):
    other(ledger, age=601)
    assert json.loads(lock_of(ledger).read_text())["since"] == "2024-09-20 09:00"
    occupy(ledger.path).close()


@pytest.mark.usefixtures("no_locks")
@pytest.mark.parametrize(("alive", "age", "free"), [(True, 500, False), (False, 60, False), (False, 121, True)])
def test_where_there_are_no_locks_a_dead_process_is_waited_for_two_minutes(ledger, alive, age, free):
    pid = os.getpid() if alive else _dead()
    other(ledger, host=socket.gethostname(), pid=pid, age=age)
    if not free:
        with pytest.raises(Occupied) as told:
            occupy(ledger.path)
        assert told.value.same_host
        return
    occupy(ledger.path).close()


def test_a_heartbeat_renews_the_lock_and_notices_a_takeover(ledger):
    with occupy(ledger.path) as held:
        then = time.time() - 500
        os.utime(lock_of(ledger), (then, then))
        assert held.beat()
        assert time.time() - lock_of(ledger).stat().st_mtime < 60
        other(ledger)
        assert not held.beat()
    assert lock_of(ledger).exists()  # it is theirs now


def test_a_lock_file_that_somebody_deleted_is_made_again(ledger):
    with occupy(ledger.path) as held:
        lock_of(ledger).unlink()
        assert held.beat()
        with pytest.raises(Occupied):
            occupy(ledger.path)
    assert not lock_of(ledger).exists()


def test_a_lock_file_that_was_deleted_and_taken_by_another_is_lost(ledger, holder):
    lock_of(ledger).unlink()
    with occupy(ledger.path) as held:
        lock_of(ledger).unlink()
        other(ledger)
        assert not held.beat()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"host": "x"}'])
def test_a_lock_file_that_says_nothing_holds_nothing(ledger, content):
    lock_of(ledger).write_bytes(content)
    with occupy(ledger.path) as held:
        assert held.beat()


def test_a_ledger_that_is_not_there_is_said_and_nothing_made(tmp_path):
    with pytest.raises(LedgerError, match="没有找到"):
        occupy(tmp_path / "none.liubu")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_of_many_who_want_it_at_once_only_one_has_it(ledger):
    """Two hundred tries; the times at which somebody had it never overlap."""
    for _ in range(25):
        tries = [_try(ledger.path) for _ in range(8)]
        held = sorted(filter(None, (_answer(*each) for each in tries)))
        assert held
        assert all(earlier[1] <= later[0] for earlier, later in pairwise(held))
    occupy(ledger.path).close()


def _try(path):
    """A child that takes the ledger for a moment, if it can, and says from when to when."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            held = occupy(path)
            since = time.monotonic()
            time.sleep(0.01)
            os.write(writing, f"{since} {time.monotonic()}".encode())
            held.close()
        finally:
            os._exit(0)
    os.close(writing)
    return reading, child


def _answer(reading, child):
    said = os.read(reading, 100)
    os.close(reading)
    os.waitpid(child, 0)
    return tuple(map(float, said.split()))


def _dead():
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid
