"""Reconciliation (核对): whether the figures of a period hold together, and what is missing before it can be closed.

Belongs here: reading a period for what does not agree — parts and their whole, what came and what went, the totals of
an outing and its details, an account and what was registered — and for what a month still lacks. Does not: any change;
whoever mends an entry does so where the entry is kept. Damage to the file is another matter (`custody`).
"""

from app.ledger.reconciliation.loose_ends import LooseEnd, Reconciliation
from app.ledger.reconciliation.period import reconcile
from app.ledger.reconciliation.still_open import open_ends

__all__ = ["LooseEnd", "Reconciliation", "open_ends", "reconcile"]
