"""九有自查: nine things that every liaison station should have, looked at on a day, mended and counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.store import Ledger
from app.models.station import Station
from app.models.station_check import StationCheck
from app.rules.days import day_words
from app.rules.rate import Rate
from app.rules.reading import clean
from app.rules.reasons import demand_reason

NINE = ("场所", "牌子", "设备", "人员", "制度", "计划", "活动", "台账", "档案")


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One of the nine: there or not (none: nobody has looked yet), what shows it, and what is to be mended by whom."""

    item: str
    has: bool | None = None
    evidence: str = ""
    remedy: str = ""
    mended_on: date | None = None

    @property
    def met(self) -> bool:
        """Whether it is there by now."""
        return bool(self.has) or self.mended_on is not None


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """One station's inspection of one day, its lines in the order of the nine."""

    station_id: str
    station: str
    checked_on: date
    checker: str
    lines: tuple[CheckLine, ...]
    address: str = ""
    head: str = ""

    @property
    def met(self) -> Rate:
        """达标率 of the station: how many of the nine are there."""
        return Rate(sum(line.met for line in self.lines), len(NINE))


@dataclass(frozen=True, slots=True)
class Standing:
    """The latest inspection of every station in a period; `unchecked` are the stations that nobody looked at.

    `rate` is stations with all nine over all stations.
    """

    checks: tuple[CheckEntry, ...]
    unchecked: tuple[str, ...]
    rate: Rate


def put(
    ledger: Ledger, station_id: str, on: date, lines: Sequence[CheckLine], *, checker: str = "", reason: str = ""
) -> CheckEntry:
    """Keep an inspection; a second one of that station and day corrects the first, with the reason.

    Raises LedgerError unless each of the nine is judged, and what is missing has its remedy.
    """
    given = {line.item: line for line in lines}
    _demand(ledger, on, given)
    with ledger.write("九有自查") as session:
        station = row_of(session, station_id)
        kept = _rows(session, station_id, on)
        if kept:
            demand_reason(reason, f"{station.name}{day_words(on, ledger.today)}已经自查过，更正")
        for item in NINE:
            values = _values(given[item], clean(checker) or ledger.clerk)
            row = kept.get(item)
            if row is None:
                session.add(StationCheck(station_id=station_id, checked_on=on, item=item, **values))
                continue
            for name, value in values.items():
                if getattr(row, name) != value:
                    setattr(row, name, value)
        session.flush()
        return _entry(station, on, _rows(session, station_id, on))


def mend(ledger: Ledger, station_id: str, checked_on: date, item: str, *, on: date, evidence: str) -> CheckEntry:
    """整改到位: what was missing is there since `on`, and what shows it."""
    if not evidence.strip():
        raise LedgerError(f"“{item}”整改到位要写明佐证，如照片、购置清单、制度上墙日期。", field="evidence")
    if not checked_on <= on <= ledger.today:
        checked = day_words(checked_on, ledger.today)
        sentence = f"整改日期{day_words(on, ledger.today)}应在自查日期{checked}以后、今天以前，请核对。"
        raise LedgerError(sentence, field="on")
    with ledger.write("九有整改") as session:
        station = row_of(session, station_id)
        rows = _rows(session, station_id, checked_on)
        row = rows.get(item)
        if row is None:
            raise LedgerError(
                f"{station.name}{day_words(checked_on, ledger.today)}没有自查“{item}”，请先自查。", field="item"
            )
        if row.has:
            raise LedgerError(f"“{item}”自查时就有，不用整改。", field="item")
        row.mended_on, row.evidence = on, clean(evidence)
        session.flush()
        return _entry(station, checked_on, rows)


