"""Figures: the number is its rows — counted in one pass a source, listed by the same query, never kept."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from app.books.figures import BY_KEY, FIGURES, Figure, Source
from app.ledger.figures.narrowing import Narrowed, Period, narrow
from app.ledger.store import Ledger
from app.rules.rate import Rate

_LISTED = ("id", "record", "on", "words", "count", "secret")


Value = int | Rate


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a period, by key."""

    period: Period
    values: Mapping[str, Value]

    def __getitem__(self, key: str) -> Value:
        return self.values[key]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row behind a figure, what it is called, how much it adds, who asked for secrecy in it."""

    id: str
    table: str
    record: str
    on: date | None
    words: str
    count: int | float
    secret: str | None = None


def figures(ledger: Ledger, period: Period, **where: str) -> Figures:
    """All figures of a period, or of the groups that `where` names by dimension; what they cannot tell is left out.

    Raises LedgerError for a name that nothing bears, with the nearest ones.
    """
    with ledger.read() as session:
        narrowed = narrow(session, period, where)
        return Figures(narrowed.period, totals(session, narrowed, ledger.clock()))


def rows(
    ledger: Ledger,
    key: str,
    period: Period,
    *,
    denominator: bool = False,
    limit: int | None = None,
    **where: str,
) -> tuple[FigureRow, ...]:
    """The rows that a figure counts; of a rate those of its numerator, or of its `denominator`."""
    figure = BY_KEY[key]
    table = figure.once.table if figure.once is not None else figure.source.table
    when = figure.of if denominator and figure.of is not None else figure.when
    with ledger.read() as session:
        narrowed = narrow(session, period, where)
        if not narrowed.tells(figure.source):
            return ()
        query = _listing(figure, when, narrowed)
        bound = bound_to(narrowed.period, ledger.clock())
        return tuple(
            FigureRow(entry_id, table, record, on, words, count, secret)
            for entry_id, record, on, words, count, secret in session.execute(query.limit(limit), bound)
        )


def totals(session: Session, narrowed: Narrowed, now: datetime) -> dict[str, Value]:
    """All figures that can be told, in one pass a source and part."""
    counted: dict[str, list[int]] = {}
    for source, members in by_source().items():
        if not narrowed.tells(source):
            continue
        for part in source.parts:
            query = narrowed.read(source, counting(members)).where(part)
            row = session.execute(query, bound_to(narrowed.period, now)).one()
            add(counted, members, row)
    return values(counted, narrowed.tells)


def by_source() -> dict[Source, list[Figure]]:
    """The figures by the source in which they are counted."""
    grouped: dict[Source, list[Figure]] = {}
    for figure in FIGURES:
        grouped.setdefault(figure.source, []).append(figure)
    return grouped


def counting(members: Iterable[Figure]) -> list[ColumnElement[Any]]:
    """The numbers of all `members`, counted at once; of a rate there are two."""
    return [number for figure in members for number in _numbers(figure)]


def add(counted: dict[str, list[int]], members: Iterable[Figure], row: Iterable[Any]) -> None:
    """Add the numbers of one row to what was counted."""
    numbers = iter(row)
    for figure in members:
        sums = counted.setdefault(figure.key, [0, 0])
        sums[0] += next(numbers) or 0
        if figure.of is not None:
            sums[1] += next(numbers) or 0


def values(counted: Mapping[str, list[int]], tells: Callable[[Source], bool]) -> dict[str, Value]:
    """Every figure that can be told (`tells`), by its key; what was not counted is zero."""
    nothing = [0, 0]
    return {
        figure.key: counted.get(figure.key, nothing)[0]
        if figure.of is None
        else Rate(*counted.get(figure.key, nothing))
        for figure in FIGURES
        if tells(figure.source)
    }


def bound_to(period: Period, now: datetime) -> dict[str, date | str]:
    """The days and the hour that the figures' queries ask for."""
    return {"since": period.since, "until": period.until, "today": now.date(), "hour": f"{now:%H:%M}"}


def _numbers(figure: Figure) -> tuple[ColumnElement[Any], ...]:
    if figure.once is not None:
        return (func.count(figure.once.what.distinct()).filter(figure.when),)
    if figure.amount is not None:
        return (func.sum(figure.amount).filter(figure.when),)
    if figure.of is None:
        return (func.count().filter(figure.when),)
    return func.count().filter(figure.when), func.count().filter(figure.of)


def _listing(figure: Figure, when: ColumnElement[bool], narrowed: Narrowed) -> Any:
    """Id, record, day, words and amount of the rows, newest first."""
    source = figure.source
    amount = func.coalesce(figure.amount, 0) if figure.amount is not None else literal(1)
    row = figure.once.row if figure.once is not None else source.row
    secret = null() if source.secret is None or figure.once is not None else source.secret
    columns = [column.label(name) for column, name in zip((*row, amount, secret), _LISTED, strict=True)]
    once = [figure.once.what, *figure.once.of] if figure.once is not None else []
    parts = [narrowed.read(source, columns).where(part, when).group_by(*once) for part in source.parts]
    listed = union_all(*parts).subquery()
    return select(*listed.c).order_by(listed.c.on.desc(), listed.c.record.desc())
