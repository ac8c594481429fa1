"""What nobody holds any more is let go in the window's thread."""

import gc
import threading
import weakref

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel

from app.ui.rubbish import Collector
from app.ui.workers import Worker


def test_a_thread_that_makes_rubbish_does_not_collect_the_windows(qtbot):
    died_in = []
    widget = QLabel()
    widget.itself = widget
    weakref.finalize(widget, lambda: died_in.append(threading.current_thread()))
    del widget
    done = []
    Worker.do(lambda _: [[[]] for _ in range(200_000)] and None, done.append)
    QThreadPool.globalInstance().waitForDone()
    assert died_in == []
    Collector.collect(Collector(None))
    gc.collect()
    assert died_in == [threading.main_thread()]
    qtbot.waitUntil(lambda: done == [None])


def test_what_a_job_knew_dies_in_the_windows_thread(qtbot):
    died_in = []
    widget = QLabel()
    weakref.finalize(widget, lambda: died_in.append(threading.current_thread()))
    Worker.do(lambda _, held=widget: held is None, lambda _: None)
    del widget
    QThreadPool.globalInstance().waitForDone()
    qtbot.waitUntil(lambda: bool(died_in))
    assert died_in == [threading.main_thread()]


def test_a_job_that_is_over_holds_no_dialog(qtbot):
    """It was held by the box that shows how far it is, a child of the dialog, which then died within its own child."""
    died, done = [], []
    widget = QLabel()
    weakref.finalize(widget, died.append, True)
    job = Worker.do(lambda _: None, done.append, lambda _, held=widget: held.close())
    del widget
    qtbot.waitUntil(lambda: bool(done))
    assert died == [True]
    assert not job.running
