"""What frequencies are counted from: who is asked, and how many deeds of each kind lie on each day."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.books.duties import DONE
from app.ledger.deputies import IN_OFFICE
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.frequencies import Frequency, Span

Deeds = Mapping[tuple[str, str], Mapping[date, int]]  # deputy and kind → how many on each day


@dataclass(frozen=True, slots=True)
class Person:
    """Who may be asked; `elected_on` is the first election that is known."""

    id: str
    name: str
    group: str
    in_office: bool
    elected_on: date | None


def people(session: Session, deputy_id: str = "") -> list[Person]:
    """All deputies in the order of the roll, or the one."""
    elected = select(func.min(Mandate.elected_on)).where(Mandate.deputy_id == Deputy.id).scalar_subquery()
    query = select(Deputy.id, called(), Deputy.group, Deputy.status, elected).where(Deputy.voided_on.is_(None))
    if deputy_id:
        query = query.where(Deputy.id == deputy_id)
    rows = session.execute(query.order_by(Deputy.sort_key, Deputy.id))
    return [Person(each, name, group, status == IN_OFFICE, day) for each, name, group, status, day in rows]


def done(session: Session, asked: Iterable[Frequency], since: date, until: date, deputy_id: str = "") -> Deeds:
    """What these frequencies count in a period, in one SELECT."""
    kinds = sorted({kind for each in asked for kind in each.kinds})
    query = (
        select(DONE.c.deputy_id, DONE.c.kind, DONE.c.done_on, func.count())
        .where(DONE.c.kind.in_(kinds), DONE.c.done_on.between(since, until))
        .group_by(DONE.c.deputy_id, DONE.c.kind, DONE.c.done_on)
    )
    if deputy_id:
        query = query.where(DONE.c.deputy_id == deputy_id)
    found: dict[tuple[str, str], dict[date, int]] = {}
    for deputy, kind, day, many in session.execute(query):
        found.setdefault((deputy, kind), {})[day] = many
    return found


def counted(frequency: Frequency, spans: Sequence[Span], deeds: Deeds, deputy_id: str) -> Counter[int]:
    """How many deeds of a deputy fall into each period, by the place of the period."""
    starts = [span.since for span in spans]
    found: Counter[int] = Counter()
    for kind in frequency.kinds:
        for day, many in deeds.get((deputy_id, kind), {}).items():
            if spans[0].since <= day <= spans[-1].until:
                found[bisect_right(starts, day) - 1] += many
    return found
