"""Figures: the number is its rows — counted in one pass a source, listed by the same query, never kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from app.books.figure_sources import Source
from app.books.figures import BY_KEY, FIGURES, Figure
from app.errors import LedgerError
from app.ledger.named import names_of, unknown
from app.ledger.store import Ledger
from app.ledger.word_lists import words_in
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.station import Station
from app.rules.days import full_day

_LISTED = ("id", "record", "on", "words", "count", "secret")
DIMENSIONS = ("kind", "station", "campaign", "category", "deputy", "month")


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    since: date
    until: date

    def __post_init__(self) -> None:
        if self.until < self.since:
            raise LedgerError(
                f"起始日期{full_day(self.since)}晚于截止日期{full_day(self.until)}，请改正。", field="since"
            )


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate keeps its two numbers."""

    numerator: int
    denominator: int

    @property
    def percent(self) -> str:
        """How it is read: 87.5%, or — where nothing can be divided."""
        if not self.denominator:
            return "—"
        return f"{100 * self.numerator / self.denominator:.1f}".removesuffix(".0") + "%"


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
    count: int
    secret: str | None = None


@dataclass(frozen=True, slots=True)
class Narrowed:
    """To what the figures are narrowed: a kind of activity, the ids of a station and of a campaign."""

    kind: str = ""
    stations: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()

    def where(self, source: Source) -> tuple[ColumnElement[bool], ...]:
        """What the rows of a source have to meet."""
        if source.campaign is not None and self.campaigns:
            return (source.campaign.in_(self.campaigns),)
        if source.activity is None or not (self.kind or self.stations or self.campaigns):
            return ()
        outings = select(Activity.id)
        outings = outings.where(Activity.kind == self.kind) if self.kind else outings
        outings = outings.where(Activity.station_id.in_(self.stations)) if self.stations else outings
        outings = outings.where(Activity.campaign_id.in_(self.campaigns)) if self.campaigns else outings
        return (source.activity.in_(outings),)


def figures(ledger: Ledger, period: Period, *, station: str = "", campaign: str = "", kind: str = "") -> Figures:
    """All figures of a period. Raises LedgerError for a name that nothing bears, with the nearest ones."""
    with ledger.read() as session:
        narrowed = narrow(session, station=station, campaign=campaign, kind=kind)
        return Figures(period, totals(session, period, narrowed, ledger.today))


def rows(
    ledger: Ledger,
    key: str,
    period: Period,
    *,
    station: str = "",
    campaign: str = "",
    kind: str = "",
    denominator: bool = False,
    limit: int | None = None,
) -> tuple[FigureRow, ...]:
    """The rows that a figure counts; of a rate those of its numerator, or of its `denominator`."""
    figure = BY_KEY[key]
    table = figure.once.table if figure.once is not None else figure.source.table
    when = figure.of if denominator and figure.of is not None else figure.when
    with ledger.read() as session:
        where = narrow(session, station=station, campaign=campaign, kind=kind).where(figure.source)
        query = _listing(figure, when, where)
        bound = _bound(period, ledger.today)
        return tuple(
            FigureRow(entry_id, table, record, on, words, count, secret)
            for entry_id, record, on, words, count, secret in session.execute(query.limit(limit), bound)
        )


def narrow(session: Session, *, station: str, campaign: str, kind: str) -> Narrowed:
    """The filters that names mean. Raises LedgerError with the nearest names."""
    if kind and session.scalar(select(Activity.id).where(Activity.kind == kind).limit(1)) is None:
        kinds = words_in(session, "activity_kinds")
        if kind not in kinds:
            raise unknown("活动类型", kind, kinds)
    return Narrowed(kind, _called(session, Station, "联络站", station), _called(session, Campaign, "专项", campaign))


def totals(session: Session, period: Period, narrowed: Narrowed, today: date) -> dict[str, Value]:
    """All figures in one pass a source and part."""
    counted: dict[str, list[int]] = {}
    for source, members in by_source().items():
        for part in source.parts:
            query = passing(source, part, members).where(*narrowed.where(source))
            row = session.execute(query, _bound(period, today)).one()
            add(counted, members, row)
    return values(counted)


def by_source() -> dict[Source, list[Figure]]:
    """The figures by the source in which they are counted."""
    grouped: dict[Source, list[Figure]] = {}
    for figure in FIGURES:
        grouped.setdefault(figure.source, []).append(figure)
    return grouped


def passing(source: Source, part: ColumnElement[bool], members: Iterable[Figure], *keys: Any) -> Select[Any]:
    """The query that counts all `members` at once, after the `keys` by which it may be grouped."""
    numbers = [number for figure in members for number in _numbers(figure)]
    return select(*keys, *numbers).select_from(source.origin).where(*source.where, part)


def add(counted: dict[str, list[int]], members: Iterable[Figure], row: Iterable[Any]) -> None:
    """Add the numbers of one row to what was counted."""
    numbers = iter(row)
    for figure in members:
        sums = counted.setdefault(figure.key, [0, 0])
        sums[0] += next(numbers) or 0
        if figure.of is not None:
            sums[1] += next(numbers) or 0


def values(counted: Mapping[str, list[int]]) -> dict[str, Value]:
    """Every figure by its key; what was not counted is zero."""
    nothing = [0, 0]
    return {
        figure.key: counted.get(figure.key, nothing)[0]
        if figure.of is None
        else Rate(*counted.get(figure.key, nothing))
        for figure in FIGURES
    }


def _numbers(figure: Figure) -> tuple[ColumnElement[Any], ...]:
    if figure.once is not None:
        return (func.count(figure.once.what.distinct()).filter(figure.when),)
    if figure.amount is not None:
        return (func.sum(figure.amount).filter(figure.when),)
    if figure.of is None:
        return (func.count().filter(figure.when),)
    return func.count().filter(figure.when), func.count().filter(figure.of)


def _listing(figure: Figure, when: ColumnElement[bool], where: tuple[ColumnElement[bool], ...]) -> Any:
    """Id, record, day, words and amount of the rows, newest first."""
    source = figure.source
    amount = func.coalesce(figure.amount, 0) if figure.amount is not None else literal(1)
    row = figure.once.row if figure.once is not None else source.row
    secret = null() if source.secret is None or figure.once is not None else source.secret
    columns = [column.label(name) for column, name in zip((*row, amount, secret), _LISTED, strict=True)]
    once = [figure.once.what] if figure.once is not None else []
    parts = [
        select(*columns).select_from(source.origin).where(*source.where, part, when, *where).group_by(*once)
        for part in source.parts
    ]
    listed = union_all(*parts).subquery()
    return select(*listed.c).order_by(listed.c.on.desc(), listed.c.record.desc())


def _bound(period: Period, today: date) -> dict[str, date]:
    return {"since": period.since, "until": period.until, "today": today}


def _called(session: Session, table: Any, called: str, name: str) -> tuple[str, ...]:
    if not name:
        return ()
    ids = tuple(session.scalars(select(table.id).where(table.name == name)))
    if not ids:
        raise unknown(called, name, names_of(session, table))
    return ids
