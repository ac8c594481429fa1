"""Handing over as the ledger sees it: which keys are trusted, what changed since the last package, what went.

Belongs here: records of keys and packages, what is shipped of the journal. Does not: signing, sealing, files
(`handoff`).

Decisions. What a package holds is read out of the journal between two heads: the last image of every row that was
touched. So a package is the same whenever it is made, and a row that was changed since goes with the next one. What
was agreed with another ledger, how this one is set, and what only an import needs to know again stay at home.
"""

from app.ledger.handovers.changes import Head, Shipped, between, contents, counted, head, head_at
from app.ledger.handovers.keys import KeyDraft, KnownKey, keep_own, known_keys, revoke, secrets, trust
from app.ledger.handovers.packages import HandedOver, handed_over, keep_sent

__all__ = [
    "HandedOver",
    "Head",
    "KeyDraft",
    "KnownKey",
    "Shipped",
    "between",
    "contents",
    "counted",
    "handed_over",
    "head",
    "head_at",
    "keep_own",
    "keep_sent",
    "known_keys",
    "revoke",
    "secrets",
    "trust",
]
