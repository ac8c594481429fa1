"""How a year's roster was changed: swaps, days that were moved, days that were dropped."""

import json
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.ledger.rosters.changes import CHANGED
from app.ledger.rosters.entries import Swap
from app.ledger.rosters.seating import ADDED, REMOVED
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.journal import JournalRow
from app.models.roster_day import RosterDay
from app.models.roster_swap import RosterSwap
from app.rules.days import weekday_within

REMADE = "重新编排"


def history(ledger: Ledger, year: int) -> tuple[Swap, ...]:
    """Every change of a year's roster with its reason, the newest first."""
    with ledger.read() as session:
        changes = (*_swaps(session, year), *_moves(session, year), *_dropped(session, year))
    return tuple(sorted(changes, key=lambda each: each.on, reverse=True))


def _swaps(session: Session, year: int) -> Iterator[Swap]:
    day, other = aliased(RosterDay), aliased(RosterDay)
    leaving, coming = aliased(Deputy), aliased(Deputy)
    query = (
        select(RosterSwap, day.on_day, other.on_day, leaving.name, coming.name)
        .join(day, day.id == RosterSwap.day_id)
        .outerjoin(other, other.id == RosterSwap.other_day_id)
        .join(leaving, leaving.id == RosterSwap.leaving_id)
        .join(coming, coming.id == RosterSwap.coming_id)
        .where(day.year == year)
        .order_by(RosterSwap.id.desc())
    )
    for row, on, other_on, one, another in session.execute(query):
        days = (weekday_within(on, year), weekday_within(other_on, year) if other_on else "")
        words, reason = _swap_words(row, days, (one, another))
        yield Swap(row.done_on, words, reason, row.day_id)


def _swap_words(row: RosterSwap, days: tuple[str, str], names: tuple[str, str]) -> tuple[str, str]:
    (on, other_on), (leaving, coming) = days, names
    if row.leaving_id == row.coming_id:
        sign = REMOVED if row.reason.startswith(REMOVED) else ADDED
        return f"{on}{sign.rstrip('：')}{leaving}", row.reason.removeprefix(sign)
    words = f"{on}{leaving}换成{coming}"
    if other_on:
        words += f"，{other_on}{coming}换成{leaving}"
    return words, row.reason


def _moves(session: Session, year: int) -> Iterator[Swap]:
    """Days that were moved by hand, from the journal: it keeps where they were."""
    query = (
        select(JournalRow.at, JournalRow.action, JournalRow.before, JournalRow.after, JournalRow.entry_id)
        .join(RosterDay, RosterDay.id == JournalRow.entry_id)
        .where(RosterDay.year == year, JournalRow.action.contains(CHANGED))
        .order_by(JournalRow.seq.desc())
    )
    for at, action, before, after, day_id in session.execute(query):
        was, now = json.loads(before or "{}").get("on_day"), json.loads(after or "{}").get("on_day")
        if was and now:
            moved = (
                f"{weekday_within(date.fromisoformat(was), year)}改到{weekday_within(date.fromisoformat(now), year)}"
            )
            yield Swap(date.fromisoformat(at[:10]), moved, action.replace(CHANGED, ""), day_id)


def _dropped(session: Session, year: int) -> Iterator[Swap]:
    query = select(RosterDay).where(
        RosterDay.year == year, RosterDay.voided_on.is_not(None), RosterDay.void_reason != REMADE
    )
    for row in session.scalars(query.order_by(RosterDay.on_day.desc())):
        if row.voided_on is not None:
            yield Swap(row.voided_on, f"去掉{weekday_within(row.on_day, year)}的接待", row.void_reason, row.id)
