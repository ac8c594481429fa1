"""A vote as its papers tell it: who was there, the ballots, what each had of each option."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.poll import Poll
from app.models.poll_line import PollLine


@dataclass(frozen=True, slots=True)
class Count:
    """The ballots for one deputy, unit or project, in the order of the options."""

    subject: str
    votes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PollCount:
    """One vote. `expected` and `present` are persons; `issued`, `returned`, `valid` are ballots."""

    id: str
    kind: str
    title: str
    held_on: date
    place: str
    expected: int
    present: int
    issued: int
    returned: int
    valid: int
    options: tuple[str, ...]
    tellers: str
    note: str
    lines: tuple[Count, ...]


def find(ledger: Ledger, wanted: str) -> PollCount:
    """The vote of that id or title, the latest of several. Raises LedgerError naming those there are."""
    asked = wanted.strip()
    with ledger.read() as session:
        mine = (Poll.id == asked) | (Poll.title == asked)
        latest = select(Poll).where(mine, Poll.voided_on.is_(None)).order_by(Poll.held_on.desc(), Poll.id.desc())
        row = session.scalar(latest.limit(1))
        if row is None:
            titles = session.scalars(select(Poll.title).where(Poll.voided_on.is_(None)).order_by(Poll.held_on.desc()))
            known = "、".join(dict.fromkeys(titles)) or "还没有登记过"
            raise LedgerError(f"没有名为“{asked}”的测评或票决，现有：{known}。")
        return _count(session, row)


def _count(session: Session, row: Poll) -> PollCount:
    lines = session.execute(
        select(PollLine.subject, PollLine.votes).where(PollLine.poll_id == row.id).order_by(PollLine.position)
    )
    return PollCount(
        row.id,
        row.kind,
        row.title,
        row.held_on,
        row.place,
        row.expected,
        row.present,
        row.issued,
        row.returned,
        row.valid,
        tuple(row.options),
        row.tellers,
        row.note,
        tuple(Count(subject, tuple(votes)) for subject, votes in lines),
    )
