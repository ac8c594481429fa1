"""What the ledger and the jobs say reaches a page in the window's own thread, as in a sitting."""

import contextlib
import threading

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.ui.workers import Worker


class Hearing(QObject):
    changed = Signal(object)


def tell(ledger, page):
    """Let the page hear of every change, whichever thread wrote it."""
    hearing = Hearing(page)
    hearing.changed.connect(page.changed)
    ledger.subscribe(hearing.changed.emit)


@contextlib.contextmanager
def nothing_begins():
    """Every thread for jobs is taken until the end of the block, so that what is started there is stopped in time."""
    go = threading.Event()
    for _ in range(QThreadPool.globalInstance().maxThreadCount()):
        Worker.do(lambda _: go.wait())
    try:
        yield
    finally:
        go.set()


def placed(page, qtbot, ledger):
    """The page as it stands in the window at 1366×768, hearing of every change, with the keyboard in it."""
    qtbot.addWidget(page)
    tell(ledger, page)
    page.resize(1178, 688)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
