"""Patience: who gives wrong passphrases waits longer each time, also after starting the program again."""

from collections.abc import Callable
from datetime import datetime

from app.ui import start
from app.ui.preferences import Preferences

FREE, LONGEST = 3, 300  # wrong ones that cost nothing; seconds


class Patience:
    """How long one has to wait before the next try; kept with the window's habits, by the clock on the wall."""

    def __init__(self, preferences: Preferences, now: Callable[[], datetime] = start.now) -> None:
        self._preferences, self._now = preferences, now

    def wait(self) -> int:
        """Seconds that are still to be waited."""
        wrong, at = self._preferences.wrong
        if wrong <= FREE:
            return 0
        due = at + min(LONGEST, 2 ** (wrong - FREE))
        left = due - self._now().timestamp()
        return int(min(LONGEST, max(0, left)) + 0.999)  # a clock that was put back keeps nobody out for ever

    def missed(self) -> None:
        """A wrong passphrase was given."""
        self._preferences.wrong = (self._preferences.wrong[0] + 1, self._now().timestamp())

    def forget(self) -> None:
        """The right one was given."""
        self._preferences.wrong = (0, 0.0)
