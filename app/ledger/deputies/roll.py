"""Deputies: who they are, which seats they hold, whether they are in office."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.books.duties import DEEDS, DONE
from app.errors import LedgerError
from app.ledger.deputies.states import put_state, states_of
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.deputy_state import DeputyState
from app.models.mandate import Mandate
from app.models.station import Station
from app.rules.choices import DEPUTY
from app.rules.days import day_words
from app.rules.names import initials, sort_key
from app.rules.reading import clean, read_name
from app.rules.reasons import demand_reason
from app.rules.tenure import OfficeState
from app.rules.trade import IN_OFFICE, MANDATE_STATES


@dataclass(frozen=True, slots=True)
class Seat:
    """One mandate: level (全国/省/市/县/乡), term, constituency, certificate number, day of election."""

    level: str
    term: str = ""
    constituency: str = ""
    certificate: str = ""
    elected_on: date | None = None


@dataclass(frozen=True, slots=True)
class DeputyDraft:
    """`born` is a month such as 1975-03; an empty `sort_key` or `initials` is read off the name.

    A status holds from `status_since` on; where that is empty and it is not 在任, from the beginning.
    """

    name: str
    gender: str = ""
    ethnicity: str = ""
    born: str = ""
    party: str = ""
    education: str = ""
    post: str = ""
    station_id: str | None = None
    group: str = ""
    grid: str = ""
    phone: str = ""
    households: int | None = None
    speciality: str = ""
    capacity: str = DEPUTY
    status: str = IN_OFFICE
    status_reason: str = ""
    note: str = ""
    sort_key: str = ""
    initials: str = ""
    seats: tuple[Seat, ...] = ()
    status_since: date | None = None


@dataclass(frozen=True, slots=True)
class DeputyEntry:
    """A deputy on the roll; `called` is the name, told apart where another one bears it; `states` since when on."""

    id: str
    name: str
    called: str
    gender: str
    ethnicity: str
    born: str
    party: str
    education: str
    post: str
    station_id: str | None
    group: str
    grid: str
    phone: str
    households: int | None
    speciality: str
    capacity: str
    status: str
    status_reason: str
    note: str
    sort_key: str
    initials: str
    revision: int
    station: str = ""
    seats: tuple[Seat, ...] = ()
    states: tuple[OfficeState, ...] = ()


_COLUMNS = tuple(each.name for each in fields(DeputyDraft) if each.name not in {"seats", "status_since"})


def add(ledger: Ledger, draft: DeputyDraft) -> DeputyEntry:
    """Register a deputy."""
    _demand_begun(ledger, draft.status_since)
    with ledger.write("登记代表") as session:
        row = put(session, draft)
        session.add_all(Mandate(**each) for each in mandates_of(row.id, draft.seats))
        session.flush()
        return entry(session, row.id)


def put(session: Session, draft: DeputyDraft) -> Deputy:
    """Write a new deputy within a verb, and leave the mandates to the caller."""
    values = _values({name: getattr(draft, name) for name in _COLUMNS})
    row = Deputy(**values)
    session.add(row)
    if row.status != IN_OFFICE or draft.status_since is not None:
        values = {"status": row.status, "since": draft.status_since, "reason": row.status_reason}
        session.add(DeputyState(deputy_id=row.id, **values))
    return row


def correct(ledger: Ledger, deputy_id: str, values: Mapping[str, Any], reason: str) -> DeputyEntry:
    """Correct what is known of a deputy (`seats` replaces the mandates), with the reason."""
    why = demand_reason(reason, "更正")
    with ledger.write(f"更正代表：{why}") as session:
        row = row_of(session, deputy_id)
        if (status := values.get("status", row.status)) != row.status:
            put_state(session, row, status, ledger.today, str(values.get("status_reason", why)), ledger.today)
        change(session, row, values)
        session.flush()
        return entry(session, deputy_id)


def change(session: Session, row: Deputy, values: Mapping[str, Any]) -> None:
    """Write new values into a deputy within a verb."""
    given = dict(values)
    seats = given.pop("seats", None)
    if "name" in given and given["name"] != row.name:
        given.setdefault("sort_key", "")
        given.setdefault("initials", "")
    for name, value in _values({"name": row.name} | given).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    if seats is not None:
        set_seats(session, row.id, seats)


def set_status(ledger: Ledger, deputy_id: str, status: str, reason: str, on: date | None = None) -> DeputyEntry:
    """暂停, 终止 or 恢复 (代表法 §61–62) from that day on (today, where none is given), with the reason."""
    if status not in MANDATE_STATES:
        raise LedgerError("任职状态只能是在任、暂停或终止。", field="status")
    since, why = on or ledger.today, demand_reason(reason, "更正")
    _demand_begun(ledger, since)
    with ledger.write(f"更正代表：{why}") as session:
        row = row_of(session, deputy_id)
        put_state(session, row, status, since, reason, ledger.today)
        change(session, row, {"status": status, "status_reason": clean(reason)})
        session.flush()
        return entry(session, deputy_id)


def void(ledger: Ledger, deputy_id: str, reason: str) -> None:
    """作废 a deputy entered by mistake, with the reason. Raises LedgerError while any duty is written to the name."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废代表") as session:
        row = row_of(session, deputy_id)
        done = session.scalar(select(func.count()).where(DONE, DEEDS.c.deputy_id == deputy_id))
        if done:
            raise LedgerError(f"{row.name}名下还有{done}条履职，不能作废；请先把它们改到别人名下，离任的请改为终止。")
        row.voided_on, row.void_reason = ledger.today, why


