"""What the ledger says reaches a page in the window's own thread, as in a sitting."""

from PySide6.QtCore import QObject, Signal


class Hearing(QObject):
    changed = Signal(object)


def tell(ledger, page):
    """Let the page hear of every change, whichever thread wrote it."""
    hearing = Hearing(page)
    hearing.changed.connect(page.changed)
    ledger.subscribe(hearing.changed.emit)


def placed(page, qtbot, ledger):
    """The page as it stands in the window at 1366×768, hearing of every change, with the keyboard in it."""
    qtbot.addWidget(page)
    tell(ledger, page)
    page.resize(1178, 688)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
