"""Every test has a time limit that names it: a watchdog in a thread, which a waiting box or a lock cannot keep asleep."""

import contextlib
import faulthandler
import os
import signal
import sys
import threading
from pathlib import Path

import pytest

LIMIT = 240  # seconds; a test of 10 takes 40 beside four busy processes
FROZEN = 20  # seconds more until Python itself is taken to stand still
STDERR = pytest.StashKey[int]()


def pytest_configure(config):
    config.addinivalue_line("markers", f"limit(seconds): may take longer than {LIMIT} seconds")
    config.stash[STDERR] = os.dup(sys.__stderr__.fileno())  # what is captured dies with the process


def pytest_unconfigure(config):
    """What keeps a process alive after its last test is ended, too."""
    faulthandler.dump_traceback_later(LIMIT, exit=True, file=config.stash[STDERR])


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item):
    mark = item.get_closest_marker("limit")
    with limited(item.nodeid, mark.args[0] if mark else LIMIT, item.config.stash[STDERR]):
        return (yield)


@contextlib.contextmanager
def limited(name, seconds, stderr):
    """End the process, loudly and with its children, when `name` is not over by then."""
    watch = threading.Timer(seconds, _give_up, (name, seconds, stderr))
    watch.daemon = True
    watch.start()
    faulthandler.dump_traceback_later(seconds + FROZEN, exit=True, file=stderr)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        watch.cancel()
        watch.join()


def children():
    """The processes that this one has started and not heard the end of."""
    found = []
    for task in Path("/proc/self/task").glob("*"):
        with contextlib.suppress(OSError):  # a thread may end meanwhile
            found += map(int, (task / "children").read_text().split())
    return found


def _give_up(name, seconds, stderr):
    os.write(stderr, f"\n\n{name} is not over after {seconds} seconds.\n".encode())
    faulthandler.dump_traceback(stderr)
    for child in children():
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    os._exit(3)
