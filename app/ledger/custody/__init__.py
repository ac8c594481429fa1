"""Custody: the file itself — opened, created, migrated, copied, restored, checked, kept from two writers at once.

Belongs here: everything that handles a ledger as a file or doubts what is in it. Does not: what the entries mean.

Decisions. Opening stands above migrating, migrating above checking, checking above copying, so that none of them needs
another in a ring. A check works out anew whatever the ledger derives and replays the journal; SQLite's own check misses
most flipped bits.
"""

from app.ledger.custody.backups import BY_HAND, backup, copies, rotate
from app.ledger.custody.checks import check
from app.ledger.custody.findings import CheckReport
from app.ledger.custody.manifests import Backup, folder_of
from app.ledger.custody.occupancy import Occupancy, occupy
from app.ledger.custody.opening import create, examine, open_ledger
from app.ledger.custody.restoring import restore
from app.ledger.custody.space import free, reopen, reserved, watch

__all__ = [
    "BY_HAND",
    "Backup",
    "CheckReport",
    "Occupancy",
    "backup",
    "check",
    "copies",
    "create",
    "examine",
    "folder_of",
    "free",
    "occupy",
    "open_ledger",
    "reopen",
    "reserved",
    "restore",
    "rotate",
    "watch",
]
