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
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.frequencies import Frequency, Span
from app.rules.meetings import present_as, registered_as
from app.rules.trade import CONGRESS, IN_OFFICE

Deed = tuple[tuple[str, ...], date]  # the kinds as which it may be asked for, and its day
Deeds = Mapping[str, Mapping[Deed, int]]  # by deputy, how many of each


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
    """What these frequencies count in a period, in one SELECT: an attendance as what it is, the narrowest first.

    A session of the congress is 出席人代会 and no 会议, though it was registered as one.
    """
    kinds = registered_as(kind for each in asked for kind in each.kinds)
    query = (
        select(DONE.c.deputy_id, DONE.c.kind, DONE.c.done_on, Activity.form, Activity.theme, Attendance.role)
        .outerjoin(Attendance, Attendance.id == DONE.c.id)
        .outerjoin(Activity, Activity.id == Attendance.activity_id)
        .where(DONE.c.kind.in_(sorted(kinds)), DONE.c.done_on.between(since, until))
    )
    if deputy_id:
        query = query.where(DONE.c.deputy_id == deputy_id)
    found: dict[str, Counter[Deed]] = {}
    for deputy, kind, day, form, theme, role in session.execute(query):
        found.setdefault(deputy, Counter())[_kinds(kind, form, theme, role), day] += 1
    return found


def counted(frequency: Frequency, spans: Sequence[Span], deeds: Deeds, deputy_id: str) -> Counter[int]:
    """How many deeds of a deputy fall into each period, by the place of the period."""
    starts = [span.since for span in spans]
    found: Counter[int] = Counter()
    asked = set(frequency.kinds)
    for (kinds, day), many in deeds.get(deputy_id, {}).items():
        if spans[0].since <= day <= spans[-1].until and not asked.isdisjoint(kinds):
            found[bisect_right(starts, day) - 1] += many
    return found


def _kinds(kind: str, form: str | None, theme: str | None, role: str | None) -> tuple[str, ...]:
    """What a deed may be asked for as; `form` is None for what was no activity."""
    if form is None:
        return (kind,)
    kinds = present_as(kind, form, theme or "", role or "")
    return kinds[:1] if kinds[0] == CONGRESS else kinds
