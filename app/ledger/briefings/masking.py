"""A briefing goes to the public: whoever came to the presidium is 李某 there, and no number of theirs stands in it."""

from sqlalchemy import select

from app.ledger.store import Ledger
from app.models.case import Case
from app.models.deputy import Deputy
from app.rules.discretion import Discreet


def public_words(ledger: Ledger) -> Discreet:
    """What takes the names of voters and their numbers out of a text; a deputy of the same name stays named."""
    with ledger.read() as session:
        voters = set(session.scalars(select(Case.raised_by).where(Case.raised_by != "").distinct()))
        deputies = set(session.scalars(select(Deputy.name)))
    return Discreet(voters - deputies)
