"""How a year's roster was changed: swaps, days that were moved, days that were dropped."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import aliased

from app.books.called import called
from app.ledger.rosters.entries import Swap
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.roster_day import RosterDay
from app.models.roster_swap import ADDED, DROPPED, MOVED, TAKEN_OFF, RosterSwap
from app.rules.days import weekday_within


def history(ledger: Ledger, year: int) -> tuple[Swap, ...]:
    """Every change of a year's roster with its reason, the newest first."""
    day, other = aliased(RosterDay), aliased(RosterDay)
    leaving, coming = aliased(Deputy), aliased(Deputy)
    query = (
        select(RosterSwap, day.on_day, other.on_day, called(leaving), called(coming))
        .join(day, day.id == RosterSwap.day_id)
        .outerjoin(other, other.id == RosterSwap.other_day_id)
        .outerjoin(leaving, leaving.id == RosterSwap.leaving_id)
        .outerjoin(coming, coming.id == RosterSwap.coming_id)
        .where(day.year == year)
        .order_by(RosterSwap.done_on.desc(), RosterSwap.id.desc())
    )
    with ledger.read() as session:
        return tuple(
            Swap(row.done_on, _words(row, (on, other_on), names, year), row.reason, row.day_id)
            for row, on, other_on, *names in session.execute(query)
        )


def _words(row: RosterSwap, days: tuple[date, date | None], names: Sequence[str | None], year: int) -> str:
    (on, other_on), (leaving, coming) = days, names
    if row.kind == MOVED and row.was_on is not None and row.now_on is not None:
        return f"{weekday_within(row.was_on, year)}改到{weekday_within(row.now_on, year)}"
    if row.kind == DROPPED:
        return f"去掉{weekday_within(on, year)}的接待"
    if row.kind in {ADDED, TAKEN_OFF}:
        return f"{weekday_within(on, year)}{row.kind}{leaving}"
    words = f"{weekday_within(on, year)}{leaving}换成{coming}"
    if other_on is not None:
        words += f"，{weekday_within(other_on, year)}{coming}换成{leaving}"
    return words
