"""The figures in groups — by kind of activity, station, deputy, month … — and all of them as JSON."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.books.figures import BY_KEY, STANDING, Source
from app.books.quantity_figures import KEY
from app.ledger import townships
from app.ledger.figures.amounts import as_documents, quantities, quantities_by
from app.ledger.figures.counting import Value, bound_to, counting, figures, values
from app.ledger.figures.narrowing import (
    ELSEWHERE,
    TOWNSHIP,
    Narrowed,
    Period,
    deputy_names,
    dimensions,
    local_names,
    month_end,
    narrow,
)
from app.ledger.figures.passes import passes
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.models.duty import Duty
from app.rules.rate import Rate

Counted = dict[str, dict[str, list[int]]]
Groups = dict[str, dict[str, Value]]

LONGEST = 10  # years whose months are shown even where nothing was recorded


def grouped(ledger: Ledger, by: str, period: Period, **where: str) -> Groups:
    """The figures of every group that holds anything, in the order of the groups' names; months in their order.

    What belongs to no group stands under a name of its own, so that the groups of a count add up to it; a case that
    several deputies took, or an activity that several attended, stands under each of them. What cannot be told apart
    so is left out.
    """
    with ledger.read() as session:
        narrowed = narrow(session, period, where)
        counted = _counted(session, by, narrowed, ledger.clock())
        if by == "month":
            return _by_month(session, counted, narrowed, ledger.clock())
        names = deputy_names(session) if by == "deputy" else townships.called(session) if by == TOWNSHIP else {}
        tells = partial(_tells, narrowed, by)
        groups = {names.get(key, key): values(sums, tells) for key, sums in counted.items() if _something(sums)}
        return dict(sorted(groups.items(), key=lambda group: _place(by, group[0])))


def as_json(ledger: Ledger, period: Period, **where: str) -> dict[str, Any]:
    """The document that `stats --json` prints."""
    counted = _plain(dict(figures(ledger, period, **where).values))
    sums = quantities(ledger, period, **where)
    return {
        "period": {"from": period.since.isoformat(), "to": period.until.isoformat()},
        "figures": counted if sums is None else counted | {KEY: as_documents(sums)},
        "by": {by: _groups_as_json(ledger, by, period, where) for by in dimensions(ledger)},
    }


def _groups_as_json(ledger: Ledger, by: str, period: Period, where: Mapping[str, str]) -> dict[str, Any]:
    """The groups with what was counted in them; one in which nothing else happened stands there, too."""
    groups, sums = grouped(ledger, by, period, **where), quantities_by(ledger, by, period, **where)
    if sums is None:
        return {name: _plain(group) for name, group in groups.items()}
    with ledger.read() as session:
        empty = values({}, partial(_tells, narrow(session, period, where), by))
    names = sorted({*groups, *sums}, key=partial(_place, by))
    return {name: _plain(groups.get(name, empty)) | {KEY: as_documents(sums.get(name, ()))} for name in names}


def months(period: Period) -> Iterator[Period]:
    """The months of a period; the first and the last may be parts of one."""
    since = period.since
    while month_end(since) < period.until:
        yield Period(since, month_end(since))
        since = month_end(since) + timedelta(days=1)
    if since <= period.until:
        yield Period(since, period.until)


def _place(by: str, name: str) -> tuple[bool, str]:
    """Where a group stands among the others; what belongs to none comes last."""
    return name == ELSEWHERE.get(by), name


def _plain(group: dict[str, Value]) -> dict[str, Any]:
    return {
        key: {"numerator": value.numerator, "denominator": value.denominator} if isinstance(value, Rate) else value
        for key, value in group.items()
    }


def _something(sums: dict[str, list[int]]) -> bool:
    return any(number for pair in sums.values() for number in pair)


def _tells(narrowed: Narrowed, by: str, source: Source) -> bool:
    return narrowed.tells(source) and source.tells(by)


def _counted(session: Session, by: str, narrowed: Narrowed, now: datetime) -> Counted:
    counted: Counted = {}
    bound = bound_to(narrowed.period, now)
    apart = local_names(session, by)
    for each in passes(narrowed, by):
        whose = [each.source.groups[TOWNSHIP]] if apart else []
        for query in each.queries(narrowed, by, *whose):
            for key, *row in session.execute(query, bound):
                shown = apart.get((key, row.pop(0)), key) if whose else key
                each.add(counted.setdefault(shown or ELSEWHERE.get(by, ""), {}), row)
    return counted


def _by_month(session: Session, counted: Counted, narrowed: Narrowed, now: datetime) -> Groups:
    """Every month, also an empty one; what stood open at its beginning and end follows from what came and went."""
    standing = _standing(session, narrowed, now)
    tells = partial(_tells, narrowed, "month")
    groups: Groups = {}
    for month in _recorded(session, narrowed.period):
        sums = counted.get(f"{month.since:%Y-%m}", {})
        sums["carried_in"] = [standing, 0]
        standing += _one(sums, "received") - _one(sums, "closed") - _one(sums, "voided")
        sums["open"] = [standing, 0]
        groups[f"{month.since:%Y-%m}"] = values(sums, tells)
    return groups


def _one(sums: dict[str, list[int]], key: str) -> int:
    return sums.get(key, [0, 0])[0]


def _standing(session: Session, narrowed: Narrowed, now: datetime) -> int:
    if not narrowed.tells(STANDING):
        return 0
    query = narrowed.read(STANDING, counting([BY_KEY["carried_in"]]))
    bound = bound_to(narrowed.period, now)
    return sum(session.scalar(query.where(part), bound) or 0 for part in STANDING.parts)


def _recorded(session: Session, period: Period) -> Iterator[Period]:
    """The months of the period; of a very long one those between the first and the last record."""
    if period.until.year - period.since.year < LONGEST:
        return months(period)
    columns = (Case.raised_on, Activity.held_on, Case.closed_on, Case.voided_on, Duty.done_on)
    days = [session.scalar(select(bound(column))) for column in columns for bound in (func.min, func.max)]
    known = [day for day in days if day is not None and period.since <= day <= period.until]
    return months(Period(min(known), max(known))) if known else iter(())
