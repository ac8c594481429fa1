"""What was counted at an activity, in a case, for a task or a duty: typed as a line, kept as entries of 工作量."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.book import Entry
from app.books.duties import OTHER_DUTIES
from app.errors import LedgerError
from app.ledger import registers
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.models.duty import Duty
from app.models.quantity import Quantity
from app.models.task import Task
from app.rules.reading import clean
from app.rules.tallies import FIELD, Amount, demand_counted, read_tallies, whole


class CountedAt(Enum):
    """What a count may belong to; the value is the column that says so."""

    ACTIVITY = "activity_id"
    CASE = "case_id"
    TASK = "task_id"
    DUTY = "duty_id"


_TABLES: Mapping[CountedAt, Any] = {
    CountedAt.ACTIVITY: Activity,
    CountedAt.CASE: Case,
    CountedAt.TASK: Task,
    CountedAt.DUTY: Duty,
}


@dataclass(frozen=True, slots=True)
class CountedEntry:
    """One entry of 工作量 beside what it belongs to."""

    id: str
    on: date
    tally: Amount
    note: str


def listing(ledger: Ledger, place: CountedAt, entry_id: str) -> tuple[CountedEntry, ...]:
    """What was counted there, as it was entered."""
    mine = (getattr(Quantity, place.value) == entry_id, Quantity.voided_on.is_(None))
    with ledger.read() as session:
        rows = session.scalars(select(Quantity).where(*mine).order_by(Quantity.counted_on, Quantity.id))
        return tuple(
            CountedEntry(row.id, row.counted_on, Amount(row.what, whole(row.amount), row.measure), row.note)
            for row in rows
        )


def add(
    ledger: Ledger, place: CountedAt, entry_id: str, line: str, on: date, note: str = ""
) -> tuple[CountedEntry, ...]:
    """登记工作量: what the line says was counted there; all that stands there by now. Raises LedgerError."""
    counted = read_tallies(line)
    if not counted:
        raise LedgerError("请写明工作量，如 装电梯 138部。", field=FIELD)
    with ledger.write("登记工作量") as session:
        owner = session.get(_TABLES[place], entry_id)
        if owner is None or owner.voided_on is not None:
            raise LedgerError("要记工作量的这一条不在台账里了，可能刚刚作废。请刷新后再看。")
        put(session, ledger, place, entry_id, counted, on, note)
    return listing(ledger, place, entry_id)


def register_duty(ledger: Ledger, values: Mapping[str, object], counted: Sequence[Amount]) -> Entry:
    """登记履职, with what was counted there, in one transaction. Raises LedgerError."""

    def also(session: Session, duty_id: str) -> None:
        duty = session.get_one(Duty, duty_id)
        put(session, ledger, CountedAt.DUTY, duty_id, counted, duty.done_on)

    return registers.add(ledger, OTHER_DUTIES, values, also)


def put(
    session: Session,
    ledger: Ledger,
    place: CountedAt,
    entry_id: str,
    counted: Sequence[Amount],
    on: date,
    note: str = "",
) -> None:
    """Write what was counted within a verb."""
    for each in counted:
        demand_counted(each.amount, on, ledger.today)
        values = {"counted_on": on, "what": each.what, "amount": float(each.amount), "measure": each.measure}
        session.add(Quantity(**values, note=clean(note), **{place.value: entry_id}))
