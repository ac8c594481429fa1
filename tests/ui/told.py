"""What the ledger says reaches a page in the window's own thread, as in a sitting."""

from PySide6.QtCore import QObject, Signal


class Told(QObject):
    changed = Signal(object)


def tell(ledger, page):
    """Let the page hear of every change, whichever thread wrote it."""
    told = Told(page)
    told.changed.connect(page.changed)
    ledger.subscribe(told.changed.emit)
