"""What the writers of all sheets share: from headings to attributes, adding a row, changing one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.errors import LedgerError
from app.ledger.imports.batch import Batch
from app.ledger.imports.rows import ImportRow, RefusedError
from app.models.row import Row

_EMPTY_IS_NONE = {"founded_on", "received", "advised", "leaflets", "due_on", "done_on", "hours"}


def values_of(row: ImportRow, names: dict[str, str]) -> dict[str, Any]:
    """The attributes of a row; lists joined by 、, empty cells as the column keeps them."""
    values = {name: row.get(label, None if name in _EMPTY_IS_NONE else "") for label, name in names.items()}
    return {name: "、".join(value) if isinstance(value, tuple) else value for name, value in values.items()}


def names_of(changed: set[str], names: dict[str, str]) -> set[str]:
    """The attributes whose headings changed."""
    return {names[label] for label in changed if label in names}


@contextmanager
def placed(names: dict[str, str]) -> Iterator[None]:
    """Refuse at the heading of the attribute that the ledger found wrong."""
    try:
        yield
    except LedgerError as error:
        column = next((label for label, name in names.items() if name == error.field), "")
        raise RefusedError(column, str(error)) from error


def new(batch: Batch, row: Row) -> str:
    """Add a row; its id."""
    batch.session.add(row)
    return row.id


def put_values(batch: Batch, table: type[Row], entry_id: str, values: dict[str, Any], names: set[str]) -> None:
    """Write the named attributes into an entry. Raises RefusedError where it is gone."""
    row = batch.session.get(table, entry_id)
    if row is None:
        raise RefusedError("", "台账中对应的这一行已不存在，请先恢复或换一个编号")
    for name in names:
        if getattr(row, name) != values[name]:
            setattr(row, name, values[name])


def station_named(batch: Batch, row: ImportRow) -> str | None:
    """The id of the station that a row names."""
    name = row.get("联络站")
    return batch.station_of(row, name) if name else None
