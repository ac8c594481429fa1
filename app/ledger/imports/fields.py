"""What the writers of all sheets share: from headings to attributes and back."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.errors import LedgerError
from app.ledger.imports.batch import Batch
from app.ledger.imports.faults import RefusedError
from app.ledger.imports.rows import ImportRow
from app.models.row import Row

_EMPTY_IS_NONE = {
    "founded_on",
    "closed_on",
    "households",
    "area",
    "planned_on",
    "received",
    "advised",
    "leaflets",
    "due_on",
    "done_on",
    "hours",
    "since",
    "status_since",
}


def values_of(row: ImportRow, names: Mapping[str, str]) -> dict[str, Any]:
    """The attributes of a row; lists joined by 、, empty cells as the column keeps them."""
    values = {name: row.get(label, None if name in _EMPTY_IS_NONE else "") for name, label in names.items()}
    return {name: "、".join(value) if isinstance(value, tuple) else value for name, value in values.items()}


@contextmanager
def placed(names: Mapping[str, str]) -> Iterator[None]:
    """Refuse at the heading of the attribute that the ledger found wrong."""
    try:
        yield
    except LedgerError as error:
        raise RefusedError(names.get(error.field, ""), str(error)) from error


def new(batch: Batch, row: Row) -> str:
    """Add a row; its id."""
    batch.session.add(row)
    return row.id


def entry_of(batch: Batch, table: type[Row], entry_id: str) -> Any:
    """The stored entry. Raises RefusedError where it is gone."""
    entry = batch.session.get(table, entry_id)
    if entry is None:
        raise RefusedError("", "台账中对应的这一行已不存在，请先恢复或换一个编号")
    return entry


def held_in(batch: Batch, table: type[Row], entry_id: str, names: Iterable[str]) -> dict[str, Any]:
    """What an entry says in these attributes."""
    entry = entry_of(batch, table, entry_id)
    return {name: getattr(entry, name) for name in names}


def put_values(batch: Batch, table: type[Row], entry_id: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Write attributes into an entry; nothing stands in the way of them."""
    entry = entry_of(batch, table, entry_id)
    for name, value in values.items():
        if getattr(entry, name) != value:
            setattr(entry, name, value)
    return ()


def station_named(batch: Batch, row: ImportRow) -> str | None:
    """The id of the station that a row names."""
    name = row.get("联络站")
    return batch.station_of(row, name) if name else None
