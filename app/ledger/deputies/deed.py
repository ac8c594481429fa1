"""What the deputies did and missed in a time, in one SELECT for all of them: the rows of the register of duties."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.duties import DEEDS, DONE
from app.models.activity import Activity
from app.models.case import Case
from app.rules.deed import Deed, part_as
from app.rules.discretion import discreet_cells
from app.rules.meetings import absent_as, half_days, present_as
from app.rules.trade import LEAVE, PRESENT

Deeds = Mapping[str, Sequence[Deed]]  # by the deputy's id, in the order of days
_READ = (
    *("status", "deputy_id", "done_on", "kind", "about", "form", "theme", "role", "in_session", "starts", "ends"),
    *("id", "matter", "place", "hours", "outcome", "entry_table", "entry_id", "evidence", "secret"),
)


def deeds(
    session: Session,
    since: date | None = None,
    until: date | None = None,
    deputy_ids: Iterable[str] | None = None,
    kinds: Collection[str] | None = None,
) -> Deeds:
    """The deeds and absences of these deputies (of all) in the period; voided entries are out.

    `kinds` leaves only deeds that were done, and were registered as one of these.
    """
    query = select(*(DEEDS.c[name] for name in _READ)).order_by(DEEDS.c.done_on, DEEDS.c.evidence, DEEDS.c.id)
    if since is not None:
        query = query.where(DEEDS.c.done_on >= since)
    if until is not None:
        query = query.where(DEEDS.c.done_on <= until)
    if deputy_ids is not None:
        query = query.where(DEEDS.c.deputy_id.in_(list(deputy_ids)))
    if kinds is not None:
        query = query.where(DONE, DEEDS.c.kind.in_(sorted(kinds)))
    by_deputy: dict[str, list[Deed]] = {}
    for row in session.execute(query):
        deed = _deed(row)
        by_deputy.setdefault(deed.who, []).append(deed)
    return by_deputy


def _deed(row: Any) -> Deed:
    (status, who, on, kind, about, form, theme, role, in_session, starts, ends), entry = row[:11], row[11:]
    each, matter, place, hours, outcome, table, entry_id, number, secret = entry
    kinds = _kinds(table, (kind, form, theme, role), status, in_session=in_session)
    halves = half_days(starts, ends)
    (about,) = discreet_cells(secret, (about,))
    what = f"{kind}：{about}" if about else kind
    where = (table, entry_id, number, who, each, kind, matter, place)
    if status == PRESENT:
        return Deed(on, what, kinds, role, hours, halves, *where, outcome, "", secret)
    return Deed(on, f"{status}　{what}", kinds, role, None, halves, *where, "", status, secret)


def _kinds(table: str, registered: tuple[str, str, str, str], status: str, *, in_session: bool) -> tuple[str, ...]:
    kind, form, theme, role = registered
    if table == Case.__tablename__:
        return part_as(role, in_session=in_session)
    if table != Activity.__tablename__:
        return (kind,)
    if status == PRESENT:
        return present_as(kind, form, theme, role)
    return absent_as(kind, form, theme, leave=status == LEAVE)
