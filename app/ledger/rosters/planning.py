"""Rosters: a year's reception days planned by the method's rule, shown with what is lacking, planned anew."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.bylaws import holidays
from app.ledger.named import named
from app.ledger.rosters.drafting import drawn, roster_of
from app.ledger.rosters.entries import Day, Roster, Tally, Wish
from app.ledger.rosters.year import Scope, YearRecords, clock, read
from app.ledger.store import Ledger
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.setting import Setting
from app.models.station import Station
from app.rules.rosters import Shift, parse_rule
from app.rules.trade import FIXED_STATION

KEY = "roster"
_WORDS = ("starts", "ends", "place", "theme", "guests", "contact")
_CHOSEN = tuple(each.name for each in fields(Wish))
USUAL = ("09:00", "11:30")  # where the method names no hours

FIRST_YEAR, LAST_YEAR = 1950, 2100


def wish(ledger: Ledger, year: int, station_id: Scope = None) -> Wish:
    """What a year was made from, or would be: last year's choices while the method stands, else what it says.

    A method that names no hours has the usual ones; a place that nobody chose is the station's.
    """
    method = bylaws.methods.current(ledger)
    asked = method.reception
    for before in (year, year - 1):
        kept = _kept(ledger, before, station_id)
        if kept:
            chosen = Wish(
                **{name: kept[name] for name in _CHOSEN if name in kept} | {"year": year, "shift": Shift[kept["shift"]]}
            )
            switched = before < year and asked.rules and kept["method"] != method.key
            return replace(chosen, rule=asked.rules) if switched else chosen
    return Wish(
        year,
        asked.rules,
        station_id=station_id,
        per_day=asked.deputies,
        times=asked.times,
        starts=asked.starts or USUAL[0],
        ends=asked.ends or USUAL[1],
        place=_place(ledger, station_id),
        guests=asked.companion,
    )


def by_rule(wished: Wish, rule: str) -> Wish:
    """The wish by another rule; duty for a while asks no deputy for turns a year, and a day for no more than it needs.

    Raises LedgerError where the rule cannot be read.
    """
    if not parse_rule(rule).once:
        return replace(wished, rule=rule)
    return replace(wished, rule=rule, times=0, most=wished.per_day)


def preview(ledger: Ledger, asked: Wish) -> Roster:
    """The roster that `make` would write; nothing is written."""
    days_off, now = holidays(ledger), clock(ledger)
    with ledger.read() as session:
        records = read(session, asked.year, now)
        _demand_sense(records, asked)
        plan = drawn(records, asked, days_off, now)
        return roster_of(replace(records, days=plan.days), asked, plan.moved)


def make(ledger: Ledger, asked: Wish) -> Roster:
    """Plan the year: days held, added by hand or before `since` stay, the others are voided and planned anew.

    Raises LedgerError where the rule cannot be read; what cannot be done is in `unmet`.
    """
    days_off, now, method = holidays(ledger), clock(ledger), bylaws.methods.current(ledger).key
    keep_copy = ledger.safeguard(f"编排{asked.year}年接待日前")
    with ledger.write(f"编排{asked.year}年接待日") as session:
        records = read(session, asked.year, now)
        _demand_sense(records, asked)
        plan = drawn(records, asked, days_off, now)
        old = {_likeness(day): day.id for day in records.scoped(asked.station_id)}
        same = {old.get(_likeness(day)) for day in plan.days}
        gone = [day_id for day_id in old.values() if day_id not in same]
        for row in session.scalars(select(RosterDay).where(RosterDay.id.in_(gone))):
            row.voided_on, row.void_reason = ledger.today, "重新编排"
        for day in plan.days:
            if _likeness(day) not in old:
                _put(session, day)
        _remember(session, asked, method, plan.moved)
        session.flush()
        made = roster_of(read(session, asked.year, now), asked, plan.moved)
    if gone:
        keep_copy()
    return made


def show(ledger: Ledger, year: int, station_id: Scope = None) -> Roster:
    """A year's roster as it stands: of one station, or all there are (None), with what is lacking now."""
    now = clock(ledger)
    with ledger.read() as session:
        records = read(session, year, now)
    scopes = tuple(dict.fromkeys(day.station_id for day in records.days))
    if station_id is not None or len(scopes) <= 1:
        scope = station_id if station_id is not None else next(iter(scopes), None)
        return roster_of(records, wish(ledger, year, scope), _moved(ledger, year, scope))
    parts = [roster_of(records, wish(ledger, year, scope), _moved(ledger, year, scope)) for scope in scopes]
    return _joined(records, parts)


