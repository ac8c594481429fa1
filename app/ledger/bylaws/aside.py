"""What the unit decided and this program cannot read: left aside, and said so."""

from app.ledger.bylaws.assessment import schemes
from app.ledger.bylaws.working_methods import methods
from app.ledger.store import Ledger


def left_aside(ledger: Ledger) -> tuple[str, ...]:
    """A sentence for each decision of the unit that does not hold as it was made, with what holds instead."""
    return tuple(filter(None, (methods.fallback(ledger), schemes.fallback(ledger))))
