"""A half-written form is kept one second after the last key, and offered back after a crash."""

import contextlib
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ledger import drafts
from app.ledger.store import Ledger

DRAFTS = frozenset({"drafts"})  # what the pages that list unfinished forms hear of
PAUSE = 1000  # milliseconds after the last key


class Written(Protocol):
    """A form whose typed words can be kept; `edited` says that they changed."""

    edited: Any

    def raw(self) -> Mapping[str, object]: ...


class HalfWritten(QObject):
    """Keeps what is typed into a form under its name: the page, and the day or record that it is about.

    `kept` says that it was, for the words beside the heading.
    """

    kept = Signal()

    def __init__(self, ledger: Ledger, name: str, form: Written, begun: Callable[[], bool]) -> None:
        super().__init__(form if isinstance(form, QWidget) else None)
        self._ledger, self._name, self._form, self._begun = ledger, name, form, begun
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.keep)
        form.edited.connect(self._timer.start)

    def turn(self, name: str) -> None:
        """The form is about something else from now on; what was written about the other thing is kept for it."""
        self.keep_if_waiting()
        self._name = name

    def keep(self) -> None:
        """Keep what stands in the form now; an empty form is nothing to keep."""
        self._timer.stop()
        try:
            if not self._begun():
                self.drop()
                return
            fresh = drafts.kept(self._ledger, self._name) is None
            drafts.keep(self._ledger, self._name, self._form.raw())
        except LedgerError:  # a full disk is said by the window; a draft is no reason to interrupt the typing
            return
        self.kept.emit()
        if fresh:
            self._ledger.announce(DRAFTS)

    def keep_if_waiting(self) -> None:
        """The page is left: do not wait for the second to pass."""
        if self._timer.isActive():
            self.keep()

    def leftover(self) -> dict[str, object]:
        """What was kept and never saved; empty when there is nothing."""
        draft = drafts.kept(self._ledger, self._name)
        return dict(draft.content) if draft else {}

    def drop(self) -> None:
        """The form was saved, or is no longer wanted."""
        self._timer.stop()
        with contextlib.suppress(LedgerError):
            if drafts.drop(self._ledger, self._name):
                self._ledger.announce(DRAFTS)
