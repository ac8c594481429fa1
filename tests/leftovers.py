"""No test leaves anything behind: a job, a thread, a process, a box that waits, an answer to none, a pressed key."""

import gc
import sys
import threading
import time
from itertools import count
from multiprocessing import resource_tracker
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.limits import children
from tests.ui import asked

PATIENCE = 60  # seconds for a job to come to its own end
JOINING = 5  # seconds for a thread to do so
BEFORE = pytest.StashKey[set]()
EVERY = 40  # tests, until what has lived on is looked at again

_turns = count()


def pytest_configure():
    asked.install()
    resource_tracker.ensure_running()  # the first child process starts it, and it stays to the end


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item):
    asked.forget()
    collect(next(_turns))
    item.stash[BEFORE] = {*jobs(), *threads(), *children()}
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item):
    """Hear what every job has to say while its page is still there; fail the test if anything remains in the end."""
    let_jobs_end(item.stash[BEFORE])
    missing = asked.unheard()
    try:
        return (yield)
    finally:
        let_widgets_go()
        let_keys_go()
        left = [*missing, *asked.unexpected(), *_left(item.stash[BEFORE])]
        if left:
            pytest.fail("left behind: " + "; ".join(left), pytrace=False)


def let_jobs_end(before):
    """Wait for the jobs of the window, and for those that their answers start."""
    end = time.monotonic() + PATIENCE
    while jobs() - before and time.monotonic() < end:
        QThreadPool.globalInstance().waitForDone(50)
        QCoreApplication.processEvents()


def let_keys_go():
    """A key that was pressed on what is gone when it is let go stays pressed for Qt: lists are marked otherwise then."""
    if isinstance(QCoreApplication.instance(), QApplication) and QApplication.keyboardModifiers().value:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


def let_widgets_go():
    """No event loop runs between tests, so what was to be deleted later would pile up."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def collect(turn):
    """The window turns Python's own collector off (app/ui/rubbish.py): what the last test held is let go here.

    What lives on is set aside, or it would be looked at after each of some thousand tests.
    """
    if gc.isenabled():
        return
    if turn % EVERY == 0:
        gc.unfreeze()
    gc.collect()
    gc.freeze()


def jobs():
    """The jobs of the window that have not said how they ended."""
    workers = sys.modules.get("app.ui.workers")
    return set(workers.Worker.busy) if workers else set()


def threads():
    """Threads of Python; those of Qt's pool are known by their jobs."""
    return {each for each in threading.enumerate() if not isinstance(each, threading._DummyThread)}


def _left(before):
    for thread in threads() - before:
        thread.join(JOINING)
    new_jobs = jobs() - before
    yield from [f"{len(new_jobs)} jobs of the window"] if new_jobs else []
    yield from (f"the thread {each.name}" for each in threads() - before)
    yield from (f"the process {each}: {_command(each)}" for each in set(children()) - before)


def _command(process):
    line = Path(f"/proc/{process}/cmdline")
    return line.read_text().replace("\0", " ") if line.exists() else ""
