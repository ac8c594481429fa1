"""Cyclic rubbish is collected in the window's thread only: a widget that dies in another one crashes the program."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds


class Collector(QObject):
    """Takes over from Python's own collector, which runs in whatever thread happens to allocate."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due, as Python would."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        oldest = max((generation for generation, waits in enumerate(due) if waits), default=None)
        if oldest is not None:
            gc.collect(oldest)
