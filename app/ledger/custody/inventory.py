"""Inventory: what a ledger holds, counted, with the end of its journal — what is compared when it changes hands."""

from dataclasses import dataclass

from sqlalchemy import func, select

from app.ledger import journal
from app.ledger.custody.findings import TABLES
from app.ledger.store import Ledger
from app.models.tables import WATCHED


@dataclass(frozen=True, slots=True)
class Inventory:
    """Rows by what they are called, those of which there are any; `head` is number and seal of the last entry."""

    head: tuple[int, str]
    rows: tuple[tuple[str, int], ...]


def inventory(ledger: Ledger) -> Inventory:
    """Count what a ledger holds."""
    with ledger.read() as session:
        counted = [
            (TABLES[model.__tablename__], session.scalar(select(func.count()).select_from(model)) or 0)
            for model in WATCHED
            if model.__tablename__ in TABLES
        ]
        return Inventory(journal.head(session), tuple((name, many) for name, many in counted if many))
