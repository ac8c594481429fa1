"""Today: what the presidium has to do now, the most urgent first.

Belongs here: reading what waits in every other wing and putting it in one order. Does not: any verb; a line points to
the entry, and the wing that keeps the entry does the work.
"""

from app.ledger.agenda.day import Agenda, today
from app.ledger.agenda.items import AgendaItem, Why

__all__ = ["Agenda", "AgendaItem", "Why", "today"]
