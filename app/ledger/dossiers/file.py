"""A deputy's file: what he or she did, by year — the same deeds that the register of duties lists."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Integer, cast, func, select

from app.books.duties import DEEDS, DONE
from app.ledger.deputies import deeds
from app.ledger.store import Ledger
from app.rules.deed import Deed
from app.rules.rate import Rate
from app.rules.trade import ABSENT, LEAVE


@dataclass(frozen=True, slots=True)
class Turnout:
    """How often a deputy was expected: present, on leave, absent."""

    present: int = 0
    leave: int = 0
    absent: int = 0

    @property
    def expected(self) -> int:
        return self.present + self.leave + self.absent

    @property
    def rate(self) -> Rate:
        """出席率: present of all that were expected."""
        return Rate(self.present, self.expected)


@dataclass(frozen=True, slots=True)
class File:
    """What was done in the year that was asked for, or ever."""

    deeds: tuple[Deed, ...]
    turnout: Turnout

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many of each kind, the most frequent first."""
        return dict(Counter(deed.kind for deed in self.deeds).most_common())


def years(ledger: Ledger, deputy_id: str) -> Mapping[int, int]:
    """How many duties a deputy did in each year, newest first."""
    done_in = cast(func.substr(DEEDS.c.done_on, 1, 4), Integer)
    query = select(done_in, func.count()).where(DONE, DEEDS.c.deputy_id == deputy_id)
    with ledger.read() as session:
        return {row[0]: row[1] for row in session.execute(query.group_by(done_in).order_by(done_in.desc()))}


def read(ledger: Ledger, deputy_id: str, year: int | None = None) -> File:
    """What a deputy did in a year, or ever; the newest first."""
    with ledger.read() as session:
        since, until = _span(year) if year is not None else (None, None)
        deeds_done = deeds(session, since, until, [deputy_id])
    called = deeds_done.get(deputy_id, ())
    return File(tuple(deed for deed in reversed(called) if not deed.missed), _turnout(called))


def counts(ledger: Ledger, year: int) -> Mapping[str, int]:
    """How many duties each deputy did in a year; who did none is not in it."""
    query = (
        select(DEEDS.c.deputy_id, func.count())
        .where(DONE, DEEDS.c.done_on.between(*_span(year)))
        .group_by(DEEDS.c.deputy_id)
    )
    with ledger.read() as session:
        return {row[0]: row[1] for row in session.execute(query)}


def _turnout(called: Sequence[Deed]) -> Turnout:
    missed = Counter(deed.missed for deed in called)
    present = sum(deed.activity and not deed.missed for deed in called)
    return Turnout(present, missed[LEAVE], missed[ABSENT])


def _span(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)
