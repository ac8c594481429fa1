"""Letters about many entries at once: which one it is, so that printed again it keeps its number and its day."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import select

from app.books.papers import Form
from app.ledger.papers.numbers import About
from app.ledger.store import Ledger
from app.models.paper import Paper

ROOM = 32  # characters of an entry's identity


def letter_about(ledger: Ledger, form: Form, table: str, steps: Iterable[tuple[str, int]]) -> About:
    """What a letter about these steps (entry, place) is about; the same steps are the same letter, in any order.

    It is of the day on which it got its number, else of today.
    """
    named = ";".join(sorted(f"{entry}:{seq}" for entry, seq in steps))
    letter = hashlib.sha256(named.encode()).hexdigest()[:ROOM]
    with ledger.read() as session:
        on = session.scalar(select(Paper.issued_on).where(Paper.form == form.name, Paper.entry_id == letter))
    return About(table, letter, 0, on or ledger.today)
