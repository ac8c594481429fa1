"""States of a deputy: in office, suspended or out of it, from which day on and why."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.models.deputy import Deputy
from app.models.deputy_state import DeputyState
from app.rules.reading import clean
from app.rules.tenure import OfficeState, tenure
from app.rules.trade import IN_OFFICE, MANDATE_STATES


def states_of(session: Session, deputy_id: str = "") -> Mapping[str, tuple[OfficeState, ...]]:
    """The states of every deputy, or of the one, in the order of their days; who was always in office has none."""
    kept = and_(DeputyState.deputy_id == Deputy.id, DeputyState.voided_on.is_(None))
    query = (
        select(Deputy.id, Deputy.status, Deputy.status_reason)
        .add_columns(DeputyState.status, DeputyState.since, DeputyState.reason)
        .outerjoin(DeputyState, kept)
        .where(or_(DeputyState.id.is_not(None), Deputy.status != IN_OFFICE))
        .order_by(DeputyState.since.is_not(None), DeputyState.since, DeputyState.id)
    )
    if deputy_id:
        query = query.where(Deputy.id == deputy_id)
    by_deputy: dict[str, tuple[OfficeState, ...]] = {}
    for each, now, why, status, since, reason in session.execute(query):
        state = OfficeState(now, None, why) if status is None else OfficeState(status, since, reason)
        before = tuple(state for state in by_deputy.get(each, ()) if state.since != since)  # the last of a day holds
        by_deputy[each] = (*before, state)
    return by_deputy


def out_on(session: Session, deputy_ids: Iterable[str], on: date) -> frozenset[str]:
    """Those of these deputies who were voided, or out of office on that day."""
    ids = tuple(deputy_ids)
    voided = session.scalars(select(Deputy.id).where(Deputy.id.in_(ids), Deputy.voided_on.is_not(None)))
    states = states_of(session) if ids else {}
    return frozenset((*voided, *(each for each in ids if not tenure(None, states.get(each, ())).on(on))))


def put_state(session: Session, row: Deputy, status: str, since: date | None, reason: str, today: date) -> None:
    """Let a status hold from that day on within a verb; what was said of later days is voided with it."""
    if status not in MANDATE_STATES:
        raise LedgerError("任职状态只能是在任、暂停或终止。", field="status")
    session.flush()
    why = clean(reason)
    known = select(DeputyState.id).where(DeputyState.deputy_id == row.id).limit(1)
    if since is not None and row.status != IN_OFFICE and session.scalar(known) is None:
        session.add(DeputyState(deputy_id=row.id, status=row.status, since=None, reason=row.status_reason))
    later = select(DeputyState).where(DeputyState.deputy_id == row.id, DeputyState.voided_on.is_(None))
    if since is not None:
        later = later.where(DeputyState.since >= since)
    for state in session.scalars(later):
        state.voided_on, state.void_reason = today, why or "改记任职状态"
    session.add(DeputyState(deputy_id=row.id, status=status, since=since, reason=why))


def date_state(session: Session, row: Deputy, since: date, today: date) -> None:
    """Correct within a verb from which day on the present status holds."""
    session.flush()
    rows = select(DeputyState).where(DeputyState.deputy_id == row.id, DeputyState.voided_on.is_(None))
    last = session.scalar(rows.order_by(DeputyState.since.desc(), DeputyState.id.desc()).limit(1))
    if last is not None:
        last.voided_on, last.void_reason = today, "更正状态日期"
    session.flush()
    put_state(session, row, row.status, since, row.status_reason, today)


def since_when(session: Session, deputy_id: str) -> date | None:
    """Since when the present status holds, as far as it was written down."""
    query = select(func.max(DeputyState.since)).where(
        DeputyState.deputy_id == deputy_id, DeputyState.voided_on.is_(None)
    )
    return session.scalar(query)
