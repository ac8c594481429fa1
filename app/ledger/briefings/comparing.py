"""What differs between an issue and the ledger of today, figure by figure, row by row, and why."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.ledger.briefings.backing import RowsBehind, behind, row_key
from app.ledger.briefings.freezing import FrozenFigure
from app.ledger.briefings.issues import Issue
from app.ledger.briefings.masking import public_words
from app.ledger.figures import FigureRow
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.briefing import IssuedBriefing
from app.models.case import Case
from app.models.journal import JournalRow
from app.models.quantity import Quantity
from app.models.row import Row
from app.models.step import StepRow
from app.models.task import Task
from app.rules.cases import Kind
from app.rules.days import full_day

DATED: Mapping[str, tuple[Any, str]] = {
    "activities": (Activity, "held_on"),
    "cases": (Case, "raised_on"),
    "tasks": (Task, "done_on"),
    "quantities": (Quantity, "counted_on"),
}
UNKNOWN_DAY = "没有日期"


@dataclass(frozen=True, slots=True)
class RowDifference:
    """A row that counts otherwise than it did: `before` and `now` are what it adds, `why` a sentence."""

    record: str
    before: int | float
    now: int | float
    why: str


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """A figure that is another one today, or the same one of other rows."""

    figure: FrozenFigure
    value: int | float
    of: int | None
    rows: tuple[RowDifference, ...]


def differences(ledger: Ledger, issue: Issue) -> tuple[FigureDifference, ...]:
    """The figures of an issue that rest on other rows today; none where all is as it was."""
    today = behind(ledger, [each.link for each in issue.figures])
    masked = public_words(ledger)
    with ledger.read() as session:
        why = _Reasons(session, issue.line.id)
        made = [
            FigureDifference(then, now.value, now.of, tuple(_rows(then, now, why, masked)))
            for then, now in zip(issue.figures, today, strict=True)
        ]
    return tuple(each for each in made if each.rows or (each.value, each.of) != (each.figure.value, each.figure.of))


def _rows(then: FrozenFigure, now: RowsBehind, why: "_Reasons", masked: Any) -> Iterable[RowDifference]:
    before = {_masked_key(row, masked): (row, _weight(row, within=within)) for row, within in then.rows}
    after = {_masked_key(row, masked): (row, _weight(row, within=now.counts(row))) for row in now.rows}
    for key in sorted({*before, *after}, key=lambda each: (each[2], each[1])):
        old, new = before.get(key), after.get(key)
        if old is None and new is not None:
            yield RowDifference(masked(new[0].record), 0, new[1], why.added(new[0]))
        elif old is not None and new is None:
            yield RowDifference(old[0].record, old[1], 0, why.gone(old[0]))
        elif old is not None and new is not None and old[1] != new[1]:
            yield RowDifference(old[0].record, old[1], new[1], why.changed(new[0]))


def _masked_key(row: FigureRow, masked: Any) -> tuple[str, str, str]:
    table, entry_id, record = row_key(row)
    return table, entry_id, masked(record)


def _weight(row: FigureRow, *, within: bool) -> int | float:
    return row.count if within else 0


class _Reasons:
    """Why a row counts, or no longer does: what became of its entry since the issue stands in the journal."""

    def __init__(self, session: Session, issue_id: str) -> None:
        self._session = session
        entries = select(func.min(JournalRow.seq)).where(
            JournalRow.entry_table == IssuedBriefing.__tablename__, JournalRow.entry_id == issue_id
        )
        self._since: int = session.scalar(entries) or 0

    def added(self, row: FigureRow) -> str:
        first = self._session.scalar(
            select(func.min(JournalRow.seq)).where(JournalRow.entry_table == row.table, JournalRow.entry_id == row.id)
        )
        if first is not None and first > self._since:
            return "印发以后登记的"
        return self._moved(row) or "印发以后改动过，现在计入"

    def gone(self, row: FigureRow) -> str:
        model, _ = DATED.get(row.table, (None, ""))
        entry = self._session.get(model, row.id) if model is not None else None
        if model is not None and entry is None:
            return "已经撤销，不在台账里了"
        if entry is not None and getattr(entry, "voided_on", None) is not None:
            return f"已于{full_day(entry.voided_on)}作废：{self._void_reason(entry)}"
        return self._moved(row) or "印发以后改动过，现在不计入"

    def changed(self, row: FigureRow) -> str:
        return self._moved(row) or "印发以后改动过，计数不同了"

    def _void_reason(self, entry: Any) -> str:
        """Why it was voided; of a case its last step says so."""
        if not isinstance(entry, Case):
            return str(entry.void_reason)
        steps = select(StepRow.reason).where(StepRow.case_id == entry.id, StepRow.kind == Kind.VOID)
        return self._session.scalar(steps.order_by(StepRow.seq.desc()).limit(1)) or ""

    def _moved(self, row: FigureRow) -> str:
        """That its day is another one since; empty where it is the same."""
        model, column = DATED.get(row.table, (None, ""))
        entry: Row | None = self._session.get(model, row.id) if model is not None else None
        if entry is None:
            return ""
        changes = self._session.scalars(
            select(JournalRow.before)
            .where(JournalRow.entry_table == row.table, JournalRow.entry_id == row.id, JournalRow.seq > self._since)
            .where(JournalRow.before != "", JournalRow.after != "")
            .order_by(JournalRow.seq)
        )
        older = [values[column] for values in map(json.loads, changes) if column in values]
        now: date | None = getattr(entry, column)
        if not older or older[0] == (now.isoformat() if now else None):
            return ""
        return f"日期由{_day(date.fromisoformat(older[0]) if older[0] else None)}改为{_day(now)}"


def _day(day: date | None) -> str:
    return full_day(day) if day is not None else UNKNOWN_DAY
