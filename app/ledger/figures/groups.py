"""The figures in groups — by kind of activity, station, campaign, category, deputy, month — and all of them as JSON."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.books.figure_sources import STANDING, Source
from app.books.figures import Figure
from app.ledger.figures.counting import (
    DIMENSIONS,
    Narrowed,
    Period,
    Rate,
    Value,
    add,
    by_source,
    figures,
    narrow,
    passing,
    values,
)
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.models.deputy import Deputy

Counted = dict[str, dict[str, list[int]]]
Groups = dict[str, dict[str, Value]]

ELSEWHERE = {"kind": "无活动", "station": "无联络站", "campaign": "不属专项", "category": "未分类"}
LONGEST = 120  # months that are shown even where nothing was recorded


def grouped(
    ledger: Ledger, by: str, period: Period, *, station: str = "", campaign: str = "", kind: str = ""
) -> Groups:
    """The figures of every group that holds anything, in the order of the groups' names; months in their order.

    What belongs to no group stands under a name of its own, so that the groups of a count add up to it; a case that
    several deputies took, or an activity that several attended, stands under each of them.
    """
    with ledger.read() as session:
        narrowed = narrow(session, station=station, campaign=campaign, kind=kind)
        counted = _counted(session, by, period, narrowed, ledger.today)
        if by == "month":
            return _by_month(session, period, counted, narrowed, ledger.today)
        names = _deputies(session) if by == "deputy" else {}
        groups = {names.get(key, key): values(sums) for key, sums in counted.items() if _something(sums)}
        return dict(sorted(groups.items(), key=lambda group: (group[0] in ELSEWHERE.values(), group[0])))


def as_json(ledger: Ledger, period: Period, *, station: str = "", campaign: str = "", kind: str = "") -> dict[str, Any]:
    """The document that `stats --json` prints."""
    where = {"station": station, "campaign": campaign, "kind": kind}
    return {
        "period": {"from": period.since.isoformat(), "to": period.until.isoformat()},
        "figures": _plain(dict(figures(ledger, period, **where).values)),
        "by": {
            by: {name: _plain(group) for name, group in grouped(ledger, by, period, **where).items()}
            for by in DIMENSIONS
        },
    }


def months(period: Period) -> Iterator[Period]:
    """The months of a period; the first and the last may be parts of one."""
    since = period.since
    while since <= period.until:
        following = (since.replace(day=1) + timedelta(days=32)).replace(day=1) if since < date(9999, 12, 1) else None
        until = min(period.until, following - timedelta(days=1)) if following else period.until
        yield Period(since, until)
        if following is None:
            return
        since = following


def _plain(group: dict[str, Value]) -> dict[str, Any]:
    return {
        key: {"numerator": value.numerator, "denominator": value.denominator} if isinstance(value, Rate) else value
        for key, value in group.items()
    }


def _something(sums: dict[str, list[int]]) -> bool:
    return any(number for pair in sums.values() for number in pair)


def _counted(session: Session, by: str, period: Period, narrowed: Narrowed, today: date) -> Counted:
    counted: Counted = {}
    bound = {"since": period.since, "until": period.until, "today": today}
    for source, members in by_source().items():
        for query in _queries(source, members, by):
            for key, *numbers in session.execute(query.where(*narrowed.where(source)), bound):
                add(counted.setdefault(key or ELSEWHERE.get(by, ""), {}), members, numbers)
    return counted


def _queries(source: Source, members: list[Figure], by: str) -> Iterator[Any]:
    key, joined = source.groups.get(by), None
    if by == "deputy" and source.deputies is not None:
        *joined, key = source.deputies
    if key is None:
        return
    for part in source.parts:
        query = passing(source, part, members, key.label("key"))
        yield (query.join(*joined) if joined else query).group_by(key)


def _by_month(session: Session, period: Period, counted: Counted, narrowed: Narrowed, today: date) -> Groups:
    """Every month, also an empty one; what stood open at its beginning and end follows from what came and went."""
    standing = _standing(session, period, narrowed, today)
    groups: Groups = {}
    for month in _recorded(session, period):
        sums = counted.get(f"{month.since:%Y-%m}", {})
        sums["carried_in"] = [standing, 0]
        standing += _one(sums, "received") - _one(sums, "closed") - _one(sums, "voided")
        sums["open"] = [standing, 0]
        groups[f"{month.since:%Y-%m}"] = values(sums)
    return groups


def _one(sums: dict[str, list[int]], key: str) -> int:
    return sums.get(key, [0, 0])[0]


def _standing(session: Session, period: Period, narrowed: Narrowed, today: date) -> int:
    members = [figure for figure in by_source()[STANDING] if figure.key == "carried_in"]
    bound = {"since": period.since, "until": period.until, "today": today}
    return sum(
        session.scalar(passing(STANDING, part, members).where(*narrowed.where(STANDING)), bound) or 0
        for part in STANDING.parts
    )


def _recorded(session: Session, period: Period) -> Iterator[Period]:
    """The months of the period; of a very long one those between the first and the last record."""
    if (period.until.year - period.since.year) * 12 < LONGEST:
        return months(period)
    columns = (Case.raised_on, Activity.held_on, Case.closed_on, Case.voided_on)
    days = [session.scalar(select(bound(column))) for column in columns for bound in (func.min, func.max)]
    known = [day for day in days if day is not None and period.since <= day <= period.until]
    return months(Period(min(known), max(known))) if known else iter(())


def _deputies(session: Session) -> dict[str, str]:
    """How each deputy is called; whoever cannot be told apart at all by the end of the id."""
    names: dict[str, str] = {row.id: row.name for row in session.execute(select(Deputy.id, called().label("name")))}
    again = Counter(names.values())
    return {each: f"{name}{each[-4:]}" if again[name] > 1 else name for each, name in names.items()}
