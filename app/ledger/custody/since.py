"""Since: what was changed after a safety copy was made, and one record brought back to what it was then."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import LargeBinary, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import journal
from app.ledger.custody.findings import TABLES
from app.ledger.custody.manifests import Backup
from app.ledger.custody.replay import label, named
from app.ledger.store import Dangling, Ledger
from app.models.case import Case
from app.models.journal import ERASURE, OUTGOING, JournalRow
from app.models.row import Row
from app.models.tables import WATCHED
from app.rules.reasons import demand_reason

# rows that are part of another table's record, with the column that says of which
PARTS: Mapping[str, tuple[str, str]] = {
    "attendances": ("activities", "activity_id"),
    "case_deputies": ("cases", "case_id"),
    "steps": ("cases", "case_id"),
    "mandates": ("deputies", "deputy_id"),
    "deputy_states": ("deputies", "deputy_id"),
    "poll_lines": ("polls", "poll_id"),
    "project_steps": ("projects", "project_id"),
}
# what is no record of its own: numbers given, what a workbook said, rosters (planned anew by their own verbs),
# contents, and what was agreed with another ledger
ASIDE = frozenset(
    (
        *("settings", "origins", "mappings", "pads", "papers", "attachments"),
        *("roster_days", "roster_seats", "roster_swaps", "score_years"),
        *("keys", "packages", "county_steps"),
    )
)
MOST = 500
_OF_EVERY_ROW = {"id", "unit_code", "revision"}
_OF_NONE = (OUTGOING, ERASURE)  # entries that are of no record
_MODELS: dict[str, type[Row]] = {model.__tablename__: model for model in WATCHED}


@dataclass(frozen=True, slots=True)
class Change:
    """A record that was changed since a copy was made, by the last act; `is_new` when the copy does not hold it."""

    table: str
    id: str
    name: str
    acts: tuple[str, ...]
    at: str
    clerk: str
    is_new: bool

    @property
    def kind(self) -> str:
        """What sort of record it is, in Chinese."""
        return TABLES[self.table]

    @property
    def can_be_restored(self) -> bool:
        """Whether the copy holds it as a record that can be brought back alone."""
        return not self.is_new and self.table not in ASIDE


@dataclass(frozen=True, slots=True)
class FormerValue:
    """A column of a record: how it is called, what it was in the copy, what it is now."""

    label: str
    then: str
    now: str


def many_since(ledger: Ledger, kept: Backup) -> int:
    """How many entries the journal has that a copy does not; what only left the ledger changed nothing."""
    later = (JournalRow.seq > kept.head[0], JournalRow.entry_table.not_in(_OF_NONE))
    with ledger.read() as session:
        return session.scalar(select(func.count()).select_from(JournalRow).where(*later)) or 0


def changes_since(ledger: Ledger, kept: Backup) -> tuple[Change, ...]:
    """The records changed since a copy was made, the last changed first, at most 500.

    Raises LedgerError where the copy does not belong to this ledger's past.
    """
    with ledger.read() as session:
        _demand_past(session, kept)
        entries = session.execute(
            select(JournalRow)
            .where(JournalRow.seq > kept.head[0], JournalRow.entry_table.not_in(_OF_NONE))
            .order_by(JournalRow.seq.desc())
        ).scalars()
        last: dict[tuple[str, str], list[JournalRow]] = {}
        for entry in entries:
            last.setdefault(_record_of(entry), []).append(entry)
            if len(last) > MOST:
                last.popitem()
                break
        return tuple(_change(session, key, rows, kept) for key, rows in last.items())


def differences(ledger: Ledger, kept: Backup, change: Change) -> tuple[FormerValue, ...]:
    """What a record's own columns were when the copy was made, beside what they are now."""
    with ledger.read() as session:
        _demand_past(session, kept)
        images = [_image(session, change.table, change.id, seq) for seq in (kept.head[0], None)]
    model = _MODELS[change.table]
    then, now = (journal.restored(model, image) for image in images)
    columns = {key: column.name for key, column in journal.columns(model).items() if key not in _OF_EVERY_ROW}
    return tuple(
        FormerValue(label(change.table, name).strip("“”"), _shown(then.get(key)), _shown(now.get(key)))
        for key, name in columns.items()
        if then.get(key) != now.get(key)
    )


def restore_record(ledger: Ledger, kept: Backup, change: Change, reason: str) -> None:
    """Bring one record, with what is part of it, back to what it was when the copy was made; the journal keeps both.

    Raises LedgerError without a reason, for what the copy does not hold, and where other entries build on what came
    since.
    """
    why = demand_reason(reason, "恢复")
    if not change.can_be_restored:
        raise LedgerError(f"“{change.name}”不能单独恢复：那份备份里还没有它，或它不是一条登记。请整份恢复成新台账。")
    keep_copy = ledger.safeguard("恢复单条前")
    try:
        with ledger.write(f"从备份恢复：{why}") as session:
            _demand_past(session, kept)
            _demand_alone(session, kept, change)
            _put_back(session, kept, change)
    except (Dangling, IntegrityError) as error:
        raise LedgerError(f"“{change.name}”后来登记的内容已被别处引用，不能单独恢复。请整份恢复成新台账。") from error
    keep_copy()