def get(ledger: Ledger, deputy_id: str) -> DeputyEntry:
    """One deputy."""
    with ledger.read() as session:
        return entry(session, deputy_id)


def listing(ledger: Ledger, words: str = "", *, status: str = "", group: str = "") -> tuple[DeputyEntry, ...]:
    """All deputies by the reading of their names; `words` matches name, reading, post, constituency, phone."""
    with ledger.read() as session:
        entries = standing(session)
    wanted = words.strip().lower()
    return tuple(
        each
        for each in entries
        if (not status or each.status == status) and (not group or each.group == group) and wanted in _haystack(each)
    )


def standing(session: Session) -> list[DeputyEntry]:
    """All deputies that are not voided, by the reading of their names, within a verb."""
    return _entries(session, select(Deputy).where(Deputy.voided_on.is_(None)).order_by(Deputy.sort_key, Deputy.id))


def candidates(ledger: Ledger) -> tuple[tuple[str, str, str], ...]:
    """(id, name as it is told apart, keys for completion) of every deputy in office."""
    entries = listing(ledger, status=IN_OFFICE)
    return tuple((each.id, each.called, f"{each.initials} {each.sort_key}") for each in entries)


def row_of(session: Session, deputy_id: str) -> Deputy:
    """The stored deputy. Raises LedgerError when there is none."""
    row = session.get(Deputy, deputy_id)
    if row is None:
        raise LedgerError("没有找到这位代表，可能刚刚被撤销。请刷新后再看。")
    return row


def entry(session: Session, deputy_id: str) -> DeputyEntry:
    """One deputy with station and seats."""
    row_of(session, deputy_id)
    return _entries(session, select(Deputy).where(Deputy.id == deputy_id))[0]


def set_seats(session: Session, deputy_id: str, seats: Iterable[Seat]) -> None:
    """Make these the deputy's mandates, in this order."""
    rows = list(session.scalars(select(Mandate).where(Mandate.deputy_id == deputy_id).order_by(Mandate.position)))
    wanted = mandates_of(deputy_id, seats)
    session.add_all(Mandate(**each) for each in wanted[len(rows) :])
    for row, values in zip(rows, wanted, strict=False):
        for name, value in values.items():
            if getattr(row, name) != value:
                setattr(row, name, value)
    for row in rows[len(wanted) :]:
        session.delete(row)


def mandates_of(deputy_id: str, seats: Iterable[Seat]) -> list[dict[str, Any]]:
    """The attributes of a deputy's mandates."""
    names = [each.name for each in fields(Seat)]
    return [
        {"deputy_id": deputy_id, "position": place, **{name: getattr(seat, name) for name in names}}
        for place, seat in enumerate(seats)
    ]


def _entries(session: Session, query: Any) -> list[DeputyEntry]:
    with_station = query.outerjoin(Station, Station.id == Deputy.station_id).add_columns(Station.name, called())
    rows = session.execute(with_station).all()
    seats: dict[str, list[Seat]] = {}
    for row in (
        session.scalars(select(Mandate).order_by(Mandate.position))
        if len(rows) != 1
        else session.scalars(select(Mandate).where(Mandate.deputy_id == rows[0][0].id).order_by(Mandate.position))
    ):
        values = {each.name: getattr(row, each.name) for each in fields(Seat)}
        seats.setdefault(row.deputy_id, []).append(Seat(**values))
    states = states_of(session, rows[0][0].id if len(rows) == 1 else "")
    return [
        DeputyEntry(
            id=row.id,
            called=name,
            revision=row.revision,
            station=station or "",
            seats=tuple(seats.get(row.id, ())),
            states=states.get(row.id, ()),
            **{column: getattr(row, column) for column in _COLUMNS},
        )
        for row, station, name in rows
    ]


def _demand_begun(ledger: Ledger, since: date | None) -> None:
    if since is not None and since > ledger.today:
        raise LedgerError(f"{day_words(since, ledger.today)}还没有到，到那天再改任职状态。", field="on")


def _values(values: dict[str, Any]) -> dict[str, Any]:
    given = {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}
    given["name"] = read_name(given["name"])
    if not given["name"]:
        raise LedgerError("代表姓名不能空。", field="name")
    if "sort_key" in given and not given["sort_key"]:
        given["sort_key"] = sort_key(given["name"])
    if "initials" in given and not given["initials"]:
        given["initials"] = initials(given["name"])
    return given


def _haystack(each: DeputyEntry) -> str:
    places = " ".join(f"{seat.level} {seat.constituency} {seat.certificate}" for seat in each.seats)
    words = (
        each.name,
        each.sort_key,
        each.sort_key.replace(" ", ""),
        each.initials,
        each.post,
        each.phone,
        each.group,
        each.grid,
        each.station,
        places,
    )
    return " ".join(words).lower()
