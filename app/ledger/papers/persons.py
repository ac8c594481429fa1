"""Persons: whose names and telephones stand in the ledger, so that a paper can leave out what is a voter's."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.bylaws import notice_words
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.roster_day import RosterDay
from app.models.unit import Unit


@dataclass(frozen=True, slots=True)
class Persons:
    """Voters as they were written down and where they live, deputies, and telephones of deputies and offices."""

    voters: frozenset[str]
    homes: frozenset[str]
    deputies: frozenset[str]
    deputy_phones: frozenset[str]
    office_phones: frozenset[str]


def known_persons(ledger: Ledger) -> Persons:
    """Everybody whom the ledger knows; what is voided is known, too, for a text may still speak of it."""
    with ledger.read() as session:
        deputies = session.execute(select(Deputy.name, Deputy.phone)).all()
        offices = session.scalars(select(Unit.phone).union(select(RosterDay.contact)))
        return Persons(
            voters(session),
            frozenset(session.scalars(select(Case.village).where(Case.village != "").distinct())),
            frozenset(name for name, _ in deputies),
            frozenset(phone for _, phone in deputies if phone),
            frozenset(filter(None, (*offices, notice_words(ledger).phone))),
        )


def voters(session: Session) -> frozenset[str]:
    """The names of all who ever brought something forward; no paper for the public may hold one."""
    return frozenset(session.scalars(select(Case.raised_by).where(Case.raised_by != "").distinct()))