def _put_back(session: Session, kept: Backup, change: Change) -> None:
    keys = [(change.table, change.id), *_parts_changed(session, kept, change)]
    then = {key: _image(session, *key, kept.head[0]) for key in keys}
    rows = {key: session.get(_MODELS[key[0]], key[1]) for key in keys}
    for key, row in rows.items():
        if row is not None and not then[key]:
            session.delete(row)
    session.flush()  # what takes the place of a removed row comes after it
    for key, values in then.items():
        row = rows[key]
        if row is None and values:
            session.add(_reborn(session, key, values))
        elif row is not None and values:
            for name, value in journal.restored(type(row), values).items():
                if name != "revision":
                    setattr(row, name, value)


def _reborn(session: Session, key: tuple[str, str], values: Mapping[str, Any]) -> Row:
    model = _MODELS[key[0]]
    assert not any(isinstance(column.type, LargeBinary) for column in journal.columns(model).values())
    last = session.scalar(
        select(JournalRow.before)
        .where(JournalRow.entry_table == key[0], JournalRow.entry_id == key[1], JournalRow.after == "")
        .order_by(JournalRow.seq.desc())
        .limit(1)
    )
    revision = json.loads(last or "{}").get("revision", values["revision"]) + 1
    return model(**journal.restored(model, {**values, "revision": revision}))


def _parts_changed(session: Session, kept: Backup, change: Change) -> Iterable[tuple[str, str]]:
    for table, (owner, column) in PARTS.items():
        if owner != change.table:
            continue
        of_it = or_(
            func.json_extract(func.nullif(JournalRow.after, ""), f"$.{column}") == change.id,
            func.json_extract(func.nullif(JournalRow.before, ""), f"$.{column}") == change.id,
        )
        ids = session.scalars(
            select(JournalRow.entry_id)
            .where(JournalRow.seq > kept.head[0], JournalRow.entry_table == table, of_it)
            .distinct()
        )
        yield from ((table, each) for each in ids)


def _demand_past(session: Session, kept: Backup) -> None:
    seal = session.scalar(select(JournalRow.hash).where(JournalRow.seq == kept.head[0]))
    if seal != kept.head[1]:
        raise LedgerError("这份备份与台账的流水对不上，不能逐条比较；要用它，请整份恢复成新台账。")


def _demand_alone(session: Session, kept: Backup, change: Change) -> None:
    """What a case became since — problems, a proposal — has its own life; their fold hangs on it."""
    if change.table != Case.__tablename__:
        return
    born = select(JournalRow.entry_id).where(JournalRow.seq > kept.head[0], JournalRow.before == "")
    children = select(Case.number).where(
        or_(Case.parent_id == change.id, Case.origin_id == change.id), Case.id.in_(born)
    )
    number = session.scalar(children.limit(1))
    if number is not None:
        raise LedgerError(f"“{change.name}”后来分出了 {number}，不能单独恢复。请整份恢复成新台账，或更正、作废。")


def _record_of(entry: JournalRow) -> tuple[str, str]:
    owner = PARTS.get(entry.entry_table)
    if owner is None:
        return entry.entry_table, entry.entry_id
    values = json.loads(entry.after or entry.before)
    return owner[0], str(values[owner[1]])


def _change(session: Session, key: tuple[str, str], entries: list[JournalRow], kept: Backup) -> Change:
    then = _image(session, *key, kept.head[0])
    values = _image(session, *key, None) or then
    acts = tuple(dict.fromkeys(entry.action for entry in entries))
    return Change(*key, named({**values, "id": key[1]}), acts, entries[0].at, entries[0].clerk, not then)


def _image(session: Session, table: str, entry_id: str, seq: int | None) -> dict[str, Any]:
    """A row as the journal says it was after entry `seq`, or now; empty when it was not there."""
    entries = select(JournalRow.after).where(JournalRow.entry_id == entry_id, JournalRow.entry_table == table)
    if seq is not None:
        entries = entries.where(JournalRow.seq <= seq)
    after = session.scalar(entries.order_by(JournalRow.seq.desc()).limit(1))
    return dict(json.loads(after)) if after else {}


def _shown(value: Any) -> str:
    if value is None or value == "":
        return "（空）"
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, list):
        return "、".join(map(_shown, value)) or "（空）"
    return str(value)
