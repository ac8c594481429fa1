"""Custody: the file itself — opened, created, migrated, copied, restored, checked, kept from two writers at once.

Belongs here: everything that handles a ledger as a file or doubts what is in it. Does not: what the entries mean.

Decisions. Opening stands above migrating, migrating above checking, checking above copying, so that none of them needs
another in a ring. A check works out anew whatever the ledger derives and replays the journal; SQLite's own check misses
most flipped bits.
"""

from app.ledger.custody.backups import BY_HAND, backup, copies, remove, rotate
from app.ledger.custody.earlier import Former, former, lay_former
from app.ledger.custody.findings import TABLES, CheckReport
from app.ledger.custody.inventory import inventory
from app.ledger.custody.locking import Turned, demand_copies, lock, relock, unlock
from app.ledger.custody.manifests import Backup, folder_of, is_unfolded
from app.ledger.custody.occupancy import Joined, Occupancy, occupy
from app.ledger.custody.opening import check, create, examine, open_ledger
from app.ledger.custody.replay import label
from app.ledger.custody.restoring import fold_away, restore, unfold
from app.ledger.custody.rewriting import earlier_copies, forget_copies, rewrite
from app.ledger.custody.since import Change, FormerValue, changes_since, differences, many_since, restore_record
from app.ledger.custody.space import free, reopen, reserved, watch
from app.ledger.custody.weekly import is_due, last_check, verify

__all__ = [
    "BY_HAND",
    "TABLES",
    "Backup",
    "Change",
    "CheckReport",
    "Former",
    "FormerValue",
    "Joined",
    "Occupancy",
    "Turned",
    "backup",
    "changes_since",
    "check",
    "copies",
    "create",
    "demand_copies",
    "differences",
    "earlier_copies",
    "examine",
    "fold_away",
    "folder_of",
    "forget_copies",
    "former",
    "free",
    "inventory",
    "is_due",
    "is_unfolded",
    "label",
    "last_check",
    "lay_former",
    "lock",
    "many_since",
    "occupy",
    "open_ledger",
    "relock",
    "remove",
    "reopen",
    "reserved",
    "restore",
    "restore_record",
    "rewrite",
    "rotate",
    "unfold",
    "unlock",
    "verify",
    "watch",
]
