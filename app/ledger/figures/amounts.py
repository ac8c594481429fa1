"""What was counted: sums by what and by measure, never kept, with the rows behind each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func

from app.books.quantity_figures import QUANTITIES
from app.ledger import townships
from app.ledger.figures.counting import bound_to
from app.ledger.figures.narrowing import ELSEWHERE, TOWNSHIP, Narrowed, Period, local_names, narrow
from app.ledger.store import Ledger
from app.models.quantity import Quantity
from app.rules.tallies import whole


@dataclass(frozen=True, slots=True)
class QuantitySum:
    """How much of something was counted; a whole number where all of it was counted in whole ones."""

    what: str
    measure: str
    amount: int | float

    @property
    def words(self) -> str:
        """As it is said: 装电梯 138 部."""
        return f"{self.what} {self.amount} {self.measure}"


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One entry behind a sum: what it belongs to, how much it adds, who asked for secrecy in its matter."""

    id: str
    record: str
    on: date
    words: str
    amount: int | float
    secret: str | None = None


Sums = tuple[QuantitySum, ...]


def quantities(ledger: Ledger, period: Period, **where: str) -> Sums | None:
    """The sums of a period, or of the groups that `where` names; None where they cannot be told apart so."""
    with ledger.read() as session:
        narrowed = narrow(session, period, where)
        if not narrowed.tells(QUANTITIES):
            return None
        return _sums(session.execute(_query(narrowed), bound_to(narrowed.period, ledger.clock())))


def quantities_by(ledger: Ledger, by: str, period: Period, **where: str) -> Mapping[str, Sums] | None:
    """The sums of every group in which anything was counted; None where they cannot be told apart so."""
    with ledger.read() as session:
        narrowed = narrow(session, period, where)
        if not (narrowed.tells(QUANTITIES) and QUANTITIES.tells(by)):
            return None
        apart = local_names(session, by)
        names = townships.called(session) if by == TOWNSHIP else {}
        keys = (QUANTITIES.groups[by], QUANTITIES.groups[TOWNSHIP])
        counted: dict[str, list[Any]] = {}
        for row in session.execute(_query(narrowed, *keys), bound_to(narrowed.period, ledger.clock())):
            key = apart.get((row[3], row[-1]), row[3]) or ELSEWHERE.get(by, "")
            counted.setdefault(names.get(key, key), []).append(row)
        return {group: _sums(rows) for group, rows in counted.items()}


def quantity_rows(ledger: Ledger, what: str, measure: str, period: Period, **where: str) -> tuple[CountedRow, ...]:
    """The rows behind a sum, newest first."""
    with ledger.read() as session:
        narrowed = narrow(session, period, where)
        if not narrowed.tells(QUANTITIES):
            return ()
        columns = (*QUANTITIES.row, Quantity.amount, QUANTITIES.secret)
        query = narrowed.read(QUANTITIES, columns).where(Quantity.what == what, Quantity.measure == measure)
        query = query.order_by(Quantity.counted_on.desc(), Quantity.id.desc())
        return tuple(
            CountedRow(entry_id, record, on, words, whole(amount), whose)
            for entry_id, record, on, words, amount, whose in session.execute(
                query, bound_to(narrowed.period, ledger.clock())
            )
        )


def as_documents(sums: Sums) -> list[dict[str, Any]]:
    """As `stats --json` prints them."""
    return [{"what": each.what, "unit": each.measure, "sum": each.amount} for each in sums]


def _query(narrowed: Narrowed, *keys: Any) -> Any:
    grouped = (Quantity.what, Quantity.measure, *keys)
    query = narrowed.read(QUANTITIES, (Quantity.what, Quantity.measure, func.sum(Quantity.amount), *keys))
    return query.group_by(*grouped).order_by(*grouped)


def _sums(rows: Any) -> Sums:
    added: dict[tuple[str, str], float] = {}
    for what, measure, amount, *_ in rows:
        added[what, measure] = added.get((what, measure), 0) + amount
    return tuple(QuantitySum(*key, whole(amount)) for key, amount in added.items())