def station_named(ledger: Ledger, name: str) -> str:
    """The station of that name. Raises LedgerError with the names nearest to it."""
    with ledger.read() as session:
        return named(session, Station, name)


def _joined(records: YearRecords, parts: list[Roster]) -> Roster:
    """The rosters of the township and of its stations side by side."""
    days = {day.id: day for part in parts for day in part.days}
    counts: dict[str, Tally] = {}
    for part in parts:
        for each in part.counts:
            before = counts[each.deputy_id].days if each.deputy_id in counts else 0
            counts[each.deputy_id] = each._replace(days=before + each.days)
    order = {deputy_id: place for place, deputy_id in enumerate(records.sitters)}
    return replace(
        parts[0],
        rule="、".join(dict.fromkeys(part.rule for part in parts if part.rule)),
        words="；".join(dict.fromkeys(part.words for part in parts if part.words)),
        station_id=None,
        station="",
        days=tuple(day for day in records.days if day.id in days),
        counts=tuple(sorted(counts.values(), key=lambda each: order.get(each.deputy_id, len(order)))),
        unmet=tuple(_signed(part, sentence) for part in parts for sentence in part.unmet),
        notes=tuple(_signed(part, sentence) for part in parts for sentence in part.notes),
        people={key: sitter for part in parts for key, sitter in part.people.items()},
    )


def _signed(part: Roster, sentence: str) -> str:
    return f"{part.station}：{sentence}" if part.station else sentence


def _demand_sense(records: YearRecords, asked: Wish) -> None:
    if not FIRST_YEAR <= asked.year <= LAST_YEAR:
        raise LedgerError(f"年份“{asked.year}”不对，请写四位的年份，如 2026。", field="year")
    if asked.per_day < 1 or asked.times < 0:
        wrong = "per_day" if asked.per_day < 1 else "times"
        raise LedgerError("每天至少要有1名代表，每人次数不能是负数。", field=wrong)
    if asked.station_id is not None and asked.station_id not in records.stations:
        raise LedgerError("没有找到这个联络站，可能刚刚被撤销。请刷新后再选。", field="station_id")
    if not asked.rule:
        raise LedgerError("现在的工作法没有规定接待日，请先选定哪几天接待。", field="rule")
    parse_rule(asked.rule)


def _likeness(day: Day) -> tuple[object, ...]:
    """By what a day that is planned as before is known: it stays, and its notice with it."""
    return day.planned, day.on, day.rule, day.seats, *(getattr(day, name) for name in _WORDS)


def _put(session: Session, day: Day) -> None:
    row = RosterDay(
        year=day.year,
        on_day=day.on,
        planned_on=day.planned,
        rule=day.rule,
        station_id=day.station_id,
        **{name: getattr(day, name) for name in _WORDS},
    )
    session.add(row)
    for position, seat in enumerate(day.seats):
        session.add(RosterSeat(day_id=row.id, deputy_id=seat.deputy_id, position=position))


def _remember(session: Session, asked: Wish, method: str, moved: Iterable[str]) -> None:
    """Keep the choices of this year and station in the settings, and where holidays pushed days aside."""
    values = asdict(asked) | {"shift": asked.shift.name, "since": None, "method": method, "moved": list(moved)}
    row = session.scalar(select(Setting).where(Setting.key == KEY))
    if row is None:
        session.add(Setting(key=KEY, value={_name(asked.year, asked.station_id): values}))
        return
    known: Any = row.value
    row.value = {**(known if isinstance(known, dict) else {}), _name(asked.year, asked.station_id): values}


def _kept(ledger: Ledger, year: int, scope: Scope) -> Mapping[str, Any]:
    """What was remembered of a year's making; empty where it was never made."""
    kept = ledger.decided(KEY).get(_name(year, scope))
    return kept if isinstance(kept, dict) else {}


def _place(ledger: Ledger, scope: Scope) -> str:
    """The address of a station, whose name stands before it; the township receives at its first fixed station."""
    query = select(Station.name, Station.address).where(Station.voided_on.is_(None)).order_by(Station.id).limit(1)
    with ledger.read() as session:
        if scope is not None:
            return session.scalar(select(Station.address).where(Station.id == scope)) or ""
        station = session.execute(query.where(Station.type == FIXED_STATION)).first()
    return (station.address or station.name) if station is not None else ""


def _moved(ledger: Ledger, year: int, scope: Scope) -> tuple[str, ...]:
    return tuple(_kept(ledger, year, scope).get("moved", ()))


def _name(year: int, scope: Scope) -> str:
    return f"{year}/{scope}" if scope else f"{year}"
