"""Leave: days on which a deputy is not to be put on the roster."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.books.called import called
from app.errors import LedgerError
from app.ledger.deputies import roll
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.leave import Leave
from app.rules.days import full_day
from app.rules.reading import clean
from app.rules.reasons import demand_reason


@dataclass(frozen=True, slots=True)
class LeaveEntry:
    """`since` and `until` are the first and the last day."""

    id: str
    deputy_id: str
    name: str
    since: date
    until: date
    reason: str


def add_leave(ledger: Ledger, deputy_id: str, since: date, until: date, reason: str = "") -> LeaveEntry:
    """Write down when a deputy cannot come. Raises LedgerError where the span is reversed or known already."""
    if until < since:
        raise LedgerError(f"请假的止日{full_day(until)}早于起日{full_day(since)}，请核对。", field="until")
    with ledger.write("登记请假") as session:
        name = roll.row_of(session, deputy_id).name
        known = session.execute(
            select(Leave.since, Leave.until).where(
                Leave.deputy_id == deputy_id, Leave.voided_on.is_(None), Leave.since <= since, Leave.until >= until
            )
        ).first()
        if known is not None:
            raise LedgerError(
                f"{name}{full_day(known.since)}至{full_day(known.until)}已经请假，包含了这几天；不必再登记。",
                field="since",
            )
        row = Leave(deputy_id=deputy_id, since=since, until=until, reason=clean(reason))
        session.add(row)
        session.flush()
        return LeaveEntry(row.id, deputy_id, name, since, until, row.reason)


def void_leave(ledger: Ledger, leave_id: str, reason: str) -> None:
    """销假: take a leave back, with the reason."""
    why = demand_reason(reason, "销假")
    with ledger.write("销假") as session:
        row = session.get(Leave, leave_id)
        if row is None or row.voided_on is not None:
            raise LedgerError("没有找到这次请假，可能刚刚被撤销。请刷新后再看。")
        row.voided_on, row.void_reason = ledger.today, why


def leaves_of(
    ledger: Ledger, since: date | None = None, until: date | None = None, *, deputy_id: str = ""
) -> tuple[LeaveEntry, ...]:
    """Leave that touches the period, of one deputy or of all, by first day."""
    columns = (Leave.id, Leave.deputy_id, called(), Leave.since, Leave.until, Leave.reason)
    query = select(*columns).join(Deputy, Deputy.id == Leave.deputy_id).where(Leave.voided_on.is_(None))
    if since is not None:
        query = query.where(Leave.until >= since)
    if until is not None:
        query = query.where(Leave.since <= until)
    if deputy_id:
        query = query.where(Leave.deputy_id == deputy_id)
    with ledger.read() as session:
        rows = session.execute(query.order_by(Leave.since, Deputy.sort_key, Leave.id))
        return tuple(LeaveEntry(*row) for row in rows)
