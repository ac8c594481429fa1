"""Changes of a roster by hand: somebody stands in, a day is moved, added or dropped, its notice is posted."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.rosters.entries import Day
from app.ledger.rosters.seating import demand_in_office, demand_one_place, record, replace_seat, set_seats
from app.ledger.rosters.year import clock, entries
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.roster_swap import DROPPED, MOVED
from app.models.station import Station
from app.rules.days import day_words, full_day, weekday_within
from app.rules.reading import clean
from app.rules.reasons import demand_reason

_WORDS = ("starts", "ends", "place", "theme", "guests", "contact")


def get(ledger: Ledger, day_id: str) -> Day:
    """One planned day."""
    now = clock(ledger)
    with ledger.read() as session:
        return entries(session, [row_of(session, day_id)], now)[0]


def swap(
    ledger: Ledger,
    day_id: str,
    leaving_id: str,
    coming_id: str,
    other_day_id: str | None = None,
    reason: str = "",
) -> Day:
    """调班: somebody comes instead of whoever leaves, who takes over the other day in exchange where one is named.

    Raises LedgerError for days that are held already, for deputies out of office, or where somebody would sit twice.
    """
    now = clock(ledger)
    with ledger.write("调班") as session:
        row = _open_row(session, day_id)
        other = _open_row(session, other_day_id) if other_day_id is not None else None
        replace_seat(session, row, leaving_id, coming_id)
        if other is not None:
            replace_seat(session, other, coming_id, leaving_id)
        people = {"leaving_id": leaving_id, "coming_id": coming_id}
        record(session, ledger, row, reason, **people, other_day_id=other_day_id)
        session.flush()
        demand_one_place(session, row, field="coming_id")
        if other is not None:
            demand_one_place(session, other, field="other_day_id")
        return entries(session, [row], now)[0]


def set_day(ledger: Ledger, day_id: str, values: Mapping[str, Any], reason: str) -> Day:
    """Change a planned day, with the reason: `on`, `deputies` (ids in order), station_id, starts, ends, place ….

    Raises LedgerError for a day that is held already, or a date on which the same station already receives.
    """
    why = demand_reason(reason, "改接待安排")
    now = clock(ledger)
    with ledger.write(f"改接待安排：{why}") as session:
        row = _open_row(session, day_id)
        was_on = row.on_day
        _change(session, row, values)
        if row.on_day != was_on:
            record(session, ledger, row, why, kind=MOVED, was_on=was_on, now_on=row.on_day)
        if "deputies" in values:
            set_seats(session, ledger, row, tuple(values["deputies"]), why)
        session.flush()
        _demand_free_date(session, row)
        demand_one_place(session, row)
        return entries(session, [row], now)[0]


def add_day(ledger: Ledger, year: int, values: Mapping[str, Any]) -> Day:
    """A day that the rule does not give; it stays when the year is planned anew."""
    on = values.get("on")
    if not isinstance(on, date):
        raise LedgerError("请写明哪一天接待。", field="on")
    if on.year != year:
        raise LedgerError(f"{full_day(on)}不在{year}年，请换到那一年的排班里加。", field="on")
    now = clock(ledger)
    with ledger.write("增加接待日") as session:
        row = RosterDay(year=year, on_day=on, planned_on=on, rule="")
        session.add(row)
        _change(session, row, values)
        ids = tuple(values.get("deputies", ()))
        demand_in_office(session, row, ids)
        for position, deputy_id in enumerate(dict.fromkeys(ids)):
            session.add(RosterSeat(day_id=row.id, deputy_id=deputy_id, position=position))
        session.flush()
        _demand_free_date(session, row)
        demand_one_place(session, row)
        return entries(session, [row], now)[0]


def drop_day(ledger: Ledger, day_id: str, reason: str) -> None:
    """No reception on that day after all, with the reason; the entry is voided."""
    why = demand_reason(reason, "去掉接待日")
    with ledger.write("去掉接待日") as session:
        row = _open_row(session, day_id)
        row.voided_on, row.void_reason = ledger.today, why
        record(session, ledger, row, why, kind=DROPPED)


def notice_posted(ledger: Ledger, day_id: str, on: date | None) -> Day:
    """The day on which the notice was posted; None takes it back. Raises LedgerError for a day that is to come."""
    if on is not None and on > ledger.today:
        raise LedgerError(
            f"公告日期{day_words(on, ledger.today)}在今天之后，贴出后再记；请核对日期。", field="notice_on"
        )
    now = clock(ledger)
    with ledger.write("贴出接待日公告") as session:
        row = row_of(session, day_id)
        if on is not None and on > row.on_day:
            raise LedgerError(
                f"公告日期{day_words(on, ledger.today)}在接待日{day_words(row.on_day, ledger.today)}之后，请核对。",
                field="notice_on",
            )
        row.notice_on = on
        session.flush()
        return entries(session, [row], now)[0]


def row_of(session: Session, day_id: str) -> RosterDay:
    """The stored day. Raises LedgerError when there is none, or it was dropped."""
    row = session.get(RosterDay, day_id)
    if row is None or row.voided_on is not None:
        raise LedgerError("没有找到这个接待日，可能刚刚重新编排过。请刷新后再看。")
    return row


def _open_row(session: Session, day_id: str) -> RosterDay:
    row = row_of(session, day_id)
    if row.activity_id is not None and session.get_one(Activity, row.activity_id).voided_on is None:
        raise LedgerError(f"{weekday_within(row.on_day, row.year)}已经登记成接待活动，不能再改安排；请在活动里更正。")
    return row


def _change(session: Session, row: RosterDay, values: Mapping[str, Any]) -> None:
    station_id = values.get("station_id", row.station_id)
    if station_id is not None and session.get(Station, station_id) is None:
        raise LedgerError("没有找到这个联络站，可能刚刚被撤销。请刷新后再选。", field="station_id")
    row.on_day, row.station_id = values.get("on", row.on_day), station_id
    for name in _WORDS:
        if name in values:
            setattr(row, name, clean(values[name] or ""))
    if row.starts and row.ends and row.ends < row.starts:
        raise LedgerError(f"结束时间{row.ends}早于开始时间{row.starts}，请核对。", field="ends")


def _demand_free_date(session: Session, row: RosterDay) -> None:
    same = (RosterDay.on_day == row.on_day, RosterDay.station_id.is_not_distinct_from(row.station_id))
    query = select(func.count()).where(*same, RosterDay.voided_on.is_(None), RosterDay.id != row.id)
    if session.scalar(query):
        raise LedgerError(
            f"{weekday_within(row.on_day, row.year)}已经有一次接待安排，请换一天，或在那一天里加人。", field="on"
        )