def void(ledger: Ledger, station_id: str, checked_on: date, reason: str) -> None:
    """作废 one station's inspection of one day, with the reason."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废九有自查") as session:
        rows = _rows(session, station_id, checked_on)
        if not rows:
            raise LedgerError(f"没有{day_words(checked_on, ledger.today)}的自查，请刷新后再看。")
        for row in rows.values():
            row.voided_on, row.void_reason = ledger.today, why


def latest(ledger: Ledger, station_id: str, until: date | None = None) -> CheckEntry | None:
    """The last inspection of a station up to a day; none where nobody has looked."""
    checks = standing(ledger, date.min, until or ledger.today).checks
    return next((check for check in checks if check.station_id == station_id), None)


def history(ledger: Ledger, station_id: str) -> tuple[CheckEntry, ...]:
    """Every inspection of a station, the latest first."""
    with ledger.read() as session:
        station = row_of(session, station_id)
        query = select(StationCheck).where(StationCheck.station_id == station_id, StationCheck.voided_on.is_(None))
        days: dict[date, dict[str, StationCheck]] = {}
        for row in session.scalars(query):
            days.setdefault(row.checked_on, {})[row.item] = row
        return tuple(_entry(station, on, days[on]) for on in sorted(days, reverse=True))


def standing(ledger: Ledger, since: date, until: date) -> Standing:
    """How the stations that are not closed stand: the latest inspection of each within the period."""
    with ledger.read() as session:
        known = select(Station).where(Station.voided_on.is_(None), bylaws.not_closed(until)).order_by(Station.name)
        stations = session.scalars(known).all()
        query = select(StationCheck).where(
            StationCheck.checked_on.between(since, until), StationCheck.voided_on.is_(None)
        )
        days: dict[str, dict[date, dict[str, StationCheck]]] = {}
        for row in session.scalars(query):
            days.setdefault(row.station_id, {}).setdefault(row.checked_on, {})[row.item] = row
        checks = tuple(
            _entry(each, max(days[each.id]), days[each.id][max(days[each.id])]) for each in stations if each.id in days
        )
    reached = sum(check.met.numerator == len(NINE) for check in checks)
    missing = tuple(each.name for each in stations if each.id not in days)
    return Standing(checks, missing, Rate(reached, len(stations)))


def _demand(ledger: Ledger, on: date, given: dict[str, CheckLine]) -> None:
    if on > ledger.today:
        raise LedgerError(f"自查日期{day_words(on, ledger.today)}在今天之后，请核对。", field="on")
    if unknown := sorted(set(given) - set(NINE)):
        raise LedgerError(f"九有里没有“{'、'.join(unknown)}”，只有：{'、'.join(NINE)}。", field="lines")
    unjudged = [item for item in NINE if item not in given or given[item].has is None]
    if unjudged:
        raise LedgerError(f"“{'、'.join(unjudged)}”还没有选有或无，请到现场看过后填写。", field="lines")
    bare = [item for item in NINE if not given[item].met and not given[item].remedy.strip()]
    if bare:
        raise LedgerError(f"“{'、'.join(bare)}”是无，请写明怎样整改、什么时候到位。", field="lines")
    early = [item for item in NINE if (mended := given[item].mended_on) is not None and mended < on]
    if early:
        raise LedgerError(
            f"“{'、'.join(early)}”的整改日期早于自查日期{day_words(on, ledger.today)}，请核对。", field="lines"
        )


def _values(line: CheckLine, checker: str) -> dict[str, object]:
    return {
        "has": bool(line.has),
        "evidence": clean(line.evidence),
        "remedy": clean(line.remedy),
        "mended_on": line.mended_on,
        "checker": checker,
    }


def _rows(session: Session, station_id: str, on: date) -> dict[str, StationCheck]:
    query = select(StationCheck).where(
        StationCheck.station_id == station_id, StationCheck.checked_on == on, StationCheck.voided_on.is_(None)
    )
    return {row.item: row for row in session.scalars(query)}


def row_of(session: Session, station_id: str) -> Station:
    """The stored station. Raises LedgerError when there is none, or when it was voided."""
    row = session.get(Station, station_id)
    if row is None or row.voided_on is not None:
        raise LedgerError("没有找到这个联络站，可能刚刚被撤销或作废。请刷新后再看。")
    return row


def _entry(station: Station, on: date, rows: dict[str, StationCheck]) -> CheckEntry:
    lines = tuple(
        CheckLine(item, row.has, row.evidence, row.remedy, row.mended_on)
        for item in NINE
        if (row := rows.get(item)) is not None
    )
    checker = next(iter(rows.values())).checker
    return CheckEntry(station.id, station.name, on, checker, lines, station.address, station.head)
