"""Undo: take back the last verb of this sitting; the journal keeps both, so that nothing is erased from the chain."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import LargeBinary, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import journal
from app.ledger.store import Dangling, Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.models.journal import JournalRow
from app.models.row import Row
from app.models.tables import WATCHED

_MODELS: dict[str, type[Row]] = {model.__tablename__: model for model in WATCHED}
_CHUNK = 500
_LATER = "之后又有改动，不能整个撤销；请用更正或作废。"


@dataclass(slots=True)
class _Trace:
    """What one verb did to one row: `old` are the first old values, `image` the whole row where it was removed."""

    born: bool
    old: dict[str, Any] = field(default_factory=dict)
    image: dict[str, Any] = field(default_factory=dict)
    after: str = ""


def describe(ledger: Ledger) -> str:
    """The act that would be taken back; empty when there is none."""
    return ledger.sitting[-1].action if ledger.sitting else ""


def concerned(ledger: Ledger) -> frozenset[tuple[str, str]]:
    """(table, id) of what that act changed and did not make."""
    if not ledger.sitting:
        return frozenset()
    with ledger.read() as session:
        traces = _traces(session, ledger.sitting[-1].verb)
    return frozenset(key for key, trace in traces.items() if not trace.born)


def undo(ledger: Ledger) -> str | None:
    """Take back the last verb of this sitting and say which; none when there is nothing to take back.

    Raises LedgerError when its entries were changed since, or others build on them; nothing is written then.
    """
    if not ledger.sitting:
        return None
    done = ledger.sitting.pop()
    try:
        with ledger.write(f"撤销：{done.action}", remembered=False) as session:
            _take_back(session, _traces(session, done.verb), done.action)
    except (Dangling, IntegrityError) as error:
        ledger.sitting.append(done)
        raise LedgerError(f"“{done.action}”登记的内容已被别处引用，不能撤销；请用更正或作废。") from error
    except BaseException:
        ledger.sitting.append(done)
        raise
    return done.action


def _traces(session: Session, verb: str) -> dict[tuple[str, str], _Trace]:
    entries = session.execute(
        select(JournalRow.entry_table, JournalRow.entry_id, JournalRow.before, JournalRow.after)
        .where(JournalRow.verb == verb)
        .order_by(JournalRow.seq)
    )
    traces: dict[tuple[str, str], _Trace] = {}
    for table, entry_id, before, after in entries:
        trace = traces.setdefault((table, entry_id), _Trace(born=not before))
        old = json.loads(before) if before else {}
        if before and not after:
            trace.image = old
        if before and after:
            trace.old = old | trace.old
        trace.after = after
    return traces


def _take_back(session: Session, traces: dict[tuple[str, str], _Trace], action: str) -> None:
    rows = dict(_rows(session, traces))
    for key, trace in traces.items():
        _demand_untouched(rows.get(key), trace, action)
    for key, trace in traces.items():
        if trace.born and trace.after:
            session.delete(rows[key])
    session.flush()  # what takes the place of a removed row comes after it
    for (table, entry_id), trace in traces.items():
        if trace.born:
            continue
        row = rows.get((table, entry_id))
        if row is None:
            session.add(_reborn(_MODELS[table], trace, action))
            continue
        for name, value in journal.restored(type(row), trace.old).items():
            if name != "revision":
                setattr(row, name, value)
    session.flush()
    _demand_no_gap(session, rows, traces, action)


def _rows(session: Session, traces: dict[tuple[str, str], _Trace]) -> Iterator[tuple[tuple[str, str], Row]]:
    for table, model in _MODELS.items():
        ids = [entry_id for name, entry_id in traces if name == table]
        for start in range(0, len(ids), _CHUNK):
            for row in session.scalars(select(model).where(model.id.in_(ids[start : start + _CHUNK]))):
                yield (table, row.id), row


def _demand_untouched(row: Row | None, trace: _Trace, action: str) -> None:
    """A row that was changed and changed back is as it was; only its revision tells."""
    left = json.loads(trace.after) if trace.after else None
    now = json.loads(journal.dumped(journal.image(row))) if row is not None else None
    for values in (left, now):
        if values is not None:
            values.pop("revision", None)
    if left != now:
        raise LedgerError(f"“{action}”{_LATER}")


def _reborn(model: type[Row], trace: _Trace, action: str) -> Row:
    if any(isinstance(column.type, LargeBinary) for column in journal.columns(model).values()):
        raise LedgerError(f"“{action}”删去的附件不在流水里，不能撤销；请重新添加附件。")
    values = trace.image | trace.old
    return model(**journal.restored(model, values | {"revision": trace.image["revision"] + 1}))


def _demand_no_gap(
    session: Session, rows: dict[tuple[str, str], Row], traces: dict[tuple[str, str], _Trace], action: str
) -> None:
    """Numbers are given without gaps: only the last ones can be taken back."""
    gone = [rows[key] for key, trace in traces.items() if trace.born and trace.after]
    series = {(type(row), row.unit_code, row.series, row.year) for row in gone if isinstance(row, Case | Activity)}
    for model, unit_code, name, year in series:
        same = (model.unit_code == unit_code, model.series == name, model.year == year)
        many, last = session.execute(select(func.count(), func.max(model.serial)).where(*same)).one()
        if many != (last or 0):
            raise LedgerError(f"“{action}”{_LATER}")
