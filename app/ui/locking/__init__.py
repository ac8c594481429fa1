"""Locking in the window: the passphrase before a locked ledger opens, choosing one, and the screen that locks itself.

Belongs here: asking for and judging passphrases, slowing down who guesses, covering the window, and whatever is done
to the file between two windows. Does not: ciphers and keys (ledger.locks), rewriting the file (ledger.custody).

Decisions. A ledger is locked, changed or unlocked between two windows: nothing has it open then, which Windows asks
for and which keeps two libraries off one file. The screen is covered in place, window by window: a dialog that were
hidden would be gone, with what was typed in it. Guessing costs time here and Argon2id's work elsewhere.
"""

from app.ui.locking.choosing import ask_new_passphrase, ask_present_passphrase, verdict_words
from app.ui.locking.opening import opened_by_clerk
from app.ui.locking.patience import Patience
from app.ui.locking.screen import LOCK_KEY, ScreenLock
from app.ui.locking.turning import Turning, carry_out

__all__ = [
    "LOCK_KEY",
    "Patience",
    "ScreenLock",
    "Turning",
    "ask_new_passphrase",
    "ask_present_passphrase",
    "carry_out",
    "opened_by_clerk",
    "verdict_words",
]
