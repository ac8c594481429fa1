"""What an upgrade changed about entries, written into the journal like any other change."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from app.models.row import new_id

_COLUMNS = ("seq", "at", "clerk", "action", "verb", "entry_table", "entry_id", "before", "after", "hash")
_ENTRY = sa.text(f"INSERT INTO journal ({', '.join(_COLUMNS)}) VALUES (:{', :'.join(_COLUMNS)})")


def write_journal(
    connection: sa.Connection, action: str, table: str, written: Iterable[tuple[dict[str, Any] | None, dict[str, Any]]]
) -> None:
    """Seal (what was different before, the row as it is now) at the moment of the last entry; None is no change."""
    last = connection.execute(sa.text("SELECT seq, at, hash FROM journal ORDER BY seq DESC LIMIT 1")).first()
    if last is None:
        return
    seq, at, sealed = last
    verb = new_id()
    for before, row in written:
        if before is None:
            continue
        seq += 1
        images = (_dumped(before) if before else "", _dumped(row))
        parts = (seq, at, "", action, verb, table, row["id"], *images)
        sealed = hashlib.sha256("\x1f".join(map(str, (sealed, *parts))).encode("utf-8", "surrogatepass")).hexdigest()
        connection.execute(_ENTRY, dict(zip(_COLUMNS, (*parts, sealed), strict=True)))


def read_image(text: object) -> dict[str, Any]:
    """An image out of the journal; what cannot be read is damage, which the check after the upgrade will name."""
    try:
        values = json.loads(str(text or "{}"))
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}


def _dumped(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
