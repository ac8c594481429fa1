"""Secrecy: how hard a passphrase is to guess, and how a secret stands on paper so that it can be typed again.

Belongs here: judging what a clerk chose, the numbered lines of the recovery sheets and their check letters. Does not:
ciphers and keys, which stand in handoff and in ledger.locks.
"""

from app.rules.secrecy.passphrases import judge
from app.rules.secrecy.typed_lines import FIELD, in_squares, numbered, read, typed

__all__ = ["FIELD", "in_squares", "judge", "numbered", "read", "typed"]
